import { date, inBrackets, theList, theListInTable } from './phrases.ts';
import type { OverlapsMessages } from '#lib/words/en/overlaps.ts';

/** The table of overlaps and the pages of records, in Chinese. */
export const messages: OverlapsMessages = {
  title: '重合记录',
  heading: '全部重合记录',
  cited: '各国技术清单的全部重合记录',
  description: '本表可检索，列出已对照清单之间的全部重合记录，以及各清单中没有对应的条目。',
  intro: (pairs, sub, none) =>
    `本表共有${pairs + sub + none}条记录：一级条目之间的重合${pairs}条，涉及下级条目的重合${sub}条，在已对照的清单中无对应条目的记录${none}条。`,
  search: '检索（中文或英文）',
  searchPlaceholder: '量子、quantum……',
  lists: '清单',
  allLists: '全部清单组合',
  pair: (a, b) => `${a}与${b}`,
  level: '层级',
  levels: { all: '全部层级', top: '一级条目', sub: '下级条目', none: '无对应条目' },
  strength: '强度',
  relation: '关系',
  evidence: '依据',
  any: '不限',
  clear: '清除筛选',
  shown: (n, total) => `共${total}条记录，显示${n}条`,
  nothing: '没有符合条件的记录。请清除一项筛选或减少检索词。',
  columns: {
    record: '编号',
    subject: '条目',
    relation: '关系',
    object: '对应条目',
    strength: '强度',
    evidence: '依据',
    confidence: '置信度'
  },
  noCounterpart: (list) => `在${theListInTable(list)}中无对应条目`,
  download: '下载当前显示的记录（CSV）',
  downloadExcel: '下载当前显示的记录（适用于Excel的CSV）',
  all: '下载全部记录（CSV）',
  allExcel: '下载全部记录（适用于Excel的CSV）',
  downloadFailed: '未能生成文件。“下载全部记录（CSV）”链接仍可使用。',
  sortBy: (column) => `按${column}排序`,
  entryOf: (label, list) => `${label}（${inBrackets(list)}）`,
  overlapDescription: (subject, object, finding) =>
    `${subject}与${object}：${finding}。附双方文本、理由、出处和编码情况。`,
  noneTitle: (subject, list) => `${subject}在${theList(list)}中无对应条目`,
  noneDescription: (subject, list) => `如何在${theList(list)}中查找${subject}的对应条目，以及未记录对应条目的理由。`,
  retiredDescription: (subject, object, iso) =>
    `关于${subject}与${object}的记录已于${date(iso)}撤销：撤销理由、该条目对的裁决和现行结论。`,
  back: '全部重合记录',
  inMatrix: '在矩阵中查看',
  record: '记录',
  lookedFor: '查找方式',
  retiredTitle: (subject, object) => `已撤销的记录：${subject} · ${object}`,
  retired: (id, iso) => `编号为${id}的记录已于${date(iso)}撤销，不再属于对照结果。`,
  retiredWhy: '理由',
  retiredNow: '现行结论',
  retiredNothing: '尚无记录取代该记录。',
  noneSentence: (label, list) => `“${label}”在${theList(list)}中无对应条目`
};
