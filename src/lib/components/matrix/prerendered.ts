import { getAllContexts, type ComponentProps } from 'svelte';
import { render } from 'svelte/server';
import type { Interface } from '#lib/components/interface.ts';
import LaterEditions from '#lib/components/ui/LaterEditions.svelte';
import EntryList from './EntryList.svelte';
import Legend from './Legend.svelte';
import ListsMenu from './ListsMenu.svelte';
import { rowHtml, sumsHtml, type Row, type Sums } from './rows-html.ts';

// Parts of the built page that stand as they are: their script is loaded only where it is needed, or never. In a browser
// `#built` is built.browser.ts.

/** HTML without the marks by which script would take it over. */
function built(component: unknown, props: object): string {
  // `render` asks for the props of exactly this component, which a function for all of them cannot show.
  const draw = render as (component: unknown, options: object) => { body: string };
  return draw(component, { props, context: getAllContexts<Map<unknown, unknown>>() }).body.replace(/<!--.*?-->/gs, '');
}

/** The phone's list. */
export const builtList = (props: ComponentProps<typeof EntryList>): string => built(EntryList, props);

/** The legend. */
export const builtLegend = (): string => built(Legend, {});

/** What stands in the menu of lists. */
export const builtListsMenu = (props: ComponentProps<typeof ListsMenu>): string => built(ListsMenu, props);

/** The line that names later editions. */
export const builtLater = (props: ComponentProps<typeof LaterEditions>): string => built(LaterEditions, props);

/** A row of the table. */
export const builtRow = (ui: Interface, row: () => Row): string => rowHtml(ui, row());

/** The row that counts each column's counterparts. */
export const builtSums = (ui: Interface, sums: () => Sums): string => sumsHtml(ui, sums());

/** While building, everything stands from the build. */
export const standsBuilt = (): boolean => true;
