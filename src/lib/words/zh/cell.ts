import type { CellMessages } from '#lib/words/en/cell.ts';

export const messages: CellMessages = {
  label: '依据',
  close: '关闭',
  hint: '按回车键或点击可查看依据',
  none: '与',
  noneWords: '没有重合记录',
  notAssessedWords: '这一对条目尚未评估',
  loading: '正在载入依据……',
  failed: '依据未能载入。这一对条目的页面也载有依据：',
  open: '该重合的页面'
};
