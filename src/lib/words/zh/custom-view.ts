import type { CustomViewMessages } from '#lib/words/en/custom-view.ts';

export const messages: CustomViewMessages = {
  title: '自定义对照',
  needsScript: '可任选清单进行对照。本页需要启用JavaScript，以下预设对照不需要：',
  loading: '正在载入清单……',
  failed: '未能载入清单。',
  unknown: (ids) => `没有名为${ids}的清单。请从以下清单中选择。`
};
