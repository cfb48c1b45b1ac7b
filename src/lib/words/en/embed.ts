import { date } from './phrases.ts';

/** Pages for the frames of other sites, in English. */
export const messages = {
  title: 'Embed',
  heading: 'Put it on your own page',
  description:
    'The matrix, the regions or a single overlap as a light page for a frame on your site, with the lines to copy and a preview.',
  lead: 'Three light pages for a frame: no navigation, light and dark as the reader has it, a line of credit that leads back here. They follow the data: what you embed shows the version of the day, and says which.',
  needsScript:
    'This page needs JavaScript to write the lines to copy. The pages themselves do not; their addresses stand below.',
  choose: 'What to embed',
  what: { matrix: 'the matrix', regions: 'the regions', overlap: 'a single overlap' },
  view: 'Lists',
  record: 'Number of the overlap',
  recordHelp: 'Such as cn-us-0001: the last part of the address of its page.',
  unknown: (id: string) => `There is no overlap ${id}. A number such as cn-us-0001 was expected.`,
  language: 'Language',
  snippet: 'Lines to copy',
  /** where the site has no address that leads others to it */
  noAddress:
    'This copy of the site has no public address. Publish it first, then replace SITE-ADDRESS in these lines with its address.',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'The browser did not allow copying; the lines can be selected.',
  preview: 'Preview',
  previewOf: (what: string) => `Preview: ${what}`,
  how: [
    'The frame tells the page around it how high it is, by a message to the parent window: an object with type “priority-crosswalk:height” and height in CSS pixels. The script among the lines listens for it. Leave the script out, and the frame keeps the height written in it and scrolls.',
    'One script serves any number of frames. Nothing is stored, no cookie is set, and nothing is asked of any other site.',
    'Under “?reading=strict” or “?reading=lenient” the matrix shows the other readings.'
  ],
  addresses: 'Addresses',
  addressOverlap: 'A single overlap: the same with its number, such as',
  /** what a frame shows, for its title */
  frame: {
    matrix: (view: string) => `${view}: matrix of overlaps`,
    regions: 'Which entries of the three lists have a counterpart in the others',
    overlap: (id: string) => `Overlap ${id}`
  },
  credit: (version: string, iso: string) => `Data version ${version} of ${date(iso)}, CC BY 4.0.`,
  more: {
    matrix: 'Open the matrix',
    regions: 'Open with ranges and gaps',
    overlap: 'The whole record with its sources',
    retired: 'Why, and what is true now'
  },
  newTab: '(opens in a new tab)',
  none: 'no counterpart',
  counterparts: 'Counterparts',
  confidence: 'Confidence',
  original: 'Original'
};

export type EmbedMessages = typeof messages;
