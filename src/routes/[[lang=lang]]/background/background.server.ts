import { anchorOfEntry } from '#lib/urls/parts.ts';
import { MOVES, NOTES, type Moving } from '#lib/words/background-statements.ts';
import type { Bilingual, Category } from '#lib/model/types.ts';
import { tables } from '#lib/records/shipped.server.ts';
import { articleExamples, conceptData, shownEvents } from '#lib/records/concept.server.ts';
import { listOverview } from '#lib/records/lists.server.ts';

/** A document behind a statement: one of our lists, or another text that the research on them used. */
export interface BackgroundSource {
  id: string;
  /** title in the original, or in English where none is recorded */
  title: string;
  titleLanguage: string;
  /** the title in the language of a page, where that is another; empty where it is the same */
  titleBeside: Bilingual;
  /** ISO date, or its known part; empty where no date was recorded */
  date: string;
  url: string;
  /** the list that has a page of its own */
  list: string | null;
}

/** A row of the timeline. */
export interface TimelineRow {
  id: string;
  country: string;
  /** ISO date, or its known part */
  date: string;
  name: Bilingual;
  /** entries at the top level by what the text counts them as; the empty category where it does not sort them */
  named: { category: Category; n: number }[];
  compiled: boolean;
}

/** Texts that are no list. The addresses are those where they were found or are cited. */
const OTHERS: readonly Omit<BackgroundSource, 'list' | 'titleBeside'>[] = [
  {
    id: 'study-session',
    title: '中共中央政治局第十一次集体学习',
    titleLanguage: 'zh-Hans',
    date: '2024-01-31',
    url: 'https://tv.cctv.com/2024/02/01/VIDErc8nLCKPP02rNLkVSQq2240201.shtml'
  },
  {
    id: 'cambridge',
    title:
      'Zongshuai Fan, “China’s emerging industrial vision: The significance and impact of ‘New Quality Productive Forces’”, Cambridge Industrial Innovation Policy',
    titleLanguage: 'en',
    date: '2024-04-17',
    url: 'https://www.ciip.group.cam.ac.uk/reports-and-articles/chinas-emerging-industrial-vision/'
  },
  {
    id: 'us-2022-abstract',
    title: 'Critical and Emerging Technologies List Update, abstract in the Homeland Security Digital Library',
    titleLanguage: 'en',
    date: '',
    url: 'https://www.hsdl.org/?abstract&did=863891'
  },
  {
    id: 'us-2024-report',
    title: 'American Institute of Physics, report on the list of 2024',
    titleLanguage: 'en',
    date: '',
    url: 'https://www.aip.org/fyi/white-house-tweaks-list-of-critical-and-emerging-technologies'
  },
  {
    id: 'foundation',
    title: 'Foundation for Science and Technology, journal, volume 23, issue 6',
    titleLanguage: 'en',
    date: '2023',
    url: 'https://foundation.org.uk/Journal/2023/Volume-23-Issue-6/Viewpoint/Identifying-the-technologies-that-will-be-key-to-t'
  },
  {
    id: 'screening-response',
    title: 'Norton Rose Fulbright, on the government’s response of 12 March 2026',
    titleLanguage: 'en',
    date: '',
    url: 'https://connections.nortonrosefulbright.com/post/102mqul/uk-national-security-and-investment-act-government-proposes-updates-to-sectors-s'
  },
  {
    id: 'year-one',
    title: 'Digital and Technologies Sector Plan: year-one update',
    titleLanguage: 'en',
    date: '2026',
    url: 'https://www.gov.uk/government/publications/digital-and-technologies-sector-plan-year-one-update/digital-and-technologies-sector-plan-year-one-update'
  },
  {
    id: 'tracker',
    title: 'apm147/fronttech, a third-party tracker',
    titleLanguage: 'en',
    date: '2026-08',
    url: 'https://github.com/apm147/fronttech'
  },
  {
    id: 'reshaping',
    title: 'UKAuthority, on the reshaping of departments',
    titleLanguage: 'en',
    date: '',
    url: 'https://www.ukauthority.com/articles/dsit-scrapped-as-burnham-government-reshapes-whitehall-tech-functions'
  }
];

/** Every text a note may lead to, by its id. */
const SOURCES: ReadonlyMap<string, BackgroundSource> = new Map(
  [
    ...OTHERS.map((source) => ({ ...source, titleBeside: { en: '', zh: '' }, list: null })),
    ...tables.lists.map((list) => ({
      id: list.id,
      title: list.titleOriginal || list.title,
      titleLanguage: list.titleOriginal ? list.language : 'en',
      titleBeside: {
        en: list.titleOriginal && list.titleOriginal !== list.title ? list.title : '',
        zh: list.titleZh === list.titleOriginal ? '' : list.titleZh
      },
      date: list.published,
      url: list.url,
      list: list.id
    }))
  ].map((source) => [source.id, source])
);

/** One industry in the texts that name it, oldest first. */
export interface Move {
  industry: Moving;
  steps: { list: string; anchor: string; short: Bilingual; date: string; category: Category; label: Bilingual }[];
}

function moves(): Move[] {
  return Object.entries(MOVES).map(([industry, ids]) => ({
    industry: industry as Moving,
    steps: ids
      .map((id) => {
        const entry = tables.entries.find((e) => e.id === id);
        const list = tables.lists.find((l) => l.id === entry?.list);
        if (!entry || !list) throw new Error(`The background page asks for ${id}, which is in no table.`);
        return {
          list: list.id,
          anchor: anchorOfEntry(id),
          short: list.short,
          date: list.published,
          category: entry.category,
          label: { en: entry.label, zh: entry.labelZh }
        };
      })
      .sort((a, b) => a.date.localeCompare(b.date))
  }));
}

/** How many top-level entries a list names, by list and by `list category`. */
function counts(): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { list, parent, category } of tables.entries)
    if (parent === null)
      for (const key of category ? [list, `${list} ${category}`] : [list]) found[key] = (found[key] ?? 0) + 1;
  return found;
}

const timelineCountries = ['CN', 'US', 'UK'];

/** What the background page carries. */
export function backgroundPage() {
  const count = counts();
  const timeline: TimelineRow[] = listOverview()
    .filter((list) => timelineCountries.includes(list.country))
    .map((list) => ({
      id: list.id,
      country: list.country,
      date: list.published,
      name: list.name,
      named: (['traditional', 'emerging', 'future', 'frontier', 'other', ''] as const).flatMap((category) => {
        const n = category
          ? count[`${list.id} ${category}`]
          : tables.entries.filter((e) => e.list === list.id && e.parent === null && e.category === '').length;
        return n ? [{ category, n }] : [];
      }),
      compiled: list.kind === 'compiled'
    }))
    .sort((a, b) => a.date.localeCompare(b.date));
  const notes = NOTES.map((id) => {
    const source = SOURCES.get(id);
    if (!source) throw new Error(`The background page rests on ${id}, which is no list and no other text it knows.`);
    return source;
  });
  return {
    timeline,
    counts: count,
    moves: moves(),
    notes,
    concept: conceptData(),
    events: shownEvents(),
    examples: articleExamples()
  };
}
