import type { CsvTable } from '#lib/formats/analysis-csv.ts';
import { visibleText } from '#lib/tables/visible-text.ts';

const cellText = (value: unknown) => visibleText(String(value ?? '').replace(/\s+/g, ' '));

/** A table in Markdown (GitHub's form). What Markdown would read as markup is escaped. */
export function markdownTable({ columns, records }: CsvTable): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  // An underscore inside a word is no markup.
  const escaped = (value: unknown) => cellText(value).replace(/[\\|<>`*[\]]|_(?![a-z0-9])|(?<![a-z0-9])_/gi, '\\$&');
  return [
    line(columns.map(escaped)),
    line(columns.map(() => '---')),
    ...records.map((record) => line(columns.map((c) => escaped(record[c]))))
  ].join('');
}

/** How many places a text takes in a terminal, where Chinese, Japanese and Korean signs take two. */
function width(text: string): number {
  let places = 0;
  for (const sign of text)
    places += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u.test(sign) ? 2 : 1;
  return places;
}

/** A table for a terminal: columns lined up by spaces, headings above. */
export function textTable({ columns, records }: CsvTable): string {
  const lines = [columns.map(cellText), ...records.map((record) => columns.map((c) => cellText(record[c])))];
  const widths = columns.map((_, i) => Math.max(...lines.map((line) => width(line[i] ?? ''))));
  return lines
    .map(
      (line) =>
        line
          .map((text, i) => text + ' '.repeat((widths[i] ?? 0) - width(text)))
          .join('  ')
          .trimEnd() + '\n'
    )
    .join('');
}
