import type { OfficialDocument } from '#lib/model/official-document.ts';
import { resultCounts, type EditionCount, type Finding, type WordingCheck } from '#lib/model/wording-check.ts';
import type { Release } from '#lib/tables/release.ts';
import type { CsvRecord } from '#lib/tables/csv.ts';
import { unseenSigns } from '#lib/tables/visible-text.ts';
import type { VerifyMessages } from '#lib/words/verify.ts';
import { addedRowsPatch, rowsOfTable } from './added-rows.ts';
import type { Unreadable } from './unreadable-document.ts';

/** The list that a document was held against, as the report names it. */
export interface VerifiedList {
  id: string;
  title: string;
  /** ISO date, or the part of it that is known */
  published: string;
}

/** A document that was read and held against a list, with all that its report and its rows say. */
export interface Verification {
  list: VerifiedList;
  check: WordingCheck;
  file: { name: string; title: string; sha256: string | null };
  /** ISO day of the check */
  on: string;
}

/** What was held against what. */
export const verificationOf = (
  list: VerifiedList,
  check: WordingCheck,
  document: Pick<OfficialDocument, 'title'>,
  file: { name: string; sha256: string | null },
  on: string
): Verification => ({ list, check, file: { ...file, title: document.title }, on });

/** A text from a document as a cell of a table may hold it: one line, without signs that nobody sees. */
const cell = (text: string, most: number): string => {
  const clean = [...text]
    .filter((sign) => /\s/.test(sign) || unseenSigns(sign).length === 0)
    .join('')
    .replaceAll('\ufffd', '?')
    .replace(/\s+/g, ' ')
    .trim();
  return [...clean].slice(0, most).join('').trim();
};

/** A name as the table may hold it, or null where it is none. */
export function nameOfChecker(given: string): string | null {
  const name = given.replace(/\s+/g, ' ').trim();
  return name === '' || [...name].length > 100 || unseenSigns(name).length > 0 || name.includes('\ufffd') ? null : name;
}

/** The date of the document: the one at its beginning that is the list’s, as exact as it is stated, else the first. */
export function documentDate({ list, check }: Pick<Verification, 'list' | 'check'>): string {
  const fitting = check.dates
    .filter((date) => list.published.startsWith(date) || date.startsWith(list.published))
    .sort((a, b) => b.length - a.length);
  return fitting[0] ?? check.dates[0] ?? '';
}

/** Why a document was refused, in words; null where it was not. */
export function refusal({ list, check }: Pick<Verification, 'list' | 'check'>, t: VerifyMessages): string | null {
  const of = (id: string) => check.editions.find((e) => e.list === id) as EditionCount;
  if (check.edition === 'asked') return null;
  return check.edition === 'neither'
    ? t.neither(list.id, of(list.id))
    : t.other(check.list, of(check.list), list.id, of(list.id));
}

/** Why a file cannot be read, in words. */
export const unreadableWords = (reason: Unreadable, t: VerifyMessages): string => t.unreadable[reason];

/** What is said of a finding beside its result. */
export function remarks({ caseDiffers, place, page, result }: Finding, t: VerifyMessages): string[] {
  return [
    ...(page === null ? [] : [t.page(page)]),
    ...(caseDiffers ? [t.caseDiffers] : []),
    ...(place === 'enumeration' ? [t.inEnumeration] : []),
    ...(place === 'sentence' && result === 'to-the-letter' ? [t.inSentence] : [])
  ];
}

/** A difference in one line of plain text: [-only in the entry-] and {+only in the document+}. */
const differenceText = ({ difference }: Finding) =>
  difference
    .map(({ in: where, text }) => {
      const [, words = '', space = ''] = /^(.*?)(\s*)$/.exec(text) ?? [];
      return { both: text, first: `[-${words}-]${space}`, second: `{+${words}+}${space}` }[where];
    })
    .join('');

/** The report of a check, for a person: what was held against what, the counts, and every entry with what was found. */
export function verificationReport(
  of: Verification,
  release: Pick<Release, 'title' | 'version' | 'date'>,
  by: string | null,
  t: VerifyMessages
): string {
  const { list, check, file, on } = of;
  const { report } = t;
  const refused = refusal(of, t);
  const lines = [
    report.title(list.id),
    '',
    `${report.list}: ${list.id}, ${t.stated(list.title, list.published)}`,
    `${report.data}: ${report.dataVersion(release.title, release.version, release.date)}`,
    `${report.document}: ${file.name}, ${t.stated(cell(file.title, 500), documentDate(of))}`,
    `${report.sum}: ${file.sha256 ?? report.noSum}`,
    `${report.by}: ${report.on(by ?? report.nobody, on)}`,
    ''
  ];
  if (refused !== null) return [...lines, refused, ''].join('\n');
  const { findings, extra } = check;
  lines.push(t.edition(list.id, check.editions[0] as EditionCount));
  for (const other of check.editions.slice(1)) lines.push(`  ${other.list}: ${other.found}/${other.total}`);
  if (check.emptyPages.length > 0) lines.push(t.emptyPages(check.emptyPages));
  lines.push(countsText(findings, t), report.caution);
  for (const result of ['with-differences', 'running-text', 'not-found', 'to-the-letter'] as const) {
    const own = findings.filter((finding) => finding.result === result);
    if (own.length === 0) continue;
    lines.push('', `== ${t.result[result]} (${own.length})`);
    for (const finding of own) {
      const said = remarks(finding, t).map((remark) => `, ${remark}`);
      lines.push(`${finding.id}${said.join('')}`, `  ${report.entry}: ${finding.label}`);
      if (finding.text) lines.push(`  ${report.text}: ${cell(finding.text, 1000)}`);
      if (finding.difference.length > 0)
        lines.push(`  ${t.columns.difference}: ${cell(differenceText(finding), 2000)}`);
    }
  }
  lines.push('', `== ${t.extraHeading} (${extra.length})`);
  for (const { text, page } of extra) lines.push(`${cell(text, 1000)}${page === null ? '' : `, ${t.page(page)}`}`);
  return [...lines, ''].join('\n');
}

/** The sentence with the counts. */
export const countsText = (findings: readonly Finding[], t: VerifyMessages): string =>
  t.counts(resultCounts(findings), findings.length, findings.filter((finding) => finding.caseDiffers).length);

/** The result of a check for programs. */
export function verificationJson(of: Verification, by: string | null): object {
  const { list, check, file, on } = of;
  return {
    list: { list_id: list.id, title: list.title, published: list.published },
    document: {
      file: file.name,
      title: file.title,
      date: documentDate(of) || null,
      dates: check.dates,
      sha256: file.sha256,
      pages_without_text: check.emptyPages
    },
    checked_by: by,
    checked_on: on,
    edition: {
      result: check.edition,
      list: check.list,
      counts: check.editions.map((e) => ({
        list_id: e.list,
        found: e.found,
        entries: e.total,
        found_of_own_wording: e.ownFound,
        entries_of_own_wording: e.ownTotal,
        date_fits: e.dated
      }))
    },
    counts: resultCounts(check.findings),
    findings: check.findings.map((f) => ({
      entry_id: f.id,
      label_original: f.label,
      result: f.result,
      place: f.place,
      page: f.page,
      case_differs: f.caseDiffers,
      document_text: f.text || null,
      difference: f.difference.map(({ in: where, text }) => ({
        in: { both: 'both', first: 'entry', second: 'document' }[where],
        text
      }))
    })),
    in_no_entry: check.extra
  };
}

/** The rows of verifications.csv that a check comes to. */
function rowsOf(of: Verification, by: string): CsvRecord[] {
  const { check, file, on } = of;
  return check.findings.map((finding) => ({
    entry_id: finding.id,
    result: finding.result,
    difference: cell(finding.text, 1000),
    page: finding.page,
    document_title: cell(file.title, 500) || file.name,
    document_date: documentDate(of),
    document_sha256: file.sha256,
    checked_by: by,
    checked_on: on
  }));
}

/**
 * A unified diff that adds the rows of a check at the end of a table, for `git apply` and `patch -p1`. A row that the
 * table has already, of the same entry, file and person, is not added again.
 * @param current the text of data/verifications.csv
 * @param by a name as `nameOfChecker` gives it
 * @returns null where there is nothing to add
 * @throws Error if the table cannot be read, or the check has no checksum
 */
export function verificationPatch(of: Verification, by: string, current: string): string | null {
  if (of.file.sha256 === null) throw new Error('A patch needs the checksum of the file.');
  const { columns, records } = rowsOfTable(current, 'verifications.csv');
  const keyOf = (row: CsvRecord) => [row['entry_id'], row['document_sha256'], row['checked_by']].join('\n');
  const known = new Set(records.map(keyOf));
  const added = rowsOf(of, by).filter((row) => !known.has(keyOf(row)));
  if (added.length === 0) return null;
  return addedRowsPatch('verifications.csv', current, columns, added);
}
