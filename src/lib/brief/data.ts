import {
  listFile,
  pairFile,
  type ApiAgreement,
  type ApiDocument,
  type ApiList,
  type ApiSource,
  type ApiStep,
  type ListFile,
  type PairFile
} from '#lib/formats/api-json.ts';
import type { StatementId } from '#lib/model/sensitivity.ts';
import type {
  Assessment,
  Bilingual,
  Entry,
  EditionChange,
  List,
  MappingRecord,
  NoCounterpart,
  TextStatus
} from '#lib/model/types.ts';
import { pick } from '#lib/pick.ts';
import type { ListFacts } from '#lib/records/own-work.ts';
import type { Release } from '#lib/tables/release.ts';
import { toAssessed, toEntry, toLineageStep, toList, toMapping, toNoCounterpart } from '#lib/tables/values.ts';
import { crosswalkFiles, crosswalksAmong, listsOfFile } from '#lib/urls/crosswalk-files.ts';

/** A list as a brief names it. Counts are of top-level entries. */
export interface BriefList extends List {
  top: number;
  wordings: Record<TextStatus, number>;
  /** documents of its entries, in official order; one, the list's own address, for most lists */
  sources: ApiDocument[];
  /** what a reader says of a list of theirs; absent for lists of the project */
  own?: ListFacts;
}

/** The fields of an entry that briefs need. */
export const ENTRY_FIELDS = [
  'id',
  'list',
  'parent',
  'position',
  'category',
  'label',
  'labelShort',
  'labelShortZh',
  'labelOriginal',
  'labelZh',
  'labelZhStatus',
  'wording',
  'theme',
  'sourceUrl',
  'locator',
  'locatorZh'
] as const;
export type BriefEntry = Pick<Entry, (typeof ENTRY_FIELDS)[number]>;

/** A step of an entry between two editions, with both names. */
export type BriefStep = EditionChange & { fromLabel: Bilingual | null; toLabel: Bilingual | null };

/** Agreement of the two independent coders of a pair of lists. */
export type BriefAgreement = ApiAgreement & { lists: readonly [string, string] };

/** What a brief needs of one list. */
export interface BriefListPart {
  list: BriefList;
  entries: BriefEntry[];
  /** ids of the entries that the article names as examples */
  examples: string[];
  /** steps from and to the list */
  steps: BriefStep[];
  /** lists that the steps and the succession name */
  related: BriefList[];
}

/** What a brief needs of two lists that were compared. */
export interface BriefPairPart {
  mappings: MappingRecord[];
  noCounterparts: NoCounterpart[];
  assessed: Assessment[];
  agreement: BriefAgreement | null;
}

export type BriefRelease = Pick<Release, 'version' | 'date' | 'title' | 'creator' | 'licence'>;

/** What the analysis of the whole comparison says of the default lists; nothing of the kind is computed for others. */
export interface BriefAnalysis {
  rows: string;
  columns: readonly [string, string];
  /** how many statements were tested under every variant, and those that hold under all of them */
  statements: { tested: number; holding: StatementId[] };
  /** entries of the row list with a counterpart in both others and in neither, from the surest codings alone */
  confidence: { threshold: number; both: number; neither: number; total: number } | null;
  /** of the row list’s entries with those within others counted together, how many have a counterpart in both others */
  together: { both: number; total: number; of: number } | null;
  /** of the entries with a counterpart in both, how many have it by every coding, and how many by none */
  unanimous: { both: number; none: number; of: number } | null;
  /** pairs argued in the challenge round, how many of them it changed, and how many records the review after it */
  challenge: { argued: number; changed: number; reviewed: number } | null;
  /** over the top-level pairs of the first round */
  agreement: { pairs: number; alpha: number | null; either: number; eitherAlpha: number | null } | null;
}

/** What a brief on a mapping of a reader's says of it, in place of what is said of the data set. */
export interface BriefOwn {
  /** as the reader calls the mapping */
  name: string;
  /** ISO day on which the last pair was coded; where no pair has a day, on which the mapping was kept */
  date: string;
  /** names of the coders, as the reader wrote them */
  coders: readonly string[];
  /** who decided between coders, of how many pairs, and how many on which they differ are open */
  decided: { by: readonly string[]; pairs: number; open: number };
  /** pairs of top-level entries, and how many of them a counting rule can count or that share nothing */
  pairs: { coded: number; of: number };
}

/** Everything that briefs about some lists are made from. */
export interface BriefData {
  lists: BriefList[];
  /** lists named beside the chosen ones */
  related: BriefList[];
  entries: BriefEntry[];
  /** ids of the entries that the article names as examples; it names no pair */
  examples: string[];
  mappings: MappingRecord[];
  noCounterparts: NoCounterpart[];
  assessed: Assessment[];
  /** pairs of which a reader's mapping says that they share nothing */
  none?: readonly (readonly [string, string])[];
  /** where the pairs are a reader's own */
  own?: BriefOwn;
  agreement: BriefAgreement[];
  steps: BriefStep[];
  release: BriefRelease;
  analysis: BriefAnalysis | null;
}

const briefList = ({ list, top_level, sources }: ApiList): BriefList => ({
  ...toList(list),
  top: top_level.entries,
  wordings: top_level.wordings,
  sources
});

const both = (en: string | null, zh: string | null): Bilingual | null => (en === null ? null : { en, zh: zh ?? en });

const briefStep = (step: ApiStep): BriefStep => ({
  ...toLineageStep(step),
  fromLabel: both(step.from_label_en, step.from_label_zh),
  toLabel: both(step.to_label_en, step.to_label_zh)
});

/** The part of a brief that a list's file (/api/v1/lists/) holds: its top level. */
export const briefListPart = (file: ListFile): BriefListPart => ({
  list: briefList(file),
  entries: file.entries.filter((row) => row.parent_id === null).map((row) => pick(toEntry(row), ENTRY_FIELDS)),
  examples: file.article_examples,
  steps: file.lineage.map(briefStep),
  related: file.editions.map(briefList)
});

/** The part of a brief that the file of two lists (/api/v1/pairs/) holds: their top level. */
export const briefPairPart = (file: PairFile): BriefPairPart => ({
  mappings: file.mappings.filter((row) => row.level === 'top').map(toMapping),
  noCounterparts: file.no_counterparts.map(toNoCounterpart),
  assessed: file.assessed.filter((row) => row.level === 'top').map(toAssessed),
  agreement: file.agreement && { ...file.agreement, lists: [file.subject_list.list_id, file.object_list.list_id] }
});

/**
 * Puts the parts together: of the chosen lists, and of every two of them that were compared.
 * @param analysis left out of what is returned unless it is of these lists
 */
export function briefDataOf(
  lists: readonly BriefListPart[],
  pairs: readonly BriefPairPart[],
  release: BriefRelease,
  analysis: BriefAnalysis | null
): BriefData {
  const chosen = new Set(lists.map((l) => l.list.id));
  const analysed = analysis && [analysis.rows, ...analysis.columns];
  const related = new Map(lists.flatMap((l) => l.related.map((r) => [r.id, r])));
  const steps = new Map(lists.flatMap((l) => l.steps.map((s) => [`${s.fromList} ${s.toList} ${s.from} ${s.to}`, s])));
  return {
    lists: lists.map((l) => l.list),
    related: [...related.values()].filter((r) => !chosen.has(r.id)),
    entries: lists.flatMap((l) => l.entries),
    examples: lists.flatMap((l) => l.examples),
    mappings: pairs.flatMap((p) => p.mappings),
    noCounterparts: pairs.flatMap((p) => p.noCounterparts),
    assessed: pairs.flatMap((p) => p.assessed),
    agreement: pairs.flatMap((p) => p.agreement ?? []),
    steps: [...steps.values()],
    release: pick(release, ['version', 'date', 'title', 'creator', 'licence']),
    analysis: analysed?.join() === lists.map((l) => l.list.id).join() ? analysis : null
  };
}

/**
 * The data of briefs about some lists.
 * @param analysis of the default lists, where it is at hand
 * @throws Error for an unknown list.
 */
export const briefData = (
  source: ApiSource,
  lists: readonly string[],
  analysis: BriefAnalysis | null = null
): BriefData =>
  briefDataOf(
    lists.map((id) => briefListPart(listFile(source, id))),
    crosswalksAmong(crosswalkFiles(source.records.tables.assessed), lists).map((file) =>
      briefPairPart(pairFile(source, ...listsOfFile(file)))
    ),
    source.release,
    analysis
  );
