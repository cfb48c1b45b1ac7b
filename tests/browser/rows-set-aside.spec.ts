import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const FOLDER = new URL('../import/cases/', import.meta.url);

/** Brings a file of the cases, or a text that was downloaded. */
async function bring(page: Page, name: string, buffer: Buffer = readFileSync(new URL(name, FOLDER))) {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer });
}

/** What a button saves. */
async function saved(page: Page, button: string) {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await download;
  return { name: file.suggestedFilename(), buffer: readFileSync(await file.path()) };
}

test('rows that were not taken over are saved, mended and brought again', async ({ page }) => {
  await page.goto('workbench/');
  await bring(page, 'list-ragged.csv');
  await expect(page.locator('[data-read="6"][data-kept="5"]')).toBeVisible();
  const text = await saved(page, 'Rows not taken over (CSV)');
  expect(text.name).toBe('list-ragged-not-taken-over.csv');
  const workbook = await saved(page, 'Rows not taken over (XLSX)');
  expect(workbook.name).toBe('list-ragged-not-taken-over.xlsx');

  for (const { name, buffer } of [text, workbook]) {
    await bring(page, name, buffer);
    await expect(page.locator('[data-read="1"][data-kept="0"]')).toBeVisible();
    await expect(page.locator('[data-kind=too-many-fields]')).toBeVisible();
    await bring(page, 'list-ragged.csv');
    await expect(page.locator('[data-read="6"]')).toBeVisible();
  }

  const mended = text.buffer.toString('utf8').replace(/,"[^"]*"\r\n$/, '\r\n');
  await bring(page, text.name, Buffer.from(mended));
  await expect(page.locator('[data-read="1"][data-kept="1"]')).toBeVisible();
});

test('mappings in JSKOS that were not taken over stay JSON', async ({ page }) => {
  await page.goto('workbench/');
  await bring(page, 'mapping-jskos.ndjson');
  await expect(page.locator('[data-read="8"]')).toBeVisible();
  const { name, buffer } = await saved(page, 'Rows not taken over (NDJSON)');
  expect(name).toBe('mapping-jskos-not-taken-over.ndjson');
  await expect(page.getByRole('button', { name: 'Rows not taken over (XLSX)' })).toHaveCount(0);
  const rows = buffer.toString('utf8').trimEnd().split('\n').length;
  await bring(page, name, buffer);
  await expect(page.locator(`[data-read="${rows}"][data-kept="0"]`)).toBeVisible();
});
