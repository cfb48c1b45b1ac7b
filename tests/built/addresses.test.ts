import { expect, test } from 'vitest';
import { LOCAL, textOf } from '../local-addresses.ts';
import { addressOf, bytesAt, filesIn, BUILD } from './site.ts';

/** The one place that may have such a name: the pattern by which the site recognises local hosts. */
const RECOGNISED = String.raw`(localhost|.+\.(localhost|local)|127\..+|0\.0\.0\.0|\[::1\])`;

test('no built file has a local address', () => {
  const files = filesIn(BUILD);
  expect(files.length).toBeGreaterThan(5000);
  const recognising: string[] = [];
  const faulty = files.filter((name) => {
    const text = textOf(name, bytesAt(addressOf(name)));
    if (text.includes(RECOGNISED)) recognising.push(name);
    return LOCAL.test(text.replace(RECOGNISED, ''));
  });
  expect(faulty).toEqual([]);
  expect(recognising).toHaveLength(1);
});
