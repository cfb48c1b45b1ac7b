import type { DataTerms } from './terms-of-use.ts';
import { zipFiles, type ArchiveFiles } from '#lib/tables/zip.ts';

/** A file of the archive with what it is for. */
export interface ArchiveFile {
  path: string;
  content: Uint8Array | string;
  /** one line of words */
  says: string;
}

/** The head of the README in the archive: what it is, its terms, and every file with its purpose. */
export function archiveReadme(terms: DataTerms, files: readonly ArchiveFile[], readme: string): string {
  return [
    `# ${terms.dataset}, data version ${terms.version}`,
    terms.status,
    `Data of ${terms.date}. Licence: ${terms.licence} (${terms.licence_url}), see \`LICENSE.md\`. Cite as:`,
    `> ${terms.citation}`,
    '`CITATION.cff` has the same for programs. What each list is not:',
    Object.entries(terms.caveats)
      .map(([list, caveat]) => `- \`${list}\`: ${caveat}`)
      .join('\n'),
    '## Files',
    files.map(({ path, says }) => `- \`${path}\`: ${says}`).join('\n'),
    '`datapackage.json` describes every column of the tables. What follows is the README of the tables.',
    readme
  ].join('\n\n');
}

/**
 * All files in one zip, with a README made for it. The same files always give the same bytes.
 * @param readme the README of the tables
 */
export function writeArchive(terms: DataTerms, files: readonly ArchiveFile[], readme: string): Uint8Array {
  const contents: ArchiveFiles = Object.fromEntries(files.map(({ path, content }) => [path, content]));
  return zipFiles({ ...contents, 'README.md': archiveReadme(terms, files, readme) });
}
