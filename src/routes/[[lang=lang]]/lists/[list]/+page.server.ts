import { tables } from '#lib/records/shipped.server.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => tables.lists.map((l) => ({ list: l.id }));
