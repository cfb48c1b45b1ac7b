import { pushState, replaceState } from '$app/navigation';
import { page } from '$app/state';
import { MediaQuery } from 'svelte/reactivity';
import type { Cell } from '#lib/model/cell.ts';
import { indexCrosswalk, topOf } from '#lib/model/crosswalk.ts';
import { filtersSet, NO_FILTERS, type Filters, type Pair } from '#lib/model/filters.ts';
import { cellsOf, layOut, openLines } from '#lib/model/matrix.ts';
import { listsById, type MatrixData, type MatrixEntry, type MatrixPageData } from '#lib/model/matrix-data.ts';
import { showCell, showMatrix, type ShownCell, type ShownRow } from '#lib/model/shown-matrix.ts';
import type { CountingRule, Mapping } from '#lib/model/types.ts';
import type * as Arranging from '#lib/model/arrange.ts';
import type { Order } from '#lib/model/order.ts';
import { TOPICS } from '#lib/model/views.ts';
import type { Links } from '#lib/urls/links.ts';
import { INITIAL_STATE, queryOfState, stateOfQuery, type MatrixState } from '#lib/urls/matrix-state.ts';
import { addressWith } from '#lib/urls/parts.ts';
import type EvidencePanel from './EvidencePanel.svelte';
import type FilterBar from './FilterBar.svelte';

/** What an address may say although it says nothing new. */
const DEFAULTS: Record<string, string> = { reading: INITIAL_STATE.reading, order: INITIAL_STATE.order };

/** Sub-entries and the records between them. */
type Detail = Pick<MatrixData, 'entries' | 'mappings' | 'assessed' | 'none'>;

/** A cell with its two entries, as panel and line say it; filters do not enter. */
export interface NamedCell {
  row: MatrixEntry;
  column: MatrixEntry;
  cell: ShownCell;
}

/**
 * A matrix that a person works with: what is set, what that shows, and how it changes. Address, toolbar, filters, table
 * and panel all read this one and ask it for changes.
 *
 * What is set anew may need something that has not come yet (sub-entries, the panel, another order). It is then shown
 * when that is here, unless something newer was asked for or the page was left: an answer that comes late changes
 * nothing by itself. Nothing asked for meanwhile is lost, since every change builds on the last one asked for.
 */
export class LiveMatrix {
  readonly page: MatrixPageData;
  /** a table; on a narrower page it is folded into a list */
  readonly #wide = new MediaQuery('(min-width: 701px)', true);
  readonly #links: () => Links;

  /** what is shown, as the address says it */
  settings = $state.raw<MatrixState>(INITIAL_STATE);
  /** the cell under pointer or focus */
  pointed = $state.raw<Pair | null>(null);
  filtersOpen = $state(false);
  /** ids of the top-level rows that the search of the list leaves; null where nothing is searched for */
  found = $state.raw<ReadonlySet<string> | null>(null);
  /** parts whose script comes when they are first asked for */
  Panel = $state.raw<typeof EvidencePanel | null>(null);
  FilterBar = $state.raw<typeof FilterBar | null>(null);
  #detail = $state.raw<Detail | null>(null);
  #arrange = $state.raw<typeof Arranging | null>(null);

  /** what was asked for and could not be had, for want of a connection or because the site has been built anew */
  refused = $state.raw<MatrixState | null>(null);
  /** parameters of the address that ask for what this matrix does not have */
  unknown = $state.raw<readonly string[]>([]);

  /** what was asked for last; as it is shown again where that cannot be had */
  wanted = $state.raw(INITIAL_STATE);
  /** how often something was asked for */
  #turn = 0;
  #left = false;
  /** the address whose settings are shown or on their way */
  #address = '';
  /** what opened the panel, and has the focus back when it closes; null where an address did */
  openedFrom: HTMLElement | null = null;
  /** the panel is being closed by the way back */
  #closing = false;
  #fetching: Promise<void> | null = null;

  readonly #data = $derived.by(() => this.#detail ?? this.page.data);
  readonly crosswalk = $derived(indexCrosswalk<MatrixEntry, Mapping>(this.#data));
  // Apart, so that what follows from one part of the settings is not worked out again when another part changes.
  readonly rule = $derived(this.settings.reading);
  readonly filters = $derived(this.settings.filters);
  readonly #order = $derived(this.settings.order);
  readonly #open = $derived(this.settings.open);
  readonly #top = $derived.by(() =>
    layOut(this.crosswalk, { ...this.page.view, arrange: this.#arrange?.arrangement(this.#order, TOPICS) })
  );
  readonly #grid = $derived(openLines(this.crosswalk, this.#top, this.#open));
  /** rows, columns, cells and counts */
  readonly shown = $derived(showMatrix(this.crosswalk, this.#grid, this.rule, this.filters));
  readonly lists = $derived.by(() => listsById(this.page.data.lists));
  readonly assessed = $derived(this.#data.assessed);

  readonly pointedCell = $derived(this.#named(this.pointed));
  readonly chosen = $derived(this.#named(this.settings.cell));
  readonly pinned = $derived(this.#named(this.settings.pin));
  /** place of the chosen overlap among those shown, from 1; 0 where it is none of them */
  readonly place = $derived(
    this.shown.overlaps.findIndex(
      ({ row, column }) => row === this.settings.cell?.row && column === this.settings.cell.column
    ) + 1
  );

  /**
   * @param links addresses as the page in its language writes them
   * @param detail sub-entries, where the page has them already
   */
  constructor(page: MatrixPageData, links: () => Links, detail: Detail | null = null) {
    this.page = page;
    this.#links = links;
    this.#detail = detail;
  }

  get wide(): boolean {
    return this.#wide.current;
  }

  isOpen(entry: string): boolean {
    return this.#open.includes(entry);
  }

  /** Whether a filter leaves the row out, or the search of the list. */
  isHidden(row: ShownRow<MatrixEntry>): boolean {
    return row.hidden || (this.found !== null && !this.found.has(topOf(this.crosswalk, row.entry.id)));
  }

  #named(pair: Pair | null): NamedCell | null {
    const [row, column] = [this.crosswalk.entry.get(pair?.row ?? ''), this.crosswalk.entry.get(pair?.column ?? '')];
    if (!row || !column || row.list === column.list) return null;
    const cell: Cell = cellsOf(this.crosswalk, row.id, column.id)[this.rule];
    return { row, column, cell: showCell(cell, NO_FILTERS) };
  }

  /** Whether a pair is one of rows and columns as they stand. */
  #has(pair: Pair): boolean {
    const [named, { rows, columns }] = [this.#named(pair), this.page.view];
    return named !== null && named.row.list === rows && columns.includes(named.column.list);
  }

  // What a setting may need, each brought once; where it cannot be had, the next wish tries again.

  /** Fetches sub-entries. Asked for when a person comes near the table, so that opening finds them there. */
  ready(): Promise<void> {
    return (this.#fetching ??= this.#fetchDetail().catch(() => void (this.#fetching = null)));
  }
  async #fetchDetail(): Promise<void> {
    const { fetchDetail } = await import('./detail.ts');
    const { rows, columns } = this.page.view;
    this.#detail = await fetchDetail([rows, ...columns], this.page.compared, this.#links());
  }
  async #loadPanel(): Promise<void> {
    this.Panel = (await import('./EvidencePanel.svelte')).default;
  }
  async #loadFilterBar(): Promise<void> {
    this.FilterBar = (await import('./FilterBar.svelte')).default;
  }
  async #loadArrange(): Promise<void> {
    this.#arrange = await import('#lib/model/arrange.ts');
  }

  /** What brings the parts that settings need and that are not here. */
  #missing({ open, order, cell, pin, filters }: MatrixState): (() => Promise<void>)[] {
    const unknown = [cell, pin].some((pair) => pair && !this.#named(pair));
    return [
      ...((open.length > 0 || unknown) && !this.#detail ? [() => this.ready()] : []),
      ...((cell || pin) && !this.Panel ? [() => this.#loadPanel()] : []),
      ...(filtersSet(filters) > 0 && !this.FilterBar ? [() => this.#loadFilterBar()] : []),
      ...(order !== 'official' && !this.#arrange ? [() => this.#loadArrange()] : [])
    ];
  }

  /** What is wanted, as far as it exists and what it needs is here; the rest stays as it is shown. */
  #possible(): MatrixState {
    const [wanted, shown] = [this.wanted, this.settings];
    const { category, entry } = wanted.filters;
    const exists = (id: string) => this.crosswalk.entry.has(id);
    const hasCategory = this.#top.rows.some(({ lines }) => lines.some((line) => line.entry.category === category));
    const can = (pair: Pair | null) => pair === null || (this.Panel !== null && this.#has(pair));
    return {
      ...wanted,
      filters: { ...wanted.filters, category: hasCategory ? category : '', entry: exists(entry) ? entry : '' },
      open: this.#detail ? wanted.open.filter(exists) : shown.open,
      order: wanted.order === 'official' || this.#arrange ? wanted.order : shown.order,
      cell: can(wanted.cell) ? wanted.cell : shown.cell,
      pin: can(wanted.pin) ? wanted.pin : shown.pin
    };
  }

  /**
   * Calls `then` when everything that is wanted has come or cannot be had, at once where nothing is missing; never if
   * something newer was asked for meanwhile or the page was left.
   * @returns whether something was missing
   */
  #whenHere(then: () => void): boolean {
    const turn = ++this.#turn;
    const missing = this.#missing(this.wanted);
    if (missing.length === 0) then();
    else
      void Promise.allSettled(missing.map((bring) => bring())).then(() => {
        if (turn === this.#turn && !this.#left) then();
      });
    return missing.length > 0;
  }

  /**
   * Shows what is possible, and has the address say so: shallow, since a change of view loads no page.
   * @param chosen by a person at the matrix, not by an address
   */
  #show(chosen: boolean): void {
    // Opening the panel leaves a trace: the way back closes it. An address has its own, and one more would lead nobody back.
    const opens = chosen && this.settings.cell === null;
    this.settings = this.#possible();
    const address = addressWith(location.href, this.query(this.settings));
    if (address === location.href) return;
    this.#address = address;
    if (opens && this.settings.cell !== null) pushState(address, { panel: true });
    else replaceState(address, page.state);
  }

  /** Shows what is wanted when it has come or cannot be had, and keeps what could not be had for another try. */
  #settle(chosen: boolean): void {
    const wanted = this.wanted;
    const lacks = this.#missing(wanted).length > 0;
    this.#show(chosen);
    this.wanted = this.settings;
    this.refused = lacks ? wanted : null;
  }

  /**
   * Changes some of the settings: at once what is possible, and what needs something more when that has come.
   * @param part what is set anew; the rest stays as it was asked for last
   */
  change(part: Partial<MatrixState>): void {
    this.wanted = { ...this.wanted, ...part };
    if (this.#whenHere(() => this.#settle(true))) this.#show(true);
  }

  /** Tries again what could not be had. */
  retry(): void {
    if (this.refused) this.change(this.refused);
  }

  /** The address of what was asked for and could not be had, to open it anew. */
  get refusedAddress(): string {
    return addressWith(location.href, queryOfState(this.refused ?? this.settings));
  }

  /**
   * Shows what an address asks for, all at the same time.
   * @param then what follows when it is shown; not called for an address that is shown already
   */
  follow(address: URL, then: (settings: MatrixState) => void): void {
    if (this.#left || address.href === this.#address) return;
    this.#address = address.href;
    // Closed by the way back: what was set while the panel was open stays.
    if (this.#closing) this.wanted = { ...this.wanted, cell: null };
    else this.wanted = stateOfQuery(address.searchParams);
    const asked = this.#closing ? [] : Object.entries(queryOfState(INITIAL_STATE)).map(([name]) => name);
    this.#closing = false;
    this.#whenHere(() => {
      this.#settle(false);
      const written = queryOfState(this.settings);
      this.unknown = this.refused
        ? []
        : asked.filter((name) => {
            const value = address.searchParams.get(name);
            return value && !written[name] && value !== DEFAULTS[name];
          });
      if (this.FilterBar && filtersSet(this.filters) > 0) this.filtersOpen = true;
      then(this.settings);
    });
  }

  /** The parts of the address for settings. */
  query(settings: MatrixState): Record<string, string> {
    return queryOfState(settings);
  }

  /** The page was left: nothing that arrives later changes anything. */
  leave(): void {
    this.#left = true;
  }

  setRule(reading: CountingRule): void {
    this.change({ reading });
  }
  setOrder(order: Order): void {
    this.change({ order });
  }
  setFilters(part: Partial<Filters>): void {
    this.change({ filters: { ...this.wanted.filters, ...part } });
  }
  /** Opens the sub-entries of an entry, or closes them. */
  toggle(entry: string): void {
    const { open } = this.wanted;
    this.change({ open: open.includes(entry) ? open.filter((id) => id !== entry) : [...open, entry] });
  }
  async toggleFilters(): Promise<void> {
    try {
      if (!this.FilterBar) await this.#loadFilterBar();
      this.filtersOpen = !this.filtersOpen;
    } catch {
      this.refused = this.settings;
    }
  }

  /**
   * Opens the panel on a cell.
   * @param from has the focus back when the panel closes
   */
  choose(cell: Pair, from: HTMLElement): void {
    this.openedFrom = from;
    this.change({ cell });
  }
  /** Goes to the next or the previous of the overlaps shown, in reading order from the chosen cell, and round the end. */
  step(by: 1 | -1): void {
    const { overlaps, groups, columns } = this.shown;
    const { cell } = this.settings;
    const rows = groups.flatMap((group) => group.rows.map(({ entry }) => entry.id));
    const at = (pair: Pair) =>
      rows.indexOf(pair.row) * columns.length + columns.findIndex(({ entry }) => entry.id === pair.column);
    const here = cell ? at(cell) : -1;
    const next = by > 0 ? overlaps.find((o) => at(o) > here) : overlaps.findLast((o) => at(o) < here);
    const to = next ?? overlaps.at(by > 0 ? 0 : -1);
    if (to) this.change({ cell: { row: to.row, column: to.column } });
  }
  /** Keeps the chosen cell beside the next ones, or lets it go. */
  pin(keep: boolean): void {
    this.change({ pin: keep ? this.settings.cell : null });
  }
  /** Closes the panel, by the way back where opening it left a trace: no dead entry stays in the history. */
  close(): void {
    if (page.state.panel) {
      this.#closing = true;
      history.back();
    } else this.change({ cell: null });
  }
}
