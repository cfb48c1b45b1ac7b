import type { List } from '#lib/model/types.ts';
import type { Release } from '#lib/tables/release.ts';
import { chicago, citationItem } from './citation.ts';

/** What every file says about itself: version, licence, citation and what it is not. */
export interface DataTerms {
  dataset: string;
  version: string;
  date: string;
  licence: string;
  licence_url: string;
  creator: string;
  citation: string;
  /** who coded it and that no human expert has reviewed it yet */
  status: string;
  /** the caveat of each list named, by its id */
  caveats: Record<string, string>;
}

/** Version, licence, citation and caveats of the data, or of some of its lists. */
export function termsOf(release: Release, lists: readonly Pick<List, 'id' | 'caveat'>[]): DataTerms {
  return {
    dataset: release.title,
    version: release.version,
    date: release.date,
    licence: release.licence,
    licence_url: release.licenceUrl,
    creator: release.creator,
    citation: chicago(citationItem(release, '')),
    status: release.description,
    caveats: Object.fromEntries(lists.filter((l) => l.caveat).map((l) => [l.id, l.caveat]))
  };
}
