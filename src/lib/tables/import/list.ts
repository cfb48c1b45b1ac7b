import type { Category } from '#lib/model/types.ts';
import { NO_DETAILS, type BroughtEntry, type CellMark, type Grid, type Remark, type WarningKind } from './brought.ts';
import {
  folded,
  hasMarkup,
  inOneLine,
  isAscii,
  isFormulaLike,
  isSpreadsheetError,
  isWebAddress,
  looksLikeDate,
  looksLikeNumber,
  withoutGuard
} from './cells.ts';
import { placeOf, SIGN } from './grid.ts';
import { ALLOWED, LABELS_INSTEAD } from './list-fields.ts';
import { pointer } from './list-json.ts';
import type { Remarks, WarningMore } from './remarks.ts';

/** What came of the rows of a list. */
export interface ListRead {
  entries: BroughtEntry[];
  /** indexes of the records that were set aside */
  aside: number[];
}

/** The column whose cells are the labels; null where the table has none. */
export function labelColumn(columns: Grid['columns']): number | null {
  for (const field of ['label', ...LABELS_INSTEAD]) {
    const at = columns.findIndex((column) => column.field === field);
    if (at !== -1) return at;
  }
  return null;
}

const [LONG_LABEL, LONGEST_LABEL, LONGEST_CELL] = [300, 2000, 10_000];
const NOTHING_MORE: ReadonlyMap<number, string> = new Map();
/** Fields that are text, and what a spreadsheet or a page would take for code is worth a word. */
const TEXTS: ReadonlySet<string | null> = new Set([
  'label',
  'group',
  'code',
  'label_en',
  'label_zh',
  'label_original',
  'note'
]);
const POSITION = /^\d{1,9}$/;

/** Texts are counted by signs, not by the two units that some of them have. */
const isLongerThan = (text: string, most: number) => text.length > most && (isAscii(text) || [...text].length > most);

/** Whether a code is letters and digits of ASCII only, as most are. */
function isPlainKey(code: string): boolean {
  for (let i = 0; i < code.length; i++) {
    const sign = code.charCodeAt(i);
    const isLetter = (sign | 0x20) >= 0x61 && (sign | 0x20) <= 0x7a;
    if (!isLetter && !(sign >= 0x30 && sign <= 0x39)) return false;
  }
  return code !== '';
}

/** A code as the part of an id after the colon: an id's own, lower case, with a dash for any other sign. */
function keyOf(code: string): string {
  if (isPlainKey(code)) return code.toLowerCase();
  const colon = code.indexOf(':');
  const local = colon > 0 && /^[a-z]/i.test(code) ? code.slice(colon + 1) : code;
  return local
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replace(/^[-.]|[-.]$/g, '');
}

/** What waits until it is known whether its row is taken over. */
interface Waiting {
  faults: Remark[];
  warnings: [WarningKind, column: number | null, more: WarningMore, record?: number][];
}

/** The entries of a table, row by row, and then what only the whole table can say. */
class ListReader {
  readonly #entries: BroughtEntry[] = [];
  /** the record of each entry, and of a group the record beneath it */
  readonly #records: number[] = [];
  readonly #aside: number[] = [];
  /** index of each entry by its key */
  readonly #keys = new Map<string, number>();
  /** index of an entry by its code, only where the code does not lead to the entry's key */
  readonly #otherCodes = new Map<string, number>();
  readonly #groups = new Map<string, string>();
  /** what the parent column says of each entry */
  readonly #parents: string[] = [];
  #hasParents = false;
  #folded: { names: readonly string[]; firsts: ReadonlyMap<string, number> } | null = null;
  #waiting: Waiting = { faults: [], warnings: [] };
  #group = '';
  #filledDown = false;
  readonly #at: ReadonlyMap<string, number>;
  readonly #label: number;
  readonly #extra: readonly number[];
  /** whether a column is text of which it is told what a spreadsheet or a page could take it for */
  readonly #told: readonly boolean[];

  constructor(
    private readonly grid: Grid,
    private readonly remarks: Remarks
  ) {
    const at = new Map<string, number>();
    for (const { field, position } of grid.columns) if (field !== null) at.set(field, position - 1);
    this.#at = at;
    this.#label = labelColumn(grid.columns) ?? 0;
    this.#told = grid.columns.map(({ field }) => TEXTS.has(field));
    this.#extra = grid.columns.filter(({ field }) => field === null).map(({ position }) => position - 1);
  }

  read(): ListRead {
    const { rows } = this.grid;
    for (let i = 0; i < rows.length; i++) {
      const record = rows[i] ?? 0;
      if (i % SIGN === 0) this.grid.alive?.();
      if (this.#waiting.faults.length > 0 || this.#waiting.warnings.length > 0)
        this.#waiting = { faults: [], warnings: [] };
      if (this.#take(record, i + 1)) this.#say(record);
      else this.#aside.push(record);
    }
    this.#findParents();
    this.#breakCycles();
    this.#compareLabels();
    return { entries: this.#entries, aside: this.#aside };
  }

  #say(record: number): void {
    const { faults, warnings } = this.#waiting;
    for (const fault of faults) this.remarks.fault(fault);
    for (const [kind, column, more, at = record] of warnings)
      if (column === null) this.remarks.warn(kind, placeOf(this.grid, at), null, more);
      else this.#warn(kind, at, column, more);
  }

  #nameOf(column: number): string {
    return this.grid.columns[column]?.name ?? '';
  }

  #warn(kind: WarningKind, record: number, column: number, more: WarningMore): void {
    this.remarks.warn(kind, this.#placeOf(record, column), this.#nameOf(column), more);
  }

  /** The place of a value: in JSON its own pointer, else that of its record. */
  #placeOf(record: number, column: number): { line: number | null; path?: string } {
    const { line, path } = placeOf(this.grid, record);
    if (path === undefined) return { line };
    return { line, path: `${path}/${pointer(this.#nameOf(column))}` };
  }

  #wait(kind: WarningKind, column: number, more: WarningMore = {}): void {
    this.#waiting.warnings.push([kind, column, more]);
  }

  #fault(record: number, column: number, kind: Remark['kind'], value: string, expected?: string): void {
    this.#waiting.faults.push({
      kind: kind,
      leaves: 'value',
      ...this.#placeOf(record, column),
      column: this.#nameOf(column),
      value,
      ...(expected === undefined ? {} : { expected })
    } as Remark);
  }

  /** What sets a row aside. */
  #refuse(record: number, column: number, more: Pick<Remark, 'kind' | 'value' | 'expected' | 'first'>): false {
    const place = more.expected === 'a text' ? this.#placeOf(record, column) : placeOf(this.grid, record);
    this.remarks.fault({ leaves: 'row', ...place, column: this.#nameOf(column), ...more });
    return false;
  }

  #markOf(record: number, column: number): CellMark | undefined {
    return this.grid.marks?.get(record)?.get(column);
  }

  /** What keeps the value of a cell from being taken; null where nothing does. */
  #spoilt(record: number, column: number, text: string): Pick<Remark, 'kind' | 'value' | 'expected'> | null {
    const mark = this.grid.marks ? this.#markOf(record, column) : undefined;
    if (mark?.withoutValue !== undefined) return { kind: 'formula-without-value', value: mark.withoutValue };
    if (isSpreadsheetError(text)) return { kind: 'spreadsheet-error', value: text };
    if (text.length > LONGEST_CELL && isLongerThan(text, LONGEST_CELL))
      return { kind: 'cell-too-long', value: `${text.slice(0, 100)}…`, expected: `at most ${LONGEST_CELL} characters` };
    if (mark?.notText) return { kind: 'not-allowed', value: text, expected: 'a text' };
    return null;
  }

  /** The value of a cell that is taken as text; empty, with a fault that waits, where it cannot be. */
  #textAt(record: number, column: number): string {
    const text = this.grid.records[record]?.[column] ?? '';
    if (text === '' && !this.grid.marks) return text;
    const spoilt = this.#spoilt(record, column, text);
    // What is nested in JSON is kept as its text where no field asks for more.
    if (spoilt && !(spoilt.kind === 'not-allowed' && this.grid.columns[column]?.field === null)) {
      this.#fault(record, column, spoilt.kind, spoilt.value ?? '', spoilt.expected);
      return '';
    }
    return this.#unguarded(column, text, this.#told[column] === true);
  }

  #unguarded(column: number, text: string, tell: boolean): string {
    const plain = withoutGuard(text);
    if (plain !== null) this.#wait('guard-removed', column);
    else if (tell && isFormulaLike(text)) this.#wait('formula-like', column, { value: text });
    if (tell && text.includes('<') && hasMarkup(text)) this.#wait('markup', column);
    return plain ?? text;
  }

  #field(record: number, field: string): string {
    const column = this.#at.get(field);
    return column === undefined ? '' : this.#textAt(record, column);
  }

  /** The label of a row; null, with the fault that sets it aside, where it has none. */
  #labelOf(record: number): string | null {
    const column = this.#label;
    const raw = this.grid.records[record]?.[column] ?? '';
    const mark = this.grid.marks ? this.#markOf(record, column) : undefined;
    const spoilt = this.#spoilt(record, column, raw);
    if (spoilt) {
      this.#refuse(record, column, { ...spoilt, kind: mark?.notText ? 'missing-label' : spoilt.kind });
      return null;
    }
    if (raw === '') {
      this.#refuse(record, column, { kind: 'missing-label', value: '' });
      return null;
    }
    let label = raw;
    if (mark?.stored === 'day') {
      label = mark.shown ?? raw;
      this.#wait('looks-like-date', column, { value: label });
    }
    if (label.includes('\n')) this.#wait('line-break-in-label', column);
    label = this.#unguarded(column, inOneLine(label), true);
    if (label.length > LONG_LABEL && isLongerThan(label, LONG_LABEL)) {
      if (isLongerThan(label, LONGEST_LABEL)) {
        const expected = `at most ${LONGEST_LABEL} characters`;
        this.#refuse(record, column, { kind: 'cell-too-long', value: `${label.slice(0, 100)}…`, expected });
        return null;
      }
      this.#wait('long-label', column, { value: label });
    }
    return label;
  }

  /** The code of a row as it is kept: in one width, and as a workbook shows it. */
  #codeOf(record: number): string {
    const column = this.#at.get('code');
    if (column === undefined) return '';
    const written = inOneLine(this.#textAt(record, column));
    if (written === '') return '';
    const mark = this.grid.marks ? this.#markOf(record, column) : undefined;
    if (mark?.stored === 'number') this.#wait('number-as-code', column, { value: mark.shown ?? written });
    if (mark?.stored === 'day') this.#wait('looks-like-date', column, { value: mark.shown ?? written });
    const shown = mark?.stored === undefined ? written : (mark.shown ?? written);
    if (isAscii(shown)) {
      if (mark?.stored !== undefined) return shown;
      if (looksLikeDate(shown)) this.#wait('looks-like-date', column, { value: shown });
      else if (looksLikeNumber(shown)) this.#wait('looks-like-number', column, { value: shown });
      return shown;
    }
    const code = shown.normalize('NFKC');
    if (code !== shown) this.#wait('full-width', column);
    if (looksLikeDate(code)) this.#wait('looks-like-date', column, { value: code });
    return code;
  }

  /**
   * The index of the entry that has a code; undefined where none has. There is one look-up for keys and for codes, as
   * a list may have very many, and nearly all codes make the key of their entry.
   * @param key what `keyOf` makes of the code
   */
  #withCode(code: string, key: string): number | undefined {
    const index = this.#keys.get(key);
    return index !== undefined && this.#entries[index]?.code === code ? index : this.#otherCodes.get(code);
  }

  /** A key that no entry has, for the entry that comes next. */
  #keyFor(code: string, made: string, row: number): string {
    let key = made;
    if (made === '' || this.#keys.has(made)) {
      if (code !== '') this.#otherCodes.set(code, this.#entries.length);
      key = `e${row}`;
      for (let again = 2; this.#keys.has(key); again++) key = `e${row}-${again}`;
    }
    this.#keys.set(key, this.#entries.length);
    return key;
  }

  #positionOf(record: number): number | null {
    const text = this.#field(record, 'position');
    if (text === '') return null;
    const digits = isAscii(text) ? text : text.normalize('NFKC');
    if (POSITION.test(digits) && Number(digits) > 0) return Number(digits);
    this.#fault(record, this.#at.get('position') ?? 0, 'bad-number', text, 'a whole number from 1');
    return null;
  }

  #addressOf(record: number): string {
    const text = this.#field(record, 'source_url');
    if (text === '' || isWebAddress(text)) return text;
    this.#fault(record, this.#at.get('source_url') ?? 0, 'bad-url', text, 'an address that begins with http or https');
    return '';
  }

  #allowed(record: number, field: keyof typeof ALLOWED): string {
    const text = this.#field(record, field);
    if (text === '') return '';
    const value = text.toLowerCase();
    if (ALLOWED[field].has(value)) return value;
    this.#fault(record, this.#at.get(field) ?? 0, 'not-allowed', text, `one of ${[...ALLOWED[field]].join(', ')}`);
    return '';
  }

  /** The name of the group that a row lies in, filled down from above where its cell is empty; empty for none. */
  #groupOf(record: number): string {
    this.#filledDown = false;
    const column = this.#at.get('group');
    if (column === undefined || column === this.#label) return '';
    const name = inOneLine(this.#textAt(record, column));
    if (name === '') this.#filledDown = this.#group !== '';
    else this.#group = name;
    return this.#group;
  }

  /** Makes the entry of a group before the first row that lies in it; returns its key. */
  #groupEntry(name: string, record: number, row: number): string {
    const known = folded(name);
    const there = this.#groups.get(known);
    if (there !== undefined) return there;
    let key = `g${row}`;
    while (this.#keys.has(key)) key += '-g';
    this.#keys.set(key, this.#entries.length);
    this.#groups.set(known, key);
    this.#records.push(record);
    this.#parents.push('');
    this.#entries.push({
      ...placeOf(this.grid, record),
      key,
      code: '',
      label: name,
      parent: null,
      group: true,
      position: null,
      ...NO_DETAILS,
      extra: NOTHING_MORE
    });
    return key;
  }

  #extraOf(record: number): ReadonlyMap<number, string> {
    let extra: Map<number, string> | null = null;
    for (const column of this.#extra) {
      const text = this.#textAt(record, column);
      if (text !== '') (extra ??= new Map()).set(column + 1, text);
    }
    return extra ?? NOTHING_MORE;
  }

  /** Takes over a row; false where it is set aside. */
  #take(record: number, row: number): boolean {
    // An area that heads a row which is set aside still heads the rows beneath.
    const group = this.#groupOf(record);
    const label = this.#labelOf(record);
    if (label === null) return false;
    const code = this.#codeOf(record);
    const made = code === '' ? '' : keyOf(code);
    const first = code === '' ? undefined : this.#withCode(code, made);
    if (first !== undefined) {
      const { line, path } = placeOf(this.grid, this.#records[first] ?? 0);
      return this.#refuse(record, this.#at.get('code') ?? 0, {
        kind: 'duplicate-id',
        value: code,
        first: path ?? line ?? 0
      });
    }
    const parent = inOneLine(this.#field(record, 'parent'));
    let above: string | null = null;
    if (parent === '' && group !== '') {
      const column = this.#at.get('group') ?? 0;
      if (this.#filledDown) this.#wait('filled-down', column);
      if (this.#markOf(record, column)?.merged) this.#merged(record, column);
      above = this.#groupEntry(group, record, row);
    }
    const marks = this.grid.marks?.get(record);
    if (marks)
      for (const { formula, withoutValue } of marks.values())
        if (formula && withoutValue === undefined) this.#waiting.warnings.push(['formula-value', null, {}]);
    this.#hasParents ||= parent !== '';
    this.#parents.push(parent);
    this.#records.push(record);
    // Written out, not spread: a spread of a hundred thousand rows takes longer than all the rest.
    const entry: BroughtEntry = {
      line: this.grid.paths ? null : (this.grid.lines[record] ?? null),
      key: this.#keyFor(code, made, row),
      code,
      label,
      parent: above,
      position: this.#positionOf(record),
      labelEn: this.#nameIn(record, 'label_en', label),
      labelZh: this.#nameIn(record, 'label_zh', label),
      labelOriginal: this.#nameIn(record, 'label_original', label),
      note: this.#field(record, 'note'),
      sourceUrl: this.#addressOf(record),
      locator: this.#field(record, 'locator'),
      kind: this.#allowed(record, 'kind'),
      category: this.#allowed(record, 'category') as Category,
      theme: this.#allowed(record, 'theme'),
      extra: this.#extra.length === 0 ? NOTHING_MORE : this.#extraOf(record)
    };
    const path = this.grid.paths?.[record];
    if (path !== undefined) entry.path = path;
    this.#entries.push(entry);
    return true;
  }

  #nameIn(record: number, field: 'label_en' | 'label_zh' | 'label_original', label: string): string {
    const column = this.#at.get(field);
    if (column === undefined) return '';
    return column === this.#label ? label : inOneLine(this.#textAt(record, column));
  }

  /** A merge is told at the cell that it begins with, which is the nearest above that it did not fill. */
  #merged(record: number, column: number): void {
    let first = record;
    while (first > 0 && this.#markOf(first, column)?.merged) first--;
    this.#waiting.warnings.push(['merged-cells', column, {}, first]);
  }

  /** The index of the entry that a cell of a parent column names; undefined where there is none. */
  #named(parent: string): number | undefined {
    const code = isAscii(parent) ? parent : parent.normalize('NFKC');
    const exact = this.#withCode(parent, keyOf(parent)) ?? this.#withCode(code, keyOf(code));
    return exact ?? this.#labels().firsts.get(folded(parent));
  }

  /** The labels as they are compared, and the first entry that has each; made once. */
  #labels(): { names: readonly string[]; firsts: ReadonlyMap<string, number> } {
    if (this.#folded) return this.#folded;
    const names = this.#entries.map(({ label }) => folded(label));
    const firsts = new Map<string, number>();
    for (let i = names.length - 1; i >= 0; i--) firsts.set(names[i] ?? '', i);
    this.#folded = { names, firsts };
    return this.#folded;
  }

  #findParents(): void {
    if (!this.#hasParents) return;
    // Rows under one parent mostly follow one another.
    let [last, above]: [string, number | undefined] = ['', undefined];
    for (let index = 0; index < this.#entries.length; index++) {
      const parent = this.#parents[index] ?? '';
      if (parent === '') continue;
      const entry = this.#entries[index];
      if (parent !== last) [last, above] = [parent, this.#named(parent)];
      const there = above === undefined ? undefined : this.#entries[above];
      if (!entry) continue;
      if (there) entry.parent = there.key;
      else this.#topLevel(index, 'unknown-parent', parent);
    }
  }

  /** An entry stands at the top level because of what its parent column says. */
  #topLevel(index: number, kind: 'unknown-parent' | 'parent-cycle', value: string): void {
    const column = this.#at.get('parent') ?? 0;
    const entry = this.#entries[index];
    if (entry) entry.parent = null;
    this.remarks.fault({
      kind,
      leaves: 'value',
      ...this.#placeOf(this.#records[index] ?? 0, column),
      column: this.#nameOf(column),
      value
    });
  }

  /** Entries that are above themselves stand at the top level. Each entry is visited once. */
  #breakCycles(): void {
    if (!this.#hasParents) return;
    const walk = new Int32Array(this.#entries.length);
    const inCycle: number[] = [];
    for (let start = 0; start < this.#entries.length; start++) {
      let at: number | undefined = start;
      while (at !== undefined && walk[at] === 0) {
        walk[at] = start + 1;
        const above: string | null = this.#entries[at]?.parent ?? null;
        at = above === null ? undefined : this.#keys.get(above);
      }
      if (at === undefined || walk[at] !== start + 1) continue;
      const first = at;
      do {
        inCycle.push(at);
        const above: string | null = this.#entries[at]?.parent ?? null;
        at = (above === null ? undefined : this.#keys.get(above)) ?? first;
      } while (at !== first);
    }
    for (const index of inCycle.sort((a, b) => a - b))
      this.#topLevel(index, 'parent-cycle', this.#parents[index] ?? '');
  }

  /** Says of entries that another one under the same parent has their label. */
  #compareLabels(): void {
    const { names, firsts } = this.#labels();
    const beneath = new Map<string, number>();
    for (let index = 0; index < names.length; index++) {
      const name = names[index] ?? '';
      const first = firsts.get(name);
      if (first === undefined || first === index) continue;
      const entry = this.#entries[index];
      if (!entry || entry.group) continue;
      const other = this.#entries[first];
      if (other && !other.group && other.parent === entry.parent) {
        this.#sameLabel(index, first);
        continue;
      }
      const under = `${entry.parent ?? ''}\n${name}`;
      const there = beneath.get(under);
      if (there === undefined) beneath.set(under, index);
      else this.#sameLabel(index, there);
    }
  }

  #sameLabel(index: number, first: number): void {
    const { line, path } = placeOf(this.grid, this.#records[first] ?? 0);
    this.#warn('duplicate-label', this.#records[index] ?? 0, this.#label, {
      value: this.#entries[index]?.label ?? '',
      first: path ?? line ?? 0
    });
  }
}

/**
 * Reads the rows of a list. A row without a label, or with a code that stands twice, is set aside; any other fault costs
 * its value only, and an entry whose parent is not there or is above itself stands at the top level.
 */
export function readList(grid: Grid, remarks: Remarks): ListRead {
  return new ListReader(grid, remarks).read();
}
