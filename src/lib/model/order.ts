import type { EntryKey, Mapping } from './types.ts';

/** How rows and columns are ordered: as the lists are, so that overlaps come together, or by theme. */
export type Order = 'official' | 'together' | 'theme';
export const ORDERS: readonly Order[] = ['official', 'together', 'theme'];

/** Puts the entries of each group of rows and of columns, given in official order, into another. */
export type Arrange = <E extends EntryKey & { theme?: string }>(
  rows: readonly (readonly E[])[],
  columns: readonly (readonly E[])[],
  mappings: readonly Mapping[]
) => { rows: E[][]; columns: E[][] };
