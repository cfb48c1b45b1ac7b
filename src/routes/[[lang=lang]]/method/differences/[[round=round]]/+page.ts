import { resolve } from '$app/paths';
import type { DifferenceRounds, DifferenceRows } from '#lib/records/method.server.ts';
import { jsonFile } from '#lib/urls/json-file.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params: { round = '1' } }) => ({
  round: Number(round),
  ...(await jsonFile<{ rounds: DifferenceRounds; rows: DifferenceRows }>(
    fetch,
    resolve('/method/differences/[round]/page.json', { round })
  ))
});
