// npm run --silent sssom: the mapping as SSSOM/TSV on standard output, the same bytes as the served file.
import { writeSssom } from '#lib/export/sssom.ts';
import { release } from '#lib/release.ts';
import { dataPackage } from '#lib/tables/schema.ts';
import { shippedTables } from './shipped.ts';

process.stdout.write(writeSssom(shippedTables(), release, dataPackage.id));
