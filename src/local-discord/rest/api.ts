import type { UploadedFile } from '../check/message.ts';
import { ApiProblem, problem, serverFailure } from '../errors.ts';
import type { FaultBoard, InjectedAnswer } from '../faults.ts';
import { UPLOAD } from '../limits.ts';
import type { LocalDiscordLog, RestExchange } from '../log.ts';
import { readMultipart } from './multipart.ts';
import type { RateLimits } from './rate-limits.ts';
import type { RestAnswer, RestServices } from './route.ts';
import { matchRoute } from './router.ts';

interface ApiRequest {
  method: string;
  /** With /api in front, and the query. */
  url: URL;
  authorization: string | undefined;
  contentType: string;
  body: Buffer;
}

interface ApiAnswer {
  status: number;
  headers: Record<string, string>;
  /** JSON value; undefined: no body. */
  body: unknown;
  /** Milliseconds to hold the answer back; null: never answer. */
  holdMs: number | null;
}

export interface Api {
  handle(request: ApiRequest): ApiAnswer;
  /** The requests that made and changed a message, oldest first. */
  sentFor(messageId: string): readonly RestExchange[];
}

/** REST v10: fault switches, authorisation, rate limits, route, errors, log: in that order. */
export function createApi(options: {
  services: RestServices;
  token: string;
  rateLimits: RateLimits;
  faults: FaultBoard;
  log: LocalDiscordLog;
}): Api {
  const { services, token, rateLimits, faults, log } = options;
  const now = services.world.now;
  const sent = new Map<string, RestExchange[]>();

  const run = (request: ApiRequest, path: string, exchange: RestExchange): ApiAnswer => {
    const match = matchRoute(request.method, path);
    if (match.kind !== 'found') {
      log.note('warn', `not served by the local Discord: ${request.method} ${path}`);
      throw match.kind === 'unknown'
        ? problem('notFound', `the local Discord has no ${path}`)
        : problem('methodNotAllowed');
    }
    const { route, params } = match;
    exchange.route = route.path;
    const verdict = rateLimits.count(
      route.path,
      route.method,
      params.channel_id ?? params.guild_id ?? params.webhook_id ?? '',
    );
    if (verdict.refused !== null) return limited(verdict.refused, verdict.headers);
    const answer = (status: number, body: unknown): ApiAnswer => ({
      status,
      body,
      headers: verdict.headers,
      holdMs: 0,
    });
    try {
      if (!route.open && request.authorization !== `Bot ${token}`) throw problem('unauthorized');
      const { body, files } = readBody(request);
      exchange.body = body;
      exchange.files = files.map(({ index, name, contentType, data }) => ({
        index,
        name,
        contentType,
        size: data.length,
      }));
      const done: RestAnswer = route.handle({
        ...services,
        params,
        query: request.url.searchParams,
        body,
        files,
      });
      if (done.messageId !== undefined)
        sent.set(done.messageId, [...(sent.get(done.messageId) ?? []), exchange]);
      return answer(done.status, done.body);
    } catch (error) {
      return answer(...errorAnswer(error));
    }
  };

  /** Errors of this server's own making must not look like Discord's: 500 and a loud note. */
  const errorAnswer = (error: unknown): [status: number, body: unknown] => {
    if (error instanceof ApiProblem) {
      if (error.status === 501) log.note('warn', error.message);
      const { status, code, message, errors } = error;
      return [status, { message, code, ...(errors && { errors }) }];
    }
    const failure = serverFailure(500);
    log.note(
      'warn',
      `the local Discord itself failed: ${error instanceof Error ? error.stack : String(error)}`,
    );
    return [failure.status, { message: failure.message, code: failure.code }];
  };

  return {
    handle: (request) => {
      const startedAt = now();
      const path = request.url.pathname.replace(/^\/api(\/v\d+)?/, '');
      const exchange: RestExchange = {
        kind: 'rest',
        at: startedAt,
        method: request.method,
        path,
        route: null,
        query: Object.fromEntries(request.url.searchParams),
        body: undefined,
        files: [],
        status: 0,
        answer: undefined,
        took: 0,
        injected: false,
      };
      const injected = faults.nextAnswer(request.method, path);
      let answer = injected === undefined ? undefined : injectedAnswer(injected);
      exchange.injected = answer !== undefined;
      if (answer === undefined)
        try {
          if (!/^\/api\/v10(\/|$)/.test(request.url.pathname))
            throw new ApiProblem(400, 50041, 'Invalid API version provided');
          answer = run(request, path, exchange);
        } catch (error) {
          const [status, body] = errorAnswer(error);
          answer = { status, body, headers: {}, holdMs: 0 };
        }
      exchange.status = answer.status;
      // What was answered must stay as it was; the world goes on changing.
      exchange.answer = structuredClone(answer.body);
      exchange.took = now() - startedAt;
      log.add(exchange);
      return injected?.kind === 'slow' ? { ...answer, holdMs: injected.ms } : answer;
    },
    sentFor: (messageId) => sent.get(messageId) ?? [],
  };
}

function readBody(request: ApiRequest): { body: unknown; files: UploadedFile[] } {
  if (request.body.length === 0) return { body: undefined, files: [] };
  if (request.contentType.startsWith('multipart/form-data')) {
    const { payloadJson, files } = readMultipart(request.body, request.contentType);
    if (files.some((file) => file.data.length > UPLOAD.file)) throw problem('fileTooLarge');
    return { body: payloadJson === undefined ? undefined : parseJson(payloadJson), files };
  }
  if (!request.contentType.startsWith('application/json'))
    throw problem('notImplemented', `content type "${request.contentType}"`);
  return { body: parseJson(request.body.toString('utf8')), files: [] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw problem('invalidJson');
  }
}

function limited(
  refused: { retryAfter: number; global: boolean },
  headers: Record<string, string>,
): ApiAnswer {
  return {
    status: 429,
    headers,
    body: {
      message: 'You are being rate limited.',
      // Discord's real body has no code; its OpenAPI document requires one. Harmless, so the document is followed.
      code: 0,
      retry_after: refused.retryAfter,
      global: refused.global,
    },
    holdMs: 0,
  };
}

function injectedAnswer(fault: InjectedAnswer): ApiAnswer | undefined {
  switch (fault.kind) {
    case 'status': {
      const { status, message, code } = serverFailure(fault.status);
      return { status, headers: {}, body: { message, code }, holdMs: 0 };
    }
    case 'rate-limit': {
      const retryAfter = fault.retryAfterMs / 1000;
      return limited(
        { retryAfter, global: fault.global },
        {
          'Retry-After': String(retryAfter),
          'X-RateLimit-Scope': fault.global ? 'global' : 'user',
          ...(fault.global && { 'X-RateLimit-Global': 'true' }),
        },
      );
    }
    case 'timeout':
      return { status: 504, headers: {}, body: undefined, holdMs: null };
    case 'slow':
      return undefined;
  }
}
