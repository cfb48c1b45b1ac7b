import { parseArgs } from 'node:util';
import leven from 'leven';

/** What was typed is no call the command line understands; `faults` has everything that is wrong with it. */
export class UsageError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'UsageError';
  }
}

/** An option of a command. */
export interface Option {
  name: string;
  short?: string;
  /** what stands for its value in the help, without the brackets; an option without it is a switch */
  value?: string;
  /** a word by itself, without a name before it */
  positional?: true;
  /** may stand several times, or with several values joined by commas */
  several?: boolean;
  /** the values it knows; without it, any */
  oneOf?: readonly string[];
  /** in the help, what the values are called where there are too many to list */
  oneOfWords?: string;
  default?: readonly string[];
  says: string;
}

/** The options of a call: what was given, else the defaults. */
export class Given {
  constructor(
    private readonly values: ReadonlyMap<string, readonly string[]>,
    private readonly defaults: ReadonlyMap<string, readonly string[]>
  ) {}

  /** whether the option was typed */
  has(name: string): boolean {
    return this.values.has(name);
  }

  /** all values; none where there is neither a value nor a default */
  all(name: string): readonly string[] {
    return this.values.get(name) ?? this.defaults.get(name) ?? [];
  }

  /** the value, or '' where there is neither a value nor a default */
  one(name: string): string {
    return this.all(name)[0] ?? '';
  }
}

/** The question that offers the nearest of the known names; empty where none is near. */
function nearest(name: string, known: readonly string[]): string {
  const farthest = Math.max(2, Math.ceil(name.length / 3));
  const distances = known.map((other) => leven(name, other, { maxDistance: farthest + 1 }));
  const least = Math.min(...distances);
  if (least > farthest) return '';
  return ` Did you mean ${known
    .filter((_, i) => distances[i] === least)
    .map((other) => `"${other}"`)
    .join(' or ')}?`;
}

/** The sentence about a name that is not among the known ones. */
export function unknownName(what: string, name: string, known: readonly string[], words?: string): string {
  return `There is no ${what} "${name}".${nearest(name, known)} Expected ${words ?? `one of ${known.join(', ')}`}.`;
}

/**
 * Reads the words after the command's name.
 * @throws UsageError with all faults at once: unknown options, values that are missing, unknown or one too many, and
 *   words that belong to no option.
 */
export function readOptions(args: readonly string[], options: readonly Option[]): Given {
  const faults: string[] = [];
  const values = new Map<string, string[]>();
  const named = options.filter((o) => !o.positional);
  const word = options.find((o) => o.positional);
  const byName = new Map(named.map((o) => [o.name, o]));
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      named.map(({ name, short, value }) => [
        name,
        { type: value ? 'string' : 'boolean', multiple: true, ...(short ? { short } : {}) }
      ])
    ),
    // Not strict, so that the faults are ours to tell, all of them.
    strict: false,
    allowPositionals: true,
    tokens: true
  });
  // What follows an unknown option is most likely its value, and no fault of its own.
  let afterUnknown = -1;
  for (const token of tokens) {
    if (token.kind === 'positional' && token.index !== afterUnknown) {
      if (word && !values.has(word.name)) values.set(word.name, [token.value]);
      else faults.push(`"${token.value}" belongs to no option.`);
    }
    if (token.kind !== 'option') continue;
    const option = byName.get(token.name);
    if (!option) {
      const known = named.map((o) => `--${o.name}`);
      faults.push(unknownName('option', token.rawName, known));
      if (token.value === undefined) afterUnknown = token.index + 1;
      continue;
    }
    if (!option.value) {
      if (token.value !== undefined) faults.push(`${token.rawName} takes no value; "${token.value}" was given.`);
      values.set(option.name, []);
      continue;
    }
    // `--rows --columns x`: what looks like an option is one, and the value is missing.
    if (token.value === undefined || token.value === '' || (!token.inlineValue && /^--?[a-z]/.test(token.value))) {
      faults.push(`${token.rawName} needs a value: <${option.value}>${expected(option)}.`);
      if (token.value) {
        const rest = readAgain(args.slice(token.index + 1), options);
        faults.push(...rest.faults);
        return end(faults, values, options);
      }
      continue;
    }
    const given = option.several ? token.value.split(',').filter(Boolean) : [token.value];
    const known = option.oneOf;
    if (known)
      for (const value of given)
        if (!known.includes(value)) faults.push(unknownName(option.value, value, known, option.oneOfWords));
    const before = values.get(option.name);
    if (before && !option.several) faults.push(`${token.rawName} takes one value; it was given twice.`);
    values.set(option.name, [...(before ?? []), ...given]);
  }
  return end(faults, values, options);
}

const expected = ({ oneOf, oneOfWords }: Option) =>
  oneOf ? `, expected ${oneOfWords ?? `one of ${oneOf.join(', ')}`}` : '';

function readAgain(args: readonly string[], options: readonly Option[]): { faults: readonly string[] } {
  try {
    readOptions(args, options);
    return { faults: [] };
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
}

function end(faults: string[], values: Map<string, string[]>, options: readonly Option[]): Given {
  if (faults.length > 0) throw new UsageError(faults);
  return new Given(values, new Map(options.flatMap((o) => (o.default ? [[o.name, o.default]] : []))));
}
