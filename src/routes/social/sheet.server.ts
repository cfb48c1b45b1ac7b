import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts, Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import { HTML_LANG, type Locale } from '#lib/model/locale.ts';
import { loadMessages, type Messages } from '#lib/words/index.ts';
import { release } from '#lib/tables/release.ts';
import { PICTURE } from '#lib/urls/social-picture.ts';
import { indexedPng } from './png.server.ts';

/** The colours of app.css in its light scheme. */
export const INK = '#17201f';
export const INK_2 = '#53605f';
export const ACCENT = '#0b4f5a';

/** The margin left and right, and the width between, in pixels. */
export const EDGE = 72;
export const INNER = PICTURE.width - 2 * EDGE;
const { width: WIDTH, height: HEIGHT } = PICTURE;

const require = createRequire(import.meta.url);
const register = (file: string, name: string) => {
  if (!GlobalFonts.registerFromPath(require.resolve(file), name)) throw new Error(`${file} is no font.`);
};

const families: Partial<Record<Locale, { serif: string; sans: string }>> = {};

/** The site’s own type. Chinese comes in some hundred pieces, each with a part of the signs, and waits until needed. */
function familiesOf(locale: Locale): { serif: string; sans: string } {
  const known = families[locale];
  if (known) return known;
  if (locale === 'en') {
    register('@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2', 'Serif');
    register('@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2', 'Sans');
    return (families.en = { serif: 'Serif', sans: 'Sans' });
  }
  const { serif, sans } = familiesOf('en');
  const pack = '@fontsource-variable/noto-serif-sc';
  const pieces = Object.keys(require(`${pack}/unicode.json`) as Record<string, string>).map((key) => {
    const piece = key.replace(/[[\]]/g, '');
    register(`${pack}/files/noto-serif-sc-${piece}-wght-normal.woff2`, `Song ${piece}`);
    return `"Song ${piece}"`;
  });
  return (families.zh = { serif: [serif, ...pieces].join(), sans: [sans, ...pieces].join() });
}

/** What a picture is drawn with. */
export interface Pen {
  locale: Locale;
  m: Messages;
  canvas: SKRSContext2D;
  /** sets type and colour */
  type: (face: 'serif' | 'sans', size: number, weight: number, colour: string) => void;
  /** writes one line, shortened with an ellipsis where it is wider than `width` */
  line: (text: string, x: number, y: number, width?: number) => void;
  /** writes a text in at most `most` lines and returns the base line of the last */
  lines: (text: string, x: number, y: number, width: number, leading: number, most: number) => number;
}

/** An empty picture with the site’s name above and the data’s date and licence below. */
export async function sheet(locale: Locale): Promise<{ pen: Pen; png: () => Buffer }> {
  const surface = createCanvas(WIDTH, HEIGHT);
  const canvas = surface.getContext('2d');
  const faces = familiesOf(locale);
  const m = await loadMessages(locale);
  canvas.fillStyle = '#ffffff';
  canvas.fillRect(0, 0, WIDTH, HEIGHT);

  const type: Pen['type'] = (face, size, weight, colour) => {
    canvas.font = `${weight} ${size}px ${faces[face]}`;
    canvas.fillStyle = colour;
  };
  const fits = (text: string, width: number) => canvas.measureText(text).width <= width;
  const shortened = (text: string, width: number) => {
    if (fits(text, width)) return text;
    const signs = [...text];
    while (signs.length > 0 && !fits(`${signs.join('').trimEnd()}…`, width)) signs.pop();
    return `${signs.join('').replace(/[\s,;:，；：]+$/, '')}…`;
  };
  const line: Pen['line'] = (text, x, y, width = WIDTH) => canvas.fillText(shortened(text, width), x, y);
  const words = new Intl.Segmenter(HTML_LANG[locale], { granularity: 'word' });
  const lines: Pen['lines'] = (text, x, y, width, leading, most) => {
    // A sign that may not begin a line stays with the word before it.
    const pieces: string[] = [];
    for (const { segment, isWordLike } of words.segment(text))
      if (pieces.length > 0 && !isWordLike && !/[（“(]/.test(segment)) pieces[pieces.length - 1] += segment;
      else pieces.push(segment);
    const broken: string[] = [];
    for (const piece of pieces) {
      const last = broken.at(-1);
      if (last !== undefined && (fits((last + piece).trimEnd(), width) || broken.length === most))
        broken[broken.length - 1] = last + piece;
      else broken.push(piece);
    }
    broken.forEach((text, i) => line(text.trim(), x, y + i * leading, width));
    return y + (broken.length - 1) * leading;
  };

  masthead(canvas, m, type);
  type('sans', 21, 400, INK_2);
  line(`${m.footer.asOf(release.date, release.version)} ${m.footer.licence}`, EDGE, HEIGHT - 44, INNER);
  const png = () => indexedPng(WIDTH, HEIGHT, canvas.getImageData(0, 0, WIDTH, HEIGHT).data);
  return { pen: { locale, m, canvas, type, line, lines }, png };
}

/** The mark of static/favicon.svg, the name and a rule. */
function masthead(canvas: SKRSContext2D, m: Messages, type: Pen['type']): void {
  const size = 44;
  canvas.save();
  canvas.translate(EDGE, 52);
  canvas.scale(size / 32, size / 32);
  canvas.fillStyle = ACCENT;
  canvas.fillRect(0, 0, 32, 32);
  canvas.strokeStyle = '#ffffff';
  canvas.lineWidth = 2.6;
  canvas.beginPath();
  canvas.arc(20.5, 16, 7, 0, 2 * Math.PI);
  canvas.stroke();
  canvas.fillStyle = '#ffffff';
  canvas.fill(new Path2D('M13.2 9.3a8 8 0 1 0 0 13.4 9.8 9.8 0 0 1 0-13.4Z'));
  canvas.restore();
  type('serif', 34, 600, INK);
  canvas.fillText(m.site.name, EDGE + size + 18, 86);
  const after = EDGE + size + 18 + canvas.measureText(m.site.name).width + 22;
  type('sans', 24, 400, INK_2);
  canvas.fillText(m.site.descriptor, after, 86);
  canvas.fillStyle = INK;
  canvas.fillRect(EDGE, 116, INNER, 2.5);
}
