// The service worker shows this page in place of another, whose address it then has: a script would look for that one.
export const csr = false;
