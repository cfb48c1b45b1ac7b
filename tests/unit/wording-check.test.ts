import { describe, expect, test } from 'vitest';
import { readOfficial } from '#lib/formats/read-official.ts';
import { foldSigns, withoutMarker } from '#lib/model/fold-wording.ts';
import {
  allToTheLetter,
  checkWording,
  isLong,
  resultCounts,
  type WordedList,
  type WordingCheck
} from '#lib/model/wording-check.ts';
import { shipped } from './helpers.ts';
import {
  bytesOf,
  characterMap,
  chinesePdfOf,
  documentOf,
  entriesInOrder,
  pdfOf,
  scanOf,
  type Block,
  type Typesetting
} from './made-documents.ts';

const US = 'us-cet-2024';
const worded = (id: string): WordedList => {
  const list = shipped.lists.find((l) => l.id === id);
  if (!list) throw new Error(`There is no list ${id}.`);
  return { id, published: list.published, entries: entriesInOrder(id) };
};
const others = (id: string) => {
  const series = shipped.lists.find((l) => l.id === id)?.series;
  return shipped.lists.filter((l) => l.series === series && l.id !== id).map((l) => worded(l.id));
};
const check = async (bytes: Uint8Array, list = US): Promise<WordingCheck> =>
  checkWording(await readOfficial(bytes, characterMap), worded(list), others(list));
const checkPdf = async (blocks: readonly Block[], how?: Typesetting, list = US) =>
  check(await pdfOf(blocks, how), list);
const checkText = (text: string, list = US) => check(bytesOf(text), list);
/** What was not found to the letter, by the label. */
const unlike = ({ findings }: WordingCheck) => findings.filter((f) => f.result !== 'to-the-letter');
/** The same in a line each. */
const told = (found: WordingCheck) => unlike(found).map((f) => `${f.label}: ${f.result} ${f.text}`);
const finding = (found: WordingCheck, label: string) => found.findings.find((f) => f.label === label);

/** The whole list as a plain text, with a bullet before each entry, broken to a width. */
function textOf(list: string, width: number, change: (label: string) => string = (l) => l): string {
  const lines = documentOf(list).flatMap(({ kind, text }) => {
    const broken: string[] = [];
    let line = kind === 'item' ? '• ' : '';
    for (const word of change(text).split(' ')) {
      if (line.trim() && `${line}${word}`.length > width) {
        broken.push(line.trimEnd());
        line = kind === 'item' ? '  ' : '';
      }
      line += `${word} `;
    }
    return [...(kind === 'item' ? [] : ['']), ...broken, line.trimEnd()];
  });
  return `${lines.join('\n')}\n`;
}

describe('a PDF made from the tables has every entry to the letter', () => {
  const all = async (how?: Typesetting, change?: (label: string) => string) => {
    const found = await checkPdf(documentOf(US, 'February 2024', change), how);
    expect(told(found)).toEqual([]);
    expect(found.edition).toBe('asked');
    expect(found.findings.map((f) => f.id)).toEqual(entriesInOrder(US).map((e) => e.id));
    expect(found.extra).toEqual([]);
    return found;
  };

  test('as it is typeset, with heads, page numbers and wrapped lines, and each has its page', async () => {
    const found = await all();
    const pages = found.findings.map((f) => f.page ?? 0);
    expect(Math.min(...pages)).toBe(1);
    expect(Math.max(...pages)).toBeGreaterThan(3);
    expect(found.dates).toEqual(['2024-02']);
  });

  test('with words broken by hyphens at the ends of lines', () => all({ hyphens: true }));
  test('in two columns', () => all({ columns: 2 }));
  test('in two columns with broken words', () => all({ columns: 2, hyphens: true }));
  test('with numbers before the items', () => all({ marker: (n) => `${n}.` }));
  test('with letters in brackets before the items', () => all({ marker: (n) => `(${'abcdefghij'[n % 10] ?? 'a'})` }));
  test('without bullets, items of one line under each other', () => all({ marker: () => '' }));
  test('with ligatures in the font', () => all({ ligatures: true }));
  test('with dashes for hyphens and spaces that do not break', () =>
    all({}, (label) => label.replaceAll('-', '\u2013').replace(' ', '\u00a0')));

  test('in capitals, which is told', async () => {
    const found = await all({}, (label) => label.toUpperCase());
    expect(found.findings.filter((f) => /[a-z]/.test(f.label)).every((f) => f.caseDiffers)).toBe(true);
  });
});

describe('a plain text made from the tables has every entry to the letter', () => {
  const all = async (text: string) => expect(told(await checkText(text))).toEqual([]);

  test.each([40, 60, 80, 1000])('with lines of at most %i signs', (width) => all(textOf(US, width)));
  test('with a page number and a head between the lines, also within an entry', () =>
    all(
      textOf(US, 60)
        .split('\n')
        .map((line, i) =>
          i % 25 === 24 ? `${line}\n\n        ${Math.ceil(i / 25)}\n\fCRITICAL AND EMERGING TECHNOLOGIES\n` : line
        )
        .join('\n')
    ));
  test('with ligatures, full-width letters and soft hyphens', () =>
    all(
      textOf(US, 60, (label) =>
        label
          .replaceAll('fi', '\ufb01')
          .replaceAll('AI', '\uff21\uff29')
          .replace(/techno/g, 'tech\u00adno')
      )
    ));
  test('with thin spaces, spaces that do not break, and hyphens of another kind', () =>
    all(textOf(US, 80, (label) => label.replaceAll('-', '\u2010').replace(' and ', '\u2009and\u00a0'))));
  test('with soft hyphens at the ends of lines', () =>
    all(textOf(US, 1000, (label) => label.replace(/technologies$/, 'techno\u00ad\n  logies'))));
  test('with semicolons and “and” between the items, and a full stop after the last', () =>
    all(textOf(US, 80, (label) => `${label}${label === 'Lasers' ? '; and' : ';'}`)));
});

describe('an HTML document', () => {
  const html = (item: (label: string) => string) =>
    `<!doctype html><html><head><title>List &ndash; Site</title><style>p { color: red }</style></head><body><nav><ul><li>Home</li></ul></nav><h1>Critical and Emerging Technologies List</h1><p>February 2024</p>${entriesInOrder(
      US
    )
      .map((e) =>
        e.parent === null ? `</ul><h2>${item(e.labelOriginal)}</h2><ul>` : `<li>${item(e.labelOriginal)}</li>`
      )
      .join('')}</ul></body></html>`;

  test('has every entry of its list items and headings, with markup, entities and breaks inside', async () => {
    const found = await check(
      bytesOf(
        html((label) =>
          label
            .replace(/^(\w+) /, '<strong>$1</strong>&nbsp;')
            .replace(' and ', '<br> and ')
            .replaceAll('-', '&#8209;')
        )
      )
    );
    expect(told(found)).toEqual([]);
    expect(found.findings.every((f) => f.page === null)).toBe(true);
  });

  test('has its heading as its title', async () => {
    expect((await readOfficial(bytesOf(html((l) => l)), characterMap)).title).toBe(
      'Critical and Emerging Technologies List'
    );
  });
});

describe('what a document does not have to the letter', () => {
  const changed = (from: string, to: string) =>
    documentOf(US, 'February 2024', (label) => (label === from ? to : label));

  test('a missing entry is not found, and nothing else suffers', async () => {
    const found = await checkPdf(changed('Fusion energy', ''));
    expect(unlike(found).map((f) => [f.label, f.result, f.page])).toEqual([['Fusion energy', 'not-found', null]]);
  });

  test('another wording is shown word by word', async () => {
    const found = await checkPdf(changed('Advanced cloud services', 'Advanced cloud and edge services'));
    expect(unlike(found)).toMatchObject([
      {
        label: 'Advanced cloud services',
        result: 'with-differences',
        text: 'Advanced cloud and edge services',
        difference: [
          { in: 'both', text: 'Advanced cloud ' },
          { in: 'second', text: 'and edge ' },
          { in: 'both', text: 'services' }
        ]
      }
    ]);
  });

  test('a real hyphen is no hyphen of a line: another spelling is a difference', async () => {
    const found = await checkPdf(changed('Cell-free systems and technologies', 'Cellfree systems and technologies'));
    expect(unlike(found)).toMatchObject([{ label: 'Cell-free systems and technologies', result: 'with-differences' }]);
  });

  test('an item that is in no entry is reported, also as the last of its list', async () => {
    const blocks = documentOf(US).flatMap((block): Block[] =>
      block.text === 'Lasers' && block.kind === 'item'
        ? [block, { kind: 'item', text: 'Death rays' }]
        : block.text === 'Space launch, range, and safety technologies'
          ? [block, { kind: 'item', text: 'Lunar mining' }]
          : [block]
    );
    const found = await checkPdf(blocks);
    expect(told(found)).toEqual([]);
    expect(found.extra.map((e) => e.text)).toEqual(['Death rays', 'Lunar mining']);
    expect(found.extra.every((e) => (e.page ?? 0) > 1)).toBe(true);
  });

  test('an item of a list without bullets that is in no entry is reported', async () => {
    const lines = [
      'A list of 2024',
      '',
      'Quantum',
      'Chips',
      'Death rays',
      'Biology',
      'Lunar mining',
      '',
      'The end of it.'
    ];
    const list: WordedList = {
      id: 'x',
      published: '2024',
      entries: ['Quantum', 'Chips', 'Biology'].map((labelOriginal) => ({ id: `x:${labelOriginal}`, labelOriginal }))
    };
    const found = checkWording(await readOfficial(bytesOf(lines.join('\n')), characterMap), list);
    expect(found.extra.map((e) => e.text)).toEqual(['Death rays', 'Lunar mining']);
  });

  test('a short wording within a sentence is no item of the list', async () => {
    const blocks = documentOf(US, 'February 2024', (label) => (label === 'Lasers' ? '' : label)).flatMap(
      (block): Block[] =>
        block.kind === 'heading' && block.text === 'Hypersonics'
          ? [
              {
                kind: 'text',
                text: 'Much of the work on lasers is done in the laboratories of the country, and more will be.'
              },
              block
            ]
          : [block]
    );
    const laser = finding(await checkPdf(blocks), 'Lasers');
    expect(laser).toMatchObject({ result: 'running-text', place: 'sentence' });
    expect(laser?.text).toContain('work on lasers is done');
  });

  test('a word that ends a wrapped line by itself is no item', async () => {
    const lines = textOf(US, 60, (label) =>
      label === 'Lasers' ? 'High-power light sources that are used in factories as well as lasers' : label
    );
    expect(finding(await checkText(lines), 'Lasers')?.result).not.toBe('to-the-letter');
  });

  test('a longer item that contains an entry is shown as it is', async () => {
    const found = await checkPdf(changed('Lasers', 'Lasers of high power'));
    expect(finding(found, 'Lasers')?.result).not.toBe('to-the-letter');
  });

  test('a long wording in a sentence is found to the letter', async () => {
    const label =
      'Interference, jamming, and spoofing detection technologies, algorithms, analytics, and networked monitoring systems';
    const found = await checkPdf(changed(label, `The area also covers ${label}, among others that are not listed`));
    expect(isLong(label)).toBe(true);
    expect(finding(found, label)).toMatchObject({ result: 'to-the-letter', place: 'sentence' });
  });

  test('of two entries that are worded alike, the document must have both', async () => {
    const list: WordedList = {
      id: 'two',
      published: '2024',
      entries: ['Space', 'Materials', 'Air', 'Materials'].map((labelOriginal, i) => ({ id: `two:${i}`, labelOriginal }))
    };
    const document = (items: string) => readOfficial(bytesOf(items), characterMap);
    expect(unlike(checkWording(await document('- Space\n- Materials\n- Air\n- Materials\n'), list))).toEqual([]);
    expect(
      unlike(checkWording(await document('- Space\n- Materials\n- Air\n'), list)).map((f) => [f.id, f.result])
    ).toEqual([['two:3', 'not-found']]);
  });
});

describe('the edition', () => {
  test.each(['us-cet-2020', 'us-cet-2022', 'us-nssts-2026'])(
    '%s is told from the list of 2024 and refused',
    async (other) => {
      const found = await checkPdf(documentOf(other, 'in some year'));
      expect([found.edition, found.list]).toEqual(['other', other]);
      expect([found.findings, found.extra]).toEqual([[], []]);
      expect(allToTheLetter(found)).toBe(false);
      const [asked, ...rest] = found.editions;
      const own = rest.find((e) => e.list === other);
      expect(asked?.list).toBe(US);
      expect(own?.ownFound).toBe(own?.ownTotal);
      expect((asked?.ownFound ?? 0) / (asked?.ownTotal ?? 1)).toBeLessThan(0.5);
    }
  );

  test.each(shipped.lists.filter((l) => l.kind === 'official').map((l) => l.id))(
    'a document with the items of %s is of that edition and has all of them',
    async (id) => {
      const lines = entriesInOrder(id).map((e) => `• ${e.labelOriginal}\n`);
      const year = shipped.lists.find((l) => l.id === id)?.published ?? '';
      const found = await checkText(`A document\n${year.length > 7 ? year : ''}\n\n${lines.join('')}`, id);
      expect(found.edition).toBe('asked');
      expect(told(found)).toEqual([]);
    }
  );

  test('where the entries do not tell two editions apart, a date at the beginning does', () => {
    const edition = (id: string, published: string): WordedList => ({
      id,
      published,
      entries: ['Quantum', 'Chips', 'Biology'].map((labelOriginal) => ({ id: `${id}:${labelOriginal}`, labelOriginal }))
    });
    const document = (date: string) => ({
      title: 'A list',
      emptyPages: [],
      lines: [`Published ${date}`, 'Quantum', 'Chips', 'Biology'].map((text) => ({ text, page: null, begins: true }))
    });
    const [first, second] = [edition('of-2023', '2023-03-06'), edition('of-2025', '2025-04-28')];
    expect(checkWording(document('6 March 2023'), first, [second]).edition).toBe('asked');
    expect(checkWording(document('6 March 2023'), second, [first])).toMatchObject({
      edition: 'other',
      list: 'of-2023'
    });
    expect(checkWording(document('April 28, 2025'), second, [first]).edition).toBe('asked');
    expect(checkWording(document('one day'), second, [first]).edition).toBe('asked');
  });

  test('a document that is of no edition is refused with how many entries it has', async () => {
    const found = await checkPdf(documentOf('ca-stra-2024', 'in some year'));
    expect(found.edition).toBe('neither');
    expect(found.editions[0]).toMatchObject({ list: US, total: entriesInOrder(US).length });
    expect(found.editions[0]?.found).toBeLessThan(10);
    expect(found.findings).toEqual([]);
  });
});

describe('Chinese', () => {
  const NBS = 'cn-nbs-sei-2018';
  const labels = entriesInOrder(NBS).map((e) => e.labelOriginal);

  test('items with numbers, without spaces, are found in a PDF whose font is not in it', async () => {
    const lines = labels.map((label, i) => `${i + 1}.${i % 5}  ${label}`);
    const found = await check(chinesePdfOf(['战略性新兴产业分类（2018）', '2018年11月', ...lines]), NBS);
    expect(told(found)).toEqual([]);
    expect(found.dates).toEqual(['2018-11']);
  });

  test('items whose signs are parted by spaces and line breaks are found', async () => {
    const spaced = labels.map(
      (label, i) => `（${i + 1}）${i % 2 ? [...label].join(' ') : `${label.slice(0, 2)}\n${label.slice(2)}`}`
    );
    expect(unlike(await checkText(`战略性新兴产业分类\n\n${spaced.join('\n')}\n`, NBS))).toEqual([]);
  });

  test('signs that a PDF has as radicals are the signs that they look like', async () => {
    const radicals: Record<string, string> = {
      车: '⻋',
      风: '⻛',
      生: '⽣',
      人: '⼈',
      长: '⻓',
      页: '⻚',
      金: '⾦',
      力: '⼒'
    };
    const written = labels.map((label) => `• ${[...label].map((sign) => radicals[sign] ?? sign).join('')}\n`).join('');
    expect(written).toMatch(/[⻋⻛]/);
    expect(told(await checkText(`战略性新兴产业分类\n\n${written}`, NBS))).toEqual([]);
  });

  test('Korean entries are found where a line ends within a word, or after a point or before a bracket', async () => {
    const KR = 'kr-nst-2022';
    const broken = (label: string) => label.replace(/·|(?=\()|(?<=^.{2})(?=[^·].)/u, (sign) => `${sign}\n  `);
    const lines = entriesInOrder(KR).map(({ labelOriginal }) => `• ${broken(labelOriginal)}\n`);
    expect(told(await checkText(`목록\n\n${lines.join('')}`, KR))).toEqual([]);
  });

  test('entries between enumeration commas count, parts of longer terms do not', async () => {
    const list: WordedList = {
      id: 'cn',
      published: '2024',
      entries: ['新材料', '人工智能', '氢能', '量子科技'].map((labelOriginal) => ({
        id: `cn:${labelOriginal}`,
        labelOriginal
      }))
    };
    const document = (text: string) => readOfficial(bytesOf(text), characterMap);
    const found = checkWording(
      await document('要培育新一代信息技术、人工智能、氢能、\n量子科技等产业，发展新材料产业。'),
      list
    );
    expect(found.findings.map((f) => [f.label, f.result, f.place])).toEqual([
      ['新材料', 'running-text', 'sentence'],
      ['人工智能', 'to-the-letter', 'enumeration'],
      ['氢能', 'to-the-letter', 'enumeration'],
      ['量子科技', 'to-the-letter', 'enumeration']
    ]);
  });
});

describe('what cannot be read is said', () => {
  const reason = async (bytes: Uint8Array) =>
    readOfficial(bytes, characterMap).then(
      () => 'read',
      (error: unknown) => (error as { reason?: string }).reason
    );

  test('a scan without text', async () => expect(await reason(await scanOf())).toBe('scanned'));
  test('a PDF with a password', async () =>
    expect(await reason(await pdfOf(documentOf('us-cet-2020'), { password: 'secret' }))).toBe('encrypted'));
  test('a damaged PDF', async () => expect(await reason(bytesOf('%PDF-1.4\nnothing of the kind'))).toBe('damaged'));
  test('a Word file', async () => expect(await reason(bytesOf('PK\u0003\u0004word/document.xml'))).toBe('kind'));
  test('an empty file', async () => expect(await reason(bytesOf(' \n'))).toBe('empty'));
});

test('no label of an entry begins with what would be taken for a bullet or a number', () => {
  const taken = shipped.entries
    .map((e) => foldSigns(e.labelOriginal))
    .filter((label) => withoutMarker(label).marker !== '');
  expect(taken).toEqual([]);
});

test('counts of results add up to the entries', async () => {
  const found = await checkPdf(documentOf(US, 'February 2024', (label) => (label === 'Lasers' ? '' : label)));
  const counted = resultCounts(found.findings);
  expect(Object.values(counted).reduce((a, b) => a + b)).toBe(entriesInOrder(US).length);
  expect(counted['not-found']).toBe(1);
});
