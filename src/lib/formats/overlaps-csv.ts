import { buildMatrix, overlapsOf } from '#lib/model/matrix.ts';
import type { Crosswalk } from '#lib/model/crosswalk.ts';
import { decisionsOf, pairKey } from '#lib/model/decisions.ts';
import { mappingCounts, READINGS } from '#lib/model/counting-rules.ts';
import { predicateOf, strengthOf } from '#lib/model/relations.ts';
import type { Coding, Entry, List, MappingRecord, Reading, Tables } from '#lib/model/types.ts';
import type { Release } from '#lib/tables/release.ts';
import type { CsvRecord } from '#lib/tables/csv.ts';
import { DEFAULT_VIEW, type View } from '#lib/model/views.ts';

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
  'data_version',
  'data_date',
  'licence',
  'caveat'
];

const STRENGTH_WORDS = { 3: 'strong', 2: 'substantial', 1: 'marginal' } as const;

/**
 * All records as rows of the overlap files, in the order of `data/mappings.csv`'s ids: recorded overlaps at every level
 * (state `overlap`), then entries without a counterpart (state `no counterpart`).
 */
export function overlapRows(tables: Tables, release: Release): CsvRecord[] {
  const entry = new Map(tables.entries.map((e) => [e.id, e]));
  const list = new Map(tables.lists.map((l) => [l.id, l]));
  const side = (name: 'subject' | 'object', e: Entry | undefined, l: List | undefined): CsvRecord => ({
    [`${name}_country`]: l?.country,
    [`${name}_list`]: l?.id,
    [`${name}_list_title`]: l?.title,
    [`${name}_list_kind`]: l?.kind,
    [`${name}_id`]: e?.id,
    [`${name}_label`]: e?.label,
    [`${name}_label_original`]: e?.labelOriginal,
    [`${name}_parent`]: e?.parent ? entry.get(e.parent)?.label : '',
    [`${name}_wording`]: e?.wording,
    [`${name}_source_url`]: e?.sourceUrl ?? l?.url
  });
  const common = (coding: Coding, lists: readonly (List | undefined)[]): CsvRecord => ({
    confidence: coding.confidence,
    rationale: coding.rationale,
    coded_by: coding.author,
    coding_tool: coding.tool,
    coding_date: coding.date,
    reviewed_by: coding.reviewer,
    data_version: release.version,
    data_date: release.date,
    licence: release.licence,
    // Of the two lists that the row speaks of: those of all lists would be most of every file.
    caveat: lists
      .map((l) => (l?.caveat ? `${l.id}: ${l.caveat}` : ''))
      .filter(Boolean)
      .join(' ')
  });
  const decisions = decisionsOf(tables);
  const overlaps = tables.mappings.map((m) => {
    const settlement = decisions.get(pairKey(m))?.settlement;
    const [s, o] = [entry.get(m.subject), entry.get(m.object)];
    const strength = strengthOf(m.subjectCentrality, m.objectCentrality);
    return {
      record_id: m.id,
      state: 'overlap',
      level: s?.parent || o?.parent ? 'sub' : 'top',
      ...side('subject', s, list.get(s?.list ?? '')),
      relation: m.relation,
      predicate: predicateOf(m.relation, strength),
      ...side('object', o, list.get(o?.list ?? '')),
      strength,
      strength_words: STRENGTH_WORDS[strength],
      subject_centrality: m.subjectCentrality,
      object_centrality: m.objectCentrality,
      evidence: m.evidence,
      readings: READINGS.filter((reading) => mappingCounts(m, reading)).join('|'),
      subject_terms: m.subjectTerms.join('|'),
      object_terms: m.objectTerms.join('|'),
      decided: settlement ? 'settled' : 'agreed',
      decision_reason: settlement?.reason,
      ...common(m, [list.get(s?.list ?? ''), list.get(o?.list ?? '')])
    };
  });
  const none = tables.noCounterparts.map((n) => {
    const s = entry.get(n.subject);
    return {
      record_id: n.id,
      state: 'no counterpart',
      level: 'top',
      ...side('subject', s, list.get(s?.list ?? '')),
      ...side('object', undefined, list.get(n.searchedList)),
      ...common(n, [list.get(s?.list ?? ''), list.get(n.searchedList)])
    };
  });
  return [...overlaps, ...none];
}

/** The ids of the records that the matrix of a view shows under a reading. */
export function recordsOfView(crosswalk: Crosswalk<Entry, MappingRecord>, view: View, reading: Reading): Set<string> {
  return new Set(overlapsOf(buildMatrix(crosswalk, { ...view, reading })).map((pair) => pair.mapping));
}

/** The ids of the records that the default matrix shows under a reading. */
export function recordsShown(crosswalk: Crosswalk<Entry, MappingRecord>, reading: Reading): Set<string> {
  return recordsOfView(crosswalk, DEFAULT_VIEW, reading);
}
