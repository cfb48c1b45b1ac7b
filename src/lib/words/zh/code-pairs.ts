import type { MissingPart } from '#lib/model/answers.ts';
import type { CodePairsMessages } from '#lib/words/en/code-pairs.ts';

export const messages: CodePairsMessages = {
  heading: '逐对编码',
  begin: {
    heading: '逐对编码',
    text: '将本清单与另一份清单逐对比较。编码结果保存在本浏览器中。',
    with: '对比清单',
    coder: '编码者姓名（写入文件）',
    start: (pairs) => `开始：${pairs}对`,
    tooMany: (pairs, most) => `共${pairs}对，超过此处可编码的${most}对。请仅导入清单的一部分。`,
    coderMissing: '请先填写姓名。',
    name: (list, other, coder) => `${list}—${other}，${coder}`,
    resume: '继续编码',
    nameless: '填写姓名即可为该对照编码。其他编码者的行保持不变。',
    codeThis: '为此对照编码'
  },
  step: '逐对编码',
  loading: '正在载入两份清单。',
  failed: '未能载入清单。',
  retry: '重试',
  missingList: '两份清单之一已不在本浏览器中。请在第1步以相同的名称和年份重新读取。',
  saved: (time) => `已于${time}保存在本浏览器中。`,
  saving: '正在保存……',
  notYet: '每次编码均立即保存在本浏览器中。',
  here: '尚未保存。编码仅存于此标签页，关闭之前请先下载。',
  deleted: '该对照已在另一标签页中或被浏览器删除。下一次编码时将连同已有编码重新保存。',
  restored: '该对照曾在另一标签页中或被浏览器删除，现已连同全部编码重新保存。',
  elsewhere: '该对照正在另一标签页或窗口中编码。',
  takeOver: '改在此处编码',
  lost: '该对照现正在另一标签页或窗口中编码。在此处的编码已保存。',
  pairOf: (at, of) => `第${at}对，共${of}对`,
  inRow: (at, of) => `本条目第${at}对，共${of}对`,
  progress: (done, of) => `${of}对中已编码${done}对`,
  lacking: (n) => `另有${n}对不完整，例如缺少理由`,
  rowProgress: (complete, incomplete, of) =>
    `${of}对中已编码${complete}对${incomplete > 0 ? `，${incomplete}对不完整` : ''}`,
  order: { label: '顺序', likely: '可能重合的在前', list: '清单顺序' },
  orderNote: '同一条目内，可能重合的条目对在前，即有少见词相同的条目对；编码之前不作任何记录。',
  subs: (n) => (n > 0 ? '下级条目' : '无下级条目'),
  sharedNote: '两个条目共有的词已标出。',
  question: {
    relation: '两个范围的关系',
    subject: (label) => `重合部分在“${label}”中是`,
    object: (label) => `重合部分在“${label}”中是`,
    strength: '强度（由两项得出）',
    evidence: '依据',
    confidence: '置信度：另一位细心的编码者会否记录同一关系',
    rationale: '理由（一两句话）：重合的是什么，不重合的是什么'
  },
  relation: {
    equal: '范围相同',
    subset: '属于',
    superset: '包含',
    intersects: '部分重合',
    none: '无重合'
  },
  centrality: { core: '核心', part: '组成部分' },
  evidence: { named: '双方列明', scope: '一方列明，另一方涵盖', inferred: '推断' },
  next: '下一对',
  none: '无重合，下一对',
  back: '上一对',
  later: '稍后',
  undo: '撤销',
  clear: '清除编码',
  missing: (parts) => {
    const names: Record<MissingPart, string> = {
      relation: '关系',
      subjectCentrality: '在前一条目中的地位',
      objectCentrality: '在后一条目中的地位',
      evidence: '依据',
      confidence: '置信度',
      rationale: '理由'
    };
    return `尚缺：${parts.map((part) => names[part]).join('、')}。该条目对作为不完整的留在列表中。`;
  },
  whole: '该条目对已编码。',
  open: '该条目对尚未编码。',
  rest: (n, label) => `将“${label}”其余${n}对未编码的条目对均记为无重合`,
  restNote: '已编码的条目对不变。',
  restDone: (n) => `已将${n}对记为无重合。撤销可一次全部恢复。`,
  undone: (n) => `已恢复${n}对。`,
  nothingLeft: '全部条目对均已编码。矩阵见第3步。',
  seeMatrix: '查看矩阵',
  rules: '此处适用的规则',
  codebook: '编码手册全文',
  keys: {
    heading: '按键',
    on: '用单个按键作答',
    note: '输入文字时按键不起作用。',
    list: [
      ['1 2 3 4', '范围相同、属于、包含、部分重合'],
      ['0', '无重合，下一对'],
      ['Q A', '重合部分是前一条目的核心、组成部分'],
      ['W S', '重合部分是后一条目的核心、组成部分'],
      ['N O I', '双方列明、一方列明、推断'],
      ['5 6 7 8 9 T', '置信度0.5至0.9、1'],
      ['R', '填写理由'],
      ['Enter', '下一对（填写理由时亦可；按Shift换行）'],
      ['L', '稍后'],
      ['B', '上一对'],
      ['U', '撤销']
    ]
  }
};
