import type { Choices, Grid, KnownList } from './brought.ts';
import { foldLabel, prefixOf } from './ends.ts';
import { placeOf } from './grid.ts';
import { EndFinder, isFound, NOTHING_BESIDE, type Part, type Side } from './mapping-ends.ts';
import { listsOf, MappingRows, type MappingRead } from './mapping-rows.ts';
import { relationOf } from './relations.ts';
import { settleCentralities, takeStatement } from './statement.ts';

/** So many rows of a table are looked at to find out whether it is a matrix. */
const LOOKED_AT = 200;

const isEntry = ({ own, other }: Part) => isFound(own) || isFound(other);

/**
 * Whether a table is a matrix: entries at the side and above, at least half of both found, in the lists that were
 * chosen or, where none is, in any that is known.
 * @param header index of the record above
 */
export function isMatrix(
  records: readonly (readonly string[])[],
  header: number,
  choices: Choices,
  known: readonly KnownList[]
): boolean {
  const [, ...above] = records[header] ?? [];
  const names = above.map((name) => name.trim()).filter(Boolean);
  const beside = records
    .slice(header + 1, header + 1 + LOOKED_AT)
    .map((record) => (record[0] ?? '').trim())
    .filter(Boolean);
  if (names.length < 2 || beside.length === 0) return false;
  const finder = new EndFinder(choices, known);
  const labels = finder.chosen.subject && finder.chosen.object ? null : labelsOf(known);
  const half = (side: Side, values: readonly string[]) => {
    const found = values.filter(
      (value) => isEntry(finder.part(side, value, NOTHING_BESIDE, 0)) || (labels?.has(foldLabel(value)) ?? false)
    );
    return found.length * 2 >= values.length;
  };
  return half('object', names) && half('subject', beside);
}

const labelsOf = (known: readonly KnownList[]) =>
  new Set(known.flatMap(({ entries }) => entries.flatMap(({ labels }) => labels.map(foldLabel))));

/**
 * Reads a matrix: every cell with a word is a pair of the entry beside it and the entry above. An empty cell is a pair
 * that nobody looked at, and nothing is taken from it.
 */
export function readMatrix(grid: Grid, choices: Choices, known: readonly KnownList[]): MappingRead {
  const finder = new EndFinder(choices, known);
  const { records, lines, columns, rows: taken } = grid;
  const rows = new MappingRows((row) => placeOf(grid, taken[row] ?? 0));
  finder.infer(
    'subject',
    taken.map((index) => records[index]?.[0] ?? '')
  );
  finder.infer(
    'object',
    columns.map(({ name }) => name).filter((name) => prefixOf(name) !== null)
  );
  const [corner, ...above] = columns;
  const sideColumn = corner?.name ?? '';
  const line = grid.header === null ? null : (lines[grid.header] ?? null);
  const unknown: MappingRead['remarks'][number][] = [];
  const heads = above
    .filter(({ name }) => name !== '')
    .map(({ position, name }) => {
      const end = finder.part('object', name, NOTHING_BESIDE, 0);
      if (isEntry(end)) return { position, name, end };
      const near = finder.nearest('object', name, NOTHING_BESIDE);
      unknown.push({
        kind: 'unknown-entry',
        leaves: 'column',
        line,
        column: name,
        value: name,
        ...(near.length > 0 ? { nearest: near } : {})
      });
      return null;
    })
    .filter((head) => head !== null);
  for (const index of taken) {
    const record = records[index] ?? [];
    const row = rows.begin();
    const name = record[0] ?? '';
    if (name === '') {
      rows.fault(row, { kind: 'missing-end', leaves: 'row', column: sideColumn, value: '', expected: 'an entry' });
      continue;
    }
    const subject = finder.part('subject', name, NOTHING_BESIDE, row);
    if (!isEntry(subject)) {
      const near = finder.nearest('subject', name, NOTHING_BESIDE);
      rows.fault(row, {
        kind: subject.own === null && subject.other === null ? 'unknown-entry' : 'ambiguous-entry',
        leaves: 'row',
        column: sideColumn,
        value: name,
        ...(near.length > 0 ? { nearest: near } : {})
      });
      continue;
    }
    for (const head of heads) {
      const word = record[head.position - 1] ?? '';
      if (word === '') continue;
      const said = relationOf(word);
      const cell = { column: head.name, value: word };
      if (!said) {
        rows.fault(row, {
          kind: 'unknown-relation',
          leaves: 'value',
          ...cell,
          expected: 'a word for equal, subset, superset, intersects or none'
        });
        continue;
      }
      if (said.assumed) rows.warn(row, 'relation-assumed', head.name, { value: word });
      else if (said.relation === null) rows.warn(row, 'relation-open', head.name, { value: word });
      const { relation } = said;
      const centralities = settleCentralities(rows, row, relation, {
        subject: null,
        object: null,
        columns: { subject: null, object: null },
        strength: '',
        ...(said.centrality === undefined ? {} : { both: said.centrality })
      });
      takeStatement(rows, finder, {
        row,
        subject: endOf(sideColumn, name, subject),
        object: endOf(head.name, head.name, head.end),
        relation,
        said: cell,
        values: {
          subjectCentrality: centralities.subject,
          objectCentrality: centralities.object,
          evidence: null,
          confidence: null,
          rationale: '',
          coders: [],
          reviewer: '',
          date: null,
          round: '',
          recordId: '',
          subjectTerms: [],
          objectTerms: [],
          extra: new Map()
        }
      });
    }
  }
  const done = rows.finish((row) => records[taken[row] ?? 0] ?? []);
  return {
    ...done,
    aside: done.aside.map((row) => taken[row] ?? 0),
    ...listsOf(finder, done.pairs),
    remarks: [...unknown, ...done.remarks]
  };
}

const endOf = (column: string, value: string, part: Part) => ({
  names: { parts: [part], split: false },
  value,
  column,
  beside: NOTHING_BESIDE,
  listColumn: null
});
