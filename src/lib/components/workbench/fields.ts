/** Fields that a column of a list may hold, as choices. */
export const LIST_FIELDS: readonly string[] = [
  'label',
  'group',
  'code',
  'parent',
  'position',
  'label_en',
  'label_zh',
  'label_original',
  'note',
  'source_url',
  'locator',
  'kind',
  'category',
  'theme'
];

/** Fields that a column of a mapping may hold, as choices. */
export const MAPPING_FIELDS: readonly string[] = [
  'subject',
  'object',
  'relation',
  'subject_label',
  'object_label',
  'subject_code',
  'object_code',
  'subject_list',
  'object_list',
  'predicate',
  'modifier',
  'subject_centrality',
  'object_centrality',
  'evidence',
  'confidence',
  'rationale',
  'subject_terms',
  'object_terms',
  'coder',
  'reviewer',
  'date',
  'round',
  'record_id',
  'state'
];

/** Encodings that a file may be in, as `TextDecoder` knows them. */
export const ENCODINGS: readonly string[] = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-kr',
  'windows-1252'
];

/** Signs that may stand between fields. */
export const SEPARATORS: readonly string[] = [',', ';', '\t', '|', '，', '；'];

/** Lines in which a header is looked for. */
export const HEADER_LINES = 20;
