import Papa from 'papaparse';
import { stringify } from 'yaml';

/**
 * Metadata and mappings as the text of an SSSOM/TSV file. Slots without any value have no column.
 * @param metadata of the set, in the order in which it is written
 * @param rows mappings by slot, all with the same slots in the same order
 */
export function sssomFile(
  metadata: object,
  rows: readonly Readonly<Record<string, string | number | null | undefined>>[]
): string {
  const slots = Object.keys(rows[0] ?? {}).filter((slot) => rows.some((row) => row[slot]));
  const head = stringify(metadata, { lineWidth: 0, indentSeq: false })
    .trimEnd()
    .split('\n')
    .map((line) => `#${line}\n`)
    .join('');
  const table = Papa.unparse([slots, ...rows.map((row) => slots.map((slot) => row[slot] ?? ''))], {
    delimiter: '\t',
    newline: '\n'
  });
  return `${head}${table}\n`;
}
