import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { versionOfSources } from './scripts/setup.js';
import { siteAddress } from './scripts/site-address.js';

export default defineConfig({
  plugins: [sveltekit()],
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
