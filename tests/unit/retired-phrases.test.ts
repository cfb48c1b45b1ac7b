import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

/** A phrase that is no longer used, and the files or folders where it may still stand. */
interface Retired {
  phrase: string;
  allowed: string[];
}

/** The phrases of the list, without its remarks. */
const phrasesOf = (list: string): Retired[] =>
  list
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => {
      const [phrase = '', where = ''] = line.split('|');
      return { phrase: phrase.trim(), allowed: where.split(' ').filter(Boolean) };
    });

const isAllowed = (path: string, { allowed }: Retired) =>
  allowed.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place));

/** Whether a text has a phrase as whole words, case and all; a line break is a space, Chinese has no bounds of words. */
function has(text: string, phrase: string): boolean {
  const escaped = phrase.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
  return new RegExp(`(?<![A-Za-z])${escaped}(?![A-Za-z])`).test(text);
}

/** What a text still says of the phrases, as "file: phrase". */
const stillSaid = (path: string, text: string, phrases: readonly Retired[]) =>
  phrases.filter((of) => !isAllowed(path, of) && has(text, of.phrase)).map(({ phrase }) => `${path}: ${phrase}`);

/** The files with the endings given, in a folder and all folders in it. */
const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => folder + name);

/** Comments and the names of things are no words of the interface. */
const withoutComments = (code: string) => code.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
/** Code, quotations and what a document says of past versions may hold any phrase. */
const withoutQuotes = (document: string) => document.replaceAll(/^```[\s\S]*?^```|`[^`\n]*`|“[^”\n]*”|^>.*$/gm, '');

const phrases = phrasesOf(read('tests/retired-phrases.txt'));

describe('a phrase that is no longer used', () => {
  test('is in no words of the interface', () => {
    const files = filesIn('src/lib/words/', '.ts');
    expect(files.length).toBeGreaterThan(40);
    expect(files.flatMap((path) => stillSaid(path, withoutComments(read(path)), phrases))).toEqual([]);
  });

  test('is in no document', () => {
    const files = ['README.md', 'CONTRIBUTING.md', 'data/README.md', ...filesIn('docs/', '.md')];
    expect(files.flatMap((path) => stillSaid(path, withoutQuotes(read(path)), phrases))).toEqual([]);
  });

  test('is found as whole words, as written, over the end of a line, and not where the list allows it', () => {
    const list = phrasesOf('# a remark\nTake it away | docs/old/ README.md\n\n判读\n');
    expect(list.map(({ phrase }) => phrase)).toEqual(['Take it away', '判读']);
    const said = (path: string, text: string) => stillSaid(path, text, list);
    expect(said('docs/new.md', 'Take it\naway.')).toEqual(['docs/new.md: Take it away']);
    expect(said('docs/new.md', 'take it away; Take it awayward')).toEqual([]);
    expect(said('src/lib/words/zh/a.ts', "a: '各次判读'")).toEqual(['src/lib/words/zh/a.ts: 判读']);
    for (const path of ['README.md', 'docs/old/a.md']) expect(said(path, 'Take it away')).toEqual([]);
    expect(withoutQuotes('says “Take it away” and `Take it away`')).toBe('says  and ');
    expect(withoutComments("/** Take it away */ a: 'b'")).toBe(" a: 'b'");
  });
});
