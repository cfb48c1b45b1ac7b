import { describe, expect, test } from 'vitest';
import { differentFigures, differentNames, faultsOfStyle } from '#lib/tables/translations.ts';
import { decisionsOf, pairKey } from '#lib/model/decisions.ts';
import { toEntry, toMapping, toTables } from '#lib/tables/values.ts';
import { rows } from './helpers.ts';

describe('the numbers of a translation', () => {
  test('a figure, a number word and a Chinese numeral of one number are equal', () => {
    expect(differentFigures('Nine fields, two of them new.', '9个领域，其中两个是新的。')).toEqual([]);
    expect(differentFigures('9 fields.', '九个领域。')).toEqual([]);
    expect(differentFigures('Twenty-one fields.', '21个领域。')).toEqual([]);
    expect(differentFigures('Both copies of the 14th plan.', '“十四五”规划的两份文本。')).toEqual([]);
    expect(differentFigures('A total of 1,200 rows.', '共1200行。')).toEqual([]);
  });

  test('a month beside a day or a year is its number', () => {
    expect(differentFigures('Issued on 29 January 2024.', '2024年1月29日发布。')).toEqual([]);
    expect(differentFigures('Issued on 29 May 2024.', '2024年6月29日发布。')).toEqual([
      'the numbers 5 of the English',
      'no numbers that the English has not: 6'
    ]);
    expect(differentFigures('Fields may be added.', '可能增加领域。')).toEqual([]);
  });

  test('a number that is lost, added or another is named', () => {
    expect(differentFigures('Nine fields of 2021.', '2021年的领域。')).toEqual(['the numbers 9 of the English']);
    expect(differentFigures('The fields.', '7个领域。')).toEqual(['no numbers that the English has not: 7']);
    expect(differentFigures('Ten fields.', '9个领域。')).toHaveLength(2);
  });

  test('digits within addresses and ids are no numbers', () => {
    expect(differentFigures('See uk-dtsp-2025 (https://example.org/1/2).', '见相关清单。')).toEqual([]);
  });
});

describe('the names in a translation', () => {
  test('words in their own script, addresses and ids are those of the text', () => {
    expect(differentNames('Written コンピューター there.', '该处写作コンピューター。')).toEqual([]);
    expect(differentNames('The plan says “量子信息”.', '规划称“量子科技”。')).toEqual(['the quoted words 量子信息']);
    expect(differentNames('As in cn-us-0001.', '见cn-us-0002。')).toEqual([
      'the addresses and ids of the English; cn-us-0001, cn-us-0002 stand in one language only'
    ]);
    expect(differentNames('See https://example.org/a.', '见https://example.org/b。')).toHaveLength(1);
  });

  test('a word in Latin letters is one of the text', () => {
    expect(differentNames('The PDF of CSET.', 'CSET的PDF。')).toEqual([]);
    expect(differentNames('The file of CSET.', 'CSET的PDF。')).toEqual([
      'only such words in Latin letters as the English has; PDF are not'
    ]);
  });
});

describe('the style of a translation', () => {
  test('Chinese punctuation, no spaces beside Chinese, and a full stop where the English has one', () => {
    expect(faultsOfStyle('In the plan (2021): two.', '见规划（2021年）：2个。')).toEqual([]);
    expect(faultsOfStyle('Pakistan Observer', 'Pakistan Observer')).toEqual([]);
    for (const zh of [
      '见规划,共2个。',
      '见规划(2021年)。',
      '见规划 2021。',
      '见“规划"。',
      '见规划.',
      '见规划。。',
      '我们见规划。',
      '见规划'
    ])
      expect(faultsOfStyle('In the plan.', zh), zh).not.toEqual([]);
    expect(faultsOfStyle('In the plan', '见规划。')).toEqual(['a full stop where the English ends in one']);
  });
});

test('a translation is read where its table has the column, and is empty where the column or the text is missing', () => {
  const [entry] = rows.entries;
  const mapping = rows.mappings.find((row) => row.ext_relation);
  if (!entry || !mapping) throw new Error('There are no rows.');
  expect(toEntry({ ...entry, locator_zh: '第五章' }).locatorZh).toBe('第五章');
  expect(toEntry({ ...entry, locator_zh: null }).locatorZh).toBe('');
  const withColumn = { ...mapping, comment_zh: '双方均列明。' };
  expect(toMapping(withColumn).rationaleZh).toBe('双方均列明。');
  expect(toMapping({ ...withColumn, comment_zh: null } as typeof mapping).rationaleZh).toBe('');
});

test('a translated rationale of a coding goes with it, and one without a translation carries nothing', () => {
  const [first, second] = rows.codings;
  if (!first || !second) throw new Error('There are no rows.');
  const codings = rows.codings.map((row) => ({ ...row, rationale_zh: row === first ? '双方均列明。' : null }));
  const decisions = decisionsOf(toTables({ ...rows, codings }));
  const readingOf = ({ subject_id: subject, object_id: object, coder }: typeof first) =>
    decisions.get(pairKey({ subject, object }))?.readings.find((reading) => reading.coder === coder);
  expect(readingOf(first)).toMatchObject({ rationale: first.rationale, rationaleZh: '双方均列明。' });
  expect(readingOf(second)).toMatchObject({ rationale: second.rationale });
  expect(readingOf(second)).not.toHaveProperty('rationaleZh');
});
