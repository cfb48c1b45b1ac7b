import { NO_DETAILS, type BroughtEntry, type Choices, type KnownEntry, type KnownList } from './brought.ts';
import { AMBIGUOUS, foldLabel, Lists, NearestNames, type Found, type Hit, type ListIndex } from './ends.ts';
import { partsOf } from './split-cell.ts';

export type Side = 'subject' | 'object';

/** One name of a cell, and what it is in the list of its own side and in that of the other. */
export interface Part {
  value: string;
  own: Hit;
  other: Hit;
  /** JSON pointer from its record, where the file is JSON */
  path?: string;
}

/** The names in a cell. */
export interface Parts {
  parts: readonly Part[];
  split: boolean;
}

/** What a row says of an end beside its name; empty where it says nothing. */
export interface Beside {
  label: string;
  code: string;
  /** the list as the row names it */
  list: string;
}

export const NOTHING_BESIDE: Beside = { label: '', code: '', list: '' };

/** Name of a list made from the ends of the file itself. */
export const FROM_FILE = 'file';

const otherOf = (side: Side): Side => (side === 'subject' ? 'object' : 'subject');

/** A code as the part of an id after its list: in lower case, with a dash for every sign that an id does not have. */
const keyOfCode = (code: string) =>
  foldLabel(code)
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replace(/^-|-$/g, '');

/** The entries that the ends of a file make, in the order in which they come. */
class FileList {
  /** @param prefix what the ids of its entries begin with */
  constructor(private readonly prefix: string) {}

  readonly entries: BroughtEntry[] = [];
  readonly #places = new Map<string, number>();
  readonly #found: Found[] = [];
  readonly #keys = new Set<string>();

  /** The entry of a code and a label, of which one may be empty; made where it is not there yet. */
  take(code: string, label: string, row: number): Found {
    const name = code === '' ? `label\n${foldLabel(label)}` : `code\n${code}`;
    const place = this.#places.get(name);
    const there = place === undefined ? undefined : this.#found[place];
    if (place !== undefined && there) {
      const entry = this.entries[place];
      // An entry that came by its code alone takes the first label that comes with it.
      if (entry && label !== '' && entry.label === entry.code && label !== entry.label) {
        this.entries[place] = { ...entry, label };
        (there.entry.labels as string[]).splice(0, 1, label);
      }
      return there;
    }
    const wished = keyOfCode(code);
    let key = wished;
    for (let n = row + 1; key === '' || this.#keys.has(key); n++) key = `e${n}`;
    this.#keys.add(key);
    const shown = label === '' ? code : label;
    this.#places.set(name, this.entries.length);
    this.entries.push({
      line: null,
      key,
      code,
      label: shown,
      parent: null,
      position: null,
      ...NO_DETAILS,
      extra: new Map()
    });
    const entry: KnownEntry = { id: `${this.prefix}:${key}`, code, parent: null, labels: [shown] };
    const found: Found = { entry, list: FROM_FILE, assumed: false };
    this.#found.push(found);
    return found;
  }
}

/** Cells that come again are looked up once; of cells that never do, no more than this are kept. */
const MOST_REMEMBERED = 20_000;

/** Finds the ends of the pairs of one file, in the lists that were chosen or in those that its ids name. */
export class EndFinder {
  readonly lists: Lists;
  readonly #nearest = new NearestNames();
  /** ids of the chosen lists; null where none is chosen */
  readonly chosen: Readonly<Record<Side, string | null>>;
  readonly #index: Record<Side, ListIndex | null>;
  readonly #fromFile: Readonly<Record<Side, FileList | null>>;
  readonly #cells: Readonly<Record<Side, Map<string, Parts>>> = { subject: new Map(), object: new Map() };

  constructor(choices: Choices, known: readonly KnownList[]) {
    this.lists = new Lists(known);
    const chosen = (id: string | undefined) =>
      id !== undefined && (id === FROM_FILE || this.lists.has(id)) ? id : null;
    this.chosen = { subject: chosen(choices.rows), object: chosen(choices.columnsList) };
    const list = (id: string | null) => (id === null ? null : this.lists.get(id));
    this.#index = { subject: list(this.chosen.subject), object: list(this.chosen.object) };
    const made = (side: Side, prefix: string) => (this.chosen[side] === FROM_FILE ? new FileList(prefix) : null);
    // Where both lists are made from the file, an entry of one is none of the other, though they have one name.
    const isBoth = this.chosen.subject === FROM_FILE && this.chosen.object === FROM_FILE;
    this.#fromFile = {
      subject: made('subject', FROM_FILE),
      object: made('object', isBoth ? `${FROM_FILE}-columns` : FROM_FILE)
    };
  }

  /**
   * Looks through the ends of a side for ids: where no list is chosen and all ids are of one list, names without id are
   * looked up there.
   */
  infer(side: Side, cells: Iterable<string>): void {
    if (this.chosen[side] !== null) return;
    const seen = new Set<string>();
    for (const cell of cells) {
      const found = this.lists.byId(cell);
      if (found) seen.add(found.list);
      if (seen.size > 1) return;
    }
    const [only] = seen;
    if (only !== undefined) this.#index[side] = this.lists.get(only);
  }

  /** The entries made from the ends of a side, where its list is made from them. */
  fromFile(side: Side): readonly BroughtEntry[] | null {
    return this.#fromFile[side]?.entries ?? null;
  }

  /** The names in a cell. Where nothing beside it can matter, a cell that comes again is not looked up again. */
  cell(side: Side, cell: string, beside: Beside, row: number): Parts {
    const remembered = this.#cells[side];
    const known = remembered.get(cell);
    if (known) return known;
    const parts = this.#isPlainName(side, cell) ? [cell] : partsOf(cell, (text) => this.#isName(side, text));
    const split = parts.length > 1;
    const found: Parts = {
      split,
      // What stands beside a cell with several names is of none of them alone.
      parts: parts.map((part) => this.part(side, part, split ? { ...NOTHING_BESIDE, list: beside.list } : beside, row))
    };
    const settled =
      !this.#fromFile[side] &&
      (found.parts.every((part) => part.own !== null || part.other !== null) ||
        (beside.label === '' && beside.code === '' && beside.list === ''));
    if (settled && remembered.size < MOST_REMEMBERED && (this.chosen[side] !== null || beside.list === ''))
      remembered.set(cell, found);
    return found;
  }

  #isPlainName(side: Side, cell: string): boolean {
    return this.#index[side]?.byId.has(cell) ?? false;
  }

  #isName(side: Side, text: string): boolean {
    if (this.#fromFile[side]) return false;
    if (this.lists.byId(text)) return true;
    const is = (list: ListIndex | null) =>
      list !== null && (list.byCode.has(text) || list.byLabel.has(foldLabel(text)));
    return is(this.#index[side]) || is(this.#index[otherOf(side)]);
  }

  /** What one name is, by itself or, where it is none, by what stands beside it. */
  part(side: Side, value: string, beside: Beside, row: number): Part {
    const made = this.#fromFile[side];
    if (made) {
      const own = made.take(...this.#codeAndLabel(value, beside), row);
      return { value, own, other: null };
    }
    const own = this.#listFor(side, beside);
    const other = this.#index[otherOf(side)];
    const hit = this.#look(value, own, other, side);
    if (hit.own !== null || hit.other !== null) return { value, ...hit };
    // An id of a list that is known is right or wrong by itself.
    if (!this.lists.isIdOfKnown(value))
      for (const text of [beside.code, beside.label]) {
        if (text === '') continue;
        const again = this.#look(text, own, other, side);
        if (again.own !== null || again.other !== null) return { value, ...again };
      }
    return { value, own: null, other: null };
  }

  #codeAndLabel(value: string, { label, code }: Beside): [code: string, label: string] {
    if (code !== '') return [code, value === code ? label : value];
    return label === '' || label === value ? ['', value] : [value, label];
  }

  #listFor(side: Side, beside: Beside): ListIndex | null {
    if (this.chosen[side] !== null) return this.#index[side];
    return this.lists.named(beside.list) ?? this.#index[side];
  }

  #look(value: string, own: ListIndex | null, other: ListIndex | null, side: Side): { own: Hit; other: Hit } {
    const inOther = other ? this.lists.find(value, other) : null;
    if (own) {
      const inOwn = this.lists.find(value, own);
      if (inOwn !== null || this.chosen[side] !== null) return { own: inOwn, other: inOther };
    }
    // Where no list is chosen, an id says which list it is of.
    const byId = this.chosen[side] === null ? this.lists.byId(value) : null;
    if (byId && byId.list !== other?.id) return { own: byId, other: null };
    if (byId) return own && own !== other ? { own: null, other: byId } : { own: byId, other: null };
    return { own: null, other: inOther };
  }

  /** Up to three names that are near to one that is not found. */
  nearest(side: Side, value: string, beside: Beside): readonly string[] {
    const asId = this.lists.isIdOfKnown(value);
    const list = this.#listFor(side, beside) ?? (asId ? this.lists.get(value.slice(0, value.indexOf(':'))) : null);
    return list ? this.#nearest.of(value, list, asId) : [];
  }

  /** The id of the list that a statement of no counterpart says was searched; null where nothing says it. */
  searched(side: Side, named: string): string | null {
    const list = this.lists.named(named);
    return list ? list.id : (this.chosen[side] ?? (named === '' ? null : named));
  }
}

export const isFound = (hit: Hit): hit is Found => hit !== null && hit !== AMBIGUOUS;
