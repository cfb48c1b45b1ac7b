import { strengthOfCode } from './decisions.ts';
import { completeOf, type AssessmentStatement } from './assessment.ts';
import type { Code, EntryKey, Coding } from './types.ts';

/** What two coders said of one unit; categories are counted from 0. */
export type CodedPair = readonly [number, number];

/** How far apart two categories lie, given how often each was used; 0 for equal ones. */
export type Distance = (a: number, b: number, uses: readonly number[]) => number;

/** Nominal: any two different categories are equally far apart. */
export const nominal: Distance = (a, b) => (a === b ? 0 : 1);

/** Ordinal, after Krippendorff: the squared number of uses between two categories, each end counted half. */
export const ordinal: Distance = (a, b, uses) => {
  const [low, high] = a < b ? [a, b] : [b, a];
  let between = 0;
  for (let g = low; g <= high; g++) between += uses[g] ?? 0;
  return (between - ((uses[low] ?? 0) + (uses[high] ?? 0)) / 2) ** 2;
};

/** Share of units on which two coders chose the same category; NaN without units. */
export function percentAgreement(pairs: readonly CodedPair[]): number {
  return pairs.filter(([a, b]) => a === b).length / pairs.length;
}

/** How often the first coder chose the row's category and the second the column's. */
export function confusion(pairs: readonly CodedPair[], categories: number): number[][] {
  const table = Array.from({ length: categories }, () => new Array<number>(categories).fill(0));
  for (const [a, b] of pairs) {
    const row = table[a];
    if (row?.[b] !== undefined) row[b]++;
  }
  return table;
}

/**
 * Cohen's kappa (1960) for two coders, unweighted: 1 − observed over expected disagreement, the expected one from each
 * coder's own distribution. NaN where both used one and the same category only.
 */
export function cohensKappa(pairs: readonly CodedPair[], categories: number): number {
  const table = confusion(pairs, categories);
  const n = pairs.length;
  const rows = table.map((row) => row.reduce((sum, v) => sum + v, 0));
  const columns = table.map((_, j) => table.reduce((sum, row) => sum + (row[j] ?? 0), 0));
  const expected = rows.reduce((sum, r, i) => sum + (r * (columns[i] ?? 0)) / (n * n), 0);
  return (percentAgreement(pairs) - expected) / (1 - expected);
}

/**
 * Krippendorff's alpha (2004) over units judged by any number of coders; null is a missing judgement, and a unit with
 * fewer than two judgements is left out. NaN where only one category was used.
 * @param units for each unit the categories chosen, counted from 0
 */
export function krippendorffAlpha(
  units: readonly (readonly (number | null)[])[],
  categories: number,
  distance: Distance
): number {
  const coincidence = Array.from({ length: categories }, () => new Array<number>(categories).fill(0));
  for (const unit of units) {
    const values = unit.filter((v) => v !== null);
    if (values.length < 2) continue;
    values.forEach((a, i) =>
      values.forEach((b, j) => {
        const row = coincidence[a];
        if (i !== j && row?.[b] !== undefined) row[b] += 1 / (values.length - 1);
      })
    );
  }
  return alphaOfCoincidence(coincidence, distance);
}

/** Krippendorff's alpha from a matrix of coincidences (symmetric, each unit's pairings summing to its judgements). */
function alphaOfCoincidence(coincidence: readonly (readonly number[])[], distance: Distance): number {
  const categories = coincidence.length;
  const uses = coincidence.map((row) => row.reduce((sum, v) => sum + v, 0));
  const n = uses.reduce((sum, v) => sum + v, 0);
  let [observed, expected] = [0, 0];
  for (let a = 0; a < categories; a++)
    for (let b = 0; b < categories; b++) {
      const d = distance(a, b, uses);
      observed += (coincidence[a]?.[b] ?? 0) * d;
      expected += ((uses[a] ?? 0) * (uses[b] ?? 0) * d) / (n - 1);
    }
  return 1 - observed / expected;
}

/** Krippendorff's alpha of two coders who judged every unit; the same value as the general form, without its cost. */
function alphaOfTwo(pairs: readonly CodedPair[], categories: number, distance: Distance): number {
  const table = confusion(pairs, categories);
  return alphaOfCoincidence(
    table.map((row, a) => row.map((n, b) => n + (table[b]?.[a] ?? 0))),
    distance
  );
}

/** A repeatable stream of numbers from 0 to 1 (mulberry32), so that an interval comes out the same everywhere. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A 95 % percentile interval, and how many resamples gave no value. */
export interface Interval {
  low: number;
  high: number;
  degenerate: number;
}

/** Bootstrap over units (not coders), with replacement, 2,000 draws, fixed seed; draws without a value are left out. */
export function bootstrap<U>(units: readonly U[], measure: (sample: readonly U[]) => number, draws = 2000): Interval {
  const random = seeded(8477);
  const values: number[] = [];
  for (let d = 0; d < draws; d++) {
    const sample = units.map(() => units[Math.floor(random() * units.length)] as U);
    const value = measure(sample);
    if (Number.isFinite(value)) values.push(value);
  }
  values.sort((a, b) => a - b);
  const at = (share: number) => values[Math.min(Math.floor(share * values.length), values.length - 1)] ?? Number.NaN;
  return { low: at(0.025), high: at(0.975), degenerate: draws - values.length };
}

/** The three questions that agreement is computed for, each with its categories and scale. */
export const QUESTIONS = {
  overlap: {
    categories: ['none', 'overlap'],
    distance: nominal,
    of: (j: Code) => (j.relation === 'none' ? 0 : 1)
  },
  relation: {
    categories: ['none', 'equal', 'subset', 'superset', 'intersects'],
    distance: nominal,
    of: (j: Code) => ['none', 'equal', 'subset', 'superset', 'intersects'].indexOf(j.relation)
  },
  strength: {
    categories: ['none', 'marginal', 'substantial', 'strong'],
    distance: ordinal,
    of: (j: Code): number => strengthOfCode(j)
  }
} as const;
export type Question = keyof typeof QUESTIONS;
const ALL_QUESTIONS: readonly Question[] = ['overlap', 'relation', 'strength'];

/** Agreement of two coders on one question. */
export interface Agreement {
  question: Question;
  units: number;
  percent: number;
  kappa: number;
  alpha: number;
  alphaInterval: Interval;
  /** share of each category among all judgements */
  prevalence: number[];
  confusion: number[][];
}

/** The pairs that both coders judged, as pairs of judgements. */
export function jointJudgements(first: readonly Coding[], second: readonly Coding[]): [Coding, Coding][] {
  const key = (j: Coding) => `${j.subject} ${j.object}`;
  const other = new Map(second.map((j) => [key(j), j]));
  return first.flatMap((a): [Coding, Coding][] => {
    const b = other.get(key(a));
    return b ? [[a, b]] : [];
  });
}

/** Agreement on a question over pairs that two coders judged. */
export function agreementOn(question: Question, joint: readonly (readonly [Coding, Coding])[]): Agreement {
  const { categories, distance, of } = QUESTIONS[question];
  const pairs = joint.map(([a, b]): CodedPair => [of(a), of(b)]);
  const alpha = (sample: readonly CodedPair[]) => alphaOfTwo(sample, categories.length, distance);
  return {
    question,
    units: pairs.length,
    percent: percentAgreement(pairs),
    kappa: cohensKappa(pairs, categories.length),
    alpha: alpha(pairs),
    alphaInterval: bootstrap(pairs, alpha),
    prevalence: categories.map((_, c) => pairs.flat().filter((v) => v === c).length / (pairs.length * 2)),
    confusion: confusion(pairs, categories.length)
  };
}

/** Agreement over one set of pairs. */
export interface AgreementSet {
  /** null: all pairs of lists together */
  lists: readonly [string, string] | null;
  /** all: every top-level pair; either: those in which at least one coder saw an overlap */
  scope: 'all' | 'either';
  units: number;
  /** without the question of overlap where the set is chosen by it */
  answers: Agreement[];
}

/** Agreement on one question as a page shows it; null where a figure is undefined. */
export interface ShownAgreement {
  question: Question;
  percent: number;
  kappa: number | null;
  alpha: number | null;
  low: number | null;
  high: number | null;
  prevalence: { category: string; share: number }[];
  confusion: number[][];
}

/** Agreement over one set of pairs as a page shows it. */
export interface ShownAgreementSet extends Omit<AgreementSet, 'answers'> {
  answers: ShownAgreement[];
}

// JSON has no word for a figure that is undefined.
const orNull = (value: number) => (Number.isFinite(value) ? value : null);

/** Agreement over one set of pairs as a page shows it. */
export const shownAgreement = ({ lists, scope, units, answers }: AgreementSet): ShownAgreementSet => ({
  lists,
  scope,
  units,
  answers: answers.map((a) => ({
    question: a.question,
    percent: a.percent,
    kappa: orNull(a.kappa),
    alpha: orNull(a.alpha),
    low: orNull(a.alphaInterval.low),
    high: orNull(a.alphaInterval.high),
    prevalence: QUESTIONS[a.question].categories.map((category, i) => ({ category, share: a.prevalence[i] ?? 0 })),
    confusion: a.confusion
  }))
});

/**
 * Agreement over some pairs: over all of them, and over those in which at least one coder saw an overlap. A set
 * without pairs is left out.
 * @param lists the lists of the pairs; null for all lists together
 */
export function agreementSets(
  lists: readonly [string, string] | null,
  pairs: readonly (readonly [Coding, Coding])[]
): AgreementSet[] {
  // Most rounds have no pair of most lists, and an interval of nothing costs as much as any.
  const set = (scope: AgreementSet['scope'], own: typeof pairs, questions: readonly Question[]): AgreementSet[] =>
    own.length > 0
      ? [{ lists, scope, units: own.length, answers: questions.map((question) => agreementOn(question, own)) }]
      : [];
  const seen = pairs.filter((pair) => pair.some((j) => j.relation !== 'none'));
  return [
    ...set('all', pairs, ALL_QUESTIONS),
    ...set(
      'either',
      seen,
      ALL_QUESTIONS.filter((question) => question !== 'overlap')
    )
  ];
}

/** How two coders' records of sub-entry pairs compare; a pair without a record is none, so none cannot be counted. */
export interface BeneathAgreement {
  either: number;
  both: number;
  sameRelation: number;
}

/** One round of two independent coders. */
export interface AgreementRound {
  round: number;
  coders: readonly [string, string];
  dates: readonly string[];
  sets: AgreementSet[];
  beneath: BeneathAgreement;
}

/** What agreement is computed from. */
export interface AgreementInput {
  entries: readonly EntryKey[];
  codings: readonly Coding[];
  assessed: readonly AssessmentStatement[];
}

/**
 * Agreement of each round's two coders over the top-level pairs: all lists together first, then each pair of lists in
 * the order of `assessed`; no set where a round was of sub-entries alone. Page, file and command line take it from here.
 * @throws Error if a round does not have exactly two coders.
 */
export function agreementRounds({ entries, codings, assessed }: AgreementInput): AgreementRound[] {
  const entry = new Map(entries.map((e) => [e.id, e]));
  const isTop = (j: Coding) => !entry.get(j.subject)?.parent && !entry.get(j.object)?.parent;
  return [...new Set(codings.map((j) => j.round))]
    .sort((a, b) => a - b)
    .map((round) => {
      const own = codings.filter((j) => j.round === round);
      const [first, second, ...more] = [...new Set(own.map((j) => j.coder))];
      if (!first || !second || more.length > 0) throw new Error(`Round ${round} needs exactly two coders.`);
      const of = (coder: string, top: boolean) => own.filter((j) => j.coder === coder && isTop(j) === top);
      const joint = jointJudgements(of(first, true), of(second, true));
      const sets = [null, ...completeOf(assessed).filter((a) => a.level === 'top')].flatMap((lists): AgreementSet[] => {
        const pairs = lists
          ? joint.filter(
              ([j]) =>
                entry.get(j.subject)?.list === lists.subjectList && entry.get(j.object)?.list === lists.objectList
            )
          : joint;
        return agreementSets(lists ? [lists.subjectList, lists.objectList] : null, pairs);
      });
      const beneath = [of(first, false), of(second, false)].map((js) => js.filter((j) => j.relation !== 'none'));
      const both = jointJudgements(beneath[0] ?? [], beneath[1] ?? []);
      return {
        round,
        coders: [first, second],
        dates: [...new Set(own.map((j) => j.date))].sort(),
        sets,
        beneath: {
          either: (beneath[0]?.length ?? 0) + (beneath[1]?.length ?? 0) - both.length,
          both: both.length,
          sameRelation: both.filter(([a, b]) => a.relation === b.relation).length
        }
      };
    });
}
