import { describe, expect, test } from 'vitest';
import {
  agreementOn,
  bootstrap,
  cohensKappa,
  jointJudgements,
  krippendorffAlpha,
  nominal,
  ordinal,
  type CodedPair
} from '#lib/crosswalk/agreement.ts';
import { shipped } from './helpers.ts';

/** The four-coder, twelve-unit example of Krippendorff; a dot is missing. Categories 1 to 5. */
const KRIPPENDORFF = [
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .'
].map((line) => line.split(' ').map((v) => (v === '.' ? null : Number(v) - 1)));
const units = Array.from({ length: 12 }, (_, u) => KRIPPENDORFF.map((coder) => coder[u] ?? null));

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

  test('coders who agree throughout have kappa and alpha 1', () => {
    const pairs = pairsOf([
      [5, 0],
      [0, 5]
    ]);
    expect([cohensKappa(pairs, 2), krippendorffAlpha(pairs, 2, nominal)]).toEqual([1, 1]);
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

test('two coders judged all 803 top-level pairs, and changing one judgement changes the agreement', () => {
  const top = new Set(shipped.entries.filter((e) => e.parent === null).map((e) => e.id));
  const of = (coder: string) =>
    shipped.codings.filter((j) => j.coder.startsWith(coder) && top.has(j.subject) && top.has(j.object));
  const joint = jointJudgements(of('coder-2'), of('coder-3'));
  expect(joint).toHaveLength(803);
  const before = agreementOn('overlap', joint);
  const [first, ...rest] = joint;
  if (!first) throw new Error('no judgements');
  const flipped = { ...first[0], relation: first[0].relation === 'none' ? ('intersects' as const) : ('none' as const) };
  expect(agreementOn('overlap', [[flipped, first[1]], ...rest]).alpha).not.toBe(before.alpha);
});
