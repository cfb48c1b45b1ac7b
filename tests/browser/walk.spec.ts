// A walk of random acts over the built matrix, after each of which address, counts, marks and focus agree. What should be
// shown is counted from the tables by the tests' own counter, never by the functions that draw the page.
// `npm run walk -- --acts 2000 --seed 3` walks further; a walk that fails is shrunk and printed with its seed and path.
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import readXlsxFile from 'read-excel-file/node';
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
import { expect, gridReady, openSearch, test, viewReady } from './site.ts';

const ACTS = Number(process.env['WALK_ACTS']) || 100;
const SEED = Number(process.env['WALK_SEED']) || 1;
/** Where a walk that failed is taken up again: both as it printed them. */
const PATH = process.env['WALK_PATH'] ?? '';
const REPLAY = process.env['WALK_REPLAY'] ?? '';
/** Acts after which what is shown is downloaded and counted. */
const DOWNLOAD_EVERY = 50;

/** What the walk knows of the browser; all else is read off the page and its address. */
interface Walker {
  offline: boolean;
  /** acts that found something to do, in all walks together */
  done: { acts: number; downloads: number };
  /** errors of scripts so far */
  errors: readonly string[];
}
type Act = fc.AsyncCommand<Walker, Page>;

/** How long a state is waited for: on a busy machine long, while a failure is being made smaller less. */
const bound = { timeout: 30_000 };

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
  const here = counted.filter(({ row }) => ids.has(row)).length;
  const recorded = pairsOf(rows, columns, 'lenient').filter(({ row }) => ids.has(row)).length;
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
    // In the rows that are left: what a filter hides, what the rule does not count, and where nothing is shared.
    filtered: here - shown.length,
    leftOut: recorded - here,
    nothing: left.length * columns.reduce((sum, list) => sum + entriesOf(list, 'top').length, 0) - recorded,
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
          : [
              {
                pair: `${row.dataset['row']} ${heads[i]?.dataset['column']}`,
                link: cell.querySelector('a'),
                hatched: cell.querySelector(':scope > svg') !== null
              }
            ]
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
        leftOut: kind('left-out'),
        nothing: cells.filter(({ link, hatched }) => !link && !hatched).length,
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
      const sorted = (of: object & { rows: readonly unknown[] }) =>
        JSON.stringify({ ...of, rows: [...of.rows].sort() });
      return sorted(shown) === sorted(expected) ? 'agree' : { address, shown, expected };
    }, bound)
    .toBe('agree');
  const order = await page.evaluate(() => ({
    stops: document.querySelectorAll('table[role="grid"] [tabindex="0"]').length,
    wide: matchMedia('(min-width: 701px)').matches,
    rows: document.querySelectorAll('tr[data-row]:not([hidden])').length,
    broken: /\b(undefined|NaN)\b|\[object/.exec(document.body.innerText)?.[0] ?? ''
  }));
  expect(order.broken).toBe('');
  if (order.wide && order.rows > 0) expect(order.stops).toBe(1);
  expect(walker.errors).toEqual([]);
}

/** Opens what a narrow page has behind a button; a wide one has no such button. */
async function openMenu(page: Page, selector: string) {
  const button = page.locator(selector);
  if (await button.isVisible()) await button.click();
}

/** What is downloaded has each overlap on screen, those of opened sub-entries included: the CSV and the workbook in turn. */
async function downloadAgrees(page: Page, workbook: boolean) {
  const marks = await page
    .locator('tr[data-row]:not([hidden]) td[data-cell] > a:not(.left-out, .filtered)')
    .evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).pathname.split('/').at(-2)));
  await openMenu(page, '.toolbar .more');
  const menu = page.locator('.toolbar details').last();
  await menu.evaluate((details: HTMLDetailsElement) => (details.open = true));
  const button = menu.locator('button.link').nth(workbook ? 2 : 0);
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  await menu.evaluate((details: HTMLDetailsElement) => (details.open = false));
  await page.evaluate(() => document.getElementById('more')?.hidePopover());
  const bytes = readFileSync(await file.path());
  if (!workbook) {
    // What follows from a record by logic is marked in other cells too; the file has the record once.
    const records = parsed(bytes).map((row) => field(row, 'record_id').replace('pcx:', ''));
    return expect(records.sort()).toEqual([...new Set(marks)].sort());
  }
  const sheet = (await readXlsxFile(bytes)).find(({ sheet: name }) => name === 'matrix')?.data ?? [];
  // Names before the cells, the count of the row after them.
  const cells = sheet.slice(1).flatMap((row) => row.slice(4, -1));
  expect(cells.filter((value) => typeof value === 'number')).toHaveLength(marks.length);
}

/**
 * An act that a walker may do when `can` says so; afterwards everything agrees.
 * @param run false where there was nothing to do, which is not counted
 */
function act(
  name: string,
  run: (page: Page, walker: Walker) => Promise<boolean>,
  can: (of: Readonly<Walker>) => boolean = () => true
): Act {
  return {
    check: can,
    async run(walker: Walker, page: Page) {
      const did = await run(page, walker);
      await agree(page, walker);
      const { done } = walker;
      if (did && ++done.acts % DOWNLOAD_EVERY === 0 && !walker.offline)
        await downloadAgrees(page, ++done.downloads % 2 === 0);
    },
    toString: () => name
  };
}

const query = (page: Page) => new URL(page.url()).searchParams;
const asked = (page: Page, name: string) => query(page).get(name) ?? '';

/** Waits until an act has its effect; without a connection, or until it is said that something could not be had. */
const takesEffect = (page: Page, { offline }: Walker, effect: () => boolean | Promise<boolean>) =>
  expect
    .poll(async () => {
      const said = (await page.locator('.waits').allInnerTexts()).join(' ');
      if ((await effect()) || (offline && (await page.locator('.waits [role="alert"]').isVisible())))
        return 'takes effect';
      return { address: page.url(), offline, said };
    }, bound)
    .toBe('takes effect');

/** The row and column that something belongs to, as addresses have them; empty where it is of none. */
interface Place {
  row: string;
  column: string;
}

/**
 * Clicks one of what fits and is seen, as a pointer does where it is not covered. The click of the test tool, unlike one
 * at a point, lands on nothing else when what comes late moves the page in that moment.
 * @returns its row and column; null where there is nothing to click
 */
async function press(page: Page, selector: string, which: number): Promise<Place | null> {
  const all = page.locator(selector).filter({ visible: true });
  const count = await all.count();
  if (count === 0) return null;
  const element = await all.nth(which % count).elementHandle();
  if (!element) return null;
  const { uncovered, ...place } = await element.evaluate(async (it) => {
    const middle = () => {
      it.scrollIntoView({ block: 'center', inline: 'center' });
      const { left, top, width, height } = it.getBoundingClientRect();
      return [left + width / 2, top + height / 2] as const;
    };
    // A key pressed before may still move the page: a hand waits until what it wants to press stands still.
    let [x, y] = [NaN, NaN];
    for (let still = 0; still < 3;) {
      const [toX, toY] = middle();
      still = toX === x && toY === y ? still + 1 : 0;
      [x, y] = [toX, toY];
      await new Promise(requestAnimationFrame);
    }
    const row = it.closest<HTMLElement>('tr[data-row]');
    const cell = [...(row?.querySelectorAll('td[data-cell]') ?? [])].findIndex((td) => td.contains(it));
    const head = it.closest<HTMLElement>('th[data-column]');
    const column = head ?? document.querySelectorAll<HTMLElement>('th[data-column]')[cell];
    return {
      uncovered: it.contains(document.elementFromPoint(x, y)),
      row: row?.dataset['row']?.replace(':', '/') ?? '',
      column: column?.dataset['column']?.replace(':', '/') ?? ''
    };
  });
  if (uncovered) await element.click();
  else await element.evaluate((it) => (it as HTMLElement).click());
  return place;
}

/** A press of one of what fits, and what it brings about. */
const pressOn = (
  name: string,
  selector: string,
  which: number,
  effect: (page: Page, place: Place, before: URLSearchParams) => boolean | Promise<boolean>
) =>
  act(`${name} ${which}`, async (page, walker) => {
    const before = query(page);
    const place = await press(page, selector, which);
    if (place) await takesEffect(page, walker, () => effect(page, place, before));
    return place !== null;
  });

const opens = (page: Page, { row, column }: Place) => asked(page, 'cell') === `${row}~${column}`;

// prettier-ignore
const KEYS = [
  'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'Control+Home', 'Control+End', 'PageUp', 'PageDown',
  'Enter', 'Escape', 'Tab'
] as const;
/** Where the focus is when the panel was closed: on the table, or where that has no row left, on what opens the filters. */
const AFTER_CLOSING = '.matrix table, .toolbar .filter';
const focusIn = (page: Page, selector: string) =>
  page.evaluate((inside) => document.activeElement?.closest(inside) != null, selector);

/** The cell that has the focus, by its place among those shown, with the last places; null where none has it. */
const focusedCell = (page: Page) =>
  page.evaluate(() => {
    const rows = [...document.querySelectorAll('table[role="grid"] tr[data-row]:not([hidden])')];
    const row = rows.findIndex((tr) => tr.contains(document.activeElement));
    const cells = [...(rows[row]?.querySelectorAll('td[data-cell]') ?? [])];
    const column = cells.findIndex((td) => td.contains(document.activeElement));
    return column < 0 ? null : { row, column, lastRow: rows.length - 1, lastColumn: cells.length - 1 };
  });

/** Where a key leads from a cell, by the pattern of WAI-ARIA for grids; null where it leaves the cells or does not move. */
function ledTo(
  key: string,
  { row, column, lastRow, lastColumn }: Record<'row' | 'column' | 'lastRow' | 'lastColumn', number>
): [row: number, column: number] | null {
  if (key === 'ArrowRight') return [row, Math.min(column + 1, lastColumn)];
  if (key === 'ArrowLeft' && column > 0) return [row, column - 1];
  if (key === 'ArrowDown') return [Math.min(row + 1, lastRow), column];
  if (key === 'ArrowUp' && row > 0) return [row - 1, column];
  if (key === 'Home') return [row, 0];
  if (key === 'End') return [row, lastColumn];
  if (key === 'Control+Home') return [0, 0];
  if (key === 'Control+End') return [lastRow, lastColumn];
  if (key === 'PageDown') return [Math.min(row + 10, lastRow), column];
  if (key === 'PageUp') return [Math.max(row - 10, 0), column];
  return null;
}

const pressKey = (key: (typeof KEYS)[number]) =>
  act(`press ${key}`, async (page, walker) => {
    const inGrid = await focusIn(page, 'table[role="grid"]');
    // Enter opens what has the focus: outside the grid that may be a link to another page.
    if (key === 'Enter' && !inGrid) return false;
    const panel = asked(page, 'cell') !== '';
    const cell = await focusedCell(page);
    await page.keyboard.press(key);
    if (key === 'Escape' && panel) {
      await expect(page.locator('section.sheet.open')).toBeHidden();
      // The focus is where the panel was opened.
      await expect.poll(() => focusIn(page, AFTER_CLOSING), bound).toBe(true);
    }
    if (key === 'Enter' && cell) await takesEffect(page, walker, () => focusIn(page, 'section.sheet.open'));
    const to = cell && ledTo(key, cell);
    if (to)
      await expect
        .poll(async () => {
          const now = await focusedCell(page);
          return [now?.row, now?.column];
        }, bound)
        .toEqual(to);
    return true;
  });

const choose = (place: 'filter' | 'order', which: number, option: number) =>
  act(`choose ${option} in ${place} ${which}`, async (page, walker) => {
    const filter = page.locator('.toolbar button.filter');
    if (place === 'filter' && (await filter.getAttribute('aria-expanded')) === 'false') {
      await filter.click();
      await takesEffect(page, walker, () => page.locator('.filters').isVisible());
    }
    if (place === 'order') await openMenu(page, '.toolbar .more');
    const selects = page.locator(place === 'filter' ? '.filters select' : '.toolbar .order select');
    const count = await selects.count();
    if (count === 0) return false;
    const select = selects.nth(which % count);
    const options = await select.locator('option').evaluateAll((all) => all.map((o) => (o as HTMLOptionElement).value));
    const [before, value] = [await select.inputValue(), options[option % options.length] ?? ''];
    const address = page.url();
    await select.selectOption(value);
    await page.evaluate(() => document.getElementById('more')?.hidePopover());
    await takesEffect(page, walker, () => value === before || page.url() !== address);
    return true;
  });

/** One step in the history that the walk has made, if there is one. */
const goInHistory = (by: -1 | 1) =>
  act(
    by < 0 ? 'back' : 'forward',
    async (page) => {
      const history = () =>
        page.evaluate(() => {
          const { navigation } = window as unknown as {
            navigation: { currentEntry: { index: number }; entries: () => unknown[] };
          };
          const first = Number(sessionStorage.getItem('start'));
          return { first, at: navigation.currentEntry.index, last: navigation.entries().length - 1 };
        });
      const { first, at, last } = await history();
      if (at + by < first || at + by > last) return false;
      await page.evaluate((step) => window.history.go(step), by);
      await expect.poll(async () => (await history()).at).toBe(at + by);
      await viewReady(page);
      return true;
    },
    ({ offline }) => !offline
  );

const FILTERS = ['category', 'strength', 'relation', 'evidence', 'wording', 'entry', 'counterpart'];
const some = fc.nat({ max: 999 });
const acts: fc.Arbitrary<Act>[] = [
  fc.constantFrom(...KEYS).map(pressKey),
  fc.constantFrom(...KEYS).map(pressKey),
  some.map((n) => pressOn('click cell', 'tr[data-row]:not([hidden]) td[data-cell]', n, opens)),
  some.map((n) => pressOn('click overlap', 'tr[data-row]:not([hidden]) td[data-cell].counted', n, opens)),
  some.map((n) =>
    pressOn('open or close', '.matrix button[data-open]', n, (page, { row, column }, before) => {
      const isOpen = (of: URLSearchParams) => (of.get('open') ?? '').split(',').includes(row || column);
      return isOpen(query(page)) !== isOpen(before);
    })
  ),
  some.map((n) =>
    pressOn('counting rule', 'label:has(> input[name="reading"])', n, (page) => {
      const rule = READING_NAMES[n % READING_NAMES.length];
      return asked(page, 'reading') === (rule === 'standard' ? '' : rule);
    })
  ),
  fc.tuple(some, some).map(([n, option]) => choose('filter', n, option)),
  some.map((n) => choose('filter', n, 0)),
  some.map((n) => choose('order', 0, n)),
  fc.constant(
    pressOn('clear filters', '.filters .acts button', 0, (page) => FILTERS.every((name) => asked(page, name) === ''))
  ),
  fc.constant(
    pressOn(
      'close the panel',
      'section.sheet.open .actions > button:last-child',
      0,
      async (page) => asked(page, 'cell') === '' && (await focusIn(page, AFTER_CLOSING))
    )
  ),
  fc.nat({ max: 1 }).map((n) =>
    pressOn('step', 'section.sheet.open .steps button', n, (page, _, before) => {
      // The only overlap leads to itself.
      const only = expectedAt(new URL(page.url())).overlaps.length < 2;
      return only || asked(page, 'cell') !== before.get('cell');
    })
  ),
  fc.constant(
    pressOn(
      'keep beside',
      'section.sheet.open .actions > button[aria-pressed]',
      0,
      (page, _, before) => asked(page, 'pin') !== (before.get('pin') ?? '')
    )
  ),
  fc.constantFrom(-1 as const, 1 as const).map(goInHistory),
  fc.constantFrom([1440, 900], [1280, 720], [390, 844]).map(([width = 0, height = 0]) =>
    act(`${width} by ${height}`, async (page) => {
      await page.setViewportSize({ width, height });
      return true;
    })
  ),
  fc.boolean().map((offline) =>
    act(offline ? 'offline' : 'online', async (page, walker) => {
      const changes = walker.offline !== offline;
      walker.offline = offline;
      await page.context().setOffline(offline);
      return changes;
    })
  ),
  fc.constant(
    act(
      'turn',
      async (page) => {
        const before = new URL(page.url()).pathname;
        await openMenu(page, '.toolbar .more');
        await page.locator('.toolbar a.act').first().click();
        await expect.poll(() => new URL(page.url()).pathname).not.toBe(before);
        await viewReady(page);
        await expect(page.locator('#more:popover-open')).toHaveCount(0);
        return true;
      },
      ({ offline }) => !offline
    )
  ),
  fc.constant(
    act(
      'other language',
      async (page) => {
        const before = await page.locator('html').getAttribute('lang');
        const { search } = new URL(page.url());
        await openMenu(page, 'header button.menu');
        await page.locator('a.language').click();
        await expect(page.locator('html')).not.toHaveAttribute('lang', before ?? '');
        await viewReady(page);
        expect(new URL(page.url()).search).toBe(search);
        return true;
      },
      ({ offline }) => !offline
    )
  ),
  fc.constant(
    act(
      'search and leave it',
      async (page) => {
        if (await focusIn(page, 'input:not([type="radio"]), select')) return false;
        const dialog = await openSearch(page, '/');
        await page.keyboard.press('Escape');
        await expect(dialog).toBeHidden();
        return true;
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
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const done = { acts: 0, downloads: 0 };
    let failing = false;
    const walks = fc.commands(acts, { maxCommands: 100, size: 'max', ...(REPLAY ? { replayPath: REPLAY } : {}) });
    const walk = fc.asyncProperty(walks, async (commands) => {
      // As many walks as it takes; one that failed is tried again and again as it is shrunk.
      if (done.acts >= ACTS && !failing) return;
      errors.length = 0;
      await page.context().setOffline(false);
      await page.setViewportSize({ width: 1280, height: 720 });
      await page.goto('/');
      await gridReady(page);
      await page.evaluate(() => {
        const { navigation } = window as unknown as { navigation: { currentEntry: { index: number } } };
        sessionStorage.setItem('start', String(navigation.currentEntry.index));
      });
      try {
        await fc.asyncModelRun(() => ({ model: { offline: false, done, errors }, real: page }), commands);
      } catch (error) {
        failing = true;
        bound.timeout = 5_000;
        throw error;
      }
    });
    await fc.assert(walk, {
      seed: SEED,
      numRuns: ACTS,
      interruptAfterTimeLimit: 120_000 + ACTS * 3_000,
      ...(PATH ? { path: PATH } : {})
    });
    if (PATH) return;
    expect(done.acts).toBeGreaterThanOrEqual(ACTS);
    expect(done.downloads).toBeGreaterThan(0);
  }
);
