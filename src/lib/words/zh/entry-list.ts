import type { EntryListMessages } from '#lib/words/en/entry-list.ts';

export const messages: EntryListMessages = {
  search: '查找条目（中文或英文）',
  none: '本口径下无对应条目',
  notAssessed: '未评估',
  partly: '尚不能确定：部分条目对未评估',
  found: (n, all) => `${all}个条目中的${n}个`,
  nothing: '没有符合条件的条目。'
};
