// npm run walk -- --acts 2000 --seed 3: the random walk of tests/browser/walk.spec.ts over build/, as long as one likes.
// --path and --replay take up a walk that failed, with the path and the replayPath that it printed.
import { parseArgs } from 'node:util';
import { ensureBrowser } from './browser.js';
import { run } from './setup.js';

const { values } = parseArgs({
  options: {
    acts: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    path: { type: 'string', default: '' },
    replay: { type: 'string', default: '' }
  }
});
for (const [name, value] of Object.entries({ acts: values.acts, seed: values.seed }))
  if (!/^[1-9]\d*$/.test(value)) {
    console.error(`--${name} is a number from 1, not “${value}”.`);
    process.exit(2);
  }
ensureBrowser();
process.exit(
  run('npx', ['--no-install', 'playwright', 'test', 'walk.spec.ts', '--reporter=list'], {
    WALK_ACTS: values.acts,
    WALK_SEED: values.seed,
    WALK_PATH: values.path,
    WALK_REPLAY: values.replay
  })
);
