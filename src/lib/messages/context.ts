import { createContext } from 'svelte';
import type { Links } from '#lib/links.ts';
import type { Messages } from './index.ts';

/** What every component may ask for: the interface's words and the addresses of the page's language. */
export interface Interface {
  readonly m: Messages;
  readonly links: Links;
}

/** `setInterface` is called once by the root layout; components call `getInterface`. */
export const [getInterface, setInterface] = createContext<Interface>();
