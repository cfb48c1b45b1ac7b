import type { Attachment } from 'svelte/attachments';

/** A place on the grid, among the rows that are not hidden; row -1 is the head, column -1 the row's own heading. */
export interface Place {
  row: number;
  column: number;
}

/** A matrix of which the table has only a part; its places are counted in the whole of it. */
export interface WholeMatrix {
  /** the first cell of the table */
  readonly first: Place;
  /** the last cell of all */
  readonly last: Place;
  /** where the focus is, or was last: its cell may be outside the table */
  at: Place | null;
  /** puts the cell of a place into the table */
  show: (place: Place) => void;
}

const ORIGIN: Place = { row: 0, column: 0 };
const LIT = 'lit';
const PAGE_ROWS = 10;
const ROW = 'tr[data-row]:not([hidden])';
const CELL = 'td[data-cell]';

/**
 * Makes the table a WAI-ARIA grid: one tab stop, arrow keys, Home and End, with Control the corners, Page Up and Down;
 * Enter and Space click the cell; headings that open sub-entries are reached from the cells beside them. Lights the row
 * and column of the cell pointed at. A handful of listeners on the table instead of some on each of its cells, and plain
 * classes instead of state, so that pointing costs no rendering. Rows and columns are read when a key is pressed: they
 * change when sub-entries open, the order changes or a filter hides rows. Taken away, it leaves a plain table.
 * @param onpoint told the cell under the pointer or the focus; null when neither is on a cell
 * @param whole what the table is a part of: keys then go through all of it
 */
export function matrixGrid(onpoint: (place: Place | null) => void, whole?: WholeMatrix): Attachment<HTMLTableElement> {
  return (table) => {
    const rows = () => [...table.querySelectorAll<HTMLTableRowElement>(ROW)];
    const heads = () => [...table.querySelectorAll<HTMLTableCellElement>('th[data-column]')];
    const cells = (row: Element) => [...row.querySelectorAll<HTMLTableCellElement>(CELL)];
    const links = () => table.querySelectorAll<HTMLAnchorElement>(`${CELL} a`);

    let tabStop: HTMLElement | null = null;
    const makeTabStop = (element: HTMLElement | null) => {
      if (element === tabStop) return;
      if (tabStop) tabStop.tabIndex = -1;
      tabStop = element;
      if (tabStop) tabStop.tabIndex = 0;
    };
    /** The grid always has one tab stop that is there and not hidden; arrow keys go to the links, not Tab. */
    const keepTabOrder = () => {
      for (const link of links()) link.tabIndex = -1;
      if (!tabStop?.isConnected || tabStop.closest('[hidden]'))
        makeTabStop(table.querySelector<HTMLElement>(`${ROW} ${CELL}`));
    };
    table.setAttribute('role', 'grid');
    keepTabOrder();
    const observer = new MutationObserver(keepTabOrder);
    observer.observe(table, { childList: true, subtree: true, attributes: true, attributeFilter: ['hidden'] });

    const cellAt = (target: EventTarget | null) =>
      target instanceof Element ? target.closest<HTMLTableCellElement>(CELL) : null;
    const placeOf = (target: EventTarget | null): Place | null => {
      if (!(target instanceof Element)) return null;
      const row = rows().findIndex((r) => r.contains(target));
      const cell = cellAt(target);
      if (cell?.parentElement) return { row, column: cells(cell.parentElement).indexOf(cell) };
      const head = target.closest<HTMLTableCellElement>('th[data-column]');
      if (head) return { row: -1, column: heads().indexOf(head) };
      return row >= 0 && target.closest('button') ? { row, column: -1 } : null;
    };

    /** The place of an element in the whole matrix; -1 stays the head. */
    const wholePlaceOf = (target: EventTarget | null): Place | null => {
      const place = placeOf(target);
      const { row, column } = whole?.first ?? ORIGIN;
      return (
        place && { row: place.row < 0 ? -1 : place.row + row, column: place.column < 0 ? -1 : place.column + column }
      );
    };

    let lit: Element[] = [];
    let litCell: HTMLTableCellElement | null = null;
    const light = (cell: HTMLTableCellElement | null) => {
      if (cell === litCell) return;
      for (const element of lit) element.classList.remove(LIT);
      litCell = cell;
      const place = placeOf(cell);
      lit = place
        ? [cell?.parentElement, table.querySelectorAll('col[data-column]')[place.column], heads()[place.column]].filter(
            (e): e is HTMLElement => e instanceof Element
          )
        : [];
      for (const element of lit) element.classList.add(LIT);
      onpoint(place);
    };

    /** Focuses the place, or the nearest one in the direction of the move that can take the focus. */
    const focusPlace = (wholeRow: number, wholeColumn: number, from: Place) => {
      whole?.show({ row: wholeRow, column: wholeColumn });
      const { row, column: c } = whole?.first ?? ORIGIN;
      const column = wholeColumn - c;
      const all = rows();
      const r = Math.min(wholeRow - row, all.length - 1);
      if (r < 0) {
        const button = heads()[column]?.querySelector('button');
        if (button) button.focus();
        else if (from.row >= 0) return;
        return;
      }
      const line = all[r];
      if (!line) return;
      if (column < 0) {
        line.querySelector<HTMLElement>('th button')?.focus();
        return;
      }
      const own = cells(line);
      own[Math.min(column, own.length - 1)]?.focus();
    };

    const keydown = (event: KeyboardEvent) => {
      const place = wholePlaceOf(event.target) ?? whole?.at;
      if (!place || event.altKey || event.metaKey) return;
      const { row, column } = place;
      const [lastRow, lastColumn] = whole
        ? [whole.last.row, whole.last.column]
        : [rows().length - 1, heads().length - 1];
      const moves: Record<string, [number, number]> = {
        ArrowUp: [row - 1, column],
        ArrowDown: [row + 1, column],
        ArrowLeft: [row, column - 1],
        ArrowRight: [row, column + 1],
        Home: [event.ctrlKey ? 0 : row, 0],
        End: [event.ctrlKey ? lastRow : row, lastColumn],
        PageUp: [Math.max(row - PAGE_ROWS, 0), column],
        PageDown: [row + PAGE_ROWS, column]
      };
      const move = moves[event.key];
      const cell = cellAt(event.target);
      if (move) focusPlace(...move, place);
      else if ((event.key === 'Enter' || event.key === ' ') && cell) cell.click();
      else return;
      event.preventDefault();
    };

    const focusin = (event: FocusEvent) => {
      const cell = cellAt(event.target);
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button[data-open]') : null;
      if (cell ?? button) {
        makeTabStop(cell ?? button);
        if (whole) whole.at = wholePlaceOf(event.target);
      }
      light(cell);
    };

    const focused = () => cellAt(document.activeElement);
    const stop = new AbortController();
    const { signal } = stop;
    table.addEventListener('keydown', keydown, { signal });
    table.addEventListener('focusin', focusin, { signal });
    // A focused cell that is drawn anew loses the focus while the page is being changed: what follows is said after that.
    const unlight = () => queueMicrotask(() => !signal.aborted && light(focused()));
    table.addEventListener('focusout', unlight, { signal });
    table.addEventListener('pointerover', (event) => light(cellAt(event.target) ?? focused()), { signal });
    table.addEventListener('pointerleave', () => light(focused()), { signal });
    return () => {
      stop.abort();
      observer.disconnect();
      light(null);
      table.removeAttribute('role');
      // Tab reaches a button by itself, a cell never.
      if (tabStop?.matches('button')) tabStop.removeAttribute('tabindex');
      else makeTabStop(null);
      for (const link of links()) link.removeAttribute('tabindex');
    };
  };
}
