import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementSets } from '#lib/model/agreement.ts';
import { NO_ANSWER, type PairAnswer } from '#lib/model/answers.ts';
import { chosenCoders, codedPairs, decidedPairs, twoCoders } from '#lib/records/own-coders.ts';
import { withChanges, withDecisions } from '#lib/records/own-coding.ts';
import { countMapping, type OwnPair } from '#lib/records/own-work.ts';
import { Deciding } from '#lib/components/coding/deciding.svelte.ts';

const ids = (list: string, n: number) => Array.from({ length: n }, (_, i) => `${list}:${i}`);
const DAY = '2026-11-29';
const none: PairAnswer = { ...NO_ANSWER, relation: 'none' };
const overlap: PairAnswer = {
  relation: 'intersects',
  subjectCentrality: 'core',
  objectCentrality: 'part',
  evidence: 'named',
  confidence: 0.9,
  rationale: 'Named in both.'
};
const equal: PairAnswer = { ...overlap, relation: 'equal', objectCentrality: 'core' };

/** The rows of a coder who answers the pairs of two lists in their order. */
function codedAs(coder: string, { rows, columns }: typeof TEN, answers: readonly (PairAnswer | null)[]): OwnPair[] {
  const changes = rows.flatMap((subject, i) =>
    columns.map((object, j) => ({ subject, object, answer: answers[i * columns.length + j] ?? null }))
  );
  return withChanges([], changes, coder, DAY);
}
const TEN = { rows: ids('my', 10), columns: ids('us', 10) };

describe('two coders of a mapping of the reader', () => {
  test('have the kappa and alpha of the published example: of 20, 20, 10 and 50 pairs kappa is 0.348', () => {
    const times = (n: number, answer: PairAnswer) => new Array<PairAnswer>(n).fill(answer);
    const pairs = [
      ...codedAs('Ann', TEN, [...times(40, none), ...times(60, overlap)]),
      ...codedAs('Ben', TEN, [...times(20, none), ...times(20, overlap), ...times(10, none), ...times(50, overlap)])
    ];
    const { joint, differing } = twoCoders({ pairs }, ['Ann', 'Ben'], TEN);
    const [all, either, ...more] = agreementSets(null, joint);
    expect(more).toEqual([]);
    const found = all?.answers.find(({ question }) => question === 'overlap');
    expect(found?.kappa).toBeCloseTo(0.348, 3);
    expect(found?.percent).toBe(0.7);
    expect(found?.confusion).toEqual([
      [20, 20],
      [10, 50]
    ]);
    // Two coders who judge every unit: 1 − (n − 1) · observed disagreement / expected (Krippendorff 2004).
    expect(found?.alpha).toBeCloseTo(1 - (199 * 30 * 2) / (2 * 70 * 130), 9);
    expect([all?.units, either?.units]).toEqual([100, 80]);
    expect(differing).toHaveLength(30);
    expect(new Set(differing.map(({ kind }) => kind))).toEqual(new Set(['overlap']));
  });

  test('are compared on what both have coded: an answer that lacks what a rule asks for is none yet', () => {
    const small = { rows: ids('my', 1), columns: ids('us', 4) };
    const pairs = [
      ...codedAs('Ann', small, [overlap, overlap, none, null]),
      ...codedAs('Ben', small, [{ ...overlap, evidence: null }, equal, none, none])
    ];
    const { joint, differing } = twoCoders({ pairs }, ['Ann', 'Ben'], small);
    expect(joint.map(([{ object }]) => object)).toEqual(['us:1', 'us:2']);
    expect(differing).toEqual([{ subject: 'my:0', object: 'us:1', kind: 'relation', first: overlap, second: equal }]);
    expect(['Ann', 'Ben'].map((coder) => codedPairs({ pairs }, coder, small))).toEqual([3, 3]);
  });

  test('come out the same whatever the order of the rows, and so does what is decided', () => {
    const small = { rows: ids('my', 3), columns: ids('us', 3) };
    const answers = fc.array(fc.constantFrom(null, none, overlap, equal, NO_ANSWER), { minLength: 9, maxLength: 9 });
    const entries = [...small.rows, ...small.columns].map((id) => ({ id, list: id.slice(0, 2), parent: null }));
    const mapping = (pairs: OwnPair[]) => ({
      kind: 'mapping' as const,
      id: 'my-mapping',
      number: 1,
      name: 'Mine',
      file: '',
      kept: '',
      extraColumns: [],
      rows: 'my',
      columns: 'us',
      pairs
    });
    fc.assert(
      fc.property(
        fc
          .tuple(answers, answers)
          .map(([ofAnn, ofBen]) => [...codedAs('Ann', small, ofAnn), ...codedAs('Ben', small, ofBen)])
          .map((coded) => {
            const { differing } = twoCoders({ pairs: coded }, ['Ann', 'Ben'], small);
            const changes = differing.map(({ subject, object }) => ({ subject, object, answer: { ...equal } }));
            return withDecisions(coded, changes, 'Cem', DAY);
          })
          .chain((pairs) =>
            fc.tuple(
              fc.constant(pairs),
              fc.shuffledSubarray(pairs, { minLength: pairs.length, maxLength: pairs.length })
            )
          ),
        ([pairs, shuffled]) => {
          const [one, other] = [pairs, shuffled].map((rows) => twoCoders({ pairs: rows }, ['Ann', 'Ben'], small));
          expect(other).toEqual(one);
          // The same units in the same order have the same interval.
          expect(agreementSets(null, other?.joint ?? [])).toEqual(agreementSets(null, one?.joint ?? []));
          const decided = decidedPairs({ pairs });
          expect(decidedPairs({ pairs: shuffled })).toEqual(decided);
          expect(decided.size).toBe(one?.differing.length);
          const { shown } = countMapping(mapping(shuffled), entries);
          for (const key of decided) expect(shown.get(key)?.coders).toEqual(['Cem']);
        }
      ),
      { numRuns: 20 }
    );
  });

  test('are the first two unless two others are chosen', () => {
    const names = ['Ann', 'Ben', 'Cem'];
    expect(chosenCoders(names, '')).toEqual(['Ann', 'Ben']);
    expect(chosenCoders(names, '2_0')).toEqual(['Cem', 'Ann']);
    for (const wrong of ['1_1', '0_7']) expect(chosenCoders(names, wrong)).toBeNull();
    expect(chosenCoders(['Ann'], '')).toBeNull();
  });
});

describe('a decision between two answers', () => {
  const entry = (id: string) => ({ id, label: id, original: '', names: [id], beneath: [], note: '' });
  const small = { rows: ids('my', 2), columns: ids('us', 2) };
  const begin = (kept: unknown[] = []) => {
    const pairs = [
      ...codedAs('Ann', small, [overlap, none, none, overlap]),
      ...codedAs('Ben', small, [equal, overlap, none, none])
    ];
    const { differing } = twoCoders({ pairs }, ['Ann', 'Ben'], small);
    const lists = [small.rows, small.columns].map((list) => ({ name: '', entries: list.map(entry) }));
    const [rows, columns] = lists;
    if (!rows || !columns) throw new Error('no lists');
    return new Deciding([rows, columns], differing, ['Ann', 'Ben'], new Map(), (changes) => kept.push(...changes));
  };

  test('takes the code of one of them and no confidence, counts with its reason, and can be taken back', () => {
    const deciding = begin();
    const given = deciding.given?.[1].answer;
    deciding.take(1);
    expect(deciding.answer).toEqual({ ...given, confidence: null, rationale: '' });
    expect([deciding.missing, deciding.done]).toEqual([['rationale'], 0]);
    deciding.setRationale(' ');
    expect(deciding.done).toBe(0);
    deciding.setRationale('Rule 7.');
    expect([deciding.missing, deciding.done]).toEqual([[], 1]);
    // The same answer again leaves the reason; for the other one it is none.
    deciding.take(1);
    expect(deciding.answer.rationale).toBe('Rule 7.');
    deciding.undo();
    deciding.take(0);
    expect([deciding.answer.rationale, deciding.done]).toEqual(['', 0]);
    for (let n = 0; n < 3; n++) deciding.undo();
    expect([deciding.canUndo, deciding.done, deciding.answer]).toEqual([false, 0, NO_ANSWER]);
  });

  test('comes for each pair on which they differ, until none is left', () => {
    const kept: unknown[] = [];
    const deciding = begin(kept);
    expect(deciding.pairs).toHaveLength(3);
    for (let n = 0; n < 3; n++) {
      deciding.setRelation('none');
      deciding.setRationale('Rule 2.');
      expect(deciding.next()).toBe(n < 2);
    }
    expect(kept).toHaveLength(6);
    expect(deciding.done).toBe(3);
  });

  test('shows both answers in an order that changes from pair to pair', () => {
    const deciding = begin();
    const firsts = deciding.pairs.map((pair) => {
      deciding.goTo(pair);
      return deciding.given?.[0].coder;
    });
    expect(new Set(firsts)).toEqual(new Set(['Ann', 'Ben']));
  });
});
