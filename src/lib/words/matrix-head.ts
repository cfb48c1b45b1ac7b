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
