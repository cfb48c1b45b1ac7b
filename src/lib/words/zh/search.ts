import type { SearchMessages } from '#lib/words/en/search.ts';
import { date, theList } from './phrases.ts';

/** The search in Chinese. */
export const messages: SearchMessages = {
  title: '搜索',
  heading: '搜索',
  description: '以中文、英文或原文搜索条目、清单、主题和页面。搜索内容只留在您的浏览器中。',
  label: '搜索条目、清单、主题和页面（中文或英文）',
  placeholder: '量子、quantum、6G……',
  close: '关闭',
  loading: '正在载入索引……',
  failed: '未能载入索引。搜索页面列有全部主题和清单：',
  toPage: '搜索页面',
  idle: '请输入中文或英文词语。',
  found: (n, query) => `“${query}”：${n}个结果`,
  similar: (n, query) => `没有与“${query}”完全一致的内容。相近词语有${n}个结果`,
  some: (n, query) => `没有包含“${query}”全部词语的内容。包含部分词语的有${n}个结果`,
  nothing: (query) => `没有找到“${query}”。请减少或更换词语，也可按下列主题浏览全部条目。`,
  topic: '主题',
  topicLists: (n) => `${n}份清单有该主题的条目`,
  latest: (list, n) => (n === 1 ? list : `${list}，另见于${n - 1}份清单`),
  overlap: '重合',
  none: '已评估，无重合',
  open: '尚不能确定',
  noPair: '无',
  unassessed: '未评估',
  pair: (a, b) => `${a}与${b}`,
  unassessedPairs: (n) => (n === 0 ? '均有该主题条目的清单都已对照' : `${n}对清单`),
  entries: '条目',
  entriesIn: (place, n) => `${place}：${n}个条目`,
  under: (parent) => `“${parent}”的下级条目`,
  byNote: '见于本项目说明',
  lists: '清单',
  overlaps: '重合记录',
  byId: '按编号找到',
  noCounterpart: (subject, list) => `${subject}在${theList(list)}中无对应条目`,
  withdrawn: (what) => `已撤销的记录：${what}`,
  withdrawnOn: (iso) => `已于${date(iso)}撤销`,
  replacedBy: '由以下记录取代：',
  pages: '页面',
  more: (n) => `另有${n}个`,
  all: (n) => `全部${n}个结果`,
  keys: {
    move: '移动',
    choose: '打开',
    page: '回车键：在页面上显示全部结果',
    close: 'Esc键：关闭'
  },
  browseTopics: '全部主题',
  browseLists: '全部清单',
  needsScript:
    '搜索需要启用JavaScript。不启用时，可按以下主题和清单浏览全部条目，也可在各页面使用浏览器自带的查找功能。',
  how: {
    heading: '搜索方式',
    text: [
      '不区分字母大小写、重音符号、全角半角、各种连接号和缩写中的点（A.I.、U.S.），也不区分繁体和简体、台湾和香港用语与大陆用语（軟體、软件）。外文词语按词首查找；某种写法在全站均未出现时，改按相近词语查找，并予以说明。中文、日文和韩文可按任意部分查找。',
      '条目、清单或记录的编号（包括已撤销的记录）完全一致时排在最前；其次是名称完全一致的，默认对照的三份清单先于其他清单，其余按相关程度排列；国家和组织按清单的顺序排列。主题、简称、缩写和注释由本项目编写，仅用于查找。',
      '索引是一个文件，在首次打开搜索时载入，并保留在已打开的页面中，此后没有网络也可以搜索。'
    ]
  },
  slash: '在任何页面按/键打开搜索',
  slashNote: 'Ctrl+K或Command+K始终有效。'
};
