import type { FiltersMessages } from '#lib/words/en/filters.ts';

export const messages: FiltersMessages = {
  label: '筛选行和重合',
  any: '不限',
  category: '类别',
  strength: '强度',
  relation: '关系',
  evidence: '依据',
  codings: '各次编码',
  unanimous: '均与公布结果一致',
  wording: '行条目的文本核实',
  entry: '单个条目',
  counterpart: '行',
  counterparts: { '': '全部', with: '有对应条目', without: '无对应条目' },
  reset: '重置',
  close: '关闭',
  note: '筛选不影响上方的数字。',
  nothing: '没有符合筛选条件的条目。'
};
