import { resolve } from '$app/paths';
import type { ChallengeRows, ChallengeRounds } from '#lib/records/method.server.ts';
import { jsonFile } from '#lib/urls/json-file.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params: { round = '1' } }) => ({
  round: Number(round),
  ...(await jsonFile<{ rounds: ChallengeRounds; rows: ChallengeRows }>(
    fetch,
    resolve('/method/challenges/[round]/page.json', { round })
  ))
});
