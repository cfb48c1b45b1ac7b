import type { CrosswalkInput } from './crosswalk.ts';
import { COUNTING_RULES, EVIDENCE, narrowestRule } from './counting-rules.ts';
import { strengthOf } from './relations.ts';
import type { Entry, Mapping, Nesting, Tables } from './types.ts';

/** Which of two records for one pair is kept: that which the narrower rule counts, then the stronger, then the surer. */
const isBetter = (a: Mapping, b: Mapping) =>
  (COUNTING_RULES.indexOf(narrowestRule(b)) - COUNTING_RULES.indexOf(narrowestRule(a)) ||
    strengthOf(a.subjectCentrality, a.objectCentrality) - strengthOf(b.subjectCentrality, b.objectCentrality) ||
    EVIDENCE.indexOf(b.evidence) - EVIDENCE.indexOf(a.evidence)) > 0;

/**
 * The tables with some entries counted as one with others: an entry that is merged into another hands its mappings on
 * to it (of two records for one pair the one is kept that the narrower rule counts, then the stronger) and is itself left out, with what is listed under it.
 * @param into by the id of an entry that of the one it is counted with, which is not itself merged into a third
 * @param isOut entries that are left out altogether
 */
export function mergeEntries(
  tables: Pick<Tables, 'entries' | 'mappings' | 'assessed'>,
  into: ReadonlyMap<string, string>,
  isOut: (entry: Entry) => boolean = () => false
): CrosswalkInput {
  const gone = (e: Entry) => isOut(e) || into.has(e.id) || into.has(e.parent ?? '');
  const entries = tables.entries.filter((e) => !gone(e));
  const left = new Set(entries.map((e) => e.id));
  const kept = (id: string) => into.get(id) ?? id;
  const best = new Map<string, Mapping>();
  for (const m of tables.mappings) {
    const moved = { ...m, subject: kept(m.subject), object: kept(m.object) };
    const key = `${moved.subject} ${moved.object}`;
    const other = best.get(key);
    if (left.has(moved.subject) && left.has(moved.object) && (!other || isBetter(moved, other))) best.set(key, moved);
  }
  return { entries, mappings: [...best.values()], assessed: tables.assessed };
}

/**
 * For each entry that lies within another of its list, the outermost one that includes it; where several do, the first
 * in the order of the table.
 */
export function outermost(nesting: readonly Nesting[]): ReadonlyMap<string, string> {
  const within = new Map<string, string>();
  for (const { entry, within: by } of nesting) if (!within.has(entry)) within.set(entry, by);
  const root = (id: string): string => {
    const above = within.get(id);
    return above === undefined ? id : root(above);
  };
  return new Map([...within].map(([entry, by]) => [entry, root(by)]));
}
