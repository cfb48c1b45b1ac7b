import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  change,
  missingIn,
  nextPlace,
  NO_ANSWER,
  noneForRest,
  possibleCentralities,
  progressOf,
  withRelation,
  workOrder,
  type Answers,
  type Change,
  type PairAnswer
} from '../../src/lib/model/answers.ts';
import { centralitiesFit, RELATIONS } from '../../src/lib/model/relations.ts';

const whole: PairAnswer = {
  relation: 'intersects',
  subjectCentrality: 'part',
  objectCentrality: 'core',
  evidence: 'named',
  confidence: 0.8,
  rationale: 'Both name lasers.'
};
const none: PairAnswer = { ...NO_ANSWER, relation: 'none' };
const answered = (pairs: Record<string, PairAnswer>): Answers => new Map(Object.entries(pairs));

describe('the answers of a coder', () => {
  test('say what they lack, in the order in which it is asked; “nothing shared” lacks nothing', () => {
    expect(missingIn(whole)).toEqual([]);
    expect(missingIn(none)).toEqual([]);
    expect(missingIn(NO_ANSWER)).toEqual([
      'relation',
      'subjectCentrality',
      'objectCentrality',
      'evidence',
      'confidence',
      'rationale'
    ]);
    expect(missingIn({ ...whole, evidence: null, rationale: '' })).toEqual(['evidence', 'rationale']);
  });

  test.each(RELATIONS)('leave open only the centralities that go with “%s”', (relation) => {
    const { subject, object } = possibleCentralities(relation);
    for (const s of ['core', 'part'] as const)
      for (const o of ['core', 'part'] as const)
        if (centralitiesFit(relation, s, o)) {
          expect(subject).toContain(s);
          expect(object).toContain(o);
        }
    const set = withRelation(NO_ANSWER, relation);
    if (subject.length === 1) expect(set.subjectCentrality).toBe(subject[0]);
    if (object.length === 1) expect(set.objectCentrality).toBe(object[0]);
  });

  test('lose centralities and evidence when nothing is shared, and keep confidence and reason', () => {
    expect(withRelation(whole, 'none')).toEqual({
      ...whole,
      relation: 'none',
      subjectCentrality: null,
      objectCentrality: null,
      evidence: null
    });
  });

  test('come back as they were, however they were changed and however often', () => {
    const changes = fc.array(
      fc.record({
        subject: fc.constantFrom('a', 'b'),
        object: fc.constantFrom('x', 'y'),
        answer: fc.constantFrom(null, whole, none, NO_ANSWER)
      }),
      { maxLength: 6 }
    );
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 8 }), (acts: Change[][]) => {
        let state: Answers = answered({ 'a x': whole });
        const start = new Map(state);
        const backs: Change[][] = [];
        for (const act of acts) {
          const done = change(state, act);
          backs.push(done.back);
          state = done.answers;
        }
        for (const back of backs.reverse()) state = change(state, back).answers;
        expect(new Map(state)).toEqual(start);
      })
    );
  });

  test('“nothing shared” for the rest of a row leaves every answer that is there', () => {
    const before = answered({ 'a x': whole, 'a y': NO_ANSWER });
    const { answers } = change(before, noneForRest(before, 'a', ['x', 'y', 'z'], 'Another field.'));
    expect(answers.get('a x')).toEqual(whole);
    expect(answers.get('a y')?.relation).toBe('none');
    expect(answers.get('a z')).toEqual({ ...none, rationale: 'Another field.' });
    expect(before.get('a y')).toEqual(NO_ANSWER);
  });

  test('are counted row by row: whole, begun, and of how many', () => {
    const answers = answered({ 'a x': whole, 'a y': { ...whole, confidence: null }, 'b x': none });
    expect(progressOf(answers, ['a', 'b'], ['x', 'y'])).toEqual([
      { row: 'a', complete: 1, incomplete: 1, of: 2 },
      { row: 'b', complete: 1, incomplete: 0, of: 2 }
    ]);
  });
});

describe('the order of the work', () => {
  test('has every pair once: begun ones first, then likely ones, then the order of the list', () => {
    const answers = answered({ 'a z': NO_ANSWER, 'a w': none });
    const order = workOrder(answers, ['a', 'b'], ['w', 'x', 'y', 'z'], (row) => (row === 'a' ? ['y', 'unheard'] : []));
    expect(order.map(({ subject, object }) => `${subject}${object}`)).toEqual([
      ...['az', 'ay', 'aw', 'ax'],
      ...['bw', 'bx', 'by', 'bz']
    ]);
  });

  test('goes on to the next pair without a whole answer, round the end; what was put off comes last', () => {
    const order = workOrder(new Map(), ['a'], ['w', 'x', 'y']);
    const answers = answered({ 'a x': none });
    expect(nextPlace(answers, order, -1)).toBe(0);
    expect(nextPlace(answers, order, 0)).toBe(2);
    expect(nextPlace(answers, order, 2)).toBe(0);
    expect(nextPlace(answers, order, 2, new Set(['a w']))).toBe(2);
    expect(nextPlace(answered({ 'a x': none, 'a y': none }), order, 2, new Set(['a w']))).toBe(0);
    expect(nextPlace(answered({ 'a w': none, 'a x': none, 'a y': none }), order, 0)).toBe(-1);
  });
});
