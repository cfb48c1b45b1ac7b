import { facesOf, type Figure, type Shape, type TextShape } from './scene.ts';
import { widthOf } from './text.ts';

/** What Word reads as the picture's size: dots a metre at 96 dots an inch. */
const DOTS_PER_METRE = 96 / 0.0254;
export const PNG_SCALE = 2;

function paintText(context: CanvasRenderingContext2D, shape: TextShape, lang: string) {
  context.font = `${shape.bold ? 'bold' : 'normal'} ${shape.size}px ${facesOf(shape, lang)}`;
  context.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor === 'end' ? 'right' : 'left';
  context.fillStyle = shape.fill;
  if (shape.stacked !== undefined) {
    [...shape.text].forEach((letter, i) => context.fillText(letter, shape.x, shape.y + i * (shape.stacked ?? 0)));
    return;
  }
  // Where the machine has no such face, a wider one is drawn narrower, so that nothing runs into its neighbour.
  const most = widthOf(shape.text, shape) * 1.04 + 2;
  context.save();
  context.translate(shape.x, shape.y);
  if (shape.upward) context.rotate(-Math.PI / 2);
  context.fillText(shape.text, 0, 0, most);
  context.restore();
}

function paint(context: CanvasRenderingContext2D, shape: Shape, lang: string) {
  if (shape.kind === 'text') return paintText(context, shape, lang);
  if (shape.kind === 'path') {
    const path = new Path2D(shape.d);
    if (shape.fill) {
      context.fillStyle = shape.fill;
      context.fill(path);
    }
    if (shape.stroke) {
      context.strokeStyle = shape.stroke;
      context.lineWidth = shape.width ?? 1;
      context.setLineDash([...(shape.dash ?? [])]);
      context.stroke(path);
    }
    return;
  }
  context.save();
  context.translate(shape.x, shape.y);
  if (shape.scale !== undefined) context.scale(shape.scale, shape.scale);
  for (const inner of shape.shapes) paint(context, inner, lang);
  context.restore();
}

/**
 * A figure as a PNG of twice its size, marked so that documents show it at its size. It is painted from the same shapes
 * as the SVG and not from the SVG: the content policy lets no picture in that is not a file of this site.
 * @throws Error if the browser makes no picture
 */
export async function pngOf(figure: Figure): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = figure.width * PNG_SCALE;
  canvas.height = figure.height * PNG_SCALE;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas to draw on.');
  context.scale(PNG_SCALE, PNG_SCALE);
  for (const shape of figure.shapes) paint(context, shape, figure.lang);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The browser made no picture.');
  const bytes = withResolution(new Uint8Array(await blob.arrayBuffer()), DOTS_PER_METRE * PNG_SCALE);
  return new Blob([bytes], { type: 'image/png' });
}

/** CRC-32 as PNG 1.2 (Annex D) asks for it. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** Signature and header chunk, after which the resolution has its place. */
const AFTER_HEADER = 33;

/** A PNG that says how many dots a metre it has: the chunk pHYs of PNG 1.2, put behind the header. */
export function withResolution(png: Uint8Array, dotsPerMetre: number): Uint8Array<ArrayBuffer> {
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set(
    [...'pHYs'].map((letter) => letter.charCodeAt(0)),
    4
  );
  view.setUint32(8, Math.round(dotsPerMetre));
  view.setUint32(12, Math.round(dotsPerMetre));
  chunk[16] = 1;
  view.setUint32(17, crc32(chunk.subarray(4, 17)));
  const marked = new Uint8Array(png.length + chunk.length);
  marked.set(png.subarray(0, AFTER_HEADER));
  marked.set(chunk, AFTER_HEADER);
  marked.set(png.subarray(AFTER_HEADER), AFTER_HEADER + chunk.length);
  return marked;
}
