import type { Links } from './links.ts';

/** A page of the navigation: its address, and at which routes (without language) it is the one that is shown. */
interface Place {
  name:
    | 'matrix'
    | 'glance'
    | 'whoNamesWhat'
    | 'compared'
    | 'overlaps'
    | 'lists'
    | 'topics'
    | 'history'
    | 'brief'
    | 'data'
    | 'workbench'
    | 'embed'
    | 'background'
    | 'method'
    | 'about';
  href: (links: Links) => string;
  at: RegExp;
}

/** The pages of the site in the four groups of its navigation, in the order in which they are offered. */
export const NAVIGATION: readonly { group: 'compare' | 'browse' | 'use' | 'about'; pages: readonly Place[] }[] = [
  {
    group: 'compare',
    pages: [
      { name: 'matrix', href: (links) => links.home(), at: /^\/($|matrix)/ },
      { name: 'glance', href: (links) => links.glance(), at: /^\/glance/ },
      { name: 'whoNamesWhat', href: (links) => links.whoNamesWhat(), at: /^\/who-names-what/ },
      { name: 'compared', href: (links) => links.compared(), at: /^\/compared/ }
    ]
  },
  {
    group: 'browse',
    pages: [
      { name: 'overlaps', href: (links) => links.overlaps(), at: /^\/overlaps/ },
      { name: 'lists', href: (links) => links.lists(), at: /^\/(lists|entries)/ },
      { name: 'topics', href: (links) => links.topics(), at: /^\/topics/ },
      { name: 'history', href: (links) => links.history(), at: /^\/history/ }
    ]
  },
  {
    group: 'use',
    pages: [
      { name: 'brief', href: (links) => links.brief(), at: /^\/brief/ },
      { name: 'data', href: (links) => links.data(), at: /^\/data/ },
      { name: 'workbench', href: (links) => links.workbench(), at: /^\/workbench/ },
      { name: 'embed', href: (links) => links.embed(), at: /^\/embed$/ }
    ]
  },
  {
    group: 'about',
    pages: [
      { name: 'background', href: (links) => links.background(), at: /^\/background/ },
      { name: 'method', href: (links) => links.method(), at: /^\/method/ },
      { name: 'about', href: (links) => links.about(), at: /^\/(about|accessibility)/ }
    ]
  }
];
