import { QUESTIONS, type AgreementRound } from '#lib/model/agreement.ts';
import { adjudicatedCode, adjudicatedDecisions, type Decision } from '#lib/model/decisions.ts';
import { FIGURES, figureOf, STATEMENT_IDS, type Sensitivity } from '#lib/model/sensitivity.ts';
import type { Code, Tables } from '#lib/model/types.ts';
import type { CsvRecord } from '#lib/tables/csv.ts';

/** A table ready to be written. */
export interface CsvTable {
  columns: readonly string[];
  records: CsvRecord[];
}

const round = (value: number) => (Number.isFinite(value) ? Math.round(value * 1_000_000) / 1_000_000 : '');
const listsText = (lists: readonly [string, string] | null) => lists?.join('|') ?? 'all';

/** Agreement figures, one row per round, set of pairs and question; empty where a figure is undefined. */
export function agreementTable(rounds: readonly AgreementRound[]): CsvTable {
  const columns = [
    'round',
    'first_coder',
    'second_coder',
    'lists',
    'pairs_in_scope',
    'question',
    'pairs',
    'percent_agreement',
    'cohens_kappa',
    'krippendorffs_alpha',
    'alpha_low_95',
    'alpha_high_95',
    'draws_without_value',
    'prevalence'
  ];
  const records = rounds.flatMap(({ round: n, coders, sets }) =>
    sets.flatMap(({ lists, scope, answers }) =>
      answers.map((a) => ({
        round: n,
        first_coder: coders[0],
        second_coder: coders[1],
        lists: listsText(lists),
        pairs_in_scope: scope,
        question: a.question,
        pairs: a.units,
        percent_agreement: round(a.percent),
        cohens_kappa: round(a.kappa),
        krippendorffs_alpha: round(a.alpha),
        alpha_low_95: round(a.alphaInterval.low),
        alpha_high_95: round(a.alphaInterval.high),
        draws_without_value: a.alphaInterval.degenerate,
        prevalence: QUESTIONS[a.question].categories.map((c, i) => `${c} ${round(a.prevalence[i] ?? 0)}`).join('|')
      }))
    )
  );
  return { columns, records };
}

/** Confusion matrices, one row per cell. */
export function confusionTable(rounds: readonly AgreementRound[]): CsvTable {
  const columns = ['round', 'lists', 'pairs_in_scope', 'question', 'first_coder_said', 'second_coder_said', 'pairs'];
  const records = rounds.flatMap(({ round: n, sets }) =>
    sets.flatMap(({ lists, scope, answers }) =>
      answers.flatMap(({ question, confusion }) => {
        const { categories } = QUESTIONS[question];
        return confusion.flatMap((row, i) =>
          row.map((pairs, j) => ({
            round: n,
            lists: listsText(lists),
            pairs_in_scope: scope,
            question,
            first_coder_said: categories[i],
            second_coder_said: categories[j],
            pairs
          }))
        );
      })
    )
  );
  return { columns, records };
}

/** The headline numbers and the statements under each variant, one row per variant. */
export function sensitivityTable({ variants, lists, statements }: Sensitivity): CsvTable {
  const columns = [
    'variant',
    'reading',
    'row_list',
    'first_list',
    'second_list',
    ...FIGURES.flatMap((f) => [`${snake(f)}`, `${snake(f)}_of`]),
    'overlaps',
    'overlaps_intersects',
    ...STATEMENT_IDS.map((id) => `holds_${id.replaceAll('-', '_')}`)
  ];
  const records = variants.map(({ id, reading, measures }) => ({
    variant: id,
    reading,
    row_list: lists.rows,
    first_list: lists.columns[0],
    second_list: lists.columns[1],
    ...Object.fromEntries(
      FIGURES.flatMap((f) => {
        const { count, total } = figureOf(measures, f);
        return [
          [snake(f), count],
          [`${snake(f)}_of`, total]
        ];
      })
    ),
    overlaps: measures.cells,
    overlaps_intersects: measures.intersects,
    ...Object.fromEntries(
      statements.map((s) => [`holds_${s.id.replaceAll('-', '_')}`, String(!s.failsUnder.includes(id))])
    )
  }));
  return { columns, records };
}

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A code in words: relation, centrality of subject and object, evidence; or none. */
export function codeText({ relation, subjectCentrality, objectCentrality, evidence }: Code): string {
  return relation === 'none' ? 'none' : [relation, subjectCentrality, objectCentrality, evidence].join(' ');
}

/** Every difference with the readings, what was decided and why; one column per reading. */
export function differencesTable(tables: Tables, decisions: ReadonlyMap<string, Decision>): CsvTable {
  const entry = new Map(tables.entries.map((e) => [e.id, e]));
  const record = new Map(tables.mappings.map((m) => [`${m.subject} ${m.object}`, m.id]));
  const settled = adjudicatedDecisions(decisions);
  const coders = [...new Set(settled.flatMap((d) => d.readings.map((r) => r.coder)))].filter(Boolean).sort();
  const columns = [
    'subject_id',
    'subject_label',
    'object_id',
    'object_label',
    'level',
    'difference',
    'first_mapping',
    ...coders.map((c) => columnOf(c)),
    'decided',
    'record_id',
    'rule',
    'reason',
    'confidence',
    'settled_by',
    'date',
    'after_challenge'
  ];
  const records = settled.map((d): CsvRecord => {
    const of = (coder: string) => d.readings.find((r) => r.coder === coder);
    const said = (coder: string) => {
      const reading = of(coder);
      return reading ? codeText(reading.code) : '';
    };
    return {
      subject_id: d.subject,
      subject_label: entry.get(d.subject)?.label,
      object_id: d.object,
      object_label: entry.get(d.object)?.label,
      level: d.level,
      difference: d.difference,
      first_mapping: said(''),
      ...Object.fromEntries(coders.map((c) => [columnOf(c), said(c)])),
      decided: codeText(adjudicatedCode(d)),
      after_challenge: d.challenge ? codeText(d.decided) : '',
      record_id: record.get(`${d.subject} ${d.object}`),
      rule: d.settlement?.rule,
      reason: d.settlement?.reason,
      confidence: d.settlement?.confidence,
      settled_by: d.settlement?.settledBy,
      date: d.settlement?.date
    };
  });
  return { columns, records };
}

/** A column name from a coder's label: what stands before the bracket. */
const columnOf = (coder: string) => (coder.split(' ')[0] ?? coder).replaceAll('-', '_');
