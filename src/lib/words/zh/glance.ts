import { theList } from './phrases.ts';
import type { GlanceMessages } from '#lib/words/en/glance.ts';

/** The comparison at a glance, in Chinese. */
export const messages: GlanceMessages = {
  title: '概览',
  heading: '对应情况概览',
  cited: '对应情况概览：默认对照清单的覆盖情况',
  description:
    '分别列出三份清单中在另外两份清单均有对应、仅在其中一份有对应或均无对应的条目，双向覆盖情况及其区间，以及无对应条目。',
  lead: '下列各表分清单列出三类条目的数目：在另外两份清单中均有对应，仅在其中一份中有对应，在两份中均无对应。数字采用标准口径，旁列严格和宽松口径下的数字。覆盖情况取决于清单划分的粗细，不是对国家的评分或排名。',
  finding: (total, first, second, neither) =>
    `中国${total}个产业中，${first}个在美国清单中有对应条目，${second}个在英国清单中有对应条目，${neither}个在两份清单中均无对应条目`,
  findingOf: (total, rows, others, neither, open) =>
    [
      `${rows}的${total}个条目中，${others.map(({ list, n }) => `${n}个在${theList(list)}中有对应条目`).join('，')}`,
      ...(others.length > 1 ? [`${neither}个在两份清单中均无对应条目`] : neither > 0 ? [`${neither}个无对应条目`] : []),
      ...(open > 0 ? [`${open}个尚未确定`] : [])
    ].join('，'),
  linked: (list) => `在${theList(list)}中有对应`,
  alone: (list) => `在${theList(list)}中无对应`,
  aloneSoFar: (list) => `在${theList(list)}中暂无对应`,
  pair: { both: '有对应条目', only: '无对应条目', soFar: '暂无对应条目', choose: '对照清单' },
  key: {
    strong: '强重合',
    substantial: '较强重合',
    scope: '一方列明，另一方官方范围涵盖',
    weak: '弱重合或推断的重合',
    lenientOnly: '宽松口径计入弱的或推断的对应条目',
    both: '另外两份清单均有对应',
    first: (list) => `仅${theList(list)}有对应`,
    second: '仅另一份清单有对应',
    neither: '均无对应'
  },
  listHeading: (list, n) => `${list}：${n}个条目`,
  region: {
    both: (first, second) => `${first}和${second}均有对应`,
    only: (list) => `仅${list}有对应`,
    in: (list) => `${list}有对应`,
    notIn: (list) => `${list}无对应`,
    neither: '两份清单均无对应',
    unsettled: '尚未确定'
  },
  columns: { where: '对应情况', count: '条目数', range: '严格、宽松', members: '条目' },
  none: '无',
  coverageHeading: '双向覆盖情况',
  coverageColumns: { from: '清单', to: '对照清单', count: '有对应的条目数', range: '严格、宽松' },
  coverageKey: { strict: '严格', standard: '标准口径增加', lenient: '宽松口径增加', none: '无对应' },
  coveragePicture: (strict, standard, lenient, total) =>
    `共${total}个条目：严格口径${strict}个，标准口径${standard}个，宽松口径${lenient}个。`,
  coverageCell: (n, of) => `${n}（共${of}个）`,
  coverageOpen: (n) => `${n}个尚未确定`,
  range: (strict, lenient) => `严格${strict}，宽松${lenient}`,
  coverageCaption: '在另一清单中有对应的条目',
  gapsHeading: '任何口径下均无对应的条目',
  gapsIntro: '本项目在另外两份清单中逐一查找，未发现这些条目的对应条目。这反映清单如何编写，不反映一国实际开展的工作。',
  gapsFrom: (list) => `${list}，在另外两份清单中均无对应：`,
  gapsNone: '无；在宽松口径下，每个条目至少在一份清单中有对应条目。',
  tableHeading: '各清单的全部条目',
  toMatrix: '在矩阵中查看'
};
