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
  heading: 'Every file, its terms, and how to read it',
  description:
    'All files of the data set: CSV, Excel, JSON, SSSOM, SKOS and a zip of all, with size, version, licence and checksum; JSON addresses with examples; every column explained.',
  lede: (version: string, date: string) =>
    `Data version ${version} of ${date}. Everything this site shows comes from these files, and every file says its version, licence, citation and caveats, or stands beside one that does.`,
  licence: 'Licence: Creative Commons Attribution 4.0 International (CC BY 4.0).',
  licenceMore: 'The names and terms of the lists are their issuers’.',
  counted: 'The data are counted apart from the software.',
  releases: 'All versions, and what changed between them',
  filesHeading: 'Files',
  columns: { file: 'File', purpose: 'What it is for', size: 'Size', checksum: 'SHA-256' },
  bytes,
  sums: 'All checksums as one file',
  groups: {
    whole: 'Everything in one',
    overlaps: 'Overlaps, one row each',
    tables: 'The tables',
    analyses: 'Analyses',
    about: 'What goes with them'
  },
  purposes: {
    'priority-crosswalk.zip': 'All of the files below in one archive, with a README',
    'priority-crosswalk.xlsx':
      'Excel workbook: README, lists, entries, mappings, matrix; frozen headings, filters, real numbers and dates',
    'priority-crosswalk.json': 'All tables in one file, with numbers and truth values as such',
    'mappings.sssom.tsv': 'Mappings in the Simple Standard for Sharing Ontological Mappings, SSSOM/TSV 1.1',
    'priority-crosswalk.ttl':
      'SKOS as Turtle: a concept scheme for each list, a concept for each entry, a mapping property for each overlap, and each record with its reason',
    'priority-crosswalk.jsonld': 'The same as JSON-LD, with its context inside',
    'datapackage.json': 'Data Package 2.0: every column, key and allowed value',
    'CITATION.cff': 'How to cite, for programs',
    'LICENSE.md': 'Terms of use',
    'CHANGELOG.md': 'What changed between versions',
    'agreement.csv': 'How far the independent coders agree',
    'confusion.csv': 'What each coder said where the other said something else',
    'sensitivity.csv': 'How the headline moves under other choices',
    'differences.csv': 'Every pair on which readings differed, with the reason that settled it'
  } as Record<string, string>,
  overlapsFile: (reading: string, forExcel: boolean) =>
    `${reading ? `What the first page shows under the ${reading.toLowerCase()} reading` : 'Every record with the names of both sides, reason, source and terms'}${forExcel ? '; for Excel: marked as UTF-8 and guarded against formulas' : ''}`,
  apiHeading: 'Addresses for programs',
  apiIntro:
    'JSON files at addresses that stay: whatever changes in a way that programs notice gets a new number in place of v1. There is no key and no limit; they are plain files, open to other sites only where whoever serves this copy allows it. Rows have the columns of the tables below; a single entry or record holds what its page shows. Every answer begins with version, licence, citation and caveats under “about”.',
  apiColumns: { address: 'Address', holds: 'What it holds' },
  api: {
    index: 'What addresses there are',
    lists: 'All lists',
    list: 'One list with its entries at every level',
    entry: 'One entry with its list, what is listed under it, and how its wording was checked',
    mappings:
      'All mappings, and all records that an entry has no counterpart in a list; with level, strength and the readings that count each',
    mapping: 'Everything behind one record: both sides, reason, evidence, readings, how it was decided',
    pairs: 'Which pairs of lists were compared, and at which levels; every other pair is not assessed',
    pair: 'Two lists: what was gone through, their mappings, and the entries found without counterpart'
  },
  apiGone:
    'Addresses that are no longer there: /overlaps/<number>.csv (the record’s page makes the same file, and /data/overlaps.csv has every row), /pairs/ (now part of the file of an entry), /brief/lists/ and /brief/pairs/ (now the files of a list and of two lists).',
  examplesHeading: 'Examples that run',
  examplesIntro:
    'Each prints the overlaps of China’s list and the US list that the standard reading counts: strength, China’s entry, US entry. R needs the package jsonlite, the first example jq.',
  examplesBase:
    'The address in them is that at which you read this page. Where it begins with a slash, put the address of the site before it.',
  copy: 'Copy',
  dictionaryHeading: 'Columns',
  dictionaryIntro: 'From datapackage.json. Several values in one cell are joined by a pipe.',
  dictionaryColumns: { column: 'Column', type: 'Type', meaning: 'Meaning' },
  dictionaryCount: (n: number) => `${n} columns`,
  required: 'required',
  allowed: 'One of:',
  english: '',
  citeHeading: 'How to cite',
  history: {
    title: 'Versions of the data',
    heading: 'Every version of the data, and what changed',
    description:
      'Each released version of the data with its files and checksums, what changed and why, and the difference between two versions row by row.',
    lede: 'Every version keeps its files and checksums here. A difference is computed from the tables of both versions; the reason is the one that the tables record, where they record one.',
    note: 'Versions 0.1.0 and 0.2.0 were put together afterwards from the project’s history: the last state of the tables that carried their number.',
    back: 'All files of the present version',
    software: (software: string, data: string) =>
      `The software is counted apart: it is version ${software}, the data are version ${data}.`,
    version: (version: string, date: string) => `Version ${version}, ${date}`,
    current: 'present version',
    unreleased: 'present version, not released yet: its tables can still change',
    files: (n: number) => `${n} files with checksums`,
    difference: (from: string, to: string) => `What changed from ${from} to ${to}`,
    counts: { table: 'Table', added: 'Added', removed: 'Removed', changed: 'Changed' },
    newColumns: (table: string, columns: string) => `New columns in ${table}: ${columns}.`,
    change: { added: 'added', removed: 'removed', changed: 'changed' } satisfies Record<RowChange, string>,
    mappings: (n: number) => `The ${n} mappings that differ`,
    lists: (n: number) => `The ${n} lists that differ`,
    columns: { record: 'Record', change: 'Change', pair: 'Pair', fields: 'What changed', reason: 'Reason recorded' },
    noReason: 'none recorded',
    noneIn: (list: string) => `no counterpart in ${list}`,
    csv: 'Every row that differs, CSV',
    other: (from: string, to: string) => `From ${from} to ${to}, CSV`
  }
};

export type DataMessages = typeof messages;
