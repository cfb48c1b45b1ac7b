import { date } from './phrases.ts';
import type { TopicsMessages } from '#lib/words/en/topics.ts';
import { TOPIC_NAMES } from './topic-names.ts';

/** The pages of topics in Chinese. */
export const messages: TopicsMessages = {
  title: '主题',
  heading: '按主题查看各清单的内容',
  description: '本项目将各清单的全部条目归入十二个主题：各国清单的内容、重合之处、没有重合之处，以及尚未对照过的清单。',
  intro:
    '各清单的每个条目归入一个主题。主题由本项目划分，仅用于查找和排序；本站的重合、覆盖率等各项数字均不以主题为依据。',
  theme: TOPIC_NAMES,
  columns: { topic: '主题', lists: '清单', pairs: '清单对' },
  nothingFiled: '此处未归入条目',
  more: (n) => `另有${n}个`,
  listsShare: (n, all) => `${n}/${all}`,
  back: '全部主题',
  topicTitle: (topic) => `${topic}：各清单的内容`,
  topicDescription: (topic, n) =>
    `“${topic}”主题见于${n}份清单：各国各版本的条目、重合之处及理由、没有重合之处，以及尚未对照过的清单。`,
  ours: '主题由本项目划分，仅用于查找和排序；本站的重合、覆盖率等各项数字均不以主题为依据，本页的数字只说明本页列出了多少内容。',
  betweenSentences: '',
  summary: (s) =>
    `${s.all}份清单中，来自${s.issuers}个国家和组织的${s.lists}份列有归入本主题的条目，共${s.entries}个${
      s.beneath > 0 ? `，其中${s.beneath}个列在其他条目之下` : ''
    }。`,
  summaryCore: (names) =>
    `${names.map(({ list, entries }) => `${list}：${entries.length > 0 ? entries.join('、') : '此处未归入条目'}`).join('；')}。`,
  summaryPairs: (s) => {
    const gone = s.overlap + s.none + s.open;
    const found = [
      s.overlap > 0 && `${s.overlap}对在本主题下有重合`,
      s.none > 0 && `${s.none}对在本主题下没有重合`,
      s.open > 0 && `${s.open}对尚无定论`
    ].filter((part) => part !== false);
    return [
      gone === 0
        ? '与本主题有关的清单均未对照。'
        : s.overlap === gone
          ? `已逐条对照的${gone}对清单在本主题下均有重合。`
          : `在已逐条对照的${gone}对清单中，${found.join('，')}。`,
      s.unassessed > 0 ? `另有${s.unassessed}对清单未评估。` : ''
    ].join('');
  },
  figures: {
    label: '本主题的数字',
    overlap: () => '对清单有重合',
    none: '对清单经对照没有重合',
    unassessed: '对清单未评估'
  },
  say: {
    heading: '各清单的内容',
    intro: '按国家和组织排列，最新的清单在前。各条目之后注明措辞的确认程度。',
    chineseOurs: '非中文条目的中文名称为本项目译名。',
    under: (parent, topic) => `列在“${parent}”之下${topic ? `（归入“${topic}”）` : ''}`,
    later: (list) => `后续版本：${list}`,
    silentHeading: '没有条目归入本主题的清单',
    silentNote: '以下清单没有归入本主题的条目。归入其他主题的条目仍可能涵盖其中一部分，见下文所列重合之处。'
  },
  ourName: '本项目译名',
  overlap: {
    heading: '重合之处',
    intro: '在已逐条对照的各对清单中，本主题条目的全部重合记录。',
    none: '本主题的条目没有重合记录。',
    pair: (a, b) => `${a}与${b}`,
    gone: (iso, beneath) => `${date(iso)}逐条对照，${beneath ? '含子条目' : '仅限顶层条目'}`,
    matrix: '矩阵',
    columns: {
      subject: '条目',
      relation: '关系',
      object: '另一清单的条目',
      strength: '强度',
      evidence: '依据'
    },
    across: '与归入其他主题的条目的重合',
    filed: (topic) => `归入“${topic}”`,
    lenientOnly: '仅在宽松口径下计入',
    and: (object) => `与${object}`
  },
  none: {
    heading: '没有重合之处',
    intro:
      '以下各对清单均已逐条对照。在标准口径下，某条目在另一清单的全部条目（不论归入何主题）中均无对应条目的，列于此处；仅列顶层条目。',
    nothing: '在已对照的各对清单中，本主题的每个顶层条目都有对应条目。',
    noPair: '与本主题有关的清单均未对照，因此无从判断。',
    shared: '任何口径下均无重合',
    from: (list, other) => `${list}的条目，在${other}中无对应条目`,
    lenient: '（在宽松口径下有对应条目）',
    record: '记录',
    namesNone: (list) => `${list}没有归入本主题的条目`
  },
  unassessed: {
    heading: '尚未评估之处',
    intro:
      '以下清单由不同国家或组织发布，都列有归入本主题的条目，但尚未对照。由此既不能得出有重合，也不能得出没有重合。',
    nothing: '此类清单均已对照。',
    row: (a, b) => `${a}与${b}`,
    count: (n, gone) => (gone === 0 ? `${n}对，均未对照` : `尚余${n}对，已对照${gone}对`),
    which: '所涉清单',
    with: (list, others) => `${list}：${others.join('、')}`,
    open: (a, b) => `${a}与${b}：顶层条目已对照，未发现重合；归入本主题的子条目尚未对照。`
  }
};
