import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Choices } from '#lib/tables/import/brought.ts';
import { MOST_COLUMNS, MOST_ROWS } from '#lib/tables/import/grid.ts';
import { ALLOWED, LIST_FIELDS } from '#lib/tables/import/list-fields.ts';
import { MAPPING_FIELDS } from '#lib/tables/import/mapping-fields.ts';
import { readBrought } from '#lib/tables/import/read.ts';
import { OF_VOCABULARIES, WORDS } from '#lib/tables/import/relations.ts';
import { cases, PROJECT, readCase } from './import-cases.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const document = read('docs/import.md');

/** What is in code signs in a text. */
const codes = (text = '') => [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code ?? '');

/** The part of the document under a heading, up to the next one. */
function part(heading: string): string {
  const [, text = ''] = document.split(`\n${heading}\n`);
  return text.split(/\n#+ /)[0] ?? '';
}

/** The rows of the table in a part, as cells. */
function rows(heading: string, table = 0): string[][] {
  const tables = part(heading)
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block.startsWith('|'));
  return (tables[table] ?? '')
    .split('\n')
    .slice(2)
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim())
    );
}

const isChinese = (name: string) => /\p{Script=Han}/u.test(name);

describe('docs/import.md', () => {
  it.each([
    ['## Lists', LIST_FIELDS],
    ['## Mappings', MAPPING_FIELDS]
  ])('has every name of a column under %s, in the order in which they are taken', (heading, fields) => {
    const written = rows(heading).map(([field, names, chinese]) => [codes(field), codes(names), codes(chinese)]);
    expect(written).toEqual(
      fields.map(({ field, names }) => [
        [field],
        names.filter((name) => !isChinese(name)),
        names.filter((name) => isChinese(name))
      ])
    );
  });

  it('has the words that columns of kinds, categories and themes take', () => {
    const lines = part('## Lists').split('\n');
    for (const [field, words] of Object.entries(ALLOWED)) {
      const line = lines.find((text) => text.startsWith(`- \`${field}\` is one of`));
      expect(codes(line).slice(1)).toEqual([...words]);
    }
  });

  it('has every word for a relation', () => {
    const names = new Map(rows('### Words for relations').map(([name, words]) => [name, codes(words)]));
    const assumed = rows('### Words for relations', 1).flatMap(([words, relation]) =>
      codes(words).map((word) => `${word}: ${relation ?? ''}`)
    );
    for (const [{ relation, assumed: isAssumed, centrality }, list] of [...WORDS, ...OF_VOCABULARIES]) {
      const words = list.split('|').filter(Boolean);
      if (!isAssumed) expect(names.get(relation ?? 'listed to be coded')).toEqual(words);
      else {
        const sides = centrality === undefined ? '' : `, ${centrality} ${centrality === 'core' ? 'to' : 'of'} both`;
        expect(assumed).toEqual(expect.arrayContaining(words.map((word) => `${word}: ${relation ?? ''}${sides}`)));
      }
    }
    expect(names.size + assumed.length).toBe(6 + 7);
  });

  it('has every kind of fault and of warning once, and says what each leaves out', async () => {
    const types = read('src/lib/tables/import/brought.ts');
    const kindsOf = (type: string) =>
      [...(types.split(`export type ${type} =`)[1]?.split(';')[0] ?? '').matchAll(/'([a-z-]+)'/g)].map(
        ([, kind]) => kind ?? ''
      );
    const faults = new Map(rows('### Faults').map(([kind, leaves = '']) => [codes(kind)[0] ?? '', leaves.split(', ')]));
    const warnings = rows('### Warnings').map(([kind]) => codes(kind)[0] ?? '');
    expect(rows('### Faults')).toHaveLength(faults.size);
    expect([...faults.keys()].sort()).toEqual(kindsOf('FaultKind').sort());
    expect(warnings.sort()).toEqual(kindsOf('WarningKind').sort());
    for (const one of cases)
      for (const { kind, leaves } of (await readCase(one)).faults) expect(faults.get(kind), kind).toContain(leaves);
  });

  it('has the limits of rows and columns', () => {
    const limits = new Map(rows('## Limits').map(([what, most]) => [what, Number(most?.replaceAll(',', ''))]));
    expect(limits.get('rows')).toBe(MOST_ROWS);
    expect(limits.get('columns')).toBe(MOST_COLUMNS);
  });

  it('has examples that are read without a fault', async () => {
    const examples = [...part('## Examples').matchAll(/```\n([^`]+)```/g)].map(([, text = '']) => text);
    const choices: Choices[] = [
      {},
      {},
      ...Array<Choices>(2).fill({ rows: 'us-cet-2024', columnsList: 'uk-sntf-2023' })
    ];
    const readings = [];
    for (const [i, text] of examples.entries())
      readings.push(await readBrought({ name: 'example.txt', content: text }, choices[i] ?? {}, PROJECT));
    expect(readings.map(({ faults }) => faults)).toEqual([[], [], [], []]);
    expect(readings.map(({ entries, pairs }) => [entries.length, pairs.length])).toEqual([
      [3, 0],
      [5, 0],
      [0, 3],
      [0, 2]
    ]);
    expect(readings[3]?.form.dialect).toBe('matrix');
  });
});
