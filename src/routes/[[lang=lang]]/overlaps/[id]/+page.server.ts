import { records } from '#lib/records/shipped.server.ts';
import { addressOfRecord } from '#lib/urls/parts.ts';
import type { EntryGenerator } from './$types';

// A retired id keeps its page, which says what is true now: an address that was cited must not break.
export const entries: EntryGenerator = () =>
  [...records.current, ...records.retired].map(({ id }) => ({ id: addressOfRecord(id) }));
