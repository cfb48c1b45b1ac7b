import type { HelpMessages } from '#lib/words/en/workbench-help.ts';

export const messages: HelpMessages = {
  title: '自己的清单：使用说明',
  heading: '自己的清单：使用说明',
  description: '如何导入清单或对照表、逐对编码、比较两位编码者并保存结果。附模板及各列说明。',
  lead: '可将一国、一个部门、一家企业或一所大学的清单与本站清单对照：导入清单，为条目对编码，查看矩阵，下载结果。',
  open: '打开“自己的清单”',
  contents: '本页内容',
  sections: {
    steps: '从清单到矩阵',
    bring: '可导入的内容',
    templates: '模板',
    listColumns: '清单的列',
    mappingColumns: '对照表的列',
    code: '如何为条目对编码',
    keys: '按键',
    likely: '可能重合的条目对及其余条目对',
    coders: '两位编码者',
    kept: '内容保存在何处',
    refused: '浏览器不保存内容时',
    result: '结果说明什么',
    cite: '如何引用',
    limits: '限制'
  },
  steps: [
    '拖入文件，或每行粘贴一个名称。核对读取结果，为清单命名并保存。',
    '选择对比清单，填写姓名，开始编码。10个条目与5个条目的清单共有50对。',
    '逐对编码。可能重合的条目对在前；一个按钮即可将某条目其余各对记为无重合。',
    '按各统计口径查看矩阵，并下载。'
  ],
  exampleText: (list, other) =>
    `如想先看已完成的对照，可在该页载入示例：${list}与${other}对照，由两个大语言模型编码，并含编码分歧的裁决。`,
  bring: [
    '清单只需一列名称，有无标题行均可。领域、代码和说明从其他列读取。',
    '对照表需两列条目和一列关系。条目按标识、代码或名称查找。',
    '可读取CSV、TSV、XLSX、JSON、SSSOM和JSKOS，以及从电子表格复制的单元格。其他文件请先另存为CSV或XLSX。',
    '页面显示读取时的判断，每项均可更改。有错误的行不收入，可下载、修改后再次导入。'
  ],
  bringRules: '全部读取规则见',
  templates: '每个模板含标题行和两行示例。请替换示例行，并删除不需要的列。工作簿的第二张工作表为各列说明。',
  template: { list: '清单', mapping: '对照表' },
  columnsNote: '列名比较时不计大小写和标点。其他列随行保存，并原样写出。',
  required: { list: '仅名称必填。', mapping: '一行须有两个条目及其关系。' },
  table: { sheet: '各列说明', column: '列', meaning: '含义', example: '示例', names: '也可写作' },
  oneOf: (values) => `取值：${values.join('、')}。`,
  columns: {
    list: {
      label: '条目名称。',
      group: '条目所属领域。每个名称成为一个上级条目；空单元格取上一行的领域。',
      code: '清单中条目的代码。',
      parent: '上级条目的代码或名称。',
      position: '在清单中的序号，从1起的整数。',
      label_en: '英文名称。',
      label_zh: '中文名称。',
      label_original: '文件所用语言的名称。',
      note: '条目涵盖的内容，编码时显示。',
      source_url: '文件的网址。',
      locator: '文件中的页码或章节。',
      kind: '条目类型。',
      category: '在清单中的类别。',
      theme: '主题，矩阵可按主题排序。'
    },
    mapping: {
      subject: '行清单的条目：标识、代码或名称。',
      object: '列清单的条目：标识、代码或名称。为空且关系为none时，表示在该清单中无对应条目。',
      subject_label: '行条目的名称，用于标识查找不到时。',
      object_label: '列条目的名称，用于标识查找不到时。',
      subject_code: '行条目的代码，用于标识查找不到时。',
      object_code: '列条目的代码，用于标识查找不到时。',
      subject_list: '行清单的标识。为空时由页面询问。',
      object_list: '列清单的标识。为空时由页面询问。',
      relation:
        '行条目与列条目的关系：equal（范围相同）、subset（属于）、superset（包含）、intersects（部分重合）或none（无重合）。为空表示待编码。',
      predicate: '以SSSOM或SKOS属性表示的关系。',
      modifier: '“Not”表示否定该属性（SSSOM）。',
      subject_centrality: '重合部分在行条目中的地位：core（核心）或part（组成部分）。',
      object_centrality: '重合部分在列条目中的地位：core或part。',
      evidence: 'named（双方列明）、scope（一方列明，另一方涵盖）或inferred（推断）。',
      confidence: '0.5至1。',
      rationale: '一两句话：重合的是什么，不重合的是什么。',
      coder: '编码者。同一条目对有几名编码者时各占一行。',
      reviewer: '审核者。',
      date: '编码日期，YYYY-MM-DD。',
      round: '编码轮次；对编码分歧的裁决写adjudication。',
      record_id: '记录编号。',
      state: '状态，见于本站文件。',
      subject_terms: '行条目中作为依据的词语，以|分隔。',
      object_terms: '列条目中作为依据的词语，以|分隔。',
      strength: '强度，见于本站文件；由其他列得出，不再读取。',
      coding_tool: '编码所用程序，原样保存。',
      mapping_justification: '对照的方式（SSSOM），原样保存。',
      rationale_zh: '中文理由，原样保存。'
    }
  },
  examples: {
    list: [
      {
        label: '聚变能源',
        group: '能源',
        code: 'E1',
        parent: '',
        position: '1',
        label_en: 'Fusion energy',
        label_zh: '聚变能源',
        label_original: '聚变能源',
        note: '示例：请替换本行。',
        source_url: 'https://example.org/list',
        locator: '第4页',
        kind: 'technology',
        category: 'emerging',
        theme: 'energy-environment'
      },
      {
        label: '磁约束',
        group: '',
        code: 'E1.1',
        parent: 'E1',
        position: '2',
        label_en: 'Magnetic confinement',
        label_zh: '磁约束',
        label_original: '磁约束',
        note: '示例：请替换本行。',
        source_url: 'https://example.org/list',
        locator: '第4页',
        kind: 'technology',
        category: 'emerging',
        theme: 'energy-environment'
      }
    ],
    mapping: [
      {
        subject: '量子技术',
        subject_list: 'eu-cta-2023',
        object: '量子技术',
        object_list: 'uk-sntf-2023',
        relation: 'equal',
        subject_centrality: 'core',
        object_centrality: 'core',
        evidence: 'named',
        confidence: '0.9',
        rationale: '示例：请替换本行。双方均列明量子技术领域。',
        subject_terms: 'Quantum technologies',
        object_terms: 'Quantum Technologies',
        coder: '张三',
        reviewer: '李四',
        date: '2026-11-29',
        round: '1'
      },
      {
        subject: '机器人与自主系统',
        subject_list: 'eu-cta-2023',
        object: '半导体',
        object_list: 'uk-sntf-2023',
        relation: 'none',
        confidence: '0.9',
        rationale: '示例：请替换本行。没有双方均列明或涵盖的技术。',
        coder: '张三',
        date: '2026-11-29',
        round: '1'
      }
    ],
    further: {
      subject_label: '量子技术',
      object_label: '量子技术',
      subject_code: 'Q1',
      object_code: '4',
      predicate: 'skos:exactMatch',
      modifier: 'Not',
      record_id: 'pcx:uk-eu-0006',
      state: 'no counterpart',
      strength: '3',
      coding_tool: '电子表格',
      mapping_justification: 'semapv:ManualMappingCuration',
      rationale_zh: '双方均列明量子技术领域。'
    }
  },
  code: '按两份文件的表述编码，不凭对技术的了解。要问的是：双方是否列明或涵盖同一技术的全部或一部分。',
  codebook: '编码手册',
  answers: [
    ['关系', '范围相同、属于、包含、部分重合或无重合，由前一条目看后一条目。'],
    ['地位', '重合部分是该条目的核心，还是几个组成部分之一？有些关系只有一种可能。强度由双方地位得出。'],
    ['依据', '双方文件均列明；一方列明，另一方范围涵盖；或推断。'],
    ['置信度', '0.5至1：另一位细心的编码者会否记录同一关系。'],
    ['理由', '一两句话：重合的是什么，不重合的是什么。']
  ],
  incomplete: '缺少关系、地位或依据的条目对为不完整。任何统计口径均不计入，并排在最前。',
  keys: '在编码页，不输入文字时可用单个按键作答，也可在该页关闭。',
  key: { keys: '按键', does: '作用' },
  likely: [
    '同一条目内，有少见词相同的条目对在前。这只是提示，编码之前不作任何记录。',
    '“稍后”跳过一对；“撤销”可逐步撤回，直至离开本页。每次编码均可更改。',
    '未编码的条目对为“未评估”，不等于无重合；据此得出的数字尚不能确定。'
  ],
  coders: [
    '第二位编码者不应看到第一位的编码。请提供“供第二位编码者使用”的工作文件，其中不含已有编码；由其在自己的浏览器中打开，并以自己的姓名编码。',
    '对照表保存所有编码者的行。编码者间一致性的表示与方法页相同：百分比、kappa和alpha。',
    '编码有分歧时，逐对裁决并写明理由。统计以裁决为准，全部编码均予保留。'
  ],
  method: '方法页的编码者间一致性',
  kept: [
    '文件由本设备上的浏览器读取，其内容不发送到任何地方，也不写入网址。',
    '清单、对照表和编码存于本浏览器，仅供本站使用。每次编码立即保存。内容一直保留，直至删除或清除浏览器中本站的数据。',
    '使用同一浏览器的其他人也可以打开。如需备份或换用其他浏览器，请保存工作文件。'
  ],
  refused: [
    '有些浏览器不保存任何内容，常见于无痕窗口。页面会加以说明。此时内容仅存于该标签页，关闭即丢失。',
    '请在关闭标签页之前下载，或允许本站保存数据后重新载入。存储空间已满时，请下载并删除不再需要的内容。'
  ],
  result: [
    '结果是自己的编码，不属于本站数据集，本项目未作核对。本站均标明为自己的内容。',
    '有对应条目，指双方清单列明或涵盖同一技术的全部或一部分，不说明投入、能力或优先次序。数字与清单划分的粗细有关。',
    '本站许可不适用于自己的内容，适用于文件中所列的本站清单条目（CC BY 4.0）。'
  ],
  cite: '自己的清单按其来源引用，并写明编码者、日期、统计口径和编码者人数。对比清单按其页面所示引用。例如：',
  citation: (list, version) =>
    `张三：……清单，与${list}对照（Priority Crosswalk，数据版本${version}）；一位编码者，标准口径。`,
  limits: [
    ['文件', '50MiB；工作簿25MiB'],
    ['行', '300,000'],
    ['列', '500'],
    ['一份对照表可编码的条目对', '10,000'],
    ['一个浏览器可保存', '50份清单和50份对照表']
  ],
  example: {
    name: (what) => `示例：${what}`
  }
};
