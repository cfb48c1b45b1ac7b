import { COUNTING_RULES } from '#lib/model/counting-rules.ts';
import { sensitivity } from '#lib/model/sensitivity.ts';
import type { CountingRule, Tables } from '#lib/model/types.ts';
import { agreementTable, sensitivityTable, type CsvTable } from '#lib/formats/analysis-csv.ts';
import { coverageTable, coverageGroupsTable, termsColumns } from '#lib/formats/coverage-csv.ts';
import { listsTable } from '#lib/formats/lists-csv.ts';
import { OVERLAP_COLUMNS, overlapRow, recordsOfView } from '#lib/formats/overlaps-csv.ts';
import { newEditionPatch, pairsToCode } from '#lib/formats/new-edition.ts';
import { writeSssom } from '#lib/formats/sssom.ts';
import { differenceTable } from '#lib/formats/difference-csv.ts';
import { versionDifference } from '#lib/model/version-difference.ts';
import { versionTables } from '#lib/tables/versions.ts';
import { markdownTable, textTable } from './text-tables.ts';
import { comparedWith } from '#lib/model/assessment.ts';
import { release } from '#lib/tables/release.ts';
import { writeCsv, writeCsvForExcel, type CsvRecord } from '#lib/tables/csv.ts';
import { errorText } from '#lib/tables/validation-errors.ts';
import { visibleJson, visibleText } from '#lib/tables/visible-text.ts';
import type { TableFiles } from '#lib/tables/read-tables.ts';
import { dataPackage, schemaOf, TABLE_NAMES } from '#lib/tables/schema.ts';
import { DEFAULT_RULE, DEFAULT_VIEW, type View } from '#lib/model/views.ts';
import { agreementText, sensitivityText } from './analysis-text.ts';
import { BRIEF_OPTIONS, briefText } from './brief.ts';
import { imported, IMPORT_OPTIONS, prepareImport } from './import.ts';
import { prepareVerify, verified, VERIFY_OPTIONS } from './verify.ts';
import { unknownName, UsageError, type Given, type Option } from './options.ts';
import type { Source } from './source.ts';

/** What a command has to say. */
export interface Result {
  /** for standard output, to the last line break */
  text: string;
  /** for standard error: what a reader of the text must know */
  notes?: readonly string[];
  /** faults were found: exit code 1 */
  failed?: boolean;
}

/** A command of the command line. */
export interface Command {
  name: string;
  /** one line, for the list of commands */
  says: string;
  /** further paragraphs, for its own help */
  about: readonly string[];
  /** the options it takes, given the ids of the lists */
  options(lists: readonly string[]): readonly Option[];
  /** calls without the program's name */
  examples: readonly string[];
  /** reads what takes a while and `run` then finds in the source; what it throws of the call, `run` throws too */
  prepare?(given: Given, source: Source): Promise<void>;
  /** @throws UsageError where options do not go together, TablesError where the project's tables have faults */
  run(given: Given, source: Source): Result;
}

const format = (formats: readonly string[], standard: string): Option => ({
  name: 'format',
  short: 'f',
  value: 'format',
  oneOf: formats,
  default: [standard],
  says: `format of the output: ${formats.join(', ')}`
});

const LISTS_WORDS = 'the id of a list (see `crosswalk lists`)';

const rowsOption = (lists: readonly string[]): Option => ({
  name: 'rows',
  value: 'list',
  oneOf: lists,
  oneOfWords: LISTS_WORDS,
  default: [DEFAULT_VIEW.rows],
  says: `the list whose entries are compared (${DEFAULT_VIEW.rows} where none is given)`
});

const columnsOption = (lists: readonly string[]): Option => ({
  name: 'columns',
  value: 'list',
  several: true,
  oneOf: lists,
  oneOfWords: LISTS_WORDS,
  default: DEFAULT_VIEW.columns,
  says: `the lists they are compared with; may be given several times (${DEFAULT_VIEW.columns.join(' and ')} where none is given)`
});

const readingOption = (allowed: readonly string[], standard: string): Option => ({
  name: 'reading',
  value: 'reading',
  oneOf: allowed,
  default: [standard],
  says: `the counting rule: ${allowed.join(', ')}`
});

const TABLE_FORMATS = ['csv', 'csv-excel', 'json', 'md', 'table'] as const;

/** What is said about every JSON output. */
const about = {
  title: release.title,
  data_version: release.version,
  data_date: release.date,
  creator: release.creator,
  licence: release.licence,
  licence_url: release.licenceUrl,
  description: release.description
};

// What JSON may leave as it is and a terminal would obey, or nobody would see, stands as an escape: the same value.
const json = (value: object) => `${visibleJson(JSON.stringify(value, null, 2))}\n`;

const without = (record: CsvRecord, columns: readonly string[]): CsvRecord =>
  Object.fromEntries(Object.entries(record).filter(([column]) => !columns.includes(column)));

const TERMS = ['data_version', 'data_date', 'licence', 'caveat'];

/**
 * A table in one of the formats for tables.
 * @param brief the columns that a person reads; `md` and `table` have only these
 * @param what goes into the JSON beside the rows
 */
function written(table: CsvTable, as: string, brief: readonly string[], what: object = {}): string {
  const { columns, records } = table;
  if (as === 'csv') return writeCsv(columns, records);
  if (as === 'csv-excel') return writeCsvForExcel(columns, records);
  if (as === 'json') return json({ ...about, ...what, rows: records.map((r) => without(r, TERMS)) });
  // For people, several values in a cell are set apart by more than a stroke.
  const shown = records.map((r) =>
    Object.fromEntries(Object.entries(r).map(([column, v]) => [column, String(v ?? '').replaceAll('|', '; ')]))
  );
  return (as === 'md' ? markdownTable : textTable)({ columns: brief, records: shown });
}

/** The view that was asked for. @throws UsageError where it cannot be, or was never gone through. */
function viewOf(given: Given, tables: () => Tables): View & { partly: readonly string[] } {
  const rows = given.one('rows');
  const columns = [...new Set(given.all('columns'))];
  const faults: string[] = [];
  if (columns.includes(rows)) faults.push(`${rows} is on both sides; a list is not compared with itself.`);
  if (given.has('rows') && !given.has('columns') && rows !== DEFAULT_VIEW.rows) {
    const others = comparedWith(tables().assessed, rows);
    faults.push(
      `--rows ${rows} needs --columns. ` +
        (others.length > 0 ? `It was compared with ${others.join(', ')}.` : 'It was compared with no list.')
    );
  }
  if (faults.length > 0) throw new UsageError(faults);
  const compared = comparedWith(tables().assessed, rows);
  const partly = columns.filter((list) => !compared.includes(list));
  if (partly.length === columns.length)
    throw new UsageError([
      `${rows} was not compared with ${partly.join(' or ')}: not assessed, which is not the same as no overlap. ` +
        (compared.length > 0 ? `It was compared with ${compared.join(', ')}.` : 'It was compared with no list.')
    ]);
  return { rows, columns, partly };
}

const notAssessed = ({ rows, partly }: { rows: string; partly: readonly string[] }) =>
  partly.map((list) => `${rows} was not compared with ${list}: not assessed, which is not the same as no overlap.`);

const caveatsOf = (tables: Tables, lists: readonly string[]) =>
  Object.fromEntries(tables.lists.flatMap((l) => (lists.includes(l.id) && l.caveat ? [[l.id, l.caveat]] : [])));

const readingsOf = (given: Given): readonly CountingRule[] =>
  COUNTING_RULES.filter((r) => given.one('reading') === 'all' || given.one('reading') === r);

const overlaps: Command = {
  name: 'overlaps',
  says: 'the overlaps that the matrix of some lists shows under a counting rule, with rationale and source',
  about: [
    'The rows are those of the matrix of the same lists: top-level entries, mapped overlaps and the mappings that derived ones are based on. The CSV has the bytes of the file on the site for the same view. --all gives every record: of every crosswalk, at every level, and the entries with no counterpart.'
  ],
  options: (lists) => [
    rowsOption(lists),
    columnsOption(lists),
    readingOption(COUNTING_RULES, DEFAULT_RULE),
    { name: 'all', says: 'every record instead of a view; takes no --rows, --columns, --reading' },
    format(['csv', 'csv-excel', 'json', 'sssom', 'md', 'table'], 'csv')
  ],
  examples: [
    'overlaps --rows cn-eff-2024 --columns us-cet-2024 --reading strict --format csv',
    'overlaps --rows us-cet-2024 --columns cn-eff-2024 --columns uk-sntf-2023 --format table',
    'overlaps --all --format csv-excel --output overlaps.csv'
  ],
  run(given, source) {
    const as = given.one('format');
    const all = given.has('all');
    const beside = ['rows', 'columns', 'reading'].filter((name) => given.has(name));
    if (all && beside.length > 0)
      throw new UsageError([
        `--all takes every record; ${beside.map((n) => `--${n}`).join(', ')} cannot be combined with it.`
      ]);
    const view = all ? null : viewOf(given, () => source.tables);
    const { tables } = source;
    const reading = given.one('reading') as CountingRule;
    const ids = view ? recordsOfView(source.crosswalk, view, reading) : null;
    const { current } = source.records;
    const shown = ids ? current.filter(({ id }) => ids.has(id)) : current;
    const notes = view ? notAssessed(view) : [];
    if (as === 'sssom')
      return {
        notes,
        text: writeSssom(
          { current: shown, lists: tables.lists },
          release,
          dataPackage.id,
          view
            ? {
                name: [view.rows, ...view.columns, reading].join('_'),
                title: `${view.rows} and ${view.columns.join(', ')}, ${reading} counting rule`
              }
            : undefined
        )
      };
    const records = shown.map((record) => overlapRow(record, release));
    const lists = view ? [view.rows, ...view.columns] : source.listIds;
    return {
      notes,
      text: written(
        { columns: OVERLAP_COLUMNS, records },
        as,
        ['subject_label', 'relation', 'object_label', 'strength_words', 'evidence', 'confidence', 'record_id'],
        {
          ...(view ? { view: { rows: view.rows, columns: view.columns, reading }, not_assessed: view.partly } : {}),
          caveats: caveatsOf(tables, lists)
        }
      )
    };
  }
};

const coverage: Command = {
  name: 'coverage',
  says: 'how many entries of a list have a counterpart in others, and in the other direction',
  about: [
    'Always in both directions, each list counted in its own entries. An entry that was not assessed in full is counted as not assessed, and the share is then left open.'
  ],
  options: (lists) => [
    rowsOption(lists),
    columnsOption(lists),
    readingOption([...COUNTING_RULES, 'all'], 'all'),
    format(TABLE_FORMATS, 'csv')
  ],
  examples: [
    'coverage --format table',
    'coverage --rows us-cet-2024 --columns cn-14fyp-2021 --reading standard --format json'
  ],
  run(given, source) {
    const view = viewOf(given, () => source.tables);
    return {
      notes: notAssessed(view),
      text: written(
        coverageTable(source.crosswalk, view, readingsOf(given), termsColumns(release)),
        given.one('format'),
        ['from_list', 'to_list', 'reading', 'covered', 'uncovered', 'not_assessed', 'total'],
        {
          view: { rows: view.rows, columns: view.columns, reading: given.one('reading') },
          caveats: caveatsOf(source.tables, [view.rows, ...view.columns])
        }
      )
    };
  }
};

const regions: Command = {
  name: 'regions',
  says: 'which entries of a list have a counterpart in both of two others, in one, in neither',
  about: ['Takes exactly two lists in --columns. The groups of different lists do not add up to one another.'],
  options: coverage.options,
  examples: ['regions --format table', 'regions --rows uk-sntf-2023 --columns cn-eff-2024,us-cet-2024 --format json'],
  run(given, source) {
    const view = viewOf(given, () => source.tables);
    const [first, second, ...more] = view.columns;
    if (!first || !second || more.length > 0)
      throw new UsageError([
        `regions needs exactly two different lists in --columns; there were ${view.columns.length}.`
      ]);
    return {
      notes: notAssessed(view),
      text: written(
        coverageGroupsTable(source.crosswalk, view.rows, [first, second], readingsOf(given), termsColumns(release)),
        given.one('format'),
        ['reading', 'region', 'entries', 'total', 'entry_labels'],
        {
          view: { rows: view.rows, columns: view.columns, reading: given.one('reading') },
          caveats: caveatsOf(source.tables, [view.rows, ...view.columns])
        }
      )
    };
  }
};

const lists: Command = {
  name: 'lists',
  says: 'all lists with their ids, sizes and what they were compared with',
  about: ['Every other pair of lists is not assessed.'],
  options: () => [format(TABLE_FORMATS, 'csv')],
  examples: ['lists --format table'],
  run: (given, source) => ({
    text: written(listsTable(source.tables, release), given.one('format'), [
      'list',
      'country',
      'published',
      'kind',
      'entries_top',
      'entries_beneath',
      'compared_with',
      'name'
    ])
  })
};

const entries: Command = {
  name: 'entries',
  says: 'the entries of a list or several, with originals, wording and source',
  about: ['The columns are those of data/entries.csv.'],
  options: (ids) => [
    {
      name: 'list',
      value: 'list',
      several: true,
      oneOf: ids,
      oneOfWords: LISTS_WORDS,
      says: 'whose entries; may stand several times'
    },
    { name: 'level', value: 'level', oneOf: ['top', 'all'], default: ['all'], says: 'top-level entries only, or all' },
    format(TABLE_FORMATS, 'csv')
  ],
  examples: ['entries --list us-cet-2024 --level top --format md'],
  run(given, source) {
    const chosen = given.all('list');
    if (chosen.length === 0) throw new UsageError([`entries needs --list <list>: ${LISTS_WORDS}.`]);
    // Read through `tables` first, so that faulty tables are told and not shown.
    const shown = new Set(
      source.tables.entries
        .filter((e) => chosen.includes(e.list) && (given.one('level') === 'all' || e.parent === null))
        .map((e) => e.id)
    );
    return {
      text: written(
        {
          columns: schemaOf('entries').fields.map((f) => f.name),
          records: source.rawRows('entries').filter((values) => shown.has(values['entry_id'] ?? ''))
        },
        given.one('format'),
        ['entry_id', 'label_en', 'label_original', 'category', 'wording'],
        { caveats: caveatsOf(source.tables, chosen) }
      )
    };
  }
};

const brief: Command = {
  name: 'brief',
  says: 'a policy brief about some lists, computed from the data, as Markdown',
  about: [
    'The document of the page of the same name: the finding in both directions with its range across counting rules, overlaps, entries with no counterpart, later editions, the lists, and the sources as footnotes.'
  ],
  options: (lists) => [
    rowsOption(lists),
    columnsOption(lists),
    readingOption(COUNTING_RULES, DEFAULT_RULE),
    ...BRIEF_OPTIONS
  ],
  examples: ['brief --theme quantum', 'brief --rows us-cet-2024 --columns uk-sntf-2023 --reading strict --lang zh'],
  run(given, source) {
    const { rows, columns, partly } = viewOf(given, () => source.tables);
    return { notes: notAssessed({ rows, partly }), text: briefText(given, { rows, columns }, source) };
  }
};

const check: Command = {
  name: 'check',
  says: 'the validation errors in the tables, or in files of yours in their place',
  about: [
    `Without a file it checks the project’s own tables. A file takes the place of one table; the others stay. Every error is one line on standard output: file:line, column, "value", what was expected, [rule]. Exit code 1 where there is any.`
  ],
  options: () => [
    ...TABLE_NAMES.map((name): Option => ({
      name,
      value: 'file',
      says: `a CSV file in place of data/${schemaOf(name).path}`
    })),
    format(['text', 'csv', 'json'], 'text')
  ],
  examples: ['check', 'check --mappings my.csv', 'check --mappings my.csv --codings codings.csv --format json'],
  run(given, source) {
    const files = TABLE_NAMES.flatMap((name) => (given.has(name) ? [[name, given.one(name)] as const] : []));
    const missing: string[] = [];
    const instead: Partial<TableFiles> = {};
    for (const [name, path] of files)
      try {
        instead[name] = source.readFile(path);
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        missing.push(...error.faults);
      }
    if (missing.length > 0) throw new UsageError(missing);
    const own = new Map(files);
    const { rows, faults } = source.check(instead, (name) => own.get(name) ?? `data/${schemaOf(name).path}`);
    const size = TABLE_NAMES.map((name) => `${rows[name].length} ${name}`).join(', ');
    const verdict =
      faults.length === 0
        ? `No errors in the tables: ${size}.`
        : `${faults.length} ${faults.length === 1 ? 'error' : 'errors'} in the tables (${size}).`;
    const columns = ['file', 'line', 'column', 'value', 'expected', 'rule'];
    const as = given.one('format');
    if (as === 'text')
      return {
        text: faults.length === 0 ? `${verdict}\n` : faults.map((f) => `${errorText(f)}\n`).join(''),
        notes: faults.length === 0 ? [] : [verdict],
        failed: faults.length > 0
      };
    return {
      text:
        as === 'csv'
          ? writeCsv(
              columns,
              faults.map((f) => ({
                ...f,
                file: visibleText(f.file),
                value: visibleText(f.value),
                expected: visibleText(f.expected)
              }))
            )
          : json({ in_order: faults.length === 0, faults }),
      notes: [verdict],
      failed: faults.length > 0
    };
  }
};

const agreement: Command = {
  name: 'agreement',
  says: 'intercoder agreement of the independent coders',
  about: ['Computed from data/codings.csv. Coders are language models.'],
  options: () => [format(['text', 'csv'], 'text')],
  examples: ['agreement', 'agreement --format csv'],
  run(given, source) {
    const rounds = source.agreement;
    const { columns, records } = agreementTable(rounds);
    return { text: given.one('format') === 'csv' ? writeCsv(columns, records) : agreementText(rounds) };
  }
};

const sensitivityCommand: Command = {
  name: 'sensitivity',
  says: 'sensitivity analysis: how the headline changes under other choices',
  about: ['The default matrix under each variant, and which statements hold under all of them.'],
  options: () => [format(['text', 'csv'], 'text')],
  examples: ['sensitivity', 'sensitivity --format csv'],
  run(given, source) {
    const result = sensitivity(source.tables, DEFAULT_VIEW);
    const { columns, records } = sensitivityTable(result);
    return { text: given.one('format') === 'csv' ? writeCsv(columns, records) : sensitivityText(result) };
  }
};

const sssom: Command = {
  name: 'sssom',
  says: 'all mappings as SSSOM/TSV',
  about: ['The bytes of the file on the site. For the part that a view shows: overlaps --format sssom.'],
  options: () => [],
  examples: ['sssom'],
  run: (_, { records, tables }) => ({
    text: writeSssom({ current: records.current, lists: tables.lists }, release, dataPackage.id)
  })
};

const difference: Command = {
  name: 'difference',
  says: 'what changed between two released versions, row by row, as CSV',
  about: [
    'The bytes of the files on the page of data releases, which has each version with the one before it. One row a column',
    'that changed; a record that was added or removed stands whole in its row, as JSON.'
  ],
  options: () => [
    { name: 'from', value: 'version', says: 'the earlier version; without it, the last but one' },
    { name: 'to', value: 'version', says: 'the later version; without it, the last' }
  ],
  examples: ['difference', 'difference --from 0.1.0 --to 0.4.0'],
  run: (given, source) => {
    const versions = source.released();
    const known = versions.map((v) => v.version);
    const index = (option: string, standard: number) =>
      given.has(option) ? known.indexOf(given.one(option)) : standard;
    const [from, to] = [index('from', known.length - 2), index('to', known.length - 1)];
    const [before, after] = [versions[from], versions[to]];
    if (!before || !after || from >= to)
      throw new UsageError([
        ...(before ? [] : [unknownName('version', given.one('from'), known)]),
        ...(after ? [] : [unknownName('version', given.one('to'), known)]),
        ...(before && after ? [`--from ${before.version} is not before --to ${after.version}.`] : [])
      ]);
    const found = versionDifference(versionTables(before), versionTables(after));
    const { columns, records } = differenceTable(before.version, after.version, found);
    return { text: writeCsv(columns, records) };
  }
};

const verify: Command = {
  name: 'verify',
  says: 'whether an official document of yours has the wording of a list',
  about: [
    'Reads a PDF, an HTML file or a plain text on this machine and holds it against the entries of an official list in the language of the document. Each entry is found to the letter, with differences, in running text only, or not at all; items of the document that are in no entry are reported too. A document of another edition is refused. Exit code 0 where every entry is found to the letter.',
    'text is a report for a person; patch is a unified diff of data/verifications.csv to review and apply with git apply, and needs --by.'
  ],
  options: (ids) => [...VERIFY_OPTIONS(ids, LISTS_WORDS), format(['text', 'json', 'patch'], 'text')],
  examples: [
    'verify --list us-cet-2024 document.pdf',
    'verify --list us-cet-2024 --by "Your Name" --format patch --output wording.patch document.pdf'
  ],
  prepare: prepareVerify,
  run: (given, source) => {
    const { text, value, ...rest } = verified(given, source);
    return { ...rest, text: value ? json({ ...about, ...value }) : text };
  }
};

const importCommand: Command = {
  name: 'import',
  says: 'what comes of reading a list or a mapping of your own',
  about: [
    'Reads a file on this machine as the workbench does: CSV, TSV, text, XLSX, JSON, SSSOM or JSKOS. What it is, how it is encoded, what parts its cells, which line is its header and what its columns mean is found out from the file. Every fault and every warning is told, with line, column and value. Exit code 1 where there are faults.',
    'A mapping names the two lists it compares by its ids, or --rows and --columns do: the id of a list, `file` for a list made from the ends in the file itself, or a file with a list of your own.'
  ],
  options: () => [...IMPORT_OPTIONS, format(['text', 'json'], 'text')],
  examples: [
    'import list.csv',
    'import --rows us-cet-2024 --columns uk-sntf-2023 --format json mapping.csv',
    'import --as mapping --rows list.csv --columns us-cet-2024 --format json mapping.csv'
  ],
  prepare: prepareImport,
  run: (given, source) => {
    const { text, value, ...rest } = imported(given, source);
    return { ...rest, text: value ? json(value) : text };
  }
};

const newEdition: Command = {
  name: 'new-edition',
  says: 'the rows with which work on a new edition of a list begins, and the pairs to code for it',
  about: [
    'patch is a unified diff for git apply. It copies the list and its entries under the id of the new edition, with the same codes, and adds a step of the lineage from each top-level entry to its copy. What only the new document says (address, places, dates, text status) stays empty, so that `check` asks for it; entries that the document has not, or names otherwise, and the reasons of the steps are yours to write.',
    'pairs are the pairs of top-level entries to code: with every list that the edition before was compared with. They say nothing of what was coded before. The whole path is in docs/updating.md.'
  ],
  options: (ids) => [
    { name: 'from', value: 'list', oneOf: ids, oneOfWords: LISTS_WORDS, says: 'the edition that is copied' },
    { name: 'to', value: 'list', says: 'the id of the new edition; it ends in its year' },
    format(['patch', 'pairs'], 'patch')
  ],
  examples: [
    'new-edition --from us-cet-2024 --to us-cet-2027 --output edition.patch',
    'new-edition --from us-cet-2024 --to us-cet-2027 --format pairs --output pairs.csv'
  ],
  run(given, source) {
    const [from, to] = [given.one('from'), given.one('to')];
    const form = schemaOf('lists').fields.find(({ name }) => name === 'list_id')?.constraints?.pattern ?? '';
    const faults = [
      ...(from ? [] : [`new-edition needs --from <list>: ${LISTS_WORDS}.`]),
      ...(to ? [] : ['new-edition needs --to <list>: the id of the new edition.']),
      ...(to && !new RegExp(`^(?:${form})$`).test(to)
        ? [`--to "${to}" is no id of a list. Expected the form ${form}, such as us-cet-2027.`]
        : []),
      ...(source.listIds.includes(to) ? [`There is a list ${to} already.`] : [])
    ];
    if (faults.length > 0) throw new UsageError(faults);
    const edition = { from, to };
    if (given.one('format') === 'patch')
      return {
        text: newEditionPatch(edition, source.texts()),
        notes: [`Once ${to} is published, write it into succeeded_by of ${from}, with how it is known.`]
      };
    const { columns, records } = pairsToCode(edition, source.tables);
    return { text: writeCsv(columns, records), notes: [`${records.length} pairs, each to be coded twice.`] };
  }
};

/** All commands, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  overlaps,
  coverage,
  regions,
  lists,
  entries,
  brief,
  check,
  verify,
  importCommand,
  agreement,
  sensitivityCommand,
  sssom,
  difference,
  newEdition
];
