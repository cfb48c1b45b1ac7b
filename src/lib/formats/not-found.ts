import { HTML_LANG, LOCALES, type Locale } from '#lib/model/locale.ts';
import { embedMessages } from '#lib/words/embed.ts';
import { errorMessages } from '#lib/words/error.ts';
import { escapeMarkup as escaped } from './escape.ts';

/** That of every page (svelte.config.js), with no more than this one needs. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'"
].join('; ');

const titled = (title: string) => escaped(`${title} · Priority Crosswalk`);

/** The same in one language: as a page, and as one sentence for a frame. Links leave a frame, which may show no other page. */
function section(locale: Locale, start: string): string {
  const t = errorMessages(locale);
  const home = `${start}${locale === 'en' ? '' : `${locale}/`}`;
  return `<section lang="${HTML_LANG[locale]}" data-title="${titled(t.title(404))}">
<div class="in-page">
<h1>${escaped(t.title(404))}</h1>
<p class="more">${escaped(t.text)}</p>
<p><a href="${home}" target="_top">${escaped(t.home)}</a> <a class="more" href="${home}overlaps/" target="_top">${escaped(t.overlaps)}</a></p>
<p role="status" data-looking="${escaped(t.looking)}" data-found="${escaped(t.found)}"></p>
</div>
<div class="in-frame">
<h1>${escaped(t.embed)}</h1>
<p><a href="${home}" target="_blank" rel="noopener">${escaped(t.embedHome)}<span class="new-tab"> ${escaped(embedMessages(locale).newTab)}</span></a></p>
</div>
</section>`;
}

/**
 * The page for unknown addresses, in every language, since the page cannot know which was meant; its script does
 * (static/not-found/). A host answers with it at any depth, so that its addresses are not relative.
 * @param start path of the site's start at its host, that begins and ends with a slash
 * @returns a whole document
 */
export function writeNotFound(start: string): string {
  const at = escaped(start);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="content-security-policy" content="${POLICY}">
<title>${titled(LOCALES.map((locale) => errorMessages(locale).title(404)).join(' · '))}</title>
<link rel="icon" href="${at}favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${at}not-found/page.css">
<script src="${at}embed.js"></script>
<script type="module" src="${at}not-found/page.js"></script>
</head>
<body>
<main>
${LOCALES.map((locale) => section(locale, at)).join('\n')}
</main>
</body>
</html>
`;
}
