import { describe, expect, test } from 'vitest';
import {
  adjudicatedCode,
  decisionsOf,
  disagreementOf,
  initialMappings,
  isChanged,
  mappingsOfCoder,
  NONE,
  pairKey,
  sameCode,
  adjudicatedDecisions,
  unanimousMappings
} from '#lib/model/decisions.ts';
import type { Code } from '#lib/model/types.ts';
import { cellsOf, listOf, table } from '../count.ts';
import { shipped } from './helpers.ts';

const code = (text: string): Code => {
  const [relation, subjectCentrality, objectCentrality, evidence] = text.split(' ');
  return { relation, subjectCentrality, objectCentrality, evidence } as Code;
};
const decisions = decisionsOf(shipped);

describe('what readings of a pair differ in', () => {
  test('is nothing where they are alike, and the weightiest of overlap, relation, centrality and evidence otherwise', () => {
    const one = code('intersects part core named');
    expect(disagreementOf([one, one, one])).toBeNull();
    expect(disagreementOf([one, code('intersects part core scope')])).toBe('evidence');
    expect(disagreementOf([one, code('intersects core core scope')])).toBe('centrality');
    expect(disagreementOf([one, code('superset part core scope')])).toBe('relation');
    expect(disagreementOf([one, code('superset part core scope'), NONE])).toBe('overlap');
  });
});

describe('the decisions on the shipped pairs', () => {
  test('every difference is settled with a reason, and what agrees is not', () => {
    for (const decision of decisions.values()) {
      const decidedOtherwise = decision.readings.some((r) => !sameCode(r.code, adjudicatedCode(decision)));
      expect(decision.settlement !== null, pairKey(decision)).toBe(decision.difference !== null || decidedOtherwise);
      if (decision.settlement) expect(decision.settlement.reason.length).toBeGreaterThan(40);
    }
    const reasons = adjudicatedDecisions(decisions).map((d) => d.settlement?.reason);
    expect(reasons).toHaveLength(shipped.settlements.length);
    // A reason is written for its pair; only pairs that are alike, such as AI in three lists, may share one.
    for (const reason of reasons) expect(reasons.filter((r) => r === reason).length, reason).toBeLessThanOrEqual(4);
    expect(new Set(reasons).size).toBeGreaterThan(reasons.length * 0.9);
  });

  test('what all codings agree on was recorded, until the challenge round', () => {
    const agreed = [...decisions.values()].filter((d) => d.settlement === null);
    expect(agreed.length).toBeGreaterThan(700);
    for (const decision of agreed)
      for (const reading of decision.readings)
        expect(sameCode(reading.code, adjudicatedCode(decision)), pairKey(decision)).toBe(true);
  });

  test('every top-level pair was read by both independent coders, each with a reason of its own', () => {
    const top = [...decisions.values()].filter((d) => d.level === 'top');
    const listed = table('assessed').filter((a) => a['level'] === 'top' && a['complete'] === 'true');
    for (const { subject_list: subjects = '', object_list: objects = '' } of listed)
      expect(
        top.filter((d) => listOf(d.subject) === subjects && listOf(d.object) === objects),
        `${subjects} ${objects}`
      ).toHaveLength(cellsOf(subjects, [objects]));
    expect(top).toHaveLength(
      listed.reduce((sum, a) => sum + cellsOf(a['subject_list'] ?? '', [a['object_list'] ?? '']), 0)
    );
    for (const { readings } of top) {
      const independent = readings.filter((r) => r.round > 0);
      expect(independent).toHaveLength(2);
      expect(independent.every((r) => r.rationale.length > 0 && r.confidence !== null)).toBe(true);
    }
  });

  test('nothing stands in the mapping that was not decided, and every decision for an overlap has its record', () => {
    const overlaps = [...decisions.values()].filter((d) => d.decided.relation !== 'none').map(pairKey);
    expect(overlaps.sort()).toEqual(shipped.mappings.map(pairKey).sort());
  });

  test('a record names who decided it last: an arbiter, an adjudicator, or the coders who agree', () => {
    for (const m of shipped.mappings) {
      const { challenge, settlement } = decisions.get(pairKey(m)) ?? {};
      const changed = challenge && isChanged(challenge);
      expect(m.author, m.id).toMatch(changed ? /^arbiter-\d+ \(/ : settlement ? /^settler-\d+ \(/ : /^coder-\d+ /);
    }
  });

  test('the first mapping can be told from the settled one, and so can each coder’s', () => {
    const settled = new Set(shipped.mappings.map(pairKey));
    const first = new Set(initialMappings(decisions).map(pairKey));
    const retired = shipped.retired.filter((r) => r.object);
    const now = new Map(shipped.mappings.map((m) => [pairKey(m), m.id]));
    for (const r of retired) {
      // A pair may have got a record of another number since.
      const again = now.get(pairKey(r));
      expect(again === undefined || r.replacedBy.includes(again), r.id).toBe(true);
    }
    for (const coder of ['coder-2', 'coder-3']) {
      const judgements = shipped.codings.filter((j) => j.coder.startsWith(coder));
      expect(mappingsOfCoder(judgements)).toHaveLength(judgements.filter((j) => j.relation !== 'none').length);
    }
    const unanimous = unanimousMappings(shipped.mappings, decisions);
    expect(unanimous.length).toBeLessThan(settled.size);
    for (const m of unanimous) {
      const own = table('codings').filter((row) => row['subject_id'] === m.subject && row['object_id'] === m.object);
      expect(own.length > 0 && own.every((row) => row['relation'] !== 'none'), m.id).toBe(true);
    }
    expect(first.size).toBeGreaterThan(0);
  });
});
