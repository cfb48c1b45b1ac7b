import type { ListsMessages } from '#lib/words/en/lists.ts';

export const messages: ListsMessages = {
  title: '清单',
  heading: '清单与版本',
  cited: (country, name) => `${country}：${name}`,
  description:
    '中国、美国、英国和其他国家及组织的技术清单：发布机构、日期、用途、条目数、文本核实、后续版本，以及已对照的清单。',
  counts: (top, sub) => `${top}个条目${sub > 0 ? `和${sub}个下级条目` : ''}`,
  listDescription: (country, name, on, top, sub) =>
    `${country}：${name}（${on}）。用途，${top}个条目${sub > 0 ? `和${sub}个下级条目` : ''}，文本核实，出处，前后版本，以及已对照的清单。`,
  intro: (lists) =>
    `本站收录${lists}份清单，每份各为一个版本。各清单用途不同，有的供参考，有的用于投资审查、研究安全或引导经费。每份清单的页面列出与其对照过的清单；其余各对均未评估。`,
  back: '全部清单',
  columns: {
    list: '清单',
    date: '日期',
    size: '条目数（一级＋下级）',
    wording: '文本核实：已核实、部分核实、未核实',
    compared: '已对照',
    next: '后续版本'
  },
  size: (top, sub) => (sub > 0 ? `${top}＋${sub}` : `${top}`),
  none: '未评估',
  purpose: '用途',
  caveat: { issuer: '发布机构的说明（本项目转述）', ours: '本项目的说明', 'none-found': '说明' },
  caveatNone: '未见发布机构的说明。',
  restsOn: '出处与局限',
  facts: {
    issuer: '发布机构',
    published: { official: '发布日期', compiled: '截止日期' },
    adopted: '通过日期',
    inForce: '生效日期',
    kind: { official: '官方清单，出自单一文件', compiled: '由本项目按公开规则汇编' },
    kindLabel: '类型',
    document: { official: '文件', compiled: '主要来源文件' },
    terms: '使用条件',
    wording: '文本核实',
    before: '此前版本',
    after: '后续版本'
  },
  noneKnown: '未见',
  wordingCounts: (w) => `已核实${w.confirmed}条，部分核实${w.partly}条，未核实${w.unconfirmed}条`,
  comparedHeading: '已对照的清单',
  comparedNone: '本清单尚未与其他清单对照，在矩阵中显示为未评估。',
  coverage: {
    list: '清单',
    here: (list) => `${list}中有对应条目的条目数`,
    there: '对方清单中在本清单有对应的条目数',
    more: '对照表',
    count: (n, of) => `${of}个中有${n}个`,
    note: '按一级条目和标准口径计；括号内为严格、宽松口径下的数字。其余清单均为未评估。'
  },
  verify: {
    heading: '与官方文件核对文本',
    text: '如持有该文件（PDF、HTML或纯文本），本页可在其中查找各条目的文本。文件在浏览器中读取，不会上传。属于其他版本的文件不予核对。',
    choose: '选择文件',
    drop: '或将文件拖放到此处',
    needsScript: '此功能需要JavaScript。也可使用命令行：',
    command: '命令行用法：',
    reading: (file) => `正在读取${file}……`,
    failed: '未能核对该文件。请重新载入本页后再试。'
  },
  take: { heading: '下载', csv: '本清单（CSV）', json: '本清单（JSON）' },
  range: (strict, lenient) => `严格${strict}，宽松${lenient}`,
  matrix: '矩阵',
  entriesHeading: '条目',
  under: (n) => `${n}个下级条目`,
  ours: '本项目译名',
  lineageHeading: '版本变化',
  lineageFrom: (list) => `自${list}`,
  lineageTo: (list) => `至${list}`,
  change: {
    same: '不变',
    renamed: '更名',
    split: '拆分',
    merged: '合并',
    narrowed: '收窄',
    widened: '扩大',
    dropped: '未再列入',
    new: '新列入'
  },
  changeOf: (word, change, from, to) => (change === 'renamed' && from === to ? '英文名称变更' : word),
  basis: { stated: '发布机构说明', compared: '由本项目比较' }
};
