import type { HeadlineFigure } from '#lib/model/headline.ts';
import type { Locale } from '#lib/model/locale.ts';

/** A piece of text within a paragraph. */
export interface TextRun {
  kind: 'text';
  text: string;
  strong?: boolean;
  /** language of the text where it is not that of the brief */
  lang?: string;
}

/** An address that is shown as it is. */
export interface AddressRun {
  kind: 'address';
  url: string;
}

/** The id of a record, with the address of its page where that is known. */
export interface RecordRun {
  kind: 'record';
  id: string;
  /** the id as it is written here */
  shown: string;
  href: string | null;
}

/** A reference to a footnote, by its number from 1. Every footnote has exactly one. */
export interface NoteRun {
  kind: 'note';
  number: number;
}

export type Run = TextRun | AddressRun | RecordRun | NoteRun;

export interface Paragraph {
  kind: 'paragraph';
  runs: Run[];
}

/** An unordered list; an item is one paragraph. */
export interface ItemList {
  kind: 'list';
  items: Run[][];
}

export interface TableColumn {
  label: string;
  /** share of the table's width, in percent; the columns of a table add up to 100 */
  width: number;
  /** numbers stand at the end of their cell */
  number?: boolean;
}

export interface Table {
  kind: 'table';
  caption: string;
  columns: TableColumn[];
  /** cells in the order of the columns; the first names the row */
  rows: Run[][][];
}

export type Block = Paragraph | ItemList | Table;

export interface Section {
  /** stable name, also the anchor on the page */
  id: string;
  heading: string;
  /** 1: a part of the brief; 2: a part of the section before */
  level: 1 | 2;
  blocks: Block[];
}

/** A policy brief as a document, without a format: what the page, the Word file and the Markdown file are made of. */
export interface Brief {
  locale: Locale;
  title: string;
  /** reading, focus, data version, in one line */
  byline: string;
  sections: Section[];
  /** heading of the notes */
  notesHeading: string;
  /** footnotes in the order of their references; number 1 is the first */
  notes: Run[][];
  /** the headline figures that the brief states */
  figures: HeadlineFigure[];
  /** document properties */
  properties: {
    creator: string;
    subject: string;
    description: string;
    keywords: string;
    version: string;
    date: string;
  };
  /** name of its files, without ending */
  file: string;
}

/** Plain text of runs, without note numbers. */
export const plainText = (runs: readonly Run[]) =>
  runs
    .map((r) => (r.kind === 'text' ? r.text : r.kind === 'address' ? r.url : r.kind === 'record' ? r.shown : ''))
    .join('');
