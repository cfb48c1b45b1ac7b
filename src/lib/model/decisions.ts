import { strengthOf } from './relations.ts';
import type { Code, EntryKey, Coding, Level, Mapping, Adjudication, Strength, Tables } from './types.ts';

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
}

type DecisionTables = Pick<Tables, 'mappings' | 'codings' | 'settlements'> & { entries: readonly EntryKey[] };

/** The key of a pair in the maps of this module. */
export const pairKey = (pair: { subject: string; object: string }) => `${pair.subject} ${pair.object}`;

const codeOf = ({ relation, subjectCentrality, objectCentrality, evidence }: Code): Code => ({
  relation,
  subjectCentrality,
  objectCentrality,
  evidence
});

/**
 * The decision on every pair that was coded independently, by `pairKey`, subject and object as in the codings. A coder
 * who went through two lists and left a pair of sub-entries without a row judged it none.
 */
export function decisionsOf(tables: DecisionTables): Map<string, Decision> {
  const entry = new Map(tables.entries.map((e) => [e.id, e]));
  const listsOf = (pair: { subject: string; object: string }) =>
    `${entry.get(pair.subject)?.list} ${entry.get(pair.object)?.list}`;
  const judged = new Map<string, Coding[]>();
  const codersOf = new Map<string, Map<string, Coding>>();
  for (const j of tables.codings) {
    const [own, coders] = [judged.get(pairKey(j)), codersOf.get(listsOf(j))];
    if (own) own.push(j);
    else judged.set(pairKey(j), [j]);
    if (coders) coders.set(`${j.round} ${j.coder}`, j);
    else codersOf.set(listsOf(j), new Map([[`${j.round} ${j.coder}`, j]]));
  }
  const recorded = new Map(tables.mappings.map((m) => [pairKey(m), m]));
  const settled = new Map(tables.settlements.map((s) => [pairKey(s), s]));

  const decisions = new Map<string, Decision>();
  for (const pair of [...tables.codings, ...tables.mappings, ...tables.settlements]) {
    const coders = codersOf.get(listsOf(pair));
    if (!coders || decisions.has(pairKey(pair))) continue;
    const record = recorded.get(pairKey(pair));
    const settlement = settled.get(pairKey(pair)) ?? null;
    const readings = [...coders.values()].map(({ coder, round }): PairCoding => {
      const own = judged.get(pairKey(pair))?.find((j) => j.coder === coder && j.round === round);
      return own
        ? { coder, round, code: codeOf(own), confidence: own.confidence, rationale: own.rationale }
        : { coder, round, code: NONE, confidence: null, rationale: '' };
    });
    if (settlement?.first)
      readings.unshift({ coder: '', round: 0, code: settlement.first, confidence: null, rationale: '' });
    decisions.set(pairKey(pair), {
      subject: pair.subject,
      object: pair.object,
      level: entry.get(pair.subject)?.parent || entry.get(pair.object)?.parent ? 'sub' : 'top',
      readings,
      difference: disagreementOf(readings.map((r) => r.code)),
      decided: record ? codeOf(record) : NONE,
      settlement
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

/**
 * The first mapping, as it was before anything was settled. Where no difference was settled it is the mapping itself.
 */
export function initialMappings(decisions: ReadonlyMap<string, Decision>): Mapping[] {
  return [...decisions.values()].flatMap((d) => mappingOf(d, d.settlement?.first ?? d.decided));
}

/** The pairs that every reading, the first mapping among them, called an overlap, as the mapping has them. */
export function unanimousMappings<M extends Mapping>(
  mappings: readonly M[],
  decisions: ReadonlyMap<string, Decision>
): M[] {
  return mappings.filter((m) => decisions.get(pairKey(m))?.readings.every((r) => r.code.relation !== 'none'));
}
