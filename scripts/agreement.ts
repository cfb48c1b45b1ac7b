// npm run agreement: how far the independent coders agree, from data/codings.csv. `-- --csv` prints the file instead.
import { agreementRounds, QUESTIONS } from '#lib/crosswalk/agreement.ts';
import { agreementTable } from '#lib/export/analysis-csv.ts';
import { writeCsv } from '#lib/tables/csv.ts';
import { shippedTables } from './shipped.ts';

const rounds = agreementRounds(shippedTables());
const f = (value: number) => (Number.isFinite(value) ? value.toFixed(3) : 'undefined');
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

if (process.argv.includes('--csv')) {
  const { columns, records } = agreementTable(rounds);
  process.stdout.write(writeCsv(columns, records));
} else
  for (const { round, coders, sets, beneath } of rounds) {
    console.log(`Round ${round}: ${coders.join(' and ')}, top-level pairs.`);
    console.log('Two coders of one kind agree more easily than two human experts would.');
    for (const { lists, scope, units, answers } of sets) {
      const where = lists ? lists.join(' and ') : 'all lists';
      console.log(`\n${where}, ${scope === 'all' ? 'all pairs' : 'pairs where either saw an overlap'} (${units})`);
      for (const { question, percent: p, kappa, alpha, alphaInterval, prevalence, confusion } of answers) {
        const { low, high, degenerate } = alphaInterval;
        console.log(
          `  ${question.padEnd(9)} agreement ${percent(p)}, kappa ${f(kappa)}, alpha ${f(alpha)} (95 %: ${f(low)} to ${f(high)}${degenerate ? `, ${degenerate} draws without a value` : ''})`
        );
        console.log(
          `            ${QUESTIONS[question].categories.map((c, i) => `${c} ${percent(prevalence[i] ?? 0)}`).join(', ')}`
        );
        console.log(`            confusion ${JSON.stringify(confusion)}`);
      }
    }
    console.log(
      `\nSub-entries: ${beneath.either} pairs recorded by either, ${beneath.both} by both, ${beneath.sameRelation} with the same relation.`
    );
  }
