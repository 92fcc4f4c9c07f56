/** Everything that is published: the site, the documentation, the element as modules and as classic scripts, the command. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { buildDocs } from './docs.ts';
import { buildElement } from './element.ts';
import { buildScripts } from './scripts.ts';

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');

await build({ root: ROOT });
await buildScripts(DIST);
await buildElement(DIST);
await buildDocs(DIST);
await build({ root: ROOT, configFile: join(ROOT, 'vite.cli.config.ts') });
const script = readFileSync(join(DIST, 'conflict-timeline.min.js'));
const hash = createHash('sha384').update(script).digest('base64');
console.log(`\ndist/conflict-timeline.min.js: integrity="sha384-${hash}"`);
