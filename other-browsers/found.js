// Programs of other hands: where they are, and which Debian package brings them.
import { delimiter, join } from 'node:path';
import { isProgram } from '../scripts/browser.js';

/**
 * @param {string[]} names of which the first that is there is taken
 * @param {{ package: string, variable?: string }} of the Debian package, and the environment variable that may name the
 *   program instead
 * @returns {string} path of the program
 * @throws {Error} with one line on what to install
 */
export function find(names, of) {
  const asked = of.variable ? process.env[of.variable] : undefined;
  if (asked && isProgram(asked)) return asked;
  if (asked) throw new Error(`${of.variable} is ${asked}, but there is no program of that name.`);
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const found = folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isProgram);
  if (found) return found;
  const instead = of.variable ? `, or set ${of.variable} to its program` : '';
  throw new Error(`${names[0]} is missing: apt-get install ${of.package}${instead}.`);
}
