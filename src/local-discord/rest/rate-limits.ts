import { createHash } from 'node:crypto';

interface Limit {
  limit: number;
  perMs: number;
}

export interface RateLimitOptions {
  /** POST of messages, per channel. Discord's is commonly seen as 5 per 5 s. */
  messages: Limit;
  /** Every other route, per route and channel, server or webhook. */
  routes: Limit;
  /** All routes together save interactions' (Discord: 50 per second). Null: off. */
  global: Limit | null;
}

/** Generous, so that tests need not wait; Discord's own values are given by `discordRateLimits`. */
export const generousRateLimits: RateLimitOptions = {
  messages: { limit: 1000, perMs: 1000 },
  routes: { limit: 1000, perMs: 1000 },
  global: null,
};

/** What people commonly see from Discord (bucket sizes are not published and may change; the global one is: Rate Limits). */
export const discordRateLimits: RateLimitOptions = {
  messages: { limit: 5, perMs: 5000 },
  routes: { limit: 50, perMs: 1000 },
  global: { limit: 50, perMs: 1000 },
};

interface Verdict {
  headers: Record<string, string>;
  /** Set if the request is over the limit: seconds to wait, and whether it is the global limit. */
  refused: { retryAfter: number; global: boolean } | null;
}

export interface RateLimits {
  /** Counts a request. `major`: channel, server or webhook id in the path. */
  count(route: string, method: string, major: string): Verdict;
}

/** Fixed windows per bucket, told in the X-RateLimit headers (Rate Limits: Header Format). */
export function createRateLimits(options: RateLimitOptions, now: () => number): RateLimits {
  const windows = new Map<string, { used: number; endsAt: number }>();
  const use = (
    key: string,
    { limit, perMs }: Limit,
  ): { remaining: number; endsAt: number; over: boolean } => {
    const at = now();
    const current = windows.get(key);
    const window = current === undefined || current.endsAt <= at ? { used: 0, endsAt: at + perMs } : current;
    windows.set(key, window);
    const over = window.used >= limit;
    if (!over) window.used += 1;
    return { remaining: limit - window.used, endsAt: window.endsAt, over };
  };

  return {
    count: (route, method, major) => {
      const isInteraction = route.startsWith('/interactions/') || route.startsWith('/webhooks/');
      if (options.global !== null && !isInteraction) {
        const all = use('global', options.global);
        if (all.over) {
          const retryAfter = (all.endsAt - now()) / 1000;
          return {
            headers: {
              'Retry-After': seconds(retryAfter),
              'X-RateLimit-Global': 'true',
              'X-RateLimit-Scope': 'global',
            },
            refused: { retryAfter, global: true },
          };
        }
      }
      const isMessage = method === 'POST' && route === '/channels/{channel_id}/messages';
      const limit = isMessage ? options.messages : options.routes;
      const { remaining, endsAt, over } = use(`${method} ${route} ${major}`, limit);
      const resetAfter = Math.max(0, endsAt - now()) / 1000;
      const headers: Record<string, string> = {
        'X-RateLimit-Limit': String(limit.limit),
        'X-RateLimit-Remaining': String(remaining),
        'X-RateLimit-Reset': seconds(endsAt / 1000),
        'X-RateLimit-Reset-After': seconds(resetAfter),
        'X-RateLimit-Bucket': createHash('sha256').update(`${method} ${route}`).digest('hex').slice(0, 32),
      };
      if (!over) return { headers, refused: null };
      return {
        headers: { ...headers, 'Retry-After': seconds(resetAfter), 'X-RateLimit-Scope': 'user' },
        refused: { retryAfter: resetAfter, global: false },
      };
    },
  };
}

function seconds(value: number): string {
  return value.toFixed(3);
}
