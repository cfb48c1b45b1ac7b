import type { ConceptMessages } from '#lib/words/en/concept.ts';
import { date } from './phrases.ts';

/** Words of the figure of the concept and of its dates, in Chinese. */
export const messages: ConceptMessages = {
  concept: {
    title: (layers, enablers, industries, strands) =>
      `新质生产力：${layers}个层次、${enablers}项支撑条件、${strands}个方面的${industries}个产业`,
    under: '结构依据剑桥文章（2024年4月17日）；各产业依据中国文件。',
    enablers: '支撑条件',
    layers: '层次',
    group: {
      both: (first, second) => `在“${first}”和“${second}”中均有对应`,
      firstOnly: (first) => `仅“${first}”有对应`,
      secondOnly: (_, second) => `仅“${second}”有对应`,
      neither: () => '均无对应',
      unsettled: () => '尚不能确定'
    },
    since: '此后列入',
    fromAdvice: '依据2025年10月的“十五五”规划建议',
    note: '短线采用标准口径。传统产业未作对照。本图由本项目绘制，文章两幅图的内容未能得知。',
    list: '查看列表、说明和来源',
    inArticle: '文章列明',
    allEnablers: '支撑条件（支撑各个层次）'
  },
  /** on the page of an entry that the article names */
  entry: {
    term: '文章列明',
    says: '2024年4月17日的剑桥文章举为与中国重合的例子，没有列出中国的对应条目。',
    more: '文章的表述'
  },
  timeline: {
    title: (from, until) => `${from}年至${until}年：概念、规划和清单`,
    under: '数目按各文件的名目计算，圆圈为美英两国的清单。下半部分放大2023年7月至2026年12月。',
    track: { concept: '概念', strategy: '规划', us: '美国清单', uk: '英国清单', outlook: '规划' },
    list: '查看列表、说明和来源',
    note: '仅见于该文的事项和仅见于报道的清单，均在日期列表中注明。',
    caption: '按日期排列',
    period: (from, until) => `实施期${from}—${until}年`,
    source: '来源'
  },
  named: (n, category) =>
    `${{ traditional: '传统产业', emerging: '新兴产业', future: '未来产业', frontier: '前沿领域', other: '', '': '' }[category]}${n}${['other', ''].includes(category) ? '项' : '个'}`,
  date
};
