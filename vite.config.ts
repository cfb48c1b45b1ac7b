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
    include: ['tests/{unit,data}/**/*.test.ts'],
    environment: 'node',
    // A bound against hanging, not a measure: a busy machine must not fail a right program.
    testTimeout: 30_000,
    expect: { requireAssertions: true },
    sequence: { shuffle: true }
  }
});
