import { completeOf } from '#lib/model/assessment.ts';
import { shownAgreement, type AgreementRound } from '#lib/model/agreement.ts';
import {
  adjudicatedCode,
  adjudicatedDecisions,
  challengesOf,
  changedByChallenge,
  codingsAgreeing,
  disagreementOf,
  isChanged,
  isCounted,
  type Decision
} from '#lib/model/decisions.ts';
import { EVIDENCE } from '#lib/model/counting-rules.ts';
import { recordedBeneath } from '#lib/model/crosswalk.ts';
import { RELATIONS, strengthOf } from '#lib/model/relations.ts';
import { FIGURES, figureOf, unanimousFigures } from '#lib/model/sensitivity.ts';
import { agreement, sensitivity } from './analysis.server.ts';
import type { Challenge } from '#lib/model/types.ts';
import { CORE_LISTS } from '#lib/model/views.ts';
import { pick } from '#lib/pick.ts';
import type { ResolvedEntry, ResolvedOverlap } from './records.ts';
import { crosswalk, decisions, records, tables } from './shipped.server.ts';

const labelOf = (id: string) => pick(records.entry(id).entry, ['label', 'labelZh']);
const countryOf = (id: string) => records.entry(id).list.country;

const roundData = ({ round, coders, sets, beneath }: AgreementRound) => ({
  round,
  coders,
  beneath,
  sets: sets.map(shownAgreement)
});

/**
 * For each relation the record between top-level entries of the core lists that shows it best: surest, best evidenced,
 * first by id.
 */
function examples() {
  const top = records.overlaps.filter(
    ({ level, subject, object }) =>
      level === 'top' && [subject, object].every(({ list }) => CORE_LISTS.includes(list.id))
  );
  const better = ({ record: a }: ResolvedOverlap, { record: b }: ResolvedOverlap) =>
    b.confidence - a.confidence ||
    EVIDENCE.indexOf(a.evidence) - EVIDENCE.indexOf(b.evidence) ||
    (a.id < b.id ? -1 : 1);
  const side = ({ entry, list }: ResolvedEntry) => ({ ...pick(entry, ['label', 'labelZh']), country: list.country });
  return RELATIONS.flatMap((relation) => {
    const [best] = top.filter(({ record }) => record.relation === relation).sort(better);
    return best
      ? [
          {
            ...pick(best.record, [
              'id',
              'relation',
              'subjectCentrality',
              'objectCentrality',
              'evidence',
              'rationale',
              'rationaleZh'
            ]),
            subject: side(best.subject),
            object: side(best.object),
            strength: best.strength
          }
        ]
      : [];
  });
}

function countBy<T extends string>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Every decision of a challenge round, with its pair. */
const challenged = [...decisions.values()].flatMap((decision) =>
  challengesOf(decision).map((challenge) => ({ ...decision, challenge }))
);

/** The rounds of challenges, each with the day of its first decision. */
export const challengeRounds = [...new Set(challenged.map(({ challenge }) => challenge.round))]
  .sort((a, b) => a - b)
  .map((round) => ({
    round,
    date: challenged.find(({ challenge }) => challenge.round === round)?.challenge.date ?? ''
  }));

export type ChallengeRounds = typeof challengeRounds;

function differencesData(settled: readonly Decision[]) {
  const of = (level: Decision['level']) =>
    countBy(settled.filter((d) => d.level === level).flatMap((d) => (d.difference ? [d.difference] : [])));
  const [top, sub] = [of('top'), of('sub')];
  const outcome = { adds: 0, removes: 0, changes: 0 };
  for (const decision of settled) {
    const { settlement } = decision;
    const decided = adjudicatedCode(decision);
    if (!settlement?.first || disagreementOf([settlement.first, decided]) === null) continue;
    if (settlement.first.relation === 'none') outcome.adds++;
    else if (decided.relation === 'none') outcome.removes++;
    else outcome.changes++;
  }
  return {
    total: settled.length,
    kinds: (['overlap', 'relation', 'centrality', 'evidence'] as const).map((kind) => ({
      kind,
      top: top.get(kind) ?? 0,
      sub: sub.get(kind) ?? 0
    })),
    rules: [...countBy(settled.flatMap((d) => (d.settlement ? [d.settlement.rule] : [])))]
      .map(([rule, n]) => ({ rule, n }))
      .sort((a, b) => b.n - a.n),
    outcome,
    // What went later went in the challenge round or the review after it.
    retired: tables.retired.filter((r) => !challenged.some(({ challenge }) => challenge.date === r.date)).length
  };
}

/** How many overlaps challenges or reviews added, removed or kept with another code. */
function outcomeOf(pairs: readonly { challenge: Challenge }[]) {
  const outcome = { adds: 0, removes: 0, changes: 0 };
  for (const { challenge } of pairs) {
    if (!isChanged(challenge)) continue;
    if (challenge.before.relation === 'none') outcome.adds++;
    else if (challenge.decided.relation === 'none') outcome.removes++;
    else outcome.changes++;
  }
  return outcome;
}

/**
 * What came of the first challenge round: how many pairs of each kind were argued, and how many it changed; and of the
 * later rounds, each about further comparisons.
 */
function challengeData() {
  const first = challenged.filter(({ challenge }) => challenge.round === 1);
  const argued = first.filter(({ challenge }) => challenge.arguments);
  const reviewed = first.filter(({ challenge }) => !challenge.arguments);
  const arbiters = new Set(first.map(({ challenge }) => challenge.decidedBy));
  const asked = (['no-counterpart', 'lenient-only', 'counted'] as const).map((kind) => {
    const own = argued.filter(({ challenge }) => challenge.asked === kind);
    return { kind, n: own.length, changed: own.filter(({ challenge }) => isChanged(challenge)).length };
  });
  return {
    argued: argued.length,
    asked,
    outcome: outcomeOf(argued),
    reviewed: { ...outcomeOf(reviewed), arbiters: new Set(reviewed.map(({ challenge }) => challenge.decidedBy)).size },
    // Records whose code was kept and whose rationale was written anew.
    rewritten: [...tables.mappings, ...tables.noCounterparts].filter((m) => arbiters.has(m.rationaleBy)).length,
    date: argued[0]?.challenge.date ?? '',
    later: challengeRounds
      .filter(({ round }) => round > 1)
      .map(({ round, date }) => {
        const own = challenged.filter(({ challenge }) => challenge.round === round);
        const [withArguments, without] = [true, false].map((is) =>
          own.filter(({ challenge }) => (challenge.arguments !== null) === is)
        ) as [typeof own, typeof own];
        const comparisons = withArguments.map(({ subject, object }) =>
          [subject, object].map((id) => records.entry(id).list.id).join(' ')
        );
        return {
          round,
          comparisons: new Set(comparisons).size,
          argued: withArguments.length,
          outcome: outcomeOf(withArguments),
          reviewed: outcomeOf(without),
          date
        };
      })
  };
}

/** Of the pairs of top-level entries of the core lists, how many were answered alike by how many of the codings. */
function agreeingData() {
  const cells = new Map<string, { agreeing: number; codings: number; counted: number; notCounted: number }>();
  for (const decision of decisions.values()) {
    if (decision.level !== 'top' || !isCore(decision)) continue;
    const { agreeing, codings } = codingsAgreeing(decision);
    const key = `${codings} ${agreeing}`;
    const own = cells.get(key) ?? { agreeing, codings, counted: 0, notCounted: 0 };
    if (isCounted(decision.decided)) own.counted++;
    else own.notCounted++;
    cells.set(key, own);
  }
  return {
    cells: [...cells.values()].sort((a, b) => b.codings - a.codings || b.agreeing - a.agreeing),
    figures: unanimousFigures(sensitivity)
  };
}

/** Records between top-level entries that have others beneath, and how many are stronger than the strongest of these. */
function strongerThanBeneath() {
  const beneath = records.overlaps
    .filter(({ level }) => level === 'top')
    .map(({ record, strength }) => ({
      strength,
      others: recordedBeneath(crosswalk, record.subject, record.object).map((m) =>
        strengthOf(m.subjectCentrality, m.objectCentrality)
      )
    }))
    .filter(({ others }) => others.length > 0);
  return { n: beneath.filter(({ strength, others }) => strength > Math.max(...others)).length, of: beneath.length };
}

/** The rules of the compiled list, from the firmest to the weakest ground. */
const INCLUSION = ['plan-14', 'central-text', 'catalogue-2023', 'article', 'borderline'] as const;

const settled = adjudicatedDecisions(decisions);
const isCore = (d: Decision) => [d.subject, d.object].every((id) => CORE_LISTS.includes(records.entry(id).list.id));

/** All that the method page shows, computed from the tables. */
export function methodData() {
  return {
    rounds: agreement.map(roundData),
    names: Object.fromEntries(tables.lists.map((l) => [l.id, l.short])),
    examples: examples(),
    inclusion: INCLUSION.map((rule) => ({ rule, n: tables.entries.filter((e) => e.inclusion === rule).length })),
    differenceRounds,
    differences: { ...differencesData(settled.filter(isCore)), later: settled.filter((d) => !isCore(d)).length },
    challenge: challengeData(),
    agreeing: agreeingData(),
    stronger: strongerThanBeneath(),
    laterCrosswalks: completeOf(tables.assessed).filter(
      (a) => a.level === 'top' && ![a.subjectList, a.objectList].every((list) => CORE_LISTS.includes(list))
    ).length,
    sensitivity: {
      variants: sensitivity.variants.map(({ id, measures }) => ({
        id,
        figures: FIGURES.map((f) => figureOf(measures, f)),
        cells: measures.cells,
        intersects: measures.intersects
      })),
      statements: sensitivity.statements,
      entries: sensitivity.entries.map((e) => ({ ...e, ...labelOf(e.id), country: countryOf(e.id) }))
    }
  };
}

/** The round in which a pair was coded by two independent coders; the first mapping stands before round 1. */
const roundOf = ({ readings }: Decision) => Math.max(1, ...readings.map(({ round }) => round));

/** The rounds of coding that left differences. */
export const differenceRounds = [...new Set(settled.map(roundOf))].sort((a, b) => a - b);

export type DifferenceRounds = typeof differenceRounds;

/** Every settled difference of a round of coding as a row of its page. */
export function differencesOfRound(round: number) {
  const record = new Map(tables.mappings.map((m) => [`${m.subject} ${m.object}`, m.id]));
  const retired = new Map(tables.retired.map((r) => [`${r.subject} ${r.object}`, r.id]));
  const own = settled.filter((d) => roundOf(d) === round);
  return own.map((d) => ({
    subject: { id: d.subject, ...labelOf(d.subject), country: countryOf(d.subject) },
    object: { id: d.object, ...labelOf(d.object), country: countryOf(d.object) },
    level: d.level,
    readings: d.readings.map(({ coder, code }) => ({ coder, code })),
    decided: adjudicatedCode(d),
    changedTo: changedByChallenge(d) ? d.decided : null,
    rule: d.settlement?.rule ?? '',
    reason: d.settlement?.reason ?? '',
    reasonZh: d.settlement?.reasonZh ?? '',
    // The page of the record, or of the one that was retired.
    record: record.get(`${d.subject} ${d.object}`) ?? retired.get(`${d.subject} ${d.object}`) ?? null
  }));
}

export type DifferenceRows = ReturnType<typeof differencesOfRound>;

/** Every pair challenged in a round as a row of its page: what was recorded, the arguments, what was decided and why. */
export function challengesOfRound(round: number) {
  const record = new Map(tables.mappings.map((m) => [`${m.subject} ${m.object}`, m.id]));
  const own = challenged.filter(({ challenge }) => challenge.round === round);
  return own.map(({ subject, object, level, challenge }) => ({
    subject: { id: subject, ...labelOf(subject), country: countryOf(subject) },
    object: { id: object, ...labelOf(object), country: countryOf(object) },
    level,
    challenge: pick(challenge, [
      'asked',
      'before',
      'arguments',
      'decided',
      'rule',
      'reason',
      'reasonZh',
      'confidence',
      'decidedBy',
      'date'
    ]),
    record: record.get(`${subject} ${object}`) ?? null
  }));
}

export type ChallengeRows = ReturnType<typeof challengesOfRound>;
