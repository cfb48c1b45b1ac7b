import type { OfficialDocument } from '#lib/model/official-document.ts';
import { decode } from '#lib/tables/encoding.ts';
import type { CharacterMap } from './official-pdf.ts';
import { UnreadableDocument } from './unreadable-document.ts';

/** How files begin that are neither PDF nor text: zips (as of Word), older Word files, pictures, RTF. */
const OTHER_KINDS = ['PK\x03\x04', '\xd0\xcf\x11\xe0', '\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*', '{\\rtf'];

/** How much of a file is looked at for its kind, in bytes and signs. */
const HEAD = 2048;

const latin = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

/** The text of a file of HTML or plain text, by the encoding that it states, else by what its bytes look like. */
function textOf(bytes: Uint8Array): string {
  const stated = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(latin(bytes.subarray(0, HEAD)))?.[1];
  if (stated && !/^utf-?8$/i.test(stated))
    try {
      return new TextDecoder(stated).decode(bytes);
    } catch {
      // An encoding of an unknown name is none.
    }
  return decode(bytes).text;
}

/**
 * Reads an official document: PDF, HTML or plain text, told apart by what is in the file and not by its name. What reads PDF
 * and HTML is loaded when it is needed.
 * @throws UnreadableDocument
 */
export async function readOfficial(bytes: Uint8Array, map: CharacterMap): Promise<OfficialDocument> {
  const head = latin(bytes.subarray(0, HEAD));
  if (head.includes('%PDF-')) return (await import('./official-pdf.ts')).readPdf(bytes, map);
  if (OTHER_KINDS.some((beginning) => head.startsWith(beginning))) throw new UnreadableDocument('kind');
  const text = textOf(bytes);
  if (text.slice(0, HEAD).includes('\u0000')) throw new UnreadableDocument('kind');
  const html = /<(!doctype html|html|head|body|div|p|ul|ol|li|table)[\s>]/i.test(text.slice(0, 20 * HEAD));
  const document = html
    ? (await import('./official-html.ts')).readHtml(text)
    : (await import('./official-text.ts')).readPlainText(text);
  if (!document.lines.some((line) => /\p{L}/u.test(line.text))) throw new UnreadableDocument('empty');
  return document;
}

/**
 * The SHA-256 of a file in hexadecimal, or null where the browser has none to offer: it has one only over a safe
 * connection.
 */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const { subtle } = globalThis.crypto as { subtle?: SubtleCrypto };
  if (!subtle) return null;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
