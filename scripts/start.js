// npm start: installs, builds where something changed, serves, prints the address.
import { build, buildIsStale, ensureDependencies, requireNode } from './setup.js';

requireNode();
ensureDependencies();

if (process.argv.includes('--rebuild') || buildIsStale()) {
  console.log('Building …');
  const code = build();
  if (code !== 0) process.exit(code);
}

// Only now is sirv sure to be there.
const { serve } = await import('./serve.js');
try {
  const { url } = await serve({ port: Number(process.env['PORT']) || 4173 });
  console.log(`\nPriority Crosswalk is at ${url} (Ctrl+C stops it)`);
} catch (error) {
  console.error(`The site could not be served: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
