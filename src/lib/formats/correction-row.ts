import { predicateOf, strengthOf } from '#lib/model/relations.ts';
import type { MappingRecord, NoCounterpart, Tables } from '#lib/model/types.ts';
import { writeCsv, type CsvRecord } from '#lib/tables/csv.ts';
import { NO_TERM_FOUND } from '#lib/tables/rules.ts';
import { schemaOf } from '#lib/tables/schema.ts';

/**
 * A record as it stands in `data/mappings.csv`, header and row, for a person to change and send. For a pair without a
 * record the row names both entries and leaves open what a proposal has to fill in.
 */
export function correctionRow(
  tables: Tables,
  record: MappingRecord | NoCounterpart | { subject: string; object: string }
): string {
  const entry = new Map(tables.entries.map((e) => [e.id, e]));
  const sides: CsvRecord = {
    subject_id: record.subject,
    subject_label: entry.get(record.subject)?.label,
    ...('object' in record
      ? {
          object_id: record.object,
          object_label: entry.get(record.object)?.label,
          object_source: entry.get(record.object)?.list
        }
      : { object_id: NO_TERM_FOUND, object_source: record.searchedList, predicate_id: 'skos:mappingRelation' })
  };
  const coding: CsvRecord =
    'author' in record
      ? {
          record_id: record.id,
          mapping_justification: record.justification,
          author_label: record.author,
          mapping_tool: record.tool,
          mapping_date: record.date,
          reviewer_label: record.reviewer,
          confidence: record.confidence.toFixed(1),
          comment: record.rationale
        }
      : {};
  const relation: CsvRecord =
    'relation' in record
      ? {
          predicate_id: predicateOf(record.relation, strengthOf(record.subjectCentrality, record.objectCentrality)),
          ext_relation: record.relation,
          ext_subject_centrality: record.subjectCentrality,
          ext_object_centrality: record.objectCentrality,
          ext_evidence: record.evidence,
          ext_subject_terms: record.subjectTerms.join('|'),
          ext_object_terms: record.objectTerms.join('|')
        }
      : {};
  const columns = schemaOf('mappings').fields.map((f) => f.name);
  return writeCsv(columns, [{ ...sides, ...coding, ...relation }]);
}
