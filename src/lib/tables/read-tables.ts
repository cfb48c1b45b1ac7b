import type {
  Assessed,
  Code,
  Coding,
  Entry,
  Judgement,
  LineageStep,
  List,
  MappingRecord,
  NoCounterpart,
  Retired,
  Settlement,
  Tables
} from '#lib/model/types.ts';
import { checkFields, checkReferences } from './check-fields.ts';
import { readCsv, type CsvRow } from './csv.ts';
import { faultText, inFileOrder, type Fault } from './validation-errors.ts';
import { checkRules, NO_TERM_FOUND } from './rules.ts';
import { schemaOf, TABLE_NAMES, type TableName } from './schema.ts';

/** The texts of the CSV files. */
export type TableTexts = Record<TableName, string>;

/**
 * Checks the texts of the tables: form, columns, types, keys, references and every named rule. All faults of all
 * files come back in one list, in file order; an empty list means that the tables are fit to publish. The rules about
 * meaning are only asked once every file has the expected columns.
 * @param fileOf what faults call the file of a table; its name in the data package where nothing else is said
 */
export function checkTables(
  texts: TableTexts,
  fileOf: (table: TableName) => string = (name) => schemaOf(name).path
): { rows: Record<TableName, CsvRow[]>; faults: Fault[] } {
  const faults: Fault[] = [];
  const rows = {} as Record<TableName, CsvRow[]>;
  for (const name of TABLE_NAMES) {
    const schema = schemaOf(name);
    const read = readCsv(
      texts[name],
      fileOf(name),
      schema.fields.map((f) => f.name)
    );
    rows[name] = read.rows;
    faults.push(...read.faults, ...checkFields(schema, fileOf(name), read.rows));
  }
  if (!faults.some((f) => f.rule === 'csv-header')) {
    for (const name of TABLE_NAMES) {
      const schema = schemaOf(name);
      faults.push(...checkReferences(schema, fileOf(name), rows[name], rows));
    }
    faults.push(...checkRules(rows, fileOf));
  }
  return { rows, faults: faults.sort(inFileOrder) };
}

/** Tables that are not fit to publish; `faults` has them all, the message lists them line by line. */
export class TablesError extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super(
      `${faults.length} fault${faults.length === 1 ? '' : 's'} in the tables:\n${faults.map(faultText).join('\n')}`
    );
    this.name = 'TablesError';
  }
}

/**
 * The tables as typed values.
 * @throws TablesError if anything at all is wrong with them; nothing downstream checks again.
 */
export function readTables(texts: TableTexts): Tables {
  const { rows, faults } = checkTables(texts);
  if (faults.length > 0) throw new TablesError(faults);
  const paired = rows.mappings.filter((row) => row.values['object_id'] !== NO_TERM_FOUND);
  const unpaired = rows.mappings.filter((row) => row.values['object_id'] === NO_TERM_FOUND);
  return {
    lists: rows.lists.map(toList),
    entries: rows.entries.map(toEntry),
    mappings: paired.map(toMapping),
    noCounterparts: unpaired.map(toNoCounterpart),
    assessed: rows.assessed.map(toAssessed),
    codings: rows.codings.map(toJudgement),
    settlements: rows.settlements.map(toSettlement),
    retired: rows.retired.map(toRetired),
    lineage: rows.lineage.map(toLineageStep)
  };
}

// The casts below are safe: checkFields has held each value against the column's allowed values.
const text = (row: CsvRow, column: string) => row.values[column] ?? '';
const pieces = (row: CsvRow, column: string) => text(row, column).split('|').filter(Boolean);

function toList(row: CsvRow): List {
  return {
    id: text(row, 'list_id'),
    series: text(row, 'series'),
    edition: text(row, 'edition'),
    country: text(row, 'country'),
    kind: text(row, 'list_kind') as List['kind'],
    title: text(row, 'title_en'),
    titleOriginal: text(row, 'title_original'),
    language: text(row, 'language'),
    issuer: text(row, 'issuer_en'),
    issuerOriginal: text(row, 'issuer_original'),
    published: text(row, 'published'),
    purpose: text(row, 'purpose'),
    caveat: text(row, 'caveat'),
    caveatStatus: text(row, 'caveat_status') as List['caveatStatus'],
    url: text(row, 'url'),
    licence: text(row, 'licence'),
    succeededBy: text(row, 'succeeded_by'),
    successionStatus: text(row, 'succession_status') as List['successionStatus'],
    note: text(row, 'note'),
    name: { en: text(row, 'name_en'), zh: text(row, 'name_zh') },
    short: { en: text(row, 'short_en'), zh: text(row, 'short_zh') }
  };
}

function toEntry(row: CsvRow): Entry {
  return {
    id: text(row, 'entry_id'),
    list: text(row, 'list_id'),
    parent: text(row, 'parent_id') || null,
    position: Number(text(row, 'position')),
    kind: text(row, 'kind') as Entry['kind'],
    category: text(row, 'category') as Entry['category'],
    label: text(row, 'label_en'),
    labelOriginal: text(row, 'label_original'),
    labelZh: text(row, 'label_zh'),
    labelZhStatus: text(row, 'label_zh_status') as Entry['labelZhStatus'],
    labelShort: text(row, 'label_short'),
    scopeNote: text(row, 'scope_note'),
    scopeOrigin: text(row, 'scope_origin') as Entry['scopeOrigin'],
    scopeDocument: text(row, 'scope_document'),
    wording: text(row, 'wording') as Entry['wording'],
    wordingNote: text(row, 'wording_note'),
    theme: text(row, 'theme'),
    sourceUrl: text(row, 'source_url'),
    locator: text(row, 'locator'),
    checkedAgainst: pieces(row, 'checked_against'),
    inclusion: text(row, 'inclusion') as Entry['inclusion']
  };
}

function toCoding(row: CsvRow): Coding {
  return {
    confidence: Number(text(row, 'confidence')),
    rationale: text(row, 'comment'),
    author: text(row, 'author_label'),
    tool: text(row, 'mapping_tool'),
    date: text(row, 'mapping_date'),
    reviewer: text(row, 'reviewer_label'),
    justification: text(row, 'mapping_justification')
  };
}

function toMapping(row: CsvRow): MappingRecord {
  return {
    ...toCoding(row),
    id: text(row, 'record_id'),
    subject: text(row, 'subject_id'),
    object: text(row, 'object_id'),
    relation: text(row, 'ext_relation') as MappingRecord['relation'],
    subjectCentrality: text(row, 'ext_subject_centrality') as MappingRecord['subjectCentrality'],
    objectCentrality: text(row, 'ext_object_centrality') as MappingRecord['objectCentrality'],
    evidence: text(row, 'ext_evidence') as MappingRecord['evidence'],
    subjectTerms: pieces(row, 'ext_subject_terms'),
    objectTerms: pieces(row, 'ext_object_terms')
  };
}

function toNoCounterpart(row: CsvRow): NoCounterpart {
  return {
    ...toCoding(row),
    id: text(row, 'record_id'),
    subject: text(row, 'subject_id'),
    searchedList: text(row, 'object_source')
  };
}

function toAssessed(row: CsvRow): Assessed {
  return {
    subjectList: text(row, 'subject_list'),
    objectList: text(row, 'object_list'),
    level: text(row, 'level') as Assessed['level'],
    complete: text(row, 'complete') === 'true',
    date: text(row, 'date'),
    coder: text(row, 'coder'),
    note: text(row, 'note')
  };
}

/** Relation, centralities and evidence from columns with a prefix of their own. */
function toCode(row: CsvRow, prefix = ''): Code {
  const orNull = <T extends string>(column: string) => (text(row, prefix + column) || null) as T | null;
  return {
    relation: text(row, `${prefix}relation`) as Code['relation'],
    subjectCentrality: orNull('subject_centrality'),
    objectCentrality: orNull('object_centrality'),
    evidence: orNull('evidence')
  };
}

function toJudgement(row: CsvRow): Judgement {
  return {
    ...toCode(row),
    round: Number(text(row, 'round')),
    coder: text(row, 'coder'),
    subject: text(row, 'subject_id'),
    object: text(row, 'object_id'),
    confidence: Number(text(row, 'confidence')),
    rationale: text(row, 'rationale'),
    date: text(row, 'date')
  };
}

function toSettlement(row: CsvRow): Settlement {
  return {
    subject: text(row, 'subject_id'),
    object: text(row, 'object_id'),
    first: text(row, 'first_relation') ? toCode(row, 'first_') : null,
    rule: text(row, 'rule'),
    reason: text(row, 'reason'),
    confidence: Number(text(row, 'confidence')),
    settledBy: text(row, 'settled_by'),
    date: text(row, 'date')
  };
}

function toRetired(row: CsvRow): Retired {
  return {
    id: text(row, 'record_id'),
    subject: text(row, 'subject_id'),
    object: text(row, 'object_id'),
    objectSource: text(row, 'object_source'),
    replacedBy: pieces(row, 'replaced_by'),
    reason: text(row, 'reason'),
    date: text(row, 'date')
  };
}

function toLineageStep(row: CsvRow): LineageStep {
  return {
    from: text(row, 'from_entry') || null,
    to: text(row, 'to_entry') || null,
    change: text(row, 'change') as LineageStep['change'],
    basis: text(row, 'basis') as LineageStep['basis'],
    note: text(row, 'note'),
    fromList: text(row, 'from_list'),
    toList: text(row, 'to_list')
  };
}
