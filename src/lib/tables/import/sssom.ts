import type { Remark } from './brought.ts';

/** What stands above the rows of a table in SSSOM, or in a file beside it. */
export interface SssomMetadata {
  /** `1.0` where nothing is said */
  version: string;
  /** prefixes that the set declares; null where its metadata could not be read */
  prefixes: ReadonlySet<string> | null;
  /** values that stand once for all rows, by slot */
  slots: ReadonlyMap<string, string>;
  /** whether a pipe and a backslash within a value are escaped */
  escapes: boolean;
  remarks: readonly Remark[];
}

/** A line of metadata with the line of the file on which it stands. */
interface Line {
  line: number;
  /** as the file has it */
  raw: string;
  /** put right, and without the sign before it */
  text: string;
  repaired: boolean;
}

/** Prefixes that every set has without declaring them. */
const BUILT_IN: readonly string[] = ['owl', 'rdf', 'rdfs', 'semapv', 'skos', 'sssom', 'xsd', 'linkml'];

/** Slots of the set that hold for each of its mappings. */
const OF_ROWS = ['subject_source', 'object_source', 'mapping_tool', 'mapping_date'] as const;

const WANTED = ['mapping_set_id', 'license'] as const;

const [MOST_BYTES, MOST_LINES, DEEPEST] = [64 * 1024, 1000, 20];
const SEPARATORS: ReadonlySet<string> = new Set(['\t', ',', ';', '|', ' ']);

/** A line without what a spreadsheet adds to it: separators at its end, quotes around the whole of it. */
function repair(raw: string): { text: string; repaired: boolean } {
  let end = raw.length;
  while (end > 0 && SEPARATORS.has(raw.charAt(end - 1))) end -= 1;
  // Spaces at the end are nobody's repair, nor is a comma that ends a sentence.
  const cut = raw.slice(end);
  let text = cut.includes('\t') || /[,;|]{2}/.test(cut) ? raw.slice(0, end) : raw.trimEnd();
  let repaired = text.length < raw.trimEnd().length || cut.includes('\t');
  if (text.length > 1 && text.startsWith('"') && text.endsWith('"')) {
    const inner = text.slice(1, -1);
    if (inner.startsWith('#')) {
      text = inner.replaceAll('""', '"');
      repaired = true;
    }
  }
  return { text: text.startsWith('#') ? text.slice(1) : text, repaired };
}

/** Depth of brackets in a text, counted without regard to quotes: a bound, so that no reader has to go deeper. */
function depthOf(text: string): number {
  let [depth, deepest] = [0, 0];
  for (const sign of text)
    if (sign === '[' || sign === '{') deepest = Math.max(deepest, (depth += 1));
    else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1);
  return deepest;
}

const textOf = (value: unknown): string | null =>
  typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;

/** Parses metadata as YAML 1.2; the keys of its outer level, or the line of the first error. */
async function parse(lines: readonly Line[]): Promise<{ values: Map<unknown, unknown> } | { faulty: Line }> {
  const [first] = lines;
  const last = lines.at(-1) ?? first;
  if (!first || !last) return { values: new Map() };
  const text = lines.map((line) => line.text).join('\n');
  if (text.length > MOST_BYTES || lines.length > MOST_LINES || depthOf(text) > DEEPEST) return { faulty: first };
  const { parseDocument } = await import('yaml');
  try {
    const document = parseDocument(text, { version: '1.2', schema: 'core', stringKeys: true, logLevel: 'silent' });
    const [error] = document.errors;
    if (error) return { faulty: lines[(error.linePos?.[0].line ?? 1) - 1] ?? last };
    const values: unknown = document.toJS({ mapAsMap: true, maxAliasCount: 0 });
    if (values === null) return { values: new Map() };
    return values instanceof Map ? { values } : { faulty: first };
  } catch {
    // An alias, or a depth that the parser does not bear.
    return { faulty: first };
  }
}

/**
 * Reads the metadata of a set in SSSOM: lines that begin with `#` above a table, or the text of a file beside it.
 * What a spreadsheet did to the lines is put right first. Metadata that is no YAML is a fault of its own; the rows are
 * read all the same.
 * @param lines the lines as the file has them, without line ends; empty ones are passed over
 * @param firstLine the line of the file on which they begin
 */
export async function readSssomMetadata(lines: readonly string[], firstLine = 1): Promise<SssomMetadata> {
  const taken: Line[] = [];
  for (const [i, raw] of lines.entries()) {
    const plain = raw.startsWith('\ufeff') ? raw.slice(1) : raw;
    const { text, repaired } = repair(plain);
    if (text.trim() !== '') taken.push({ line: firstLine + i, raw: plain, text, repaired });
  }
  const remarks: Remark[] = [];
  const repaired = taken.filter((line) => line.repaired);
  const parsed = await parse(taken);
  const none = { version: '1.0', prefixes: null, slots: new Map<string, string>(), escapes: false };
  if ('faulty' in parsed) {
    const { line, raw } = parsed.faulty;
    remarks.push({
      kind: 'unreadable-metadata',
      leaves: 'metadata',
      line,
      column: null,
      value: raw.length > 300 ? `${raw.slice(0, 300)}…` : raw,
      expected: 'metadata as YAML 1.2'
    });
    return { ...none, remarks };
  }
  if (repaired[0])
    remarks.push({
      kind: 'metadata-repaired',
      line: repaired[0].line,
      column: null,
      count: repaired.length
    });
  const { values } = parsed;
  for (const slot of WANTED)
    if (!textOf(values.get(slot))) remarks.push({ kind: 'missing-metadata', line: null, column: slot });
  const version = textOf(values.get('sssom_version')) ?? none.version;
  const map = values.get('curie_map');
  const slots = new Map<string, string>();
  for (const slot of OF_ROWS) {
    const value = values.get(slot);
    const text = Array.isArray(value)
      ? value
          .map(textOf)
          .filter((v) => v !== null)
          .join('|')
      : textOf(value);
    if (text) slots.set(slot, text);
  }
  return {
    version,
    prefixes: new Set([...BUILT_IN, ...(map instanceof Map ? [...map.keys()].map(String) : [])]),
    slots,
    escapes: version !== '1.0',
    remarks
  };
}

/** The values of a cell with several, parted at pipes; a pipe or backslash after a backslash is one of a value. */
export function severalOf(cell: string, escapes: boolean): string[] {
  if (!cell.includes('|') && !cell.includes('\\')) return cell === '' ? [] : [cell];
  const values: string[] = [];
  let value = '';
  for (let i = 0; i < cell.length; i++) {
    const sign = cell.charAt(i);
    const next = cell.charAt(i + 1);
    if (escapes && sign === '\\' && (next === '|' || next === '\\')) {
      value += next;
      i += 1;
    } else if (sign === '|') {
      values.push(value);
      value = '';
    } else value += sign;
  }
  return [...values, value].map((text) => text.trim()).filter((text) => text !== '');
}
