import { coderName, date, listing } from './phrases.ts';
import type { EntriesMessages } from '#lib/words/en/entries.ts';

export const messages: EntriesMessages = {
  index: {
    title: '条目',
    heading: (n, lists) => `${lists}份清单的全部${n}个条目`,
    description: '各国技术清单的全部条目，按国家和清单排列，各附范围、出处、对应条目和沿革。',
    intro: '按清单排列，次序依各清单。每个条目均可查看其在其他清单中的对应条目、无对应条目的清单以及尚未对照的清单。',
    jump: '清单'
  },
  title: (name, list) => `${name}（${list}）`,
  trail: '条目位置',
  summary: ({ list, found, beneath, none, open }) => {
    if (found.length + none.length === 0) return '本条目尚未与其他清单对照。未评估不等于没有重合。';
    const has =
      found.length > 0
        ? `列于${list}；按标准口径，在${listing(found.map((f) => `${f.name}中有${f.n === null ? '' : `${f.n}个`}对应条目`))}。`
        : `列于${list}；按标准口径，在已对照的清单中均无对应条目。`;
    const lacks = none.length > 0 && found.length > 0 ? `在${listing(none)}中未发现对应条目。` : '';
    const below = beneath.length > 0 ? `仅与${listing(beneath)}顶层以下所列条目有重合。` : '';
    return `${has}${below}${lacks}尚有${open}份清单未与其对照。`;
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
    inclusion: '列入依据'
  },
  place: (position, siblings, category, parent) =>
    `${parent ? `属“${parent}”，` : ''}${category}${category ? '中' : ''}共${siblings}项，第${position}项`,
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
    'plan-14': '“十四五”规划纲要（2021年）列有此项',
    'central-text': '此后党中央或国务院的文件列有此项',
    'catalogue-2023': '四部门2023年标准化方案（完整列举9个未来产业）列有此项',
    article: '2024年4月17日的剑桥文章列有此项',
    borderline: '处于边界，可以不列入，或并入其他条目',
    '': ''
  },
  scope: {
    own: '自有：条目名称及其文件在其下所列内容。',
    ownBare: '自有：条目名称。其文件未在该条目下列出内容。',
    borrowed: ['借用：并非出自清单自身的文件，而是出自', '。'],
    beneath: ['名称为自有；其下所列为借用，出自', '。']
  },
  beneathHeading: '其下所列',
  sections: '以下条目均单独对照。本页关于所属清单和未评估清单的说明同样适用于这些条目；沿革只记录顶层条目。',
  borrowed: '借用',
  between: '、',
  counterparts: {
    heading: '对应条目',
    intro: '按标准口径，从本条目一侧看：“包含”指本条目包含对方。每条记录可查双方原文及理由。',
    nothing: '按标准口径，在已对照的清单中均无对应条目。',
    unknown: '未知：本条目尚未与其他清单对照，见“未评估”。',
    caption: '本条目在其他清单中的对应条目',
    columns: { relation: '本条目……', strength: '强度', evidence: '依据', record: '记录' },
    count: (n, strict, lenient) =>
      `${n > 0 ? `${n}个对应条目` : '顶层无对应条目'}（严格口径${strict}个，宽松口径${lenient}个）`,
    under: (name) => `属“${name}”`,
    derived: '推导',
    restsOn: '所据记录',
    topOnly: '仅限顶层',
    someOpen: (n) => `与其顶层条目之间有${n}对未评估。`,
    derivedNote: '推导：并无单独记录，但由所列记录按逻辑得出。',
    topOnlyNote: '仅限顶层：两份清单各条目之下所列内容未作对照；按逻辑可得出的列于此处，其余未评估。'
  },
  lenient: {
    heading: '仅按宽松口径计入',
    intro: '边缘或推断的重合。标准口径不计入，以上各数均不含。',
    caption: '本条目仅按宽松口径计入的重合'
  },
  none: {
    heading: '无对应条目',
    intro: '以下清单已逐一对照，本条目在其中没有标准口径计入的对应条目。',
    by: (coder, iso) => `由${coderName(coder)}逐一比对，${date(iso)}。`,
    beneath: '仅与顶层以下所列条目有重合，见上。',
    lenient: (n) => `宽松口径计入${n}个，见上。`,
    record: '查找内容',
    nothing: '没有这样的清单：凡已完整对照之处均有对应条目。'
  },
  open: {
    heading: '未评估',
    intro: (list) => `以下清单尚未与${list}对照。未评估不等于没有重合，也不计入任何数字。`,
    unsettled: (open, total) =>
      `仅在顶层条目之间作过对照：其${total}个条目中有${open}个与上级条目重合，其下尚未查看；与其余条目没有标准口径计入的重合。`,
    sameSeries: '条目在同一清单其他版本中的延续见“沿革”。'
  },
  lineage: {
    heading: '沿革',
    before: '承接自',
    after: '延续为',
    in: (list) => `（${list}）`,
    basis: (basis) => `（${basis}）`,
    new: (list) => `${list}中没有条目延续至此`,
    dropped: (list) => `${list}中没有条目承接`,
    noneBefore: '本项目未追踪其清单的此前版本。',
    noneAfter: '本项目未追踪其清单的后续版本。',
    noStep: '没有相关记录。'
  },
  take: {
    heading: '下载',
    json: '本条目，JSON',
    pairs: (n) => `本条目的${n}条记录，CSV`,
    noPairs: '尚无涉及本条目的记录。',
    matrix: '在矩阵中查看'
  }
};
