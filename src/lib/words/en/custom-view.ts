/** The page for any lists. */
export const messages = {
  title: 'Custom comparison',
  needsScript: 'Choose any lists to compare. This page needs JavaScript; these presets do not:',
  loading: 'Loading the lists…',
  failed: 'The lists could not be loaded.',
  unknown: (ids: string) => `There is no list ${ids}. Choose from the lists below.`
};

export type CustomViewMessages = typeof messages;
