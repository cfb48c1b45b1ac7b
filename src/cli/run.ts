import { release } from '#lib/tables/release.ts';
import { errorText } from '#lib/tables/validation-errors.ts';
import { visibleText } from '#lib/tables/visible-text.ts';
import { TablesError } from '#lib/tables/read-tables.ts';
import { COMMANDS, type Command } from './commands.ts';
import { help, helpFor } from './help.ts';
import { readOptions, unknownName, UsageError, type Option } from './options.ts';
import type { Source } from './source.ts';

/** What a call comes to. */
export interface Outcome {
  /** for standard output, or for the file named in `output` */
  out: string;
  /** for standard error */
  error: string;
  /** 0 done, 1 errors in the tables or wording that a document does not have, 2 invalid usage */
  code: 0 | 1 | 2;
  /** file that takes the text instead of standard output; empty for none */
  output: string;
}

const HELP: Option = { name: 'help', short: 'h', says: 'this help' };
const OUTPUT: Option = {
  name: 'output',
  short: 'o',
  value: 'file',
  says: 'a file to write instead of standard output, as UTF-8'
};

/**
 * Answers a call of the command line.
 * @param args the words after the program's name
 * @param version the program's version
 */
export function answer(args: readonly string[], source: Source, version: string): Outcome {
  const said = (out: string): Outcome => ({ out, error: '', code: 0, output: '' });
  const [first = '', ...rest] = args;
  if (args.length === 0) return wrong(['A command is missing.'], COMMANDS.map((c) => c.name).join(', '));
  if (first === '--help' || first === '-h' || (first === 'help' && rest.length === 0))
    return said(help(COMMANDS, [HELP, OUTPUT]));
  if (first === '--version') return said(`priority-crosswalk ${version}, data ${release.version} of ${release.date}\n`);
  const name = first === 'help' ? (rest[0] ?? '') : first;
  const command = COMMANDS.find((c) => c.name === name);
  if (!command) {
    const known = COMMANDS.map((c) => c.name);
    return wrong([unknownName(name.startsWith('-') ? 'option before the command' : 'command', name, known)]);
  }
  const asked = first === 'help' || rest.some((word) => word === '--help' || word === '-h');
  const options = [...command.options(asked ? [] : source.listIds), OUTPUT, HELP];
  if (asked) return said(helpFor(command, options));
  return answerCommand(command, options, rest, source);
}

/**
 * Answers a call as `answer` does, after reading the document that its command is about.
 * @param args the words after the program's name
 * @param version the program's version
 */
export async function answerWithDocument(args: readonly string[], source: Source, version: string): Promise<Outcome> {
  const [name, ...rest] = args;
  const command = COMMANDS.find((c) => c.name === name);
  if (command?.prepare)
    try {
      await command.prepare(readOptions(rest, [...command.options(source.listIds), OUTPUT, HELP]), source);
    } catch (error) {
      // What is wrong with the call is told below, all of it.
      if (!(error instanceof UsageError)) throw error;
    }
  return answer(args, source, version);
}

function answerCommand(command: Command, options: readonly Option[], args: readonly string[], source: Source): Outcome {
  try {
    const given = readOptions(args, options);
    const { text, notes = [], failed = false } = command.run(given, source);
    return {
      out: text,
      error: told(notes),
      code: failed ? 1 : 0,
      output: given.one('output')
    };
  } catch (error) {
    if (error instanceof UsageError) return wrong(error.faults, undefined, command.name);
    if (error instanceof TablesError)
      return { out: '', error: told(error.faults.map((f) => `data/${errorText(f)}`)), code: 1, output: '' };
    throw error;
  }
}

/** Lines for standard error. They repeat what was typed and what stands in files, so each is made visible, whole. */
const told = (lines: readonly string[]) => lines.map((line) => `${visibleText(line)}\n`).join('');

function wrong(faults: readonly string[], commands?: string, command?: string): Outcome {
  const lines = [
    ...faults,
    ...(commands ? [`There are: ${commands}.`] : []),
    `\`npm run --silent crosswalk -- ${command ? `${command} ` : ''}--help\` shows the usage.`
  ];
  return { out: '', error: told(lines), code: 2, output: '' };
}
