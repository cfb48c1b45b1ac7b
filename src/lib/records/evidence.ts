import { recordedBeneath, type Crosswalk } from '#lib/model/crosswalk.ts';
import { READINGS, mappingCounts } from '#lib/model/counting-rules.ts';
import { pairKey, type Decision } from '#lib/model/decisions.ts';
import { predicateOf, strengthOf } from '#lib/model/relations.ts';
import type {
  Entry,
  List,
  MappingRecord,
  NoCounterpart,
  Reading,
  Retired,
  Strength,
  Tables
} from '#lib/model/types.ts';
import { chicago, citationItem } from '#lib/formats/citation.ts';
import { correctionRow } from '#lib/formats/correction-row.ts';
import type { Release } from '#lib/tables/release.ts';

/** One side of a pair, with all a reader needs to follow it to its document. */
export interface EntryCard extends Entry {
  ofList: Pick<
    List,
    | 'id'
    | 'country'
    | 'title'
    | 'issuer'
    | 'edition'
    | 'kind'
    | 'published'
    | 'url'
    | 'licence'
    | 'language'
    | 'name'
    | 'short'
  >;
  /** how many entries stand beside it: same list, parent and category */
  siblings: number;
  parentLabel: string | null;
  parentLabelZh: string | null;
  children: Pick<Entry, 'id' | 'label' | 'labelOriginal' | 'labelZh' | 'scopeOrigin' | 'scopeDocument' | 'wording'>[];
}

/** A record beneath or above another, by its labels. */
export interface RelatedRecord {
  id: string;
  relation: MappingRecord['relation'];
  strength: Strength;
  evidence: MappingRecord['evidence'];
  subjectLabel: string;
  objectLabel: string;
  subjectLabelZh: string;
  objectLabelZh: string;
}

/** Everything behind one recorded overlap, read from subject to object. */
export interface OverlapEvidence {
  kind: 'overlap';
  record: MappingRecord;
  strength: Strength;
  predicate: string;
  readings: Reading[];
  subject: EntryCard;
  object: EntryCard;
  beneath: RelatedRecord[];
  above: RelatedRecord | null;
  /** how the pair was decided; null where it was not coded independently */
  decision: Decision | null;
  /** what is cited, in words, and how, in plain text; the address belongs after it */
  cited: string;
  citation: string;
  /** the record as a row of mappings.csv with its header, to be changed and sent */
  correction: string;
}

/** Everything behind one entry without a counterpart in a list. */
export interface NoCounterpartEvidence {
  kind: 'no-counterpart';
  record: NoCounterpart;
  subject: EntryCard;
  searched: Pick<List, 'id' | 'country' | 'title' | 'edition' | 'kind' | 'short' | 'name'>;
  cited: string;
  citation: string;
  correction: string;
}

/** A record that is no longer in use, and what is true instead. */
export interface RetiredEvidence {
  kind: 'retired';
  record: Retired;
  subject: EntryCard;
  object: EntryCard | null;
  searched: Pick<List, 'id' | 'country' | 'short'>;
  decision: Decision | null;
  replacedBy: { id: string; subjectLabel: string; objectLabel: string | null }[];
  cited: string;
}

export type Evidence = OverlapEvidence | NoCounterpartEvidence | RetiredEvidence;

/** What a pair without overlap has to show: how it was decided, and a row to propose one. */
export interface EmptyPair {
  decision: Decision | null;
  correction: string;
}

/** All that evidence is put together from. */
export interface EvidenceSources {
  tables: Tables;
  crosswalk: Crosswalk<Entry, MappingRecord>;
  release: Pick<Release, 'title' | 'version' | 'date' | 'creator' | 'licence'>;
  decisions: ReadonlyMap<string, Decision>;
}

function byId<T extends { id: string }>(items: readonly T[], id: string): T {
  const found = items.find((item) => item.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
}

/** One entry with its list, its place and what is listed under it. @throws Error for an unknown id. */
export function entryCard(tables: Tables, id: string): EntryCard {
  const entry = byId(tables.entries, id);
  const { country, title, issuer, edition, kind, published, url, licence, language, name, short } = byId(
    tables.lists,
    entry.list
  );
  const beside = tables.entries.filter(
    (e) => e.list === entry.list && e.parent === entry.parent && e.category === entry.category
  );
  return {
    ...entry,
    ofList: { id: entry.list, country, title, issuer, edition, kind, published, url, licence, language, name, short },
    siblings: beside.length,
    parentLabel: entry.parent ? byId(tables.entries, entry.parent).label : null,
    parentLabelZh: entry.parent ? byId(tables.entries, entry.parent).labelZh : null,
    children: tables.entries
      .filter((e) => e.parent === id)
      .map(({ id, label, labelOriginal, labelZh, scopeOrigin, scopeDocument, wording }) => ({
        id,
        label,
        labelOriginal,
        labelZh,
        scopeOrigin,
        scopeDocument,
        wording
      }))
  };
}

function related(tables: Tables, record: MappingRecord): RelatedRecord {
  return {
    id: record.id,
    relation: record.relation,
    strength: strengthOf(record.subjectCentrality, record.objectCentrality),
    evidence: record.evidence,
    subjectLabel: byId(tables.entries, record.subject).label,
    objectLabel: byId(tables.entries, record.object).label,
    subjectLabelZh: byId(tables.entries, record.subject).labelZh,
    objectLabelZh: byId(tables.entries, record.object).labelZh
  };
}

/** The evidence behind a record. Page, panel and JSON take it from here. @throws Error for an unknown id. */
export function evidenceOf(sources: EvidenceSources, recordId: string): Evidence {
  const { tables } = sources;
  const none = tables.noCounterparts.find((n) => n.id === recordId);
  if (none) return noCounterpartEvidence(sources, none);
  const retired = tables.retired.find((r) => r.id === recordId);
  return retired
    ? retiredEvidence(sources, retired)
    : overlapEvidence(sources, byId<MappingRecord>(tables.mappings, recordId));
}

function noCounterpartEvidence({ tables, release }: EvidenceSources, none: NoCounterpart): NoCounterpartEvidence {
  const subject = entryCard(tables, none.subject);
  const { id, country, title, edition, kind, short, name } = byId(tables.lists, none.searchedList);
  const cited = `${subject.label} (${subject.ofList.country} ${subject.ofList.edition}): no counterpart in ${title} ${edition}, record ${none.id}`;
  return {
    kind: 'no-counterpart',
    record: none,
    subject,
    searched: { id, country, title, edition, kind, short, name },
    cited,
    citation: chicago(citationItem(release, cited)),
    correction: correctionRow(tables, none)
  };
}

function retiredEvidence({ tables, decisions }: EvidenceSources, record: Retired): RetiredEvidence {
  const { id, country, short } = byId(tables.lists, record.objectSource);
  return {
    kind: 'retired',
    record,
    cited: `Retired record ${record.id}`,
    subject: entryCard(tables, record.subject),
    object: record.object ? entryCard(tables, record.object) : null,
    searched: { id, country, short },
    decision: decisions.get(pairKey(record)) ?? null,
    replacedBy: record.replacedBy.map((by) => {
      const found = byId<MappingRecord | NoCounterpart>([...tables.mappings, ...tables.noCounterparts], by);
      return {
        id: by,
        subjectLabel: byId(tables.entries, found.subject).label,
        objectLabel: 'object' in found ? byId(tables.entries, found.object).label : null
      };
    })
  };
}

function overlapEvidence(sources: EvidenceSources, record: MappingRecord): OverlapEvidence {
  const { tables, crosswalk, release, decisions } = sources;
  const [subject, object] = [entryCard(tables, record.subject), entryCard(tables, record.object)];
  const strength = strengthOf(record.subjectCentrality, record.objectCentrality);
  const parent = tables.mappings.find(
    (m) =>
      m.id !== record.id && m.subject === (subject.parent ?? subject.id) && m.object === (object.parent ?? object.id)
  );
  const side = ({ label, ofList }: EntryCard) => `${label} (${ofList.country} ${ofList.edition})`;
  const cited = `${side(subject)} and ${side(object)}, record ${record.id}`;
  return {
    kind: 'overlap',
    record,
    strength,
    predicate: predicateOf(record.relation, strength),
    readings: READINGS.filter((reading) => mappingCounts(record, reading)),
    subject,
    object,
    beneath: recordedBeneath(crosswalk, record.subject, record.object).map((m) => related(tables, m)),
    above: parent ? related(tables, parent) : null,
    decision: decisions.get(pairKey(record)) ?? null,
    cited,
    citation: chicago(citationItem(release, cited)),
    correction: correctionRow(tables, record)
  };
}

/**
 * By the other entry's id, the pairs of a top-level entry with those of other lists that were gone through and share nothing.
 */
export function emptyPairsOf({ tables, decisions }: EvidenceSources, entryId: string): Record<string, EmptyPair> {
  const pairs: Record<string, EmptyPair> = {};
  for (const decision of decisions.values()) {
    if (decision.level !== 'top' || decision.decided.relation !== 'none' || decision.subject !== entryId) continue;
    pairs[decision.object] = { decision, correction: correctionRow(tables, decision) };
  }
  return pairs;
}
