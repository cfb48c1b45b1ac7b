import { HTML_LANG, LOCALES, type Locale } from '#lib/model/locale.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * A sitemap (https://www.sitemaps.org/protocol.html) in which every page names itself in each language.
 * @param pages absolute addresses of each page by language
 */
export function writeSitemap(pages: readonly Readonly<Record<Locale, string>>[]): string {
  const urls = pages.flatMap((page) => {
    const alternates = [...LOCALES.map((l) => [HTML_LANG[l], page[l]] as const), ['x-default', page.en] as const]
      .map(([lang, href]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${escaped(href)}"/>`)
      .join('');
    return LOCALES.map((l) => `<url><loc>${escaped(page[l])}</loc>${alternates}</url>\n`);
  });
  const namespaces = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${namespaces}>\n${urls.join('')}</urlset>\n`;
}
