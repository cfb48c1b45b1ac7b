import { createContext } from 'svelte';
import type { Bilingual } from '#lib/model/types.ts';
import type { Links } from '#lib/urls/links.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Messages } from '#lib/words/index.ts';

/** What every component may ask for: language, words, addresses, and a text of the data in the page's language. */
export interface Interface {
  readonly locale: Locale;
  readonly m: Messages;
  readonly links: Links;
  readonly say: (text: Bilingual) => string;
  /** an entry's name in the page's language */
  readonly label: (entry: { label: string; labelZh: string }) => string;
}

/** `setInterface` is called once by the root layout; components call `getInterface`. */
export const [getInterface, setInterface] = createContext<Interface>();
