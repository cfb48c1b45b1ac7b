import { agreementRounds } from '#lib/model/agreement.ts';
import { decisionsOf } from '#lib/model/decisions.ts';
import { sensitivity as analyse } from '#lib/model/sensitivity.ts';
import { DEFAULT_VIEW } from '#lib/model/views.ts';
import type { EvidenceSources } from './evidence.ts';
import { release } from '#lib/tables/release.ts';
import { crosswalk, tables } from './shipped.server.ts';

/** How every independently coded pair was decided, by pair. */
export const decisions = decisionsOf(tables);

/** Agreement of the independent coders. */
export const agreement = agreementRounds(tables);

/** How the headline moves under other choices. */
export const sensitivity = analyse(tables, DEFAULT_VIEW);

/** What evidence is put together from. */
export const sources: EvidenceSources = { tables, crosswalk, release, decisions };
