import { COUNTING_RULES, mappingCounts } from '#lib/model/counting-rules.ts';
import { levelOf, type Crosswalk } from '#lib/model/crosswalk.ts';
import type { MatrixEntry } from '#lib/model/matrix-data.ts';
import { predicateOf, strengthOf } from '#lib/model/relations.ts';
import { overlapsOnScreen, type ShownMatrix } from '#lib/model/shown-matrix.ts';
import type { CountingRule } from '#lib/model/types.ts';
import type { OwnView } from '#lib/records/own-view.ts';
import { writeCsv, writeCsvForExcel, type CsvRecord } from '#lib/tables/csv.ts';
import { coverageTable } from './coverage-csv.ts';
import { fetchRecords, type ShownFormat } from './download.ts';
import { OVERLAP_COLUMNS, overlapRow } from './overlaps-csv.ts';
import { matrixWorkbook } from './xlsx.ts';

// Files of what a reader sees of own works, in the columns of the published ones. They say whose it is in the place of the
// terms of the data set.

const OWN = 'Own work, not part of the data set of Priority Crosswalk';

const worksIn = ({ works }: Pick<OwnView, 'works'>) => works.map(({ name, date }) => `${name} (${date})`).join('; ');

/** The overlap files' rows of some records of the reader's own; what the data set has beside them stays empty. */
export function ownOverlapRows(seen: OwnView, ids: Iterable<string>): CsvRecord[] {
  const entries = new Map(seen.data.entries.map((entry) => [entry.id, entry]));
  const lists = new Map(seen.data.lists.map((list) => [list.id, list]));
  const counted = new Map(seen.data.mappings.map((mapping) => [mapping.id, mapping]));
  const listOf = (id: string) => {
    const list = lists.get(id);
    return {
      id,
      country: list?.country ?? '',
      kind: list?.kind ?? 'official',
      title: list?.name.en ?? id,
      url: '',
      caveat: ''
    };
  };
  const sideOf = (entry: MatrixEntry) => ({
    entry: { ...entry, sourceUrl: '' },
    list: listOf(entry.list),
    parent: entries.get(entry.parent ?? '') ?? null,
    inArticle: false
  });
  return [...ids].flatMap((id): CsvRecord[] => {
    const [record, own] = [counted.get(id), seen.records.get(id)];
    const [subject, object] = [entries.get(record?.subject ?? ''), entries.get(record?.object ?? '')];
    if (!record || !own || !subject || !object) return [];
    const { pair, mapping } = own;
    const strength = strengthOf(record.subjectCentrality, record.objectCentrality);
    const row = overlapRow(
      {
        kind: 'overlap',
        id: pair.recordId || id,
        level: levelOf(subject, object),
        subject: sideOf(subject),
        object: sideOf(object),
        objectList: listOf(object.list),
        strength,
        predicate: predicateOf(record.relation, strength),
        readings: COUNTING_RULES.filter((rule) => mappingCounts(record, rule)),
        decision: null,
        record: {
          ...record,
          confidence: pair.confidence,
          rationale: pair.rationale,
          rationaleBy: '',
          rationaleDate: '',
          author: pair.coders.join('|'),
          tool: '',
          date: pair.date,
          reviewer: pair.reviewer,
          subjectTerms: [...pair.subjectTerms],
          objectTerms: [...pair.objectTerms]
        }
      },
      { version: '', date: '', licence: '' }
    );
    // A reader's list has a name and no country, and nobody has said that it is official.
    const ofOwn = (side: 'subject' | 'object', list: string) =>
      seen.project.has(list) ? {} : { [`${side}_country`]: '', [`${side}_list_kind`]: 'own' };
    return [
      {
        ...row,
        ...ofOwn('subject', subject.list),
        ...ofOwn('object', object.list),
        caveat: `${OWN}: ${mapping.name} (${mapping.kept.slice(0, 10)})`
      }
    ];
  });
}

/** A matrix of own works to be saved as it is shown. */
export interface SeenToSave {
  seen: OwnView;
  shown: ShownMatrix<MatrixEntry>;
  reading: CountingRule;
}

/** A file that was made. */
export interface MadeFile {
  name: string;
  type: string;
  content: string | Uint8Array;
}

/**
 * What a matrix of own works shows, as a file in one of the formats.
 * @param url address of the overlap file, from which the records of the data set among what is shown are fetched
 * @throws Error if that file cannot be fetched or read
 */
export async function seenFile(
  format: ShownFormat,
  url: string,
  { seen, shown, reading }: SeenToSave
): Promise<MadeFile> {
  const ids = [...new Set(overlapsOnScreen(shown).map(({ overlap }) => overlap.mapping))];
  const published = new Set(ids.filter((id) => !seen.records.has(id)));
  const records: CsvRecord[] = [
    ...ownOverlapRows(seen, ids),
    ...(published.size > 0 ? await fetchRecords(url, published) : [])
  ];
  if (format === 'xlsx') {
    const about = {
      heading: OWN,
      lines: [
        ['Own lists and mappings', worksIn(seen)],
        ...(published.size > 0
          ? [['Other records', `Priority Crosswalk, data version ${records.at(-1)?.['data_version'] ?? ''}, CC BY 4.0`]]
          : [])
      ] as [string, string][]
    };
    const content = await matrixWorkbook(
      {
        title: `${worksIn(seen)}, ${reading} reading`,
        matrix: { shown, lists: seen.data.lists },
        records
      },
      about
    );
    return {
      name: 'own-matrix.xlsx',
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      content
    };
  }
  const excel = format === 'excel';
  return {
    name: `own-overlaps${excel ? '-for-excel' : ''}.csv`,
    type: 'text/csv',
    content: (excel ? writeCsvForExcel : writeCsv)(OVERLAP_COLUMNS, records)
  };
}

/** Coverage between the lists of a view of own works, both ways and under each rule, as CSV. */
export function seenCoverageFile(crosswalk: Crosswalk, seen: OwnView, excel: boolean): MadeFile {
  const { columns, records } = coverageTable(crosswalk, seen.view, COUNTING_RULES, {
    own_work: worksIn(seen),
    note: OWN
  });
  return {
    name: `own-coverage${excel ? '-for-excel' : ''}.csv`,
    type: 'text/csv',
    content: (excel ? writeCsvForExcel : writeCsv)(columns, records)
  };
}
