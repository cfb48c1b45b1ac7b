import Papa from 'papaparse';
import { stringify } from 'yaml';
import type { Coding, Entry, MappingRecord, NoCounterpart, Tables } from '#lib/model/types.ts';
import { predicateOf, strengthOf } from '#lib/model/relations.ts';
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
function cardinalities(mappings: readonly MappingRecord[], listOf: (id: string) => string): Map<string, string> {
  const uses = new Map<string, number>();
  const scope = (m: MappingRecord) => `${listOf(m.subject)} ${listOf(m.object)}`;
  const keys = (m: MappingRecord) => [`${scope(m)} s ${m.subject}`, `${scope(m)} o ${m.object}`] as const;
  for (const key of mappings.flatMap(keys)) uses.set(key, (uses.get(key) ?? 0) + 1);
  return new Map(
    mappings.map((m) => {
      const [subject, object] = keys(m);
      const side = (key: string) => ((uses.get(key) ?? 0) > 1 ? 'n' : '1');
      return [m.id, `${side(object)}:${side(subject)}`];
    })
  );
}

/**
 * All mappings as canonical SSSOM/TSV 1.1 with embedded metadata (mapping-commons/sssom, "Canonical SSSOM/TSV format"):
 * the same tables always give the same bytes. Sub-entries, entries without counterpart and our own slots
 * (set-theory relation, centralities, strength, evidence, shared terms) are in it.
 * @param setId non-relative URI of the data set, of which lists, entries and records are fragments
 * @param part where the tables hold a part of the set only: a name for it within the set, and what it is, in words
 */
export function writeSssom(
  tables: Tables,
  release: Release,
  setId: string,
  part?: { name: string; title: string }
): string {
  const entry = new Map(tables.entries.map((e) => [e.id, e]));
  const of = (id: string): Entry => {
    const found = entry.get(id);
    if (!found) throw new Error(`There is no entry ${id}.`);
    return found;
  };
  const cardinality = cardinalities(tables.mappings, (id) => of(id).list);
  const common = (record: Coding & { id: string; subject: string }): Row => ({
    record_id: record.id,
    subject_id: record.subject,
    subject_label: of(record.subject).label,
    mapping_justification: record.justification,
    author_label: several([record.author]),
    reviewer_label: several([record.reviewer]),
    subject_source: `${LIST}:${of(record.subject).list}`,
    mapping_tool: record.tool,
    mapping_date: record.date,
    confidence: decimal(record.confidence),
    comment: record.rationale
  });
  const related = (m: MappingRecord): Row => {
    const strength = strengthOf(m.subjectCentrality, m.objectCentrality);
    return {
      ...common(m),
      predicate_id: predicateOf(m.relation, strength),
      object_id: m.object,
      object_label: of(m.object).label,
      object_source: `${LIST}:${of(m.object).list}`,
      mapping_cardinality: cardinality.get(m.id) ?? '',
      ext_relation: m.relation,
      ext_strength: String(strength),
      ext_subject_centrality: m.subjectCentrality,
      ext_object_centrality: m.objectCentrality,
      ext_evidence: m.evidence,
      ext_subject_terms: several(m.subjectTerms),
      ext_object_terms: several(m.objectTerms)
    };
  };
  const alone = (n: NoCounterpart): Row => ({
    ...common(n),
    predicate_id: 'skos:mappingRelation',
    object_id: NO_TERM_FOUND,
    object_source: `${LIST}:${n.searchedList}`,
    mapping_cardinality: '1:0'
  });
  const rows = [...tables.mappings.map(related), ...tables.noCounterparts.map(alone)].sort((a, b) =>
    byText(a.record_id ?? '', b.record_id ?? '')
  );

  const condensed: Row = {};
  for (const slot of CONDENSED) {
    const values = new Set(rows.map((row) => row[slot]));
    const [value] = values;
    if (values.size === 1 && value) condensed[slot] = value;
  }
  const columns = [...SLOTS, ...EXTENSIONS.map((e) => e.slot)].filter(
    (slot) => !(slot in condensed) && rows.some((row) => row[slot])
  );
  const extensions = EXTENSIONS.filter(({ slot }) => columns.includes(slot));

  const prefixes: Record<string, string> = {
    ...Object.fromEntries(
      [
        ...new Set([
          ...tables.mappings.flatMap((m) => [m.subject, m.object]),
          ...tables.noCounterparts.map((n) => n.subject)
        ])
      ]
        .map((id) => of(id).list)
        .map((list) => [list, `${setId}#entry/${list}/`])
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
    comment: tables.lists.flatMap((l) => (l.caveat ? [`${l.id}: ${l.caveat}`] : [])).join(' '),
    extension_definitions: extensions.map((e) => ({
      slot_name: e.slot,
      property: `${PROPERTY}:${e.property}`,
      ...('type' in e ? { type_hint: e.type } : {})
    }))
  };
  const head = stringify(metadata, { lineWidth: 0, indentSeq: false })
    .trimEnd()
    .split('\n')
    .map((line) => `#${line}\n`)
    .join('');
  const table = Papa.unparse(
    { fields: columns, data: rows.map((row) => columns.map((slot) => row[slot] ?? '')) },
    { delimiter: '\t', newline: '\n' }
  );
  return `${head}${table}\n`;
}
