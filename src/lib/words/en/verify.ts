import type { FoundAs } from '#lib/model/types.ts';
import type { EditionCount } from '#lib/model/wording-check.ts';
import { count, date } from './phrases.ts';

const RESULT: Record<FoundAs, string> = {
  'to-the-letter': 'to the letter',
  'with-differences': 'with differences',
  'running-text': 'in running text only',
  'not-found': 'not found'
};
const found = (e: EditionCount, name: string) => `${e.found} of ${count(e.total, 'entry', 'entries')} of ${name}`;

/** What is said of a document that was held against a list, in English. */
export const messages = {
  unreadable: {
    encrypted: 'The PDF needs a password. Save a copy without one and choose that.',
    scanned:
      'The PDF has no text. It is probably a scan, a picture of each page. Choose a copy with text, or one to which text recognition was applied; check its words with your own eyes.',
    damaged: 'The PDF is damaged or incomplete and cannot be read.',
    kind: 'The file is not PDF, HTML or plain text. Save it as one of these.',
    empty: 'The file has no text.'
  },
  /** the refusal of a document of another edition: what was found, and what was expected */
  other: (name: string, own: EditionCount, asked: string, of: EditionCount) =>
    `The document is of another edition: ${name}, not ${asked}. It has ${found(own, name)} to the letter, but only ${found(of, asked)}; of the entries that only one edition words in this way it has ${own.ownFound} of ${own.ownTotal} and ${of.ownFound} of ${of.ownTotal}.`,
  neither: (asked: string, of: EditionCount) =>
    `The document is not ${asked}, nor another edition of it that we know. It has ${found(of, asked)} to the letter; a document of the list has a quarter or more, and at least two.`,
  edition: (name: string, of: EditionCount) =>
    `The document is of ${name}: it has ${of.found} of ${count(of.total, 'entry', 'entries')} to the letter${of.ownTotal < of.total ? `, ${of.ownFound} of the ${of.ownTotal} that no other edition words in this way` : ''}.`,
  emptyPages: (pages: readonly number[]) =>
    `No text on ${pages.length === 1 ? 'page' : 'pages'} ${pages.join(', ')}: what is there was not checked.`,
  result: RESULT,
  counts: (n: Record<FoundAs, number>, total: number, caseDiffers: number) =>
    `Of ${count(total, 'entry', 'entries')}, ${n['to-the-letter']} found to the letter${caseDiffers > 0 ? ` (${caseDiffers} in other upper or lower case)` : ''}, ${n['with-differences']} with differences, ${n['running-text']} in running text only, ${n['not-found']} not found.`,
  caseDiffers: 'other upper or lower case',
  inEnumeration: 'in an enumeration',
  inSentence: 'within a sentence',
  page: (page: number) => `page ${page}`,
  columns: { entry: 'Entry', result: 'In the document', difference: 'Difference' },
  deleted: 'only in our entry',
  inserted: 'only in the document',
  all: (n: number) => `Show all ${count(n, 'entry', 'entries')}`,
  extraHeading: 'In the document, but in no entry',
  extraNone: 'Between the items of the list the document has nothing that is in no entry.',
  caption: 'What the document has of each entry',
  document: 'Document',
  stated: (title: string, on: string) => `“${title}”${on ? `, ${date(on)}` : ', without a date at its beginning'}`,
  keep: {
    heading: 'Send the result',
    text: 'The patch adds the result to the data as a check against the official text. Read every row before you send it: your name stands for it. The report says the same in words.',
    name: 'Your name',
    nameMissing: 'Enter your name first (up to 100 characters).',
    patch: 'Save the patch',
    report: 'Save the report',
    known: 'The data have every row of this check already.',
    noSum: 'The browser computes no checksum over this connection, so there is no patch. Open the site over https.'
  },
  report: {
    title: (list: string) => `Wording of ${list}, checked against a document`,
    list: 'List',
    data: 'Data',
    dataVersion: (title: string, version: string, on: string) => `${title} ${version}, ${date(on)}`,
    document: 'Document',
    sum: 'SHA-256',
    noSum: 'not computed',
    by: 'Checked by',
    nobody: 'no name was given',
    on: (name: string, on: string) => `${name}, ${date(on)}`,
    entry: 'entry',
    text: 'document',
    caution:
      'Found by a program. Order, and what stands under what, were not compared. A person has to review every row.'
  }
};

export type VerifyMessages = typeof messages;
