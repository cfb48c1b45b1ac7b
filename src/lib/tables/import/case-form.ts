import type { BroughtEntry, BroughtPair, Reading, Remark } from './brought.ts';

/** A reading as the cases of tests/import/cases/expected.json have it, and as the command line prints it. */
export interface CaseForm {
  file: string;
  brings: Reading['brings'];
  format: Reading['form']['format'];
  columns: readonly { position: number; name: string; field: string | null }[];
  rowsRead: number;
  rowsKept: number;
  faults: readonly Remark[];
  warnings: readonly Remark[];
  [key: string]: unknown;
}

/** Pairs by what they say. */
function counts(pairs: readonly BroughtPair[]) {
  let [overlaps, none, open, noCounterpart] = [0, 0, 0, 0];
  for (const { object, relation } of pairs)
    if (object === null) noCounterpart++;
    else if (relation === null) open++;
    else if (relation === 'none') none++;
    else overlaps++;
  return { pairs: overlaps, none, open, noCounterpart };
}

/** Codings by the pairs that more than one coder looked at, and on how many of them they differ. */
function codings(pairs: readonly BroughtPair[]) {
  const byPair = new Map<string, { coders: Set<string>; relations: Set<BroughtPair['relation']> }>();
  for (const { subject, object, coders, relation } of pairs) {
    const key = `${subject}\n${object ?? ''}`;
    let there = byPair.get(key);
    if (!there) byPair.set(key, (there = { coders: new Set(), relations: new Set() }));
    there.coders.add(coders.join('|'));
    there.relations.add(relation);
  }
  const byBoth = [...byPair.values()].filter((pair) => pair.coders.size > 1);
  return {
    codings: pairs.length,
    pairsByBoth: byBoth.length,
    disagreements: { relation: byBoth.filter(({ relations }) => relations.size > 1).length }
  };
}

const listOf = (entries: readonly BroughtEntry[]) => ({
  entries: entries.length,
  codes: entries.map(({ code }) => code)
});

/** All that came of reading a file, in counts, with every fault and warning. */
export function caseForm(reading: Reading): CaseForm {
  const { name, brings, form, columns, rowsRead, rowsKept, entries, pairs, listFromFile, faults, warnings } = reading;
  const made = listFromFile.rows ?? listFromFile.columns;
  return {
    file: name,
    brings,
    ...form,
    columns,
    rowsRead,
    rowsKept,
    ...(brings === 'mapping'
      ? form.dialect === 'codings'
        ? codings(pairs)
        : counts(pairs)
      : { entries: entries.length }),
    ...(made ? { listFromFile: listOf(made) } : {}),
    faults,
    warnings
  };
}
