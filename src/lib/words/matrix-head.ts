import type { Locale } from '#lib/model/locale.ts';

/**
 * What the pages of matrices say of themselves to machines. Apart from the shared words, since only the build needs it.
 * Row list and column lists by their short names, the columns as a running text.
 */
export const matrixDescription: Record<Locale, { first: string; view: (rows: string, columns: string) => string }> = {
  en: {
    first:
      'China’s emerging and future industries against the US Critical and Emerging Technologies list and the UK’s five critical technologies: every overlap with its reason and its source.',
    view: (rows, columns) =>
      `Entry by entry, what ${rows} shares with ${columns}: every overlap with its reason and its source.`
  },
  zh: {
    first:
      '中国的新兴产业和未来产业与美国《关键和新兴技术清单》、英国五项关键技术的逐条对照：每处重合均注明理由和出处。',
    view: (rows, columns) => `逐条列出${rows}与${columns}的重合之处：每处重合均注明理由和出处。`
  }
};
