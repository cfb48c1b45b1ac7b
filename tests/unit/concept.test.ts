import { describe, expect, test } from 'vitest';
import { conceptFigure, conceptPicture } from '#lib/figures/concept.ts';
import { wordsOf, type Setting } from '#lib/figures/frame.ts';
import { svgOf, type Shape, type TextShape } from '#lib/figures/scene.ts';
import { inLanes, inStairs, timelineFigure, timelinePicture, yearOf } from '#lib/figures/timeline.ts';
import { COUNTING_RULES } from '#lib/model/counting-rules.ts';
import type { CountingRule } from '#lib/model/types.ts';
import { articleExamples, conceptData, shownEvents } from '#lib/records/concept.server.ts';
import { en } from '#lib/words/en/shared.ts';
import { zh } from '#lib/words/zh/shared.ts';
import { messages as conceptEn } from '#lib/words/en/concept.ts';
import { release } from '#lib/tables/release.ts';
import { FIRST_ROWS, table } from '../count.ts';
import { shipped } from './helpers.ts';

const concept = conceptData();
const events = shownEvents();
const words = { en: wordsOf('en', en), zh: wordsOf('zh', zh) };
const setting = (locale: 'en' | 'zh'): Setting => ({ words: words[locale], release, layout: 'page' });

/** Every text of a picture with its place, groups undone. */
function textsOf(shapes: readonly Shape[], x = 0, y = 0): (TextShape & { left: number; top: number })[] {
  return shapes.flatMap((shape) =>
    shape.kind === 'group'
      ? textsOf(shape.shapes, x + shape.x, y + shape.y)
      : shape.kind === 'text'
        ? [{ ...shape, left: x + shape.x, top: y + shape.y }]
        : []
  );
}

describe('the concept as the article describes it', () => {
  test('has three layers, three enablers, and three strands within the second layer alone', () => {
    expect(concept.layers.map((l) => l.label.zh)).toEqual(['科技创新', '产业发展', '产业链']);
    expect(concept.enablers.map((e) => e.label.en)).toEqual([
      'Talent',
      'Environmental sustainability',
      'Reform of the economic and innovation systems'
    ]);
    expect(concept.layers.map((l) => l.strands.length)).toEqual([0, 3, 0]);
  });

  test('has under its strands every emerging and future entry of the compiled list, and the traditional ones', () => {
    const drawn = concept.layers.flatMap((l) => l.strands.map((s) => s.industries.map((i) => i.entry)));
    const top = (list: string, category: string) =>
      shipped.entries.filter((e) => e.list === list && !e.parent && e.category === category).map((e) => e.id);
    expect(drawn).toEqual([
      top('cn-15fyp-rec-2025', 'traditional'),
      top(FIRST_ROWS, 'emerging'),
      top(FIRST_ROWS, 'future')
    ]);
  });

  test('says of the nine of the 14th plan and of two future industries that the article names them', () => {
    const named = concept.layers.flatMap((l) => l.strands.flatMap((s) => s.industries.filter((i) => i.inArticle)));
    const nine = shipped.entries.filter(
      (e) => e.list === FIRST_ROWS && e.inclusion === 'plan-14' && e.category === 'emerging'
    );
    expect(named.map((i) => i.entry)).toEqual([
      ...nine.map((e) => e.id),
      'cn-eff-2024:hydrogen-energy',
      'cn-eff-2024:agi'
    ]);
  });

  test('names no Chinese entry as an example and seven others, whose counterparts are counted from the rows', () => {
    const examples = articleExamples();
    expect(examples.map((e) => e.id.split(':')[0])).toEqual([
      ...Array<string>(2).fill('us-cet-2024'),
      ...Array<string>(5).fill('uk-sntf-2023')
    ]);
    // Counted again from mappings.csv alone: strict asks for evidence named, standard for named or scope, both for a
    // pair of which at least one side is core; lenient takes every record.
    const counts = (row: Record<string, string>, rule: CountingRule) => {
      const core = [row['ext_subject_centrality'], row['ext_object_centrality']].includes('core');
      const evidence = row['ext_evidence'] ?? '';
      return rule === 'lenient' || (core && (rule === 'strict' ? ['named'] : ['named', 'scope']).includes(evidence));
    };
    for (const example of examples)
      for (const rule of COUNTING_RULES) {
        const rows = table('mappings').filter(
          (row) =>
            row['object_id'] === example.id &&
            /^cn-eff-2024:[^.]+$/.test(row['subject_id'] ?? '') &&
            row['ext_relation'] !== '' &&
            counts(row, rule)
        );
        expect(example.counterparts[rule].map((c) => c.id).sort(), `${example.id} ${rule}`).toEqual(
          rows.map((row) => row['subject_id']).sort()
        );
      }
  });
});

describe('the figure of the concept', () => {
  test.each(['en', 'zh'] as const)('in %s names every part and every industry within its width', (locale) => {
    const picture = conceptPicture(concept, words[locale], 868);
    const texts = textsOf(picture.shapes);
    const all = texts.map((t) => t.text).join(locale === 'en' ? ' ' : '');
    const say = words[locale].say;
    for (const part of [...concept.layers, ...concept.enablers, ...concept.flows])
      expect(all).toContain(say(part.label));
    for (const { industries } of concept.layers.flatMap((l) => l.strands))
      for (const industry of industries) expect(all).toContain(say(industry.short));
    for (const { left, top } of texts) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left).toBeLessThan(picture.width);
      expect(top).toBeLessThanOrEqual(picture.height);
    }
  });

  test('says in words what it shows, and that the article’s own figures are not known', () => {
    const figure = conceptFigure(concept, setting('en'));
    expect(figure.title).toBe(
      `New quality productive forces: three layers, three enablers, and ${concept.layers.flatMap((l) => l.strands.flatMap((s) => s.industries)).length} industries in three strands`
    );
    expect(figure.alt).toContain('Enablers: Talent, Environmental sustainability and');
    expect(svgOf(figure)).toContain('show is not known');
  });
});

describe('the timeline', () => {
  test('runs from 2009 to 2035 and counts what each list names', () => {
    const figure = timelineFigure(events, setting('en'));
    expect(figure.title).toContain('From 2009 to 2035');
    const plan = shipped.entries.filter((e) => e.list === 'cn-14fyp-2021' && !e.parent);
    const n = (category: string) => plan.filter((e) => e.category === category).length;
    expect(figure.alt).toContain(`14th Five-Year Plan: ${n('emerging')} emerging and ${n('future')} future`);
  });

  test('has no two texts of a line over each other, in either language', () => {
    for (const locale of ['en', 'zh'] as const) {
      const texts = textsOf(timelinePicture(events, words[locale], 1184).shapes).filter((t) => t.anchor === undefined);
      const rows = new Map<number, typeof texts>();
      for (const t of texts) rows.set(t.top, [...(rows.get(t.top) ?? []), t]);
      for (const row of rows.values())
        row
          .sort((a, b) => a.left - b.left)
          .forEach((t, i) => {
            const before = row[i - 1];
            if (before) expect(t.left - before.left, `${before.text} / ${t.text}`).toBeGreaterThan(4);
          });
      for (const t of texts) expect(t.left).toBeLessThan(1184);
    }
  });

  test('no stem crosses words: what comes before lies deeper than all that begins above it', () => {
    const stairs = inStairs(
      [
        { x: 0, width: 100 },
        { x: 50, width: 100 },
        { x: 300, width: 50 },
        { x: 380, width: 100 }
      ],
      400
    );
    expect(stairs).toEqual([
      { lane: 1, above: false },
      { lane: 0, above: false },
      { lane: 0, above: false },
      { lane: 0, above: true }
    ]);
  });

  test('an event takes the first lane in which it meets no other', () => {
    const [a, b] = events;
    if (!a || !b) throw new Error('There are no events.');
    const extents = new Map([
      [a.id, [0, 50]],
      [b.id, [40, 90]]
    ] as const);
    const placed = inLanes([a, b], (e) => extents.get(e.id) ?? [0, 0], [0, 100]);
    expect(placed.map((p) => p.lane)).toEqual([0, 1]);
  });

  test('a date of which only the year or month is known stands in its middle', () => {
    expect(yearOf('2009')).toBe(2009.5);
    expect(yearOf('2017-10')).toBeCloseTo(2017 + 9.5 / 12);
    expect(yearOf('2024-01-01')).toBe(2024);
    expect(conceptEn.date('2017-10')).toBe('October 2017');
  });
});
