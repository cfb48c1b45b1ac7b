// npm run release: keeps the present tables for good as data/releases/<version>.zip, with their checksum, and writes
// CITATION.cff. A version that was released is never written again.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeCff } from '#lib/formats/cff.ts';
import { release } from '#lib/tables/release.ts';
import { releasedArchives, releasedVersions, RELEASES } from '#lib/tables/released-archives.server.ts';
import { errorText } from '#lib/tables/validation-errors.ts';
import { checkTables } from '#lib/tables/read-tables.ts';
import { dataPackage, schemaOf, TABLE_NAMES } from '#lib/tables/schema.ts';
import { packVersion, RELEASED_BESIDES, versionFaults } from '#lib/tables/versions.ts';
import { shippedFiles, shippedTexts } from './shipped.ts';

const { version } = release;
const texts = shippedTexts();
const released = releasedVersions();
const read = (name: string) => readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8');
const wanting = [
  ...checkTables(shippedFiles()).faults.map((fault) => `data/${errorText(fault)}`),
  ...versionFaults(texts, version, released).map((fault) => `data/${errorText(fault)}`),
  ...(read('CHANGELOG.md').includes(`\n## ${version} (${release.date})\n`)
    ? []
    : [`data/CHANGELOG.md: expected a heading "## ${version} (${release.date})" with what changed and why`])
];
if (wanting.length > 0) {
  for (const line of wanting) console.error(line);
  process.exitCode = 1;
} else {
  mkdirSync(RELEASES, { recursive: true });
  if (!released.some((r) => r.version === version)) {
    const files = Object.fromEntries([
      ...TABLE_NAMES.map((name) => [schemaOf(name).path, texts[name]] as const),
      ...RELEASED_BESIDES.map((name) => [name, read(name)] as const)
    ]);
    writeFileSync(join(RELEASES, `${version}.zip`), packVersion(files));
  }
  const sums = [...releasedArchives()].map(
    ([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`
  );
  writeFileSync(join(RELEASES, 'SHA256SUMS'), sums.join(''));
  writeFileSync(
    new URL('../CITATION.cff', import.meta.url),
    writeCff(release, dataPackage.title, dataPackage.id, dataPackage.keywords)
  );
  console.log(`Version ${version} is released: data/releases/${version}.zip.`);
}
