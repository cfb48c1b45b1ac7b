import { release } from '#lib/release.ts';
import { releasedVersions } from '#lib/server/released.ts';
import { faultText } from '#lib/tables/faults.ts';
import { checkTables } from '#lib/tables/read-tables.ts';
import { TABLE_NAMES } from '#lib/tables/schema.ts';
import { versionFaults } from '#lib/tables/versions.ts';
import { shippedTexts } from './shipped.ts';

const texts = shippedTexts();
const { rows, faults: inTables } = checkTables(texts);
const faults = [...inTables, ...versionFaults(texts, release.version, releasedVersions())];
for (const fault of faults) console.error(`data/${faultText(fault)}`);
const size = TABLE_NAMES.map((name) => `${rows[name].length} ${name}`).join(', ');
console.log(
  faults.length === 0 ? `The tables are in order: ${size}.` : `${faults.length} faults in the tables (${size}).`
);
process.exitCode = faults.length === 0 ? 0 : 1;
