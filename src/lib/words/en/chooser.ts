import type { PresetName } from '#lib/model/views.ts';
import { listing } from './phrases.ts';

/** Choosing lists. */
export const messages = {
  presets: {
    'as-in-2024': 'Lists of 2023 and 2024',
    latest: 'Latest editions',
    'eu-nato': 'With the EU and NATO'
  } satisfies Record<PresetName, string>,
  issuers: (rows: string, columns: readonly string[]) => `${rows} and ${listing(columns)}`,
  ready: 'Presets',
  free: 'Custom comparison',
  pages: 'About these lists',
  entries: 'All entries',
  freeNote: 'Lists that have not been compared are shown as not assessed.',
  rows: 'Rows',
  columns: 'Columns',
  show: 'Show',
  needsScript: 'Custom comparisons need JavaScript. Presets do not.',
  pick: 'Choose at least one list for the columns.'
};

export type ChooserMessages = typeof messages;
