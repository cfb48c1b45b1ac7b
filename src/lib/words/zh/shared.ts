import type { Messages } from '#lib/words/en/shared.ts';
import { country, date, evidence, listing, relation, strength } from './phrases.ts';

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
      whoNamesWhat: '各方主题',
      overlaps: '重合记录',
      lists: '清单',
      topics: '主题',
      history: '版本沿革',
      brief: '简报',
      data: '数据',
      method: '方法',
      about: '关于',
      background: '背景',
      embed: '嵌入'
    },
    otherLanguage: 'English',
    search: { label: '搜索', title: '搜索全部内容（按 / 键或Ctrl+K）' }
  },
  footer: {
    asOf: (iso, version) => `数据日期：${date(iso)}，版本${version}。`,
    later: '默认视图对照的是2023年和2024年的清单；三国均已有后续版本。',
    laterLink: '查看后续版本',
    coded: '对照结果由大语言模型多次判读并裁定，尚未经人类专家审核。',
    licence: '数据采用CC BY 4.0许可，代码采用MIT许可。',
    entries: '全部条目',
    access: '无障碍'
  },
  date,
  listing,
  sep: { comma: '，', semicolon: '；', colon: '：', stop: '。', end: '。' },
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
  succession: { stated: '发布机构明示', reported: '据报道', 'none-known': '' },
  later: {
    before: (list, i) => `${i ? '' : '已有后续版本：'}${list}之后为`,
    after: (s, last) => `（${s === 'stated' ? '发布机构明示' : '据报道'}）${last ? '。' : '，'}`,
    matrix: '在矩阵中查看最新版本',
    history: '有何变化'
  },
  relation,
  relationVerb: { equal: '范围等同于', subset: '包含于', superset: '包含', intersects: '部分重合于' },
  strength,
  strengthOf: (s) => `${strength[s]}（${s}，最高为3）`,
  evidence,
  wording: { confirmed: '已确认', partly: '部分确认', unconfirmed: '未确认' },
  reading: { strict: '严格', standard: '标准', lenient: '宽松' },
  readingLabel: '口径',
  readingMeaning: {
    strict: '计入双方明列的强重合和较强重合',
    standard: '计入双方明列，或一方明列而另一方官方范围涵盖的强重合和较强重合',
    lenient: '计入全部有记录的重合，包括边缘重合和推断的重合'
  },
  readingShort: {
    strict: '严格口径计入双方明列的强重合和较强重合。',
    standard: '标准口径计入双方明列或属于一方官方范围的强重合和较强重合。',
    lenient: '宽松口径计入全部有记录的重合，包括边缘重合和推断的重合。'
  },
  matrix: {
    pageTitle: '中国的哪些产业列入了美国和英国的清单？',
    viewTitle: (rows, columns) => `${rows}对照${listing(columns)}`,
    question: (n) => `中国${n}个新兴产业和未来产业中，哪些列入了美国和英国的清单？`,
    viewQuestion: (n, rows, columns) => `${rows}的${n}个条目中，哪些在${listing(columns)}中有对应条目？`,
    both: '两份清单均有对应',
    only: (list) => `仅${list}清单有对应`,
    neither: '两份清单均无对应',
    inList: (list) => `见于${list}`,
    ofList: (n, list) => `${list}${n}个条目中`,
    otherWay: (rows) => `在${rows}中有对应条目`,
    range: '小字为严格、宽松口径下的数字。',
    rangeWords: (strict, lenient) => `（严格${strict}，宽松${lenient}）`,
    aboutFigures: '关于这些数字',
    listNote: '中国的条目取自本项目汇编的清单；“十四五”规划纲要本身列出9个战略性新兴产业和6个未来产业领域。',
    tableLabel: '各清单之间的重合',
    caption: (rows, columns) =>
      `行：${rows}。列：${listing(columns)}。单元格说明在所选口径下，该行条目与该列条目有何重合。`,
    entries: (n) => `${n}个条目`,
    countsRow: '各行中的对应条目',
    counterparts: (list) => `${list}对应条目`,
    countWords: (n, notAssessed) => `${n}${notAssessed ? `，另有${notAssessed}个未评估` : ''}`,
    shown: (rows, allRows, overlaps, allOverlaps) =>
      rows === allRows && overlaps === allOverlaps
        ? `${rows}行，${overlaps}处重合`
        : `显示${allRows}行中的${rows}行，${allOverlaps}处重合中的${overlaps}处`,
    openEntry: (label) => `“${label}”之下所列内容`,
    toolbar: {
      label: '视图',
      lists: '清单',
      turn: '行列互换',
      turnLong: '矩阵行列互换：行变为列',
      order: '排序',
      orders: { official: '官方顺序', together: '重合集中', theme: '按主题' },
      filter: '筛选',
      filterOn: (n) => `筛选（${n}）`,
      copyLink: '复制链接',
      cite: '引用',
      copied: '已复制',
      copyFailed: '浏览器不允许复制；地址栏中有同样的链接。',
      download: '下载',
      more: '更多',
      howToRead: '单元格说明'
    },
    /** where the filters leave no row */
    noRow: { nothing: '没有符合筛选条件的行。', reset: '重置' },
    /** where something that was asked for did not arrive */
    refused: {
      says: '所要求的内容有一部分未能载入，因此没有显示。可能是连接中断，或者本页打开后网站已有更新。',
      retry: '重试',
      reload: '重新载入本页'
    },
    /** where the address asks for what is not there; the names are those of parameters */
    unknown: (names: readonly string[]) => `地址中有本矩阵没有的内容，已略去（${names.join('、')}）。`,
    legend: {
      label: '图例',
      relation: '行（实心）与列（圆环）的关系',
      strength: '强度',
      derived: '推导',
      notAssessed: '未评估',
      leftOut: '不计',
      filtered: '筛选之外',
      none: '无'
    },
    cell: {
      overlap: (r, s, e, derived) =>
        `${relation[r]}，强度为${strength[s]}，依据为${evidence[e]}${derived ? '，推导' : ''}`,
      leftOut: '此口径不计：',
      filtered: '筛选之外：',
      none: '无',
      notAssessed: '未评估'
    },
    downloads: {
      shown: '当前显示的重合，CSV',
      shownExcel: '当前显示的重合，适用于Excel',
      all: '全部记录，CSV',
      allExcel: '全部记录，适用于Excel',
      shownXlsx: '当前显示的矩阵，Excel工作簿',
      files: '全部文件和格式',
      failed: '文件未能生成。“全部记录，CSV”仍可下载。'
    }
  }
};
