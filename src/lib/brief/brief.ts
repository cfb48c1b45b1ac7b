import { addressOfEntry } from '#lib/urls/parts.ts';
import { CORE_LISTS } from '#lib/model/views.ts';
import { choiceFaults, type BriefChoice } from '#lib/urls/brief-choice.ts';
import type { Place } from '#lib/urls/public-address.ts';
import { briefContext, text, type BriefWords, type Context } from './context.ts';
import type { BriefData, BriefOwn } from './data.ts';
import { figuresTable } from './figures.ts';
import { gapsSection } from './gaps.ts';
import { frontSection, statusOf, titleOf } from './key-points.ts';
import { changesBlocks, laterSection } from './later-editions.ts';
import { caveatsSection, listSections, methodBlocks } from './lists.ts';
import type { Block, Brief, Run, Section } from './model.ts';
import { LISTS_ANNEX } from './notes.ts';
import { overlapBlocks, overlapsSection } from './overlaps.ts';
import { pairsCompared, unassessedPairs } from './pairs.ts';

export type { BriefWords };

/** Addresses that a brief may carry; where none is known it carries none. */
export interface BriefAddresses {
  /** where this very brief is found */
  place?: Place;
  /** the address of a record's page; null where none leads others to it */
  record?: (id: string) => string | null;
}

/**
 * A policy brief as a document. The first page has the finding as title, key points, the figures and their range, the
 * overlaps as a picture, and the caveat; the second tells overlaps, entries without a counterpart, later editions and
 * caveats; the annex has every figure, overlap, list and source. Everything in it is computed from the data, and every
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
  // In the order of the document: notes are numbered as they are first referred to.
  const { section: front, figures } = frontSection(context);
  const title = titleOf(context, figures);
  const { release, own } = data;
  return {
    locale: words.locale,
    title,
    status: statusOf(context),
    sections: [
      front,
      ...(unassessedPairs(context).length < pairsCompared(context).length ? [overlapsSection(context)] : []),
      gapsSection(context),
      // Editions, and the version and citation of the data, are those of the project's data.
      ...(own ? [] : [laterSection(context)]),
      caveatsSection(context),
      ...annexSections(context, figures, own ? ownDataBlocks(context, own) : citationBlocks(context, title, place))
    ],
    notesHeading: t.notes.heading,
    notes: context.notes,
    figures,
    properties: {
      creator: own ? own.coders.join(', ') : release.creator,
      subject: t.properties.subject,
      description: own ? t.own.description(own) : t.properties.description(release.version, release.date),
      keywords: t.properties.keywords,
      release: own ? null : { version: release.version, date: release.date }
    },
    file: fileName(choice, words.locale)
  };
}

function annexSections(context: Context, figures: Brief['figures'], citation: Block[]): Section[] {
  const t = context.words.t.document;
  const { focus } = context.choice;
  const { own } = context.data;
  const section = (n: number, id: string, heading: string, blocks: Block[]): Section => ({
    id,
    heading: t.annex.number(n) + heading,
    part: 'annex',
    level: 2,
    blocks
  });
  return [
    { id: 'annex', heading: t.annex.heading, part: 'annex', level: 1, blocks: [] },
    section(1, 'figures', t.annex.figures, [figuresTable(context, figures, t.annex.tableNumber(1) + t.annex.counts)]),
    section(2, 'table', focus.kind === 'all' ? t.annex.table : t.annex.tableFocus, overlapBlocks(context)),
    section(LISTS_ANNEX, 'lists', t.annex.lists, []),
    ...listSections(context),
    section(4, 'method', t.annex.method, methodBlocks(context)),
    ...(own
      ? [section(5, 'data', t.own.data, citation)]
      : [
          section(5, 'changes', t.later.changesHeading, changesBlocks(context)),
          section(6, 'citation', t.annex.citation, citation)
        ])
  ];
}

/** Whose the pairs are, and what in the brief is the project’s. */
function ownDataBlocks({ words, data, lists, listName }: Context, own: BriefOwn): Block[] {
  const t = words.t.document.own;
  const { version, date, licence } = data.release;
  const project = lists.filter((l) => !l.own).map((l) => listName(l.id));
  return [
    { kind: 'paragraph', runs: [text(t.computed(own))] },
    ...(project.length > 0
      ? [{ kind: 'paragraph' as const, runs: [text(t.fromData(project, version, date, licence))] }]
      : [])
  ];
}

function citationBlocks({ words, data, choice }: Context, title: string, place: Place | undefined): Block[] {
  const t = words.t.document.cite;
  const { version, date, licence, creator, title: work } = data.release;
  return [
    { kind: 'paragraph', runs: [text(t.data(version, date, licence))] },
    {
      kind: 'paragraph',
      runs: [
        text(t.cite, { strong: true }),
        text(t.citation(work, creator, title, choice.reading, version, date, licence))
      ]
    },
    ...(place ? [{ kind: 'paragraph' as const, runs: placeRuns(t, place, version) }] : [])
  ];
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
