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
  succession_status: 'stated' | 'reported' | 'later-text' | 'none-known';
  note: string | null;
  name_en: string;
  name_zh: string;
  short_en: string;
  short_zh: string;
  use: 'promote' | 'guard' | 'reference';
  use_from: 'purpose' | 'caveat';
  breadth: 'general' | 'partial';
  purpose_zh: string | null;
  caveat_zh: string | null;
  note_zh: string | null;
  adopted: string | null;
  in_force: string | null;
  title_zh: string;
  issuer_zh: string;
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
  scope_note_zh: string | null;
  wording_note_zh: string | null;
  locator_zh: string | null;
  scope_document_zh: string | null;
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
  comment_zh: string | null;
  comment_by: string | null;
  comment_date: string | null;
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
  note_zh: string | null;
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
  rationale_zh: string | null;
};

/** A row of settlements.csv. */
export type SettlementsRow = {
  subject_id: string;
  object_id: string;
  first_relation: 'equal' | 'subset' | 'superset' | 'intersects' | 'none' | null;
  first_subject_centrality: 'core' | 'part' | null;
  first_object_centrality: 'core' | 'part' | null;
  first_evidence: 'named' | 'scope' | 'inferred' | null;
  rule: string;
  reason: string;
  confidence: number;
  settled_by: string;
  date: string;
  reason_zh: string | null;
};

/** A row of challenges.csv. */
export type ChallengesRow = {
  subject_id: string;
  object_id: string;
  asked: 'no-counterpart' | 'lenient-only' | 'counted' | 'consistency';
  before_relation: 'equal' | 'subset' | 'superset' | 'intersects' | 'none';
  before_subject_centrality: 'core' | 'part' | null;
  before_object_centrality: 'core' | 'part' | null;
  before_evidence: 'named' | 'scope' | 'inferred' | null;
  for_relation: 'equal' | 'subset' | 'superset' | 'intersects' | 'none' | null;
  for_subject_centrality: 'core' | 'part' | null;
  for_object_centrality: 'core' | 'part' | null;
  for_evidence: 'named' | 'scope' | 'inferred' | null;
  argument_for: string | null;
  advocate_for: string | null;
  against_relation: 'equal' | 'subset' | 'superset' | 'intersects' | 'none' | null;
  against_subject_centrality: 'core' | 'part' | null;
  against_object_centrality: 'core' | 'part' | null;
  against_evidence: 'named' | 'scope' | 'inferred' | null;
  argument_against: string | null;
  advocate_against: string | null;
  relation: 'equal' | 'subset' | 'superset' | 'intersects' | 'none';
  subject_centrality: 'core' | 'part' | null;
  object_centrality: 'core' | 'part' | null;
  evidence: 'named' | 'scope' | 'inferred' | null;
  rule: string;
  reason: string;
  confidence: number;
  decided_by: string;
  date: string;
  argument_for_zh: string | null;
  argument_against_zh: string | null;
  reason_zh: string | null;
  round: number;
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
  reason_zh: string | null;
};

/** A row of nesting.csv. */
export type NestingRow = {
  entry_id: string;
  within_id: string;
  basis: 'named' | 'definition';
  note: string;
  confidence: number;
  coded_by: string;
  date: string;
  note_zh: string | null;
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
  note_zh: string | null;
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
  locator_zh: string | null;
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
  locator_zh: string | null;
};

/** A row of verifications.csv. */
export type VerificationsRow = {
  entry_id: string;
  result: 'to-the-letter' | 'with-differences' | 'running-text' | 'not-found';
  difference: string | null;
  page: number | null;
  document_title: string;
  document_date: string | null;
  document_sha256: string;
  checked_by: string;
  checked_on: string;
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
  'ext_object_terms',
  'comment_zh',
  'comment_by',
  'comment_date'
] as const;

/** A row of each table by the table's name. */
export interface Rows {
  lists: ListsRow;
  entries: EntriesRow;
  mappings: MappingsRow;
  assessed: AssessedRow;
  codings: CodingsRow;
  settlements: SettlementsRow;
  challenges: ChallengesRow;
  retired: RetiredRow;
  nesting: NestingRow;
  lineage: LineageRow;
  concept: ConceptRow;
  events: EventsRow;
  verifications: VerificationsRow;
}
