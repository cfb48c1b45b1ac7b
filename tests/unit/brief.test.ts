import { unzipSync, strFromU8 } from 'fflate';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import MarkdownIt from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import { describe, expect, test } from 'vitest';
import { makeBrief } from '#lib/brief/brief.ts';
import { choiceFaults, choiceOfQuery, queryOfChoice, type BriefChoice } from '#lib/urls/brief-choice.ts';
import { briefAnalysis } from '#lib/brief/analysis.ts';
import { briefData } from '#lib/brief/data.ts';
import {
  notesOf,
  PARTS,
  plainText,
  runsOf,
  type Brief,
  type FigureBlock,
  type Run,
  type Table
} from '#lib/brief/model.ts';
import { agreementRounds } from '#lib/model/agreement.ts';
import { coverage, coverageGroups } from '#lib/model/coverage.ts';
import { COUNTING_RULES } from '#lib/model/counting-rules.ts';
import { briefDocx } from '#lib/formats/brief-docx.ts';
import { briefMarkdown } from '#lib/formats/brief-markdown.ts';
import { loadBriefMessages } from '#lib/words/brief.ts';
import { LOCALES, type Locale } from '#lib/model/locale.ts';
import { coderName } from '#lib/words/en/phrases.ts';
import { loadMessages } from '#lib/words/index.ts';
import { release } from '#lib/tables/release.ts';
import { headline } from '#lib/model/headline.ts';
import { DEFAULT_VIEW, TOPICS } from '#lib/model/views.ts';
import { sensitivity } from '#lib/model/sensitivity.ts';
import { svgOf } from '#lib/figures/scene.ts';
import {
  cellsOf,
  codingsCounting,
  coveredBy,
  entriesOf,
  field,
  FIRST_COLUMNS,
  FIRST_ROWS,
  pairsOf,
  READING_NAMES,
  regionsOf,
  table
} from '../count.ts';
import { records, rows, shipped, shippedCrosswalk } from './helpers.ts';

// The figures of agreement have a test of their own; here only that they travel, without the cost of the intervals.
const rounds = agreementRounds({ ...shipped, codings: shipped.codings.filter((c) => c.round === 1) });
const analysis = briefAnalysis(sensitivity(shipped, DEFAULT_VIEW), rounds, shipped.challenges);
const words = Object.fromEntries(
  await Promise.all(
    LOCALES.map(async (locale) => [
      locale,
      { locale, m: await loadMessages(locale), t: await loadBriefMessages(locale) }
    ])
  )
) as Record<Locale, Parameters<typeof makeBrief>[2]>;

const english = await loadMessages('en');

const choiceOf = (query: string): BriefChoice => choiceOfQuery(new URLSearchParams(query));
function briefOf(query: string, locale: Locale = 'en', of = rows): Brief {
  const choice = choiceOf(query);
  const data = briefData(
    { rows: of, records, agreement: rounds, release },
    [choice.view.rows, ...choice.view.columns],
    analysis
  );
  return makeBrief(data, choice, words[locale], {
    place: { url: `https://example.org/brief/?${query}`, path: `/brief/?${query}` },
    record: (id) => `https://example.org/overlaps/${id.replace('pcx:', '')}/`
  });
}

const CHOICES = [
  '',
  'reading=strict',
  'reading=lenient',
  'theme=quantum',
  'entry=cn-eff-2024/marine-equipment',
  'entry=us-cet-2024/quantum',
  'region=first',
  'region=neither',
  'rows=uk-sntf-2023&columns=cn-eff-2024',
  'rows=cn-15fyp-2026&columns=us-nssts-2026_uk-stf-2025',
  'rows=cn-eff-2024&columns=nato-edt-2024',
  'rows=cn-eff-2024&columns=nato-edt-2024&region=without',
  'rows=jp-sct-2022&columns=kr-nst-2022_de-hta-2025'
];
const section = (brief: Brief, id: string) => brief.sections.find((s) => s.id === id);
const blockTexts = (brief: Brief, id: string) =>
  (section(brief, id)?.blocks ?? []).flatMap((b) =>
    b.kind === 'paragraph' ? [plainText(b.runs)] : b.kind === 'list' ? b.items.map(plainText) : []
  );
const tablesOf = (brief: Brief, id: string) =>
  (section(brief, id)?.blocks ?? []).filter((b): b is Table => b.kind === 'table');
const figuresOf = (brief: Brief) =>
  (section(brief, 'key-points')?.blocks ?? []).filter((b): b is FigureBlock => b.kind === 'figure');
const points = (brief: Brief) =>
  section(brief, 'key-points')?.blocks[0]?.kind === 'list' ? blockTexts(brief, 'key-points') : [];
const allRuns = (brief: Brief): Run[] => brief.sections.flatMap(runsOf);
/** Every figure that a text gives, in the order in which it does. */
const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).map(Number);

/** The smallest PNG: what a browser paints has a test of its own. */
const picture = () =>
  Promise.resolve(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
      'base64'
    )
  );
const parser = new XMLParser({
  ignoreAttributes: false,
  preserveOrder: false,
  parseTagValue: false,
  trimValues: false
});
type Node = Record<string, unknown>;
/** Every element of a name, anywhere in a parsed part. */
function all(node: unknown, name: string): Node[] {
  if (Array.isArray(node)) return node.flatMap((n) => all(n, name));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => [
    ...(key === name ? ([value].flat() as Node[]) : []),
    ...all(value, name)
  ]);
}
const textOf = (node: unknown) =>
  all(node, 'w:t')
    .map((t) => (typeof t === 'object' ? String((t as Node)['#text'] ?? '') : String(t)))
    .join('');
/** An element as the parser that keeps the order has it. */
type Ordered = Record<string, unknown>;
/** What stands in the first element of a name; its attributes with `own`. */
function inside(of: Ordered[] | undefined, name: string): Ordered[];
function inside(of: Ordered[] | undefined, name: string, own: true): Record<string, unknown> | undefined;
function inside(of: Ordered[] | undefined, name: string, own = false) {
  const found = of?.find((e) => name in e);
  return own ? (found?.[':@'] as Record<string, unknown> | undefined) : ((found?.[name] ?? []) as Ordered[]);
}
/** The paragraphs of a Word document as text, one a line. */
async function documentText(brief: Brief, locale: Locale): Promise<string> {
  const files = unzipSync(await briefDocx(brief, words[locale].t.document, picture));
  const document = parser.parse(strFromU8(files['word/document.xml'] ?? new Uint8Array())) as Node;
  return all(document, 'w:p').map(textOf).join('\n');
}

const UNDER_TWENTY =
  'None One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen Eighteen Nineteen'.split(
    ' '
  );
/** A number up to thirty-nine as it begins a title. */
const inWords = (n: number) =>
  UNDER_TWENTY[n] ??
  `${n < 30 ? 'Twenty' : 'Thirty'}${n % 10 === 0 ? '' : `-${UNDER_TWENTY[n % 10]?.toLowerCase() ?? ''}`}`;

describe('the figures of a brief', () => {
  test.each(CHOICES)('are the headline of the matrix page: %s', (query) => {
    const { view } = choiceOf(query);
    for (const locale of LOCALES) {
      const brief = briefOf(query, locale);
      const expected = headline(shippedCrosswalk, view);
      expect(brief.figures).toEqual(expected);
      const [table] = tablesOf(brief, 'figures');
      const unassessed = words[locale].t.document.annex.notAssessed;
      expect(table?.rows.map((row) => row.slice(1).map(plainText))).toEqual(
        expected.map((f) => [
          ...COUNTING_RULES.map((r) => (f.settled ? String(f.values[r]) : unassessed)),
          String(f.total)
        ])
      );
    }
  });

  test('are those that another count over the rows of the tables finds, under every rule and in both languages', async () => {
    for (const rule of READING_NAMES)
      for (const locale of LOCALES) {
        const brief = briefOf(`reading=${rule}`, locale);
        const { both, firstOnly, secondOnly, neither } = regionsOf(FIRST_ROWS, FIRST_COLUMNS, rule);
        const [us, uk] = FIRST_COLUMNS.map((list) => coveredBy(list, FIRST_ROWS, rule).size);
        const [compared = '', otherWay = ''] = points(brief);
        const counted = compared.slice(compared.search(locale === 'en' ? /Of the 31/ : /31个产业中/));
        const told = [31, both, firstOnly, secondOnly, neither];
        // What is none at all is said in words in Chinese.
        expect(numbersIn(counted), `${rule} ${locale}`).toEqual(told.filter((n) => locale === 'en' || n > 0));
        expect(numbersIn(otherWay), `${rule} ${locale}`).toEqual(expect.arrayContaining([us, uk]));
        const pairs = pairsOf(FIRST_ROWS, FIRST_COLUMNS, rule).length;
        expect(numbersIn(blockTexts(brief, 'overlaps')[0] ?? '')[0]).toBe(pairs);
        expect(tablesOf(brief, 'table')[0]?.rows).toHaveLength(pairs);

        // The same sentences stand in every format.
        const markdown = briefMarkdown(brief).replace(/\[\^\d+\]/g, '');
        const document = await documentText(brief, locale);
        for (const sentence of [
          compared,
          otherWay,
          brief.title,
          brief.status,
          blockTexts(brief, 'overlaps')[0] ?? ''
        ]) {
          expect(markdown).toContain(sentence);
          expect(document).toContain(sentence);
        }
      }
  });

  test('are drawn under all three rules, and said in words for who does not see them', () => {
    const [range] = figuresOf(briefOf(''));
    const by = READING_NAMES.map((rule) => regionsOf(FIRST_ROWS, FIRST_COLUMNS, rule).both);
    const covered = FIRST_COLUMNS.map((list) => READING_NAMES.map((rule) => coveredBy(list, FIRST_ROWS, rule).size));
    expect(range?.table.rows.map((row) => row.slice(1, 4).map((cell) => Number(plainText(cell))))).toEqual([
      by,
      ...covered
    ]);
    for (const [strict, standard, lenient] of [by, ...covered])
      expect(range?.figure.alt).toContain(`strict ${strict}, standard ${standard}, lenient ${lenient}`);
    expect(svgOf(range?.figure as FigureBlock['figure'])).toContain('<desc');
  });

  test('the title counts, and says the same as the first key point', () => {
    const both = regionsOf(FIRST_ROWS, FIRST_COLUMNS, 'standard').both;
    expect(briefOf('').title).toBe(
      `${inWords(both)} of 31 Chinese emerging and future industries have counterparts in both the US and UK technology lists`
    );
    expect(briefOf('', 'zh').title).toBe(`中国31个新兴产业和未来产业中，${both}个在美英两份清单中均有对应条目`);
    const neither = regionsOf(FIRST_ROWS, FIRST_COLUMNS, 'lenient').neither;
    expect(briefOf('reading=lenient&region=neither').title).toMatch(
      neither === 0 ? /^None of the 31 .* is without any counterpart/ : new RegExp(`^${inWords(neither)} of 31`)
    );
  });

  test('a matrix of more than 25 rows gives way to the strongest overlaps', () => {
    for (const rule of READING_NAMES) {
      const rowsWith = new Set(pairsOf(FIRST_ROWS, FIRST_COLUMNS, rule).map((p) => p.row)).size;
      const brief = briefOf(`reading=${rule}`);
      expect(figuresOf(brief)).toHaveLength(rowsWith > 25 ? 1 : 2);
      expect(tablesOf(brief, 'key-points')).toHaveLength(rowsWith > 25 ? 1 : 0);
      if (rowsWith <= 25) expect(figuresOf(brief)[1]?.table.rows).toHaveLength(rowsWith);
    }
    const strongest = tablesOf(briefOf('reading=lenient'), 'key-points')[0]?.rows ?? [];
    expect(new Set(strongest.map((row) => plainText(row[3] ?? [])))).toEqual(new Set(['strong']));
  });
});

describe('a brief', () => {
  test('says what it has to say on its first page in about 300 words and three short notes', () => {
    const brief = briefOf('');
    const front = [brief.title, brief.status, ...blockTexts(brief, 'key-points')].join(' ');
    expect(front.split(/\s+/).length).toBeLessThan(330);
    const notes = notesOf(brief, 'front').map((n) => plainText(brief.notes[n - 1] ?? []));
    expect(notes).toHaveLength(3);
    for (const note of notes) expect(note.split(/\s+/).length).toBeLessThan(30);
  });

  test.each(CHOICES)('names no note in its annex, and each other note in the part that refers to it: %s', (query) => {
    const brief = briefOf(query);
    expect(notesOf(brief, 'annex')).toEqual([]);
    expect(PARTS.flatMap((part) => notesOf(brief, part))).toEqual(brief.notes.map((_, i) => i + 1));
  });

  test('of lists that were not compared says so in its title and first key point, and counts nothing', () => {
    for (const locale of LOCALES) {
      const brief = briefOf('rows=jp-sct-2022&columns=kr-nst-2022_de-hta-2025', locale);
      const saying = locale === 'en' ? 'not been compared' : '尚未对照';
      expect(brief.title).toContain(saying);
      expect(points(brief)[0]).toContain(saying);
      expect(points(brief)[1]).toContain(saying);
      expect(blockTexts(brief, 'gaps').every((text) => text.includes(saying))).toBe(true);
      expect(figuresOf(brief)).toEqual([]);
      for (const row of tablesOf(brief, 'figures')[0]?.rows ?? [])
        expect(plainText(row[1] ?? [])).toBe(words[locale].t.document.annex.notAssessed);
    }
  });

  test('of three lists of which two were compared begins with the pair that was not', () => {
    const brief = briefOf('rows=cn-eff-2024&columns=us-cet-2024_uk-stf-2025');
    const covered = coveredBy('cn-eff-2024', 'us-cet-2024', 'standard').size;
    expect(points(brief)[0]).toContain('not been compared');
    expect(brief.title).toMatch(new RegExp(`^${inWords(covered)} of 31 `));
    expect(figuresOf(brief)[0]?.table.rows).toHaveLength(2);
  });

  test('names every entry without a counterpart', () => {
    const gaps = blockTexts(briefOf(''), 'gaps').join(' ').toLowerCase();
    const { neither } = coverageGroups(shippedCrosswalk, FIRST_ROWS, FIRST_COLUMNS, 'standard');
    const { uncovered } = coverage(shippedCrosswalk, 'us-cet-2024', FIRST_ROWS, 'standard');
    expect(neither.length + uncovered.length).toBeGreaterThan(0);
    for (const id of [...neither, ...uncovered])
      expect(gaps).toContain(shippedCrosswalk.entry.get(id)?.label.toLowerCase());
    expect(gaps).toContain(`all ${cellsOf(FIRST_ROWS, FIRST_COLUMNS)} pairs were assessed`);
  });

  test('on an entry without counterpart says what was looked for', () => {
    const text = blockTexts(briefOf('entry=cn-eff-2024/marine-equipment'), 'gaps').join('\n');
    const searched = shipped.noCounterparts.filter((n) => n.subject === 'cn-eff-2024:marine-equipment');
    expect(searched.length).toBeGreaterThan(0);
    for (const { searchedList, rationale } of searched)
      expect(text.includes(rationale)).toBe(['us-cet-2024', 'uk-sntf-2023'].includes(searchedList));
  });

  test('on a group names its members as the groups have them, seen from both lists', () => {
    const brief = briefOf('region=first');
    const told = [...points(brief), ...blockTexts(brief, 'overlaps')].join('\n').toLowerCase();
    const china = coverageGroups(shippedCrosswalk, FIRST_ROWS, FIRST_COLUMNS, 'standard').firstOnly;
    const us = coverageGroups(shippedCrosswalk, 'us-cet-2024', ['cn-eff-2024', 'uk-sntf-2023'], 'standard').firstOnly;
    expect(told).toContain(`of ${entriesOf('cn-eff-2024', 'top').length} chinese entries, ${china.length} have`);
    for (const id of [...china, ...us]) expect(told).toContain(shippedCrosswalk.entry.get(id)?.label.toLowerCase());
  });

  test('on the latest editions keeps what is reported as reported', () => {
    const brief = briefOf('rows=cn-15fyp-2026&columns=us-nssts-2026_uk-stf-2025');
    expect(points(brief).join(' ')).toMatch(/15th Five-Year Plan outline, 2026, reported/);
    for (const id of ['cn-15fyp-2026', 'us-nssts-2026', 'uk-stf-2025'])
      expect(blockTexts(brief, `list-${id}`).join('\n')).toContain(shipped.lists.find((l) => l.id === id)?.note);
    const status = (name: string) => entriesOf('cn-15fyp-2026', 'top').filter((e) => e['wording'] === name).length;
    expect(blockTexts(brief, 'list-cn-15fyp-2026').join(' ')).toContain(
      `${status('confirmed')} confirmed, ${status('partly')} partly confirmed`
    );
  });

  test('says who coded the pairs, that nobody human reviewed it, and the caveat and purpose of each list', () => {
    for (const query of ['', 'theme=quantum', 'region=neither']) {
      const brief = briefOf(query);
      expect(brief.status).toContain('not reviewed by a human expert');
      expect(points(brief).at(-1)).toContain('no human expert has reviewed the result');
      expect(blockTexts(brief, 'method').join(' ')).toContain('No human expert has reviewed the result');
      for (const id of ['cn-eff-2024', 'us-cet-2024', 'uk-sntf-2023']) {
        const list = shipped.lists.find((l) => l.id === id);
        const told = blockTexts(brief, `list-${id}`).join(' ');
        expect(told).toContain(list?.purpose);
        expect(told).toContain(list?.caveat);
      }
      const agreement = tablesOf(brief, 'method')[0];
      expect(agreement?.rows).toHaveLength(3);
      expect(plainText(agreement?.rows[0]?.[1] ?? [])).toBe(String(cellsOf('cn-eff-2024', ['us-cet-2024'])));
    }
  });

  test('says of the analysis what the analysis says, and only of the lists that it is about', () => {
    const { variants, statements } = sensitivity(shipped, DEFAULT_VIEW);
    const holding = statements.filter((s) => s.failsUnder.length === 0).length;
    const surest = variants.find((v) => v.id === 'confidence-0.8')?.measures.regions;
    const brief = briefOf('', 'zh');
    expect(points(brief).join('')).toContain(`在检验的${statements.length}项表述中，${holding}项在各方案下均成立`);
    expect(blockTexts(brief, 'caveats').join('')).toContain(
      `${surest?.both.length}个在两份清单中均有对应，${surest?.neither.length}个均无对应`
    );
    for (const query of ['rows=uk-sntf-2023&columns=cn-eff-2024', 'rows=cn-eff-2024&columns=nato-edt-2024'])
      expect(points(briefOf(query)).join(' ')).not.toContain('statements tested');
  });

  test('says for how many entries every coding gives the published result, and for how many none does', () => {
    const [us, uk] = FIRST_COLUMNS.map((list) => coveredBy(FIRST_ROWS, list, 'standard'));
    const both = entriesOf(FIRST_ROWS, 'top')
      .map((e) => field(e, 'entry_id'))
      .filter((id) => us?.has(id) && uk?.has(id));
    const by = both.map((id) => FIRST_COLUMNS.map((list) => codingsCounting(id, list)));
    const every = by.filter((lists) => lists.every((pairs) => pairs.some(({ n, of }) => n === of))).length;
    const none = by.filter((lists) => lists.some((pairs) => pairs.every(({ n }) => n === 0))).length;
    expect(none).toBeGreaterThan(0);
    const told = (locale: Locale) => blockTexts(briefOf('', locale), 'caveats').join(' ');
    expect(told('en')).toContain(
      `For ${every} of the ${both.length} entries with a counterpart in both lists, all codings give the published result; for ${none} of them no coding does.`
    );
    expect(told('zh')).toContain(
      `${both.length}个条目中，${every}个的各次编码均与公布结果一致；${none}个没有任何一次编码给出公布结果。`
    );
  });

  test('names every role that made the result, and how many of its overlaps an arbiter added or changed', () => {
    const shown = pairsOf(FIRST_ROWS, FIRST_COLUMNS, 'standard');
    const changed = shown.filter(({ record }) => field(record, 'author_label').startsWith('arbiter-')).length;
    const method = (query: string, locale: Locale) => blockTexts(briefOf(query, locale), 'method').join(' ');
    for (const role of ['coders', 'adjudicators', 'advocates', 'arbiters']) expect(method('', 'en')).toContain(role);
    for (const role of ['编码者', '裁决者', '论证者', '复核者']) expect(method('', 'zh')).toContain(role);
    expect(method('', 'en')).toContain(
      `Of the ${shown.length} overlaps in Table A2, ${changed} were added or changed by an arbiter.`
    );
    expect(method('', 'zh')).toContain(`表A2的${shown.length}对重合中，${changed}对由复核者新增或改定。`);
    expect(method('entry=cn-eff-2024/marine-equipment', 'en')).not.toContain('Table A2,');
  });

  test('tells the challenge round from the review of all other records', () => {
    const first = table('challenges').filter((row) => row['round'] === '1');
    const argued = first.filter((row) => row['asked'] !== 'consistency').length;
    const reviewed = first.length - argued;
    const told = (locale: Locale) => blockTexts(briefOf('', locale), 'caveats').join(' ');
    expect(told('en')).toContain(`against each of ${argued} pairs and an arbiter decided`);
    expect(told('en')).toContain(`A review of all other records of all crosswalks changed ${reviewed}.`);
    expect(told('zh')).toContain(`对${argued}对条目分别作正反论证，由复核者作出决定`);
    expect(told('zh')).toContain(`其后复核各项对照的其余全部记录，改定${reviewed}条。`);
  });

  test('divides the whole width of each of its tables', () => {
    for (const query of CHOICES)
      for (const { id } of briefOf(query).sections)
        for (const { columns } of tablesOf(briefOf(query), id))
          expect(columns.reduce((sum, column) => sum + column.width, 0)).toBeCloseTo(100);
  });

  test('invents no name: every entry in its tables is one of the data', () => {
    const labels = new Set(shipped.entries.map((e) => e.label));
    for (const query of CHOICES)
      for (const table of tablesOf(briefOf(query), 'table'))
        for (const [row, column] of table.rows) {
          expect(labels).toContain(plainText(row ?? []));
          expect(labels).toContain(plainText(column ?? []).replace(/^(China|US|UK|NATO): /, ''));
        }
  });

  test('has the texts of the data in our translation in Chinese, and in English where there is none', () => {
    const untranslated = { ...rows, lists: rows.lists.map((l) => ({ ...l, note_zh: null })) };
    const zh = allRuns(briefOf('', 'zh'));
    const without = allRuns(briefOf('', 'zh', untranslated));
    for (const id of [FIRST_ROWS, ...FIRST_COLUMNS]) {
      const list = shipped.lists.find((l) => l.id === id);
      expect(zh).toContainEqual({ kind: 'text', text: list?.noteZh });
      expect(zh).not.toContainEqual(expect.objectContaining({ text: list?.note }));
      expect(without).toContainEqual({ kind: 'text', text: list?.note, lang: 'en' });
    }
  });

  test('marks English texts of the data in a Chinese brief, and has no sentence of ours in English there', () => {
    for (const query of CHOICES)
      for (const run of allRuns(briefOf(query, 'zh'))) {
        if (run.kind !== 'text' || run.lang) continue;
        // Names of ours, numbers and acronyms stay; three Latin words in a row would be a sentence.
        expect(run.text.replace('Priority Crosswalk maintainers', '')).not.toMatch(/[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}/);
      }
  });
});

describe('the choice of a brief', () => {
  test.each(CHOICES)('survives its address: %s', (query) => {
    const choice = choiceOf(query);
    const again = Object.entries(queryOfChoice(choice)).filter(([, value]) => value);
    expect(choiceOf(new URLSearchParams(again).toString())).toEqual(choice);
  });

  test('is refused with all its faults at once', () => {
    const query = 'rows=xx-list&columns=us-cet-2024_us-cet-2024_uk-sntf-2023&reading=loose&region=with';
    const faults = choiceFaults(choiceOf(query), new Set(shipped.lists.map((l) => l.id)), null);
    expect(faults.map((f) => f.kind)).toEqual(['list', 'columns', 'twice', 'reading', 'region']);
    expect(words.en.t.faults(faults)).toContain('expected strict, standard or lenient');
    expect(() => briefOf('theme=magic')).toThrow(`expected one of ${TOPICS.join(', ')}`);
    expect(() => briefOf('entry=cn-eff-2024/nothing')).toThrow('no top-level entry “cn-eff-2024:nothing”');
  });
});

describe('the notes of a brief', () => {
  test.each(CHOICES)('are each referred to once, in order, in every format: %s', async (query) => {
    for (const locale of LOCALES) {
      const brief = briefOf(query, locale);
      const expected = brief.notes.map((_, i) => i + 1);
      expect(allRuns(brief).flatMap((r) => (r.kind === 'note' ? [r.number] : []))).toEqual(expected);

      const html = new MarkdownIt({ html: false }).use(footnotes).render(briefMarkdown(brief));
      const found = (pattern: RegExp) => [...html.matchAll(pattern)].map((m) => Number(m[1]));
      expect(found(/<sup class="footnote-ref"><a href="#fn(\d+)"/g)).toEqual(expected);
      expect(found(/<li id="fn(\d+)" class="footnote-item">/g)).toEqual(expected);
      expect(html).not.toContain('[^');
      expect(html).not.toContain('**');
    }
  });

  test('are short: issuer, title and year; the annex has each list in long form with address and what was read', () => {
    const brief = briefOf('');
    const notes = brief.notes.map(plainText);
    for (const id of ['us-cet-2024', 'uk-sntf-2023']) {
      const list = shipped.lists.find((l) => l.id === id);
      expect(notes.filter((n) => n.startsWith(list?.issuer ?? 'no issuer'))[0]).toContain(list?.title);
      expect(notes.join(' ')).not.toContain(list?.url);
      const account = blockTexts(brief, `list-${id}`).join('\n');
      for (const part of [list?.title, list?.issuer, list?.url, list?.note, english.date(list?.published ?? '')])
        expect(account).toContain(part);
      expect(account).toMatch(/\d+ confirmed, \d+ partly confirmed, \d+ not confirmed/);
    }
    // The compiled list stands in no single document: each document has its own address.
    const compiled = blockTexts(brief, 'list-cn-eff-2024').join('\n');
    for (const url of new Set(
      shipped.entries.filter((e) => e.list === 'cn-eff-2024' && e.parent === null).map((e) => e.sourceUrl)
    ))
      expect(compiled).toContain(url);
    expect(notes[0]).toContain('A3');
    expect(section(brief, 'lists')?.heading).toMatch(/^A3 /);
  });
});

test('a Chinese brief names documents and issuers in Chinese, in the annex with the title in its own language', () => {
  const brief = briefOf('', 'zh');
  const notes = brief.notes.map(plainText).join('\n');
  for (const id of ['us-cet-2024', 'uk-sntf-2023']) {
    const list = shipped.lists.find((l) => l.id === id) ?? expect.fail(id);
    const account = blockTexts(brief, `list-${id}`).join('\n');
    expect(account).toContain(`${list.issuerZh}. ${list.titleZh}（${list.title}）. `);
    expect(account).not.toContain(list.issuer);
    expect(notes).toContain(`${list.issuerZh}，${list.titleZh}（${list.edition}）`);
    expect(notes).not.toContain(list.title);
  }
  // The documents of the compiled list are Chinese, and are cited as they are called.
  const compiled = blockTexts(brief, 'list-cn-eff-2024').join('\n');
  const plan = shipped.lists.find((l) => l.id === 'cn-14fyp-2021') ?? expect.fail('There is no plan.');
  expect(compiled).toContain(plan.titleOriginal);
  expect(compiled).not.toContain(plan.title);
});

test('the note of a record says who coded it, and who wrote its rationale where that is someone else', () => {
  const notes = briefOf('entry=cn-eff-2024/new-materials').notes.map(plainText);
  const own = shipped.mappings.filter((m) => notes.some((n) => n.includes(`${m.id.replace('pcx:', '')}, `)));
  expect(new Set(own.map((m) => m.rationaleBy !== ''))).toEqual(new Set([true, false]));
  for (const m of own) {
    const note = notes.find((n) => n.includes(`${m.id.replace('pcx:', '')}, `)) ?? '';
    expect(note).toContain(coderName(m.author));
    if (m.rationaleBy) expect(note).toContain(`; rationale by ${coderName(m.rationaleBy)}, `);
    else expect(note).not.toContain('rationale by');
  }
});

describe('the Markdown of a brief', () => {
  test('has its tables, headings and figures when another program reads it', () => {
    const brief = briefOf('');
    const html = new MarkdownIt({ html: false }).use(footnotes).render(briefMarkdown(brief));
    expect([...html.matchAll(/<h1>/g)]).toHaveLength(1);
    expect([...html.matchAll(/<h[234]>/g)]).toHaveLength(brief.sections.length + 1);
    // What is a picture elsewhere is a table here.
    const tables = brief.sections.flatMap((s) =>
      s.blocks.flatMap((b) => (b.kind === 'table' ? [b] : b.kind === 'figure' ? [b.table] : []))
    );
    expect([...html.matchAll(/<table>/g)]).toHaveLength(tables.length);
    expect([...html.matchAll(/<tr>/g)]).toHaveLength(tables.reduce((n, t) => n + t.rows.length + 1, 0));
    expect(briefMarkdown(brief)).toBe(briefMarkdown(briefOf('')));
  });
});

describe('the Word document of a brief', () => {
  async function parts(query: string, locale: Locale) {
    const brief = briefOf(query, locale);
    const files = unzipSync(await briefDocx(brief, words[locale].t.document, picture));
    const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
    return { brief, files, text };
  }
  test.each([
    ['', 'en'],
    ['', 'zh'],
    ['theme=quantum', 'en'],
    ['rows=jp-sct-2022&columns=kr-nst-2022_de-hta-2025', 'zh']
  ] as [string, Locale][])('is well formed and has its parts: “%s”, %s', async (query, locale) => {
    const { brief, files, text } = await parts(query, locale);
    for (const path of Object.keys(files).filter((p) => /\.(xml|rels)$/.test(p)))
      expect(XMLValidator.validate(text(path)), path).toBe(true);
    const document = parser.parse(text('word/document.xml')) as Node;
    const styles = all(parser.parse(text('word/styles.xml')), 'w:style');
    const named = new Set(styles.map((s) => String((s['w:name'] as Node)['@_w:val'])));
    for (const name of [
      'Title',
      'Subtitle',
      'Heading 1',
      'Heading 2',
      'Heading 3',
      'caption',
      'footnote text',
      'footnote reference',
      'List Bullet',
      'Brief Table'
    ])
      expect([...named].map((n) => n.toLowerCase())).toContain(name.toLowerCase());

    const paragraphs = all(document, 'w:p');
    const styled = (id: string) =>
      paragraphs.filter((p) => all(p['w:pPr'], 'w:pStyle').some((s) => s['@_w:val'] === id)).map(textOf);
    expect(styled('Title')).toEqual([brief.title]);
    expect(styled('Heading1')).toEqual(brief.sections.filter((s) => s.level === 1).map((s) => s.heading));
    expect(styled('Heading2')).toEqual(brief.sections.filter((s) => s.level === 2).map((s) => s.heading));
    expect(styled('Heading3')).toEqual(brief.sections.filter((s) => s.level === 3).map((s) => s.heading));
    expect(styled('Subtitle')).toEqual([brief.status]);
    const captioned = brief.sections.flatMap((s) =>
      s.blocks.flatMap((b) => (b.kind === 'table' || b.kind === 'figure' ? [b.caption] : []))
    );
    expect(styled('Caption')).toEqual(captioned);

    const references = all(document, 'w:footnoteReference').map((r) => Number(r['@_w:id']));
    expect([...references].sort((a, b) => a - b)).toEqual(brief.notes.map((_, i) => i + 1));
    const notes = all(parser.parse(text('word/footnotes.xml')), 'w:footnote').filter((f) => Number(f['@_w:id']) > 0);
    expect(notes.map((f) => Number(f['@_w:id']))).toEqual(brief.notes.map((_, i) => i + 1));
    for (const note of notes) expect(all(note, 'w:pStyle').map((s) => s['@_w:val'])).toEqual(['FootnoteText']);
    // The lines above the footnotes have no number.
    expect(text('word/footnotes.xml').match(/<w:footnoteRef\/>/g)).toHaveLength(brief.notes.length);

    const tables = brief.sections.flatMap((s) => s.blocks.filter((b): b is Table => b.kind === 'table'));
    const drawn = all(document, 'w:tbl');
    expect(drawn).toHaveLength(tables.length);
    for (const [i, table] of tables.entries()) {
      expect(all(drawn[i], 'w:tr')).toHaveLength(table.rows.length + 1);
      expect(all(drawn[i], 'w:tblHeader')).toHaveLength(1);
      expect(all(drawn[i], 'w:tblCaption').map((c) => c['@_w:val'])).toEqual([table.caption]);
      expect(all(drawn[i], 'w:tblStyle').map((s) => s['@_w:val'])).toEqual(['BriefTable']);
    }
    const core = text('docProps/core.xml');
    expect(core).toContain(`<dc:language>${locale === 'en' ? 'en-GB' : 'zh-Hans'}</dc:language>`);
    expect(core).toContain(`version ${release.version}`.replace('version ', ''));
    expect(all(parser.parse(core), 'dc:title').map(String)).toEqual([brief.title]);
    const [defaults] = all(parser.parse(text('word/styles.xml')), 'w:rPrDefault');
    expect(all(defaults, 'w:lang')[0]).toMatchObject({ '@_w:val': 'en-GB', '@_w:eastAsia': 'zh-CN' });
    expect(all(defaults, 'w:rFonts')[0]?.['@_w:eastAsia']).toBe('SimSun');
    expect(all(document, 'w:pgSz')[0]).toMatchObject({ '@_w:w': '11906', '@_w:h': '16838' });
    expect(text('word/footer1.xml')).toMatch(/PAGE/);
  });

  test.each(CHOICES)('has every figure as a drawing and a picture, with what it shows in words: %s', async (query) => {
    const { brief, files, text } = await parts(query, 'en');
    const drawn = all(parser.parse(text('word/document.xml')), 'wp:docPr');
    const figures = figuresOf(brief);
    expect(drawn.map((d) => d['@_descr'])).toEqual(figures.map((f) => f.figure.alt));
    for (const { figure } of figures) expect(figure.alt.length).toBeGreaterThan(20);
    const media = Object.keys(files).filter((path) => path.startsWith('word/media/'));
    expect(media.filter((path) => path.endsWith('.svg'))).toHaveLength(figures.length);
    // The same bytes are kept once.
    expect(media.filter((path) => path.endsWith('.png')).length).toBe(Math.min(figures.length, 1));
  });

  test.each([...CHOICES.map((query) => [query, 'en']), ['', 'zh']] as [string, Locale][])(
    'leaves no heading or caption alone at the end of a page: “%s”, %s',
    async (query, locale) => {
      const { text } = await parts(query, locale);
      const keeping = new Set(
        all(parser.parse(text('word/styles.xml')), 'w:style')
          .filter((s) => all(s['w:pPr'], 'w:keepNext').length > 0)
          .map((s) => String(s['@_w:styleId']))
      );
      for (const style of ['Title', 'Heading1', 'Heading2', 'Heading3', 'Caption']) expect(keeping).toContain(style);
      // In the order of the document: no heading is the last thing in it, and what stands before a table stays with it.
      const ordered = new XMLParser({ ignoreAttributes: false, preserveOrder: true }).parse(
        text('word/document.xml')
      ) as Ordered[];
      const body = inside(inside(ordered, 'w:document'), 'w:body').filter((e) => 'w:p' in e || 'w:tbl' in e);
      const styleOf = (e: Ordered) =>
        String(inside(inside(e['w:p'] as Ordered[], 'w:pPr'), 'w:pStyle', true)?.['@_w:val'] ?? '');
      expect(body.length).toBeGreaterThan(10);
      body.forEach((element, i) => {
        const before = body[i - 1];
        if ('w:tbl' in element) expect(before && styleOf(before)).toBe('Caption');
        if ('w:p' in element && /^Heading|^Caption/.test(styleOf(element))) expect(body[i + 1]).toBeDefined();
      });
      expect(styleOf(body.at(-1) ?? {})).not.toMatch(/^Heading|^Caption/);
    }
  );

  test('says the same as the page, word for word', async () => {
    const { brief, text } = await parts('', 'en');
    const document = parser.parse(text('word/document.xml')) as Node;
    const whole = all(document, 'w:p').map(textOf);
    for (const s of brief.sections)
      for (const block of s.blocks) {
        const texts =
          block.kind === 'table'
            ? block.rows.flat().map(plainText)
            : block.kind === 'list'
              ? block.items.map(plainText)
              : block.kind === 'figure'
                ? [block.caption]
                : [plainText(block.runs)];
        for (const expected of texts)
          // The parser gathers elements by name, so links come after the words around them: compare the letters.
          expect(whole.map((w) => [...w].sort().join(''))).toContain([...expected].sort().join(''));
      }
  });
});
