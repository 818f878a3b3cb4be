import { isObject, type JsonObject } from '../check/form.ts';
import type { UploadedFile } from '../check/message.ts';
import { problem } from '../errors.ts';
import type { Interactions } from '../interactions/lifecycle.ts';
import type { Messages } from '../world/messages.ts';
import { may, type PermissionName } from '../world/permissions.ts';
import type { Channel, World } from '../world/world.ts';

/** What the routes work with. */
export interface RestServices {
  world: World;
  messages: Messages;
  interactions: Interactions;
  /** ws:// address of the gateway. */
  gatewayUrl: () => string;
  identifiesLeft: () => number;
  contentIntentGranted: boolean;
}

export interface RestRequest extends RestServices {
  params: Record<string, string>;
  query: URLSearchParams;
  /** Parsed JSON; undefined without a body. */
  body: unknown;
  files: readonly UploadedFile[];
}

export interface RestAnswer {
  status: number;
  /** Undefined: no body. */
  body?: unknown;
  /** A message that this request made or changed: for "what was sent". */
  messageId?: string;
}

export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path with the parameter names of Discord's OpenAPI document. */
  path: string;
  /** Interaction routes carry their own token and need no Authorization. */
  open?: true;
  handle: (request: RestRequest) => RestAnswer;
}

export function param(request: RestRequest, name: string): string {
  const value = request.params[name];
  if (value === undefined) throw problem('notFound');
  return value;
}

/** The JSON body as an object; a missing body reads as an empty one, as on Discord. */
export function bodyObject(request: RestRequest): JsonObject {
  if (request.body === undefined || request.body === null) return {};
  if (!isObject(request.body)) throw problem('invalidForm');
  return request.body;
}

/** The channel, if the bot can see it: else 10003 or 50001. */
export function visibleChannel(request: RestRequest, id = param(request, 'channel_id')): Channel {
  const channel = request.world.channels.get(id);
  if (channel === undefined) throw problem('unknownChannel');
  if (!may(request.world, request.world.bot.id, channel, 'VIEW_CHANNEL')) throw problem('missingAccess');
  return channel;
}

/** Throws 50013 unless the bot has the permission there. */
export function need(request: RestRequest, channel: Channel, permission: PermissionName): void {
  if (!may(request.world, request.world.bot.id, channel, permission)) throw problem('missingPermissions');
}

export function checkApplication(request: RestRequest): void {
  if (param(request, 'application_id') !== request.world.application.id) throw problem('unknownApplication');
}
