import { agreementRounds } from '#lib/crosswalk/agreement.ts';
import { decisionsOf } from '#lib/crosswalk/decisions.ts';
import { sensitivity as analyse } from '#lib/crosswalk/sensitivity.ts';
import { DEFAULT_VIEW } from '#lib/views.ts';
import { tables } from './tables.ts';

/** How every independently coded pair was decided, by pair. */
export const decisions = decisionsOf(tables);

/** Agreement of the independent coders. */
export const agreement = agreementRounds(tables);

/** How the headline moves under other choices. */
export const sensitivity = analyse(tables, DEFAULT_VIEW);
