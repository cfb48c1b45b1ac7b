// npm run build: the site into build/.
import { build, requireNode } from './setup.js';

requireNode();
process.exitCode = build();
