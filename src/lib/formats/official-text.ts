import { firstUnbroken } from '#lib/model/fold-wording.ts';
import { FULL, type DocumentLine, type OfficialDocument } from '#lib/model/official-document.ts';

/** The least width, in signs, of a text whose lines may have been broken to fit. */
const BROKEN_WIDTH = 40;

/**
 * The lines of a plain text. A line goes on from the one before where its first word would not have fitted there, and is
 * new after an empty line. A form feed begins a page.
 */
export function readPlainText(text: string): OfficialDocument {
  const pages = text.replace(/\r\n?/g, '\n').split('\f');
  const paged = pages.length > 1;
  const raw = pages.flatMap((page, i) => page.split('\n').map((line) => ({ line, page: paged ? i + 1 : null })));
  const width = raw.reduce((most, { line }) => Math.max(most, line.trimEnd().length), 0);
  const lines: DocumentLine[] = [];
  raw.forEach(({ line, page }, i) => {
    if (line.trim() === '') return;
    const before = raw[i - 1];
    let begins: boolean | null = null;
    if (!before || before.page !== page) begins = null;
    else if (before.line.trim() === '') begins = true;
    else if (width >= BROKEN_WIDTH) {
      const used = before.line.trimEnd().length;
      begins = used >= width * FULL && used + 1 + firstUnbroken(line).length > width ? false : null;
    }
    lines.push({ text: line, page, begins });
  });
  return { lines, title: lines[0]?.text.trim() ?? '', emptyPages: [] };
}
