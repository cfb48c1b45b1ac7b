import { coderName, country, date, evidence, relation, strength } from './phrases.ts';
import type { EvidenceMessages } from '#lib/words/en/evidence.ts';

const CENTRALITY = { core: '核心', part: '部分' };
const WORDING = { confirmed: '已确认', partly: '部分确认', unconfirmed: '未确认' };
const RELATION_SENTENCE = {
  equal: '两者范围相同',
  subset: '前者包含于后者',
  superset: '前者包含后者',
  intersects: '两者部分重合'
};

const toolName = (tool: string) =>
  tool.replace(/^large language model \((.+)\)$/, (_, name: string) => `大语言模型（${name.replaceAll(', ', '，')}）`);

/** A name in Chinese, with the original where that is another. */
const named = ({ labelZh, labelOriginal }: { labelZh: string; labelOriginal: string }) =>
  `“${labelZh}”${labelOriginal === labelZh ? '' : `（${labelOriginal}）`}`;

/** What the panel and the page of a pair say, in Chinese. */
export const messages: EvidenceMessages = {
  position: (category, position, total) => (category ? `${category}第${position}项` : `共${total}项，第${position}项`),
  subOf: (parent) => `属于“${parent}”`,
  scope: '其下所列',
  scopeNone: '其文件未在该条目下列出内容。',
  borrowed: (document) => `借用范围，出自：${document}`,
  wording: '措辞',
  wordingOfAll: (status) => `各条措辞：${WORDING[status]}。`,
  source: '出处',
  checked: '另见于',
  note: '说明（本项目所加，不作依据）',
  oursLabel: '本项目译名',
  why: '理由',
  strength: '强度',
  evidence: '依据',
  confidence: '置信度',
  confidenceOf: (c) => `${c.toFixed(1)}（最高为1）`,
  codedBy: '编码者',
  coder: (author, tool, iso) => `${coderName(author)}：${toolName(tool)}，${date(iso)}`,
  reviewed: '审核',
  notReviewed: '无；本记录尚未经人类专家审核',
  countsUnder: '计入口径',
  beneath: '其下记录',
  beneathNone: '其下没有子条目之间的记录；重合由条目本身体现。',
  above: '所属记录',
  relation: '关系',
  skos: 'SKOS',
  terms: '双方条目中共有的词语均已标出。',
  englishNote: '以下说明为英文。',
  noneText: (subject, object, coder, iso) =>
    `由${coderName(coder)}逐一比对，最近一次为${date(iso)}。未发现“${subject}”与“${object}”均列出或涵盖的内容。`,
  noneAboveText: '这一对条目没有记录。其上级条目经逐一比对没有重合，因此下级条目之间也不会有重合。',
  notAssessedText: '这一对条目尚未评估。未评估不等于没有重合。',
  copyCitation: '复制引文',
  copySentence: '复制为文句',
  copied: '已复制',
  json: '本记录（JSON）',
  downloadPair: '本记录，CSV',
  downloadFailed: '文件未能生成。',
  previous: '上一处重合',
  next: '下一处重合',
  place: (n, of) => `第${n}处，共${of}处`,
  places: (of) => `${of}处重合`,
  pin: '固定以供比较',
  unpin: '取消固定',
  pinned: '已固定',
  sentence: ({ subject, object, record, strength: s, citation }) =>
    `${country(subject.ofList.country)}清单（${subject.ofList.edition}年）列有${named(subject)}；` +
    `${country(object.ofList.country)}清单（${object.ofList.edition}年）列有${named(object)}。` +
    `${RELATION_SENTENCE[record.relation]}（强度为${strength[s]}，依据为${evidence[record.evidence]}；` +
    `由大语言模型判读，尚未经人类专家审核）。${citation}`,
  decision: {
    heading: '判定过程',
    first: '首次对照',
    // The type of the English function is its two literal texts.
    agreed: (withFirst) =>
      withFirst ? '两名独立编码者与首次对照的判读一致，无须裁定。' : '两名独立编码者的判读一致，无须裁定。',
    settled: (difference, by, iso) =>
      difference
        ? `各次判读在${difference}上不一致。${coderName(by)}于${date(iso)}裁定：`
        : `各次判读一致；${coderName(by)}于${date(iso)}另作裁定：`,
    difference: { overlap: '是否重合', relation: '关系', centrality: '中心程度', evidence: '依据' },
    rule: (rule) => (rule === 'definition' ? '（依据编码手册的定义。）' : `（编码手册，规则${rule}。）`),
    code: ({ relation: r, subjectCentrality: s, objectCentrality: o, evidence: e }) =>
      r === 'none' || !s || !o || !e ? '无' : `${relation[r]}，${CENTRALITY[s]}与${CENTRALITY[o]}，${evidence[e]}`,
    confidence: (c) => `置信度${c.toFixed(1)}`
  },
  correction: {
    summary: '有不同意见？提出更正',
    how: '这是本记录在data/mappings.csv中的一行。请修改有误之处，在comment一栏写明理由，然后发送。',
    link: '如何发送以及后续处理',
    label: 'mappings.csv中的一行',
    copy: '复制该行'
  }
};
