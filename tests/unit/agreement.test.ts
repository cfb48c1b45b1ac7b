import { describe, expect, test } from 'vitest';
import {
  agreementOn,
  agreementRounds,
  bootstrap,
  cohensKappa,
  jointJudgements,
  krippendorffAlpha,
  nominal,
  ordinal,
  type CodedPair,
  type Distance
} from '#lib/model/agreement.ts';
import { cellsOf, table } from '../count.ts';
import { shipped } from './helpers.ts';

/** The four-coder, twelve-unit example of Krippendorff; a dot is missing. Categories 1 to 5. */
const KRIPPENDORFF = [
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .'
].map((line) => line.split(' ').map((v) => (v === '.' ? null : Number(v) - 1)));
const units = Array.from({ length: 12 }, (_, u) => KRIPPENDORFF.map((coder) => coder[u] ?? null));

/** The three-coder, fifteen-unit example of the literature; categories 1 to 4. */
const THREE_CODERS = [
  '. . . . . 3 4 1 2 1 1 3 3 . 3',
  '1 . 2 1 3 3 4 3 . . . . . . .',
  '. . 2 1 3 4 4 . 2 1 1 3 3 . 4'
].map((line) => line.split(' ').map((v) => (v === '.' ? null : Number(v) - 1)));
const threeCoders = Array.from({ length: 15 }, (_, u) => THREE_CODERS.map((coder) => coder[u] ?? null));
const interval: Distance = (a, b) => (a - b) ** 2;

function pairsOf(table: number[][]): CodedPair[] {
  return table.flatMap((row, a) => row.flatMap((n, b) => Array.from({ length: n }, (): CodedPair => [a, b])));
}

describe('agreement gives the published values', () => {
  test('Cohen’s kappa of [[20, 20], [10, 50]] is 0.348', () => {
    expect(
      cohensKappa(
        pairsOf([
          [20, 20],
          [10, 50]
        ]),
        2
      )
    ).toBeCloseTo(0.348, 3);
  });

  test('Krippendorff’s alpha of his own example is 0.743 nominal and 0.815 ordinal', () => {
    expect(krippendorffAlpha(units, 5, nominal)).toBeCloseTo(0.743, 3);
    expect(krippendorffAlpha(units, 5, ordinal)).toBeCloseTo(0.815, 3);
  });

  test('alpha of the 0.691, 0.811 and 0.807 example is the same nominal, interval and ordinal', () => {
    expect(krippendorffAlpha(threeCoders, 4, nominal)).toBeCloseTo(0.691358, 6);
    expect(krippendorffAlpha(threeCoders, 4, interval)).toBeCloseTo(0.810845, 6);
    expect(krippendorffAlpha(threeCoders, 4, ordinal)).toBeCloseTo(0.806721, 6);
    expect(krippendorffAlpha(units, 5, interval)).toBeCloseTo(0.849, 3);
  });

  test('Cohen’s kappa of coders who split 100 units 46, 44, 10 and 52, 32, 16 in the same order is 0.8013', () => {
    const split = (sizes: number[]) => sizes.flatMap((n, category) => new Array<number>(n).fill(category));
    const [first, second] = [split([46, 44, 10]), split([52, 32, 16])];
    const pairs = first.map((a, i): CodedPair => [a, second[i] ?? 0]);
    expect(cohensKappa(pairs, 3)).toBeCloseTo(0.8013, 4);
  });

  test('coders who agree throughout have kappa and alpha 1', () => {
    const pairs = pairsOf([
      [5, 0],
      [0, 5]
    ]);
    expect([cohensKappa(pairs, 2), krippendorffAlpha(pairs, 2, nominal)]).toEqual([1, 1]);
  });

  test('alpha of two coders comes out the same by the general form', () => {
    const [round] = agreementRounds(shipped);
    const all = round?.sets.find((x) => x.lists === null && x.scope === 'all');
    for (const { confusion, alpha, question } of all?.answers ?? []) {
      const general = krippendorffAlpha(
        pairsOf(confusion),
        confusion.length,
        question === 'strength' ? ordinal : nominal
      );
      expect(general).toBeCloseTo(alpha, 12);
    }
  });

  test('an interval holds its value, is the same each time, and counts draws without a value', () => {
    const pairs = pairsOf([
      [20, 20],
      [10, 50]
    ]);
    const alpha = (sample: readonly CodedPair[]) => krippendorffAlpha(sample, 2, nominal);
    const first = bootstrap(pairs, alpha, 300);
    expect(bootstrap(pairs, alpha, 300)).toEqual(first);
    expect(first.low).toBeLessThan(alpha(pairs));
    expect(first.high).toBeGreaterThan(alpha(pairs));
    expect(
      bootstrap(
        pairsOf([
          [3, 0],
          [0, 0]
        ]),
        alpha,
        50
      ).degenerate
    ).toBe(50);
  });
});

const CORE = [
  ['cn-eff-2024', 'us-cet-2024'],
  ['cn-eff-2024', 'uk-sntf-2023'],
  ['us-cet-2024', 'uk-sntf-2023']
] as const;
/** How many pairs of top-level entries the three lists have. */
const CORE_PAIRS = CORE.reduce((sum, [subject, object]) => sum + cellsOf(subject, [object]), 0);

test('two coders judged every top-level pair of the three lists, and changing one judgement changes the agreement', () => {
  const top = new Set(shipped.entries.filter((e) => e.parent === null).map((e) => e.id));
  const of = (coder: string) =>
    shipped.codings.filter((j) => j.coder.startsWith(coder) && top.has(j.subject) && top.has(j.object));
  const joint = jointJudgements(of('coder-2'), of('coder-3'));
  expect(joint).toHaveLength(CORE_PAIRS);
  const before = agreementOn('overlap', joint);
  const [first, ...rest] = joint;
  if (!first) throw new Error('no judgements');
  const flipped = { ...first[0], relation: first[0].relation === 'none' ? ('intersects' as const) : ('none' as const) };
  expect(agreementOn('overlap', [[flipped, first[1]], ...rest]).alpha).not.toBe(before.alpha);
});

test('agreement is given over all pairs and over those where either saw an overlap, for all lists and for each pair', () => {
  const rounds = agreementRounds(shipped);
  const [round] = rounds;
  if (!round) throw new Error('no round');
  const codings = table('codings');
  expect(rounds.map((r) => r.round)).toEqual([...new Set(codings.map((c) => Number(c['round'])))]);
  expect(new Set(rounds.flatMap((r) => r.coders)).size).toBe(new Set(codings.map((c) => c['coder'])).size);
  const size = (lists: readonly [string, string] | null, scope: string) =>
    round.sets.find((s) => s.scope === scope && String(s.lists) === String(lists))?.units;
  expect(size(null, 'all')).toBe(CORE_PAIRS);
  for (const [subject, object] of CORE) expect(size([subject, object], 'all')).toBe(cellsOf(subject, [object]));
  for (const { scope, units, answers } of round.sets) {
    for (const a of answers) {
      expect(a.units).toBe(units);
      expect(a.confusion.flat().reduce((sum, n) => sum + n, 0)).toBe(units);
      expect(a.prevalence.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 9);
    }
    // Where the pairs are chosen by the overlap, agreement on the overlap would say nothing.
    expect(answers.map((a) => a.question).includes('overlap')).toBe(scope === 'all');
  }
  const either = round.sets.find((s) => s.lists === null && s.scope === 'either');
  const all = round.sets.find((s) => s.lists === null && s.scope === 'all')?.answers[0]?.confusion;
  expect(either?.units).toBe(CORE_PAIRS - (all?.[0]?.[0] ?? 0));
});
