import { agreementRounds } from '#lib/crosswalk/agreement.ts';
import { decisionsOf } from '#lib/crosswalk/decisions.ts';
import { sensitivity as analyse } from '#lib/crosswalk/sensitivity.ts';
import { DEFAULT_VIEW } from '#lib/views.ts';
import type { EvidenceSources } from '#lib/evidence.ts';
import { release } from '#lib/release.ts';
import { crosswalk, tables } from './tables.ts';

/** How every independently coded pair was decided, by pair. */
export const decisions = decisionsOf(tables);

/** Agreement of the independent coders. */
export const agreement = agreementRounds(tables);

/** How the headline moves under other choices. */
export const sensitivity = analyse(tables, DEFAULT_VIEW);

/** What evidence is put together from. */
export const sources: EvidenceSources = { tables, crosswalk, release, decisions };
