/** How long the address of a file stays good, in ms: a browser may ask the person where to put it before it reads it. */
const KEPT = 60_000;

/** Hands a file that was made in the browser to the reader. Its memory is given back once the browser has had time. */
export function saveBlob(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}

/** The same for bytes. */
export const saveBytes = (bytes: Uint8Array, name: string, type: string): void =>
  saveBlob(new Blob([bytes as BlobPart], { type }), name);

/** The same for a text. */
export const saveText = (text: string, name: string, type = 'text/plain'): void =>
  saveBlob(new Blob([text], { type: `${type};charset=utf-8` }), name);
