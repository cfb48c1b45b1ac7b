// Who names what: what is found in the lists that are shown, under every choice that the page offers.
import { describe, expect, test } from 'vitest';
import { shownNaming, type NamingChoice } from '#lib/model/who-names-what.ts';
import { TOPICS } from '#lib/model/views.ts';
import { whoNamesWhat } from '#lib/records/who-names-what.server.ts';
import { TOPIC_NAMES } from '#lib/words/en/topic-names.ts';
import { whoNamesWhatMessages } from '#lib/words/who-names-what.ts';
import { table } from '../count.ts';

const data = whoNamesWhat();
const CHOICES = [false, true].flatMap((all) =>
  (['', 'promote', 'guard', 'reference'] as const).flatMap((use) =>
    (['issuers', 'topics'] as const).map((order): NamingChoice => ({ all, use, order }))
  )
);

describe('who names what', () => {
  test.each(CHOICES)('the title is borne out by the lists counted: $all $use $order', (choice) => {
    const { rows, topics, finding } = shownNaming(data.rows, TOPICS, choice);
    expect(rows).toHaveLength(choice.all ? table('lists').length : data.rows.filter((row) => row.latest).length);
    const counted = rows.filter((row) => choice.use === '' || row.use === choice.use);
    const issuers = [...new Set(counted.map(({ country }) => country))];
    const naming = (topic: string) =>
      issuers.filter((own) => counted.some((r) => r.country === own && (r.naming[topic]?.entries ?? []).length > 0));
    for (const own of topics) expect(own.issuers, own.topic).toBe(naming(own.topic).length);
    expect(topics.map(({ topic }) => topic).toSorted()).toEqual([...TOPICS].toSorted());

    const title = whoNamesWhatMessages('en').heading(finding);
    const chinese = whoNamesWhatMessages('zh').heading(finding);
    for (const text of [title, chinese]) expect(text).not.toMatch(/ignor|miss|lack|lag|neglect|\b0\b|忽视|缺/i);
    if (finding.everyone.length === 0) return;
    expect(title.startsWith(`All ${issuers.length} countries and organisations`)).toBe(true);
    expect(chinese).toContain(`全部${issuers.length}个国家和组织`);
    for (const topic of finding.everyone) expect(naming(topic)).toEqual(issuers);
    // Every topic that the title names stands in it with its own count.
    const [first = '', second = ''] = title.toLowerCase().split('; ');
    for (const topic of TOPICS) {
      const name = (TOPIC_NAMES[topic] ?? '').toLowerCase();
      if (topic === 'other') expect(title.toLowerCase()).not.toContain(name);
      else if (first.includes(name)) expect(naming(topic)).toEqual(issuers);
      else if (second.includes(name)) expect(second.startsWith(`${naming(topic).length} on `)).toBe(true);
    }
  });

  test('a use that only some issuers have a list of is counted among those, and the title says so', () => {
    const { finding } = shownNaming(data.rows, TOPICS, { all: false, use: 'guard', order: 'issuers' });
    const guarding = new Set(data.rows.filter((row) => row.latest && row.use === 'guard').map(({ country }) => country))
      .size;
    expect(finding.issuers).toBe(guarding);
    expect(guarding).toBeLessThan(new Set(data.rows.map(({ country }) => country)).size);
    expect(whoNamesWhatMessages('en').heading(finding)).toContain(
      `All ${guarding} countries and organisations with a list to guard`
    );
  });

  test('where no topic has a heading of every issuer the title is no statement', () => {
    const heading = { use: '', issuers: 11, everyone: [], fewest: { topics: ['quantum'], issuers: 2 } } as const;
    expect(whoNamesWhatMessages('en').heading({ ...heading, everyone: [] })).toBe(
      'Which topics each country or organisation has entries on'
    );
  });
});
