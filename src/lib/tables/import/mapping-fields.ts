import type { FileForm } from './brought.ts';

/**
 * Names of the columns of a mapping, as `foldName` writes them; of two names for one field the one that stands earlier
 * wins. Fields beside those of a pair: the codes, labels and lists of the ends, and what is kept with a pair as text.
 */
export const MAPPING_FIELDS: readonly { field: string; names: readonly string[] }[] = [
  {
    field: 'subject',
    names: [
      'subject id',
      'subject',
      'row',
      'source',
      'from',
      'fromnotation',
      'source node id',
      'fde name',
      'focal document element',
      'capability id',
      '行',
      '源',
      '源名称',
      '主体'
    ]
  },
  {
    field: 'object',
    names: [
      'object id',
      'object',
      'column',
      'target',
      'targets',
      'to',
      'tonotation',
      'target node id',
      'rde',
      'rde name',
      'reference document element',
      'attack object id',
      '列',
      '目标',
      '目标名称',
      '客体'
    ]
  },
  { field: 'subject_label', names: ['subject label', 'capability description'] },
  { field: 'object_label', names: ['object label', 'attack object name'] },
  { field: 'subject_code', names: ['fde #', 'subject code', '源编号'] },
  { field: 'object_code', names: ['rde #', 'object code', '目标编号'] },
  { field: 'subject_list', names: ['subject source', 'subject list'] },
  { field: 'object_list', names: ['object source', 'object list'] },
  {
    field: 'relation',
    names: ['ext relation', 'relation', 'relationship', 'type', 'mapping type', 'strm relationship', '关系', '对应关系']
  },
  { field: 'predicate', names: ['predicate id', 'predicate'] },
  { field: 'modifier', names: ['predicate modifier'] },
  { field: 'subject_centrality', names: ['ext subject centrality', 'subject centrality'] },
  { field: 'object_centrality', names: ['ext object centrality', 'object centrality'] },
  { field: 'evidence', names: ['ext evidence', 'evidence'] },
  { field: 'confidence', names: ['confidence', '置信度'] },
  {
    field: 'rationale',
    names: ['rationale', 'reason', 'comment', 'comments', 'note', 'notes', '理由', '说明', '备注']
  },
  { field: 'coder', names: ['coder', 'coded by', 'author label', '编码者'] },
  { field: 'reviewer', names: ['reviewer label', 'reviewer', 'reviewed by'] },
  {
    field: 'date',
    names: ['date', 'coding date', 'mapping date', 'creation date', 'coded on', '日期']
  },
  { field: 'round', names: ['round'] },
  { field: 'record_id', names: ['record id'] },
  { field: 'state', names: ['state'] },
  { field: 'subject_terms', names: ['ext subject terms', 'subject terms'] },
  { field: 'object_terms', names: ['ext object terms', 'object terms'] },
  { field: 'strength', names: ['ext strength'] },
  { field: 'coding_tool', names: ['mapping tool', 'coding tool'] },
  { field: 'mapping_justification', names: ['mapping justification', 'match type'] },
  { field: 'rationale_zh', names: ['comment zh', 'rationale zh'] }
];

/** Short names of the ends in set-theory sheets, and the long ones that are a note where the short ones are there. */
const LONG_NAMES: Readonly<Record<'subject' | 'object', readonly [short: string, long: string]>> = {
  subject: ['fde name', 'focal document element'],
  object: ['rde name', 'reference document element']
};

/** `nace2part` and `nace2partial` beside `nace2code`. */
const PART_FLAG = /^(.{0,60}?) ?(?:part|partial)$/;

/**
 * The fields of a header once more, with what no table of names can say: columns of parts beside columns of codes, and
 * the long names of set-theory sheets.
 * @param folded names of the columns, as `foldName` writes them
 * @param fields what `MAPPING_FIELDS` says of them
 */
export function mappingFieldsOf(folded: readonly string[], fields: readonly (string | null)[]): (string | null)[] {
  const out = [...fields];
  for (const side of ['subject', 'object'] as const) {
    const [short, long] = LONG_NAMES[side];
    const at = folded.indexOf(long);
    if (at !== -1 && folded.includes(short)) out[at] = `${side}_note`;
  }
  if (out.includes('subject') && out.includes('object')) return out;
  const pairs: [code: number, part: number][] = [];
  for (const [part, name] of folded.entries()) {
    const stem = PART_FLAG.exec(name)?.[1];
    if (stem === undefined) continue;
    const code = folded.findIndex((other) => other === `${stem}code` || other === `${stem} code`);
    if (code !== -1) pairs.push([code, part]);
  }
  const [first, second] = pairs;
  if (!first || !second || pairs.length > 2) return out;
  [out[first[0]], out[first[1]], out[second[0]], out[second[1]]] = ['subject', 'subject_part', 'object', 'object_part'];
  return out;
}

const OF_SET_THEORY = [
  'fde #',
  'fde name',
  'focal document element',
  'reference document element',
  'strm relationship'
];

/** The known form that a header of a mapping has, or none. */
export function dialectOf(
  folded: readonly string[],
  fields: readonly (string | null)[],
  metadata: boolean
): FileForm['dialect'] {
  const has = (...names: string[]) => names.every((name) => folded.includes(name));
  if (fields.includes('subject_part') && fields.includes('object_part')) return 'part-flags';
  if (has('record id', 'state', 'subject id', 'object id', 'relation')) return 'overlaps';
  if (!metadata && has('record id', 'subject id', 'object id', 'predicate id', 'object source', 'ext relation'))
    return 'mappings';
  if (has('round', 'coder', 'subject id', 'object id', 'relation')) return 'codings';
  if (OF_SET_THEORY.some((name) => folded.includes(name))) return 'strm';
  return undefined;
}

/** Whether a header is that of SSSOM, where no metadata block says so and the form is none of ours. */
export const isSssomHeader = (folded: readonly string[]) =>
  ['subject id', 'predicate id', 'object id'].every((name) => folded.includes(name));

const SIDE_DERIVED = [
  'country',
  'list title',
  'list kind',
  'label original',
  'parent',
  'wording',
  'source url'
] as const;

/** Columns of the site's own overlap files that it derives, or that speak of the data as a whole. */
const DERIVED: ReadonlySet<string> = new Set([
  'level',
  ...SIDE_DERIVED.flatMap((name) => [`subject ${name}`, `object ${name}`]),
  'strength',
  'strength words',
  'readings',
  'decided',
  'decision reason',
  'named in article',
  'codings agreeing',
  'codings total',
  'challenge',
  'rationale by',
  'rationale date',
  'data version',
  'data date',
  'licence',
  'caveat'
]);

/** Columns of the project's own table of mappings that say who wrote a reason. */
const AUTHORSHIP: ReadonlySet<string> = new Set(['comment by', 'comment date']);

/** Slots of a mapping in SSSOM 1.0 and 1.1 that no field takes. */
const SSSOM_SLOTS: ReadonlySet<string> = new Set([
  'subject category',
  'subject type',
  'subject source version',
  'subject match field',
  'subject preprocessing',
  'object category',
  'object type',
  'object source version',
  'object match field',
  'object preprocessing',
  'predicate label',
  'predicate type',
  'mapping cardinality',
  'cardinality scope',
  'mapping provider',
  'mapping source',
  'mapping set',
  'mapping tool id',
  'mapping tool version',
  'author id',
  'reviewer id',
  'creator id',
  'creator label',
  'license',
  'publication date',
  'review date',
  'reviewer agreement',
  'confidence system',
  'similarity score',
  'similarity measure',
  'match string',
  'curation rule',
  'curation rule text',
  'issue tracker item',
  'see also',
  'other'
]);

/** Whether a column is known although no field takes it: it is kept in its row and no remark is made of it. */
export function isKnownColumn(folded: string, { format, dialect }: Pick<FileForm, 'format' | 'dialect'>): boolean {
  if (dialect === 'overlaps') return DERIVED.has(folded);
  if (dialect === 'mappings' && AUTHORSHIP.has(folded)) return true;
  return format === 'sssom' && SSSOM_SLOTS.has(folded);
}

/** Strengths of set-theory sheets, which are neither our strength nor a confidence. */
export const isForeignStrength = (folded: string) =>
  folded === 'strength' || folded === 'strength of relationship' || folded === 'relationship strength';
