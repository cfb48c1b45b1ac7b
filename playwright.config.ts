import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.js';

const executablePath = findBrowser();
// Another port lets two checkouts be tested side by side.
const port = Number(process.env['TEST_PORT']) || 4180;

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Bounds against hanging, not measures: every test waits for a state, and a busy machine may take its time for it.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  use: {
    // An act that nothing lets happen fails; it does not wait for ever.
    actionTimeout: 60_000,
    // Only the tests of the worker itself have one (offline.spec.ts): elsewhere pages come straight from the server.
    serviceWorkers: 'block',
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width: 1280, height: 720 },
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run']
    }
  },
  webServer: {
    command: `node scripts/serve.js --port ${port} --strict-port`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false
  }
});
