// npm run --silent programs -- [name …]: opens the files of the build with programs of other hands and prints what they
// found. Files that a page makes are saved from that page in a browser. docs/checks.md says what was seen.
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { Parser } from 'n3';
import { recordsOfView } from '#lib/formats/overlaps-csv.ts';
import { Records } from '#lib/records/records.ts';
import { toTables } from '#lib/tables/values.ts';
import { apiExamples } from '../src/routes/[[lang=lang]]/data/examples.ts';
import { ensureBrowser } from './browser.js';
import { serve } from './serve.js';
import { root } from './setup.js';
import { shippedRows } from './shipped.ts';

const DATA = join(root, 'build', 'data');
const folder = mkdtempSync(join(tmpdir(), 'priority-crosswalk-'));
const inFolder = (name: string) => join(folder, name);
const faults: string[] = [];

/** What a program writes on standard output. @throws Error if it is not there or ends with another code than 0 */
const run = (program: string, args: readonly string[], input = '') =>
  new Promise<string>((resolve, reject) => {
    // Not the waiting kind: the examples ask the server, which is in this very process.
    const child = execFile(program, args, { cwd: folder, maxBuffer: 1e9 }, (error, out) => {
      if (error) reject(error);
      else resolve(out);
    });
    // A program that reads nothing may have ended before its input does.
    child.stdin?.on('error', () => undefined).end(input);
  });

/** Prints what was found; what was expected and not found is a fault, told at the end. */
function report(what: string, found: unknown, expected?: unknown): void {
  const differs = expected !== undefined && String(found) !== String(expected);
  console.log(`  ${what}: ${String(found)}${differs ? `, expected ${String(expected)}` : ''}`);
  if (differs) faults.push(what);
}

/** The first line in which a program says its version. */
const version = async (program: string, option = '--version') =>
  console.log((await run(program, [option])).trim().split('\n')[0]);

/** Saves what a press of something on a page downloads. @returns its name in the folder */
async function save(page: Page, as: string, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click()
  ]);
  await download.saveAs(inFolder(as));
  return as;
}

/** Briefs in both languages and of every kind, the workbook of two views, and the citations, as the pages make them. */
async function filesOfPages(url: string): Promise<string[]> {
  const executablePath = ensureBrowser();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage({ baseURL: url, locale: 'en-GB' });
  const saved: string[] = [];
  const open = async (path: string) => {
    await page.goto(path);
    await page.locator('html:not([data-waiting])').waitFor({ state: 'attached' });
  };
  const briefs = {
    default: '',
    quantum: '?theme=quantum',
    neither: '?region=neither',
    later: '?rows=cn-15fyp-2026&columns=us-nssts-2026_uk-stf-2025'
  };
  for (const [lang, word] of [
    ['', 'Word (.docx)'],
    ['zh/', 'Word（.docx）']
  ] as const)
    for (const [name, query] of Object.entries(briefs)) {
      await open(`${lang}brief/${query}`);
      const as = `brief-${name}${lang ? '-zh' : ''}`;
      saved.push(await save(page, `${as}.docx`, word), await save(page, `${as}.md`, 'Markdown'));
    }
  for (const [name, query] of [
    ['default', ''],
    ['strict', '?reading=strict']
  ]) {
    await open(`/${query}`);
    await page.getByText('Download', { exact: true }).click();
    saved.push(await save(page, `matrix-${name}.xlsx`, 'Matrix shown, Excel workbook'));
  }
  await open('/');
  await page.getByRole('button', { name: 'Cite', exact: true }).click();
  for (const ending of ['bib', 'ris', 'json']) saved.push(await save(page, `citation.${ending}`, `Save as .${ending}`));
  await browser.close();
  return saved;
}

let pages: Promise<string[]> | undefined;
const site = await serve();
const saved = (ending: string) =>
  (pages ??= filesOfPages(site.url)).then((names) => names.filter((name) => name.endsWith(ending)));

/** Turns every Word and Excel file into PDF, and its first three pages into pictures to be looked at. */
async function libreoffice(): Promise<void> {
  await version('soffice');
  const files = [...(await saved('.docx')), ...(await saved('.xlsx'))].map(inFolder);
  files.push(join(DATA, 'priority-crosswalk.xlsx'));
  const profile = `-env:UserInstallation=${pathToFileURL(inFolder('profile')).href}`;
  await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files]);
  for (const file of files) {
    const pdf = inFolder(`${file.replace(/^.*[/\\]|\.\w+$/g, '')}.pdf`);
    const count = /^Pages:\s+(\d+)/m.exec(await run('pdfinfo', [pdf]))?.[1];
    report(file.replace(/^.*[/\\]/, ''), `${count} pages, ${(await run('pdftotext', [pdf, '-'])).length} signs`);
    await run('pdftoppm', ['-r', '60', '-l', '3', '-png', pdf, pdf.replace(/\.pdf$/, '')]);
  }
}

/** Reads the Markdown of every brief and the citations, and compares what it found with the text itself. */
async function pandoc(): Promise<void> {
  await version('pandoc');
  for (const file of await saved('.md')) {
    const text = readFileSync(inFolder(file), 'utf8');
    const tree = await run('pandoc', ['-f', 'markdown', '-t', 'json', inFolder(file)]);
    const lines = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
    const nodes = (kind: string) => tree.split(`"t":"${kind}"`).length - 1;
    report(`${file}, headings`, nodes('Header'), lines(/^#+ /gm));
    report(`${file}, tables`, nodes('Table'), lines(/^\|[ :|-]+\|$/gm));
    report(`${file}, footnotes`, nodes('Note'), lines(/\[\^\d+\](?!:)/g));
  }
  const [json = ''] = await saved('.json');
  const [expected] = JSON.parse(readFileSync(inFolder(json), 'utf8')) as Record<string, string>[];
  const read = (item: Record<string, string> | undefined) =>
    [item?.['title'], item?.['version'], item?.['URL']].join(' · ');
  for (const [file, from] of [
    ['citation.json', 'csljson'],
    ['citation.bib', 'biblatex']
  ] as const) {
    const [item] = JSON.parse(await run('pandoc', ['-f', from, '-t', 'csljson', inFolder(file)])) as Record<
      string,
      string
    >[];
    report(`${file}, title, version, address`, read(item), read(expected));
  }
}

/** Reads the RIS of a citation into MODS and writes BibTeX of it. */
async function bibutils(): Promise<void> {
  const [file = ''] = await saved('.ris');
  const bib = await run('xml2bib', [], await run('ris2xml', [inFolder(file)]));
  console.log(bib.trim());
}

/** Runs the four examples of the data page as they stand; all must print the same lines. */
async function examples(): Promise<void> {
  await version('curl');
  await version('jq');
  await version('Rscript');
  await version('python3');
  const programs: Record<string, readonly [string, ...string[]]> = {
    curl: ['sh', '-c'],
    R: ['Rscript', '-e'],
    Python: ['python3', '-c'],
    JavaScript: [process.execPath, '--input-type=module', '-e']
  };
  let first: string | undefined;
  for (const { language, code } of apiExamples(site.url.replace(/\/$/, ''))) {
    const [program, ...options] = programs[language] ?? [language];
    const out = await run(program, [...options, code]);
    first ??= out;
    report(
      language,
      `${out.split('\n').length - 1} lines, ${out === first ? 'as' : 'other than'} curl`,
      `${first.split('\n').length - 1} lines, as curl`
    );
  }
}

/** Reads every table of the build with read.csv of R and csv of Python: rows and columns must be the same. */
async function tables(): Promise<void> {
  const files = readdirSync(DATA, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.csv'))
    .sort();
  const paths = files.map((name) => join(DATA, name));
  const r = `for (f in commandArgs(TRUE)) cat(dim(read.csv(f, encoding = "UTF-8", colClasses = "character")), "\n")`;
  const python = `import csv, sys
for f in sys.argv[1:]:
    header, *rows = csv.reader(open(f, encoding="utf-8-sig", newline=""))
    print(len(rows), len(header)) if all(len(row) == len(header) for row in rows) else print("uneven")`;
  const lines = (out: string) =>
    out
      .trim()
      .split('\n')
      .map((line) => line.trim());
  const byR = lines(await run('Rscript', ['-e', r, ...paths]));
  const byPython = lines(await run('python3', ['-c', python, ...paths]));
  const same = files.filter((_, i) => byR[i] === byPython[i]);
  report('tables that R and Python read with the same rows and columns', same.length, files.length);
  for (const name of files.filter((_, i) => byR[i] !== byPython[i]))
    console.log(`  ${name}: R ${byR[files.indexOf(name)]}, Python ${byPython[files.indexOf(name)]}`);
}

/** Counts the statements of the Turtle file with raptor; N3, which the tests use, must count as many. */
async function raptor(): Promise<void> {
  await version('rapper');
  const turtle = join(DATA, 'priority-crosswalk.ttl');
  const triples = await run('rapper', ['-q', '-i', 'turtle', '-o', 'ntriples', turtle]);
  const found = triples.trim().split('\n');
  report('triples', found.length, new Parser().parse(readFileSync(turtle, 'utf8')).length);
  for (const [name, iri] of [
    ['schemes', 'ConceptScheme'],
    ['concepts', 'Concept']
  ])
    report(
      name ?? '',
      found.filter((line) => line.endsWith(`type> <http://www.w3.org/2004/02/skos/core#${iri}> .`)).length
    );
}

/** Validates datapackage.json, the values of every table and what they refer to with datapackage-js. */
async function datapackage(): Promise<void> {
  const name = 'datapackage@1.1.10';
  await run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, name]);
  const { Package } = createRequire(inFolder('index.js'))('datapackage') as {
    Package: {
      load(
        descriptor: object,
        options: object
      ): Promise<{
        valid: boolean;
        errors: Error[];
        resources: { name: string; read(options: object): Promise<unknown[]>; checkRelations(): Promise<boolean> }[];
      }>;
    };
  };
  console.log(name);
  const descriptor = JSON.parse(readFileSync(join(DATA, 'datapackage.json'), 'utf8')) as {
    resources: { schema: { missingValues?: string[]; fields: { missingValues?: string[] }[] } }[];
  };
  // It knows version 1 of the standard, where a table says which values are missing; in version 2 a field may.
  for (const { schema } of descriptor.resources)
    schema.missingValues = [...new Set(['', ...schema.fields.flatMap((field) => field.missingValues ?? [])])];
  const { valid, errors, resources } = await Package.load(descriptor, { basePath: DATA });
  report('descriptor', valid ? 'valid' : errors.map(String).join('; '), 'valid');
  for (const resource of resources) {
    const rows = await resource.read({ relations: true });
    report(resource.name, `${rows.length} rows, relations ${(await resource.checkRelations()) ? 'hold' : 'broken'}`);
  }
}

const RULES = ['strict', 'standard', 'lenient'] as const;
const COUNTS = `
  WITH top AS (SELECT entry_id AS id, list_id AS list FROM entries WHERE coalesce(parent_id, '') = ''),
    codes AS (SELECT s.list AS a, o.list AS b, s.id AS sid, o.id AS oid, ext_evidence AS evidence,
      (ext_subject_centrality = 'core') + (ext_object_centrality = 'core') AS cores
      FROM mappings JOIN top s ON s.id = subject_id JOIN top o ON o.id = object_id),
    counted AS (SELECT 'strict' AS rule, * FROM codes WHERE cores > 0 AND evidence = 'named'
      UNION ALL SELECT 'standard', * FROM codes WHERE cores > 0 AND evidence IN ('named', 'scope')
      UNION ALL SELECT 'lenient', * FROM codes)`;

/** What csvsql answers to a question about entries and mappings, a row a line. */
const ask = async (query: string) =>
  (await run('csvsql', ['-I', '--query', COUNTS + query, join(DATA, 'entries.csv'), join(DATA, 'mappings.csv')]))
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

/**
 * Counts the overlaps of every pair of lists from the tables by the rules of the codebook in SQL (csvsql) and from the
 * JSON addresses (jq), and the headline in SQL; the site says what is expected, in its overlap records and sensitivity.csv.
 */
async function counts(): Promise<void> {
  await version('csvsql');
  await version('jq');
  const records = new Records(toTables(shippedRows()));
  const sql = new Map(
    (await ask(`SELECT a, b, rule, count(*) FROM counted GROUP BY a, b, rule`)).map(([a, b, rule, n]) => [
      `${a}_${b} ${rule}`,
      Number(n)
    ])
  );
  const { pairs } = JSON.parse(readFileSync(join(root, 'build/api/v1/pairs.json'), 'utf8')) as {
    pairs: { subject_list: string; object_list: string; address: string }[];
  };
  for (const { subject_list: rows, object_list: column, address } of pairs) {
    const filter = `[.mappings[] | select(.level == "top") | .readings | split("|")[]] | [${RULES.map((rule) => `(map(select(. == "${rule}")) | length)`).join(', ')}] | join(" ")`;
    const byJq = (await run('jq', ['-r', filter, join(root, 'build/api/v1', address)])).trim();
    const bySql = RULES.map((rule) => sql.get(`${rows}_${column} ${rule}`) ?? 0).join(' ');
    const bySite = RULES.map((rule) => recordsOfView(records.crosswalk, { rows, columns: [column] }, rule).size).join(
      ' '
    );
    report(`${rows} and ${column}, csvsql`, bySql, bySite);
    report(`${rows} and ${column}, jq`, byJq, bySite);
  }
  const said = readFileSync(join(DATA, 'sensitivity.csv'), 'utf8')
    .split('\n')
    .map((line) => line.split(','));
  const [columns = []] = said;
  for (const rule of RULES) {
    const [row = []] = said.filter(([variant]) => variant === (rule === 'standard' ? 'settled' : rule));
    const [found = []] = await ask(headline(rule));
    const names = ['both', 'first_only', 'second_only', 'neither', 'first_covered', 'second_covered', 'overlaps'];
    report(`${rule}, ${names.join(' ')}`, found.join(' '), names.map((name) => row[columns.indexOf(name)]).join(' '));
  }
}

/** The headline under a rule: China’s entries by where they have a counterpart, entries covered, and overlaps. */
const headline = (rule: string) => `,
    c AS (SELECT * FROM counted WHERE rule = '${rule}' AND (a, b) IN (VALUES ('cn-eff-2024', 'us-cet-2024'),
      ('cn-eff-2024', 'uk-sntf-2023'))),
    china AS (SELECT id IN (SELECT sid FROM c WHERE b = 'us-cet-2024') AS us,
      id IN (SELECT sid FROM c WHERE b = 'uk-sntf-2023') AS uk FROM top WHERE list = 'cn-eff-2024')
  SELECT sum(us AND uk), sum(us AND NOT uk), sum(uk AND NOT us), sum(NOT us AND NOT uk),
    (SELECT count(DISTINCT oid) FROM c WHERE b = 'us-cet-2024'),
    (SELECT count(DISTINCT oid) FROM c WHERE b = 'uk-sntf-2023'), (SELECT count(*) FROM c) FROM china`;

const CHECKS = { libreoffice, pandoc, bibutils, examples, tables, raptor, datapackage, counts };
const isCheck = (name: string): name is keyof typeof CHECKS => name in CHECKS;
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !isCheck(name));
if (unknown.length > 0) {
  console.error(`${unknown.join(', ')}: not known; expected any of ${Object.keys(CHECKS).join(', ')}.`);
  process.exitCode = 2;
} else
  for (const name of (asked.length > 0 ? asked : Object.keys(CHECKS)).filter(isCheck)) {
    console.log(`\n${name}`);
    try {
      await CHECKS[name]();
    } catch (error) {
      console.log(`  ${error instanceof Error ? error.message : String(error)}`);
      faults.push(name);
    }
  }
await site.close();
console.log(`\nFiles are in ${folder}. ${faults.length} differ${faults.length > 0 ? `: ${faults.join('; ')}` : ''}.`);
if (faults.length > 0) process.exitCode ||= 1;
