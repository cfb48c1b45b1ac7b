import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byVersion, unpackVersion, type Version } from './versions.ts';

/** Where the archives of released versions lie. Everything that builds, tests or releases runs at the project's root. */
export const RELEASES = join(process.cwd(), 'data', 'releases');

/** The archives as they lie there, by file name. */
export function releasedArchives(): Map<string, Uint8Array> {
  if (!existsSync(RELEASES)) return new Map();
  return new Map(
    readdirSync(RELEASES)
      .filter((name) => name.endsWith('.zip'))
      .sort()
      .map((name) => [name, new Uint8Array(readFileSync(join(RELEASES, name)))])
  );
}

/** Every released version, the earliest first. */
export function releasedVersions(): Version[] {
  return [...releasedArchives().values()].map(unpackVersion).sort((a, b) => byVersion(a.version, b.version));
}
