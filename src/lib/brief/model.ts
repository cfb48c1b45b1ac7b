import type { Figure } from '#lib/figures/scene.ts';
import type { HeadlineFigure } from '#lib/model/headline.ts';
import type { Locale } from '#lib/model/locale.ts';

/** A piece of text within a paragraph. */
export interface TextRun {
  kind: 'text';
  text: string;
  strong?: boolean;
  /** a title of a document, set in italics */
  title?: boolean;
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
  /** smaller than the text: what belongs to a figure, and the caveat of the first page */
  small?: boolean;
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

/** A picture that is as wide as the text, with its caption; formats without pictures have the table of the same. */
export interface FigureBlock {
  kind: 'figure';
  caption: string;
  figure: Figure;
  table: Table;
}

export type Block = Paragraph | ItemList | Table | FigureBlock;

/** What a section belongs to: the first page, what follows it, or the annex. Each begins on a page of its own. */
export const PARTS = ['front', 'more', 'annex'] as const;
export type Part = (typeof PARTS)[number];

export interface Section {
  /** stable name, also the anchor on the page */
  id: string;
  heading: string;
  part: Part;
  /** 1: a part of the brief; 2 and 3: a part of the section before that is one level above */
  level: 1 | 2 | 3;
  blocks: Block[];
}

/** A policy brief as a document, without a format: what the page, the Word file and the Markdown file are made of. */
export interface Brief {
  locale: Locale;
  /** the finding */
  title: string;
  /** what is compared, counting rule, focus, data version and who coded, in one line */
  status: string;
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
    /** of the data set; null where the brief is on a reader's own mapping */
    release: { version: string; date: string } | null;
  };
  /** name of its files, without ending */
  file: string;
}

/** Plain text of runs, without note numbers. */
export const plainText = (runs: readonly Run[]) =>
  runs
    .map((r) => (r.kind === 'text' ? r.text : r.kind === 'address' ? r.url : r.kind === 'record' ? r.shown : ''))
    .join('');

/** Every run of a section, in the order of reading. */
export const runsOf = ({ blocks }: Section): Run[] =>
  blocks.flatMap((b) => {
    if (b.kind === 'paragraph') return b.runs;
    if (b.kind === 'list') return b.items.flat();
    return b.kind === 'table' ? b.rows.flat(2) : [];
  });

/** Numbers of the notes that a part of the brief refers to; they stand at its end. */
export const notesOf = ({ sections }: Brief, part: Part): number[] =>
  sections
    .filter((s) => s.part === part)
    .flatMap(runsOf)
    .flatMap((r) => (r.kind === 'note' ? [r.number] : []));
