import { listing } from './phrases.ts';
import type { HistoryMessages } from '#lib/words/en/history.ts';

/** The page on what changed between editions, in Chinese. */
export const messages: HistoryMessages = {
  title: '沿革',
  heading: '各版本之间的变化',
  description:
    '2024年对照之后有何新变化，以及2010年以来中国、美国、英国清单的条目在各版本之间如何出现、变化和退出：以图和表列出，并注明理由。',
  lead: '清单会变。引用2024年对照的读者，可在此查看三份清单各自的后续版本；其下逐条列出每个条目在各版本之间的变化，并说明为何判为不变、更名、拆分、合并、收窄、扩大、不再列入或新列入。',
  basis: (compared, stated) =>
    stated === 0
      ? `全部${compared}项变化均由本项目比较各版本的措辞得出；未读到发布机构对单个条目的说明。`
      : `${compared}项变化由本项目比较各版本的措辞得出，${stated}项由发布机构明示。`,
  dropped:
    '“不再列入”仅指后续版本没有写明该条目的条目，不说明一国实际开展的工作或投入的经费；若干中国文件只是举例，以“等”字结尾。',
  contents: '本页内容',
  download: '全部变化，CSV',
  since: {
    heading: '2024年对照之后的变化',
    follows: (year, following) => `${year ? `（${year}年）` : ''}${following === 'beside' ? '与' : '承接'}`,
    status: (following) =>
      following === 'stated'
        ? '，为发布机构明示。'
        : following === 'reported'
          ? '，据报道。'
          : following === 'none-known'
            ? '；未读到前者取代后者的说明。'
            : '并列，不取代后者。',
    sizes: (after, before) => `后者列出${before}个条目，前者列出${after}个。`,
    none: '无',
    wordings: (w) => `后续版本条目的措辞：已确认${w.confirmed}条，部分确认${w.partly}条，未确认${w.unconfirmed}条。`,
    doubts: '存疑',
    source: '出处',
    listPage: '清单页（含全部出处）',
    reasons: '逐项理由',
    already: '此前已不再列入',
    alreadyRow: (from, to, names) => `${from}年至${to}年：${names.length === 0 ? '无' : names.join('、')}`,
    planToo: '同一规划与2021年“十四五”规划和2023年标准化方案的比较：'
  },
  chain: {
    'cn-2024': '中国：本项目2024年汇编清单与“十五五”规划',
    'cn-emerging': '中国：战略性新兴产业，2010年至2026年',
    'cn-future': '中国：未来产业，2021年至2026年',
    us: '美国，2020年至2026年',
    uk: '英国，2021年至2025年'
  },
  chainNote: {
    'cn-2024': '2024年清单由多份文件汇编而成，规划则是一份文件。规划未列的内容，其他文件仍可能列出。',
    'cn-emerging': '',
    'cn-future': '2023年的九项出自部委的标准化工作方案，并非五年规划的一个版本。',
    us: '2026年的领域据报道列出：文件本身未读到，其下细分内容不详。',
    uk: '2025年6月的行业计划与2025年4月的框架并列。'
  },
  following: {
    stated: '承接，发布机构明示',
    reported: '承接，据报道',
    beside: '与前者并列',
    'none-known': '未读到承接的说明'
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
    dropped: '不再列入',
    new: '新列入'
  },
  picture: (name, pairs) => `图：${name}。${pairs.join('')}下表逐项列出同样内容。`,
  pictureFrame: (name) => `图：${name}`,
  pairCounts: (from, to, counts) => `${from}至${to}：${counts}`,
  ours: '图中的中文名称为本项目译名。',
  table: {
    caption: (name) => `${name}：逐项变化`,
    from: '先前条目',
    change: '变化',
    to: '后续条目',
    basis: '依据',
    reason: '理由'
  },
  onLine: (change, word) => (change === 'same' ? '' : word)
};
