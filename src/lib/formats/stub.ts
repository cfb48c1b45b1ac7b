import { HTML_LANG, type Locale } from '#lib/model/locale.ts';
import { escapeMarkup as escaped } from './escape.ts';

/** A page that moved, and where to. */
export interface Stub {
  locale: Locale;
  /** what the page was about */
  title: string;
  /** the sentence that leads on */
  words: string;
  /** where it stands now, from the old address, with its fragment */
  href: string;
  /** the page it stands on now */
  canonical: string;
  /** the site’s sign, from the old address */
  icon: string;
}

/** An old address as a page of its own that leads on at once: by itself where the browser follows, and by a link. */
export function writeStub({ locale, title, words, href, canonical, icon }: Stub): string {
  const to = escaped(href);
  return `<!doctype html>
<html lang="${HTML_LANG[locale]}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<link rel="icon" href="${escaped(icon)}">
<link rel="canonical" href="${escaped(canonical)}">
<meta http-equiv="refresh" content="0; url=${to}">
<p><a href="${to}">${escaped(words)}</a></p>
</html>
`;
}
