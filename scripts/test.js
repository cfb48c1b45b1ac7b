// npm test: sets up, runs every check, counts truthfully. `npm test -- unit data` runs only those.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.js';
import { build, buildIsStale, ensureDependencies, requireNode, root, run } from './setup.js';

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */
/** @typedef {{ name: string, commands: string[][], report?: string, count?: (json: any) => Count }} Check */

/**
 * A check by one of the projects of vite.config.ts.
 * @param {string} name of both
 * @returns {Check}
 */
function vitest(name) {
  const report = `.cache/${name}.json`;
  return {
    name,
    commands: [
      ['vitest', 'run', '--project', name, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    ],
    report,
    count: (json) => ({
      passed: json.numPassedTests,
      // A file that cannot be loaded, or whose hook fails, has no failed test of its own to count.
      failed:
        json.numFailedTests +
        json.testResults.filter(
          (/** @type {any} */ file) =>
            file.status === 'failed' && !file.assertionResults.some((/** @type {any} */ t) => t.status === 'failed')
        ).length,
      skipped: json.numPendingTests + json.numTodoTests
    })
  };
}

/** Checks that look at build/, which must be that of the present sources. */
const OF_THE_BUILD = ['size', 'built', 'browser'];

/** @type {Check[]} */
const CHECKS = [
  { name: 'format', commands: [['prettier', '--check', '.']] },
  { name: 'lint', commands: [['eslint', '.', '--max-warnings', '0']] },
  {
    name: 'types',
    commands: [
      ['svelte-kit', 'sync'],
      ['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'],
      ['tsc', '--project', 'src/service-worker']
    ]
  },
  { name: 'data', commands: [['tsx', 'scripts/crosswalk.ts', 'check']] },
  vitest('unit'),
  { name: 'build', commands: [['node', 'scripts/build.js']] },
  { name: 'size', commands: [['node', 'scripts/check-size.js']] },
  vitest('built'),
  {
    name: 'browser',
    commands: [['playwright', 'test', '--reporter=list,json']],
    report: '.cache/browser.json',
    count: ({ stats, errors }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky + errors.length,
      skipped: stats.skipped
    })
  }
];

requireNode();
ensureDependencies();

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !CHECKS.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(`There is no check "${unknown.join('", "')}"; there are: ${CHECKS.map((c) => c.name).join(', ')}.`);
  process.exit(2);
}
const checks = CHECKS.filter(({ name }) => asked.length === 0 || asked.includes(name));
mkdirSync(join(root, '.cache'), { recursive: true });

/** @type {Count} */
const total = { passed: 0, failed: 0, skipped: 0 };
for (const check of checks) {
  const started = Date.now();
  console.log(`\n— ${check.name}`);
  const count = runCheck(check);
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
  const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(
    `${check.name}: ${count.failed === 0 ? 'in order' : 'FAILED'}, ${count.passed} passed, ${count.failed} failed${skipped} (${seconds} s)`
  );
}
if (total.skipped > 0) console.log(`\nIn all ${total.skipped} skipped`);
// The last line is read by machines: exactly these words.
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/**
 * @param {Check} check
 * @returns {Count}
 */
function runCheck({ name, commands, report, count }) {
  /** @type {NodeJS.ProcessEnv} */
  const env = {
    TZ: 'UTC',
    PLAYWRIGHT_JSON_OUTPUT_NAME: '.cache/browser.json',
    ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' })
  };
  const file = report ? join(root, report) : null;
  if (file) rmSync(file, { force: true });
  if (name === 'browser') {
    try {
      env['CHROME_PATH'] = ensureBrowser();
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      return { passed: 0, failed: 1, skipped: 0 };
    }
  }
  if (OF_THE_BUILD.includes(name) && buildIsStale() && build(env) !== 0) return { passed: 0, failed: 1, skipped: 0 };
  const failed = commands.some(([program = '', ...args]) => {
    const direct = program === 'node';
    return run(direct ? process.execPath : 'npx', direct ? args : ['--no-install', program, ...args], env) !== 0;
  });
  if (!file || !count) return { passed: failed ? 0 : 1, failed: failed ? 1 : 0, skipped: 0 };
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  /** @type {Count} */
  let counted;
  try {
    counted = count(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    console.error(`${report} cannot be read: ${error instanceof Error ? error.message : error}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  // A run that fails without a failed test, or that ran nothing, has failed all the same.
  const silent = counted.failed === 0 && (failed || counted.passed === 0);
  return silent ? { ...counted, failed: 1 } : counted;
}
