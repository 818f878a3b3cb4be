/** Bundles the page of the local Discord into dist/. Runs after the compiler, whose output it uses. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildBundle } from '../dist/local-discord/page/bundle.js';

const root = new URL('../', import.meta.url);
const folder = fileURLToPath(new URL('src/local-discord/page/browser/', root));
const { script, style } = await buildBundle(folder);
await Promise.all([
  writeFile(new URL('dist/local-discord/page/client.js', root), script),
  writeFile(new URL('dist/local-discord/page/client.css', root), style),
]);
