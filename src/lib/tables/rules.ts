import { disagreementOf, NONE } from '#lib/model/decisions.ts';
import { centralitiesFit, invertRelation, predicateOf, RELATIONS, strengthOf } from '#lib/model/relations.ts';
import { entriesWithoutChange, miscountedChanges } from '#lib/model/lineage.ts';
import { EVIDENCE } from '#lib/model/counting-rules.ts';
import { occursIn } from '#lib/model/shared-terms.ts';
import type { Category, Centrality, Code, Evidence, EditionChange, Relation } from '#lib/model/types.ts';
import type { CsvRow } from './csv.ts';
import type { ValidationError } from './validation-errors.ts';
import type { TableName } from './schema.ts';
import {
  differentFigures,
  differentNames,
  faultsOfStyle,
  originalOf,
  TRANSLATED,
  translationOf
} from './translations.ts';
import { NO_TERM_FOUND } from './values.ts';

type RowsByTable = Readonly<Record<TableName, readonly CsvRow[]>>;
type Report = (table: TableName, row: CsvRow, column: string, expected: string) => void;

/** A rule about the tables: what it asks for, and a check that reports every row that breaks it. */
export interface Rule {
  name: string;
  asks: string;
  check: (data: RuleData, report: Report) => void;
}

/** The tables with the look-ups that several rules share. */
class RuleData {
  readonly entry: ReadonlyMap<string, CsvRow>;
  readonly listOrder: ReadonlyMap<string, number>;
  /** rows that relate two known entries */
  readonly related: readonly CsvRow[];
  readonly byPair: ReadonlyMap<string, CsvRow>;
  /** what the rounds of challenges decided of a pair, in the order of the file */
  readonly challenged: ReadonlyMap<string, readonly CsvRow[]>;

  constructor(readonly rows: RowsByTable) {
    this.entry = new Map(rows.entries.map((row) => [get(row, 'entry_id'), row]));
    this.listOrder = new Map(rows.lists.map((row, i) => [get(row, 'list_id'), i]));
    this.related = rows.mappings.filter(
      (row) => this.entry.has(get(row, 'subject_id')) && this.entry.has(get(row, 'object_id'))
    );
    this.byPair = new Map(this.related.map((row) => [pairKey(row), row]));
    const challenged = new Map<string, CsvRow[]>();
    for (const row of rows.challenges) {
      const own = challenged.get(pairKey(row));
      if (own) own.push(row);
      else challenged.set(pairKey(row), [row]);
    }
    this.challenged = challenged;
  }

  /** what was recorded of a pair after adjudication and before any challenge round */
  adjudicated(pair: string): Code {
    const [challenge] = this.challenged.get(pair) ?? [];
    if (challenge) return codeOf(challenge, 'before_');
    const record = this.byPair.get(pair);
    return record ? codeOf(record, 'ext_') : NONE;
  }

  listOf(entryId: string): string {
    const entry = this.entry.get(entryId);
    return entry ? get(entry, 'list_id') : '';
  }

  parentOf(entryId: string): string {
    const entry = this.entry.get(entryId);
    return entry ? get(entry, 'parent_id') : '';
  }

  /** the entry and everything above it; stops at a repeated id, which another rule reports */
  lineOf(entryId: string): string[] {
    const line: string[] = [];
    for (let id = entryId; id && !line.includes(id); id = this.parentOf(id)) line.push(id);
    return line;
  }

  /** the official words that may stand as shared terms: labels of the entry and of the entries listed under it */
  labelsUnder(entryId: string): readonly string[] {
    if (!this.labels) {
      this.labels = new Map();
      for (const row of this.rows.entries)
        for (const id of this.lineOf(get(row, 'entry_id'))) {
          const own = this.labels.get(id) ?? [];
          own.push(get(row, 'label_en'), get(row, 'label_original'));
          this.labels.set(id, own);
        }
    }
    return this.labels.get(entryId) ?? [];
  }
  private labels: Map<string, string[]> | null = null;

  /**
   * By pair, what each coder who went through its two lists at its level judged; a coder without a row for it judged it
   * none.
   */
  codings(): ReadonlyMap<string, { rows: CsvRow[]; codes: Code[] }> {
    return (this.coded ??= this.readCodings());
  }
  private coded: Map<string, { rows: CsvRow[]; codes: Code[] }> | null = null;

  private readCodings(): Map<string, { rows: CsvRow[]; codes: Code[] }> {
    const gone = (row: CsvRow) => {
      const ids = [get(row, 'subject_id'), get(row, 'object_id')];
      return [...ids.map((id) => this.listOf(id)), ids.some((id) => this.parentOf(id)) ? 'sub' : 'top'].join(' ');
    };
    const coders = new Map<string, Set<string>>();
    const found = new Map<string, { rows: CsvRow[]; codes: Code[] }>();
    for (const row of this.rows.codings) {
      const own = coders.get(gone(row)) ?? new Set();
      coders.set(gone(row), own.add(`${get(row, 'round')} ${get(row, 'coder')}`));
      const pair = found.get(pairKey(row));
      if (pair) pair.rows.push(row);
      else found.set(pairKey(row), { rows: [row], codes: [] });
    }
    for (const pair of found.values()) {
      const silent = (coders.get(gone(pair.rows[0] as CsvRow))?.size ?? 0) - pair.rows.length;
      pair.codes = [...pair.rows.map((row) => codeOf(row)), ...new Array<Code>(Math.max(silent, 0)).fill(NONE)];
    }
    return found;
  }

  /** the rows of lineage.csv as steps that still know their row */
  steps() {
    return this.rows.lineage.map((row) => ({
      row,
      from: get(row, 'from_entry') || null,
      to: get(row, 'to_entry') || null,
      fromList: get(row, 'from_list'),
      toList: get(row, 'to_list'),
      change: get(row, 'change') as EditionChange['change']
    }));
  }

  /** the translated cells with the texts that they are of; a Chinese name as its own document has it is no translation */
  translations() {
    return (Object.keys(TRANSLATED) as (keyof typeof TRANSLATED)[]).flatMap((table) =>
      this.rows[table].flatMap((row) =>
        (TRANSLATED[table] ?? [])
          .map((of) => ({
            table,
            row,
            of,
            column: translationOf(of),
            en: get(row, of),
            zh: get(row, translationOf(of))
          }))
          .filter(({ of, zh }) => zh !== '' && zh !== get(row, originalOf(of)))
      )
    );
  }

  /** per pair of editions, the entries that no step of it speaks of */
  looseEnds() {
    const entries = this.rows.entries.map((row) => ({
      id: get(row, 'entry_id'),
      list: get(row, 'list_id'),
      parent: get(row, 'parent_id') || null,
      category: get(row, 'category') as Category
    }));
    return entriesWithoutChange(entries, this.steps());
  }

  /** rows between entries above this row's, nearest first */
  above(row: CsvRow): CsvRow[] {
    const [subjects, objects] = [this.lineOf(get(row, 'subject_id')), this.lineOf(get(row, 'object_id'))];
    return subjects
      .flatMap((s) => objects.map((o) => this.byPair.get(`${s} ${o}`)))
      .filter((found): found is CsvRow => found !== undefined && found !== row);
  }
}

function get(row: CsvRow, column: string): string {
  return row.values[column] ?? '';
}

const pairKey = (row: CsvRow) => `${get(row, 'subject_id')} ${get(row, 'object_id')}`;
const terms = (row: CsvRow, side: 'subject' | 'object') => get(row, `ext_${side}_terms`).split('|').filter(Boolean);
const isRelation = (value: string): value is Relation => (RELATIONS as readonly string[]).includes(value);
const isCentrality = (value: string): value is Centrality => value === 'core' || value === 'part';

/** What a row records of a pair, under column names with a prefix. */
function codeOf(row: CsvRow, prefix = ''): Code {
  return {
    relation: get(row, `${prefix}relation`) as Code['relation'],
    subjectCentrality: (get(row, `${prefix}subject_centrality`) || null) as Code['subjectCentrality'],
    objectCentrality: (get(row, `${prefix}object_centrality`) || null) as Code['objectCentrality'],
    evidence: (get(row, `${prefix}evidence`) || null) as Code['evidence']
  };
}

/** Reports a code, under column names with a prefix, whose centralities and evidence do not fit its relation. */
function checkCode(table: TableName, row: CsvRow, prefix: string, report: Report) {
  const relation = get(row, `${prefix}relation`);
  const [s, o] = [get(row, `${prefix}subject_centrality`), get(row, `${prefix}object_centrality`)];
  if (relation === 'none') {
    for (const column of ['subject_centrality', 'object_centrality', 'evidence'])
      if (get(row, prefix + column) !== '')
        report(table, row, prefix + column, 'nothing, because the relation is none');
  } else if (!isRelation(relation) || !isCentrality(s) || !isCentrality(o) || !centralitiesFit(relation, s, o))
    report(table, row, `${prefix}relation`, 'a relation with centralities that fit it');
  else if (get(row, `${prefix}evidence`) === '')
    report(table, row, `${prefix}evidence`, 'evidence, because something is shared');
}

/** What follows for A and C from A's relation to B and B's to C; null where nothing does. */
function composed(first: Relation, second: Relation): Relation | null {
  if (first === 'equal') return second;
  if (second === 'equal') return first;
  return first === second && first !== 'intersects' ? first : null;
}

/** The rules about the tables' meaning, beyond columns, types, keys and references, which `datapackage.json` states. */
export const RULES: readonly Rule[] = [
  {
    name: 'parent-in-another-list',
    asks: 'A sub-entry and its parent belong to one list.',
    check({ rows, entry }, report) {
      for (const row of rows.entries) {
        const parent = entry.get(get(row, 'parent_id'));
        if (parent && get(parent, 'list_id') !== get(row, 'list_id'))
          report('entries', row, 'parent_id', `an entry of ${get(row, 'list_id')}`);
      }
    }
  },
  {
    name: 'id-of-another-list',
    asks: 'An entry’s id begins with its list’s id.',
    check({ rows }, report) {
      for (const row of rows.entries)
        if (!get(row, 'entry_id').startsWith(`${get(row, 'list_id')}:`))
          report('entries', row, 'entry_id', `an id that begins with ${get(row, 'list_id')}:`);
    }
  },
  {
    name: 'gap-in-positions',
    asks: 'Positions run from 1 without gap or repetition within a parent and category.',
    check({ rows }, report) {
      const groups = new Map<string, CsvRow[]>();
      for (const row of rows.entries) {
        const group = `${get(row, 'list_id')} ${get(row, 'parent_id')} ${get(row, 'category')}`;
        groups.set(group, [...(groups.get(group) ?? []), row]);
      }
      for (const group of groups.values()) {
        const sorted = [...group].sort((a, b) => Number(get(a, 'position')) - Number(get(b, 'position')));
        sorted.forEach((row, i) => {
          if (Number(get(row, 'position')) !== i + 1) report('entries', row, 'position', `${i + 1} in its group`);
        });
      }
    }
  },
  {
    name: 'short-label-missing',
    asks: 'Every top-level entry has a short label.',
    check({ rows }, report) {
      for (const row of rows.entries)
        if (!get(row, 'parent_id') && !get(row, 'label_short'))
          report('entries', row, 'label_short', 'a short label of at most 24 characters');
    }
  },
  {
    name: 'borrowed-without-document',
    asks: 'Borrowed scope names the document it comes from; own scope names none.',
    check({ rows }, report) {
      for (const row of rows.entries)
        if ((get(row, 'scope_origin') === 'borrowed') !== (get(row, 'scope_document') !== ''))
          report('entries', row, 'scope_document', 'a document for borrowed scope, and none for own scope');
    }
  },
  {
    name: 'caveat-status',
    asks: 'A list has a caveat unless none was found.',
    check({ rows }, report) {
      for (const row of rows.lists)
        if ((get(row, 'caveat_status') === 'none-found') !== (get(row, 'caveat') === ''))
          report('lists', row, 'caveat', 'a caveat, or the status none-found and no caveat');
    }
  },
  {
    name: 'use-without-text',
    asks: 'The sentence that decides what a list is for is there.',
    check({ rows }, report) {
      for (const row of rows.lists) {
        const from = get(row, 'use_from');
        if (get(row, from) === '') report('lists', row, 'use_from', `a list with a ${from}, or the other of the two`);
      }
    }
  },
  {
    name: 'within-one-list',
    asks: 'A mapping relates entries of two different lists.',
    check({ related }, report) {
      for (const row of related)
        if (get(row, 'subject_id').split(':')[0] === get(row, 'object_id').split(':')[0])
          report('mappings', row, 'object_id', 'an entry of another list than the subject’s');
    }
  },
  {
    name: 'direction',
    asks: 'Mappings run from the earlier to the later list in the order of lists.csv.',
    check({ related, listOrder }, report) {
      for (const row of related) {
        const [s, o] = [get(row, 'subject_id'), get(row, 'object_id')].map((id) =>
          listOrder.get(id.split(':')[0] ?? '')
        );
        if (s !== undefined && o !== undefined && s > o)
          report('mappings', row, 'subject_id', 'the entry of the list that comes first in lists.csv');
      }
    }
  },
  {
    name: 'pair-twice',
    asks: 'A pair of entries stands once, in one direction.',
    check({ related }, report) {
      const seen = new Map<string, number>();
      for (const row of related) {
        const [s, o] = [get(row, 'subject_id'), get(row, 'object_id')];
        const first = seen.get(`${s} ${o}`) ?? seen.get(`${o} ${s}`);
        if (first !== undefined)
          report('mappings', row, 'object_id', `a pair of its own; line ${first} has it already`);
        else seen.set(`${s} ${o}`, row.line);
      }
    }
  },
  {
    name: 'label-differs',
    asks: 'The labels in mappings.csv are those of the entries.',
    check({ rows, entry }, report) {
      for (const row of rows.mappings)
        for (const side of ['subject', 'object']) {
          const of = entry.get(get(row, `${side}_id`));
          if (of && get(of, 'label_en') !== get(row, `${side}_label`))
            report('mappings', row, `${side}_label`, `"${get(of, 'label_en')}"`);
        }
    }
  },
  {
    name: 'source-differs',
    asks: 'object_source is the list of the object.',
    check({ related }, report) {
      for (const row of related)
        if (!get(row, 'object_id').startsWith(`${get(row, 'object_source')}:`))
          report('mappings', row, 'object_source', get(row, 'object_id').split(':')[0] ?? '');
    }
  },
  {
    name: 'coding-incomplete',
    asks: 'A mapping has a relation, both centralities and evidence.',
    check({ related }, report) {
      for (const row of related)
        for (const column of ['ext_relation', 'ext_subject_centrality', 'ext_object_centrality', 'ext_evidence'])
          if (get(row, column) === '') report('mappings', row, column, 'a value, because the pair shares something');
    }
  },
  {
    name: 'relation-centrality',
    asks: 'equal is core and core; subset is core to the subject; superset is core to the object.',
    check({ related }, report) {
      for (const row of related) {
        const relation = get(row, 'ext_relation');
        const [s, o] = [get(row, 'ext_subject_centrality'), get(row, 'ext_object_centrality')];
        if (isRelation(relation) && isCentrality(s) && isCentrality(o) && !centralitiesFit(relation, s, o))
          report(
            'mappings',
            row,
            relation === 'superset' ? 'ext_object_centrality' : 'ext_subject_centrality',
            `core, because the relation is ${relation}`
          );
      }
    }
  },
  {
    name: 'relation-predicate',
    asks: 'The SKOS predicate is the one that belongs to the relation and its strength.',
    check({ related }, report) {
      for (const row of related) {
        const relation = get(row, 'ext_relation');
        const [s, o] = [get(row, 'ext_subject_centrality'), get(row, 'ext_object_centrality')];
        if (!isRelation(relation) || !isCentrality(s) || !isCentrality(o)) continue;
        const predicate = predicateOf(relation, strengthOf(s, o));
        if (get(row, 'predicate_id') !== predicate)
          report('mappings', row, 'predicate_id', `${predicate}, because the relation is ${relation}`);
      }
    }
  },
  {
    name: 'contradiction-along-parents',
    asks: 'A relation agrees with the relations recorded above it.',
    check(data, report) {
      // If A lies in B, a part of A cannot contain B's whole and more; and if A equals B, no part of A equals B.
      for (const row of data.related) {
        const relation = get(row, 'ext_relation');
        if (!isRelation(relation)) continue;
        const [s, o] = [get(row, 'subject_id'), get(row, 'object_id')];
        for (const parent of data.above(row)) {
          const above = get(parent, 'ext_relation');
          const [sameSubject, sameObject] = [get(parent, 'subject_id') === s, get(parent, 'object_id') === o];
          if (!isRelation(above) || sameSubject === sameObject) continue;
          // Seen from the side that was narrowed: the sub-entry against the whole on the other side.
          const [part, whole] = sameObject ? [relation, above] : [invertRelation(relation), invertRelation(above)];
          const clash =
            ((whole === 'equal' || whole === 'subset') &&
              part !== 'subset' &&
              !(whole === 'subset' && part === 'equal')) ||
            (whole === 'intersects' && (part === 'equal' || part === 'superset'));
          if (clash)
            report(
              'mappings',
              row,
              'ext_relation',
              `a relation that agrees with line ${parent.line} (${above} above it)`
            );
        }
      }
    }
  },
  {
    name: 'beneath-without-pair',
    asks: 'Where rows of sub-entries stand, their top-level pair has a row of its own.',
    check(data, report) {
      for (const row of data.related) {
        const [s, o] = [data.lineOf(get(row, 'subject_id')).at(-1), data.lineOf(get(row, 'object_id')).at(-1)];
        if (!data.byPair.has(`${s} ${o}`)) report('mappings', row, 'object_id', `a row for the pair ${s} and ${o}`);
      }
    }
  },
  {
    name: 'evidence-weaker-than-beneath',
    asks: 'A row’s evidence is at least as good as that of the best row beneath it.',
    check(data, report) {
      const rank = (row: CsvRow) => EVIDENCE.indexOf(get(row, 'ext_evidence') as Evidence);
      for (const row of data.related)
        for (const parent of data.above(row))
          if (rank(row) >= 0 && rank(parent) > rank(row))
            report(
              'mappings',
              parent,
              'ext_evidence',
              `${get(row, 'ext_evidence')} or better, because line ${row.line} beneath it has that`
            );
    }
  },
  {
    name: 'named-without-terms',
    asks: 'Evidence named has shared terms on both sides.',
    check({ related }, report) {
      for (const row of related)
        for (const side of ['subject', 'object'] as const)
          if (get(row, 'ext_evidence') === 'named' && terms(row, side).length === 0)
            report('mappings', row, `ext_${side}_terms`, 'the words that name what is shared');
    }
  },
  {
    name: 'term-not-in-entry',
    asks: 'A shared term is a piece of the entry’s own labels or of its sub-entries’.',
    check(data, report) {
      for (const row of data.related)
        for (const side of ['subject', 'object'] as const) {
          const labels = data.labelsUnder(get(row, `${side}_id`));
          for (const term of terms(row, side))
            if (!occursIn(term, labels))
              report(
                'mappings',
                row,
                `ext_${side}_terms`,
                `words of ${get(row, `${side}_id`)} or its sub-entries; "${term}" is not`
              );
        }
    }
  },
  {
    name: 'no-term-form',
    asks: 'A row without counterpart has predicate skos:mappingRelation and no coding; other rows have another predicate.',
    check({ rows }, report) {
      for (const row of rows.mappings) {
        const none = get(row, 'object_id') === NO_TERM_FOUND;
        if (!none && get(row, 'object_id') === '')
          report('mappings', row, 'object_id', `an entry, or ${NO_TERM_FOUND}`);
        if (none !== (get(row, 'predicate_id') === 'skos:mappingRelation'))
          report('mappings', row, 'predicate_id', none ? 'skos:mappingRelation' : 'the predicate of the relation');
        if (!none) continue;
        for (const column of [
          'object_label',
          'ext_relation',
          'ext_subject_centrality',
          'ext_object_centrality',
          'ext_evidence',
          'ext_subject_terms',
          'ext_object_terms'
        ])
          if (get(row, column) !== '') report('mappings', row, column, 'nothing, because there is no counterpart');
      }
    }
  },
  {
    name: 'no-term-beside-mapping',
    asks: 'An entry said to have no counterpart in a list has no mapping to it.',
    check({ rows, related }, report) {
      for (const row of rows.mappings) {
        if (get(row, 'object_id') !== NO_TERM_FOUND) continue;
        const [id, list] = [get(row, 'subject_id'), get(row, 'object_source')];
        const other = related.find(
          (m) =>
            (get(m, 'subject_id') === id && get(m, 'object_id').startsWith(`${list}:`)) ||
            (get(m, 'object_id') === id && get(m, 'subject_id').startsWith(`${list}:`))
        );
        if (other) report('mappings', row, 'object_id', `no mapping of ${id} to ${list}; line ${other.line} is one`);
      }
    }
  },
  {
    name: 'no-row-for-entry',
    asks: 'In a crosswalk gone through in full, every top-level entry has a mapping or a row that says it has none.',
    check({ rows, related }, report) {
      for (const row of rows.assessed) {
        if (get(row, 'level') !== 'top' || get(row, 'complete') !== 'true') continue;
        const [a, b] = [get(row, 'subject_list'), get(row, 'object_list')];
        for (const [list, other] of [
          [a, b],
          [b, a]
        ] as const)
          for (const entry of rows.entries) {
            const id = get(entry, 'entry_id');
            if (get(entry, 'list_id') !== list || get(entry, 'parent_id')) continue;
            const found =
              related.some((m) => {
                const [s, o] = [get(m, 'subject_id'), get(m, 'object_id')];
                return (s === id && o.startsWith(`${other}:`)) || (o === id && s.startsWith(`${other}:`));
              }) ||
              rows.mappings.some(
                (m) =>
                  get(m, 'subject_id') === id &&
                  get(m, 'object_id') === NO_TERM_FOUND &&
                  get(m, 'object_source') === other
              );
            if (!found) report('entries', entry, 'entry_id', `a mapping to ${other}, or a row with ${NO_TERM_FOUND}`);
          }
      }
    }
  },
  {
    name: 'judgement-form',
    asks: 'A judgement has centralities that fit its relation and evidence; none has neither.',
    check({ rows }, report) {
      for (const row of rows.codings) checkCode('codings', row, '', report);
    }
  },
  {
    name: 'pair-not-judged',
    asks: 'Two coders judged every pair of top-level entries of each crosswalk gone through in full, and whoever began finished.',
    check(data, report) {
      const top = (list: string) =>
        data.rows.entries
          .filter((e) => get(e, 'list_id') === list && !get(e, 'parent_id'))
          .map((e) => get(e, 'entry_id'));
      const complete = data.rows.assessed.filter((a) => get(a, 'level') === 'top' && get(a, 'complete') === 'true');
      const byLists = new Map<string, CsvRow[]>();
      for (const row of data.rows.codings) {
        // Whoever coded sub-entries alone began nothing above them.
        if ([get(row, 'subject_id'), get(row, 'object_id')].some((id) => data.parentOf(id))) continue;
        const lists = `${data.listOf(get(row, 'subject_id'))} ${data.listOf(get(row, 'object_id'))}`;
        const own = byLists.get(lists);
        if (own) own.push(row);
        else byLists.set(lists, [row]);
      }
      for (const a of complete) {
        const [subjects, objects] = [top(get(a, 'subject_list')), top(get(a, 'object_list'))];
        const byCoder = new Map<string, { row: CsvRow; judged: Set<string> }>();
        for (const row of byLists.get(`${get(a, 'subject_list')} ${get(a, 'object_list')}`) ?? []) {
          const coder = `${get(row, 'round')} ${get(row, 'coder')}`;
          const own = byCoder.get(coder) ?? { row, judged: new Set() };
          own.judged.add(pairKey(row));
          byCoder.set(coder, own);
        }
        if (byCoder.size < 2) report('assessed', a, 'complete', 'judgements of two coders in codings.csv');
        for (const { row, judged } of byCoder.values())
          for (const s of subjects)
            for (const o of objects)
              if (!judged.has(`${s} ${o}`)) report('codings', row, 'object_id', `a judgement of ${s} and ${o} too`);
      }
    }
  },
  {
    name: 'coders-of-round',
    asks: 'A round of codings has exactly two coders, whose agreement can be told.',
    check({ rows }, report) {
      const rounds = new Map<string, Map<string, CsvRow[]>>();
      for (const row of rows.codings) {
        const coders = rounds.get(get(row, 'round')) ?? new Map<string, CsvRow[]>();
        rounds.set(get(row, 'round'), coders);
        const own = coders.get(get(row, 'coder'));
        if (own) own.push(row);
        else coders.set(get(row, 'coder'), [row]);
      }
      for (const [round, coders] of rounds) {
        const most = [...coders.values()].sort((a, b) => b.length - a.length);
        const [first, second] = most.map((own) => own[0]);
        const names = [first, second].flatMap((row) => (row ? [get(row, 'coder')] : [])).join(' and ');
        if (first && !second) report('codings', first, 'coder', `a second coder in round ${round} beside ${names}`);
        for (const [row] of most.slice(2))
          if (row) report('codings', row, 'coder', `${names}, who are the two coders of round ${round}`);
      }
    }
  },
  {
    name: 'list-without-entries',
    asks: 'A list that was compared with another has top-level entries.',
    check({ rows }, report) {
      const lists = new Set(rows.entries.filter((e) => !get(e, 'parent_id')).map((e) => get(e, 'list_id')));
      for (const row of rows.assessed)
        for (const column of ['subject_list', 'object_list'])
          if (!lists.has(get(row, column))) report('assessed', row, column, 'a list with entries in entries.csv');
    }
  },
  {
    name: 'contradiction-across-lists',
    asks: 'Where A’s relation to B and B’s to C settle how A and C lie, the row of A and C says so.',
    check(data, report) {
      const lists = (a: string, b: string) => `${data.listOf(a)} ${data.listOf(b)}`;
      const gone = new Set(
        data.rows.assessed
          .filter((a) => get(a, 'level') === 'top' && get(a, 'complete') === 'true')
          .flatMap((a) => {
            const [s, o] = [get(a, 'subject_list'), get(a, 'object_list')];
            return [`${s} ${o}`, `${o} ${s}`];
          })
      );
      interface Directed {
        from: string;
        to: string;
        relation: Relation;
        row: CsvRow;
        marginal: boolean;
      }
      const bySubject = new Map<string, Directed[]>();
      const relationOf = new Map<string, Directed>();
      const file = (d: Directed) => {
        const own = bySubject.get(d.from);
        if (own) own.push(d);
        else bySubject.set(d.from, [d]);
        relationOf.set(`${d.from} ${d.to}`, d);
      };
      for (const row of data.related) {
        const [from, to, relation] = [get(row, 'subject_id'), get(row, 'object_id'), get(row, 'ext_relation')];
        if (!isRelation(relation)) continue;
        const marginal = get(row, 'ext_subject_centrality') === 'part' && get(row, 'ext_object_centrality') === 'part';
        file({ from, to, relation, row, marginal });
        file({ from: to, to: from, relation: invertRelation(relation), row, marginal });
      }
      for (const first of [...bySubject.values()].flat())
        for (const second of bySubject.get(first.to) ?? []) {
          const [a, c] = [first.from, second.to];
          // Each triangle once, from its end that comes first.
          if (a >= c || data.listOf(a) === data.listOf(c)) continue;
          const expected = composed(first.relation, second.relation);
          const found = relationOf.get(`${a} ${c}`);
          // Sub-entries are recorded where they carry an overlap; only a top-level pair that was gone through must have
          // its row.
          if (!expected || (!found && (data.parentOf(a) || data.parentOf(c) || !gone.has(lists(a, c))))) continue;
          // Equal is equal in substance: what is marginal to one side need not reach the other. And two inclusions may
          // end in the same scope.
          if (!found && expected === 'intersects' && (first.marginal || second.marginal)) continue;
          const actual = found?.relation ?? 'none';
          if (actual === expected || (actual === 'equal' && expected !== 'intersects')) continue;
          report(
            'mappings',
            found?.row ?? second.row,
            'ext_relation',
            `${expected} between ${a} and ${c}, which follows from lines ${first.row.line} and ${second.row.line}; found ${actual}`
          );
        }
    }
  },
  {
    name: 'difference-not-settled',
    asks: 'A pair on which the independent codings differ is settled, with its reason.',
    check(data, report) {
      const settled = new Set(data.rows.settlements.map(pairKey));
      for (const [pair, { rows, codes }] of data.codings())
        if (disagreementOf(codes) && !settled.has(pair) && rows[0])
          report('codings', rows[0], 'relation', 'a row for the pair in settlements.csv, because the codings differ');
    }
  },
  {
    name: 'settled-without-difference',
    asks: 'A settled pair is one on which the codings, the first mapping or the decision differ.',
    check(data, report) {
      const codings = data.codings();
      for (const row of data.rows.settlements) {
        const codes = codings.get(pairKey(row))?.codes ?? [];
        const first = get(row, 'first_relation') ? [codeOf(row, 'first_')] : [];
        // A pair of sub-entries that neither coder recorded was none to both.
        const decided = data.adjudicated(pairKey(row));
        const all = [...(codes.length > 0 ? codes : [NONE, NONE]), ...first, decided];
        if (!disagreementOf(all)) report('settlements', row, 'object_id', 'a pair on which the readings differ');
      }
    }
  },
  {
    name: 'agreed-but-not-recorded',
    asks: 'Where the codings agree and nothing was settled, the mapping records what they agree on.',
    check(data, report) {
      const settled = new Set(data.rows.settlements.map(pairKey));
      const codings = data.codings();
      for (const [pair, { rows, codes }] of codings) {
        const [code] = codes;
        if (!code || !rows[0] || disagreementOf(codes) || settled.has(pair)) continue;
        const recorded = data.adjudicated(pair);
        if (disagreementOf([code, recorded]))
          report(
            'codings',
            rows[0],
            'relation',
            `${recorded.relation} as in mappings.csv, or a row for the pair in settlements.csv`
          );
      }
      const listsOf = (row: CsvRow) => `${data.listOf(get(row, 'subject_id'))} ${data.listOf(get(row, 'object_id'))}`;
      const coded = new Set([...codings.values()].flatMap(({ rows }) => (rows[0] ? [listsOf(rows[0])] : [])));
      for (const row of data.related)
        if (
          coded.has(listsOf(row)) &&
          !codings.has(pairKey(row)) &&
          !settled.has(pairKey(row)) &&
          !data.challenged.has(pairKey(row))
        )
          report(
            'mappings',
            row,
            'object_id',
            'a pair that a coder recorded, or a row for it in settlements.csv or challenges.csv'
          );
    }
  },
  {
    name: 'challenge-form',
    asks: 'A challenged pair has codes whose centralities and evidence fit, and both arguments; one changed for consistency has none and is changed.',
    check({ rows }, report) {
      for (const row of rows.challenges) {
        checkCode('challenges', row, 'before_', report);
        checkCode('challenges', row, '', report);
        const argued = get(row, 'asked') !== 'consistency';
        for (const side of ['for', 'against']) {
          if (argued && get(row, `${side}_relation`) !== '') checkCode('challenges', row, `${side}_`, report);
          for (const column of [`${side}_relation`, `argument_${side}`, `advocate_${side}`])
            if ((get(row, column) !== '') !== argued)
              report('challenges', row, column, argued ? 'a value, because the pair was argued' : 'nothing');
        }
        if (!argued && !disagreementOf([codeOf(row, 'before_'), codeOf(row)]))
          report('challenges', row, 'relation', 'a code other than before, because the row is there for its change');
      }
    }
  },
  {
    name: 'challenge-not-recorded',
    asks: 'The mapping records what the last challenge of a pair decided, by whoever decided where that changed it.',
    check(data, report) {
      for (const row of [...data.challenged.values()].flatMap((rows) => rows.slice(-1))) {
        const found = data.byPair.get(pairKey(row));
        const recorded = found ? codeOf(found, 'ext_') : NONE;
        const decided = codeOf(row);
        if (disagreementOf([decided, recorded]))
          report('challenges', row, 'relation', `${recorded.relation} as in mappings.csv, or that row changed`);
        else if (found && disagreementOf([codeOf(row, 'before_'), decided]))
          if (get(found, 'author_label') !== get(row, 'decided_by'))
            report('mappings', found, 'author_label', `${get(row, 'decided_by')}, who changed the pair`);
      }
    }
  },
  {
    name: 'challenge-before',
    asks: 'Before the challenge a pair on which the codings agree was what they agree on, unless it was adjudicated.',
    check(data, report) {
      const settled = new Set(data.rows.settlements.map(pairKey));
      for (const row of [...data.challenged.values()].flatMap((rows) => rows.slice(0, 1))) {
        const codes = data.codings().get(pairKey(row))?.codes ?? [];
        if (codes.length === 0 || settled.has(pairKey(row)) || disagreementOf(codes)) continue;
        if (disagreementOf([...codes, codeOf(row, 'before_')]))
          report('challenges', row, 'before_relation', `${codes[0]?.relation ?? ''}, on which the codings agree`);
      }
    }
  },
  {
    name: 'challenge-goes-on',
    asks: 'A pair that is decided again is so in a later round, from what the round before decided.',
    check(data, report) {
      for (const rows of data.challenged.values())
        for (const [i, row] of rows.entries()) {
          const before = rows[i - 1];
          if (!before) continue;
          if (Number(get(row, 'round')) <= Number(get(before, 'round')))
            report('challenges', row, 'round', `a round after that of line ${before.line}, which has the pair already`);
          if (disagreementOf([codeOf(before), codeOf(row, 'before_')]))
            report(
              'challenges',
              row,
              'before_relation',
              `what line ${before.line} decided: ${get(before, 'relation')}`
            );
        }
    }
  },
  {
    name: 'nesting-form',
    asks: 'An entry lies within another top-level entry of the same list, and no entry lies within itself.',
    check(data, report) {
      const within = new Map<string, string[]>();
      for (const row of data.rows.nesting) {
        const [entry, by] = [get(row, 'entry_id'), get(row, 'within_id')];
        within.set(entry, [...(within.get(entry) ?? []), by]);
        if (data.parentOf(entry) || data.parentOf(by) || data.listOf(entry) !== data.listOf(by))
          report('nesting', row, 'within_id', 'a top-level entry of the same list');
      }
      for (const row of data.rows.nesting) {
        const seen = new Set<string>();
        const upwards = [get(row, 'within_id')];
        for (let id = upwards.pop(); id !== undefined; id = upwards.pop()) {
          if (seen.has(id)) continue;
          seen.add(id);
          upwards.push(...(within.get(id) ?? []));
        }
        if (seen.has(get(row, 'entry_id')))
          report('nesting', row, 'within_id', `an entry that does not itself lie within ${get(row, 'entry_id')}`);
      }
    }
  },
  {
    name: 'lineage-form',
    asks: 'A step names its entries: no earlier one for new, no later one for dropped, both otherwise, each of its edition.',
    check(data, report) {
      for (const row of data.rows.lineage) {
        const change = get(row, 'change');
        for (const [column, list, absent] of [
          ['from_entry', 'from_list', 'new'],
          ['to_entry', 'to_list', 'dropped']
        ] as const) {
          const id = get(row, column);
          if ((id === '') !== (change === absent))
            report('lineage', row, column, change === absent ? 'nothing' : `an entry of ${get(row, list)}`);
          else if (id && data.entry.has(id) && data.listOf(id) !== get(row, list))
            report('lineage', row, column, `an entry of ${get(row, list)}`);
        }
      }
    }
  },
  ...(
    [
      [
        'lineage-without-continuation',
        'Where two editions were compared, every entry of the earlier one continues or is dropped.',
        'withoutContinuation',
        'how it continues or that it was dropped'
      ],
      [
        'lineage-without-origin',
        'Where two editions were compared, every entry of the later one comes from somewhere or is new.',
        'withoutOrigin',
        'what it comes from or that it is new'
      ]
    ] as const
  ).map(([name, asks, side, says]): Rule => ({
    name,
    asks,
    check(data, report) {
      for (const pair of data.looseEnds())
        for (const id of pair[side])
          report(
            'entries',
            data.entry.get(id) as CsvRow,
            'entry_id',
            `a row of lineage.csv from ${pair.from} to ${pair.to} that says ${says}`
          );
    }
  })),
  {
    name: 'lineage-number',
    asks: 'A split has several parts and a merger several sources; any other step is the only one of its entries.',
    check(data, report) {
      for (const { row, change } of miscountedChanges(data.steps()))
        report(
          'lineage',
          row,
          'change',
          change === 'split' || change === 'merged'
            ? `a second row of the ${change} entry between these editions`
            : 'split or merged, because the entry has several rows between these editions'
        );
    }
  },
  {
    name: 'retired-id-in-use',
    asks: 'A retired id is not used again, and what replaced it is in use.',
    check({ rows }, report) {
      const used = new Set(rows.mappings.map((row) => get(row, 'record_id')));
      for (const row of rows.retired) {
        if (used.has(get(row, 'record_id')))
          report('retired', row, 'record_id', 'an id that mappings.csv does not use');
        for (const id of get(row, 'replaced_by').split('|').filter(Boolean))
          if (!used.has(id)) report('retired', row, 'replaced_by', `ids of mappings.csv; ${id} is none`);
      }
    }
  },
  {
    name: 'concept-parent',
    asks: 'A part of the concept belongs to a part of the kind above it, and a flow alone leads to another.',
    check({ rows }, report) {
      const kind = new Map(rows.concept.map((row) => [get(row, 'concept_id'), get(row, 'kind')]));
      const above: Readonly<Record<string, readonly string[]>> = {
        concept: [''],
        layer: ['concept'],
        enabler: ['concept'],
        example: ['concept'],
        strand: ['layer'],
        industry: ['strand'],
        flow: ['layer', 'strand']
      };
      for (const row of rows.concept) {
        const expected = above[get(row, 'kind')] ?? [];
        if (!expected.includes(kind.get(get(row, 'parent_id')) ?? ''))
          report(
            'concept',
            row,
            'parent_id',
            expected.includes('') ? 'nothing' : `the id of a ${expected.join(' or ')}`
          );
        if ((get(row, 'kind') === 'flow') !== (get(row, 'leads_to') !== ''))
          report('concept', row, 'leads_to', 'where a flow ends, and nothing for any other part');
      }
    }
  },
  {
    name: 'concept-position',
    asks: 'Parts of the concept of one kind and parent are numbered from 1 without gap, in the order of the rows.',
    check({ rows }, report) {
      const counted = new Map<string, number>();
      for (const row of rows.concept) {
        const group = `${get(row, 'kind')} ${get(row, 'parent_id')}`;
        const expected = (counted.get(group) ?? 0) + 1;
        counted.set(group, expected);
        if (Number(get(row, 'position')) !== expected) report('concept', row, 'position', `${expected} in its group`);
      }
    }
  },
  {
    name: 'concept-entry',
    asks: 'An industry or an example names a top-level entry of its list by the entry’s own names; no other part names one.',
    check({ rows, entry }, report) {
      for (const row of rows.concept) {
        const names = ['industry', 'example'].includes(get(row, 'kind'));
        const of = entry.get(get(row, 'entry_id'));
        if (names !== (get(row, 'entry_id') !== '')) report('concept', row, 'entry_id', names ? 'an entry' : 'nothing');
        if (!of) continue;
        if (get(of, 'parent_id')) report('concept', row, 'entry_id', 'a top-level entry');
        if (get(of, 'list_id') !== get(row, 'list_id')) report('concept', row, 'list_id', get(of, 'list_id'));
        for (const column of ['label_en', 'label_zh'])
          if (get(of, column) !== get(row, column)) report('concept', row, column, `"${get(of, column)}"`);
      }
    }
  },
  {
    name: 'example-of-china',
    asks: 'An example of overlap is an entry of another country: the article names no Chinese counterpart.',
    check({ rows, entry }, report) {
      const country = new Map(rows.lists.map((row) => [get(row, 'list_id'), get(row, 'country')]));
      for (const row of rows.concept) {
        const of = entry.get(get(row, 'entry_id'));
        if (get(row, 'kind') === 'example' && of && country.get(get(of, 'list_id')) === 'CN')
          report('concept', row, 'entry_id', 'an entry of another country than China');
      }
    }
  },
  {
    name: 'event-date',
    asks: 'An event that issued a list has the day on which the list was published or adopted.',
    check({ rows }, report) {
      const lists = new Map(rows.lists.map((row) => [get(row, 'list_id'), row]));
      for (const row of rows.events) {
        const list = lists.get(get(row, 'list_id'));
        const dates = list ? [get(list, 'published'), get(list, 'adopted')].filter(Boolean) : [];
        if (list && !dates.includes(get(row, 'date')))
          report('events', row, 'date', `${dates.join(' or ')} as in lists.csv`);
      }
    }
  },
  {
    name: 'event-order',
    asks: 'Events stand in the order of their dates.',
    check({ rows }, report) {
      rows.events.forEach((row, i) => {
        const before = rows.events[i - 1];
        if (before && get(before, 'date') > get(row, 'date'))
          report('events', row, 'date', `a date not before ${get(before, 'date')}, or an earlier place`);
      });
    }
  },
  {
    name: 'event-period',
    asks: 'The years of a plan have a beginning and an end, in this order.',
    check({ rows }, report) {
      for (const row of rows.events) {
        const [from, until] = [get(row, 'period_from'), get(row, 'period_until')];
        if ((from === '') !== (until === '') || Number(from) > Number(until))
          report('events', row, 'period_until', 'a last year with a first, not before it');
      }
    }
  },
  {
    name: 'note-in-one-language',
    asks: 'A note on the concept or an event stands in both languages or in none.',
    check({ rows }, report) {
      for (const table of ['concept', 'events'] as const)
        for (const row of rows[table])
          if ((get(row, 'note_en') === '') !== (get(row, 'note_zh') === ''))
            report(table, row, 'note_zh', 'the note in both languages, or none');
    }
  },
  {
    name: 'translation-alone',
    asks: 'A translation stands beside the text that it is of.',
    check(data, report) {
      for (const { table, row, column, en } of data.translations())
        if (en === '') report(table, row, column, 'nothing, because there is no text to translate');
    }
  },
  ...(
    [
      ['translation-figures', 'A translation has the numbers and dates of its text.', differentFigures],
      [
        'translation-names',
        'A translation has the quoted words, the addresses and the ids of its text.',
        differentNames
      ],
      ['translation-style', 'A translation has Chinese punctuation and spacing.', faultsOfStyle]
    ] as const
  ).map(([name, asks, differences]): Rule => ({
    name,
    asks,
    check(data, report) {
      for (const { table, row, column, en, zh } of data.translations())
        if (en !== '') for (const expected of differences(en, zh)) report(table, row, column, expected);
    }
  })),
  {
    name: 'chinese-title',
    asks: 'A Chinese document and its issuer have their own names in Chinese.',
    check({ rows }, report) {
      for (const row of rows.lists)
        for (const column of ['title_en', 'issuer_en']) {
          const original = get(row, originalOf(column));
          if (get(row, 'language') === 'zh-Hans' && original !== '' && get(row, translationOf(column)) !== original)
            report('lists', row, translationOf(column), `"${original}" as in ${originalOf(column)}`);
        }
    }
  },
  {
    name: 'scope-document-in-chinese',
    asks: 'A document that scope is borrowed from has one name in Chinese.',
    check({ rows }, report) {
      const names = new Map<string, string>();
      for (const row of rows.entries) {
        const document = get(row, 'scope_document');
        if (document === '') continue;
        const own = get(row, 'scope_document_zh');
        const known = names.get(document) ?? own;
        names.set(document, known);
        if (own === '' || own !== known)
          report('entries', row, 'scope_document_zh', known ? `"${known}" as elsewhere` : 'its name in Chinese');
      }
    }
  },
  {
    name: 'rationale-author',
    asks: 'Where someone else than its coder wrote a rationale, the row says who and when, not before it was coded.',
    check({ rows }, report) {
      for (const row of rows.mappings) {
        const [by, day] = [get(row, 'comment_by'), get(row, 'comment_date')];
        if (by !== '' && by === get(row, 'author_label'))
          report('mappings', row, 'comment_by', 'nothing, because whoever coded the record wrote it');
        if ((by === '') !== (day === ''))
          report('mappings', row, 'comment_date', by ? 'the day on which the rationale was written' : 'nothing');
        else if (day !== '' && day < get(row, 'mapping_date'))
          report('mappings', row, 'comment_date', `a day not before ${get(row, 'mapping_date')}`);
      }
    }
  },
  {
    name: 'verification-form',
    asks: 'A check against the official text says what the document has instead where it differs, and a page only where it was found.',
    check({ rows }, report) {
      for (const row of rows.verifications) {
        const result = get(row, 'result');
        const differs = result === 'with-differences' || result === 'running-text';
        if (differs !== (get(row, 'difference') !== ''))
          report('verifications', row, 'difference', differs ? 'what the document has instead' : 'nothing');
        if (result === 'not-found' && get(row, 'page') !== '')
          report('verifications', row, 'page', 'nothing, because the entry was not found');
      }
    }
  },
  {
    name: 'verification-of-compiled',
    asks: 'Only entries of official lists are checked against an official text: no document has a compiled list.',
    check({ rows }, report) {
      const compiled = new Set(
        rows.lists.filter((row) => get(row, 'list_kind') === 'compiled').map((row) => get(row, 'list_id'))
      );
      for (const row of rows.verifications)
        if (compiled.has(get(row, 'entry_id').split(':')[0] ?? ''))
          report('verifications', row, 'entry_id', 'an entry of an official list');
    }
  },
  {
    name: 'verification-document',
    asks: 'A file that was checked has one title and one date, whoever read it.',
    check({ rows }, report) {
      const first = new Map<string, CsvRow>();
      for (const row of rows.verifications) {
        const known = first.get(get(row, 'document_sha256'));
        if (!known) first.set(get(row, 'document_sha256'), row);
        else
          for (const column of ['document_title', 'document_date'])
            if (get(known, column) !== get(row, column))
              report('verifications', row, column, `"${get(known, column)}" as in line ${known.line}`);
      }
    }
  },
  {
    name: 'model-not-named',
    asks: 'A row that a language model coded names the kind of model and is not called manual curation.',
    check({ rows }, report) {
      for (const row of rows.mappings) {
        const manual = get(row, 'mapping_justification') === 'semapv:ManualMappingCuration';
        if (manual === (get(row, 'mapping_tool') !== ''))
          report(
            'mappings',
            row,
            'mapping_tool',
            manual ? 'nothing, because a person coded the row' : 'the kind of model'
          );
      }
    }
  }
];

/** Holds the tables against every rule; all faults of all rules come back. */
export function checkRules(rows: RowsByTable, fileOf: (table: TableName) => string): ValidationError[] {
  const data = new RuleData(rows);
  return RULES.flatMap((rule) => {
    const faults: ValidationError[] = [];
    rule.check(data, (table, row, column, expected) =>
      faults.push({ rule: rule.name, file: fileOf(table), line: row.line, column, value: get(row, column), expected })
    );
    return faults;
  });
}
