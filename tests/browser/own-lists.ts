import type { Page } from '@playwright/test';
import { expect } from './site.ts';

/** Ten names as a ministry might write them. */
export const TEN_LABELS = [
  'Artificial intelligence and machine learning',
  'Quantum computing and sensing',
  'Advanced batteries',
  'Synthetic biology',
  'Robotics',
  'Hypersonic flight',
  'Next-generation mobile networks',
  'Chips and microelectronics',
  'Nuclear fusion',
  'Ocean technology'
];

/** The languages of the page, by what stands before its address. */
export type Lang = '' | 'zh/';

const WORDS = {
  '': { keep: 'Keep in this browser', name: 'Your name, as the files will have it', begin: /^Begin: \d+ pairs$/ },
  'zh/': { keep: '保存在本浏览器', name: '编码者姓名（写入文件）', begin: /^开始：\d+对$/ }
} as const;

/** Pastes rows anywhere into the page of own lists. */
export async function pasteRows(page: Page, rows: string) {
  // Where files are chosen, pasting is listened to.
  await expect(page.locator('input[type=file]')).toBeAttached();
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, rows);
}

/** Pastes names, keeps them and begins to code them against the UK’s five technologies. */
export async function beginCoding(page: Page, lang: Lang, labels: readonly string[], coder: string) {
  const t = WORDS[lang];
  await page.goto(`${lang}workbench/`);
  await pasteRows(page, labels.join('\n'));
  await page.getByRole('button', { name: t.keep }).click();
  const section = page.locator('section', { has: page.locator('#begin') });
  await section.locator('select').selectOption('uk-sntf-2023');
  await section.getByLabel(t.name).fill(coder);
  await section.getByRole('button', { name: t.begin }).click();
  await expect(page.locator('#pair')).toBeVisible();
}
