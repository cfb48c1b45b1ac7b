import { count } from './phrases.ts';

interface Place {
  row: number;
  column: number;
}

/** A matrix that has more cells than a page shows at a time. */
export const messages = {
  table: (rows: number, columns: number) =>
    `${count(rows, 'entry', 'entries')} in the rows, ${columns} in the columns. Scroll, or use the arrow keys. The files below have every pair of a mapping.`,
  list: (rows: number, columns: number) =>
    `${count(rows, 'entry', 'entries')}, with counterparts among ${columns}. The files below have every pair of a mapping.`,
  paper: (from: Place, to: Place, rows: number, columns: number) =>
    `This matrix is too large for paper. Shown are rows ${from.row + 1} to ${to.row + 1} of ${rows} and columns ${from.column + 1} to ${to.column + 1} of ${columns}.`,
  part: 'Part of the list',
  partOf: (from: number, to: number) => (from === to ? String(from) : `${from} to ${to}`),
  before: 'Previous part',
  next: 'Next part'
};
export type LargeMatrixMessages = typeof messages;
