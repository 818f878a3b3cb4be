/** The knowledge in use: one snapshot, swapped as a whole when the files change and are all in order. */
import { listFiles } from './files.ts';
import { type Loaded, loadKnowledge, type NotLoaded } from './load.ts';
import type { Knowledge } from './schema.ts';

export interface KnowledgeStore {
  /** The latest snapshot without a problem. Read it once for each question. */
  current(): Knowledge;
  /** Calls back after each reload, also one that failed. Returns what takes the listener away again. */
  onReload(listener: (result: Loaded | NotLoaded) => void): () => void;
  /** Loads everything again at once, without waiting for a file to change. */
  reload(): Promise<Loaded | NotLoaded>;
  /** Stops watching; nobody is called afterwards. */
  close(): void;
}

interface StoreOptions {
  /** Milliseconds between two looks at the folder. A change is taken up once it has rested for one of them. */
  readonly interval?: number;
}

/**
 * Loads a folder and keeps watching it. It looks at names, sizes and times of the files at an interval: unlike the
 * notices of the system this works alike on all platforms, on network drives, in containers, and with editors that
 * replace a file. Faulty knowledge at the start is returned; later on it is reported and the last snapshot stays.
 */
export async function createKnowledgeStore(
  folder: string,
  { interval = 500 }: StoreOptions = {},
): Promise<{ readonly ok: true; readonly store: KnowledgeStore } | NotLoaded> {
  // Before loading, so that what changes while it loads is seen afterwards.
  let seen = await stampOf(folder);
  const first = await loadKnowledge(folder);
  if (!first.ok) return first;

  let knowledge = first.knowledge;
  let pending = seen;
  let closed = false;
  let timer: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const listeners = new Set<(result: Loaded | NotLoaded) => void>();

  async function load(): Promise<Loaded | NotLoaded> {
    const result = await loadKnowledge(folder);
    if (closed) return result;
    if (result.ok) knowledge = result.knowledge;
    for (const listener of listeners) listener(result);
    return result;
  }

  /** One after another: an older snapshot must never replace a newer one. */
  function reload(): Promise<Loaded | NotLoaded> {
    const next = last.then(load, load);
    last = next;
    return next;
  }

  async function look(): Promise<void> {
    const stamp = await stampOf(folder);
    if (stamp !== seen && stamp === pending) {
      seen = stamp;
      await reload();
    }
    pending = stamp;
  }

  function schedule(): void {
    if (closed) return;
    timer = setTimeout(() => void look().finally(schedule), interval);
    // Watching alone is no reason to keep the process alive.
    timer.unref();
  }
  schedule();

  return {
    ok: true,
    store: {
      current: () => knowledge,
      onReload(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      reload,
      close() {
        closed = true;
        clearTimeout(timer);
        listeners.clear();
      },
    },
  };
}

async function stampOf(folder: string): Promise<string> {
  return JSON.stringify(await listFiles(folder));
}
