import { TOPICS } from '#lib/model/views.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => TOPICS.map((topic) => ({ topic }));
