import type { Evidence, Relation, Strength } from '#lib/model/types.ts';

/** Names of the months, January first. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
];

export const relation: Record<Relation, string> = {
  equal: 'same scope',
  subset: 'falls within',
  superset: 'includes',
  intersects: 'partly overlaps'
};
/** The verb of the sentence “A … B”. */
export const relationVerb: Record<Relation, string> = {
  equal: 'has the same scope as',
  subset: 'falls within',
  superset: 'includes',
  intersects: 'partly overlaps'
};
/** What two entries are to each other, as a clause. */
export const related = (a: string, is: Relation, b: string): string => `${a} ${relationVerb[is]} ${b}`;
export const strength: Record<Strength, string> = { 3: 'strong', 2: 'substantial', 1: 'marginal' };
export const evidence: Record<Evidence, string> = {
  named: 'named in both',
  scope: 'named in one',
  inferred: 'inferred'
};

/**
 * Plain date without a time zone or a locale’s whims: the same text at build time and in every browser. Where only the
 * month or the year is known, no more is said.
 */
export function date(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  return [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

export const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** A list in running text: a, b and c. */
export const listing = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** The short name of a list without its “(reported)”, which tables and menus keep: where the sentence says it, or does not ask. */
export const unmarked = (short: string) => short.replace(/ \(reported\)$/, '');
/** The short name of a list within brackets, which do not stand in brackets again. */
export const inBrackets = (short: string) => short.replace(/ \(reported\)$/, ', reported');

/** A list in a sentence of a table, from its short name: with an article where it is called a list. */
export const theListInTable = (short: string) =>
  /^China compiled \d+$/.test(short) ? 'the compiled Chinese list' : /\blist\b/i.test(short) ? `the ${short}` : short;
/** A list in running text, in the same way. */
export const theList = (short: string) => theListInTable(unmarked(short));

/** Coders and adjudicators as pages name them; the data have ids such as `settler-1`. People keep their names as they are. */
export const coderName = (author: string) =>
  / \(language models?\)$/.test(author)
    ? author.replace(
        /(coder|settler|arbiter|advocate)-/g,
        (_, what: string) => `${what === 'settler' ? 'adjudicator' : what} `
      )
    : author;
