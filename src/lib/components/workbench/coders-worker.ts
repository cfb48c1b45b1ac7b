import { agreementSets, shownAgreement, type ShownAgreementSet } from '#lib/model/agreement.ts';
import { pairKey, type Disagreement } from '#lib/model/decisions.ts';
import { chosenCoders, codedPairs, decidedPairs, twoCoders, type CodedIds } from '#lib/records/own-coders.ts';
import { codersOf } from '#lib/records/own-coding.ts';
import type { OwnPair } from '#lib/records/own-work.ts';

// Compares coders beside the page: of 10,000 pairs the rows alone take longer than a page may stand still, and the interval
// takes 2,000 draws of all pairs for each question.

/** Rows of the mapping, piece by piece, and in the end what is asked of them. */
export type AskedOfCoders =
  | { rows: readonly OwnPair[] }
  | {
      ids: CodedIds;
      /** who codes the mapping here */
      coder: string | undefined;
      /** places of the two coders */
      chosen: string;
      /** what a coder is called of whom nothing is known */
      unnamed: string;
      /** differing pairs that are wanted at most */
      most: number;
    };

/** How the coders of a mapping stand. */
export interface ComparedCoders {
  /** each with the number of pairs that are coded */
  coders: readonly { name: string; coded: number }[];
  /** those who are named in the rows, among whom two are chosen */
  named: readonly string[];
  /** null where there are no two */
  two: readonly [string, string] | null;
  /** how many pairs both have coded, on how many of them they differ, and how many of these are decided */
  joint: number;
  differ: number;
  decided: number;
  /** the first of the pairs on which they differ */
  differing: readonly { subject: string; object: string; kind: Disagreement; decided: boolean }[];
}

/** What is answered: first how the coders stand, then their agreement. */
export type AnswerOnCoders = { compared: ComparedCoders } | { sets: readonly ShownAgreementSet[] };

const rows: OwnPair[] = [];
const post = (answer: AnswerOnCoders) => self.postMessage(answer);

self.onmessage = ({ data }: MessageEvent<AskedOfCoders>) => {
  if ('rows' in data) {
    rows.push(...data.rows);
    return;
  }
  const { ids, coder, chosen, unnamed, most } = data;
  const work = { pairs: rows, ...(coder === undefined ? {} : { coder }) };
  const named = codersOf(work);
  const nobody = named.length === 0 && rows.length > 0 ? [unnamed] : [];
  const names = [...new Set([...named, ...(coder === undefined ? nobody : [coder])])];
  const two = chosenCoders(named, chosen);
  const { joint, differing } = two ? twoCoders(work, two, ids) : { joint: [], differing: [] };
  const decided = decidedPairs(work);
  const isDecided = (pair: { subject: string; object: string }) => decided.has(pairKey(pair));
  post({
    compared: {
      coders: names.map((name) => ({ name, coded: codedPairs(work, name, ids) })),
      named,
      two,
      joint: joint.length,
      differ: differing.length,
      decided: differing.filter(isDecided).length,
      differing: differing.slice(0, most).map((pair) => ({
        subject: pair.subject,
        object: pair.object,
        kind: pair.kind,
        decided: isDecided(pair)
      }))
    }
  });
  post({ sets: agreementSets(null, joint).map(shownAgreement) });
};
