import { QUESTIONS, type AgreementRound } from '#lib/model/agreement.ts';
import { FIGURES, figureOf, type Sensitivity } from '#lib/model/sensitivity.ts';
import { visibleText } from '#lib/tables/visible-text.ts';

const f = (value: number) => (Number.isFinite(value) ? value.toFixed(3) : 'undefined');
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const joined = (lines: readonly string[]) => lines.map((line) => `${visibleText(line)}\n`).join('');

/** The agreement of the coders, for a terminal. */
export function agreementText(rounds: readonly AgreementRound[]): string {
  const lines: string[] = [];
  for (const { round, coders, sets, beneath } of rounds) {
    lines.push(`Round ${round}: ${coders.join(' and ')}, ${sets.length > 0 ? 'top-level pairs' : 'sub-entries only'}.`);
    lines.push('Two coders of one kind agree more easily than two human experts would.');
    for (const { lists, scope, units, answers } of sets) {
      const where = lists ? lists.join(' and ') : 'all lists';
      lines.push('', `${where}, ${scope === 'all' ? 'all pairs' : 'pairs where either saw an overlap'} (${units})`);
      for (const { question, percent: p, kappa, alpha, alphaInterval, prevalence, confusion } of answers) {
        const { low, high, degenerate } = alphaInterval;
        const draws = degenerate ? `, ${degenerate} draws without a value` : '';
        lines.push(
          `  ${question.padEnd(9)} agreement ${percent(p)}, kappa ${f(kappa)}, alpha ${f(alpha)} (95 %: ${f(low)} to ${f(high)}${draws})`,
          `            ${QUESTIONS[question].categories.map((c, i) => `${c} ${percent(prevalence[i] ?? 0)}`).join(', ')}`,
          `            confusion ${JSON.stringify(confusion)}`
        );
      }
    }
    lines.push(
      '',
      `Sub-entries: ${beneath.either} pairs recorded by either, ${beneath.both} by both, ${beneath.sameRelation} with the same relation.`
    );
  }
  return joined(lines);
}

/** The variants of the headline and the statements, for a terminal. */
export function sensitivityText({ variants, statements, entries }: Sensitivity): string {
  const width = Math.max(...variants.map((v) => v.id.length));
  const moving = entries.filter((e) => e.elsewhere.length > 0);
  return joined([
    ['variant'.padEnd(width), ...FIGURES.map((figure) => figure.padStart(13)), 'overlaps  intersects'].join('  '),
    ...variants.map(({ id, measures }) => {
      const figures = FIGURES.map((figure) => {
        const { count, total } = figureOf(measures, figure);
        return `${count} of ${total}`.padStart(13);
      });
      return [id.padEnd(width), ...figures, String(measures.cells).padStart(8), measures.intersects].join('  ');
    }),
    '',
    'Statements:',
    ...statements.map(
      ({ id, failsUnder }) =>
        `  ${id}: ${failsUnder.length ? `not under ${failsUnder.join(', ')}` : 'under every variant'}`
    ),
    '',
    `${moving.length} of ${entries.length} entries stand elsewhere under at least one variant.`
  ]);
}
