import type { Relation } from '#lib/model/types.ts';
import type { WorkDifference } from '#lib/records/own-work.ts';
import { count, listing, related } from './phrases.ts';

/** A number of bytes, in the unit that says it shortly. */
const size = (bytes: number) =>
  bytes < 1000
    ? `${bytes} B`
    : bytes < 1_000_000
      ? `${Math.round(bytes / 1000)} kB`
      : `${Math.round(bytes / 1e5) / 10} MB`;

/** What a field of a list or a mapping holds, as a choice of a column. */
const FIELDS: Record<string, string> = {
  label: 'name',
  group: 'group above',
  code: 'code',
  parent: 'entry above (code or name)',
  position: 'position',
  label_en: 'English name',
  label_zh: 'Chinese name',
  label_original: 'original name',
  note: 'note',
  source_url: 'source address',
  locator: 'place in the source',
  kind: 'kind',
  category: 'category',
  theme: 'topic',
  subject: 'entry in the rows',
  object: 'entry in the columns',
  subject_label: 'name in the rows',
  object_label: 'name in the columns',
  subject_code: 'code in the rows',
  object_code: 'code in the columns',
  subject_list: 'list in the rows',
  object_list: 'list in the columns',
  subject_part: 'only part of the row entry',
  object_part: 'only part of the column entry',
  relation: 'relation',
  predicate: 'predicate',
  modifier: 'predicate modifier',
  subject_centrality: 'centrality in the row entry',
  object_centrality: 'centrality in the column entry',
  subject_terms: 'shared terms in the rows',
  object_terms: 'shared terms in the columns',
  evidence: 'evidence',
  confidence: 'confidence',
  rationale: 'rationale',
  coder: 'coder',
  reviewer: 'reviewer',
  date: 'date',
  round: 'round',
  record_id: 'record number',
  state: 'state'
};

const CHARACTERS: Record<string, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (little endian)',
  'utf-16be': 'UTF-16 (big endian)',
  gb18030: 'GB 18030 (simplified Chinese)',
  big5: 'Big5 (traditional Chinese)',
  shift_jis: 'Shift JIS (Japanese)',
  'euc-kr': 'EUC-KR (Korean)',
  'windows-1252': 'Windows-1252 (Western European)'
};

const SEPARATORS: Record<string, string> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'vertical bar',
  '，': 'full-width comma',
  '；': 'full-width semicolon'
};

/** The page of a reader's own lists and mappings. */
export const messages = {
  title: 'Your own list',
  description:
    'Compare a list of your own with the lists of this site. Your browser reads the file; nothing is sent anywhere.',
  heading: 'Compare your own list',
  lead: 'Bring a list, or a mapping between two lists. See it in the matrix beside the lists of this site.',
  private: 'Nothing leaves this browser.',
  howPrivate: 'How your files are kept',
  help: 'Help',
  howPrivateText: [
    'Your browser reads the file on this device. No part of it is sent anywhere, and no part of it enters an address.',
    'What you keep is stored in this browser, for this site only. It stays until you delete it or clear the browser’s data for this site. Other people who use this browser can open it. A private window deletes it when you close the window.',
    'Download your work to keep a copy elsewhere.'
  ],
  noScript: {
    text: 'This page reads your file with JavaScript in your browser. Without JavaScript, the command line reads the same files:',
    docs: 'The documentation of the command line describes the options.'
  },
  steps: { label: 'Steps', read: 'Read your file', see: 'See and download' },

  bring: {
    drop: 'Drop a file here, or',
    choose: 'choose files',
    or: 'or',
    paste: 'paste rows',
    forms: 'CSV, TSV, XLSX, JSON, SSSOM, JSKOS or a work file; up to 50 MiB, XLSX and work files up to 25 MiB.',
    pasteLabel: 'Rows to read',
    pasteHint: 'Paste cells from a spreadsheet, or one name a line.',
    readPasted: 'Read these rows',
    pasted: 'Pasted rows',
    label: 'Bring a list or a mapping',
    tooLarge: (name: string, bytes: number, most: number) =>
      `${name} has ${size(bytes)}. At most ${size(most)} can be read. Split the file into parts.`,
    reading: (name: string, seconds: number) => `Reading ${name}: ${count(seconds, 'second', 'seconds')}`,
    stop: 'Stop reading',
    stopped: (name: string) => `Reading of ${name} was stopped. Nothing was kept.`,
    silent: (name: string) =>
      `Reading of ${name} was ended after 20 seconds without a sign of progress. Nothing was kept. Split the file into parts.`,
    failed: (name: string) => `${name} could not be read: the part that reads files failed. Nothing was kept.`,
    several: 'Files that were read'
  },

  size,
  understood: {
    kind: 'Contents',
    kinds: { list: 'a list', mapping: 'a mapping between two lists' },
    characters: 'Characters',
    charactersOf: (encoding: string) => CHARACTERS[encoding] ?? encoding,
    mark: 'with byte-order mark',
    separator: 'Between fields',
    separatorOf: (sign: string) => SEPARATORS[sign] ?? sign,
    oneColumn: 'one column',
    sheet: 'Sheet',
    header: 'Header line',
    headerLine: (line: number) => `line ${line}`,
    noHeader: 'none',
    rows: 'Rows',
    rowsSaid: (read: number, kept: number) =>
      read === kept
        ? `${count(read, 'row', 'rows')}, all taken over`
        : `${kept} of ${count(read, 'row', 'rows')} taken over`,
    entries: 'Entries',
    entriesSaid: (top: number, beneath: number) =>
      beneath > 0 ? `${top} at the top level, ${beneath} beneath` : count(top, 'entry', 'entries'),
    pairs: 'Pairs',
    pairsSaid: (pairs: number, none: number, open: number, without: number) =>
      [
        count(pairs, 'pair', 'pairs'),
        none > 0 && `${none} of no overlap`,
        open > 0 && `${open} not coded yet`,
        without > 0 && `${without} with no counterpart`
      ]
        .filter(Boolean)
        .join(', '),
    columns: 'Columns',
    unnamed: (position: number) => `column ${position}, unnamed`,
    field: (field: string) => FIELDS[field] ?? field,
    noField: 'kept as it is',
    nothing: 'Nothing of this file can be kept. The faults say why.',
    help: 'Columns explained',
    lists: 'Lists compared',
    rowList: 'List in the rows',
    columnList: 'List in the columns',
    fromFile: 'made from this file',
    notKnown: 'choose a list',
    project: 'Lists of this site',
    own: 'Your own lists',
    direction: 'Direction',
    /** the first pair of the file as a sentence */
    directionOf: (subject: string, relation: Relation, object: string) =>
      `${related(`“${subject}”`, relation, `“${object}”`)}.`,
    directionNone: (subject: string, object: string) => `“${subject}” and “${object}” do not overlap.`,
    directionOpen: (subject: string, object: string) =>
      `“${subject}” is paired with “${object}”, with no relation yet.`,
    directionWithout: (subject: string) => `“${subject}” has no counterpart.`
  },

  remarks: {
    heading: (faults: number, warnings: number) =>
      faults + warnings === 0
        ? 'No faults and no warnings'
        : listing([
            ...(faults > 0 ? [count(faults, 'fault', 'faults')] : []),
            ...(warnings > 0 ? [count(warnings, 'warning', 'warnings')] : [])
          ]),
    faultsNote: 'What a fault names is not taken over.',
    warningsNote: 'What a warning names is taken over. Check it.',
    times: (n: number) => `${n}×`,
    more: (shown: number, all: number) => `The first ${shown} of ${all} are listed. The report has all of them.`,
    reportCsv: 'Report (CSV)',
    reportXlsx: 'Report (XLSX)',
    aside: (format: string) => `Rows not taken over (${format})`,
    preview: 'Lines concerned',
    previewLabel: 'Lines of the file that a fault or a warning names'
  },

  about: {
    listHeading: 'About the list',
    mappingHeading: 'About the mapping',
    name: 'Name',
    nameMissing: 'Enter a name first.',
    issuer: 'Issuer',
    year: 'Year',
    language: 'Language',
    country: 'Country or body',
    url: 'Address of the source',
    purpose: 'Purpose',
    optional: 'Only the name is required.',
    rowsName: 'Name of the list in the rows',
    columnsName: 'Name of the list in the columns',
    keep: 'Keep in this browser',
    replaces: 'Replaces',
    replacesNothing: 'nothing: keep as new',
    chooseLists: 'Choose both lists first.',
    difference: ({ added, removed, changed }: WorkDifference) =>
      added.length + removed.length + changed.length === 0
        ? 'Nothing changes.'
        : `This changes ${changed.length}, adds ${added.length} and removes ${removed.length}.`,
    differenceList: { added: 'Added', removed: 'Removed', changed: 'Changed' },
    replace: 'Replace'
  },

  kept: {
    heading: 'Kept in this browser',
    none: 'You have not kept anything yet. Read a file or paste rows to begin, or load the worked example.',
    list: 'list',
    mapping: 'mapping',
    listSaid: (entries: number) => count(entries, 'entry', 'entries'),
    mappingSaid: (pairs: number) => count(pairs, 'row', 'rows'),
    rename: 'Rename',
    renameLabel: (name: string) => `New name of ${name}`,
    save: 'Save',
    cancel: 'Cancel',
    delete: 'Delete',
    deleted: (name: string) => `${name} was deleted.`,
    undo: 'Undo',
    full: (n: number) => `This browser keeps at most ${n} lists and ${n} mappings. Delete one first.`,
    unstored: {
      refused:
        'This browser does not let this site store anything, for example in a private window. Your work stays in this tab only and is lost when you close it. Download it.',
      'no-room':
        'The browser’s storage is full. What was not stored stays in this tab only and is lost when you close it. Download it, or make room and try again.',
      newer:
        'A newer version of this site is open in another tab, so this page can no longer store anything. Download what was not stored, then reload this page.',
      failed:
        'The browser could not store your last change. It stays in this tab only and is lost when you close it. Try again, or download it.'
    },
    storeAgain: 'Try again',
    saveFile: 'Save as file',
    second: 'For a second coder',
    secondSays: 'Lists and an empty mapping, without your codings and your name',
    duplicate: 'Duplicate',
    copyOf: (name: string) => `Copy of ${name}`,
    between: (rows: string, columns: string) => `${rows} – ${columns}`,
    everything: 'Save everything as a work file',
    tooLarge: 'This is more than one work file can hold. Save the lists and mappings one by one.',
    opened: (n: number) => `${count(n, 'list or mapping was', 'lists and mappings were')} kept from the work file.`
  },

  see: {
    /** mark of a reader's list wherever it is named */
    marked: (name: string) => `${name} (your own)`,
    own: 'your own work, not part of the data set of this site.',
    ofExample: 'your copy of records of this site, not part of its data set.',
    /** lists and mappings in the matrix with the days on which they were kept */
    dated: (works: readonly string[]) => `Shown: ${listing(works)}.`,
    missing: 'This work is not kept in this browser. Choose another one below, or read its file again in step 1.',
    missingLists:
      'One of the two lists is no longer kept in this browser. Read it again in step 1 under the same name and year.',
    with: 'Choose rows and columns',
    rows: 'Rows',
    columns: 'Columns',
    codings: 'Codings shown',
    codingsOf: (a: string, b: string) => `${a} and ${b}`,
    ofSite: 'records of this site',
    nothingOwn: 'None of these lists and codings is your own. Choose a list of your own to see it here.',
    nothingChosen: 'Choose at least one list below to see the matrix.',
    failed: 'The lists of this site could not be loaded.',
    retry: 'Try again',
    loading: 'Loading the lists…',
    titleOfList: (name: string, others: readonly string[]) => `${name} beside ${listing(others)}`,
    /** the same with several lists in the columns */
    coveredIn: (of: number, rows: string, parts: readonly { n: number; list: string }[]) =>
      `Of ${count(of, 'entry', 'entries')} of ${rows}, ${parts
        .map(
          ({ n, list }, i) => `${n}${i > 0 ? '' : n === 1 ? ' has a counterpart' : ' have a counterpart'} in ${list}`
        )
        .join(', ')}`,
    /** title of a mapping: counts under the rule in use */
    covered: (n: number, of: number, rows: string, columns: string) =>
      `${n} of ${count(of, 'entry', 'entries')} of ${rows} ${n === 1 ? 'has' : 'have'} a counterpart in ${columns}`,
    undetermined: (n: number) => `${count(n, 'entry is', 'entries are')} undetermined, because pairs are not assessed.`,
    noneAssessed: 'No pair has been assessed. That does not mean that the lists do not overlap.',
    swap: 'Swap rows and columns',
    tooMany: (name: string, n: number, most: number) =>
      `${name} has ${n} entries at the top level. The matrix shows at most ${most} a side. Choose a part.`,
    part: (name: string) => `Part of ${name}`,
    partOf: (from: number, to: number) => `entries ${from} to ${to}`,
    incomplete: (n: number) => `${count(n, 'incomplete pair', 'incomplete pairs')}`,
    incompleteFirst: (shown: number, all: number) =>
      `The first ${shown} of ${all} are listed. The files have all of them.`,
    incompleteText:
      'These pairs have no relation, no centrality or no evidence. No counting rule counts them, and the matrix shows them as not assessed.',
    lacks: {
      relation: 'relation',
      subjectCentrality: 'centrality in the row entry',
      objectCentrality: 'centrality in the column entry',
      evidence: 'evidence'
    },
    pair: 'Pair',
    said: 'Your mapping',
    missingParts: 'Missing',
    again: (n: number) =>
      `${count(n, 'pair has', 'pairs have')} several codings. The matrix shows the decision between coders, and where there is none the answer of the coder who is named first.`,
    sheet: {
      label: 'Pair',
      close: 'Close',
      own: 'From your own mapping.',
      site: 'From the records of this site.',
      siteRecord: 'Open the record',
      notAssessed: 'Not assessed. Your mapping does not have this pair.',
      listOnly: 'Not assessed. A list alone says nothing about overlaps.',
      none: 'No overlap, as your mapping states.',
      incomplete: (missing: readonly string[]) => `Incomplete: your mapping gives no ${listing(missing)}.`,
      rationale: 'Rationale',
      coder: 'Coder',
      decidedBy: 'Decided by',
      confidence: 'Confidence'
    }
  },

  brief: {
    make: 'Make a brief',
    heading: (name: string) => `Brief on ${name} (your own)`,
    back: 'Back to the matrix',
    loading: 'Making the brief…',
    missing: 'A list of this mapping is not kept in this browser, so there is no brief on it.',
    failed: 'The lists of this site could not be loaded.',
    retry: 'Try again'
  },

  first: {
    heading: 'To begin with',
    load: 'Load the worked example',
    open: 'Open the worked example',
    example:
      'Ten EU technology areas beside the five of the UK, coded by two language models, with what was decided where they differed.',
    failed: 'The worked example could not be loaded. Check the connection and try again.',
    template: { list: 'Template for a list', mapping: 'Template for a mapping' },
    help: 'Help: from a list to a matrix, columns explained'
  },

  note: {
    example: 'This is the worked example.',
    exampleText:
      'It is a copy of a list of this site, with published codings and decisions by language models (CC BY 4.0). What you change stays in this browser.',
    exampleSource: 'The list and its source',
    listOnly: 'A list alone has no overlaps. To find them, compare it with another list:',
    nothingCoded: 'No pair of this mapping is coded yet, so the matrix is empty.'
  },

  seen: {
    glance: 'At a glance',
    tooLong: (most: number) =>
      `The figure shows up to three lists of at most ${most} entries each. Choose shorter lists to see it.`,
    tooMany: 'These lists have too many pairs to be counted here. Choose shorter lists to see coverage.',
    drawn: (lists: readonly string[]) => `Of the lists in the columns, the figure shows ${listing(lists)}.`,
    coverageCsv: 'Coverage (CSV)',
    coverageExcel: 'Coverage (CSV for Excel)',
    shown: 'Download what the matrix shows',
    shownNote:
      'Files and figures name your list, say its day, and say that it is not part of the data set of this site.',
    csv: 'Overlaps (CSV)',
    excel: 'Overlaps (CSV for Excel)',
    xlsx: 'Matrix and overlaps (XLSX)'
  },

  away: {
    heading: 'Download',
    note: 'These files have your own work only. The licence of this site does not apply to it.',
    noteOfExample: 'These files have published records of this site (CC BY 4.0) and what you have changed.',
    csv: 'CSV',
    excel: 'CSV for Excel',
    xlsx: 'Workbook (XLSX)',
    json: 'JSON',
    sssom: 'SSSOM',
    failed: 'The file could not be created.'
  }
};

export type WorkbenchMessages = typeof messages;
