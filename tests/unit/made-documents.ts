import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import type { Entry } from '#lib/model/types.ts';
import { asInDocument } from '#lib/model/wording-check.ts';
import type { CharacterMap } from '#lib/formats/official-pdf.ts';
import { shipped } from './helpers.ts';

/** A paragraph, heading or item of a made document. */
export interface Block {
  kind: 'title' | 'text' | 'heading' | 'item';
  text: string;
}

/** The entries of a list, each above what is listed under it. */
export const entriesInOrder = (list: string): Entry[] => asInDocument(shipped.entries.filter((e) => e.list === list));

/** What an official document of a list could be: title, date, introduction, its areas, and under each what it names. */
export function documentOf(
  list: string,
  date = 'February 2024',
  change: (label: string, entry: Entry) => string = (l) => l
): Block[] {
  const entries = entriesInOrder(list);
  const title = shipped.lists.find(({ id }) => id === list)?.title ?? '';
  const worded = (kind: Block['kind'], all: readonly Entry[]) =>
    all.flatMap((entry): Block[] => {
      const text = change(entry.labelOriginal, entry);
      return text ? [{ kind, text }] : [];
    });
  return [
    { kind: 'title', text: title },
    { kind: 'text', text: `A report by the subcommittee, ${date}` },
    {
      kind: 'text',
      text: 'The following areas are of particular importance to the national security of the country. The list was made in consultation with many departments, and it does not rank what it names.'
    },
    ...worded(
      'item',
      entries.filter((entry) => entry.parent === null)
    ),
    { kind: 'text', text: 'Each area is described below by a set of key subfields, which say what it covers.' },
    ...entries.flatMap((entry) => worded(entry.parent === null ? 'heading' : 'item', [entry]))
  ];
}

/** How a made PDF is typeset. */
export interface Typesetting {
  columns?: 1 | 2;
  /** breaks words at the ends of lines, with a hyphen */
  hyphens?: boolean;
  /** what stands before an item */
  marker?: (n: number) => string;
  /** heads and page numbers */
  running?: boolean;
  /** draws letters with a font that has ligatures, and writes those as one glyph */
  ligatures?: boolean;
  password?: string;
}

const SERIF = createRequire(import.meta.url).resolve(
  '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff'
);

/** The lines that a text takes in a width, measured by the caller. */
function brokenLines(text: string, width: number, measure: (text: string) => number, hyphens: boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (let word of text.split(' ')) {
    while (word) {
      const joined = line ? `${line} ${word}` : word;
      if (measure(joined) <= width) {
        line = joined;
        break;
      }
      const halves = hyphens && /^[a-z]{8,}/.test(word) ? Math.floor(word.length / 2) : 0;
      if (halves && measure(`${line} ${word.slice(0, halves)}-`) <= width) {
        lines.push(`${line} ${word.slice(0, halves)}-`.trim());
        word = word.slice(halves);
      } else if (/^\w+-\w/.test(word) && measure(`${line} ${word.slice(0, word.indexOf('-') + 1)}`) <= width) {
        // A hyphen of the word itself ends a line as well.
        lines.push(`${line} ${word.slice(0, word.indexOf('-') + 1)}`.trim());
        word = word.slice(word.indexOf('-') + 1);
      } else lines.push(line);
      line = '';
    }
  }
  return line ? [...lines, line] : lines;
}

/** A PDF of some blocks, set line by line so that every break is where a test wants it. */
export async function pdfOf(blocks: readonly Block[], how: Typesetting = {}): Promise<Uint8Array<ArrayBuffer>> {
  const { columns = 1, hyphens = false, marker = () => '•', running = true, ligatures = false, password } = how;
  const pdf = new PDFDocument({
    size: 'LETTER',
    margin: 0,
    autoFirstPage: false,
    ...(password ? { userPassword: password } : {})
  });
  const chunks: Buffer[] = [];
  const done = new Promise<void>((resolve) => pdf.on('end', resolve));
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const fonts = { plain: 'Helvetica', bold: 'Helvetica-Bold' };
  if (ligatures) {
    pdf.registerFont('serif', readFileSync(SERIF) as unknown as string);
    fonts.plain = fonts.bold = 'serif';
  }
  const [top, foot, left, gutter] = [90, 700, 72, 30];
  const width = (612 - 2 * left - (columns - 1) * gutter) / columns;
  let [page, column, y] = [0, columns as number, foot];
  const put = (text: string, x: number, at: number) => pdf.text(text, x, at, { lineBreak: false });
  const next = () => {
    y = top;
    if (++column < columns) return;
    column = 0;
    page++;
    pdf.addPage();
    if (!running) return;
    pdf.font(fonts.plain).fontSize(9);
    put(`NATIONAL LIST OF TECHNOLOGIES, ${page}`, left, 40);
    put(`- ${page} -`, 300, 750);
    put('For official use', left, 750);
  };
  let n = 0;
  for (const { kind, text } of blocks) {
    const size = kind === 'title' ? 20 : kind === 'heading' ? 13 : 11;
    pdf.font(kind === 'heading' || kind === 'title' ? fonts.bold : fonts.plain).fontSize(size);
    const sign = kind === 'item' ? marker(++n) : '';
    const indent = sign ? 24 : 0;
    const lines = brokenLines(text, width - indent, (t) => pdf.widthOfString(t), hyphens);
    if (kind !== 'item') y += size * 0.8;
    lines.forEach((line, i) => {
      if (y + size > foot || page === 0) {
        next();
        pdf.font(kind === 'heading' || kind === 'title' ? fonts.bold : fonts.plain).fontSize(size);
      }
      const x = left + column * (width + gutter);
      if (sign && i === 0) put(sign, x, y);
      put(line, x + indent, y);
      y += size * 1.3;
    });
  }
  pdf.end();
  await done;
  return new Uint8Array(Buffer.concat(chunks));
}

/** A PDF whose only page is a drawing, as a scan is. */
export async function scanOf(): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = new PDFDocument();
  const chunks: Buffer[] = [];
  const done = new Promise<void>((resolve) => pdf.on('end', resolve));
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  pdf.rect(72, 72, 200, 20).fill('#888888');
  pdf.end();
  await done;
  return new Uint8Array(Buffer.concat(chunks));
}

/** A PDF of Chinese lines in a font that is not in the file and is named by Adobe’s list of signs, as older ones are. */
export function chinesePdfOf(lines: readonly string[]): Uint8Array<ArrayBuffer> {
  const hex = (text: string) => [...text].map((sign) => sign.charCodeAt(0).toString(16).padStart(4, '0')).join('');
  const stream = `BT /F1 12 Tf 72 760 Td 18 TL ${lines.map((line) => `<${hex(line)}> Tj T*`).join(' ')} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /FontDescriptor 7 0 R >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>'
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const xref = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}

/** The lists of signs that old fonts name theirs by, from the package of the reader. */
export const characterMap: CharacterMap = (name) =>
  Promise.resolve(new Uint8Array(readFileSync(createRequire(import.meta.url).resolve(`pdfjs-dist/cmaps/${name}`))));

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
