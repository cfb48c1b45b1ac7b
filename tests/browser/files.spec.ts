import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import { apiExamples } from '../../src/routes/[[lang=lang]]/data/examples.ts';
import { axeFindings, expect, gridReady, test } from './site.ts';

const run = promisify(execFile);
const sum = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

test('every file on the data page is there, has the size and checksum that stand beside it, and the sums agree', async ({
  page,
  request
}) => {
  await page.goto('/data/');
  const rows = await page.locator('table.files tbody tr:not(.group)').evaluateAll((all) =>
    all.map((row) => ({
      href: row.querySelector('a')?.href ?? '',
      name: row.querySelector('a')?.textContent ?? '',
      sha256: row.querySelector('code')?.textContent ?? ''
    }))
  );
  expect(rows.length).toBeGreaterThan(28);
  const sums = await (await request.get('/data/SHA256SUMS.txt')).text();
  for (const { href, name, sha256 } of rows) {
    const answer = await request.get(href);
    expect(answer.status(), name).toBe(200);
    expect(sum(await answer.body()), name).toBe(sha256);
    expect(sums).toContain(`${sha256}  ${name}\n`);
  }
});

test('the addresses for programs answer with JSON that begins with version, licence, citation and caveats', async ({
  page,
  request
}) => {
  await page.goto('/data/');
  const links = await page
    .locator('table.addresses a')
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  expect(links).toHaveLength(8);
  for (const link of links) {
    const { about } = (await (await request.get(link)).json()) as { about: Record<string, string> };
    for (const field of ['version', 'licence', 'citation', 'caveats', 'status'])
      expect(about[field], link).toBeTruthy();
  }
});

test('the JavaScript example runs as it stands and prints the overlaps of the standard reading', async ({
  baseURL
}) => {
  const example = apiExamples((baseURL ?? '').replace(/\/$/, '')).find((e) => e.language === 'JavaScript');
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', example?.code ?? '']);
  const lines = stdout.trim().split('\n');
  const overlaps = parse(readFileSync(new URL('../../build/data/overlaps-standard.csv', import.meta.url)), {
    columns: true
  }) as Record<string, string>[];
  const expected = overlaps.filter((r) => r['object_list'] === 'us-cet-2024' && r['level'] === 'top');
  expect(lines.sort()).toEqual(
    expected.map((r) => [r['strength'], r['subject_label'], r['object_label']].join('\t')).sort()
  );
});

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
    ['/glance/', 'The comparison at a glance'],
    ['/data/', 'Priority Crosswalk, data version'],
    ['/data/releases/', 'Versions of the data'],
    ['/about/', 'Priority Crosswalk, data version']
  ] as const;

  test('works without script in plain text, with version and path', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    for (const [path, title] of CITED) {
      await page.goto(path);
      const plain = page.locator('.cite .plain');
      await expect(plain).toContainText(title);
      await expect(plain).toContainText('data version');
      await expect(plain).toContainText(path);
    }
    await page.goto('/');
    await page.getByText('Download', { exact: true }).click();
    await expect(
      page.getByText('“Matrix of China’s list 2024 against US list 2024 and UK’s five 2023.”')
    ).toBeVisible();
    await context.close();
  });

  test('gives all forms of every page with its address and today, and can be closed by keyboard', async ({ page }) => {
    const now = new Date();
    const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map((n) => String(n).padStart(2, '0'))
      .join('-');
    for (const [path, title] of CITED) {
      await page.goto(path);
      const open = page.getByRole('button', { name: 'All forms, with address and day' });
      await open.click();
      const dialog = page.getByRole('dialog', { name: 'Cite this page' });
      await expect(dialog.locator('pre')).toHaveCount(6);
      const item = JSON.parse(await dialog.locator('pre').last().innerText()) as Record<string, unknown>[];
      expect(item[0]?.['URL']).toBe(page.url());
      await expect(dialog.locator('pre').nth(3)).toContainText(`urldate = {${today}}`);
      for (const i of [0, 1, 2, 3, 4]) await expect(dialog.locator('pre').nth(i)).toContainText(path);
      await expect(dialog.locator('pre').first()).toContainText(title);
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
      await expect(open).toBeFocused();
    }
  });

  test('of a matrix carries its state, is copied and saved, and has no accessibility fault', async ({
    page,
    context
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/?reading=strict&strength=3');
    await gridReady(page);
    await page.getByRole('button', { name: 'Cite', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Cite this page' });
    await expect(dialog.locator('pre').first()).toContainText('reading=strict&strength=3');
    expect(await axeFindings(page)).toEqual([]);
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
    page.getByRole('button', { name: 'Matrix shown, Excel workbook' }).click()
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

test('every version has its files, and a mapping that changed leads to its record and says why', async ({
  page,
  request
}) => {
  await page.goto('/data/releases/');
  for (const version of ['0.1.0', '0.2.0', '0.3.0'])
    await expect(
      page.getByRole('heading', { name: new RegExp(`^Version ${version.replaceAll('.', '\\.')},`) })
    ).toBeVisible();
  const files = await page.locator('ul.files li').evaluateAll((all) =>
    all.map((li) => ({
      href: li.querySelector('a')?.href ?? '',
      sha256: li.querySelector('code')?.textContent ?? ''
    }))
  );
  expect(files.length).toBeGreaterThan(25);
  for (const { href, sha256 } of files) expect(sum(await (await request.get(href)).body()), href).toBe(sha256);
  const section = page.locator('section').filter({ has: page.getByRole('heading', { name: /^Version 0\.2\.0,/ }) });
  await section.getByText('The 149 mappings that differ').click();
  await expect(section.locator('table.rows tbody tr')).toHaveCount(149);
  const removed = section.locator('table.rows tbody tr').filter({ hasText: 'removed' }).first();
  await expect(removed.locator('.reason')).not.toHaveText('none recorded');
  await removed.getByRole('link').click();
  await expect(page.getByText('no longer part of the mapping')).toBeVisible();
});
