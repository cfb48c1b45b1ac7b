import base from './playwright.config.ts';
export default { ...base, use: { ...base.use, baseURL: 'http://127.0.0.1:4407/' }, timeout: 240000, expect: { timeout: 40000 }, webServer: { command: 'node scripts/serve.js --port 4407 --strict-port', url: 'http://127.0.0.1:4407/', reuseExistingServer: false, timeout: 120000 }, workers: 2 };
