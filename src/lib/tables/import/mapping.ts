import type { Relation } from '#lib/model/types.ts';
import type { Choices, FileForm, Grid, KnownList, Remark } from './brought.ts';
import { hasMarkup, isFormulaLike, isSpreadsheetError, withoutGuard } from './cells.ts';
import { prefixOf } from './ends.ts';
import { foldName } from './field-names.ts';
import { placeOf, SIGN } from './grid.ts';
import { EndFinder, type Beside, type Side } from './mapping-ends.ts';
import { isForeignStrength, isKnownColumn } from './mapping-fields.ts';
import { listsOf, MappingRows, type MappingRead, type Said } from './mapping-rows.ts';
import { relationOf, type RelationSaid } from './relations.ts';
import { severalOf, type SssomMetadata } from './sssom.ts';
import { settleCentralities, takeStatement, tellUnknownEnds, type EndSaid, type StatementValues } from './statement.ts';
import { readCentrality, readConfidence, readDay, readEvidence, readPartFlag, type ValueRead } from './values.ts';

/** A table of a mapping, and what is known of it before its rows are read. */
export interface MappingTable {
  grid: Grid;
  form: Pick<FileForm, 'format' | 'dialect'>;
  /** of a set in SSSOM */
  metadata?: SssomMetadata;
}

/** What SSSOM writes where a side has no entry; older files have another word. */
const NO_TERM: ReadonlyMap<string, { old: boolean }> = new Map([
  ['sssom:NoTermFound', { old: false }],
  ['https://w3id.org/sssom/NoTermFound', { old: false }],
  ['sssom:NoMapping', { old: true }],
  ['https://w3id.org/sssom/NoMapping', { old: true }]
]);

/** Values that come again are read once; of values that never do, no more than this are kept. */
const MOST_REMEMBERED = 20_000;
const LONGEST_CELL = 10_000;

/** Fields that have no place in a pair of their own and are kept beside it as text. */
const BESIDE: ReadonlySet<string> = new Set([
  'subject_note',
  'object_note',
  'coding_tool',
  'mapping_justification',
  'rationale_zh'
]);

/** A row without these is none. */
const NEEDED: ReadonlySet<string> = new Set(['subject', 'object', 'relation', 'predicate', 'modifier']);

const NO_EXTRA: ReadonlyMap<number, string> = new Map();
const NOBODY: readonly string[] = [];
const NOTHING_SAID: Said = { column: null, value: '' };
const NO_CENTRALITIES = { subject: null, object: null } as const;
const OPEN: RelationSaid = { relation: null };
const NONE: RelationSaid = { relation: 'none' };

/** Reads the values of one column, each value once. */
function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const there = known.get(text);
    if (there !== undefined) return there;
    const value = read(text);
    if (known.size < MOST_REMEMBERED) known.set(text, value);
    return value;
  };
}

/** What the part flags of a correspondence table say: of which code only a part is meant. */
function relationOfParts(subject: boolean, object: boolean): Relation {
  if (subject) return object ? 'intersects' : 'superset';
  return object ? 'subset' : 'equal';
}

/**
 * Reads the rows of a mapping: finds the ends of each in the lists that were chosen, or in those that its ids name,
 * reads relation and values, and takes over what is whole. Every fault of a row is told; none costs another row.
 * @param known the lists in which ends are looked for
 */
export function readMapping(table: MappingTable, choices: Choices, known: readonly KnownList[]): MappingRead {
  return new TableReader(table, new EndFinder(choices, known)).read();
}

/** A column that a field has: its index, and its name as the file writes it. */
interface FieldColumn {
  index: number;
  name: string;
  field: string;
}

const nameOf = (column: FieldColumn | undefined) => column?.name ?? null;

/** Fields that a pair is made of; each is looked up once and not in every row. */
const FIELDS = [
  'subject_part',
  'object_part',
  'relation',
  'predicate',
  'modifier',
  'state',
  'subject_centrality',
  'object_centrality',
  'evidence',
  'confidence',
  'rationale',
  'coder',
  'reviewer',
  'date',
  'round',
  'record_id',
  'subject_terms',
  'object_terms',
  'strength'
] as const;

type Columns = Readonly<Record<(typeof FIELDS)[number], FieldColumn | undefined>>;

/** The columns of one end, and the ends of cells that came before. */
interface EndColumns {
  side: Side;
  end: FieldColumn | undefined;
  label: FieldColumn | undefined;
  code: FieldColumn | undefined;
  list: FieldColumn | undefined;
  /** the list that the set names for all rows */
  listOfSet: string;
  /** name of the column that says which list was searched */
  listColumn: string;
  /** null where an end depends on more than its cell */
  remembered: Map<string, EndSaid> | null;
}

class TableReader {
  readonly #grid: Grid;
  readonly #table: MappingTable;
  readonly #finder: EndFinder;
  readonly #rows: MappingRows;
  readonly #columns: Columns;
  readonly #ends: Readonly<Record<Side, EndColumns>>;
  /** columns that are kept with a pair as they are */
  readonly #kept: readonly { index: number; position: number; column: FieldColumn }[];
  readonly #folded: readonly string[];
  readonly #relation = remembering((word) => ({ said: relationOf(word) }));
  readonly #relationCell = remembering((value): Said => ({ column: nameOf(this.#columns.relation), value }));
  readonly #confidence = remembering(readConfidence);
  readonly #date = remembering(readDay);
  readonly #declared = remembering((cell: string) => this.#undeclared(cell));
  /** the record that is read: its row, its cells and their marks */
  #row = 0;
  #record: readonly string[] = [];
  #index = 0;

  constructor(table: MappingTable, finder: EndFinder) {
    this.#table = table;
    this.#grid = table.grid;
    this.#finder = finder;
    const { rows } = table.grid;
    this.#rows = new MappingRows((row) => placeOf(table.grid, rows[row] ?? 0), true);
    const { columns } = table.grid;
    this.#folded = columns.map(({ name }) => foldName(name));
    const byField = new Map<string, FieldColumn>();
    for (const { position, name, field } of columns)
      if (field !== null && !byField.has(field)) byField.set(field, { index: position - 1, name, field });
    this.#columns = Object.fromEntries(FIELDS.map((field) => [field, byField.get(field)])) as Columns;
    this.#ends = { subject: this.#endColumns('subject', byField), object: this.#endColumns('object', byField) };
    this.#kept = columns
      .filter(({ field }, i) => (field === null ? !this.#isUnread(this.#folded[i] ?? '') : BESIDE.has(field)))
      .map(({ position, name, field }) => ({
        index: position - 1,
        position,
        column: { index: position - 1, name, field: field ?? '' }
      }));
  }

  #endColumns(side: Side, byField: ReadonlyMap<string, FieldColumn>): EndColumns {
    const [label, code, list] = ['label', 'code', 'list'].map((name) => byField.get(`${side}_${name}`));
    const isAlone = !label && !code && !list && this.#finder.fromFile(side) === null && !this.#grid.marks;
    return {
      side,
      end: byField.get(side),
      label,
      code,
      list,
      listOfSet: this.#table.metadata?.slots.get(`${side}_source`) ?? '',
      listColumn: list?.name ?? `${side}_source`,
      remembered: isAlone ? new Map() : null
    };
  }

  /** Columns that the site derives are not read back. */
  #isUnread(folded: string): boolean {
    return this.#table.form.dialect === 'overlaps' && isKnownColumn(folded, this.#table.form);
  }

  read(): MappingRead {
    const { records, rows } = this.#grid;
    for (const side of ['subject', 'object'] as const) {
      const { end } = this.#ends[side];
      if (end && this.#finder.chosen[side] === null)
        this.#finder.infer(
          side,
          rows.map((index) => records[index]?.[end.index] ?? '')
        );
    }
    for (const [i, index] of rows.entries()) {
      if (i % SIGN === 0) this.#grid.alive?.();
      this.#record = records[index] ?? [];
      this.#index = index;
      this.#row = this.#rows.begin();
      this.#readRow();
    }
    const done = this.#rows.finish((row) => records[rows[row] ?? 0] ?? []);
    return {
      ...done,
      aside: done.aside.map((row) => rows[row] ?? 0),
      ...listsOf(this.#finder, done.pairs),
      remarks: [...done.remarks, ...this.#columnRemarks()]
    };
  }

  /** The value of a column in the record; empty where it has none, or one that is none. */
  #cell(column: FieldColumn | undefined): string {
    return column === undefined ? '' : this.#value(column);
  }

  #value(column: FieldColumn): string {
    const raw = this.#record[column.index];
    if (raw === undefined) return '';
    const marks = this.#grid.marks;
    if (marks && this.#isWithoutValue(column)) return '';
    if (raw === '') return '';
    const first = raw.charCodeAt(0);
    // The apostrophe of a guard, the sign of an error.
    if (first !== 0x27 && first !== 0x23 && raw.length <= LONGEST_CELL) return raw;
    return this.#slowValue(column, raw);
  }

  #slowValue({ name, field }: FieldColumn, text: string): string {
    const row = this.#row;
    const leaves = NEEDED.has(field) ? 'row' : 'value';
    if (text.length > LONGEST_CELL && [...text].length > LONGEST_CELL) {
      this.#rows.fault(row, {
        kind: 'cell-too-long',
        leaves,
        column: name,
        value: `${text.slice(0, 100)}…`,
        expected: `at most ${LONGEST_CELL} characters`
      });
      return '';
    }
    if (isSpreadsheetError(text)) {
      this.#rows.fault(row, { kind: 'spreadsheet-error', leaves, column: name, value: text });
      return '';
    }
    const free = withoutGuard(text);
    if (free === null) return text;
    this.#rows.warn(row, 'guard-removed', name);
    return free;
  }

  /** Whether a cell is a formula without a stored result; a fault then. A formula with one is a warning. */
  #isWithoutValue({ index, name, field }: FieldColumn): boolean {
    const mark = this.#grid.marks?.get(this.#index)?.get(index);
    if (!mark) return false;
    if (mark.formula) this.#rows.warn(this.#row, 'formula-value', null);
    if (mark.withoutValue === undefined) return false;
    this.#rows.fault(this.#row, {
      kind: 'formula-without-value',
      leaves: NEEDED.has(field) ? 'row' : 'value',
      column: name,
      value: mark.withoutValue
    });
    return true;
  }

  #readRow(): void {
    const row = this.#row;
    const subject = this.#end(this.#ends.subject);
    const object = this.#end(this.#ends.object);
    const found = this.#relationSaid(subject, object);
    const values = this.#values(found?.said ?? NONE);
    // A row that is set aside is told of all that sets it aside.
    if (!found || this.#rows.isAside(row)) tellUnknownEnds(this.#rows, this.#finder, row, subject, object);
    else {
      const { said, cell } = found;
      takeStatement(this.#rows, this.#finder, { row, subject, object, relation: said.relation, said: cell, values });
    }
  }

  #end(columns: EndColumns): EndSaid {
    const { end, listColumn, remembered } = columns;
    const cell = this.#cell(end);
    const known = remembered?.get(cell);
    if (known) return known;
    const beside: Beside = {
      label: this.#cell(columns.label),
      code: this.#cell(columns.code),
      list: this.#cell(columns.list) || columns.listOfSet
    };
    const column = nameOf(end);
    if (cell === '' && beside.code === '' && beside.label === '')
      return { names: 'empty', value: '', column, beside, listColumn };
    const noTerm = NO_TERM.get(cell);
    if (noTerm) {
      if (noTerm.old) this.#rows.warn(this.#row, 'old-name', column, { value: cell });
      return { names: 'none', value: cell, column, beside, listColumn };
    }
    const isDeclared = this.#checkPrefix(column, cell);
    const value = cell || beside.code || beside.label;
    const names = this.#finder.cell(columns.side, value, beside, this.#row);
    const said: EndSaid = { names, value, column, beside, listColumn };
    if (isDeclared && remembered && remembered.size < MOST_REMEMBERED) remembered.set(cell, said);
    return said;
  }

  /** The prefix of a cell where the set does not declare it. */
  #undeclared(cell: string): string | null {
    const prefix = prefixOf(cell);
    return prefix === null || (this.#table.metadata?.prefixes?.has(prefix) ?? true) ? null : prefix;
  }

  /** Whether the prefix of a cell, if it has one, is declared; a warning where it is not. */
  #checkPrefix(column: string | null, cell: string): boolean {
    if (!this.#table.metadata?.prefixes) return true;
    const prefix = this.#declared(cell);
    if (prefix === null) return true;
    this.#rows.warn(this.#row, 'undeclared-prefix', column, { value: prefix });
    return false;
  }

  /** What the row says of its pair and in which cell; null, with a fault, where it says nothing that is taken. */
  #relationSaid(subject: EndSaid, object: EndSaid): { said: RelationSaid; cell: Said } | null {
    const { subject_part: part, predicate, relation, modifier: modified } = this.#columns;
    if (part) return this.#fromParts();
    const row = this.#row;
    const searched = subject.names === 'none' || object.names === 'none';
    const relationCell = this.#relationCell(this.#cell(relation));
    const predicateCell: Said = predicate ? { column: predicate.name, value: this.#cell(predicate) } : NOTHING_SAID;
    if (predicateCell.value) this.#checkPrefix(predicateCell.column, predicateCell.value);
    const modifier = this.#cell(modified);
    if (modifier !== '') return this.#modified(modifier, predicateCell, searched);
    const cell = relationCell.value || predicateCell.column === null ? relationCell : predicateCell;
    const said = cell.value ? this.#relation(cell.value).said : OPEN;
    if (!said) {
      this.#rows.fault(row, {
        kind: 'unknown-relation',
        leaves: 'row',
        column: cell.column,
        value: cell.value,
        expected: 'a word for equal, subset, superset, intersects or none'
      });
      return null;
    }
    const oneEnd = subject.names === 'empty' || object.names === 'empty';
    if (oneEnd && said.relation === null && this.#saysNoCounterpart()) return { said: NONE, cell };
    if (searched) return { said: NONE, cell };
    if (said.assumed) this.#rows.warn(row, 'relation-assumed', cell.column, { value: cell.value ?? '' });
    else if (said.relation === null)
      this.#rows.warn(row, 'relation-open', cell.column, cell.value ? { value: cell.value } : {});
    if (cell === relationCell && predicateCell.value && said.relation !== null) {
      const other = this.#relation(predicateCell.value).said;
      if (!other || (other.relation !== null && other.relation !== said.relation))
        this.#rows.warn(row, 'predicate-ignored', predicateCell.column, { value: predicateCell.value });
    }
    return { said, cell };
  }

  #saysNoCounterpart(): boolean {
    return this.#cell(this.#columns.state).toLowerCase().replace('_', ' ') === 'no counterpart';
  }

  /** SSSOM's Not: with the widest predicate it says that nothing is shared; with others it denies one relation only. */
  #modified(modifier: string, predicate: Said, searched: boolean): { said: RelationSaid; cell: Said } | null {
    const column = nameOf(this.#columns.modifier);
    const isNot = modifier.toLowerCase() === 'not';
    const widest = predicate.value ? /(^|[:#/])mappingrelation$/i.test(predicate.value.slice(-100)) : false;
    if (isNot && widest && !searched) return { said: NONE, cell: { column, value: modifier } };
    this.#rows.fault(this.#row, {
      kind: isNot ? 'not-modifier' : 'not-allowed',
      leaves: 'row',
      column,
      value: modifier,
      expected: isNot ? 'a relation that holds' : 'one of Not'
    });
    return null;
  }

  #fromParts(): { said: RelationSaid; cell: Said } | null {
    const columns = [this.#columns.subject_part, this.#columns.object_part];
    const [subject, object] = columns.map((column) => {
      const value = this.#cell(column);
      const flag = readPartFlag(value);
      if (flag === null)
        this.#rows.fault(this.#row, {
          kind: 'not-allowed',
          leaves: 'row',
          column: nameOf(column),
          value,
          expected: '0 or 1'
        });
      return flag;
    });
    if (typeof subject !== 'boolean' || typeof object !== 'boolean') return null;
    const cell: Said = { column: nameOf(columns[0]), value: this.#cell(columns[0]) };
    return { said: { relation: relationOfParts(subject, object) }, cell };
  }

  /** A value of a column that asks for more than text; null, with a fault, where it is none. */
  #read<T>(column: FieldColumn | undefined, read: (text: string) => ValueRead<T>): T | null {
    const text = this.#cell(column);
    if (text === '') return null;
    const { value, fault, forms } = read(text);
    if (fault) this.#rows.fault(this.#row, { ...fault, leaves: 'value', column: nameOf(column), value: text });
    if (forms) for (const form of forms) this.#rows.warn(this.#row, form, nameOf(column), { value: text });
    return value;
  }

  /** The centralities that the row has, or that its word for the relation or its strength says. */
  #centralities(said: RelationSaid) {
    const { subject_centrality: subject, object_centrality: object, strength } = this.#columns;
    if (!subject && !object && said.relation === 'none') return NO_CENTRALITIES;
    return settleCentralities(this.#rows, this.#row, said.relation, {
      subject: this.#read(subject, readCentrality),
      object: this.#read(object, readCentrality),
      columns: { subject: nameOf(subject), object: nameOf(object) },
      strength: this.#cell(strength),
      ...(said.centrality === undefined ? {} : { both: said.centrality })
    });
  }

  #several(column: FieldColumn | undefined): readonly string[] {
    const cell = this.#cell(column);
    return cell === '' ? NOBODY : severalOf(cell, this.#table.metadata?.escapes ?? false);
  }

  #coders(): readonly string[] {
    const { coder } = this.#columns;
    if (this.#table.form.format === 'sssom') return this.#several(coder);
    const cell = this.#cell(coder);
    return cell === '' ? NOBODY : [cell];
  }

  /** The day of the row, else that of the whole set. */
  #day(): string | null {
    const { date } = this.#columns;
    const ofSet = this.#table.metadata?.slots.get('mapping_date');
    return ofSet && this.#cell(date) === '' ? this.#date(ofSet).value : this.#read(date, this.#date);
  }

  #values(said: RelationSaid): StatementValues {
    const columns = this.#columns;
    const centralities = this.#centralities(said);
    return {
      subjectCentrality: centralities.subject,
      objectCentrality: centralities.object,
      evidence: this.#read(columns.evidence, readEvidence),
      confidence: this.#read(columns.confidence, this.#confidence),
      rationale: this.#rationale(),
      coders: this.#coders(),
      reviewer: this.#cell(columns.reviewer),
      date: this.#day(),
      round: this.#cell(columns.round),
      recordId: this.#recordId(),
      subjectTerms: this.#several(columns.subject_terms),
      objectTerms: this.#several(columns.object_terms),
      extra: this.#extra()
    };
  }

  #rationale(): string {
    const { rationale } = this.#columns;
    const text = this.#cell(rationale);
    if (!rationale || text === '') return text;
    // With its guard, it is our own text.
    if (isFormulaLike(text) && this.#record[rationale.index] === text)
      this.#rows.warn(this.#row, 'formula-like', rationale.name, { value: text });
    if (text.includes('<') && hasMarkup(text)) this.#rows.warn(this.#row, 'markup', rationale.name);
    return text;
  }

  #recordId(): string {
    const { record_id: column } = this.#columns;
    const id = this.#cell(column);
    if (id === '') return '';
    const first = this.#rows.recordId(id, this.#row);
    if (first === null) return id;
    this.#rows.fault(this.#row, { kind: 'duplicate-id', leaves: 'value', column: nameOf(column), value: id, first });
    return '';
  }

  #extra(): ReadonlyMap<number, string> {
    let extra: Map<number, string> | null = null;
    for (const { index, position, column } of this.#kept) {
      if (!this.#record[index]) continue;
      const value = this.#value(column);
      if (value === '') continue;
      extra ??= new Map();
      extra.set(position, value);
    }
    return extra ?? NO_EXTRA;
  }

  /** What is said of columns as a whole, at the line of the header, counted over rows that were kept. */
  #columnRemarks(): Remark[] {
    const { records, rows, columns, header, lines } = this.#grid;
    const line = header === null ? null : (lines[header] ?? null);
    const remarks: Remark[] = [];
    const countOf = (index: number) =>
      rows.filter((record, row) => !this.#rows.isAside(row) && records[record]?.[index]?.trim()).length;
    for (const [i, { position, name, field }] of columns.entries()) {
      const folded = this.#folded[i] ?? '';
      const column = name;
      if (field === 'mapping_justification' && folded === 'match type')
        remarks.push({ kind: 'old-name', line, column });
      if (field !== null) continue;
      if (this.#table.form.dialect !== 'overlaps' && isForeignStrength(folded)) {
        const count = countOf(position - 1);
        if (count > 0) remarks.push({ kind: 'strength-not-taken', line, column, count });
      }
    }
    return remarks;
  }
}
