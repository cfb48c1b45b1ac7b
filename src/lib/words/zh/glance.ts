import type { GlanceMessages } from '#lib/words/en/glance.ts';

/** The comparison at a glance, in Chinese. */
export const messages: GlanceMessages = {
  title: '概览',
  heading: '对应情况概览',
  description:
    '分别列出三份清单中在另外两份清单均有对应、仅在其中一份有对应或均无对应的条目，双向覆盖情况及其区间，以及无对应条目。',
  lead: '下列各表按清单列出在另外两份清单均有对应、仅在一份有对应和均无对应的条目数。数字采用标准口径，旁列严格和宽松口径下的数字。覆盖情况取决于清单划分的粗细，不是对国家的评分或排名。',
  finding: (total, first, second, neither) =>
    `中国${total}个产业中，${first}个在美国清单中有对应条目，${second}个在英国清单中有对应条目，${neither}个在两份清单中均无对应条目`,
  alone: '在中国清单中无对应',
  key: (lenient) =>
    `粗线：强重合。细线：较强重合。虚线：一方列明，另一方官方范围涵盖。${lenient ? '点线：弱重合或推断的重合。' : ''}点击名称可查看条目。`,
  listHeading: (list, n) => `${list}：${n}个条目`,
  region: {
    both: (first, second) => `${first}和${second}均有对应`,
    only: (list) => `仅${list}有对应`,
    neither: '两份清单均无对应',
    unsettled: '尚未确定'
  },
  picture: (parts) => `每条短线代表一个条目：${parts.join('；')}。`,
  columns: { where: '对应情况', count: '条目数', range: '严格、宽松', members: '条目' },
  none: '无',
  coverageHeading: '双向覆盖情况',
  coverageIntro: '左侧清单的条目中，有多少个在上方清单中至少有一个对应条目。',
  coverageCell: (n, of) => `${n}（共${of}个）`,
  range: (strict, lenient) => `严格${strict}，宽松${lenient}`,
  coverageCaption: '在另一清单中有对应的条目',
  gapsHeading: '无对应条目',
  gapsIntro: '本项目在另一清单中逐一查找，未发现这些条目的对应条目。这反映清单如何编写，不反映一国实际开展的工作。',
  gapsFrom: (from, to) => `${from}中在${to}无对应的条目`,
  gapsAlways: '三种口径下均无对应：',
  gapsStandard: '严格和标准口径下无对应（宽松口径计入弱重合或推断的重合）：',
  gapsNone: '无：每个条目均有对应条目。',
  toMatrix: '在矩阵中查看'
};
