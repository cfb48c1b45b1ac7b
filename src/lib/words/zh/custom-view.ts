import type { CustomViewMessages } from '#lib/words/en/custom-view.ts';

export const messages: CustomViewMessages = {
  title: '任选清单',
  needsScript: '本页可任选清单组成矩阵，需要启用JavaScript。以下视图不需要：',
  loading: '正在载入清单……',
  failed: '清单未能载入。',
  unknown: (ids) => `没有名为${ids}的清单。请从以下清单中选择。`
};
