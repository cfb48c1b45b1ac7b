import { recordFile } from '../../../overlaps/record-file.ts';
import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

/** Read as it stands: no script but static/embed.js. */
export const csr = false;

export const load: PageLoad = async ({ fetch, params }) => {
  const evidence = await recordFile(fetch, params.id);
  if (evidence.kind === 'no-counterpart') error(404, `There is no overlap ${params.id}.`);
  return { evidence };
};
