import type { Messages } from './en.ts';
import { country, date, evidence, listing, relation, strength } from './words-zh.ts';

const LICENCE: Record<string, string> = {
  'us-government-work': '美国政府作品，在美国境内不受版权保护；文件中可能印有的声明未经核对。',
  'OGL-UK-3.0': '英国《开放政府许可证》第3.0版（Open Government Licence v3.0）',
  'CC-BY-4.0': '由本项目汇编，采用CC BY 4.0许可；所列术语出自官方文本',
  'eu-reuse-decision': '据称可依第2011/833/EU号决定再利用；未见文件自身的声明',
  'not-stated': '未说明'
};

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
      matrix: '矩阵',
      glance: '一览',
      overlaps: '重合',
      lists: '清单',
      topics: '主题',
      history: '沿革',
      brief: '简报',
      data: '数据',
      method: '方法',
      about: '关于'
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
    background: '背景',
    entries: '全部条目',
    embed: '嵌入',
    access: '无障碍'
  },
  date,
  listing,
  sep: { comma: '，', semicolon: '；', colon: '：', stop: '。', end: '。' },
  country,
  countryShort: country,
  licence: (id) => LICENCE[id] ?? id,
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
  evidenceMeaning: {
    named: '双方明列：两份文件均写明共有内容',
    scope: '范围涵盖：一方写明，另一方的官方范围涵盖该内容',
    inferred: '推断：双方均未写明，根据对该技术的一般了解判断'
  },
  centrality: { core: '共有内容是本条目的核心', part: '共有内容是本条目的一部分' },
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
    both: '两者均有',
    only: (list) => `仅见于${list}`,
    neither: '两者均无',
    inList: (list) => `见于${list}`,
    ofList: (n, list) => `${list}${n}个条目中`,
    otherWay: (rows) => `在${rows}中有对应条目`,
    range: '各数字旁为严格口径至宽松口径的区间。',
    rangeWords: (strict, lenient) => `（严格口径为${strict}，宽松口径为${lenient}）`,
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
      howToRead: '单元格说明'
    },
    chooser: {
      presets: { 'as-in-2024': '2024年版本', latest: '最新版本', 'eu-nato': '加入欧盟和北约' },
      ready: '预设视图',
      free: '任选清单',
      pages: '各清单页面',
      entries: '全部清单的全部条目',
      freeNote: '已对照的清单显示其记录；其他清单之间一律显示为未评估。',
      rows: '行',
      columns: '列',
      show: '显示',
      needsScript: '任选清单需要启用JavaScript，预设视图则不需要。',
      pick: '请至少选择一份清单作为列。'
    },
    filters: {
      label: '筛选行和重合',
      any: '不限',
      category: '类别',
      strength: '强度',
      relation: '关系',
      evidence: '依据',
      wording: '行条目的措辞',
      entry: '单个条目',
      counterpart: '行',
      counterparts: { '': '全部行', with: '仅有对应条目的行', without: '仅无对应条目的行' },
      reset: '重置',
      close: '关闭',
      note: '筛选不改变上方的数字。',
      nothing: '没有符合筛选条件的行。'
    },
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
    },
    list: {
      label: '条目及其对应条目',
      search: '查找条目（中文或英文）',
      none: '此口径下无对应条目',
      notAssessed: '尚未评估',
      found: (n, all) => `${all}个条目中的${n}个`,
      nothing: '没有符合条件的条目。'
    },
    free: {
      title: '任选清单',
      needsScript: '本页可任选清单组成矩阵，需要启用JavaScript。以下视图不需要：',
      loading: '正在载入清单……',
      failed: '清单未能载入。',
      unknown: (ids) => `没有名为${ids}的清单。请从以下清单中选择。`
    }
  },
  figure: {
    label: '图',
    layout: { slide: '幻灯片，16:9', page: '页面，A4' },
    copy: '复制图片',
    copyAlt: '复制文字说明（替代文本）',
    embed: '嵌入网页',
    copied: '已复制',
    failed: '浏览器不允许此操作。'
  },
  sheet: {
    label: '依据',
    close: '关闭',
    hint: '按回车键或点击可查看依据',
    none: '与',
    noneWords: '没有重合记录',
    notAssessedWords: '这一对条目尚未评估',
    loading: '正在载入依据……',
    failed: '依据未能载入。这一对条目的页面也载有依据：',
    open: '该重合的页面'
  },
  error: {
    // The type of the English function is its two literal texts.
    title: (status) => (status === 404 ? '没有这个页面' : '出现错误'),
    text: '地址可能有误，或者记录已经停用。从矩阵和重合表可以到达全部内容。',
    home: '前往矩阵',
    overlaps: '全部对照记录，每条一行'
  }
};
