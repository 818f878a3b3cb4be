import { z } from 'zod';
import type { LocalUser } from '../people/local-user.ts';
import type { PageCalls, SentRequest } from './protocol.ts';

const id = z.string().max(32);
const text = z.string().max(8000);
const texts = z.record(z.string().max(100), text);

/** Shapes of what the page may ask. The person's side checks what it means. */
const shapes = {
  messages: z.strictObject({ channelId: id }),
  commands: z.strictObject({ channelId: id }),
  run: z.strictObject({ channelId: id, name: text, options: texts }),
  runOnMessage: z.strictObject({ channelId: id, name: text, messageId: id }),
  autocomplete: z.strictObject({ channelId: id, name: text, options: texts, focused: text }),
  click: z.strictObject({ messageId: id, customId: text }),
  select: z.strictObject({ messageId: id, customId: text, values: z.array(text).max(25) }),
  submitModal: z.strictObject({
    interactionId: id,
    values: z.record(z.string().max(100), z.union([text, z.array(text).max(25)])),
  }),
  send: z.strictObject({
    channelId: id,
    content: text,
    replyTo: id.optional(),
    ping: z.boolean().optional(),
  }),
  remove: z.strictObject({ channelId: id, messageId: id }),
  dismiss: z.strictObject({ messageId: id }),
  typing: z.strictObject({ channelId: id }),
  sent: z.strictObject({ messageId: id }),
  examples: z.strictObject({}),
} satisfies { [Name in keyof PageCalls]: z.ZodType<PageCalls[Name]['ask']> };

type Handler<Name extends keyof PageCalls> = (
  ask: PageCalls[Name]['ask'],
) => PageCalls[Name]['answer'] | Promise<PageCalls[Name]['answer']>;

/** Answers one call of the page: the parsed body in, the answer out. */
type Call = (body: unknown) => Promise<unknown>;

/**
 * The page's calls by name. Each goes through the person, so that the bot hears of it as it would on Discord.
 * A call rejects with zod's error for a body of another shape, and with PersonRefused for what a client would not let a person do.
 */
export function createCalls(
  user: LocalUser,
  whatWasSent: (messageId: string) => readonly SentRequest[],
  examples: () => readonly string[],
): ReadonlyMap<string, Call> {
  // The page hears the rest as events; waiting for a deferred answer would hold one of the browser's few connections.
  const how = { until: 'acknowledged' } as const;
  const handlers: { [Name in keyof PageCalls]: Handler<Name> } = {
    messages: ({ channelId }) => user.messages(channelId),
    commands: ({ channelId }) => user.commands(channelId),
    run: ({ channelId, name, options }) => user.runCommand(channelId, name, options, how),
    runOnMessage: ({ channelId, name, messageId }) => user.runMessageCommand(channelId, name, messageId, how),
    autocomplete: ({ channelId, name, options, focused }) =>
      user.autocomplete(channelId, name, options, focused),
    click: ({ messageId, customId }) => user.clickButton(messageId, customId, how),
    select: ({ messageId, customId, values }) => user.select(messageId, customId, values, how),
    submitModal: ({ interactionId, values }) => user.submitModal(interactionId, values, how),
    send: ({ channelId, content, replyTo, ping = true }) =>
      user.sendMessage(channelId, { content, ping, ...(replyTo !== undefined && { replyTo }) }),
    remove: async ({ channelId, messageId }) => {
      await user.deleteMessage(channelId, messageId);
      return null;
    },
    dismiss: ({ messageId }) => {
      user.dismiss(messageId);
      return null;
    },
    typing: ({ channelId }) => {
      user.typing(channelId);
      return null;
    },
    sent: ({ messageId }) =>
      whatWasSent(messageId).map(({ method, path, body, files, status }) => ({
        method,
        path,
        body,
        files,
        status,
      })),
    examples: () => examples(),
  };
  const calls = new Map<string, Call>();
  const add = <Name extends keyof PageCalls>(
    name: Name,
    shape: z.ZodType<PageCalls[Name]['ask']>,
    handler: Handler<Name>,
  ): void => {
    calls.set(name, async (body) => handler(shape.parse(body)));
  };
  add('messages', shapes.messages, handlers.messages);
  add('commands', shapes.commands, handlers.commands);
  add('run', shapes.run, handlers.run);
  add('runOnMessage', shapes.runOnMessage, handlers.runOnMessage);
  add('autocomplete', shapes.autocomplete, handlers.autocomplete);
  add('click', shapes.click, handlers.click);
  add('select', shapes.select, handlers.select);
  add('submitModal', shapes.submitModal, handlers.submitModal);
  add('send', shapes.send, handlers.send);
  add('remove', shapes.remove, handlers.remove);
  add('dismiss', shapes.dismiss, handlers.dismiss);
  add('typing', shapes.typing, handlers.typing);
  add('sent', shapes.sent, handlers.sent);
  add('examples', shapes.examples, handlers.examples);
  return calls;
}
