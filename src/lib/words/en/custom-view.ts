/** The page for any lists. */
export const messages = {
  title: 'Any lists',
  needsScript: 'This page puts together any lists you choose, and needs JavaScript to do it. These views do not:',
  loading: 'Fetching the lists…',
  failed: 'The lists could not be fetched.',
  unknown: (ids: string) => `There is no list ${ids}. Choose from the lists below.`
};

export type CustomViewMessages = typeof messages;
