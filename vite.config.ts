import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { versionOfSources } from './scripts/setup.js';
import { siteAddress } from './scripts/site-address.js';

/**
 * What a browser fetches as one file. A group takes along what its modules import, and what an earlier one has taken
 * stays there. What no group names lies where the bundler puts it: with its page, or in a file of its own that comes when
 * it is asked for. More files mean more requests, fewer mean script that a page has no use for.
 */
const FILES = [
  // Style sheets. What the matrix and its parts that come later say of the whole page holds for no other page. What else is
  // shared or comes later is one sheet, with the pages there are most of; any other page has a second one, which
  // holds what only it and its frame share.
  { name: 'matrix-styles', test: /components[\\/]matrix[\\/].*(\.css|type=style.*)$/ },
  {
    name: 'styles',
    test: /src[\\/](app\.css$|(lib(?![\\/]components[\\/](naming|verify|workbench|coding|brief|glance|agreement)[\\/])|routes[\\/](\+|SiteNavigation)|routes[\\/].*[\\/](entries|lists|overlaps[\\/]\[id\])[\\/]).*(\.css|type=style.*)$)/
  },
  { name: 'background-styles', test: /src[\\/]routes[\\/].*[\\/]background[\\/].*type=style.*$/ },
  { name: 'topic-styles', test: /src[\\/]routes[\\/].*[\\/]topics[\\/].*type=style.*$/ },
  { name: 'framework', test: /node_modules[\\/](svelte|@sveltejs|esm-env|devalue|clsx)[\\/]|preload-helper/ },
  // The layout, and small parts that most pages show.
  {
    name: 'site',
    test: /client-optimized[\\/]nodes[\\/]0\.js$|search[\\/]control\.ts$|ui[\\/](Head|Mark|LaterEditions|AssessmentIcon|ScrollTable|Menu)\.svelte$|ui[\\/]copying|lib[\\/]pick\.ts$|urls[\\/]json-file|words[\\/](cell\.ts|zh[\\/]phrases)|model[\\/](counting-rules|relations|document-names)/
  },
  {
    name: 'model',
    test: /model[\\/](matrix|cell)\.ts$|figures[\\/]marks|words[\\/]matrix-labels/
  },
  // The matrix is on its own pages and on that of a reader's own lists.
  {
    name: 'matrix',
    test: /components[\\/]matrix[\\/](Matrix\.svelte|Legend\.svelte|matrix-grid|live-matrix)|words[\\/]entry-list\.ts$/
  },
  {
    name: 'records',
    test: /cite[\\/]Cite\.svelte$|formats[\\/]citation|words[\\/](licence|evidence|coding)\.ts$|entry[\\/]EntryFacts\.svelte$|ui[\\/](CopyButton|Original|Translated)\.svelte$/
  },
  { name: 'evidence', test: /components[\\/]evidence[\\/].*\.svelte$|record-file|words[\\/]overlaps\.ts$/ },
  { name: 'lists', test: /words[\\/](entries|lists)\.ts$/ },
  // What stands beside pictures, and the two that the background page shares with frames of other sites.
  {
    name: 'pictures',
    test: /ui[\\/](FigureActions|ScenePicture|EntryStrokes)\.svelte$|entry[\\/]EntryNames\.svelte$|figures[\\/](group-strokes|colours)\.ts$|words[\\/]((en|zh)[\\/])?figure\.ts$/
  },
  {
    name: 'background',
    test: /background[\\/](ConceptPicture|Timeline)\.svelte$|figures[\\/]concept-words|words[\\/]((en|zh)[\\/])?concept\.ts$/
  },
  { name: 'topics', test: /words[\\/]topics\.ts$|topics[\\/]PairFigures\.svelte$/ },
  { name: 'offline', test: /src[\\/]lib[\\/](offline[\\/]|urls[\\/]trusted-script)/ }
];

export default defineConfig({
  plugins: [sveltekit()],
  environments: {
    client: {
      build: {
        // With few files the lists of what each needs weigh more than the step that they save.
        modulePreload: false,
        rolldownOptions: {
          // The framework is part of the file that starts it, in place of a file that only names another.
          preserveEntrySignatures: 'allow-extension',
          output: { codeSplitting: { groups: FILES } }
        }
      }
    }
  },
  // Parts that a worker has no use for yet (workbooks, metadata) are files of their own, which come when they are asked for.
  worker: { format: 'es' },
  define: {
    'import.meta.env.SITE_ADDRESS': JSON.stringify(siteAddress()),
    // For the service worker: the module that Kit has for it would bring the names of all pages along.
    __SITE_VERSION__: JSON.stringify(versionOfSources())
  },
  server: { fs: { allow: ['data'] } },
  test: {
    environment: 'node',
    // Nothing here changes what it imports, so that all files of a run share it: the tables are read once.
    isolate: false,
    // A bound against hanging, not a measure: a busy machine must not fail a right program.
    testTimeout: 120_000,
    expect: { requireAssertions: true },
    sequence: { shuffle: true },
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/{unit,data}/**/*.test.ts'] } },
      // What is asked of the files in build/, after the build.
      { extends: true, test: { name: 'built', include: ['tests/built/**/*.test.ts'] } }
    ]
  }
});
