import type { OwnCodersMessages } from '#lib/words/en/own-coders.ts';

export const messages: OwnCodersMessages = {
  heading: '编码者',
  coded: (n, of) => `${of}对中已编码${n}对`,
  codeOn: (name) => `以${name}的名义继续`,
  unnamed: '编码者1',
  one: '第二位编码者为相同的条目对编码之后，方可计算一致性。',
  second: {
    heading: '由第二人编码',
    text: '另一人以另一姓名为相同的条目对编码，看不到他人的编码。填写此处已列出的姓名，则继续其原有编码。',
    start: '以此姓名编码'
  },
  codedAs: (name) => `编码者：${name}`,
  somebodyElse: '更换编码者',
  who: '由谁编码？',
  agreement: {
    heading: '两位编码者的一致性',
    first: '第一位编码者',
    second: '第二位编码者',
    both: (n, of) => `${of}对条目中，两人均已编码的有${n}对。`,
    none: '尚无两人均已编码的条目对。',
    computing: '正在计算一致性……',
    failed: '未能计算一致性。',
    set: '两人均已编码的条目对',
    caption: (first, second) => `${first}与${second}在裁决之前的一致性`,
    confusionCaption: (question, first, second) => `${question}：行为${first}，列为${second}，两人均已编码的全部条目对`,
    mostlyNone:
      '绝大多数编码为“无重合”，这类条目对容易取得一致，因此一致率偏高，而κ系数取决于少数条目对。任一编码者认定重合的条目对，其数值更能说明问题。'
  },
  differences: {
    heading: '编码不一致的条目对',
    none: '两人对均已编码的条目对意见一致。',
    text: (n, decided) =>
      `两人对${n}对条目编码不一致，其中${decided}对已裁决。裁决之前，矩阵显示对照中列名在前者的编码。`,
    decide: '裁决',
    pair: '条目对',
    kind: '分歧内容',
    state: '裁决',
    decided: '已裁决',
    open: '未裁决',
    more: (shown, of) => `列出${of}对中的前${shown}对。`
  },
  decide: {
    heading: '裁决两份编码',
    who: '请填写裁决者姓名。全部编码均予保留。',
    begin: '开始裁决',
    nothing: '这两位编码者没有不一致的条目对。',
    progress: (decided, of) => `${of}对中已裁决${decided}对`,
    decided: '已裁决',
    undecided: '未裁决',
    names: '显示编码者姓名',
    namesNote: '两份编码的先后次序逐对变化。',
    answer: ['编码一', '编码二'],
    take: ['采用编码一', '采用编码二'],
    confidence: '置信度',
    rationale: '理由',
    noRationale: '未填写',
    own: '另作编码',
    reason: '裁决理由，一两句话（必填）',
    open: '该条目对尚未裁决。',
    whole: '该条目对已裁决。',
    wholeBy: (name) => `该条目对由${name}裁决。您在此处的选择或填写将取代该裁决；撤销即可恢复。`,
    missing: '编码完整并填写理由之后，裁决方可生效。',
    nothingLeft: '全部条目对均已裁决。',
    keys: [
      ['1', '采用编码一'],
      ['2', '采用编码二'],
      ['3', '另作编码'],
      ['R', '填写理由'],
      ['Enter', '下一对'],
      ['B', '上一对'],
      ['U', '撤销']
    ]
  }
};
