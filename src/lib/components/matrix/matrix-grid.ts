import type { Attachment } from 'svelte/attachments';

/** A cell of the grid by its place: row and column from 0, group headings not counted. */
export interface Place {
  row: number;
  column: number;
}

interface Handlers {
  /** the cell under the pointer or the focus; null when neither is on the table */
  onpoint: (place: Place | null) => void;
  /** the cell was chosen by click, tap, Enter or Space; the element gets the focus back later */
  onopen: (place: Place, cell: HTMLElement) => void;
}

const LIT = 'lit';
const PAGE_ROWS = 10;

/**
 * Makes the table a WAI-ARIA grid: one tab stop, arrow keys, Home and End, with Control the corners, Page Up and Down;
 * lights the row and column of the cell pointed at. A handful of listeners on the table instead of some on each of its
 * 713 cells, and plain classes instead of state, so that pointing costs no rendering.
 */
export function matrixGrid({ onpoint, onopen }: Handlers): Attachment<HTMLTableElement> {
  return (table) => {
    const rows = [...table.querySelectorAll<HTMLTableRowElement>('tr[data-row]')];
    const grid = rows.map((row) => [...row.querySelectorAll<HTMLTableCellElement>('td[data-cell]')]);
    const columns = [...table.querySelectorAll('col[data-column]')];
    const heads = [...table.querySelectorAll('th[data-column]')];

    table.setAttribute('role', 'grid');
    for (const cell of grid.flat()) cell.tabIndex = -1;
    let tabStop = grid[0]?.[0];
    if (tabStop) tabStop.tabIndex = 0;

    const placeOf = (target: EventTarget | null): Place | null => {
      const cell = target instanceof Element ? target.closest('td[data-cell]') : null;
      const row = rows.findIndex((r) => r === cell?.parentElement);
      const column = grid[row]?.findIndex((c) => c === cell) ?? -1;
      return column >= 0 ? { row, column } : null;
    };

    let lit: Place | null = null;
    const light = (place: Place | null) => {
      if (place?.row === lit?.row && place?.column === lit?.column) return;
      const toggle = ({ row, column }: Place, on: boolean) => {
        rows[row]?.classList.toggle(LIT, on);
        columns[column]?.classList.toggle(LIT, on);
        heads[column]?.classList.toggle(LIT, on);
      };
      if (lit) toggle(lit, false);
      if (place) toggle(place, true);
      lit = place;
      onpoint(place);
    };

    const focusCell = (row: number, column: number) => {
      const line = grid[Math.min(Math.max(row, 0), grid.length - 1)];
      line?.[Math.min(Math.max(column, 0), line.length - 1)]?.focus();
    };

    const keydown = (event: KeyboardEvent) => {
      const place = placeOf(event.target);
      if (!place || event.altKey || event.metaKey) return;
      const { row, column } = place;
      const [lastRow, lastColumn] = [grid.length - 1, (grid[row]?.length ?? 1) - 1];
      const moves: Record<string, [number, number]> = {
        ArrowUp: [row - 1, column],
        ArrowDown: [row + 1, column],
        ArrowLeft: [row, column - 1],
        ArrowRight: [row, column + 1],
        Home: [event.ctrlKey ? 0 : row, 0],
        End: [event.ctrlKey ? lastRow : row, lastColumn],
        PageUp: [row - PAGE_ROWS, column],
        PageDown: [row + PAGE_ROWS, column]
      };
      const move = moves[event.key];
      if (move) focusCell(...move);
      else if (event.key === 'Enter' || event.key === ' ') open(event, place);
      else return;
      event.preventDefault();
    };

    const open = (event: Event, place: Place) => {
      const cell = grid[place.row]?.[place.column];
      if (!cell) return;
      event.preventDefault();
      onopen(place, cell);
    };

    const click = (event: MouseEvent) => {
      const place = placeOf(event.target);
      // A modified click is the reader's own wish to open the evidence page in another tab.
      if (!place || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      open(event, place);
    };

    const focusin = (event: FocusEvent) => {
      const place = placeOf(event.target);
      const cell = place && grid[place.row]?.[place.column];
      if (!place || !cell) return;
      if (tabStop) tabStop.tabIndex = -1;
      tabStop = cell;
      tabStop.tabIndex = 0;
      light(place);
    };

    const focused = () => placeOf(document.activeElement);
    const stop = new AbortController();
    const { signal } = stop;
    table.addEventListener('keydown', keydown, { signal });
    table.addEventListener('click', click, { signal });
    table.addEventListener('focusin', focusin, { signal });
    table.addEventListener('focusout', () => light(null), { signal });
    table.addEventListener('pointerover', (event) => light(placeOf(event.target) ?? focused()), { signal });
    table.addEventListener('pointerleave', () => light(focused()), { signal });
    return () => stop.abort();
  };
}
