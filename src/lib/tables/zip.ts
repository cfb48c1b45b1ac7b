import { zipSync, type Zippable } from 'fflate';

/** The files of an archive by their path inside it. */
export type ArchiveFiles = Readonly<Record<string, Uint8Array | string>>;

// The earliest day that a zip can hold. A real time would give other bytes at every build.
const FIXED_TIME = '1980-01-01T00:00:00';

/** Bytes of a file given as text or bytes. */
export const bytesOf = (content: Uint8Array | string) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/**
 * A zip of some files. The same files always give the same bytes: names are sorted by code point (unless an order is
 * given) and every file carries the same time.
 * @param first paths that must stand first, in this order
 */
export function zipFiles(files: ArchiveFiles, first: readonly string[] = []): Uint8Array {
  const place = (path: string) => (first.includes(path) ? first.indexOf(path) : first.length);
  const paths = Object.keys(files).sort((a, b) => place(a) - place(b) || (a < b ? -1 : a > b ? 1 : 0));
  const zippable: Zippable = Object.fromEntries(paths.map((path) => [path, bytesOf(files[path] ?? '')]));
  return zipSync(zippable, { level: 9, mtime: FIXED_TIME });
}
