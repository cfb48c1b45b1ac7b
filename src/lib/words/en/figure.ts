/** What can be done with a figure. */
export const messages = {
  label: 'Figure',
  layout: { slide: 'Slide, 16:9', page: 'Page, A4' },
  copy: 'Copy picture',
  copyAlt: 'Copy description (alt text)',
  embed: 'Embed on your page',
  copied: 'Copied',
  failed: 'Your browser blocked this.'
};

export type FigureMessages = typeof messages;
