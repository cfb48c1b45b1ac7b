import { underEachRule, type ByRule } from '#lib/model/counting-rules.ts';
import { coverageGroups, type CoverageGroup } from '#lib/model/coverage.ts';
import { cellsOf } from '#lib/model/matrix.ts';
import type { Bilingual, Category, ConceptPart, DatedEvent } from '#lib/model/types.ts';
import { DEFAULT_RULE, DEFAULT_VIEW } from '#lib/model/views.ts';
import { pick } from '#lib/pick.ts';
import { crosswalk, records, tables } from './shipped.server.ts';

/** What the figure and the list of it show of a part. */
export type ShownPart = Pick<ConceptPart, 'id' | 'label' | 'note' | 'sourceUrl' | 'locator' | 'locatorZh'>;

export interface ShownIndustry {
  entry: string;
  label: Bilingual;
  /** a name for tight places */
  short: Bilingual;
  inArticle: boolean;
  /** which of the two other core lists has a counterpart; null for an industry that was not compared with them */
  group: CoverageGroup | null;
  /** whether the 14th plan named it, or a text after it */
  since: boolean;
}

export interface ShownStrand extends ShownPart {
  industries: ShownIndustry[];
}

/** The concept as a tree: layers from the top, the strands within one of them, enablers beside all, and what flows. */
export interface ConceptData {
  layers: (ShownPart & { strands: ShownStrand[] })[];
  enablers: ShownPart[];
  flows: (ShownPart & { from: string; to: string })[];
  /** the two lists that a stroke speaks of */
  others: readonly [Bilingual, Bilingual];
}

/** A date with what the list that was issued counts, by category; empty where no list was. */
export interface ShownEvent extends Omit<DatedEvent, 'sourceUrl' | 'locator' | 'locatorZh'> {
  named: { category: Category; n: number }[];
  /** null where the page of the list has it */
  source: { url: string; locator: string; locatorZh: string } | null;
}

/** An entry that the article names as an example, with its Chinese counterparts under each rule. */
export interface ArticleExample {
  id: string;
  country: string;
  label: Bilingual;
  /** Chinese entries with a counterpart in the example, in official order */
  counterparts: ByRule<{ id: string; label: Bilingual }[]>;
}

const shown = (part: ConceptPart): ShownPart =>
  pick(part, ['id', 'label', 'note', 'sourceUrl', 'locator', 'locatorZh']);
const partsOf = (kind: ConceptPart['kind'], parent: string | null) =>
  tables.concept.filter((p) => p.kind === kind && p.parent === parent);
const named = (id: string) => {
  const { label, labelZh } = records.entry(id).entry;
  return { id, label: { en: label, zh: labelZh } };
};

/** Where every Chinese entry stands towards the two other core lists under the default rule. */
function groupOfEntry(): ReadonlyMap<string, CoverageGroup> {
  const groups = coverageGroups(crosswalk, DEFAULT_VIEW.rows, DEFAULT_VIEW.columns, DEFAULT_RULE);
  return new Map(
    (['both', 'firstOnly', 'secondOnly', 'neither', 'unsettled'] as const).flatMap((group) =>
      groups[group].map((id) => [id, group] as const)
    )
  );
}

/** The parts of the concept as the figure draws them. */
export function conceptData(): ConceptData {
  const groups = groupOfEntry();
  const [root] = partsOf('concept', null);
  if (!root) throw new Error('concept.csv has no concept.');
  const industry = ({ entry, inArticle }: ConceptPart): ShownIndustry => {
    const of = records.entry(entry ?? '').entry;
    return {
      entry: of.id,
      label: { en: of.label, zh: of.labelZh },
      short: { en: of.labelShort || of.label, zh: of.labelZh },
      inArticle,
      group: groups.get(of.id) ?? null,
      since: of.category === 'emerging' && of.inclusion !== 'plan-14'
    };
  };
  const [first = '', second = ''] = DEFAULT_VIEW.columns;
  return {
    layers: partsOf('layer', root.id).map((layer) => ({
      ...shown(layer),
      strands: partsOf('strand', layer.id).map((strand) => ({
        ...shown(strand),
        industries: partsOf('industry', strand.id).map(industry)
      }))
    })),
    enablers: partsOf('enabler', root.id).map(shown),
    flows: tables.concept
      .filter((p) => p.kind === 'flow')
      .map((flow) => ({ ...shown(flow), from: flow.parent ?? '', to: flow.leadsTo ?? '' })),
    others: [records.list(first).short, records.list(second).short]
  };
}

const CATEGORIES = ['traditional', 'emerging', 'future', 'other', ''] as const;

/** Every event with what its list counts: its kinds of industry, or all its entries where it tells none apart. */
export function shownEvents(): ShownEvent[] {
  return tables.events.map(({ sourceUrl, locator, locatorZh, ...event }) => {
    const top = event.list ? (crosswalk.top.get(event.list) ?? []) : [];
    return {
      ...event,
      source: event.list && records.list(event.list).url === sourceUrl ? null : { url: sourceUrl, locator, locatorZh },
      named: CATEGORIES.flatMap((category) => {
        const n = top.filter((e) => e.category === category).length;
        return n > 0 ? [{ category, n }] : [];
      })
    };
  });
}

/** The entries that the article names as examples of overlap; it names no Chinese counterpart, the comparison does. */
export function articleExamples(): ArticleExample[] {
  const chinese = crosswalk.top.get(DEFAULT_VIEW.rows) ?? [];
  return tables.concept
    .filter((p) => p.kind === 'example')
    .map(({ entry }) => {
      const id = entry ?? '';
      return {
        ...named(id),
        country: records.entry(id).list.country,
        counterparts: underEachRule((rule) =>
          chinese.filter((c) => cellsOf(crosswalk, c.id, id)[rule].state === 'overlap').map((c) => named(c.id))
        )
      };
    });
}
