import { agreementRounds } from '#lib/model/agreement.ts';
import { sensitivity as analyse } from '#lib/model/sensitivity.ts';
import { DEFAULT_VIEW } from '#lib/model/views.ts';
import { tables } from './shipped.server.ts';

/** Agreement of the independent coders. */
export const agreement = agreementRounds(tables);

/** How the headline moves under other choices. */
export const sensitivity = analyse(tables, DEFAULT_VIEW);
