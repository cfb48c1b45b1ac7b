// What the service worker and the pages have to agree on. Small, because the worker is read at every visit.

/** The message by which a reader takes over a new version. */
export const ACCEPT = 'accept';

/** The page that says that another page is not kept, per language, below the site's folder. */
export const NOT_KEPT = { en: 'offline/', zh: 'zh/offline/' } as const;

/** The list of all files that can be kept, and its size; written by scripts/offline-list.js after the build. */
export const FILE_LIST = 'offline/files.json';
export const SIZE = 'offline/size.json';

/** Stands in a cache for "the whole site is to be kept"; it is no address of the site. */
export const WHOLE = 'offline/whole';

/**
 * What the names of the site's caches begin with. Several sites may share an origin, so the folder is part of it.
 * @param scope address of the folder in which the site lies
 */
export const cachePrefix = (scope: string) => `crosswalk ${new URL(scope).pathname} `;

/** Name of the cache of one version of the site. Nothing is ever read from the cache of another version. */
export const cacheName = (scope: string, version: string) => cachePrefix(scope) + version;

/** The address under which a file is kept: a static file does not depend on its query. */
export function keyOf(address: string): string {
  const url = new URL(address);
  url.search = '';
  url.hash = '';
  return url.href;
}
