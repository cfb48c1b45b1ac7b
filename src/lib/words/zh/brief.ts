import type { ChoiceFault, BriefGroup } from '#lib/urls/brief-choice.ts';
import type { StatementId } from '#lib/model/sensitivity.ts';
import type { EditionChange, CountingRule, Relation, Strength, TextStatus } from '#lib/model/types.ts';
import { TOPIC_NAMES } from './topic-names.ts';
import { coderName, date, evidence, inBrackets, listing, relation, strength, theList } from './phrases.ts';
import type { BriefMessages, ListName, Part } from '#lib/words/en/brief.ts';

const RULE: Record<CountingRule, string> = { strict: '严格', standard: '标准', lenient: '宽松' };
const RULES: readonly CountingRule[] = ['strict', 'standard', 'lenient'];
const theme = (id: string) => TOPIC_NAMES[id] ?? id;
const CHANGE: Record<EditionChange['change'], string> = {
  same: '不变',
  renamed: '更名',
  split: '拆分',
  merged: '合并',
  narrowed: '收窄',
  widened: '扩大',
  dropped: '未再列入',
  new: '新列入'
};
const STATUS: Record<string, string> = { stated: '发布机构说明', reported: '据报道' };
const quoted = (labels: readonly string[]) => labels.map((l) => `“${l}”`).join('');
const names = (labels: readonly string[]) => labels.join('、');
const figure = (value: number | null) => (value === null ? '无法计算' : value.toFixed(2));
const year = (iso: string) => `${iso.slice(0, 4)}年`;
const month = (iso: string) => date(iso.slice(0, 7));

// The lists of the default comparison by what they are counted in; others count in entries.
const RUNNING: Record<string, string> = {
  'cn-eff-2024': '中国清单',
  'us-cet-2024': '美国清单',
  'uk-sntf-2023': '英国清单'
};
const COUNTED: Record<string, [country: string, measure: string, unit: string]> = {
  'cn-eff-2024': ['中国', '个', '条目'],
  'us-cet-2024': ['美国', '个', '领域'],
  'uk-sntf-2023': ['英国', '项', '技术']
};
const FIRST: Record<string, (l: ListName) => string> = {
  'cn-eff-2024': (l) =>
    `本项目主要根据中央层面政策文件汇编的中国${l.n}个新兴产业和未来产业清单（截至${month(l.published)}）`,
  'us-cet-2024': (l) => `美国《关键和新兴技术清单》（${year(l.published)}）`,
  'uk-sntf-2023': (l) => `英国${l.n}项关键技术（${year(l.published)}）`
};
const running = (l: ListName) => (l.alone ? (RUNNING[l.id] ?? theList(l.short)) : theList(l.short));
/** 单位：个条目、个领域、项技术 */
const counted = (l: ListName): [name: string, measure: string, unit: string] =>
  (l.alone ? COUNTED[l.id] : undefined) ?? [`${theList(l.short)}的`, '个', '条目'];
const measured = (n: number, l: ListName) => `${n}${counted(l)[1]}`;
/** “中国条目”“美国领域”，或“某清单的条目” */
const entriesOf = (l: ListName) => counted(l)[0] + counted(l)[2];
/** “中国31个条目” */
const allOf = (l: ListName) => `${counted(l)[0]}${l.n}${counted(l)[1]}${counted(l)[2]}`;
/** “31个产业”，其他清单为“14个条目” */
const itemsOf = (l: ListName) =>
  `${l.n}${l.id === 'cn-eff-2024' ? '个产业' : l.alone ? counted(l)[1] + counted(l)[2] : '个条目'}`;
const titleUnits = (l: ListName) => (l.id === 'cn-eff-2024' && l.alone ? `中国${l.n}个新兴产业和未来产业` : allOf(l));
const textStatus = (w: Record<TextStatus, number>) =>
  [['已核实', w.confirmed] as const, ['部分核实', w.partly] as const, ['未核实', w.unconfirmed] as const]
    .flatMap(([words, n]) => (n > 0 ? [`${words}${n}个`] : []))
    .join('，');
/** 括号内的名称不再用括号 */
const flat = (name: string) => name.replace(/（([^）]*)）/g, '，$1');
const bothLists = (a: ListName, b: ListName) => {
  const countries = [a, b].map((l) => (l.alone ? COUNTED[l.id]?.[0].charAt(0) : undefined));
  return countries.every(Boolean) ? `${countries.join('')}两份清单` : `${running(a)}和${running(b)}`;
};
/** 其中有对应条目的数目；全部和没有另说 */
const share = ({ n, of }: Part, l: ListName) =>
  n === of && of > 1 ? '全部' : n === 0 ? '没有一' + counted(l)[1] : measured(n, l);

/** Where an entry of a group has its counterparts. */
function where(region: BriefGroup, columns: readonly string[]): string {
  const [first = '', second = ''] = columns;
  return {
    both: `在${first}和${second}中均有对应`,
    first: `仅在${first}中有对应`,
    second: `仅在${second}中有对应`,
    neither: `在${first}和${second}中均无对应`,
    with: `在${first}中有对应`,
    without: `在${first}中无对应`
  }[region];
}
const groupHas = (region: BriefGroup, columns: readonly ListName[]) => `${where(region, columns.map(running))}条目`;

/** Statements that are tested under every variant of the analysis. */
const STATEMENT: Record<StatementId, (rows: ListName, first: ListName, second: ListName) => string> = {
  'first-more-than-second': (rows, a, b) =>
    `在${running(a)}中有对应的${entriesOf(rows)}，多于在${running(b)}中有对应的。${running(a)}有${measured(a.n, a)}${counted(a)[2]}，${running(b)}有${measured(b.n, b)}${counted(b)[2]}，因此该表述不反映相似程度`,
  'no-second-only': (rows, _a, b) => `没有${entriesOf(rows)}仅在${running(b)}中有对应`,
  'most-in-first': (rows, a) => `过半数${entriesOf(rows)}在${running(a)}中有对应`,
  'most-of-first-covered': (rows, a) => `过半数${entriesOf(a)}在${running(rows)}中有对应`,
  'all-of-second-covered': (rows, _a, b) => `${entriesOf(b)}在${running(rows)}中全部有对应`,
  'fifth-in-neither': (rows) => `至少五分之一的${entriesOf(rows)}在两份清单中均无对应`,
  'quarter-in-both': (rows) => `至少四分之一的${entriesOf(rows)}在两份清单中均有对应`,
  'under-half-in-both': (rows) => `不足半数的${entriesOf(rows)}在两份清单中均有对应`,
  'partial-under-half': () => '部分重合不足全部重合的一半'
};

/** The brief in Chinese. */
export const messages: BriefMessages = {
  document: {
    title: {
      both: (p, rows, a, b) => `${titleUnits(rows)}中，${share(p, rows)}在${bothLists(a, b)}中均有对应条目`,
      one: (p, rows, a) => `${titleUnits(rows)}中，${share(p, rows)}在${running(a)}中有对应条目`,
      notCompared: (rows, others) => `${running(rows)}与${listing(others.map(running))}尚未对照`,
      theme: (id, n, rows, columns) =>
        `${theme(id)}：${running(rows)}与${listing(columns.map(running))}之间${n === 0 ? '没有条目重合' : `有${n}对条目重合`}`,
      entry: (label, list, found) =>
        `${running(list)}的“${label}”${found
          .map(({ list: l, n }) =>
            n === null
              ? `尚未与${running(l)}对照`
              : `在${running(l)}中${n === 0 ? '无对应条目' : `有${measured(n, { ...l, alone: false })}对应条目`}`
          )
          .join('，')}`,
      group: (region, p, rows, columns) => `${titleUnits(rows)}中，${share(p, rows)}${groupHas(region, columns)}`
    },
    status: {
      brief: '政策简报。',
      lists: (years, later) => `对照${listing(years.map((y) => `${y}年`))}的清单${later ? '，已有后续版本' : ''}。`,
      rule: (rule) => `${RULE[rule]}口径。`,
      focus: (focus) => `范围：${focus}。`,
      data: (version, iso) => `数据版本${version}，${date(iso)}。`,
      coded: '由大语言模型编码，尚未经专家人工审核。'
    },
    focusTheme: (id) => `“${theme(id)}”主题`,
    focusEntry: (label) => `条目“${label}”`,
    focusRegion: '按对应情况划分的一组条目',

    points: {
      heading: '要点',
      notCompared: (a, b) =>
        `${running(a)}与${running(b)}尚未对照，不能据此判断有无重合。本简报的各项计数均不包括这两份清单之间的条目对。`,
      compared: {
        start: '本项目',
        rows: (l) =>
          l.id === 'cn-eff-2024'
            ? [`主要根据中国中央层面政策文件（截至${month(l.published)}）汇编了${l.n}个新兴产业和未来产业`, '，并']
            : [`将${FIRST[l.id]?.(l) ?? `${theList(l.short)}（${flat(l.name)}）的${l.n}个条目`}`, ''],
        with: '与',
        column: (l) => FIRST[l.id]?.(l) ?? `${theList(l.short)}（${flat(l.name)}，${l.n}个条目）`,
        and: '和',
        end: '逐条对照。'
      },
      groups: (rows, f, a, b) =>
        `${itemsOf(rows)}中，${f.both}个在两份清单中均有对应条目，${f.first === 0 ? `没有仅在${running(a)}中有的` : `${f.first}个仅在${running(a)}中有`}，${f.second === 0 ? `没有仅在${running(b)}中有的` : `${f.second}个仅在${running(b)}中有`}，${f.neither === 0 ? '没有在两份清单中均无对应条目的' : `${f.neither}个在两份清单中均无对应条目`}。`,
      inLists: (rows, found) =>
        `${itemsOf(rows)}中，${found.map(({ list, n }) => `${n}个在${running(list)}中有对应条目`).join('，')}。`,
      otherWay: (found, rows) =>
        `反过来看，${found
          .map(({ list, n }) => {
            const [name, measure, unit] = counted(list);
            return n === list.n && n > 1
              ? `${name}的全部${n}${measure}${unit}`.replace('的的', '的')
              : `${name}${list.n}${measure}${unit}中的${n}${measure}`;
          })
          .join('和')}，在${running(rows)}中有对应条目。`,
      statements: (tested, holding, rows, a, b) =>
        `结果随统计口径变化。在检验的${tested}项表述中，${
          holding.length === 0
            ? '没有一项在各方案下均成立。'
            : `${holding.length}项在各方案下均成立：${holding.map((id) => STATEMENT[id](rows, a, b)).join('；')}。`
        }`,
      range: (p, v) =>
        `结果随统计口径变化。第一项计数（共${p.of}个）：严格口径${v.strict}，标准口径${v.standard}，宽松口径${v.lenient}。`,
      meaning: '“有对应条目”指双方清单列明或涵盖同一技术的全部或一部分，不说明投入、能力或优先次序。',

      themeNames: (list, labels) =>
        labels.length === 0 ? `${running(list)}在这一主题下没有条目。` : `${running(list)}：${names(labels)}。`,
      overlaps: (n, rule) =>
        `${RULE[rule]}口径${n === 0 ? '不计任何重合' : `计有${n}对条目重合`}，其中至少一方属于该主题。主题由本项目划分，仅供查找。`,
      entryWith: (list, labels) => `在${running(list)}中有${labels.length}个对应条目：${names(labels)}。`,
      entryWithout: (list, rule) => `${RULE[rule]}口径下，在${running(list)}中无对应条目。`,
      group: (region, p, rows, columns, v) =>
        `${allOf(rows)}中，${measured(p.n, rows)}${groupHas(region, columns)}（严格${v.strict}，宽松${v.lenient}）。`,
      groupNames: (labels) => `这${labels.length}个条目为：${names(labels)}。`,
      undetermined: (n) => `另有${n}个条目尚不能确定，因为有条目对未评估。`,
      groupOther: (list, p, a, b, labels) =>
        `${running(list)}的${p.of}${counted(list)[1]}${counted(list)[2]}中，${measured(p.n, list)}在${running(a)}中有对应条目，在${running(b)}中没有${labels.length > 0 ? `：${names(labels)}` : ''}。`,
      caveatHeading: '提示：',
      coded: '由大语言模型编码并裁决，尚未经专家人工审核。',
      caveat: '所有官方文件均未通读全文。无对应条目反映清单如何编写，不反映一国实际开展的工作。CC BY 4.0。'
    },

    figures: {
      number: (n) => `图${n}\u3000`,
      table: (n) => `表${n}\u3000`,
      range: (n) => `${['', '一', '两', '三'][n] ?? n}项数字及口径区间`,
      rangeOne: '一项数字及口径区间',
      rangeMarks: '每个标记代表一个条目，实心为有对应条目。',
      rangeAlt: (found) =>
        found.map(({ label, v }) => `${label}：${RULES.map((r) => `${RULE[r]}${v[r]}`).join('，')}。`).join(''),
      label: {
        both: (rows) => `在两份清单中均有对应的${entriesOf(rows)}（共${measured(rows.n, rows)}）`,
        in: (rows, list) => `在${running(list)}中有对应的${entriesOf(rows)}（共${measured(rows.n, rows)}）`,
        only: (rows, list) => `仅在${running(list)}中有对应的${entriesOf(rows)}`,
        neither: (rows) => `在两份清单中均无对应的${entriesOf(rows)}`,
        covered: (list, rows) => `在${running(rows)}中有对应的${entriesOf(list)}（共${measured(list.n, list)}）`
      },
      others: (of, found, rule) =>
        `其余各组（共${of}个）：${found
          .map(({ list, v }) => {
            const beside = RULES.filter((r) => r !== rule)
              .map((r) => `${RULE[r]}${v[r]}`)
              .join('，');
            return `${list ? `仅${running(list)}有对应` : '均无对应'}${v[rule]}个（${beside}）`;
          })
          .join('；')}。`,
      noError: '区间反映统计口径的影响，不是误差范围。',
      columns: { figure: '数字', of: '总数' },
      matrix: (rows, of, list, overlaps) =>
        `有对应条目的${rows}${counted(list)[1]}${entriesOf(list)}（共${of}${counted(list)[1]}），${overlaps}对条目重合`,
      matrixFocus: (overlaps) => `所选范围内的${overlaps}对条目重合`,
      matrixAlt: (found) => found.map(({ row, columns }) => `${row}：${names(columns)}。`).join(''),
      strongest: (n, of) => (n === of ? `${n}对条目重合，从强到弱` : `${of}对条目重合中最强的${n}对`),
      row: '条目',
      counterparts: '对应条目',
      leftOut: '本口径不计'
    },

    overlaps: {
      heading: '重合',
      count: (n, by, per, rule, focused) => {
        const grades = ([3, 2, 1] as const satisfies Strength[])
          .filter((s) => by[s] > 0)
          .map((s) => `${strength[s]}重合${by[s]}对`);
        const lists = per.filter((p) => p.n > 0).map((p) => `与${running(p.list)}${p.n}对`);
        const scope = focused ? '所选范围内，' : '';
        return n === 0
          ? `${scope}${RULE[rule]}口径不计任何重合。`
          : `${scope}${RULE[rule]}口径计有${n}对条目重合：${grades.join('，')}${lists.length > 1 ? `；${lists.join('，')}` : ''}。`;
      },
      relation: {
        equal: (n) => `其中${n}对范围相同`,
        subset: (n, rows) =>
          `有${n}对是${rows.alone && rows.id === 'cn-eff-2024' ? '中国条目' : '前一条目'}属于对方条目`,
        superset: (n, rows) =>
          `有${n}对是${rows.alone && rows.id === 'cn-eff-2024' ? '中国条目' : '前一条目'}包含对方条目`,
        intersects: (n) => `另有${n}对部分重合`
      } satisfies Record<Relation, (n: number, rows: ListName) => string>,
      all: (pairs) =>
        `：${pairs.map(({ row, lists }) => `${row}${lists.length > 0 ? `（${listing(lists)}）` : ''}`).join('、')}`,
      example: (_relation, row, column, country) => `，如“${row}”与${country}“${column}”`,
      end: '。',
      both: (labels) => `在两份清单中均有对应条目的${labels.length}个条目为：${names(labels)}。`,
      item: (row, rowList, r, column, columnList) =>
        r === 'subset' || r === 'superset'
          ? `“${row}”（${inBrackets(rowList.short)}）${relation[r]}“${column}”（${inBrackets(columnList.short)}）`
          : `“${row}”（${inBrackets(rowList.short)}）与“${column}”（${inBrackets(columnList.short)}）${relation[r]}`,
      grade: (s, e) => `：强度为${strength[s]}，依据为${evidence[e]}。`,
      leftOut: (n, rule) => `所选范围内，比${RULE[rule]}口径更宽的口径另计${n}对。`,
      allInAnnex: (n) => `全部${n}对见附录。`
    },

    gaps: {
      heading: '无对应条目',
      notAssessedHeading: '未评估',
      neither: (rows) => `${allOf(rows)}中，`,
      among: (from, to, both) => (both ? `${entriesOf(from)}中，` : `${entriesOf(from)}与${running(to)}对照，`),
      none: (never, wider, rule) =>
        `${[
          ...(never.length > 0 ? [`${names(never)}在各口径下均无对应条目`] : []),
          ...(wider.length > 0
            ? [`${names(wider)}仅有${rule === 'standard' ? '弱重合或推断的重合' : '更宽的口径才计入的对应条目'}`]
            : [])
        ].join('；')}。`,
      every: (from, to, focused) =>
        `${focused ? '所选范围内，' : ''}${entriesOf(from)}在${running(to)}中均有对应条目。`,
      everyEither: (from) => `${entriesOf(from)}在两份清单中至少有一个对应条目。`,
      lookedFor: (label) => `${label}：`,
      allAssessed: (pairs) => `全部${pairs}对条目均已评估。`,
      notAssessed: (a, b) => `${running(a)}与${running(b)}尚未对照，不能据此判断有无重合。`
    },

    later: {
      heading: '后续版本',
      successor: (list, next, status, w) =>
        status === 'later-text'
          ? `${running(list)}之后的文件为${next.name.replace(/（据报道）$/, '')}，据报道有${next.n}个条目（文本核实：${textStatus(w)}）。`
          : `${running(list)}已有后续版本（${STATUS[status] ?? status}）：${next.name.replace(/（据报道）$/, '')}，共${next.n}个条目（文本核实：${textStatus(w)}）。`,
      latest: (list) => `${running(list)}没有已知的后续版本。`,
      check: '涉及现行政策的表述，应与原文核对。',
      changesHeading: '版本变化',
      changesIntro: '除发布机构已说明者外，各项变化由本项目比较文本得出。“未再列入”指后续版本未列出该条目。',
      steps: (from, to) => `从${from}到${to}：`,
      stepsStated: (from, to) => `从${from}到${to}，部分由发布机构说明：`,
      counted: (parts) =>
        `${parts.map(({ change, n, names: own }) => `${CHANGE[change]}${n}个${own.length > 0 ? `（${own.join('；')}）` : ''}`).join('，')}。`,
      becomes: (from, to) =>
        quoted(from) === quoted(to) ? `${quoted(from)}英文名称变更` : `${quoted(from)}变为${quoted(to)}`,
      step: (from, to, change) => {
        if (from === null) return `“${to}”为新列入。`;
        if (to === null) return `“${from}”未再列入。`;
        if (change === 'renamed' && from === to) return `“${from}”的英文名称变更。`;
        return change === 'same' ? `“${from}”不变。` : `“${from}”变为“${to}”（${CHANGE[change]}）。`;
      },
      noSteps: '数据中没有记录这些清单的条目在各版本间的变化。'
    },

    caveats: {
      heading: '局限',
      compiled:
        '中国清单由本项目汇编，没有任何单一文件载有该清单；“十四五”规划纲要列出9个战略性新兴产业和6个未来产业领域。',
      read: '所有官方文件均未通读全文。',
      coders: '编码和裁决均由大语言模型完成，结果尚未经专家人工审核。',
      agreement: (alpha, pairs, eitherAlpha, either) =>
        `裁决之前，在第1轮编码的${pairs}对条目（含美英两份清单之间的）上，关系的克里彭多夫α系数为${figure(alpha)}；在任一编码者认为有重合的${either}对上为${figure(eitherAlpha)}。该系数说明编码手册是否清楚，不说明结果是否正确。`,
      unanimous: ({ both, none, of }) =>
        `在两份清单中均有对应的${of}个条目中，${both}个的各次编码均与公布结果一致${none > 0 ? `；${none}个没有任何一次编码给出公布结果` : ''}。`,
      challenge: ({ argued, changed, reviewed }) =>
        `在质疑复核中，两个论证者（语言模型）对${argued}对条目分别作正反论证，由复核者作出决定，其中${changed}对改变。其后复核各项对照的其余全部记录，改定${reviewed}条。`,
      together: ({ both, total, of }) =>
        `${of}个条目中，${of - total}个属于同一清单的另一条目；与其合并计数后为${total}个，其中${both}个在两份清单中均有对应。`,
      confidence: (threshold, of, both, neither) =>
        `只计置信度不低于${threshold}的记录，${of}个条目中${both}个在两份清单中均有对应，${neither}个均无对应。`,
      grain: '计数取决于各清单划分的粗细。下级条目供编码时参考，不计入。'
    },

    annex: {
      heading: '附录',
      number: (n) => `A${n}\u3000`,
      figures: '各口径下的数字',
      table: '全部重合',
      tableFocus: '所选范围内的全部重合',
      lists: '清单与出处',
      method: '编码与一致性',
      citation: '数据与引用',
      meaning:
        '共有部分是双方条目的核心，为强重合；是其中一方的核心，为较强重合；对双方都只是组成部分，为弱重合。依据分三种：双方文件均列明共有部分；一方列明，另一方官方范围涵盖；双方均未列明，属推断。',
      none: '不计任何重合。',
      notAssessed: '未评估',
      notAssessedTable: '未评估。这些清单尚未对照，不能据此判断有无重合。',
      columns: { relation: '关系', strength: '强度', evidence: '依据', record: '记录' },
      tableNumber: (n) => `表A${n}\u3000`,
      counts: '各口径下有对应条目的数目',
      caption: (n) => `${n}对条目重合，从强到弱`
    },

    lists: {
      kind: { official: '官方清单，出自单一文件。', compiled: '由本项目按公开规则汇编。' },
      caveat: {
        issuer: '发布机构的说明（由本项目转述）：',
        ours: '本项目的说明：',
        'none-found': '未见发布机构的说明。'
      },
      published: { official: (iso) => date(iso), compiled: (iso) => `截至${date(iso)}` },
      read: '读到的内容：',
      textStatus: (w: Record<TextStatus, number>) =>
        `一级条目的文本核实情况：已核实${w.confirmed}个，部分核实${w.partly}个，未核实${w.unconfirmed}个。`,
      examples: (names) =>
        `2024年4月17日的剑桥文章举为与中国重合的例子：${names.join('；')}。该文没有列出中国的对应条目。`,
      brackets: ['（', '）'],
      sources: (n) => `其条目出自${n}份文件：`,
      source: (title, issuer, published) => `${title}，${issuer}，${date(published)}，`,
      sourceUntitled: '仅知地址的一份文件，',
      sourceEnd: (locators, n) => `（${[`${n}个条目`, ...(locators.length <= 4 ? locators : [])].join('；')}）`
    },

    method: {
      who: (coders, byArbiter) =>
        `各条目对按同一编码手册编码，记录关系、在双方条目中的地位、依据和理由。编码者和裁决者均为大语言模型（${coders.map((c) => coderName(c).replace(/（语言模型）$/, '')).join('；')}）。编码分歧由裁决者裁决并写明理由。此后，复核者（也是大语言模型）对论证者（也是大语言模型）在质疑复核中论证的条目对作出决定，并复核其余全部记录。${byArbiter.of === 0 ? '' : `表A2的${byArbiter.of}对重合中，${byArbiter.n === 0 ? '没有由复核者新增或改定的' : `${byArbiter.n}对由复核者新增或改定`}。`}结果尚未经专家人工审核。`,
      agreementIntro: '裁决之前两个独立编码者的一致性（克里彭多夫α系数，1为完全一致）：',
      agreementCaption: '两个独立编码者的一致性',
      agreementColumns: {
        lists: '清单',
        pairs: '条目对',
        overlap: '有无重合',
        relation: '关系',
        either: '关系（任一编码者认为有重合者）'
      },
      agreementLists: (a, b) => `${a}和${b}`,
      alpha: figure,
      alphaOver: (value, pairs) => `${figure(value)}（${pairs}对）`,
      noAgreement: '没有一致性数字：所选清单之间没有由两个编码者编码的条目对。',
      kind: '同类编码者之间比专家之间更容易一致。这些数字说明编码手册是否清楚，不说明结果是否正确。',
      textStatus:
        '条目文本：两份转载文本一致为已核实；仅见于一份，或经缩略、改写、翻译，为部分核实；未在该版本的任何转载文本中见到，为未核实。',
      translations: '外国清单条目的中文名称和其他说明文字的中文为本项目译文；尚无译文的文字为英文原文。'
    },

    cite: {
      data: (version, iso, licence) =>
        `数据版本${version}，${date(iso)}，${licence}。本简报的数字均由该数据计算得出。各条目的名称归其发布机构所有。`,
      cite: '引用格式：',
      citation: (title, creator, brief, rule, version, iso, licence) =>
        `${creator}，${title}：《${brief}》（政策简报，${RULE[rule]}口径），数据版本${version}（${iso}），${licence}。`,
      permalink: '本简报的地址：',
      path: (path, version) => `本简报在本站的路径：${path}，数据版本${version}。`
    },

    own: {
      listName: (year) => ['自有清单', year].filter(Boolean).join('，'),
      entry: (label) => label,
      title: ({ n, of }, rows, list, pairs) =>
        n === 0
          ? `${running(rows)}与${running(list)}：${pairs.of}对条目已编码${pairs.coded}对，尚未发现对应条目`
          : `${theList(rows.short)}的${of}个条目中，至少${n}个在${running(list)}中有对应条目`,
      status: ({ name, date: iso, coders }, list) =>
        `${list ? '自有清单' : '自有对照'}，不属于本站数据：${name}，${date(iso)}，${coders.length > 0 ? `编码者：${coders.join('、')}` : '未注明编码者'}。`,
      partly: ({ coded, of }) => `${of}对条目中已编码${coded}对，其余未评估。`,
      compared: {
        start: '本简报将',
        rows: (l) => [`${theList(l.short)}（${flat(l.name)}）的${l.n}个条目`, ''],
        with: '与',
        column: (l) => `${theList(l.short)}（${flat(l.name)}）的${l.n}个条目`,
        and: '和',
        end: '逐条对照。'
      },
      inList: (rows, list, n) =>
        n === 0
          ? `目前尚未在${running(list)}中发现对应条目。`
          : `${itemsOf(rows)}中，至少${n}个在${running(list)}中有对应条目。`,
      otherWay: (list, n, rows) =>
        n === 0
          ? `反过来看，目前尚未在${running(rows)}中发现对应条目。`
          : `反过来看，${theList(list.short)}的${list.n}个条目中，至少${n}个在${running(rows)}中有对应条目。`,
      atLeast: (n) => `≥ ${n}`,
      rangeMarks: '每个标记代表一个条目，实心为有对应条目，空心为无对应条目或尚不能确定。',
      undetermined: (n, from, to) =>
        `${theList(from.short)}另有${n}个条目在${running(to)}中有无对应条目尚不能确定，因为有条目对未评估。`,
      caveat: '本编码不属于Priority Crosswalk的数据，也未经其审核。无对应条目反映清单如何编写，不反映实际开展的工作。',
      notOurs: '本编码不属于Priority Crosswalk的数据，也未经其审核。',
      compiled:
        '中国清单由Priority Crosswalk汇编，没有任何单一文件载有该清单；“十四五”规划纲要列出9个战略性新兴产业和6个未来产业领域。',
      read: 'Priority Crosswalk未通读任何官方文件全文。',
      grain: '计数取决于各清单划分的粗细。只计一级条目。',
      rationale: '理由',
      quoted: (rationale, coders) => `“${rationale}”${coders && `（${coders}）`}`,
      derived: (subject, object) => `由“${subject}”与“${object}”推得。`,
      listNote: '自有清单，不属于本站数据。',
      compiledNote: (annex) => `由Priority Crosswalk汇编，出处见附录${annex}。`,
      ownList: (n) => `自有清单，共${n}个一级条目，不属于Priority Crosswalk的数据。`,
      purpose: (purpose) => `清单所附用途说明：“${purpose}”`,
      fromProject: 'Priority Crosswalk的说明：',
      who: ({ coders }, decided) =>
        `${coders.length > 0 ? `各条目对由${coders.join('、')}编码` : '该对照未注明由谁编码'}。${decided.pairs > 0 ? `其中${decided.pairs}对由${decided.by.join('、')}裁决。` : ''}${decided.open > 0 ? `另有${decided.open}对编码不一致且未经裁决，按列名在前的编码者的编码计数。` : ''}`,
      coders: '编码者',
      twoCoders: (a, b) => `${a}和${b}`,
      agreementIntro: '裁决之前两个编码者的一致性（克里彭多夫α系数，1为完全一致）：',
      agreementCaption: '两个编码者的一致性',
      agreementMeaning: '这些数字说明两个编码者的编码有多一致，不说明结果是否正确。',
      noAgreement: '没有一致性数字：须恰有两个编码者编码过相同的条目对。',
      data: '数据',
      computed: ({ name, date: iso }) =>
        `本简报的数字均由对照“${name}”（${date(iso)}）计算得出。该对照不属于Priority Crosswalk的数据，该数据的许可协议对其不适用。`,
      fromData: (lists, version, iso, licence) =>
        `${listing(lists.map(running))}的条目和出处取自Priority Crosswalk数据版本${version}，${date(iso)}，${licence}。各条目的名称归其发布机构所有。`,
      description: ({ name, date: iso }) =>
        `由对照“${name}”（${date(iso)}）计算得出，该对照不属于Priority Crosswalk的数据。`
    },

    notes: {
      heading: '注释',
      compiled: (annex) => `由本项目汇编，出处见附录${annex}。`,
      listed: (issuer) => `${issuer}，`,
      listedEnd: (iso, locator) => `（${iso.slice(0, 4)}）${locator ? `，${locator}` : ''}。`,
      records: 'Priority Crosswalk，',
      between: '、',
      end: '。',
      coded: ({ author, date: iso, confidence, rationaleBy, rationaleDate }) =>
        `，${coderName(author)}，${date(iso)}，置信度${confidence.toFixed(1)}${rationaleBy ? `；理由由${coderName(rationaleBy)}撰写，${date(rationaleDate)}` : ''}。`,
      entry: (list) => `${running(list)}：`,
      locator: (locator) => `，${locator}`
    },
    properties: {
      subject: '政策简报',
      description: (version, iso) =>
        `由Priority Crosswalk数据版本${version}（${date(iso)}）计算得出。由大语言模型编码，尚未经专家人工审核。`,
      keywords: '科技政策, 关键和新兴技术, 对照'
    },
    page: (n, of) => `第${n}页，共${of}页`
  },

  title: '简报',
  description:
    '就任何已对照的清单生成政策简报：首页为结论和两幅图，其后为重合、无对应条目、后续版本、局限和附录；可存为Word、PDF和Markdown。',
  heading: '生成政策简报',
  intro: '选择清单、统计口径和范围。简报全文由数据自动生成，不作人工撰写。可导出为Word或Markdown，也可打印。',
  form: {
    label: '简报的内容',
    rows: '条目取自',
    first: '对照',
    second: '以及',
    noSecond: '不选',
    compared: '已对照',
    notCompared: '未评估',
    reading: '统计口径',
    focus: '范围',
    all: '全部内容',
    themes: '一个主题',
    theme,
    regions: (list) => `${list}的条目，按对应情况`,
    region: where,
    entries: (list) => `${list}的一个条目`,
    turn: '清单互换',
    turnLong: '清单互换：第一份对照清单改为条目来源',
    examples: '示例',
    reset: '恢复默认'
  },
  examples: {
    default: '默认的三份清单',
    latest: '2025年和2026年的最新版本',
    quantum: '量子',
    region: '仅美国清单有对应',
    nato: '中国与北约'
  },
  take: {
    label: '导出',
    word: 'Word（.docx）',
    markdown: 'Markdown',
    print: '打印或存为PDF',
    link: '复制链接',
    copied: '链接已复制',
    copyFailed: '浏览器阻止了复制，请从地址栏复制链接。',
    working: '正在生成文件……',
    done: '文件已生成。',
    failed: '文件未能生成。Markdown和打印仍可使用。'
  },
  preview: '预览',
  loading: '正在载入清单……',
  fetchFailed: '清单未能载入。仍显示之前的简报。',
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
            twice: `清单“${value}”重复选择。每份清单只能选择一次。`,
            reading: `没有名为“${value}”的口径；应为strict、standard或lenient。`,
            theme: `没有名为“${value}”的主题；应为${Object.keys(TOPIC_NAMES).join('、')}之一。`,
            entry: `所选清单没有一级条目“${value}”。`,
            region: `此处没有名为“${value}”的部分；两份清单时应为both、first、second或neither，一份清单时应为with或without。`
          })[kind]
      )
      .join('')
};
