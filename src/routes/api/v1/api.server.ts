import { crosswalkFile } from '#lib/urls/parts.ts';
import { mappingCounts, READINGS } from '#lib/model/counting-rules.ts';
import { strengthOf } from '#lib/model/relations.ts';
import { termsOf, type DataTerms } from '#lib/formats/terms-of-use.ts';
import { release } from '#lib/tables/release.ts';
import { NO_TERM_FOUND } from '#lib/tables/rules.ts';
import type { TypedRow } from '#lib/tables/typed-rows.ts';
import { rowsOf, terms } from '../../data/data-files.server.ts';
import { tables } from '#lib/records/shipped.server.ts';

/** Version, licence, citation and caveats of the lists concerned: what every answer begins with. */
export function aboutLists(ids: readonly string[]): DataTerms {
  return termsOf(
    release,
    tables.lists.filter((l) => ids.includes(l.id))
  );
}

const listOfEntry = new Map(tables.entries.map((e) => [e.id, e.list]));
const parentOf = new Map(tables.entries.map((e) => [e.id, e.parent]));
const mappingOf = new Map(tables.mappings.map((m) => [m.id, m]));

/** A row of mappings.csv with what follows from it: level, strength, and the readings that count it. */
function withDerived(row: TypedRow): TypedRow & { readings: string } {
  const mapping = mappingOf.get(String(row['record_id']));
  if (!mapping) return { ...row, level: 'top', strength: null, readings: '' };
  return {
    ...row,
    level: parentOf.get(mapping.subject) || parentOf.get(mapping.object) ? 'sub' : 'top',
    strength: strengthOf(mapping.subjectCentrality, mapping.objectCentrality),
    readings: READINGS.filter((reading) => mappingCounts(mapping, reading)).join('|')
  };
}

const isNone = (row: TypedRow) => row['object_id'] === NO_TERM_FOUND;
const mappingRows = rowsOf.mappings.map(withDerived);
const subjectList = (row: TypedRow) => listOfEntry.get(String(row['subject_id'])) ?? '';
// Of a record without counterpart, the list that was searched.
const objectList = (row: TypedRow) => String(row['object_source']);

/** The pairs of lists that were compared, by the name of their file, with their two lists. */
export const comparedPairs: ReadonlyMap<string, readonly [string, string]> = new Map(
  tables.assessed.map((a) => [crosswalkFile(a.subjectList, a.objectList), [a.subjectList, a.objectList]])
);

const rowOfList = (id: string) => rowsOf.lists.find((row) => row['list_id'] === id);

/** Whole collections, by the name of their file without ending. */
export const collections: Readonly<Record<string, () => unknown>> = {
  index: () => ({
    about: terms,
    addresses: {
      lists: 'lists.json',
      list: 'lists/{list_id}.json',
      entry: 'entries/{list_id}/{code}.json',
      mappings: 'mappings.json',
      mapping: 'mappings/{number}.json',
      pairs: 'pairs.json',
      pair: 'pairs/{subject_list}_{object_list}.json'
    }
  }),
  lists: () => ({ about: terms, lists: rowsOf.lists }),
  mappings: () => ({
    about: terms,
    mappings: mappingRows.filter((row) => !isNone(row)),
    no_counterparts: mappingRows.filter(isNone)
  }),
  pairs: () => ({
    about: terms,
    pairs: [...comparedPairs].map(([pair, [subject, object]]) => ({
      address: `pairs/${pair}.json`,
      subject_list: subject,
      object_list: object,
      levels: rowsOf.assessed
        .filter((a) => a['subject_list'] === subject && a['object_list'] === object && a['complete'])
        .map((a) => a['level'])
    }))
  })
};

/** A list with all its entries; null for an unknown id. */
export function listFile(id: string) {
  const list = rowOfList(id);
  return list
    ? { about: aboutLists([id]), list, entries: rowsOf.entries.filter((row) => row['list_id'] === id) }
    : null;
}

/** Two lists that were compared: what was gone through, every mapping between them, and entries without counterpart. */
export function pairFile(pair: string) {
  const lists = comparedPairs.get(pair);
  if (!lists) return null;
  const [subject, object] = lists;
  const own = mappingRows.filter((row) => subjectList(row) === subject && objectList(row) === object);
  // A statement that an entry of the second list has no counterpart in the first runs the other way.
  const turned = mappingRows.filter((row) => isNone(row) && subjectList(row) === object && objectList(row) === subject);
  return {
    about: aboutLists(lists),
    subject_list: rowOfList(subject),
    object_list: rowOfList(object),
    assessed: rowsOf.assessed.filter((a) => a['subject_list'] === subject && a['object_list'] === object),
    mappings: own.filter((row) => !isNone(row)),
    no_counterparts: [...own.filter(isNone), ...turned]
  };
}
