/** The page's script and style, bundled: nothing is loaded from elsewhere, and no package is needed when the page runs. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

export interface PageBundle {
  script: string;
  style: string;
}

const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/**
 * The bundle that `npm run build` made. Under tsx and the tests there is none, and it is made in memory.
 * Rejects if neither is possible.
 */
export async function loadBundle(): Promise<PageBundle> {
  // Only sources have this file beside them as TypeScript: there an old bundle would be a trap.
  if (import.meta.url.endsWith('.ts')) return buildBundle(beside('browser/'));
  try {
    const [script, style] = await Promise.all([
      readFile(beside('client.js'), 'utf8'),
      readFile(beside('client.css'), 'utf8'),
    ]);
    return { script, style };
  } catch (error) {
    throw new Error('The page has not been built. Run "npm run build" and start again.', { cause: error });
  }
}

/**
 * Bundles the browser's side. Needs esbuild, a development dependency.
 * @param folder where main.ts and page.css are, with a slash at the end
 */
export async function buildBundle(folder: string): Promise<PageBundle> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [`${folder}main.ts`, `${folder}page.css`],
    bundle: true,
    write: false,
    outdir: 'page',
    format: 'esm',
    target: ['es2022'],
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
  });
  const textOf = (end: string): string => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
}
