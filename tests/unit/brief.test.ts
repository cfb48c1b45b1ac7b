import { unzipSync, strFromU8 } from 'fflate';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import MarkdownIt from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import { describe, expect, test } from 'vitest';
import { makeBrief } from '#lib/brief/brief.ts';
import { choiceFaults, choiceOfQuery, queryOfChoice, type BriefChoice } from '#lib/urls/brief-choice.ts';
import { briefData } from '#lib/brief/data.ts';
import { plainText, type Brief, type Run, type Table } from '#lib/brief/model.ts';
import { agreementRounds } from '#lib/model/agreement.ts';
import { coverage, coverageGroups } from '#lib/model/coverage.ts';
import { buildMatrix, overlapsOf } from '#lib/model/matrix.ts';
import { COUNTING_RULES, underEachRule } from '#lib/model/counting-rules.ts';
import { briefDocx } from '#lib/formats/brief-docx.ts';
import { briefMarkdown } from '#lib/formats/brief-markdown.ts';
import { loadBriefMessages } from '#lib/words/brief.ts';
import { LOCALES, type Locale } from '#lib/model/locale.ts';
import { loadMessages } from '#lib/words/index.ts';
import { release } from '#lib/tables/release.ts';
import { headline } from '#lib/model/headline.ts';
import { TOPICS } from '#lib/model/views.ts';
import { entriesOf } from '../count.ts';
import { records, rows, shipped, shippedCrosswalk } from './helpers.ts';

// The figures of agreement have a test of their own; here only that they travel, without the cost of the intervals.
const rounds = agreementRounds({ ...shipped, codings: shipped.codings.filter((c) => c.round === 1) });
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
function briefOf(query: string, locale: Locale = 'en'): Brief {
  const choice = choiceOf(query);
  const data = briefData({ rows, records, agreement: rounds, release }, [choice.view.rows, ...choice.view.columns]);
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
  'rows=jp-sct-2022&columns=us-cet-2024_de-hta-2025'
];
const section = (brief: Brief, id: string) => brief.sections.find((s) => s.id === id);
const blockTexts = (brief: Brief, id: string) =>
  (section(brief, id)?.blocks ?? []).flatMap((b) =>
    b.kind === 'paragraph' ? [plainText(b.runs)] : b.kind === 'list' ? b.items.map(plainText) : []
  );
const tablesOf = (brief: Brief, id: string) =>
  (section(brief, id)?.blocks ?? []).filter((b): b is Table => b.kind === 'table');
const allRuns = (brief: Brief): Run[] =>
  brief.sections.flatMap((s) =>
    s.blocks.flatMap((b) => (b.kind === 'paragraph' ? b.runs : b.kind === 'list' ? b.items.flat() : b.rows.flat(2)))
  );

describe('the figures of a brief', () => {
  test.each(CHOICES)('are the headline of the matrix page: %s', (query) => {
    const { view } = choiceOf(query);
    for (const locale of LOCALES) {
      const brief = briefOf(query, locale);
      const expected = headline(shippedCrosswalk, view);
      expect(brief.figures).toEqual(expected);
      const [table] = tablesOf(brief, 'answer');
      const unassessed = words[locale].t.document.answer.none;
      expect(table?.rows.map((row) => row.slice(1).map(plainText))).toEqual(
        expected.map((f) => [
          ...COUNTING_RULES.map((r) => (f.settled ? String(f.values[r]) : unassessed)),
          String(f.total)
        ])
      );
    }
  });

  test('are those of the comparison at a glance, in its sentences too', () => {
    const by = underEachRule((r) =>
      coverageGroups(shippedCrosswalk, 'cn-eff-2024', ['us-cet-2024', 'uk-sntf-2023'], r)
    );
    const [first, second] = blockTexts(briefOf('reading=lenient'), 'answer');
    const { both, firstOnly, neither } = by.lenient;
    const inWords = (n: number) => ['none', 'one', 'two', 'three', 'four', 'five'][n] ?? String(n);
    expect(first).toContain(
      `${both.length} have a counterpart in both the US CET list 2024 and the UK critical tech 2023, ${firstOnly.length} in the US CET list 2024 only`
    );
    expect(first).toContain(`and ${inWords(neither.length)} in neither`);
    const us = coverage(shippedCrosswalk, 'us-cet-2024', 'cn-eff-2024', 'lenient');
    expect(second).toContain(`${us.covered.length} of the ${us.total} entries of the US CET list 2024`);
  });

  test('count the overlaps that the matrix shows', () => {
    for (const reading of COUNTING_RULES) {
      const { view } = choiceOf('');
      const shown = overlapsOf(buildMatrix(shippedCrosswalk, { ...view, reading }));
      const brief = briefOf(`reading=${reading}`);
      expect(blockTexts(brief, 'overlaps')[0]).toContain(`counts ${shown.length} overlaps`);
      const told = section(brief, 'overlaps')?.blocks.flatMap((b) => (b.kind === 'list' ? b.items : [])).length ?? 0;
      const rows = tablesOf(brief, 'overlaps')[0]?.rows.length ?? 0;
      // What is not printed is said.
      const left = shown.length - told - rows;
      expect(blockTexts(brief, 'overlaps').some((text) => text.includes(`${left} further`))).toBe(left > 0);
    }
  });

  test('name every entry without a counterpart, in both directions', () => {
    const brief = briefOf('');
    const gaps = blockTexts(brief, 'gaps').join('\n');
    for (const [from, to] of [
      ['cn-eff-2024', 'us-cet-2024'],
      ['cn-eff-2024', 'uk-sntf-2023'],
      ['us-cet-2024', 'cn-eff-2024']
    ] as const) {
      const { uncovered, total } = coverage(shippedCrosswalk, from, to, 'standard');
      expect(gaps).toContain(`(${uncovered.length} of ${total})`);
      for (const id of uncovered) expect(gaps).toContain(shippedCrosswalk.entry.get(id)?.label);
    }
    expect(gaps).toContain('Every entry of the UK critical tech 2023 has a counterpart in China compiled 2024.');
  });
});

describe('a brief', () => {
  test('of lists that nobody compared says so and counts nothing', () => {
    const brief = briefOf('rows=jp-sct-2022&columns=us-cet-2024_de-hta-2025');
    expect(section(brief, 'gaps')).toBeUndefined();
    const text = blockTexts(brief, 'not-assessed').join(' ');
    expect(text).toContain('Japan survey fields 2022 and the US CET list 2024 have not been compared');
    expect(text).toContain('it does not mean that they share nothing');
    expect(blockTexts(brief, 'answer').join(' ')).not.toMatch(/\bnone\b|\bno counterpart\b/);
    for (const row of tablesOf(brief, 'answer')[0]?.rows ?? []) expect(plainText(row[1] ?? [])).toBe('not assessed');
  });

  test('on an entry without counterpart says what was looked for', () => {
    const text = blockTexts(briefOf('entry=cn-eff-2024/marine-equipment'), 'gaps').join('\n');
    const searched = shipped.noCounterparts.filter((n) => n.subject === 'cn-eff-2024:marine-equipment');
    expect(searched.length).toBeGreaterThan(0);
    for (const { searchedList, rationale } of searched)
      expect(text.includes(rationale)).toBe(['us-cet-2024', 'uk-sntf-2023'].includes(searchedList));
  });

  test('on a region names its members as the regions have them, seen from both lists', () => {
    const answer = blockTexts(briefOf('region=first'), 'answer').join('\n');
    const china = coverageGroups(
      shippedCrosswalk,
      'cn-eff-2024',
      ['us-cet-2024', 'uk-sntf-2023'],
      'standard'
    ).firstOnly;
    const us = coverageGroups(shippedCrosswalk, 'us-cet-2024', ['cn-eff-2024', 'uk-sntf-2023'], 'standard').firstOnly;
    expect(answer).toContain(`holds for ${china.length} of the ${entriesOf('cn-eff-2024', 'top').length} entries`);
    for (const id of [...china, ...us]) expect(answer).toContain(shippedCrosswalk.entry.get(id)?.label);
  });

  test('on the latest editions keeps what is reported as reported', () => {
    const brief = briefOf('rows=cn-15fyp-2026&columns=us-nssts-2026_uk-stf-2025');
    expect(blockTexts(brief, 'question').join(' ')).toContain('(reported)');
    const notes = brief.notes.map(plainText).join('\n');
    for (const id of ['cn-15fyp-2026', 'us-nssts-2026', 'uk-stf-2025'])
      expect(notes).toContain(shipped.lists.find((l) => l.id === id)?.note);
    const wording = (status: string) => entriesOf('cn-15fyp-2026', 'top').filter((e) => e['wording'] === status).length;
    expect(notes).toContain(`${wording('confirmed')} confirmed, ${wording('partly')} partly`);
  });

  test('says who read the pairs, that nobody human reviewed it, and the caveat and purpose of each list', () => {
    for (const query of ['', 'theme=quantum', 'region=neither']) {
      const brief = briefOf(query);
      expect(blockTexts(brief, 'method').join(' ')).toContain('No human expert has reviewed the result');
      const lists = blockTexts(brief, 'lists').join(' ');
      for (const id of ['cn-eff-2024', 'us-cet-2024', 'uk-sntf-2023']) {
        const list = shipped.lists.find((l) => l.id === id);
        expect(lists).toContain(list?.purpose);
        expect(lists).toContain(list?.caveat);
      }
      const agreement = tablesOf(brief, 'method')[0];
      expect(agreement?.rows).toHaveLength(3);
      expect(plainText(agreement?.rows[0]?.[1] ?? [])).toBe('558');
    }
  });

  test('invents no name: every entry in its tables is one of the data', () => {
    const labels = new Set(shipped.entries.map((e) => e.label));
    for (const query of CHOICES)
      for (const table of tablesOf(briefOf(query), 'overlaps'))
        for (const [row, column] of table.rows) {
          expect(labels).toContain(plainText(row ?? []));
          expect(labels).toContain(plainText(column ?? []).replace(/^(China|US|UK|NATO): /, ''));
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

  test('give title, issuer, date, address and wording of every list compared', () => {
    const notes = briefOf('').notes.map(plainText);
    for (const id of ['us-cet-2024', 'uk-sntf-2023', 'us-nssts-2026', 'uk-stf-2025', 'cn-15fyp-2026']) {
      const list = shipped.lists.find((l) => l.id === id);
      const note = notes.find((n) => n.includes(list?.url ?? 'no address'));
      expect(note).toContain(list?.title);
      expect(note).toContain(list?.issuer);
      expect(note).toContain(english.date(list?.published ?? ''));
      expect(note).toMatch(/\d+ confirmed, \d+ partly, \d+ unconfirmed/);
    }
    // The compiled list stands in no single document: each document has its own address.
    for (const url of new Set(
      shipped.entries.filter((e) => e.list === 'cn-eff-2024' && e.parent === null).map((e) => e.sourceUrl)
    ))
      expect(notes[0]).toContain(url);
  });
});

describe('the Markdown of a brief', () => {
  test('has its tables, headings and figures when another program reads it', () => {
    const brief = briefOf('');
    const html = new MarkdownIt({ html: false }).use(footnotes).render(briefMarkdown(brief));
    expect([...html.matchAll(/<h1>/g)]).toHaveLength(1);
    expect([...html.matchAll(/<h[23]>/g)]).toHaveLength(brief.sections.length + 1);
    const tables = brief.sections.flatMap((s) => s.blocks.filter((b) => b.kind === 'table'));
    expect([...html.matchAll(/<table>/g)]).toHaveLength(tables.length);
    expect([...html.matchAll(/<tr>/g)]).toHaveLength(tables.reduce((n, t) => n + (t as Table).rows.length + 1, 0));
    expect(briefMarkdown(brief)).toBe(briefMarkdown(briefOf('')));
  });
});

describe('the Word document of a brief', () => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    preserveOrder: false,
    parseTagValue: false,
    trimValues: false
  });
  async function parts(query: string, locale: Locale) {
    const brief = briefOf(query, locale);
    const files = unzipSync(await briefDocx(brief, words[locale].t.document));
    const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
    return { brief, files, text };
  }
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

  test.each([
    ['', 'en'],
    ['', 'zh'],
    ['theme=quantum', 'en'],
    ['rows=jp-sct-2022&columns=us-cet-2024_de-hta-2025', 'zh']
  ] as [string, Locale][])('is well formed and has its parts: “%s”, %s', async (query, locale) => {
    const { brief, files, text } = await parts(query, locale);
    for (const path of Object.keys(files).filter((p) => /\.(xml|rels)$/.test(p)))
      expect(XMLValidator.validate(text(path)), path).toBe(true);
    const document = parser.parse(text('word/document.xml')) as Node;
    const styles = all(parser.parse(text('word/styles.xml')), 'w:style');
    const named = new Set(styles.map((s) => String((s['w:name'] as Node)['@_w:val'])));
    for (const name of [
      'Title',
      'Heading 1',
      'Heading 2',
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
              : [plainText(block.runs)];
        for (const expected of texts)
          // The parser gathers elements by name, so links come after the words around them: compare the letters.
          expect(whole.map((w) => [...w].sort().join(''))).toContain([...expected].sort().join(''));
      }
  });
});
