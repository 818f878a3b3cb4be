/** One REST request with its answer. `body` is the JSON, or the `payload_json` of a multipart request. */
export interface RestExchange {
  kind: 'rest';
  /** Milliseconds since 1970. */
  at: number;
  method: string;
  /** Path with its ids, without the /api/v10 in front. */
  path: string;
  /** The same as a template with OpenAPI's parameter names; null if no such route is served. */
  route: string | null;
  query: Record<string, string>;
  body: unknown;
  files: { index: number; name: string; contentType: string; size: number }[];
  status: number;
  answer: unknown;
  /** Milliseconds. */
  took: number;
  /** Set if a fault switch made this answer. */
  injected: boolean;
}

/** One gateway payload in either direction, as sent. */
export interface GatewayFrame {
  kind: 'gateway';
  at: number;
  direction: 'to-bot' | 'from-bot';
  op: number;
  event: string | null;
  sequence: number | null;
  data: unknown;
}

/** Something a maintainer should see: an unsupported route, a refused host, a connection closed for a fault of the bot. */
interface LogNote {
  kind: 'note';
  at: number;
  level: 'info' | 'warn';
  text: string;
}

type LogEntry = RestExchange | GatewayFrame | LogNote;

export interface LocalDiscordLog {
  /** Oldest first. Only the last `capacity` are kept. */
  entries(): readonly LogEntry[];
  rest(): RestExchange[];
  frames(): GatewayFrame[];
  notes(): LogNote[];
  /** Called for each new entry. Returns the function that stops it. */
  on(listener: (entry: LogEntry) => void): () => void;
  add(entry: LogEntry): void;
  note(level: LogNote['level'], text: string): void;
}

export function createLog(now: () => number, capacity = 2000): LocalDiscordLog {
  const entries: LogEntry[] = [];
  const listeners = new Set<(entry: LogEntry) => void>();
  const add = (entry: LogEntry): void => {
    entries.push(entry);
    if (entries.length > capacity) entries.splice(0, entries.length - capacity);
    for (const listener of [...listeners]) listener(entry);
  };
  return {
    entries: () => entries,
    rest: () => entries.filter((entry) => entry.kind === 'rest'),
    frames: () => entries.filter((entry) => entry.kind === 'gateway'),
    notes: () => entries.filter((entry) => entry.kind === 'note'),
    on: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add,
    note: (level, text) => add({ kind: 'note', at: now(), level, text }),
  };
}
