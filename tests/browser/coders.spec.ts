import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { agreementOf, parsed, type Row } from '../count.ts';
import { beginCoding, TEN_LABELS, type Lang } from './own-lists.ts';
import { axeFindings, expect, gridReady, test } from './site.ts';

const WORDS = {
  '': {
    name: 'Your name, as the files will have it',
    done: (n: number, of: number) => `${n} of ${of} pairs coded`,
    rest: /^Record no overlap for/,
    saved: /^Saved in this browser at \d\d:\d\d\.$/,
    see: 'See and download',
    second: 'Code under this name',
    decide: 'Decide between the answers',
    beginDeciding: 'Begin to decide',
    decided: (n: number, of: number) => `${n} of ${of} ${of === 1 ? 'pair' : 'pairs'} decided`
  },
  'zh/': {
    name: '编码者姓名（写入文件）',
    done: (n: number, of: number) => `${of}对中已编码${n}对`,
    rest: /未编码的条目对均记为无重合$/,
    saved: /^已于\d\d:\d\d保存在本浏览器中。$/,
    see: '查看和下载',
    second: '以此姓名编码',
    decide: '裁决',
    beginDeciding: '开始裁决',
    decided: (n: number, of: number) => `${of}对中已裁决${n}对`
  }
} as const;

/** What a coder says of the first pair offered of each row; nothing shared of the rest. */
async function code(page: Page, lang: Lang, rows: readonly (readonly [keys: string, reason: string] | null)[]) {
  const t = WORDS[lang];
  const of = rows.length * 5;
  await expect(page.getByRole('navigation', { name: t.done(0, of) })).toBeVisible();
  for (const [at, said] of rows.entries()) {
    if (said) {
      for (const key of said[0]) await page.keyboard.press(key);
      await page.getByRole('textbox').fill(said[1]);
      await page.getByRole('textbox').blur();
    }
    await page.getByRole('button', { name: t.rest }).click();
    await expect(page.getByRole('navigation', { name: t.done((at + 1) * 5, of) })).toBeVisible();
    await page.keyboard.press('Enter');
  }
  await expect(page.locator('.saved')).toHaveText(t.saved);
}

/** Goes to the page on which a work is seen, and waits for its coders. */
async function see(page: Page, lang: Lang) {
  await page.getByRole('link', { name: new RegExp(WORDS[lang].see) }).click();
  await expect(page.locator('#coders')).toBeVisible();
}

async function second(page: Page, lang: Lang, coder: string) {
  const section = page.locator('section', { has: page.locator('#coders') });
  await section.getByLabel(WORDS[lang].name).fill(coder);
  await section.getByRole('button', { name: WORDS[lang].second }).click();
}

async function decider(page: Page, lang: Lang, name: string) {
  await page.getByRole('link', { name: WORDS[lang].decide, exact: true }).click();
  await page.getByLabel(WORDS[lang].name).fill(name);
  await page.getByRole('button', { name: WORDS[lang].beginDeciding }).click();
}

async function csv(page: Page): Promise<Row[]> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV', exact: true }).click()
  ]);
  return parsed(readFileSync(await file.path()));
}

const NOTHING = TEN_LABELS.map(() => null);

test('two people code ten names against five, their agreement is shown, and what they differ on is decided', async ({
  page
}) => {
  await beginCoding(page, '', TEN_LABELS, 'A. Reader');
  await code(page, '', [['4awn7', 'Both name learning.'], ['1n8', 'The same.'], ...NOTHING.slice(2)]);
  await see(page, '');
  expect(await axeFindings(page)).toEqual([]);

  // The second coder sees nothing of the first one’s answers.
  await second(page, '', 'B. Other');
  await expect(page.getByText('Coder: B. Other')).toBeVisible();
  await expect(page.getByRole('radio', { checked: true, name: /overlap|scope/ })).toHaveCount(0);
  await code(page, '', [['1n9', 'Alike.'], null, ['2wn8', 'Within.'], ...NOTHING.slice(3)]);

  await see(page, '');
  const table = page.getByRole('table', { name: 'Agreement of A. Reader and B. Other before any decision' });
  await expect(table).toBeVisible();
  const rows = await csv(page);
  expect(rows).toHaveLength(100);
  const said = new Map<string, Record<string, string>>();
  for (const row of rows) {
    const pair = `${row['subject_id']} ${row['object_id']}`;
    said.set(pair, { ...said.get(pair), [row['coder'] ?? '']: row['relation'] ?? '' });
  }
  const units = [...said.values()].map((by) => [by['A. Reader'] ?? '', by['B. Other'] ?? ''] as const);
  expect(units).toHaveLength(50);
  const figures = (of: ReturnType<typeof agreementOf>) => [
    `${(of.percent * 100).toFixed(1)}%`,
    of.kappa.toFixed(3),
    of.alpha.toFixed(3)
  ];
  const shown = async (question: string, set: number) => {
    const row = table.locator('tbody').nth(set).getByRole('row', { name: question });
    return (await row.getByRole('cell').allTextContents()).slice(0, 3);
  };
  const overlaps = units.map(([a, b]) => [String(a === 'none'), String(b === 'none')] as const);
  expect(await shown('overlap or no overlap', 0)).toEqual(figures(agreementOf(overlaps)));
  expect(await shown('relation', 0)).toEqual(figures(agreementOf(units)));
  const either = units.filter((unit) => unit.some((relation) => relation !== 'none'));
  expect(either).toHaveLength(3);
  expect(await shown('relation', 1)).toEqual(figures(agreementOf(either)));
  await page.getByText('Confusion matrices').click();
  const confusion = page.getByRole('table', { name: /^relation: rows A\. Reader, columns B\. Other/ });
  await expect(confusion.locator('tbody tr').first().getByRole('cell')).toHaveText([
    String(units.filter(([a, b]) => a === 'none' && b === 'none').length),
    '0',
    '1',
    '0',
    '0'
  ]);
  await expect(page.getByText('Nearly all codes are “no overlap”')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  // Nobody’s name stands beside an answer unless it is asked for.
  await decider(page, '', 'C. Chair');
  await expect(page.getByRole('navigation', { name: WORDS[''].decided(0, 3) })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  const answers = page.locator('.answers > section');
  await expect(page.locator('main')).not.toContainText('B. Other');
  await page.getByLabel('Show who coded what').check();
  await expect(page.getByRole('heading', { name: 'B. Other' })).toBeVisible();
  await page.getByLabel('Show who coded what').uncheck();

  // The key takes the answer and leads to the reason, without which nothing is decided.
  const same = await answers.filter({ hasText: 'Alike.' }).getByRole('button').innerText();
  await page.keyboard.press(same.includes('first') ? '1' : '2');
  const reason = page.getByRole('textbox');
  await expect(reason).toBeFocused();
  await expect(page.getByRole('navigation', { name: WORDS[''].decided(0, 3) })).toBeVisible();
  await reason.pressSequentially('Rule 6: 1 and the same.');
  await expect(page.getByRole('navigation', { name: WORDS[''].decided(1, 3) })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await answers.filter({ hasText: 'The same.' }).getByRole('button').click();
  await reason.fill('Taken by mistake.');
  await expect(page.getByRole('navigation', { name: WORDS[''].decided(2, 3) })).toBeVisible();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByRole('navigation', { name: WORDS[''].decided(1, 3) })).toBeVisible();
  await answers.filter({ hasNotText: 'The same.' }).getByRole('button').click();
  await reason.fill('Rule 2.');
  await reason.blur();
  await page.getByRole('button', { name: /^Next pair/ }).click();
  await page.keyboard.press('3');
  await page.getByRole('radio', { name: 'includes' }).check();
  await page.getByRole('radio', { name: 'one part', checked: false }).first().check();
  await page.getByRole('radio', { name: 'named in one, covered by the other' }).check();
  await reason.fill('Batteries name more.');
  await expect(page.getByRole('navigation', { name: WORDS[''].decided(3, 3) })).toBeVisible();
  await page.getByRole('button', { name: /^Next pair/ }).click();
  await expect(page.getByText('Every pair is decided.')).toBeVisible();
  await expect(page.locator('.saved')).toHaveText(WORDS[''].saved);

  // The matrix shows the decisions; every coding is in the file still.
  await see(page, '');
  await gridReady(page);
  await expect(page.getByText('3 of 3 are decided')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^2 of 10 entries of .* have a counterpart in /);
  const after = await csv(page);
  expect(after.filter((row) => row['round'] !== 'adjudication')).toEqual(rows.map((row) => ({ ...row, round: '' })));
  const decisions = after.filter((row) => row['round'] === 'adjudication');
  expect(decisions.map((row) => [row['coder'], row['relation'], row['rationale']])).toEqual([
    ['C. Chair', 'equal', 'Rule 6: 1 and the same.'],
    ['C. Chair', 'none', 'Rule 2.'],
    ['C. Chair', 'superset', 'Batteries name more.']
  ]);

  // Whoever decides after that is told whose decision it is, and undo leaves it to them.
  await decider(page, '', 'D. Deputy');
  const theirs = page.getByText('C. Chair decided this pair. What you choose or write replaces it');
  await expect(theirs).toBeVisible();
  await answers.first().getByRole('button').click();
  await expect(theirs).toBeHidden();
  await expect(page.locator('.saved')).toHaveText(WORDS[''].saved);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(theirs).toBeVisible();
  await expect(page.locator('.saved')).toHaveText(WORDS[''].saved);
  await see(page, '');
  await gridReady(page);
  expect((await csv(page)).filter((row) => row['round'] === 'adjudication').map((row) => row['coder'])).toEqual([
    'C. Chair',
    'C. Chair',
    'C. Chair'
  ]);
});

test('on a phone, in Chinese, two people code, agree or not, and one decides', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
  await beginCoding(page, 'zh/', TEN_LABELS.slice(0, 2), '甲');
  await code(page, 'zh/', [['4awn7', '均列明。'], null]);
  await see(page, 'zh/');
  await second(page, 'zh/', '乙');
  await code(page, 'zh/', [null, null]);
  await see(page, 'zh/');
  await expect(page.getByRole('table', { name: '甲与乙在裁决之前的一致性' })).toBeVisible();
  expect(await wide()).toBe(390);
  expect(await axeFindings(page)).toEqual([]);
  await decider(page, 'zh/', '丙');
  await page.getByRole('button', { name: /^采用编码一/ }).click();
  await page.getByRole('textbox').fill('规则二。');
  await expect(page.getByRole('navigation', { name: WORDS['zh/'].decided(1, 1) })).toBeVisible();
  expect(await wide()).toBe(390);
  expect(await axeFindings(page)).toEqual([]);
  await expect(page.locator('.saved')).toHaveText(WORDS['zh/'].saved);
  await see(page, 'zh/');
  await expect(page.getByText('其中1对已裁决')).toBeVisible();
});

test('somebody who is named already codes on, and sees their own answers again', async ({ page }) => {
  await beginCoding(page, '', TEN_LABELS.slice(0, 1), 'A. Reader');
  await code(page, '', [['1n8', 'The same.']]);
  await see(page, '');
  await second(page, '', 'B. Other');
  await code(page, '', [null]);
  // After a reload it is still the second coder’s turn.
  await page.reload();
  await expect(page.getByText('Coder: B. Other')).toBeVisible();
  await page.getByRole('button', { name: 'Change coder' }).click();
  await page.getByRole('button', { name: 'Continue as A. Reader' }).click();
  await expect(page.getByText('Coder: A. Reader')).toBeVisible();
  await expect(page.getByRole('navigation', { name: WORDS[''].done(5, 5) })).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveValue('The same.');
});
