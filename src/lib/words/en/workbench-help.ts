/** A row of a template by its columns. */
type Example = Readonly<Record<string, string>>;

/** The page of help on a reader's own lists, and the columns of its templates. */
export const messages = {
  title: 'Help with your own list',
  heading: 'Help with your own list',
  description:
    'How to bring a list or a mapping, code it pair by pair, compare two coders and keep the result. Templates, with every column explained.',
  lead: 'Compare the list of a country, a ministry, a firm or a university with the lists of this site. You bring the list, code its pairs, see the matrix and download the result.',
  open: 'Open “Your own list”',
  contents: 'On this page',
  sections: {
    steps: 'From a list to a matrix',
    bring: 'What you can bring',
    templates: 'Templates',
    listColumns: 'Columns of a list',
    mappingColumns: 'Columns of a mapping',
    code: 'How to code a pair',
    keys: 'Keys',
    likely: 'Likely pairs, and the rest',
    coders: 'Two coders',
    kept: 'Where your work is kept',
    refused: 'If the browser stores nothing',
    result: 'What the result shows',
    cite: 'How to cite',
    limits: 'Limits'
  },
  steps: [
    'Drop a file, or paste one name a line. Check what was read, give the list a name and keep it.',
    'Choose the list to compare it with, enter your name and begin. Ten entries and a list of five make 50 pairs.',
    'Code pair by pair. Likely pairs come first, and one button records no overlap for the rest of an entry.',
    'See the matrix under each counting rule, and download it.'
  ],
  exampleText: (list: string, other: string) =>
    `To see finished work first, load the worked example on that page. It has ${list} beside ${other}, coded by two language models, with what was decided where they differed.`,
  bring: [
    'A list needs one column of names, with or without a header. Areas, codes and notes are read from further columns.',
    'A mapping needs two columns with the entries of each pair, and one with their relation. Entries are found by id, code or name.',
    'CSV, TSV, XLSX, JSON, SSSOM and JSKOS are read, and so are cells copied from a spreadsheet. Save other kinds of files as CSV or XLSX first.',
    'The page shows what it understood, and you can change every guess. Rows with faults are left out; download them, mend them and bring them again.'
  ],
  bringRules: 'All rules of reading are in',
  templates:
    'Each template has a header and two example rows. Replace the rows, and delete the columns you do not need. The workbooks explain the columns on a second sheet.',
  template: { list: 'List', mapping: 'Mapping' },
  columnsNote:
    'Names of columns are compared without case and punctuation. Other columns are kept with their rows and written out again.',
  required: { list: 'Only the name is required.', mapping: 'The two entries and their relation make a row.' },
  table: {
    sheet: 'columns explained',
    column: 'Column',
    meaning: 'Meaning',
    example: 'Example',
    names: 'Also read as'
  },
  oneOf: (values: readonly string[]) => `One of: ${values.join(', ')}.`,
  columns: {
    list: {
      label: 'Name of the entry.',
      group: 'Area above the entry. Each name makes one entry; an empty cell takes the one above.',
      code: 'Code of the entry, as its list writes it.',
      parent: 'Code or name of the entry above.',
      position: 'Place in the list, a whole number from 1.',
      label_en: 'English name.',
      label_zh: 'Chinese name.',
      label_original: 'Name in the language of the document.',
      note: 'What the entry covers. Coders see it.',
      source_url: 'Address of the document.',
      locator: 'Page or section of the document.',
      kind: 'Kind of entry.',
      category: 'Category in the list.',
      theme: 'Topic, by which the matrix can be ordered.'
    },
    mapping: {
      subject: 'Entry of the list in the rows: id, code or name.',
      object: 'Entry of the list in the columns: id, code or name. Empty with “none”: no counterpart in that list.',
      subject_label: 'Name of the row entry, if the id is not known.',
      object_label: 'Name of the column entry, if the id is not known.',
      subject_code: 'Code of the row entry, if the id is not known.',
      object_code: 'Code of the column entry, if the id is not known.',
      subject_list: 'Id of the list in the rows. If it is empty, the page asks.',
      object_list: 'Id of the list in the columns. If it is empty, the page asks.',
      relation:
        'How the row entry relates to the column entry: equal, subset (falls within), superset (includes), intersects (partly overlaps) or none. Empty: still to be coded.',
      predicate: 'Relation as an SSSOM or SKOS property.',
      modifier: '“Not” denies the predicate (SSSOM).',
      subject_centrality: 'Whether the shared part is core to the row entry, or part of it: core or part.',
      object_centrality: 'The same for the column entry: core or part.',
      evidence: 'named (in both), scope (named in one, covered by the other) or inferred.',
      confidence: 'From 0.5 to 1.',
      rationale: 'What is shared and what is not, in one or two sentences.',
      coder: 'Who coded the pair. Several coders of one pair have a row each.',
      reviewer: 'Who reviewed the row.',
      date: 'Day of the coding, YYYY-MM-DD.',
      round: 'Round of coding, or “adjudication” for a decision between coders.',
      record_id: 'Number of the record.',
      state: 'State, in files of this site.',
      subject_terms: 'Words of the row entry that decide, with | between them.',
      object_terms: 'Words of the column entry that decide, with | between them.',
      strength: 'Strength, in files of this site. It is derived and not read back.',
      coding_tool: 'Program used for coding. Kept as it is.',
      mapping_justification: 'How the mapping was made (SSSOM). Kept as it is.',
      rationale_zh: 'Rationale in Chinese. Kept as it is.'
    }
  } satisfies Record<'list' | 'mapping', Example>,
  examples: {
    list: [
      {
        label: 'Fusion energy',
        group: 'Energy',
        code: 'E1',
        parent: '',
        position: '1',
        label_en: 'Fusion energy',
        label_zh: '聚变能源',
        label_original: 'Fusion energy',
        note: 'Example: replace this row.',
        source_url: 'https://example.org/list',
        locator: 'page 4',
        kind: 'technology',
        category: 'emerging',
        theme: 'energy-environment'
      },
      {
        label: 'Magnetic confinement',
        group: '',
        code: 'E1.1',
        parent: 'E1',
        position: '2',
        label_en: 'Magnetic confinement',
        label_zh: '磁约束',
        label_original: 'Magnetic confinement',
        note: 'Example: replace this row.',
        source_url: 'https://example.org/list',
        locator: 'page 4',
        kind: 'technology',
        category: 'emerging',
        theme: 'energy-environment'
      }
    ] as readonly Example[],
    mapping: [
      {
        subject: 'Quantum technologies',
        subject_list: 'eu-cta-2023',
        object: 'Quantum Technologies',
        object_list: 'uk-sntf-2023',
        relation: 'equal',
        subject_centrality: 'core',
        object_centrality: 'core',
        evidence: 'named',
        confidence: '0.9',
        rationale: 'Example: replace this row. Both lists name quantum technologies as a field.',
        subject_terms: 'Quantum technologies',
        object_terms: 'Quantum Technologies',
        coder: 'A. Reader',
        reviewer: 'B. Reader',
        date: '2026-11-29',
        round: '1'
      },
      {
        subject: 'Robotics and autonomous systems',
        subject_list: 'eu-cta-2023',
        object: 'Semiconductors',
        object_list: 'uk-sntf-2023',
        relation: 'none',
        confidence: '0.9',
        rationale: 'Example: replace this row. No technology is named or covered by both.',
        coder: 'A. Reader',
        date: '2026-11-29',
        round: '1'
      }
    ] as readonly Example[],
    /** columns that only files of other programs have */
    further: {
      subject_label: 'Quantum technologies',
      object_label: 'Quantum Technologies',
      subject_code: 'Q1',
      object_code: '4',
      predicate: 'skos:exactMatch',
      modifier: 'Not',
      record_id: 'pcx:uk-eu-0006',
      state: 'no counterpart',
      strength: '3',
      coding_tool: 'a spreadsheet',
      mapping_justification: 'semapv:ManualMappingCuration',
      rationale_zh: '双方均列明量子技术领域。'
    } as Example
  },
  code: 'Code what the two documents state, not what you know of a technology. Ask whether both name or cover the same technology, in whole or in part.',
  codebook: 'The codebook',
  answers: [
    [
      'Relation',
      'Same scope, falls within, includes, partly overlaps or no overlap. Read it from the first entry to the second.'
    ],
    [
      'Centrality',
      'Is the shared part core to this entry, or one part among several? Some relations leave one answer only. The strength follows from both sides.'
    ],
    ['Evidence', 'Both documents name it; one names it and the other’s scope covers it; or it is inferred.'],
    ['Confidence', 'From 0.5 to 1: would another careful coder record the same relation?'],
    ['Rationale', 'One or two sentences: what is shared and what is not.']
  ] as readonly (readonly [string, string])[],
  incomplete:
    'A pair without a relation, a centrality or its evidence is incomplete. No counting rule counts it, and incomplete pairs come first.',
  keys: 'On the coding page, single keys answer while you are not typing. They can be switched off there.',
  key: { keys: 'Key', does: 'Action' },
  likely: [
    'Within an entry, pairs with rare words in common come first. This is a suggestion: nothing is recorded until you code the pair.',
    '“Later” skips a pair. “Undo” takes back one act after another until you leave the page. Every answer can be changed.',
    'A pair that you do not code is not assessed. That is not the same as no overlap, and figures based on it are undetermined.'
  ],
  coders: [
    'The second coder should not see the answers of the first. Give them the work file “For a second coder”, which leaves your answers out. They open it in their browser and code under their own name.',
    'A mapping keeps the rows of all coders. Agreement between them is stated as on the method page: per cent, kappa and alpha.',
    'Where coders differ, decide pair by pair and give a reason. The decision counts, and all codings are kept.'
  ],
  method: 'Intercoder agreement on the method page',
  kept: [
    'Your browser reads the file on this device. No part of it is sent anywhere, and no part of it enters an address.',
    'Lists, mappings and answers are stored in this browser, for this site only. Every answer is saved at once. All of it stays until you delete it or clear the browser’s data for this site.',
    'Other people who use this browser can open it. Save a work file to keep a copy, or to go on in another browser.'
  ],
  refused: [
    'Some browsers refuse to store anything, often in a private window. The page says so. Your work then stays in the tab and is lost when you close it.',
    'Download it before you close the tab, or allow this site to store data and load the page again. If the storage is full, download and delete works you no longer need.'
  ],
  result: [
    'The result is your own work. It is not part of the data set of this site, and we have not checked it. The site marks it as yours.',
    'A counterpart means that both lists name or cover the same technology, in whole or in part. It does not show spending, capability or priority. Counts depend on how finely a list is divided.',
    'The licence of this site does not apply to your work. It applies to the entries of our lists that your files name (CC BY 4.0).'
  ],
  cite: 'Cite your list by its own source. State who coded it, when, with which counting rule, and how many coders there were. Cite the list you compared it with as its page says. For example:',
  citation: (list: string, version: string) =>
    `A. Reader, list of …, compared with ${list} (Priority Crosswalk, data version ${version}); one coder, standard counting rule.`,
  limits: [
    ['File', '50 MiB; a workbook 25 MiB'],
    ['Rows', '300,000'],
    ['Columns', '500'],
    ['Pairs to code in one mapping', '10,000'],
    ['Kept in one browser', '50 lists and 50 mappings']
  ] as readonly (readonly [string, string])[],
  example: {
    name: (what: string) => `Example: ${what}`
  }
};

export type HelpMessages = typeof messages;
