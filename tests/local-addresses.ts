import { unzipSync } from 'fflate';

/** What no file and no citation may have. */
export const LOCAL = /localhost|127\.0\.0\.1/;

/** A file’s text; that of every file in it, where it is an archive. */
export function textOf(name: string, bytes: Uint8Array): string {
  if (!/\.(zip|xlsx|docx)$/.test(name)) return Buffer.from(bytes).toString('latin1');
  return Object.entries(unzipSync(bytes))
    .map(([inner, content]) => textOf(inner, content))
    .join('\n');
}
