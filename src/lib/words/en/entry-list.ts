import { count } from './phrases.ts';

/** The phone’s list of entries. */
export const messages = {
  search: 'Search entries, English or Chinese',
  none: 'no counterpart under this rule',
  notAssessed: 'not assessed',
  partly: 'none so far; some pairs are not assessed',
  found: (n: number, all: number) => `${n} of ${count(all, 'entry', 'entries')}`,
  nothing: 'No entries match.'
};

export type EntryListMessages = typeof messages;
