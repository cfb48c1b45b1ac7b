import { count } from './phrases.ts';

/** What the README of a work file tells of it. */
export interface WorkFileSaid {
  tables: readonly { path: string; name: string; kind: 'list' | 'mapping'; rows: number }[];
  /** lists of the site that mappings refer to: id, name and address */
  site: readonly string[];
  dataVersion: string;
  /** where the page is that opens the file */
  address: string;
  /** made for a second coder */
  blank: boolean;
}

/** Words of work files: what is in them, and what opening one does. */
export const messages = {
  title: 'Work file of a reader’s own lists and mappings',
  own: 'A reader’s own lists and mappings, saved from the page “Your own list” of Priority Crosswalk. They are not part of the data set of the site, and its licence does not apply to them.',
  kind: { list: 'A list, one entry a row.', mapping: 'A mapping, one coding of a pair a row.' },
  entryId: 'id of the entry',
  further: 'further column of the reader’s',
  rest: 'what the other columns cannot hold, as JSON',
  readme: ({ tables, site, dataVersion, address, blank }: WorkFileSaid): string[] => [
    messages.title,
    '',
    messages.own,
    ...(blank
      ? [
          '',
          'This file is for a second coder. The mapping is empty: it has no coding, no coder and no decision of anybody else.'
        ]
      : []),
    '',
    'Tables (CSV, UTF-8):',
    ...tables.map(
      ({ path, name, kind, rows }) =>
        `- ${path}: ${name}, ${kind === 'list' ? count(rows, 'entry', 'entries') : count(rows, 'row', 'rows')}`
    ),
    ...(site.length > 0
      ? [
          '',
          `Lists of the site to which the mappings refer, in data version ${dataVersion}. They are not in this file:`,
          ...site.map((line) => `- ${line}`)
        ]
      : []),
    '',
    'A spreadsheet, R or Python opens the tables. datapackage.json describes their columns. work.json holds what the tables do not.',
    `To work on, open this file as it is on the page “Your own list”: ${address}`
  ],

  fromFile: (name: string) => `${name} (from the file)`,
  coded: (name: string) => `${name} is being coded in another tab. Close that tab first.`,

  heading: 'Work file',
  lead: (lists: number, mappings: number) =>
    `This file holds ${[
      ...(lists > 0 ? [count(lists, 'list', 'lists')] : []),
      ...(mappings > 0 ? [count(mappings, 'mapping', 'mappings')] : [])
    ].join(' and ')}. Nothing has been kept yet.`,
  broken: 'This work file cannot be opened. What you kept before has not changed.',
  isNew: 'New: will be kept.',
  same: 'Kept already, without a difference.',
  changed: 'This list has changed since. What is kept here differs from the file.',
  facts: 'What is said of the list differs.',
  ifTaken: 'What changes if the file’s list is taken:',
  here: 'leave what is kept here',
  file: 'take what the file has',
  both: 'keep both',
  later: 'take the later one, by date',
  choose: (name: string) => `Where ${name} differs`,
  into: 'Goes into',
  ownMapping: 'a mapping of its own',
  adds: (rows: number, coder: string) =>
    `Adds ${count(rows, 'coding', 'codings')}${coder === '' ? ' without a coder' : ` by ${coder}`}.`,
  addsNothing: 'Adds no coding.',
  differing: (n: number) => `${count(n, 'coding differs', 'codings differ')} from what is kept here.`,
  keep: 'Keep in this browser',
  nothing: 'Nothing to keep: this would change nothing here.'
};

export type OwnWorkFileMessages = typeof messages;
