import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import EntryFacts from '#lib/components/entry/EntryFacts.svelte';
import EntryColumn from '#lib/components/evidence/EntryColumn.svelte';
import { entryJson } from '#lib/formats/record-json.ts';
import { LOCALES } from '#lib/model/locale.ts';
import { listPage } from '#lib/records/lists.server.ts';
import { checksOf } from '#lib/records/list-facts.ts';
import { Records } from '#lib/records/records.ts';
import { readTables } from '#lib/tables/read-tables.ts';
import ListPage from '../../src/routes/[[lang=lang]]/lists/[list]/+page.svelte';
import { shippedTexts } from './helpers.ts';
import InPage from './InPage.svelte';

const texts = shippedTexts();
const row = (entry: string, result: string, difference = '', page = '') =>
  `us-cet-2024:${entry},${result},${difference},${page},Critical and Emerging Technologies List Update,2024-02-12,${'ab'.repeat(32)},A Reader,2026-11-30\n`;
/** The shipped tables with four checks that nobody made. */
const tables = readTables({
  ...texts,
  verifications:
    texts.verifications +
    row('space', 'to-the-letter', '', '4') +
    row('quantum', 'with-differences', 'Quantum Technologies', '9') +
    row('directed-energy.lasers', 'running-text', 'work on lasers is done', '6') +
    row('hypersonics', 'not-found')
});
const records = new Records(tables);
const SAID = {
  en: {
    space:
      'Found to the letter in “Critical and Emerging Technologies List Update”, 12 February 2024, page 4. Checked by A Reader on 30 November 2026.',
    quantum: 'Found with differences (“Quantum Technologies”) in “Critical and Emerging Technologies List Update”',
    'directed-energy.lasers': 'Found in running text only (“work on lasers is done”) in “',
    hypersonics:
      'Not found in “Critical and Emerging Technologies List Update”, 12 February 2024. Checked by A Reader on 30 November 2026.'
  },
  zh: {
    space:
      '《Critical and Emerging Technologies List Update》（2024年2月12日）第4页：逐字一致。由A Reader于2026年11月30日核对。',
    quantum: '有差异（“Quantum Technologies”）',
    'directed-energy.lasers': '仅见于行文（“work on lasers is done”）',
    hypersonics: '：未找到。由A Reader于2026年11月30日核对。'
  }
} as const;
const TERM = { en: 'Checked against the official text', zh: '已与官方文本核对' } as const;

/** What a component says on a page of a language, without markup. */
function said<P extends Record<string, unknown>>(of: Component<P>, props: P, locale: 'en' | 'zh'): string {
  const page = { url: new URL('https://example.org/'), params: {}, route: { id: '/' } };
  return render(InPage as unknown as Component<Record<string, unknown>>, {
    props: { of, props, locale },
    // What Kit gives a page that it renders.
    context: new Map([['__request__', { page }]])
  })
    .body.replace(/<!--.*?-->|<[^>]*>/gs, '')
    .replace(/\s+/g, ' ');
}

describe.each(LOCALES)('a check against the official text, in %s,', (locale) => {
  test.each(Object.entries(SAID[locale]))('of %s stands on the page of the entry', (code, sentence) => {
    const { entry } = records.entry(`us-cet-2024:${code}`);
    const text = said(EntryFacts as Component<{ entry: typeof entry }>, { entry }, locale);
    expect(text).toContain(TERM[locale]);
    expect(text).toContain(sentence);
    // It stands beside the text status, which is what it was.
    expect(text).toContain(locale === 'en' ? 'Text status' : '文本核实');
  });

  test('stands in the panel of evidence', () => {
    const card = entryJson(records, 'us-cet-2024:space');
    const text = said(
      EntryColumn as unknown as Component<Record<string, unknown>>,
      { card, terms: [], centrality: null },
      locale
    );
    expect(text).toContain(SAID[locale].space);
  });

  test('stands on the page of the list, at its entry', () => {
    const data = structuredClone(listPage('us-cet-2024'));
    if (!data) throw new Error('There is no list.');
    const shown = () => said(ListPage as unknown as Component<Record<string, unknown>>, { data }, locale);
    expect(shown()).not.toContain(TERM[locale]);
    for (const { entry } of data.entries) Object.assign(entry, checksOf(records.entry(entry.id).entry));
    const text = shown();
    expect(text.split(TERM[locale]).length - 1).toBe(3);
    expect(text).toContain(SAID[locale].space);
  });

  test('is not spoken of where nobody made one', () => {
    const { entry } = records.entry('us-cet-2024:artificial-intelligence');
    expect(said(EntryFacts as Component<{ entry: typeof entry }>, { entry }, locale)).not.toContain(TERM[locale]);
  });
});
