import { escapeMarkup } from '#lib/formats/escape.ts';
import { guarded } from '#lib/tables/formula.ts';

/** A table in words: its headings, then rows with as many cells. */
export type TableInWords = readonly (readonly string[])[];

const row = (texts: readonly string[], tag: 'th' | 'td') =>
  `<tr>${texts.map((text) => `<${tag}>${escapeMarkup(text)}</${tag}>`).join('')}</tr>`;

const asHtml = ([head = [], ...rows]: TableInWords) =>
  `<table><thead>${row(head, 'th')}</thead><tbody>${rows.map((texts) => row(texts, 'td')).join('')}</tbody></table>`;

const asText = (rows: TableInWords) => rows.map((texts) => texts.map(guarded).join('\t')).join('\n');

/** What is selected before or after the table, as text and as HTML. */
function around(range: Range): [string, string] {
  const holder = document.createElement('div');
  holder.append(range.cloneContents());
  return [range.toString().replaceAll(/\s*\n\s*/g, '\n'), holder.innerHTML];
}

/**
 * Has a selected table leave the page as a table with words in each cell, where a browser would take marks without words:
 * HTML for a word processor, text with tabs for a spreadsheet, guarded against formulas. What is selected before and
 * after the table goes along; a selection within one cell or outside the table is left to the browser.
 * @param inWords headings and the rows that were selected, from what the table shows
 */
export function copyTable(
  event: ClipboardEvent,
  table: HTMLTableElement,
  inWords: (isSelected: (row: Element) => boolean) => TableInWords
): void {
  const selection = document.getSelection();
  // Firefox has a range for each cell that was selected with Control.
  const ranges = Array.from({ length: selection?.rangeCount ?? 0 }, (_, i) => selection?.getRangeAt(i)).filter(
    (range) => range !== undefined
  );
  const [first, last] = [ranges[0], ranges.at(-1)];
  const cellOf = ({ commonAncestorContainer: node }: Range) =>
    (node instanceof Element ? node : node.parentElement)?.closest('td, th');
  if (!first || !last || !event.clipboardData || event.target instanceof HTMLInputElement) return;
  if (!ranges.some((range) => range.intersectsNode(table)) || (ranges.length === 1 && cellOf(first))) return;

  const words = inWords((element) => ranges.some((range) => range.intersectsNode(element)));
  if (words.length < 2) return;
  const [before, after] = [first.cloneRange(), last.cloneRange()];
  before.setEndBefore(table);
  after.setStartAfter(table);
  const [[textBefore, htmlBefore], [textAfter, htmlAfter]] = [around(before), around(after)];
  event.preventDefault();
  event.clipboardData.setData('text/html', htmlBefore + asHtml(words) + htmlAfter);
  event.clipboardData.setData('text/plain', [textBefore, asText(words), textAfter].filter(Boolean).join('\n'));
}
