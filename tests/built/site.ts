// The built site as files, read as a host would serve them: an address that ends in a slash is the index.html there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { selectAll } from 'css-select';
import { DomUtils, parseDocument } from 'htmlparser2';

export const BUILD = fileURLToPath(new URL('../../build', import.meta.url));

if (!existsSync(join(BUILD, 'index.html'))) throw new Error('There is no build/index.html: run `npm run build` first.');

/** Every file below a folder, as paths with forward slashes; compressed copies have no address of their own. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && !/\.(br|gz)$/.test(file.name))
    .map((file) =>
      join(file.parentPath, file.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/')
    );

/** The address of a page below the site's start, as `/zh/lists/`, from its file. */
export const addressOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** The file that answers an address below the site's start. */
export const fileOf = (address: string) => decodeURIComponent(address.replace(/\/$/, '/index.html')).slice(1);

/** The text of a file of the build by its address. @throws Error if there is none */
export const textAt = (address: string, folder = BUILD): string => readFileSync(join(folder, fileOf(address)), 'utf8');

/** The bytes of a file of the build by its address. @throws Error if there is none */
export const bytesAt = (address: string): Buffer => readFileSync(join(BUILD, fileOf(address)));

/** Whether a page does nothing but lead to another: what is left at an address that something had before. */
export const isStub = (html: string) => /<meta\s+http-equiv="refresh"/i.test(html);

/** Addresses of every built page, those that only lead elsewhere included, but the one for unknown addresses. */
export const pageAddresses = (): string[] =>
  filesIn(BUILD)
    .filter((file) => file.endsWith('.html') && file !== '404.html')
    .map(addressOf)
    .sort();

/** Whether an address is of a page for frames on other sites. */
export const isEmbed = (address: string) =>
  /^(\/zh)?\/embed\/(matrix|regions|overlap|who-names-what|glance|concept|timeline)\//.test(address);

/** Whether a reader may look for a page: not those for frames, nor what is shown in place of a page that is not kept. */
export const isSought = (address: string) => !isEmbed(address) && !/^(\/zh)?\/offline\//.test(address);

export const isChinese = (address: string) => address.startsWith('/zh/');

type Document = ReturnType<typeof parseDocument>;
export type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

const drawn = new Map<string, Document>();
/** A page, parsed once. @throws Error if there is none at the address */
export function pageAt(address: string): Document {
  const page = drawn.get(address) ?? parseDocument(textAt(address));
  drawn.set(address, page);
  return page;
}

/** The elements that a selector finds, in the order of the page. */
export const all = (within: Document | Element, selector: string): Element[] =>
  selectAll<Document | Element, Element>(selector, within);

/** The first element that a selector finds. @throws Error if there is none */
export function one(within: Document | Element, selector: string): Element {
  const [found] = all(within, selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** What stands in an element, with single spaces and without what is around it. */
export const textOf = (within: Document | Element): string =>
  DomUtils.textContent(within).replaceAll(/\s+/g, ' ').trim();

/** The texts of the elements that a selector finds. */
export const textsOf = (within: Document | Element, selector: string): string[] => all(within, selector).map(textOf);

/** Where a link in a page leads, below the site's start; in full where it leads elsewhere. */
export function targetOf(page: string, href: string): string {
  const { origin, pathname, search, hash, href: full } = new URL(href, `http://site.invalid${page}`);
  return origin === 'http://site.invalid' ? `${pathname}${search}${hash}` : full;
}

/** Where the links that a selector finds in a page lead. */
export const targetsIn = (page: string, selector: string): string[] =>
  all(pageAt(page), selector).map((link) => targetOf(page, link.attribs['href'] ?? ''));

/** The section of a page under a heading of these words. @throws Error if there is none */
export function sectionOf(page: Document, heading: string | RegExp): Element {
  const found = all(page, 'section').find((section) =>
    textsOf(section, 'h1, h2, h3').some((text) => (typeof heading === 'string' ? text === heading : heading.test(text)))
  );
  if (!found) throw new Error(`There is no section ${heading}.`);
  return found;
}
