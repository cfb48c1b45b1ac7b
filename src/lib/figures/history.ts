import { PICTURE, type PictureFlow } from './history-layout.ts';
import { chainPicture, pairsInWords } from './history-words.ts';
import { figuresMessages } from '#lib/words/figures.ts';
import { historyMessages } from '#lib/words/history.ts';
import type { ChainData } from '#lib/records/history.server.ts';
import { ACCENT, INK, INK_2, PAPER, RULE_2, SHADE } from './colours.ts';
import { frame, type Setting, type Words } from './frame.ts';
import { paragraph, rect, type Block, type Figure, type Shape, type TextShape } from './scene.ts';
import { widthOf } from './text.ts';

const circle = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
const text = (x: number, y: number, words: string, face: Omit<TextShape, 'kind' | 'x' | 'y' | 'text'>): TextShape => ({
  kind: 'text',
  x,
  y,
  text: words,
  ...face
});

/** A line between two editions, as the page draws it; its word says the change, so that it need not be dashed. */
function line({ change, path, mark }: PictureFlow): Shape[] {
  if (change === 'narrowed' || change === 'widened') return [{ kind: 'path', d: path, fill: SHADE[2].ground }];
  const [stroke, width] = change === 'same' ? [RULE_2, 1.25] : change === 'dropped' ? [INK_2, 1.25] : [ACCENT, 1.75];
  const drawn: Shape[] = [{ kind: 'path', d: path, stroke, width }];
  if (mark && change === 'dropped')
    drawn.push({ kind: 'path', d: `M${mark.x} ${mark.y - 5}v10`, stroke: INK_2, width: 2.25 });
  else if (mark) drawn.push({ kind: 'path', d: circle(mark.x, mark.y, 4), stroke: ACCENT, width: 1.75 });
  return drawn;
}

function picture(chain: ChainData, words: Words): Block {
  const t = historyMessages(words.locale);
  const { width, height, columns, groups, threads } = chainPicture(chain, words);
  const small = { size: 11, fill: INK_2 };
  const shapes: Shape[] = [];
  columns.forEach(({ x, width: wide }, i) => {
    const edition = chain.editions[i];
    if (!edition) return;
    const total = `${words.say(edition.short)}${words.m.sep.comma}${t.total(edition.total)}`;
    shapes.push(
      text(x, 18, edition.edition, { size: 16, bold: true, serif: true, fill: INK }),
      text(x, 34, total, small)
    );
    if (edition.following) shapes.push(text(x, 48, t.following[edition.following], small));
    shapes.push(rect(x, 55, wide, 1, RULE_2));
  });
  for (const { x, y, label } of groups) shapes.push(text(x, y, label, { ...small, bold: true }));
  for (const { flows } of threads) shapes.push(...flows.flatMap(line));
  for (const { x, y, lines } of threads.flatMap((thread) => thread.nodes)) {
    shapes.push({ kind: 'path', d: circle(x, y, 3), fill: INK });
    lines.forEach((words, i) =>
      shapes.push(
        text(x + PICTURE.indent, y + (i - (lines.length - 1) / 2) * PICTURE.lineHeight + 4, words, {
          size: PICTURE.fontSize,
          fill: INK
        })
      )
    );
  }
  // Words last and on paper, so that no line runs over them.
  for (const { word } of threads.flatMap((thread) => thread.flows)) {
    if (!word?.text) continue;
    const wide = widthOf(word.text, { size: PICTURE.wordSize });
    const left = word.anchor === 'middle' ? word.x - wide / 2 : word.anchor === 'end' ? word.x - wide : word.x;
    shapes.push(
      rect(left - 2, word.y - 6, wide + 4, 12, PAPER),
      text(word.x, word.y + 3.5, word.text, { size: PICTURE.wordSize, fill: INK_2, anchor: word.anchor })
    );
  }
  return { width, height, shapes };
}

/** The editions of a chain with what became of their entries, as a figure. */
export function historyFigure(chain: ChainData, setting: Setting): Figure {
  const { words } = setting;
  const [t, f] = [historyMessages(words.locale), figuresMessages(words.locale)];
  const title = t.chain[chain.id];
  const pairs = pairsInWords(chain, words);
  return frame(
    {
      title,
      under: [f.history.question, ...(t.chainNote[chain.id] ? [t.chainNote[chain.id]] : [])],
      facts: [],
      legend: (width) => paragraph(f.history.lines, { size: 13, fill: INK, line: 18 }, width),
      picture: () => picture(chain, words),
      notes: [...pairs, t.dropped],
      alt: [title + words.m.sep.end, ...pairs].join(words.locale === 'zh' ? '' : ' '),
      file: `history_${chain.id}`
    },
    setting
  );
}
