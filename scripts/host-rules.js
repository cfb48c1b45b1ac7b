// What a host says of the files of a build, once: scripts/serve.js sends it, the build writes it for hosts that read
// `_headers` and `_redirects`, and a test holds the configurations in docs/deployment/ to it.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './setup.js';

/** Addresses of the pages for frames, in capitals too, since 404.html leads on from there; /embed/, which explains them, is none. */
const EMBEDS = /^(\/zh)?\/embed\/(matrix|regions|overlap|who-names-what|glance|concept|timeline)\//i;
const EMBED_FOLDERS = ['matrix', 'regions', 'overlap', 'who-names-what', 'glance', 'concept', 'timeline'];

/** Types that servers do not know, or know without the encoding, by the ending of a file’s name. */
export const TYPES = /** @type {Record<string, string>} */ ({
  csv: 'text/csv; charset=utf-8',
  tsv: 'text/tab-separated-values; charset=utf-8',
  ttl: 'text/turtle; charset=utf-8',
  jsonld: 'application/ld+json',
  md: 'text/markdown; charset=utf-8',
  cff: 'text/plain; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  webmanifest: 'application/manifest+json'
});

/** Headers of every answer. */
export const ALWAYS = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };
/** What a <meta> policy cannot say: only the pages made for it may stand in a frame of another site. */
export const FRAMING = { 'Content-Security-Policy': "frame-ancestors 'self'" };
/** A file whose name holds its checksum never changes; everything else is asked for again. */
export const CACHING = { immutable: 'public, max-age=31536000, immutable', other: 'no-cache' };

/** Addresses that went, as both hosts write them: `:name` is one part of a path. */
const MOVED = [
  ['/brief/lists/:file', '/api/v1/lists/:file'],
  ['/brief/pairs/:file', '/api/v1/pairs/:file'],
  ['/pairs/:list/:file', '/api/v1/entries/:list/:file']
];

/**
 * The headers of an answer, by its address below the site's start.
 * @param {string} address
 * @param {boolean} [found] whether a file answers it
 * @returns {Record<string, string>}
 */
export function headersOf(address, found = true) {
  const type = found ? TYPES[address.slice(address.lastIndexOf('.') + 1)] : undefined;
  return {
    ...ALWAYS,
    ...(EMBEDS.test(address) ? {} : FRAMING),
    'Cache-Control': found && address.startsWith('/_app/immutable/') ? CACHING.immutable : CACHING.other,
    ...(type ? { 'Content-Type': type } : {})
  };
}

/**
 * Where an address that went leads.
 * @param {string} address
 * @returns {string} empty for every other address
 */
export function movedTo(address) {
  const parts = address.split('/');
  for (const [from = '', to = ''] of MOVED) {
    const names = from.split('/');
    if (names.length !== parts.length) continue;
    if (names.some((name, i) => (name.startsWith(':') ? !parts[i] : name !== parts[i]))) continue;
    return to.replace(/:\w+/g, (name) => parts[names.indexOf(name)] ?? '');
  }
  return '';
}

/**
 * `_headers` for a built site. No two of its rules set the same header for one address: where they do, one host joins
 * the values and the documentation of the other does not say. So the policy on frames is said of each folder that has
 * it, not of all with an exception.
 * @param {string} folder
 * @returns {string}
 */
export function headersFile(folder) {
  const lines = ['# Written by the build (scripts/host-rules.js).'];
  /** @param {string} address @param {Record<string, string>} headers */
  const rule = (address, headers) => {
    lines.push(address, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`));
  };
  rule('/*', ALWAYS);
  for (const [ending, type] of Object.entries(TYPES)) rule(`/*.${ending}`, { 'Content-Type': type });
  const own = { ...FRAMING, 'Cache-Control': CACHING.other };
  /** @param {string} at address of a folder @param {string[]} apart folders in it that have rules of their own */
  const rules = (at, apart) => {
    rule(at, own);
    for (const file of readdirSync(join(folder, at), { withFileTypes: true })) {
      if (apart.includes(file.name) || /^_(headers|redirects)$|^index\.html$|\.(br|gz)$/.test(file.name)) continue;
      rule(`${at}${file.name}${file.isDirectory() ? '/*' : ''}`, own);
    }
  };
  rules('/', ['_app', 'embed', 'zh']);
  rules('/zh/', ['embed']);
  for (const embed of ['/embed/', '/zh/embed/']) {
    rules(embed, EMBED_FOLDERS);
    for (const name of EMBED_FOLDERS) rule(`${embed}${name}/*`, { 'Cache-Control': CACHING.other });
  }
  rules('/_app/', ['immutable']);
  rule('/_app/immutable/*', { ...FRAMING, 'Cache-Control': CACHING.immutable });
  return `${lines.join('\n')}\n`;
}

/**
 * `_redirects`. Nothing else belongs there: both hosts add a missing slash and answer with 404.html by themselves.
 * @returns {string}
 */
export function redirectsFile() {
  return ['# Written by the build (scripts/host-rules.js).', ...MOVED.map((rule) => `${rule.join(' ')} 301`), ''].join(
    '\n'
  );
}

/**
 * Writes both files into a built site.
 * @param {string} [folder]
 */
export function writeHostFiles(folder = join(root, 'build')) {
  writeFileSync(join(folder, '_headers'), headersFile(folder));
  writeFileSync(join(folder, '_redirects'), redirectsFile());
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) writeHostFiles();
