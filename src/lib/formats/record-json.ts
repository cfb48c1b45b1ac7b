import { topAbove } from '#lib/model/crosswalk.ts';
import type { CodingsAgreeing, Decision } from '#lib/model/decisions.ts';
import type { Entry, List, MappingRecord, NoCounterpart, CountingRule, Withdrawn, Strength } from '#lib/model/types.ts';
import { pick } from '#lib/pick.ts';
import type {
  Records,
  ResolvedEntry,
  ResolvedNoCounterpart,
  ResolvedOverlap,
  ResolvedWithdrawn
} from '#lib/records/records.ts';
import type { LaterEditions } from '#lib/model/later-editions.ts';
import type { Release } from '#lib/tables/release.ts';
import { crosswalkFiles, crosswalksAmong } from '#lib/urls/crosswalk-files.ts';
import { inBrackets } from '#lib/words/en/phrases.ts';
import type { DataTerms } from './terms-of-use.ts';
import { chicago, citationItem } from './citation.ts';
import { correctionRow } from './correction-row.ts';

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
  /** whether the article names it as an example of overlap; absent where it does not */
  inArticle?: true;
  /** id of the top-level entry above it; only for a sub-entry */
  top?: string;
  /** with the Chinese name of the document of a borrowed scope; absent where the scope is its own */
  children: (Pick<Entry, 'id' | 'label' | 'labelOriginal' | 'labelZh' | 'scopeOrigin' | 'scopeDocument' | 'wording'> &
    Partial<Pick<Entry, 'scopeDocumentZh'>>)[];
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
export interface OverlapJson {
  kind: 'overlap';
  record: MappingRecord;
  strength: Strength;
  predicate: string;
  readings: readonly CountingRule[];
  subject: EntryCard;
  object: EntryCard;
  beneath: RelatedRecord[];
  above: RelatedRecord | null;
  /** how the pair was decided; null where it was not coded independently */
  decision: Decision | null;
  /** name of the file of the two lists, as in `/data/crosswalks/<pair>.csv` */
  pair: string;
  /** what is cited, in words, and how, in plain text; the address belongs after it */
  cited: string;
  citation: string;
  /** the record as a row of mappings.csv with its header, to be changed and sent */
  correction: string;
}

/** Everything behind one entry without a counterpart in a list. */
export interface NoCounterpartJson {
  kind: 'no-counterpart';
  record: NoCounterpart;
  subject: EntryCard;
  searched: Pick<List, 'id' | 'country' | 'title' | 'edition' | 'kind' | 'short' | 'name'>;
  /** how many independent codings of the entry against that list count no pair of it under the standard rule */
  codings: CodingsAgreeing | null;
  /** its pairs with entries of that list that were argued in the challenge round, by the other entry */
  challenged: (Pick<Entry, 'id' | 'label' | 'labelZh'> & EmptyPair)[];
  /** name of the file of the two lists, as in `/data/crosswalks/<pair>.csv` */
  pair: string;
  cited: string;
  citation: string;
  correction: string;
}

/** A record that is no longer in use, and what is true instead. */
export interface WithdrawnJson {
  kind: 'retired';
  record: Withdrawn;
  subject: EntryCard;
  object: EntryCard | null;
  searched: Pick<List, 'id' | 'country' | 'short'>;
  decision: Decision | null;
  replacedBy: {
    id: string;
    subjectLabel: string;
    subjectLabelZh: string;
    objectLabel: string | null;
    objectLabelZh: string | null;
  }[];
  cited: string;
}

export type RecordJson = OverlapJson | NoCounterpartJson | WithdrawnJson;

/** The file of a record: the terms, what is behind it, and what came after its two lists. */
export type RecordFile = { about: DataTerms } & RecordJson & { later: LaterEditions };

/** What a pair without overlap has to show: how it was decided. */
export interface EmptyPair {
  decision: Decision;
}

type Cited = Pick<Release, 'title' | 'version' | 'date' | 'creator' | 'licence'>;

/** One entry with its list, its place and what is listed under it. */
export function entryJson(records: Records, id: string): EntryCard {
  const { entry, list, parent, children, inArticle } = records.entry(id);
  const beside = parent ? records.entry(parent.id).children : (records.crosswalk.top.get(list.id) ?? []);
  return {
    ...entry,
    ...topAbove(records.crosswalk, id),
    ...(inArticle ? { inArticle } : {}),
    ofList: pick(list, [
      'id',
      'country',
      'title',
      'issuer',
      'edition',
      'kind',
      'published',
      'url',
      'licence',
      'language',
      'name',
      'short'
    ]),
    siblings: beside.filter((e) => e.category === entry.category).length,
    parentLabel: parent?.label ?? null,
    parentLabelZh: parent?.labelZh ?? null,
    children: children.map((e) => ({
      ...pick(e, ['id', 'label', 'labelOriginal', 'labelZh', 'scopeOrigin', 'scopeDocument', 'wording']),
      ...(e.scopeDocumentZh ? { scopeDocumentZh: e.scopeDocumentZh } : {})
    }))
  };
}

const relatedJson = ({ id, record, strength, subject, object }: ResolvedOverlap): RelatedRecord => ({
  id,
  relation: record.relation,
  strength,
  evidence: record.evidence,
  subjectLabel: subject.entry.label,
  objectLabel: object.entry.label,
  subjectLabelZh: subject.entry.labelZh,
  objectLabelZh: object.entry.labelZh
});

/**
 * Everything behind a record: what its page and the evidence panel show and programs read.
 * @throws Error for an unknown id
 */
export function recordJson(records: Records, release: Cited, id: string): RecordJson {
  const of = records.record(id);
  if (of.kind === 'no-counterpart') return noCounterpartJson(records, release, of);
  return of.kind === 'retired' ? retiredJson(records, of) : overlapJson(records, release, of);
}

/** The file of two lists, which runs the way in which they were compared. @throws Error if they were not. */
function fileOf({ tables }: Records, a: string, b: string): string {
  const found = crosswalksAmong(crosswalkFiles(tables.assessed), [a, b]);
  if (!found[0]) throw new Error(`${a} and ${b} were not compared.`);
  return found[0];
}

const inList = ({ entry, list }: ResolvedEntry) => `${entry.label} (${inBrackets(list.short.en)})`;

function noCounterpartJson(records: Records, release: Cited, of: ResolvedNoCounterpart): NoCounterpartJson {
  const { objectList: list, id, record, subject } = of;
  const cited = `${inList(subject)}: no counterpart in ${list.short.en}, record ${id}`;
  return {
    kind: 'no-counterpart',
    record,
    subject: entryJson(records, record.subject),
    searched: pick(list, ['id', 'country', 'title', 'edition', 'kind', 'short', 'name']),
    codings: of.codings,
    challenged: [...records.decisions.values()].flatMap((decision) => {
      const other = decision.subject === record.subject ? decision.object : decision.subject;
      const isOwn = decision.challenge && [decision.subject, decision.object].includes(record.subject);
      const { entry } = records.entry(other);
      return isOwn && entry.list === list.id ? [{ ...pick(entry, ['id', 'label', 'labelZh']), decision }] : [];
    }),
    pair: fileOf(records, subject.list.id, list.id),
    cited,
    citation: chicago(citationItem(release, cited)),
    correction: correctionRow(of)
  };
}

function retiredJson(records: Records, { id, record, objectList, decision }: ResolvedWithdrawn): WithdrawnJson {
  return {
    kind: 'retired',
    record,
    cited: `Withdrawn record ${id}`,
    subject: entryJson(records, record.subject),
    object: record.object ? entryJson(records, record.object) : null,
    searched: pick(objectList, ['id', 'country', 'short']),
    decision,
    replacedBy: record.replacedBy.map((by) => {
      const { subject, object } = records.record(by);
      return {
        id: by,
        subjectLabel: subject.entry.label,
        subjectLabelZh: subject.entry.labelZh,
        objectLabel: object?.entry.label ?? null,
        objectLabelZh: object?.entry.labelZh ?? null
      };
    })
  };
}

function overlapJson(records: Records, release: Cited, of: ResolvedOverlap): OverlapJson {
  const { id, record, strength, predicate, readings, subject, object, decision } = of;
  const above = records.above(of);
  const cited = `${inList(subject)} and ${inList(object)}, record ${id}`;
  return {
    kind: 'overlap',
    record,
    strength,
    predicate,
    readings,
    subject: entryJson(records, record.subject),
    object: entryJson(records, record.object),
    beneath: records.beneath(of).map(relatedJson),
    above: above ? relatedJson(above) : null,
    decision,
    pair: fileOf(records, subject.list.id, object.list.id),
    cited,
    citation: chicago(citationItem(release, cited)),
    correction: correctionRow(of)
  };
}

/**
 * By the other entry's id, the pairs of a top-level entry with those of other lists that were compared and do not
 * overlap; empty for an entry whose pairs were coded from the other side, and for a sub-entry.
 */
export function emptyPairsJson(records: Records, id: string): Record<string, EmptyPair> {
  const found: Record<string, EmptyPair> = {};
  for (const decision of records.decisions.values()) {
    if (decision.level !== 'top' || decision.decided.relation !== 'none' || decision.subject !== id) continue;
    found[decision.object] = { decision };
  }
  return found;
}
