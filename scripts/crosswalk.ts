// npm run --silent crosswalk -- <command>: the comparison on the command line. src/lib/cli has what it does; here are
// only the streams and files.
import { readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { UsageError } from '../src/cli/options.ts';
import { answerWithDocument } from '../src/cli/run.ts';
import { Source } from '../src/cli/source.ts';
import { releasedVersions } from '#lib/tables/released-archives.server.ts';
import { visibleText } from '#lib/tables/visible-text.ts';
import packageJson from '../package.json' with { type: 'json' };
import { readShipped } from './shipped.ts';

// npm runs scripts in the project's folder and says where the caller stands, whose paths these are.
const here = process.env['npm_lifecycle_event'] === 'crosswalk' ? process.env['INIT_CWD'] : undefined;
const pathOf = (path: string) => resolve(here ?? process.cwd(), path);
const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));

function readGiven(path: string, expected = 'a CSV file'): Uint8Array {
  try {
    return readFileSync(pathOf(path));
  } catch (error) {
    throw new UsageError([`${path} cannot be read (${reason(error)}); expected ${expected}.`]);
  }
}

// `crosswalk … | head` closes the pipe early; that is no fault of the call.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

const characterMap = (name: string) =>
  readFile(createRequire(import.meta.url).resolve(`pdfjs-dist/cmaps/${name}`)).then((bytes) => new Uint8Array(bytes));

const { out, error, code, output } = await answerWithDocument(
  process.argv.slice(2),
  new Source(readShipped, readGiven, releasedVersions, characterMap),
  packageJson.version
);
// Not process.exit: what is still on its way into a pipe would be cut off.
process.exitCode = code;
process.stderr.write(error);
if (output === '') process.stdout.write(out);
else
  try {
    writeFileSync(pathOf(output), out);
  } catch (fault) {
    const line = `${output} cannot be written (${reason(fault)}); expected a path in a folder that is there.`;
    process.stderr.write(`${visibleText(line)}\n`);
    process.exitCode = 2;
  }
