// A walk of random acts over the built matrix, after each of which address, counts, marks and focus agree. What should be
// shown is counted from the tables by the tests' own counter, never by the functions that draw the page.
// `npm run walk -- --acts 2000 --seed 3` walks further; a walk that fails is shrunk and printed with its seed and path.
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { en } from '../../src/lib/words/en/shared.ts';
import { zh } from '../../src/lib/words/zh/shared.ts';
import {
  entriesOf,
  field,
  FIRST_COLUMNS,
  FIRST_ROWS,
  pairsOf,
  parsed,
  READING_NAMES,
  strengthOf,
  type ReadingName
} from '../count.ts';
import { expect, gridReady, test, viewReady } from './site.ts';

const ACTS = Number(process.env['WALK_ACTS']) || 100;
const SEED = Number(process.env['WALK_SEED']) || 1;
/** Acts after which what is shown is downloaded and counted. */
const DOWNLOAD_EVERY = 50;

/** What the walk knows of the browser; all else is read off the page and its address. */
interface Walker {
  offline: boolean;
  width: number;
  acts: number;
}
type Act = fc.AsyncCommand<Walker, Page>;

/** The lists of an address: rows, and columns in their order. */
function listsOf({ pathname }: URL): { rows: string; columns: readonly string[] } {
  const [rows, columns] = pathname
    .replace(/^\/zh\//, '/')
    .split('/')
    .slice(2);
  return rows && columns ? { rows, columns: columns.split('_') } : { rows: FIRST_ROWS, columns: FIRST_COLUMNS };
}

/** What an address should show, counted from the tables. */
function expectedAt(address: URL) {
  const { rows, columns } = listsOf(address);
  const asked = (name: string) => address.searchParams.get(name) ?? '';
  const entry = asked('entry').replace('/', ':');
  const reading = READING_NAMES.find((name) => name === asked('reading')) ?? 'standard';
  const counted = pairsOf(rows, columns, reading);
  const relationOf = (record: Record<string, string>, row: string) => {
    const relation = field(record, 'ext_relation');
    if (field(record, 'subject_id') === row) return relation;
    return { subset: 'superset', superset: 'subset' }[relation] ?? relation;
  };
  const passing = counted.filter(
    ({ row, record }) =>
      ['', String(strengthOf(record))].includes(asked('strength')) &&
      ['', relationOf(record, row)].includes(asked('relation')) &&
      ['', field(record, 'ext_evidence')].includes(asked('evidence'))
  );
  const left = entriesOf(rows, 'top').filter((row) => {
    const own = passing.filter((pair) => pair.row === row['entry_id']);
    return (
      ['', row['category']].includes(asked('category')) &&
      ['', row['wording']].includes(asked('wording')) &&
      (entry === '' || entry === row['entry_id'] || own.some(({ column }) => column === entry)) &&
      (asked('counterpart') === '' || (asked('counterpart') === 'with') === own.length > 0)
    );
  });
  const ids = new Set(left.map((row) => row['entry_id']));
  const shown = passing.filter(({ row }) => ids.has(row));
  const said = (address.pathname.startsWith('/zh/') ? zh : en).matrix.shown(
    left.length,
    entriesOf(rows, 'top').length,
    shown.length,
    counted.length
  );
  return {
    reading: reading as ReadingName,
    said,
    rows: left.map((row) => field(row, 'entry_id')),
    overlaps: shown.map(({ row, column }) => `${row} ${column}`).sort(),
    // What a filter hides in the rows that are left.
    filtered: counted.filter(({ row }) => ids.has(row)).length - shown.length,
    panel: asked('cell') !== ''
  };
}

/** What the page shows, in the same form, and its address. */
const seenOn = (page: Page) =>
  page.evaluate(() => {
    const heads = [...document.querySelectorAll<HTMLElement>('th[data-column]')];
    const rows = [...document.querySelectorAll<HTMLElement>('tr[data-row]:not([hidden]):not(.sub)')];
    const cells = rows.flatMap((row) =>
      [...row.querySelectorAll('td[data-cell]')].flatMap((cell, i) =>
        heads[i]?.classList.contains('sub')
          ? []
          : [{ pair: `${row.dataset['row']} ${heads[i]?.dataset['column']}`, link: cell.querySelector('a') }]
      )
    );
    const kind = (name: string) => cells.filter(({ link }) => link?.classList.contains(name)).length;
    return {
      address: location.href,
      shown: {
        reading: document.querySelector<HTMLInputElement>('input[name="reading"]:checked')?.value,
        said: document.querySelector('.toolbar [role="status"]')?.textContent?.trim(),
        rows: rows.map((row) => row.dataset['row']),
        overlaps: cells
          .filter(({ link }) => link && !/left-out|filtered/.test(link.className))
          .map(({ pair }) => pair)
          .sort(),
        filtered: kind('filtered'),
        panel: document.querySelector('section.sheet.open') !== null
      }
    };
  });

/** Address, counts, marks and focus say the same. */
async function agree(page: Page, walker: Walker) {
  await expect
    .poll(async () => {
      const { address, shown } = await seenOn(page);
      const expected = expectedAt(new URL(address));
      return JSON.stringify({ ...shown, rows: shown.rows.length }) ===
        JSON.stringify({ ...expected, rows: expected.rows.length })
        ? 'agree'
        : { address, shown, expected };
    })
    .toBe('agree');
  const order = await page.evaluate(() => ({
    stops: document.querySelectorAll('table[role="grid"] [tabindex="0"]').length,
    wide: matchMedia('(min-width: 701px)').matches,
    rows: document.querySelectorAll('tr[data-row]:not([hidden])').length,
    broken: /\b(undefined|NaN)\b|\[object/.exec(document.body.innerText)?.[0] ?? ''
  }));
  expect(order.broken).toBe('');
  if (order.wide && order.rows > 0) expect(order.stops).toBe(1);
  if (++walker.acts % DOWNLOAD_EVERY === 0 && !walker.offline) await downloadAgrees(page);
}

/** The file of what is shown has a row for each overlap on screen, those of opened sub-entries included. */
async function downloadAgrees(page: Page) {
  const marks = await page.locator('tr[data-row]:not([hidden]) td[data-cell] > a:not(.left-out, .filtered)').count();
  const menu = page.locator('.toolbar details').last();
  await menu.evaluate((details: HTMLDetailsElement) => (details.open = true));
  const [file] = await Promise.all([page.waitForEvent('download'), menu.locator('button.link').first().click()]);
  await menu.evaluate((details: HTMLDetailsElement) => (details.open = false));
  expect(parsed(readFileSync(await file.path(), 'utf8'))).toHaveLength(marks);
}

/** An act that a walker may do when `can` says so; afterwards everything agrees. */
function act(
  name: string,
  run: (page: Page, walker: Walker) => Promise<void>,
  can: (of: Walker) => boolean = () => true
) {
  return {
    check: can,
    async run(walker: Walker, page: Page) {
      await run(page, walker);
      await agree(page, walker);
    },
    toString: () => name
  };
}

/** Clicks one of what fits, as a pointer does where it is not covered; nothing where there is none. */
async function press(page: Page, selector: string, which: number) {
  const all = page.locator(selector);
  const count = await all.count();
  if (count === 0) return;
  const element = all.nth(which % count);
  const at = await element.evaluate((it) => {
    it.scrollIntoView({ block: 'center', inline: 'center' });
    const { left, top, width, height } = it.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    return it.contains(document.elementFromPoint(x, y)) ? { x, y } : null;
  });
  if (at) await page.mouse.click(at.x, at.y);
  else await element.evaluate((it: HTMLElement) => it.click());
}

const KEYS = [
  'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'Control+Home', 'Control+End', 'PageUp', 'PageDown',
  'Enter', 'Escape'
]; // prettier-ignore
const focusIn = (page: Page, selector: string) =>
  page.evaluate((inside) => document.activeElement?.closest(inside) != null, selector);

const pressKey = (key: string) =>
  act(`press ${key}`, async (page) => {
    const inGrid = await focusIn(page, 'table[role="grid"]');
    // Enter opens what has the focus: outside the grid that may be a link to another page.
    if (key === 'Enter' && !inGrid) return;
    const panel = (await seenOn(page)).shown.panel;
    await page.keyboard.press(key);
    // A key that was pressed on the grid leaves the focus there, or takes it to the panel that it opened.
    if (inGrid) await expect.poll(() => focusIn(page, 'table[role="grid"], section.sheet.open')).toBe(true);
    if (key === 'Escape' && panel) await expect(page.locator('section.sheet.open')).toBeHidden();
  });

const choose = (place: 'filter' | 'order', which: number, option: number) =>
  act(`choose ${option} in ${place} ${which}`, async (page) => {
    const filter = page.locator('.toolbar button.filter');
    if (place === 'filter' && (await filter.getAttribute('aria-expanded')) === 'false') {
      await filter.click();
      // Offline it may not come; that is said, and nothing is set.
      await expect(page.locator('.filters, [role="alert"]').first()).toBeVisible();
    }
    const selects = page.locator(place === 'filter' ? '.filters select' : '.toolbar .order select');
    const count = await selects.count();
    if (count === 0) return;
    const select = selects.nth(which % count);
    const options = await select.locator('option').count();
    await select.selectOption({ index: option % options });
  });

/** One step in the history that the walk has made, if there is one. */
const goInHistory = (by: -1 | 1) =>
  act(
    by < 0 ? 'back' : 'forward',
    async (page) => {
      const can = await page.evaluate((step) => {
        const { navigation } = window as unknown as {
          navigation: { currentEntry: { index: number }; entries: () => unknown[] };
        };
        const to = navigation.currentEntry.index + step;
        return to >= Number(sessionStorage.getItem('start')) && to < navigation.entries().length;
      }, by);
      if (!can) return;
      await page.evaluate((step) => history.go(step), by);
      await viewReady(page);
    },
    ({ offline }) => !offline
  );

const some = fc.nat({ max: 999 });
const acts: fc.Arbitrary<Act>[] = [
  fc.constantFrom(...KEYS).map(pressKey),
  fc.constantFrom(...KEYS).map(pressKey),
  some.map((n) => act(`click cell ${n}`, (page) => press(page, 'tr[data-row]:not([hidden]) td[data-cell]', n))),
  some.map((n) =>
    act(`click overlap ${n}`, (page) => press(page, 'tr[data-row]:not([hidden]) td[data-cell].counted', n))
  ),
  some.map((n) =>
    act(`open or close ${n}`, (page) => press(page, ':is(th[data-column], tr:not([hidden])) button[data-open]', n))
  ),
  some.map((n) => act(`counting rule ${n % 3}`, (page) => press(page, 'input[name="reading"]', n))),
  fc.tuple(some, some).map(([n, option]) => choose('filter', n, option)),
  some.map((n) => choose('filter', n, 0)),
  some.map((n) => choose('order', 0, n)),
  fc.constant(act('clear filters', (page) => press(page, '.filters .acts button', 0))),
  fc.constant(act('close the panel', (page) => press(page, 'section.sheet.open .actions > button:last-child', 0))),
  fc.nat({ max: 1 }).map((n) => act(`step ${n}`, (page) => press(page, 'section.sheet.open .steps button', n))),
  fc.constant(act('keep beside', (page) => press(page, 'section.sheet.open .actions > button[aria-pressed]', 0))),
  fc.constantFrom(-1 as const, 1 as const).map(goInHistory),
  fc.constantFrom([1440, 900], [1280, 720], [390, 844]).map(([width = 0, height = 0]) =>
    act(`${width} by ${height}`, async (page, walker) => {
      walker.width = width;
      await page.setViewportSize({ width, height });
    })
  ),
  fc.boolean().map((offline) =>
    act(offline ? 'offline' : 'online', async (page, walker) => {
      walker.offline = offline;
      await page.context().setOffline(offline);
    })
  ),
  fc.constant(
    act(
      'turn',
      async (page) => {
        const before = new URL(page.url()).pathname;
        await page.locator('.toolbar a.act').first().click();
        await expect.poll(() => new URL(page.url()).pathname).not.toBe(before);
        await viewReady(page);
      },
      ({ offline }) => !offline
    )
  ),
  fc.constant(
    act(
      'other language',
      async (page) => {
        const before = await page.locator('html').getAttribute('lang');
        const query = new URL(page.url()).search;
        await page.locator('a.language').click();
        await expect(page.locator('html')).not.toHaveAttribute('lang', before ?? '');
        await viewReady(page);
        expect(new URL(page.url()).search).toBe(query);
      },
      ({ offline }) => !offline
    )
  )
];

test(
  `after each of ${ACTS} random acts address, counts, marks and focus agree`,
  { tag: '@cut-off' },
  async ({ page }) => {
    test.setTimeout(240_000 + ACTS * 5_000);
    let [walked, failing] = [0, false];
    const walk = fc.asyncProperty(fc.commands(acts, { maxCommands: 100, size: 'max' }), async (commands) => {
      if (walked >= ACTS && !failing) return;
      const walker: Walker = { offline: false, width: 1280, acts: 0 };
      await page.context().setOffline(false);
      await page.setViewportSize({ width: 1280, height: 720 });
      await page.goto('/');
      await gridReady(page);
      await page.evaluate(() => {
        const { navigation } = window as unknown as { navigation: { currentEntry: { index: number } } };
        sessionStorage.setItem('start', String(navigation.currentEntry.index));
      });
      try {
        await fc.asyncModelRun(() => ({ model: walker, real: page }), commands);
      } catch (error) {
        failing = true;
        throw error;
      }
      walked += walker.acts;
    });
    await fc.assert(walk, { seed: SEED, numRuns: ACTS });
    expect(walked).toBeGreaterThanOrEqual(ACTS);
  }
);
