import type { Cell, CellOverlap } from '#lib/model/cell.ts';
import type { CellCount } from '#lib/model/matrix.ts';
import { COUNTING_RULES, type ByRule } from '#lib/model/counting-rules.ts';
import type { CountingRule, Relation, Strength } from '#lib/model/types.ts';
import { escapeMarkup as escape } from '#lib/formats/escape.ts';
import { barsAt, GLYPHS } from '#lib/figures/marks.ts';
import { NO_FILTERS, overlapPasses, type Filters } from '#lib/model/filters.ts';
import { besideLabel, tightLabel } from '#lib/words/matrix-labels.ts';
import type { Interface } from '#lib/components/interface.ts';
import { DEFAULT_RULE } from '#lib/model/views.ts';
import { overlapOf } from '#lib/model/cell.ts';
import type { MatrixEntry } from '#lib/model/matrix-data.ts';

/** A row of the table, its cells and counts under every reading. */
export interface Row {
  entry: MatrixEntry;
  /** 0 at the top level */
  depth: number;
  cells: readonly { by: ByRule<Cell>; gap: boolean }[];
  /** by column list, in the order of the lists */
  counts: readonly ByRule<CellCount>[];
  /** language of the row list's originals */
  language: string;
}

/** The count of a row or column under each reading as an attribute holds it: `overlaps/not assessed`, strict first. */
const countsText = (counts: ByRule<CellCount>) =>
  COUNTING_RULES.map((reading) => `${counts[reading].overlaps}/${counts[reading].notAssessed}`).join(' ');

/** The count that the attribute holds for a reading, as it stands in the cell and as it is said. */
export function countWords(ui: Interface, counts: string, reading = DEFAULT_RULE) {
  const [overlaps = 0, notAssessed = 0] = (counts.split(' ')[COUNTING_RULES.indexOf(reading)] ?? '')
    .split('/')
    .map(Number);
  return {
    text: `${overlaps}${notAssessed > 0 ? '*' : ''}`,
    words: notAssessed > 0 ? ui.m.matrix.countWords(overlaps, notAssessed) : null,
    look: `n${overlaps === 0 ? ' zero' : ''}`
  };
}

function countHtml(ui: Interface, counts: ByRule<CellCount>): string {
  const text = countsText(counts);
  const count = countWords(ui, text);
  const said = count.words ? ` role="img" aria-label="${escape(count.words)}"` : '';
  return `<span class="${count.look}" data-counts="${text}"${said}>${count.text}</span>`;
}

/** What the table keeps of an overlap, whatever reading and filters then make of it. */
export interface Mark extends Pick<CellOverlap, 'relation' | 'strength' | 'evidence'> {
  derived: boolean;
  /** the narrowest reading that counts it */
  from: CountingRule;
}

/** How a mark looks (its classes) and what is said of it under a reading and filters. */
export function lookOfMark({ m }: Interface, mark: Mark, reading: CountingRule, filters: Filters) {
  const out = COUNTING_RULES.indexOf(reading) < COUNTING_RULES.indexOf(mark.from);
  const filtered = !overlapPasses(filters, mark);
  const { leftOut, filtered: beside, overlap } = m.matrix.cell;
  return {
    look: `${mark.derived ? 'derived' : `s${mark.strength}`}${out ? ' left-out' : filtered ? ' filtered' : ''}`,
    words: `${out ? leftOut : filtered ? beside : ''}${overlap(mark.relation, mark.strength, mark.evidence, mark.derived)}`
  };
}

/** Glyph and bars as one picture: the fewer pieces, the sooner a table of hundreds is drawn. */
function drawn(relation: Relation, strength: Strength): string {
  const parts = GLYPHS[relation];
  const filled = parts.map(({ d, line }) => (line ? '' : d)).join('') + barsAt(strength, 21, 2);
  const lines = parts.map(({ d, line }) => (line ? `<path class="line" stroke-width="${line}" d="${d}" />` : ''));
  return `<svg width="30" height="16" aria-hidden="true"><path d="${filled}" />${lines.join('')}</svg>`;
}

const HATCHED =
  '<svg aria-hidden="true" width="100%" height="100%"><rect width="100%" height="100%" fill="url(#hatch)" /></svg>';

/**
 * A cell of the table. What a reading or a filter changes about it is left to classes (table-look.ts), so that changing
 * them draws no cell anew.
 */
function cellHtml(ui: Interface, { by, gap }: Row['cells'][number]): string {
  const { cell } = ui.m.matrix;
  const overlap = overlapOf(by.lenient);
  const td = (words: string) =>
    `<td data-cell tabindex="-1"${gap ? ' class="gap"' : ''}${words ? ` aria-label="${escape(words)}"` : ''}>`;
  if (!overlap)
    return by.lenient.state === 'not-assessed' ? `${td(cell.notAssessed)}${HATCHED}</td>` : `${td(cell.none)}</td>`;
  const { relation, strength, evidence, origin, mapping } = overlap;
  const from = COUNTING_RULES.find((reading) => by[reading].state === 'overlap') ?? 'lenient';
  const mark = { relation, strength, evidence, from, derived: origin === 'derived' };
  const { look, words } = lookOfMark(ui, mark, DEFAULT_RULE, NO_FILTERS);
  return (
    `${td('')}<a class="${look}" data-from="${from}" data-strength="${strength}" data-relation="${relation}" data-evidence="${evidence}"${mark.derived ? ' data-derived' : ''} ` +
    `href="${escape(ui.links.overlap(mapping))}" data-sveltekit-preload-data="off" aria-label="${escape(words)}">${drawn(relation, strength)}</a></td>`
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
  const margin = counts.map((by, i) => `<td class="count${i === 0 ? ' gap' : ''}">${countHtml(ui, by)}</td>`);
  return trusted(
    `<tr data-row="${escape(entry.id)}"${depth > 0 ? ' class="sub"' : ''}><th scope="row"${shown === full ? '' : ` title="${full}"`}><div>${head}${original}</div></th>` +
      `${cells.map((cell) => cellHtml(ui, cell)).join('')}${margin.join('')}</tr>`
  );
}

/** The counts of the columns, and how many lists the columns are of. */
export interface Sums {
  columns: readonly { counts: ByRule<CellCount>; gap: boolean }[];
  lists: number;
}

/** The row of the head that counts each column's counterparts, as HTML. */
export function sumsHtml(ui: Interface, { columns, lists }: Sums): string {
  const sums = columns.map(({ counts, gap }) => `<td${gap ? ' class="gap"' : ''}>${countHtml(ui, counts)}</td>`);
  const margin = Array.from({ length: lists }, (_, i) => `<td class="count${i === 0 ? ' gap' : ''}"></td>`);
  return trusted(
    `<tr class="sums"><th scope="row">${escape(ui.m.matrix.countsRow)}</th>${sums.join('')}${margin.join('')}</tr>`
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
const accepted = new Map<string, string>();

/** The same text as the page accepts it; the same value for the same text, so that an unchanged row stays as it is. */
function trusted(html: string): string {
  if (!policy) return html;
  let known = accepted.get(html);
  // Svelte's types know HTML as text only; the value goes to `innerHTML` untouched.
  if (known === undefined) accepted.set(html, (known = policy.createHTML(html) as string));
  return known;
}
