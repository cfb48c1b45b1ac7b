import type { Messages } from '#lib/words/en/shared.ts';
import {
  country,
  date,
  evidence,
  inBrackets,
  listing,
  relation,
  related,
  relationVerb,
  strength,
  theList
} from './phrases.ts';

const STANDARD = '双方文件均列明，或一方列明、另一方官方范围涵盖的强重合和较强重合';

/** What an issuer calls the entries of a list; 条目 for every other list. */
const unit = (list: string) =>
  list === 'cn-eff-2024'
    ? '个产业'
    : /^(us-(cet|nssts|dod)|eu-)/.test(list)
      ? '个领域'
      : /^(uk-(sntf|stf|dtsp)|nato-)/.test(list)
        ? '项技术'
        : '个条目';

/** An issuer’s entries, counted: 个美国领域. */
const named = (name: string, list: string) => unit(list).replace(/^./, (measure) => measure + name);

/** Simplified Chinese. Neutral throughout: a technology is named in a list; nobody is said to lead or lag. */
export const zh: Messages = {
  htmlLang: 'zh-Hans',
  languageName: '简体中文',
  site: {
    name: 'Priority Crosswalk',
    descriptor: '各国技术清单逐条对照',
    title: (page) => `${page} · Priority Crosswalk`,
    skip: '跳到正文',
    nav: {
      label: '页面',
      menu: '菜单',
      groups: { compare: '比较', browse: '浏览', use: '使用', about: '关于' },
      matrix: '矩阵',
      glance: '概览',
      whoNamesWhat: '主题分布',
      compared: '对照总览',
      overlaps: '重合记录',
      lists: '清单',
      topics: '主题',
      history: '版本沿革',
      brief: '简报',
      data: '数据',
      workbench: '自己的清单',
      method: '方法',
      about: '关于',
      background: '背景',
      embed: '嵌入'
    },
    otherLanguage: 'English',
    search: { label: '搜索', title: '搜索（/或Ctrl+K）' }
  },
  footer: {
    asOf: (iso, version) => `数据版本${version}，${date(iso)}。`,
    later: '默认视图对照的是2023年和2024年的清单；三国均已有后续版本。',
    laterLink: '查看后续版本',
    coded: '由大语言模型编码并裁决，尚未经专家人工审核。',
    codedOurs: '本网站的记录由大语言模型编码并裁决，尚未经专家人工审核。',
    licence: '数据采用CC BY 4.0许可，代码采用MIT许可。',
    entries: '全部条目',
    access: '无障碍'
  },
  date,
  listing,
  sep: {
    to: '～',
    comma: '，',
    semicolon: '；',
    colon: '：',
    stop: '。',
    end: '。',
    brackets: (text: string | number) => `（${text}）`
  },
  country,
  countryShort: country,
  category: {
    emerging: '新兴产业',
    future: '未来产业',
    traditional: '传统产业',
    frontier: '前沿领域',
    other: '其他',
    '': ''
  },
  succession: {
    stated: '发布机构说明',
    reported: '据报道',
    'later-text': '后来的文件，不是本清单的新版本',
    'none-known': ''
  },
  later: {
    before: (i) => (i ? '' : '后续版本：'),
    after: (s, last, name) =>
      `${s === 'later-text' ? '，后来的文件' : /（据报道）$/.test(name) ? '' : s === 'stated' ? '（发布机构说明）' : '（据报道）'}${last ? '。' : '；'}`,
    matrix: '对照最新版本',
    history: '查看变化'
  },
  relation,
  relationVerb,
  related,
  strength,
  strengthOf: (s) => `${strength[s]}（${s}，最高为3）`,
  evidence,
  wording: { confirmed: '已核实（至少两份转载一致）', partly: '部分核实', unconfirmed: '未核实' },
  reading: { strict: '严格', standard: '标准', lenient: '宽松' },
  readingLabel: '统计口径',
  readingMeaning: {
    strict: '计入双方文件均列明的强重合和较强重合',
    standard: `计入${STANDARD}`,
    lenient: '计入全部重合记录，包括弱重合和推断的重合'
  },
  readingShort: {
    strict: '严格：双方文件均列明的强重合和较强重合。',
    standard: `标准：${STANDARD}。`,
    lenient: '宽松：全部重合记录，包括弱重合和推断的重合。'
  },
  matrix: {
    pageTitle: '中美英技术清单对照',
    viewTitle: (rows, columns) => `${rows}与${listing(columns)}对照`,
    question: () => '中国新兴产业和未来产业与美英技术清单的重合情况',
    viewQuestion: (_, rows, columns) =>
      `${rows}：在${columns.length > 4 ? `其他${columns.length}份清单` : listing(columns)}中有对应的条目`,
    listOf: (code) => `${country(code)}清单`,
    ofAll: (n, label) => `共${n}个，${label}`,
    both: '两份清单均有对应',
    only: (list) => `仅${list}有对应`,
    neither: '两份清单均无对应',
    inList: (list) => `${list}有对应`,
    ofList: (n, name, list = '') => `共${n}${named(name, list)}`,
    ofNamed: (n, name, list) => `共${n}${unit(list)}（${inBrackets(name)}）`,
    otherWay: (rows) => `在${theList(rows)}中有对应条目`,
    otherWayAll: (rows) => `其他清单在${theList(rows)}中有对应的条目`,
    range: '小字为严格、宽松口径下的数字。',
    rangeWords: (strict, lenient) => `（严格${strict}，宽松${lenient}）`,
    listNote:
      '中国清单由本项目汇编，没有任何单一文件载有该清单；“十四五”规划纲要列出9个战略性新兴产业和6个未来产业领域。',
    aboutFigures: '关于这些数字',
    tableLabel: '各清单之间的重合',
    caption: (rows, columns) =>
      `行：${rows}。列：${listing(columns)}。各单元格显示在所选统计口径下，行、列两个条目如何重合。`,
    entries: (n, list = '') => `${n}${unit(list)}`,
    countsRow: '各列的重合',
    counterparts: (list) => `${list}对应条目`,
    countWords: (n, notAssessed) => `${n}${notAssessed ? `，另有${notAssessed}个未评估` : ''}`,
    shown: (rows, allRows, overlaps, allOverlaps) =>
      rows === allRows && overlaps === allOverlaps
        ? `${rows}行，${overlaps}对条目重合`
        : `显示${allRows}行中的${rows}行，${allOverlaps}对重合条目中的${overlaps}对`,
    openEntry: (label) => `显示“${label}”的下级条目`,
    toolbar: {
      label: '视图',
      lists: '选择清单',
      turn: '行列互换',
      turnLong: '矩阵行列互换：行变为列',
      order: '排序',
      orders: { official: '官方顺序', together: '重合集中排列', theme: '按主题' },
      filter: '筛选',
      filterOn: (n) => `筛选（${n}）`,
      copyLink: '复制链接',
      cite: '引用',
      copied: '已复制',
      copyFailed: '浏览器阻止了复制，请从地址栏复制链接。',
      download: '下载',
      more: '更多',
      howToRead: '矩阵图例说明'
    },
    /** where the filters leave no row */
    noRow: { nothing: '没有符合筛选条件的条目。', reset: '重置' },
    /** where something that was asked for did not arrive */
    refused: {
      says: '部分内容未能载入，因此没有显示。可能是连接中断，也可能是本页打开后网站已有更新。',
      retry: '重试',
      reload: '重新载入本页'
    },
    /** where the address asks for what is not there; the names are those of parameters */
    unknown: (names: readonly string[]) => `地址中有本矩阵没有的内容，已略去（${names.join('、')}）。`,
    legend: {
      label: '图例',
      relation: '关系（实心为行条目，圆环为列条目）',
      strength: '强度',
      derived: '推导',
      notAssessed: '未评估',
      leftOut: '本口径不计',
      filtered: '已被筛选隐藏',
      none: '无重合'
    },
    cell: {
      overlap: (r, s, e, derived) => `${relation[r]}，强度${strength[s]}，${evidence[e]}${derived ? '，推导' : ''}`,
      leftOut: '本口径不计：',
      filtered: '已被筛选隐藏：',
      none: '无重合',
      notAssessed: '未评估'
    },
    downloads: {
      shown: '当前显示的重合（CSV）',
      shownExcel: '当前显示的重合（适用于Excel的CSV）',
      all: '全部记录（CSV）',
      allExcel: '全部记录（适用于Excel的CSV）',
      shownXlsx: '当前显示的矩阵（Excel）',
      files: '全部文件和格式',
      failed: '未能生成文件。“全部记录（CSV）”仍可下载。'
    }
  }
};
