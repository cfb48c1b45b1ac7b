// What makes the drawn table a grid and changes its look. The table is complete without it; it comes right after, with
// the parts that a page has from the build unless a reader came to it from another page.
export { default as LaterEditions } from '#lib/components/ui/LaterEditions.svelte';
export { default as CellLine } from './CellLine.svelte';
export { default as Legend } from './Legend.svelte';
export { default as ListsMenu } from './ListsMenu.svelte';
export { matrixGrid } from './matrix-grid.ts';
export { rowHtml, sumsHtml } from './rows-html.ts';
export { leaveTabOrder, showCounts, showMarks, showOpen, showRows } from './table-state.ts';
export { cellMessages } from '#lib/words/cell.ts';
