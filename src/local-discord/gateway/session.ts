import { GATEWAY } from '../limits.ts';

interface Dispatch {
  op: 0;
  t: string;
  s: number;
  d: unknown;
}

/** A session outlives its connection, so that it can be resumed. */
export interface Session {
  id: string;
  intents: number;
  shard: readonly [id: number, count: number];
  sequence: number;
  /** Events since the start, the newest last; what a resume replays. */
  history: Dispatch[];
  /** Sends at once if a connection is there. Null while disconnected. */
  send: ((dispatch: Dispatch) => void) | null;
  /** False while events for it must wait (READY and GUILD_CREATE come first). */
  ready: boolean;
}

export function createSession(id: string, intents: number, shard: readonly [number, number]): Session {
  return { id, intents, shard, sequence: 0, history: [], send: null, ready: false };
}

/** Numbers an event, keeps it for a resume, and sends it if there is a connection. */
export function dispatch(session: Session, event: string, data: unknown): void {
  session.sequence += 1;
  // A copy: what was sent must not change when the world does.
  const payload: Dispatch = { op: 0, t: event, s: session.sequence, d: structuredClone(data) };
  session.history.push(payload);
  if (session.history.length > GATEWAY.replayEvents) session.history.shift();
  session.send?.(payload);
}

/** The events after `sequence`, or null if they are no longer all there. */
export function missedSince(session: Session, sequence: number): Dispatch[] | null {
  if (sequence > session.sequence) return null;
  const missed = session.history.filter((payload) => payload.s > sequence);
  return missed.length === session.sequence - sequence ? missed : null;
}
