import { describe, expect, test } from 'vitest';
import { over, type Weight } from '../../scripts/page-weight.js';

const WEIGHT: Weight = { requests: 16, html: 11.6, script: 58.14, style: 9.8, font: 50.3, elements: 1571 };

describe('the limits of a page', () => {
  test('are kept by a page that is as heavy as they allow', () => {
    expect(over(WEIGHT, WEIGHT)).toEqual([]);
    expect(over(WEIGHT, { requests: 16 })).toEqual([]);
  });

  test('name everything that is over, with its figure', () => {
    expect(over(WEIGHT, { requests: 15, script: 58.1, font: 60, elements: 1500 })).toEqual([
      'requests: 16 of at most 15',
      'script: 58.1 of at most 58.1',
      'elements: 1571 of at most 1500'
    ]);
  });

  test('are not kept where nothing could be counted', () => {
    expect(over({ ...WEIGHT, script: NaN }, { script: 60 })).toEqual(['script: nothing was counted']);
  });
});
