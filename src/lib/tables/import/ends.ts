import leven from 'leven';
import type { KnownEntry, KnownList } from './brought.ts';

/** What looking for an end came to. */
export interface Found {
  entry: KnownEntry;
  list: string;
  /** several entries have the name, and this is the only one at the top level */
  assumed: boolean;
}

/** Several entries have the name, and none of them or more than one is at the top level. */
export const AMBIGUOUS = 'ambiguous';
export type Hit = Found | typeof AMBIGUOUS | null;

/** A name without what writers differ in: width, case, runs of spaces and line breaks. */
export function foldLabel(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The part of an id after its list. */
const localOf = (id: string) => id.slice(id.indexOf(':') + 1);

/** A list with its entries by everything that may name them, built once. */
export interface ListIndex {
  id: string;
  byId: ReadonlyMap<string, Found>;
  byCode: ReadonlyMap<string, Hit>;
  byLabel: ReadonlyMap<string, Hit>;
  /** ids, and labels with their folded forms, for the nearest names */
  ids: readonly string[];
  labels: readonly (readonly [folded: string, label: string])[];
}

function hits(list: string, pairs: Iterable<readonly [string, KnownEntry]>): Map<string, Hit> {
  const entries = new Map<string, KnownEntry[]>();
  for (const [key, entry] of pairs) {
    if (key === '') continue;
    const there = entries.get(key);
    if (!there) entries.set(key, [entry]);
    else if (!there.includes(entry)) there.push(entry);
  }
  const out = new Map<string, Hit>();
  for (const [key, several] of entries) {
    const [only] = several;
    if (several.length === 1 && only) {
      out.set(key, { entry: only, list, assumed: false });
      continue;
    }
    const [top, second] = several.filter((entry) => entry.parent === null);
    out.set(key, top && !second ? { entry: top, list, assumed: true } : AMBIGUOUS);
  }
  return out;
}

/** A list made ready for look-ups by id, code and label. */
export function indexOf(list: KnownList): ListIndex {
  const codes: [string, KnownEntry][] = [];
  const labels: [string, KnownEntry][] = [];
  const shown: [string, string][] = [];
  // Of names that are equally near, those of the top level come first.
  const isTop = (entry: KnownEntry) => entry.parent === null;
  for (const entry of [...list.entries.filter(isTop), ...list.entries.filter((entry) => !isTop(entry))]) {
    codes.push([entry.code.normalize('NFKC'), entry]);
    for (const label of entry.labels) {
      const name = foldLabel(label);
      labels.push([name, entry]);
      shown.push([name, label]);
    }
  }
  const byCode = hits(list.id, codes);
  // A code as its list writes it comes before the rest of an id, where they differ.
  for (const [key, hit] of hits(
    list.id,
    list.entries.map((entry) => [localOf(entry.id), entry] as const)
  ))
    if (!byCode.has(key)) byCode.set(key, hit);
  return {
    id: list.id,
    byId: new Map(list.entries.map((entry) => [entry.id, { entry, list: list.id, assumed: false }])),
    byCode,
    byLabel: hits(list.id, labels),
    ids: list.entries.map((entry) => entry.id),
    labels: shown
  };
}

/** Longest value that is taken for a name; what is longer is looked up by its letters alone. */
const LONGEST = 2000;

/** `us-cet-2024` of `us-cet-2024:quantum`; null where the value is no such id. */
export function prefixOf(value: string): string | null {
  const colon = value.indexOf(':');
  if (colon < 1 || colon === value.length - 1 || value.length > LONGEST) return null;
  return isIri(value) || !/^[a-z_]/i.test(value) || /\s/.test(value) ? null : value.slice(0, colon);
}

export const isIri = (value: string) => value.includes('://') || value.startsWith('urn:');

/** The lists that are known, ready for look-ups, each made so when it is first asked for. */
export class Lists {
  readonly #known: ReadonlyMap<string, KnownList>;
  readonly #indexes = new Map<string, ListIndex>();

  constructor(known: readonly KnownList[]) {
    this.#known = new Map(known.map((list) => [list.id, list]));
  }

  has(id: string): boolean {
    return this.#known.has(id);
  }

  /** The list of an id, or null where it is not known. */
  get(id: string): ListIndex | null {
    const ready = this.#indexes.get(id);
    if (ready) return ready;
    const list = this.#known.get(id);
    if (!list) return null;
    const index = indexOf(list);
    this.#indexes.set(id, index);
    return index;
  }

  /** The list that a cell names: by its id, or by the last part of a prefixed name or address. */
  named(cell: string): ListIndex | null {
    if (cell === '') return null;
    return this.get(cell) ?? this.get(cell.slice(Math.max(...[...'#/:'].map((sign) => cell.lastIndexOf(sign))) + 1));
  }

  /** The entry that has the value for its id, in whichever list: `list:entry`, or an address that ends in `list/entry`. */
  byId(value: string): Found | null {
    const id = idOf(value);
    const colon = id.indexOf(':');
    if (colon < 1) return null;
    return this.get(id.slice(0, colon))?.byId.get(id) ?? null;
  }

  /** Whether a value is written as an id of a list that is known, whether or not the list has it. */
  isIdOfKnown(value: string): boolean {
    const id = idOf(value);
    const colon = id.indexOf(':');
    return colon > 0 && this.has(id.slice(0, colon));
  }

  /**
   * The entry of a list that a value names: by id, by code, by the local part of a prefixed name or address, by label.
   * The local part of an id of another list that is known names nothing here.
   */
  find(value: string, list: ListIndex): Hit {
    const direct = list.byId.get(value) ?? list.byCode.get(value);
    if (direct) return direct;
    const id = idOf(value);
    if (id !== value || prefixOf(value) !== null) {
      const there = list.byId.get(id);
      if (there) return there;
      if (this.isIdOfKnown(id)) return null;
      const local = value.slice(Math.max(value.lastIndexOf('#'), value.lastIndexOf('/'), value.lastIndexOf(':')) + 1);
      const byLocal = list.byCode.get(local);
      if (byLocal) return byLocal;
    }
    if (value.length > LONGEST) return null;
    return list.byCode.get(value.normalize('NFKC')) ?? list.byLabel.get(foldLabel(value)) ?? null;
  }
}

/** An address whose last two steps are list and entry, as `list:entry`; every other value as it is. */
function idOf(value: string): string {
  if (!isIri(value)) return value;
  const last = Math.max(value.lastIndexOf('/'), value.lastIndexOf('#'));
  if (last < 1) return value;
  const before = Math.max(value.lastIndexOf('/', last - 1), value.lastIndexOf('#', last - 1));
  return `${value.slice(before + 1, last)}:${value.slice(last + 1)}`;
}

/** Comparisons of names that one file may ask for, so that a file of unknown names is answered all the same. */
const MOST_COMPARISONS = 100_000;
const LONGEST_COMPARED = 200;

/** Nearest names, remembered by value and bounded for each file. */
export class NearestNames {
  #left = MOST_COMPARISONS;
  readonly #found = new Map<string, readonly string[]>();

  /**
   * Up to three names of a list that are near a value: those that begin with it first, then by their distance, up to
   * half of the longer name. Ids are compared for a value that is written as one. None where the value is too long, or
   * the file has asked for too many.
   */
  of(value: string, list: ListIndex, asId: boolean): readonly string[] {
    if (value === '' || value.length > LONGEST_COMPARED) return [];
    const key = `${list.id}\n${value}`;
    const known = this.#found.get(key);
    if (known) return known;
    const candidates = asId ? list.ids.map((id) => [id, id] as const) : list.labels;
    if (this.#left < candidates.length) return [];
    this.#left -= candidates.length;
    const wanted = asId ? value : foldLabel(value);
    const near: { name: string; distance: number }[] = [];
    for (const [folded, name] of candidates) {
      if (folded.startsWith(wanted)) near.push({ name, distance: -1 });
      else {
        const most = Math.floor(Math.max(folded.length, wanted.length) / 2);
        if (Math.abs(folded.length - wanted.length) > most || folded.length > LONGEST_COMPARED) continue;
        const distance = leven(folded, wanted, { maxDistance: most + 1 });
        if (distance <= most) near.push({ name, distance });
      }
    }
    near.sort((a, b) => a.distance - b.distance);
    const names = [...new Set(near.map(({ name }) => name))].slice(0, 3);
    this.#found.set(key, names);
    return names;
  }
}
