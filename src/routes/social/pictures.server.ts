import { cellsOf, layOut } from '#lib/model/matrix.ts';
import { listsMessages } from '#lib/words/lists.ts';
import { LOCALES, type Locale } from '#lib/model/locale.ts';
import { PICTURE, pictureName } from '#lib/urls/social-picture.ts';
import { headline } from '#lib/model/headline.ts';
import { DEFAULT_RULE, DEFAULT_VIEW } from '#lib/model/views.ts';
import type { HeadlineFigure } from '#lib/model/headline.ts';
import { listPage } from '#lib/records/lists.server.ts';
import { crosswalk, tables } from '#lib/records/shipped.server.ts';
import { ACCENT, EDGE, INK, INK_2, INNER, sheet, type Pen } from './sheet.server.ts';

/** No overlap, then marginal, substantial and strong, as the matrix shades them. */
const SHADE = ['#eef2f2', '#cfe3e6', '#86bcc3', '#0b4f5a'] as const;
const CELL = { width: 15, height: 10.5, gap: 2, between: 10 };

/** The default matrix in small: every cell at its place, shaded by strength. Returns its width in pixels. */
function drawMatrix({ canvas, m, type }: Pen, right: number, top: number): number {
  const grid = layOut(crosswalk, DEFAULT_VIEW);
  const columns = grid.columns.flatMap(({ lines }, group) => lines.map(({ entry }) => ({ entry, group })));
  const groups = grid.columns.length - 1;
  const width = columns.length * (CELL.width + CELL.gap) - CELL.gap + groups * CELL.between;
  type('sans', 18, 400, INK_2);
  let left = right - width;
  for (const { lines } of grid.columns) {
    canvas.fillText(m.countryShort(countryOf(lines[0]?.entry.list ?? '')), left, top - 9);
    left += lines.length * (CELL.width + CELL.gap) + CELL.between;
  }
  let y = top;
  for (const { lines } of grid.rows) {
    for (const row of lines) {
      let x = right - width;
      let before = 0;
      for (const { entry, group } of columns) {
        if (group !== before) x += CELL.between;
        before = group;
        const cell = cellsOf(crosswalk, row.entry.id, entry.id)[DEFAULT_RULE];
        // Every pair of the default view was gone through; a hatch would be needed otherwise.
        canvas.fillStyle = SHADE[cell.state === 'overlap' ? cell.overlap.strength : 0];
        canvas.fillRect(x, y, CELL.width, CELL.height);
        x += CELL.width + CELL.gap;
      }
      y += CELL.height + CELL.gap;
    }
    y += CELL.between;
  }
  return width;
}

const shortOf = new Map(tables.entries.map((e) => [e.id, e.labelShort]));
const countryOf = (list: string) => tables.lists.find((l) => l.id === list)?.country ?? '';

function figureLabel({ m }: Pen, { kind, list }: HeadlineFigure): string {
  if (kind === 'both') return m.matrix.both;
  if (kind === 'neither') return m.matrix.neither;
  return m.matrix.only(m.matrix.listOf(countryOf(list)));
}

/** The question of the start page, its answer in the standard reading with the range beside it, and the matrix. */
async function sitePicture(locale: Locale): Promise<Buffer> {
  const { pen, png } = await sheet(locale);
  const { m, type, line, lines } = pen;
  const width = INNER - drawMatrix(pen, PICTURE.width - EDGE, 160) - 48;
  const figures = headline(crosswalk, DEFAULT_VIEW).filter((f) => f.kind !== 'covered');
  type('serif', 46, 600, INK);
  const y = lines(m.matrix.question(figures[0]?.total ?? 0), EDGE, 192, width, 56, 4);
  figures.forEach((figure, i) => {
    const x = EDGE + (i % 2) * (width / 2);
    const base = y + 78 + Math.floor(i / 2) * 62;
    type('serif', 46, 600, ACCENT);
    const value = String(figure.values[DEFAULT_RULE]);
    line(value, x, base);
    const label = x + Math.max(66, pen.canvas.measureText(value).width + 16);
    type('sans', 23, 600, INK);
    line(figureLabel(pen, figure), label, base - 17, width / 2 - 70);
    type('sans', 20, 400, INK_2);
    line(m.matrix.rangeWords(figure.values.strict, figure.values.lenient), label, base + 7);
  });
  type('sans', 20, 400, INK_2);
  line(`${m.readingLabel}${m.sep.colon}${m.reading[DEFAULT_RULE]}${m.sep.stop}${m.matrix.range}`, EDGE, 546, width);
  return png();
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** One list: country and name, its document, what is in it and how sure the wording is. */
async function listPicture(id: string, locale: Locale): Promise<Buffer> {
  const page = listPage(id);
  if (!page) throw new Error(`There is no list ${id}.`);
  const { list, entries } = page;
  const { pen, png } = await sheet(locale);
  const { m, type, line, lines } = pen;
  const t = listsMessages(locale);
  type('sans', 26, 600, ACCENT);
  line(`${m.country(list.country)}${m.sep.comma}${m.date(list.published)}`, EDGE, 172);
  type('serif', 46, 600, INK);
  let y = lines(capitalised(list.name[locale]), EDGE, 226, INNER, 56, 2);
  type('sans', 23, 400, INK_2);
  y += 42;
  const wording = `${t.facts.wording}${m.sep.colon}${t.wordingCounts(list.wordings)}`;
  line(`${t.counts(list.top, list.sub)}${m.sep.semicolon}${wording}`, EDGE, y, INNER);
  pen.canvas.fillStyle = '#e1e6e6';
  pen.canvas.fillRect(EDGE, y + 24, INNER, 1.5);
  const [columns, leading, first] = [3, 33, y + 64];
  const rows = Math.floor((536 - first) / leading) + 1;
  const width = (INNER - 64) / columns;
  type('sans', 22, 400, INK);
  const all = entries.map(({ entry }) => {
    const label = locale === 'zh' ? entry.labelZh : entry.label;
    // Our short name where the official one has no room.
    return pen.canvas.measureText(label).width > width && locale === 'en' ? (shortOf.get(entry.id) ?? label) : label;
  });
  const shown = all.length > rows * columns ? all.slice(0, rows * columns - 1) : all;
  const more = all.length - shown.length;
  const deep = Math.min(rows, Math.ceil((shown.length + (more > 0 ? 1 : 0)) / columns));
  [...shown, ...(more > 0 ? [`+ ${more}`] : [])].forEach((text, i) => {
    const column = Math.floor(i / deep);
    line(text, EDGE + (column * (INNER + 32)) / columns, first + (i % deep) * leading, width);
  });
  return png();
}

/** How each picture of a link preview is made, by its name without ending: one of the site and one a list. */
export const pictures: ReadonlyMap<string, () => Promise<Buffer>> = new Map(
  LOCALES.flatMap((locale) => [
    [pictureName(null, locale), () => sitePicture(locale)] as const,
    ...tables.lists.map(({ id }) => [pictureName(id, locale), () => listPicture(id, locale)] as const)
  ])
);
