import { predicateOf, strengthOf } from '#lib/model/relations.ts';
import type { Entry, List } from '#lib/model/types.ts';
import type { OwnCorrection } from '#lib/records/own-corrections.ts';
import type { CurrentRecord, ResolvedOverlap } from '#lib/records/records.ts';
import { writeCsv, type CsvRecord } from '#lib/tables/csv.ts';
import { MAPPINGS_COLUMNS } from '#lib/tables/rows.ts';
import { NO_TERM_FOUND } from '#lib/tables/values.ts';

interface Side {
  entry: Pick<Entry, 'id' | 'label'>;
  list: Pick<List, 'id'>;
}

/** Two entries without a record. */
interface UnrecordedPair {
  kind: 'pair';
  subject: Side;
  object: Side;
}

const coding = ({ id, record }: CurrentRecord): CsvRecord => ({
  record_id: id,
  mapping_justification: record.justification,
  author_label: record.author,
  mapping_tool: record.tool,
  mapping_date: record.date,
  reviewer_label: record.reviewer,
  confidence: record.confidence.toFixed(1),
  comment: record.rationale,
  comment_zh: record.rationaleZh,
  comment_by: record.rationaleBy,
  comment_date: record.rationaleDate
});

const relation = ({ record, predicate }: ResolvedOverlap): CsvRecord => ({
  predicate_id: predicate,
  ext_relation: record.relation,
  ext_subject_centrality: record.subjectCentrality,
  ext_object_centrality: record.objectCentrality,
  ext_evidence: record.evidence,
  ext_subject_terms: record.subjectTerms.join('|'),
  ext_object_terms: record.objectTerms.join('|')
});

/**
 * A record as it stands in `data/mappings.csv`, header and row, for a person to change and send. For a pair without a
 * record the row names both entries and leaves open what a proposal has to fill in.
 */
export function correctionRow(of: CurrentRecord | UnrecordedPair): string {
  const { subject, object } = of;
  const row: CsvRecord = {
    subject_id: subject.entry.id,
    subject_label: subject.entry.label,
    ...(object
      ? { object_id: object.entry.id, object_label: object.entry.label, object_source: object.list.id }
      : { object_id: NO_TERM_FOUND, predicate_id: 'skos:mappingRelation' }),
    ...(of.kind === 'no-counterpart' ? { object_source: of.objectList.id } : {}),
    ...(of.kind === 'pair' ? {} : coding(of)),
    ...(of.kind === 'overlap' ? relation(of) : {})
  };
  return writeCsv(MAPPINGS_COLUMNS, [row]);
}

/** A correction as a row: what it does not say of the record is left open, and “none” takes the record back. */
function ownRow({ subject, object, before, after, said }: OwnCorrection, label: (id: string) => string): CsvRecord {
  const { rationale, confidence, coders, date, subjectTerms, objectTerms } = said;
  const terms = (own: readonly string[], recorded: readonly string[] = []) =>
    (own.length > 0 ? own : recorded).join('|');
  return {
    record_id: before?.id,
    subject_id: subject,
    subject_label: label(subject),
    object_id: object,
    object_label: label(object),
    object_source: object.slice(0, object.indexOf(':')),
    author_label: coders.join('|'),
    mapping_date: date,
    confidence: confidence ?? '',
    comment: rationale,
    ...(after
      ? {
          predicate_id: predicateOf(after.relation, strengthOf(after.subjectCentrality, after.objectCentrality)),
          ext_relation: after.relation,
          ext_subject_centrality: after.subjectCentrality,
          ext_object_centrality: after.objectCentrality,
          ext_evidence: after.evidence,
          ext_subject_terms: terms(subjectTerms, before?.subjectTerms),
          ext_object_terms: terms(objectTerms, before?.objectTerms)
        }
      : { ext_relation: 'none' })
  };
}

/**
 * Corrections of a reader’s as rows of `data/mappings.csv`, under one header, to be sent in.
 * @param label the name of an entry by its id, as the table has it
 */
export const ownCorrectionRows = (corrections: readonly OwnCorrection[], label: (id: string) => string): string =>
  writeCsv(
    MAPPINGS_COLUMNS,
    corrections.map((correction) => ownRow(correction, label))
  );
