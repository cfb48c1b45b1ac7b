import { date } from './phrases.ts';
import type { FiguresMessages } from '#lib/words/en/figures.ts';

/** Words of the figures that leave the site, in Chinese. */
export const messages: FiguresMessages = {
  source: (version, iso) => `来源：Priority Crosswalk，数据版本${version}，${date(iso)}。`,
  licence: '许可：CC BY 4.0；所列术语出自官方文本。',
  own: (works) =>
    `自己的清单，不属于Priority Crosswalk的数据：${works.map(({ name, date: day }) => `“${name}”（${day}）`).join('、')}。`,
  besideOwn: (version, iso) =>
    `本站各清单之间的重合：Priority Crosswalk，数据版本${version}，${date(iso)}，CC BY 4.0。`,
  matrix: {
    lists: (names) => `对照的清单：${names}。`,
    covered: (of, have) => `${of}${have}`,
    filtered: (filters) => `已筛选。${filters}。`,
    margins: '筛选不影响上述数字和行列计数。',
    codings: (n, of) => `所示${of}对重合中，${n}对的各次编码均与公布结果一致；编码者均为同一系列的语言模型。`,
    partly: '部分条目对未评估',
    star: '星号表示部分条目对未评估。',
    shape: (rows, rowList, columns, columnLists) => `矩阵共${rows}行（${rowList}）、${columns}列（${columnLists}）。`,
    reading: (reading) => `${reading}统计口径。`,
    part: (n, kind) => `${kind}${n}对`,
    fact: (n, what) => `${what}：${n}个`,
    strengths: (parts) => `按强度：${parts}。`,
    relations: (parts) => `按行与列的关系：${parts}。`,
    opened: (n) => `展开的子条目另有${n}个标记。`,
    headline: (facts) => `有对应条目的情况：${facts}。`,
    most: (names, n) => `所示各行中重合最多的是${names}，共${n}对。`,
    none: (n, names) => `所示各行中有${n}行没有显示重合：${names}。`,
    notAssessed: (n) => `有${n}对条目未评估。`
  },
  history: {
    question: '各条目在各版本之间的变化。',
    lines:
      '线条连接一个条目与它在下一版本中的条目，线上的词说明变化：更名、拆分、合并、收窄（带状渐细）或扩大。灰色细线表示不变。短竖线表示未再列入，圆圈表示新列入。'
  },
  regions: {
    question: (lists) =>
      `${lists}的条目在另外两份清单中均有、仅在其中一份有或均无对应条目的情况。各清单按自身条目计数。`,
    /** where each list is compared with one other at a time */
    questionOne: (lists) => `${lists}的条目在另一份清单中有无对应条目的情况。各清单按自身条目计数。`,
    strokes:
      '每条短线代表一个条目：整条实心表示另外两份清单均有对应条目，仅上半实心表示仅先列的一份有对应，仅下半实心表示仅后列的一份有对应，空心表示两份均无对应。',
    strokesOne: '每条短线代表一个条目：实心表示在另一份清单中有对应条目，空心表示没有。',
    noScore: '覆盖情况取决于清单划分的粗细，不用于给国家评分或排名。',
    list: (heading, regions) => `${heading}，其中${regions}。`,
    region: (n, region, strict, lenient, names) =>
      `${region}${n}个（严格${strict}，宽松${lenient}）${names ? `：${names}` : ''}`,
    coverage: (facts) => `各方向的覆盖情况：${facts}。`
  },
  sensitivity: {
    title: '主要指标的敏感性分析',
    under: (variants) => `每条线为一项主要指标占其清单的比例，共${variants}个方案：公布结果和另外${variants - 1}个。`,
    published: '公布结果',
    others: '其他方案',
    span: '最低至最高',
    variants: (names) => `其他方案：${names}。`,
    figure: (label, published, low, high) => `${label}：${published}（最低${low}，最高${high}）`
  }
};
