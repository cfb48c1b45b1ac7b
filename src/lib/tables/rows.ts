// Made from data/datapackage.json by `npm run row-types`; not to be changed by hand.

/** A row of lists.csv. */
export type ListsRow = {
  list_id: string;
  series: string;
  edition: string;
  country: string;
  list_kind: 'official' | 'compiled';
  title_en: string;
  title_original: string | null;
  language: 'en' | 'zh-Hans' | 'fr' | 'de' | 'ja' | 'ko' | 'nl';
  issuer_en: string;
  issuer_original: string | null;
  published: string;
  purpose: string;
  caveat: string | null;
  caveat_status: 'issuer' | 'ours' | 'none-found';
  url: string;
  licence: 'us-government-work' | 'OGL-UK-3.0' | 'CC-BY-4.0' | 'not-stated' | 'eu-reuse-decision';
  succeeded_by: string | null;
  succession_status: 'stated' | 'reported' | 'none-known';
  note: string | null;
  name_en: string;
  name_zh: string;
  short_en: string;
  short_zh: string;
  use: 'promote' | 'guard' | 'reference';
  use_from: 'purpose' | 'caveat';
  breadth: 'general' | 'partial';
};

/** A row of entries.csv. */
export type EntriesRow = {
  entry_id: string;
  list_id: string;
  parent_id: string | null;
  position: number;
  kind: 'area' | 'industry' | 'technology' | 'product' | 'mission' | 'application' | 'policy';
  category: 'emerging' | 'future' | 'traditional' | 'frontier' | 'other' | null;
  label_en: string;
  label_original: string;
  label_zh: string;
  label_zh_status: 'official' | 'ours';
  label_short: string | null;
  label_short_zh: string | null;
  scope_note: string | null;
  scope_origin: 'own' | 'borrowed';
  scope_document: string | null;
  wording: 'confirmed' | 'partly' | 'unconfirmed';
  wording_note: string;
  theme: 'computing-ai' | 'interfaces' | 'networks-data' | 'chips' | 'quantum' | 'biology' | 'materials-manufacturing' | 'energy-environment' | 'air-sea-space' | 'robots' | 'sensing-defence' | 'other';
  source_url: string;
  locator: string;
  checked_against: string | null;
  inclusion: 'plan-14' | 'central-text' | 'catalogue-2023' | 'article' | 'borderline' | null;
};

/** A row of mappings.csv. */
export type MappingsRow = {
  record_id: string;
  subject_id: string;
  subject_label: string;
  predicate_id: 'skos:exactMatch' | 'skos:broadMatch' | 'skos:narrowMatch' | 'skos:closeMatch' | 'skos:relatedMatch' | 'skos:mappingRelation';
  object_id: string | null;
  object_label: string | null;
  object_source: string;
  mapping_justification: 'semapv:UnspecifiedMatching' | 'semapv:ManualMappingCuration';
  author_label: string;
  mapping_tool: string | null;
  mapping_date: string;
  reviewer_label: string | null;
  confidence: number;
  comment: string;
  ext_relation: 'equal' | 'subset' | 'superset' | 'intersects' | null;
  ext_subject_centrality: 'core' | 'part' | null;
  ext_object_centrality: 'core' | 'part' | null;
  ext_evidence: 'named' | 'scope' | 'inferred' | null;
  ext_subject_terms: string | null;
  ext_object_terms: string | null;
};

/** A row of assessed.csv. */
export type AssessedRow = {
  subject_list: string;
  object_list: string;
  level: 'top' | 'sub';
  complete: boolean;
  date: string;
  coder: string;
  note: string | null;
};

/** A row of codings.csv. */
export type CodingsRow = {
  round: number;
  coder: string;
  subject_id: string;
  object_id: string;
  relation: 'equal' | 'subset' | 'superset' | 'intersects' | 'none';
  subject_centrality: 'core' | 'part' | null;
  object_centrality: 'core' | 'part' | null;
  evidence: 'named' | 'scope' | 'inferred' | null;
  confidence: number;
  rationale: string;
  date: string;
};

/** A row of settlements.csv. */
export type SettlementsRow = {
  subject_id: string;
  object_id: string;
  first_relation: 'equal' | 'subset' | 'superset' | 'intersects' | 'none' | null;
  first_subject_centrality: 'core' | 'part' | null;
  first_object_centrality: 'core' | 'part' | null;
  first_evidence: 'named' | 'scope' | 'inferred' | null;
  rule: 'definition' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
  reason: string;
  confidence: number;
  settled_by: string;
  date: string;
};

/** A row of retired.csv. */
export type RetiredRow = {
  record_id: string;
  subject_id: string;
  object_id: string | null;
  object_source: string;
  replaced_by: string | null;
  reason: string;
  date: string;
};

/** A row of lineage.csv. */
export type LineageRow = {
  from_entry: string | null;
  to_entry: string | null;
  change: 'same' | 'renamed' | 'split' | 'merged' | 'narrowed' | 'widened' | 'dropped' | 'new';
  basis: 'stated' | 'compared';
  note: string;
  from_list: string;
  to_list: string;
};

/** A row of concept.csv. */
export type ConceptRow = {
  concept_id: string;
  kind: 'concept' | 'layer' | 'enabler' | 'strand' | 'flow' | 'industry' | 'example';
  parent_id: string | null;
  position: number;
  leads_to: string | null;
  entry_id: string | null;
  list_id: string | null;
  in_article: boolean;
  label_en: string;
  label_zh: string;
  note_en: string | null;
  note_zh: string | null;
  source_url: string;
  locator: string;
};

/** A row of events.csv. */
export type EventsRow = {
  event_id: string;
  date: string;
  period_from: number | null;
  period_until: number | null;
  track: 'concept' | 'strategy' | 'us' | 'uk' | 'outlook';
  list_id: string | null;
  label_en: string;
  label_zh: string;
  note_en: string | null;
  note_zh: string | null;
  source_url: string;
  locator: string;
};

/** The columns of mappings.csv, in order. */
export const MAPPINGS_COLUMNS = [
  'record_id',
  'subject_id',
  'subject_label',
  'predicate_id',
  'object_id',
  'object_label',
  'object_source',
  'mapping_justification',
  'author_label',
  'mapping_tool',
  'mapping_date',
  'reviewer_label',
  'confidence',
  'comment',
  'ext_relation',
  'ext_subject_centrality',
  'ext_object_centrality',
  'ext_evidence',
  'ext_subject_terms',
  'ext_object_terms'
] as const;

/** A row of each table by the table's name. */
export interface Rows {
  lists: ListsRow;
  entries: EntriesRow;
  mappings: MappingsRow;
  assessed: AssessedRow;
  codings: CodingsRow;
  settlements: SettlementsRow;
  retired: RetiredRow;
  lineage: LineageRow;
  concept: ConceptRow;
  events: EventsRow;
}
