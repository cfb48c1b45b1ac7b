import { date } from './phrases.ts';
import type { TopicsMessages } from '#lib/words/en/topics.ts';
import { TOPIC_NAMES } from './topic-names.ts';

/** The pages of topics in Chinese. */
export const messages: TopicsMessages = {
  title: '主题',
  heading: '按主题浏览',
  description: '本项目将各清单的全部条目分别归入一个主题。各主题列出各国条目、重合、无对应条目和尚未对照的清单。',
  intro: (topics) => `每个条目归入${topics}个主题之一。主题由本项目划分，仅用于浏览；各项数字均不以主题为依据。`,
  theme: TOPIC_NAMES,
  columns: { topic: '主题', lists: '清单', pairs: '清单对' },
  nothingFiled: '没有本主题的条目',
  more: (n) => `另有${n}个`,
  listsShare: (n, all) => `${n}/${all}`,
  back: '全部主题',
  topicTitle: (topic) => `${topic}：条目与重合`,
  topicDescription: (topic, n) =>
    `${n}份清单中有“${topic}”主题的条目：各国各版本的条目、重合及理由、无对应条目，以及尚未对照的清单。`,
  ours: '主题由本项目划分，仅用于浏览；对照的各项数字均不以主题为依据。本页的数字只是所列内容的数目。',
  betweenSentences: '',
  summary: (s) =>
    `${s.all}份清单中，来自${s.issuers}个国家和组织的${s.lists}份有本主题的条目，共${s.entries}个${
      s.beneath > 0 ? `，其中${s.beneath}个为下级条目` : ''
    }。`,
  summaryCore: (names) =>
    `${names.map(({ list, entries }) => `${list}：${entries.length > 0 ? entries.map((e) => `“${e}”`).join('') : '没有本主题的条目'}`).join('；')}。`,
  summaryPairs: (s) => {
    const assessed = s.overlap + s.none + s.open;
    const found = [
      s.overlap > 0 && `${s.overlap}对在本主题下有重合`,
      s.none > 0 && `${s.none}对在本主题下无重合`,
      s.open > 0 && `${s.open}对尚不能确定`
    ].filter((part) => part !== false);
    return [
      assessed === 0
        ? `与本主题有关的${s.unassessed}对清单均未评估。`
        : s.overlap === assessed
          ? `已评估的${assessed}对清单在本主题下均有重合。`
          : `在已评估的${assessed}对清单中，${found.join('，')}。`,
      assessed > 0 && s.unassessed > 0 ? `另有${s.unassessed}对清单未评估。` : ''
    ].join('');
  },
  figures: {
    label: '本主题的数字',
    overlap: () => '对清单有重合',
    none: '对清单已评估，无重合',
    unassessed: '对清单未评估'
  },
  say: {
    heading: '各国条目',
    intro: '按国家和组织排列，最新的清单在前。各条目之后注明文本核实情况。',
    chineseOurs: '非中文条目的中文名称为本项目译名。',
    under: (parent, topic) => `“${parent}”的下级条目${topic ? `（归入“${topic}”）` : ''}`,
    later: (list) => `后续版本：${list}`,
    silentHeading: '没有本主题条目的清单',
    silentNote: '以下清单没有归入本主题的条目。其他主题的条目仍可能涵盖其中一部分，见下文所列重合。'
  },
  ourName: '本项目译名',
  overlap: {
    heading: '重合',
    intro: '在已评估的各对清单中，本主题条目的全部重合记录。',
    none: '本主题的条目没有重合记录。',
    pair: (a, b) => `${a}与${b}`,
    gone: (iso, beneath) => `${date(iso)}评估，${beneath ? '含下级条目' : '仅限一级条目'}`,
    matrix: '矩阵',
    columns: {
      subject: '条目',
      relation: '关系',
      object: '对应条目',
      strength: '强度',
      evidence: '依据'
    },
    across: '与其他主题条目的重合',
    filed: (topic) => `归入“${topic}”`,
    lenientOnly: '仅按宽松口径计入',
    and: (object) => `与${object}`
  },
  none: {
    heading: '无对应条目',
    intro: '此处列出按标准口径在另一份清单中无对应条目的一级条目。评估范围为另一份清单的全部条目，不限于本主题。',
    nothing: '在已评估的各对清单中，本主题的每个一级条目都有对应条目。',
    noPair: '与本主题有关的各对清单均未评估，不能据此判断。',
    shared: '任何口径下均无重合',
    from: (list, other) => `${list}中的条目，在${other}中无对应条目`,
    lenient: '（按宽松口径有对应条目）',
    record: '记录',
    namesNone: (list) => `${list}没有本主题的条目`
  },
  unassessed: {
    heading: '尚未对照',
    intro: '以下清单由不同国家或组织发布，都有本主题的条目，但尚未对照。不能据此判断有无重合。',
    nothing: '此类清单均已评估。',
    row: (a, b) => `${a}与${b}`,
    count: (n, gone) => (gone === 0 ? `${n}对，均未评估` : `未评估${n}对，已评估${gone}对`),
    which: '查看清单',
    with: (list, others) => `${list}：${others.join('、')}`,
    open: (a, b) => `${a}与${b}：一级条目已评估，无重合；本主题的下级条目尚未评估。`
  }
};
