import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import { GATEWAY } from '../limits.ts';
import type { LocalDiscordLog } from '../log.ts';
import { guildCreateJson } from '../world/guild-json.ts';
import type { Guild, World } from '../world/world.ts';
import { type BotEvent, botEvents } from './dispatches.ts';
import { refuseIntents } from './intents.ts';
import { createSession, dispatch, missedSince, type Session } from './session.ts';

const Frame = z.object({ op: z.int(), d: z.unknown() });
const Identify = z.object({
  token: z.string(),
  intents: z.int(),
  properties: z.record(z.string(), z.unknown()),
  shard: z.tuple([z.int(), z.int()]).optional(),
});
const Resume = z.object({ token: z.string(), session_id: z.string(), seq: z.int() });

interface GatewayOptions {
  world: World;
  log: LocalDiscordLog;
  token: string;
  /** ws:// address that READY gives for resuming. */
  url: () => string;
  grantedIntents: number;
  heartbeatMs: number;
  maxConnections: number;
  faults: GatewayFaults;
}

/** Fault switches that the gateway asks about; see faults.ts. */
export interface GatewayFaults {
  /** How often to send the next event of this name, and how late in ms. 0 times: lost. */
  next(event: string): { times: number; delayMs: number };
  /** Guilds are sent this late and in reverse order; 0: at once. */
  guildsLateMs(): number;
  ignoresHeartbeats(): boolean;
}

interface Connection {
  socket: WebSocket;
  session: Session | null;
  /** Times of frames sent by the bot in the last minute. */
  sends: number[];
  heartbeatDue: NodeJS.Timeout | undefined;
}

/** Close code and reason (Opcodes and Status Codes: Gateway Close Event Codes). */
type Refusal = readonly [code: number, reason: string];

export interface Gateway {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Of the 1000 a day. */
  identifiesLeft(): number;
  connected(): boolean;
  /** Closes all connections. Codes other than 1000 and 1001 leave the sessions resumable; undefined cuts the line without a word. */
  drop(code?: number): void;
  /** Sends op 7 or 9 to all. With `false`, op 9 also forgets the sessions. */
  sendOp(op: 7 | 9, data?: boolean): void;
  close(): void;
}

export function createGateway(options: GatewayOptions): Gateway {
  const { world, log, faults } = options;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 1024 * 1024 });
  const connections = new Set<Connection>();
  const sessions = new Map<string, Session>();
  const timers = new Set<NodeJS.Timeout>();
  let identifies = 0;

  const later = (ms: number, work: () => void): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      work();
    }, ms);
    timers.add(timer);
  };
  const transmit = (
    connection: Connection,
    payload: { op: number; t?: string; s?: number; d?: unknown },
  ): void => {
    if (connection.socket.readyState !== connection.socket.OPEN) return;
    const { op, t = null, s = null, d = null } = payload;
    log.add({ kind: 'gateway', at: world.now(), direction: 'to-bot', op, event: t, sequence: s, data: d });
    connection.socket.send(JSON.stringify({ t, s, op, d }));
  };
  const refuse = (connection: Connection, code: number, reason: string): void => {
    log.note('warn', `gateway closed with ${code}: ${reason}`);
    connection.socket.close(code, reason);
  };

  const attach = (connection: Connection, session: Session): void => {
    for (const other of connections)
      if (other !== connection && other.session === session) {
        other.session = null;
        other.socket.terminate();
      }
    connection.session = session;
    session.send = (payload) => transmit(connection, payload);
  };
  const awaitHeartbeat = (connection: Connection): void => {
    clearTimeout(connection.heartbeatDue);
    // Discord allows some grace; a client that is silent for longer has gone.
    const patience = options.heartbeatMs * 1.5 + 1000;
    connection.heartbeatDue = setTimeout(() => refuse(connection, 4009, 'Session timed out.'), patience);
  };
  const onShard = (session: Session, guildId: string | undefined): boolean => {
    const [id, count] = session.shard;
    return guildId === undefined ? id === 0 : Number((BigInt(guildId) >> 22n) % BigInt(count)) === id;
  };
  const tell = (session: Session, event: BotEvent): void => {
    if (!session.ready || !onShard(session, event.guildId)) return;
    if (event.intents !== 0 && (session.intents & event.intents) === 0) return;
    const { times, delayMs } = faults.next(event.name);
    const data = event.data(session.intents);
    for (let copy = 0; copy < times; copy += 1)
      if (delayMs === 0) dispatch(session, event.name, data);
      else later(delayMs, () => dispatch(session, event.name, data));
  };
  const stopListening = world.events.on((event) => {
    if (sessions.size === 0) return;
    for (const one of botEvents(world, event)) for (const session of sessions.values()) tell(session, one);
  });

  const identify = (connection: Connection, data: unknown): Refusal | undefined => {
    const read = Identify.safeParse(data);
    if (connection.session !== null) return [4005, 'Already authenticated.'];
    if (!read.success) return [4002, 'Error while decoding payload.'];
    const { token, intents, shard = [0, 1] } = read.data;
    if (token.replace(/^Bot\s+/i, '') !== options.token) return [4004, 'Authentication failed.'];
    if (shard[1] < 1 || shard[0] < 0 || shard[0] >= shard[1]) return [4010, 'Invalid shard.'];
    const refused = refuseIntents(intents, options.grantedIntents);
    if (refused !== null) return [refused, refused === 4013 ? 'Invalid intent(s).' : 'Disallowed intent(s).'];
    identifies += 1;
    const session = createSession(randomBytes(16).toString('hex'), intents, [shard[0], shard[1]]);
    sessions.set(session.id, session);
    attach(connection, session);
    welcome(session);
    return undefined;
  };
  const welcome = (session: Session): void => {
    const guilds = [...world.guilds.values()].filter(
      (guild) => guild.members.has(world.bot.id) && onShard(session, guild.id),
    );
    dispatch(session, 'READY', {
      v: 10,
      user: { ...world.bot, verified: true, mfa_enabled: true, email: null },
      guilds: guilds.map((guild) => ({ id: guild.id, unavailable: true })),
      session_id: session.id,
      session_type: 'normal',
      resume_gateway_url: options.url(),
      shard: session.shard,
      application: { id: world.application.id, flags: 0 },
      private_channels: [],
      relationships: [],
      presences: [],
    });
    const lateMs = faults.guildsLateMs();
    session.ready = true;
    const send = (guild: Guild): void => dispatch(session, 'GUILD_CREATE', guildCreateJson(world, guild));
    // Even without the GUILDS intent the guilds of READY are filled in on Discord; the intent only governs later events.
    if (lateMs === 0) guilds.forEach(send);
    else
      guilds.reverse().forEach((guild, index) => {
        later(lateMs * (index + 1), () => send(guild));
      });
  };
  const resume = (connection: Connection, data: unknown): Refusal | undefined => {
    const read = Resume.safeParse(data);
    if (!read.success) return [4002, 'Error while decoding payload.'];
    const { token, session_id: id, seq } = read.data;
    if (token.replace(/^Bot\s+/i, '') !== options.token) return [4004, 'Authentication failed.'];
    const session = sessions.get(id);
    if (session === undefined) {
      transmit(connection, { op: 9, d: false });
      return undefined;
    }
    const missed = missedSince(session, seq);
    if (missed === null) return [4007, 'Invalid seq.'];
    attach(connection, session);
    for (const payload of missed) transmit(connection, payload);
    dispatch(session, 'RESUMED', {});
    return undefined;
  };

  const receive = (connection: Connection, text: string): Refusal | undefined => {
    if (Buffer.byteLength(text) > GATEWAY.payloadBytes) return [4002, 'Payload is larger than 4096 bytes.'];
    const now = Date.now();
    connection.sends = [...connection.sends.filter((at) => at > now - 60_000), now];
    if (connection.sends.length > GATEWAY.sendsPerMinute) return [4008, 'Rate limited.'];
    const frame = Frame.safeParse(parseJson(text));
    if (!frame.success) return [4002, 'Error while decoding payload.'];
    const { op, d } = frame.data;
    log.add({
      kind: 'gateway',
      at: world.now(),
      direction: 'from-bot',
      op,
      event: null,
      sequence: null,
      // Tokens stay out of the log: a page may show it.
      data: op === 2 || op === 6 ? { ...Object(d), token: '(hidden)' } : d,
    });
    if (op === 2) return identify(connection, d);
    if (op === 6) return resume(connection, d);
    if (op === 1) {
      awaitHeartbeat(connection);
      if (!faults.ignoresHeartbeats()) transmit(connection, { op: 11 });
      return undefined;
    }
    if (connection.session === null) return [4003, 'Not authenticated.'];
    // Presence updates change nothing here; members are only those known; the rest is not for a bot without voice.
    if (op === 3) return undefined;
    if (op === 4 || op === 8 || op === 31) {
      log.note('warn', `gateway op ${op} is not supported: ignored`);
      return undefined;
    }
    return [4001, 'Unknown opcode.'];
  };

  const connect = (socket: WebSocket, version: string | null, encoding: string | null): void => {
    const connection: Connection = { socket, session: null, sends: [], heartbeatDue: undefined };
    connections.add(connection);
    socket.on('error', () => socket.terminate());
    socket.on('close', (code) => {
      clearTimeout(connection.heartbeatDue);
      connections.delete(connection);
      const { session } = connection;
      if (session === null) return;
      session.send = null;
      // Gateway: Disconnecting. The client closing with 1000 or 1001 ends the session.
      if (code === 1000 || code === 1001) sessions.delete(session.id);
    });
    socket.on('message', (raw, isBinary) => {
      const refusal: Refusal | undefined = isBinary
        ? [4002, 'Error while decoding payload.']
        : receive(connection, raw.toString());
      if (refusal !== undefined) refuse(connection, ...refusal);
    });
    if (version !== '10') refuse(connection, 4012, 'Invalid API version.');
    else if (encoding !== null && encoding !== 'json') refuse(connection, 4002, 'Only JSON is spoken here.');
    else {
      awaitHeartbeat(connection);
      transmit(connection, { op: 10, d: { heartbeat_interval: options.heartbeatMs, _trace: [] } });
    }
  };

  return {
    upgrade: (request, socket, head) => {
      const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
      if (connections.size >= options.maxConnections || searchParams.has('compress')) {
        socket.end('HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\n\r\n');
        log.note('warn', 'gateway refused a connection: too many, or transport compression asked for');
        return;
      }
      sockets.handleUpgrade(request, socket, head, (ws) =>
        connect(ws, searchParams.get('v'), searchParams.get('encoding')),
      );
    },
    identifiesLeft: () => Math.max(0, GATEWAY.identifiesPerDay - identifies),
    connected: () => [...sessions.values()].some((session) => session.send !== null),
    drop: (code) => {
      for (const { socket } of connections)
        if (code === undefined) socket.terminate();
        else socket.close(code);
    },
    sendOp: (op, data) => {
      for (const connection of connections) {
        if (op === 9 && data !== true && connection.session !== null) {
          sessions.delete(connection.session.id);
          connection.session = null;
        }
        transmit(connection, { op, ...(data !== undefined && { d: data }) });
      }
    },
    close: () => {
      stopListening();
      for (const timer of timers) clearTimeout(timer);
      for (const { socket, heartbeatDue } of connections) {
        clearTimeout(heartbeatDue);
        socket.terminate();
      }
      sockets.close();
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
