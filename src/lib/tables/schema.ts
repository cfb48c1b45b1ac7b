import descriptor from '#data/datapackage.json' with { type: 'json' };

/** The constraints of Table Schema that the tables use. */
export interface FieldConstraints {
  required?: boolean;
  unique?: boolean;
  enum?: string[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
}

/** One column, as `data/datapackage.json` describes it. */
export interface Field {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  description: string;
  missingValues?: string[];
  constraints?: FieldConstraints;
}

export interface ForeignKey {
  fields: string[];
  reference: { resource?: string; fields: string[] };
}

export interface TableSchema {
  name: TableName;
  path: string;
  title: string;
  description: string;
  fields: Field[];
  primaryKey: string[];
  foreignKeys: ForeignKey[];
}

export const TABLE_NAMES = [
  'lists',
  'entries',
  'mappings',
  'assessed',
  'codings',
  'settlements',
  'challenges',
  'retired',
  'nesting',
  'lineage',
  'concept',
  'events',
  'verifications'
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** The data package as it stands in `data/datapackage.json`. */
export const dataPackage = descriptor;

/**
 * The schema of a table. The data package is the one place where columns, types and constraints are written down.
 * @throws Error if the data package has no such resource.
 */
export function schemaOf(name: TableName): TableSchema {
  const resource = descriptor.resources.find((r) => r.name === name);
  if (!resource) throw new Error(`data/datapackage.json has no resource "${name}".`);
  const schema = resource.schema as { fields: Field[]; primaryKey: string[]; foreignKeys?: ForeignKey[] };
  return {
    name,
    path: resource.path,
    title: resource.title,
    description: resource.description,
    fields: schema.fields,
    primaryKey: schema.primaryKey,
    foreignKeys: schema.foreignKeys ?? []
  };
}
