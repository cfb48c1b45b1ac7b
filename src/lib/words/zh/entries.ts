import { coderName, date, inBrackets, listing, theList } from './phrases.ts';
import { NAMED, type EntriesMessages } from '#lib/words/en/entries.ts';

export const messages: EntriesMessages = {
  index: {
    title: '条目',
    heading: (n, lists) => `${lists}份清单的全部${n}个条目`,
    description: '各国技术清单的全部条目，按国家和清单排列，各附范围、出处、对应条目和版本变化。',
    intro: '选择条目，可查看其对应条目、无对应条目的清单以及尚未对照的清单。',
    jump: '清单'
  },
  cited: (name, id) => `${name}，条目${id}`,
  title: (name, list) => `${name}（${inBrackets(list)}）`,
  trail: '条目位置',
  summary: ({ list, found, beneath, none, open }) => {
    if (found.length + none.length === 0)
      return `所属清单：${theList(list)}。未评估：本条目尚未与其他清单对照，不能据此判断有无重合。`;
    const [first] = found;
    const all = found.length + beneath.length + none.length;
    const has =
      found.length > NAMED
        ? `所属清单：${theList(list)}。按标准口径，在已对照的${all}份清单中，有${found.length}份有对应条目。`
        : first && first.n !== null && found.every((f) => f.n === first.n)
          ? `所属清单：${theList(list)}。按标准口径，在${listing(found.map((f) => theList(f.name)))}中${found.length > 1 ? '各' : ''}有${first.n}个对应条目。`
          : first
            ? `所属清单：${theList(list)}。按标准口径，对应条目见于${listing(found.map((f) => `${theList(f.name)}${f.n === null ? '' : `（${f.n}个）`}`))}。`
            : `所属清单：${theList(list)}。按标准口径，在已对照的清单中均无对应条目。`;
    const lacks =
      none.length > 0 && none.length <= NAMED && found.length > 0
        ? `在${listing(none.map(theList))}中无对应条目。`
        : '';
    const below = beneath.length > 0 ? `仅与${listing(beneath.map(theList))}的下级条目有重合。` : '';
    const rest = open > 0 ? `尚有${open}份清单未与其对照。` : '';
    return `${has}${below}${lacks}${rest}`;
  },
  moved: '本条目现为另一页面中的一节。',
  names: { original: '原文', chinese: '中文', english: '英文', ours: '本项目译名' },
  facts: {
    heading: '条目概况',
    list: '清单',
    later: (list) => `后续版本：${list}`,
    purpose: '清单用途',
    place: '位置',
    kind: '类型',
    category: '类别',
    scope: '范围',
    inclusion: '列入理由'
  },
  place: (position, siblings, category, parent) =>
    `${parent ? `属“${parent}”，` : ''}${category}共${siblings}项，本条目为第${position}项`,
  previous: '上一条',
  next: '下一条',
  kind: {
    area: '领域',
    industry: '产业',
    technology: '技术',
    product: '产品',
    mission: '任务',
    application: '应用',
    policy: '政策标题'
  },
  inclusion: {
    'plan-14': '列入“十四五”规划纲要（2021年）',
    'central-text': '列入此后党中央或国务院的文件',
    'catalogue-2023': '列入四部门2023年标准化方案（完整列举9个未来产业）',
    article: '列入2024年4月17日的剑桥文章',
    borderline: '处于边界，可以不列入，或并入其他条目',
    '': ''
  },
  scope: {
    own: '自有范围：条目名称及原文件列出的下级条目。',
    ownBare: '自有范围：仅条目名称。原文件未列下级条目。',
    borrowed: ['参照范围：不取自清单的原文件，而取自', '。'],
    beneath: ['名称为自有范围；下级条目为参照范围，取自', '。']
  },
  beneathHeading: '下级条目',
  sections:
    '以下各下级条目分别注明已对照的清单；部分清单之间仅对照了一级条目。本页关于所属清单的说明同样适用。版本变化只记录一级条目。',
  borrowed: '参照范围',
  between: '、',
  counterparts: {
    heading: '对应条目',
    intro: '标准口径。关系以本条目为主语：“包含”指本条目包含对方。每条记录均列出双方原文和理由。',
    nothing: '按标准口径，在已对照的清单中均无对应条目。',
    unknown: '未知：本条目尚未与其他清单对照，见“未评估”。',
    caption: '本条目在其他清单中的对应条目',
    columns: { relation: '本条目……', strength: '强度', evidence: '依据', record: '记录' },
    count: (n, strict, lenient) => `${n > 0 ? `${n}个对应条目` : '无一级对应条目'}（严格${strict}，宽松${lenient}）`,
    under: (name) => `“${name}”的下级条目`,
    restsOn: '推导自',
    topOnly: '仅限一级条目',
    someOpen: (n) => `与其一级条目之间有${n}对未评估。`,
    derivedNote: '推导：没有单独的记录，由所列记录按逻辑得出。',
    topOnlyNote: '仅限一级条目：两份清单的下级条目未作对照。按逻辑可得出的重合列于此处，其余条目对未评估。'
  },
  lenient: {
    heading: '仅按宽松口径计入',
    intro: '弱重合或推断的重合。标准口径不计入，以上标准口径的数字均不含。',
    caption: '本条目仅按宽松口径计入的重合'
  },
  none: {
    heading: '无对应条目',
    intro: '已完整对照，按标准口径无对应条目。',
    by: (coder, iso) => `评估：${coderName(coder)}，${date(iso)}。`,
    beneath: '仅与下级条目有重合，见上。',
    lenient: (n) => `宽松口径计入${n}个，见上。`,
    record: '查找方式',
    nothing: '无：在已完整对照的各清单中均有对应条目。'
  },
  open: {
    heading: '未评估',
    intro: (list) => `以下清单尚未与${theList(list)}对照，不能据此判断有无重合，也不计入任何数字。`,
    unsettled: (open, total) =>
      `仅对照了一级条目。其${total}个条目中有${open}个与上级条目有重合记录，但下级条目尚未对照；与其余条目没有标准口径计入的重合。`,
    sameSeries: '同一清单的其他版本见“版本变化”。'
  },
  lineage: {
    heading: '版本变化',
    before: '此前版本',
    after: '后续版本',
    in: (list) => `（${inBrackets(list)}）`,
    basis: (basis) => `（${basis}）`,
    new: (list) => `${list}中没有与之相应的条目`,
    dropped: (list) => `${list}未列入该条目`,
    noneBefore: '本项目未收录该清单的此前版本。',
    noneAfter: '本项目未收录该清单的后续版本。',
    noStep: '该条目没有版本变化的记录。'
  },
  take: {
    heading: '下载',
    json: '本条目（JSON）',
    pairs: (n) => `本条目的${n}条记录（CSV）`,
    noPairs: '尚无涉及本条目的记录。',
    matrix: '在矩阵中查看'
  }
};
