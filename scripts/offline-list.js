// Writes, after a build, which files a reader can keep for offline use and how large they are.
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './setup.js';

// Compressed copies; the data of navigation within the site, since without a connection pages are opened whole (those
// whose script then reads a `page.json` have that kept with them); what only hosts and crawlers read; and the lists
// themselves.
const LEFT_OUT =
  /\.(br|gz)$|(^|\/)__data\.json$|^(_headers|_redirects|404\.html|not-found\/.*|service-worker\.js|robots\.txt|sitemap.*\.xml|offline\/.*\.json)$/;

/**
 * Writes `offline/files.json` (every file's address and bytes) and `offline/size.json` (how many, how much in all) into
 * a built site. An address is that which a browser asks for: a folder for its index.html.
 * @param {string} [folder]
 * @returns {{ version: string, files: number, bytes: number }}
 */
export function writeOfflineList(folder = join(root, 'build')) {
  const { version } = JSON.parse(readFileSync(join(folder, '_app/version.json'), 'utf8'));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !LEFT_OUT.test(name))
    .map((name) => ({ name, stat: statSync(join(folder, name)) }))
    .filter(({ stat }) => stat.isFile())
    .map(({ name, stat }) => /** @type {const} */ ([name.replace(/(^|\/)index\.html$/, '$1'), stat.size]))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const size = { version, files: files.length, bytes: files.reduce((sum, [, bytes]) => sum + bytes, 0) };
  mkdirSync(join(folder, 'offline'), { recursive: true });
  writeFileSync(join(folder, 'offline/files.json'), JSON.stringify({ version, files }));
  writeFileSync(join(folder, 'offline/size.json'), JSON.stringify(size));
  return size;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { files, bytes } = writeOfflineList();
  console.log(`${files} files, ${(bytes / 1e6).toFixed(1)} MB can be kept for offline use`);
}
