import type { ErrorMessages } from '#lib/words/en/error.ts';

export const messages: ErrorMessages = {
  // The type of the English function is its two literal texts.
  title: (status) => (status === 404 ? '没有这个页面' : '出现错误'),
  text: '地址可能有误，或者记录已经停用。从矩阵和重合表可以到达全部内容。',
  home: '前往矩阵',
  overlaps: '全部对照记录，每条一行'
};
