import { resolve } from '$app/paths';

/** Address of a file under /data/ that is no CSV. Apart from the other addresses, which every page loads. */
export function dataFile(file: string): string {
  const dot = file.indexOf('.');
  return resolve('/data/[name].[ending]', { name: file.slice(0, dot), ending: file.slice(dot + 1) });
}
