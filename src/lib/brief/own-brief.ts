import { agreementOn } from '#lib/model/agreement.ts';
import { indexCrosswalk } from '#lib/model/crosswalk.ts';
import { cellsOf } from '#lib/model/matrix.ts';
import type { Bilingual, MappingRecord } from '#lib/model/types.ts';
import type { ListFile } from '#lib/formats/api-json.ts';
import { pick } from '#lib/pick.ts';
import { decidedPairs, twoCoders, type CodedIds } from '#lib/records/own-coders.ts';
import { pairKey } from '#lib/model/decisions.ts';
import { codersOf } from '#lib/records/own-coding.ts';
import { countMapping, isDecided, ownMatrixEntries, type OwnList, type OwnMapping } from '#lib/records/own-work.ts';
import { toEntry } from '#lib/tables/values.ts';
import {
  briefListPart,
  ENTRY_FIELDS,
  type BriefAgreement,
  type BriefData,
  type BriefEntry,
  type BriefList,
  type BriefRelease
} from './data.ts';

/** A list as briefs about the mapping need it, with its entries of every level. */
interface OwnBriefPart {
  list: BriefList;
  entries: BriefEntry[];
}

/**
 * A reader’s list as a brief names it. What only lists of the project have stays empty.
 * @param called what it is, beside its name, in the language of the brief
 */
function ownPart(own: OwnList, called: string): OwnBriefPart {
  const { id, name, facts } = own;
  const same = (text: string): Bilingual => ({ en: text, zh: text });
  const entries = ownMatrixEntries(own).map((entry): BriefEntry => ({
    ...pick(entry, ['id', 'list', 'parent', 'position', 'category', 'label', 'labelShort', 'labelShortZh']),
    ...pick(entry, ['labelOriginal', 'labelZh', 'labelZhStatus', 'wording', 'theme']),
    sourceUrl: '',
    locator: '',
    locatorZh: ''
  }));
  const top = entries.filter((entry) => entry.parent === null).length;
  return {
    entries,
    list: {
      id,
      series: '',
      edition: facts.year,
      country: '',
      kind: 'official',
      title: name,
      titleOriginal: '',
      titleZh: '',
      language: '',
      issuer: facts.issuer,
      issuerOriginal: '',
      issuerZh: '',
      published: '',
      adopted: '',
      inForce: '',
      purpose: facts.purpose,
      purposeZh: '',
      caveat: '',
      caveatZh: '',
      caveatStatus: 'none-found',
      url: '',
      licence: '',
      succeededBy: '',
      successionStatus: 'none-known',
      note: '',
      noteZh: '',
      use: 'reference',
      useFrom: 'purpose',
      breadth: 'general',
      name: same(called),
      short: same(name),
      top,
      wordings: { confirmed: 0, partly: 0, unconfirmed: top },
      sources: [],
      own: { ...facts, name }
    }
  };
}

/** A list of the project, from its file. */
const projectPart = (file: ListFile): OwnBriefPart => ({
  list: briefListPart(file).list,
  entries: file.entries.map((row) => pick(toEntry(row), ENTRY_FIELDS))
});

/** Of how many pairs two coders of a mapping say something else, with no decision between them. */
function openPairs(mapping: OwnMapping, ids: CodedIds): number {
  const coders = codersOf(mapping);
  const decided = decidedPairs(mapping);
  const open = coders.flatMap((first, i) =>
    coders.slice(i + 1).flatMap((second) => twoCoders(mapping, [first, second], ids).differing.map(pairKey))
  );
  return new Set(open.filter((key) => !decided.has(key))).size;
}

/** Agreement of the coders of a mapping over the pairs of top-level entries that both coded; none unless they are two. */
function agreementOf(mapping: OwnMapping, ids: CodedIds): BriefAgreement[] {
  const [first, second, ...more] = codersOf(mapping);
  if (first === undefined || second === undefined || more.length > 0) return [];
  const { joint } = twoCoders(mapping, [first, second], ids);
  if (joint.length === 0) return [];
  const either = joint.filter((codings) => codings.some(({ relation }) => relation !== 'none'));
  const alpha = (question: 'overlap' | 'relation', of: typeof joint) => {
    const { alpha: value } = agreementOn(question, of);
    return Number.isFinite(value) ? value : null;
  };
  return [
    {
      coders: [first, second],
      lists: [mapping.rows, mapping.columns],
      pairs: joint.length,
      overlap_alpha: alpha('overlap', joint),
      relation_alpha: alpha('relation', joint),
      either: either.length,
      either_relation_alpha: alpha('relation', either)
    }
  ];
}

/**
 * What a brief on a mapping of a reader’s is made from: its pairs as its matrix counts them, its coders, and what the
 * reader and the project say of its two lists.
 * @param lists the lists of the mapping that are the reader’s
 * @param files the files of those that are the project’s
 * @param called what a reader’s list is, from the year that the reader gives, in the language of the brief
 * @throws Error if one of the two lists is in neither.
 */
export function ownBriefData(
  mapping: OwnMapping,
  lists: readonly OwnList[],
  files: readonly ListFile[],
  release: BriefRelease,
  called: (year: string) => string
): BriefData {
  const parts = [mapping.rows, mapping.columns].map((id) => {
    const own = lists.find((list) => list.id === id);
    if (own) return ownPart(own, called(own.facts.year));
    const file = files.find(({ list }) => list.list_id === id);
    if (!file) throw new Error(`There is no list ${id}.`);
    return projectPart(file);
  });
  const entries = parts.flatMap((part) => part.entries);
  const { mappings, none } = countMapping(mapping, entries);
  const byId = new Map(mapping.pairs.map((pair, row) => [`${mapping.id}:${row + 1}`, pair]));
  const records = mappings.map((counted): MappingRecord => {
    const pair = byId.get(counted.id);
    return {
      ...counted,
      // Only for the order of overlaps that are alike in everything else.
      confidence: pair?.confidence ?? 0,
      rationale: pair?.rationale ?? '',
      rationaleZh: '',
      rationaleBy: '',
      rationaleDate: '',
      author: pair?.coders.join(', ') ?? '',
      tool: '',
      date: pair?.date ?? '',
      reviewer: '',
      justification: '',
      subjectTerms: [...(pair?.subjectTerms ?? [])],
      objectTerms: [...(pair?.objectTerms ?? [])]
    };
  });
  const crosswalk = indexCrosswalk<BriefEntry, MappingRecord>({ entries, mappings: records, assessed: [], none });
  const [rows = [], columns = []] = [mapping.rows, mapping.columns].map((id) => crosswalk.top.get(id) ?? []);
  let coded = 0;
  for (const row of rows)
    for (const column of columns) if (cellsOf(crosswalk, row.id, column.id).lenient.state !== 'not-assessed') coded++;
  const decisions = mapping.pairs.filter(isDecided);
  const ids = { rows: rows.map(({ id }) => id), columns: columns.map(({ id }) => id) };
  return {
    lists: parts.map((part) => part.list),
    related: [],
    entries,
    examples: [],
    mappings: records,
    noCounterparts: [],
    assessed: [],
    none,
    own: {
      name: mapping.name,
      date:
        mapping.pairs
          .map(({ date }) => date)
          .sort()
          .at(-1) || mapping.kept.slice(0, 10),
      coders: codersOf(mapping),
      decided: {
        by: [...new Set(decisions.flatMap(({ coders }) => coders))],
        pairs: decisions.length,
        open: openPairs(mapping, ids)
      },
      pairs: { coded, of: rows.length * columns.length }
    },
    agreement: agreementOf(mapping, ids),
    steps: [],
    release,
    analysis: null
  };
}
