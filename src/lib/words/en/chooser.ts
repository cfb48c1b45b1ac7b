import type { PresetName } from '#lib/model/views.ts';

/** Choosing lists. */
export const messages = {
  presets: {
    'as-in-2024': 'As in 2024',
    latest: 'Latest editions',
    'eu-nato': 'With the EU and NATO'
  } satisfies Record<PresetName, string>,
  ready: 'Ready views',
  free: 'Any lists',
  pages: 'Pages of these lists',
  entries: 'Every entry of every list',
  freeNote: 'What was compared is recorded; every other pair shows as not assessed.',
  rows: 'Rows',
  columns: 'Columns',
  show: 'Show',
  needsScript: 'Free combinations need JavaScript; the ready views do not.',
  pick: 'Choose at least one list for the columns.'
};

export type ChooserMessages = typeof messages;
