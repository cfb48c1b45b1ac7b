// What an address was meant to be. scripts/serve.js and the page for unknown addresses (./page.js) both ask here, so that
// the own server and every other host lead to the same page.

/**
 * Endings of the files of the site; whatever else has a point in its name is a page, as that of an entry below another.
 */
const FILE =
  /\.(cff|css|csv|js|json|jsonld|md|png|svg|tsv|ttl|txt|webmanifest|woff2|xlsx|xml|zip)$|^_(headers|redirects)$/i;

/**
 * The addresses at which something that was asked for may be, the likeliest first: a page ends in one slash and has no
 * `index.html` and no `.html`, a file has no slash at its end. Escapes are resolved; those that were cut off or broken,
 * and spaces, are left out, since no address of the site has any. What it may mean instead is shorter, or the same in lower
 * case, so that following it comes to an end.
 * @param {string} path as the browser has it, below the start of the site, with a slash before it
 * @returns {string[]} in the case that was written and, if that is another, in lower case; none where nothing but broken
 *   escapes was asked for
 */
export function homesOf(path) {
  const parts = path
    .replaceAll(/(?:%[\da-f]{0,2})+/gi, decoded)
    .replaceAll(/[\p{C}\s%]/gu, '')
    .split(/[/\\]/)
    .filter((part) => !/^\.{0,2}$/.test(part));
  if (parts.length === 0 && path.includes('%')) return [];
  const last = (parts.pop() ?? '').replace(/\.html?$/i, '');
  if (last && !/^index$/i.test(last)) parts.push(last);
  const home = `/${parts.join('/')}${parts.length === 0 || FILE.test(last) ? '' : '/'}`;
  return [...new Set([home, home.toLowerCase()])];
}

/** @param {string} escapes some in a row, of which the last may be cut off */
function decoded(escapes) {
  try {
    return decodeURIComponent(escapes);
  } catch {
    return '';
  }
}

/**
 * The language of an address.
 * @param {string} path
 * @returns {'en' | 'zh'}
 */
export const languageOf = (path) => (/^\/zh\//i.test(homesOf(path)[0] ?? '') ? 'zh' : 'en');

/**
 * Whether an address is one of those for frames of other sites.
 * @param {string} path
 */
export const isForFrame = (path) => /^(\/zh)?\/embed\/./i.test(homesOf(path)[0] ?? '');
