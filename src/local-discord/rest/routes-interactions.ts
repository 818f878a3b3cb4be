import { problem } from '../errors.ts';
import type { Interaction } from '../interactions/interaction.ts';
import { messageForBot } from '../world/visibility.ts';
import { findMessage, guildIdOf, type StoredMessage } from '../world/world.ts';
import { bodyObject, param, type RestAnswer, type RestRequest, type Route } from './route.ts';

const WEBHOOK = '/webhooks/{webhook_id}/{webhook_token}';

/** Callback, follow-ups and the original response (Receiving and Responding). None needs Authorization. */
export const interactionRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/interactions/{interaction_id}/{interaction_token}/callback',
    open: true,
    handle: (request) => {
      const id = param(request, 'interaction_id');
      const token = param(request, 'interaction_token');
      const interaction = request.interactions.respond(id, token, request.body, request.files);
      const messageId = interaction.response?.json.id;
      const made = messageId === undefined ? {} : { messageId };
      if (request.query.get('with_response') !== 'true') return { status: 204, ...made };
      return { status: 200, body: callbackJson(request, interaction), ...made };
    },
  },
  {
    method: 'POST',
    path: WEBHOOK,
    open: true,
    handle: (request) => {
      const interaction = webhook(request);
      const message = request.interactions.followUp(interaction, bodyObject(request), request.files);
      return shown(request, message);
    },
  },
  ...(['@original', '{message_id}'] as const).flatMap((which): Route[] => {
    const path = `${WEBHOOK}/messages/${which}`;
    return [
      {
        method: 'GET',
        path,
        open: true,
        handle: (request) => shown(request, responseOf(request, webhook(request))),
      },
      {
        method: 'PATCH',
        path,
        open: true,
        handle: (request) => {
          const interaction = webhook(request);
          const message = responseOf(request, interaction);
          return shown(
            request,
            request.interactions.editResponse(interaction, message, bodyObject(request), request.files),
          );
        },
      },
      {
        method: 'DELETE',
        path,
        open: true,
        handle: (request) => {
          const interaction = webhook(request);
          request.interactions.removeResponse(interaction, responseOf(request, interaction));
          return { status: 204 };
        },
      },
    ];
  }),
];

function webhook(request: RestRequest): Interaction {
  if (param(request, 'webhook_id') !== request.world.application.id) throw problem('unknownWebhook');
  return request.interactions.byToken(param(request, 'webhook_token'));
}

/** `@original`, or one of the messages that this interaction made. */
function responseOf(request: RestRequest, interaction: Interaction): StoredMessage {
  const id = request.params.message_id;
  if (id === undefined) {
    const original = interaction.response;
    const exists = original && findMessage(request.world, original.json.channel_id, original.json.id);
    if (!exists) throw problem('unknownMessage');
    return exists;
  }
  const message = findMessage(request.world, interaction.channelId, id);
  const own = message?.interactionId === interaction.id || message === interaction.response;
  if (message === undefined || !own) throw problem('unknownMessage');
  return message;
}

function shown(request: RestRequest, message: StoredMessage): RestAnswer {
  return { status: 200, body: messageForBot(request.world, message, true), messageId: message.json.id };
}

/** Interaction Callback Response Object. */
function callbackJson(request: RestRequest, interaction: Interaction): Record<string, unknown> {
  const { response, state } = interaction;
  const sourceUpdated = response === interaction.source;
  const channel = request.world.channels.get(interaction.channelId);
  const guildId = channel && guildIdOf(channel);
  const isMessage = state === 'answered' || state === 'deferred';
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      channel_id: interaction.channelId,
      ...(guildId !== undefined && { guild_id: guildId }),
      ...(response && {
        response_message_id: response.json.id,
        response_message_loading: state === 'deferred',
        response_message_ephemeral: response.onlyFor !== null,
      }),
    },
    ...(isMessage &&
      response && {
        // The docs give type 5 for a deferral; the OpenAPI document knows 4 and 7 only and is followed, discord.js reads either.
        resource: { type: sourceUpdated ? 7 : 4, message: messageForBot(request.world, response, true) },
      }),
  };
}
