import { stringify } from 'yaml';
import type { Release } from '#lib/tables/release.ts';

/**
 * `CITATION.cff` (Citation File Format 1.2.0) of the data set: the same facts as the data package, in the form that
 * code hosts and reference managers read. The author is the project, as the data package names it.
 * @param title the title of the data package
 * @param id its URN; no DOI is registered
 */
export function writeCff(release: Release, title: string, id: string, keywords: readonly string[]): string {
  return stringify(
    {
      'cff-version': '1.2.0',
      message: 'If you use these data, please cite them with the data version and the day on which you read them.',
      type: 'dataset',
      title,
      abstract: release.description,
      authors: [{ name: release.creator }],
      version: release.version,
      'date-released': release.date,
      license: release.licence,
      identifiers: [{ type: 'other', value: id, description: 'URN of the data set; no DOI is registered.' }],
      keywords: [...keywords]
    },
    { lineWidth: 0, indentSeq: true }
  );
}
