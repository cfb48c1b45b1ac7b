import { dataPackage } from './schema.ts';

/** Version, day and terms of the data, as the data package states them. */
export const release = {
  version: dataPackage.version,
  date: dataPackage.created.slice(0, 10),
  title: 'Priority Crosswalk',
  description: dataPackage.description,
  creator: dataPackage.contributors[0]?.title ?? '',
  licence: 'CC-BY-4.0',
  licenceUrl: dataPackage.licenses[0]?.path ?? ''
} as const;

/** Version, day and terms of the data, small enough to travel in every page. */
export type Release = typeof release;
