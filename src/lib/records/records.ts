import { indexCrosswalk, recordedBeneath, type Crosswalk } from '#lib/model/crosswalk.ts';
import { mappingCounts, COUNTING_RULES } from '#lib/model/counting-rules.ts';
import {
  codingsWithoutCounterpart,
  decisionsOf,
  pairKey,
  type CodingsAgreeing,
  type Decision
} from '#lib/model/decisions.ts';
import { predicateOf, strengthOf } from '#lib/model/relations.ts';
import type {
  Entry,
  Level,
  List,
  MappingRecord,
  NoCounterpart,
  CountingRule,
  Withdrawn,
  Strength,
  Tables
} from '#lib/model/types.ts';

/** An entry with what it belongs to. */
export interface ResolvedEntry {
  entry: Entry;
  list: List;
  /** the entry above it; null at the top level */
  parent: Entry | null;
  /** entries listed directly under it, in official order */
  children: readonly Entry[];
  /** whether the article that the comparison starts from names it as an example of overlap; it names no pair */
  inArticle: boolean;
}

/** A recorded overlap with everything that follows from it, read from subject to object. */
export interface ResolvedOverlap {
  kind: 'overlap';
  id: string;
  record: MappingRecord;
  subject: ResolvedEntry;
  object: ResolvedEntry;
  /** the object's list */
  objectList: List;
  level: Level;
  strength: Strength;
  /** SKOS mapping property */
  predicate: string;
  /** the counting rules that count it, the narrowest first */
  readings: readonly CountingRule[];
  /** how the pair was decided; null where it was not coded independently */
  decision: Decision | null;
}

/** A recorded statement that an entry has no counterpart in a list. */
export interface ResolvedNoCounterpart {
  kind: 'no-counterpart';
  id: string;
  record: NoCounterpart;
  subject: ResolvedEntry;
  object: null;
  /** the list that was searched */
  objectList: List;
  level: 'top';
  /** how many of the entry's independent codings against that list count no pair of it; null where there are none */
  codings: CodingsAgreeing | null;
}

/** A record that is no longer in use. */
export interface ResolvedWithdrawn {
  kind: 'retired';
  id: string;
  record: Withdrawn;
  subject: ResolvedEntry;
  /** null for a retired statement that an entry has no counterpart */
  object: ResolvedEntry | null;
  objectList: List;
  /** what was decided of its pair since */
  decision: Decision | null;
}

/** A record that is in use. */
export type CurrentRecord = ResolvedOverlap | ResolvedNoCounterpart;
export type ResolvedRecord = CurrentRecord | ResolvedWithdrawn;

/**
 * The tables with every record resolved once: its entries, their lists, level, strength, the counting rules that count
 * it and how it was decided. Pages, panel, downloads, search and the command line pick their fields from here, so that
 * none of them works anything out again.
 */
export class Records {
  readonly crosswalk: Crosswalk<Entry, MappingRecord>;
  /** how every independently coded pair was decided, by `pairKey` */
  readonly decisions: ReadonlyMap<string, Decision>;
  /** recorded overlaps in the order of the table */
  readonly overlaps: readonly ResolvedOverlap[];
  /** overlaps, then entries without counterpart */
  readonly current: readonly CurrentRecord[];
  readonly retired: readonly ResolvedWithdrawn[];
  readonly #lists: ReadonlyMap<string, List>;
  readonly #records: ReadonlyMap<string, ResolvedRecord>;
  readonly #entries = new Map<string, ResolvedEntry>();
  readonly #examples: ReadonlySet<string>;

  constructor(readonly tables: Tables) {
    this.crosswalk = indexCrosswalk(tables);
    this.decisions = decisionsOf(tables);
    this.#examples = new Set(tables.concept.flatMap((p) => (p.kind === 'example' && p.entry ? [p.entry] : [])));
    this.#lists = new Map(tables.lists.map((l) => [l.id, l]));
    this.overlaps = tables.mappings.map((record) => this.#overlap(record));
    this.current = [...this.overlaps, ...tables.noCounterparts.map((record) => this.#noCounterpart(record))];
    this.retired = tables.retired.map((record) => this.#retired(record));
    this.#records = new Map([...this.current, ...this.retired].map((record) => [record.id, record]));
  }

  /** A list by its id. @throws Error for an unknown one. */
  list(id: string): List {
    return found(this.#lists.get(id), 'list', id);
  }

  /** An entry by its id, with its list, the entry above it and those beneath. @throws Error for an unknown one. */
  entry(id: string): ResolvedEntry {
    const known = this.#entries.get(id);
    if (known) return known;
    const entry = found(this.crosswalk.entry.get(id), 'entry', id);
    const resolved: ResolvedEntry = {
      entry,
      list: this.list(entry.list),
      parent: entry.parent === null ? null : found(this.crosswalk.entry.get(entry.parent), 'entry', entry.parent),
      children: this.crosswalk.children.get(id) ?? [],
      inArticle: this.#examples.has(id)
    };
    this.#entries.set(id, resolved);
    return resolved;
  }

  /** A record by its id, one that is no longer in use included. @throws Error for an unknown one. */
  record(id: string): ResolvedRecord {
    return found(this.#records.get(id), 'record', id);
  }

  /** A recorded overlap by its id. @throws Error for an unknown one, and for a record that is none. */
  overlap(id: string): ResolvedOverlap {
    const record = this.record(id);
    if (record.kind !== 'overlap') throw new Error(`${id} records no overlap.`);
    return record;
  }

  /** Whether there is such a record, in use or not. */
  readonly hasRecord = (id: string) => this.#records.has(id);

  /** The recorded overlaps between what is listed under the two sides of one, in the order of the table. */
  beneath({ record }: ResolvedOverlap): ResolvedOverlap[] {
    return recordedBeneath(this.crosswalk, record.subject, record.object).map((m) => this.overlap(m.id));
  }

  /** The recorded overlap one step up, between the entries above the two sides of one; null where there is none. */
  above({ record, subject, object }: ResolvedOverlap): ResolvedOverlap | null {
    const [from, to] = [subject.parent?.id ?? record.subject, object.parent?.id ?? record.object];
    const up = this.crosswalk.pairs.get(`${from} ${to}`);
    return up && up.id !== record.id ? this.overlap(up.id) : null;
  }

  #overlap(record: MappingRecord): ResolvedOverlap {
    const [subject, object] = [this.entry(record.subject), this.entry(record.object)];
    const strength = strengthOf(record.subjectCentrality, record.objectCentrality);
    return {
      kind: 'overlap',
      id: record.id,
      record,
      subject,
      object,
      objectList: object.list,
      level: subject.parent || object.parent ? 'sub' : 'top',
      strength,
      predicate: predicateOf(record.relation, strength),
      readings: COUNTING_RULES.filter((reading) => mappingCounts(record, reading)),
      decision: this.decisions.get(pairKey(record)) ?? null
    };
  }

  #noCounterpart(record: NoCounterpart): ResolvedNoCounterpart {
    const [subject, objectList] = [this.entry(record.subject), this.list(record.searchedList)];
    const codings = codingsWithoutCounterpart(this.tables, { entry: record.subject, list: objectList.id });
    return { kind: 'no-counterpart', id: record.id, record, subject, object: null, objectList, level: 'top', codings };
  }

  #retired(record: Withdrawn): ResolvedWithdrawn {
    return {
      kind: 'retired',
      id: record.id,
      record,
      subject: this.entry(record.subject),
      object: record.object ? this.entry(record.object) : null,
      objectList: this.list(record.objectSource),
      decision: this.decisions.get(pairKey(record)) ?? null
    };
  }
}

function found<T>(value: T | undefined, what: string, id: string): T {
  if (value === undefined) throw new Error(`There is no ${what} ${id}.`);
  return value;
}
