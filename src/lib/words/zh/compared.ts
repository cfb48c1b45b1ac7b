import type { ComparedMessages } from '#lib/words/en/compared.ts';

export const messages: ComparedMessages = {
  title: '清单对照总览',
  description: '哪些清单已逐条对照、何时完成，以及每份清单有多少条目在另一份清单中有对应，两个方向分别统计。',
  heading: (pairs, lists) => `${lists}份清单之间已完成${pairs}组对照`,
  intro: (all) =>
    `每格为所在行清单的一级条目中，在所在列清单有对应的条目数（标准口径），并链接到两者的矩阵。底色越浓，占比越大，每四分之一为一级。各清单的划分方式不同，因此两个方向的数字不同。画斜线的格表示尚未对照。数据共收录${all}份清单，其余清单尚未与任何清单对照。`,
  caption: '所在行清单的条目在所在列清单中有对应的数量',
  corner: '行中的清单',
  link: (rows, columns, n, of) => `${n}/${of}：${rows}的条目在${columns}中有对应`,
  notAssessed: '未评估',
  later: (name) => `后续版本：${name}`,
  listHeading: '全部对照',
  listIntro: '括号内为严格口径和宽松口径下的数量。',
  columns: { lists: '清单', there: '前者在后者中', back: '后者在前者中', date: '完成日期' },
  both: (a, b) => `${a}与${b}`,
  range: (n, of, strict, lenient) => `${n}/${of}（${strict}至${lenient}）`,
  download: '本表（CSV）'
};
