import { READINGS } from '#lib/crosswalk/readings.ts';
import type { Reading } from '#lib/crosswalk/types.ts';
import type { Filters } from '#lib/matrix-state.ts';
import type { Interface } from '#lib/messages/context.ts';
import { countWords } from './rows-html.ts';

// What a reading, a filter or opening changes about the drawn table: a few dozen classes and texts instead of drawing
// its cells again.

const all = <E extends HTMLElement = HTMLElement>(table: HTMLElement, selector: string) =>
  table.querySelectorAll<E>(selector);

/** Marks that the reading leaves out become dots, and the counts of rows and columns follow. */
export function showReading(table: HTMLElement, reading: Reading, ui: Interface): void {
  const at = READINGS.indexOf(reading);
  for (const mark of all(table, 'a[data-from]:not([data-from="strict"])'))
    mark.classList.toggle('left-out', at < READINGS.indexOf(mark.dataset['from'] as Reading));
  for (const count of all(table, '[data-counts]')) {
    const { text, words, zero } = countWords(ui, count.dataset['counts'] ?? '', reading);
    if (count.firstChild && count.textContent !== text) count.firstChild.nodeValue = text;
    count.classList.toggle('zero', zero);
    count.role = words === null ? null : 'img';
    count.ariaLabel = words;
  }
}

/** Marks outside the filters become rings. */
export function showFilters(table: HTMLElement, filters: Filters): void {
  for (const mark of all(table, 'a[data-from]')) {
    const { strength = '', relation = '', evidence = '' } = mark.dataset;
    const passes =
      (!filters.strength || filters.strength === strength) &&
      (!filters.relation || filters.relation === relation) &&
      (!filters.evidence || filters.evidence === evidence);
    mark.classList.toggle('filtered', !passes);
  }
}

/**
 * Rows that the filters leave out are hidden, and the heading of a group without rows with them.
 * @param visible ids of the rows that stay; null for all
 */
export function showRows(table: HTMLElement, visible: ReadonlySet<string> | null): void {
  for (const row of all(table, 'tr[data-row]')) row.hidden = visible !== null && !visible.has(row.dataset['row'] ?? '');
  for (const group of all(table, 'tbody')) {
    const head = group.querySelector<HTMLElement>('.group');
    if (head) head.hidden = group.querySelector('tr[data-row]:not([hidden])') === null;
  }
}

/** Headings say whether their sub-entries are open. */
export function showOpen(table: HTMLElement, open: ReadonlySet<string>): void {
  for (const button of all(table, 'button[data-open]'))
    button.setAttribute('aria-expanded', String(open.has(button.dataset['open'] ?? '')));
}

/** In the grid arrow keys go from mark to mark; without script every mark is a link that Tab reaches. */
export function leaveTabOrder(table: HTMLElement): void {
  for (const mark of all<HTMLAnchorElement>(table, 'a[data-from]')) mark.tabIndex = -1;
}
