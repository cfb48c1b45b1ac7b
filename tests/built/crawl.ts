// Follows every link of a folder of built pages, over its files, and says which of them lead nowhere.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { addressOf, filesIn } from './site.ts';

/** What a page offers to others and asks of them. */
interface Found {
  ids: Set<string>;
  links: string[];
}

/** Addresses in a `srcset`: each has a size behind it. */
const ofSet = (value: string) => value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '');

/** The attributes of an element that hold addresses. */
function linksOf(name: string, attributes: Record<string, string>): string[] {
  const { href, src, srcset, poster, action, content = '' } = attributes;
  const links = [href, src, poster, action].filter((link) => link !== undefined);
  if (srcset) links.push(...ofSet(srcset));
  if (name !== 'meta') return links;
  // A page that only leads to another says where in words: `0; url=../there/`.
  if (attributes['http-equiv']?.toLowerCase() === 'refresh') links.push(content.replace(/^[^=]*=\s*/, ''));
  if (attributes['property'] === 'og:image' || attributes['property'] === 'og:url') links.push(content);
  return links;
}

function read(html: string): Found {
  const found: Found = { ids: new Set(), links: [] };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (attributes['id']) found.ids.add(attributes['id']);
      found.links.push(...linksOf(name, attributes));
    }
  });
  parser.end(html);
  return found;
}

function parsedUrl(link: string, base: string): URL | null {
  try {
    return new URL(link, base);
  } catch {
    return null;
  }
}

/**
 * Links of the pages in a folder that lead to no file, to a folder without its closing slash (where a host has to send
 * the reader on), or to a part of a page that has no such part. What leads to another site is not followed.
 * @param folder a site as it is served: `a/index.html` answers to `/a/`
 * @param site the address that full addresses of this site begin with, ending in a slash
 * @returns one line a link: page, link, what is wrong
 */
export function brokenLinks(folder: string, site = 'http://site.invalid/'): string[] {
  const files = filesIn(folder);
  const known = new Set(files.map((file) => `/${file}`));
  const pages = new Map(
    files
      .filter((file) => file.endsWith('.html'))
      .map((file) => [addressOf(file), read(readFileSync(join(folder, file), 'utf8'))])
  );
  const { origin, pathname } = new URL(site);
  const below = pathname.replace(/\/$/, '');

  /** What is wrong with a link, or null. */
  function fault(page: string, link: string): string | null {
    const url = parsedUrl(link, `${site}${page.slice(1)}`);
    if (!url) return 'is no address';
    if (url.origin !== origin) return null;
    if (!url.pathname.startsWith(`${below}/`)) return 'leads out of the site';
    const path = decodeURIComponent(url.pathname.slice(below.length));
    const target = pages.get(path);
    if (!target) {
      if (known.has(`${path}/index.html`)) return 'lacks the closing slash';
      return known.has(path) ? null : 'leads nowhere';
    }
    const part = decodeURIComponent(url.hash.slice(1));
    return part && !target.ids.has(part) ? `leads to no part of ${path}` : null;
  }

  return [...pages].flatMap(([page, { links }]) =>
    [...new Set(links)].flatMap((link) => {
      const wrong = fault(page, link);
      return wrong ? [`${page}: ${link} ${wrong}`] : [];
    })
  );
}
