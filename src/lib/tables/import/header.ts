import { fieldsOf, type HeaderFields } from './field-names.ts';
import { LABELS_INSTEAD, LIST_FIELDS } from './list-fields.ts';
import { MAPPING_FIELDS, mappingFieldsOf } from './mapping-fields.ts';

/** The header is looked for among so many records. */
const LOOKED_AT = 20;

/** A record as a header. */
export interface Header {
  brings: 'list' | 'mapping';
  names: HeaderFields;
  /** how many of its names are known */
  known: number;
}

/** The header among the records of a file. */
export interface FoundHeader extends Header {
  index: number;
}

const LABELS: ReadonlySet<string | null> = new Set(['label', ...LABELS_INSTEAD]);

/** What the columns of a mapping are. */
export function mappingHeader(record: readonly string[]): HeaderFields {
  const names = fieldsOf(record, MAPPING_FIELDS);
  return { ...names, fields: mappingFieldsOf(names.folded, names.fields) };
}

/** What the columns of a list are. */
export const listHeader = (record: readonly string[]): HeaderFields => fieldsOf(record, LIST_FIELDS);

const knownIn = ({ fields }: HeaderFields) => fields.reduce((sum, field) => (field === null ? sum : sum + 1), 0);

/**
 * A record as a header of a list or a mapping, whichever has more of its names; null where it can be neither: a list
 * has a column of labels or areas, a mapping both ends.
 */
export function asHeader(record: readonly string[], as?: 'list' | 'mapping'): Header | null {
  const found: Header[] = [];
  if (as !== 'list') {
    const names = mappingHeader(record);
    if (names.fields.includes('subject') && names.fields.includes('object'))
      found.push({ brings: 'mapping', names, known: knownIn(names) });
  }
  if (as !== 'mapping') {
    const names = listHeader(record);
    if (names.fields.some((field) => LABELS.has(field))) found.push({ brings: 'list', names, known: knownIn(names) });
  }
  const [first, second] = found;
  return first && second && second.known > first.known ? second : (first ?? null);
}

/** The record with most known names among the first of a file; null where none can be a header. */
export function findHeader(records: readonly (readonly string[])[], as?: 'list' | 'mapping'): FoundHeader | null {
  let best: FoundHeader | null = null;
  for (let index = 0; index < Math.min(records.length, LOOKED_AT); index++) {
    const header = asHeader(records[index] ?? [], as);
    if (header && header.known > (best?.known ?? 0)) best = { ...header, index };
  }
  return best;
}
