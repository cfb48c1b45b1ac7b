import { faultText } from '#lib/tables/faults.ts';
import { checkTables } from '#lib/tables/read-tables.ts';
import { TABLE_NAMES } from '#lib/tables/schema.ts';
import { shippedTexts } from './shipped.ts';

const { rows, faults } = checkTables(shippedTexts());
for (const fault of faults) console.error(`data/${faultText(fault)}`);
const size = TABLE_NAMES.map((name) => `${rows[name].length} ${name}`).join(', ');
console.log(
  faults.length === 0 ? `The tables are in order: ${size}.` : `${faults.length} faults in the tables (${size}).`
);
process.exitCode = faults.length === 0 ? 0 : 1;
