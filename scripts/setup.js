// What has to be there before anything else can run. Only Node's own modules: nothing may be installed yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const OLDEST = [20, 19];

/** Stops with one clear sentence where Node is too old. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const fits = major > (OLDEST[0] ?? 0) || (major === OLDEST[0] && minor >= (OLDEST[1] ?? 0));
  if (fits) return;
  console.error(`Priority Crosswalk needs Node.js ${OLDEST.join('.')} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

/**
 * Runs a command of the project in its folder and shows what it prints.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to the present environment
 * @returns {number} exit code
 */
export function run(command, args, env = {}) {
  // On Windows npm and npx are .cmd files, which only a shell starts; a full path with a space would break there.
  const shell = process.platform === 'win32' && (command === 'npm' || command === 'npx');
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell,
    env: { ...process.env, ...env }
  });
  if (result.error) console.error(`${command} could not be started: ${result.error.message}`);
  return result.status ?? 1;
}

/** Installs the exact versions of package-lock.json where they are missing or older than it. */
export function ensureDependencies() {
  const installed = `${root}/node_modules/.package-lock.json`;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${root}/package-lock.json`).mtimeMs) return;
  console.log('Installing dependencies …');
  // `npm test --silent` hands its silence on; without a level of its own a failing `npm ci` would say nothing.
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=warn']) === 0) return;
  console.error('npm ci failed; its message stands above. An npm registry must be reachable for the first run.');
  process.exit(1);
}

/**
 * Newest change below a file or folder, in milliseconds.
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const SOURCES = ['src', 'static', 'data', 'package.json', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];

/**
 * A name for the version of the site that these sources give: the same sources always have the same, so that a new
 * build of them is not offered to readers as a new version.
 * @param {string} [folder] of the project
 * @returns {string}
 */
export function versionOfSources(folder = root) {
  const hash = createHash('sha256');
  /** @param {string} path */
  const add = (path) => {
    const stat = statSync(join(folder, path), { throwIfNoEntry: false });
    if (stat?.isDirectory()) for (const name of readdirSync(join(folder, path)).sort()) add(`${path}/${name}`);
    else if (stat) hash.update(`${path}\0${stat.size}\0`).update(readFileSync(join(folder, path)));
  };
  for (const name of SOURCES) add(name);
  return hash.digest('hex').slice(0, 16);
}

/** Whether build/ is missing or older than what it is made from. */
export function buildIsStale() {
  const built = statSync(join(root, 'build/index.html'), { throwIfNoEntry: false });
  return !built || SOURCES.some((name) => newest(join(root, name)) > built.mtimeMs);
}

/**
 * Builds the site into build/: the pages and files, what hosts read, the list of what can be kept offline, and what all of it comes to.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {number} exit code of the first step that failed, or 0
 */
export function build(env) {
  const started = Date.now();
  const code =
    run('npx', ['--no-install', 'vite', 'build', '--logLevel', 'warn'], env) ||
    run(process.execPath, ['scripts/trim-build.js'], env) ||
    run(process.execPath, ['scripts/host-rules.js'], env) ||
    run(process.execPath, ['scripts/offline-list.js'], env) ||
    run(process.execPath, ['scripts/figures-of-build.js'], env);
  if (code === 0) console.log(`Built in ${Math.round((Date.now() - started) / 1000)} s`);
  return code;
}
