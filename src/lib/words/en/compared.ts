import { count } from './phrases.ts';

/** Lists against lists: which were compared, and how much of each has a counterpart. */
export const messages = {
  title: 'Comparisons of lists',
  description:
    'Which lists were compared entry by entry, when, and how many entries of each have a counterpart in the other, in both directions.',
  heading: (pairs: number, lists: number) =>
    `${count(pairs, 'pair', 'pairs')} of lists compared, among ${count(lists, 'list', 'lists')}`,
  intro: (all: number) =>
    `Each cell gives how many top-level entries of the list in the row have a counterpart in the list of the column, under the standard rule. It leads to their matrix. The stronger the tint of a cell, the larger the share, in quarters. The two directions differ because the lists are divided differently. Hatched cells were not compared. The tables hold ${all} lists in all; the others were not compared with any.`,
  caption: 'Entries of the list in the row with a counterpart in the list of the column',
  corner: 'List in the row',
  link: (rows: string, columns: string, n: number, of: number) =>
    `${n}/${of} entries of ${rows} have a counterpart in ${columns}`,
  notAssessed: 'not assessed',
  later: (name: string) => `later edition: ${name}`,
  listHeading: 'All comparisons',
  listIntro: 'In brackets the counts under the strict and the lenient rule.',
  columns: { lists: 'Lists', there: 'First in second', back: 'Second in first', date: 'Compared on' },
  both: (a: string, b: string) => `${a} and ${b}`,
  range: (n: number, of: number, strict: number, lenient: number) => `${n} of ${of} (${strict} to ${lenient})`,
  download: 'This table (CSV)'
};
export type ComparedMessages = typeof messages;
