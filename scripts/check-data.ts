import { readFileSync } from 'node:fs';
import { faultText } from '#lib/tables/faults.ts';
import { checkTables, type TableTexts } from '#lib/tables/read-tables.ts';
import { schemaOf, TABLE_NAMES } from '#lib/tables/schema.ts';

const folder = new URL('../data/', import.meta.url);
const texts = Object.fromEntries(
  TABLE_NAMES.map((name) => [name, readFileSync(new URL(schemaOf(name).path, folder), 'utf8')])
) as TableTexts;

const { rows, faults } = checkTables(texts);
for (const fault of faults) console.error(`data/${faultText(fault)}`);
const size = TABLE_NAMES.map((name) => `${rows[name].length} ${name}`).join(', ');
console.log(
  faults.length === 0 ? `The tables are in order: ${size}.` : `${faults.length} faults in the tables (${size}).`
);
process.exitCode = faults.length === 0 ? 0 : 1;
