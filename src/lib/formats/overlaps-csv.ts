import { changedByChallenge, codingsAgreeing, type Decision } from '#lib/model/decisions.ts';
import { buildMatrix, overlapsOf } from '#lib/model/matrix.ts';
import type { Crosswalk } from '#lib/model/crosswalk.ts';
import type { Entry, List, MappingRecord, CountingRule } from '#lib/model/types.ts';
import { DEFAULT_VIEW, type View } from '#lib/model/views.ts';
import type { ResolvedEntry, ResolvedNoCounterpart, ResolvedOverlap } from '#lib/records/records.ts';
import type { CsvRecord } from '#lib/tables/csv.ts';

const SIDE = [
  'country',
  'list',
  'list_title',
  'list_kind',
  'id',
  'label',
  'label_original',
  'parent',
  'wording',
  'source_url'
];

/** The columns of the overlap files, in order: words for people first, ids beside them, terms of use in every row. */
export const OVERLAP_COLUMNS: readonly string[] = [
  'record_id',
  'state',
  'level',
  ...SIDE.map((c) => `subject_${c}`),
  'relation',
  'predicate',
  ...SIDE.map((c) => `object_${c}`),
  'strength',
  'strength_words',
  'subject_centrality',
  'object_centrality',
  'evidence',
  'readings',
  'confidence',
  'rationale',
  'subject_terms',
  'object_terms',
  'coded_by',
  'coding_tool',
  'coding_date',
  'reviewed_by',
  'decided',
  'decision_reason',
  'named_in_article',
  'codings_agreeing',
  'codings_total',
  'challenge',
  'rationale_by',
  'rationale_date',
  'data_version',
  'data_date',
  'licence',
  'caveat'
];

const STRENGTH_WORDS = { 3: 'strong', 2: 'substantial', 1: 'marginal' } as const;

type ListOfRow = Pick<List, 'id' | 'country' | 'kind' | 'title' | 'url' | 'caveat'>;
type SideOfRow = Pick<ResolvedEntry, 'inArticle'> & {
  entry: Pick<Entry, 'id' | 'label' | 'labelOriginal' | 'wording' | 'sourceUrl'>;
  list: ListOfRow;
  parent: Pick<Entry, 'label'> | null;
};

/** An overlap as far as its row says it. */
export interface OverlapOfRow extends Omit<ResolvedOverlap, 'subject' | 'object' | 'objectList' | 'record'> {
  subject: SideOfRow;
  object: SideOfRow;
  objectList: ListOfRow;
  record: Omit<
    MappingRecord,
    'id' | 'subject' | 'object' | 'disputed' | 'confidence' | 'rationaleZh' | 'justification'
  > & { confidence: number | null };
}

function side(name: 'subject' | 'object', of: SideOfRow | null, list: ListOfRow): CsvRecord {
  return {
    [`${name}_country`]: list.country,
    [`${name}_list`]: list.id,
    [`${name}_list_title`]: list.title,
    [`${name}_list_kind`]: list.kind,
    [`${name}_id`]: of?.entry.id,
    [`${name}_label`]: of?.entry.label,
    [`${name}_label_original`]: of?.entry.labelOriginal,
    [`${name}_parent`]: of?.parent?.label,
    [`${name}_wording`]: of?.entry.wording,
    [`${name}_source_url`]: of?.entry.sourceUrl ?? list.url
  };
}

/** How a pair was decided: by its last decision, whether the challenge round changed it, and how many codings agree. */
function decisionColumns(decision: Decision): CsvRecord {
  const { challenge, settlement } = decision;
  const { agreeing, codings } = codingsAgreeing(decision);
  const changed = changedByChallenge(decision);
  return {
    decided: changed ? 'challenged' : settlement ? 'settled' : 'agreed',
    decision_reason: (challenge ?? settlement)?.reason,
    codings_agreeing: agreeing,
    codings_total: codings,
    challenge: challenge ? (changed ? 'changed' : 'unchanged') : ''
  };
}

/** What an overlap has beside what every record has. */
function overlapColumns({ record, strength, predicate, readings, decision }: OverlapOfRow): CsvRecord {
  return {
    relation: record.relation,
    predicate,
    strength,
    strength_words: STRENGTH_WORDS[strength],
    subject_centrality: record.subjectCentrality,
    object_centrality: record.objectCentrality,
    evidence: record.evidence,
    readings: readings.join('|'),
    subject_terms: record.subjectTerms.join('|'),
    object_terms: record.objectTerms.join('|'),
    ...(decision ? decisionColumns(decision) : {})
  };
}

/** A record as a row of the overlap files: state `overlap`, or `no counterpart` of an entry in a list. */
export function overlapRow(
  of: OverlapOfRow | ResolvedNoCounterpart,
  release: Record<'version' | 'date' | 'licence', string>
): CsvRecord {
  const { record, subject, objectList } = of;
  return {
    record_id: of.id,
    state: of.kind === 'overlap' ? 'overlap' : 'no counterpart',
    level: of.level,
    ...side('subject', subject, subject.list),
    ...side('object', of.object, objectList),
    ...(of.kind === 'overlap'
      ? overlapColumns(of)
      : { codings_agreeing: of.codings?.agreeing, codings_total: of.codings?.codings }),
    confidence: record.confidence,
    rationale: record.rationale,
    coded_by: record.author,
    coding_tool: record.tool,
    coding_date: record.date,
    reviewed_by: record.reviewer,
    // The coder wrote it where nobody else did.
    rationale_by: record.rationaleBy || record.author,
    rationale_date: record.rationaleDate || record.date,
    // Entries of the row, never the pair: the article names no Chinese counterpart.
    named_in_article: [subject, of.object].flatMap((side) => (side?.inArticle ? [side.entry.id] : [])).join('|'),
    data_version: release.version,
    data_date: release.date,
    licence: release.licence,
    // Of the two lists that the row speaks of: those of all lists would be most of every file.
    caveat: [subject.list, objectList]
      .map((l) => (l.caveat ? `${l.id}: ${l.caveat}` : ''))
      .filter(Boolean)
      .join(' ')
  };
}

/** The ids of the records that the matrix of a view shows under a reading. */
export function recordsOfView(
  crosswalk: Crosswalk<Entry, MappingRecord>,
  view: View,
  reading: CountingRule
): Set<string> {
  return new Set(overlapsOf(buildMatrix(crosswalk, { ...view, reading })).map((pair) => pair.mapping));
}

/** The ids of the records that the default matrix shows under a reading. */
export function recordsShown(crosswalk: Crosswalk<Entry, MappingRecord>, reading: CountingRule): Set<string> {
  return recordsOfView(crosswalk, DEFAULT_VIEW, reading);
}
