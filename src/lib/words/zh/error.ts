import type { ErrorMessages } from '#lib/words/en/error.ts';

export const messages: ErrorMessages = {
  // The type of the English function is its two literal texts.
  title: (status) => (status === 404 ? '未找到页面' : '出现错误'),
  text: '请检查地址，或从矩阵或重合记录表开始浏览。如果链接指向某条记录，该记录可能已撤销。',
  home: '前往矩阵',
  overlaps: '全部重合记录',
  looking: '正在按通常的地址查找此页面。',
  found: '正在打开页面：',
  embed: '此重合或视图不在数据中，或已撤销。',
  embedHome: '打开Priority Crosswalk'
};
