import { resolveObjectURL } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { saveText } from '#lib/formats/save.ts';

const clicked: { href: string; download: string; content: ReturnType<typeof resolveObjectURL> }[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', {
    createElement: () => ({
      href: '',
      download: '',
      click() {
        clicked.push({ href: this.href, download: this.download, content: resolveObjectURL(this.href) });
      }
    })
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  clicked.length = 0;
});

test('a file can still be read long after the click, and is given up in the end', async () => {
  saveText('a,b\n', 'table.csv', 'text/csv');
  const [link] = clicked;
  expect(link).toMatchObject({ download: 'table.csv', content: { type: 'text/csv;charset=utf-8' } });
  vi.advanceTimersByTime(30_000);
  expect(await resolveObjectURL(link?.href ?? '')?.text()).toBe('a,b\n');
  vi.advanceTimersByTime(60_000);
  expect(resolveObjectURL(link?.href ?? '')).toBeUndefined();
});

test('files are handed over in one place only', () => {
  const makers = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|svelte)$/.test(name))
    .filter((name) => readFileSync(join('src', name), 'utf8').includes('createObjectURL'))
    .map((name) => basename(name));
  expect(makers).toEqual(['save.ts']);
});
