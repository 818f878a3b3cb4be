/** The YAML files of a folder and their text. */
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText, type Problem } from './problems.ts';

/** A file that was found; `stamp` changes whenever its content may have changed. */
interface FoundFile {
  readonly file: string;
  readonly stamp: string;
}

interface Listing {
  readonly files: readonly FoundFile[];
  readonly problems: readonly Problem[];
}

/**
 * Every `*.yaml` and `*.yml` anywhere under a folder, sorted by path. Links are followed; names that start with a dot
 * (editors' own files, and the inner folders of mounted volumes) are not. Faults are problems, never thrown.
 */
export async function listFiles(folder: string): Promise<Listing> {
  const files: FoundFile[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();

  async function visit(directory: string): Promise<void> {
    // A link to a folder above would go round for ever.
    const real = await realpath(directory);
    if (seen.has(real)) return;
    seen.add(real);
    for (const name of await readdir(directory)) {
      if (name.startsWith('.')) continue;
      const path = join(directory, name);
      try {
        const found = await stat(path);
        if (found.isDirectory()) await visit(path);
        else if (isYaml(name))
          files.push({ file: path, stamp: `${found.mtimeMs} ${found.size} ${found.ino}` });
      } catch (error) {
        if (isYaml(name) || errorCode(error) !== 'ENOENT') problems.push(unreadable(path, error));
      }
    }
  }

  try {
    if ((await stat(folder)).isDirectory()) await visit(folder);
    else
      problems.push({ file: folder, message: 'is a file. Name the folder that holds the knowledge files.' });
  } catch (error) {
    problems.push(
      errorCode(error) === 'ENOENT'
        ? {
            file: folder,
            message: 'there is no such folder. Name the folder that holds the knowledge files.',
          }
        : unreadable(folder, error),
    );
  }
  if (files.length === 0 && problems.length === 0)
    problems.push({
      file: folder,
      message: 'holds no knowledge. Put at least one file there whose name ends in .yaml or .yml.',
    });
  return { files: files.toSorted((a, b) => compareText(slashes(a.file), slashes(b.file))), problems };
}

/** The text of a file, or what hinders reading it. */
export async function readText(file: string): Promise<string | Problem> {
  try {
    // `fatal`, because a file in another encoding would otherwise be taken with its accents and quotation marks lost.
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch (error) {
    if (error instanceof TypeError)
      return { file, message: 'is not UTF-8 text. Save it again with the encoding UTF-8.' };
    return unreadable(file, error);
  }
}

function isYaml(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}

function slashes(path: string): string {
  return path.replaceAll('\\', '/');
}

function unreadable(file: string, error: unknown): Problem {
  const code = errorCode(error);
  if (code === 'EACCES' || code === 'EPERM')
    return { file, message: 'may not be read. Allow the user who runs the bot to read it.' };
  if (code === 'ENOENT')
    return { file, message: 'is gone. Put it back, or take out the link that leads to it.' };
  return { file, message: `cannot be read (${code ?? String(error)}). Check the file and try again.` };
}

function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
