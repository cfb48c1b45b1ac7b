import type { OwnWorkFileMessages } from '#lib/words/en/own-work-file.ts';

/** 工作文件：其中的内容，以及打开后的处理。 */
export const messages: OwnWorkFileMessages = {
  title: '自己的清单与对照表：工作文件',
  own: '使用者自己的清单和对照表，由Priority Crosswalk网站的“自己的清单”页面保存。它们不属于本站数据集，本站数据的许可不适用于它们。',
  kind: { list: '清单，每行一个条目。', mapping: '对照表，每行是对一个条目对的一次编码。' },
  entryId: '条目编号',
  further: '使用者的其他列',
  rest: '其他列无法容纳的内容（JSON）',
  readme: ({ tables, site, dataVersion, address, blank }) => [
    messages.title,
    '',
    messages.own,
    ...(blank ? ['', '本文件供第二位编码者使用。对照表为空，不含任何他人的编码、编码者姓名或裁定。'] : []),
    '',
    '表格（CSV，UTF-8）：',
    ...tables.map(({ path, name, kind, rows }) => `- ${path}：${name}，${rows}${kind === 'list' ? '个条目' : '行'}`),
    ...(site.length > 0
      ? ['', `对照表所涉及的本站清单（数据版本${dataVersion}），未收入本文件：`, ...site.map((line) => `- ${line}`)]
      : []),
    '',
    '表格可用电子表格软件、R或Python打开。datapackage.json说明各列含义，work.json保存表格以外的内容。',
    `如需继续编辑，请在“自己的清单”页面打开整个文件：${address}`
  ],

  fromFile: (name) => `${name}（来自文件）`,
  coded: (name) => `${name}正在另一个标签页中编码，请先关闭该标签页。`,

  heading: '工作文件',
  lead: (lists, mappings) =>
    `本文件包含${[...(lists > 0 ? [`${lists}份清单`] : []), ...(mappings > 0 ? [`${mappings}份对照表`] : [])].join(
      '和'
    )}，尚未保存。`,
  broken: '无法打开此工作文件。此前保存的内容没有变化。',
  isNew: '新内容，将予保存。',
  same: '已保存，无差异。',
  changed: '该清单此后有改动，本浏览器中的内容与文件不同。',
  facts: '清单的说明信息不同。',
  ifTaken: '采用文件中的清单时的变化：',
  here: '保留本浏览器中的内容',
  file: '采用文件中的内容',
  both: '两者都保留',
  later: '采用日期较晚的',
  choose: (name) => `${name}有差异时`,
  into: '并入',
  ownMapping: '作为单独的对照表',
  adds: (rows, coder) => `新增${coder === '' ? '未注明编码者的' : `${coder}的`}${rows}条编码。`,
  addsNothing: '没有新增编码。',
  differing: (n) => `有${n}条编码与本浏览器中的不同。`,
  keep: '保存在本浏览器',
  nothing: '无需保存：本浏览器中的内容不会改变。'
};
