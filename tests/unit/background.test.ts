import { describe, expect, test } from 'vitest';
import { NOTES, onlyReported, SECTIONS, SOURCE_ACCESS, type CountOf } from '#lib/words/background-statements.ts';
import { messages as en } from '#lib/words/en/background.ts';
import { messages as zh } from '#lib/words/zh/background.ts';
import { backgroundPage } from '../../src/routes/[[lang=lang]]/background/background.server.ts';
import { shipped } from './helpers.ts';

const page = backgroundPage();
const countOf: CountOf = (list, category) => page.counts[category ? `${list} ${category}` : list] ?? 0;
const statements = SECTIONS.flatMap(({ paragraphs }) => paragraphs.flatMap((p) => [...p]));

describe('the background page', () => {
  test('every note leads to one document with an address, and says in both languages how it was read', () => {
    expect(page.notes.map((n) => n.id)).toEqual(NOTES);
    expect(new Set(NOTES).size).toBe(NOTES.length);
    for (const note of page.notes) expect(note.url, note.id).toMatch(/^https?:\/\/\S+$/);
    for (const doubts of [en.doubts, zh.doubts]) {
      expect(Object.keys(doubts).sort()).toEqual([...NOTES].sort());
      expect(Object.values(doubts).every((text) => text.length > 5)).toBe(true);
    }
    expect(Object.keys(SOURCE_ACCESS).sort()).toEqual([...NOTES].sort());
  });

  test('a list stands with the title, address and date of lists.csv, cut to what is known of the date', () => {
    for (const note of page.notes.filter((n) => n.list)) {
      const list = shipped.lists.find((l) => l.id === note.id);
      expect([list?.title, list?.titleOriginal]).toContain(note.title);
      expect(note.url).toBe(list?.url);
      expect(list?.published.startsWith(note.date)).toBe(true);
    }
    for (const row of page.timeline) {
      const list = shipped.lists.find((l) => l.id === row.id);
      expect([list?.published, list?.adopted], row.id).toContain(row.date);
    }
  });

  test('a statement that says how many takes the number from the tables', () => {
    const top = (list: string, category: string) =>
      shipped.entries.filter((e) => e.list === list && e.parent === null && e.category === category).length;
    expect([top('cn-14fyp-2021', 'emerging'), top('cn-14fyp-2021', 'future')]).toEqual([9, 6]);
    expect(en.statements.plan14(countOf)).toContain('names nine strategic emerging industries and six fields');
    expect(zh.statements.plan14(countOf)).toContain('9个战略性新兴产业和6个未来产业领域');
    // With other tables it would say something else.
    expect(en.statements.plan14(() => 3)).toContain('names three strategic emerging industries and three fields');
    for (const [statement] of statements) {
      const texts = [en, zh].map((m) => m.statements[statement](countOf));
      // A count of nothing would be a misspelt list or category.
      for (const text of texts)
        expect(text, statement).not.toMatch(/\bno (?:strategic|future|areas|fields)|(?<!\d)0个/);
    }
  });

  test('the three industries that changed sides did so in the tables', () => {
    for (const { industry, steps } of page.moves) {
      expect(new Set(steps.map((s) => s.category)), industry).toEqual(new Set(['future', 'emerging']));
      expect(steps.map((s) => s.date)).toEqual(steps.map((s) => s.date).sort());
    }
  });

  test('the timeline has every list of the three countries once, oldest first', () => {
    const expected = shipped.lists.filter((l) => ['CN', 'US', 'UK'].includes(l.country)).map((l) => l.id);
    expect(page.timeline.map((r) => r.id).sort()).toEqual(expected.sort());
    expect(page.timeline.map((r) => r.date)).toEqual(page.timeline.map((r) => r.date).sort());
  });

  test('what rests on reports alone says so where it stands', () => {
    const reported = statements.filter(([, ...documents]) => onlyReported(documents)).map(([statement]) => statement);
    expect(reported).toContain('usNext');
    expect(reported).toContain('plan15');
    expect(reported).not.toContain('made2025');
    expect(en.statements.plan15(countOf)).toContain('is reported to name');
    expect(zh.statements.plan15(countOf)).toContain('据报道');
  });
});
