import { resolve } from '$app/paths';
import type { ListFile } from '#lib/formats/api-json.ts';
import { readOfficial, sha256Of } from '#lib/formats/read-official.ts';
import { UnreadableDocument } from '#lib/formats/unreadable-document.ts';
import {
  countsText,
  refusal,
  verificationOf,
  type VerifiedList,
  type Verification
} from '#lib/formats/verification.ts';
import type { Locale } from '#lib/model/locale.ts';
import { asInDocument, checkWording, type WordedList } from '#lib/model/wording-check.ts';
import { toEntry } from '#lib/tables/values.ts';
import { jsonFile } from '#lib/urls/json-file.ts';
import { verifyMessages } from '#lib/words/verify.ts';
import { fetchCharacterMap } from './character-maps.ts';

/** A list with its entries, from its own file of the site. */
async function fetchList(id: string): Promise<WordedList> {
  const { list, entries } = await jsonFile<ListFile>(fetch, resolve('/api/v1/lists/[list].json', { list: id }));
  return { id, published: list.published, entries: asInDocument(entries.map(toEntry)) };
}

/**
 * Reads a file of the reader’s and holds it against a list, in the browser.
 * @param editions ids of the other editions of the list
 * @returns what is said of it in one sentence, and the result, which is missing where the file cannot be read
 * @throws Error where a file of the site cannot be fetched
 */
export async function verifyFile(
  file: File,
  list: VerifiedList,
  editions: readonly string[],
  locale: Locale
): Promise<{ said: string; of: Verification | null }> {
  const t = verifyMessages(locale);
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    const [document, sha256, asked, ...others] = await Promise.all([
      readOfficial(bytes, fetchCharacterMap),
      sha256Of(bytes),
      fetchList(list.id),
      ...editions.map(fetchList)
    ]);
    const check = checkWording(document, asked, others);
    const today = new Date().toISOString().slice(0, 10);
    const of = verificationOf(list, check, document, { name: file.name, sha256 }, today);
    return { said: refusal(of, t) ?? countsText(check.findings, t), of };
  } catch (error) {
    if (error instanceof UnreadableDocument) return { said: t.unreadable[error.reason], of: null };
    throw error;
  }
}
