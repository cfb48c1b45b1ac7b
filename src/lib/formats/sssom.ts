import Papa from 'papaparse';
import { stringify } from 'yaml';
import type { List } from '#lib/model/types.ts';
import type { CurrentRecord, ResolvedOverlap } from '#lib/records/records.ts';
import type { Release } from '#lib/tables/release.ts';
import { NO_TERM_FOUND } from '#lib/tables/values.ts';

/** Slots of a mapping that are written, in the order of the SSSOM schema; columns without any value are left out. */
const SLOTS = [
  'record_id',
  'subject_id',
  'subject_label',
  'predicate_id',
  'object_id',
  'object_label',
  'mapping_justification',
  'author_label',
  'reviewer_label',
  'subject_source',
  'object_source',
  'mapping_cardinality',
  'mapping_tool',
  'mapping_date',
  'confidence',
  'comment'
] as const;

/** Slots that every mapping must have: the header of a file without mappings. */
const REQUIRED: readonly string[] = ['subject_id', 'predicate_id', 'object_id', 'mapping_justification'];

/** Slots that stand in the metadata block instead where every mapping has the same value (condensation). */
const CONDENSED = ['subject_source', 'object_source', 'mapping_tool', 'mapping_date'] as const;

/** Extension slots, ordered by their property as a canonical writer must. */
const EXTENSIONS = [
  { slot: 'ext_evidence', property: 'evidence' },
  { slot: 'ext_object_centrality', property: 'object-centrality' },
  { slot: 'ext_object_terms', property: 'object-terms' },
  { slot: 'ext_relation', property: 'relation' },
  { slot: 'ext_strength', property: 'strength', type: 'xsd:integer' },
  { slot: 'ext_subject_centrality', property: 'subject-centrality' },
  { slot: 'ext_subject_terms', property: 'subject-terms' }
] as const;

const LIST = 'pcx-list';
const PROPERTY = 'pcx-property';

type Row = Partial<Record<(typeof SLOTS)[number] | (typeof EXTENSIONS)[number]['slot'], string>>;

/** A multi-valued slot: values joined by a pipe; a pipe or backslash inside a value is escaped. */
const several = (values: readonly string[]) =>
  values
    .filter(Boolean)
    .map((value) => value.replace(/[\\|]/g, '\\$&'))
    .join('|');

/** Up to three digits after the point, as a canonical writer must. */
const decimal = (value: number) => String(Math.round(value * 1000) / 1000);

// Code-point order: the same on every machine.
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * `mapping_cardinality` of each mapping within its pair of lists: how many objects its subject has there, and how many
 * subjects its object has. A pair of lists is the scope, or every entry with a US and a UK counterpart would be 1:n.
 */
function cardinalities(overlaps: readonly ResolvedOverlap[]): Map<string, string> {
  const uses = new Map<string, number>();
  const keys = ({ subject, object }: ResolvedOverlap) => {
    const scope = `${subject.list.id} ${object.list.id}`;
    return [`${scope} s ${subject.entry.id}`, `${scope} o ${object.entry.id}`] as const;
  };
  for (const key of overlaps.flatMap(keys)) uses.set(key, (uses.get(key) ?? 0) + 1);
  return new Map(
    overlaps.map((of) => {
      const [subject, object] = keys(of);
      const side = (key: string) => ((uses.get(key) ?? 0) > 1 ? 'n' : '1');
      return [of.id, `${side(object)}:${side(subject)}`];
    })
  );
}

/**
 * All mappings as canonical SSSOM/TSV 1.1 with embedded metadata (mapping-commons/sssom, "Canonical SSSOM/TSV format"):
 * the same tables always give the same bytes. Sub-entries, entries without counterpart and our own slots
 * (set-theory relation, centralities, strength, evidence, shared terms) are in it.
 * @param setId non-relative URI of the data set, of which lists, entries and records are fragments
 * @param part where the records are a part of the set only: a name for it within the set, and what it is, in words
 */
export function writeSssom(
  { current, lists }: { current: readonly CurrentRecord[]; lists: readonly List[] },
  release: Release,
  setId: string,
  part?: { name: string; title: string }
): string {
  const overlaps = current.filter((of): of is ResolvedOverlap => of.kind === 'overlap');
  const cardinality = cardinalities(overlaps);
  const related = ({ id, record, object, predicate, strength }: ResolvedOverlap): Row => ({
    predicate_id: predicate,
    object_id: record.object,
    object_label: object.entry.label,
    mapping_cardinality: cardinality.get(id) ?? '',
    ext_relation: record.relation,
    ext_strength: String(strength),
    ext_subject_centrality: record.subjectCentrality,
    ext_object_centrality: record.objectCentrality,
    ext_evidence: record.evidence,
    ext_subject_terms: several(record.subjectTerms),
    ext_object_terms: several(record.objectTerms)
  });
  const alone: Row = {
    predicate_id: 'skos:mappingRelation',
    object_id: NO_TERM_FOUND,
    mapping_cardinality: '1:0'
  };
  const rows = current
    .map((of): Row => ({
      record_id: of.id,
      subject_id: of.record.subject,
      subject_label: of.subject.entry.label,
      mapping_justification: of.record.justification,
      author_label: several([of.record.author]),
      reviewer_label: several([of.record.reviewer]),
      subject_source: `${LIST}:${of.subject.list.id}`,
      object_source: `${LIST}:${of.objectList.id}`,
      mapping_tool: of.record.tool,
      mapping_date: of.record.date,
      confidence: decimal(of.record.confidence),
      comment: of.record.rationale,
      ...(of.kind === 'overlap' ? related(of) : alone)
    }))
    .sort((a, b) => byText(a.record_id ?? '', b.record_id ?? ''));

  const condensed: Row = {};
  for (const slot of CONDENSED) {
    const values = new Set(rows.map((row) => row[slot]));
    const [value] = values;
    if (values.size === 1 && value) condensed[slot] = value;
  }
  const columns = [...SLOTS, ...EXTENSIONS.map((e) => e.slot)].filter(
    (slot) => !(slot in condensed) && (rows.length === 0 ? REQUIRED.includes(slot) : rows.some((row) => row[slot]))
  );
  const extensions = EXTENSIONS.filter(({ slot }) => columns.includes(slot));

  const prefixes: Record<string, string> = {
    ...Object.fromEntries(
      current
        .flatMap(({ subject, object }) => [subject, ...(object ? [object] : [])])
        .map(({ list }) => [list.id, `${setId}#entry/${list.id}/`])
    ),
    pcx: `${setId}#record/`,
    [LIST]: `${setId}#list/`,
    [PROPERTY]: `${setId}#property/`
  };
  // In the order of the slots of a mapping set.
  const metadata = {
    sssom_version: '1.1',
    curie_map: Object.fromEntries(Object.entries(prefixes).sort(([a], [b]) => byText(a, b))),
    mapping_set_id: part ? `${setId}#part/${part.name}` : setId,
    mapping_set_version: release.version,
    ...(part ? { mapping_set_source: [setId] } : {}),
    mapping_set_title: part ? `${release.title}: ${part.title}` : release.title,
    mapping_set_description: release.description,
    creator_label: [release.creator],
    license: release.licenceUrl,
    subject_type: 'skos concept',
    ...(condensed.subject_source ? { subject_source: condensed.subject_source } : {}),
    object_type: 'skos concept',
    ...(condensed.object_source ? { object_source: condensed.object_source } : {}),
    cardinality_scope: ['subject_source', 'object_source'],
    ...(condensed.mapping_tool ? { mapping_tool: condensed.mapping_tool } : {}),
    ...(condensed.mapping_date ? { mapping_date: condensed.mapping_date } : {}),
    publication_date: release.date,
    comment: lists.flatMap((l) => (l.caveat ? [`${l.id}: ${l.caveat}`] : [])).join(' '),
    ...(extensions.length > 0
      ? {
          extension_definitions: extensions.map((e) => ({
            slot_name: e.slot,
            property: `${PROPERTY}:${e.property}`,
            ...('type' in e ? { type_hint: e.type } : {})
          }))
        }
      : {})
  };
  const head = stringify(metadata, { lineWidth: 0, indentSeq: false })
    .trimEnd()
    .split('\n')
    .map((line) => `#${line}\n`)
    .join('');
  const table = Papa.unparse([columns, ...rows.map((row) => columns.map((slot) => row[slot] ?? ''))], {
    delimiter: '\t',
    newline: '\n'
  });
  return `${head}${table}\n`;
}
