// What stands in the heads of the built pages, and what is wrong with it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteAddress } from '../../scripts/site-address.js';
import { BUILD, isChinese as chinese, isSought, isStub, pageAddresses, textAt } from './site.ts';

/** Where the build believes to stand; without SITE_ADDRESS its pages are relative and come out right under any. */
export const SITE = siteAddress() || 'https://crosswalk.example/';

export interface BuiltPage {
  /** address below the site's start, as `/zh/lists/` */
  path: string;
  head: string;
}

/** A page that a reader may look for; null where the address only leads to another. @throws Error if there is none */
export function builtPage(path: string): BuiltPage | null {
  const html = textAt(path);
  return isStub(html) ? null : { path, head: html.slice(0, html.indexOf('</head>')) };
}

/** Every built page that a reader may look for. */
export const builtPages = (): BuiltPage[] =>
  pageAddresses()
    .filter(isSought)
    .flatMap((path) => builtPage(path) ?? []);

/** What a page is of: those whose addresses differ in a list, an entry, a view, a topic or a record alone are of one kind. */
export const kindOf = (path: string) => path.replace(/(?<=\/(?:lists|overlaps|entries|topics|matrix)\/).+/, '…');

const decoded = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
const every = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((m) => decoded(m[1] ?? ''));
export const titleOf = ({ head }: BuiltPage) => every(head, /<title>([^<]*)<\/title>/g).join('|');
/** the contents of the `<meta>` elements of a name, joined: one where there is one */
const meta = ({ head }: BuiltPage, name: string) =>
  every(head, new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)">`, 'g')).join('|');
/** @throws SyntaxError if a block does not parse */
export const linkedData = ({ head }: BuiltPage): Record<string, unknown>[] =>
  [...head.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(
    (m) => JSON.parse(m[1] ?? '') as Record<string, unknown>
  );

const isChinese = ({ path }: BuiltPage) => chinese(path);
const inEnglish = (path: string) => path.replace(/^\/zh\//, '/');

/** An address in a page as a path below the site's start; as it is where it leads elsewhere. */
function pathOf(page: BuiltPage, href: string): string {
  const full = new URL(href, new URL(page.path.slice(1), SITE)).href;
  return full.startsWith(SITE) ? `/${full.slice(SITE.length)}` : full;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Titles and descriptions that are missing, double, shared, too short or too long; official names in them stay whole. */
export function wordFaults(pages: readonly BuiltPage[]): string[] {
  const seen = new Map<string, string>();
  const faults: string[] = [];
  for (const page of pages) {
    const description = meta(page, 'description');
    for (const text of [titleOf(page), description]) {
      const other = seen.get(text);
      if (other) faults.push(`${page.path} and ${other} share “${text}”`);
      seen.set(text, page.path);
    }
    const length = [...description].length;
    const [least, most] = isChinese(page) ? [20, 200] : [50, 480];
    if (length < least || length > most) faults.push(`${page.path}: description of ${length} signs: ${description}`);
  }
  return faults;
}

/** Pages that do not name themselves and both languages, or name a page that is not there. */
export function addressFaults(pages: readonly BuiltPage[]): string[] {
  const paths = new Set(pages.map((p) => p.path));
  return pages.flatMap((page) => {
    const english = inEnglish(page.path);
    const links = [
      ...page.head.matchAll(/<link rel="(?:canonical|alternate" hreflang="([^"]*))" href="([^"]*)">/g)
    ].map(([, lang = 'canonical', href = '']) => [lang, pathOf(page, decoded(href))]);
    const expected = [
      ['canonical', page.path],
      ['en', english],
      ['zh-Hans', `/zh${english}`],
      ['x-default', english]
    ];
    if (!same(links, expected)) return [`${page.path}: ${JSON.stringify(links)}`];
    return paths.has(english) && paths.has(`/zh${english}`) ? [] : [`${page.path} is there in one language only`];
  });
}

/** Link previews that lack something, and how many pictures they show in all. */
export function previewFaults(pages: readonly BuiltPage[]): { faults: string[]; pictures: Set<string> } {
  const pictures = new Set<string>();
  const faults = pages.flatMap((page) => {
    const title = meta(page, 'og:title');
    const expected: Record<string, string> = {
      'og:type': 'website',
      'og:site_name': 'Priority Crosswalk',
      'og:locale': isChinese(page) ? 'zh_CN' : 'en_GB',
      'og:locale:alternate': isChinese(page) ? 'en_GB' : 'zh_CN',
      'og:image:width': '1200',
      'og:image:height': '630',
      'twitter:card': 'summary_large_image'
    };
    pictures.add(pathOf(page, meta(page, 'og:image')));
    return [
      ...Object.entries(expected).flatMap(([name, value]) =>
        meta(page, name) === value ? [] : [`${page.path}: ${name} is ${meta(page, name)}`]
      ),
      ...(title && titleOf(page) === `${title} · Priority Crosswalk` ? [] : [`${page.path}: og:title is ${title}`]),
      ...(meta(page, 'og:image:alt').length > 10 ? [] : [`${page.path}: the picture has no words`])
    ];
  });
  for (const path of pictures) {
    const file = join(BUILD, path);
    const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(24);
    const size = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    if (bytes.subarray(1, 4).toString() !== 'PNG' || !same(size, [1200, 630]))
      faults.push(`${path}: ${size.join(' × ')}`);
  }
  return { faults, pictures };
}

interface DatasetBlock {
  name?: string;
  description?: string;
  license?: string;
  creator?: { name?: string };
  distribution?: { contentUrl: string; encodingFormat: string }[];
}

function datasetFaults(page: BuiltPage, data: DatasetBlock): string[] {
  const { name = '', description = '', distribution = [] } = data;
  return [
    name.length > 5 ? '' : 'no name',
    // What search engines ask of a data set.
    description.length >= 50 ? '' : `description of ${description.length} signs`,
    data.license === 'https://creativecommons.org/licenses/by/4.0/' ? '' : `licence ${data.license}`,
    data.creator?.name ? '' : 'no creator',
    distribution.length > 0 ? '' : 'no file',
    ...distribution.map((d) => (existsSync(join(BUILD, pathOf(page, d.contentUrl))) ? '' : `no ${d.contentUrl}`))
  ].filter(Boolean);
}

function breadcrumbFaults(page: BuiltPage, data: { itemListElement?: unknown }): string[] {
  const items = (data.itemListElement ?? []) as { position: number; name: string; item: string }[];
  const way = items.map(({ item }) => pathOf(page, item));
  return [
    items.every(({ position, name }, i) => position === i + 1 && name) ? '' : 'positions or names',
    way[0] === (isChinese(page) ? '/zh/' : '/') ? '' : `begins at ${way[0]}`,
    way.at(-1) === page.path && way.length > 1 ? '' : `ends at ${way.at(-1)}`,
    ...way.map((path) => (existsSync(join(BUILD, path, 'index.html')) ? '' : `leads to ${path}`))
  ].filter(Boolean);
}

/** Blocks of linked data that do not have what their kind needs, and pages without the blocks they should have. */
export function linkedDataFaults(pages: readonly BuiltPage[]): string[] {
  return pages.flatMap((page) => {
    const blocks = linkedData(page);
    const faults = blocks.flatMap((data) => [
      ...(data['@context'] === 'https://schema.org' ? [] : ['context']),
      ...(data['@type'] === 'Dataset' ? datasetFaults(page, data) : breadcrumbFaults(page, data))
    ]);
    const english = inEnglish(page.path);
    const expected = [
      ...(english === '/' ? [] : ['BreadcrumbList']),
      ...(english === '/' || english.startsWith('/lists/') || english === '/data/' ? ['Dataset'] : [])
    ];
    const kinds = blocks.map((b) => b['@type']);
    if (!same(kinds, expected)) faults.push(`blocks are ${JSON.stringify(kinds)}`);
    return faults.map((fault) => `${page.path}: ${fault}`);
  });
}
