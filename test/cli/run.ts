/** Runs a command of ours as a person would: as a process of its own. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly error: string;
}

export interface RunOptions {
  /** What it reads from standard input. */
  readonly input?: string;
  /** The folder it runs in. Default: the project's. */
  readonly folder?: string;
}

/** Runs `src/cli/NAME.ts` to its end. */
export function runCli(name: string, args: readonly string[], options: RunOptions = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const script = join(import.meta.dirname, '../../src/cli', `${name}.ts`);
    const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), script, ...args], {
      ...(options.folder !== undefined && { cwd: options.folder }),
    });
    let out = '';
    let error = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      error += text;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out, error }));
    child.stdin.end(options.input ?? '');
  });
}
