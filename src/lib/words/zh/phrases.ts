import type { Evidence, Relation, Strength } from '#lib/model/types.ts';

const COUNTRY: Record<string, string> = {
  CN: '中国',
  US: '美国',
  UK: '英国',
  EU: '欧盟',
  NATO: '北约',
  AU: '澳大利亚',
  CA: '加拿大',
  DE: '德国',
  JP: '日本',
  KR: '韩国',
  NL: '荷兰'
};

export const country = (code: string) => COUNTRY[code] ?? code;

export const relation: Record<Relation, string> = {
  equal: '范围相同',
  subset: '属于',
  superset: '包含',
  intersects: '部分重合'
};
/** The word between the two entries of a pair, where each stands in a place of its own. */
export const relationVerb: Record<Relation, string> = {
  equal: '范围相同',
  subset: '属于',
  superset: '包含',
  intersects: '部分重合'
};
/** What two entries are to each other, as a clause. */
export const related = (a: string, is: Relation, b: string) =>
  is === 'equal' || is === 'intersects' ? `${a}与${b}${relation[is]}` : `${a}${relation[is]}${b}`;
export const strength: Record<Strength, string> = { 3: '强', 2: '较强', 1: '弱' };
export const evidence: Record<Evidence, string> = { named: '双方列明', scope: '一方列明', inferred: '推断' };

/**
 * Plain date without a time zone or a locale’s whims: the same text at build time and in every browser. Where only the
 * month or the year is known, no more is said.
 */
export function date(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
}

/** A list in running text: a、b和c. */
export const listing = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join('、')}和${items.at(-1)}`;

/** The short name of a list without its “（据报道）”, which tables and menus keep: where the sentence says it, or does not ask. */
export const unmarked = (short: string) => short.replace(/（据报道）$/, '');
/** The short name of a list within brackets, which do not stand in brackets again. */
export const inBrackets = (short: string) => short.replace(/（据报道）$/, '，据报道');

/** A list in a sentence of a table, from its short name: the compiled list without its year. */
export const theListInTable = (short: string) => short.replace(/^(中国汇编清单)\d+$/, '$1');
/** A list in running text, in the same way. */
export const theList = (short: string) => theListInTable(unmarked(short));

/** Coders and adjudicators as pages name them; the data have ids such as `settler-1`. People keep their names as they are. */
export function coderName(author: string): string {
  const models = / \(language models?\)$/;
  if (!models.test(author)) return author;
  return author
    .replace(models, '（语言模型）')
    .replaceAll('coder-', '编码者')
    .replaceAll('settler-', '裁决者')
    .replaceAll('arbiter-', '复核者')
    .replaceAll('advocate-', '论证者')
    .replaceAll(', ', '、')
    .replace(' and ', '和');
}
