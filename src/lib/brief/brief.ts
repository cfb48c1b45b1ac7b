import { addressOfEntry } from '#lib/urls/parts.ts';
import { CORE_LISTS, DEFAULT_VIEW, sameView } from '#lib/model/views.ts';
import { answerSection, questionSection } from './key-points.ts';
import { choiceFaults, type BriefChoice } from '#lib/urls/brief-choice.ts';
import { briefContext, text, type BriefWords, type Context } from './context.ts';
import type { BriefData } from './data.ts';
import { gapsSections } from './gaps.ts';
import { laterSection } from './later-editions.ts';
import { listsSection, methodSection } from './lists.ts';
import type { Brief, Run, Section } from './model.ts';
import { overlapsSection } from './overlaps.ts';
import type { Place } from '#lib/urls/public-address.ts';

export type { BriefWords };

/** Addresses that a brief may carry; where none is known it carries none. */
export interface BriefAddresses {
  /** where this very brief is found */
  place?: Place;
  /** the address of a record's page; null where none leads others to it */
  record?: (id: string) => string | null;
}

/**
 * A policy brief as a document: the question, the answer in both directions with its range, the overlaps, the gaps,
 * other editions, what the lists are, the method and the sources. Everything in it is computed from the data, and every
 * format (page, Word, Markdown) is drawn from what this returns.
 * @param data `briefData` of the chosen lists, or the same put together from the site's files by `briefDataOf`
 * @throws Error that names every fault of the choice.
 */
export function makeBrief(
  data: BriefData,
  choice: BriefChoice,
  words: BriefWords,
  { place, record }: BriefAddresses = {}
): Brief {
  const faults = choiceFaults(choice, new Set(data.lists.map((l) => l.id)), new Set(data.entries.map((e) => e.id)));
  if (faults.length > 0) throw new Error(words.t.faults(faults));
  const context = briefContext(data, choice, words, (id) => record?.(id) ?? null);
  const t = words.t.document;
  const title = titleOf(context);
  // In the order of the document: notes are numbered as they are first referred to.
  const question = questionSection(context);
  const { section: answer, figures } = answerSection(context);
  const { release } = data;
  const focus = focusName(context);
  return {
    locale: words.locale,
    title,
    byline: t.byline(choice.reading, focus, release.version, release.date),
    sections: [
      question,
      answer,
      overlapsSection(context),
      ...gapsSections(context),
      laterSection(context),
      listsSection(context),
      methodSection(context),
      citationSection(context, title, place)
    ],
    notesHeading: t.notes.heading,
    notes: context.notes,
    figures,
    properties: {
      creator: release.creator,
      subject: t.properties.subject(focus),
      description: t.properties.description(release.version, release.date),
      keywords: t.properties.keywords,
      version: release.version,
      date: release.date
    },
    file: fileName(choice, words.locale)
  };
}

function titleOf({ words, choice, short, rows, columns, crosswalk, lists, label }: Context): string {
  const t = words.t.document;
  const names = columns.map((l) => short(l.id));
  const { focus } = choice;
  if (focus.kind === 'theme') return t.titleTheme(focus.theme, short(rows.id), names);
  if (focus.kind === 'region') return t.titleRegion(focus.region, short(rows.id), names);
  const entry = focus.kind === 'entry' ? crosswalk.entry.get(focus.entry) : undefined;
  if (!entry) return sameView(choice.view, DEFAULT_VIEW) ? words.m.matrix.pageTitle : t.titleAll(short(rows.id), names);
  const others = lists.filter((l) => l.id !== entry.list).map((l) => short(l.id));
  return t.titleEntry(label(entry), short(entry.list), others);
}

function focusName({ words, choice, crosswalk, label }: Context): string {
  const t = words.t.document;
  const { focus } = choice;
  if (focus.kind === 'theme') return t.focusTheme(focus.theme);
  if (focus.kind === 'region') return t.focusRegion;
  const entry = focus.kind === 'entry' ? crosswalk.entry.get(focus.entry) : undefined;
  return entry ? t.focusEntry(label(entry)) : t.focusAll;
}

function citationSection({ words, data, choice }: Context, title: string, place: Place | undefined): Section {
  const t = words.t.document.cite;
  const { version, date, licence, creator, title: work } = data.release;
  return {
    id: 'citation',
    heading: t.heading,
    level: 1,
    blocks: [
      { kind: 'paragraph', runs: [text(t.data(version, date, licence))] },
      {
        kind: 'paragraph',
        runs: [
          text(t.cite, { strong: true }),
          text(t.citation(work, creator, title, choice.reading, version, date, licence))
        ]
      },
      ...(place ? [{ kind: 'paragraph' as const, runs: placeRuns(t, place, version) }] : [])
    ]
  };
}

const placeRuns = (t: Context['words']['t']['document']['cite'], { url, path }: Place, version: string): Run[] =>
  url === null ? [text(t.path(path, version))] : [text(t.permalink), { kind: 'address', url }];

/** A name for files: lists, reading and focus, in letters that every file system takes. */
function fileName({ view, reading, focus }: BriefChoice, locale: string): string {
  const lists = [view.rows, ...view.columns];
  const about =
    focus.kind === 'theme'
      ? focus.theme
      : focus.kind === 'entry'
        ? addressOfEntry(focus.entry).split('/').at(-1)
        : focus.kind === 'region'
          ? focus.region
          : '';
  const core = lists.join() === CORE_LISTS.join() ? [] : lists;
  return ['brief', ...core, about, reading, ...(locale === 'en' ? [] : [locale])].filter(Boolean).join('-');
}
