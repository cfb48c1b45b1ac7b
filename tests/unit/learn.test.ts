import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explainedColumns, templateColumns, templateCsv, templateWorkbook } from '#lib/formats/own-templates.ts';
import { COUNTING_RULES } from '#lib/model/counting-rules.ts';
import { coverage } from '#lib/model/coverage.ts';
import { indexCrosswalk } from '#lib/model/crosswalk.ts';
import { countMapping, ownMatrixEntries } from '#lib/records/own-work.ts';
import { workedExample } from '#lib/records/worked-example.server.ts';
import { EXAMPLE, EXAMPLE_IDS, isExample } from '#lib/records/worked-example.ts';
import { fieldsOf } from '#lib/tables/import/field-names.ts';
import { LIST_FIELDS } from '#lib/tables/import/list-fields.ts';
import { MAPPING_FIELDS } from '#lib/tables/import/mapping-fields.ts';
import { readBrought } from '#lib/tables/import/read.ts';
import { helpMessages } from '#lib/words/workbench-help.ts';
import { coveredBy, entriesOf, field, isTop, listOf, pairsOf, table } from '../count.ts';
import { PROJECT } from './import-cases.ts';
import { shipped } from './helpers.ts';

const LOCALES = ['en', 'zh'] as const;
const FIELDS = { list: LIST_FIELDS, mapping: MAPPING_FIELDS };
const KINDS = ['list', 'mapping'] as const;
const EACH = LOCALES.flatMap((locale) => KINDS.map((kind) => [kind, locale] as const));

describe('templates', () => {
  it.each(EACH)(
    'the columns of a %s are explained in %s: those that the import knows, and no others',
    (kind, locale) => {
      const known = FIELDS[kind].map(({ field }) => field);
      expect(Object.keys(helpMessages(locale).columns[kind])).toEqual(known);
      const explained = explainedColumns(kind, locale);
      expect(explained.map(({ field }) => field).sort()).toEqual([...known].sort());
      const table = FIELDS[kind];
      for (const { field, column, meaning, example } of explained) {
        expect(fieldsOf([column], table).fields, column).toEqual([field]);
        expect(meaning).not.toBe('');
        expect(example).not.toBe('');
      }
      expect(explained.slice(0, templateColumns(kind, locale).length).map(({ column }) => column)).toEqual(
        templateColumns(kind, locale)
      );
    }
  );

  it.each(EACH)(
    'the template of a %s in %s is read as CSV and as workbook without a fault or a warning',
    async (kind, locale) => {
      const columns = templateColumns(kind, locale);
      for (const [name, content] of [
        ['template.csv', new TextEncoder().encode(templateCsv(kind, locale))],
        ['template.xlsx', await templateWorkbook(kind, locale)]
      ] as const) {
        const reading = await readBrought({ name, content }, {}, PROJECT);
        expect({ brings: reading.brings, faults: reading.faults, warnings: reading.warnings }, name).toEqual({
          brings: kind,
          faults: [],
          warnings: []
        });
        expect(reading.columns.map(({ field }) => field)).toEqual(columns);
        expect([reading.rowsRead, reading.rowsKept]).toEqual([2, 2]);
        expect(kind === 'list' ? reading.entries.length : reading.pairs.length).toBe(kind === 'list' ? 3 : 2);
      }
    }
  );

  it.each(LOCALES)('every row of a template in %s says that it is an example', (locale) => {
    const { list, mapping } = helpMessages(locale).examples;
    const mark = locale === 'zh' ? '示例' : 'Example';
    for (const row of list) expect(row['note']).toContain(mark);
    for (const row of mapping) expect(row['rationale']).toContain(mark);
  });
});

describe('the help page', () => {
  it.each(LOCALES)('states in %s the limits that the rules of reading state', (locale) => {
    const document = readFileSync(new URL('../../docs/import.md', import.meta.url), 'utf8');
    const limits = new Map(
      [...(document.split('\n## Limits\n')[1] ?? '').matchAll(/^\| (\S.*?) +\| (\S.*?) +\|$/gm)].map((m) => [
        m[1],
        m[2]
      ])
    );
    const [file, rows, columns] = helpMessages(locale).limits.map(([, most]) => most.replaceAll('MiB', ' MiB'));
    expect(limits.get('file')).toBe('50 MiB');
    expect(file?.replace(/ +/g, ' ')).toContain(limits.get('file'));
    expect(file?.replace(/ +/g, ' ')).toContain(limits.get('workbook')?.split(',')[0]);
    expect(rows).toBe(limits.get('rows'));
    expect(columns).toBe(limits.get('columns'));
  });
});

describe('the worked example', () => {
  const [list, mapping] = workedExample('en');
  const entries = [
    ...ownMatrixEntries(list),
    ...shipped.entries.filter((e) => e.list === EXAMPLE.other).map((e) => ({ ...e, category: e.category, subs: 0 }))
  ];
  const counted = countMapping(mapping, entries as Parameters<typeof countMapping>[1]);

  it('has every entry of its list, and ids of its own', () => {
    expect(list.entries.map(({ id }) => id.replace(`${EXAMPLE_IDS.list}:`, `${EXAMPLE.list}:`))).toEqual(
      entriesOf(EXAMPLE.list).map((e) => e['entry_id'])
    );
    expect([list.id, mapping.id].every(isExample)).toBe(true);
    expect(isExample('my-list')).toBe(false);
  });

  it('has each coding of the published round, named after its coder, a language model', () => {
    const codings = table('codings').filter(
      (row) => listOf(field(row, 'subject_id')) === EXAMPLE.other && listOf(field(row, 'object_id')) === EXAMPLE.list
    );
    const coded = mapping.pairs.filter(({ round }) => round !== 'adjudication');
    const bare = (id: string) => id.slice(id.indexOf(':') + 1);
    expect(coded.map((p) => `${bare(p.object ?? '')} ${bare(p.subject)} ${p.coders.join()} ${p.rationale}`)).toEqual(
      codings.map(
        (row) =>
          `${bare(field(row, 'subject_id'))} ${bare(field(row, 'object_id'))} ${row['coder']} ${row['rationale']}`
      )
    );
    expect(new Set(coded.flatMap(({ coders }) => coders)).size).toBe(2);
    for (const { coders } of mapping.pairs) expect(coders.join()).toMatch(/\(language model\)$/);
  });

  it('has every pair decided as the project has it, from the other side', () => {
    expect(counted.incomplete).toEqual([]);
    const pairs = pairsOf(EXAMPLE.other, [EXAMPLE.list], 'lenient');
    expect(pairs.length).toBeGreaterThan(5);
    const inverse: Record<string, string> = { subset: 'superset', superset: 'subset' };
    expect(
      counted.mappings
        .map((m) => [m.object, m.relation, m.objectCentrality, m.subjectCentrality, m.evidence].join())
        .sort()
    ).toEqual(
      pairs
        .map(({ row, record }) => {
          const relation = field(record, 'ext_relation');
          return [
            row,
            inverse[relation] ?? relation,
            record['ext_subject_centrality'],
            record['ext_object_centrality'],
            record['ext_evidence']
          ].join();
        })
        .sort()
    );
    const top = counted.none.length + counted.mappings.length;
    expect(top).toBe(entriesOf(EXAMPLE.list, 'top').length * entriesOf(EXAMPLE.other, 'top').length);
  });

  it.each(COUNTING_RULES)(
    'is counted under the %s rule as the project counts the two lists, in both directions',
    (rule) => {
      const crosswalk = indexCrosswalk({ entries, mappings: counted.mappings, assessed: [], none: counted.none });
      for (const [from, to] of [
        [EXAMPLE.list, EXAMPLE.other],
        [EXAMPLE.other, EXAMPLE.list]
      ] as const) {
        const own = (id: string) => (id === EXAMPLE.list ? EXAMPLE_IDS.list : id);
        const found = coverage(crosswalk, own(from), own(to), rule);
        const bare = (ids: Iterable<string>) => [...ids].map((id) => id.slice(id.indexOf(':') + 1)).sort();
        expect(bare(found.covered)).toEqual(bare(coveredBy(from, to, rule)));
        expect(found.unsettled).toEqual([]);
        expect(found.total).toBe(entriesOf(from, 'top').filter((e) => isTop(field(e, 'entry_id'))).length);
      }
    }
  );

  it('says of its list where it is from, and in Chinese has the same rows', () => {
    const of = shipped.lists.find(({ id }) => id === EXAMPLE.list);
    expect(list.facts.url).toBe(of?.url);
    expect(list.facts.issuer).toBe(of?.issuer);
    const [listZh, mappingZh] = workedExample('zh');
    const code = ({ subject, object, relation, evidence, coders }: (typeof mapping.pairs)[number]) =>
      [subject, object, relation, evidence, coders.join()].join();
    expect(mappingZh.pairs.map(code)).toEqual(mapping.pairs.map(code));
    expect(listZh.name).toMatch(/^示例：/);
    expect(list.name).toMatch(/^Example: /);
  });
});
