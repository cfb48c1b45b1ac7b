// The configurations in docs/deployment/ say what our own server says.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ALWAYS, CACHING, FRAMING, headersOf, movedTo, redirectsFile, TYPES } from '../../scripts/host-rules.js';

const file = (name: string) => readFileSync(new URL(`../../docs/deployment/${name}`, import.meta.url), 'utf8');
/** A configuration without its comments, since a rule that is commented out is none. */
const rulesOf = (name: string) => file(name).replaceAll(/^\s*#.*$/gm, '');
const CADDY = rulesOf('Caddyfile');
/** The two servers of nginx: at the root of a domain and below a path. */
const [MAPS = '', ...NGINX] = rulesOf('nginx.conf').split(/^server \{$/m);

test('every answer of ours forbids guessing of types and sends no referrer; only pages for frames may be framed', () => {
  expect(headersOf('/method/')).toEqual({ ...ALWAYS, ...FRAMING, 'Cache-Control': 'no-cache' });
  for (const page of [
    '/embed/matrix/us-cet-2024/cn-eff-2024/',
    '/zh/embed/regions/uk/',
    '/embed/overlap/cn-us-0001/',
    '/zh/embed/who-names-what/',
    '/embed/glance/',
    '/ZH/Embed/Regions/'
  ])
    expect(headersOf(page), page).toEqual({ ...ALWAYS, 'Cache-Control': 'no-cache' });
  for (const page of ['/embed/', '/zh/embed/', '/lists/embed/matrix/', '/embed/matrixes/'])
    expect(headersOf(page), page).toMatchObject(FRAMING);
});

test('only a file that is there is of its type and may be kept for good', () => {
  expect(headersOf('/data/lists.csv')['Content-Type']).toBe('text/csv; charset=utf-8');
  expect(headersOf('/data/lists.csv', false)['Content-Type']).toBeUndefined();
  expect(headersOf('/_app/immutable/x.js')['Cache-Control']).toBe(CACHING.immutable);
  expect(headersOf('/_app/immutable/x.js', false)['Cache-Control']).toBe(CACHING.other);
});

test('an address that went leads to where the same now stands', () => {
  expect(movedTo('/brief/lists/us-cet-2024.json')).toBe('/api/v1/lists/us-cet-2024.json');
  expect(movedTo('/pairs/us-cet-2024/space.json')).toBe('/api/v1/entries/us-cet-2024/space.json');
  for (const path of ['/brief/', '/brief/lists/', '/pairs/us-cet-2024', '/pairs/a/b/c', '/'])
    expect(movedTo(path), path).toBe('');
});

describe('nginx', () => {
  test('has one server for the root of a domain and one for a path below', () => {
    expect(NGINX).toHaveLength(2);
  });

  test('sends our headers from both', () => {
    for (const server of NGINX) {
      for (const [name, value] of Object.entries(ALWAYS))
        expect(server).toContain(`add_header ${name} ${value} always;`);
      expect(server).toContain('add_header Content-Security-Policy $crosswalk_framing always;');
      expect(server).toContain('add_header Cache-Control $crosswalk_caching always;');
    }
    expect(MAPS).toContain(`default "${FRAMING['Content-Security-Policy']}";`);
    expect(MAPS).toContain(`default "${CACHING.other}";`);
    expect(MAPS).toContain(`/_app/immutable/" "${CACHING.immutable}";`);
  });

  test('gives every type of ours, and the encoding where we do', () => {
    for (const server of NGINX) {
      const types = new Map(
        [...(/types \{([^}]*)\}/.exec(server)?.[1] ?? '').matchAll(/(\S+) ([^;]+);/g)].flatMap(([, type = '', ends]) =>
          (ends ?? '').split(' ').map((ending) => [ending, type] as const)
        )
      );
      const encoded = new Set(/charset_types ([^;]+);/.exec(server)?.[1]?.split(' '));
      for (const [ending, expected] of Object.entries(TYPES)) {
        const type = types.get(ending) ?? '';
        expect(encoded.has(type) ? `${type}; charset=utf-8` : type, ending).toBe(expected);
      }
    }
  });
});

describe('Caddy', () => {
  test('sends our headers, from what both of its sites import', () => {
    expect(CADDY.match(/^\timport crosswalk$/gm)).toHaveLength(2);
    for (const [name, value] of Object.entries(ALWAYS)) expect(CADDY).toContain(`header ${name} ${value}\n`);
    expect(CADDY).toContain(`header @own Content-Security-Policy "${FRAMING['Content-Security-Policy']}"`);
    expect(CADDY).toContain(`header @immutable Cache-Control "${CACHING.immutable}"`);
    expect(CADDY).toContain(`header @changing Cache-Control ${CACHING.other}\n`);
  });

  test('gives every type of ours to the files with that ending', () => {
    for (const [ending, type] of Object.entries(TYPES)) {
      expect(CADDY).toContain(`@${ending} {\n\t\tpath *.${ending}\n`);
      expect(CADDY).toContain(`header @${ending} Content-Type "${type}"\n`);
    }
  });
});

test('`_redirects` has one rule a line: from, to, 301', () => {
  const rules = redirectsFile()
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  expect(rules.length).toBeGreaterThan(0);
  for (const rule of rules) {
    expect(rule).toMatch(/^\/\S+ \/\S+ 301$/);
    const [from = '', to = ''] = rule.split(' ');
    const names = (path: string) => path.match(/:[a-z]+/g) ?? [];
    expect(names(from)).toEqual(expect.arrayContaining(names(to)));
  }
});

test('the workflow for GitHub Pages runs scripts that there are, with actions of a stated major version', () => {
  const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  const { jobs } = parse(read('.github/workflows/pages.yml')) as {
    jobs: Record<string, { steps: { uses?: string; run?: string; env?: Record<string, string> }[] }>;
  };
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  for (const { uses } of steps) if (uses) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/);
  const commands = steps.flatMap(({ run }) => run ?? []);
  expect(commands).toEqual(['npm ci', 'npm run build']);
  for (const command of commands.slice(1)) expect(Object.keys(scripts)).toContain(command.replace('npm run ', ''));
  expect(steps.find(({ run }) => run === 'npm run build')?.env).toHaveProperty('SITE_ADDRESS');
});
