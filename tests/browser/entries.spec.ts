import type { Page } from '@playwright/test';
import { pairsOf, READING_NAMES, table } from '../count.ts';
import { expect, gridReady, test } from './site.ts';

const section = (page: Page, name: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name, exact: true }) });

test.describe('the page of an entry', () => {
  test('says what it is, in which list, how sure its wording is, and where that stands', async ({ page }) => {
    await page.goto('/entries/cn-eff-2024/next-gen-it/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Next-generation information technology');
    const trail = page.getByRole('navigation', { name: 'Position of this entry' });
    await expect(trail.getByRole('link')).toHaveText(['All lists', 'China compiled 2024']);
    const what = section(page, 'About this entry');
    await expect(what.locator('[lang="zh-Hans"]').first()).toHaveText('新一代信息技术');
    await expect(what).toContainText('Own name; borrowed sub-entries from');
    await expect(what).toContainText('confirmed');
    const entry = table('entries').find((e) => e['entry_id'] === 'cn-eff-2024:next-gen-it');
    await expect(what.locator(`a[href="${entry?.['source_url']}"]`)).toBeVisible();
    for (const field of ['locator', 'wording_note', 'scope_note'])
      await expect(what).toContainText(entry?.[field] ?? 'no such field');
    const siblings = table('entries').filter(
      (e) =>
        e['parent_id'] === entry?.['parent_id'] &&
        e['list_id'] === entry?.['list_id'] &&
        e['category'] === entry?.['category']
    ).length;
    await expect(what).toContainText(`${entry?.['position']} of ${siblings}`);
  });

  test('has a section for a sub-entry that says all of it, and the list of sections leads there and marks it', async ({
    page
  }) => {
    await page.goto('/entries/cn-eff-2024/next-gen-it/');
    await section(page, 'About this entry').getByRole('link', { name: 'Internet and cloud' }).click();
    const sub = page.locator('section:target');
    await expect(sub.getByRole('heading', { level: 3 })).toHaveText('Internet and cloud computing, big data services');
    await expect(sub).toBeInViewport();
    await expect(sub.locator('[lang="zh-Hans"]').first()).toHaveText('互联网与云计算、大数据服务');
    await expect(sub).toContainText(
      'Borrowed scope: not from the source document of the list but from Classification of Strategic'
    );
    await expect(sub).toContainText('4 of 5 (emerging), sub-entry of “Next-generation information technology”');
    const named = table('mappings').filter((m) => m['subject_id'] === 'cn-eff-2024:next-gen-it.cloud-big-data');
    expect(named.length).toBeGreaterThan(0);
    for (const { record_id: id = '' } of named)
      await expect(sub.getByRole('link', { name: id.replace('pcx:', ''), exact: true }).first()).toBeVisible();
  });

  test('an old address of a sub-entry, and links from elsewhere, lead to its section', async ({ page }) => {
    await page.goto('/entries/us-cet-2024/quantum.computing/');
    await expect(page).toHaveURL(/\/entries\/us-cet-2024\/quantum\/#entry-quantum\.computing$/);
    await expect(page.locator('section:target').getByRole('heading')).toHaveText('Quantum computing');
    await page.goto('/entries/');
    await page.locator('a[href$="us-cet-2024/quantum/#entry-quantum.sensing"]').click();
    await expect(page).toHaveURL(/#entry-quantum\.sensing$/);
    await expect(page.locator('section:target').getByRole('heading')).toHaveText('Quantum sensing');
    await expect(page.locator('section:target')).toBeInViewport();
    // The other language opens at the same section.
    await page.getByRole('link', { name: '中文', exact: true }).click();
    await expect(page).toHaveURL(/\/zh\/entries\/us-cet-2024\/quantum\/#entry-quantum\.sensing$/);
    await expect(page.locator('section:target')).toBeInViewport();
  });

  test('reads each counterpart from its own side and leads to the record and to the other entry', async ({ page }) => {
    // In the data China’s next-generation IT contains the US advanced computing; here the US entry is the one read from.
    const record = table('mappings').find(
      (m) =>
        m['subject_id'] === 'cn-eff-2024:next-gen-it' &&
        m['ext_relation'] === 'superset' &&
        !m['object_id']?.includes('.')
    );
    const [list = '', code = ''] = (record?.['object_id'] ?? '').split(':');
    const address = record?.['record_id']?.replace('pcx:', '') ?? '';
    await page.goto(`/entries/${list}/${code}/`);
    const row = page
      .getByRole('row')
      .filter({ has: page.getByRole('link', { name: address, exact: true }) })
      .first();
    await expect(row).toContainText('falls within Next-generation information technology');
    await row.getByRole('link', { name: 'Next-generation information technology' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Next-generation information technology');
    const back = page
      .getByRole('row')
      .filter({ has: page.getByRole('link', { name: address, exact: true }) })
      .first();
    await expect(back).toContainText('includes');
    await back.getByRole('link', { name: address }).click();
    await expect(page).toHaveURL(new RegExp(`/overlaps/${address}/$`));
    // And from the overlap to both entries.
    await page.locator('.entry h3 a').nth(1).click();
    await expect(page).toHaveURL(new RegExp(`/entries/${list}/${code}/$`));
  });

  test('keeps apart a counterpart, one of the lenient rule, none, and not assessed', async ({ page }) => {
    const [strict, standard, lenient] = READING_NAMES.map(
      (reading) =>
        pairsOf('us-cet-2024', ['nato-edt-2024'], reading).filter(({ row }) => row === 'us-cet-2024:quantum').length
    );
    await page.goto('/entries/us-cet-2024/quantum/');
    const only = section(page, 'Lenient rule only');
    await expect(only.getByRole('rowheader', { name: 'Novel materials and manufacturing' })).toContainText(
      'partly overlaps'
    );
    await expect(section(page, 'Counterparts')).not.toContainText('Novel materials');
    await expect(section(page, 'Counterparts').getByRole('rowheader', { name: 'NATO EDTs 2024' })).toContainText(
      `${standard} counterpart (strict ${strict}, lenient ${lenient})`
    );
    await expect(section(page, 'No counterpart')).toHaveCount(0);
    await expect(section(page, 'Not assessed')).toContainText('We cannot say whether they overlap');
    await expect(section(page, 'Not assessed')).toContainText('Japan investment fields 2025');

    await page.goto('/entries/us-cet-2024/directed-energy/');
    const none = section(page, 'No counterpart');
    await expect(none.getByRole('link', { name: 'China compiled 2024' })).toBeVisible();
    await expect(none).toContainText('language models');
    await none.getByRole('link', { name: 'How we searched' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('has no counterpart');

    await page.goto('/entries/jp-gs17-2025/quantum/');
    await expect(section(page, 'Counterparts')).toContainText('Unknown');
    await expect(section(page, 'No counterpart')).toHaveCount(0);
    await expect(page.getByText(/it has not been compared with any other list/)).toBeVisible();
  });

  test('marks what follows by logic, and names the record it follows from', async ({ page }) => {
    await page.goto('/entries/us-cet-2024/quantum/');
    const row = section(page, 'Counterparts').getByRole('row').filter({ hasText: 'Quantum cryptography' });
    await expect(row).toContainText('includes');
    await expect(row).toContainText('derived from');
    await expect(row.locator('.mark.derived')).toBeVisible();
    await expect(page.getByText('follows logically from the record shown')).toBeVisible();
  });

  test('is followed from edition to edition, and each step has its reason and says who compared', async ({ page }) => {
    await page.goto('/entries/us-cet-2024/quantum/');
    const lineage = section(page, 'Edition changes');
    const steps = table('lineage').filter((s) => [s['from_entry'], s['to_entry']].includes('us-cet-2024:quantum'));
    expect(steps.length).toBeGreaterThan(1);
    for (const step of steps) await expect(lineage).toContainText(`${step['note']} (our comparison)`);
    await lineage.getByRole('link', { name: 'Quantum Information Technologies', exact: true }).click();
    await expect(page).toHaveURL(/entries\/us-cet-2022\//);
    await expect(
      section(page, 'Edition changes').getByRole('link', { name: 'Quantum Information and Enabling' })
    ).toBeVisible();
    await page.goto('/entries/us-cet-2024/advanced-gas-turbine-engines/');
    await expect(section(page, 'Edition changes')).toContainText('no entry in US NSSTS 2026 (reported) names it');
  });

  test('leads to the matrix cut down to it, a sub-entry opened beneath its own', async ({ page }) => {
    await page.goto('/entries/us-cet-2024/quantum/');
    await section(page, 'Download').getByRole('link', { name: 'Show in the matrix' }).click();
    await expect(page).toHaveURL(/entry=us-cet-2024\/quantum/);
    const grid = await gridReady(page);
    await expect(grid.locator('tr[data-row]:not([hidden])')).toHaveCount(1);
    await page.goto('/entries/cn-eff-2024/next-gen-it/');
    await page.locator('[id="entry-next-gen-it.cloud-big-data"]').getByRole('link', { name: 'In the matrix' }).click();
    await expect(page.locator('tr[data-row="cn-eff-2024:next-gen-it.cloud-big-data"]')).toBeVisible();
  });

  test('says everything in Chinese, marks names that are ours, and leaves English texts marked as English', async ({
    page
  }) => {
    await page.goto('/zh/entries/us-cet-2024/quantum/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('量子信息与使能技术');
    await expect(page.getByText('本项目译名').first()).toBeVisible();
    await expect(section(page, '对应条目').getByRole('rowheader', { name: '包含 量子信息' }).first()).toBeVisible();
    await expect(section(page, '未评估')).toContainText('不能据此判断有无重合');
    await expect(section(page, '版本变化')).toContainText('更名');
    // Latin letters are only in originals, ids, names of sites, the citation, texts marked as English and quoted words.
    const unmarked = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode()) {
        const { parentElement: parent, textContent } = walker.currentNode;
        if (parent?.closest('[lang]:not(html), a[rel~="external"], .cite .plain') || parent?.closest('script, style'))
          continue;
        found.push(...((textContent ?? '').replace(/“[^”]*”/g, '').match(/[A-Za-z]{4,}[A-Za-z ]*/g) ?? []));
      }
      // Open RAN is the name of a technology, which Chinese texts write so too.
      return found.filter((text) => !/^(JSON|nato|Open RAN$)/.test(text));
    });
    expect(unmarked).toEqual([]);
    await page.getByRole('link', { name: 'English', exact: true }).click();
    await expect(page).toHaveURL(/\/entries\/us-cet-2024\/quantum\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Quantum Information and Enabling Technologies');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('any entry is two steps from the start page, and is read in full', async ({ page }) => {
    await page.goto('/');
    const menu = page.locator('.toolbar details').first();
    await menu.locator('summary').click();
    await menu.getByRole('link', { name: 'US CET list 2024', exact: true }).click();
    await page.getByRole('link', { name: 'Directed Energy', exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Directed Energy');
    await expect(page.getByRole('heading', { level: 2 })).toContainText([
      'No counterpart',
      'Not assessed',
      'Edition changes'
    ]);

    await page.goto('/');
    await menu.locator('summary').click();
    await menu.getByRole('link', { name: 'All entries' }).click();
    const entries = table('entries');
    await expect(page.locator('main section li a')).toHaveCount(entries.length);
    await page
      .getByRole('link', { name: entries.at(-1)?.['label_en'] ?? '', exact: true })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(entries.at(-1)?.['label_en'] ?? '');
  });
});

test.describe('the pages of lists', () => {
  test('the overview says what each figure is where the table is stacked', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/lists/');
    const labels = await page
      .locator('tbody tr:not(.group)')
      .first()
      .locator('td')
      .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content));
    expect(labels.slice(0, 4)).toEqual([
      '"Date: "',
      '"Entries + sub-entries: "',
      '"Text status: confirmed, partly, not confirmed: "',
      '"Compared with: "'
    ]);
  });

  test('the members of a region lead to their pages', async ({ page }) => {
    await page.goto('/glance/');
    await page.getByRole('link', { name: 'Marine equipment' }).first().click();
    await expect(page).toHaveURL(/\/entries\/cn-eff-2024\/marine-equipment\/$/);
  });
});
