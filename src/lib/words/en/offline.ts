/** Reading without a connection, in English. */
export const messages = {
  newer: 'A new version is available. You are viewing the previous one.',
  reload: 'Reload',
  offline: 'No connection. You are viewing a saved copy.',
  close: 'Close',
  notKept: {
    title: 'Not saved on this device',
    heading: 'No connection, and this page is not saved on this device',
    description: 'Shown without a connection for a page that is not saved on this device.',
    why: 'Pages you have opened stay available in this browser without a connection. This page is not among them, or it was saved under an earlier version of the site. This says nothing about what the page contains.',
    what: 'Try again with a connection. These pages may be saved:'
  },
  site: {
    heading: 'Read offline',
    intro:
      'Pages you have opened stay available in this browser without a connection. With a connection, pages always come from the site. Nothing about what you read is sent anywhere.',
    whole: (files: string, size: string) =>
      `The whole site with its data has ${files} files and takes about ${size} on this device. The download is smaller, because it is compressed.`,
    keep: (size: string) => `Save the whole site (${size})`,
    goOn: 'Resume',
    cancel: 'Cancel',
    progress: (files: string, of: string, size: string) => `${files} of ${of} files, ${size}`,
    progressLabel: 'Files saved',
    kept: (version: string) =>
      `The whole site is saved on this device, with data version ${version}. A new version is downloaded once you accept it. The browser may delete saved pages when the device runs out of space.`,
    some: (files: string) => `${files} files are saved on this device so far.`,
    remove: 'Delete saved pages',
    removed: 'Deleted. Only the page that says so stays on this device.',
    cancelled: 'Stopped. Downloaded files stay saved.',
    failed: {
      room: 'This device does not have enough space. Downloaded files stay saved.',
      version: 'The site has a new version. Reload this page and try again.',
      connection: 'The connection was lost. Downloaded files stay saved.'
    },
    cannot:
      'This browser cannot save the site here: it does not support service workers, blocks them, or the connection is not secure.',
    noScript: 'Saving needs JavaScript. Reading does not.'
  }
};

export type OfflineMessages = typeof messages;
