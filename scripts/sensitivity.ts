// npm run sensitivity: how the headline moves under other choices. `-- --csv` prints the file instead.
import { FIGURES, figureOf, sensitivity } from '#lib/crosswalk/sensitivity.ts';
import { sensitivityTable } from '#lib/export/analysis-csv.ts';
import { writeCsv } from '#lib/tables/csv.ts';
import { DEFAULT_VIEW } from '#lib/views.ts';
import { shippedTables } from './shipped.ts';

const result = sensitivity(shippedTables(), DEFAULT_VIEW);

if (process.argv.includes('--csv')) {
  const { columns, records } = sensitivityTable(result);
  process.stdout.write(writeCsv(columns, records));
} else {
  const width = Math.max(...result.variants.map((v) => v.id.length));
  console.log(['variant'.padEnd(width), ...FIGURES.map((f) => f.padStart(13)), 'overlaps  intersects'].join('  '));
  for (const { id, measures } of result.variants) {
    const figures = FIGURES.map((f) => {
      const { count, total } = figureOf(measures, f);
      return `${count} of ${total}`.padStart(13);
    });
    console.log([id.padEnd(width), ...figures, String(measures.cells).padStart(8), measures.intersects].join('  '));
  }
  console.log('\nStatements:');
  for (const { id, failsUnder } of result.statements)
    console.log(`  ${id}: ${failsUnder.length ? `not under ${failsUnder.join(', ')}` : 'under every variant'}`);
  const moving = result.entries.filter((e) => e.elsewhere.length > 0);
  console.log(`\n${moving.length} of ${result.entries.length} entries stand elsewhere under at least one variant.`);
}
