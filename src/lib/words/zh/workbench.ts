import type { WorkbenchMessages } from '#lib/words/en/workbench.ts';
import { related } from './phrases.ts';

const size = (bytes: number) =>
  bytes < 1000
    ? `${bytes}B`
    : bytes < 1_000_000
      ? `${Math.round(bytes / 1000)}kB`
      : `${Math.round(bytes / 1e5) / 10}MB`;

const FIELDS: Record<string, string> = {
  label: '名称',
  group: '所属类别',
  code: '代码',
  parent: '上级条目（代码或名称）',
  position: '序号',
  label_en: '英文名称',
  label_zh: '中文名称',
  label_original: '原文名称',
  note: '说明',
  source_url: '来源网址',
  locator: '来源位置',
  kind: '类型',
  category: '类别',
  theme: '主题',
  subject: '行条目',
  object: '列条目',
  subject_label: '行条目名称',
  object_label: '列条目名称',
  subject_code: '行条目代码',
  object_code: '列条目代码',
  subject_list: '行清单',
  object_list: '列清单',
  subject_part: '仅行条目的一部分',
  object_part: '仅列条目的一部分',
  relation: '关系',
  predicate: '谓词',
  modifier: '谓词修饰语',
  subject_centrality: '在行条目中的地位',
  object_centrality: '在列条目中的地位',
  subject_terms: '行条目中的共有词语',
  object_terms: '列条目中的共有词语',
  evidence: '依据',
  confidence: '置信度',
  rationale: '理由',
  coder: '编码者',
  reviewer: '审核者',
  date: '日期',
  round: '轮次',
  record_id: '记录编号',
  state: '状态'
};

const CHARACTERS: Record<string, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16（小端）',
  'utf-16be': 'UTF-16（大端）',
  gb18030: 'GB 18030（简体中文）',
  big5: 'Big5（繁体中文）',
  shift_jis: 'Shift JIS（日文）',
  'euc-kr': 'EUC-KR（韩文）',
  'windows-1252': 'Windows-1252（西欧语言）'
};

const SEPARATORS: Record<string, string> = {
  ',': '逗号',
  ';': '分号',
  '\t': '制表符',
  '|': '竖线',
  '，': '全角逗号',
  '；': '全角分号'
};

const and = (items: readonly string[]) => items.join('、');

export const messages: WorkbenchMessages = {
  title: '自己的清单',
  description: '将自己的清单与本站各清单对照。文件由浏览器读取，不发送到任何地方。',
  heading: '对照自己的清单',
  lead: '导入一份清单，或两份清单之间的对照表，即可在矩阵中与本站清单并列查看。',
  private: '任何内容都不会离开本浏览器。',
  howPrivate: '文件如何保存',
  help: '使用说明',
  howPrivateText: [
    '文件由本设备上的浏览器读取，其内容不发送到任何地方，也不写入网址。',
    '保存的内容存于本浏览器，仅供本站使用，直至删除或清除浏览器中本站的数据。使用同一浏览器的其他人也可以打开。无痕窗口中保存的内容在关闭窗口时即被删除。',
    '如需在别处保留副本，请下载。'
  ],
  noScript: {
    text: '本页用JavaScript在浏览器中读取文件。没有JavaScript时，可用命令行读取同样的文件：',
    docs: '各选项见命令行文档。'
  },
  steps: { label: '步骤', read: '读取文件', see: '查看和下载' },

  bring: {
    drop: '将文件拖到此处，或',
    choose: '选择文件',
    or: '或',
    paste: '粘贴表格行',
    forms: 'CSV、TSV、XLSX、JSON、SSSOM、JSKOS或工作文件；不超过50MiB，XLSX和工作文件不超过25MiB。',
    pasteLabel: '待读取的行',
    pasteHint: '请粘贴电子表格的单元格，或每行一个名称。',
    readPasted: '读取这些行',
    pasted: '粘贴的行',
    label: '导入清单或对照表',
    tooLarge: (name, bytes, most) => `${name}为${size(bytes)}，最多可读取${size(most)}。请将文件拆分。`,
    reading: (name, seconds) => `正在读取${name}：${seconds}秒`,
    stop: '停止读取',
    stopped: (name) => `已停止读取${name}，未保存任何内容。`,
    silent: (name) => `读取${name}时20秒没有进展，已终止，未保存任何内容。请将文件拆分。`,
    failed: (name) => `无法读取${name}：读取程序出错，未保存任何内容。`,
    several: '已读取的文件'
  },

  size,
  understood: {
    kind: '内容',
    kinds: { list: '清单', mapping: '两份清单之间的对照表' },
    characters: '字符编码',
    charactersOf: (encoding) => CHARACTERS[encoding] ?? encoding,
    mark: '有字节顺序标记',
    separator: '分隔符',
    separatorOf: (sign) => SEPARATORS[sign] ?? sign,
    oneColumn: '单列',
    sheet: '工作表',
    header: '表头行',
    headerLine: (line) => `第${line}行`,
    noHeader: '无',
    rows: '行',
    rowsSaid: (read, kept) => (read === kept ? `${read}行，全部采用` : `${read}行中采用${kept}行`),
    entries: '条目',
    entriesSaid: (top, beneath) => (beneath > 0 ? `一级条目${top}个，下级条目${beneath}个` : `${top}个条目`),
    pairs: '条目对',
    pairsSaid: (pairs, none, open, without) =>
      [
        `${pairs}对`,
        none > 0 && `其中无重合${none}对`,
        open > 0 && `尚未编码${open}对`,
        without > 0 && `无对应条目${without}个`
      ]
        .filter(Boolean)
        .join('，'),
    columns: '列',
    unnamed: (position) => `第${position}列（无名称）`,
    field: (field) => FIELDS[field] ?? field,
    noField: '原样保留',
    nothing: '该文件没有可保存的内容。原因见错误。',
    help: '各列说明',
    lists: '所对照的清单',
    rowList: '行清单',
    columnList: '列清单',
    fromFile: '由本文件生成',
    notKnown: '请选择清单',
    project: '本站清单',
    own: '自己的清单',
    direction: '方向',
    directionOf: (subject, relation, object) => `${related(`“${subject}”`, relation, `“${object}”`)}。`,
    directionNone: (subject, object) => `“${subject}”与“${object}”无重合。`,
    directionOpen: (subject, object) => `“${subject}”与“${object}”配对，尚无关系。`,
    directionWithout: (subject) => `“${subject}”无对应条目。`
  },

  remarks: {
    heading: (faults, warnings) =>
      faults + warnings === 0
        ? '没有错误或提示'
        : and([...(faults > 0 ? [`${faults}处错误`] : []), ...(warnings > 0 ? [`${warnings}处提示`] : [])]),
    faultsNote: '错误所指的内容未被采用。',
    warningsNote: '提示所指的内容已采用，请核对。',
    times: (n) => `${n}处`,
    more: (shown, all) => `共${all}处，此处列出前${shown}处，报告列出全部。`,
    reportCsv: '报告（CSV）',
    reportXlsx: '报告（XLSX）',
    aside: (format) => `未采用的行（${format}）`,
    preview: '相关各行',
    previewLabel: '错误或提示所指的文件各行'
  },

  about: {
    listHeading: '关于该清单',
    mappingHeading: '关于该对照表',
    name: '名称',
    nameMissing: '请先填写名称。',
    issuer: '发布机构',
    year: '年份',
    language: '语言',
    country: '国家或组织',
    url: '来源网址',
    purpose: '用途',
    optional: '仅名称为必填。',
    rowsName: '行清单的名称',
    columnsName: '列清单的名称',
    keep: '保存在本浏览器',
    replaces: '替换',
    replacesNothing: '不替换，另存为新的',
    chooseLists: '请先选择两份清单。',
    difference: ({ added, removed, changed }) =>
      added.length + removed.length + changed.length === 0
        ? '没有变化。'
        : `更改${changed.length}项，新增${added.length}项，去除${removed.length}项。`,
    differenceList: { added: '新增', removed: '去除', changed: '更改' },
    replace: '替换'
  },

  kept: {
    heading: '保存在本浏览器中的内容',
    none: '尚未保存任何内容。请读取文件或粘贴表格行，也可载入示例。',
    list: '清单',
    mapping: '对照表',
    listSaid: (entries) => `${entries}个条目`,
    mappingSaid: (pairs) => `${pairs}行`,
    rename: '重命名',
    renameLabel: (name) => `${name}的新名称`,
    save: '保存',
    cancel: '取消',
    delete: '删除',
    deleted: (name) => `已删除${name}。`,
    undo: '撤销',
    full: (n) => `本浏览器最多保存${n}份清单和${n}份对照表，请先删除其中一份。`,
    unstored: {
      refused: '本浏览器不允许本站保存内容（例如在无痕窗口中）。您的内容仅留在此标签页中，关闭后即丢失，请下载。',
      'no-room': '浏览器的存储空间已满。未保存的内容仅留在此标签页中，关闭后即丢失。请下载，或腾出空间后重试。',
      newer: '另一标签页中打开了本站的新版本，本页已无法保存。请下载未保存的内容，然后重新载入本页。',
      failed: '浏览器未能保存最近的更改。该更改仅留在此标签页中，关闭后即丢失。请重试或下载。'
    },
    storeAgain: '重试',
    saveFile: '保存为文件',
    second: '供第二位编码者使用',
    secondSays: '清单和空的对照表，不含您的编码和姓名',
    duplicate: '制作副本',
    copyOf: (name) => `${name}（副本）`,
    between: (rows, columns) => `${rows}—${columns}`,
    everything: '将全部内容保存为工作文件',
    tooLarge: '内容超出单个工作文件的上限，请逐份保存清单和对照表。',
    opened: (n) => `已从工作文件保存${n}份清单或对照表。`
  },

  see: {
    marked: (name) => `${name}（自己的）`,
    own: '自己的内容，不属于本站数据。',
    ofExample: '本站记录的副本，不属于本站数据。',
    dated: (works) => `所示内容：${and(works)}。`,
    missing: '本浏览器中没有保存该内容。请在下方另选，或在第1步重新读取其文件。',
    missingLists: '两份清单之一已不在本浏览器中。请在第1步以相同的名称和年份重新读取。',
    with: '选择行和列',
    rows: '行',
    columns: '列',
    codings: '所示编码',
    codingsOf: (a, b) => `${a}与${b}`,
    ofSite: '本站记录',
    nothingOwn: '这些清单和编码都不是自己的。请选择一份自己的清单。',
    nothingChosen: '请在下方至少选择一份清单，以显示矩阵。',
    failed: '无法载入本站清单。',
    retry: '重试',
    loading: '正在载入清单……',
    titleOfList: (name, others) => `${name}与${and(others)}并列`,
    coveredIn: (of, rows, parts) =>
      `${rows}的${of}个条目中，${parts.map(({ n, list }) => `${n}个在${list}中有对应条目`).join('，')}`,
    covered: (n, of, rows, columns) => `${rows}的${of}个条目中，${n}个在${columns}中有对应条目`,
    undetermined: (n) => `${n}个条目尚不能确定，因为有条目对未评估。`,
    noneAssessed: '尚无条目对经过评估，不能据此认为两者没有重合。',
    swap: '行列互换',
    tooMany: (name, n, most) => `${name}有${n}个一级条目，矩阵每边最多显示${most}个。请选择一部分。`,
    part: (name) => `${name}的一部分`,
    partOf: (from, to) => `第${from}～${to}个条目`,
    incomplete: (n) => `${n}对不完整的条目对`,
    incompleteFirst: (shown, all) => `共${all}对，列出前${shown}对；文件中包含全部。`,
    incompleteText: '这些条目对缺少关系、地位或依据，任何统计口径均不计入，矩阵中显示为未评估。',
    lacks: {
      relation: '关系',
      subjectCentrality: '在行条目中的地位',
      objectCentrality: '在列条目中的地位',
      evidence: '依据'
    },
    pair: '条目对',
    said: '自己的对照',
    missingParts: '缺少',
    again: (n) => `${n}对条目有多次编码。矩阵显示裁决结果，未经裁决的显示列名在前的编码者的编码。`,
    sheet: {
      label: '条目对',
      close: '关闭',
      own: '来自自己的对照表。',
      site: '来自本站记录。',
      siteRecord: '打开该记录',
      notAssessed: '未评估。自己的对照表中没有该条目对。',
      listOnly: '未评估。仅凭清单不能判断有无重合。',
      none: '无重合，以自己的对照表为准。',
      incomplete: (missing) => `不完整：自己的对照表缺少${and(missing)}。`,
      rationale: '理由',
      coder: '编码者',
      decidedBy: '裁决者',
      confidence: '置信度'
    }
  },

  brief: {
    make: '生成简报',
    heading: (name) => `简报：${name}（自己的）`,
    back: '返回矩阵',
    loading: '正在生成简报……',
    missing: '该对照表的一份清单未保存在本浏览器中，无法生成简报。',
    failed: '本站的清单未能载入。',
    retry: '重试'
  },

  first: {
    heading: '开始使用',
    load: '载入示例',
    open: '打开示例',
    example: '欧盟10个技术领域与英国5项技术对照，由两个大语言模型编码，并含编码分歧的裁决。',
    failed: '未能载入示例。请检查连接后重试。',
    template: { list: '清单模板', mapping: '对照表模板' },
    help: '使用说明：从清单到矩阵，各列说明'
  },

  note: {
    example: '这是示例。',
    exampleText: '内容复制自本站的一份清单，含已发布的大语言模型编码和裁决（CC BY 4.0）。所作更改仅存于本浏览器。',
    exampleSource: '该清单及其来源',
    listOnly: '仅有清单尚无重合记录。如需得出重合，请与另一份清单对照：',
    nothingCoded: '该对照尚无已编码的条目对，因此矩阵为空。'
  },

  seen: {
    glance: '概览',
    tooLong: (most) => `该图最多显示三份清单，每份不超过${most}个条目。请选择较短的清单。`,
    tooMany: '这些清单的条目对过多，无法在此计数。请选择较短的清单查看覆盖情况。',
    drawn: (names) => `列中的清单，该图仅显示${and(names)}。`,
    coverageCsv: '覆盖情况（CSV）',
    coverageExcel: '覆盖情况（适用于Excel的CSV）',
    shown: '下载矩阵所示内容',
    shownNote: '文件和图均注明清单名称和日期，并注明不属于本站数据。',
    csv: '重合（CSV）',
    excel: '重合（适用于Excel的CSV）',
    xlsx: '矩阵和重合（XLSX）'
  },

  away: {
    heading: '下载',
    note: '文件只含自己的内容，本站的许可协议不适用于该内容。',
    noteOfExample: '文件含本站已发布的记录（CC BY 4.0）以及自己所作的更改。',
    csv: 'CSV',
    excel: '适用于Excel的CSV',
    xlsx: '工作簿（XLSX）',
    json: 'JSON',
    sssom: 'SSSOM',
    failed: '无法生成文件。'
  }
};
