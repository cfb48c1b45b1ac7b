import { HTML_LANG, LOCALES, type Locale } from '#lib/model/locale.ts';

/** What a page says of itself to browsers, search engines and chat programs. */
export interface HeadFacts {
  /** title without the site’s name, as a link preview shows it */
  title: string;
  siteName: string;
  description: string;
  locale: Locale;
  /** the page in each language; absolute where the site’s address is known */
  addresses: Readonly<Record<Locale, string>>;
  picture: { address: string; alt: string; width: number; height: number };
  /** schema.org objects, each its own block */
  linkedData: readonly object[];
}

const OG_LOCALE: Record<Locale, string> = { en: 'en_GB', zh: 'zh_CN' };

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (c) => ESCAPES[c] ?? c);

/**
 * A block of linked data. It is not executed, so the content policy lets it pass; `<` is written as an escape, so that
 * no text can end the block.
 */
const block = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

/**
 * The elements of `<head>` that only machines read, as HTML: description, canonical address, language alternates, link
 * preview (Open Graph, https://ogp.me; what it lacks, readers of previews take from the description) and linked data
 * (JSON-LD). `og:url` must be absolute and is left out where the
 * site’s address is not known.
 */
export function headTags(facts: HeadFacts): string {
  const { title, description, locale, addresses, picture } = facts;
  const address = addresses[locale];
  const link = (attributes: string, href: string) => `<link ${attributes} href="${escaped(href)}">`;
  const property = (name: string, content: string) => `<meta property="${name}" content="${escaped(content)}">`;
  return [
    `<meta name="description" content="${escaped(description)}">`,
    link('rel="canonical"', address),
    ...LOCALES.map((l) => link(`rel="alternate" hreflang="${HTML_LANG[l]}"`, addresses[l])),
    link('rel="alternate" hreflang="x-default"', addresses.en),
    property('og:type', 'website'),
    property('og:site_name', facts.siteName),
    property('og:title', title),
    ...(URL.canParse(address) ? [property('og:url', address)] : []),
    property('og:locale', OG_LOCALE[locale]),
    ...LOCALES.filter((l) => l !== locale).map((l) => property('og:locale:alternate', OG_LOCALE[l])),
    property('og:image', picture.address),
    property('og:image:width', String(picture.width)),
    property('og:image:height', String(picture.height)),
    property('og:image:alt', picture.alt),
    '<meta name="twitter:card" content="summary_large_image">',
    ...facts.linkedData.map(block)
  ].join('');
}
