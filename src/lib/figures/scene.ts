import { escapeMarkup } from '#lib/formats/escape.ts';
import { wrap, type Face } from './text.ts';

/** A line of text; `y` is the baseline. */
export interface TextShape extends Face {
  kind: 'text';
  x: number;
  y: number;
  text: string;
  fill: string;
  anchor?: 'start' | 'middle' | 'end';
  /** read upward, turned by a quarter about its place */
  upward?: boolean;
  /** one character beneath the other, as Chinese stands in a narrow column; the distance of two baselines */
  stacked?: number;
  /** in Chinese within a figure of another language */
  chinese?: boolean;
}

export interface PathShape {
  kind: 'path';
  d: string;
  fill?: string;
  stroke?: string;
  /** width of the line */
  width?: number;
  /** lengths of its dashes and of the gaps between them */
  dash?: readonly [number, number];
}

export interface GroupShape {
  kind: 'group';
  x: number;
  y: number;
  scale?: number;
  /** what the group stands for, for programs that read the file */
  name?: string;
  /** the group in words */
  title?: string;
  shapes: Shape[];
}

/** What a figure is made of. Few kinds, because Word, PowerPoint, browsers and the canvas must all draw them alike. */
export type Shape = TextShape | PathShape | GroupShape;

/** A part of a figure with its size. */
export interface Block {
  width: number;
  height: number;
  shapes: Shape[];
}

/** A finished figure: what is drawn, in which size, and what it says in words. */
export interface Figure {
  width: number;
  height: number;
  /** BCP 47 */
  lang: string;
  title: string;
  /** the figure in words, computed from what it shows */
  alt: string;
  /** name of its file without ending: what, version and date */
  file: string;
  shapes: Shape[];
}

/** A part at a place. */
export const place = (block: Block, x: number, y: number, scale = 1): GroupShape => ({
  kind: 'group',
  x,
  y,
  ...(scale === 1 ? {} : { scale }),
  shapes: block.shapes
});

export const rect = (x: number, y: number, width: number, height: number, fill: string): PathShape => ({
  kind: 'path',
  d: `M${number(x)} ${number(y)}h${number(width)}v${number(height)}h${number(-width)}z`,
  fill
});

/** A text in lines of a width; a heading in lines of about the same length. */
export function paragraph(
  text: string,
  face: Face & { fill: string; line: number },
  width: number,
  balanced = false
): Block {
  const { line, ...rest } = face;
  let lines = wrap(text, face, width);
  for (let narrower = width - face.size / 2; balanced && narrower > width / 2; narrower -= face.size / 2) {
    const tried = wrap(text, face, narrower);
    if (tried.length > lines.length) break;
    lines = tried;
  }
  return {
    width,
    height: lines.length * line,
    shapes: lines.map((words, i) => ({
      kind: 'text',
      x: 0,
      y: i * line + line / 2 + face.size * 0.36,
      text: words,
      ...rest
    }))
  };
}

/** Parts one beneath the other; a number is a gap. */
export function stack(parts: readonly (Block | number)[]): Block {
  let [y, width] = [0, 0];
  const shapes: Shape[] = [];
  for (const part of parts) {
    if (typeof part === 'number') {
      y += part;
      continue;
    }
    shapes.push(place(part, 0, y));
    y += part.height;
    width = Math.max(width, part.width);
  }
  return { width, height: y, shapes };
}

/** Parts beside each other, in further lines where a line is full. */
export function flow(parts: readonly Block[], width: number, gap: number, rowGap: number): Block {
  const shapes: Shape[] = [];
  let [x, y, high] = [0, 0, 0];
  for (const part of parts) {
    if (x > 0 && x + part.width > width) {
      y += high + rowGap;
      [x, high] = [0, 0];
    }
    shapes.push(place(part, x, y));
    x += part.width + gap;
    high = Math.max(high, part.height);
  }
  return { width, height: y + high, shapes };
}

const number = (value: number) => String(Math.round(value * 100) / 100);

// What XML 1.0 has no place for, escaped or not, is left out.
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const escape = (text: string) => escapeMarkup(text).replace(FORBIDDEN, '');

/** An element as text; what is undefined is left out. */
function element(name: string, attributes: Record<string, string | number | undefined>, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? number(value) : escape(value ?? '')}"`)
    .join('');
  return content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`;
}

/**
 * Faces that Word and PowerPoint have on Windows and on the Mac, Office's own choice first. Chinese figures name the
 * Chinese face first, because some programs look no further.
 */
const LATIN = 'Arial, Helvetica, Liberation Sans, sans-serif';
const CHINESE = 'Microsoft YaHei, PingFang SC, Noto Sans CJK SC, Noto Sans SC, SimHei, Arial, sans-serif';
const SERIF = 'Georgia, Times New Roman, Liberation Serif, serif';

/** The faces of a text in a figure of a language. */
export function facesOf({ serif, chinese }: Pick<TextShape, 'serif' | 'chinese'>, lang: string): string {
  if (chinese || lang.startsWith('zh')) return CHINESE;
  return serif ? SERIF : LATIN;
}

function shapeText(shape: Shape, lang: string): string {
  if (shape.kind === 'path')
    return element('path', {
      d: shape.d,
      fill: shape.fill ?? 'none',
      stroke: shape.stroke,
      'stroke-width': shape.stroke ? (shape.width ?? 1) : undefined,
      'stroke-dasharray': shape.dash?.join(' ')
    });
  if (shape.kind === 'group') {
    const { x, y, scale } = shape;
    const moved = x !== 0 || y !== 0 || scale !== undefined;
    return element(
      'g',
      {
        class: shape.name,
        transform: moved
          ? `translate(${number(x)} ${number(y)})${scale === undefined ? '' : ` scale(${Math.round(scale * 10000) / 10000})`}`
          : undefined
      },
      (shape.title ? element('title', {}, escape(shape.title)) : '') +
        shape.shapes.map((s) => shapeText(s, lang)).join('')
    );
  }
  const faces = facesOf(shape, lang);
  const content =
    shape.stacked === undefined
      ? escape(shape.text)
      : [...shape.text]
          .map((letter, i) => element('tspan', { x: shape.x, y: shape.y + i * (shape.stacked ?? 0) }, escape(letter)))
          .join('');
  return element(
    'text',
    {
      x: shape.x,
      y: shape.y,
      'font-size': shape.size,
      'font-family': faces === facesOf({}, lang) ? undefined : faces,
      'font-weight': shape.bold ? 'bold' : undefined,
      fill: shape.fill,
      'text-anchor': shape.anchor === 'start' ? undefined : shape.anchor,
      transform: shape.upward ? `rotate(-90 ${number(shape.x)} ${number(shape.y)})` : undefined
    },
    content
  );
}

/** A figure as the text of an SVG file: attributes only, no styles, no scripts, no references, text as text. */
export function svgOf({ width, height, lang, title, alt, shapes }: Figure): string {
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${number(width)} ${number(height)}`,
      role: 'img',
      'aria-labelledby': 'figure-title figure-description',
      'xml:lang': lang,
      'font-family': facesOf({}, lang)
    },
    element('title', { id: 'figure-title' }, escape(title)) +
      element('desc', { id: 'figure-description' }, escape(alt)) +
      shapes.map((shape) => shapeText(shape, lang)).join('\n')
  )}\n`;
}
