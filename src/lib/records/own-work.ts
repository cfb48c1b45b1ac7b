import type { MatrixData, MatrixEntry, MatrixList } from '#lib/model/matrix-data.ts';
import { pick } from '#lib/pick.ts';
import type { Centrality, Evidence, Mapping, Relation } from '#lib/model/types.ts';
import type { BroughtEntry, BroughtPair, EntryDetails, KnownList, PairStatement } from '#lib/tables/import/brought.ts';

/** What a reader says of a list beside its entries; all but the name may be empty. */
export interface ListFacts {
  name: string;
  issuer: string;
  year: string;
  language: string;
  /** country or body, as the reader writes it */
  country: string;
  url: string;
  purpose: string;
}

/** A column that no field takes, with its value: name as the file writes it. */
export type Extra = readonly (readonly [name: string, value: string])[];

/** An entry of a reader's list. */
export interface OwnEntry extends EntryDetails {
  id: string;
  code: string;
  label: string;
  /** id of the entry above; null at the top level */
  parent: string | null;
  /** made from the cell of a group column, and not from a row of its own */
  group: boolean;
  position: number;
  extra: Extra;
}

/** A row of a reader's mapping. */
export interface OwnPair extends PairStatement {
  subject: string;
  /** null where the subject has no counterpart in the list searched */
  object: string | null;
  /** the list searched, where there is no counterpart; empty otherwise */
  searched: string;
  /** ISO day; empty where not given */
  date: string;
  extra: Extra;
}

/** What every work of a reader has. */
interface Work {
  id: string;
  /** how addresses name it, which tell nobody anything of it; 0 until it is kept */
  number: number;
  /** as the reader calls it */
  name: string;
  /** name of the file that it was read from */
  file: string;
  /** when it was kept, ISO */
  kept: string;
  /** names of the columns that no field takes, in the order of the file */
  extraColumns: readonly string[];
}

/** A list that a reader brought. */
export interface OwnList extends Work {
  kind: 'list';
  facts: ListFacts;
  entries: readonly OwnEntry[];
}

/** A mapping that a reader brought, between two lists of the project or of the reader's own. */
export interface OwnMapping extends Work {
  kind: 'mapping';
  /** name of the coder who codes it in this browser, as the files have it; absent where nobody does */
  coder?: string;
  rows: string;
  columns: string;
  pairs: readonly OwnPair[];
}

export type OwnWork = OwnList | OwnMapping;

/** A text as part of an id: lower case letters and digits of any script, everything else a hyphen. */
const inId = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** The id of a reader's list: `my-<name>-<year>`, told apart by a number from those that are taken. */
export function ownListId({ name, year }: Pick<ListFacts, 'name' | 'year'>, taken: ReadonlySet<string>): string {
  const id = ['my', inId(name) || 'list', inId(year)].filter(Boolean).join('-');
  for (let n = 1; ; n++) {
    const found = n === 1 ? id : `${id}-${n}`;
    if (!taken.has(found)) return found;
  }
}

/** The id of a reader's mapping. */
export const ownMappingId = (name: string, taken: ReadonlySet<string>) =>
  ownListId({ name: `mapping-${name}`, year: '' }, taken);

const DETAILS = [
  'labelEn',
  'labelZh',
  'labelOriginal',
  'note',
  'sourceUrl',
  'locator',
  'kind',
  'category',
  'theme'
] as const satisfies readonly (keyof EntryDetails)[];

const STATEMENT = [
  'subjectCentrality',
  'objectCentrality',
  'evidence',
  'confidence',
  'rationale',
  'coders',
  'reviewer',
  'round',
  'recordId',
  'subjectTerms',
  'objectTerms'
] as const satisfies readonly (keyof PairStatement)[];

const extraOf = (extra: ReadonlyMap<number, string>, columns: ReadonlyMap<number, string>): Extra =>
  [...extra].flatMap(([at, value]) => (value ? [[columns.get(at) ?? String(at), value] as const] : []));

/**
 * Entries as they were read, as entries of a list of the reader's. Places follow the order of the file.
 * @param before how many entries of the list come before these
 */
export function ownEntries(
  list: string,
  entries: readonly BroughtEntry[],
  columns: ReadonlyMap<number, string>,
  before = 0
): OwnEntry[] {
  const id = (key: string) => `${list}:${key}`;
  return entries.map((e, i) => ({
    id: id(e.key),
    code: e.code,
    label: e.label,
    parent: e.parent === null ? null : id(e.parent),
    group: e.group ?? false,
    position: e.position ?? before + i + 1,
    ...pick(e, DETAILS),
    extra: extraOf(e.extra, columns)
  }));
}

/**
 * Pairs as they were read, as pairs of a mapping of the reader's.
 * @param called the id of an entry or a list as it is kept, since lists that the file itself makes get ids of their own
 */
export function ownPairs(
  pairs: readonly BroughtPair[],
  columns: ReadonlyMap<number, string>,
  called: (id: string, side: 'rows' | 'columns') => string
): OwnPair[] {
  return pairs.map((p) => ({
    subject: called(p.subject, p.turned ? 'columns' : 'rows'),
    object: p.object === null ? null : called(p.object, 'columns'),
    searched: p.object === null ? called(p.noCounterpartIn ?? '', p.turned ? 'rows' : 'columns') : '',
    relation: p.object === null ? 'none' : p.relation,
    ...pick(p, STATEMENT),
    date: p.date ?? '',
    extra: extraOf(p.extra, columns)
  }));
}

/** A reader's list as a list in which the ends of pairs are looked for. */
export const knownList = ({ id, entries }: OwnList): KnownList => ({
  id,
  entries: entries.map((e) => ({
    id: e.id,
    code: e.code,
    parent: e.parent,
    labels: [...new Set([e.label, e.labelEn, e.labelZh, e.labelOriginal])].filter(Boolean)
  }))
});

/**
 * A reader's list as the matrix shows lists. Its own name stands for its country, which says which list is meant.
 * @param marked its names with the remark that the list is the reader's own
 */
export const ownMatrixList = ({ id, facts }: OwnList, marked: Pick<MatrixList, 'name' | 'short'>): MatrixList => ({
  id,
  country: facts.name,
  kind: 'official',
  edition: facts.year,
  language: facts.language,
  ...marked,
  succeededBy: '',
  successionStatus: 'none-known'
});

/** The entries of a reader's list as the matrix shows entries. */
export function ownMatrixEntries({ id, entries }: OwnList): MatrixEntry[] {
  const subs = new Map<string, number>();
  for (const { parent } of entries) if (parent) subs.set(parent, (subs.get(parent) ?? 0) + 1);
  return entries.map((e) => ({
    id: e.id,
    list: id,
    parent: e.parent,
    position: e.position,
    category: e.category,
    label: e.labelEn || e.label,
    labelOriginal: e.labelOriginal || e.labelEn || e.label,
    labelZh: e.labelZh || e.label,
    labelZhStatus: 'official',
    labelShort: '',
    labelShortZh: '',
    wording: 'unconfirmed',
    theme: e.theme,
    subs: subs.get(e.id) ?? 0
  }));
}

/** A pair with all that a counting rule asks for. */
type CompletePair = OwnPair & {
  object: string;
  relation: Relation;
  subjectCentrality: Centrality;
  objectCentrality: Centrality;
  evidence: Evidence;
};

const isComplete = (pair: OwnPair): pair is CompletePair =>
  pair.object !== null &&
  pair.relation !== null &&
  pair.relation !== 'none' &&
  pair.subjectCentrality !== null &&
  pair.objectCentrality !== null &&
  pair.evidence !== null;

/** Whether a row says all that a counting rule asks for. */
const isWhole = (pair: OwnPair) => pair.relation === 'none' || isComplete(pair);

/** The round of a row that decides between coders; those who decided are named as its coders. */
export const ADJUDICATION = 'adjudication';

/** Whether a row decides between coders, and is no coding of a pair. */
export const isDecision = ({ round }: Pick<OwnPair, 'round'>): boolean => round === ADJUDICATION;

/** Whether a row decides a pair: a reason is given, and nothing is missing that a counting rule asks for. */
export const isDecided = (pair: OwnPair): boolean => isDecision(pair) && pair.rationale.trim() !== '' && isWhole(pair);

/** What a reader's mapping says, as the matrix counts it. */
export interface CountedMapping {
  mappings: Mapping[];
  none: (readonly [string, string])[];
  /** pairs that lack a relation, a centrality or the evidence: no rule counts them, and nothing is put in their place */
  incomplete: OwnPair[];
  /** how many pairs have more than one coding */
  codedAgain: number;
  /** the row that is shown of each pair, by `pairKey` */
  shown: ReadonlyMap<string, OwnPair>;
}

const sayTheSame = (a: OwnPair, b: OwnPair) =>
  a.relation === b.relation &&
  a.subjectCentrality === b.subjectCentrality &&
  a.objectCentrality === b.objectCentrality &&
  a.evidence === b.evidence;

/** Whose coding a row is, by the names in it. */
const whoSays = ({ coders }: OwnPair) => coders.join('|');

/** What several rows say of one pair. */
interface SaidOfPair {
  /** the row that is shown, and its place in the file */
  pair: OwnPair;
  row: number;
  rank: number;
  codings: OwnPair[];
}

/**
 * A mapping as the matrix counts it. Of a pair with several rows a decision between coders is shown, else a whole coding
 * before one that lacks something, of these the one of the coder who is named first in the file; it is marked where
 * another coding says something else. An entry without counterpart shares nothing with any entry of the list searched.
 * @param entries of the two lists, at every level
 */
export function countMapping(
  { id, pairs }: OwnMapping,
  entries: readonly Pick<MatrixEntry, 'id' | 'list' | 'parent'>[]
): CountedMapping {
  const known = new Set(entries.map((e) => e.id));
  const top = entries.filter((e) => e.parent === null);
  const ranks = new Map<string, number>();
  for (const pair of pairs) {
    const who = whoSays(pair);
    if (!isDecision(pair) && !ranks.has(who)) ranks.set(who, ranks.size);
  }
  const rankOf = (pair: OwnPair) => {
    if (isDecided(pair)) return -1;
    return (ranks.get(whoSays(pair)) ?? 0) + (isWhole(pair) ? 0 : ranks.size);
  };
  const said = new Map<string, SaidOfPair>();
  const none: (readonly [string, string])[] = [];
  for (const [row, pair] of pairs.entries()) {
    if (!known.has(pair.subject) || pair.object === null || !known.has(pair.object)) continue;
    // A decision that is not finished says nothing yet.
    if (isDecision(pair) && !isDecided(pair)) continue;
    const key = `${pair.subject} ${pair.object}`;
    const [rank, codings] = [rankOf(pair), isDecision(pair) ? [] : [pair]];
    const found = said.get(key);
    if (!found) said.set(key, { pair, row, rank, codings });
    else {
      found.codings.push(...codings);
      if (rank < found.rank) Object.assign(found, { pair, row, rank });
    }
  }
  for (const [row, pair] of pairs.entries()) {
    if (!known.has(pair.subject) || pair.object !== null) continue;
    for (const entry of top) {
      if (entry.list !== pair.searched) continue;
      none.push([pair.subject, entry.id]);
      // Whoever says so of an entry says so of each of its pairs that has no row of theirs.
      const found = said.get(`${pair.subject} ${entry.id}`) ?? said.get(`${entry.id} ${pair.subject}`);
      if (!found || isDecision(pair) || found.codings.some((coding) => whoSays(coding) === whoSays(pair))) continue;
      const { subject, object } = found.pair;
      const coding: OwnPair = { ...pair, subject, object, searched: '' };
      const rank = rankOf(coding);
      found.codings.push(coding);
      if (rank < found.rank) Object.assign(found, { pair: coding, row, rank });
    }
  }
  const mappings: Mapping[] = [];
  const incomplete: OwnPair[] = [];
  let codedAgain = 0;
  const shown = new Map<string, OwnPair>();
  for (const [key, { pair, row, codings }] of said) {
    if (codings.length > 1) codedAgain++;
    shown.set(key, pair);
    const disputed = codings.some((coding) => isWhole(coding) && !sayTheSame(coding, pair));
    const { subject, object } = pair;
    if (pair.relation === 'none' && object !== null) none.push([subject, object]);
    else if (isComplete(pair))
      mappings.push({
        id: `${id}:${row + 1}`,
        subject,
        object: pair.object,
        relation: pair.relation,
        subjectCentrality: pair.subjectCentrality,
        objectCentrality: pair.objectCentrality,
        evidence: pair.evidence,
        ...(disputed ? { disputed } : {})
      });
    else incomplete.push(pair);
  }
  // What a complete record says is not said again by “no counterpart”.
  const overlapping = new Set(mappings.map((m) => `${m.subject} ${m.object}`));
  return { mappings, none: none.filter(([a, b]) => !overlapping.has(`${a} ${b}`)), incomplete, codedAgain, shown };
}

/** What a matrix of own and project's lists is made of; sub-entries are in it. */
export type OwnMatrix = Pick<MatrixData, 'lists' | 'entries' | 'mappings' | 'assessed' | 'none'>;

/** How a mended work differs from the one that it would replace: ids, or ends of pairs, of what only one of them has. */
export interface WorkDifference {
  added: string[];
  removed: string[];
  changed: string[];
}

// A pair that was read and one that was coded have the same fields in another order.
const comparable = (value: object) => JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Whether two rows say the same, in whatever order their fields come. */
export const sameRow = (a: object, b: object): boolean => comparable(a) === comparable(b);

/** What tells the codings of a mapping apart: the pair, who coded it, and in which round. */
export const codingKey = (p: OwnPair): string =>
  [p.subject, p.object ?? p.searched, p.coders.join('|'), p.round].filter(Boolean).join(' – ');

function differenceOf(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): WorkDifference {
  return {
    added: [...after.keys()].filter((key) => !before.has(key)),
    removed: [...before.keys()].filter((key) => !after.has(key)),
    changed: [...after].filter(([key, value]) => before.has(key) && before.get(key) !== value).map(([key]) => key)
  };
}

/** The code of an entry: its id without its list, so that a list under a new name is compared all the same. */
const codeOf = (id: string) => id.slice(id.indexOf(':') + 1);

/** What a mended list changes, by the codes of its entries. The order of the file is not compared. */
export function listDifference(before: OwnList, after: OwnList): WorkDifference {
  const byCode = ({ entries }: OwnList) =>
    new Map(
      entries.map((e) => [
        codeOf(e.id),
        comparable({ ...e, id: '', position: 0, parent: e.parent === null ? null : codeOf(e.parent) })
      ])
    );
  return differenceOf(byCode(before), byCode(after));
}

/** What a mended mapping changes, by its pairs; several codings of a pair are told apart by coder and round. */
export function mappingDifference(before: OwnMapping, after: OwnMapping): WorkDifference {
  const byPair = ({ pairs }: OwnMapping) => new Map(pairs.map((p) => [codingKey(p), comparable(p)]));
  return differenceOf(byPair(before), byPair(after));
}
