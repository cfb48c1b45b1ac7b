import { briefAnalysis } from '#lib/brief/analysis.ts';
import { briefData } from '#lib/brief/data.ts';
import { makeBrief, type BriefWords } from '#lib/brief/brief.ts';
import { briefGroupsOf, type BriefChoice, type Focus, type BriefGroup } from '#lib/urls/brief-choice.ts';
import type { CountingRule, Tables } from '#lib/model/types.ts';
import { briefMarkdown } from '#lib/formats/brief-markdown.ts';
import { messages as briefEn } from '#lib/words/en/brief.ts';
import { messages as briefZh } from '#lib/words/zh/brief.ts';
import { en } from '#lib/words/en/shared.ts';
import { LOCALES, type Locale } from '#lib/model/locale.ts';
import { zh } from '#lib/words/zh/shared.ts';
import { sensitivity } from '#lib/model/sensitivity.ts';
import { DEFAULT_VIEW, sameView, TOPICS, type View } from '#lib/model/views.ts';
import { unknownName, UsageError, type Given, type Option } from './options.ts';
import type { Source } from './source.ts';

const WORDS: Record<Locale, BriefWords> = {
  en: { locale: 'en', m: en, t: briefEn },
  zh: { locale: 'zh', m: zh, t: briefZh }
};

const REGIONS: readonly BriefGroup[] = ['both', 'first', 'second', 'neither', 'with', 'without'];

/** The options by which a brief is narrowed, and its language. */
export const BRIEF_OPTIONS: readonly Option[] = [
  { name: 'theme', value: 'theme', oneOf: TOPICS, says: `only one theme: ${TOPICS.join(', ')}` },
  { name: 'entry', value: 'entry', says: 'only one top-level entry, by its id (see `crosswalk entries`)' },
  {
    name: 'region',
    value: 'region',
    oneOf: REGIONS,
    says: 'only the entries of the row list that have a counterpart in both lists, in the first or second only, in neither; with one list, with or without one'
  },
  { name: 'lang', value: 'language', oneOf: LOCALES, default: ['en'], says: 'its language: en, zh' }
];

/** What a brief is narrowed to. @throws UsageError with all faults. */
function focusOf(given: Given, view: View, tables: Tables): Focus {
  const narrowed = (['theme', 'entry', 'region'] as const).filter((name) => given.has(name));
  const faults: string[] = [];
  if (narrowed.length > 1)
    faults.push(`A brief is narrowed by one of --theme, --entry, --region; there were ${narrowed.length}.`);
  if (view.columns.length > 2)
    faults.push(`A brief takes one or two lists in --columns; there were ${view.columns.length}.`);
  const entries = tables.entries
    .filter((e) => e.parent === null && [view.rows, ...view.columns].includes(e.list))
    .map((e) => e.id);
  const [entry, region] = [given.one('entry'), given.one('region') as BriefGroup];
  if (entry && !entries.includes(entry))
    faults.push(unknownName('entry', entry, entries, 'a top-level entry of the chosen lists'));
  if (region && !briefGroupsOf(view).includes(region))
    faults.push(
      unknownName(
        'region',
        region,
        briefGroupsOf(view),
        `one of ${briefGroupsOf(view).join(', ')}, because --columns has ${view.columns.length === 1 ? 'one list' : 'two lists'}`
      )
    );
  if (faults.length > 0) throw new UsageError(faults);
  if (given.has('theme')) return { kind: 'theme', theme: given.one('theme') };
  if (entry) return { kind: 'entry', entry };
  return region ? { kind: 'region', region } : { kind: 'all' };
}

/** The brief of a view as Markdown: what the page offers for download, without addresses of the site. */
export function briefText(given: Given, view: View, source: Source): string {
  const choice: BriefChoice = {
    view,
    reading: given.one('reading') as CountingRule,
    focus: focusOf(given, view, source.tables)
  };
  const analysis = sameView(view, DEFAULT_VIEW)
    ? briefAnalysis(sensitivity(source.tables, DEFAULT_VIEW), source.agreement, source.tables.challenges)
    : null;
  const data = briefData(source, [view.rows, ...view.columns], analysis);
  return briefMarkdown(makeBrief(data, choice, WORDS[given.one('lang') as Locale]));
}
