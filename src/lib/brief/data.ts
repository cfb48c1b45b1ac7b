import { crosswalkFile } from '#lib/urls/parts.ts';
import type { AgreementRound } from '#lib/model/agreement.ts';
import type {
  Assessed,
  Bilingual,
  Entry,
  LineageStep,
  List,
  MappingRecord,
  NoCounterpart,
  Tables,
  Wording
} from '#lib/model/types.ts';
import { pick } from '#lib/pick.ts';
import type { Release } from '#lib/tables/release.ts';

const LIST_FIELDS = [
  'id',
  'country',
  'kind',
  'language',
  'title',
  'titleOriginal',
  'issuer',
  'published',
  'purpose',
  'caveat',
  'caveatStatus',
  'url',
  'succeededBy',
  'successionStatus',
  'note',
  'name',
  'short'
] as const;

/** A document that entries of a list were taken from. */
export interface BriefSource {
  url: string;
  /** the list that is this document, where the tables have it */
  document: Pick<List, 'title' | 'issuer' | 'published' | 'short'> | null;
  locators: string[];
  entries: number;
}

/** A list as a brief names it. Counts are of top-level entries. */
export type BriefList = Pick<List, (typeof LIST_FIELDS)[number]> & {
  top: number;
  wordings: Record<Wording, number>;
  /** documents of its entries, in official order; one, the list's own address, for most lists */
  sources: BriefSource[];
};

const ENTRY_FIELDS = [
  'id',
  'list',
  'parent',
  'position',
  'category',
  'label',
  'labelOriginal',
  'labelZh',
  'labelZhStatus',
  'wording',
  'theme',
  'sourceUrl',
  'locator'
] as const;
export type BriefEntry = Pick<Entry, (typeof ENTRY_FIELDS)[number]>;

const MAPPING_FIELDS = [
  'id',
  'subject',
  'object',
  'relation',
  'subjectCentrality',
  'objectCentrality',
  'evidence',
  'confidence',
  'rationale',
  'author',
  'date'
] as const;
export type BriefMapping = Pick<MappingRecord, (typeof MAPPING_FIELDS)[number]>;

const NONE_FIELDS = ['id', 'subject', 'searchedList', 'confidence', 'rationale', 'author', 'date'] as const;
export type BriefNone = Pick<NoCounterpart, (typeof NONE_FIELDS)[number]>;

/** A step of an entry between two editions, with both names. */
export type BriefStep = LineageStep & { fromLabel: Bilingual | null; toLabel: Bilingual | null };

/** Agreement of the two independent coders of a pair of lists. Alpha is Krippendorff's, null where undefined. */
export interface BriefAgreement {
  lists: readonly [string, string];
  coders: readonly [string, string];
  /** pairs of top-level entries that both judged */
  pairs: number;
  overlap: number | null;
  relation: number | null;
  /** pairs in which at least one of them saw an overlap, and alpha of the relation over those */
  either: number;
  relationEither: number | null;
}

/** What a brief needs of one list: one file of the site. */
export interface BriefListPart {
  list: BriefList;
  entries: BriefEntry[];
  /** steps from and to the list */
  steps: BriefStep[];
  /** lists that the steps and the succession name */
  related: BriefList[];
}

/** What a brief needs of two lists that were compared: one file of the site. */
export interface BriefPairPart {
  mappings: BriefMapping[];
  noCounterparts: BriefNone[];
  assessed: Pick<Assessed, 'subjectList' | 'objectList' | 'level' | 'complete' | 'date' | 'coder'>[];
  agreement: BriefAgreement | null;
}

export type BriefRelease = Pick<Release, 'version' | 'date' | 'title' | 'creator' | 'licence'>;

/** Everything that briefs about some lists are made from. */
export interface BriefData {
  lists: BriefList[];
  /** lists named beside the chosen ones */
  related: BriefList[];
  entries: BriefEntry[];
  mappings: BriefMapping[];
  noCounterparts: BriefNone[];
  assessed: BriefPairPart['assessed'];
  agreement: BriefAgreement[];
  steps: BriefStep[];
  release: BriefRelease;
}

function briefList(tables: Tables, id: string): BriefList {
  const list = tables.lists.find((l) => l.id === id);
  if (!list) throw new Error(`There is no list ${id}.`);
  const top = tables.entries.filter((e) => e.list === id && e.parent === null);
  const wordings: Record<Wording, number> = { confirmed: 0, partly: 0, unconfirmed: 0 };
  for (const { wording } of top) wordings[wording]++;
  const sources = [...new Set(top.map((e) => e.sourceUrl))].map((url): BriefSource => {
    const own = top.filter((e) => e.sourceUrl === url);
    const document = tables.lists.find((l) => l.url === url && l.kind === 'official');
    return {
      url,
      document: document ? pick(document, ['title', 'issuer', 'published', 'short']) : null,
      locators: [...new Set(own.map((e) => e.locator))].filter(Boolean),
      entries: own.length
    };
  });
  return { ...pick(list, LIST_FIELDS), top: top.length, wordings, sources };
}

/** The part of the tables that a brief needs of one list. @throws Error for an unknown list. */
export function briefListPart(tables: Tables, id: string): BriefListPart {
  const label = (entry: string | null): Bilingual | null => {
    const found = entry ? tables.entries.find((e) => e.id === entry) : undefined;
    return found ? { en: found.label, zh: found.labelZh } : null;
  };
  const list = briefList(tables, id);
  const steps = tables.lineage.filter((s) => s.fromList === id || s.toList === id);
  const named = new Set([list.succeededBy, ...steps.flatMap((s) => [s.fromList, s.toList])]);
  return {
    list,
    entries: tables.entries.filter((e) => e.list === id && e.parent === null).map((e) => pick(e, ENTRY_FIELDS)),
    steps: steps.map((s) => ({ ...s, fromLabel: label(s.from), toLabel: label(s.to) })),
    related: [...named].filter((other) => other !== '' && other !== id).map((other) => briefList(tables, other))
  };
}

// JSON has no word for a figure that is undefined.
const orNull = (value: number | undefined) => (value !== undefined && Number.isFinite(value) ? value : null);

/** The part of the tables that a brief needs of two lists, in the order in which they were compared; top level only. */
export function briefPairPart(
  tables: Tables,
  rounds: readonly AgreementRound[],
  subjectList: string,
  objectList: string
): BriefPairPart {
  const top = new Map(tables.entries.filter((e) => e.parent === null).map((e) => [e.id, e.list]));
  const between = (a: string | undefined, b: string | undefined) => a === subjectList && b === objectList;
  const agreement = rounds.flatMap(({ coders, sets }): BriefAgreement[] => {
    const [all, either] = (['all', 'either'] as const).map((scope) =>
      sets.find((s) => s.scope === scope && between(s.lists?.[0], s.lists?.[1]))
    );
    const alpha = (set: typeof all, question: string) =>
      orNull(set?.answers.find((a) => a.question === question)?.alpha);
    return all
      ? [
          {
            lists: [subjectList, objectList],
            coders,
            pairs: all.units,
            overlap: alpha(all, 'overlap'),
            relation: alpha(all, 'relation'),
            either: either?.units ?? 0,
            relationEither: alpha(either, 'relation')
          }
        ]
      : [];
  });
  return {
    mappings: tables.mappings
      .filter((m) => between(top.get(m.subject), top.get(m.object)))
      .map((m) => pick(m, MAPPING_FIELDS)),
    noCounterparts: tables.noCounterparts
      .filter((n) => {
        const list = top.get(n.subject);
        return between(list, n.searchedList) || between(n.searchedList, list);
      })
      .map((n) => pick(n, NONE_FIELDS)),
    assessed: tables.assessed
      .filter((a) => a.level === 'top' && between(a.subjectList, a.objectList))
      .map((a) => pick(a, ['subjectList', 'objectList', 'level', 'complete', 'date', 'coder'])),
    agreement: agreement[0] ?? null
  };
}

/** The pairs of lists that were compared, among some lists, by the names of their files. */
export const comparedAmong = (compared: readonly string[], lists: readonly string[]) =>
  compared.filter((pair) => pair.split('_').every((list) => lists.includes(list)));

/** Puts the parts together: of the chosen lists, and of every two of them that were compared. */
export function briefDataOf(
  lists: readonly BriefListPart[],
  pairs: readonly BriefPairPart[],
  release: BriefRelease
): BriefData {
  const chosen = new Set(lists.map((l) => l.list.id));
  const related = new Map(lists.flatMap((l) => l.related.map((r) => [r.id, r])));
  const steps = new Map(lists.flatMap((l) => l.steps.map((s) => [`${s.fromList} ${s.toList} ${s.from} ${s.to}`, s])));
  return {
    lists: lists.map((l) => l.list),
    related: [...related.values()].filter((r) => !chosen.has(r.id)),
    entries: lists.flatMap((l) => l.entries),
    mappings: pairs.flatMap((p) => p.mappings),
    noCounterparts: pairs.flatMap((p) => p.noCounterparts),
    assessed: pairs.flatMap((p) => p.assessed),
    agreement: pairs.flatMap((p) => p.agreement ?? []),
    steps: [...steps.values()],
    release: pick(release, ['version', 'date', 'title', 'creator', 'licence'])
  };
}

/** The pairs of lists that were compared, by the names of their files, in the order of the table. */
export const comparedPairs = (tables: Pick<Tables, 'assessed'>) => [
  ...new Set(tables.assessed.map((a) => crosswalkFile(a.subjectList, a.objectList)))
];

/**
 * The data of briefs about some lists, from the whole tables.
 * @param rounds what `agreementRounds` gives for the tables
 * @throws Error for an unknown list.
 */
export function briefData(
  tables: Tables,
  rounds: readonly AgreementRound[],
  release: BriefRelease,
  lists: readonly string[]
): BriefData {
  return briefDataOf(
    lists.map((id) => briefListPart(tables, id)),
    comparedAmong(comparedPairs(tables), lists).map((pair) => {
      const [subject = '', object = ''] = pair.split('_');
      return briefPairPart(tables, rounds, subject, object);
    }),
    release
  );
}
