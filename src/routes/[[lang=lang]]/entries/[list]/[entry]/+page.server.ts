import { tables } from '#lib/records/shipped.server.ts';
import { pieces } from '#lib/urls/parts.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () =>
  tables.entries.filter((e) => e.parent === null).map(({ id }) => pieces(id));
