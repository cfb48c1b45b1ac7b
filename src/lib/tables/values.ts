import { disputedMappings } from '#lib/model/decisions.ts';
import type {
  Argument,
  Assessment,
  Challenge,
  Code,
  ConceptPart,
  DatedEvent,
  Provenance,
  Entry,
  Coding,
  EditionChange,
  List,
  OfficialCheck,
  MappingRecord,
  Nesting,
  NoCounterpart,
  Withdrawn,
  Adjudication,
  Tables
} from '#lib/model/types.ts';
import type {
  AssessedRow,
  ChallengesRow,
  CodingsRow,
  ConceptRow,
  EntriesRow,
  EventsRow,
  LineageRow,
  ListsRow,
  MappingsRow,
  NestingRow,
  RetiredRow,
  Rows,
  SettlementsRow,
  VerificationsRow
} from './rows.ts';

/** The value of `object_id` that says that an entry has no counterpart (SSSOM). */
export const NO_TERM_FOUND = 'sssom:NoTermFound';

/** Our translation of a text of a row; empty where there is none, or where the table has no column for it yet. */
function translated(row: Readonly<Record<string, unknown>>, column: string): string {
  const text = row[`${column}_zh`];
  return typeof text === 'string' ? text : '';
}

const pieces = (cell: string | null) => (cell ?? '').split('|').filter(Boolean);

export const toList = (row: ListsRow): List => ({
  id: row.list_id,
  series: row.series,
  edition: row.edition,
  country: row.country,
  kind: row.list_kind,
  title: row.title_en,
  titleOriginal: row.title_original ?? '',
  titleZh: row.title_zh,
  language: row.language,
  issuer: row.issuer_en,
  issuerOriginal: row.issuer_original ?? '',
  issuerZh: row.issuer_zh,
  published: row.published,
  adopted: row.adopted ?? '',
  inForce: row.in_force ?? '',
  purpose: row.purpose,
  purposeZh: translated(row, 'purpose'),
  caveat: row.caveat ?? '',
  caveatZh: translated(row, 'caveat'),
  caveatStatus: row.caveat_status,
  url: row.url,
  licence: row.licence,
  succeededBy: row.succeeded_by ?? '',
  successionStatus: row.succession_status,
  note: row.note ?? '',
  noteZh: translated(row, 'note'),
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
  scopeNoteZh: translated(row, 'scope_note'),
  scopeOrigin: row.scope_origin,
  scopeDocument: row.scope_document ?? '',
  scopeDocumentZh: translated(row, 'scope_document'),
  wording: row.wording,
  wordingNote: row.wording_note,
  wordingNoteZh: translated(row, 'wording_note'),
  theme: row.theme,
  sourceUrl: row.source_url,
  locator: row.locator,
  locatorZh: translated(row, 'locator'),
  checkedAgainst: pieces(row.checked_against),
  inclusion: row.inclusion ?? ''
});

const toCoding = (row: MappingsRow): Provenance => ({
  confidence: row.confidence,
  rationale: row.comment,
  rationaleZh: translated(row, 'comment'),
  rationaleBy: row.comment_by ?? '',
  rationaleDate: row.comment_date ?? '',
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
  rationaleZh: translated(row, 'rationale'),
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
  reasonZh: translated(row, 'reason'),
  confidence: row.confidence,
  settledBy: row.settled_by,
  date: row.date
});

const toArgument = (
  advocate: string | null,
  text: string | null,
  textZh: string | null,
  [relation, subject_centrality, object_centrality, evidence]: readonly [
    ChallengesRow['for_relation'],
    ChallengesRow['for_subject_centrality'],
    ChallengesRow['for_object_centrality'],
    ChallengesRow['for_evidence']
  ]
): Argument | null =>
  advocate && text && relation
    ? {
        advocate,
        text,
        textZh: textZh ?? '',
        code: toCode({ relation, subject_centrality, object_centrality, evidence })
      }
    : null;

export const toChallenge = (row: ChallengesRow): Challenge => {
  const argued = toArgument(row.advocate_for, row.argument_for, row.argument_for_zh, [
    row.for_relation,
    row.for_subject_centrality,
    row.for_object_centrality,
    row.for_evidence
  ]);
  const against = toArgument(row.advocate_against, row.argument_against, row.argument_against_zh, [
    row.against_relation,
    row.against_subject_centrality,
    row.against_object_centrality,
    row.against_evidence
  ]);
  return {
    round: row.round,
    subject: row.subject_id,
    object: row.object_id,
    asked: row.asked,
    before: toCode({
      relation: row.before_relation,
      subject_centrality: row.before_subject_centrality,
      object_centrality: row.before_object_centrality,
      evidence: row.before_evidence
    }),
    arguments: argued && against ? { for: argued, against } : null,
    decided: toCode(row),
    rule: row.rule,
    reason: row.reason,
    reasonZh: row.reason_zh ?? '',
    confidence: row.confidence,
    decidedBy: row.decided_by,
    date: row.date
  };
};

const toRetired = (row: RetiredRow): Withdrawn => ({
  id: row.record_id,
  subject: row.subject_id,
  object: row.object_id ?? '',
  objectSource: row.object_source,
  replacedBy: pieces(row.replaced_by),
  reason: row.reason,
  reasonZh: translated(row, 'reason'),
  date: row.date
});

const toNesting = (row: NestingRow): Nesting => ({
  entry: row.entry_id,
  within: row.within_id,
  basis: row.basis,
  note: row.note,
  noteZh: row.note_zh ?? '',
  confidence: row.confidence,
  codedBy: row.coded_by,
  date: row.date
});

export const toLineageStep = (row: LineageRow): EditionChange => ({
  from: row.from_entry,
  to: row.to_entry,
  change: row.change,
  basis: row.basis,
  note: row.note,
  noteZh: translated(row, 'note'),
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
  locator: row.locator,
  locatorZh: translated(row, 'locator')
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
  locator: row.locator,
  locatorZh: translated(row, 'locator')
});

const toOfficialCheck = (row: VerificationsRow): OfficialCheck => ({
  result: row.result,
  difference: row.difference ?? '',
  page: row.page,
  title: row.document_title,
  date: row.document_date ?? '',
  sha256: row.document_sha256,
  by: row.checked_by,
  on: row.checked_on
});

/** Entries with what was found of them in official documents. */
function entriesOf(rows: readonly EntriesRow[], verifications: readonly VerificationsRow[]): Entry[] {
  const checks = new Map<string, OfficialCheck[]>();
  for (const row of verifications)
    checks.set(row.entry_id, [...(checks.get(row.entry_id) ?? []), toOfficialCheck(row)]);
  return rows.map((row) => {
    const official = checks.get(row.entry_id);
    return official ? { ...toEntry(row), official } : toEntry(row);
  });
}

/** The tables as the model has them, from their checked rows. */
export function toTables(rows: { [N in keyof Rows]: readonly Rows[N][] }): Tables {
  const tables: Tables = {
    lists: rows.lists.map(toList),
    entries: entriesOf(rows.entries, rows.verifications),
    mappings: rows.mappings.filter((row) => !isNoCounterpart(row)).map(toMapping),
    noCounterparts: rows.mappings.filter(isNoCounterpart).map(toNoCounterpart),
    assessed: rows.assessed.map(toAssessed),
    codings: rows.codings.map(toJudgement),
    settlements: rows.settlements.map(toSettlement),
    challenges: rows.challenges.map(toChallenge),
    retired: rows.retired.map(toRetired),
    nesting: rows.nesting.map(toNesting),
    lineage: rows.lineage.map(toLineageStep),
    concept: rows.concept.map(toConceptPart),
    events: rows.events.map(toEvent)
  };
  const disputed = disputedMappings(tables);
  return { ...tables, mappings: tables.mappings.map((m) => (disputed.has(m.id) ? { ...m, disputed: true } : m)) };
}
