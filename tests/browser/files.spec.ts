import { readFileSync } from 'node:fs';
import readXlsxFile from 'read-excel-file/node';
import { expect, gridReady, test } from './site.ts';

test('the examples name the address at which the site is served', async ({ page, baseURL }) => {
  await page.goto('/data/');
  await expect(page.locator('.example pre').first()).toContainText(
    `${(baseURL ?? '').replace(/\/$/, '')}/api/v1/pairs/`
  );
});

test.describe('citing', () => {
  const CITED = [
    ['/lists/us-cet-2024/', 'Critical and Emerging Technologies'],
    ['/overlaps/cn-us-0001/', 'record pcx:cn-us-0001'],
    ['/entries/cn-eff-2024/quantum-information/', 'entry cn-eff-2024:quantum-information'],
    ['/overlaps/', 'Overlaps between national technology lists'],
    ['/glance/', 'Counterparts at a glance'],
    ['/data/', 'Priority Crosswalk, data version'],
    ['/data/releases/', 'Data releases'],
    ['/about/', 'Priority Crosswalk, data version']
  ] as const;

  test('gives all forms of every page with its path and today, and can be closed by keyboard', async ({ page }) => {
    const now = new Date();
    const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map((n) => String(n).padStart(2, '0'))
      .join('-');
    for (const [path, title] of CITED) {
      await page.goto(path);
      const open = page.getByRole('button', { name: 'See all citation styles' });
      await open.click();
      const dialog = page.getByRole('dialog', { name: 'Cite this page' });
      await expect(dialog.locator('pre')).toHaveCount(6);
      const item = JSON.parse(await dialog.locator('pre').last().innerText()) as Record<string, unknown>[];
      // This server’s address leads nobody else here.
      expect(item[0]).not.toHaveProperty('URL');
      expect(item[0]?.['note']).toContain(`Path within the site: ${path}`);
      await expect(dialog.locator('pre').nth(3)).toContainText(`urldate = {${today}}`);
      for (const i of [0, 1, 2, 3, 4]) await expect(dialog.locator('pre').nth(i)).toContainText(path);
      await expect(dialog.locator('pre').first()).toContainText(title);
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
      await expect(open).toBeFocused();
    }
  });

  test('of a matrix carries its state, is copied and saved', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/?reading=strict&strength=3');
    await gridReady(page);
    await page.getByRole('button', { name: 'Cite', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Cite this page' });
    await expect(dialog.locator('pre').first()).toContainText('reading=strict&strength=3');
    await dialog.getByRole('button', { name: 'Copy RIS' }).click();
    await expect(dialog.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('TY  - DATA');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Save as .bib' }).click()
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toMatch(/^@misc\{priority-crosswalk-/);
  });
});

test('the Excel workbook of a filtered matrix has what is shown, row by row', async ({ page }) => {
  await page.goto('/?reading=strict&category=future&counterpart=with');
  await gridReady(page);
  await expect(page.getByRole('status').filter({ hasText: 'overlaps shown' })).toBeVisible();
  const status = await page.getByRole('status').filter({ hasText: 'overlaps shown' }).innerText();
  const [, rows = '', overlaps = ''] = /^(\d+) of \d+ rows, (\d+) of/.exec(status) ?? [];
  await page.getByText('Download', { exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Displayed matrix (Excel)' }).click()
  ]);
  const read = await readXlsxFile(readFileSync(await download.path()));
  expect(read.map((s) => s.sheet)).toEqual(['README', 'matrix', 'mappings']);
  const [readme, matrix, mappings] = read.map((s) => s.data);
  expect((matrix?.length ?? 0) - 1).toBe(Number(rows));
  expect((mappings?.length ?? 0) - 1).toBe(Number(overlaps));
  const numbers = matrix?.slice(1).flatMap((row) => row.slice(4, -1).filter((v) => typeof v === 'number'));
  expect(numbers).toHaveLength(Number(overlaps));
  expect(JSON.stringify(readme)).toContain('reading=strict');
  expect(JSON.stringify(readme)).toContain('CC-BY-4.0');
});

test('a record’s CSV is made in the browser, on its page and in the panel, with the bytes of its row', async ({
  page,
  request
}) => {
  const overlaps = await (await request.get('/data/overlaps.csv')).text();
  const [header = ''] = overlaps.split('\n', 1);
  const save = async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download this record (CSV)' }).click()
    ]);
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
  };
  const withoutCounterpart = readFileSync(new URL('../../data/mappings.csv', import.meta.url), 'utf8')
    .split('\n')
    .find((line) => line.includes('sssom:NoTermFound'));
  for (const number of ['cn-us-0001', withoutCounterpart?.split(',')[0]?.replace('pcx:', '') ?? '']) {
    await page.goto(`/overlaps/${number}/`);
    // No field of the file has a line break.
    const row = overlaps.split('\n').find((line) => line.startsWith(`pcx:${number},`));
    expect(await save()).toEqual({ name: `${number}.csv`, text: `${header}\n${row}\n` });
    await expect(page.getByRole('link', { name: 'Download this record (JSON)' })).toHaveAttribute(
      'href',
      /mappings\/.*\.json$/
    );
  }
  await page.goto('/?cell=cn-eff-2024/next-gen-it~us-cet-2024/advanced-computing');
  await expect(page.getByRole('button', { name: 'Download this record (CSV)' })).toBeVisible();
  expect((await save()).text.split('\n')).toHaveLength(3);
});
