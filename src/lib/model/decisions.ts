import { strengthOf } from './relations.ts';
import { mappingCounts } from './counting-rules.ts';
import { DEFAULT_RULE } from './views.ts';
import type { Adjudication, Challenge, Code, Coding, EntryKey, Level, Mapping, Strength, Tables } from './types.ts';

/** The code of a pair that shares nothing. */
export const NONE: Code = { relation: 'none', subjectCentrality: null, objectCentrality: null, evidence: null };

/** Strength of a code; 0 where nothing is shared. */
export function strengthOfCode(code: Code): Strength | 0 {
  return code.subjectCentrality && code.objectCentrality
    ? strengthOf(code.subjectCentrality, code.objectCentrality)
    : 0;
}

const DISAGREEMENTS = ['overlap', 'relation', 'centrality', 'evidence'] as const;

/** What readings of one pair differ in, the weightiest first: whether there is an overlap, which, how central, on what. */
export type Disagreement = (typeof DISAGREEMENTS)[number];

const ASPECTS: Record<Disagreement, (code: Code) => string> = {
  overlap: (c) => String(c.relation === 'none'),
  relation: (c) => c.relation,
  centrality: (c) => `${c.subjectCentrality} ${c.objectCentrality}`,
  evidence: (c) => String(c.evidence)
};

/** The weightiest thing that several codes of one pair differ in; null where they are alike. */
export function disagreementOf(codes: readonly Code[]): Disagreement | null {
  return DISAGREEMENTS.find((kind) => new Set(codes.map(ASPECTS[kind])).size > 1) ?? null;
}

/** Whether two codes say the same. */
export const sameCode = (a: Code, b: Code) => disagreementOf([a, b]) === null;

/** What one coder said of a pair. */
export interface PairCoding {
  coder: string;
  /** round of the independent codings; 0 is the first mapping, made before them */
  round: number;
  code: Code;
  /** null where the coder recorded no row for a pair of sub-entries, which means none, or for the first mapping */
  confidence: number | null;
  rationale: string;
  /** absent where there is no translation, so that no file says so a thousand times */
  rationaleZh?: string;
}

/** How a pair was decided: agreed where all readings are alike, settled where they differed. */
export interface Decision {
  subject: string;
  object: string;
  level: Level;
  readings: PairCoding[];
  /** null where the readings agree */
  difference: Disagreement | null;
  /** what stands in the mapping: the record's code, or none */
  decided: Code;
  settlement: Adjudication | null;
  /** what a challenge round or the review after it decided after that, the last one; null for a pair never challenged */
  challenge: Challenge | null;
  /** what earlier rounds decided, the first one first; absent where there was one round at most */
  earlier?: readonly Challenge[];
}

type DecisionTables = Pick<Tables, 'mappings' | 'codings' | 'settlements' | 'challenges'> & {
  entries: readonly EntryKey[];
};

/** The key of a pair in the maps of this module. */
export const pairKey = (pair: { subject: string; object: string }) => `${pair.subject} ${pair.object}`;

const codeOf = ({ relation, subjectCentrality, objectCentrality, evidence }: Code): Code => ({
  relation,
  subjectCentrality,
  objectCentrality,
  evidence
});

const known = new WeakMap<DecisionTables, ReadonlyMap<string, Decision>>();

/**
 * The decision on every pair that was coded independently, by `pairKey`, subject and object as in the codings. A coder
 * who went through the sub-entries of two lists and left a pair of them without a row judged it none. Worked out once
 * for the same tables.
 */
export function decisionsOf(tables: DecisionTables): ReadonlyMap<string, Decision> {
  const found = known.get(tables) ?? decide(tables);
  known.set(tables, found);
  return found;
}

function decide(tables: DecisionTables): Map<string, Decision> {
  const entry = new Map(tables.entries.map((e) => [e.id, e]));
  type Pair = { subject: string; object: string };
  const levelOf = ({ subject, object }: Pair): Level =>
    entry.get(subject)?.parent || entry.get(object)?.parent ? 'sub' : 'top';
  // Top-level entries and sub-entries of two lists may have been gone through by different coders.
  const gone = (pair: Pair) => `${entry.get(pair.subject)?.list} ${entry.get(pair.object)?.list} ${levelOf(pair)}`;
  const judged = new Map<string, Coding[]>();
  const codersOf = new Map<string, Map<string, Coding>>();
  for (const j of tables.codings) {
    const [own, coders] = [judged.get(pairKey(j)), codersOf.get(gone(j))];
    if (own) own.push(j);
    else judged.set(pairKey(j), [j]);
    if (coders) coders.set(`${j.round} ${j.coder}`, j);
    else codersOf.set(gone(j), new Map([[`${j.round} ${j.coder}`, j]]));
  }
  const recorded = new Map(tables.mappings.map((m) => [pairKey(m), m]));
  const settled = new Map(tables.settlements.map((s) => [pairKey(s), s]));
  const challenged = new Map<string, Challenge[]>();
  for (const challenge of tables.challenges) {
    const own = challenged.get(pairKey(challenge));
    if (own) own.push(challenge);
    else challenged.set(pairKey(challenge), [challenge]);
  }

  const decisions = new Map<string, Decision>();
  for (const pair of [...tables.codings, ...tables.mappings, ...tables.settlements, ...tables.challenges]) {
    const coders = codersOf.get(gone(pair));
    if (!coders || decisions.has(pairKey(pair))) continue;
    const record = recorded.get(pairKey(pair));
    const settlement = settled.get(pairKey(pair)) ?? null;
    const readings = [...coders.values()].map(({ coder, round }): PairCoding => {
      const own = judged.get(pairKey(pair))?.find((j) => j.coder === coder && j.round === round);
      return own
        ? {
            coder,
            round,
            code: codeOf(own),
            confidence: own.confidence,
            rationale: own.rationale,
            ...(own.rationaleZh ? { rationaleZh: own.rationaleZh } : {})
          }
        : { coder, round, code: NONE, confidence: null, rationale: '' };
    });
    if (settlement?.first)
      readings.unshift({ coder: '', round: 0, code: settlement.first, confidence: null, rationale: '' });
    const challenges = challenged.get(pairKey(pair)) ?? [];
    decisions.set(pairKey(pair), {
      subject: pair.subject,
      object: pair.object,
      level: levelOf(pair),
      readings,
      difference: disagreementOf(readings.map((r) => r.code)),
      decided: record ? codeOf(record) : NONE,
      settlement,
      challenge: challenges.at(-1) ?? null,
      ...(challenges.length > 1 ? { earlier: challenges.slice(0, -1) } : {})
    });
  }
  return decisions;
}

/** The pairs on which readings differed, in the order of the codings. */
export function adjudicatedDecisions(decisions: ReadonlyMap<string, Decision>): Decision[] {
  return [...decisions.values()].filter((d) => d.settlement !== null);
}

/** A mapping from a code; none makes none. */
function mappingOf(pair: { subject: string; object: string }, code: Code): Mapping[] {
  const { relation, subjectCentrality, objectCentrality, evidence } = code;
  if (relation === 'none' || !subjectCentrality || !objectCentrality || !evidence) return [];
  const { subject, object } = pair;
  return [{ id: pairKey(pair), subject, object, relation, subjectCentrality, objectCentrality, evidence }];
}

/** The mapping that one coder's judgements alone would make. */
export function mappingsOfCoder(judgements: readonly Coding[]): Mapping[] {
  return judgements.flatMap((j) => mappingOf(j, j));
}

/** What the challenge rounds decided of a pair, the first one first. */
export const challengesOf = ({ earlier = [], challenge }: Pick<Decision, 'earlier' | 'challenge'>): Challenge[] =>
  challenge ? [...earlier, challenge] : [];

/** What was recorded of a pair before any challenge round: its adjudication, or what the codings agree on. */
export const adjudicatedCode = (decision: Decision): Code => challengesOf(decision)[0]?.before ?? decision.decided;

/** Whether the challenge rounds together left another code than adjudication did. */
export const changedByChallenge = (decision: Decision) => !sameCode(adjudicatedCode(decision), decision.decided);

/** Whether a decision of a challenge round changed what was recorded of a pair. */
export const isChanged = ({ before, decided }: Pick<Challenge, 'before' | 'decided'>) => !sameCode(before, decided);

/**
 * The first mapping, as it was before anything was settled. Where no difference was settled it is what all agreed on.
 */
export function initialMappings(decisions: ReadonlyMap<string, Decision>): Mapping[] {
  return [...decisions.values()].flatMap((d) => mappingOf(d, d.settlement?.first ?? adjudicatedCode(d)));
}

/** The mapping as it was before the challenge round. */
export function mappingsBeforeChallenge(decisions: ReadonlyMap<string, Decision>): Mapping[] {
  return [...decisions.values()].flatMap((d) => mappingOf(d, adjudicatedCode(d)));
}

/**
 * The codes of all independent codings of a pair, each with its coder. The initial coding of the default lists, whose
 * coder is empty here, was kept only where it was adjudicated: where it was not, all three agreed, so it is what was
 * recorded then.
 */
function codingsOf(decision: Decision): { coder: string; code: Code }[] {
  const codings = decision.readings.map(({ coder, code }) => ({ coder, code }));
  const initial = decision.settlement === null && decision.readings.some((r) => r.round === 1);
  return initial ? [...codings, { coder: '', code: adjudicatedCode(decision) }] : codings;
}

const codesOf = (decision: Decision) => codingsOf(decision).map(({ code }) => code);

/** Whether a code is an overlap that the standard rule counts. */
export function isCounted({ subjectCentrality, objectCentrality, evidence }: Code): boolean {
  return (
    subjectCentrality !== null &&
    objectCentrality !== null &&
    evidence !== null &&
    mappingCounts({ subjectCentrality, objectCentrality, evidence }, DEFAULT_RULE)
  );
}

/** How many of the independent codings of a pair give the published answer. */
export interface CodingsAgreeing {
  agreeing: number;
  codings: number;
}

/**
 * How many of the independent codings of a pair give the published answer to “counted under the standard rule, yes or
 * no”. Advocates, who are told which side to argue, adjudicators and arbiters are not coders and are never counted.
 */
export function codingsAgreeing(decision: Decision): CodingsAgreeing {
  const published = isCounted(decision.decided);
  const codes = codesOf(decision);
  return {
    agreeing: codes.filter((code) => isCounted(code) === published).length,
    codings: codes.length
  };
}

/**
 * The day, ISO, on which the challenge round or the review after it changed whether a pair is counted under the standard
 * rule; null where neither did. Where no coding gives the published answer then, adjudication decided otherwise.
 */
export function countChangedOn(decision: Decision): string | null {
  const changing = challengesOf(decision).filter((c) => isCounted(c.before) !== isCounted(c.decided));
  return changing.at(-1)?.date ?? null;
}

/**
 * How many of the independent codings of an entry against a list give the published answer that it has no counterpart
 * there: those that count no pair of it with a top-level entry of that list under the standard rule.
 * @param entry id of a top-level entry that is said to have no counterpart in the list
 * @param list id of the list that was searched
 * @returns null where no pair of the two was coded independently
 */
export function codingsWithoutCounterpart(
  tables: DecisionTables,
  { entry, list }: { entry: string; list: string }
): CodingsAgreeing | null {
  const top = new Set(tables.entries.filter((e) => e.list === list && e.parent === null).map((e) => e.id));
  const countsAny = new Map<string, boolean>();
  for (const decision of decisionsOf(tables).values()) {
    const { subject, object } = decision;
    if (!(subject === entry && top.has(object)) && !(object === entry && top.has(subject))) continue;
    for (const { coder, code } of codingsOf(decision))
      countsAny.set(coder, (countsAny.get(coder) ?? false) || isCounted(code));
  }
  if (countsAny.size === 0) return null;
  return { agreeing: [...countsAny.values()].filter((counts) => !counts).length, codings: countsAny.size };
}

/** The ids of the mappings whose codings do not all give the published answer. */
export function disputedMappings(tables: DecisionTables & { mappings: readonly { id: string }[] }): Set<string> {
  const decisions = decisionsOf(tables);
  return new Set(
    tables.mappings.flatMap((m) => {
      const decision = decisions.get(pairKey(m));
      if (!decision) return [];
      const { agreeing, codings } = codingsAgreeing(decision);
      return agreeing < codings ? [m.id] : [];
    })
  );
}

/**
 * The pairs of top-level entries that the codings count under the standard rule, as the first of those that count it
 * has it.
 * @param asked every: each coding counts the pair; any: at least one does
 */
export function mappingsCountedBy(decisions: ReadonlyMap<string, Decision>, asked: 'every' | 'any'): Mapping[] {
  return [...decisions.values()].flatMap((decision) => {
    if (decision.level !== 'top') return [];
    const codes = codesOf(decision);
    const counting = codes.filter(isCounted);
    const [first] = counting;
    return first && (asked === 'any' || counting.length === codes.length) ? mappingOf(decision, first) : [];
  });
}

/** The pairs that every reading, the first mapping among them, called an overlap, as the mapping has them. */
export function unanimousMappings<M extends Mapping>(
  mappings: readonly M[],
  decisions: ReadonlyMap<string, Decision>
): M[] {
  return mappings.filter((m) => decisions.get(pairKey(m))?.readings.every((r) => r.code.relation !== 'none'));
}
