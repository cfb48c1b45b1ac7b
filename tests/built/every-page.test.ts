import { expect, test } from 'vitest';
import { version, created } from '../../data/datapackage.json';
import {
  filesIn,
  BUILD,
  all,
  isChinese,
  isEmbed,
  isSought,
  isStub,
  one,
  pageAddresses,
  targetOf,
  textAt,
  textOf
} from './site.ts';
import { parseDocument } from 'htmlparser2';

const addresses = pageAddresses().filter((address) => !isStub(textAt(address)));
/** The first element of a kind, as a page of its own: a footer need not wait for the whole page to be parsed. */
const cut = (html: string, name: string) =>
  parseDocument(html.slice(html.lastIndexOf(`<${name}`), html.lastIndexOf(`</${name}>`)));

test('every page carries the strict content policy', () => {
  for (const address of [...addresses, '/404.html']) {
    const html = textAt(address);
    const policies = [...html.matchAll(/<meta http-equiv="content-security-policy" content="([^"]*)">/g)];
    expect(policies, address).toHaveLength(1);
    const policy = policies[0]?.[1];
    expect(policy, address).toContain("default-src 'none'");
    expect(policy, address).toContain("require-trusted-types-for 'script'");
    expect(policy, address).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
  }
});

test('every page says in its language as of when, that language models coded it, and that later editions exist', () => {
  const day = (language: string) =>
    new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(created));
  const said = {
    en: [
      `Data version ${version}, ${day('en-GB')}.`,
      'later editions exist',
      'language model',
      'not reviewed by a human expert'
    ],
    zh: [`数据版本${version}，${day('zh-CN')}。`, '后续版本', '语言模型', '尚未经专家人工审核']
  };
  const read = addresses.filter((address) => !isEmbed(address));
  expect(read.some(isChinese)).toBe(true);
  for (const address of read) {
    const footer = cut(textAt(address), 'footer');
    const [words, more, home] = isChinese(address)
      ? [said.zh, '查看后续版本', '/zh/']
      : [said.en, 'See later editions', '/'];
    for (const part of words) expect(textOf(footer), address).toContain(part);
    const link = all(footer, 'a').find((a) => textOf(a) === more);
    expect(targetOf(address, link?.attribs['href'] ?? ''), address).toBe(`${home}history/`);
  }
});

test('a page that no reader looks for tells search engines so, and no other page does', () => {
  for (const address of addresses)
    expect(/<meta name="robots" content="noindex"/.test(textAt(address)), address).toBe(!isSought(address));
});

test('a page for a frame has no navigation, no framework script, and a credit that leads back in a new tab', () => {
  const embeds = addresses.filter(isEmbed);
  expect(embeds.some(isChinese)).toBe(true);
  for (const address of embeds) {
    const page = parseDocument(textAt(address));
    expect(all(page, 'nav, header, [role="navigation"], [role="banner"]'), address).toEqual([]);
    const scripts = all(page, 'script').map((script) => script.attribs['src']?.split('/').at(-1));
    expect(scripts, address).toEqual(['embed.js']);
    for (const { attribs } of all(page, 'a'))
      expect([attribs['target'], attribs['rel']]).toEqual(['_blank', 'noopener']);
    const credit = one(page, 'footer');
    expect(textOf(credit), address).toContain(version);
    expect(textOf(credit), address).toContain('CC BY 4.0');
    expect(all(credit, 'a'), address).toHaveLength(1);
  }
});

test('styles make no difference between 320 and 390 px, so that what is seen at one holds for the other', () => {
  const styles = filesIn(BUILD).filter((file) => file.endsWith('.css'));
  expect(styles.length).toBeGreaterThan(10);
  const widths = styles.flatMap((file) =>
    [...textAt(`/${file}`).matchAll(/@media[^{]*width[^{]*\{/g)].flatMap(([query]) =>
      [...query.matchAll(/([\d.]+)px/g)].map((found) => Number(found[1]))
    )
  );
  expect(widths.length).toBeGreaterThan(0);
  expect(widths.filter((width) => width >= 320 && width <= 390)).toEqual([]);
});
