import type { Centrality, Evidence, Relation } from '#lib/model/types.ts';
import type { MissingPart } from '#lib/model/answers.ts';
import { count, listing } from './phrases.ts';

/** Words of the coding of a reader’s own list, pair by pair. */
export const messages = {
  heading: 'Code pair by pair',
  begin: {
    heading: 'Code pair by pair',
    text: 'Compare this list with another one, pair by pair. What you answer is kept in this browser.',
    with: 'Compare with',
    coder: 'Your name, as the files will have it',
    start: (pairs: number) => `Begin: ${count(pairs, 'pair', 'pairs')}`,
    tooMany: (pairs: number, most: number) =>
      `${pairs} pairs are more than the ${most} that can be coded here. Bring a part of the list.`,
    coderMissing: 'Enter your name first.',
    name: (list: string, other: string, coder: string) => `${list} – ${other}, ${coder}`,
    resume: 'Code on',
    nameless: 'Enter your name to code this mapping. The rows of other coders stay as they are.',
    codeThis: 'Code this mapping'
  },
  step: 'Code pair by pair',
  loading: 'Loading the two lists.',
  failed: 'The lists could not be loaded.',
  retry: 'Try again',
  missingList:
    'One of the two lists is no longer kept in this browser. Read it again in step 1 under the same name and year.',
  saved: (time: string) => `Saved in this browser at ${time}.`,
  saving: 'Saving…',
  notYet: 'Every answer is saved in this browser at once.',
  here: 'Not saved. Your answers are in this tab only. Download them before you close it.',
  deleted:
    'This mapping was deleted in another tab or by the browser. Your next answer stores it again, with all others.',
  restored:
    'This mapping had been deleted in another tab or by the browser. It was stored again, with all your answers.',
  elsewhere: 'This mapping is being coded in another tab or window.',
  takeOver: 'Code it here instead',
  lost: 'This mapping is now being coded in another tab or window. What you answered here is saved.',
  pairOf: (at: number, of: number) => `Pair ${at} of ${of}`,
  inRow: (at: number, of: number) => `${at} of ${of} for this entry`,
  progress: (done: number, of: number) => `${done} of ${count(of, 'pair', 'pairs')} coded`,
  lacking: (n: number) => `${n} more ${n === 1 ? 'lacks' : 'lack'} something, such as a reason`,
  rowProgress: (complete: number, incomplete: number, of: number) =>
    `${complete} of ${of} coded${incomplete > 0 ? `, ${incomplete} incomplete` : ''}`,
  order: { label: 'Order', likely: 'likely pairs first', list: 'order of the list' },
  orderNote:
    'Likely pairs come first within an entry. They are pairs with rare words in common; nothing is recorded until you code it.',
  subs: (n: number): string => (n > 0 ? 'Sub-entries' : 'No sub-entries'),
  sharedNote: 'Words that both entries use are highlighted.',
  question: {
    relation: 'Relation of the two scopes',
    subject: (label: string) => `In “${label}”, the overlap is`,
    object: (label: string) => `In “${label}”, the overlap is`,
    strength: 'Strength, from these two',
    evidence: 'Evidence',
    confidence: 'Confidence: would another careful coder record the same relation?',
    rationale: 'Rationale, in one or two sentences: what is shared and what is not'
  },
  relation: {
    equal: 'same scope',
    subset: 'falls within',
    superset: 'includes',
    intersects: 'partly overlaps',
    none: 'no overlap'
  } satisfies Record<Relation | 'none', string>,
  centrality: { core: 'core', part: 'one part' } satisfies Record<Centrality, string>,
  evidence: {
    named: 'named in both',
    scope: 'named in one, covered by the other',
    inferred: 'inferred'
  } satisfies Record<Evidence, string>,
  next: 'Next pair',
  none: 'No overlap, next pair',
  back: 'Back',
  later: 'Later',
  undo: 'Undo',
  clear: 'Clear answer',
  missing: (parts: readonly MissingPart[]) => {
    const names: Record<MissingPart, string> = {
      relation: 'relation',
      subjectCentrality: 'centrality in the first entry',
      objectCentrality: 'centrality in the second entry',
      evidence: 'evidence',
      confidence: 'confidence',
      rationale: 'rationale'
    };
    return `Still missing: ${listing(parts.map((part) => names[part]))}. The pair stays in the list as incomplete.`;
  },
  whole: 'This pair is coded.',
  open: 'This pair is not coded.',
  rest: (n: number, label: string) =>
    `Record no overlap for ${n === 1 ? 'the open pair' : `all ${n} open pairs`} of “${label}”`,
  restNote: 'Pairs that are coded stay as they are.',
  restDone: (n: number) => `No overlap recorded for ${count(n, 'pair', 'pairs')}. Undo takes all of it back.`,
  undone: (n: number) => `Taken back: ${count(n, 'pair', 'pairs')}.`,
  nothingLeft: 'Every pair is coded. Step 3 has the matrix.',
  seeMatrix: 'See the matrix',
  rules: 'Rules that apply here',
  codebook: 'The whole codebook',
  keys: {
    heading: 'Keys',
    on: 'Single keys answer',
    note: 'Keys rest while you type.',
    list: [
      ['1 2 3 4', 'same scope, falls within, includes, partly overlaps'],
      ['0', 'no overlap, next pair'],
      ['Q A', 'the overlap is core to, or one part of, the first entry'],
      ['W S', 'the same in the second entry'],
      ['N O I', 'named in both, named in one, inferred'],
      ['5 6 7 8 9 T', 'confidence 0.5 to 0.9, and 1'],
      ['R', 'to the reason'],
      ['Enter', 'next pair, also from the reason; with Shift, a new line there'],
      ['L', 'later'],
      ['B', 'back'],
      ['U', 'undo']
    ] as readonly (readonly [string, string])[]
  }
};
export type CodePairsMessages = typeof messages;
