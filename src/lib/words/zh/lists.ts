import type { ListsMessages } from '#lib/words/en/lists.ts';

export const messages: ListsMessages = {
  title: '清单',
  heading: '全部清单：版本、用途和措辞的确认程度',
  description:
    '中国、美国、英国和其他国家及组织的技术清单各版本：发布机构、日期、用途、条目数、措辞确认程度、后续版本，以及与哪些清单作过对照。',
  counts: (top, sub) => `${top}个条目${sub > 0 ? `，其下${sub}个子条目` : ''}`,
  listDescription: (country, name, on, top, sub) =>
    `${country}：${name}（${on}）。用途，${top}个条目${sub > 0 ? `及其下${sub}个子条目` : ''}，措辞的确认程度，出处，前后版本，以及与哪些清单作过对照。`,
  intro:
    '每份清单以一个版本列出。各清单用途不同：有的供参考，有的用于投资审查，有的用于研究安全，有的引导经费。与哪些清单作过对照，各页均有说明；其余均为未评估。',
  back: '全部清单',
  columns: {
    list: '清单',
    date: '日期',
    size: '条目数',
    wording: '措辞已确认、部分确认、未确认',
    compared: '已对照',
    next: '后续版本'
  },
  size: (top, sub) => (sub > 0 ? `${top} + ${sub}` : `${top}`),
  none: '未对照',
  purpose: '用途',
  caveat: { issuer: '发布机构自己的说明（由本项目转述）', ours: '本项目的说明', 'none-found': '说明' },
  caveatNone: '未见发布机构的说明。',
  restsOn: '依据与存疑',
  facts: {
    issuer: '发布机构',
    published: { official: '发布日期', compiled: '截止日期' },
    kind: { official: '单一文件的清单', compiled: '由本项目按既定规则汇编' },
    kindLabel: '类型',
    document: '文件',
    terms: '使用条件',
    wording: '措辞',
    before: '此前版本',
    after: '后续版本'
  },
  noneKnown: '未知',
  wordingCounts: (w) => `已确认${w.confirmed}条，部分确认${w.partly}条，未确认${w.unconfirmed}条`,
  comparedHeading: '已对照的清单',
  comparedNone: '本清单尚未与其他清单对照，在矩阵中显示为未评估。',
  coverage: {
    list: '清单',
    here: (list) => `${list}中有对应条目的条目数`,
    there: '对方清单中有对应条目的条目数',
    more: '对照文件',
    count: (n, of) => `${n}个，共${of}个`,
    note: '按顶层条目和标准口径计；括号内为严格口径至宽松口径的范围。其余清单均为未评估。'
  },
  take: { heading: '下载', csv: '本清单，CSV', json: '本清单，JSON' },
  range: (strict, lenient) => `严格口径${strict}个，宽松口径${lenient}个`,
  matrix: '矩阵',
  entriesHeading: '条目',
  under: (n) => `其下列有${n}项`,
  ours: '本项目译名',
  lineageHeading: '各条目的前后沿革',
  lineageFrom: (list) => `承接${list}`,
  lineageTo: (list) => `延续至${list}`,
  change: {
    same: '不变',
    renamed: '更名',
    split: '拆分',
    merged: '合并',
    narrowed: '收窄',
    widened: '扩大',
    dropped: '不再列入',
    new: '新列入'
  },
  basis: { stated: '发布机构明示', compared: '由本项目比较' }
};
