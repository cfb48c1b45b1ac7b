import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { pasteRows } from './own-lists.ts';
import { axeFindings, expect, gridReady, scriptReady, test } from './site.ts';

const FOLDER = new URL('../import/cases/', import.meta.url);

type Side = string | { codes: string[] };

interface Case {
  file: string;
  format: string | null;
  lists?: { rows: Side; columns: Side } | null;
  rowsRead: number;
  rowsKept: number;
  faults: { kind: string }[];
  warnings: { kind: string }[];
}

const { cases } = JSON.parse(readFileSync(new URL('expected.json', FOLDER), 'utf8')) as { cases: Case[] };
const bytesOf = ({ file }: Pick<Case, 'file'>) => readFileSync(new URL(file, FOLDER));
const caseOf = (file: string) => cases.find((c) => c.file === file) as Case;

const area = (page: Page) => page.getByRole('group', { name: 'Bring a list or a mapping' });

async function open(page: Page, path = 'workbench/') {
  await page.goto(path);
  await expect(area(page)).toBeVisible();
}

interface BroughtBytes {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** Chooses files, as a reader does in the dialog of the browser. */
const choose = (page: Page, ...files: BroughtBytes[]) => page.locator('input[type=file]').setInputFiles(files);
const fileOf = (of: Pick<Case, 'file'>) => ({ name: of.file, mimeType: 'text/plain', buffer: bytesOf(of) });

/** Drops a file, as a reader does who drags it from a folder. */
async function drop(page: Page, { name, buffer }: BroughtBytes) {
  const data = await page.evaluateHandle(
    ([file, text]) => {
      const bytes = Uint8Array.from(atob(text as string), (sign) => sign.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], file as string));
      return transfer;
    },
    [name, buffer.toString('base64')]
  );
  await area(page).dispatchEvent('dragover', { dataTransfer: data });
  await area(page).dispatchEvent('drop', { dataTransfer: data });
}

const rows = (page: Page) => page.locator('[data-read]');

/** Waits until a file is read under the lists that were chosen. */
async function readUnder(page: Page, lists: { rows: string; columns: string }) {
  for (const [name, value] of [
    ['List in the rows', lists.rows],
    ['List in the columns', lists.columns]
  ] as const) {
    await page.getByLabel(name, { exact: true }).selectOption(value);
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
    await expect(page.getByLabel(name, { exact: true })).toHaveValue(value);
  }
}

/** Keeps a list of codes under a name, for a mapping between lists that nobody else has. */
async function keepCodes(page: Page, name: string, codes: readonly string[]) {
  await open(page);
  await pasteRows(page, `code\tlabel\n${codes.map((code) => `${code}\tEntry ${code}`).join('\n')}`);
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByRole('button', { name: 'Keep in this browser' }).click();
  await gridReady(page);
}

const kindsOf = (list: Locator) => list.evaluateAll((all) => all.map((item) => (item as HTMLElement).dataset['kind']));
const distinct = (remarks: readonly { kind: string }[]) => [...new Set(remarks.map(({ kind }) => kind))].sort();

/** What the page says of the file that it shows is what the case says. */
async function expectCase(page: Page, of: Case) {
  await expect(rows(page)).toHaveAttribute('data-read', String(of.rowsRead));
  await expect(rows(page)).toHaveAttribute('data-kept', String(of.rowsKept));
  for (const what of ['faults', 'warnings'] as const) {
    const items = page.locator(`ul.${what} > li`);
    expect([...new Set(await kindsOf(items))].sort(), `${of.file}: ${what}`).toEqual(distinct(of[what]));
  }
}

for (const [how, bring] of [
  ['chosen', choose],
  ['dropped', drop]
] as const)
  test(`every file that people bring is read through the page as its case says: ${how}`, async ({ page }) => {
    expect(cases.length).toBeGreaterThan(30);
    const flags = caseOf('mapping-part-flags.txt').lists as { rows: { codes: string[] }; columns: { codes: string[] } };
    await keepCodes(page, 'rows', flags.rows.codes);
    await keepCodes(page, 'columns', flags.columns.codes);
    await open(page);
    for (const of of cases) {
      await test.step(of.file, async () => {
        if (of.format === 'pasted') await pasteRows(page, bytesOf(of).toString('utf8'));
        else await bring(page, fileOf(of));
        await expect(page.locator('.area .file strong')).toHaveText(of.format === 'pasted' ? 'Pasted rows' : of.file);
        await expect(rows(page)).toBeVisible();
        const id = (side: Side, own: string) =>
          typeof side !== 'string' ? `my-${own}` : side === 'from the file' ? 'file' : side;
        if (of.lists)
          await readUnder(page, { rows: id(of.lists.rows, 'rows'), columns: id(of.lists.columns, 'columns') });
        await expectCase(page, of);
      });
    }
  });

/** Pastes names, keeps them under a name and waits for the matrix. */
async function keepNames(page: Page, name: string, names: readonly string[]) {
  await open(page);
  await pasteRows(page, names.join('\n'));
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByRole('button', { name: 'Keep in this browser' }).click();
  await gridReady(page);
}

const NAMES = ['Quantum sensing for divers', 'Batteries of salt', 'Robots that bake'];

test('names come from paste to the matrix in three steps, and every pair of them is not assessed', async ({ page }) => {
  await keepNames(page, 'Bakery', NAMES);
  await expect(page).toHaveURL(/workbench\/\?work=1$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bakery (your own)');
  await expect(page.getByText('Bakery: your own work, not part of the data set of this site.')).toBeVisible();
  await expect(page.locator('footer')).toContainText(
    'The records of this site: coded and adjudicated by language models'
  );
  const grid = page.getByRole('grid');
  for (const name of NAMES) await expect(grid.getByRole('rowheader', { name })).toBeVisible();
  const cells = grid.locator('td[data-cell]');
  const all = await cells.count();
  expect(all).toBeGreaterThan(60);
  await expect(grid.locator('td[data-cell][aria-label="not assessed"]')).toHaveCount(all);
  await cells.first().click();
  await expect(page.getByText('A list alone says nothing about overlaps.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('A list alone says nothing about overlaps.')).toBeHidden();
  expect(await axeFindings(page)).toEqual([]);
});

test('nothing of a brought file leaves the page: only files of the site are asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith('blob:')) return;
    asked.push(`${request.method()} ${decodeURIComponent(request.url())} ${request.postData() ?? ''}`);
  });
  await keepNames(page, 'Bakery', NAMES);
  await open(page);
  await choose(page, fileOf(caseOf('mapping-three-columns.csv')));
  await readUnder(page, { rows: 'us-cet-2024', columns: 'uk-sntf-2023' });
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((line) => !line.startsWith('GET '))).toEqual([]);
  const words = [...NAMES, ...NAMES.flatMap((name) => name.split(' ')).filter((word) => word.length > 5)];
  expect(asked.filter((line) => words.some((word) => line.includes(word)))).toEqual([]);
});

test('what is kept survives a reload, and a second tab shows the same and hears of changes', async ({
  page,
  context
}) => {
  await keepNames(page, 'Bakery', NAMES);
  await page.reload();
  await gridReady(page);
  await expect(page.getByRole('rowheader', { name: NAMES[0] ?? '' })).toBeVisible();

  const second = await context.newPage();
  await second.goto('workbench/');
  await expect(second.getByRole('link', { name: 'Bakery', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Rename: Bakery' }).click();
  await page.getByRole('textbox', { name: 'New name of Bakery' }).fill('Confectionery');
  await page.keyboard.press('Enter');
  await expect(second.getByRole('link', { name: 'Confectionery', exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Confectionery (your own)');

  await second.getByRole('button', { name: 'Delete: Confectionery' }).click();
  await expect(second.getByRole('button', { name: 'Undo' })).toBeFocused();
  await expect(page.getByText('This work is not kept in this browser.')).toBeVisible();
  await second.keyboard.press('Enter');
  await expect(second.getByRole('link', { name: 'Confectionery', exact: true })).toBeVisible();
  await gridReady(page);
});

test('a mended file says what it changes before it replaces the list', async ({ page }) => {
  const table = (text: string) => ({ name: 'mine.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await open(page);
  await choose(page, table('code,label\na,First\nb,Second\nc,Third\n'));
  await page.getByRole('button', { name: 'Keep in this browser' }).click();
  await gridReady(page);
  await open(page);
  await choose(page, table('code,label\na,First\nb,Second of all\nd,Fourth\n'));
  await expect(page.getByText('This changes 1, adds 1 and removes 1.')).toBeVisible();
  await page.getByRole('button', { name: 'Replace' }).click();
  await gridReady(page);
  await expect(page.getByRole('rowheader', { name: 'Second of all' })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'Third' })).toHaveCount(0);
});

const MAPPING = [
  'subject_id,object_id,relation,subject_centrality,object_centrality,evidence,rationale',
  'us-cet-2024:hypersonics,uk-sntf-2023:quantum-technologies,none,,,,',
  'us-cet-2024:artificial-intelligence,uk-sntf-2023:artificial-intelligence,equal,core,core,named,Same words',
  'us-cet-2024:biotechnologies,uk-sntf-2023:engineering-biology,intersects,core,core,inferred,',
  'us-cet-2024:semiconductors-microelectronics,uk-sntf-2023:semiconductors,equal,,,,',
  'us-cet-2024:directed-energy,,none,,,,'
].join('\n');

test('a mapping is counted by the rules of the site, and an incomplete pair is listed and not guessed', async ({
  page
}) => {
  await open(page);
  await choose(page, { name: 'mine.csv', mimeType: 'text/csv', buffer: Buffer.from(MAPPING) });
  await expect(page.getByText('Direction', { exact: true })).toBeVisible();
  await readUnder(page, { rows: 'us-cet-2024', columns: 'uk-sntf-2023' });
  await page.getByRole('button', { name: 'Keep in this browser' }).click();
  await gridReady(page);
  const counted = page.locator('td[data-cell].counted');
  await expect(counted).toHaveCount(1);
  await page.getByRole('radio', { name: 'Lenient' }).check();
  await expect(counted).toHaveCount(2);
  await expect(page).toHaveURL(/reading=lenient/);
  await expect(page.getByRole('heading', { name: '1 incomplete pair' })).toBeVisible();
  // One pair of no overlap, and an entry without counterpart, which has none with each of the five.
  await expect(page.locator('td[data-cell][aria-label="no overlap"]')).toHaveCount(6);
  await counted.first().click();
  await expect(page.getByText('From your own mapping.')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});

test('metadata in a file of its own goes with the table that is brought with it', async ({ page }) => {
  const lines = bytesOf({ file: 'mapping-sssom-1.1.sssom.tsv' }).toString('utf8').split('\n');
  const metadata = lines.filter((line) => line.startsWith('#')).map((line) => line.slice(1));
  const table = lines.filter((line) => !line.startsWith('#'));
  const file = (name: string, text: readonly string[]) => ({
    name,
    mimeType: 'text/plain',
    buffer: Buffer.from(text.join('\n'))
  });
  await open(page);
  await choose(page, file('mapping.sssom.tsv', table));
  await expect(page.getByText('The metadata lacks mapping_set_id.')).toBeVisible();
  await choose(page, file('mapping.sssom.tsv', table), file('mapping.sssom.yml', metadata));
  await expect(page.getByText('The metadata lacks mapping_set_id.')).toHaveCount(0);
  await expect(rows(page)).toHaveText(/^5 rows/);
  await expect(page.getByRole('heading', { name: '1 warning' })).toBeVisible();
});

test('a reading is stopped at once', async ({ page }) => {
  await open(page);
  const line = 'Quantum sensing,"a note, with commas and a line\nbreak",more\n';
  const buffer = Buffer.from(`label,note,other\n${line.repeat(250_000)}`);
  await choose(page, { name: 'long.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: 'Stop reading' }).click();
  await expect(page.getByText('Reading of long.csv was stopped. Nothing was kept.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Stop reading' })).toBeHidden();
});

test('a file over the limit is refused before it is read', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(51 * 1024 * 1024)], 'huge.csv'));
    document
      .querySelector('[role=group].area')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  });
  await expect(page.getByText('huge.csv has 53.5 MB.')).toBeVisible();
});

test('where the browser stores nothing, the work stays in the tab and the page says so', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await keepNames(page, 'Bakery', NAMES);
  await expect(page.getByRole('alert').filter({ hasText: 'does not let this site store anything' })).toBeVisible();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save everything as a work file' }).click()
  ]);
  const tables = Object.values(unzipSync(readFileSync(await saved.path()))).map((part) =>
    new TextDecoder().decode(part)
  );
  expect(tables.join('\n')).toContain(NAMES[0]);
});

test('a list is kept and seen with the keyboard alone', async ({ page }) => {
  await open(page);
  await scriptReady(page);
  await page.getByRole('button', { name: 'paste rows' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Rows to read' })).toBeFocused();
  await page.keyboard.type('First of mine\nSecond of mine');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveAttribute('data-kept', '2');
  // What was pressed is gone: the focus is where what comes in its place begins.
  await expect(page.locator('.file')).toBeFocused();
  await page.getByLabel('Name', { exact: true }).focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Typed');
  await page.keyboard.press('Enter');
  await gridReady(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('grid').locator('[tabindex="0"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('A list alone says nothing about overlaps.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('grid').locator('[tabindex="0"]')).toBeFocused();
});

for (const [name, set] of [
  ['a window of 320 px', { viewport: { width: 320, height: 640 } }],
  ['dark', { colorScheme: 'dark' as const }],
  ['forced colours', { forcedColors: 'active' as const }]
] as const)
  test.describe(name, () => {
    test.use(set);
    test('reading and matrix have no barrier, and nothing is wider than the page', async ({ page }) => {
      await open(page);
      await choose(page, fileOf(caseOf('list-title-rows.csv')));
      await expectCase(page, caseOf('list-title-rows.csv'));
      const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(await axeFindings(page)).toEqual([]);
      expect(await wide()).toBeLessThanOrEqual(0);
      await page.getByRole('button', { name: 'Keep in this browser' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('(your own)');
      await expect(page.locator('.matrix')).toBeVisible();
      expect(await axeFindings(page)).toEqual([]);
      expect(await wide()).toBeLessThanOrEqual(0);
    });
  });

test('the page is in Chinese, and a list is called the reader’s own there', async ({ page }) => {
  await page.goto('zh/workbench/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('对照自己的清单');
  await expect(page.getByRole('group', { name: '导入清单或对照表' })).toBeVisible();
  await pasteRows(page, '量子信息\n新型储能');
  await page.getByLabel('名称', { exact: true }).fill('我的清单');
  await page.getByRole('button', { name: '保存在本浏览器' }).click();
  await gridReady(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('我的清单（自己的）');
  expect(await axeFindings(page)).toEqual([]);
});

test('a file of a kept list is read back as the same list', async ({ page }) => {
  await open(page);
  await choose(page, fileOf(caseOf('list-gb18030.csv')));
  await page.getByRole('button', { name: 'Keep in this browser' }).click();
  await gridReady(page);
  for (const form of ['CSV', 'CSV for Excel', 'Workbook (XLSX)', 'JSON']) {
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: form, exact: true }).click()
    ]);
    const second = await page.context().newPage();
    await open(second);
    await choose(second, {
      name: saved.suggestedFilename(),
      mimeType: 'text/plain',
      buffer: readFileSync(await saved.path())
    });
    await expect(rows(second)).toHaveAttribute('data-kept', String(caseOf('list-gb18030.csv').rowsKept));
    await expect(second.locator('ul.faults > li')).toHaveCount(0);
    await second.close();
  }
});
