import {
  nameOfChecker,
  refusal,
  unreadableWords,
  verificationJson,
  verificationOf,
  verificationPatch,
  verificationReport
} from '#lib/formats/verification.ts';
import { UnreadableDocument } from '#lib/formats/unreadable-document.ts';
import type { Tables } from '#lib/model/types.ts';
import { allToTheLetter, asInDocument, checkWording, type WordedList } from '#lib/model/wording-check.ts';
import { release } from '#lib/tables/release.ts';
import { visibleText } from '#lib/tables/visible-text.ts';
import { messages as words } from '#lib/words/en/verify.ts';
import { UsageError, type Given, type Option } from './options.ts';
import type { Source } from './source.ts';

/** The options of `verify` but for the format. */
export const VERIFY_OPTIONS = (lists: readonly string[], listsWords: string): readonly Option[] => [
  { name: 'file', value: 'file', positional: true, says: 'the official document: PDF, HTML or plain text' },
  { name: 'list', value: 'list', oneOf: lists, oneOfWords: listsWords, says: 'the list it is a document of' },
  { name: 'by', value: 'name', says: 'the name of the person who reviews the result; a patch needs it' }
];

/** Reads the document that was named. @throws UsageError where there is no such file */
export async function prepareVerify(given: Given, source: Source): Promise<void> {
  if (given.has('file')) await source.readDocument(given.one('file'));
}

const wordedList = (tables: Tables, id: string): WordedList => ({
  id,
  published: tables.lists.find((list) => list.id === id)?.published ?? '',
  entries: asInDocument(tables.entries.filter((entry) => entry.list === id))
});

/**
 * The document held against the list, in the format asked for.
 * @returns `value` in place of the text where the format is JSON
 * @throws UsageError where something is missing or the list has no document
 */
export function verified(
  given: Given,
  source: Source
): { text: string; value?: object; notes: readonly string[]; failed: boolean } {
  const { tables } = source;
  const [file, id, format] = [given.one('file'), given.one('list'), given.one('format')];
  const list = tables.lists.find((l) => l.id === id);
  const name = given.has('by') ? nameOfChecker(given.one('by')) : null;
  const faults = [
    ...(file ? [] : ['verify needs a file: the official document as PDF, HTML or plain text.']),
    ...(list ? [] : ['verify needs --list <list>: the list that the document is of.']),
    ...(list?.kind === 'compiled' ? [`${id} is compiled by this project; no official document has it.`] : []),
    ...(given.has('by') && name === null ? ['--by takes a name of up to 100 characters, in one line.'] : []),
    ...(format === 'patch' && !given.has('by')
      ? ['A patch needs --by <name>: the person who reviews the result and stands for it.']
      : [])
  ];
  if (faults.length > 0 || !list) throw new UsageError(faults);
  const { document, sha256 } = source.document(file);
  if (document instanceof UnreadableDocument)
    return { text: '', notes: [`${file}: ${unreadableWords(document.reason, words)}`], failed: true };
  const others = tables.lists.filter((other) => other.series === list.series && other.id !== id);
  const check = checkWording(
    document,
    wordedList(tables, id),
    others.map((other) => wordedList(tables, other.id))
  );
  const today = new Date().toISOString().slice(0, 10);
  const of = verificationOf(list, check, document, { name: file, sha256 }, today);
  const refused = refusal(of, words);
  const result = { notes: refused === null ? [] : [`${file}: ${refused}`], failed: !allToTheLetter(check) };
  if (format === 'json') return { ...result, text: '', value: verificationJson(of, name) };
  if (format === 'text') {
    const report = verificationReport(of, release, name, words);
    return { ...result, text: report.split('\n').map(visibleText).join('\n') };
  }
  if (refused !== null || name === null) return { ...result, text: '' };
  const patch = verificationPatch(of, name, source.textOf('verifications'));
  return patch === null ? { ...result, text: '', notes: [words.keep.known] } : { ...result, text: patch };
}
