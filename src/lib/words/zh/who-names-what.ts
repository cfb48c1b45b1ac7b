import type { ListUse } from '#lib/model/types.ts';
import type { WhoNamesWhatMessages } from '#lib/words/en/who-names-what.ts';
import { TOPIC_NAMES } from './topic-names.ts';

const use: Record<ListUse, string> = { promote: '促进类', guard: '防护类', reference: '参考类' };
/** A title names at most so many topics. */
const NAMED = 5;
const named = (topic: string) => `“${TOPIC_NAMES[topic] ?? topic}”`;

export const messages: WhoNamesWhatMessages = {
  title: '各国和组织清单的主题分布',
  description: '哪些国家和组织的哪类清单有哪些主题的条目、始于何时：12个主题，11个国家和组织的技术清单。',
  heading: ({ everyone, fewest, issuers, use: of }) => {
    if (everyone.length === 0) return '各国和组织的清单有哪些主题的条目';
    const who = `${of ? `有${use[of]}清单的` : ''}全部${issuers}个国家和组织`;
    if (everyone.length > NAMED) return `${who}的清单在${everyone.length}个主题下均有条目`;
    const rest = fewest ? `；有${fewest.topics.map(named).join('和')}主题条目的有${fewest.issuers}个` : '';
    return `${who}的清单均有${everyone.map(named).join('')}主题的条目${rest}`;
  },
  lead: (shown, all) =>
    `本表列出各国和组织每类用途中最新的一份综合性技术清单：共${shown}份（全部清单为${all}份），均为近五年发布。单元格列出该清单在某一主题下的条目。`,
  leadAll: (all) => `本表列出全部${all}份清单。单元格列出该清单在某一主题下的条目。`,
  care: [
    '主题由本项目划分，仅供浏览；重合和覆盖情况均不以主题为依据。',
    '中国的清单多以“等”字结尾，只是举例。空白单元格仅表示该清单没有此类条目，不说明实际活动。',
    '“（名称均未核实）”表示该清单没有任何一级条目经两份转载核实。',
    '清单用途由大语言模型根据清单的宗旨和说明编码两次。'
  ],
  lists: '清单',
  latest: (n) => `每类最新（${n}份）`,
  all: (n) => `全部（${n}份）`,
  kind: '用途',
  anyUse: '全部',
  use,
  order: '主题顺序',
  orders: { issuers: '按国家和组织数量', topics: '按主题原有顺序' },
  topic: '主题',
  issuersThatName: (n) => `列有条目的国家和组织（共${n}个）`,
  ofIssuers: (n, all) => (n === all ? `全部${all}个` : `${n}个`),
  dated: ({ published, use: of, reported }) => {
    const [year, month] = published.split('-');
    return `${use[of]}，${year}年${month ? `${Number(month)}月` : ''}${reported ? '（名称均未核实）' : ''}`;
  },
  beneath: (n) => `+${n}`,
  beneathWords: (n) => `无一级条目；清单其他条目下有${n}个下级条目`,
  legend: {
    promote: '促进类清单：规划、预算、战略',
    guard: '防护类清单：审查、安全、风险',
    reference: '参考类清单',
    beneath: '“+”加数字：该主题下没有一级条目，其他条目下有这么多个相关下级条目'
  },
  caption: '各国和组织清单的条目（按主题）',
  counts: '各清单在各主题下的条目数。',
  topicShort: {
    'computing-ai': '计算与AI',
    chips: '芯片',
    quantum: '量子',
    'networks-data': '网络',
    interfaces: '人机交互',
    robots: '机器人',
    biology: '生物',
    'materials-manufacturing': '材料',
    'energy-environment': '能源',
    'air-sea-space': '空天海洋',
    'sensing-defence': '感知',
    other: '其他'
  },
  position: (n) => `第${n}位`,
  hint: '按回车键或点击查看下级条目和出处',
  sheet: {
    label: '清单在某一主题下的条目',
    toTopic: '该主题的全部条目',
    toList: '该清单页面',
    none: '该清单在此主题下没有条目。这不说明实际活动。',
    beneath: (n) => `该清单在此主题下没有一级条目，但其他条目下有${n}个相关下级条目，见该主题页面。`,
    loading: '正在加载条目……',
    failed: '条目未能加载。该清单页面也列有这些条目。'
  },
  csv: '下载CSV',
  narrow: (name) => name,
  topicNames: TOPIC_NAMES
};
