import type { Gateway, GatewayFaults } from './gateway/gateway.ts';
import type { Interactions } from './interactions/lifecycle.ts';

export type InjectedAnswer =
  | { kind: 'status'; status: number }
  | { kind: 'rate-limit'; retryAfterMs: number; global: boolean }
  /** The request is taken and never answered. */
  | { kind: 'timeout' }
  /** The request is carried out, and answered this much later. */
  | { kind: 'slow'; ms: number };

interface RequestFault {
  /** Upper case. Undefined: any. */
  method?: string;
  /** Tested against the path without /api/v10, ids included. A string must be contained in it. */
  path: string | RegExp;
  /** How many requests it meets. Default 1. */
  times?: number;
  answer: InjectedAnswer;
}

/** Switches for tests: what can go wrong with the real Discord. All act on what comes next, and `clear` forgets them. */
export interface Faults {
  /** Cuts all gateway connections; with a code, closes them with it (4000: resumable). */
  dropSocket(code?: number): void;
  /** Op 9. `resumable` false also ends the session. */
  invalidSession(resumable: boolean): void;
  /** Op 7: the client should reconnect and resume. */
  reconnect(): void;
  /** The next `count` gateway events (of this name, if given) come late. */
  delayEvents(ms: number, count?: number, event?: string): void;
  /** The next `count` events come twice. */
  duplicateEvents(count?: number, event?: string): void;
  /** The next `count` events do not come at all. */
  loseEvents(count?: number, event?: string): void;
  /** Guilds come this late after READY, each later than the one before, in reverse order. 0 ends it. */
  guildsLate(ms: number): void;
  /** Heartbeats are not acknowledged while on: the client should take its connection for dead. */
  ignoreHeartbeats(on: boolean): void;
  failRequests(fault: RequestFault): void;
  /** All interactions so far are past their deadlines: first answers get 10062, edits 50027. */
  expireInteractions(): void;
  clear(): void;
}

interface EventFault {
  event: string | undefined;
  left: number;
  times: number;
  delayMs: number;
}

export interface FaultBoard {
  faults: Faults;
  forGateway: GatewayFaults;
  /** The fault that meets this request, if any; uses it up by one. */
  nextAnswer(method: string, path: string): InjectedAnswer | undefined;
  connect(parts: { gateway: Gateway; interactions: Interactions }): void;
}

export function createFaults(): FaultBoard {
  let events: EventFault[] = [];
  let requests: (RequestFault & { left: number })[] = [];
  let lateMs = 0;
  let deaf = false;
  let parts: { gateway: Gateway; interactions: Interactions } | undefined;
  const addEventFault = (event: string | undefined, count: number, times: number, delayMs: number): void => {
    events.push({ event, left: count, times, delayMs });
  };

  return {
    faults: {
      dropSocket: (code) => parts?.gateway.drop(code),
      invalidSession: (resumable) => parts?.gateway.sendOp(9, resumable),
      reconnect: () => parts?.gateway.sendOp(7),
      delayEvents: (ms, count = 1, event) => addEventFault(event, count, 1, ms),
      duplicateEvents: (count = 1, event) => addEventFault(event, count, 2, 0),
      loseEvents: (count = 1, event) => addEventFault(event, count, 0, 0),
      guildsLate: (ms) => {
        lateMs = ms;
      },
      ignoreHeartbeats: (on) => {
        deaf = on;
      },
      failRequests: (fault) => {
        requests.push({ ...fault, left: fault.times ?? 1 });
      },
      expireInteractions: () => parts?.interactions.expireAll(),
      clear: () => {
        events = [];
        requests = [];
        lateMs = 0;
        deaf = false;
      },
    },
    forGateway: {
      next: (event) => {
        const fault = events.find((one) => one.left > 0 && (one.event === undefined || one.event === event));
        if (fault === undefined) return { times: 1, delayMs: 0 };
        fault.left -= 1;
        return fault;
      },
      guildsLateMs: () => lateMs,
      ignoresHeartbeats: () => deaf,
    },
    nextAnswer: (method, path) => {
      const fault = requests.find(
        (one) =>
          one.left > 0 &&
          (one.method === undefined || one.method === method) &&
          (typeof one.path === 'string' ? path.includes(one.path) : one.path.test(path)),
      );
      if (fault === undefined) return undefined;
      fault.left -= 1;
      return fault.answer;
    },
    connect: (given) => {
      parts = given;
    },
  };
}
