// By name, so that a page’s script carries these few values and not the whole data package.
import { contributors, created, version } from '#data/datapackage.json';

/** Version, day and terms of the data, as the data package states them: what every page says. */
export const releaseFacts = {
  version,
  date: created.slice(0, 10),
  title: 'Priority Crosswalk',
  creator: contributors[0]?.title ?? '',
  licence: 'CC-BY-4.0'
} as const;
