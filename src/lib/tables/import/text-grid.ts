const [QUOTE, LF, CR, EMPTY_SPACE] = [0x22, 0x0a, 0x0d, 0x20];
/** What stands behind the last sign of a text, and the separator of a text that has none. */
const [THE_END, NO_SEPARATOR] = [-1, -2];

/** More records than any list or mapping may have rows are not kept, whatever they hold. */
const MOST_RECORDS = 700_000;
/** More fields than any table may have columns are not kept either. */
const MOST_FIELDS = 1000;

/** The records of a text, nothing of them changed but that quotes are taken off and line ends in cells are LF. */
export interface TextRecords {
  records: string[][];
  /** the line on which each record begins */
  lines: number[];
  /** records with a quote that is never closed or has text after it, by index: the whole line, which is their one cell */
  broken: Map<number, string>;
  /** kinds of line ends between records */
  newline: 'lf' | 'crlf' | 'cr' | 'mixed' | null;
  /** the text has more records than are kept */
  more: boolean;
}

/** How a text is parted. */
export interface TextForm {
  /** null where each line is one cell */
  delimiter: string | null;
  /** where in the text to begin, and the line that is there */
  from?: number;
  line?: number;
  /** how many records are wanted */
  most?: number;
  /** false where a quote is a sign like any other */
  quotes?: boolean;
}

const lineEnds = (text: string, from: number, to: number) => {
  let count = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === LF || (code === CR && text.charCodeAt(i + 1) !== LF)) count++;
  }
  return count;
};

/**
 * Parts a text into records by RFC 4180, whichever line ends it has. A quote that is never closed, or that has text after
 * it, costs its first line only; reading goes on at the next. Every sign is looked at a fixed number of times: a quote
 * that runs over later lines does so once, since the quotes that it passed are even in number and thus close where they
 * open. (Papa Parse takes such a quote for the rest of the file, and says nothing of lines.)
 */
export function recordsOf(
  text: string,
  { delimiter, from = 0, line = 1, most = MOST_RECORDS, quotes = true }: TextForm
): TextRecords {
  const parting = delimiter === null ? NO_SEPARATOR : delimiter.charCodeAt(0);
  const [records, lines, broken]: [string[][], number[], Map<number, string>] = [[], [], new Map()];
  const end = text.length;
  let [lf, crlf, cr] = [false, false, false];
  let at = from;
  // Cells are gathered in one array and copied, since an array that grows takes twice the room of one that is copied.
  const cells: string[] = [];
  while (at < end && records.length < most) {
    const start = at;
    const startLine = line;
    let count = 0;
    let faulty = false;
    let code: number;
    do {
      let cell: string;
      if (quotes && text.charCodeAt(at) === QUOTE) {
        let close = text.indexOf('"', at + 1);
        let doubled = false;
        while (close !== -1 && text.charCodeAt(close + 1) === QUOTE) {
          doubled = true;
          close = text.indexOf('"', close + 2);
        }
        let after = close + 1;
        while (close !== -1 && after < end && text.charCodeAt(after) === EMPTY_SPACE && parting !== EMPTY_SPACE)
          after++;
        code = after < end ? text.charCodeAt(after) : THE_END;
        if (close === -1 || (code !== parting && code !== LF && code !== CR && code !== THE_END)) {
          faulty = true;
          break;
        }
        cell = text.slice(at + 1, close);
        if (doubled) cell = cell.replaceAll('""', '"');
        const within = lineEnds(text, at + 1, close);
        if (within > 0) {
          line += within;
          if (cell.includes('\r')) cell = cell.replace(/\r\n?/g, '\n');
        }
        at = after;
      } else {
        let stop = at;
        code = THE_END;
        while (stop < end) {
          code = text.charCodeAt(stop);
          if (code === parting || code === LF || code === CR) break;
          stop++;
        }
        cell = text.slice(at, stop);
        at = stop;
      }
      if (count < MOST_FIELDS) cells[count++] = cell;
      if (at < end) at++;
      else break;
      // A separator at the very end has an empty cell after it.
      if (code === parting && at === end) cells[count++] = '';
    } while (code === parting && at < end);
    if (faulty) {
      at = start;
      while (at < end && text.charCodeAt(at) !== LF && text.charCodeAt(at) !== CR) at++;
      const whole = text.slice(start, at);
      broken.set(records.length, whole);
      cells[0] = whole;
      count = 1;
      line = startLine;
      code = text.charCodeAt(at);
      at++;
    }
    records.push(cells.slice(0, count));
    lines.push(startLine);
    line++;
    if (at > end || (code !== LF && code !== CR)) continue;
    if (code === LF) lf = true;
    else if (text.charCodeAt(at) === LF) {
      crlf = true;
      at++;
    } else cr = true;
  }
  const kinds = [lf && 'lf', crlf && 'crlf', cr && 'cr'].filter((kind) => kind !== false);
  const newline = kinds.length > 1 ? 'mixed' : ((kinds[0] as 'lf' | 'crlf' | 'cr' | undefined) ?? null);
  return { records, lines, broken, newline, more: at < end };
}

/** The separators that are looked for, in the order in which they are preferred. */
const SEPARATORS = ['\t', ';', ',', '|'] as const;
const FULL_WIDTH = ['，', '；'] as const;
/** So many records are looked at. */
const LOOKED_AT = 100;

/** The record of a text that is its header: its index and how many names of it are known; null where none is. */
export type HeaderFinder = (records: readonly (readonly string[])[]) => { index: number; known: number } | null;

interface Tried {
  known: number;
  even: number;
  columns: number;
}

const isBlank = (record: readonly string[]) => record.every((cell) => cell.trim() === '');

function tried(text: string, delimiter: string, from: number, headerOf: HeaderFinder): Tried {
  const { records, broken } = recordsOf(text, { delimiter, from, most: LOOKED_AT });
  const header = headerOf(records);
  const counts = new Map<number, number>();
  let rows = 0;
  for (const [i, record] of records.entries()) {
    if (i < (header?.index ?? 0) || broken.has(i) || isBlank(record)) continue;
    rows++;
    counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  // A header says how many columns there are; without one it is the number that every record has.
  const columns = header ? (records[header.index]?.length ?? 0) : counts.size === 1 ? ([...counts.keys()][0] ?? 0) : 1;
  return { known: header?.known ?? 0, even: rows === 0 ? 0 : most / rows, columns };
}

/**
 * The sign that parts the cells of a text, or null where it has one column: the one with most known names in its header,
 * then the one with the most even number of cells.
 */
export function separatorOf(text: string, from: number, headerOf: HeaderFinder): string | null {
  const best = (signs: readonly string[]) => {
    let found: ({ sign: string } & Tried) | null = null;
    for (const sign of signs) {
      const now = tried(text, sign, from, headerOf);
      if (now.columns < 2) continue;
      if (!found || now.known > found.known || (now.known === found.known && now.even > found.even))
        found = { sign, ...now };
    }
    return found?.sign ?? null;
  };
  return best(SEPARATORS) ?? best(FULL_WIDTH);
}
