import { describe, expect, test } from 'vitest';
import { codingsAgreeing, countChangedOn, decisionsOf, isCounted, pairKey } from '#lib/model/decisions.ts';
import { evidenceMessages } from '#lib/words/evidence.ts';
import { methodMessages } from '#lib/words/method.ts';
import { methodData } from '#lib/records/method.server.ts';
import {
  codeCounted,
  counted,
  dataText,
  field,
  isOverlap,
  isTop,
  listOf,
  rowOf,
  strengthOf,
  table,
  type Row
} from '../count.ts';
import { shipped } from './helpers.ts';

const decisions = decisionsOf(shipped);
const method = methodData();
const pairOf = (row: Row) => `${row['subject_id']} ${row['object_id']}`;
const mappings = new Map(table('mappings').map((row) => [pairOf(row), row]));
const settlements = new Set(table('settlements').map(pairOf));

describe('what a page says of the codings of its pair', () => {
  const against = [...decisions.values()].filter((d) => codingsAgreeing(d).agreeing === 0);
  const says = (locale: 'en' | 'zh', d: (typeof against)[number]) =>
    evidenceMessages(locale).decision.agreeingOf(codingsAgreeing(d), isCounted(d.decided), countChangedOn(d));

  test('a counted pair that no coding counts says that none does, and never “as published”', () => {
    const ofCounted = against.filter((d) => {
      const row = mappings.get(pairKey(d));
      return row && counted(row, 'standard');
    });
    expect(ofCounted.length).toBeGreaterThan(0);
    for (const d of ofCounted) {
      expect(says('en', d), pairKey(d)).toMatch(/^None of the [23] codings counts this pair .* result does: /);
      expect(says('en', d)).not.toContain('as published');
      expect(says('zh', d), pairKey(d)).toMatch(/^[23]次编码均未在标准口径下计入该条目对；公布结果计入，系/);
      expect(says('zh', d)).not.toContain('一致');
    }
  });

  test('a pair that all codings count and the published result does not says so', () => {
    const notCounted = against.filter((d) => !isCounted(d.decided));
    expect(notCounted.length).toBeGreaterThan(0);
    for (const d of notCounted) {
      expect(says('en', d), pairKey(d)).toMatch(/^All [23] codings count this pair .* result does not: /);
      expect(says('zh', d), pairKey(d)).toMatch(/^[23]次编码均在标准口径下计入该条目对；公布结果不计入，系/);
    }
  });

  test('it names the day of the change where a challenge or the review changed the count, and adjudication elsewhere', () => {
    const found = { changed: 0, adjudicated: 0 };
    for (const d of against) {
      // The last decision that changed whether the pair is counted.
      const challenge = table('challenges')
        .filter((row) => pairOf(row) === pairKey(d) && codeCounted(row, 'before_') !== codeCounted(row))
        .at(-1);
      if (challenge) {
        found.changed++;
        const day = Number(field(challenge, 'date').slice(-2));
        expect([29, 30]).toContain(day);
        expect(says('en', d), pairKey(d)).toContain(`: changed on ${day} November 2026.`);
        expect(says('zh', d), pairKey(d)).toContain(`系2026年11月${day}日改定。`);
      } else {
        found.adjudicated++;
        expect(settlements.has(pairKey(d)), pairKey(d)).toBe(true);
        expect(says('en', d), pairKey(d)).toContain(': adjudicated.');
        expect(says('zh', d), pairKey(d)).toContain('系裁决所定。');
      }
    }
    expect(found.changed).toBeGreaterThan(0);
    expect(found.adjudicated).toBeGreaterThan(0);
  });
});

test('the method page and the README of the data say which records are stronger than all beneath them', () => {
  const parent = (id: string) => field(rowOf('entries', id), 'parent_id') || id;
  const overlaps = table('mappings').filter(isOverlap);
  const [top, sub] = [true, false].map((is) =>
    overlaps.filter((row) => (isTop(field(row, 'subject_id')) && isTop(field(row, 'object_id'))) === is)
  ) as [Row[], Row[]];
  const above = (row: Row) => `${parent(field(row, 'subject_id'))} ${parent(field(row, 'object_id'))}`;
  const strengths = new Map<string, number[]>();
  for (const row of sub) strengths.set(above(row), [...(strengths.get(above(row)) ?? []), strengthOf(row)]);
  const withBeneath = top
    .map((row) => ({ row, beneath: strengths.get(pairOf(row)) ?? [] }))
    .filter(({ beneath }) => beneath.length > 0);
  const stronger = withBeneath.filter(({ row, beneath }) => strengthOf(row) > Math.max(...beneath));
  expect(stronger.length).toBeGreaterThan(0);
  expect(method.stronger).toEqual({ n: stronger.length, of: withBeneath.length });
  const named = dataText('README.md').match(/Clarification h.*/)?.[0] ?? '';
  expect([...named.matchAll(/`([a-z]+-[a-z]+-\d+)`/g)].map(([, id]) => `pcx:${id}`).sort()).toEqual(
    stronger.map(({ row }) => field(row, 'record_id')).sort()
  );
});

describe('what the method page says of the challenge round and the review', () => {
  const ofRound = (round: string) => table('challenges').filter((row) => row['round'] === round);
  const reviewed = ofRound('1').filter((row) => row['asked'] === 'consistency');
  const { challenge } = method;

  test('the review is not part of the challenge round: it says what it added, removed and changed, by how many arbiters', () => {
    const adds = reviewed.filter((row) => row['before_relation'] === 'none').length;
    const removes = reviewed.filter((row) => row['relation'] === 'none').length;
    expect(challenge.reviewed).toEqual({
      adds,
      removes,
      changes: reviewed.length - adds - removes,
      arbiters: new Set(reviewed.map((row) => row['decided_by'])).size
    });
    const en = methodMessages('en').challenge.outcome(challenge);
    expect(en).toContain(`added ${adds} overlaps, removed ${removes} and changed ${reviewed.length - adds - removes},`);
    expect(en).not.toMatch(/changed to agree|to agree with/);
    expect(methodMessages('zh').challenge.outcome(challenge)).toContain(`新增${adds}对重合，取消${removes}对，修改`);
  });

  test('the page of challenges counts what changed among the challenged pairs alone', () => {
    const argued = ofRound('1').filter((row) => row['asked'] !== 'consistency');
    const changed = challenge.outcome.adds + challenge.outcome.removes + challenge.outcome.changes;
    expect(methodMessages('en').challenge.show(changed, argued.length, reviewed.length)).toBe(
      `Of the ${argued.length} challenged pairs, ${changed} changed. The review of other records changed ${reviewed.length} more; these were not argued.`
    );
    expect(challenge.argued).toBe(argued.length);
  });

  test('each later round is told apart from the first, with what it argued and what its review changed', () => {
    const outcomeOf = (rows: readonly Row[]) => ({
      adds: rows.filter((row) => row['before_relation'] === 'none' && row['relation'] !== 'none').length,
      removes: rows.filter((row) => row['before_relation'] !== 'none' && row['relation'] === 'none').length
    });
    const rounds = [...new Set(table('challenges').map((row) => field(row, 'round')))].filter((round) => round !== '1');
    expect(challenge.later.map(({ round }) => String(round))).toEqual(rounds);
    for (const [i, round] of rounds.entries()) {
      const rows = ofRound(round);
      const argued = rows.filter((row) => row['asked'] !== 'consistency');
      expect(argued.length).toBeGreaterThan(100);
      const lists = (row: Row) => [field(row, 'subject_id'), field(row, 'object_id')].map(listOf).join(' ');
      const found = challenge.later[i];
      expect(found).toMatchObject({
        argued: argued.length,
        comparisons: new Set(argued.map(lists)).size,
        outcome: outcomeOf(argued),
        reviewed: outcomeOf(rows.filter((row) => row['asked'] === 'consistency'))
      });
      for (const locale of ['en', 'zh'] as const)
        expect(found && methodMessages(locale).challenge.later(found)).toContain(String(argued.length));
    }
  });

  test('the published result is never said to be the adjudicated mapping', () => {
    for (const locale of ['en', 'zh'] as const) {
      const { sensitivity, files } = methodMessages(locale);
      for (const text of [sensitivity.intro, sensitivity.variantName('settled'), ...files.list.slice(0, 2).flat()])
        expect(text).not.toMatch(/adjudicated|裁决/);
    }
    expect(methodMessages('zh').sensitivity.intro).toContain('质疑复核及其后的复核之后');
  });
});
