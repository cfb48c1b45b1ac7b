// Finds a Chromium for the browser tests; nothing is ever downloaded from a browser vendor.
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './setup.js';

const NAMES = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'chrome',
  'msedge'
];
const PLACES = [
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder
      ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]
      : [];
  })
];

/**
 * @param {string} path
 * @returns {boolean} whether there is a file that may be run
 */
export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Path of an installed Chrome, Chromium or Edge: CHROME_PATH, or the first well-known name that is there.
 * @returns {string | null}
 * @throws {Error} if CHROME_PATH points nowhere
 */
export function findBrowser() {
  const asked = process.env['CHROME_PATH'];
  if (asked) {
    if (isProgram(asked)) return asked;
    throw new Error(`CHROME_PATH is ${asked}, but there is no program of that name.`);
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  const found = folders.flatMap((folder) =>
    NAMES.flatMap((name) => endings.map((ending) => join(folder, name + ending)))
  );
  return [...found, ...PLACES].find((path) => existsSync(path) && isProgram(path)) ?? null;
}

/**
 * A browser that is there, or is there now: on Debian and its kin, as root, Chromium is installed from apt.
 * @returns {string}
 * @throws {Error} with one sentence on what to install
 */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.log('Installing Chromium from apt …');
    run('apt-get', ['update', '-qq']);
    const code = run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      DEBIAN_FRONTEND: 'noninteractive'
    });
    const installed = findBrowser();
    if (installed) return installed;
    console.error(`apt-get ended with ${code} and left no browser.`);
  }
  throw new Error('The browser tests need Chrome, Chromium or Edge: install one, or set CHROME_PATH to its program.');
}
