import assessed from '#data/assessed.csv?raw';
import challenges from '#data/challenges.csv?raw';
import codings from '#data/codings.csv?raw';
import concept from '#data/concept.csv?raw';
import entries from '#data/entries.csv?raw';
import events from '#data/events.csv?raw';
import lineage from '#data/lineage.csv?raw';
import lists from '#data/lists.csv?raw';
import mappings from '#data/mappings.csv?raw';
import nesting from '#data/nesting.csv?raw';
import retired from '#data/retired.csv?raw';
import settlements from '#data/settlements.csv?raw';
import verifications from '#data/verifications.csv?raw';
import type { TableTexts } from './read-tables.ts';

/** The CSV files of `data/` as they lie there. */
export const texts: TableTexts = {
  lists,
  entries,
  mappings,
  assessed,
  codings,
  settlements,
  challenges,
  retired,
  nesting,
  lineage,
  concept,
  events,
  verifications
};
