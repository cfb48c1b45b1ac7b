import type { ChoiceFault, BriefGroup } from '#lib/urls/brief-choice.ts';
import type { EditionChange, CountingRule } from '#lib/model/types.ts';
import { TOPIC_NAMES } from './topic-names.ts';
import { date, evidence, listing, relation, strength } from './phrases.ts';
import type { BriefMessages } from '#lib/words/en/brief.ts';

const READING: Record<CountingRule, string> = { strict: '严格', standard: '标准', lenient: '宽松' };
const theme = (id: string) => TOPIC_NAMES[id] ?? id;
const CHANGE: Record<EditionChange['change'], string> = {
  same: '保持不变',
  renamed: '更名',
  split: '拆分',
  merged: '合并',
  narrowed: '收窄',
  widened: '扩大',
  dropped: '不再列入',
  new: '新列入'
};
const WORDING = { confirmed: '已确认', partly: '部分确认', unconfirmed: '未确认' };
const quoted = (labels: readonly string[]) => labels.map((l) => `“${l}”`).join('');
const names = (labels: readonly string[]) => labels.join('、');
const figure = (value: number | null) => (value === null ? '无法计算' : value.toFixed(2));
/** The data name language models in English; people keep their names as they are. */
const who = (author: string) =>
  author
    .replace(/ \(language models?\)$/, '')
    .replaceAll(', ', '、')
    .replace(' and ', '和');

/** Where an entry of a region has its counterparts. */
function where(region: BriefGroup, columns: readonly string[]): string {
  const [first = '', second = ''] = columns;
  return {
    both: `在${first}和${second}中均有对应`,
    first: `在${first}中有对应，在${second}中没有`,
    second: `在${second}中有对应，在${first}中没有`,
    neither: `在${first}和${second}中均无对应`,
    with: `在${first}中有对应`,
    without: `在${first}中没有对应`
  }[region];
}

/** The brief in Chinese. */
export const messages: BriefMessages = {
  document: {
    titleAll: (rows, columns) => `${rows}与${listing(columns)}的重合`,
    titleTheme: (id, rows, columns) => `${listing([rows, ...columns])}中的“${theme(id)}”主题`,
    titleEntry: (label, list, others) => `${list}的“${label}”在${listing(others)}中的对应条目`,
    titleRegion: (region, rows, columns) => `${rows}中${where(region, columns)}的条目`,
    byline: (reading, focus, version, iso) =>
      `政策简报。口径：${READING[reading]}。范围：${focus}。数据版本${version}，${date(iso)}。`,
    focusAll: '全部内容',
    focusTheme: (id) => `“${theme(id)}”主题`,
    focusEntry: (label) => `“${label}”一个条目`,
    focusRegion: '按对应情况划分的一部分条目',

    question: {
      heading: '问题',
      all: (n, rows, columns) =>
        `${rows}的${n}个条目中，哪些在${listing(columns)}中有对应条目？反过来，后者有多少条目在${rows}中有对应条目？`,
      theme: (id, rows, columns) =>
        `在“${theme(id)}”主题下，${listing([rows, ...columns])}各列入了什么？哪些是相同的？`,
      entry: (label, list, others) => `${list}所列的“${label}”，在${listing(others)}中是否也有？`,
      region: (region, rows, columns) => `${rows}的哪些条目${where(region, columns)}？这一结果有多稳固？`,
      lists: '所比较的清单：',
      list: (country, name, n) => `${country}：${name}，共${n}个条目。`,
      meaning:
        '一个条目“有对应条目”，是指另一份清单也列出或涵盖同一技术，可以是全部，也可以是一部分。这只说明两份文件写了什么，不说明政府投入多少经费，也不说明谁处于领先。'
    },

    answer: {
      heading: '结果',
      regions: (n, rows, first, second, f) =>
        `${rows}的${n}个条目中，${f.both}个在${first}和${second}中均有对应条目，${f.first}个仅见于${first}，${f.second === 0 ? '没有条目' : `${f.second}个`}仅见于${second}，${f.neither}个在两者中均无对应条目。`,
      covered: (n, of, list, other) =>
        n === of && of > 1
          ? `${list}的${of}个条目在${other}中全部有对应条目。`
          : `${list}的${of}个条目中，有${n}个在${other}中有对应条目。`,
      otherWay: (sentences) => `反过来看：${sentences.join('')}`,
      whole: '作为参照，清单整体的情况如下：',
      notAssessed: (list, other) => `${list}有多少条目在${other}中有对应条目，目前无法说明：两份清单尚未相互对照。`,
      ranges: (n) =>
        n > 0
          ? '数字随口径宽严而变。下表列出严格、标准、宽松三种口径的数字；谨慎的表述应引用整个区间。'
          : '三种口径的各项数字一致。',
      rangesCaption: '各口径下的主要数字',
      columns: { figure: '有对应条目的条目', of: '总数' },
      figure: {
        both: (rows, first, second) => `${rows}：${first}和${second}均有`,
        only: (rows, list) => `${rows}：仅见于${list}`,
        neither: (rows) => `${rows}：两者均无`,
        in: (rows, list) => `${rows}：见于${list}`,
        covered: (list, rows) => `${list}：见于${rows}`
      },
      none: '未评估',
      reading: (reading, meaning) => `本简报采用${READING[reading]}口径。${meaning}`,
      themeNames: (list, labels) =>
        labels.length === 0 ? `${list}在这一主题下没有条目。` : `${list}列有：${names(labels)}。`,
      themeNote: '主题由本项目划分，仅供查找。重合双方中任一条目属于该主题即列于此处；任何计数均不以主题为准。',
      overlaps: (n, reading) =>
        n === 0 ? `${READING[reading]}口径在此不计任何重合。` : `${READING[reading]}口径在此计有${n}处重合。`,
      entryWith: (list, labels) => `在${list}中有${labels.length}个对应条目：${names(labels)}。`,
      entryWithout: (list) => `在${list}中，此口径下没有对应条目。`,
      entryUnassessed: (list) => `与${list}之间尚未评估。`,
      region: (n, of, rows, strict, lenient) =>
        `${rows}的${of}个条目中，有${n}个属于这种情况（严格口径为${strict}个，宽松口径为${lenient}个）。`,
      regionNames: (labels) => `即：${names(labels)}。`,
      regionOne: (label) => `即“${label}”。`,
      regionUnsettled: (n) => `另有${n}个条目无法归类，因为所选清单之间有尚未评估的部分。`,
      regionOther: (list, n, of, first, second, labels) =>
        `每份清单按自身条目计数。从${list}来看，其${of}个条目中有${n}个在${first}中有对应条目，而在${second}中没有${labels.length > 0 ? `：${names(labels)}` : ''}。`
    },

    overlaps: {
      heading: '重合之处',
      count: (n, by, reading) =>
        `${READING[reading]}口径计有${n}处重合：${([3, 2, 1] as const)
          .filter((s) => by[s] > 0)
          .map((s) => `${strength[s]}重合${by[s]}处`)
          .join('，')}。`,
      countFocus: (n, by, reading) =>
        `在所选范围内，${READING[reading]}口径计有${n}处重合：${([3, 2, 1] as const)
          .filter((s) => by[s] > 0)
          .map((s) => `${strength[s]}重合${by[s]}处`)
          .join('，')}。`,
      none: (reading) => `在所选范围内，${READING[reading]}口径不计任何重合。`,
      strengthMeaning:
        '共有内容是双方条目的核心，为强重合；是其中一方的核心，为较强重合；对双方都只是一部分，为边缘重合。',
      strongest: (n, all) => {
        if (!all) return `最强的${n}处及所记录的理由（理由为英文）：`;
        return n === 1 ? '所记录的理由（英文）：' : '各处及所记录的理由（理由为英文）：';
      },
      item: (row, rowList, r, column, columnList) =>
        r === 'subset' || r === 'superset'
          ? `“${row}”（${rowList}）${relation[r]}“${column}”（${columnList}）`
          : `“${row}”（${rowList}）与“${column}”（${columnList}）${relation[r]}`,
      grade: (s, e) => `：强度为${strength[s]}，依据为${evidence[e]}。`,
      table: (n, shown) => (n === shown ? `其余${n}处，从强到弱：` : `其余${n}处中最强的${shown}处：`),
      more: (n) => `另有${n}处重合计入而未在此列出，见矩阵和数据文件。`,
      caption: '其余重合之处，从强到弱',
      columns: { relation: '关系', strength: '强度', evidence: '依据', record: '记录' },
      leftOut: (n, reading) => `在所选范围内，比${READING[reading]}口径更宽的口径还计入${n}处：`,
      evidenceMeaning:
        '依据分三种：“双方明列”指两份文件均写明共有内容，“范围涵盖”指一方写明而另一方的官方范围涵盖该内容，“推断”指双方均未写明。'
    },

    gaps: {
      heading: '无对应条目之处',
      intro: '以下条目已在另一份清单中查找而未发现对应条目。这反映清单如何编写，不反映一国实际开展的工作。',
      none: (from, to) => `${from}的每个条目在${to}中都有对应条目。`,
      noneFocus: (from, to) => `所选范围内，${from}的每个条目在${to}中都有对应条目。`,
      noneAtAll: '所选范围内的每个条目，在与之对照的各份清单中都有对应条目。',
      from: (from, to, n, of) => `见于${from}而未见于${to}（${of}个中的${n}个）：`,
      fromFocus: (from, to, n) => `见于${from}而未见于${to}（所选范围内${n}个）：`,
      always: (labels) => `${names(labels)}。`,
      wider: (labels, alone) =>
        alone ? `${names(labels)}。在更宽的口径下均有对应条目。` : `在更宽的口径下有对应条目的：${names(labels)}。`,
      lookedFor: (label) => `${label}：`,
      notAssessedHeading: '尚未评估之处',
      allAssessed: (pairs) => `所选清单之间的${pairs}对条目均已比对，因此上述空缺都不是因为无人查看。`,
      notAssessed: (a, b) => `${a}与${b}尚未相互对照。这不是结论，不表示两者没有共同之处。`
    },

    later: {
      heading: '其他版本的变化',
      successor: (list, name) => `${list}已有后续版本：${name}。`,
      status: (status) => (status === 'stated' ? '发布机构明示其接续关系。' : '接续关系据报道，未读到发布机构的说明。'),
      latest: (list) => `数据中没有${list}的后续版本。`,
      steps: (from, to) => `从${from}到${to}，逐条由本项目比较：`,
      stepsStated: (from, to) => `从${from}到${to}，部分由发布机构明示，其余由本项目比较：`,
      counted: (parts) =>
        `${parts.map(({ change, n, names: own }) => `${CHANGE[change]}${n}个${own.length > 0 ? `（${own.join('；')}）` : ''}`).join('，')}。`,
      becomes: (from, to) => `${quoted(from)}变为${quoted(to)}`,
      step: (from, to, change) => {
        if (from === null) return `“${to}”为新列入。`;
        if (to === null) return `“${from}”不再列入。`;
        return change === 'same' ? `“${from}”保持不变。` : `“${from}”变为“${to}”（${CHANGE[change]}）。`;
      },
      noSteps: (list) => `数据中没有记录${list}各条目在其他版本中的沿革。`,
      noStepsFocus: '数据中没有记录这些条目在其他版本中的沿革。',
      check: '凡涉及现行政策的表述，应与最新版本核对。'
    },

    lists: {
      heading: '各清单是什么，不是什么',
      kind: { official: '单一文件的清单。', compiled: '由本项目按既定规则汇编。' },
      caveat: {
        issuer: '发布机构自身的提示（由本项目转述）：',
        ours: '本项目的提示：',
        'none-found': '未发现发布机构的提示。'
      },
      published: { official: (iso) => `${date(iso)}发布`, compiled: (iso) => `截至${date(iso)}` },
      wording: (w) => `顶层条目的措辞：已确认${w.confirmed}个，部分确认${w.partly}个，未确认${w.unconfirmed}个。`,
      sources: (n) => `其条目出自${n}份文件：`,
      source: (title, issuer, published) => `${title}, ${issuer}, ${published}, `,
      sourceUntitled: '仅知地址的一份文件，',
      sourceEnd: (locators, n) => ` (${[`${n}`, ...locators].join('; ')})`
    },

    method: {
      heading: '方法与适用限度',
      who: (coders) =>
        `每一对条目均按编码手册判读，记录关系、双方的中心程度、依据和理由。判读者为大语言模型（${coders.map(who).join('；')}）。判读不一致之处由大语言模型裁定并写明理由。结果尚未经人类专家审核。`,
      agreementIntro: '裁定之前，每两份清单的两次独立判读的一致程度（克里彭多夫α系数，1为完全一致）：',
      agreementCaption: '两次独立判读的一致程度',
      agreementColumns: {
        lists: '清单',
        pairs: '条目对',
        overlap: '有无重合',
        relation: '关系',
        either: '关系（任一次判读认为有重合者）'
      },
      agreementLists: (a, b) => `${a}和${b}`,
      alpha: figure,
      alphaOver: (value, pairs) => `${figure(value)}（${pairs}对）`,
      noAgreement: '没有一致性数字，因为所选清单之间没有由两个编码者判读过的条目对。',
      kind: '同类判读者之间比人类专家之间更容易一致：这些数字说明规则是否清楚，不说明结果是否正确。',
      grain: '计数取决于清单划分的粗细，因此双向给出，不是对任何国家的评分。“列入”清单的含义仅限于此。',
      wording:
        '所有官方文件均未能通读全文。“已确认”指两份由不同发布者刊载的转载文本措辞一致；“部分确认”指只读到一份，或措辞经过缩略或翻译；“未确认”指在该版本的任何副本中均未见到。',
      translations: '外国清单条目的中文名称为本项目译名。理由、用途、提示和出处说明为英文原文。',
      top: '只计各清单的顶层条目；其下所列内容供判读时参考，不计入。'
    },

    cite: {
      heading: '数据与引用',
      data: (version, iso, licence) =>
        `数据版本${version}，${date(iso)}，许可为${licence}。本简报的数字均由该数据计算得出。各条目的名称归其发布机构所有。`,
      cite: '引用格式：',
      citation: (title, creator, brief, reading, version, iso, licence) =>
        `${creator}，${title}：《${brief}》（简报，${READING[reading]}口径），数据版本${version}（${iso}），${licence}。`,
      permalink: '本简报的地址：',
      path: (path, version) => `本简报在本站的路径：${path}，数据版本${version}。`
    },

    notes: {
      heading: '注释与出处',
      record: '记录',
      coded: (author, iso, confidence) =>
        `，${who(author)}${/language model/.test(author) ? '（大语言模型）' : ''}，${date(iso)}，置信度${confidence.toFixed(1)}。`,
      side: (list, note) => `${list}${note === null ? '' : `（见注${note}）`}：`,
      document: (short) => `，${short}`,
      locator: (locator) => `, ${locator}`,
      wording: (w) => `；措辞${WORDING[w]}。`
    },
    properties: {
      subject: (focus) => `政策简报，范围：${focus}`,
      description: (version, iso) =>
        `由Priority Crosswalk数据版本${version}（${date(iso)}）计算得出。由大语言模型编码，尚未经人类专家审核。`,
      keywords: '科技政策, 关键和新兴技术, 对照'
    },
    page: (n, of) => `第${n}页，共${of}页`
  },

  title: '简报',
  description:
    '就任何已对照的清单生成一至三页的政策简报：双向的主要数字、重合及理由、空缺、后续版本、提示和脚注；可存为Word、PDF和Markdown。',
  heading: '生成简报',
  intro:
    '选择清单、口径和范围，下方的简报随即由数据计算得出，没有任何文字是为个案手写的。可以存为Word文件或Markdown，也可以打印为PDF。',
  form: {
    label: '简报的内容',
    rows: '条目取自',
    first: '对照',
    second: '以及',
    noSecond: '不选第二份清单',
    compared: '已对照',
    notCompared: '尚未与其对照',
    reading: '口径',
    focus: '范围',
    all: '全部内容',
    themes: '一个主题',
    theme,
    regions: (list) => `${list}的条目，按对应情况`,
    region: where,
    entries: (list) => `${list}的一个条目`,
    turn: '互换',
    turnLong: '清单互换：第一份对照清单改为条目来源',
    examples: '现成的简报',
    reset: '恢复默认'
  },
  examples: {
    default: '三份清单',
    latest: '2025年和2026年的最新版本',
    quantum: '量子',
    region: '见于中国和美国清单，未见于英国清单',
    nato: '中国与北约'
  },
  take: {
    label: '保存',
    word: 'Word（.docx）',
    markdown: 'Markdown',
    print: '打印或存为PDF',
    link: '复制链接',
    copied: '链接已复制',
    copyFailed: '浏览器不允许复制；地址栏中有同样的链接。',
    working: '正在生成文件……',
    done: '文件已生成。',
    failed: '文件未能生成。Markdown和打印仍可使用。'
  },
  preview: '预览',
  loading: '正在载入清单……',
  fetchFailed: '清单未能载入。下方仍是之前的简报。',
  needsScript: '选择内容需要启用JavaScript。未启用时，此处为标准口径下三份清单的简报，可用浏览器打印。',
  backToText: (n) => `返回注${n}在正文中的位置`,
  noteLabel: (n) => `注${n}`,
  faults: (faults: readonly ChoiceFault[]) =>
    faults
      .map(
        ({ kind, value }) =>
          ({
            list: `没有名为“${value}”的清单；清单见清单页。`,
            columns: `除第一份清单外，简报可选一份或两份清单，不能是“${value}”。`,
            twice: `清单“${value}”出现不止一次；每份清单只能出现一次。`,
            reading: `没有名为“${value}”的口径；应为strict、standard或lenient。`,
            theme: `没有名为“${value}”的主题；应为${Object.keys(TOPIC_NAMES).join('、')}之一。`,
            entry: `所选清单没有顶层条目“${value}”。`,
            region: `此处没有名为“${value}”的部分；两份清单时应为both、first、second或neither，一份清单时应为with或without。`
          })[kind]
      )
      .join('')
};
