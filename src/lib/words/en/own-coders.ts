import { count } from './phrases.ts';

/** Words of several coders of a reader’s own mapping: their agreement, and decisions between them. */
export const messages = {
  heading: 'Coders',
  coded: (n: number, of: number) => `${n} of ${count(of, 'pair', 'pairs')} coded`,
  codeOn: (name: string) => `Continue as ${name}`,
  /** name of a coder of whom a file says nothing */
  unnamed: 'Coder 1',
  one: 'Agreement can be computed once a second coder has coded the same pairs.',
  second: {
    heading: 'Code it a second time',
    text: 'Another person codes the same pairs under another name and does not see the answers of others. A name that is listed here continues its own coding.',
    start: 'Code under this name'
  },
  codedAs: (name: string) => `Coder: ${name}`,
  somebodyElse: 'Change coder',
  who: 'Who is coding?',
  agreement: {
    heading: 'Agreement of two coders',
    first: 'First coder',
    second: 'Second coder',
    both: (n: number, of: number) => `Both have coded ${n} of ${count(of, 'pair', 'pairs')}.`,
    none: 'The two have not coded any pair in common yet.',
    computing: 'Computing agreement…',
    failed: 'Agreement could not be computed.',
    set: 'Pairs coded by both',
    caption: (first: string, second: string) => `Agreement of ${first} and ${second} before any decision`,
    confusionCaption: (question: string, first: string, second: string) =>
      `${question}: rows ${first}, columns ${second}, all pairs coded by both`,
    mostlyNone:
      'Nearly all codes are “no overlap”, which is easy to agree on. This raises the percentage, and few pairs decide kappa. Where either coder saw an overlap, the figures of those pairs say more.'
  },
  differences: {
    heading: 'Pairs on which they differ',
    none: 'The two coders agree on every pair that both have coded.',
    text: (n: number, decided: number) =>
      `They differ on ${count(n, 'pair', 'pairs')}; ${decided} of ${n} ${n === 1 ? 'is' : 'are'} decided. Until a pair is decided, the matrix shows the answer of the coder who is named first in your mapping.`,
    decide: 'Decide between the answers',
    pair: 'Pair',
    kind: 'Difference',
    state: 'Decision',
    decided: 'decided',
    open: 'open',
    more: (shown: number, of: number) => `The first ${shown} of ${of} are listed.`
  },
  decide: {
    heading: 'Decide between two answers',
    who: 'Enter the name of the person who decides. All codings are kept.',
    begin: 'Begin to decide',
    nothing: 'There is no pair on which these two coders differ.',
    progress: (decided: number, of: number) => `${decided} of ${count(of, 'pair', 'pairs')} decided`,
    decided: 'decided',
    undecided: 'open',
    names: 'Show who coded what',
    namesNote: 'The order of the two answers changes from pair to pair.',
    answer: ['First answer', 'Second answer'],
    take: ['Take the first', 'Take the second'],
    confidence: 'Confidence',
    rationale: 'Rationale',
    noRationale: 'none given',
    own: 'Record another answer',
    reason: 'Reason for the decision, in one or two sentences (required)',
    open: 'This pair is not decided.',
    whole: 'This pair is decided.',
    wholeBy: (name: string) => `${name} decided this pair. What you choose or write replaces it; undo brings it back.`,
    missing: 'The decision counts once the answer is complete and a reason is given.',
    nothingLeft: 'Every pair is decided.',
    keys: [
      ['1', 'take the first answer'],
      ['2', 'take the second answer'],
      ['3', 'record another answer'],
      ['R', 'write the reason'],
      ['Enter', 'next pair'],
      ['B', 'back'],
      ['U', 'undo']
    ] as readonly (readonly [string, string])[]
  }
};
export type OwnCodersMessages = typeof messages;
