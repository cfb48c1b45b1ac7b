import type { ByRule } from '#lib/model/counting-rules.ts';
import type { Locale } from '#lib/model/locale.ts';

/**
 * What the pages of matrices say of themselves to machines. Apart from the shared words, since only the build needs it.
 * Row list and column lists by their short names, the columns as a running text.
 */
export const matrixDescription: Record<Locale, { first: string; view: (rows: string, columns: string) => string }> = {
  en: {
    first:
      'China’s emerging and future industries compared with the US Critical and Emerging Technologies list and the UK’s five critical technologies: each overlap with its rationale and sources.',
    view: (rows, columns) =>
      `${rows} compared with ${columns}, entry by entry: each overlap with its rationale and sources.`
  },
  zh: {
    first:
      '中国的新兴产业和未来产业与美国《关键和新兴技术清单》、英国5项关键技术的逐条对照：每对重合条目均注明理由和出处。',
    view: (rows, columns) => `${rows}与${columns}逐条对照：每对重合条目均注明理由和出处。`
  }
};

/** What qualifies the figures of a headline: the same with nested entries counted together, and how sure the coders were. */
export interface Qualified {
  /**
   * entries with a counterpart in both lists, nested ones counted together: of how many there are then, and of how many
   * without that; null where no entry falls within another
   */
  together: { of: number; total: number; values: ByRule<number> } | null;
  /** overlaps that the standard rule counts, and how many of them have a confidence of `threshold` or less */
  overlaps: number;
  unsure: number;
  threshold: number;
}

/** The sentences under a headline that qualify it; for the build, since only pages that are built have them. */
export const qualifications: Record<Locale, (of: Qualified) => string> = {
  en: ({ together, overlaps, unsure, threshold }) =>
    [
      together &&
        `Of the ${together.of}, ${together.of - together.total} fall within another entry; counted with it, ${together.total} remain, ${together.values.standard} with a counterpart in both lists (strict ${together.values.strict}, lenient ${together.values.lenient}).`,
      `Of the ${overlaps} overlaps under the standard rule, ${unsure} have a confidence of ${threshold} or less.`
    ]
      .filter(Boolean)
      .join(' '),
  zh: ({ together, overlaps, unsure, threshold }) =>
    [
      together &&
        `${together.of}个条目中，${together.of - together.total}个属于同一清单的另一条目；与其合并计数后为${together.total}个，其中${together.values.standard}个在两份清单中均有对应（严格${together.values.strict}，宽松${together.values.lenient}）。`,
      `标准口径下的${overlaps}对重合中，${unsure}对的置信度不高于${threshold}。`
    ]
      .filter(Boolean)
      .join('')
};
