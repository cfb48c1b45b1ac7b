import type { Command } from './commands.ts';
import type { Option } from './options.ts';

const WIDTH = 80;

/** A text in lines of at most 80 signs, all but the first begun with spaces. */
function wrapped(text: string, indent = 0): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.length - 1;
    const line = lines[last] ?? '';
    if (line && indent + line.length + 1 + word.length > WIDTH) lines.push(word);
    else lines[last] = line ? `${line} ${word}` : word;
  }
  return lines.join(`\n${' '.repeat(indent)}`);
}

/** Terms with what they mean, in two columns. */
function glossary(pairs: readonly (readonly [string, string])[]): string {
  const indent = Math.max(...pairs.map(([term]) => term.length)) + 4;
  return pairs.map(([term, means]) => `  ${term.padEnd(indent - 2)}${wrapped(means, indent)}\n`).join('');
}

const EXIT_CODES = glossary([
  ['0', 'done'],
  ['1', 'errors were found in the tables, or a document does not have the wording of a list'],
  ['2', 'invalid usage; all errors are reported together on standard error']
]);

const term = ({ name, short, value, positional }: Option) =>
  positional ? `<${value ?? name}>` : `${short ? `-${short}, ` : ''}--${name}${value ? ` <${value}>` : ''}`;

const examples = (calls: readonly string[]) =>
  calls.map((call) => `  npm run --silent crosswalk -- ${call}\n`).join('');

/** The help for the program. */
export function help(commands: readonly Command[], common: readonly Option[]): string {
  return [
    `${wrapped('Compares national technology lists entry by entry. The same results as on the site, as text and files.')}\n`,
    `Usage\n  npm run --silent crosswalk -- <command> [options]\n`,
    `Commands\n${glossary(commands.map((c) => [c.name, c.says]))}`,
    `Options\n${glossary([...common.map((o) => [term(o), o.says] as const), ['--version', 'the versions of software and data']])}`,
    `Exit codes\n${EXIT_CODES}`,
    `Examples\n${examples(commands.flatMap((c) => c.examples.slice(0, 1)))}`,
    `\`crosswalk <command> --help\` describes a command.\n`
  ].join('\n');
}

/** The help for one command. */
export function helpFor(command: Command, options: readonly Option[]): string {
  return [
    `${wrapped(`${command.name}: ${command.says}.`)}\n`,
    ...command.about.map((paragraph) => `${wrapped(paragraph)}\n`),
    `Usage\n  npm run --silent crosswalk -- ${command.name} [options]${options.some((o) => o.positional) ? ' <file>' : ''}\n`,
    `Options\n${glossary(
      options.map((o) => [
        term(o),
        o.says + (o.default && !o.several && o.name !== 'rows' ? ` (${o.default.join()} where none is given)` : '')
      ])
    )}`,
    `Exit codes\n${EXIT_CODES}`,
    `Examples\n${examples(command.examples)}`
  ].join('\n');
}
