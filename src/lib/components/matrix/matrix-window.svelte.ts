import { flushSync, untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { MatrixEntry } from '#lib/model/matrix-data.ts';
import { columnsBetween, type ShownGroup, type ShownMatrix, type ShownRow } from '#lib/model/shown-matrix.ts';
import type { LiveMatrix } from './live-matrix.svelte.ts';
import type { Place, WholeMatrix } from './matrix-grid.ts';

/** Rows of the head: lists, entries, counts. */
const HEAD_ROWS = 3;
/** What is drawn before the frame has been measured. */
const UNMEASURED = { rows: 12, columns: 6, over: 0 };

const inside = (place: number, last: number) => Math.max(0, Math.min(place, last));
/** The first of so many that are drawn, moved as little as it takes to have a place among them. */
const movedTo = (place: number, first: number, many: number) =>
  place < first ? place : place >= first + many ? place - many + 1 : first;
const height = (element: Element | null) => element?.getBoundingClientRect().height ?? 0;
const width = (element: Element | null) => element?.getBoundingClientRect().width ?? 0;

/**
 * The part of a large matrix that is in view. The table stays where it is and fills its frame; scrolling the frame, which
 * is as long and as wide inside as the whole matrix would be, changes which rows and columns the table has. So heads and
 * names are always in view, nothing is ever blank, and no row needs another one to stand in for those above it. All rows
 * have one height, all columns one width.
 */
export class MatrixWindow implements WholeMatrix {
  readonly #matrix: LiveMatrix;
  #frame: HTMLElement | null = null;
  /** size of a row and a column */
  #size = $state.raw<Place>({ row: 0, column: 0 });
  /** rows and columns that the frame has room for, and rows that may be cut off below them */
  #room = $state.raw(UNMEASURED);
  #scrolled = $state.raw<Place>({ row: 0, column: 0 });
  at: Place | null = null;

  readonly #shown = $derived.by(() => this.#matrix.shown);
  /** all rows that no filter hides, each with its group */
  readonly #rows = $derived.by(() =>
    this.#shown.groups.flatMap((group) =>
      group.rows.filter((row) => !this.#matrix.isHidden(row)).map((row) => ({ group, row }))
    )
  );
  /** first row and column when everything is scrolled to its end */
  readonly #end = $derived.by<Place>(() => ({
    row: Math.max(0, this.#rows.length - this.#room.rows),
    column: Math.max(0, this.#shown.columns.length - this.#room.columns)
  }));
  readonly #firstRow = $derived.by(() => inside(this.#scrolled.row, this.#end.row));
  readonly #firstColumn = $derived.by(() => inside(this.#scrolled.column, this.#end.column));
  readonly #columns = $derived.by(() =>
    columnsBetween(this.#shown, this.#firstColumn, this.#firstColumn + this.#room.columns)
  );
  /** rows cut to the columns, the same ones for as long as the columns stay: scrolling down then draws new rows only */
  readonly #cut = $derived.by(() => {
    const { cut } = this.#columns;
    const known = new WeakMap<ShownRow<MatrixEntry>, ShownRow<MatrixEntry>>();
    return (row: ShownRow<MatrixEntry>) => {
      const found = known.get(row) ?? cut(row);
      known.set(row, found);
      return found;
    };
  });
  /** what the table has */
  readonly part = $derived.by((): ShownMatrix<MatrixEntry> => {
    const { rows, over } = this.#room;
    const groups: (ShownGroup<MatrixEntry> & { rows: ShownRow<MatrixEntry>[] })[] = [];
    for (const { group, row } of this.#rows.slice(this.#firstRow, this.#firstRow + rows + over)) {
      if (groups.at(-1)?.key !== group.key) groups.push({ ...group, rows: [] });
      groups.at(-1)?.rows.push(this.#cut(row));
    }
    return { ...this.#columns.head, groups };
  });

  constructor(matrix: LiveMatrix) {
    this.#matrix = matrix;
  }

  get first(): Place {
    return { row: this.#firstRow, column: this.#firstColumn };
  }
  get last(): Place {
    return { row: this.#rows.length - 1, column: this.#shown.columns.length - 1 };
  }
  /** The last row and column that are in view as a whole. */
  get lastInView(): Place {
    return {
      row: Math.min(this.#firstRow + this.#room.rows - 1, this.last.row),
      column: Math.min(this.#firstColumn + this.#room.columns - 1, this.last.column)
    };
  }

  show({ row, column }: Place): void {
    const { rows, columns } = this.#room;
    this.#scrolled = {
      row: row < 0 ? this.#firstRow : movedTo(inside(row, this.last.row), this.#firstRow, rows),
      column: column < 0 ? this.#firstColumn : movedTo(inside(column, this.last.column), this.#firstColumn, columns)
    };
    flushSync();
    if (this.#frame) this.#scrollFrame(this.#frame);
  }

  /** Scrolls the frame to what the table has. */
  #scrollFrame(frame: HTMLElement): void {
    frame.scrollTop = this.#firstRow * this.#size.row;
    frame.scrollLeft = this.#firstColumn * this.#size.column;
  }

  /** Attached to what the matrix stands in: measures its frame, follows its scrolling and counts its rows and columns. */
  readonly frame: Attachment<HTMLElement> = (element) => {
    const frame = element.querySelector<HTMLElement>('.matrix');
    const table = frame?.querySelector('table');
    if (!frame || !table) return undefined;
    this.#frame = frame;
    table.tabIndex = -1;
    const measure = () => this.#measure(frame, table);
    const observer = new ResizeObserver(measure);
    observer.observe(frame);
    const scroll = () => this.#follow(frame, table);
    frame.addEventListener('scroll', scroll, { passive: true });
    // Paper has no frame that scrolls: what is in view is printed, and is in view again afterwards.
    const paper = matchMedia('print');
    const back = () => paper.matches || this.#scrollFrame(frame);
    paper.addEventListener('change', back);
    $effect(() => {
      void this.#rows.length;
      untrack(measure);
    });
    $effect(() => {
      const { row, column } = this.#end;
      frame.style.setProperty('--beyond-block', `${row * this.#size.row}px`);
      frame.style.setProperty('--beyond-inline', `${column * this.#size.column}px`);
    });
    $effect(() => this.#count(table));
    return () => {
      observer.disconnect();
      frame.removeEventListener('scroll', scroll);
      paper.removeEventListener('change', back);
      this.#frame = null;
    };
  };

  #measure(frame: HTMLElement, table: HTMLTableElement): void {
    if (matchMedia('print').matches) return;
    const heads = [...table.querySelectorAll('th[data-column]')];
    const row = height(table.querySelector('tr[data-row]'));
    const column = Math.min(...heads.map(width));
    // Narrow enough for a list, or nothing is drawn.
    if (row === 0 || heads.length === 0 || column === 0) return;
    if (row !== this.#size.row || column !== this.#size.column) this.#size = { row, column };
    const { columnLists, groups } = this.#shown;
    // As many headings as there can be in view, and gaps between lists, so that neither ever takes the place of a last one.
    const headings = groups.length * height(table.querySelector('tr.group'));
    const counts = columnLists.length * Math.max(...[...table.querySelectorAll('thead th.count')].map(width));
    const above = height(table.tHead) + headings;
    frame.style.setProperty(
      '--all-block',
      `${above + this.#rows.length * row + frame.offsetHeight - frame.clientHeight}px`
    );
    const room = {
      rows: Math.max(1, Math.floor((frame.clientHeight - above) / row)),
      columns: Math.max(1, Math.floor((frame.clientWidth - width(table.querySelector('.corner')) - counts) / column)),
      over: Math.ceil(headings / row) + 1
    };
    const now = this.#room;
    if (room.rows !== now.rows || room.columns !== now.columns || room.over !== now.over) this.#room = room;
  }

  /** Draws what the frame was scrolled to. A focus whose cell leaves the table waits on the table for it to come back. */
  #follow(frame: HTMLElement, table: HTMLTableElement): void {
    if (matchMedia('print').matches) return;
    const focused = table.contains(document.activeElement);
    this.#scrolled = {
      row: Math.round(frame.scrollTop / this.#size.row),
      column: Math.round(frame.scrollLeft / this.#size.column)
    };
    flushSync();
    if (!focused) return;
    if (!table.contains(document.activeElement)) table.focus({ preventScroll: true });
    else if (document.activeElement === table && this.at) {
      const { row, column } = this.at;
      const line = table.querySelectorAll('tr[data-row]')[row - this.#firstRow];
      line?.querySelectorAll<HTMLElement>('td[data-cell]')[column - this.#firstColumn]?.focus({ preventScroll: true });
    }
  }

  /** Says of rows and cells of the table which they are of all, and in full what is cut off at the end of a line. */
  #count(table: HTMLTableElement): void {
    const { groups, columns, columnLists } = this.part;
    const all = this.#shown;
    const named = all.groups.filter(
      ({ rows }) => rows[0]?.entry.category && !rows.every((r) => this.#matrix.isHidden(r))
    );
    const before = (key: string) => named.findIndex((group) => group.key === key) + 1;
    table.setAttribute('aria-rowcount', String(HEAD_ROWS + named.length + this.#rows.length));
    table.setAttribute('aria-colcount', String(1 + all.columns.length + all.columnLists.length));
    // Most of what is drawn stays when it is scrolled, and what is said of it is left alone.
    const say = (of: Element | undefined, name: string, index: number) => {
      if (of?.getAttribute(name) !== String(index)) of?.setAttribute(name, String(index));
    };
    const row = (line: Element | undefined, index: number) => say(line, 'aria-rowindex', index);
    const cell = (of: Element | undefined, index: number) => say(of, 'aria-colindex', index);
    // The first column has the names, those of the entries follow, and then the counts of each list.
    const columnAt = (place: number) => 2 + this.#firstColumn + place;
    const countAt = (place: number) => 2 + all.columns.length + all.columnLists.indexOf(columnLists[place] ?? '');
    const entriesAndCounts = (cells: readonly Element[]) =>
      cells.forEach((of, i) => cell(of, i < columns.length ? columnAt(i) : countAt(i - columns.length)));

    const [lists, heads, sums] = table.tHead?.rows ?? [];
    [lists, heads, sums].forEach((line, i) => row(line, 1 + i));
    [...(lists?.cells ?? [])].forEach((of, i) => {
      const starts = columns.findIndex(({ entry }) => entry.list === columnLists[i - 1]);
      cell(of, i === 0 ? 1 : starts >= 0 ? columnAt(starts) : countAt(0));
    });
    entriesAndCounts([...(heads?.cells ?? [])]);
    cell(sums?.cells[0], 1);
    entriesAndCounts([...(sums?.cells ?? [])].slice(1));

    let index = this.#firstRow;
    groups.forEach((group, g) => {
      const body = table.tBodies[g];
      row(body?.querySelector('tr.group') ?? undefined, HEAD_ROWS + before(group.key) + index);
      for (const line of body?.querySelectorAll<HTMLTableRowElement>('tr[data-row]') ?? []) {
        index++;
        row(line, HEAD_ROWS + before(group.key) + index);
        entriesAndCounts([...line.cells].slice(1));
        cell(line.cells[0], 1);
        const name = line.cells[0];
        if (name) name.title ||= name.querySelector('.full, .name')?.textContent ?? '';
      }
    });
    for (const head of heads?.querySelectorAll<HTMLElement>('th[data-column]') ?? [])
      head.title ||= head.textContent.trim();
  }
}
