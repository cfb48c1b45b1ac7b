import type { Field, TableSchema } from './schema.ts';

const TYPES: Record<Field['type'], string> = {
  string: 'string',
  date: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean'
};

function typeOf({ type, constraints = {} }: Field): string {
  const value = constraints.enum ? constraints.enum.map((v) => `'${v}'`).join(' | ') : TYPES[type];
  return constraints.required ? value : `${value} | null`;
}

const typeName = (table: string) => `${table[0]?.toUpperCase() ?? ''}${table.slice(1)}Row`;

const columns = ({ path, fields }: TableSchema) =>
  `/** The columns of ${path}, in order. */\nexport const MAPPINGS_COLUMNS = [\n${fields
    .map((field) => `  '${field.name}'`)
    .join(',\n')}\n] as const;\n`;

/**
 * The types of the tables' rows as TypeScript, so that a column or an allowed value is written down once: in
 * `data/datapackage.json`. Types and not interfaces, so that a row also is a record of its columns. The columns of the
 * mappings stand there by name too: a browser writes such a row and does not have the data package. `rows.ts` is what
 * this returned last; `npm run row-types` writes it, and a test compares.
 */
export function rowTypes(schemas: readonly TableSchema[]): string {
  const tables = schemas.map(
    ({ name, path, fields }) =>
      `/** A row of ${path}. */\nexport type ${typeName(name)} = {\n${fields
        .map((field) => `  ${field.name}: ${typeOf(field)};\n`)
        .join('')}};\n`
  );
  const written = schemas.filter(({ name }) => name === 'mappings').map(columns);
  const all = schemas.map(({ name }) => `  ${name}: ${typeName(name)};\n`).join('');
  return [
    '// Made from data/datapackage.json by `npm run row-types`; not to be changed by hand.\n',
    ...tables,
    ...written,
    `/** A row of each table by the table's name. */\nexport interface Rows {\n${all}}\n`
  ].join('\n');
}
