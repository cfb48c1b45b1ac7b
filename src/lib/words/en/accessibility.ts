/** The accessibility statement in English. */
export const messages = {
  title: 'Accessibility',
  heading: 'Accessibility statement',
  description:
    'What works with a keyboard, a screen reader, large text, forced colours, print and without script, how it was tested, and which gaps are known.',
  lead: 'Priority Crosswalk means to meet the Web Content Accessibility Guidelines 2.2 at level AA on every page. This statement says how that was tested, and what falls short.',
  worksHeading: 'What works',
  works: [
    'Every page can be read without JavaScript: the matrix with all its marks, the list of counterparts, the table of overlaps, every record’s evidence, and the downloads. Script adds filters, order, opening of sub-entries, the evidence panel and search.',
    'The matrix is a table with row and column headings. With script it is a grid with one tab stop: arrow keys, Home, End, Page Up and Page Down move, with Control to the corners; Enter opens the evidence; Escape closes it and puts the focus back. Headings that open sub-entries are reached from the cells beside them.',
    'Every cell says in words what it shows: relation, strength and evidence, “none”, “not assessed”, “left out by this reading” or “outside the filter”. Nothing is said by colour alone: strength has bars, relation has a shape.',
    'In the evidence panel, with the focus on its heading, the left and right arrow keys go to the previous and next overlap. The only shortcut of a single key is /, which opens the search; the search page has a switch that turns it off. Control+K, or Command+K, opens the search too.',
    'On a narrow screen the matrix becomes a list of entries with their counterparts in full words. Pages do not scroll sideways at 320 pixels; wide tables scroll in a frame of their own that takes the keyboard.',
    'Light and dark colours follow the system, reduced motion is respected, forced colours keep marks and borders, and text can be enlarged to 200 per cent.',
    'Chinese terms are marked as Chinese and English text on Chinese pages as English, so that a screen reader changes its voice.'
  ],
  testedHeading: 'How it was tested',
  tested: [
    'By axe-core on every kind of page, in English and Chinese, in light and dark, at desktop and phone width, in every change of the project; no finding is let through.',
    'By tests in a real browser that use the keyboard alone, read the names and states in the accessibility tree, and run with script turned off.',
    'By looking at screenshots with forced colours, at 200 per cent text, at 320 pixels and in print.'
  ],
  gapsHeading: 'Known gaps',
  gaps: [
    'No person who uses a screen reader daily has tried the site yet, and no tests were made with NVDA, JAWS, VoiceOver or TalkBack; what they say was checked in the accessibility tree only.',
    'Headings of the matrix stand vertically. Their full names are given on pointing, on focus and in the accessible name, and in the list that a narrow screen shows.',
    'With very large text the matrix scrolls in its own frame in two directions, which the guidelines allow for tables.',
    'Between 701 and 1093 pixels the matrix scrolls sideways in its frame.',
    'The reasons given for overlaps are in English on the Chinese pages too; they are marked as English.',
    'The page for unknown addresses needs JavaScript to show its text.'
  ],
  reportHeading: 'Telling us',
  report:
    'If something does not work for you, tell the maintainers in the way that CONTRIBUTING.md in the repository describes: what you wanted to do, with which program, and what happened instead.',
  date: (day: string) => `This statement is of ${day}.`
};

export type AccessibilityMessages = typeof messages;
