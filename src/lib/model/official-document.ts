import { bare, foldSigns, withoutMarker } from './fold-wording.ts';

/** A line of a document as its reader found it. */
export interface DocumentLine {
  text: string;
  /** from 1; null where the document has no pages */
  page: number | null;
  /** whether it surely begins an item, heading or paragraph, surely goes on from the line before, or (null) may do either */
  begins: boolean | null;
}

/**
 * The share of its column that a line takes at least if it was broken only because the next word did not fit. A shorter
 * one before a very long word may have been broken for that too, or may be an item: its reader leaves it open.
 */
export const FULL = 0.8;

/** A document that was read, in the order of reading. */
export interface OfficialDocument {
  lines: readonly DocumentLine[];
  /** as read in it; empty where it has none */
  title: string;
  /** pages on which there is no text, which may be pictures of text */
  emptyPages: readonly number[];
}

/** A line of the text proper: without heads and feet of pages, folded, its bullet or number apart. */
export interface TextLine {
  words: string;
  /** see `withoutMarker` */
  marker: string;
  page: number | null;
  begins: boolean | null;
}

/** A page number by itself, in the forms that documents have. */
const PAGE_NUMBER =
  /^(?:[-–—|\s]*(?:page|seite|p\.)?\s*\d{1,4}(?:\s*(?:of|\/|von)\s*\d{1,4})?[-–—|\s]*|第\d{1,4}页(?:共\d{1,4}页)?|(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3}))$/i;

/** How many lines at the top and the foot of a page are looked at for running heads. */
const AT_EDGE = 3;
/** The share of pages on which a line is a running head though no gap parts it from the text. */
const MOST_PAGES = 0.6;

const withoutDigits = (text: string) => text.replace(/\d+/g, '#');

/** Lines by page, each as its places among the lines of the document. */
function byPage(lines: readonly DocumentLine[]): number[][] {
  const pages = new Map<number | null, number[]>();
  lines.forEach(({ page }, i) => pages.set(page, [...(pages.get(page) ?? []), i]));
  return [...pages.values()];
}

/** In a text without pages: page numbers and what stands beside one or by itself, if it recurs three times. */
function runningWithoutPages(lines: readonly DocumentLine[]): number[] {
  const counts = new Map<string, number>();
  for (const { text } of lines) counts.set(withoutDigits(text), (counts.get(withoutDigits(text)) ?? 0) + 1);
  const isNumber = (i: number) => PAGE_NUMBER.test(lines[i]?.text ?? '');
  return lines.flatMap(({ text, begins }, i) => {
    const apart = isNumber(i - 1) || isNumber(i + 1) || (begins === true && lines[i + 1]?.begins === true);
    return isNumber(i) || (apart && (counts.get(withoutDigits(text)) ?? 0) >= 3) ? [i] : [];
  });
}

/**
 * At the edges of pages: page numbers, and what stands at the same place of several pages, its numbers aside, either
 * parted from the text by a gap or on most pages.
 */
function runningOnPages(lines: readonly DocumentLine[], pages: readonly (readonly number[])[]): number[] {
  const edges = pages.flatMap((page, number) =>
    [...page.keys()].slice(0, AT_EDGE).flatMap((n) => {
      const gapBelow = page.slice(1, AT_EDGE + 1).findIndex((i) => lines[i]?.begins === true);
      const gapAbove = page.slice(-AT_EDGE).findLastIndex((i) => lines[i]?.begins === true);
      const fromEnd = Math.min(AT_EDGE, page.length) - 1 - n;
      return [
        { line: page[n] as number, slot: `top ${n}`, number, apart: gapBelow >= n },
        {
          line: page[page.length - 1 - n] as number,
          slot: `foot ${n}`,
          number,
          apart: gapAbove >= 0 && fromEnd >= gapAbove
        }
      ];
    })
  );
  const keyOf = ({ line, slot }: (typeof edges)[number]) => `${slot} ${withoutDigits(lines[line]?.text ?? '')}`;
  const seen = new Map<string, Set<number>>();
  for (const edge of edges) seen.set(keyOf(edge), (seen.get(keyOf(edge)) ?? new Set()).add(edge.number));
  return edges.flatMap((edge) => {
    const on = seen.get(keyOf(edge))?.size ?? 0;
    const recurs = on >= 2 && (edge.apart || (on >= 3 && on >= MOST_PAGES * pages.length));
    return recurs || PAGE_NUMBER.test(lines[edge.line]?.text ?? '') ? [edge.line] : [];
  });
}

/** The lines of a document that are heads or feet of pages. What is worded like an entry never is one. */
function runningLines(lines: readonly DocumentLine[], labels: ReadonlySet<string>): Set<number> {
  const pages = byPage(lines);
  const found = pages.length > 1 ? runningOnPages(lines, pages) : runningWithoutPages(lines);
  return new Set(
    found.filter((i) => {
      const text = lines[i]?.text ?? '';
      const { words, marker } = withoutMarker(text);
      return PAGE_NUMBER.test(text) || (marker === '' && !labels.has(bare(words)));
    })
  );
}

/**
 * What the reader found of the beginning of a line, corrected by what is worded before and in it.
 * @param afterHead whether a head or foot of a page stands between it and the line before
 */
function beginning({ text, begins }: DocumentLine, marker: string, before: string, afterHead: boolean): boolean | null {
  if (marker) return true;
  // A word that a hyphen breaks off goes on, however short its line.
  if (/\p{L}-$/u.test(before)) return false;
  if (begins === true && afterHead) return null;
  // A capital may begin an item, even where the line before is full.
  return begins === false && /^\p{Lu}/u.test(text) ? null : begins;
}

/**
 * The lines of the text proper. A line after a head or foot of a page may go on from the line before it.
 * @param labels bare labels of entries, which are never taken for heads of pages
 */
export function textLines(document: OfficialDocument, labels: ReadonlySet<string>): TextLine[] {
  const folded = document.lines
    .map((line) => ({ ...line, text: foldSigns(line.text) }))
    .filter(({ text }) => text !== '');
  const running = runningLines(folded, labels);
  const lines: TextLine[] = [];
  folded.forEach((line, i) => {
    if (running.has(i)) return;
    const { words, marker } = withoutMarker(line.text);
    const begins = beginning({ ...line, text: words }, marker, lines.at(-1)?.words ?? '', running.has(i - 1));
    lines.push({ words, marker, page: line.page, begins });
  });
  return lines;
}

const MONTHS = [
  ['january', 'janvier', 'januar', 'januari'],
  ['february', 'février', 'februar', 'februari'],
  ['march', 'mars', 'märz', 'maart'],
  ['april', 'avril'],
  ['may', 'mai', 'mei'],
  ['june', 'juin', 'juni'],
  ['july', 'juillet', 'juli'],
  ['august', 'août', 'augustus'],
  ['september', 'septembre'],
  ['october', 'octobre', 'oktober'],
  ['november', 'novembre'],
  ['december', 'décembre', 'dezember']
] as const;
const MONTH_OF = new Map<string, number>(MONTHS.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));
const MONTH = [...MONTH_OF.keys()].sort((a, b) => b.length - a.length).join('|');
const DATES = [
  new RegExp(`(?<d>\\d{1,2})(?:st|nd|rd|th|\\.)? (?<m>${MONTH}),? (?<y>(?:19|20)\\d\\d)`, 'gi'),
  new RegExp(`(?<m>${MONTH}) (?<d>\\d{1,2})(?:st|nd|rd|th)?, (?<y>(?:19|20)\\d\\d)`, 'gi'),
  new RegExp(`(?<m>${MONTH}),? (?<y>(?:19|20)\\d\\d)`, 'gi'),
  /(?<y>(?:19|20)\d\d)-(?<m>\d\d)-(?<d>\d\d)(?!\d)/g,
  /(?<y>(?:19|20)\d\d)\s?[年년]\s?(?<m>\d{1,2})\s?[月월](?:\s?(?<d>\d{1,2})\s?[日일])?/g
];

/** How many lines at the beginning are looked through for the date of a document. */
const FIRST_LINES = 60;

/** The dates that a document states in its title and at its beginning, as ISO days or months, in order of reading. */
export function datesOf(document: OfficialDocument): string[] {
  const text = [document.title, ...document.lines.slice(0, FIRST_LINES).map((line) => line.text)]
    .map((line) => line.normalize('NFKC').replace(/\s+/g, ' '))
    .join('\n');
  const found = DATES.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, groups = {} }) => {
      const month = MONTH_OF.get(groups['m']?.toLowerCase() ?? '') ?? Number(groups['m']);
      const parts = [groups['y'], month, ...(groups['d'] ? [groups['d']] : [])];
      return { index, date: parts.map((part) => String(part).padStart(2, '0')).join('-') };
    })
  ).sort((a, b) => a.index - b.index || b.date.length - a.date.length);
  return [...new Set(found.map(({ date }) => date))];
}
