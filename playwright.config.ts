import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.js';

const executablePath = findBrowser();

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  use: {
    // Only the tests of the worker itself have one (offline.spec.ts): elsewhere pages come straight from the server.
    serviceWorkers: 'block',
    baseURL: 'http://127.0.0.1:4180/',
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width: 1280, height: 720 },
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run']
    }
  },
  webServer: {
    command: 'node scripts/serve.js --port 4180 --strict-port',
    url: 'http://127.0.0.1:4180/',
    reuseExistingServer: false
  }
});
