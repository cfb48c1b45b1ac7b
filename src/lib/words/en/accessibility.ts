/** The accessibility statement in English. */
export const messages = {
  title: 'Accessibility',
  heading: 'Accessibility statement',
  description:
    'What works with a keyboard, a screen reader, large text, forced colours, print and without JavaScript; how we tested; known gaps.',
  lead: 'We aim to meet the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA on every page. This statement describes how we tested and what does not yet comply.',
  worksHeading: 'What works',
  works: [
    'Every page can be read without JavaScript. This includes the matrix with all its marks, the list of counterparts, the table of overlaps, the evidence of every record, and the downloads. JavaScript adds filters, ordering, sub-entries in the matrix, the evidence panel and search.',
    'The matrix is a table with row and column headings. With JavaScript it is a grid with one tab stop. The arrow keys, Home, End, Page Up and Page Down move within it; with Ctrl they move to the corners. Enter opens the evidence. Escape closes it and returns the focus. Headings that open sub-entries are reached from the cells beside them.',
    'Every cell states in words what it shows: relation, strength and evidence, or no overlap, not assessed, not counted or hidden by filter. No information depends on colour alone: strength has bars, relation has a shape.',
    'In the evidence panel, with the focus on its heading, the left and right arrow keys move to the previous and next overlap. The only single-key shortcut is /, which opens the search; it can be switched off on the search page. Ctrl+K, or Command+K, also opens the search.',
    'On a narrow screen the matrix becomes a list of entries with their counterparts in words. Pages do not scroll sideways at 320 pixels. Wide tables scroll in a separate frame that can be operated with the keyboard.',
    'Light and dark colours follow the system setting, and reduced motion is respected. With forced colours, marks and borders remain. Text can be enlarged to 200%.',
    'Chinese terms are marked as Chinese, and English text on Chinese pages as English. A screen reader can change its voice accordingly.'
  ],
  testedHeading: 'How it was tested',
  tested: [
    'Every change is tested with axe-core on every type of page, in English and Chinese, in light and dark, at desktop and phone width; any failure blocks a change.',
    'Tests in a real browser use the keyboard alone, read the names and states in the accessibility tree, and run with JavaScript turned off.',
    'We inspected screenshots with forced colours, with text at 200%, at 320 pixels and in print.'
  ],
  gapsHeading: 'Known gaps',
  gaps: [
    'No daily user of a screen reader has tried the site yet, and we made no tests with NVDA, JAWS, VoiceOver or TalkBack. We checked their expected output in the accessibility tree only.',
    'Column headings of the matrix are vertical. Their full names are given on pointing, on focus and in the accessible name. The list on a narrow screen also shows them.',
    'With very large text the matrix scrolls in its frame in two directions, which the guidelines allow for tables.',
    'Between 701 and 1093 pixels the matrix scrolls sideways in its frame.',
    'Texts of the data that have no Chinese translation yet, such as rationales, are in English on the Chinese pages too. They are marked as English.',
    'Without JavaScript the page for unknown addresses is shown in English and in Chinese, one below the other.'
  ],
  reportHeading: 'Report a problem',
  report:
    'If something does not work for you, contact the maintainers as described in CONTRIBUTING.md in the repository. Say what you wanted to do, with which program, and what happened instead.',
  date: (day: string) => `Last updated ${day}.`
};

export type AccessibilityMessages = typeof messages;
