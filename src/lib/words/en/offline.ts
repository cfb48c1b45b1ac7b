/** Reading without a connection, in English. */
export const messages = {
  newer: 'A new version of this site is ready. This page is of the one before.',
  reload: 'Reload',
  offline: 'No connection. You are reading what this device has kept.',
  close: 'Close',
  notKept: {
    title: 'Not kept',
    heading: 'There is no connection, and this page is not kept on this device',
    description: 'Shown without a connection for a page that this device has not kept.',
    why: 'Pages that were opened with a connection can be read again without one. This one was not among them, or it was kept under an earlier version of the site. It says nothing about what the page contains.',
    what: 'Try again when there is a connection. These pages may be kept:'
  },
  site: {
    heading: 'Reading without a connection',
    intro:
      'What you open is kept in this browser and can be read again without a connection. With one, pages always come from the site. Nothing about what you read is sent anywhere.',
    whole: (files: string, size: string) =>
      `The whole site with its data, ${files} files, takes about ${size} on this device; less travels, because it is compressed on the way.`,
    keep: 'Keep the whole site for offline use',
    goOn: 'Go on keeping the whole site',
    cancel: 'Cancel',
    progress: (files: string, of: string, size: string) => `${files} of ${of} files, ${size}`,
    progressLabel: 'Files kept',
    kept: (version: string) =>
      `The whole site is kept on this device, with data version ${version}. A new version is fetched anew once you have accepted it. A browser may remove what it keeps when the device runs short of room.`,
    some: (files: string) => `${files} files are kept on this device by now.`,
    remove: 'Remove what is kept',
    removed: 'Removed. Only the page that says that nothing is kept remains.',
    cancelled: 'Stopped. What was fetched stays kept.',
    failed: {
      room: 'This device has too little room for it. What was fetched stays kept.',
      version: 'The site has a new version. Reload this page and try again.',
      connection: 'The connection broke off. What was fetched stays kept.'
    },
    cannot:
      'This browser keeps no site for offline use here: it lacks service workers, forbids them, or the connection is not a safe one.',
    noScript: 'Keeping needs JavaScript. Reading does not.'
  }
};

export type OfflineMessages = typeof messages;
