import { date } from './phrases.ts';
import type { OverlapsMessages } from '#lib/words/en/overlaps.ts';

/** The table of overlaps and the pages of records, in Chinese. */
export const messages: OverlapsMessages = {
  title: '重合',
  heading: '全部对照记录，每条一行',
  description: '已对照清单之间有记录的全部重合，以可检索的表格列出，并列出经查找没有对应条目的条目。',
  intro: (pairs, beneath, none) =>
    `顶层条目之间的重合${pairs}处，其下子条目之间的记录${beneath}条，另有在某份清单中查找而未发现对应条目的记录${none}条。`,
  search: '检索（中文或英文）',
  searchPlaceholder: '量子、quantum……',
  lists: '清单',
  allLists: '全部清单对',
  pair: (a, b) => `${a}与${b}`,
  level: '层级',
  levels: { all: '全部层级', top: '顶层条目', sub: '子条目', none: '无对应条目' },
  strength: '强度',
  relation: '关系',
  evidence: '依据',
  any: '不限',
  clear: '清除筛选',
  shown: (n, total) => `显示${total}条记录中的${n}条`,
  nothing: '没有符合条件的记录。请清除一项筛选，或减少检索词。',
  columns: {
    record: '编号',
    subject: '条目',
    relation: '关系',
    object: '另一清单的条目',
    strength: '强度',
    evidence: '依据',
    confidence: '置信度'
  },
  noCounterpart: (list) => `在${list}中无对应条目`,
  download: '下载当前显示的记录，CSV',
  downloadExcel: '下载当前显示的记录，适用于Excel',
  all: '全部记录，CSV',
  allExcel: '全部记录，适用于Excel',
  downloadFailed: '文件未能生成。“全部记录，CSV”链接仍可使用。',
  sortBy: (column) => `按${column}排序`,
  entryOf: (label, list) => `${label}（${list}）`,
  overlapDescription: (subject, object, finding) =>
    `${subject}与${object}：${finding}。附双方原文、理由、出处以及由谁判定。`,
  noneTitle: (subject, list) => `${subject}在${list}中无对应条目`,
  noneDescription: (subject, list) => `在${list}中为${subject}查找了哪些对应内容，以及为何没有记录到对应条目。`,
  retiredDescription: (subject, object, iso) =>
    `关于${subject}与${object}的记录已于${date(iso)}停用：停用理由、该对条目的判定经过和现行结论。`,
  back: '全部重合',
  inMatrix: '在矩阵中查看',
  record: '记录',
  lookedFor: '查找的内容',
  retiredTitle: (subject, object) => `已停用的记录：${subject} · ${object}`,
  retired: (id, iso) => `编号为${id}的记录已于${date(iso)}停用，不再属于对照结果。`,
  retiredWhy: '理由',
  retiredNow: '现行结论',
  retiredNothing: '没有记录取代它。',
  noneSentence: (label, list) => `“${label}”在${list}中无对应条目`
};
