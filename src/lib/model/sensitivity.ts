import { coverage, coverageGroups, type Coverage, type CoverageGroups } from './coverage.ts';
import { indexCrosswalk, recordedBeneath, type CrosswalkInput } from './crosswalk.ts';
import {
  decisionsOf,
  initialMappings,
  mappingsBeforeChallenge,
  mappingsCountedBy,
  mappingsOfCoder,
  unanimousMappings
} from './decisions.ts';
import { buildMatrix, overlapsOf } from './matrix.ts';
import { mergeEntries, outermost } from './merged-entries.ts';
import { occursIn } from './shared-terms.ts';
import type { Entry, Mapping, MappingRecord, CountingRule, Tables } from './types.ts';

/** What the comparison would be under another choice; `settled` is the comparison as published. */
export type VariantId =
  | 'settled'
  | 'strict'
  | 'lenient'
  | `confidence-${number}`
  | `coder:${string}`
  | 'first'
  | 'unanimous'
  | 'before-challenge'
  | 'every-coding'
  | 'any-coding'
  | 'own-scope'
  | 'wording-seen'
  | 'no-borderline'
  | 'plan-14'
  | 'nested-together';

/** A variant, ready to be counted. */
export interface Variant {
  id: VariantId;
  reading: CountingRule;
  input: CrosswalkInput;
}

/** One list against two others, as in the headline. */
export interface ComparedLists {
  rows: string;
  columns: readonly [string, string];
}

/** The headline numbers under one variant. */
export interface Measures {
  /** of the row list towards the two others */
  regions: CoverageGroups;
  /** of each column list by the row list */
  coverage: readonly [Coverage, Coverage];
  /** overlaps between top-level entries that the reading counts */
  cells: number;
  /** how many of these have the relation intersects */
  intersects: number;
}

export const CONFIDENCE_THRESHOLDS = [0.6, 0.7, 0.8] as const;

/**
 * Whether a record rests on nothing but the given entries on one of its sides: every shared term of that side stands in
 * their labels only; or, where the evidence is the scope of a side that names no term, all that is listed under it is
 * theirs. What is inferred from a name rests on no entry beneath.
 */
export function isBasedOnlyOn(
  record: MappingRecord,
  entries: readonly Entry[],
  isOne: (entry: Entry) => boolean
): boolean {
  const sides = [
    [record.subject, record.subjectTerms],
    [record.object, record.objectTerms]
  ] as const;
  return sides.some(([id, terms]) => {
    const under = entries.filter((e) => e.id === id || e.parent === id);
    const others = under.filter((e) => !isOne(e)).flatMap((e) => [e.label, e.labelOriginal]);
    if (terms.length > 0) return terms.every((term) => !occursIn(term, others));
    const beneath = under.filter((e) => e.parent === id);
    return record.evidence === 'scope' && beneath.length > 0 && beneath.every(isOne);
  });
}

/** The tables without some entries, and without the records that rest on nothing else. */
function withoutEntries(tables: Tables, isOut: (entry: Entry) => boolean): CrosswalkInput {
  const entries = tables.entries.filter((e) => !isOut(e));
  const left = new Set(entries.map((e) => e.id));
  return {
    entries: entries.filter((e) => e.parent === null || left.has(e.parent)),
    mappings: tables.mappings.filter(
      (m) => left.has(m.subject) && left.has(m.object) && !isBasedOnlyOn(m, tables.entries, isOut)
    ),
    assessed: tables.assessed
  };
}

/** The tables without the records below a confidence; what stands beneath such a record goes with it. */
function aboveConfidence(tables: Tables, threshold: number): CrosswalkInput {
  const crosswalk = indexCrosswalk(tables);
  const out = new Set(
    tables.mappings
      .filter((m) => m.confidence < threshold)
      .flatMap((m) => [m.id, ...recordedBeneath(crosswalk, m.subject, m.object).map((b) => b.id)])
  );
  return { ...tables, mappings: tables.mappings.filter((m) => !out.has(m.id)) };
}

/**
 * The 14th plan's own nine and six: its entries alone, hydrogen and energy storage, which are one item there, counted
 * as one entry that has a counterpart where either half has one.
 */
function planOnly(tables: Tables, list: string): CrosswalkInput {
  const out = new Set(
    tables.entries.filter((e) => e.list === list && e.parent === null && e.inclusion !== 'plan-14').map((e) => e.id)
  );
  return mergeEntries(
    tables,
    new Map([[`${list}:energy-storage`, `${list}:hydrogen-energy`]]),
    (e) => out.has(e.id) || out.has(e.parent ?? '')
  );
}

/** Every variant that the data allow, the published comparison first. */
export function variantsOf(tables: Tables, lists: ComparedLists): Variant[] {
  const decisions = decisionsOf(tables);
  const coders = [...new Set(tables.codings.filter((j) => j.round === 1).map((j) => j.coder))];
  const withMappings = (mappings: readonly Mapping[]): CrosswalkInput => ({ ...tables, mappings });
  const standard = (id: VariantId, input: CrosswalkInput): Variant => ({ id, reading: 'standard', input });
  return [
    standard('settled', tables),
    { id: 'strict', reading: 'strict', input: tables },
    { id: 'lenient', reading: 'lenient', input: tables },
    ...CONFIDENCE_THRESHOLDS.map((t) => standard(`confidence-${t}`, aboveConfidence(tables, t))),
    ...coders.map((coder) =>
      standard(
        `coder:${coder}`,
        withMappings(mappingsOfCoder(tables.codings.filter((j) => j.round === 1 && j.coder === coder)))
      )
    ),
    standard('first', withMappings(initialMappings(decisions))),
    standard('unanimous', withMappings(unanimousMappings(tables.mappings, decisions))),
    standard('before-challenge', withMappings(mappingsBeforeChallenge(decisions))),
    standard('every-coding', withMappings(mappingsCountedBy(decisions, 'every'))),
    standard('any-coding', withMappings(mappingsCountedBy(decisions, 'any'))),
    standard(
      'own-scope',
      withoutEntries(tables, (e) => e.scopeOrigin === 'borrowed')
    ),
    standard(
      'wording-seen',
      withoutEntries(tables, (e) => e.wording === 'unconfirmed')
    ),
    standard(
      'no-borderline',
      withoutEntries(tables, (e) => e.inclusion === 'borderline')
    ),
    standard('plan-14', planOnly(tables, lists.rows)),
    standard('nested-together', mergeEntries(tables, outermost(tables.nesting)))
  ];
}

/** Counts a variant. */
export function measure({ input, reading }: Variant, { rows, columns }: ComparedLists): Measures {
  const crosswalk = indexCrosswalk(input);
  const matrix = buildMatrix(crosswalk, { rows, columns, reading });
  const overlaps = matrix.rows.flatMap((row) => row.cells.flatMap((c) => (c.state === 'overlap' ? [c.overlap] : [])));
  return {
    regions: coverageGroups(crosswalk, rows, columns, reading),
    coverage: [coverage(crosswalk, columns[0], rows, reading), coverage(crosswalk, columns[1], rows, reading)],
    cells: overlapsOf(matrix).length,
    intersects: overlaps.filter((o) => o.relation === 'intersects').length
  };
}

/** The figures that the page and the file show of each variant: how many of how many. */
export const FIGURES = ['both', 'firstOnly', 'secondOnly', 'neither', 'firstCovered', 'secondCovered'] as const;
export type Figure = (typeof FIGURES)[number];

/** A figure of a variant, as a count of a total. */
export function figureOf(measures: Measures, figure: Figure): Part {
  if (figure === 'firstCovered' || figure === 'secondCovered') {
    const { covered, total } = measures.coverage[figure === 'firstCovered' ? 0 : 1];
    return { count: covered.length, total };
  }
  return { count: measures.regions[figure].length, total: measures.regions.total };
}

/** A count of a total. */
export interface Part {
  count: number;
  total: number;
}

/** How far one headline figure moves: as published, and where its share is lowest and highest. */
export interface Spread {
  figure: Figure;
  published: Part;
  low: Part;
  high: Part;
  /** under the other variants, in their order */
  others: Part[];
}

/** A part as a share, 0 to 1. */
export const shareOf = ({ count, total }: Part) => count / total;

/**
 * The spread of each headline figure over the variants, the published one first among them.
 * @param variants figures in the order of `FIGURES`
 * @throws Error if there is no variant
 */
export function spreadsOf(variants: readonly { figures: readonly Part[] }[]): Spread[] {
  return FIGURES.map((figure, i) => {
    const values = variants.flatMap((v) => v.figures[i] ?? []);
    const [low, ...rest] = [...values].sort((a, b) => shareOf(a) - shareOf(b));
    const [published, ...others] = values;
    if (!published || !low) throw new Error(`${figure}: there is no variant.`);
    return { figure, published, low, high: rest.at(-1) ?? low, others };
  });
}

const withFirst = ({ regions: r }: Measures) => r.both.length + r.firstOnly.length;
const withSecond = ({ regions: r }: Measures) => r.both.length + r.secondOnly.length;

/** Sentences that a reader may want to take away, each as a test on the figures of a variant. */
export const STATEMENTS = {
  'first-more-than-second': (m: Measures) => withFirst(m) > withSecond(m),
  'no-second-only': (m: Measures) => m.regions.secondOnly.length === 0,
  'most-in-first': (m: Measures) => withFirst(m) > m.regions.total / 2,
  'most-of-first-covered': (m: Measures) => m.coverage[0].covered.length > m.coverage[0].total / 2,
  'all-of-second-covered': (m: Measures) => m.coverage[1].covered.length === m.coverage[1].total,
  'fifth-in-neither': (m: Measures) => m.regions.neither.length >= m.regions.total / 5,
  'quarter-in-both': (m: Measures) => m.regions.both.length >= m.regions.total / 4,
  'under-half-in-both': (m: Measures) => m.regions.both.length < m.regions.total / 2,
  'partial-under-half': (m: Measures) => m.intersects < m.cells / 2
} as const;
export type StatementId = keyof typeof STATEMENTS;
export const STATEMENT_IDS = Object.keys(STATEMENTS) as StatementId[];

/** Where an entry stands: the row list's in a region, a column list's with or without a counterpart. */
export type Placement = 'both' | 'firstOnly' | 'secondOnly' | 'neither' | 'unsettled' | 'covered' | 'uncovered';

/** Where an entry stands as published, and under which variants it stands elsewhere. */
export interface EntryPlacement {
  id: string;
  list: string;
  settled: Placement;
  elsewhere: { variant: VariantId; standing: Placement }[];
}

function standings({ regions: r, coverage: columns }: Measures): Map<string, Placement> {
  const found = new Map<string, Placement>();
  for (const region of ['both', 'firstOnly', 'secondOnly', 'neither', 'unsettled'] as const)
    for (const id of r[region]) found.set(id, region);
  for (const c of columns)
    for (const state of ['covered', 'uncovered', 'unsettled'] as const) for (const id of c[state]) found.set(id, state);
  return found;
}

/** The whole of the sensitivity analysis; page, file and command line take it from here. */
export interface Sensitivity {
  lists: ComparedLists;
  variants: { id: VariantId; reading: CountingRule; measures: Measures }[];
  statements: { id: StatementId; failsUnder: VariantId[] }[];
  entries: EntryPlacement[];
}

/** The placement that each headline figure counts. */
const PLACEMENT_OF: Record<Figure, Placement> = {
  both: 'both',
  firstOnly: 'firstOnly',
  secondOnly: 'secondOnly',
  neither: 'neither',
  firstCovered: 'covered',
  secondCovered: 'covered'
};

/**
 * Of each headline figure, how many of the entries that it counts are placed the same by the codings, whether every
 * coding must count a pair or any one is enough: what rests on unanimous cells.
 */
export function unanimousFigures({ lists, variants, entries }: Sensitivity): (Part & { figure: Figure })[] {
  const published = variants[0]?.measures;
  if (!published) return [];
  return FIGURES.map((figure) => {
    const list = { firstCovered: lists.columns[0], secondCovered: lists.columns[1] }[figure as string] ?? lists.rows;
    const counted = entries.filter((e) => e.list === list && e.settled === PLACEMENT_OF[figure]);
    const moved = (e: EntryPlacement) =>
      e.elsewhere.some(({ variant }) => variant === 'every-coding' || variant === 'any-coding');
    return { figure, count: counted.filter((e) => !moved(e)).length, total: counted.length };
  });
}

/** Counts every variant and says which statements and which entries' places hold under all of them. */
export function sensitivity(tables: Tables, lists: ComparedLists): Sensitivity {
  const variants = variantsOf(tables, lists).map((variant) => ({
    id: variant.id,
    reading: variant.reading,
    measures: measure(variant, lists)
  }));
  const places = variants.map(({ id, measures }) => ({ id, standings: standings(measures) }));
  const list = new Map(tables.entries.map((e) => [e.id, e.list]));
  return {
    lists,
    variants,
    statements: STATEMENT_IDS.map((id) => ({
      id,
      failsUnder: variants.filter(({ measures }) => !STATEMENTS[id](measures)).map((v) => v.id)
    })),
    entries: [...(places[0]?.standings ?? [])].map(([id, settled]) => ({
      id,
      list: list.get(id) ?? '',
      settled,
      elsewhere: places.flatMap(({ id: variant, standings: of }) => {
        const standing = of.get(id);
        return standing && standing !== settled ? [{ variant, standing }] : [];
      })
    }))
  };
}
