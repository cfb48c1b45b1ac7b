import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { makeBrief } from '#lib/brief/brief.ts';
import { plainText, runsOf, type Brief, type Table } from '#lib/brief/model.ts';
import { ownBriefData } from '#lib/brief/own-brief.ts';
import { listFile } from '#lib/formats/api-json.ts';
import { briefDocx } from '#lib/formats/brief-docx.ts';
import { briefMarkdown } from '#lib/formats/brief-markdown.ts';
import { LOCALES, type Locale } from '#lib/model/locale.ts';
import type { CountingRule } from '#lib/model/types.ts';
import type { OwnEntry, OwnList, OwnMapping, OwnPair } from '#lib/records/own-work.ts';
import { release } from '#lib/tables/release.ts';
import { loadBriefMessages } from '#lib/words/brief.ts';
import { loadMessages } from '#lib/words/index.ts';
import { entriesOf, field } from '../count.ts';
import { records, rows } from './helpers.ts';
import { ownEntry, ownPair } from './own-works.ts';

const UK = 'uk-sntf-2023';
const UK_FILE = listFile({ rows, records, agreement: [], release }, UK);
const columns = entriesOf(UK, 'top').map((row) => field(row, 'entry_id'));
const NAMES = ['Quanten-Computing', 'Batteries of salt', 'Robots that bake', 'Copernicus'];

const words = Object.fromEntries(
  await Promise.all(
    LOCALES.map(async (locale) => [
      locale,
      { locale, m: await loadMessages(locale), t: await loadBriefMessages(locale) }
    ])
  )
) as Record<Locale, Parameters<typeof makeBrief>[2]>;

const bakeryEntry = (label: string, i: number): OwnEntry =>
  ownEntry({ id: `my-bakery:e${i + 1}`, label, position: i + 1 });
const MADE = { number: 1, file: 'bakery.csv', kept: '2026-11-29T09:00:00.000Z', extraColumns: [] };
const bakery: OwnList = {
  ...MADE,
  kind: 'list',
  id: 'my-bakery',
  name: 'Bakery',
  facts: {
    name: 'Bakery',
    issuer: 'Guild of Bakers',
    year: '2026',
    language: 'de',
    country: 'Atlantis',
    url: 'https://example.org/bakery',
    purpose: 'To know what to bake.'
  },
  entries: NAMES.map(bakeryEntry)
};
const ids = bakery.entries.map(({ id }) => id);

const pair = (subject: string, object: string, part: Partial<OwnPair> = {}): OwnPair =>
  ownPair({ subject, object, relation: 'none', coders: ['A. Reader'], date: '2026-11-28', ...part });
const [first = '', second = '', third = '', fourth = ''] = ids;
const [one = '', two = ''] = columns;
const strong = { relation: 'equal', subjectCentrality: 'core', objectCentrality: 'core', evidence: 'named' } as const;
const marginal = {
  relation: 'intersects',
  subjectCentrality: 'part',
  objectCentrality: 'part',
  evidence: 'inferred'
} as const;
const REASON = 'Both name <machines> that count.';

/** Every pair coded by somebody; two overlap, one of them marginally. */
const whole = (coder = 'A. Reader') =>
  ids.flatMap((subject) =>
    columns.map((object) =>
      pair(subject, object, {
        coders: [coder],
        ...(subject === first && object === one ? { ...strong, rationale: REASON } : {}),
        ...(subject === second && object === two ? marginal : {})
      })
    )
  );
const mappingOf = (pairs: OwnPair[], part: Partial<OwnMapping> = {}): OwnMapping => ({
  ...MADE,
  kind: 'mapping',
  id: 'my-mapping',
  name: 'Bakery against UK',
  rows: 'my-bakery',
  columns: UK,
  pairs,
  ...part
});
function briefOf(
  mapping: OwnMapping,
  locale: Locale = 'en',
  reading: CountingRule = 'standard',
  lists = [bakery]
): Brief {
  const { t } = words[locale];
  const data = ownBriefData(mapping, lists, [UK_FILE], release, t.document.own.listName);
  const view = { rows: mapping.rows, columns: [mapping.columns] };
  return makeBrief(data, { view, reading, focus: { kind: 'all' } }, words[locale]);
}

const section = (brief: Brief, id: string) => brief.sections.find((s) => s.id === id);
const textOf = (brief: Brief, id: string) => {
  const found = section(brief, id);
  return found ? plainText(runsOf(found)) : '';
};
const rowsOf = (brief: Brief, id: string) =>
  (section(brief, id)?.blocks ?? [])
    .filter((b): b is Table => b.kind === 'table')
    .flatMap((table) => table.rows.map((cells) => cells.map(plainText)));
const picture = () => Promise.resolve(new Uint8Array([137, 80, 78, 71]));

describe('a brief on a reader’s own mapping', () => {
  test('counts what the mapping says under each rule, in both directions', () => {
    const brief = briefOf(mappingOf(whole()));
    expect(brief.title).toBe('One of 4 entries of Bakery has a counterpart in UK critical tech 2023');
    expect(rowsOf(brief, 'figures').map((row) => row.slice(1))).toEqual([
      ['1', '1', '2', '4'],
      ['1', '1', '2', '5']
    ]);
    expect(briefOf(mappingOf(whole()), 'en', 'lenient').title).toMatch(/^Two of 4 entries of Bakery have/);
    expect(rowsOf(brief, 'table')).toHaveLength(1);
    expect(rowsOf(briefOf(mappingOf(whole()), 'en', 'lenient'), 'table')).toHaveLength(2);
  });

  test.each(LOCALES)('says in its first line and on its first page that it is none of the data set (%s)', (locale) => {
    const brief = briefOf(mappingOf(whole()), locale);
    const own = {
      en: 'Own list, not part of the data set: Bakery against UK, 28 November 2026, coded by A. Reader.',
      zh: '自有清单，不属于本站数据：Bakery against UK，2026年11月28日，编码者：A. Reader。'
    };
    expect(brief.status).toContain(own[locale]);
    expect(textOf(brief, 'key-points')).toContain(words[locale].t.document.own.caveat);
  });

  test.each(LOCALES)('says nothing that holds for the data set alone (%s)', (locale) => {
    const brief = briefOf(mappingOf(whole()), locale);
    expect(brief.sections.map((s) => s.id).filter((id) => ['later', 'changes', 'citation'].includes(id))).toEqual([]);
    const all = [brief.status, brief.properties.description, briefMarkdown(brief)].join('\n');
    for (const words of [
      /language models?/i,
      /human expert/i,
      /语言模型/,
      /专家/,
      /challenge/i,
      /Cambridge/i,
      /剑桥/,
      /overlaps\//
    ])
      expect(all).not.toMatch(words);
    expect(brief.properties.release).toBeNull();
    expect(brief.properties.creator).toBe('A. Reader');
    // The version of the data is that of the entries of the project’s list, and stands there alone.
    expect(all.split(release.version)).toHaveLength(2);
    expect(textOf(brief, 'data')).toContain(release.version);
  });

  test('names what the reader wrote as it is written, and quotes the reader’s reasons as theirs', () => {
    const brief = briefOf(mappingOf(whole()));
    expect(textOf(brief, 'gaps')).toContain('“Robots that bake” and “Copernicus” have no counterpart under any rule');
    expect(rowsOf(brief, 'table')[0]?.at(-1)).toBe(`“${REASON}” (A. Reader)`);
    const list = textOf(brief, 'list-1');
    for (const said of ['Guild of Bakers, Atlantis. Bakery, 2026. https://example.org/bakery', 'To know what to bake.'])
      expect(list).toContain(said);
    // The project’s list keeps its source and how far its texts were checked.
    expect(textOf(brief, 'list-2')).toContain(UK_FILE.list.url);
    expect(textOf(brief, 'list-2')).toContain('confirmed');
  });

  test('an address that is none of the web is no link', () => {
    const facts = { ...bakery.facts, url: 'javascript:alert(1)' };
    const brief = briefOf(mappingOf(whole()), 'en', 'standard', [{ ...bakery, facts }]);
    expect(
      brief.sections.flatMap(runsOf).filter((run) => run.kind === 'address' && run.url.startsWith('java'))
    ).toEqual([]);
  });

  test('a pair that is not assessed makes no entry one without a counterpart', () => {
    const part = mappingOf(whole().filter(({ subject, object }) => subject !== third || object === one));
    const brief = briefOf(part);
    const coded = 4 * 5 - 4;
    expect(brief.status).toContain(`${coded} of 20 pairs coded; the rest is not assessed.`);
    expect(brief.title).toBe('At least 1 of 4 entries of Bakery has a counterpart in UK critical tech 2023');
    expect(rowsOf(brief, 'figures').map((row) => row.slice(1, 4))).toEqual([
      ['≥ 1', '≥ 1', '≥ 2'],
      ['≥ 1', '≥ 1', '≥ 2']
    ]);
    const gaps = textOf(brief, 'gaps');
    expect(gaps).not.toContain('Robots that bake');
    expect(gaps).toContain('“Copernicus” has no counterpart under any rule');
    expect(gaps).toContain('For 1 entry of Bakery we cannot say whether UK critical tech 2023 has a counterpart');
    expect(gaps).not.toContain('pairs were assessed');
  });

  test('an incomplete pair is not assessed, whatever it says so far', () => {
    const open = whole().map((p) =>
      p.subject === fourth && p.object === two ? { ...p, ...strong, evidence: null } : p
    );
    const brief = briefOf(mappingOf(open));
    expect(brief.status).toContain('19 of 20 pairs coded');
    expect(textOf(brief, 'gaps')).not.toContain('Copernicus');
  });

  test('where nothing is coded, it says so and counts nothing', () => {
    const brief = briefOf(mappingOf([]));
    expect(brief.title).toBe('Bakery has not been compared with UK critical tech 2023');
    expect(brief.status).toContain('0 of 20 pairs coded');
    expect(brief.status).toContain('coder not named');
    expect(rowsOf(brief, 'figures').every((row) => row.slice(1, 4).every((cell) => cell === 'not assessed'))).toBe(
      true
    );
  });

  test('two coders have their agreement, and one who decided between them is named', () => {
    const other = whole('B. Second').map((p) =>
      p.subject === second && p.object === two
        ? { ...p, relation: 'none' as const, subjectCentrality: null, objectCentrality: null, evidence: null }
        : p
    );
    const decision = pair(second, two, {
      ...marginal,
      round: 'adjudication',
      coders: ['C. Judge'],
      rationale: 'Only sensors in both.'
    });
    const brief = briefOf(mappingOf([...whole(), ...other, decision]));
    expect(brief.status).toContain('coded by A. Reader and B. Second.');
    const method = textOf(brief, 'method');
    expect(method).toContain('One pair was decided by C. Judge.');
    expect(method).not.toContain('nobody has decided');
    expect(textOf(briefOf(mappingOf([...whole(), ...other])), 'method')).toContain(
      'On 1 pair the coders differ and nobody has decided: the coding of the coder who is named first counts.'
    );
    const [row] = rowsOf(brief, 'method');
    expect(row?.slice(0, 2)).toEqual(['A. Reader and B. Second', '20']);
    // 39 values none or overlap by two coders, 3 overlap: 1 − (2·1/40) / (2·3·37/(40·39)).
    expect(row?.[2]).toBe((1 - 2 / 40 / ((2 * 3 * 37) / (40 * 39))).toFixed(2));
    expect(textOf(briefOf(mappingOf(whole())), 'method')).toContain('There are no agreement figures');
  });

  test('on two lists of the reader’s own has no source of the project', () => {
    const other: OwnList = {
      ...bakery,
      id: 'my-mill',
      name: 'Mill',
      entries: NAMES.slice(0, 2).map((name, i) => ({ ...bakeryEntry(name, i), id: `my-mill:e${i + 1}` }))
    };
    const mapping = mappingOf(
      ids.flatMap((s) => other.entries.map(({ id }) => pair(s, id, id.endsWith('1') && s === first ? strong : {}))),
      { columns: 'my-mill' }
    );
    const brief = briefOf(mapping, 'en', 'standard', [bakery, other]);
    expect(brief.title).toBe('One of 4 entries of Bakery has a counterpart in Mill');
    const all = briefMarkdown(brief);
    for (const words of [release.version, 'official document', 'wording', 'confirmed'])
      expect(all).not.toContain(words);
  });

  test.each(LOCALES)('Word and Markdown have its title, its figures and the reasons, as text (%s)', async (locale) => {
    const brief = briefOf(mappingOf(whole()), locale);
    const parts = unzipSync(await briefDocx(brief, words[locale].t.document, picture));
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    for (const text of [brief.title, brief.status, 'Both name &lt;machines&gt; that count.'])
      expect(document).toContain(text);
    expect(strFromU8(parts['docProps/custom.xml'] ?? new Uint8Array())).not.toContain(release.version);
    const markdown = briefMarkdown(brief);
    expect(markdown.split('\n')[0]).toBe(`# ${brief.title}`);
    expect(markdown).toContain('Both name \\<machines\\> that count.');
  });
});
