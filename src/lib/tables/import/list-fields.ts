import type { Category, Entry } from '#lib/model/types.ts';
import type { FieldNames } from './field-names.ts';

/** Names of the columns of a list, as `foldName` writes them. */
export const LIST_FIELDS: readonly FieldNames[] = [
  {
    field: 'label',
    names: [
      'label',
      'name',
      'title',
      'technology',
      'technology name',
      'technology area',
      'item',
      'subfield',
      'entry',
      'term',
      'preflabel',
      '名称',
      '技术名称',
      '技术',
      '项目',
      '条目',
      '小类',
      '二级'
    ]
  },
  {
    field: 'group',
    names: [
      'area',
      'field',
      'sector',
      'domain',
      'group',
      'main area',
      'category name',
      '领域',
      '技术领域',
      '所属领域',
      '大类',
      '一级'
    ]
  },
  {
    field: 'code',
    names: ['code', 'id', 'ref', 'ref id', 'notation', 'entry id', 'identifier', 'key', '编号', '代码', '标识', '编码']
  },
  {
    field: 'parent',
    names: ['parent', 'parent id', 'part of', 'broader', 'upper', '上级', '上级代码', '父级', '上位']
  },
  { field: 'position', names: ['position', 'order', 'no', 'nr', 'number', '#', '序号', '顺序'] },
  { field: 'label_en', names: ['label en', 'english', 'name en', '英文名称', '英文'] },
  { field: 'label_zh', names: ['label zh', 'chinese', '中文名称', '中文'] },
  { field: 'label_original', names: ['label original', 'original', '原文'] },
  {
    field: 'note',
    names: [
      'note',
      'notes',
      'description',
      'scope',
      'scope note',
      'definition',
      'remarks',
      'remark',
      'comment',
      'comments',
      '说明',
      '描述',
      '备注',
      '定义',
      '简介'
    ]
  },
  { field: 'source_url', names: ['url', 'link', 'source url', 'website', '网址', '链接', '来源链接'] },
  { field: 'locator', names: ['page', 'section', 'locator', '页码', '位置'] },
  { field: 'kind', names: ['kind', 'type', '类型'] },
  { field: 'category', names: ['category', '类别'] },
  { field: 'theme', names: ['theme'] }
];

/** Where there is no column of labels, the first of these serves as it. */
export const LABELS_INSTEAD = ['label_en', 'label_original', 'label_zh', 'group'] as const;

/** Columns of the site's own entries.csv that say how we read a list; they are not read back. */
const OURS: ReadonlySet<string> = new Set([
  'list id',
  'label zh status',
  'label short',
  'label short zh',
  'scope origin',
  'scope document',
  'scope document zh',
  'scope note zh',
  'wording',
  'wording note',
  'wording note zh',
  'locator zh',
  'checked against',
  'inclusion'
]);

/** Whether a column, by its folded name, is one of our own that is silently not read back. */
export const isKnownListColumn = (folded: string, all: readonly string[]) =>
  OURS.has(folded) && all.includes('entry id') && all.includes('list id');

/** The values that columns of kinds, categories and themes may have; those of data/datapackage.json. */
export const ALLOWED: Readonly<Record<'kind' | 'category' | 'theme', ReadonlySet<string>>> = {
  kind: new Set<Entry['kind']>(['area', 'industry', 'technology', 'product', 'mission', 'application', 'policy']),
  category: new Set<Category>(['emerging', 'future', 'traditional', 'frontier', 'other']),
  theme: new Set<Entry['theme']>([
    'computing-ai',
    'interfaces',
    'networks-data',
    'chips',
    'quantum',
    'biology',
    'materials-manufacturing',
    'energy-environment',
    'air-sea-space',
    'robots',
    'sensing-defence',
    'other'
  ])
};
