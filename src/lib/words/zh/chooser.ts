import type { ChooserMessages } from '#lib/words/en/chooser.ts';

export const messages: ChooserMessages = {
  presets: { 'as-in-2024': '2024年版本', latest: '最新版本', 'eu-nato': '加入欧盟和北约' },
  ready: '预设视图',
  free: '任选清单',
  pages: '各清单页面',
  entries: '全部清单的全部条目',
  freeNote: '已对照的清单显示其记录；其他清单之间一律显示为未评估。',
  rows: '行',
  columns: '列',
  show: '显示',
  needsScript: '任选清单需要启用JavaScript，预设视图则不需要。',
  pick: '请至少选择一份清单作为列。'
};
