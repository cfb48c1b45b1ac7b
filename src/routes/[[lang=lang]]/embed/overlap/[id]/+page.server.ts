import { addressOfRecord } from '#lib/urls/parts.ts';
import { LOCALES } from '#lib/model/locale.ts';
import { records, tables } from '#lib/records/shipped.server.ts';
import type { EntryGenerator } from './$types';

// An overlap that was retired keeps its page, which says so: it may stand in a frame somewhere.
export const entries: EntryGenerator = () =>
  LOCALES.flatMap((locale) =>
    [...tables.mappings, ...records.retired].map(({ id }) => ({
      lang: locale === 'en' ? undefined : locale,
      id: addressOfRecord(id)
    }))
  );
