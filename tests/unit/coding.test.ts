import { describe, expect, test } from 'vitest';
import { Coding, type CodedList } from '../../src/lib/components/coding/coding.svelte.ts';
import type { Answers, Change } from '../../src/lib/model/answers.ts';

const list = (name: string, ...labels: string[]): CodedList => ({
  name,
  entries: labels.map((label) => ({
    id: `${name}:${label}`,
    label,
    original: '',
    names: [label],
    beneath: [],
    note: ''
  }))
});

/** A sitting over two small lists, with what it hands on to be kept. */
function sitting(answers: Answers = new Map()) {
  const kept: Change[] = [];
  const coding = new Coding(
    list('mine', 'Quantum sensors', 'Batteries'),
    list('us', 'Hypersonics', 'Quantum information', 'Energy storage and batteries'),
    answers,
    (changes) => kept.push(...changes)
  );
  return { coding, kept };
}
const onTable = ({ pair }: Coding) => `${pair?.subject} ${pair?.object}`;

describe('coding a list pair by pair', () => {
  test('begins with the likeliest pair of the first entry and records nothing by itself', () => {
    const { coding, kept } = sitting();
    expect(onTable(coding)).toBe('mine:Quantum sensors us:Quantum information');
    expect([...coding.shared]).toEqual(['quantum']);
    expect(coding.answers.size).toBe(0);
    expect(kept).toEqual([]);
    expect(coding.of).toBe(6);
  });

  test('keeps every choice at once, and is whole when nothing is missing', () => {
    const { coding, kept } = sitting();
    coding.setRelation('subset');
    expect(coding.answer.subjectCentrality).toBe('core');
    coding.setCentrality('objectCentrality', 'part');
    coding.setEvidence('scope');
    coding.setConfidence(0.7);
    expect(coding.done).toBe(0);
    expect(coding.missing).toEqual(['rationale']);
    coding.setRationale('Sensors are a part of it.');
    expect(coding.done).toBe(1);
    expect(kept).toHaveLength(5);
    expect(kept.at(-1)?.answer).toEqual(coding.answer);
  });

  test('goes back act by act to the very beginning, to the pair at which each was done', () => {
    const { coding, kept } = sitting();
    const first = onTable(coding);
    coding.setRelation('none');
    coding.next();
    const second = onTable(coding);
    for (const text of ['S', 'So', 'So it is']) coding.setRationale(text);
    coding.noneForRow('');
    expect(coding.progress[0]).toMatchObject({ complete: 3 });
    coding.undo();
    // What was typed goes back at once.
    expect(coding.answer.rationale).toBe('So it is');
    coding.undo();
    expect(onTable(coding)).toBe(second);
    expect(coding.answer.rationale).toBe('');
    coding.undo();
    expect(onTable(coding)).toBe(first);
    expect(coding.answers.size).toBe(0);
    expect(coding.canUndo).toBe(false);
    expect(coding.undo()).toBe(0);
    const state = new Map<string, unknown>();
    for (const { subject, object, answer } of kept)
      if (answer) state.set(`${subject} ${object}`, answer);
      else state.delete(`${subject} ${object}`);
    expect(state.size, 'what was kept follows').toBe(0);
  });

  test('a pair put off comes again when the others are done, and the last one says that nothing is left', () => {
    const { coding } = sitting();
    const later = onTable(coding);
    coding.putOff();
    for (let i = 0; i < 5; i++) {
      expect(onTable(coding)).not.toBe(later);
      coding.setRelation('none');
      coding.next();
    }
    expect(onTable(coding)).toBe(later);
    coding.setRelation('none');
    expect(coding.next()).toBe(false);
    expect(coding.done).toBe(6);
  });

  test('another order keeps the pair on the table; a row is gone to at its first open pair', () => {
    const { coding } = sitting();
    const pair = onTable(coding);
    coding.setOrder('list');
    expect(onTable(coding)).toBe(pair);
    expect(coding.placeInRow).toBe(2);
    coding.goToRow('mine:Batteries');
    expect(onTable(coding)).toBe('mine:Batteries us:Hypersonics');
    coding.setRelation('none');
    coding.goToRow('mine:Batteries');
    expect(onTable(coding)).toBe('mine:Batteries us:Quantum information');
  });

  test('answers that were brought incomplete head their row', () => {
    const { coding } = sitting(
      new Map([
        [
          'mine:Quantum sensors us:Hypersonics',
          {
            relation: 'intersects',
            subjectCentrality: null,
            objectCentrality: null,
            evidence: null,
            confidence: 0.6,
            rationale: ''
          }
        ]
      ])
    );
    expect(onTable(coding)).toBe('mine:Quantum sensors us:Hypersonics');
    expect(coding.missing[0]).toBe('subjectCentrality');
  });
});
