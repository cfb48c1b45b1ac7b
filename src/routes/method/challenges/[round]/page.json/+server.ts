import { json } from '@sveltejs/kit';
import { challengeRounds, challengesOfRound } from '#lib/records/method.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => challengeRounds.map(({ round }) => ({ round: String(round) }));

/** What the page of a round of challenges shows, in both languages. */
export const GET: RequestHandler = ({ params }) =>
  json({ rounds: challengeRounds, rows: challengesOfRound(Number(params.round)) });
