import type { FigureMessages } from '#lib/words/en/figure.ts';

export const messages: FigureMessages = {
  label: '图',
  layout: { slide: '幻灯片，16:9', page: '页面，A4' },
  copy: '复制图片',
  copyAlt: '复制文字说明（替代文本）',
  embed: '嵌入网页',
  copied: '已复制',
  failed: '浏览器阻止了此操作。'
};
