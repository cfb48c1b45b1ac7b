import type { CoverageGroup } from '#lib/model/coverage.ts';
import type { Category } from '#lib/model/types.ts';
import { date } from './phrases.ts';

const FEW = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
/** A small number as a word. */
const few = (n: number) => FEW[n] ?? String(n);

/** Words of the figure of the concept and of its dates, in English. */
export const messages = {
  concept: {
    /** the heading of the figure: what it counts */
    title: (layers: number, enablers: number, industries: number, strands: number) =>
      `New quality productive forces: ${few(layers)} layers, ${few(enablers)} enablers, and ${industries} industries in ${few(strands)} strands`,
    under: 'Structure after the Cambridge article of 17 April 2024; industries as Chinese texts name them.',
    enablers: 'Enablers',
    layers: 'Layers',
    /** what the stroke beside an industry says, by the two other lists */
    group: {
      both: (first, second) => `counterpart in ${first} and ${second}`,
      firstOnly: (first) => `in ${first} only`,
      secondOnly: (_, second) => `in ${second} only`,
      neither: () => 'in neither',
      unsettled: () => 'undetermined'
    } as Record<CoverageGroup, (first: string, second: string) => string>,
    since: 'named since',
    fromAdvice: 'as the Party’s recommendations of October 2025 name them',
    note: 'Strokes: standard counting rule. Traditional industries were not compared. The figure is ours; what the article’s own figures show is not known.',
    list: 'As a list, with notes and sources',
    inArticle: 'named in the article',
    allEnablers: 'Enablers, which serve every layer'
  },
  /** on the page of an entry that the article names */
  entry: {
    term: 'Named in the article',
    says: 'As an example of overlap with China, in the Cambridge article of 17 April 2024, which names no Chinese counterpart.',
    more: 'What the article states'
  },
  timeline: {
    title: (from: string, until: string) => `From ${from} to ${until}: the concept, the plans and the lists`,
    under:
      'Counts are those of the texts’ own headings; rings are the lists of the two other countries. The lower part enlarges July 2023 to December 2026.',
    track: { concept: 'Concept', strategy: 'Plans', us: 'US lists', uk: 'UK lists', outlook: 'Plans' },
    list: 'As a list, with notes and sources',
    note: 'Events known from the article alone, and lists known from reports, say so in the list of dates.',
    caption: 'Dates, oldest first',
    period: (from: number, until: number) => `for ${from} to ${until}`,
    source: 'Source'
  },
  /** a number of entries of a kind in a list */
  named: (n: number, category: Category) =>
    `${n} ${{ traditional: 'traditional', emerging: 'emerging', future: 'future', frontier: 'frontier', other: 'named', '': 'named' }[category]}`,
  /** a date of which the day, or the month too, may be unknown */
  date
};

export type ConceptMessages = typeof messages;
