import { dataFiles } from '../../data/data-files.server.ts';
import { schemaOf, TABLE_NAMES } from '#lib/tables/schema.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({
  files: await dataFiles(),
  tables: TABLE_NAMES.map((name) => {
    const { path, title, description, fields } = schemaOf(name);
    return {
      path,
      title,
      description,
      fields: fields.map((f) => ({
        name: f.name,
        type: f.type,
        description: f.description,
        required: f.constraints?.required ?? false,
        allowed: f.constraints?.enum ?? []
      }))
    };
  })
});
