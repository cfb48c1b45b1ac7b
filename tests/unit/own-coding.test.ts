import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { change, NO_ANSWER, type Answers, type Change, type PairAnswer } from '../../src/lib/model/answers.ts';
import {
  answersOf,
  codedBy,
  codersOf,
  decisionsOf,
  withChanges,
  withDecisions
} from '../../src/lib/records/own-coding.ts';
import { mappingDifference, type OwnMapping, type OwnPair } from '../../src/lib/records/own-work.ts';
import { ownPair } from './own-works.ts';

const ROWS = ['my:a', 'my:b'];
const COLUMNS = ['us:x', 'us:y'];
const whole: PairAnswer = {
  relation: 'subset',
  subjectCentrality: 'core',
  objectCentrality: 'part',
  evidence: 'named',
  confidence: 0.9,
  rationale: 'Named in both.'
};
const none: PairAnswer = { ...NO_ANSWER, relation: 'none' };
const row = (subject: string, object: string | null, answer: PairAnswer, coders: string[], more = {}): OwnPair =>
  ownPair({ subject, object, coders, ...answer, ...more });

const mapping = (pairs: OwnPair[]): OwnMapping => ({
  kind: 'mapping',
  id: 'my-mapping',
  number: 1,
  name: 'Mapping',
  file: '',
  kept: '',
  extraColumns: [],
  rows: 'my',
  columns: 'us',
  pairs
});

describe('the answers of a coder in a mapping of the reader', () => {
  test('are those of the rows that name the coder; rows that name nobody are of who codes here, or of the only coder', () => {
    const pairs = [
      row('my:a', 'us:x', whole, ['Ann']),
      row('my:a', 'us:x', none, ['Ben']),
      row('my:b', 'us:y', whole, [])
    ];
    expect(Object.fromEntries(answersOf({ pairs, coder: 'Ann' }, 'Ann', ROWS, COLUMNS))).toEqual({
      'my:a us:x': whole,
      'my:b us:y': whole
    });
    expect([...answersOf({ pairs, coder: 'Ann' }, 'Ben', ROWS, COLUMNS).keys()]).toEqual(['my:a us:x']);
    expect([...answersOf({ pairs }, 'Ann', ROWS, COLUMNS).keys()]).toEqual(['my:a us:x']);
    expect([...answersOf({ pairs: pairs.slice(2) }, 'Cem', ROWS, COLUMNS).keys()]).toEqual(['my:b us:y']);
    expect(answersOf({ pairs }, 'Ben', ROWS, COLUMNS).get('my:a us:x')).toEqual(none);
    expect(codersOf({ pairs })).toEqual(['Ann', 'Ben']);
  });

  test('an entry without counterpart shares nothing with any entry of the other list but where a row says otherwise', () => {
    const pairs = [
      row('my:a', null, { ...none, rationale: 'Searched.' }, [], { searched: 'us' }),
      row('my:a', 'us:y', whole, []),
      row('us:x', null, none, [], { searched: 'my' })
    ];
    const answers = answersOf({ pairs }, 'Ann', ROWS, COLUMNS);
    expect(answers.get('my:a us:x')?.relation).toBe('none');
    expect(answers.get('my:a us:y')).toEqual(whole);
    expect(answers.get('my:b us:x')?.relation).toBe('none');
    expect(answers.has('my:b us:y')).toBe(false);
  });

  test('changed, leave the rows of others and what coding does not touch', () => {
    const pairs = [
      row('my:a', 'us:x', none, ['Ann'], { recordId: 'r-1', extra: [['Team', 'Blue']] }),
      row('my:a', 'us:x', none, ['Ben'])
    ];
    const after = withChanges(pairs, [{ subject: 'my:a', object: 'us:x', answer: whole }], 'Ann', '2026-11-29');
    expect(after).toEqual([{ ...pairs[0], ...whole, coders: ['Ann'], date: '2026-11-29' }, pairs[1]]);
    expect(withChanges(after, [{ subject: 'my:a', object: 'us:x', answer: null }], 'Ann', '2026-11-29')).toEqual([
      pairs[1]
    ]);
  });

  test('are apart from what was decided, which stays when somebody codes on', () => {
    const coded = [row('my:a', 'us:x', whole, ['Ann']), row('my:a', 'us:x', none, ['Ben'])];
    const decision = { ...none, rationale: 'Rule 2.' };
    const decided = withDecisions(coded, [{ subject: 'my:a', object: 'us:x', answer: decision }], 'Ann', '2026-11-29');
    expect(decided.slice(0, 2)).toEqual(coded);
    expect(decided[2]).toMatchObject({ ...decision, round: 'adjudication', coders: ['Ann'], date: '2026-11-29' });
    const { answers, rows } = decisionsOf({ pairs: decided });
    const answer = answers.get('my:a us:x');
    expect(answer).toEqual(decision);
    expect(codersOf({ pairs: decided })).toEqual(['Ann', 'Ben']);
    expect(answersOf({ pairs: decided }, 'Ann', ROWS, COLUMNS).get('my:a us:x')).toEqual(whole);
    const after = withChanges(decided, [{ subject: 'my:a', object: 'us:x', answer: none }], 'Ann', '2026-11-30');
    expect(after[2]).toEqual(decided[2]);
    // Decided anew there is one decision still; taken back there is none.
    const again = withDecisions(decided, [{ subject: 'my:a', object: 'us:x', answer: whole }], 'Cem', '2026-11-30');
    expect(again.map(({ coders }) => coders)).toEqual([['Ann'], ['Ben'], ['Cem']]);
    expect(withDecisions(again, [{ subject: 'my:a', object: 'us:x', answer: null }], 'Cem', '')).toEqual(coded);
    // What somebody else had decided is theirs again when it is taken back to.
    const back = [{ subject: 'my:a', object: 'us:x', answer: answer ?? null }];
    expect(withDecisions(again, back, 'Cem', '2026-11-30', rows)).toEqual(decided);
  });

  test('stay with each of the names of a row that one of them changes', () => {
    const pairs = [row('my:a', 'us:x', none, ['Ann', 'Ben'], { recordId: 'r-1' })];
    const after = withChanges(pairs, [{ subject: 'my:a', object: 'us:x', answer: whole }], 'Ann', '2026-11-29');
    expect(answersOf({ pairs: after }, 'Ben', ROWS, COLUMNS).get('my:a us:x')).toEqual(none);
    expect(answersOf({ pairs: after }, 'Ann', ROWS, COLUMNS).get('my:a us:x')).toEqual(whole);
    expect(after.map(({ recordId }) => recordId)).toEqual(['r-1', '']);
  });

  test('of rows that name nobody stay with the first coder when a second one begins', () => {
    const work = mapping([row('my:a', 'us:x', whole, [])]);
    expect(codedBy(work, 'Ann').pairs).toEqual(work.pairs);
    expect(codedBy({ ...work, coder: 'Ann' }, 'Ben')).toMatchObject({ coder: 'Ben', pairs: [{ coders: ['Ann'] }] });
    expect(codedBy(work, 'Ben', 'Coder 1')).toMatchObject({ coder: 'Ben', pairs: [{ coders: ['Coder 1'] }] });
    expect(answersOf(codedBy(work, 'Ben', 'Coder 1'), 'Ben', ROWS, COLUMNS).size).toBe(0);
  });

  test('are in the rows just what they are on the screen, whatever was changed in which order', () => {
    const acts = fc.array(
      fc.array(
        fc.record({
          subject: fc.constantFrom(...ROWS),
          object: fc.constantFrom(...COLUMNS),
          answer: fc.constantFrom(null, whole, none, NO_ANSWER)
        }),
        { maxLength: 4 }
      ),
      { maxLength: 8 }
    );
    fc.assert(
      fc.property(acts, (all: Change[][]) => {
        let answers: Answers = new Map();
        let pairs: OwnPair[] = [];
        for (const changes of all) {
          answers = change(answers, changes).answers;
          pairs = withChanges(pairs, changes, 'Ann', '2026-11-29');
        }
        expect(new Map(answersOf({ pairs }, 'Ann', ROWS, COLUMNS))).toEqual(new Map(answers));
      })
    );
  });
});

test('a mended file that says what was coded changes nothing, in whatever order the fields came', () => {
  const coded = withChanges([], [{ subject: 'my:a', object: 'us:x', answer: whole }], 'Ann', '2026-11-29');
  const read = [row('my:a', 'us:x', whole, ['Ann'], { date: '2026-11-29' })];
  expect(Object.keys(coded[0] ?? {})).not.toEqual(Object.keys(read[0] ?? {}));
  expect(mappingDifference(mapping(coded), mapping(read))).toEqual({ added: [], removed: [], changed: [] });
});
