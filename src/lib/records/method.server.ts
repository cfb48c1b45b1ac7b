import { completeOf } from '#lib/model/assessment.ts';
import { QUESTIONS, type AgreementRound } from '#lib/model/agreement.ts';
import { disagreementOf, adjudicatedDecisions, type Decision } from '#lib/model/decisions.ts';
import { EVIDENCE } from '#lib/model/counting-rules.ts';
import { RELATIONS } from '#lib/model/relations.ts';
import { FIGURES, figureOf } from '#lib/model/sensitivity.ts';
import { agreement, sensitivity } from './analysis.server.ts';
import { CORE_LISTS } from '#lib/model/views.ts';
import { pick } from '#lib/pick.ts';
import type { ResolvedEntry, ResolvedOverlap } from './records.ts';
import { decisions, records, tables } from './shipped.server.ts';

const labelOf = (id: string) => pick(records.entry(id).entry, ['label', 'labelZh']);
const countryOf = (id: string) => records.entry(id).list.country;

// JSON has no word for a figure that is undefined.
const orNull = (value: number) => (Number.isFinite(value) ? value : null);

function roundData({ round, coders, sets, beneath }: AgreementRound) {
  return {
    round,
    coders,
    beneath,
    sets: sets.map(({ lists, scope, units, answers }) => ({
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
    }))
  };
}

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
            ...pick(best.record, ['id', 'relation', 'subjectCentrality', 'objectCentrality', 'evidence', 'rationale']),
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

function differencesData(settled: readonly Decision[]) {
  const of = (level: Decision['level']) =>
    countBy(settled.filter((d) => d.level === level).flatMap((d) => (d.difference ? [d.difference] : [])));
  const [top, sub] = [of('top'), of('sub')];
  const outcome = { adds: 0, removes: 0, changes: 0 };
  for (const { settlement, decided } of settled) {
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
    retired: tables.retired.length
  };
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
    differences: { ...differencesData(settled.filter(isCore)), later: settled.filter((d) => !isCore(d)).length },
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

/** Every settled difference as a row of the differences page. */
export function differenceRows() {
  const record = new Map(tables.mappings.map((m) => [`${m.subject} ${m.object}`, m.id]));
  const retired = new Map(tables.retired.map((r) => [`${r.subject} ${r.object}`, r.id]));
  return settled.map((d) => ({
    subject: { id: d.subject, ...labelOf(d.subject), country: countryOf(d.subject) },
    object: { id: d.object, ...labelOf(d.object), country: countryOf(d.object) },
    level: d.level,
    readings: d.readings.map(({ coder, code }) => ({ coder, code })),
    decided: d.decided,
    rule: d.settlement?.rule ?? '',
    reason: d.settlement?.reason ?? '',
    // The page of the record, or of the one that was retired.
    record: record.get(`${d.subject} ${d.object}`) ?? retired.get(`${d.subject} ${d.object}`) ?? null
  }));
}

export type DifferenceRows = ReturnType<typeof differenceRows>;
