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
      named: 'named: both documents name what is shared',
      scope: 'scope: one names it, the other’s official scope covers it',
      inferred: 'inferred: neither says so; it rests on general knowledge of the technology'
    },
    centrality: {
      core: 'What is shared is the core of this entry',
      part: 'What is shared is one part of this entry'
    }
  },
  zh: {
    evidenceMeaning: {
      named: '双方明列：两份文件均写明共有内容',
      scope: '范围涵盖：一方写明，另一方的官方范围涵盖该内容',
      inferred: '推断：双方均未写明，根据对该技术的一般了解判断'
    },
    centrality: { core: '共有内容是本条目的核心', part: '共有内容是本条目的一部分' }
  }
};

/** These words in a language. */
export const codingMessages = (locale: Locale): CodingMessages => IN[locale];
