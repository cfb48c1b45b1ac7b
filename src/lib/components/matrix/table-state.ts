import type { CountingRule } from '#lib/model/types.ts';
import type { Filters } from '#lib/model/filters.ts';
import type { Interface } from '#lib/components/interface.ts';
import { countWords, lookOfMark, type Mark } from './rows-html.ts';

// What a reading, a filter or opening changes about the drawn table: a few dozen classes and texts instead of drawing
// its cells again. What would stay the same is not written: to a browser even that is a change.

const all = <E extends HTMLElement = HTMLElement>(table: HTMLElement, selector: string) =>
  table.querySelectorAll<E>(selector);

/** Marks that the reading leaves out become dots, those outside the filters rings; each says so. */
export function showMarks(table: HTMLElement, reading: CountingRule, filters: Filters, ui: Interface): void {
  for (const mark of all<HTMLAnchorElement>(table, 'a[data-from]')) {
    const { from, strength, relation, evidence, derived } = mark.dataset;
    const overlap = { from, strength: Number(strength), relation, evidence, derived: derived !== undefined } as Mark;
    const { look, words } = lookOfMark(ui, overlap, reading, filters);
    if (mark.className === look) continue;
    mark.className = look;
    mark.ariaLabel = words;
  }
}

/** The counts of rows and columns follow the reading. */
export function showCounts(table: HTMLElement, reading: CountingRule, ui: Interface): void {
  for (const count of all(table, '[data-counts]')) {
    const { text, words, look } = countWords(ui, count.dataset['counts'] ?? '', reading);
    if (count.firstChild?.nodeValue !== text && count.firstChild) count.firstChild.nodeValue = text;
    if (count.className !== look) count.className = look;
    if (count.ariaLabel === words) continue;
    count.role = words === null ? null : 'img';
    count.ariaLabel = words;
  }
}

/**
 * Rows that the filters leave out are hidden, and the heading of a group without rows with them.
 * @param visible ids of the rows that stay; null for all
 */
export function showRows(table: HTMLElement, visible: ReadonlySet<string> | null): void {
  for (const row of all(table, 'tr[data-row]')) {
    const hidden = visible !== null && !visible.has(row.dataset['row'] ?? '');
    if (row.hidden !== hidden) row.hidden = hidden;
  }
  for (const group of all(table, 'tbody')) {
    const head = group.querySelector<HTMLElement>('.group');
    const empty = group.querySelector('tr[data-row]:not([hidden])') === null;
    if (head && head.hidden !== empty) head.hidden = empty;
  }
}

/** Headings say whether their sub-entries are open. */
export function showOpen(table: HTMLElement, open: ReadonlySet<string>): void {
  for (const button of all(table, 'button[data-open]')) {
    const expanded = String(open.has(button.dataset['open'] ?? ''));
    if (button.ariaExpanded !== expanded) button.ariaExpanded = expanded;
  }
}

/** In the grid arrow keys go from mark to mark; without script every mark is a link that Tab reaches. */
export function leaveTabOrder(table: HTMLElement): void {
  for (const mark of all<HTMLAnchorElement>(table, 'a[data-from]')) mark.tabIndex = -1;
}
