import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { anchorOfEntry, entryOfAddress, pieces } from '#lib/urls/parts.ts';
import { topOf } from '#lib/model/crosswalk.ts';
import { writeStub } from '#lib/formats/stub.ts';
import { entriesMessages } from '#lib/words/entries.ts';
import { localeOf, LOCALES } from '#lib/model/locale.ts';
import { addressMaker } from '#lib/urls/page-address.ts';
import { crosswalk, tables } from '#lib/records/shipped.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  LOCALES.flatMap((locale) =>
    tables.entries
      .filter((e) => e.parent !== null)
      .map(({ id }) => ({ lang: locale === 'en' ? undefined : locale, ...pieces(id) }))
  );

/** What was the page of a sub-entry leads on to its section on the page of the top-level entry above it. */
export const GET: RequestHandler = ({ params, url }) => {
  const entry = crosswalk.entry.get(entryOfAddress(`${params.list}/${params.entry}`));
  if (!entry || entry.parent === null) error(404, `There is no sub-entry ${params.list}:${params.entry}.`);
  const locale = localeOf(params.lang);
  const page = `../${pieces(topOf(crosswalk, entry.id)).entry}/`;
  const html = writeStub({
    locale,
    title: locale === 'zh' ? entry.labelZh : entry.label,
    words: entriesMessages(locale).moved,
    icon: `${'../'.repeat(locale === 'en' ? 3 : 4)}favicon.svg`,
    href: `${page}#${anchorOfEntry(entry.id)}`,
    canonical: addressMaker(url, resolve('/'), import.meta.env.SITE_ADDRESS)(page)
  });
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};
