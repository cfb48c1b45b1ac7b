import { indexCrosswalk, recordedPair } from '#lib/model/crosswalk.ts';
import { headline, type HeadlineFigure } from '#lib/model/headline.ts';
import { invertMapping } from '#lib/model/relations.ts';
import type { Assessment, EntryKey, Mapping, MappingRecord } from '#lib/model/types.ts';
import { countMapping, type OwnMapping, type OwnPair } from './own-work.ts';

/** What the project records between two lists. */
export interface Recorded {
  /** of both lists, at every level */
  entries: readonly EntryKey[];
  mappings: readonly MappingRecord[];
  assessed: readonly Assessment[];
}

/** A pair of which a reader’s mapping says something else than the records do. Subject and object are as in the records. */
export interface OwnCorrection {
  kind: 'added' | 'removed' | 'changed';
  subject: string;
  object: string;
  /** null where the two are recorded to share nothing */
  before: MappingRecord | null;
  /** null where the reader’s mapping says that the two share nothing */
  after: Mapping | null;
  /** what the reader’s mapping says beside, read in the direction of the records */
  said: Pick<OwnPair, 'rationale' | 'confidence' | 'coders' | 'date' | 'subjectTerms' | 'objectTerms'>;
}

/** What a reader’s mapping would change in the records. */
export interface OwnCorrections {
  changes: OwnCorrection[];
  /** pairs of which the mapping says what the records say */
  unchanged: number;
  /** pairs that lack a relation, a centrality or the evidence */
  incomplete: number;
  before: HeadlineFigure[];
  after: HeadlineFigure[];
}

const saysTheSame = (a: Mapping, b: Mapping) =>
  a.relation === b.relation &&
  a.subjectCentrality === b.subjectCentrality &&
  a.objectCentrality === b.objectCentrality &&
  a.evidence === b.evidence;

/**
 * What a reader’s mapping between two lists of the project would change in the records, and the headline before and
 * after it. A pair that the mapping does not have, or says too little of, stays as it is recorded. A rationale that alone
 * differs is no change.
 */
export function ownCorrections(mapping: OwnMapping, recorded: Recorded): OwnCorrections {
  const { entries, mappings, assessed } = recorded;
  const counted = countMapping(mapping, entries);
  const crosswalk = indexCrosswalk<EntryKey, MappingRecord>({ entries, mappings, assessed });
  const [{ subjectList = mapping.rows } = {}] = assessed;
  const inOrder = (id: string) => crosswalk.entry.get(id)?.list === subjectList;
  const rowOf = new Map(mapping.pairs.map((pair, row) => [`${mapping.id}:${row + 1}`, pair]));
  const byEnds = new Map([...mapping.pairs].reverse().map((pair) => [`${pair.subject} ${pair.object ?? ''}`, pair]));

  const changes: OwnCorrection[] = [];
  let unchanged = 0;
  /** What is said of a pair, turned as the records have it. */
  const said = (pair: OwnPair | undefined, turned: boolean): OwnCorrection['said'] => ({
    rationale: pair?.rationale ?? '',
    confidence: pair?.confidence ?? null,
    coders: pair?.coders ?? [],
    date: pair?.date ?? '',
    subjectTerms: (turned ? pair?.objectTerms : pair?.subjectTerms) ?? [],
    objectTerms: (turned ? pair?.subjectTerms : pair?.objectTerms) ?? []
  });

  for (const given of counted.mappings) {
    const turned = !inOrder(given.subject);
    const after = turned ? invertMapping(given) : given;
    const before = recordedPair(crosswalk, after.subject, after.object) ?? null;
    if (before && saysTheSame(before, after)) unchanged++;
    else
      changes.push({
        kind: before ? 'changed' : 'added',
        subject: after.subject,
        object: after.object,
        before,
        after: { ...after, id: before?.id ?? after.id },
        said: said(rowOf.get(given.id), turned)
      });
  }
  // “No counterpart” says the same of a pair as a row of its own may.
  const without = new Map(counted.none.map(([a, b]) => (inOrder(a) ? [`${a} ${b}`, [a, b]] : [`${b} ${a}`, [b, a]])));
  for (const [subject = '', object = ''] of without.values()) {
    const before = recordedPair(crosswalk, subject, object);
    if (!before) {
      unchanged++;
      continue;
    }
    const own = byEnds.get(`${subject} ${object}`) ?? byEnds.get(`${object} ${subject}`);
    const pair = own ?? byEnds.get(`${subject} `) ?? byEnds.get(`${object} `);
    changes.push({ kind: 'removed', subject, object, before, after: null, said: said(pair, pair?.subject === object) });
  }

  const changed = new Map(changes.map((change) => [`${change.subject} ${change.object}`, change]));
  const after = indexCrosswalk<EntryKey, Mapping>({
    entries,
    assessed,
    mappings: [
      ...mappings.filter((record) => !changed.has(`${record.subject} ${record.object}`)),
      ...changes.flatMap((change) => change.after ?? [])
    ]
  });
  const view = { rows: mapping.rows, columns: [mapping.columns] };
  return {
    changes,
    unchanged,
    incomplete: counted.incomplete.length,
    before: headline(crosswalk, view),
    after: headline(after, view)
  };
}
