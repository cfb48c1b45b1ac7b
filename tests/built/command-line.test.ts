import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { bytesAt } from './site.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const VIEW = '--rows cn-eff-2024 --columns us-cet-2024 --columns uk-sntf-2023';

test.each([
  [`overlaps ${VIEW} --reading strict --format csv`, '/data/overlaps-strict.csv'],
  [`overlaps ${VIEW} --reading lenient --format csv-excel`, '/data/overlaps-lenient-for-excel.csv'],
  ['overlaps --all', '/data/overlaps.csv'],
  ['sssom', '/data/mappings.sssom.tsv'],
  ['difference --from 0.2.0 --to 0.3.0', '/data/releases/difference-0.2.0-0.3.0.csv']
])('crosswalk %s writes the bytes of %s', (call, address) => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/crosswalk.ts', ...call.split(' ')],
    { cwd: root, maxBuffer: 64 * 1024 * 1024 }
  );
  expect([status, stderr.toString()]).toEqual([0, '']);
  const served = bytesAt(address);
  expect(served.length).toBeGreaterThan(1000);
  expect(stdout.equals(served)).toBe(true);
});
