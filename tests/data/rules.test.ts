import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import {
  checkRead,
  checkTables,
  readTableFile,
  readTables,
  TablesError,
  type ReadTable,
  type TableTexts
} from '#lib/tables/read-tables.ts';
import { RULES } from '#lib/tables/rules.ts';
import { schemaOf, TABLE_NAMES, type TableName } from '#lib/tables/schema.ts';
import { shippedTexts } from '../unit/helpers.ts';

type Row = Record<string, string>;
type Change = (row: Row, all: Row[]) => void;

const shippedTables = shippedTexts();
/** Some of the lists: what was compared of them is enough for an example of every rule, and is checked a hundred times. */
const LISTS = new Set(['cn-eff-2024', 'us-cet-2024', 'uk-sntf-2023', 'eu-cta-2023', 'jp-sct-2022']);
const COMPARED: readonly TableName[] = ['mappings', 'assessed', 'codings', 'settlements', 'challenges', 'retired'];
/** The rows of a table about pairs of these lists. */
function amongLists(table: TableName): string {
  const { data, meta } = Papa.parse<Row>(shippedTables[table], { header: true, delimiter: ',', skipEmptyLines: true });
  const listOf = (id = '') => id.split(':')[0] ?? '';
  const own = data.filter((row) =>
    [
      row['subject_list'] ?? listOf(row['subject_id']),
      row['object_list'] ?? row['object_source'] ?? listOf(row['object_id'])
    ].every((list) => LISTS.has(list))
  );
  return Papa.unparse({ fields: meta.fields ?? [], data: own }, { newline: '\n' }) + '\n';
}
/** Those tables with two checks against an official text: nobody has made one yet. */
const texts: TableTexts = {
  ...shippedTables,
  ...Object.fromEntries(COMPARED.map((table) => [table, amongLists(table)])),
  verifications:
    shippedTables.verifications +
    Papa.unparse(
      [
        ['us-cet-2024:directed-energy.lasers', 'to-the-letter', '', '4'],
        ['us-cet-2024:space', 'with-differences', 'Space Technology and Systems', '6']
      ].map((cells) => [...cells, 'A list', '2024-02', 'a'.repeat(64), 'A reader', '2026-11-29']),
      { newline: '\n' }
    ) +
    '\n'
};

const readFor = (name: TableName, text: string) => readTableFile(name, text, schemaOf(name).path, false);
const readOnce = new Map(TABLE_NAMES.map((name) => [name, readFor(name, texts[name])]));
/** What `checkTables` finds; only the tables that are altered are read anew. */
const faultsOf = (of: TableTexts) =>
  checkRead(
    Object.fromEntries(
      TABLE_NAMES.map((name) => [name, (of[name] === texts[name] && readOnce.get(name)) || readFor(name, of[name])])
    ) as Record<TableName, ReadTable>
  ).faults;

/** The shipped tables with one row of one table altered. */
function altered(table: TableName, pick: (row: Row) => boolean, change: Change): { texts: TableTexts; line: number } {
  const { data, meta } = Papa.parse<Row>(texts[table], { header: true, delimiter: ',', skipEmptyLines: true });
  const index = data.findIndex(pick);
  const row = data[index];
  if (!row) throw new Error('the example finds no row to alter');
  change(row, data);
  const text = Papa.unparse({ fields: meta.fields ?? [], data }, { newline: '\n' }) + '\n';
  return { texts: { ...texts, [table]: text }, line: index + 2 };
}

interface Example {
  table: TableName;
  /** which row is altered */
  pick: (row: Row) => boolean;
  change: Change;
  column: string;
  /** where the fault is reported, if not at the altered row */
  elsewhere?: boolean;
}

const isId = (id: string) => (row: Row) => row['entry_id'] === id;
const isPair = (subject: string, object: string) => (row: Row) =>
  row['subject_id'] === subject && row['object_id'] === object;
const set =
  (column: string, value: string): Change =>
  (row) =>
    (row[column] = value);
const aiPair = isPair('cn-eff-2024:artificial-intelligence', 'us-cet-2024:artificial-intelligence');
const bioPair = isPair('cn-eff-2024:biomanufacturing', 'us-cet-2024:biotechnologies');
const isMic = (row: Row) => row['list_id'] === 'cn-mic2025-2015';
const isStrategy = (row: Row) => row['list_id'] === 'jp-stip7-2026';
/** other words in the one translation of a row that has them */
const inText =
  (from: string, to: string): Change =>
  (row) => {
    const column = ['purpose_zh', 'note_zh'].find((name) => row[name]?.includes(from)) ?? '';
    row[column] = (row[column] ?? '').replace(from, to);
  };
const rowsOf = (table: TableName) => Papa.parse<Row>(texts[table], { header: true, skipEmptyLines: true }).data;
const keyOf = (row: Row) => `${row['subject_id']} ${row['object_id']}`;
const decidedLater = new Set([...rowsOf('settlements'), ...rowsOf('challenges')].map(keyOf));
/** A pair that the coders agreed on and that nobody decided since. */
const agreedPair = (row: Row) => row['ext_relation'] === 'subset' && !decidedLater.has(keyOf(row));
/** The later decision of a pair that two rounds of challenges decided. */
const decidedAgain = (row: Row) =>
  row['round'] === '3' && isPair('uk-sntf-2023:semiconductors', 'jp-sct-2022:advanced-materials-science')(row);
const noTerm = (row: Row) => row['object_id'] === 'sssom:NoTermFound';
const any = () => true;

const EXAMPLES: Record<string, Example> = {
  required: { table: 'entries', pick: any, change: set('label_en', ''), column: 'label_en' },
  'allowed-value': { table: 'entries', pick: any, change: set('wording', 'sure'), column: 'wording' },
  pattern: { table: 'lists', pick: any, change: set('edition', 'twenty'), column: 'edition' },
  url: { table: 'entries', pick: any, change: set('source_url', 'www.gov.cn'), column: 'source_url' },
  date: { table: 'mappings', pick: aiPair, change: set('mapping_date', '2026-02-30'), column: 'mapping_date' },
  boolean: { table: 'assessed', pick: any, change: set('complete', 'yes'), column: 'complete' },
  number: { table: 'mappings', pick: aiPair, change: set('confidence', 'high'), column: 'confidence' },
  range: { table: 'mappings', pick: aiPair, change: set('confidence', '0.4'), column: 'confidence' },
  'too-long': {
    table: 'entries',
    pick: any,
    change: set('label_short', 'A short label that is long'),
    column: 'label_short'
  },
  'stray-space': { table: 'entries', pick: any, change: set('wording_note', 'two  spaces'), column: 'wording_note' },
  'cell-too-long': {
    table: 'entries',
    pick: any,
    change: set('wording_note', 'x'.repeat(10_001)),
    column: 'wording_note'
  },
  'unseen-sign': {
    table: 'mappings',
    pick: aiPair,
    change: set('comment', 'from the left \u202efrom the right'),
    column: 'comment'
  },
  'replacement-character': {
    table: 'entries',
    pick: any,
    change: set('wording_note', 'caf\ufffd'),
    column: 'wording_note'
  },
  'duplicate-id': {
    table: 'entries',
    pick: isId('us-cet-2024:quantum.sensing'),
    change: set('entry_id', 'us-cet-2024:quantum.computing'),
    column: 'entry_id'
  },
  'unknown-id': { table: 'mappings', pick: aiPair, change: set('object_id', 'us-cet-2024:magic'), column: 'object_id' },
  'parent-in-another-list': {
    table: 'entries',
    pick: isId('us-cet-2024:quantum.sensing'),
    change: set('parent_id', 'uk-sntf-2023:quantum-technologies'),
    column: 'parent_id'
  },
  'id-of-another-list': {
    table: 'entries',
    pick: isId('us-cet-2024:directed-energy.lasers'),
    change: set('list_id', 'uk-sntf-2023'),
    column: 'entry_id'
  },
  'gap-in-positions': {
    table: 'entries',
    pick: isId('us-cet-2024:space'),
    change: set('position', '19'),
    column: 'position'
  },
  'short-label-missing': {
    table: 'entries',
    pick: isId('us-cet-2024:space'),
    change: set('label_short', ''),
    column: 'label_short'
  },
  'borrowed-without-document': {
    table: 'entries',
    pick: isId('uk-sntf-2023:semiconductors.design-and-ip'),
    change: set('scope_document', ''),
    column: 'scope_document'
  },
  'caveat-status': {
    table: 'lists',
    pick: (r) => r['list_id'] === 'us-cet-2024',
    change: set('caveat', ''),
    column: 'caveat'
  },
  'use-without-text': {
    table: 'lists',
    pick: (r) => r['use_from'] === 'caveat',
    change: (row) => {
      row['caveat'] = '';
      row['caveat_status'] = 'none-found';
    },
    column: 'use_from'
  },
  'within-one-list': {
    table: 'mappings',
    pick: aiPair,
    change: set('object_id', 'cn-eff-2024:agi'),
    column: 'object_id'
  },
  direction: {
    table: 'mappings',
    pick: aiPair,
    change: (row) =>
      Object.assign(row, { subject_id: row['object_id'], object_id: row['subject_id'], object_source: 'cn-eff-2024' }),
    column: 'subject_id'
  },
  'pair-twice': {
    table: 'mappings',
    pick: (r) => r['record_id'] === 'pcx:cn-us-0001',
    change: (row, all) => all.push({ ...row, record_id: 'pcx:cn-us-9999' }),
    column: 'object_id',
    elsewhere: true
  },
  'label-differs': { table: 'mappings', pick: aiPair, change: set('subject_label', 'A.I.'), column: 'subject_label' },
  'source-differs': {
    table: 'mappings',
    pick: aiPair,
    change: set('object_source', 'uk-sntf-2023'),
    column: 'object_source'
  },
  'coding-incomplete': { table: 'mappings', pick: aiPair, change: set('ext_evidence', ''), column: 'ext_evidence' },
  'relation-centrality': {
    table: 'mappings',
    pick: aiPair,
    change: set('ext_subject_centrality', 'part'),
    column: 'ext_subject_centrality'
  },
  'relation-predicate': {
    table: 'mappings',
    pick: aiPair,
    change: set('predicate_id', 'skos:closeMatch'),
    column: 'predicate_id'
  },
  'contradiction-along-parents': {
    table: 'mappings',
    pick: aiPair,
    change: (row, all) =>
      all.push({
        ...row,
        record_id: 'pcx:cn-us-9999',
        object_id: 'us-cet-2024:artificial-intelligence.machine-learning',
        object_label: 'Machine learning',
        ext_object_terms: 'Machine learning'
      }),
    column: 'ext_relation',
    elsewhere: true
  },
  'beneath-without-pair': {
    table: 'mappings',
    pick: (r) => (r['subject_id'] ?? '').includes('.') && r['ext_relation'] !== '',
    change: (row) =>
      Object.assign(row, {
        object_id: 'us-cet-2024:hypersonics.testing',
        object_label: 'Testing',
        ext_object_terms: ''
      }),
    column: 'object_id'
  },
  'evidence-weaker-than-beneath': {
    table: 'mappings',
    pick: bioPair,
    change: set('ext_evidence', 'inferred'),
    column: 'ext_evidence'
  },
  'named-without-terms': {
    table: 'mappings',
    pick: aiPair,
    change: set('ext_subject_terms', ''),
    column: 'ext_subject_terms'
  },
  'term-not-in-entry': {
    table: 'mappings',
    pick: aiPair,
    change: set('ext_subject_terms', 'robots'),
    column: 'ext_subject_terms'
  },
  'no-term-form': {
    table: 'mappings',
    pick: noTerm,
    change: set('ext_relation', 'intersects'),
    column: 'ext_relation'
  },
  'no-term-beside-mapping': {
    table: 'mappings',
    pick: (r) => noTerm(r) && r['object_source'] === 'uk-sntf-2023',
    change: (row) =>
      Object.assign(row, { subject_id: 'cn-eff-2024:agi', subject_label: 'Artificial general intelligence' }),
    column: 'object_id'
  },
  'no-row-for-entry': {
    table: 'mappings',
    pick: (r) =>
      noTerm(r) && r['subject_id'] === 'cn-eff-2024:future-displays' && r['object_source'] === 'uk-sntf-2023',
    change: (row, all) => all.splice(all.indexOf(row), 1),
    column: 'entry_id',
    elsewhere: true
  },
  'judgement-form': {
    table: 'codings',
    pick: (r) => r['relation'] === 'none',
    change: set('evidence', 'named'),
    column: 'evidence'
  },
  'pair-not-judged': {
    table: 'codings',
    pick: aiPair,
    change: (row, all) => all.splice(all.indexOf(row), 1),
    column: 'object_id',
    elsewhere: true
  },
  'coders-of-round': { table: 'codings', pick: aiPair, change: set('coder', 'coder-99'), column: 'coder' },
  'list-without-entries': {
    table: 'entries',
    pick: (r) => r['list_id'] === 'uk-sntf-2023',
    change: (_, all) => all.splice(0, all.length, ...all.filter((r) => r['list_id'] !== 'uk-sntf-2023')),
    column: 'object_list',
    elsewhere: true
  },
  'contradiction-across-lists': {
    table: 'mappings',
    // China's entry equals the US one, which equals the UK's: the first and the last cannot merely intersect.
    pick: isPair('cn-eff-2024:artificial-intelligence', 'uk-sntf-2023:artificial-intelligence'),
    change: (row) => Object.assign(row, { ext_relation: 'intersects', predicate_id: 'skos:closeMatch' }),
    column: 'ext_relation'
  },
  'difference-not-settled': {
    table: 'settlements',
    pick: isPair('us-cet-2024:semiconductors-microelectronics', 'uk-sntf-2023:semiconductors'),
    change: (row, all) => all.splice(all.indexOf(row), 1),
    column: 'relation',
    elsewhere: true
  },
  'settled-without-difference': {
    table: 'settlements',
    pick: any,
    change: (row) =>
      Object.assign(row, {
        subject_id: 'cn-eff-2024:artificial-intelligence',
        object_id: 'us-cet-2024:artificial-intelligence',
        first_relation: 'equal',
        first_subject_centrality: 'core',
        first_object_centrality: 'core',
        first_evidence: 'named'
      }),
    column: 'object_id'
  },
  'agreed-but-not-recorded': {
    table: 'mappings',
    pick: agreedPair,
    change: (row) =>
      Object.assign(row, { ext_relation: 'intersects', predicate_id: 'skos:closeMatch', ext_evidence: 'named' }),
    column: 'relation',
    elsewhere: true
  },
  'challenge-form': {
    table: 'challenges',
    pick: (r) => r['asked'] === 'counted',
    change: set('argument_for', ''),
    column: 'argument_for'
  },
  'challenge-not-recorded': {
    table: 'mappings',
    pick: aiPair,
    change: (row) =>
      Object.assign(row, { ext_relation: 'intersects', predicate_id: 'skos:closeMatch', ext_evidence: 'named' }),
    column: 'relation',
    elsewhere: true
  },
  'challenge-before': {
    table: 'challenges',
    pick: aiPair,
    change: set('before_evidence', 'scope'),
    column: 'before_relation'
  },
  'challenge-goes-on': {
    table: 'challenges',
    pick: decidedAgain,
    change: (row) =>
      Object.assign(row, {
        before_relation: 'intersects',
        before_subject_centrality: 'core',
        before_object_centrality: 'core',
        before_evidence: 'named'
      }),
    column: 'before_relation'
  },
  'nesting-form': {
    table: 'nesting',
    pick: any,
    change: set('within_id', 'us-cet-2024:space'),
    column: 'within_id'
  },
  'concept-parent': {
    table: 'concept',
    pick: (r) => r['concept_id'] === 'foster',
    change: set('parent_id', 'talent'),
    column: 'parent_id'
  },
  'concept-position': {
    table: 'concept',
    pick: (r) => r['concept_id'] === 'reform',
    change: set('position', '4'),
    column: 'position'
  },
  'concept-entry': {
    table: 'concept',
    pick: (r) => r['concept_id'] === 'build-agi',
    change: set('label_en', 'AGI'),
    column: 'label_en'
  },
  'example-of-china': {
    table: 'concept',
    pick: (r) => r['concept_id'] === 'example-semiconductors',
    change: (row) =>
      Object.assign(row, {
        entry_id: 'cn-eff-2024:new-materials',
        list_id: 'cn-eff-2024',
        label_en: 'New materials',
        label_zh: '新材料'
      }),
    column: 'entry_id'
  },
  'event-date': {
    table: 'events',
    pick: (r) => r['event_id'] === 'us-2024',
    change: set('date', '2024-02-13'),
    column: 'date'
  },
  'event-order': {
    table: 'events',
    pick: (r) => r['event_id'] === 'future-term',
    change: set('date', '2012-04'),
    column: 'date'
  },
  'event-period': {
    table: 'events',
    pick: (r) => r['event_id'] === 'plan-15',
    change: set('period_until', '2020'),
    column: 'period_until'
  },
  'note-in-one-language': {
    table: 'events',
    pick: (r) => r['event_id'] === 'first-use',
    change: set('note_zh', ''),
    column: 'note_zh'
  },
  'lineage-form': {
    table: 'lineage',
    pick: (r) => r['change'] === 'dropped',
    change: set('to_entry', 'us-cet-2024:quantum'),
    column: 'to_entry'
  },
  'lineage-without-continuation': {
    table: 'lineage',
    pick: (r) => r['from_entry'] === 'us-cet-2024:human-machine-interfaces',
    change: (row, all) => all.splice(all.indexOf(row), 1),
    column: 'entry_id',
    elsewhere: true
  },
  'lineage-without-origin': {
    table: 'lineage',
    pick: (r) => r['to_entry'] === 'uk-dtsp-2025:cyber-security',
    change: (row, all) => all.splice(all.indexOf(row), 1),
    column: 'entry_id',
    elsewhere: true
  },
  'lineage-number': {
    table: 'lineage',
    pick: (r) => r['to_entry'] === 'us-nssts-2026:quantum',
    change: set('change', 'merged'),
    column: 'change'
  },
  'retired-id-in-use': {
    table: 'retired',
    pick: any,
    change: set('replaced_by', 'pcx:cn-us-9999'),
    column: 'replaced_by'
  },
  'translation-alone': {
    table: 'lists',
    pick: (r) => r['list_id'] === 'us-cet-2020',
    change: set('caveat_zh', '没有原文的译文。'),
    column: 'caveat_zh'
  },
  'translation-figures': { table: 'lists', pick: isMic, change: inText('10个领域', '9个领域'), column: 'purpose_zh' },
  'translation-names': { table: 'lists', pick: isStrategy, change: inText('関連技術', '相关技术'), column: 'note_zh' },
  'translation-style': { table: 'lists', pick: isMic, change: inText('。', '.'), column: 'purpose_zh' },
  'chinese-title': {
    table: 'lists',
    pick: isMic,
    change: set('title_zh', '制造强国战略'),
    column: 'title_zh'
  },
  'scope-document-in-chinese': {
    table: 'entries',
    pick: (r) => r['scope_document'] !== '',
    change: set('scope_document_zh', '《战略性新兴产业统计分类（2018）》'),
    column: 'scope_document_zh',
    elsewhere: true
  },
  'rationale-author': {
    table: 'mappings',
    pick: (r) => r['comment_by'] !== '',
    change: set('comment_date', ''),
    column: 'comment_date'
  },
  'verification-form': {
    table: 'verifications',
    pick: (r) => r['result'] === 'with-differences',
    change: set('result', 'to-the-letter'),
    column: 'difference'
  },
  'verification-of-compiled': {
    table: 'verifications',
    pick: any,
    change: set('entry_id', 'cn-eff-2024:new-materials'),
    column: 'entry_id'
  },
  'verification-document': {
    table: 'verifications',
    pick: (r) => r['result'] === 'with-differences',
    change: set('document_title', 'Another list'),
    column: 'document_title'
  },
  'model-not-named': { table: 'mappings', pick: aiPair, change: set('mapping_tool', ''), column: 'mapping_tool' }
};

describe('the rules of the tables', () => {
  test('find nothing wrong in the shipped tables', () => {
    expect(checkTables(shippedTables).faults).toEqual([]);
    expect(checkTables(texts).faults).toEqual([]);
  });

  test('each have a failing example', () => {
    expect(RULES.map((rule) => rule.name).filter((name) => !(name in EXAMPLES))).toEqual([]);
  });

  for (const [rule, { table, pick, change, column, elsewhere }] of Object.entries(EXAMPLES))
    test(`${rule}: a fault names file, line, column and what was expected`, () => {
      const example = altered(table, pick, change);
      const found = faultsOf(example.texts).filter((fault) => fault.rule === rule);
      expect(found.length).toBeGreaterThan(0);
      expect(found.map((fault) => fault.column)).toContain(column);
      expect(found.every((fault) => fault.expected.length > 0 && fault.file.endsWith('.csv'))).toBe(true);
      if (!elsewhere) expect(found.map((fault) => fault.line)).toContain(example.line);
    });

  const CODING = 'Both name “Artificial intelligence” under rule 5.';
  for (const [rule, table, pick, column, english, chinese] of [
    ['translation-figures', 'codings', any, 'rationale', CODING, '双方均依编码规则6列明“人工智能”。'],
    ['translation-names', 'codings', any, 'rationale', CODING, '双方均依编码规则5列明AGI。'],
    ['translation-style', 'codings', any, 'rationale', CODING, '双方均依编码规则5列明 “人工智能”。'],
    [
      'translation-figures',
      'lists',
      isStrategy,
      'title',
      null,
      '第七期科学技术创新基本计划（2026至2031财年），国家战略技术领域'
    ],
    ['translation-names', 'lists', isStrategy, 'issuer', null, '日本政府（CSTI）'],
    [
      'translation-figures',
      'entries',
      (r: Row) => r['scope_document']?.includes('2020') ?? false,
      'scope_document',
      null,
      '《5G供应链多元化战略》，2021年11月'
    ],
    [
      'translation-figures',
      'concept',
      (r: Row) => r['locator']?.includes('Figure 1') ?? false,
      'locator',
      null,
      '图3之前的一段'
    ],
    ['translation-style', 'events', any, 'locator', null, '第二段 (导言)'],
    ['translation-alone', 'entries', (r: Row) => r['scope_document'] === '', 'scope_document', null, '《某战略》']
  ] as const)
    test(`${rule}: finds it in ${table}.csv, ${column}_zh, too`, () => {
      const { texts: wrong, line } = altered(table, pick, (row) =>
        Object.assign(row, english && { [column]: english }, { [`${column}_zh`]: chinese })
      );
      const found = faultsOf(wrong).filter((fault) => fault.rule === rule);
      expect(new Set(found.map((fault) => `${fault.line} ${fault.column}`))).toEqual(new Set([`${line} ${column}_zh`]));
    });

  test('rationale-author: a rationale by the coder of the record names nobody else, and none is older than its coding', () => {
    const rewritten = (row: Row) => row['comment_by'] !== '';
    for (const [column, value] of [
      ['comment_by', ''],
      ['comment_date', '2026-11-01']
    ] as const) {
      const { texts: wrong, line } = altered('mappings', rewritten, set(column, value));
      expect(checkTables(wrong).faults).toMatchObject([{ rule: 'rationale-author', line, column: 'comment_date' }]);
    }
    const { texts: same } = altered('mappings', rewritten, (row) => (row['comment_by'] = row['author_label'] ?? ''));
    expect(checkTables(same).faults).toMatchObject([{ rule: 'rationale-author', column: 'comment_by' }]);
  });

  test('challenge-goes-on: a pair is decided again in a later round, not in an earlier one', () => {
    const { texts: wrong, line } = altered('challenges', decidedAgain, set('round', '1'));
    expect(checkTables(wrong).faults).toMatchObject([{ rule: 'challenge-goes-on', line, column: 'round' }]);
  });

  test('url: every one of several addresses must be one', () => {
    const { texts: wrong, line } = altered('entries', any, set('checked_against', 'https://a.example/|www.b.example'));
    expect(checkTables(wrong).faults).toMatchObject([{ rule: 'url', line, column: 'checked_against' }]);
  });

  test('url: an address without a host is none', () => {
    const { texts: wrong, line } = altered('entries', any, set('source_url', 'https://[nowhere'));
    expect(checkTables(wrong).faults).toMatchObject([{ rule: 'url', line, column: 'source_url' }]);
  });

  test('unseen-sign: every kind of them is found and named, once, whatever the column holds', () => {
    const notes = {
      '\u200b': '\\u200b',
      '\u200d': '\\u200d',
      '\u00ad': '\\u00ad',
      '\u2028': '\\u2028',
      '\u2066': '\\u2066',
      '\ufeff': '\\ufeff',
      '\ufffe': '\\ufffe',
      '\u3164': '\\u3164',
      '\u{e0041}': '\\u{e0041}'
    };
    const column = 'wording_note';
    const { data, meta } = Papa.parse<Row>(texts.entries, { header: true, delimiter: ',', skipEmptyLines: true });
    Object.keys(notes).forEach((sign, i) =>
      Object.assign(data[i] ?? {}, { [column]: `a${sign}b${sign}c`, [`${column}_zh`]: '' })
    );
    const entries = Papa.unparse({ fields: meta.fields ?? [], data }, { newline: '\n' });
    const { faults } = checkTables({ ...texts, entries });
    expect(faults.map((f) => [f.rule, f.line, f.column])).toEqual(
      Object.keys(notes).map((_, i) => ['unseen-sign', i + 2, column])
    );
    expect(faults.map((f) => f.expected.split('found ')[1])).toEqual(Object.values(notes));
    const { texts: inList } = altered('entries', any, set('wording', 'con\u200bfirmed'));
    expect(checkTables(inList).faults.map((f) => f.rule)).toEqual(['unseen-sign']);
  });

  test('cell-too-long: 10,000 signs are fine, however many bytes they have; two things wrong with a cell are both told', () => {
    const note =
      (text: string): Change =>
      (row) =>
        Object.assign(row, { wording_note: text, wording_note_zh: '' });
    const long = altered('entries', any, note('𠀀'.repeat(10_000)));
    expect(checkTables(long.texts).faults).toEqual([]);
    const both = altered('entries', any, note('\ufffd'.repeat(10_001)));
    expect(checkTables(both.texts).faults.map((f) => f.rule)).toEqual(['cell-too-long', 'replacement-character']);
  });

  test('csv-header: a missing, an unknown and a misplaced column are named', () => {
    const { faults } = checkTables({ ...texts, lists: texts.lists.replace('series', 'family') });
    expect(faults[0]).toMatchObject({ rule: 'csv-header', file: 'lists.csv', line: 1 });
    expect(faults[0]?.expected).toContain('missing: series; unknown: family');
  });

  test('csv-form: a record with a field too many, an empty line and an unclosed quote are named by line', () => {
    const line = (extra: string) => checkTables({ ...texts, assessed: texts.assessed + extra }).faults;
    const next = texts.assessed.split('\n').length;
    const tooMany = 'x,'.repeat(texts.assessed.split('\n')[0]?.split(',').length ?? 0);
    expect(line(`${tooMany}x\n`)).toMatchObject([{ rule: 'csv-form', file: 'assessed.csv', line: next }]);
    expect(line('\nmore\n').map((f) => [f.rule, f.line])).toContainEqual(['empty-rows', next]);
    expect(line('"open\n').some((f) => f.rule === 'csv-form')).toBe(true);
  });

  test('faults of several files come back together, and reading such tables says them all', () => {
    const wrong = {
      ...texts,
      lists: texts.lists.replace('official', 'unofficial'),
      entries: texts.entries.replace('confirmed', 'sure')
    };
    const { faults } = checkTables(wrong);
    expect(new Set(faults.map((f) => f.file))).toEqual(new Set(['entries.csv', 'lists.csv']));
    expect(() => readTables(wrong)).toThrow(TablesError);
    expect(() => readTables(wrong)).toThrow(/entries\.csv:\d+ wording: "sure"; expected one of confirmed/);
  });
});

describe('the form of a file', () => {
  const own = (text: string | Uint8Array) => checkTables({ ...texts, mappings: text }).faults;
  const brought = (text: string | Uint8Array) =>
    checkTables({ ...texts, mappings: text }, (name) => `${name}.csv`, new Set<TableName>(['mappings'])).faults;
  const told = (faults: readonly { rule: string; line: number | null }[]) => faults.map((f) => [f.rule, f.line]);
  const lines = texts.mappings.trimEnd().split('\n');
  const { data: records } = Papa.parse<string[]>(texts.mappings, { delimiter: ',', skipEmptyLines: true });
  const columnOf = (name: string) => records[0]?.indexOf(name) ?? -1;
  const write = (rows: readonly (readonly string[])[], delimiter = ',') =>
    Papa.unparse(rows as string[][], { newline: '\n', delimiter }) + '\n';
  /** the table with one relation that no rule allows, so that a real fault stands beside the one of form */
  const withFault = records.map((row, i) => (i === 3 ? row.with(columnOf('ext_relation'), 'subzet') : row));
  const realFault = ['allowed-value', 4] as const;
  const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
  const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

  test('line-ends: ends of two or three kinds are one fault at the first of the rarest, and no row is lost', () => {
    const ends = ['\r', '\r\n', '\n'];
    for (const text of [
      lines.map((line, i) => line + (i === 7 ? '\r\n' : '\n')).join(''),
      lines.map((line, i) => line + (i === 7 ? '\n' : '\r\n')).join(''),
      lines.map((line, i) => line + (i === 7 ? '\r' : '\n')).join('')
    ]) {
      expect(told(brought(text))).toEqual([['line-ends', 8]]);
      expect(checkTables({ ...texts, mappings: text }).rows.mappings).toHaveLength(lines.length - 1);
    }
    const three = brought(lines.map((line, i) => line + ends[i % 3]).join(''));
    expect(three.map((f) => f.rule)).toEqual(['line-ends']);
    expect(three[0]?.value).toMatch(/^line ends of several kinds: \d+ (CR|CRLF|LF), \d+ (CR|CRLF|LF), \d+ /);
  });

  test('line-ends: a brought file may have CRLF throughout; a table of the project has LF', () => {
    const crlf = texts.mappings.replaceAll('\n', '\r\n');
    expect(brought(crlf)).toEqual([]);
    expect(own(crlf)).toMatchObject([{ rule: 'line-ends', file: 'mappings.csv', value: 'CRLF line ends' }]);
  });

  test('line-ends: a lone CR inside a value is a control sign in it and ends no row', () => {
    const text = write(
      records.map((row, i) =>
        i === 3 ? row.with(columnOf('comment'), 'one\rtwo').with(columnOf('comment_zh'), '') : row
      )
    ).replace('"one\rtwo"', 'one\rtwo');
    expect(brought(text).map((f) => [f.rule, f.line, f.column])).toEqual([['stray-space', 4, 'comment']]);
  });

  for (const [name, sign] of [
    ['semicolons', ';'],
    ['tabs', '\t'],
    ['strokes', '|']
  ] as const)
    test(`separator: ${name} are one fault, and the other faults stand beside it`, () => {
      const faults = brought(write(withFault, sign));
      expect(told(faults)).toEqual(expect.arrayContaining([['separator', 1], realFault]));
      expect(faults.map((f) => f.rule)).not.toContain('csv-header');
      expect(told(brought(write(records, sign)))).toEqual([['separator', 1]]);
      expect(told(own(write(records, sign)))).toEqual([['separator', 1]]);
      expect(faults.find((f) => f.rule === 'separator')).toMatchObject({
        value: `${name} between the fields`,
        expected: 'commas'
      });
    });

  test('separator: a line with sep= is one fault, and the lines of others count it', () => {
    for (const sign of [';', ','])
      expect(told(brought(`sep=${sign}\n${write(records, sign)}`))).toEqual([['separator', 1]]);
    const faults = brought(`sep=;\r\n${write(withFault, ';').replaceAll('\n', '\r\n')}`);
    expect(told(faults)).toEqual(
      expect.arrayContaining([
        ['separator', 1],
        ['allowed-value', 5]
      ])
    );
  });

  test('encoding: UTF-16 is one fault, with its mark or without, and the values are read all the same', () => {
    expect(brought(utf16(texts.mappings))).toMatchObject([{ rule: 'encoding', value: 'UTF-16', expected: 'UTF-8' }]);
    expect(brought(utf16(texts.mappings).subarray(2)).map((f) => f.rule)).toEqual(['encoding']);
    const swapped = new Uint8Array(Buffer.from(utf16(texts.mappings)).swap16());
    expect(brought(swapped)).toMatchObject([{ rule: 'encoding', value: 'UTF-16BE' }]);
    expect(told(brought(utf16(write(withFault))))).toEqual(expect.arrayContaining([['encoding', null], realFault]));
    // What Excel saves as “Unicode text”.
    expect(brought(utf16(write(records, '\t'))).map((f) => f.rule)).toEqual(['encoding', 'separator']);
  });

  test('encoding: bytes of Windows-1252 are one fault, with the line and column of the first', () => {
    const text = write(
      withFault.map((row, i) => row.with(columnOf('comment'), i ? 'the café’s naïve “word”' : 'comment'))
    );
    const bytes = latin(
      text.replace(/[^\p{ASCII}é ï]/gu, (sign) => ({ '’': '\x92', '“': '\x93', '”': '\x94' })[sign] ?? 'e')
    );
    const faults = brought(bytes);
    expect(faults.filter((f) => f.rule === 'encoding')).toMatchObject([
      { line: 2, column: 'comment', value: 'bytes that are no UTF-8, the first 0xE9; by their look Windows-1252' }
    ]);
    expect(told(faults)).toContainEqual(realFault);
  });

  test('encoding: bytes of GB18030 are one fault, and what was read by a guess is not held against its author', () => {
    const entry = '量子信息';
    // The bytes of these signs in GB18030.
    const gb = [0xc1, 0xbf, 0xd7, 0xd3, 0xd0, 0xc5, 0xcf, 0xa2];
    const marked = write(withFault.map((row, i) => (i === 5 ? row.with(columnOf('subject_label'), '@@') : row)));
    const [before = '', after = ''] = marked.replace(/[^\p{ASCII}]/gu, 'e').split('@@');
    const faults = brought(Uint8Array.from([...latin(before), ...gb, ...latin(after)]));
    expect(faults.filter((f) => f.rule === 'encoding')).toMatchObject([
      { line: 6, column: 'subject_label', value: 'bytes that are no UTF-8, the first 0xC1; by their look GB18030' }
    ]);
    expect(told(faults)).toContainEqual(realFault);
    expect(faults.filter((f) => f.value.includes(entry))).toEqual([]);
  });

  test('encoding: one wrong byte in a table of the project is one fault, told at its place', () => {
    const at = texts.entries.indexOf('新');
    const bytes = Buffer.from(texts.entries);
    const byte = Buffer.byteLength(texts.entries.slice(0, at));
    const broken = Uint8Array.from([...bytes.subarray(0, byte + 1), ...bytes.subarray(byte + 2)]);
    const { faults } = checkTables({ ...texts, entries: broken });
    expect(faults.filter((f) => f.file === 'entries.csv')).toMatchObject([
      {
        rule: 'encoding',
        line: texts.entries.slice(0, at).split('\n').length,
        column: expect.stringMatching(/^[a-z_]+$/)
      }
    ]);
    expect(checkTables({ ...texts, entries: bytes }).faults).toEqual([]);
  });

  test('encoding: a brought file may have a byte order mark, a table of the project not', () => {
    expect(brought(`\ufeff${texts.mappings}`)).toEqual([]);
    expect(own(`\ufeff${texts.mappings}`)).toMatchObject([{ rule: 'encoding', line: 1, value: 'a byte order mark' }]);
  });

  test('empty-rows and empty-columns: what Excel leaves behind is one fault each, and nothing else is', () => {
    const row = (records[0] ?? []).map(() => '');
    const rows = [...records.slice(0, 4), row, ...records.slice(4), ...Array<string[]>(7).fill(row)];
    const found = brought(write(rows));
    expect(told(found)).toEqual([['empty-rows', 5]]);
    expect(found[0]?.value).toMatch(/^8 empty rows: lines 5, \d+, \d+, \d+, \d+ and 3 more$/);
    expect(told(brought(write(records.map((r) => [...r, '', '']))))).toEqual([['empty-columns', 1]]);
    expect(told(brought(write(records.map((r) => ['', ...r]))))).toEqual([['empty-columns', 1]]);
    const both = brought(write([...withFault, row].map((r) => [...r, ''])));
    expect(told(both)).toEqual(
      expect.arrayContaining([['empty-columns', 1], ['empty-rows', records.length + 1], realFault])
    );
  });

  test('csv-header: a column with values and no name is no empty one', () => {
    const found = brought(write(records.map((r, i) => [...r, i === 2 ? 'x' : ''])));
    expect(told(found)).toEqual([['csv-header', 1]]);
  });
});
