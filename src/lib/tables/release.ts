import { description, licenses } from '#data/datapackage.json';
import { releaseFacts } from './release-facts.ts';

/** The same with what only files say. */
export const release = {
  ...releaseFacts,
  description,
  licenceUrl: licenses[0]?.path ?? ''
} as const;

export type Release = typeof release;
