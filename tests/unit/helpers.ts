import { Records } from '#lib/records/records.ts';
import { toTables } from '#lib/tables/values.ts';
import { indexCrosswalk, type Crosswalk } from '#lib/model/crosswalk.ts';
import type { Centrality, EntryKey, Evidence, Mapping, Relation } from '#lib/model/types.ts';
import { shippedRows, shippedTexts } from '../../scripts/shipped.ts';

export { shippedTexts };

/** The shipped tables, their rows, and every record of them resolved. */
export const rows = shippedRows();
export const shipped = toTables(rows);
export const records = new Records(shipped);
export const shippedCrosswalk = records.crosswalk;

/** An entry from its id: `a:x` is top-level in list a, `a:x.1` a sub-entry of it. */
export function entry(id: string, position = 1): EntryKey {
  const [list = '', code = ''] = id.split(':');
  const parent = code.includes('.') ? `${list}:${code.slice(0, code.lastIndexOf('.'))}` : null;
  return { id, list, parent, position, category: '' };
}

/** A mapping from a line such as `a:x superset b:y part core named`. */
export function mapping(line: string, id = line): Mapping {
  const [subject = '', relation = '', object = '', s = '', o = '', evidence = ''] = line.split(' ');
  return {
    id,
    subject,
    object,
    relation: relation as Relation,
    subjectCentrality: s as Centrality,
    objectCentrality: o as Centrality,
    evidence: evidence as Evidence
  };
}

/** A small crosswalk of lists a and b; gone through in full at the levels named. */
export function smallCrosswalk(ids: string[], lines: string[], levels: ('top' | 'sub')[] = ['top', 'sub']): Crosswalk {
  return indexCrosswalk({
    entries: ids.map((id, i) => entry(id, i + 1)),
    mappings: lines.map((line) => mapping(line)),
    assessed: levels.map((level) => ({ subjectList: 'a', objectList: 'b', level, complete: true }))
  });
}
