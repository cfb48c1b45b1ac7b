import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
// Its import puts the reader where pdf.js looks for one before it would start a worker from an address: the site’s policy
// lets no script start that way, and Node.js has no such worker.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { firstUnbroken } from '#lib/model/fold-wording.ts';
import { FULL, type DocumentLine, type OfficialDocument } from '#lib/model/official-document.ts';
import { UnreadableDocument } from './unreadable-document.ts';

/** Reads one of the files by which old Chinese, Japanese and Korean fonts name their signs; throws where there is none. */
export type CharacterMap = (name: string) => Promise<Uint8Array>;

/** A piece of text where pdf.js found it. */
interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  /** size of the type */
  size: number;
}

/** A line of a page; measures in points, `y` from the foot of the page. */
interface PdfLine {
  text: string;
  page: number;
  x: number;
  right: number;
  y: number;
  size: number;
}

/** A page with fewer letters has no text of its own: a scan may have a number or a stamp. */
const LEAST_LETTERS = 3;

/** Pieces in the order of reading put together to lines, by where they stand. Raised figures, which refer to notes, go. */
function linesOf(pieces: readonly Piece[], page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  let line: PdfLine | null = null;
  for (const piece of pieces) {
    if (piece.text.trim() === '') {
      // A space as wide as several letters parts columns and cells, and its width tells so.
      if (line && piece.x >= line.x && Math.abs(piece.y - line.y) < line.size / 2 && piece.width < line.size)
        line.text += ' ';
      continue;
    }
    if (line) {
      const same: boolean = Math.abs(piece.y - line.y) < Math.max(line.size, piece.size) / 2;
      const gap = piece.x - line.right;
      if (same && piece.size < line.size * 0.8 && piece.y > line.y && /^[\d,*†‡§\s]+$/.test(piece.text)) {
        line.right = Math.max(line.right, piece.x + piece.width);
        continue;
      }
      const onlyMarker = line.text.trim().length <= 4 && gap < line.size * 6;
      if (same && gap > -line.size && (gap < line.size * 2.5 || onlyMarker)) {
        if (gap > line.size * 0.15 && !/\s$/.test(line.text) && !/^\s/.test(piece.text)) line.text += ' ';
        line.text += piece.text;
        line.right = Math.max(line.right, piece.x + piece.width);
        line.size = Math.max(line.size, piece.size);
        continue;
      }
    }
    line = {
      text: piece.text,
      page,
      x: piece.x,
      right: piece.x + piece.width,
      y: piece.y,
      size: piece.size
    };
    lines.push(line);
  }
  return lines;
}

/** The distance between lines that belong together, in sizes of type: the smallest of those that are found often. */
function usualLeading(lines: readonly PdfLine[]): number {
  const counts = new Map<number, number>();
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (!before || before.page !== line.page) return;
    const distance = Math.round(((before.y - line.y) / line.size) * 20) / 20;
    if (distance > 0.8 && distance < 2.2) counts.set(distance, (counts.get(distance) ?? 0) + 1);
  });
  const often = Math.max(...counts.values(), 0) / 4;
  return Math.min(...[...counts].flatMap(([distance, n]) => (n >= often ? [distance] : [])));
}

/** How many lines of a column at least end near its edge where any was broken there; of scripts without spaces, a share. */
const BROKEN_LINES = 3;
const BROKEN_SHARE = 0.2;

/** Whether lines begin something new, by type, distance and whether their first word would have fitted in the line before. */
function withBeginnings(lines: readonly PdfLine[]): DocumentLine[] {
  const leading = usualLeading(lines);
  // The right ends of the lines of a column: of those that begin about where a line does.
  const column = (line: PdfLine) => Math.round(line.x / (4 * line.size));
  const ends = new Map<number, number[]>();
  for (const line of lines)
    for (const near of [-1, 0, 1])
      ends.set(column(line) + near, [...(ends.get(column(line) + near) ?? []), line.right]);
  return lines.map((line, i): DocumentLine => {
    const { text, page } = line;
    const before = lines[i - 1];
    if (!before) return { text, page, begins: true };
    if (before.page !== page || line.y > before.y) return { text, page, begins: null };
    if (Math.abs(line.size - before.size) > 0.08 * before.size) return { text, page, begins: true };
    if (line.y < before.y && (before.y - line.y) / line.size > leading * 1.2) return { text, page, begins: true };
    const own = ends.get(column(before)) ?? [];
    const edge = Math.max(...own);
    const first = firstUnbroken(text);
    // Lines that were broken end near the edge, several of them; of items in one line each, one is just the longest.
    // Without spaces every broken line ends there.
    const unspaced = first.length === 1;
    const nearEdge = unspaced ? line.size * 1.2 : (edge - before.x) * 0.12;
    const least = unspaced ? Math.max(BROKEN_LINES, own.length * BROKEN_SHARE) : BROKEN_LINES;
    if (own.filter((end) => end >= edge - nearEdge).length < least) return { text, page, begins: null };
    const letter = (line.right - line.x) / Math.max(text.length, 1);
    const full = before.right - before.x >= (edge - before.x) * FULL;
    const fits = before.right + (first.length + 1) * letter <= edge;
    return { text, page, begins: full && !fits ? false : null };
  });
}

/** What stands in the largest type of the first page, which is its title. */
function largestOf(lines: readonly PdfLine[]): string {
  const first = lines.filter((line) => line.page === lines[0]?.page && /\p{L}{2}/u.test(line.text));
  const size = Math.max(...first.map((line) => line.size));
  return first
    .filter((line) => line.size > size - 0.5)
    .slice(0, 4)
    .map((line) => line.text.trim())
    .join(' ')
    .replace(/\s+/g, ' ');
}

/**
 * The lines of a PDF in the order in which it gives its text, with their pages.
 * @param map for fonts that name their signs by a list of their own
 * @throws UnreadableDocument if it needs a password, is damaged, or has no text
 */
export async function readPdf(bytes: Uint8Array, map: CharacterMap): Promise<OfficialDocument> {
  const task = getDocument({
    // pdf.js keeps what it is given.
    data: bytes.slice(),
    isEvalSupported: false,
    useWorkerFetch: false,
    useWasm: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
    cMapPacked: true,
    BinaryDataFactory: class {
      fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
        // Shapes of letters are not needed for their text.
        return kind === 'cMapUrl' ? map(filename) : Promise.reject(new Error(`${filename} is not read.`));
      }
    }
  });
  try {
    const pdf = await task.promise;
    const lines: PdfLine[] = [];
    const emptyPages: number[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const pieces = items.flatMap((item): Piece[] => {
        if (!('str' in item)) return [];
        const [, , c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
        return [{ text: item.str, x, y, width: item.width, size: Math.hypot(c, d) || item.height || 1 }];
      });
      const own = linesOf(pieces, number);
      if (
        (own
          .map((line) => line.text)
          .join('')
          .match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS
      )
        emptyPages.push(number);
      lines.push(...own);
      page.cleanup();
    }
    if (emptyPages.length === pdf.numPages) throw new UnreadableDocument('scanned');
    return { lines: withBeginnings(lines), title: largestOf(lines), emptyPages };
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    throw new UnreadableDocument(
      error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged'
    );
  } finally {
    await task.destroy();
  }
}
