import { messages as en, type DataMessages } from '#lib/words/en/data.ts';

/** The pages of the data in Chinese. */
export const messages: DataMessages = {
  title: '数据',
  heading: '下载数据',
  description:
    '数据集的全部文件（CSV, Excel, JSON, SSSOM, SKOS及压缩包），注明大小、许可和校验值；静态JSON接口及代码示例；数据字典。',
  lede: (version, date) =>
    `数据版本${version}，${date}，CC BY 4.0。本站全部内容由这些文件生成。每个文件均载明版本、许可、引用方式和注意事项，或附有载明这些内容的文件。`,
  licence: '许可：知识共享署名4.0国际许可（CC BY 4.0）。',
  licenceMore: '各清单的名称和术语归其发布机构所有。',
  counted: '数据与软件分别编制版本号。',
  releases: '全部发布及其变化',
  filesHeading: '文件',
  columns: { file: '文件', purpose: '内容', size: '大小', checksum: 'SHA-256校验值' },
  bytes: en.bytes,
  sums: '全部校验值（单一文件）',
  groups: {
    whole: '完整数据集',
    overlaps: '重合记录，每条一行',
    tables: '数据表',
    analyses: '分析结果',
    about: '元数据'
  },
  purposes: {
    'priority-crosswalk.zip': '下列全部文件的压缩包，附README',
    'priority-crosswalk.xlsx': 'Excel工作簿：README、清单、条目、对照、矩阵；表头固定，可筛选，数字和日期为原生格式',
    'priority-crosswalk.json': '全部数据表合为一个文件，数字和真值为原生类型',
    'concept.csv': '新质生产力概念的各部分：按2024年4月17日剑桥文章的表述，附所含产业和文中所举条目',
    'events.csv': '该概念、相关规划和美英清单的时间',
    'mappings.sssom.tsv': '对照记录，采用SSSOM/TSV 1.1标准',
    'priority-crosswalk.ttl':
      'SKOS（Turtle格式）：每份清单为一个概念体系，每个条目为一个概念，每对重合为一个映射属性，每条记录附理由',
    'priority-crosswalk.jsonld': '同上，JSON-LD格式，上下文包含在文件内',
    'datapackage.json': 'Data Package 2.0：各列、键和允许取值',
    'CITATION.cff': '供程序读取的引用信息',
    'LICENSE.md': '使用条件',
    'CHANGELOG.md': '各版本之间的变化',
    'lists.csv': '每份清单的每个版本一行',
    'entries.csv': '清单中的每个条目一行，层级不限',
    'mappings.csv': '每个条目对的关系一行，每条无对应条目的记录一行',
    'assessed.csv': '每对清单及层级一行',
    'codings.csv': '每个编码者、每轮、每个条目对一行，含无重合；没有行的下级条目对，该编码者编为无重合',
    'settlements.csv': '每个有编码分歧的条目对一行；裁决结果见mappings.csv',
    'challenges.csv':
      '质疑复核中受质疑的每个条目对一行，含正反论证、决定和理由；其后复核中改定的每条记录一行，仅含理由',
    'nesting.csv': '属于同一清单另一条目的一级条目，每种所属关系一行',
    'retired.csv': '每个已撤销的记录编号一行，编号不再使用',
    'lineage.csv': '条目在前后两个版本之间的每项变化一行',
    'comparisons.csv': '已对照的每两份清单，以及各自有多少条目在对方中有对应',
    'who-names-what.csv': '各清单在每个主题下的条目，与同名页面一致',
    'agreement.csv': '编码者间一致性',
    'confusion.csv': '两名编码者的编码交叉表',
    'sensitivity.csv': '主要数字的敏感性分析',
    'differences.csv': '存在编码分歧的全部条目对及裁决理由'
  },
  overlapsFile: (reading, forExcel) =>
    `${reading ? `首页按${reading}口径显示的重合` : '全部记录，含双方条目、理由、出处和使用条件'}${forExcel ? '；适用于Excel：注明UTF-8编码，并防止内容被当作公式' : ''}`,
  apiHeading: 'API（静态JSON）',
  apiIntro:
    '以下JSON文件的地址保持不变。凡影响程序读取的改动，均以新的版本号取代v1。无需密钥，不限次数。这些是普通文件，其他网站能否直接读取，取决于本副本的托管方。各行的列名与下列数据表相同；单个条目或记录的文件与其页面内容一致。每个文件开头的“about”载明版本、许可、引用方式和注意事项。',
  apiColumns: { address: '地址', holds: '内容' },
  api: {
    index: '全部地址一览',
    lists: '全部清单',
    list: '一份清单及其各级条目',
    entry: '一个条目、所属清单、下级条目和文本核实',
    mappings: '全部对照记录，以及条目在某份清单中无对应条目的全部记录；附层级、强度和计入的口径',
    mapping: '一条完整记录：双方条目、理由、依据、编码、裁决',
    pairs: '已对照的各对清单及层级；其余均为未评估',
    pair: '两份清单：评估范围、对照记录，以及无对应条目的条目'
  },
  apiGone:
    '已停用的地址：/overlaps/<编号>.csv（请用记录页面的下载，/data/overlaps.csv 含全部各行）、/pairs/（已并入条目文件）、/brief/lists/ 和 /brief/pairs/（已并入单份清单和两份清单的文件）。',
  examplesHeading: '代码示例',
  examplesIntro:
    '各示例均按标准口径输出中国汇编清单与2024年美国清单的重合：强度、中国条目、美国条目。R示例需要jsonlite包，第一个示例需要jq。',
  examplesBase: '示例中的网址即您阅读本页时的网址。以斜杠开头的，请在前面补上本站网址。',
  copy: '复制',
  dictionaryHeading: '数据字典',
  dictionaryIntro: '取自datapackage.json，说明为英文。同一单元格内有多个值时以竖线分隔。',
  dictionaryColumns: { column: '列', type: '类型', meaning: '含义' },
  dictionaryCount: (n) => `${n}列`,
  required: '必填',
  allowed: '取值：',
  english: '（英文）',
  citeHeading: '引用方式',
  history: {
    title: '发布',
    heading: '数据发布',
    description: '每次数据发布的文件、校验值和变化，以及两个版本之间的逐行差异。',
    lede: '每次发布均列出文件、校验值和变化。差异由两个版本计算得出，理由以数据中的记录为准。',
    note: '0.1.0版和0.2.0版由项目的历史记录事后重建，取数据表在该版本号下的最后状态。',
    back: '当前版本的全部文件',
    software: (software, data) => `数据与软件分别编制版本号：软件版本${software}，数据版本${data}。`,
    version: (version, date) => `${version}版，${date}`,
    current: '当前版本',
    unreleased: '当前版本，尚未发布，数据表仍可能改动',
    files: (n) => `${n}个文件及校验值`,
    difference: (from, to) => `${from}版至${to}版的变化`,
    counts: { table: '数据表', added: '新增', removed: '删除', changed: '改动' },
    newColumns: (table, columns) => `${table}新增列：${columns}。`,
    change: { added: '新增', removed: '删除', changed: '改动' },
    mappings: (n) => `有变化的对照记录（${n}条）`,
    lists: (n) => `有变化的清单（${n}份）`,
    columns: { record: '记录', change: '变化', pair: '条目对', fields: '改动之处', reason: '记录的理由' },
    noReason: '未记录',
    noneIn: (list) => `在${list}中无对应条目`,
    csv: '全部有变化的行（CSV）',
    furtherApart: '任意两个版本之间的变化可由命令行计算：'
  }
};
