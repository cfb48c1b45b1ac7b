// npm run row-types: writes the types of the tables' rows from data/datapackage.json.
import { writeFileSync } from 'node:fs';
import { rowTypes } from '#lib/tables/row-types.ts';
import { schemaOf, TABLE_NAMES } from '#lib/tables/schema.ts';

writeFileSync(new URL('../src/lib/tables/rows.ts', import.meta.url), rowTypes(TABLE_NAMES.map(schemaOf)));
