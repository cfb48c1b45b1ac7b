import { table } from '../count.ts';
import { axeFindings, expect, scriptReady, test } from './site.ts';

const industries = table('concept').filter((row) => row['kind'] === 'industry');
const events = table('events');

for (const [path, figure, list] of [
  ['/background/', /^New quality productive forces: three layers/, 'As a list, with notes and sources'],
  ['/zh/background/', /^新质生产力：3个层次/, '查看列表、说明和来源']
] as const) {
  const label = path.startsWith('/zh') ? 'label_zh' : 'label_en';

  test(`${path}: the concept is drawn with every industry as a link, and stands as a list with sources`, async ({
    page
  }) => {
    await page.goto(path);
    await scriptReady(page);
    const concept = page.getByRole('figure', { name: figure });
    const drawn = concept.locator('.strands');
    await expect(drawn.getByRole('link')).toHaveCount(industries.length);
    for (const row of table('concept').filter((r) => ['layer', 'enabler', 'strand', 'flow'].includes(r['kind'] ?? '')))
      await expect(concept).toContainText(row[label] ?? '');
    const form = concept.locator('details');
    await expect(form.locator('.list')).toBeHidden();
    await form.getByText(list).focus();
    await page.keyboard.press('Enter');
    await expect(form.locator('.list')).toBeVisible();
    await expect(form.getByRole('link', { name: 'ciip.group.cam.ac.uk' }).first()).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
  });

  test(`${path}: the keyboard reaches an industry and opens its entry`, async ({ page }) => {
    await page.goto(path);
    await scriptReady(page);
    const links = page.getByRole('figure', { name: figure }).locator('.strands').getByRole('link');
    await links.first().focus();
    await page.keyboard.press('Tab');
    await expect(links.nth(1)).toBeFocused();
    await page.keyboard.press('Enter');
    const [list, entry] = (industries[1]?.['entry_id'] ?? '').split(':');
    await expect(page).toHaveURL(new RegExp(`/entries/${list}/${entry}/$`));
  });
}

test('the timeline is a picture with a list beside it; on a narrow screen it is the list alone', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('/background/');
  const timeline = page.getByRole('figure', { name: /^From 2009 to 2035/ });
  await expect(timeline.getByRole('img')).toBeVisible();
  await expect(timeline.locator('.upright')).toBeHidden();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(timeline.getByRole('img')).toBeHidden();
  await expect(timeline.locator('.upright li')).toHaveCount(events.length);
  await expect(timeline.locator('.upright li').first()).toBeVisible();
});

test('the entries that the article names lead to their pages, which say so and name no pair', async ({ page }) => {
  await page.goto('/background/#examples');
  const examples = table('concept').filter((row) => row['kind'] === 'example');
  const rows = page.locator('#examples tbody tr');
  await expect(rows).toHaveCount(examples.length);
  for (const [i, example] of examples.entries())
    await expect(rows.nth(i).getByRole('rowheader')).toContainText(example['label_en'] ?? '');
  await rows.nth(1).getByRole('rowheader').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Human-Machine Interfaces');
  await expect(page.getByText('which names no Chinese counterpart')).toBeVisible();
  await page.goto('/overlaps/cn-us-0001/');
  await expect(page.getByText('Named in the Cambridge article of 17 April 2024')).toHaveCount(0);
});

test('the evidence of an overlap says of the entry, and of no other, that the article names it', async ({ page }) => {
  const row = table('mappings').find(
    (r) =>
      r['subject_id'] === 'cn-eff-2024:brain-computer-interface' &&
      r['object_id'] === 'us-cet-2024:human-machine-interfaces'
  );
  await page.goto(`/overlaps/${(row?.['record_id'] ?? '').replace('pcx:', '')}/`);
  const named = page.locator('.entry', { hasText: 'Named in the Cambridge article of 17 April 2024' });
  await expect(named).toHaveCount(1);
  await expect(named).toContainText('Human-Machine Interfaces');
});

test('each statement of the article leads to a view that shows it', async ({ page }) => {
  await page.goto('/background/');
  const links = page.locator('.leads a');
  const targets = await links.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  expect(targets.length).toBeGreaterThan(8);
  for (const target of new Set(targets)) {
    const { pathname, hash } = new URL(target);
    if (pathname === '/background/') await expect(page.locator(hash), hash).toBeAttached();
    else expect((await page.request.get(target)).status(), target).toBe(200);
  }
});

for (const figure of ['concept', 'timeline'])
  test(`the ${figure} stands alone in a frame, without script, and passes axe`, async ({ page }) => {
    await page.goto(`/embed/${figure}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('figure')).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
  });
