import { theList } from './phrases.ts';
import type { OwnCorrectionsMessages } from '#lib/words/en/own-corrections.ts';

/** The same in Chinese. */
export const messages: OwnCorrectionsMessages = {
  heading: '将带来的改动',
  changes: ({ added, removed, changed, unchanged }) =>
    `对照表中有${added + removed + changed}对条目与现有记录不同：新增${added}对，删除${removed}对，修改${changed}对。另有${unchanged}对与记录一致。`,
  nothing: (n) => `对照表的${n}对条目均与现有记录一致。`,
  scope: '对照表未列入的条目对保持原记录。理由不作比较。',
  incomplete: (n) => `${n}对未填完整，不计入。`,
  table: '与现有记录不同的条目对',
  pair: '条目对',
  kind: '改动',
  before: '现有记录',
  after: '自己的对照表',
  row: '数据行',
  kinds: { added: '新增', removed: '删除', changed: '修改' },
  none: '无重合',
  more: (shown, all) => `表中为前${shown}对，共${all}对；文件包含全部。`,
  figures: '改动前后的主要数字',
  figure: '数字',
  covered: (from, to) => `${theList(from)}中在${theList(to)}有对应的条目`,
  of: '总数',
  ruleBefore: (rule) => `${rule}，改动前`,
  ruleAfter: (rule) => `${rule}，改动后`,
  send: '可提交的数据行',
  how: '每行采用data/mappings.csv的格式。ext_relation为none表示撤销该记录。请在author_label列写明姓名，在comment列写明理由。',
  link: '如何提交更正以及如何决定',
  copy: '复制',
  copyOf: (pair) => `复制${pair}的数据行`,
  csv: '全部数据行（CSV）',
  loading: '正在与现有记录比较……',
  failed: '现有记录未能载入。',
  retry: '重试'
};
