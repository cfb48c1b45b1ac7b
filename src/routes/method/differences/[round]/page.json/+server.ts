import { json } from '@sveltejs/kit';
import { differenceRounds, differencesOfRound } from '#lib/records/method.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => differenceRounds.map((round) => ({ round: String(round) }));

/** What the page of the differences of a round shows, in both languages. */
export const GET: RequestHandler = ({ params }) =>
  json({ rounds: differenceRounds, rows: differencesOfRound(Number(params.round)) });
