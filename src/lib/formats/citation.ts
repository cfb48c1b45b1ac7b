import type { Locale } from '#lib/model/locale.ts';
import { listing, MONTHS } from '#lib/words/en/phrases.ts';
import type { Place } from '#lib/urls/public-address.ts';
import type { Release } from '#lib/tables/release.ts';

/** A day as CSL-JSON writes it: year, month, day. */
interface CslDate {
  'date-parts': [[number, number, number]];
}

/**
 * The part of CSL-JSON 1.0 (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html) that a citation of this
 * project needs. `URL` (or `path`) and `accessed` are set when a person asks for the citation.
 */
export interface CslItem {
  id: string;
  type: 'dataset';
  title: string;
  /** what the cited page is part of; absent for the data set itself */
  'container-title'?: string;
  author: [{ literal: string }];
  issued: CslDate;
  version: string;
  URL?: string;
  /** path within the site, where it has no address for others; no part of CSL-JSON, where the note says it */
  path?: string;
  accessed?: CslDate;
  language: Locale;
  note: string;
}

const dateOf = (iso: string): CslDate => {
  const [year = NaN, month = NaN, day = NaN] = iso.split('-').map(Number);
  if (![year, month, day].every(Number.isInteger)) throw new Error(`"${iso}" is no day as YYYY-MM-DD.`);
  return { 'date-parts': [[year, month, day]] };
};

/**
 * The item that cites a page, a record or (without a title) the data set.
 * @param title what the page shows, in words, without a full stop; empty for the data set as a whole
 * @param at place and day (YYYY-MM-DD) of retrieval, once both are known
 * @param language that of the title
 * @throws Error for a day in another form
 */
export function citationItem(
  release: Pick<Release, 'title' | 'version' | 'date' | 'creator' | 'licence'>,
  title: string,
  at?: Place & { accessed: string },
  language: Locale = 'en'
): CslItem {
  const slug = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 48)
    .replace(/^-+|-+$/g, '');
  return {
    id: ['priority-crosswalk', release.version, slug].filter(Boolean).join('-'),
    type: 'dataset',
    title: title || release.title,
    ...(title ? { 'container-title': release.title } : {}),
    author: [{ literal: release.creator }],
    issued: dateOf(release.date),
    version: release.version,
    ...(at && { ...(at.url === null ? { path: at.path } : { URL: at.url }), accessed: dateOf(at.accessed) }),
    language,
    note: `Data version ${release.version}. Licence ${release.licence}.${at?.url === null ? ` Path within the site: ${at.path}` : ''}`
  };
}

/** How a matrix is cited, in words: its row list and its column lists by their short English names. */
export const citedView = (rows: string, columns: readonly string[]) =>
  `Matrix of ${rows} compared with ${listing(columns)}`;

const partsOf = (date: CslDate) => {
  const [year, month, day] = date['date-parts'][0];
  const two = (n: number) => String(n).padStart(2, '0');
  return { year, month: MONTHS[month - 1] ?? '', day, iso: `${year}-${two(month)}-${two(day)}` };
};

const american = (date: CslDate) => {
  const { year, month, day } = partsOf(date);
  return `${month} ${day}, ${year}`;
};

const placeIn = (item: CslItem) => item.URL ?? item.path ?? '';

/** Ends a sentence once, whatever its last sign is. */
const stopped = (sentence: string) => (/[.?!]$/.test(sentence) ? sentence : `${sentence}.`);

/**
 * Chicago Manual of Style, author-date, for content of a website or data set: author, year, title in quotation marks,
 * what it is part of with its version, day of access where known, address last.
 */
export function chicago(item: CslItem): string {
  const { year } = partsOf(item.issued);
  const version = `data version ${item.version} of ${american(item.issued)}`;
  const container = item['container-title'];
  return [
    stopped(item.author[0].literal),
    `${year}.`,
    container ? `“${stopped(item.title)}” In ${container}, ${version}.` : `${item.title}, ${version}.`,
    'Data set.',
    item.accessed ? `Accessed ${american(item.accessed)}.` : '',
    placeIn(item) ? `${placeIn(item)}.` : ''
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * APA Style, 7th edition, reference for a data set (10.9), with the day of retrieval because what stands at the address
 * can change; author and publisher are the same, so the publisher is left out.
 */
export function apa(item: CslItem): string {
  const { year, month, day } = partsOf(item.issued);
  const container = item['container-title'];
  return [
    stopped(item.author[0].literal),
    `(${year}, ${month} ${day}).`,
    container
      ? `${stopped(item.title)} In ${container} (Version ${item.version}) [Data set].`
      : `${item.title} (Version ${item.version}) [Data set].`,
    item.accessed ? `Retrieved ${american(item.accessed)}, from ${placeIn(item)}` : placeIn(item)
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * GB/T 7714-2015, the Chinese standard, for a data set online: 题名[DS/OL], day of the version in round brackets, day
 * of access in square ones, address. With a Chinese title it says the version in Chinese.
 */
export function gbt7714(item: CslItem): string {
  const container = item['container-title'];
  const title = container ? `${item.title}//${container}` : item.title;
  return [
    `${item.author[0].literal}.`,
    `${title}: ${item.language === 'zh' ? '数据版本' : 'data version '}${item.version}[DS/OL].`,
    `(${partsOf(item.issued).iso})${item.accessed ? `[${partsOf(item.accessed).iso}]` : ''}.`,
    placeIn(item) ? `${placeIn(item)}.` : ''
  ]
    .filter(Boolean)
    .join(' ');
}

const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}'
};
/** Text with the signs escaped that TeX reads as commands. */
const tex = (value: string) => value.replace(/[\\~^{}&%$#_]/g, (sign) => TEX[sign] ?? `\\${sign}`);

/** A BibTeX entry. Titles stand in double braces, so that no style changes their capitals. */
export function bibtex(item: CslItem): string {
  const { year, iso } = partsOf(item.issued);
  const container = item['container-title'];
  const fields = [
    ['author', `{${tex(item.author[0].literal)}}`],
    ['title', `{${tex(item.title)}}`],
    ['year', String(year)],
    ['date', iso],
    ['version', tex(item.version)],
    ['howpublished', container ? `Data set, part of {${tex(container)}}` : 'Data set'],
    ['note', tex(item.note) + (item.accessed ? ` Accessed ${american(item.accessed)}.` : '')],
    ...(item.URL ? [['url', item.URL.replace(/[{}]/g, encodeURIComponent)]] : []),
    ...(item.accessed ? [['urldate', partsOf(item.accessed).iso]] : [])
  ];
  return `@misc{${item.id},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`;
}

/** An RIS record (type DATA): a line a field, CRLF, closed by `ER`. */
export function ris(item: CslItem): string {
  const slashed = (date: CslDate) => partsOf(date).iso.replaceAll('-', '/');
  const fields = [
    ['TY', 'DATA'],
    ['ID', item.id],
    ['AU', item.author[0].literal],
    ['TI', item.title],
    ['T2', item['container-title'] ?? ''],
    ['PY', String(partsOf(item.issued).year)],
    ['DA', slashed(item.issued)],
    ['ET', `Data version ${item.version}`],
    ['LA', item.language],
    ['N1', item.note],
    ['UR', item.URL ?? ''],
    ['Y2', item.accessed ? slashed(item.accessed) : '']
  ].filter(([, value]) => value);
  return [...fields.map(([tag, value]) => `${tag}  - ${value?.replace(/\s+/g, ' ')}`), 'ER  - ', ''].join('\r\n');
}

/** The item as CSL-JSON: an array of one, as reference managers read it. */
export const cslJson = (item: CslItem) => `${JSON.stringify([{ ...item, path: undefined }], null, 2)}\n`;

/** Every form of a citation, in the order in which they are offered, with the ending of a file where it has one. */
export const CITATION_FORMS = [
  { id: 'chicago', write: chicago, ending: null },
  { id: 'apa', write: apa, ending: null },
  { id: 'gbt7714', write: gbt7714, ending: null },
  { id: 'bibtex', write: bibtex, ending: 'bib' },
  { id: 'ris', write: ris, ending: 'ris' },
  { id: 'csl', write: cslJson, ending: 'json' }
] as const;
export type CitationForm = (typeof CITATION_FORMS)[number]['id'];
