import { describe, expect, test } from 'vitest';
import { apa, bibtex, chicago, citationItem, cslJson, gbt7714, ris } from '#lib/formats/citation.ts';

const release = {
  title: 'Priority Crosswalk',
  version: '0.3.0',
  date: '2026-11-25',
  creator: 'Priority Crosswalk maintainers',
  licence: 'CC-BY-4.0'
} as const;
const path = '/lists/us-cet-2024/?a=1&b=2';
const at = { url: `https://example.org${path}`, path, accessed: '2026-11-26' };
const list = citationItem(release, 'US Critical and Emerging Technologies List (2024)', at);
const whole = citationItem(release, '', at);

describe('a citation of a part of the data', () => {
  test('follows Chicago, author-date: author, year, title in quotation marks, container, access day, address', () => {
    expect(chicago(list)).toBe(
      'Priority Crosswalk maintainers. 2026. “US Critical and Emerging Technologies List (2024).” In Priority Crosswalk, data version 0.3.0 of November 25, 2026. Data set. Accessed November 26, 2026. https://example.org/lists/us-cet-2024/?a=1&b=2.'
    );
  });

  test('follows APA: day in brackets, version and kind behind the container, retrieval day and address without a stop', () => {
    expect(apa(list)).toBe(
      'Priority Crosswalk maintainers. (2026, November 25). US Critical and Emerging Technologies List (2024). In Priority Crosswalk (Version 0.3.0) [Data set]. Retrieved November 26, 2026, from https://example.org/lists/us-cet-2024/?a=1&b=2'
    );
  });

  test('follows GB/T 7714: kind and medium, day of the version, day of access', () => {
    expect(gbt7714(list)).toBe(
      'Priority Crosswalk maintainers. US Critical and Emerging Technologies List (2024)//Priority Crosswalk: data version 0.3.0[DS/OL]. (2026-11-25)[2026-11-26]. https://example.org/lists/us-cet-2024/?a=1&b=2.'
    );
  });

  test('follows GB/T 7714 in Chinese, where the title is Chinese: the version is called 数据版本', () => {
    expect(gbt7714(citationItem(release, '美国：关键和新兴技术清单，2024年', at, 'zh'))).toBe(
      'Priority Crosswalk maintainers. 美国：关键和新兴技术清单，2024年//Priority Crosswalk: 数据版本0.3.0[DS/OL]. (2026-11-25)[2026-11-26]. https://example.org/lists/us-cet-2024/?a=1&b=2.'
    );
  });

  test('ends a title that ends in a question mark with that alone', () => {
    expect(chicago(citationItem(release, 'Which ones?', at))).toContain('“Which ones?” In');
  });
});

test('the data set as a whole is cited by its own name, with no container', () => {
  expect(chicago(whole)).toBe(
    'Priority Crosswalk maintainers. 2026. Priority Crosswalk, data version 0.3.0 of November 25, 2026. Data set. Accessed November 26, 2026. https://example.org/lists/us-cet-2024/?a=1&b=2.'
  );
  expect(whole).not.toHaveProperty('container-title');
  expect(ris(whole)).not.toContain('T2  -');
});

test('without an address no form invents one, and no form has a DOI', () => {
  const item = citationItem(release, 'Overlaps');
  for (const write of [chicago, apa, gbt7714, bibtex, ris, cslJson]) {
    expect(write(item)).not.toMatch(/https?:|doi|undefined|accessed|Retrieved|urldate|UR {2}-/i);
    expect(write(item)).toContain('0.3.0');
  }
});

test('where the site has no address for others, every form has the path and the version, and none an address', () => {
  const item = citationItem(release, 'Overlaps', { ...at, url: null });
  for (const write of [chicago, apa, gbt7714, bibtex, ris, cslJson]) {
    expect(write(item)).toMatch(/\/lists\/us-cet-2024\/\?a=1(?:&|\\&)b=2/);
    expect(write(item)).toContain('0.3.0');
    expect(write(item)).not.toMatch(/https?:|undefined|null|"path"|\burl =|UR {2}-/i);
  }
  expect(chicago(item)).toMatch(/Accessed November 26, 2026\. \/lists\/us-cet-2024\/\?a=1&b=2\.$/);
});

test('every form has version and, once the address is known, the day of retrieval', () => {
  for (const write of [chicago, apa, gbt7714, bibtex, ris, cslJson]) {
    expect(write(list)).toContain('0.3.0');
    expect(write(list)).toMatch(/November 26, 2026|2026-11-26|2026\/11\/26|"date-parts": \[\s*\[\s*2026,\s*11,\s*26/);
    expect(write(list)).toContain('example.org/lists/us-cet-2024/');
  }
});

test('BibTeX keeps capitals, escapes what TeX would run, and leaves the address as it is', () => {
  const entry = bibtex(citationItem(release, 'R&D at 100% {x} ~ ^ \\end_1 #2 $3', at));
  expect(entry).toContain(
    'title = {{R\\&D at 100\\% \\{x\\} \\textasciitilde{} \\textasciicircum{} \\textbackslash{}end\\_1 \\#2 \\$3}}'
  );
  expect(entry).toContain('url = {https://example.org/lists/us-cet-2024/?a=1&b=2}');
  expect(entry).toContain('author = {{Priority Crosswalk maintainers}}');
  expect(entry.startsWith('@misc{priority-crosswalk-0.3.0-r-d-at-100-x-end-1-2-3,\n')).toBe(true);
  const depth = [...entry.replace(/\\[{}]/g, '')].reduce((n, c) => n + (c === '{' ? 1 : c === '}' ? -1 : 0), 0);
  expect(depth).toBe(0);
});

test('RIS has a tag, two spaces, a hyphen and a value on each line, begins with TY and ends with ER', () => {
  const lines = ris(list).split('\r\n');
  expect(lines[0]).toBe('TY  - DATA');
  expect(lines.at(-2)).toBe('ER  - ');
  expect(lines.at(-1)).toBe('');
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
  expect(lines).toContain('UR  - https://example.org/lists/us-cet-2024/?a=1&b=2');
  expect(lines).toContain('Y2  - 2026/11/26');
});

test('CSL-JSON is an array with one item of known fields', () => {
  const [item] = JSON.parse(cslJson(list)) as Record<string, unknown>[];
  expect(item).toEqual({
    id: 'priority-crosswalk-0.3.0-us-critical-and-emerging-technologies-list-2024',
    type: 'dataset',
    title: 'US Critical and Emerging Technologies List (2024)',
    'container-title': 'Priority Crosswalk',
    author: [{ literal: 'Priority Crosswalk maintainers' }],
    issued: { 'date-parts': [[2026, 11, 25]] },
    version: '0.3.0',
    URL: at.url,
    accessed: { 'date-parts': [[2026, 11, 26]] },
    language: 'en',
    note: 'Data version 0.3.0. Licence CC-BY-4.0.'
  });
});

test('a day in another form is refused', () => {
  expect(() => citationItem(release, '', { ...at, accessed: 'today' })).toThrow('"today" is no day as YYYY-MM-DD.');
});
