import type { Interface } from '#lib/components/interface.ts';
import { copyTable } from '#lib/components/ui/copy-table.ts';
import { matrixInWords } from '#lib/words/matrix-in-words.ts';
import type { LiveMatrix } from './live-matrix.svelte.ts';

/** Has what is selected of a matrix leave the page as a table of words: those rows that are selected, with all columns. */
export function copyMatrix(event: ClipboardEvent, matrix: LiveMatrix, ui: Interface): void {
  const table = document.querySelector<HTMLTableElement>('.matrix table');
  if (!table) return;
  copyTable(event, table, (isSelected) => {
    const rows = [...table.querySelectorAll<HTMLElement>('tr[data-row]')].filter(isSelected);
    const ids = new Set(rows.map(({ dataset }) => dataset['row']));
    return matrixInWords(matrix.shown, matrix.lists, ui, (entry) => ids.has(entry));
  });
}
