import { centralitiesFit, invertRelation, strengthOf } from '#lib/model/relations.ts';
import type { Centrality, Relation } from '#lib/model/types.ts';
import type { BroughtPair, Place, Remark } from './brought.ts';
import { AMBIGUOUS, type Found } from './ends.ts';
import { FROM_FILE, isFound, type Beside, type EndFinder, type Part, type Parts, type Side } from './mapping-ends.ts';
import type { MappingRows, Said } from './mapping-rows.ts';
import { forcedCentrality } from './values.ts';

/** One end of a statement as a file has it. */
export interface EndSaid extends Said {
  /** none: the file says that the other end has no counterpart here; empty: it says nothing */
  names: Parts | 'none' | 'empty';
  beside: Beside;
  /** name of the column that says which list was searched */
  listColumn: string | null;
}

/** What a statement says beside its ends and its relation. */
export type StatementValues = Omit<
  BroughtPair,
  'line' | 'path' | 'subject' | 'object' | 'turned' | 'noCounterpartIn' | 'relation'
>;

/** A pair of the values of its statement, straight or turned round. Every row makes one, so nothing is copied twice. */
function pairOf(
  values: StatementValues,
  { line, path }: Place,
  subject: string,
  object: string | null,
  relation: BroughtPair['relation'],
  isTurned: boolean
): BroughtPair {
  const pair: BroughtPair = {
    line,
    subject,
    object,
    relation,
    subjectCentrality: isTurned ? values.objectCentrality : values.subjectCentrality,
    objectCentrality: isTurned ? values.subjectCentrality : values.objectCentrality,
    evidence: values.evidence,
    confidence: values.confidence,
    rationale: values.rationale,
    coders: values.coders,
    reviewer: values.reviewer,
    date: values.date,
    round: values.round,
    recordId: values.recordId,
    subjectTerms: isTurned ? values.objectTerms : values.subjectTerms,
    objectTerms: isTurned ? values.subjectTerms : values.objectTerms,
    extra: values.extra
  };
  if (path !== undefined) pair.path = path;
  return pair;
}

/** A row, a cell of a matrix or an object of JSKOS, read as far as its ends. */
export interface Statement {
  row: number;
  subject: EndSaid;
  object: EndSaid;
  relation: Relation | 'none' | null;
  /** the cell from which the relation was read */
  said: Said;
  values: StatementValues;
}

/** A row makes no more pairs, and a file does not either: cells with many names at both ends multiply. */
const [MOST_OF_ROW, MOST_OF_FILE] = [1000, 1_000_000];

const otherSide = (side: Side): Side => (side === 'subject' ? 'object' : 'subject');

function missing({ column, value }: EndSaid): Omit<Remark, 'line'> {
  return { kind: 'missing-end', leaves: 'row', column, value: value ?? '', expected: 'an entry' };
}

/** Makes the pairs of a statement, or the faults that keep it from being taken over. */
export function takeStatement(rows: MappingRows, finder: EndFinder, statement: Statement): void {
  const { row, subject, object, relation } = statement;
  const [subjects, objects] = [subject.names, object.names];
  if (typeof subjects !== 'string' && typeof objects !== 'string') {
    takePairs(rows, finder, statement, subjects, objects);
    return;
  }
  const searches = ({ names }: EndSaid) => names === 'none' || (names === 'empty' && relation === 'none');
  if (typeof subjects !== 'string' && searches(object))
    takeNoCounterparts(rows, finder, statement, 'subject', subjects);
  else if (typeof objects !== 'string' && searches(subject))
    takeNoCounterparts(rows, finder, statement, 'object', objects);
  else for (const end of [subject, object]) if (typeof end.names === 'string') rows.fault(row, missing(end));
}

/** Faults of the names that are no entries, or of which nobody can say which entry they are; the others. */
function knownParts(
  rows: MappingRows,
  finder: EndFinder,
  row: number,
  side: Side,
  { column, beside }: EndSaid,
  { parts }: Parts
): Part[] {
  const known = parts.filter(({ own, other }) => isFound(own) || isFound(other));
  if (known.length === parts.length) return known;
  for (const part of parts) {
    if (known.includes(part)) continue;
    const ambiguous = part.own === AMBIGUOUS || part.other === AMBIGUOUS;
    const near = ambiguous ? [] : finder.nearest(side, part.value, beside);
    rows.fault(row, {
      kind: ambiguous ? 'ambiguous-entry' : 'unknown-entry',
      leaves: known.length > 0 ? 'part' : 'row',
      column,
      value: part.value,
      ...(near.length > 0 ? { nearest: near } : {}),
      ...(part.path === undefined ? {} : { path: part.path })
    });
  }
  return known;
}

/** Tells of the ends of a row that are no entries, where the row is set aside for something else already. */
export function tellUnknownEnds(
  rows: MappingRows,
  finder: EndFinder,
  row: number,
  subject: EndSaid,
  object: EndSaid
): void {
  if (typeof subject.names !== 'string') knownParts(rows, finder, row, 'subject', subject, subject.names);
  if (typeof object.names !== 'string') knownParts(rows, finder, row, 'object', object, object.names);
}

function takePairs(rows: MappingRows, finder: EndFinder, statement: Statement, subjects: Parts, objects: Parts): void {
  const { row, subject, object } = statement;
  const [s, o] = [subjects.parts[0], objects.parts[0]];
  if (s && o && !subjects.split && !objects.split && isFound(s.own) && isFound(o.own)) {
    const wrong = takePair(rows, statement, s, o);
    if (wrong) rows.fault(row, { ...wrong, leaves: 'row' });
    return;
  }
  // An entry that equals two others would make them one.
  if (statement.relation === 'equal')
    for (const [parts, end] of [
      [subjects, subject],
      [objects, object]
    ] as const)
      if (parts.split && new Set(parts.parts.map(({ value }) => value)).size > 1) {
        rows.fault(row, {
          kind: 'equal-to-several',
          leaves: 'row',
          column: end.column,
          value: end.value,
          expected: 'one entry'
        });
        return;
      }
  const wished = subjects.parts.length * objects.parts.length;
  if (wished > MOST_OF_ROW || rows.pairCount + wished > MOST_OF_FILE) {
    const most = wished > MOST_OF_ROW ? `${MOST_OF_ROW} pairs in a row` : `${MOST_OF_FILE} pairs in a file`;
    rows.fault(row, {
      kind: 'cell-too-long',
      leaves: 'row',
      column: object.column,
      value: object.value === null ? null : object.value.slice(0, 100),
      expected: `at most ${most}`
    });
    return;
  }
  const known = [
    knownParts(rows, finder, row, 'subject', subject, subjects),
    knownParts(rows, finder, row, 'object', object, objects)
  ] as const;
  if (subjects.split) rows.warn(row, 'split-cell', subject.column);
  if (objects.split) rows.warn(row, 'split-cell', object.column);
  let made = 0;
  const failed: Omit<Remark, 'line'>[] = [];
  for (const s of known[0])
    for (const o of known[1]) {
      const wrong = takePair(rows, statement, s, o);
      if (wrong) failed.push(wrong);
      else made += 1;
    }
  for (const remark of failed) rows.fault(row, { ...remark, leaves: made > 0 ? 'part' : 'row' });
}

/** Takes over one pair, straight or turned round; else what is wrong with it. */
function takePair(rows: MappingRows, statement: Statement, s: Part, o: Part): Omit<Remark, 'line'> | null {
  const { row, subject, object, relation, values, said } = statement;
  const straight = isFound(s.own) && isFound(o.own);
  const from = straight ? s.own : s.other;
  const to = straight ? o.own : o.other;
  if (isFound(from) && isFound(to) && (from.list !== to.list || from.list === FROM_FILE)) {
    assumed(rows, row, subject.column, from, s);
    assumed(rows, row, object.column, to, o);
    const at = rows.place(row);
    if (straight) rows.pair(row, pairOf(values, at, from.entry.id, to.entry.id, relation, false), said);
    else {
      rows.warn(row, 'turned-round', subject.column, { value: s.value });
      const inverted = relation === null || relation === 'none' ? relation : invertRelation(relation);
      rows.pair(row, pairOf(values, at, to.entry.id, from.entry.id, inverted, true), said);
    }
    return null;
  }
  for (const [part, { column }] of [
    [s, subject],
    [o, object]
  ] as const)
    if (part.own === AMBIGUOUS) return { kind: 'ambiguous-entry', column, value: part.value };
  return { kind: 'same-list', column: object.column, value: o.value, expected: 'an entry of the other list' };
}

function assumed(rows: MappingRows, row: number, column: string | null, found: Found, { value }: Part): void {
  if (found.assumed) rows.warn(row, 'top-level-assumed', column, { value });
}

/** Takes over that the entries of one side have no counterpart in the list that was searched. */
function takeNoCounterparts(
  rows: MappingRows,
  finder: EndFinder,
  statement: Statement,
  side: Side,
  parts: Parts
): void {
  const { row, values, said } = statement;
  const other = otherSide(side);
  const searched = finder.searched(other, statement[other].beside.list);
  if (searched === null) {
    rows.fault(row, {
      kind: 'no-counterpart-without-list',
      leaves: 'row',
      column: statement[other].listColumn,
      value: '',
      expected: 'the list that was searched'
    });
    return;
  }
  const { column } = statement[side];
  const known = knownParts(rows, finder, row, side, statement[side], parts);
  if (parts.split) rows.warn(row, 'split-cell', column);
  for (const part of known) {
    const own = isFound(part.own) ? part.own : null;
    const found = own ?? (isFound(part.other) ? part.other : null);
    // What belongs to the other side was looked for in the list of this one.
    const noCounterpartIn = own ? searched : (finder.chosen[side] ?? searched);
    if (!found || (found.list === noCounterpartIn && found.list !== FROM_FILE)) {
      rows.fault(row, { kind: 'same-list', leaves: 'row', column, value: part.value });
      continue;
    }
    assumed(rows, row, column, found, part);
    if (!own) rows.warn(row, 'turned-round', column, { value: part.value });
    const pair = pairOf(values, rows.place(row), found.entry.id, null, 'none', false);
    if ((side === 'object') === (own !== null)) pair.turned = true;
    pair.noCounterpartIn = noCounterpartIn;
    rows.pair(row, pair, said);
  }
}

/** The centralities of a pair as a file has them: what was read, and the names of their columns. */
export interface CentralitiesSaid {
  subject: Centrality | null;
  object: Centrality | null;
  columns: Readonly<Record<Side, string | null>>;
  /** what the word for the relation says of both */
  both?: Centrality;
  /** our own strength, empty where the file has none */
  strength: string;
}

/**
 * The centralities of a pair: those that the file has, put right where the relation allows only the other (a fault of
 * the value); where one is missing, what the word for the relation says, or what relation and strength leave no choice
 * of. Null where nothing says it.
 */
export function settleCentralities(
  rows: MappingRows,
  row: number,
  relation: Relation | 'none' | null,
  said: CentralitiesSaid
): Record<Side, Centrality | null> {
  const read = { subject: said.subject, object: said.object };
  if (relation === null) return read;
  for (const side of ['subject', 'object'] as const) {
    const forced = relation === 'none' ? null : forcedCentrality(relation, side);
    const value = read[side];
    const fits = value === null || (relation !== 'none' && (forced === null || forced.value === value));
    if (!fits)
      rows.fault(row, {
        kind: 'centrality-does-not-fit',
        leaves: 'value',
        column: said.columns[side],
        value,
        expected: forced?.why ?? 'nothing, because nothing is shared'
      });
    if (relation === 'none') read[side] = null;
    else if (forced) read[side] = forced.value;
    else read[side] = value ?? said.both ?? null;
  }
  if (relation === 'none' || said.strength === '' || (read.subject && read.object)) return read;
  const ways = (['core', 'part'] as const)
    .flatMap((s) => (['core', 'part'] as const).map((o) => ({ subject: s, object: o })))
    .filter(
      (way) =>
        (read.subject ?? way.subject) === way.subject &&
        (read.object ?? way.object) === way.object &&
        centralitiesFit(relation, way.subject, way.object) &&
        String(strengthOf(way.subject, way.object)) === said.strength
    );
  return ways.length === 1 && ways[0] ? ways[0] : read;
}
