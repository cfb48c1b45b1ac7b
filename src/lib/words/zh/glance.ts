import type { GlanceMessages } from '#lib/words/en/glance.ts';

/** The comparison at a glance, in Chinese. */
export const messages: GlanceMessages = {
  title: '一览',
  heading: '对照一览',
  description:
    '分别列出三份清单中哪些条目在另外两份清单中均有、仅在其中一份有或均无对应条目，双向覆盖情况及其区间，并以文字列出无对应的条目。',
  lead: '三份清单，各按自身条目计数。所列数字为标准口径，其后为严格口径至宽松口径的区间。覆盖情况取决于清单划分的粗细，不是对任何国家的评分。',
  listHeading: (list, n) => `${list}：${n}个条目`,
  region: {
    both: (first, second) => `${first}和${second}均有`,
    only: (list) => `仅见于${list}`,
    neither: '两者均无',
    unsettled: '尚未确定'
  },
  picture: (parts) => `每个条目画一笔：${parts.join('；')}。`,
  columns: { where: '对应情况', count: '条目数', range: '严格至宽松', members: '条目' },
  none: '无',
  coverageHeading: '双向覆盖情况',
  coverageIntro: '左侧清单的条目中，有多少个在上方清单中至少有一个对应条目。',
  coverageCell: (n, of) => `${n}（共${of}个）`,
  range: (strict, lenient) => `${strict}–${lenient}`,
  coverageCaption: '有对应条目的条目数，按清单和另一清单列出',
  gapsHeading: '无对应的条目',
  gapsIntro: '无对应条目，是指在另一清单中查找而未发现。这反映的是清单如何编写，不反映一国实际开展的工作。',
  gapsFrom: (from, to) => `见于${from}，未见于${to}`,
  gapsAlways: '各口径均无对应条目：',
  gapsStandard: '标准口径下无对应条目，宽松口径下有边缘或推断的对应条目：',
  gapsNone: '标准口径下，每个条目均有对应条目。',
  toMatrix: '在矩阵中查看'
};
