import type { Centrality, Evidence } from '#lib/model/types.ts';
import type { Locale } from '#lib/model/locale.ts';

/** What the codes of a record mean, in full sentences. */
export interface CodingMessages {
  evidenceMeaning: Record<Evidence, string>;
  centrality: Record<Centrality, string>;
}

const IN: Record<Locale, CodingMessages> = {
  en: {
    evidenceMeaning: {
      named: 'named in both documents',
      scope: 'named in one document and covered by the other’s official scope',
      inferred: 'inferred: neither document states it; based on general knowledge of the technology'
    },
    centrality: {
      core: 'The overlap is core to this entry',
      part: 'The overlap is one part of this entry'
    }
  },
  zh: {
    evidenceMeaning: {
      named: '双方列明：双方文件均列明重合内容',
      scope: '一方列明：另一方的官方范围涵盖该内容',
      inferred: '推断：双方均未列明，依据对该技术的一般了解判断'
    },
    centrality: { core: '重合部分是本条目的核心', part: '重合部分是本条目的组成部分' }
  }
};

/** These words in a language. */
export const codingMessages = (locale: Locale): CodingMessages => IN[locale];
