import { field, rowOf, table } from '../count.ts';
import { expect, gridReady, test } from './site.ts';

const MARK = '本项目译文·英文原文';
const list = rowOf('lists', 'us-cet-2024');
const entry = rowOf('entries', 'us-cet-2024:directed-energy');
const step = table('lineage').find((row) => row['change'] === 'dropped');

/** Pages with a text of the tables: the text in both languages, and the part of the page that has it. */
const SHOWN = [
  ['lists/us-cet-2024/', list, 'note', '.about'],
  ['entries/us-cet-2024/directed-energy/', entry, 'wording_note', 'section'],
  ['history/', step, 'note', 'tbody tr']
] as const;

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    for (const [path, row, column, part] of SHOWN)
      test(`/zh/${path} shows our translation, and the English one press away`, async ({ page }) => {
        const [en, zh] = [field(row, column), field(row, `${column}_zh`)];
        await page.goto(`/zh/${path}`);
        const shown = page.locator(part).filter({ hasText: zh }).first();
        await expect(shown.getByText(zh).first()).toBeVisible();
        const press = shown.locator('details', { hasText: en }).first();
        const original = press.locator('[lang="en"]');
        await expect(original).toBeHidden();
        await press.getByText(MARK).click();
        await expect(original).toBeVisible();
        await expect(original).toContainText(en);
      });
  });

for (const [path, row, column] of SHOWN)
  test(`/${path} is in English alone`, async ({ page }) => {
    await page.goto(`/${path}`);
    await expect(page.getByText(field(row, column)).first()).toBeVisible();
    await expect(page.getByText(field(row, `${column}_zh`))).toHaveCount(0);
    await expect(page.getByText(MARK)).toHaveCount(0);
  });

for (const [given, zh] of [
  ['', ''],
  ['with a translation', '双方清单均列明该技术。']
] as const)
  test(`a rationale ${given || 'without a translation'} is shown ${given ? 'in it' : 'in English, marked as English'}`, async ({
    page
  }) => {
    let rationale = '';
    await page.route('**/api/v1/mappings/*.json', async (route) => {
      const response = await route.fetch();
      const file = (await response.json()) as { record: { rationale: string; rationaleZh: string } };
      rationale = file.record.rationale;
      file.record.rationaleZh = zh;
      await route.fulfill({ response, json: file });
    });
    await page.goto('/zh/');
    await (await gridReady(page)).locator('td a.s3').first().click();
    const shown = page.locator('.why .rationale');
    await expect(shown).toBeVisible();
    if (zh) {
      await expect(shown).toContainText(zh);
      await expect(page.getByText('以下说明为英文')).toHaveCount(0);
      await shown.getByText(MARK).press('Enter');
    } else await expect(shown.getByText(MARK)).toHaveCount(0);
    await expect(shown.locator('[lang="en"]')).toHaveText(rationale);
    await expect(shown.locator('[lang="en"]')).toBeVisible();
  });

for (const [given, zh] of [
  ['without a translation', ''],
  ['with a translation', '双方均列明该技术。']
] as const)
  test(`a coder’s rationale ${given} is shown ${zh ? 'in it' : 'in English one press away'}`, async ({ page }) => {
    let rationale = '';
    await page.route('**/api/v1/mappings/*.json', async (route) => {
      const response = await route.fetch();
      const file = (await response.json()) as {
        decision: { readings: { rationale: string; rationaleZh?: string }[] };
      };
      const reading = file.decision.readings.at(-1);
      if (!reading) throw new Error('The pair has no coding.');
      rationale = reading.rationale;
      reading.rationaleZh = zh;
      await route.fulfill({ response, json: file });
    });
    await page.goto('/zh/');
    await (await gridReady(page)).locator('td a.s3').first().click();
    const shown = page.locator('.decision li').last();
    const english = shown.locator('[lang="en"]');
    await expect(english).toBeHidden();
    if (zh) await expect(shown).toContainText(`：${zh}`);
    await shown.getByText(zh ? MARK : '编码者理由（英文）').press('Enter');
    await expect(english).toHaveText(rationale);
    await expect(english).toBeVisible();
  });
