// 404.html answers at any depth, so that its addresses cannot be relative as those of other pages are: Kit writes them
// from the root of the domain. Where the site will stand below a path (SITE_ADDRESS), they have to begin with that path.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './setup.js';
import { siteAddress } from './site-address.js';

const SCRIPT = /<script>([\s\S]*?)<\/script>/;
/** @param {string} html */
const hashOfScript = (html) =>
  `'sha256-${createHash('sha256')
    .update(SCRIPT.exec(html)?.[1] ?? '')
    .digest('base64')}'`;

/**
 * The page for unknown addresses of a site below a path, with the checksum of its script in its policy.
 * @param {string} html as Kit writes it for the root of a domain
 * @param {string} path that begins and ends with a slash
 * @returns {string}
 * @throws {Error} if the page is not as expected: better no build than a page without its script
 */
export function notFoundPageBelow(html, path) {
  if (path === '/') return html;
  const before = hashOfScript(html);
  if (!html.includes(before) || !html.includes('base: ""'))
    throw new Error('404.html has another form than scripts/not-found-page.js expects.');
  const placed = html
    .replace('base: ""', () => `base: ${JSON.stringify(path.slice(0, -1))}`)
    .replaceAll(/(\s(?:href|src)="|import\(")\/(?!\/)/g, (_, start) => `${start}${path}`);
  return placed.replace(before, () => hashOfScript(placed));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const address = siteAddress();
  const file = join(root, 'build/404.html');
  if (address) writeFileSync(file, notFoundPageBelow(readFileSync(file, 'utf8'), new URL(address).pathname));
}
