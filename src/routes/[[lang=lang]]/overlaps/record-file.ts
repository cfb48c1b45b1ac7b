import type { RecordFile } from '#lib/formats/record-json.ts';
import { jsonFile } from '#lib/urls/json-file.ts';
import { recordOfAddress } from '#lib/urls/parts.ts';
import { linksFor } from '#lib/urls/links.ts';

/**
 * The file of a record, for its pages: the very one that the panel and programs read, so that no record travels twice.
 * @param id the last piece of the record's address
 * @throws HttpError with the status of the answer where there is no such file
 */
export const recordFile = (fetch: typeof globalThis.fetch, id: string): Promise<RecordFile> =>
  jsonFile(fetch, linksFor('en').overlapJson(recordOfAddress(id)));
