/**
 * Why a document cannot be read: needs a password; has pages and no text, as a scan has; is damaged; is of another kind
 * than PDF, HTML and plain text; or has nothing in it.
 */
export type Unreadable = 'encrypted' | 'scanned' | 'damaged' | 'kind' | 'empty';

/** A document whose text cannot be read. */
export class UnreadableDocument extends Error {
  constructor(readonly reason: Unreadable) {
    super(`The document cannot be read: ${reason}.`);
    this.name = 'UnreadableDocument';
  }
}
