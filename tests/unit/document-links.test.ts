import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { FIRST_COLUMNS, FIRST_ROWS, regionsOf } from '../count.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const markdown = new MarkdownIt();

/** Folders that hold what others wrote or what is made by a command. */
const FOREIGN = /^(node_modules|build|test-results|\..*)$/;

/** Every Markdown file of the project, as a path from its root. */
function documents(folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((of) => {
    const path = join(folder, of.name);
    if (of.isDirectory()) return FOREIGN.test(of.name) ? [] : documents(path);
    return of.name.endsWith('.md') ? [path] : [];
  });
}

/** The files at hand, by their path from the root: the text of one, or null where there is no such file or folder. */
type Read = (path: string) => string | null;

const fromDisk: Read = (path) => {
  const whole = join(root, path);
  if (!existsSync(whole)) return null;
  return path.endsWith('.md') ? readFileSync(whole, 'utf8') : '';
};

/** Where the links and pictures of a document lead, as they are written. */
const targetsOf = (text: string): string[] =>
  markdown
    .parse(text, {})
    .flatMap((block) => block.children ?? [])
    .map((token) => token.attrGet('href') ?? token.attrGet('src'))
    .filter((target) => target !== null)
    .map(String);

/** The anchors of a document's headings, as GitHub and GitLab name them. */
function anchorsOf(text: string): Set<string> {
  const anchors = new Set<string>();
  const blocks = markdown.parse(text, {});
  for (const [i, block] of blocks.entries()) {
    if (block.type !== 'heading_open') continue;
    const words = (blocks[i + 1]?.children ?? []).map((token) => token.content).join('');
    const name = words
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(/\s/g, '-');
    let anchor = name;
    for (let n = 1; anchors.has(anchor); n++) anchor = `${name}-${n}`;
    anchors.add(anchor);
  }
  return anchors;
}

/** The links of a document that lead to no file or no heading, as "document: link"; addresses of other sites are left out. */
function brokenLinks(path: string, read: Read): string[] {
  const broken = targetsOf(read(path) ?? '').filter((target) => {
    if (/^[a-z]+:/i.test(target)) return false;
    const [file = '', anchor] = decodeURIComponent(target).split('#');
    const text = read(file ? join(dirname(path), file) : path);
    return text === null || (anchor !== undefined && !anchorsOf(text).has(anchor));
  });
  return broken.map((target) => `${path}: ${target}`);
}

describe('a link between the documents of the project', () => {
  test('leads to a file that exists and, where it names one, to a heading that exists', () => {
    const paths = documents();
    expect(paths).toEqual(expect.arrayContaining(['README.md', 'data/README.md', join('docs', 'deployment.md')]));
    expect(paths.flatMap((path) => targetsOf(fromDisk(path) ?? '')).length).toBeGreaterThan(50);
    expect(paths.flatMap((path) => brokenLinks(path, fromDisk))).toEqual([]);
  });

  test('is reported as broken where its file or its heading is missing', () => {
    const files = new Map([
      [
        'docs/a.md',
        [
          '# One',
          '[a](b.md) [b](b.md#two-words-a-b) [c](#one) [d](../README.md) [e](https://example.org/none#x) `[f](none.md)`',
          '![lost](lost.png) [gone](gone.md) [no heading](b.md#three) [none here](#two) [twice](b.md#two-words-a-b-1)'
        ].join('\n\n')
      ],
      ['docs/b.md', '## Two words: `a`, b\n\n## Two words, a b\n\n```\n# three\n```'],
      ['README.md', '']
    ]);
    expect(brokenLinks('docs/a.md', (path) => files.get(path) ?? null)).toEqual(
      ['lost.png', 'gone.md', 'b.md#three', '#two'].map((target) => `docs/a.md: ${target}`)
    );
  });
});

test('the text for the picture of README.md states the figures of the tables', () => {
  const { both, firstOnly, secondOnly, neither } = regionsOf(FIRST_ROWS, FIRST_COLUMNS, 'standard');
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(
    `${both} of the 31 have a counterpart in both lists, ${firstOnly} in the US list only, ${secondOnly} in the UK list only and ${neither} in neither.](docs/matrix.png)`
  );
});
