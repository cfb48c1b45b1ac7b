import type { Cell } from '#lib/crosswalk/cell.ts';
import type { CellCount } from '#lib/crosswalk/matrix.ts';
import { READINGS, type ByReading } from '#lib/crosswalk/readings.ts';
import { escapeMarkup as escape } from '#lib/escape.ts';
import { besideLabel, tightLabel } from '#lib/matrix-words.ts';
import type { Interface } from '#lib/messages/context.ts';
import { DEFAULT_READING, overlapOf, type MatrixEntry } from '#lib/views.ts';

/** A row of the table, its cells and counts under every reading. */
export interface Row {
  entry: MatrixEntry;
  /** 0 at the top level */
  depth: number;
  cells: readonly { by: ByReading<Cell>; gap: boolean }[];
  /** by column list, in the order of the lists */
  counts: readonly ByReading<CellCount>[];
  /** language of the row list's originals */
  language: string;
}

/** The name for tight places. */
export const shortLabel = (ui: Interface, entry: MatrixEntry) => tightLabel(entry, ui);

/** The count of a row or column under each reading as an attribute holds it: `overlaps/not assessed`, strict first. */
export const countsText = (counts: ByReading<CellCount>) =>
  READINGS.map((reading) => `${counts[reading].overlaps}/${counts[reading].notAssessed}`).join(' ');

/** The count that the attribute holds for a reading, as it stands in the cell and as it is said. */
export function countWords(ui: Interface, counts: string, reading = DEFAULT_READING) {
  const [overlaps = 0, notAssessed = 0] = (counts.split(' ')[READINGS.indexOf(reading)] ?? '').split('/').map(Number);
  return {
    text: `${overlaps}${notAssessed > 0 ? '*' : ''}`,
    words: notAssessed > 0 ? ui.m.matrix.countWords(overlaps, notAssessed) : null,
    zero: overlaps === 0
  };
}

/**
 * A cell of the table. What a reading or a filter changes about it is left to classes (table-look.ts), so that changing
 * them draws no cell anew.
 */
function cellHtml(ui: Interface, { by, gap }: Row['cells'][number]): string {
  const { m } = ui;
  const overlap = overlapOf(by.lenient);
  const td = `<td data-cell tabindex="-1"${gap ? ' class="gap"' : ''}`;
  if (!overlap) {
    if (by.lenient.state !== 'not-assessed') return `${td} aria-label="${escape(m.matrix.cell.none)}"></td>`;
    return `${td}><svg aria-hidden="true" width="100%" height="100%"><rect width="100%" height="100%" fill="url(#hatch)" /></svg><span class="visually-hidden">${escape(m.matrix.cell.notAssessed)}</span></td>`;
  }
  const { relation, strength, evidence, origin, mapping } = overlap;
  const derived = origin === 'derived';
  const from = READINGS.find((reading) => by[reading].state === 'overlap') ?? 'lenient';
  return (
    `${td}><a class="${derived ? 'derived' : `s${strength}`}" data-from="${from}" data-strength="${strength}" data-relation="${relation}" data-evidence="${evidence}" href="${escape(ui.links.overlap(mapping))}" data-sveltekit-preload-data="off">` +
    `<svg width="30" height="16" aria-hidden="true"><use href="#g-${relation}" width="18" height="16" /><use href="#b-${strength}" x="21" y="2" width="9" height="12" /></svg>` +
    `<span class="visually-hidden"><span class="if-left-out">${escape(m.matrix.cell.leftOut)}</span><span class="if-filtered">${escape(m.matrix.cell.filtered)}</span>${escape(m.matrix.cell.overlap(relation, strength, evidence, derived))}</span></a></td>`
  );
}

/**
 * A row of the table as HTML. Written as text, not as a component: a table of 713 cells that never change would cost a
 * reader's processor more to take over piece by piece than everything else on the page together.
 */
export function rowHtml(ui: Interface, { entry, depth, cells, counts, language }: Row): string {
  const full = escape(ui.label(entry));
  const short = escape(tightLabel(entry, ui));
  const shown = depth === 0 ? short : full;
  const name = `<span class="position" aria-hidden="true">${depth === 0 ? entry.position : ''}</span><span class="short" aria-hidden="true">${shown}</span><span class="visually-hidden">${full}</span>`;
  const head =
    entry.subs > 0
      ? `<button type="button" data-open="${escape(entry.id)}" aria-expanded="false" tabindex="-1"><span class="sign" aria-hidden="true"></span>${name}</button>`
      : `<span class="sign"></span>${name}`;
  const original = `<span class="original" lang="${ui.locale === 'zh' ? 'en' : escape(language)}">${escape(besideLabel(entry, ui))}</span>`;
  const margin = counts.map((by, i) => {
    const counted = countsText(by);
    const { text, words, zero } = countWords(ui, counted);
    return `<td class="count${i === 0 ? ' gap' : ''}"><span class="n${zero ? ' zero' : ''}" data-counts="${counted}"${words ? ` role="img" aria-label="${escape(words)}"` : ''}>${text}</span></td>`;
  });
  return (
    `<tr data-row="${escape(entry.id)}"${depth > 0 ? ' class="sub"' : ''}><th scope="row"${shown === full ? '' : ` title="${full}"`}><div>${head}${original}</div></th>` +
    `${cells.map((cell) => cellHtml(ui, cell)).join('')}${margin.join('')}</tr>`
  );
}

/** The part of the browser's Trusted Types that is used here; not every browser has it, and no build does. */
interface WithTrustedTypes {
  trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createHTML: (html: string) => string }
    ): { createHTML: (html: string) => unknown };
  };
}

/** Pages take HTML only from a policy that the content policy names (svelte.config.js). */
const policy = (globalThis as WithTrustedTypes).trustedTypes?.createPolicy('matrix-rows', {
  createHTML: (html) => html
});
const trusted = new Map<string, string>();

/** The same text as the page accepts it; the same value for the same text, so that an unchanged row stays as it is. */
export function trustedRow(html: string): string {
  if (!policy) return html;
  let known = trusted.get(html);
  // Svelte's types know HTML as text only; the value goes to `innerHTML` untouched.
  if (known === undefined) trusted.set(html, (known = policy.createHTML(html) as string));
  return known;
}
