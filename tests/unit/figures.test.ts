import zlib from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { overlapsOf } from '#lib/model/matrix.ts';
import { COUNTING_RULES } from '#lib/model/counting-rules.ts';
import { FIGURES, shareOf, spreadsOf } from '#lib/model/sensitivity.ts';
import { historyFigure } from '#lib/figures/history.ts';
import { matrixFigure, type MatrixToDraw } from '#lib/figures/matrix.ts';
import { withResolution } from '#lib/figures/paint.ts';
import { svgOf, type Figure } from '#lib/figures/scene.ts';
import { whoNamesWhatFigure } from '#lib/figures/who-names-what.ts';
import { MARK } from '#lib/figures/colours.ts';
import { FIRST_CHOICE } from '#lib/model/who-names-what.ts';
import { whoNamesWhat } from '#lib/records/who-names-what.server.ts';
import { wordsOf, type Setting } from '#lib/figures/frame.ts';
import { LAYOUTS } from '#lib/urls/parts.ts';
import { widthOf, wrap } from '#lib/figures/text.ts';
import { NO_FILTERS, type Filters } from '#lib/model/filters.ts';
import { en } from '#lib/words/en/shared.ts';
import { zh } from '#lib/words/zh/shared.ts';
import { release } from '#lib/tables/release.ts';
import { figures, shownView } from '../../src/routes/figures/figures.server.ts';
import { glanceData } from '#lib/records/glance.server.ts';
import { pairsInWords } from '#lib/figures/history-words.ts';
import { historyData } from '#lib/records/history.server.ts';
import { sensitivity } from '#lib/records/analysis.server.ts';
import { defaultMatrix, headline } from '#lib/model/headline.ts';
import { DEFAULT_VIEW } from '#lib/model/views.ts';
import { cellsOf, entriesOf, FIRST_COLUMNS, FIRST_ROWS, regionsOf, shownFirst } from '../count.ts';
import { shippedCrosswalk } from './helpers.ts';

const ROWS = entriesOf(FIRST_ROWS, 'top').length;

const english: Setting = { words: wordsOf('en', en), release, layout: 'slide' };
const chinese: Setting = { words: wordsOf('zh', zh), release, layout: 'page' };

/** A figure that stands ready. */
function ready(name: string): Figure {
  const make = figures.get(name);
  if (!make) throw new Error(`There is no figure ${name}.`);
  return make();
}
const marksIn = (svg: string, name = 'overlap') => svg.split(`<g class="${name}"`).length - 1;
/** What stands in a file as text, without its tags; the pieces of a wrapped line are joined by a blank. */
const textIn = (svg: string) => {
  const texts = [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, inner = '']) => inner.replace(/<[^>]+>/g, ''));
  return texts.join(' ').replaceAll('&amp;', '&').replace(/\s+/g, ' ');
};
/** A strict parser and painter that is neither ours nor a browser's; throws on anything that is not well-formed. */
const rendered = (svg: string) => new Resvg(svg, { font: { loadSystemFonts: false } }).render();

/** The default view with some filters, put together as its page does it. */
const filtered = (filters: Partial<Filters>): MatrixToDraw =>
  shownView(DEFAULT_VIEW, { filters: { ...NO_FILTERS, ...filters } });

describe('figures', () => {
  test('every ready figure is well-formed, has its size, and carries title, version, date, licence and caveat', () => {
    expect(figures.size).toBeGreaterThan(30);
    for (const [name, make] of figures) {
      const figure = make();
      const svg = svgOf(figure);
      const parsed = new Resvg(svg, { font: { loadSystemFonts: false } });
      expect([parsed.width, parsed.height], name).toEqual([figure.width, figure.height]);
      const text = textIn(svg);
      const squeezed = text.replaceAll(' ', '');
      for (const said of [
        figure.title,
        figure.lang === 'en'
          ? `Source: Priority Crosswalk, data version ${release.version}, ${en.date(release.date)}.`
          : `数据版本${release.version}，${zh.date(release.date)}`,
        'CC BY 4.0',
        figure.lang === 'en' ? en.footer.coded : zh.footer.coded
      ])
        expect(squeezed, `${name}: ${said}`).toContain(said.replaceAll(' ', ''));
      expect(figure.file).toContain(`v${release.version}_${release.date}`);
    }
  });

  test('a figure holds nothing that Word, PowerPoint or a strict host refuses', () => {
    for (const [name, make] of figures) {
      const svg = svgOf(make());
      expect(svg, name).not.toMatch(
        /<(script|style|use|image|foreignObject|pattern|symbol)|\sstyle=|url\(|@font-face|href=/
      );
      expect(svg, name).toMatch(/<svg [^>]*viewBox="0 0 \d+ \d+"/);
    }
  });

  test('a slide is 16:9, and a page of the default view keeps to the shape of A4', () => {
    for (const [name, make] of figures) {
      const { width, height } = make();
      if (name.includes('slide')) expect(width / height, name).toBeCloseTo(16 / 9);
    }
    for (const name of ['matrix-page', 'matrix-page-zh', 'regions-page', 'sensitivity-page']) {
      const { height, width } = ready(name);
      expect(height / width, name).toBeLessThan(25.7 / 14);
    }
  });

  test('under every reading and in both languages the matrix has a mark for every overlap that is counted', () => {
    for (const reading of COUNTING_RULES)
      for (const setting of [english, chinese]) {
        const svg = svgOf(matrixFigure(shownView(DEFAULT_VIEW, { reading }), setting));
        const expected = shownFirst(reading);
        expect(marksIn(svg), reading).toBe(expected);
        const said = setting.words.m.matrix.shown(ROWS, ROWS, expected, expected);
        expect(textIn(svg)).toContain(said);
      }
  });

  test('order and direction change no count', () => {
    const marks = new Set(
      (['official', 'together', 'theme'] as const).map((order) =>
        marksIn(svgOf(matrixFigure(shownView(DEFAULT_VIEW, { order }), english)))
      )
    );
    expect(marks.size).toBe(1);
    const turned = ['us-cet-2024', 'uk-sntf-2023'].map((rows) =>
      marksIn(svgOf(matrixFigure(shownView({ rows, columns: [DEFAULT_VIEW.rows] }), english)))
    );
    expect(turned.reduce((sum, n) => sum + n, 0)).toBe([...marks][0]);
  });

  test('a filter leaves rings for what it takes out, its words in the picture, and the headline alone', () => {
    const matrix = filtered({ strength: '3', counterpart: 'with' });
    const { overlaps, shownRows } = matrix.shown;
    const figure = matrixFigure(matrix, english);
    const svg = svgOf(figure);
    const strong = overlapsOf(defaultMatrix(shippedCrosswalk, 'standard')).length;
    expect(marksIn(svg)).toBe(overlaps.length);
    expect(marksIn(svg)).toBeLessThan(strong);
    expect(overlaps.every(({ overlap }) => overlap.strength === 3)).toBe(true);
    expect(marksIn(svg, 'filtered')).toBeGreaterThan(0);
    expect(textIn(svg)).toContain('Strength: strong');
    expect(textIn(svg)).toContain(en.matrix.legend.filtered);
    expect(shownRows).toBeGreaterThan(0);
    expect(figure.alt).toContain(en.matrix.shown(shownRows, ROWS, overlaps.length, strong));
    for (const { values } of headline(shippedCrosswalk, DEFAULT_VIEW))
      expect(figure.alt).toContain(`${values.standard} `);
    expect(figure.file).toContain('_filtered_');
  });

  test('a filter that no row fits gives a figure without rows, not an error', () => {
    const matrix = filtered({ strength: '1', counterpart: 'with' });
    expect(matrix.shown.shownRows).toBe(0);
    const figure = matrixFigure(matrix, english);
    expect(marksIn(svgOf(figure))).toBe(0);
    expect(rendered(svgOf(figure)).width).toBe(1600);
  });

  test('what nobody has looked at is hatched, explained, and said in the description', () => {
    const view = { rows: 'jp-sct-2022', columns: ['de-hta-2025'] };
    const figure = matrixFigure(shownView(view), english);
    const pairs = cellsOf('jp-sct-2022', ['de-hta-2025']);
    expect(marksIn(svgOf(figure), 'not-assessed')).toBe(pairs);
    expect(figure.alt).toContain(`${pairs} pairs were not assessed`);
    expect(textIn(svgOf(figure))).toContain('not assessed');
    expect(marksIn(svgOf(ready('matrix-slide')), 'not-assessed')).toBe(0);
  });

  test('no name is cut: each row and each column stands in full, as on the page', () => {
    for (const setting of [english, chinese]) {
      const matrix = shownView(DEFAULT_VIEW);
      const text = textIn(svgOf(matrixFigure(matrix, setting))).replaceAll(' ', '');
      const { groups, columns } = matrix.shown;
      for (const { entry } of [...groups.flatMap(({ rows }) => rows), ...columns]) {
        const name = setting === english ? entry.labelShort || entry.label : entry.labelShortZh || entry.labelZh;
        const letters = [...name.replaceAll(' ', '').replaceAll('（', '︵').replaceAll('）', '︶')];
        // A Chinese heading may stand in two lines of characters; in a row it keeps its brackets.
        const halves = [letters.slice(0, Math.ceil(letters.length / 2)), letters.slice(Math.ceil(letters.length / 2))];
        const found = [name.replaceAll(' ', ''), letters.join('')].some((n) => text.includes(n));
        expect(found || halves.every((half) => text.includes(half.join(''))), name).toBe(true);
      }
    }
  });

  test('the picture is really painted: dark ground where a strong overlap stands, none in an empty picture', () => {
    const count = (figure: Figure) => {
      const { pixels } = rendered(svgOf(figure));
      let dark = 0;
      for (let i = 0; i < pixels.length; i += 4)
        if (pixels[i] === 0x0b && pixels[i + 1] === 0x4f && pixels[i + 2] === 0x5a) dark++;
      return dark;
    };
    const many = count(matrixFigure(shownView(DEFAULT_VIEW), english));
    const few = count(matrixFigure(filtered({ strength: '3', entry: 'uk-sntf-2023:quantum-technologies' }), english));
    expect(few).toBeGreaterThan(100);
    expect(many).toBeGreaterThan(few + 1000);
  });

  test('strength is told apart without colour: the three shades differ in lightness, the bars in number', () => {
    const svg = svgOf(matrixFigure(shownView(DEFAULT_VIEW, { reading: 'lenient' }), english));
    for (const bars of ['M0 7h2v5h-2z"', 'M0 7h2v5h-2zM3 4h2v8h-2z"', 'M0 7h2v5h-2zM3 4h2v8h-2zM6 0h2v12h-2z"'])
      expect(svg).toContain(`d="${bars}`);
    const lightness = (hex: string) => {
      const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const [strong = 0, substantial = 0, marginal = 0] = ['#0b4f5a', '#86bcc3', '#d9eaec'].map(lightness);
    expect(substantial - strong).toBeGreaterThan(40);
    expect(marginal - substantial).toBeGreaterThan(40);
  });

  test('the figure of who names what has every heading by name and as many cells with a heading as the page', () => {
    const data = whoNamesWhat();
    for (const [name, words] of [
      ['who-names-what-slide', english.words],
      ['who-names-what-page', english.words],
      ['who-names-what-slide-zh', chinese.words]
    ] as const) {
      const svg = svgOf(ready(name));
      // Names are broken at hyphens of their own and at soft ones.
      const text = textIn(svg).replace(/[\s-]/g, '');
      const cells = data.rows
        .filter((row) => row.latest)
        .flatMap((row) => Object.values(row.naming))
        .filter((naming) => naming.entries.length > 0);
      expect(marksIn(svg, 'naming'), name).toBe(cells.length);
      expect(svg).not.toContain('\u00ad');
      for (const id of cells.flatMap((naming) => naming.entries)) {
        const entry = data.entries[id];
        const label = words.locale === 'zh' ? entry?.labelZh : entry?.labelShort;
        expect(text, id).toContain((label ?? '').replace(/[\s-]/g, ''));
      }
    }
  });

  test('a use that is chosen is named in the figure, and no other list has a ground in it', () => {
    const data = whoNamesWhat();
    const guarded = whoNamesWhatFigure(data, { all: false, use: 'guard', order: 'topics' }, english);
    expect(textIn(svgOf(guarded))).toContain('Use: to guard');
    const filled = (figure: Figure) => svgOf(figure).split(`fill="${MARK}"`).length - 1;
    // One is the sample of the legend.
    expect(filled(guarded)).toBe(1);
    expect(filled(whoNamesWhatFigure(data, FIRST_CHOICE, english))).toBeGreaterThan(20);
  });

  test('the regions figure has the counts of the page, a stroke an entry, and every member by name', () => {
    const data = glanceData();
    for (const name of ['regions-slide', 'regions-page']) {
      const figure = ready(name);
      const svg = svgOf(figure);
      const strokes = [...svg.matchAll(/<path d="([^"]*)" fill="#0b4f5a"/g)].flatMap(
        ([, d = '']) => d.match(/h4v(12|6)/g) ?? []
      );
      const counted = data.regions.flatMap((r) => r.regions).filter((r) => r.region !== 'neither');
      expect(strokes).toHaveLength(counted.reduce((sum, r) => sum + r.counts.standard, 0));
      const text = textIn(svg).replaceAll(' ', '');
      for (const { regions } of data.regions)
        for (const { counts, members } of regions) {
          expect(figure.alt).toContain(en.matrix.rangeWords(counts.strict, counts.lenient));
          for (const { label } of members) expect(text, label.en).toContain(label.en.replaceAll(' ', ''));
        }
    }
  });

  test('the sensitivity figure has a line a headline figure and a mark a variant', () => {
    const svg = svgOf(ready('sensitivity-slide'));
    const groups = svg.split('<g class="figure"').slice(1);
    expect(groups).toHaveLength(FIGURES.length);
    for (const group of groups)
      expect((group.split('</g>')[0] ?? '').match(/a4\.5 4\.5/g)?.length).toBe((sensitivity.variants.length - 1) * 2);
    expect(ready('sensitivity-slide').alt).toContain(
      `${regionsOf(FIRST_ROWS, FIRST_COLUMNS, 'standard').both} of ${ROWS}`
    );
  });

  test('a history figure names every entry of its chain, draws each change, and counts them as the page does', () => {
    for (const setting of [english, chinese])
      for (const chain of historyData().chains) {
        const svg = svgOf(historyFigure(chain, setting));
        const text = textIn(svg).replaceAll(' ', '');
        for (const entry of chain.entries) expect(text).toContain(setting.words.label(entry).replaceAll(' ', ''));
        for (const pair of pairsInWords(chain, setting.words)) expect(text).toContain(pair.replaceAll(' ', ''));
        const bars = chain.pairs.flatMap((p) => p.steps).filter((step) => step.change === 'dropped').length;
        expect(svg.split('stroke-width="2.25"').length - 1).toBe(bars);
      }
  });

  test('a spread holds the published figure between its lowest and its highest', () => {
    const variants = [5, 2, 9].map((count) => ({ figures: FIGURES.map(() => ({ count, total: 10 })) }));
    for (const { published, low, high, others } of spreadsOf(variants)) {
      expect([published, low, high].map(shareOf)).toEqual([0.5, 0.2, 0.9]);
      expect(others).toHaveLength(2);
    }
    expect(() => spreadsOf([])).toThrow('no variant');
  });

  test('two makings of the same figure give the same bytes', () => {
    for (const name of ['matrix-slide', 'regions-page-zh', 'sensitivity-page'])
      expect(svgOf(ready(name))).toBe(svgOf(ready(name)));
    expect(LAYOUTS).toHaveLength(2);
  });
});

describe('the text of a figure', () => {
  test('lines keep to their width, lose no letter, and never begin with a closing mark', () => {
    for (const [text, width] of [
      ['Advanced Gas Turbine Engine Technologies and Human-Machine Interfaces', 120],
      ['先进与网络化传感及特征信号管理（传感、信号），以及其他', 70],
      ['Donaudampfschifffahrtsgesellschaft', 60]
    ] as const) {
      const lines = wrap(text, { size: 13 }, width);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      for (const line of lines) {
        expect(widthOf(line, { size: 13 }), line).toBeLessThanOrEqual(width + 13);
        expect(line).not.toMatch(/^[，。、）)]/);
      }
    }
  });

  test('what a file may not hold is escaped or left out', () => {
    const figure: Figure = {
      width: 10,
      height: 10,
      lang: 'en',
      title: 'a < b & "c"',
      alt: 'x\u0000y',
      file: 'x',
      shapes: [{ kind: 'text', x: 0, y: 0, text: '</text><script>', size: 10, fill: '#000' }]
    };
    const svg = svgOf(figure);
    expect(svg).toContain('<title id="figure-title">a &lt; b &amp; &quot;c&quot;</title>');
    expect(svg).not.toContain('<script>');
    expect(rendered(svg).width).toBe(10);
  });
});

describe('the resolution of a PNG', () => {
  test('stands behind the header with a checksum that another reader accepts', () => {
    const png = rendered(svgOf(ready('sensitivity-page'))).asPng();
    const marked = withResolution(new Uint8Array(png), 7559.06);
    expect(Buffer.from(marked.subarray(37, 41)).toString()).toBe('pHYs');
    // Node 20.15 and later can count it; its types say so only from 22 on.
    const { crc32 } = zlib as unknown as { crc32: (data: Uint8Array) => number };
    const view = new DataView(marked.buffer);
    expect([view.getUint32(41), view.getUint32(45), marked[49]]).toEqual([7559, 7559, 1]);
    expect(view.getUint32(50)).toBe(crc32(marked.subarray(37, 50)));
    expect(marked.length).toBe(png.length + 21);
  });
});
