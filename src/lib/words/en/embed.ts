import { date } from './phrases.ts';

/** Pages for the frames of other sites, in English. */
export const messages = {
  title: 'Embed',
  heading: 'Embed a figure',
  description:
    'The matrix, the coverage summary, the overlaps as lines, who names what or a single overlap as an embedded figure for your site, with the code and a preview.',
  lead: 'Choose a figure and copy the code. Embedded figures show the current data version and link back to this site. They have no navigation and follow the reader’s light or dark setting.',
  needsScript:
    'This page needs JavaScript to create the embed code. The embedded pages do not; their addresses are below.',
  choose: 'Figure',
  what: {
    matrix: 'the matrix',
    regions: 'coverage summary',
    links: 'overlaps as lines',
    naming: 'who names what',
    concept: 'the concept',
    timeline: 'the timeline',
    overlap: 'a single overlap'
  },
  view: 'Lists',
  record: 'Record number',
  recordHelp: 'For example cn-us-0001: the last part of the address of the record.',
  unknown: (id: string) => `There is no record ${id}. Enter a number such as cn-us-0001.`,
  language: 'Language',
  snippet: 'Embed code',
  /** where the site has no address that leads others to it */
  noAddress:
    'This copy of the site has no public address. Publish it first, then replace SITE-ADDRESS in the code with its address.',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Your browser blocked copying. Select the code and copy it.',
  preview: 'Preview',
  previewOf: (what: string) => `Preview: ${what}`,
  how: [
    'The embedded page sends its height to the parent window. The message is an object with type “priority-crosswalk:height” and height in CSS pixels. The script in the code receives it. Without the script, the frame keeps its written height and scrolls.',
    'One script is enough for any number of frames. It stores nothing, sets no cookie and makes no request to any other site.',
    'With “?reading=strict” or “?reading=lenient” the matrix shows the strict or lenient counting rule.'
  ],
  addresses: 'Addresses',
  addressOverlap: 'A single overlap: the address ends with its record number, for example',
  /** what a frame shows, for its title */
  frame: {
    matrix: (view: string) => `${view}: matrix of overlaps`,
    regions: 'Entries of the three lists with a counterpart in the others',
    links: 'Overlaps between the default lists',
    naming: 'Entries of technology lists by country and topic',
    concept: 'New quality productive forces: layers, enablers and strands',
    timeline: 'The concept, the plans and the lists by date',
    overlap: (id: string) => `Overlap ${id}`
  },
  credit: (version: string, iso: string) => `Data version ${version}, ${date(iso)}, CC BY 4.0.`,
  more: {
    matrix: 'Open the matrix',
    regions: 'Open with ranges and entries with no counterpart',
    links: 'Open with every counting rule and all entries',
    naming: 'Open with all lists, sub-entries and sources',
    concept: 'Policy background with notes',
    timeline: 'Policy background with notes',
    overlap: 'Full record with sources',
    retired: 'Reason and current position'
  },
  newTab: '(opens in a new tab)',
  none: 'no counterpart',
  counterparts: 'Counterparts',
  confidence: 'Confidence',
  original: 'Original'
};

export type EmbedMessages = typeof messages;
