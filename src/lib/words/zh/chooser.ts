import type { ChooserMessages } from '#lib/words/en/chooser.ts';

export const messages: ChooserMessages = {
  presets: { 'as-in-2024': '2023年和2024年清单', latest: '最新版本', 'eu-nato': '加入欧盟和北约' },
  issuers: (rows, columns) => `${rows}与${columns.join('、')}`,
  ready: '预设对照',
  free: '自定义对照',
  pages: '清单介绍',
  entries: '全部条目',
  freeNote: '所选清单如果尚未相互对照，则一律显示为未评估。',
  rows: '行',
  columns: '列',
  show: '显示',
  needsScript: '自定义对照需要启用JavaScript，预设对照不需要。',
  pick: '请至少选择一份清单作为列。'
};
