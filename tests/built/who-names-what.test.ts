// Who names what, read from the built pages and held against the tables by counts of the tests’ own.
import { expect, test } from 'vitest';
import { entriesOf, field, parsed, table, type Row } from '../count.ts';
import { all, one, pageAt, targetOf, targetsIn, textAt, textOf } from './site.ts';

const PAGE = '/who-names-what/';
const idOf = (address: string) =>
  address
    .replace(/^(\/zh)?\/entries\//, '')
    .replace(/\/$/, '')
    .replace('/', ':');

/** The headings of a list that are no context of its document. */
const headings = (list: string) =>
  entriesOf(list, 'top').filter((entry) => !['traditional', 'frontier'].includes(field(entry, 'category')));

/** For each issuer the latest official list of each use that is general and of the last five years. */
function latestOfEachUse(): Row[] {
  const { created } = JSON.parse(textAt('/data/datapackage.json')) as { created: string };
  const since = `${Number(created.slice(0, 4)) - 5}${created.slice(4, 10)}`;
  const fitting = table('lists').filter(
    (list) => list['list_kind'] === 'official' && list['breadth'] === 'general' && field(list, 'published') >= since
  );
  const key = (list: Row) => `${list['country']} ${list['use']}`;
  return [...new Set(fitting.map(key))].map((own) =>
    fitting
      .filter((list) => key(list) === own)
      .reduce((a, b) => (field(b, 'published') > field(a, 'published') ? b : a))
  );
}

test.each(['', '/zh'])(
  'each issuer has a row for the latest list of each use, and every heading stands in it once (%s)',
  (lang) => {
    const page = pageAt(`${lang}${PAGE}`);
    const rows = all(page, 'tbody tr');
    const lists = latestOfEachUse().map((list) => field(list, 'list_id'));
    const shown = rows.map(
      (row) =>
        targetOf(PAGE, one(row, 'th a').attribs['href'] ?? '')
          .split('/')
          .at(-2) ?? ''
    );
    expect([...shown].sort()).toEqual([...lists].sort());
    rows.forEach((row, i) => {
      const named = all(row, 'td a').map((a) => idOf(targetOf(`${lang}${PAGE}`, a.attribs['href'] ?? '')));
      expect(named.sort(), shown[i]).toEqual(
        headings(shown[i] ?? '')
          .map((entry) => field(entry, 'entry_id'))
          .sort()
      );
    });
  }
);

test('the number above a topic counts the issuers with a heading for it, and the title names those that all have', () => {
  const page = pageAt(PAGE);
  const issuers = new Set(table('lists').map((list) => list['country'])).size;
  const naming = latestOfEachUse().flatMap((list) =>
    headings(field(list, 'list_id')).map((entry) => ({ theme: field(entry, 'theme'), country: field(list, 'country') }))
  );
  const everyone: string[] = [];
  const fewer: { name: string; countries: number }[] = [];
  for (const head of all(page, 'thead th').slice(1)) {
    const [topic = ''] = [
      targetOf(PAGE, one(head, 'a').attribs['href'] ?? '')
        .split('/')
        .at(-2)
    ];
    const countries = new Set(naming.filter(({ theme }) => theme === topic).map(({ country }) => country)).size;
    expect(textOf(one(head, '.number')), topic).toBe(countries === issuers ? `all ${issuers}` : String(countries));
    const name = textOf(one(head, 'a')).replaceAll('\u00ad', '').toLowerCase();
    if (countries === issuers) everyone.push(name);
    else if (topic !== 'other') fewer.push({ name, countries });
  }
  const fewest = Math.min(...fewer.map(({ countries }) => countries));
  const last = fewer.filter(({ countries }) => countries === fewest);
  expect([everyone.length > 0, last.length]).toEqual([true, 1]);
  expect(textOf(one(page, 'h1')).toLowerCase()).toBe(
    `all ${issuers} countries and organisations have an entry on ${everyone.join(', ')}; ${fewest} on ${last[0]?.name}`
  );
});

test('a list of which no name is confirmed in two copies says so, in both languages', () => {
  for (const [lang, words] of [
    ['', '(no name confirmed)'],
    ['/zh', '（名称均未核实）']
  ] as const)
    for (const row of all(pageAt(`${lang}${PAGE}`), 'tbody tr')) {
      const [list = ''] = [
        targetOf(PAGE, one(row, 'th a').attribs['href'] ?? '')
          .split('/')
          .at(-2)
      ];
      const unconfirmed = headings(list).every((entry) => entry['wording'] !== 'confirmed');
      expect(textOf(one(row, 'th .dated')).includes(words), list).toBe(unconfirmed);
    }
});

test('the file has one line for each heading of each list, with its topic and what the list is for', () => {
  const lines = parsed(textAt('/data/who-names-what.csv'));
  const lists = table('lists');
  expect(lines).toHaveLength(lists.reduce((sum, list) => sum + headings(field(list, 'list_id')).length, 0));
  for (const line of lines) {
    const list = lists.find((own) => own['list_id'] === line['list_id']);
    const entry = headings(field(line, 'list_id')).find((own) => own['entry_id'] === line['entry_id']);
    expect(line).toMatchObject({
      use: field(list, 'use'),
      topic: field(entry, 'theme'),
      entry: field(entry, 'label_en')
    });
  }
  const latest = new Set(lines.filter((line) => line['latest_of_its_use'] === 'yes').map((line) => line['list_id']));
  expect([...latest].sort()).toEqual(
    latestOfEachUse()
      .map((list) => field(list, 'list_id'))
      .sort()
  );
});

test('an empty cell says of sub-entries elsewhere in words, and no page says that anyone ignores a topic', () => {
  for (const cell of all(pageAt(PAGE), 'td .beneath .visually-hidden'))
    expect(textOf(cell)).toMatch(/no top-level entry; \d+ sub-/);
  expect(textOf(one(pageAt(PAGE), 'main'))).not.toMatch(/ignor|missing from|lag/i);
  expect(targetsIn(PAGE, 'p a[download]')).toContain('/data/who-names-what.csv');
});
