import { readFileSync } from 'node:fs';
import { documentOf, entriesInOrder, pdfOf, scanOf } from '../unit/made-documents.ts';
import { axeFindings, expect, test } from './site.ts';
import type { FileChooser, Page } from '@playwright/test';

const US = 'us-cet-2024';
const total = entriesInOrder(US).length;

/** Drops a file on the area for it, as a reader does who drags it from a folder. */
async function dropFile(page: Page, name: string, bytes: Uint8Array) {
  const area = page.getByRole('group', { name: 'Check the wording against the official document' });
  await expect(area).toBeVisible();
  const data = await page.evaluateHandle(
    ([file, text]) => {
      const bytes = Uint8Array.from(atob(text as string), (sign) => sign.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], file as string));
      return transfer;
    },
    [name, Buffer.from(bytes).toString('base64')]
  );
  await area.dispatchEvent('dragover', { dataTransfer: data });
  await area.dispatchEvent('drop', { dataTransfer: data });
}

const changed = (label: string) =>
  ({ Lasers: '', 'Advanced cloud services': 'Advanced cloud and edge services' })[label] ?? label;

test('a PDF dropped on the page of its list is compared entry by entry, and its result can be saved', async ({
  page
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  await page.goto(`lists/${US}/`);
  await dropFile(page, 'list.pdf', await pdfOf(documentOf(US, 'February 2024', changed)));
  const section = page.locator('section', { has: page.locator('#verify') });
  await expect(section.getByRole('status').first()).toHaveText(
    `Of ${total} entries, ${total - 2} found to the letter, 1 with differences, 0 in running text only, 1 not found.`
  );
  const rows = section.getByRole('table').first().getByRole('row');
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(1)).toContainText('with differences, page 1');
  await expect(rows.nth(1).locator('ins')).toHaveText('and edge');
  await expect(rows.nth(2)).toContainText('Lasers');
  await expect(rows.nth(2)).toContainText('not found');
  await section.getByText(`Show all ${total} entries`).click();
  await expect(section.getByRole('table').nth(1).getByRole('row')).toHaveCount(total + 1);
  expect(await axeFindings(page)).toEqual([]);

  // Without a name there is no file, and the field is where the reader is sent.
  await section.getByRole('button', { name: 'Save the patch' }).click();
  await expect(section.getByRole('alert')).toContainText('Enter your name first');
  await expect(section.getByRole('textbox', { name: 'Your name' })).toBeFocused();
  await section.getByRole('textbox', { name: 'Your name' }).fill('A Reader');
  const [patch] = await Promise.all([
    page.waitForEvent('download'),
    section.getByRole('button', { name: 'Save the patch' }).click()
  ]);
  const text = readFileSync(await patch.path(), 'utf8');
  expect(patch.suggestedFilename()).toBe(`${US}-wording.patch`);
  expect(text).toContain('+++ b/data/verifications.csv');
  expect(text.split('\n').filter((line) => line.startsWith('+us-cet-2024:'))).toHaveLength(total);
  const [report] = await Promise.all([
    page.waitForEvent('download'),
    section.getByRole('button', { name: 'Save the report' }).click()
  ]);
  expect(readFileSync(await report.path(), 'utf8')).toContain('Checked by: A Reader');
  // Nothing of the document left: only files of the site were read.
  expect(asked.filter((request) => !/^GET (http:\/\/(localhost|127\.0\.0\.1):\d+\/|blob:)/.test(request))).toEqual([]);
});

test('another edition is refused by name, a scan by what it is, and the next document is taken all the same', async ({
  page
}) => {
  await page.goto(`lists/${US}/`);
  const section = page.locator('section', { has: page.locator('#verify') });
  await dropFile(page, 'of-2022.pdf', await pdfOf(documentOf('us-cet-2022', 'February 2022')));
  await expect(section.getByRole('status').first()).toContainText('another edition: us-cet-2022, not us-cet-2024');
  await expect(section.getByRole('table')).toHaveCount(0);
  await dropFile(page, 'scan.pdf', await scanOf());
  await expect(section.getByRole('status').first()).toContainText('It is probably a scan');
  const right = Buffer.from(await pdfOf(documentOf(US)));
  await section
    .locator('input[type=file]')
    .setInputFiles({ name: 'right.pdf', mimeType: 'application/pdf', buffer: right });
  await expect(section.getByRole('status').first()).toContainText(`${total} found to the letter`);
});

test('the file is chosen with the keyboard', async ({ page }) => {
  await page.goto(`zh/lists/${US}/`);
  const input = page.getByLabel('选择文件');
  const choosers: FileChooser[] = [];
  page.on('filechooser', (chooser) => choosers.push(chooser));
  // On a machine that is busy elsewhere a window may not be the active one yet, and the key does nothing.
  await expect(async () => {
    await input.press('Space');
    await expect.poll(() => choosers.length, { timeout: 3_000 }).toBeGreaterThan(0);
  }).toPass();
  await choosers[0]?.setFiles({
    name: 'list.html',
    mimeType: 'text/html',
    buffer: Buffer.from(
      `<ul>${entriesInOrder(US)
        .map((e) => `<li>${e.labelOriginal}</li>`)
        .join('')}</ul>`
    )
  });
  await expect(
    page
      .locator('section', { has: page.locator('#verify') })
      .getByRole('status')
      .first()
  ).toContainText(`${total}个条目中，逐字一致${total}个`);
});

test('a compiled list, which no document has, asks for none', async ({ page }) => {
  await page.goto('lists/cn-eff-2024/');
  await expect(page.locator('#entries')).toBeVisible();
  await expect(page.locator('#verify')).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what it needs and gives the command', async ({ page }) => {
    await page.goto(`lists/${US}/`);
    await expect(page.getByText('This needs JavaScript.')).toContainText(`verify --list ${US} document.pdf`);
    await expect(page.locator('input[type=file]')).toHaveCount(0);
  });
});
