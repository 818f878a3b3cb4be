import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { z } from 'zod';
import type { GatewayFrame, LocalDiscordLog, RestExchange } from '../../src/local-discord/index.ts';

/**
 * Holds what went over the wire against Discord's own description of its API (OpenAPI 3.1, JSON Schema 2020-12), which lies beside
 * the project in CI and is not part of it.
 *
 * Where the document and Discord's documentation disagree, and which is followed:
 * - Modal: components up to 40 (document) or 5 (docs: "Modals can have up to 5 components"). Docs: right under both.
 * - Autocomplete and command choices: string values up to 6000 (document) or 100 (docs). Docs: right under both.
 * - Message content: up to 4000 (document, which covers people with Nitro) or 2000 (docs). Docs: right under both.
 * - Callback with_response: a deferral's resource has type 5 (docs) or 4 (document knows 4, 7 and activities only). Document.
 * - 429: `code` required (document) or absent (docs: Rate Limits). Document; it does no harm.
 * - Inner errors of code 50035: `code` is an integer (document) or a word such as BASE_TYPE_REQUIRED (docs: Error Messages, and what
 *   Discord really sends). Docs: the tree is left out before an answer is held against the document.
 * - 204 for DELETE and others: the document gives no schema; none is looked for.
 * - Command permissions: an integer (document, where requests are concerned) or a string of digits (docs; answers in both). Docs: see
 *   DISAGREEMENTS.
 * - READY's user: `locale` is there (document, for a user's own account) or not (docs: Gateway Events, Ready, for bots). Docs.
 * What the document does not describe at all is listed in EVENTS; an event that is not listed there is a fault.
 */
const DOCUMENT = new URL('../../../shared/discord-openapi.json', import.meta.url);

const DISAGREEMENTS: readonly { where: RegExp; why: string }[] = [
  {
    where: /^request .*\/default_member_permissions must be integer/,
    why: 'Application Commands documents a string of the bit set, as discord.js sends it; Discord takes both',
  },
];

const Operation = z.looseObject({
  parameters: z.array(z.looseObject({ name: z.string(), in: z.string() })).default([]),
  requestBody: z
    .looseObject({ content: z.record(z.string(), z.unknown()), required: z.boolean().default(false) })
    .optional(),
  responses: z.record(
    z.string(),
    z.looseObject({ content: z.unknown().optional(), $ref: z.string().optional() }),
  ),
});
const Document = z.looseObject({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) });

/** Finds faults of a value: `name` is a component schema of the document. */
type HoldAgainst = (name: string, value: unknown) => string[];

const Json = z.looseObject({});
const JsonList = z.array(Json).default([]);

/** Each event that the local Discord sends, and the parts of it that the document describes. */
const EVENTS: Record<string, (data: z.infer<typeof Json>, holds: HoldAgainst) => string[]> = {
  MESSAGE_CREATE: (data, holds) => holds('MessageResponse', data),
  MESSAGE_UPDATE: (data, holds) => holds('MessageResponse', data),
  THREAD_CREATE: (data, holds) => holds('ThreadResponse', data),
  THREAD_UPDATE: (data, holds) => holds('ThreadResponse', data),
  CHANNEL_CREATE: (data, holds) => holds('GuildChannelResponse', data),
  CHANNEL_UPDATE: (data, holds) => holds('GuildChannelResponse', data),
  GUILD_CREATE: (data, holds) => [
    ...holds('GuildWithCountsResponse', data),
    ...JsonList.parse(data.channels).flatMap((channel) => holds('GuildChannelResponse', channel)),
    ...JsonList.parse(data.threads).flatMap((thread) => holds('ThreadResponse', thread)),
    ...JsonList.parse(data.members).flatMap((member) => holds('GuildMemberResponse', member)),
  ],
  READY: (data, holds) => holds('UserResponse', data.user),
  TYPING_START: (data, holds) => holds('GuildMemberResponse', data.member),
  THREAD_MEMBERS_UPDATE: (data, holds) =>
    JsonList.parse(data.added_members).flatMap((member) => holds('ThreadMemberResponse', member)),
  INTERACTION_CREATE: (data, holds) => {
    const inGuild = data.guild_id !== undefined;
    const ordinary = inGuild ? 'GuildChannelResponse' : 'PrivateChannelResponse';
    const isThread = z.looseObject({ type: z.number() }).parse(data.channel).type >= 10;
    const { resolved = {} } = z.looseObject({ resolved: Json.optional() }).parse(data.data ?? {});
    const { members: _, ...described } = resolved;
    return [
      // Exactly one of the two: Receiving and Responding, Interaction Structure.
      ...(inGuild
        ? holds('PrivateGuildMemberResponse', data.member ?? null)
        : holds('UserResponse', data.user ?? null)),
      ...holds('MessageResponse', data.message),
      ...holds(isThread ? 'ThreadResponse' : ordinary, data.channel),
      // Members are partial there (docs: Resolved Data Structure), so the document's schema for whole ones does not fit.
      ...holds('ResolvedObjectsResponse', described),
      ...Object.values(Json.parse(resolved.messages ?? {})).flatMap((message) =>
        holds('MessageResponse', message),
      ),
      ...Object.values(Json.parse(resolved.attachments ?? {})).flatMap((file) =>
        holds('AttachmentResponse', file),
      ),
    ];
  },
  // Ids only, or nothing.
  MESSAGE_DELETE: () => [],
  RESUMED: () => [],
};

export interface OpenApiCheck {
  /**
   * Faults of a request and its answer; empty if both are as described.
   * @param refusedToo also look at requests that were refused. Not where a test sends what is meant to be refused.
   */
  exchangeProblems(exchange: RestExchange, refusedToo?: boolean): string[];
  /** Faults of an event sent to the bot. The document has no events, but the objects in them. */
  eventProblems(frame: GatewayFrame): string[];
  /** All faults in a log. */
  problems(log: LocalDiscordLog): string[];
}

/** The check, or the reason why there is none here. */
export function loadOpenApi(): { check: OpenApiCheck } | { skipped: string } {
  if (!existsSync(DOCUMENT))
    return {
      skipped: `${fileURLToPath(DOCUMENT)} is not there: nothing is held against Discord's OpenAPI document.`,
    };
  const raw: unknown = JSON.parse(readFileSync(DOCUMENT, 'utf8'));
  const document = Document.parse(raw);
  const ajv = new Ajv2020({ strict: false, allErrors: false, validateSchema: false });
  addFormats(ajv);
  ajv.addSchema({ ...document, $id: 'discord' });
  const validators = new Map<string, ValidateFunction>();
  const faults = (pointer: string, value: unknown): string[] => {
    const known = validators.get(pointer);
    const validate = known ?? ajv.compile({ $ref: `discord#${pointer}` });
    validators.set(pointer, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? 'is wrong'}`);
  };
  const schema = (name: string, value: unknown): string[] => faults(`/components/schemas/${name}`, value);

  const requestProblems = (exchange: RestExchange, pointer: string, operation: z.infer<typeof Operation>) => {
    const { body, files, query } = exchange;
    const parameters = operation.parameters.filter((one) => one.in === 'query').map(({ name }) => name);
    const found = Object.keys(query)
      .filter((name) => !parameters.includes(name))
      .map((name) => `there is no query parameter "${name}"`);
    if (body === undefined && files.length === 0)
      return operation.requestBody?.required ? [...found, 'the body is missing'] : found;
    // A multipart request is its payload_json and, beside it, the files.
    const kind = files.length > 0 ? 'multipart/form-data' : 'application/json';
    if (operation.requestBody?.content[kind] === undefined) return [...found, `takes no ${kind}`];
    const parts = Object.fromEntries(files.map(({ index }) => [`files[${index}]`, 'binary']));
    const value = files.length > 0 ? { ...Json.parse(body ?? {}), ...parts } : body;
    return [...found, ...faults(`${pointer}/requestBody/content/${escapePointer(kind)}/schema`, value)];
  };

  const exchangeProblems = (exchange: RestExchange, refusedToo = false): string[] => {
    const { route, method, status, answer, injected } = exchange;
    if (injected) return [];
    if (route === null) return refusedToo ? [`${method} ${exchange.path} is not served`] : [];
    const operationPointer = `/paths/${escapePointer(route)}/${method.toLowerCase()}`;
    const operation = Operation.safeParse(document.paths[route]?.[method.toLowerCase()]);
    if (!operation.success) return [`${method} ${route} is not in Discord's document`];
    const found: string[] = [];
    if (status < 400 || refusedToo)
      for (const fault of requestProblems(exchange, operationPointer, operation.data))
        found.push(`request ${method} ${route}: ${fault}`);
    const { responses } = operation.data;
    const key = [String(status), `${String(status)[0]}XX`].find((code) => code in responses);
    if (key === undefined) {
      if (status < 500) found.push(`answer ${method} ${route}: ${status} is not described`);
    } else if (answer !== undefined) {
      const pointer = responses[key]?.$ref?.replace(/^#/, '') ?? `${operationPointer}/responses/${key}`;
      for (const fault of faults(`${pointer}/content/application~1json/schema`, withoutErrorTree(answer)))
        found.push(`answer ${method} ${route} ${status}: ${fault}`);
    }
    return found.filter((fault) => !DISAGREEMENTS.some(({ where }) => where.test(fault)));
  };

  const eventProblems = (frame: GatewayFrame): string[] => {
    if (frame.direction !== 'to-bot' || frame.event === null) return [];
    const problemsOf = EVENTS[frame.event];
    if (problemsOf === undefined) return [`event ${frame.event} is not listed with what it is held against`];
    const found = problemsOf(Json.parse(frame.data), (name, value) =>
      value === undefined ? [] : schema(name, value),
    );
    return found.map((fault) => `event ${frame.event}: ${fault}`);
  };

  return {
    check: {
      exchangeProblems,
      eventProblems,
      problems: (log) => [
        ...log.rest().flatMap((exchange) => exchangeProblems(exchange)),
        ...log.frames().flatMap((frame) => eventProblems(frame)),
      ],
    },
  };
}

/** See the note on inner errors at the top. */
function withoutErrorTree(answer: unknown): unknown {
  const refusal = z.looseObject({ code: z.literal(50035), errors: z.unknown() }).safeParse(answer);
  if (!refusal.success) return answer;
  const { errors: _, ...rest } = refusal.data;
  return rest;
}

/** The formats that the document uses, as strict as JSON's types leave room for. */
function addFormats(ajv: Ajv2020): void {
  ajv.addFormat('snowflake', /^\d{1,20}$/);
  ajv.addFormat(
    'date-time',
    (text: string) => !Number.isNaN(Date.parse(text)) && /T.*(Z|[+-]\d\d:\d\d)$/.test(text),
  );
  ajv.addFormat('uri', (text: string) => URL.canParse(text));
  ajv.addFormat('nonce', true);
  ajv.addFormat('int32', {
    type: 'number',
    validate: (n: number) => Number.isInteger(n) && Math.abs(n) <= 2 ** 31,
  });
  ajv.addFormat('int64', { type: 'number', validate: Number.isInteger });
  for (const name of ['double', 'float', 'uint32', 'int53'])
    ajv.addFormat(name, { type: 'number', validate: Number.isFinite });
}

function escapePointer(part: string): string {
  // The braces must be percent-encoded: the pointer stands in a URI fragment.
  return encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')).replaceAll('%40', '@');
}
