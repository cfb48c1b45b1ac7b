import type { CellMessages } from '#lib/words/en/cell.ts';

export const messages: CellMessages = {
  label: '依据',
  close: '关闭',
  hint: '按回车键或点击查看依据',
  none: '与',
  noneWords: '无重合',
  notAssessedWords: '未评估',
  loading: '正在载入依据……',
  failed: '未能载入依据。该条目对的页面也载有依据：',
  open: '该重合的页面'
};
