import { cacheName, cachePrefix, FILE_LIST, keyOf, NOT_KEPT, SIZE, WHOLE } from './names.ts';

/** How many files the site has that can be kept, and their size in bytes without compression. */
export interface SiteSize {
  version: string;
  files: number;
  bytes: number;
}

/** All files of a version that can be kept: address below the site's folder, and bytes. */
export interface SiteFiles {
  version: string;
  files: [path: string, bytes: number][];
}

/** How far keeping has come, in files and bytes. */
export interface Progress {
  files: number;
  bytes: number;
  of: { files: number; bytes: number };
}

/** The site was changed while a page of its older version is open. */
export class NewerVersionError extends Error {}

/** Files fetched at a time: about what a browser opens to one host. */
const AT_ONCE = 6;

const sum = (files: SiteFiles['files']) => files.reduce((total, [, bytes]) => total + bytes, 0);

/** What this device keeps of one version of the site. */
export class KeptSite {
  /**
   * @param scope address of the folder in which the site lies
   * @param version of the page that asks
   */
  constructor(
    private readonly scope: string,
    private readonly version: string
  ) {}

  private readonly open = () => caches.open(cacheName(this.scope, this.version));
  private readonly address = (path: string) => new URL(path, this.scope).href;

  private async fetched(path: string, signal?: AbortSignal): Promise<Response> {
    // no-store: the worker leaves the request alone, and the browser does not keep the file a second time.
    const response = await fetch(this.address(path), { cache: 'no-store', ...(signal ? { signal } : {}) });
    if (!response.ok || response.redirected) throw new Error(`${path}: ${response.status}`);
    return response;
  }

  private async listed<T extends { version: string }>(path: string): Promise<T> {
    const list = (await (await this.fetched(path)).json()) as T;
    if (list.version !== this.version) throw new NewerVersionError(list.version);
    return list;
  }

  /** The size of the whole site, told by the build. @throws NewerVersionError */
  readonly size = () => this.listed<SiteSize>(SIZE);

  private async keptAddresses(): Promise<Set<string>> {
    return new Set((await (await this.open()).keys()).map((request) => request.url));
  }

  /** Whether the whole site was asked for, and how many files of it are kept by now. */
  async state(): Promise<{ whole: boolean; files: number }> {
    const kept = await this.keptAddresses();
    return { whole: kept.has(this.address(WHOLE)), files: kept.size - (kept.has(this.address(WHOLE)) ? 1 : 0) };
  }

  /**
   * Keeps the whole site; what is kept already is not fetched again. The mark that the whole is kept is set last, so
   * that a stop in between can be taken up later.
   * @throws NewerVersionError, or what fetch and the cache throw: AbortError, QuotaExceededError, TypeError
   */
  async keepAll(signal: AbortSignal, told: (progress: Progress) => void): Promise<void> {
    const { files } = await this.listed<SiteFiles>(FILE_LIST);
    await this.keepFiles(files, signal, told);
    await (await this.open()).put(this.address(WHOLE), new Response(''));
  }

  private async keepFiles(files: SiteFiles['files'], signal: AbortSignal, told: (progress: Progress) => void) {
    const cache = await this.open();
    const kept = await this.keptAddresses();
    const missing = files.filter(([path]) => !kept.has(this.address(path)));
    const of = { files: files.length, bytes: sum(files) };
    const progress = { files: files.length - missing.length, bytes: of.bytes - sum(missing), of };
    told({ ...progress });
    const queue = missing.values();
    const stop = new AbortController();
    const either = AbortSignal.any([signal, stop.signal]);
    const work = async () => {
      // One iterator for all: each file is taken once.
      for (const [path, bytes] of queue) {
        either.throwIfAborted();
        await cache.put(this.address(path), await this.fetched(path, either));
        progress.files++;
        progress.bytes += bytes;
        told({ ...progress });
      }
    };
    try {
      await Promise.all(Array.from({ length: AT_ONCE }, work));
    } finally {
      // Where one fails, the others need not go on.
      stop.abort();
    }
  }

  /** Removes all that is kept except the page that says so, with its parts. */
  async forget(): Promise<void> {
    const cache = await this.open();
    const needed = [...Object.values(NOT_KEPT), '_app/', 'boot.js', 'favicon.svg'].map(this.address);
    for (const request of await cache.keys())
      if (!needed.some((address) => request.url.startsWith(address)) || request.url === this.address(WHOLE))
        await cache.delete(request);
  }

  /** Keeps a page that was opened before the worker watched, with all it has loaded. */
  async keepOpened(page: string, loaded: readonly string[]): Promise<void> {
    const cache = await this.open();
    const kept = await this.keptAddresses();
    // The page comes last: where it is kept, so is all that it needs.
    const own = [...loaded, page].map(keyOf).filter((address) => address.startsWith(this.scope) && !kept.has(address));
    for (const address of new Set(own)) {
      const response = await fetch(address);
      if (response.ok && !response.redirected) await cache.put(address, response);
    }
  }

  /**
   * After a new version was accepted: fetches anew what the older one kept, and removes the older one's. Programs and
   * styles come along whole, because which of them a page loads only shows when it runs.
   */
  async renew(signal: AbortSignal): Promise<void> {
    const own = cacheName(this.scope, this.version);
    const older = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(this.scope)) && name !== own);
    if (older.length === 0) return;
    const { files } = await this.listed<SiteFiles>(FILE_LIST);
    for (const name of older) {
      const wanted = new Set((await (await caches.open(name)).keys()).map((request) => request.url));
      if (wanted.has(this.address(WHOLE))) await this.keepAll(signal, () => undefined);
      else {
        const again = files.filter(
          ([path]) => wanted.has(this.address(path)) || /^_app\/immutable\/.*\.(js|css)$/.test(path)
        );
        await this.keepFiles(again, signal, () => undefined);
      }
      await caches.delete(name);
    }
  }
}
