import { addressOfRecord } from '#lib/urls/parts.ts';
import type { CellOverlap } from '#lib/model/cell.ts';
import { indexCrosswalk, type Crosswalk } from '#lib/model/crosswalk.ts';
import { cellsOf } from '#lib/model/matrix.ts';
import { EVIDENCE, COUNTING_RULES } from '#lib/model/counting-rules.ts';
import { coverageGroups } from '#lib/model/coverage.ts';
import { RELATIONS } from '#lib/model/relations.ts';
import type { MappingRecord, CountingRule } from '#lib/model/types.ts';
import { CORE_LISTS } from '#lib/model/views.ts';
import type { BriefMessages } from '#lib/words/brief.ts';
import type { ListName } from '#lib/words/en/brief.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Messages } from '#lib/words/index.ts';
import { overlapOf } from '#lib/model/cell.ts';
import type { HeadlineFigure } from '#lib/model/headline.ts';
import type { BriefChoice, BriefGroup } from '#lib/urls/brief-choice.ts';
import type { BriefData, BriefEntry, BriefList } from './data.ts';
import type { NoteRun, Run, TextRun } from './model.ts';

/** The words that a brief is written with. */
export interface BriefWords {
  locale: Locale;
  m: Pick<Messages, 'relation' | 'strength' | 'evidence' | 'countryShort' | 'category' | 'reading' | 'listing'>;
  t: BriefMessages;
}

/** An overlap between a row entry and a column entry, read from row to column. */
export interface BriefOverlap {
  row: BriefEntry;
  column: BriefEntry;
  overlap: CellOverlap;
  mapping: MappingRecord;
}

export const text = (words: string, more: Omit<TextRun, 'kind' | 'text'> = {}): TextRun => ({
  kind: 'text',
  text: words,
  ...more
});

/** Everything the sections of a brief share. */
export interface Context {
  data: BriefData;
  choice: BriefChoice;
  words: BriefWords;
  crosswalk: Crosswalk<BriefEntry, MappingRecord>;
  /** chosen lists, the row list first */
  lists: BriefList[];
  rows: BriefList;
  columns: BriefList[];
  /** a list as sentences speak of it */
  listName: (list: string) => ListName;
  /** the short name of a list, chosen or named beside them */
  short: (list: string) => string;
  label: (entry: Pick<BriefEntry, 'label' | 'labelZh'>) => string;
  /** an entry's name in a sentence: what a reader wrote is quoted there */
  inText: (entry: Pick<BriefEntry, 'list' | 'label' | 'labelZh'>) => string;
  /** an entry's name for tight places */
  tightLabel: (entry: Pick<BriefEntry, 'label' | 'labelShort' | 'labelShortZh' | 'labelZh'>) => string;
  entriesOf: (list: string) => readonly BriefEntry[];
  /** whether an entry is in the focus; everything is where there is none */
  inFocus: (entry: BriefEntry) => boolean;
  /** overlaps that the reading counts in the focus, strongest first */
  overlaps: BriefOverlap[];
  /** overlaps in the focus that only a wider reading counts, strongest first */
  leftOut: BriefOverlap[];
  /** a text of the data that is English in every language of the interface */
  english: (words: string) => TextRun;
  /** a text of the data in our translation, in a Chinese brief that has one; otherwise as it is, in English */
  translated: (words: string, zh: string) => TextRun;
  /** a reference to a new footnote; none where the same source has its note already */
  note: (key: string, runs: Run[]) => NoteRun[];
  notes: Run[][];
  /** a record's id; in a table without its prefix */
  record: (id: string, inTable?: boolean) => Run;
}

/** Whether two lists were gone through at the top level; a reader's mapping says something as soon as one pair is coded. */
export const isCompared = ({ crosswalk, data: { own } }: Pick<Context, 'crosswalk' | 'data'>, a: string, b: string) =>
  own ? own.pairs.coded > 0 : crosswalk.complete.has(`${a} ${b} top`);

/** Whether a figure of the headline is stated: in full, or, of a mapping that a reader codes, as far as that has come. */
export const isStated = ({ data: { own } }: Pick<Context, 'data'>, { settled }: HeadlineFigure) =>
  settled || (own !== undefined && own.pairs.coded > 0);

/** How many letters of a name a figure has room for. */
const MOST_OF_NAME = 90;

const REGION = { both: 'both', first: 'firstOnly', second: 'secondOnly', neither: 'neither' } as const;

/** Ids of the row entries in a region under a reading. */
export function membersOf(
  crosswalk: Crosswalk<BriefEntry, MappingRecord>,
  { rows, columns }: BriefChoice['view'],
  region: BriefGroup,
  reading: CountingRule
): string[] {
  const [first = '', second = first] = columns;
  // Towards one list the regions of the same list twice are with (both) and without (neither).
  const by = coverageGroups(crosswalk, rows, [first, second], reading);
  if (region === 'with') return by.both;
  if (region === 'without') return by.neither;
  return by[REGION[region]];
}

function strongestFirst(a: BriefOverlap, b: BriefOverlap): number {
  return (
    b.overlap.strength - a.overlap.strength ||
    EVIDENCE.indexOf(a.overlap.evidence) - EVIDENCE.indexOf(b.overlap.evidence) ||
    RELATIONS.indexOf(a.overlap.relation) - RELATIONS.indexOf(b.overlap.relation) ||
    b.mapping.confidence - a.mapping.confidence
  );
}

/** Builds what the sections share. The lists and entries of the choice must be in the data (`choiceFaults`). */
export function briefContext(
  data: BriefData,
  choice: BriefChoice,
  words: BriefWords,
  recordAddress: (id: string) => string | null
): Context {
  const { view, reading, focus } = choice;
  const known = new Map([...data.related, ...data.lists].map((l) => [l.id, l]));
  const listOf = (id: string): BriefList => {
    const list = known.get(id);
    if (!list) throw new Error(`There is no list ${id}.`);
    return list;
  };
  const crosswalk = indexCrosswalk<BriefEntry, MappingRecord>(data);
  const entriesOf = (list: string) => crosswalk.top.get(list) ?? [];

  const region = focus.kind === 'region' ? new Set(membersOf(crosswalk, view, focus.region, reading)) : null;
  const inFocus = (entry: BriefEntry) => {
    if (focus.kind === 'theme') return entry.theme === focus.theme;
    if (focus.kind === 'entry') return entry.id === focus.entry;
    return region === null || region.has(entry.id);
  };

  // One entry is set against every other chosen list, otherwise the row list against the column lists.
  const one = focus.kind === 'entry' ? crosswalk.entry.get(focus.entry) : undefined;
  const chosen = [view.rows, ...view.columns];
  const rows = one ? [one] : entriesOf(view.rows);
  const columns = (one ? chosen.filter((list) => list !== one.list) : view.columns).flatMap(entriesOf);
  const recorded = rows.flatMap((row) =>
    columns.flatMap((column) => {
      if (!inFocus(row) && !inFocus(column)) return [];
      const cell = cellsOf(crosswalk, row.id, column.id)[reading];
      const overlap = overlapOf(cell);
      const mapping = overlap && crosswalk.mapping.get(overlap.mapping);
      return overlap && mapping ? [{ counted: cell.state === 'overlap', pair: { row, column, overlap, mapping } }] : [];
    })
  );
  const sorted = (counted: boolean) =>
    recorded
      .filter((o) => o.counted === counted)
      .map((o) => o.pair)
      .sort(strongestFirst);

  const english = (words_: string) => text(words_, words.locale === 'en' ? {} : { lang: 'en' });
  const alone = !data.own && chosen.every((list) => CORE_LISTS.includes(list));
  const label: Context['label'] = (entry) => (words.locale === 'zh' ? entry.labelZh : entry.label);
  // Nobody has shortened the names of a reader's own list for a figure.
  const short = (name: string) => (name.length > MOST_OF_NAME ? `${name.slice(0, MOST_OF_NAME - 1)}…` : name);
  const notes: Run[][] = [];
  const noted = new Map<string, number>();
  return {
    data,
    choice,
    words,
    crosswalk,
    lists: chosen.map(listOf),
    rows: listOf(view.rows),
    columns: view.columns.map(listOf),
    short: (list) => known.get(list)?.short[words.locale] ?? list,
    listName: (id) => {
      const { short, name, top, published } = listOf(id);
      return { id, short: short[words.locale], name: name[words.locale], n: top, published, alone };
    },
    label,
    inText: (entry) => (known.get(entry.list)?.own ? words.t.document.own.entry(label(entry)) : label(entry)),
    tightLabel: (entry) =>
      short(words.locale === 'zh' ? entry.labelShortZh || entry.labelZh : entry.labelShort || entry.label),
    entriesOf,
    inFocus,
    overlaps: sorted(true),
    leftOut: sorted(false),
    english,
    translated: (words_, zh) => (words.locale === 'zh' && zh ? text(zh) : english(words_)),
    note: (key, runs) => {
      if (noted.has(key)) return [];
      const number = notes.push(runs);
      noted.set(key, number);
      return [{ kind: 'note', number }];
    },
    notes,
    record: (id, inTable = false) => ({
      kind: 'record',
      id,
      shown: inTable ? addressOfRecord(id) : id,
      href: recordAddress(id)
    })
  };
}

/** A count of the focus under each reading. */
export const regionCounts = ({ crosswalk, choice }: Context, region: BriefGroup) =>
  Object.fromEntries(
    COUNTING_RULES.map((reading) => [reading, membersOf(crosswalk, choice.view, region, reading).length])
  ) as Record<CountingRule, number>;

/** English puts a space between sentences, Chinese none. */
export const space = ({ words }: Pick<Context, 'words'>): Run[] => (words.locale === 'en' ? [text(' ')] : []);
