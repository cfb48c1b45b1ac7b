import { date } from './phrases.ts';
import type { EmbedMessages } from '#lib/words/en/embed.ts';

/** Pages for the frames of other sites, in Chinese. */
export const messages: EmbedMessages = {
  title: '嵌入',
  heading: '嵌入到您的网页',
  description: '矩阵、一览或单处重合的精简页面，可嵌入其他网站的框架，附可复制的代码和预览。',
  lead: '三种精简页面，可放入网页框架：没有导航，随读者的设置显示浅色或深色，并附一行出处，链接回本站。页面随数据更新：所嵌入的内容始终为当前版本，并注明版本。',
  needsScript: '本页生成代码需要启用JavaScript。嵌入的页面本身不需要，其地址列于下方。',
  choose: '嵌入内容',
  what: { matrix: '矩阵', regions: '一览', overlap: '单处重合' },
  view: '清单',
  record: '重合编号',
  recordHelp: '例如cn-us-0001，即该重合页面地址的最后一段。',
  unknown: (id) => `没有编号为${id}的重合。编号应类似cn-us-0001。`,
  language: '语言',
  snippet: '可复制的代码',
  noAddress: '本站的此副本没有公开网址。请先发布，再把代码中的SITE-ADDRESS换成其网址。',
  copy: '复制',
  copied: '已复制',
  copyFailed: '浏览器不允许复制，可手动选中代码。',
  preview: '预览',
  previewOf: (what) => `预览：${what}`,
  how: [
    '框架内的页面通过消息把自身高度告知外层窗口：消息是一个对象，type为“priority-crosswalk:height”，height为CSS像素数。代码中的脚本接收该消息。如不使用脚本，框架保持代码中写明的高度，内容可滚动。',
    '一段脚本可供任意多个框架使用。不存储任何内容，不设置cookie，也不向其他网站发出请求。',
    '地址后加“?reading=strict”或“?reading=lenient”，矩阵按严格或宽松口径显示。'
  ],
  addresses: '地址',
  addressOverlap: '单处重合：地址末段为其编号，例如',
  frame: {
    matrix: (view) => `${view}：重合矩阵`,
    regions: '三份清单中哪些条目在其他清单中有对应条目',
    overlap: (id) => `重合${id}`
  },
  credit: (version, iso) => `数据版本${version}，${date(iso)}，采用CC BY 4.0许可。`,
  more: {
    matrix: '打开矩阵',
    regions: '查看区间和无对应的条目',
    overlap: '完整记录及出处',
    retired: '停用理由与现行结论'
  },
  newTab: '（在新标签页中打开）',
  none: '无对应条目',
  counterparts: '对应条目',
  confidence: '置信度',
  original: '原文'
};
