import type { CharacterMap } from '#lib/formats/official-pdf.ts';

/**
 * What fonts that are not in a PDF name their signs by, for Chinese, Japanese and Korean: the forms that are still met.
 * Each is a file of the site that is fetched when a document asks for it.
 */
const FILES = import.meta.glob<string>(
  '/node_modules/pdfjs-dist/cmaps/{UniGB-UCS2-*,UniGB-UTF16-*,GBK-EUC-*,GBKp-EUC-*,GBK2K-*,GB-EUC-*,UniJIS-UCS2-*,UniJIS-UTF16-*,90ms-RKSJ-*,UniKS-UCS2-*,UniKS-UTF16-*,KSCms-UHC-*,Adobe-GB1-UCS2,Adobe-Japan1-UCS2,Adobe-Korea1-UCS2}.bcmap',
  { query: '?url&no-inline', import: 'default', eager: true }
);

/** Fetches such a file. @throws Error where the site has none of that name, or it cannot be fetched */
export const fetchCharacterMap: CharacterMap = async (name) => {
  const address = FILES[`/node_modules/pdfjs-dist/cmaps/${name}`];
  if (!address) throw new Error(`There is no ${name}.`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
};
