import type { ErrorMessages } from '#lib/words/en/error.ts';

export const messages: ErrorMessages = {
  // The type of the English function is its two literal texts.
  title: (status) => (status === 404 ? '没有这个页面' : '出现错误'),
  text: '地址可能有误，或者记录已经停用。从矩阵和重合表可以到达全部内容。',
  home: '前往矩阵',
  overlaps: '全部对照记录，每条一行',
  looking: '正在按通常的地址查找此页面。',
  found: '正在打开页面：',
  embed: '数据中没有此重合或视图，或已不再收录。',
  embedHome: '打开Priority Crosswalk'
};
