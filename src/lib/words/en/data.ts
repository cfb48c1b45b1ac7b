import type { RowChange } from '#lib/model/version-difference.ts';

const bytes = (n: number) =>
  n < 1000
    ? `${n} B`
    : n < 1_000_000
      ? `${(n / 1000).toFixed(n < 10_000 ? 1 : 0)} kB`
      : `${(n / 1_000_000).toFixed(1)} MB`;

/** The pages of the data in English. */
export const messages = {
  title: 'Data',
  heading: 'Download the data',
  description:
    'All files of the data set (CSV, Excel, JSON, SSSOM, SKOS and zip) with size, licence and checksum; static JSON with code examples; data dictionary.',
  lede: (version: string, date: string) =>
    `Data version ${version}, ${date}, CC BY 4.0. Everything on this site is generated from these files. Each file states its version, licence, citation and caveats, or comes with one that does.`,
  licence: 'Licence: Creative Commons Attribution 4.0 International (CC BY 4.0).',
  licenceMore: 'Names and terms of the lists belong to their issuers.',
  counted: 'Data and software are versioned separately.',
  releases: 'All releases and their changes',
  filesHeading: 'Files',
  columns: { file: 'File', purpose: 'Contents', size: 'Size', checksum: 'SHA-256' },
  bytes,
  sums: 'All checksums in one file',
  groups: {
    whole: 'Complete data set',
    overlaps: 'Overlaps, one row each',
    tables: 'Tables',
    analyses: 'Analyses',
    about: 'Metadata'
  },
  purposes: {
    'priority-crosswalk.zip': 'All files below in one archive, with a README',
    'priority-crosswalk.xlsx':
      'Excel workbook: README, lists, entries, mappings, matrix; frozen headings, filters, numbers and dates not stored as text',
    'priority-crosswalk.json': 'All tables in one file, with numbers and true or false not as text',
    'mappings.sssom.tsv': 'Mappings in the Simple Standard for Sharing Ontological Mappings, SSSOM/TSV 1.1',
    'priority-crosswalk.ttl':
      'SKOS as Turtle: a concept scheme for each list, a concept for each entry, a mapping property for each overlap, and each record with its rationale',
    'priority-crosswalk.jsonld': 'The same as JSON-LD, with its context inside',
    'datapackage.json': 'Data Package 2.0: every column, key and allowed value',
    'CITATION.cff': 'How to cite, for programs',
    'LICENSE.md': 'Terms of use',
    'CHANGELOG.md': 'What changed between versions',
    'comparisons.csv':
      'Every two lists that were compared, and how many entries of each have a counterpart in the other',
    'who-names-what.csv': 'The entries of each list on each topic, as on the page of that name',
    'agreement.csv': 'Intercoder agreement',
    'confusion.csv': 'Cross-tabulation of the two coders’ codes',
    'sensitivity.csv': 'Sensitivity of the headline figures',
    'differences.csv': 'Every pair on which coders disagreed, with the rationale for the adjudicated result'
  } as Record<string, string>,
  overlapsFile: (reading: string, forExcel: boolean) =>
    `${reading ? `Overlaps of the default comparison under the ${reading.toLowerCase()} rule` : 'Every record with both entries, rationale, source and terms'}${forExcel ? '; for Excel: marked as UTF-8 and cells cannot run as formulas' : ''}`,
  apiHeading: 'API (static JSON)',
  apiIntro:
    'These JSON files have stable addresses. A change that affects programs gets a new version number in place of v1. No key is needed, and requests are not limited. They are plain files; other sites can read them only if the host of this copy allows it. Rows have the columns of the tables below. A single entry or record contains what its page shows. Each file begins with version, licence, citation and caveats under “about”.',
  apiColumns: { address: 'Address', holds: 'Contents' },
  api: {
    index: 'All addresses',
    lists: 'All lists',
    list: 'One list with its entries at every level',
    entry: 'One entry with its list, sub-entries and text status',
    mappings:
      'All mappings, and all records that an entry has no counterpart in a list; with level, strength and the rules that count each',
    mapping: 'One record in full: both entries, rationale, evidence, codings, adjudication',
    pairs: 'Pairs of lists compared, and at which levels; all other pairs are not assessed',
    pair: 'Two lists: what was assessed, their mappings, and the entries with no counterpart'
  },
  apiGone:
    'Discontinued addresses: /overlaps/<number>.csv (use the download on the page of the record, or /data/overlaps.csv for all rows), /pairs/ (now part of the file of an entry), /brief/lists/ and /brief/pairs/ (now the files of a list and of two lists).',
  examplesHeading: 'Code examples',
  examplesIntro:
    'Each example prints the overlaps of the compiled Chinese list and the 2024 US list under the standard rule: strength, Chinese entry, US entry. The R example needs the package jsonlite, the first example jq.',
  examplesBase:
    'The examples use the address of this page. If an address begins with a slash, put the address of the site before it.',
  copy: 'Copy',
  dictionaryHeading: 'Data dictionary',
  dictionaryIntro: 'From datapackage.json. Several values in one cell are separated by a vertical bar.',
  dictionaryColumns: { column: 'Column', type: 'Type', meaning: 'Meaning' },
  dictionaryCount: (n: number) => `${n} columns`,
  required: 'required',
  allowed: 'One of:',
  english: '',
  citeHeading: 'How to cite',
  history: {
    title: 'Releases',
    heading: 'Data releases',
    description:
      'Each data release with its files, checksums and changes, and the differences between two versions row by row.',
    lede: 'Each release lists its files, checksums and changes. Differences are computed from the two versions; reasons are those recorded in the data.',
    note: 'Versions 0.1.0 and 0.2.0 were reconstructed later from the history of the project. Each is the last state of the tables with that version number.',
    back: 'All files of the current version',
    software: (software: string, data: string) =>
      `Data and software are versioned separately: software version ${software}, data version ${data}.`,
    version: (version: string, date: string) => `Version ${version}, ${date}`,
    current: 'current version',
    unreleased: 'current version, not yet released: its tables can still change',
    files: (n: number) => `${n} files with checksums`,
    difference: (from: string, to: string) => `Changes from ${from} to ${to}`,
    counts: { table: 'Table', added: 'Added', removed: 'Removed', changed: 'Changed' },
    newColumns: (table: string, columns: string) => `New columns in ${table}: ${columns}.`,
    change: { added: 'added', removed: 'removed', changed: 'changed' } satisfies Record<RowChange, string>,
    mappings: (n: number) => `Mappings that differ (${n})`,
    lists: (n: number) => `Lists that differ (${n})`,
    columns: { record: 'Record', change: 'Change', pair: 'Pair', fields: 'Changed fields', reason: 'Recorded reason' },
    noReason: 'none recorded',
    noneIn: (list: string) => `no counterpart in ${list}`,
    csv: 'All rows that differ (CSV)',
    furtherApart: 'The command line computes the changes between any two versions:'
  }
};

export type DataMessages = typeof messages;
