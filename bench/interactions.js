// What a press on the matrix costs the browser's main thread, beside the first layout of a plain table.

const SLOWED = 4;

/** @param {import('@playwright/test').Page} page */
async function slowed(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  await session.send('Performance.enable');
  /** Milliseconds of script, style and layout so far. */
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const parts = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'];
    return metrics.reduce((sum, { name, value }) => sum + (parts.includes(name) ? value * 1000 : 0), 0);
  };
}

/** Two frames on, whatever a press set off has been drawn. @param {import('@playwright/test').Page} page */
const drawn = (page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))
  );

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} site
 * @param {number} runs
 * @returns {Promise<{ floor: number[], presses: Record<string, number[]> }>} milliseconds at a fourth of the speed
 */
export async function interactions(browser, site, runs) {
  const open = () => browser.newPage({ viewport: { width: 1280, height: 720 }, ignoreHTTPSErrors: true });
  /** @type {number[]} */
  const floor = [];
  for (let run = 0; run < runs; run++) {
    const page = await open();
    const spent = await slowed(page);
    await page.goto(`${site}plain-table/`);
    await drawn(page);
    floor.push(await spent());
    await page.close();
  }

  const page = await open();
  await page.goto(site, { waitUntil: 'networkidle' });
  // Once by hand, so that what comes later has come.
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.locator('tr[data-row] button[data-open]').first().click();
  await page.locator('tr.sub').first().waitFor();
  await page.locator('tr[data-row] button[data-open]').first().click();
  const spent = await slowed(page);
  // Pressed inside the page: a press from outside looks at the page first, and that would be counted.
  /** @type {Record<string, (run: number) => void>} */
  const acts = {
    'counting rule': (run) =>
      document
        .querySelector(`input[value="${run % 2 === 0 ? 'lenient' : 'standard'}"]`)
        ?.dispatchEvent(new MouseEvent('click')),
    filter: (run) => {
      const select = /** @type {HTMLSelectElement} */ (document.querySelectorAll('.filters select')[2]);
      select.value = run % 2 === 0 ? '3' : '';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    opening: () => /** @type {HTMLElement} */ (document.querySelector('tr[data-row] button[data-open]')).click()
  };
  /** @type {Record<string, number[]>} */
  const presses = {};
  for (const [name, act] of Object.entries(acts)) {
    presses[name] = [];
    for (let run = 0; run < runs * 2; run++) {
      await drawn(page);
      const before = await spent();
      await page.evaluate(act, run);
      await drawn(page);
      presses[name].push((await spent()) - before);
    }
  }
  await page.close();
  return { floor, presses };
}
