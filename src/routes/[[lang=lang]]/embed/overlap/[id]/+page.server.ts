import { addressOfRecord } from '#lib/urls/parts.ts';
import { LOCALES } from '#lib/model/locale.ts';
import { tables } from '#lib/records/shipped.server.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () =>
  LOCALES.flatMap((locale) =>
    tables.mappings.map(({ id }) => ({ lang: locale === 'en' ? undefined : locale, id: addressOfRecord(id) }))
  );
