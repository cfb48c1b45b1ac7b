import { withoutUnseen } from './cells.ts';

/** A field and the names that columns of it have, as `foldName` writes them; a name that stands earlier wins. */
export interface FieldNames {
  field: string;
  names: readonly string[];
}

/** No name of a column that we know is longer; what is longer is a text and not looked at. */
const LONGEST = 200;

const QUOTES = new Set(['"', "'", '“', '”', '‘', '’', '«', '»', '「', '」']);

/**
 * A name of a column without what writers differ in: width, case, quotes around it, `_ - .` and line breaks for spaces,
 * unseen characters, and a bracketed end. Empty where it is far too long for a name.
 */
export function foldName(name: string): string {
  if (name.length > LONGEST) return '';
  let text = withoutUnseen(name).normalize('NFKC').toLowerCase().trim();
  while (text.length > 1 && QUOTES.has(text.charAt(0)) && QUOTES.has(text.charAt(text.length - 1)))
    text = text.slice(1, -1).trim();
  const bracket = text.endsWith(')') ? text.lastIndexOf('(') : text.endsWith(']') ? text.lastIndexOf('[') : -1;
  if (bracket > 0) text = text.slice(0, bracket);
  return text.replace(/[_\-.\s]+/g, ' ').trim();
}

/** What the columns of a header are. */
export interface HeaderFields {
  /** the field of each column; null where no field takes it */
  fields: (string | null)[];
  /** names as `foldName` writes them */
  folded: readonly string[];
  /** index of the first column of the same name, by index of a later one */
  duplicates: ReadonlyMap<number, number>;
}

const placesOf = (table: readonly FieldNames[]) => {
  const places = new Map<string, { field: string; rank: number }>();
  for (const { field, names } of table)
    for (const [rank, name] of names.entries()) if (!places.has(name)) places.set(name, { field, rank });
  return places;
};
const KEPT = new WeakMap<readonly FieldNames[], ReturnType<typeof placesOf>>();

/**
 * The fields of a header by a table of names. Of one name twice the first column has the field; of two names for one
 * field the one that stands earlier in the table.
 */
export function fieldsOf(header: readonly string[], table: readonly FieldNames[]): HeaderFields {
  let places = KEPT.get(table);
  if (!places) KEPT.set(table, (places = placesOf(table)));
  const folded = header.map(foldName);
  const fields: (string | null)[] = header.map(() => null);
  const firsts = new Map<string, number>();
  const duplicates = new Map<number, number>();
  const best = new Map<string, { column: number; rank: number }>();
  for (const [column, name] of folded.entries()) {
    if (name === '') continue;
    const first = firsts.get(name);
    if (first !== undefined) {
      duplicates.set(column, first);
      continue;
    }
    firsts.set(name, column);
    const place = places.get(name);
    if (!place) continue;
    const before = best.get(place.field);
    if (before && before.rank <= place.rank) continue;
    if (before) fields[before.column] = null;
    fields[column] = place.field;
    best.set(place.field, { column, rank: place.rank });
  }
  return { fields, folded, duplicates };
}
