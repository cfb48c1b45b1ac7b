// What single pages say, read from their files: nothing here needs a browser.
import { describe, expect, test } from 'vitest';
import {
  cellsOf,
  codingsWithoutPair,
  counted,
  coveredBy,
  dataText,
  entriesOf,
  field,
  FIRST_COLUMNS,
  FIRST_ROWS,
  isTop,
  isOverlap,
  listOf,
  pairsOf,
  parsed,
  READING_NAMES,
  RECORDS,
  regionsOf,
  rowOf,
  shownFirst,
  table,
  type Row
} from '../count.ts';
import { all, one, pageAt, sectionOf, targetOf, targetsIn, textAt, textOf, textsOf, type Element } from './site.ts';

/** The records that the links of a matrix or list lead to. */
const recordsOf = (links: readonly Element[]) =>
  links.map((link) => `pcx:${(link.attribs['href'] ?? '').split('/').at(-2)}`).sort();
const numbersIn = (elements: readonly Element[]) => elements.map((element) => Number(textOf(element)));
const hidden = (element: Element) => 'hidden' in element.attribs;

describe('the matrix', () => {
  test('is complete in the built page: every entry, every overlap that counts, the others marked as left out', () => {
    const page = pageAt('/');
    const rows = all(page, 'tr[data-row]');
    expect(rows.map((row) => row.attribs['data-row'])).toEqual(entriesOf(FIRST_ROWS, 'top').map((e) => e['entry_id']));
    expect(rows.some(hidden)).toBe(false);
    const counting = all(page, 'td a:not(.left-out)');
    const leftOut = all(page, 'td a.left-out');
    const recordsUnder = (reading: 'standard' | 'lenient') =>
      pairsOf(FIRST_ROWS, FIRST_COLUMNS, reading).map(({ record }) => field(record, 'record_id'));
    expect(recordsOf(counting)).toEqual(recordsUnder('standard').sort());
    expect(recordsOf([...counting, ...leftOut])).toEqual(recordsUnder('lenient').sort());
    expect(all(page, 'td[data-cell]')).toHaveLength(cellsOf(FIRST_ROWS, FIRST_COLUMNS));
    const sums = numbersIn(all(page, '.sums td:not(.count)'));
    expect(sums.reduce((sum, n) => sum + n, 0)).toBe(counting.length);
  });

  test('answers its question in figures that the records bear out', () => {
    const { both, firstOnly, secondOnly, neither } = regionsOf(FIRST_ROWS, FIRST_COLUMNS, 'standard');
    const covered = FIRST_COLUMNS.map((list) => coveredBy(list, FIRST_ROWS, 'standard').size);
    // Nobody misses a figure of one list only while there is none.
    const only = [firstOnly, ...(secondOnly > 0 ? [secondOnly] : [])];
    expect(numbersIn(all(pageAt('/'), '.figure strong'))).toEqual([both, ...only, neither, ...covered]);
  });

  test('a mark leads to its evidence: the reason, the shared terms and how to cite', () => {
    const [first = ''] = targetsIn('/', 'td a.s3');
    const record = rowOf('mappings', recordsOf(all(pageAt('/'), 'td a.s3').slice(0, 1))[0] ?? '');
    const evidence = pageAt(first);
    expect(textsOf(evidence, 'h2, h3')).toEqual(expect.arrayContaining(['Rationale', 'How to cite']));
    expect(textOf(one(evidence, '.why .rationale'))).toBe(field(record, 'comment'));
    const terms = field(record, 'ext_subject_terms').split('|');
    const marked = textsOf(evidence, 'mark').map((text) => text.toLowerCase());
    expect(marked.length).toBeGreaterThan(0);
    expect(terms.some((term) => marked.includes(term.toLowerCase()))).toBe(true);
  });

  test('a turned view is complete as well, and the Chinese pages count what the English ones count', () => {
    for (const path of ['/', '/matrix/us-cet-2024/cn-eff-2024_uk-sntf-2023/']) {
      const [english, chinese] = [path, `/zh${path}`].map((address) => {
        const page = pageAt(address);
        return {
          rows: all(page, 'tr[data-row]').map((row) => row.attribs['data-row']),
          marks: recordsOf(all(page, 'td a:not(.left-out)')),
          figures: textsOf(page, '.figure strong')
        };
      });
      expect(chinese).toEqual(english);
    }
    expect(all(pageAt('/matrix/us-cet-2024/cn-eff-2024_uk-sntf-2023/'), 'tr[data-row]')).toHaveLength(
      entriesOf('us-cet-2024', 'top').length
    );
  });

  test('the list for a phone is folded from the same overlaps, each with the full name of its counterpart', () => {
    const folded = all(pageAt('/'), 'td.counted a:has(.to)');
    expect(recordsOf(folded)).toEqual(recordsOf(all(pageAt('/'), 'td a:not(.left-out)')));
    const names = new Set(FIRST_COLUMNS.flatMap((list) => entriesOf(list, 'top').map((e) => e['label_en'])));
    for (const name of textsOf(pageAt('/'), 'td.counted .to')) expect(names).toContain(name);
  });
});

describe('the table of overlaps', () => {
  test('has every record', () => {
    const rows = all(pageAt('/overlaps/'), 'tbody tr');
    expect(rows).toHaveLength(RECORDS);
    expect(recordsOf(rows.map((row) => one(row, 'th a')))).toEqual(
      table('mappings')
        .map((m) => field(m, 'record_id'))
        .sort()
    );
    expect(targetsIn('/overlaps/', 'a[download]')).toContain('/data/overlaps.csv');
  });
});

describe('the page of an overlap', () => {
  test('leads to the documents of both sides and shows how far each wording was checked', () => {
    const page = pageAt('/overlaps/cn-us-0001/');
    const sources = all(page, '.columns a[rel~="external"]').map((a) => a.attribs['href']);
    const record = rowOf('mappings', 'pcx:cn-us-0001');
    for (const side of ['subject_id', 'object_id'])
      expect(sources).toContain(field(rowOf('entries', field(record, side)), 'source_url'));
    const [subject = '', object = ''] = textsOf(page, '.entry');
    expect(subject).toContain('Text status');
    expect(object).toMatch(/confirmed/);
    expect(subject).toContain('compiled list');
  });

  test('says who read it how, how it was decided, and hands over the row to correct', () => {
    const why = one(pageAt('/overlaps/us-uk-0010/'), '.why');
    const record = rowOf('mappings', 'pcx:us-uk-0010');
    // A coder who saw nothing in a pair of sub-entries left no row for it, and is named all the same.
    const lists = (row: Row) => ['subject_id', 'object_id'].map((side) => listOf(field(row, side))).join();
    const coders = new Set(
      table('codings')
        .filter((c) => lists(c) === lists(record))
        .map((c) => field(c, 'coder'))
    );
    expect(coders.size).toBeGreaterThan(1);
    // Pages name them in words; the files keep their ids.
    for (const coder of coders) expect(textOf(why)).toContain(coder.replace('coder-', 'coder '));
    expect(textsOf(why, 'summary').join(' ')).toContain('Suggest a correction');
    expect(parsed(textOfCode(one(why, 'pre')))).toEqual([record]);
  });

  test('says who wrote the rationale, where that is not who coded the record', () => {
    const records = table('mappings').filter(isOverlap);
    const rewritten = records.find((row) => row['comment_by'] !== '');
    const own = records.find((row) => row['comment_by'] === '');
    const about = (row: Row | undefined, language = '') =>
      textOf(one(pageAt(`${language}/overlaps/${field(row, 'record_id').replace('pcx:', '')}/`), '.why dl'));
    const named = field(rewritten, 'comment_by').replace('arbiter-', 'arbiter ');
    expect(about(rewritten)).toContain(`Rationale by ${named}, 29 November 2026`);
    expect(about(rewritten, '/zh')).toContain('理由撰写者');
    expect(about(own)).not.toContain('Rationale by');
  });

  test('of a statement of no counterpart says how many codings give it', () => {
    const none = table('mappings').find((row) => !isOverlap(row));
    const { agreeing, codings } = codingsWithoutPair(field(none, 'subject_id'), field(none, 'object_source'));
    const address = `/overlaps/${field(none, 'record_id').replace('pcx:', '')}/`;
    expect(textOf(one(pageAt(address), '.none'))).toContain(
      `No pair counted under the standard rule by ${agreeing} of ${codings} codings, as published.`
    );
    expect(textOf(one(pageAt(`/zh${address}`), '.none'))).toContain(`${codings}次编码中有${agreeing}次`);
  });

  test('of a retired record says so and leads to what is true now', () => {
    const address = '/overlaps/cn-us-0007/';
    expect(textOf(pageAt(address))).toContain('no longer part of the mapping');
    const [now = ''] = targetsIn(address, 'main li a');
    expect(now).toBe(`/overlaps/${field(rowOf('retired', 'pcx:cn-us-0007'), 'replaced_by').replace('pcx:', '')}/`);
    const replaced = field(rowOf('retired', 'pcx:cn-us-0007'), 'replaced_by');
    expect(textsOf(pageAt(`/zh${address}`), 'main li a')).toContain(
      ['subject_id', 'object_id']
        .map((side) => field(rowOf('entries', field(rowOf('mappings', replaced), side)), 'label_zh'))
        .join(' · ')
    );
    const current = table('mappings').find((row) => now.includes(field(row, 'record_id').replace('pcx:', '')));
    expect(textOf(one(pageAt(now), 'h1'))).toContain(field(current, 'subject_label'));
  });

  test('in Chinese calls names of ours ours, and marks text that stays English as English', () => {
    const page = pageAt('/zh/overlaps/cn-us-0001/');
    expect(textOf(one(page, '.why .rationale [lang="en"]'))).toBe(
      field(rowOf('mappings', 'pcx:cn-us-0001'), 'comment')
    );
    const object = all(page, '.entry')[1];
    if (!object) throw new Error('The page shows one entry only.');
    expect(textOf(object)).toContain('本项目译名');
    expect(textOf(object)).toContain('Advanced Computing');
  });
});

/** What a `<pre>` holds, to the letter. */
function textOfCode(element: Element): string {
  return element.children.map((node) => ('data' in node ? String(node.data) : '')).join('');
}

describe('the method page', () => {
  const article = textOf(one(pageAt('/method/'), 'article'));
  const served = (name: string) => parsed(textAt(`/data/${name}.csv`));

  test('shows the figures of the published files', () => {
    const overlap = served('agreement').find((r) => r['lists'] === 'all' && r['question'] === 'overlap');
    expect(article).toContain(
      `Krippendorff’s alpha is ${Number(overlap?.['krippendorffs_alpha']).toFixed(3)} for whether there is an overlap`
    );
    const variants = textsOf(pageAt('/method/'), 'table.variants tbody tr');
    expect(variants).toHaveLength(served('sensitivity').length);
    served('sensitivity').forEach((row, i) => expect(variants[i]).toContain(`${row['both']} of ${row['both_of']}`));
    // The first line is what is published.
    const { both, firstOnly, secondOnly, neither } = regionsOf(FIRST_ROWS, FIRST_COLUMNS, 'standard');
    const all = entriesOf(FIRST_ROWS, 'top').length;
    for (const count of [both, firstOnly, secondOnly, neither]) expect(variants[0]).toContain(`${count} of ${all}`);
  });

  test('counts the differences between the coders of the three lists, and leads to all of them with their reasons', () => {
    const core = [FIRST_ROWS, ...FIRST_COLUMNS];
    const differences = served('differences');
    const counts = ['top', 'sub'].map(
      (level) =>
        differences.filter(
          (d) =>
            d['level'] === level && ['subject_id', 'object_id'].every((side) => core.includes(listOf(field(d, side))))
        ).length
    );
    const pairs = cellsOf(FIRST_ROWS, FIRST_COLUMNS) + cellsOf(FIRST_COLUMNS[0], [FIRST_COLUMNS[1]]);
    expect(article).toContain(
      `${counts[0]} of the ${pairs} pairs of top-level entries and ${counts[1]} pairs of sub-entries`
    );
    expect(targetsIn('/method/', 'article a')).toContain('/method/differences/');
    const links = targetsIn('/method/differences/', 'nav[aria-label="Rounds of coding"] a');
    expect(links.length).toBe(new Set(table('codings').map((row) => row['round'])).size);
    // Each difference is on the page of the round in which its pair was coded.
    const pages = links.map(pageAt);
    expect(pages.flatMap((page) => all(page, 'tbody tr'))).toHaveLength(differences.length);
    for (const page of pages)
      expect(textsOf(page, 'tbody td.reason').filter((reason) => reason.startsWith('('))).toEqual([]);
  });

  test('has a worked example of each relation, of China’s list, the US list and the UK’s five only', () => {
    const examples = textsOf(pageAt('/method/'), '.example h3');
    expect(examples).toHaveLength(
      new Set(
        table('mappings')
          .map((m) => m['ext_relation'])
          .filter(Boolean)
      ).size
    );
    for (const text of examples) {
      const countries = [...text.matchAll(/\(([^()]+)\)(?= |$)/g)]
        .map((m) => m[1] ?? '')
        .filter((country) => /^(China|US|UK|EU|NATO)$/.test(country));
      expect(countries, text).toHaveLength(2);
      for (const country of countries) expect(['China', 'US', 'UK']).toContain(country);
    }
  });
});

describe('the pages of lists', () => {
  test('every list is in the overview', () => {
    expect(all(pageAt('/lists/'), 'tbody tr:not(.group)')).toHaveLength(table('lists').length);
  });

  test.each(table('lists').map((list) => [field(list, 'list_id'), list] as const))(
    'the page of %s says its purpose, its doubts and what came after',
    (id, list) => {
      const text = textOf(one(pageAt(`/lists/${id}/`), 'main'));
      for (const column of ['purpose', 'note'])
        expect(text).toContain(field(list, column).replaceAll(/\s+/g, ' ').trim());
      expect(text.includes('Later edition: ')).toBe(list['succeeded_by'] !== '');
      const compared = table('assessed').some(
        (a) => a['complete'] === 'true' && [a['subject_list'], a['object_list']].includes(id)
      );
      expect(text.includes('has not been compared with any other list')).toBe(!compared);
    }
  );

  test('what came before and after stands entry by entry', () => {
    const section = sectionOf(pageAt('/lists/uk-sntf-2023/'), 'Changes between editions');
    expect(textOf(section)).toContain('renamed');
  });

  test('every entry is named at every level, and counterparts are counted both ways', () => {
    const own = entriesOf('uk-stf-2025');
    const named = targetsIn('/lists/uk-stf-2025/', 'ol a[href*="/entries/"]');
    expect(named.length).toBe(own.length);
    const row = all(pageAt('/lists/us-cet-2024/'), '.coverage tr').find((r) => /China compiled 2024/.test(textOf(r)));
    for (const [from, to] of [
      ['us-cet-2024', 'cn-eff-2024'],
      ['cn-eff-2024', 'us-cet-2024']
    ] as const) {
      const [strict, standard, lenient] = READING_NAMES.map((reading) => coveredBy(from, to, reading).size);
      expect(row && textOf(row)).toContain(
        `${standard} of ${entriesOf(from, 'top').length} (strict ${strict}, lenient ${lenient})`
      );
    }
  });
});

test('the page at a glance counts what the records say, and names every entry once', () => {
  const page = pageAt('/glance/');
  const section = one(page, `tbody#list-${FIRST_ROWS}`);
  const rows = all(section, 'tr');
  const { both, firstOnly, secondOnly, neither } = regionsOf(FIRST_ROWS, FIRST_COLUMNS, 'standard');
  expect(numbersIn(all(section, 'strong'))).toEqual([both, firstOnly, secondOnly, neither]);
  const named = rows.flatMap((row) =>
    all(row, 'a[href*="/entries/"]').map((a) => targetOf('/glance/', a.attribs['href'] ?? ''))
  );
  expect(named.sort()).toEqual(
    entriesOf(FIRST_ROWS, 'top')
      .map((e) => `/entries/${field(e, 'entry_id').replace(':', '/')}/`)
      .sort()
  );
  const lists = [FIRST_ROWS, ...FIRST_COLUMNS];
  const directions = lists.flatMap((from) => lists.filter((to) => to !== from).map((to) => [from, to] as const));
  const covered = directions.map(([from, to]) => {
    const [strict, standard, lenient] = READING_NAMES.map((rule) => coveredBy(from, to, rule).size);
    return [standard, entriesOf(from, 'top').length, strict, lenient];
  });
  for (const address of ['/glance/', '/zh/glance/'])
    expect(
      all(pageAt(address), 'table.coverage tbody tr').map((row) =>
        all(row, 'strong, .minor').flatMap((part) => (textOf(part).match(/\d+/g) ?? []).map(Number))
      )
    ).toEqual(covered);
  expect(all(page, 'h2')).toHaveLength(5);
  // The figure is whole without script: a link for each overlap, a name for each entry, the finding in figures.
  for (const address of ['/glance/', '/zh/glance/']) {
    const figure = one(pageAt(address), 'section.links');
    const wide = one(figure, 'svg.wide');
    expect(all(wide, 'path.link')).toHaveLength(shownFirst('standard'));
    // On a phone the same links, list by list.
    expect(all(figure, '.narrow path.link')).toHaveLength(shownFirst('standard'));
    expect(all(wide, 'a[href*="/entries/"]')).toHaveLength(
      [FIRST_ROWS, ...FIRST_COLUMNS].flatMap((list) => entriesOf(list, 'top')).length
    );
    const { both, firstOnly, secondOnly, neither } = regionsOf(FIRST_ROWS, FIRST_COLUMNS, 'standard');
    expect((textOf(one(figure, 'h2')).match(/\d+/g) ?? []).map(Number)).toEqual([
      entriesOf(FIRST_ROWS, 'top').length,
      both + firstOnly,
      both + secondOnly,
      neither
    ]);
  }
});

describe('the topics', () => {
  const topics = [...new Set(table('entries').map((e) => field(e, 'theme')))];
  const topicOf = new Map(table('entries').map((e) => [e['entry_id'], e['theme']]));

  test.each(topics.flatMap((topic) => [`/topics/${topic}/`, `/zh/topics/${topic}/`]))(
    '%s has each of its entries and each recorded overlap of them, once',
    (address) => {
      const topic = address.split('/').at(-2);
      const page = pageAt(address);
      expect(all(page, '.entries .status')).toHaveLength(table('entries').filter((e) => e['theme'] === topic).length);
      const section = one(page, 'section[aria-labelledby="overlap"]');
      const shown = new Set(recordsOf(all(section, 'tbody tr:not(.pair) th a[href*="/overlaps/"]')));
      const recorded = table('mappings').filter(
        (m) => isOverlap(m) && [m['subject_id'], m['object_id']].some((id) => topicOf.get(id ?? '') === topic)
      );
      const links = all(section, 'a[href*="/overlaps/"]');
      expect(new Set(links.map((a) => a.attribs['href'])).size).toBe(links.length);
      expect(recorded.map((m) => field(m, 'record_id')).filter((id) => !shown.has(id))).toEqual([]);
    }
  );

  test('the search page leads to every topic and every list without script', () => {
    const targets = targetsIn('/search/', 'main a');
    for (const topic of topics) expect(targets.filter((t) => t === `/topics/${topic}/`)).toHaveLength(1);
    for (const list of table('lists'))
      expect(targets.filter((t) => t === `/lists/${list['list_id']}/`)).toHaveLength(1);
  });
});

describe('the background page', () => {
  test('every mark has its note, and every note its mark', () => {
    for (const address of ['/background/', '/zh/background/']) {
      const page = pageAt(address);
      const marks = all(page, '.mark').map((a) => a.attribs['href']);
      const notes = all(page, '.notes li').map((li) => `#${li.attribs['id']}`);
      expect(notes.length).toBeGreaterThan(0);
      expect([...new Set(marks)].sort()).toEqual(notes.sort());
      // Where the marks lead back to is followed by the crawl of all links.
      expect(all(page, '.notes .number').length).toBeGreaterThan(0);
    }
  });

  test('what its sources do not hold is said', () => {
    const page = pageAt('/background/');
    expect(textOf(page)).toContain('None of the texts we read gives a scale of maturity');
    expect(textOf(page)).toContain('We know that dictionary only through the article');
    expect(textOf(page)).toContain('What the two figures of the Cambridge article show');
    const fourteen = all(page, 'p').find((p) => /fourteen areas/.test(textOf(p)));
    expect(fourteen && textsOf(fourteen, '.reported')).toEqual(['reported']);
  });
});

describe('the history page', () => {
  const since = one(pageAt('/history/'), 'section[aria-labelledby="since"]');

  test('whoever cites the 2024 comparison learns what came after each of its lists, from the tables', () => {
    const text = textOf(since);
    for (const words of [
      'China 15th FYP 2026 came after China compiled 2024. The plan is one document',
      'US NSSTS 2026 is reported as the next edition after US CET list 2024. We have not read a statement by the issuer.',
      'UK critical tech 2025 is the next edition after UK critical tech 2023, as stated by the issuer.',
      'UK frontier tech 2025 was published alongside UK critical tech 2025 and does not replace it.',
      'We have not read the PDF.'
    ])
      expect(text).toContain(words);
    const steps = table('lineage').filter((s) =>
      ['cn-eff-2024', 'us-cet-2024', 'uk-sntf-2023', 'uk-stf-2025'].includes(field(s, 'from_list'))
    );
    const changed = steps.filter((s) => s['change'] !== 'same').flatMap((s) => [s['from_entry'], s['to_entry']]);
    expect(changed.filter(Boolean).length).toBeGreaterThan(0);
    for (const id of changed.filter(Boolean)) expect(text).toContain(field(rowOf('entries', id ?? ''), 'label_en'));
    expect(textsOf(since, 'a')).toEqual(expect.arrayContaining(['news.cn', 'whitehouse.gov']));
  });

  test('what the UK has dropped is said: the families that no later list names, and none of the five', () => {
    const dropped = table('lineage').filter(
      (s) => s['change'] === 'dropped' && field(s, 'from_list').startsWith('uk-')
    );
    const names = dropped.map((s) => field(rowOf('entries', field(s, 'from_entry')), 'label_en'));
    expect(dropped.length).toBeGreaterThan(0);
    expect(new Set(dropped.map((s) => s['from_list']))).toEqual(new Set(['uk-innovation-strategy-2021']));
    const text = textOf(since);
    expect(text).toContain('2021 to 2023: Advanced Materials and Manufacturing');
    for (const name of names) expect(text).toContain(name);
    expect(all(pageAt('/history/'), 'section[aria-labelledby="uk"] td.dropped')).toHaveLength(dropped.length);
  });

  test('each step of the table of data stands in the tables of the page, with its reason, in both languages', () => {
    const notes = table('lineage')
      .map((s) => field(s, 'note').replaceAll(/\s+/g, ' ').trim())
      .sort();
    for (const address of ['/history/', '/zh/history/']) {
      const page = pageAt(address);
      expect(all(page, '.chain tbody tr:not(.pair)')).toHaveLength(notes.length);
      expect(textsOf(page, '.chain td.reason [lang="en"]').sort()).toEqual(notes);
      expect(all(page, 'svg[role="img"]')).toHaveLength(5);
      expect(targetsIn(address, 'a[download]')).toContain('/data/lineage.csv');
    }
    const reasons = textsOf(pageAt('/zh/history/'), '.chain td.reason');
    for (const step of table('lineage'))
      expect(reasons.some((reason) => reason.startsWith(field(step, 'note_zh')))).toBe(true);
    expect(textsOf(pageAt('/history/'), 'h2')).toContain('Changes since the lists of 2023 and 2024');
    expect(textsOf(pageAt('/zh/history/'), 'h2')).toContain('2023年和2024年清单之后的变化');
    expect(textsOf(pageAt('/zh/history/'), 'p').filter((p) => p.includes('图中的中文名称为本项目译名。'))).toHaveLength(
      2
    );
  });
});

describe('a superseded edition', () => {
  const laterOn = (address: string) => all(pageAt(address), '.later');

  test('names its successor in the same words wherever it is shown', () => {
    for (const address of ['/lists/uk-sntf-2023/', '/matrix/uk-sntf-2023/us-cet-2024/']) {
      const [line] = laterOn(address);
      if (!line) throw new Error(`${address} names no later edition.`);
      expect(textOf(line)).toContain('UK critical tech 2025 (stated by the issuer).');
      expect(targetsIn(address, '.later a')).toContain('/lists/uk-stf-2025/');
    }
    for (const address of ['/glance/', '/overlaps/us-uk-0010/'])
      expect(laterOn(address).map(textOf).join(' ')).toContain(
        'US NSSTS 2026 (reported); UK critical tech 2025 (stated by the issuer).'
      );
    expect(laterOn('/zh/overlaps/cn-us-0001/').map(textOf).join(' ')).toContain('美国安全科技2026（据报道）');
  });

  test('is named on the first page, and a latest edition names none', () => {
    expect(laterOn('/').map(textOf).join(' ')).toContain('Later editions: ');
    expect(rowOf('lists', 'uk-dtsp-2025')['succeeded_by']).toBe('');
    expect(laterOn('/lists/uk-dtsp-2025/')).toEqual([]);
  });

  test('the latest editions have every entry of China’s in a row', () => {
    const page = pageAt('/matrix/cn-15fyp-2026/us-nssts-2026_uk-stf-2025_uk-dtsp-2025/');
    expect(all(page, 'tr[data-row]')).toHaveLength(entriesOf('cn-15fyp-2026', 'top').length);
  });
});

describe('the default brief', () => {
  test.each([
    ['/brief/', 'Choosing needs JavaScript', (n: number) => `${n} overlaps`],
    ['/zh/brief/', '需要启用JavaScript', (n: number) => `${n}对条目重合`]
  ])('%s is complete without script, and says what needs one', (address, note, overlaps) => {
    const page = pageAt(address);
    expect(textOf(page)).toContain(note);
    const article = one(page, 'article');
    expect(textOf(article)).toContain(overlaps(shownFirst('standard')));
    expect(all(article, 'table')).toHaveLength(3);
    // The two figures are in the page as drawings with their words; the sources stand in the annex.
    const drawn = all(article, 'svg[role=img]').map((svg) => svg.attribs['aria-label'] ?? '');
    expect(drawn).toHaveLength(2);
    for (const label of drawn) expect(label.length).toBeGreaterThan(50);
    expect(textOf(one(article, '.annex'))).toContain('gov.cn');
  });
});

describe('an entry whose English name alone changed', () => {
  const [from, to] = [rowOf('entries', 'us-cet-2024:biotechnologies'), rowOf('entries', 'us-nssts-2026:biotechnology')];

  test('is renamed in the data, with one name in Chinese', () => {
    expect(field(from, 'label_en')).not.toBe(field(to, 'label_en'));
    expect(field(from, 'label_zh')).toBe(field(to, 'label_zh'));
  });

  test.each([
    ['/zh/entries/us-cet-2024/biotechnologies/', '英文名称变更'],
    ['/zh/lists/us-nssts-2026/', '英文名称变更'],
    ['/zh/history/', '英文名称变更'],
    ['/entries/us-cet-2024/biotechnologies/', 'renamed']
  ])('%s says so', (address, words) => {
    expect(textOf(one(pageAt(address), 'main'))).toContain(words);
  });

  test('is not called renamed in Chinese', () => {
    const called = textsOf(pageAt('/zh/lists/us-nssts-2026/'), 'tr').filter(
      (row) => row.split(field(to, 'label_zh')).length === 3
    );
    expect(called).toHaveLength(1);
    expect(called[0]).not.toContain('更名');
  });
});

describe('citing', () => {
  test.each([
    ['/lists/us-cet-2024/', 'Critical and Emerging Technologies'],
    ['/overlaps/cn-us-0001/', 'record pcx:cn-us-0001'],
    ['/entries/cn-eff-2024/quantum-information/', 'entry cn-eff-2024:quantum-information'],
    ['/overlaps/', 'Overlaps between national technology lists'],
    ['/glance/', 'Counterparts at a glance'],
    ['/data/', 'Priority Crosswalk, data version'],
    ['/data/releases/', 'Data releases'],
    ['/about/', 'Priority Crosswalk, data version']
  ])('%s can be cited without script, with version and path', (address, title) => {
    const plain = textOf(one(pageAt(address), '.cite .plain'));
    const { version } = JSON.parse(dataText('datapackage.json')) as { version: string };
    expect(plain).toContain(title);
    expect(plain).toContain(`data version ${version}`);
    expect(plain).toContain(address);
  });

  test.each([
    ['/zh/lists/us-cet-2024/', '美国：关键和新兴技术清单，2024年//'],
    ['/zh/overlaps/cn-us-0001/', 'cn-us-0001//'],
    ['/zh/entries/cn-eff-2024/quantum-information/', '量子信息，条目cn-eff-2024:quantum-information//'],
    ['/zh/overlaps/', '各国技术清单的全部重合记录//'],
    ['/zh/glance/', '对应情况概览：默认对照清单的覆盖情况//'],
    ['/zh/data/releases/', '数据发布//'],
    ['/zh/who-names-what/', '//Priority Crosswalk'],
    ['/zh/about/', 'Priority Crosswalk']
  ])('%s is cited in the Chinese form, in Chinese words', (address, title) => {
    const plain = textOf(one(pageAt(address), '.cite .plain'));
    const { version } = JSON.parse(dataText('datapackage.json')) as { version: string };
    expect(plain).toContain(title);
    expect(plain).toContain(`: 数据版本${version}[DS/OL]. `);
    expect(plain).toContain(address);
  });
});

test('what a record counts under stands on its page as its codes make it', () => {
  const sample = table('mappings')
    .filter(isOverlap)
    .filter((_, i) => i % 7 === 0);
  expect(sample.length).toBeGreaterThan(20);
  for (const record of sample) {
    const readings = READING_NAMES.filter((reading) => counted(record, reading)).join(', ');
    const why = one(pageAt(`/overlaps/${field(record, 'record_id').replace('pcx:', '')}/`), '.why');
    expect(textOf(why), field(record, 'record_id')).toContain(`Counted under ${readings}`);
  }
});

test('every entry has an address, in both languages', () => {
  const known = new Set(targetsIn('/entries/', 'main section li a').map((target) => target.replace(/#.*/, '')));
  for (const entry of table('entries').filter((e) => isTop(field(e, 'entry_id'))))
    expect(known).toContain(`/entries/${field(entry, 'entry_id').replace(':', '/')}/`);
  expect(targetsIn('/entries/', 'main section li a')).toHaveLength(table('entries').length);
  expect(targetsIn('/zh/entries/', 'main section li a')).toHaveLength(table('entries').length);
});
