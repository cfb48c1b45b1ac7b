import { date } from './phrases.ts';
import type { EmbedMessages } from '#lib/words/en/embed.ts';

/** Pages for the frames of other sites, in Chinese. */
export const messages: EmbedMessages = {
  title: '嵌入',
  heading: '嵌入图表',
  description: '将矩阵、覆盖概要、重合连线图、各国和组织清单的主题分布或单条重合记录嵌入您的网站，附嵌入代码和预览。',
  lead: '选择图表，复制代码。嵌入的图表显示当前数据版本，并链接回本站。图表不含导航，随读者的设置显示浅色或深色。',
  needsScript: '本页需要JavaScript生成嵌入代码。嵌入的页面不需要，其地址列于下方。',
  choose: '图表',
  what: {
    matrix: '矩阵',
    regions: '覆盖概要',
    links: '重合连线图',
    naming: '各国和组织清单的主题分布',
    concept: '概念结构图',
    timeline: '时间线',
    overlap: '单条重合记录'
  },
  view: '清单',
  record: '记录编号',
  recordHelp: '例如cn-us-0001，即该记录页面地址的最后一段。',
  unknown: (id) => `没有编号为${id}的记录。请输入类似cn-us-0001的编号。`,
  language: '语言',
  snippet: '嵌入代码',
  noAddress: '本站的此副本没有公开网址。请先发布，再把代码中的SITE-ADDRESS换成其网址。',
  copy: '复制',
  copied: '已复制',
  copyFailed: '浏览器阻止了复制，请选中代码后复制。',
  preview: '预览',
  previewOf: (what) => `预览：${what}`,
  how: [
    '嵌入的页面向外层窗口发送自身高度。消息是一个对象，type为“priority-crosswalk:height”，height为CSS像素数。代码中的脚本接收该消息。如不使用脚本，框架保持代码中写明的高度，内容可滚动。',
    '一段脚本可供任意多个框架使用。脚本不存储任何内容，不设置cookie，也不向其他网站发出请求。',
    '地址后加“?reading=strict”或“?reading=lenient”，矩阵按严格或宽松口径显示。'
  ],
  addresses: '地址',
  addressOverlap: '单条重合记录：地址末段为记录编号，例如',
  frame: {
    matrix: (view) => `${view}：重合矩阵`,
    regions: '三份清单中哪些条目在其他清单中有对应条目',
    links: '默认对照清单的重合',
    naming: '各国和组织技术清单的条目（按主题）',
    concept: '新质生产力的层次、支撑条件和方面',
    timeline: '概念、规划和清单的时间线',
    overlap: (id) => `重合${id}`
  },
  credit: (version, iso) => `数据版本${version}，${date(iso)}，采用CC BY 4.0许可。`,
  more: {
    matrix: '打开矩阵',
    regions: '查看区间和无对应的条目',
    links: '查看各统计口径和全部条目',
    naming: '查看全部清单、下级条目和出处',
    concept: '政策背景及注释',
    timeline: '政策背景及注释',
    overlap: '完整记录及出处',
    retired: '撤销理由与现行结论'
  },
  newTab: '（在新标签页中打开）',
  none: '无对应条目',
  counterparts: '对应条目',
  confidence: '置信度',
  original: '原文'
};
