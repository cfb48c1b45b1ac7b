import type { ApiSource } from '#lib/formats/api-json.ts';
import { agreement } from '#lib/records/analysis.server.ts';
import { records, rows } from '#lib/records/shipped.server.ts';
import { release } from '#lib/tables/release.ts';

/** What the files under /api/v1/, and the pages that read the same, are made from. */
export const api: ApiSource = { rows, records, agreement, release };
