import { describe, expect, test } from 'vitest';
import {
  adjudicatedCode,
  challengesOf,
  codingsAgreeing,
  codingsWithoutCounterpart,
  decisionsOf,
  isChanged,
  isCounted,
  mappingsBeforeChallenge,
  mappingsCountedBy,
  pairKey
} from '#lib/model/decisions.ts';
import { mergeEntries, outermost } from '#lib/model/merged-entries.ts';
import { sensitivity, unanimousFigures } from '#lib/model/sensitivity.ts';
import { CORE_LISTS, DEFAULT_VIEW } from '#lib/model/views.ts';
import {
  codeCounted,
  codingsWithoutPair,
  counted,
  coveredBy,
  entriesOf,
  field,
  FIRST_COLUMNS,
  FIRST_ROWS,
  isOverlap,
  isTop,
  listOf,
  pairsOf,
  table,
  type Row
} from '../count.ts';
import { shipped } from './helpers.ts';

const decisions = decisionsOf(shipped);
const pairOf = (row: Row) => `${field(row, 'subject_id')} ${field(row, 'object_id')}`;
const challenges = table('challenges');
const argued = challenges.filter((row) => row['asked'] !== 'consistency');
const isCore = (row: Row) => ['subject_id', 'object_id'].every((side) => CORE_LISTS.includes(listOf(field(row, side))));
const topOfCore = table('mappings').filter(
  (row) => isOverlap(row) && isCore(row) && isTop(field(row, 'subject_id')) && isTop(field(row, 'object_id'))
);

function groupedBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

describe('the challenge round', () => {
  test('argued every overlap of top-level entries of the default lists, counted or not', () => {
    // What the round itself brought to light, on the ground of a decided pair, it could not argue before.
    const found = challenges.filter((row) => row['before_relation'] === 'none').map(pairOf);
    const challenged = new Set([...argued.map(pairOf), ...found]);
    expect(topOfCore.map(pairOf).filter((pair) => !challenged.has(pair))).toEqual([]);
    for (const row of argued) {
      const was = row['before_relation'] !== 'none';
      expect(row['asked'], pairOf(row)).toBe(
        !was ? 'no-counterpart' : codeCounted(row, 'before_') ? 'counted' : 'lenient-only'
      );
    }
  });

  test('argued at least one pair of every entry that had no counterpart in one of the other two lists', () => {
    for (const list of CORE_LISTS)
      for (const other of CORE_LISTS.filter((l) => l !== list))
        for (const entry of entriesOf(list, 'top').map((e) => field(e, 'entry_id'))) {
          const own = argued.filter(
            (row) =>
              [row['subject_id'], row['object_id']].includes(entry) &&
              ['subject_id', 'object_id'].some((side) => listOf(field(row, side)) === other)
          );
          const had = own.some((row) => codeCounted(row, 'before_'));
          expect(had || own.length > 0, `${entry} in ${other}`).toBe(true);
        }
  });

  test('has two arguments of different advocates and a reason of a third for each pair', () => {
    for (const row of argued) {
      const people = ['advocate_for', 'advocate_against', 'decided_by'].map((column) => field(row, column));
      expect(new Set(people).size, pairOf(row)).toBe(3);
      for (const name of people) expect(name).toMatch(/\(language model\)$/);
      expect(new Set(['argument_for', 'argument_against', 'reason'].map((c) => field(row, c))).size).toBe(3);
    }
  });

  test('changed what it says it changed: the mapping before it and now differ in those pairs only', () => {
    const code = (m: { relation: string; subjectCentrality: string; objectCentrality: string; evidence: string }) =>
      [m.relation, m.subjectCentrality, m.objectCentrality, m.evidence].join(' ');
    const before = new Map(mappingsBeforeChallenge(decisions).map((m) => [pairKey(m), code(m)]));
    const now = new Map(shipped.mappings.map((m) => [pairKey(m), code(m)]));
    const differing = [...new Set([...before.keys(), ...now.keys()])].filter((p) => before.get(p) !== now.get(p));
    // A pair may be decided in several rounds, and go back to what it was.
    const rounds = groupedBy(shipped.challenges, pairKey);
    const changed = [...rounds].filter(([, own]) => {
      const [first, last] = [own[0], own.at(-1)];
      return first && last && isChanged({ before: first.before, decided: last.decided });
    });
    expect(differing.sort()).toEqual(changed.map(([pair]) => pair).sort());
  });

  test('an adjudicated pair keeps its adjudication beside the decision of the round', () => {
    const both = [...decisions.values()].filter((d) => d.settlement && d.challenge && isChanged(d.challenge));
    expect(both.length).toBeGreaterThan(0);
    for (const d of both) expect(adjudicatedCode(d)).toEqual(challengesOf(d)[0]?.before);
  });

  test('a pair that is decided again keeps what was decided before, the first round first', () => {
    const again = groupedBy(challenges, pairOf);
    for (const [pair, rows] of again) {
      const decision = decisions.get(pair);
      expect(decision && challengesOf(decision).map(({ round }) => String(round)), pair).toEqual(
        rows.map((row) => row['round'])
      );
    }
    const twice = [...again.values()].filter((rows) => rows.length > 1);
    expect(twice.length).toBeGreaterThan(0);
    for (const [first, second] of twice)
      for (const column of ['relation', 'subject_centrality', 'object_centrality', 'evidence'])
        expect(second?.[`before_${column}`], pairOf(first as Row)).toBe(first?.[column]);
  });
});

describe('how sure a cell is', () => {
  /** Codings of a pair that count it under the standard rule, and all of them, read from the tables alone. */
  function codingsOf(pair: string) {
    const independent = table('codings').filter((row) => row['round'] === '1' && pairOf(row) === pair);
    const settlement = table('settlements').find((row) => pairOf(row) === pair);
    const challenge = challenges.find((row) => pairOf(row) === pair);
    const mapping = table('mappings').find((row) => pairOf(row) === pair);
    // Where nothing was adjudicated all three agree, so the initial coding is what the independent ones are.
    const initial = settlement ? codeCounted(settlement, 'first_') : codeCounted(independent[0] as Row);
    const answers = [initial, ...independent.map((row) => codeCounted(row))];
    return { answers, published: mapping ? counted(mapping, 'standard') : false, challenge };
  }

  test('each top-level pair of the default lists says how many of its three codings give the published answer', () => {
    let changed = 0;
    for (const decision of decisions.values()) {
      if (decision.level !== 'top' || ![decision.subject, decision.object].every((e) => CORE_LISTS.includes(listOf(e))))
        continue;
      const { answers, published } = codingsOf(pairKey(decision));
      expect(codingsAgreeing(decision), pairKey(decision)).toEqual({
        agreeing: answers.filter((answer) => answer === published).length,
        codings: 3
      });
      if (answers.every((answer) => answer !== published)) changed++;
    }
    // The challenge round may say what no coder said.
    expect(changed).toBe(
      challenges
        .filter((row) => isCore(row) && isTop(field(row, 'subject_id')) && isTop(field(row, 'object_id')))
        .filter((row) => codingsOf(pairOf(row)).answers.every((a) => a !== codingsOf(pairOf(row)).published)).length
    );
  });

  test('pairs of the later crosswalks have two codings, and advocates and adjudicators are none', () => {
    for (const decision of decisions.values())
      if (![decision.subject, decision.object].every((e) => CORE_LISTS.includes(listOf(e))))
        expect(codingsAgreeing(decision).codings, pairKey(decision)).toBe(2);
  });

  test('an entry without a counterpart in a list says how many of its codings against it count no pair', () => {
    expect(shipped.noCounterparts.length).toBeGreaterThan(0);
    for (const { id, subject: entry, searchedList: list } of shipped.noCounterparts) {
      const found = codingsWithoutCounterpart(shipped, { entry, list });
      expect(found, id).toEqual(codingsWithoutPair(entry, list));
      expect(found?.codings, id).toBe([listOf(entry), list].every((l) => CORE_LISTS.includes(l)) ? 3 : 2);
    }
  });

  test('a coder who counts one pair of an entry does not agree that it has no counterpart, however many others he does not', () => {
    // One statement of an entry of the list in the columns and one of an entry of the list in the rows.
    for (const { subject: entry, searchedList: list } of shipped.noCounterparts.slice(0, 2)) {
      const asked = { entry, list };
      const own = shipped.codings.find(
        (c) => [c.subject, c.object].includes(entry) && [c.subject, c.object].some((e) => listOf(e) === list)
      );
      const counting = {
        relation: 'intersects',
        subjectCentrality: 'core',
        objectCentrality: 'part',
        evidence: 'scope'
      } as const;
      const marginal = { ...counting, subjectCentrality: 'part' } as const;
      const altered = (code: typeof counting | typeof marginal) => ({
        ...shipped,
        // An adjudicated pair has its initial coding in its row there; of any other it is what was recorded.
        codings: shipped.codings.map((c) => (c === own ? { ...c, ...code } : c))
      });
      const before = codingsWithoutCounterpart(shipped, asked) ?? expect.fail();
      expect(codingsWithoutCounterpart(altered(counting), asked)).toEqual({ ...before, agreeing: before.agreeing - 1 });
      expect(codingsWithoutCounterpart(altered(marginal), asked)).toEqual(before);
    }
  });

  test('of a list that an entry was never coded against there are no codings to count', () => {
    expect(
      codingsWithoutCounterpart(shipped, { entry: 'cn-eff-2024:next-gen-it', list: 'au-critical-2023' })
    ).toBeNull();
  });

  test('an overlap is disputed where a coding gives another answer, and only there', () => {
    for (const m of shipped.mappings) {
      const decision = decisions.get(pairKey(m));
      if (!decision) continue;
      const { agreeing, codings } = codingsAgreeing(decision);
      expect(m.disputed ?? false, m.id).toBe(agreeing < codings);
      expect(isCounted(decision.decided)).toBe(counted(rowOfMapping(m.id), 'standard'));
    }
  });

  const rowOfMapping = (id: string) => table('mappings').find((row) => row['record_id'] === id) as Row;

  test('what every coding counts is among what any coding counts, and both are of top-level entries', () => {
    const [every, any] = (['every', 'any'] as const).map((asked) => mappingsCountedBy(decisions, asked).map(pairKey));
    expect(every?.length).toBeGreaterThan(0);
    expect(every?.filter((pair) => !any?.includes(pair))).toEqual([]);
    expect(any?.every((pair) => pair.split(' ').every(isTop))).toBe(true);
  });

  test('no more entries rest on unanimous cells than a headline figure has', () => {
    const result = sensitivity(shipped, DEFAULT_VIEW);
    const figures = unanimousFigures(result);
    expect(figures).toHaveLength(6);
    const { regions, coverage } = result.variants[0]?.measures ?? expect.fail();
    expect(figures.map((f) => f.total)).toEqual([
      regions.both.length,
      regions.firstOnly.length,
      regions.secondOnly.length,
      regions.neither.length,
      coverage[0].covered.length,
      coverage[1].covered.length
    ]);
    for (const { figure, count, total } of figures) expect(count, figure).toBeLessThanOrEqual(total);
  });
});

describe('entries within entries', () => {
  test('counted together, a group has a counterpart where any of its entries has one', () => {
    const groups = new Map<string, string[]>();
    const within = new Map(table('nesting').map((row) => [field(row, 'entry_id'), field(row, 'within_id')]));
    for (const { entry_id: id = '' } of entriesOf(FIRST_ROWS, 'top')) {
      let root = id;
      while (within.has(root)) root = within.get(root) ?? '';
      groups.set(root, [...(groups.get(root) ?? []), id]);
    }
    const [us, uk] = FIRST_COLUMNS.map((list) => coveredBy(FIRST_ROWS, list, 'standard'));
    const both = [...groups.values()].filter(
      (ids) => ids.some((id) => us?.has(id)) && ids.some((id) => uk?.has(id))
    ).length;
    const together = sensitivity(shipped, DEFAULT_VIEW).variants.find((v) => v.id === 'nested-together');
    expect(together?.measures.regions.total).toBe(groups.size);
    expect(together?.measures.regions.both).toHaveLength(both);
    expect(groups.size).toBeLessThan(entriesOf(FIRST_ROWS, 'top').length);
  });

  test('of two records for one pair the one is kept that the narrower rule counts', () => {
    const merged = mergeEntries(shipped, outermost(shipped.nesting));
    const pairs = merged.mappings.map(pairKey);
    expect(new Set(pairs).size).toBe(pairs.length);
    const biology = pairsOf(FIRST_ROWS, ['uk-sntf-2023'], 'standard').some(
      (p) => p.row === 'cn-eff-2024:biotechnology' && p.column === 'uk-sntf-2023:engineering-biology'
    );
    const kept = merged.mappings.find(
      (m) => pairKey(m) === 'cn-eff-2024:biotechnology uk-sntf-2023:engineering-biology'
    );
    expect(kept && isCounted(kept)).toBe(biology);
  });
});
