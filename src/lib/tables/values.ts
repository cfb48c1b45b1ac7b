import type {
  Assessment,
  Code,
  ConceptPart,
  DatedEvent,
  Provenance,
  Entry,
  Coding,
  EditionChange,
  List,
  MappingRecord,
  NoCounterpart,
  Withdrawn,
  Adjudication,
  Tables
} from '#lib/model/types.ts';
import type {
  AssessedRow,
  CodingsRow,
  ConceptRow,
  EntriesRow,
  EventsRow,
  LineageRow,
  ListsRow,
  MappingsRow,
  RetiredRow,
  Rows,
  SettlementsRow
} from './rows.ts';

/** The value of `object_id` that says that an entry has no counterpart (SSSOM). */
export const NO_TERM_FOUND = 'sssom:NoTermFound';

const pieces = (cell: string | null) => (cell ?? '').split('|').filter(Boolean);

export const toList = (row: ListsRow): List => ({
  id: row.list_id,
  series: row.series,
  edition: row.edition,
  country: row.country,
  kind: row.list_kind,
  title: row.title_en,
  titleOriginal: row.title_original ?? '',
  language: row.language,
  issuer: row.issuer_en,
  issuerOriginal: row.issuer_original ?? '',
  published: row.published,
  purpose: row.purpose,
  caveat: row.caveat ?? '',
  caveatStatus: row.caveat_status,
  url: row.url,
  licence: row.licence,
  succeededBy: row.succeeded_by ?? '',
  successionStatus: row.succession_status,
  note: row.note ?? '',
  use: row.use,
  useFrom: row.use_from,
  breadth: row.breadth,
  name: { en: row.name_en, zh: row.name_zh },
  short: { en: row.short_en, zh: row.short_zh }
});

export const toEntry = (row: EntriesRow): Entry => ({
  id: row.entry_id,
  list: row.list_id,
  parent: row.parent_id,
  position: row.position,
  kind: row.kind,
  category: row.category ?? '',
  label: row.label_en,
  labelOriginal: row.label_original,
  labelZh: row.label_zh,
  labelZhStatus: row.label_zh_status,
  labelShort: row.label_short ?? '',
  labelShortZh: row.label_short_zh ?? '',
  scopeNote: row.scope_note ?? '',
  scopeOrigin: row.scope_origin,
  scopeDocument: row.scope_document ?? '',
  wording: row.wording,
  wordingNote: row.wording_note,
  theme: row.theme,
  sourceUrl: row.source_url,
  locator: row.locator,
  checkedAgainst: pieces(row.checked_against),
  inclusion: row.inclusion ?? ''
});

const toCoding = (row: MappingsRow): Provenance => ({
  confidence: row.confidence,
  rationale: row.comment,
  author: row.author_label,
  tool: row.mapping_tool ?? '',
  date: row.mapping_date,
  reviewer: row.reviewer_label ?? '',
  justification: row.mapping_justification
});

/** A row of mappings.csv that relates two entries. @throws Error if it says that there is no counterpart. */
export function toMapping(row: MappingsRow): MappingRecord {
  const { object_id, ext_relation, ext_subject_centrality, ext_object_centrality, ext_evidence } = row;
  if (!object_id || !ext_relation || !ext_subject_centrality || !ext_object_centrality || !ext_evidence)
    throw new Error(`${row.record_id} relates no two entries.`);
  return {
    ...toCoding(row),
    id: row.record_id,
    subject: row.subject_id,
    object: object_id,
    relation: ext_relation,
    subjectCentrality: ext_subject_centrality,
    objectCentrality: ext_object_centrality,
    evidence: ext_evidence,
    subjectTerms: pieces(row.ext_subject_terms),
    objectTerms: pieces(row.ext_object_terms)
  };
}

/** A row of mappings.csv that says that an entry has no counterpart in a list. */
export const toNoCounterpart = (row: MappingsRow): NoCounterpart => ({
  ...toCoding(row),
  id: row.record_id,
  subject: row.subject_id,
  searchedList: row.object_source
});

/** Whether a row of mappings.csv says that an entry has no counterpart. */
export const isNoCounterpart = (row: Pick<MappingsRow, 'object_id'>) => row.object_id === NO_TERM_FOUND;

export const toAssessed = (row: AssessedRow): Assessment => ({
  subjectList: row.subject_list,
  objectList: row.object_list,
  level: row.level,
  complete: row.complete,
  date: row.date,
  coder: row.coder,
  note: row.note ?? ''
});

const toCode = (row: Pick<CodingsRow, 'relation' | 'subject_centrality' | 'object_centrality' | 'evidence'>): Code => ({
  relation: row.relation,
  subjectCentrality: row.subject_centrality,
  objectCentrality: row.object_centrality,
  evidence: row.evidence
});

const toJudgement = (row: CodingsRow): Coding => ({
  ...toCode(row),
  round: row.round,
  coder: row.coder,
  subject: row.subject_id,
  object: row.object_id,
  confidence: row.confidence,
  rationale: row.rationale,
  date: row.date
});

const toSettlement = (row: SettlementsRow): Adjudication => ({
  subject: row.subject_id,
  object: row.object_id,
  first: row.first_relation
    ? toCode({
        relation: row.first_relation,
        subject_centrality: row.first_subject_centrality,
        object_centrality: row.first_object_centrality,
        evidence: row.first_evidence
      })
    : null,
  rule: row.rule,
  reason: row.reason,
  confidence: row.confidence,
  settledBy: row.settled_by,
  date: row.date
});

const toRetired = (row: RetiredRow): Withdrawn => ({
  id: row.record_id,
  subject: row.subject_id,
  object: row.object_id ?? '',
  objectSource: row.object_source,
  replacedBy: pieces(row.replaced_by),
  reason: row.reason,
  date: row.date
});

export const toLineageStep = (row: LineageRow): EditionChange => ({
  from: row.from_entry,
  to: row.to_entry,
  change: row.change,
  basis: row.basis,
  note: row.note,
  fromList: row.from_list,
  toList: row.to_list
});

export const toConceptPart = (row: ConceptRow): ConceptPart => ({
  id: row.concept_id,
  kind: row.kind,
  parent: row.parent_id,
  position: row.position,
  leadsTo: row.leads_to,
  entry: row.entry_id,
  list: row.list_id,
  inArticle: row.in_article,
  label: { en: row.label_en, zh: row.label_zh },
  note: { en: row.note_en ?? '', zh: row.note_zh ?? '' },
  sourceUrl: row.source_url,
  locator: row.locator
});

export const toEvent = (row: EventsRow): DatedEvent => ({
  id: row.event_id,
  date: row.date,
  period: row.period_from !== null && row.period_until !== null ? [row.period_from, row.period_until] : null,
  track: row.track,
  list: row.list_id,
  label: { en: row.label_en, zh: row.label_zh },
  note: { en: row.note_en ?? '', zh: row.note_zh ?? '' },
  sourceUrl: row.source_url,
  locator: row.locator
});

/** The tables as the model has them, from their checked rows. */
export const toTables = (rows: { [N in keyof Rows]: readonly Rows[N][] }): Tables => ({
  lists: rows.lists.map(toList),
  entries: rows.entries.map(toEntry),
  mappings: rows.mappings.filter((row) => !isNoCounterpart(row)).map(toMapping),
  noCounterparts: rows.mappings.filter(isNoCounterpart).map(toNoCounterpart),
  assessed: rows.assessed.map(toAssessed),
  codings: rows.codings.map(toJudgement),
  settlements: rows.settlements.map(toSettlement),
  retired: rows.retired.map(toRetired),
  lineage: rows.lineage.map(toLineageStep),
  concept: rows.concept.map(toConceptPart),
  events: rows.events.map(toEvent)
});
