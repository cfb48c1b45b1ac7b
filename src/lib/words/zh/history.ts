import { listing, unmarked } from './phrases.ts';
import type { HistoryMessages } from '#lib/words/en/history.ts';

/** The page on changes between editions, in Chinese. */
export const messages: HistoryMessages = {
  title: '版本沿革',
  heading: '清单的版本变化',
  description: '2023年和2024年清单的后续版本，以及2010年以来中国、美国、英国清单各条目的变化：附图表和理由。',
  lead: '本页列出默认对照的三份清单（2023年和2024年）的后续版本，以及各条目的变化和理由。变化分为不变、更名、拆分、合并、收窄、扩大、未再列入和新列入。',
  basis: (compared, stated) =>
    stated === 0
      ? `全部${compared}项变化均由本项目比较各版本的文本得出；未见发布机构对单个条目的说明。`
      : `${compared}项变化由本项目比较各版本的文本得出，${stated}项由发布机构说明。`,
  dropped: '“未再列入”指后续版本没有列出该条目，不说明实际开展的工作或投入的经费。若干中国文件只是举例，以“等”字结尾。',
  contents: '本页内容',
  download: '全部变化（CSV）',
  since: {
    heading: '2023年和2024年清单之后的变化',
    name: unmarked,
    follows: (year, following) =>
      `${year ? `（${year}年）` : ''}${
        {
          stated: '的上一版为',
          reported: '据报道的上一版为',
          beside: '的并行清单为',
          'none-known': '晚于',
          compiled: '晚于'
        }[following]
      }`,
    status: (following) =>
      following === 'compiled'
        ? '。前者为一份规划，后者由本项目汇编，二者不是同一系列的版本。'
        : following === 'stated'
          ? '，发布机构已有说明。'
          : following === 'reported'
            ? '。未见发布机构的说明。'
            : following === 'none-known'
              ? '；未见其取代原清单的说明。'
              : '，不取代后者。',
    between: '',
    sizes: (after, before) => `后续清单有${after}个条目，此前清单有${before}个。`,
    none: '无',
    wordings: (w) =>
      `后续版本条目的文本核实：已核实${w.confirmed}条，部分核实${w.partly}条，未核实${w.unconfirmed}条。`,
    doubts: '局限',
    source: '出处',
    listPage: '清单页（含全部出处）',
    reasons: '逐项理由',
    already: '更早的版本变化中未再列入的条目',
    alreadyRow: (from, to, names) => `${from}年至${to}年：${names.length === 0 ? '无' : names.join('；')}`,
    planToo: '同一规划与2021年“十四五”规划和2023年标准化方案的比较：'
  },
  chain: {
    'cn-2024': '中国：汇编清单（2024年）与“十五五”规划',
    'cn-emerging': '中国：战略性新兴产业，2010年至2026年',
    'cn-future': '中国：未来产业，2021年至2026年',
    us: '美国，2020年至2026年',
    uk: '英国，2021年至2025年'
  },
  chainNote: {
    'cn-2024': '汇编清单（2024年）由多份文件汇编而成，规划则是一份文件。规划未列的内容，其他文件仍可能列出。',
    'cn-emerging': '',
    'cn-future': '2023年的9个未来产业出自部委的标准化工作方案，该方案不是五年规划的一个版本。',
    us: '2026年的领域据报道列出：本项目未读该文件，其子领域不详。',
    uk: '2025年6月的行业计划与2025年4月的框架并行发布。'
  },
  following: {
    stated: '后续版本（发布机构说明）',
    reported: '后续版本（据报道）',
    beside: '并行发布',
    'none-known': '未见其取代原清单的说明'
  },
  counts: (parts) => `${listing(parts)}。`,
  countOf: (n, word) => `${word}${n}项`,
  total: (n) => `${n}个条目`,
  legend: {
    label: '图例',
    same: '不变',
    renamed: '更名',
    split: '拆分或合并',
    narrowed: '收窄',
    widened: '扩大',
    dropped: '未再列入',
    new: '新列入'
  },
  picture: (name, pairs) => `图：${name}。${pairs.join('')}下表逐项列出各项变化。`,
  pictureFrame: (name) => `图：${name}`,
  pairCounts: (from, to, counts) => `${from}至${to}：${counts}`,
  ours: '图中的中文名称为本项目译名。',
  table: {
    caption: (name) => `${name}：全部变化`,
    from: '先前条目',
    change: '变化',
    to: '后续条目',
    basis: '依据',
    reason: '理由'
  },
  onLine: (change, word) => (change === 'same' ? '' : word)
};
