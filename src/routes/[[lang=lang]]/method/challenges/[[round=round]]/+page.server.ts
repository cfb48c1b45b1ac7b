import { challengeRounds } from '#lib/records/method.server.ts';
import type { EntryGenerator } from './$types';

/** The first round has the address without a number. */
export const entries: EntryGenerator = () =>
  challengeRounds.map(({ round }) => (round > 1 ? { round: String(round) } : {}));
