// WebKitGTK by WebDriver, as the W3C describes it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { find } from './found.js';
import { until } from './driver.js';

/** The name under which WebDriver gives an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** @type {Record<string, string>} keys by the signs that WebDriver has for them */
const KEYS = {
  Control: '\uE009',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015'
};

/** @returns {Promise<number>} */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * @param {string} downloads folder for what is saved
 * @returns {Promise<import('./driver.js').Driver>}
 * @throws {Error} where the driver, or a screen to draw on, is missing
 */
export async function webkit(downloads) {
  const program = find(['WebKitWebDriver'], { package: 'webkit2gtk-driver', variable: 'WEBKIT_DRIVER_PATH' });
  const screen = process.env['DISPLAY']
    ? []
    : [find(['xvfb-run'], { package: 'xvfb' }), '--auto-servernum', '--server-args=-screen 0 1600x1200x24'];
  // The browser saves where the desktop says that downloads go.
  const home = mkdtempSync(join(tmpdir(), 'crosswalk-webkit-'));
  mkdirSync(join(home, '.config'));
  writeFileSync(join(home, '.config/user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  const port = await freePort();
  const [command = '', ...args] = [...screen, program, `--port=${port}`];
  const driver = spawn(command, args, {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, HOME: home, XDG_CONFIG_HOME: join(home, '.config'), LANG: 'en_GB.UTF-8' }
  });
  /** The driver, the browser and the screen are one group. */
  function end() {
    if (driver.pid && driver.exitCode === null) process.kill(-driver.pid);
    rmSync(home, { recursive: true, force: true });
  }

  /**
   * @param {string} method
   * @param {string} path below the driver's address
   * @param {object} [body]
   */
  async function send(method, path, body) {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {})
    });
    const { value } = /** @type {{ value: any }} */ (await response.json());
    if (!response.ok) throw new Error(`WebDriver: ${value?.error}: ${value?.message}`);
    return value;
  }
  let session;
  try {
    await until('WebKitWebDriver answers', () =>
      send('GET', '/status').catch(() => {
        if (driver.exitCode !== null) throw new Error('WebKitWebDriver ended before it answered.');
      })
    );
    session = await send('POST', '/session', { capabilities: { alwaysMatch: {} } });
  } catch (error) {
    end();
    throw error;
  }
  const { sessionId, capabilities } = session;
  const at = (/** @type {string} */ path) => `/session/${sessionId}${path}`;

  /** @param {Function} question @param {readonly unknown[]} values */
  const ask = (question, values) =>
    send('POST', at('/execute/sync'), { script: `return (${question}).apply(null, arguments)`, args: values });
  /** @param {Function} finder @param {readonly unknown[]} values */
  async function element(finder, values) {
    const found = await ask(finder, values);
    if (!found) throw new Error(`there is no ${values.join(' ')}`);
    return found;
  }
  /** @param {readonly string[]} down keys in the order in which they go down; up in the other */
  async function press(down) {
    const actions = [
      ...down.map((value) => ({ type: 'keyDown', value })),
      ...[...down].reverse().map((value) => ({ type: 'keyUp', value }))
    ];
    await send('POST', at('/actions'), { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  return {
    version: `WebKitGTK ${capabilities.browserVersion} (${capabilities.browserName})`,
    open: (url) => send('POST', at('/url'), { url }),
    reload: () => send('POST', at('/refresh'), {}),
    async resize(width, height) {
      // The window has a bar of its own: its size is set again by what the page lacked.
      await send('POST', at('/window/rect'), { width, height });
      const [innerWidth, innerHeight] = await ask(() => [window.innerWidth, window.innerHeight], []);
      const outer = await send('GET', at('/window/rect'));
      await send('POST', at('/window/rect'), {
        width: width + outer.width - innerWidth,
        height: height + outer.height - innerHeight
      });
    },
    ask: (question, ...values) => ask(question, values),
    async click(finder, ...values) {
      const found = await element(finder, values);
      // The browser's bar of downloads takes height while it grows: what stood in view may lie beneath the edge by now.
      await ask(
        (/** @type {Element} */ node) => {
          const { top, bottom } = node.getBoundingClientRect();
          if (top < 0 || bottom > innerHeight) node.scrollIntoView({ block: 'center' });
        },
        [found]
      );
      await send('POST', at(`/element/${found[ELEMENT]}/click`), {});
    },
    async hover(finder, ...values) {
      const origin = await element(finder, values);
      const actions = [{ type: 'pointerMove', origin, x: 0, y: 0, duration: 0 }];
      await send('POST', at('/actions'), { actions: [{ type: 'pointer', id: 'mouse', actions }] });
    },
    press: (key, held) => press([...(held ? [held] : []), key].map((name) => KEYS[name] ?? name)),
    async type(text) {
      for (const sign of text) await press([sign]);
    },
    async screenshot(path) {
      writeFileSync(path, Buffer.from(await send('GET', at('/screenshot')), 'base64'));
    },
    async close() {
      await send('DELETE', at(''));
      end();
    }
  };
}
