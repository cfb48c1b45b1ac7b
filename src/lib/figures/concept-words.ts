import type { ConceptData, ShownEvent } from '#lib/records/concept.server.ts';
import { conceptMessages } from '#lib/words/concept.ts';
import type { Words } from './frame.ts';

// What page and figure both say of the concept and its dates: apart from the drawing, which a page does not need.

/** The groups that the industries stand in, the fullest first. */
export const GROUPS = ['both', 'firstOnly', 'secondOnly', 'neither', 'unsettled'] as const;

/** The groups that have an industry, so that the key explains nothing that is not drawn. */
export const groupsShown = ({ layers }: ConceptData) => {
  const found = new Set(layers.flatMap((l) => l.strands.flatMap((s) => s.industries.map((i) => i.group))));
  return GROUPS.filter((group) => found.has(group));
};

/** Numbers of layers, enablers, industries and strands: what the title counts. */
export function conceptCounts({ layers, enablers }: ConceptData): [number, number, number, number] {
  const strands = layers.flatMap((l) => l.strands);
  return [layers.length, enablers.length, strands.reduce((n, s) => n + s.industries.length, 0), strands.length];
}

/** An event in words: what it is, and what its list counts. */
export function eventLabel({ label, named }: ShownEvent, words: Pick<Words, 'm' | 'say' | 'locale'>): string {
  const { m, say, locale } = words;
  const counted = m.listing(named.map(({ n, category }) => conceptMessages(locale).named(n, category)));
  return say(label) + (counted ? m.sep.colon + counted : '');
}

/** First and last year of the events, for the title. */
export const yearsOf = (events: readonly ShownEvent[]): [string, string] => [
  events[0]?.date.slice(0, 4) ?? '',
  events.at(-1)?.date.slice(0, 4) ?? ''
];
