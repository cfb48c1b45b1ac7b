import { coderName, date, evidence, related, relation, strength, theList } from './phrases.ts';
import type { EvidenceMessages } from '#lib/words/en/evidence.ts';

const CENTRALITY = { core: '核心', part: '组成部分' };
const WORDING = { confirmed: '已核实', partly: '部分核实', unconfirmed: '未核实' };
const RELATION_NOUN = {
  equal: '范围相同',
  subset: '前者属于后者',
  superset: '前者包含后者',
  intersects: '部分重合'
};

/** A list with its year, where its short name has none. */
function listAndYear({ short, edition }: { short: { zh: string }; edition: string }): string {
  const name = theList(short.zh);
  return name.includes(edition) ? name : `${name}（${edition}年）`;
}

const toolName = (tool: string) =>
  tool.replace(/^large language model \((.+)\)$/, (_, name: string) => `大语言模型（${name.replaceAll(', ', '，')}）`);

/** A name in Chinese, with the original where that is another. */
const named = ({ labelZh, labelOriginal }: { labelZh: string; labelOriginal: string }) =>
  `“${labelZh}”${labelOriginal === labelZh ? '' : `（${labelOriginal}）`}`;

/** What the panel and the page of a pair say, in Chinese. */
export const messages: EvidenceMessages = {
  position: (category, position, total) => (category ? `${category}第${position}项` : `共${total}项，第${position}项`),
  subOf: (parent) => `“${parent}”的下级条目`,
  scope: '下级条目',
  inArticle: '剑桥文章（2024年4月17日）列明',
  scopeNone: '原文件未列出下级条目。',
  borrowed: (document) => `参照范围，取自：${document}`,
  wording: '文本核实',
  wordingOfAll: (status) => `各条文本核实情况：${WORDING[status]}。`,
  official: '已与官方文本核对',
  officialCheck: ({ result, difference, title, date: on, page, by, on: day }) =>
    [
      `《${title.replace(/^《(.*)》$/, '$1')}》${on ? `（${date(on)}）` : ''}${page === null ? '' : `第${page}页`}：`,
      {
        'to-the-letter': '逐字一致',
        'with-differences': `有差异（“${difference}”）`,
        'running-text': `仅见于行文（“${difference}”）`,
        'not-found': '未找到'
      }[result],
      `。由${by}于${date(day)}核对。`
    ].join(''),
  source: '出处',
  checked: '核对来源',
  note: '本项目说明（不作依据）',
  oursLabel: '本项目译名',
  why: '理由',
  strength: '强度',
  evidence: '依据',
  confidence: '编码者自评置信度',
  confidenceOf: (c) => `${c.toFixed(1)}（最高为1）`,
  codedBy: '编码或决定',
  coder: (author, tool, iso) => `${coderName(author)}：${toolName(tool)}，${date(iso)}`,
  rationaleBy: '理由撰写者',
  rationaleOf: (by, iso) => `${coderName(by)}，${date(iso)}`,
  reviewed: '专家人工审核',
  notReviewed: '尚未经专家人工审核',
  countsUnder: '计入的统计口径',
  beneath: '下级条目的对照记录',
  beneathNone: '没有下级条目的对照记录；重合存在于两个条目本身之间。',
  above: '所支持的记录',
  relation: '关系',
  skos: 'SKOS',
  terms: '双方共有的词语已突出显示。',
  englishNote: '以下说明为英文。',
  translation: '本项目译文·英文原文',
  language: '文字',
  noneText: (coder, iso) => `无重合。评估：${coderName(coder)}，最近一次为${date(iso)}：未发现双方均列明或涵盖的内容。`,
  noneAboveText: '无重合。其上级条目经评估无重合，因此下级条目之间也无重合。',
  notAssessedText: '未评估。该条目对尚未对照，不能据此判断有无重合。',
  summary: ({ record, strength: s, rules }) =>
    `${RELATION_NOUN[record.relation]}，强度${strength[s]}，${evidence[record.evidence]}。计入${rules.join('、')}口径。` +
    `由${/\(language models?\)$/.test(record.author) ? '大语言模型' : record.author}编码，` +
    `${record.reviewer ? `经${record.reviewer}审核` : '尚未经专家人工审核'}。`,
  copyCitation: '复制引文',
  copySentence: '复制为文句',
  copied: '已复制',
  json: '下载本记录（JSON）',
  downloadPair: '下载本记录（CSV）',
  downloadFailed: '未能生成文件。',
  previous: '上一对重合条目',
  next: '下一对重合条目',
  place: (n, of) => `第${n}对，共${of}对`,
  places: (of) => `${of}对条目重合`,
  pin: '固定以供比较',
  unpin: '取消固定',
  pinned: '已固定',
  sentence: ({ subject, object, record, strength: s, citation }) =>
    `${related(
      `${listAndYear(subject.ofList)}中的${named(subject)}`,
      record.relation,
      `${listAndYear(object.ofList)}中的${named(object)}`
    )}。重合强度：${strength[s]}；依据：${evidence[record.evidence]}。` +
    `由大语言模型编码，尚未经专家人工审核。${citation}`,
  decision: {
    heading: '编码与裁决',
    first: '初次编码',
    coder: coderName,
    agreed: (withFirst, changed) =>
      `${changed ? '此前，' : ''}${withFirst ? '初次编码与两次独立编码' : '两次独立编码'}一致${changed ? '。' : '，无须裁决。'}`,
    settled: (difference, by, iso) =>
      difference
        ? `各次编码在${difference}上有分歧。由${coderName(by)}裁决，${date(iso)}：`
        : `各次编码一致；${coderName(by)}于${date(iso)}在裁决中改定：`,
    difference: { overlap: '是否重合', relation: '关系', centrality: '在条目中的地位', evidence: '依据' },
    rule: (rule) =>
      rule === 'definition'
        ? '（依据编码手册的定义。）'
        : `（编码手册，${/^\d/.test(rule) ? '编码规则' : '补充说明'}${rule}。）`,
    code: ({ relation: r, subjectCentrality: s, objectCentrality: o, evidence: e }) =>
      r === 'none' || !s || !o || !e ? '无重合' : `${relation[r]}，${CENTRALITY[s]}与${CENTRALITY[o]}，${evidence[e]}`,
    confidence: (c) => `置信度${c.toFixed(1)}`,
    agreeing: '一致的编码',
    agreeingOf: ({ agreeing, codings }, counted, changedOn) =>
      agreeing === 0
        ? `${codings}次编码均${counted ? '未' : ''}在标准口径下计入该条目对；公布结果${counted ? '计入' : '不计入'}，系${changedOn ? `${date(changedOn)}改定` : '裁决所定'}。`
        : `${codings}次编码中有${agreeing}次在标准口径下${counted ? '计入' : '不计入'}该条目对，与公布结果一致。`,
    noneAgreeingOf: ({ agreeing, codings }) =>
      agreeing === 0
        ? `${codings}次编码均在标准口径下计入该条目与该清单的条目对；公布结果系其后改定。`
        : `${codings}次编码中有${agreeing}次在标准口径下未计入任何条目对，与公布结果一致。`,
    inEnglish: '编码者理由（英文）',
    oneFamily: '编码者均为同一系列的语言模型。',
    challenge: {
      heading: '质疑复核',
      asked: {
        'no-counterpart': '无对应条目者的候选',
        'lenient-only': '仅宽松口径计入的重合',
        counted: '标准口径计入的重合',
        consistency: ''
      },
      outcome: (asked, by, iso, before, after) =>
        (asked
          ? `作为“${asked}”受到质疑。由${coderName(by)}于${date(iso)}在未见该对条目先前决定的情况下决定。`
          : `由${coderName(by)}于${date(iso)}在记录的复核中改定。`) +
        (after === null ? `维持不变：${before}。` : `此前：${before}。现为：${after}。`),
      for: '主张最强重合的论证',
      against: '反对重合的论证',
      toldSide: '论证者的立场由指令指定，不计为编码者。',
      arguments: '正反论证',
      all: '全部受质疑的条目对'
    }
  },
  correction: {
    summary: '提出更正',
    how: '这是本记录在data/mappings.csv中的一行。请修改有误之处，在comment一栏写明理由后发送。',
    link: '如何提出更正以及如何处理',
    label: 'mappings.csv中的一行',
    copy: '复制该行'
  }
};
