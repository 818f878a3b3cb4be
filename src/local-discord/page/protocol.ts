/** What the page and its server say to each other. Types only: both sides read them. */
import type { AutocompleteResult, ChannelView, InteractionResult, PersonEvent } from '../people/views.ts';
import type { CommandJson, Message, UserJson } from '../types.ts';

export type { AutocompleteResult, ChannelView, InteractionResult } from '../people/views.ts';
export type {
  AttachmentJson,
  ButtonJson,
  CommandJson,
  CommandOptionJson,
  EmbedJson,
  Message,
  ModalFieldJson,
  SelectJson,
  UserJson,
} from '../types.ts';

/** All that the page needs before it draws; sent first on every connection. */
export interface PageState {
  guildId: string;
  guildName: string;
  user: UserJson;
  bot: UserJson;
  botConnected: boolean;
  channels: ChannelView[];
  /** Id of each channel's last message, where there is one. */
  lastMessages: Record<string, string>;
  /** Something that the host of the bot should know, such as why changed knowledge was not taken up. */
  notice: string | null;
}

/** The events of the page's stream. */
export type PageEvent =
  | { type: 'state'; state: PageState }
  | { type: 'notice'; notice: string | null }
  | { type: 'bot'; connected: boolean }
  | PersonEvent;

/** One request of the bot, for "What was sent". */
export interface SentRequest {
  method: string;
  path: string;
  body: unknown;
  files: readonly { name: string; contentType: string; size: number }[];
  status: number;
}

/** What the page may ask: the body of POST /page/api/NAME, and the answer's body. */
export interface PageCalls {
  messages: { ask: { channelId: string }; answer: Message[] };
  commands: { ask: { channelId: string }; answer: CommandJson[] };
  run: {
    ask: { channelId: string; name: string; options: Record<string, string> };
    answer: InteractionResult;
  };
  runOnMessage: { ask: { channelId: string; name: string; messageId: string }; answer: InteractionResult };
  autocomplete: {
    ask: { channelId: string; name: string; options: Record<string, string>; focused: string };
    answer: AutocompleteResult;
  };
  click: { ask: { messageId: string; customId: string }; answer: InteractionResult };
  select: { ask: { messageId: string; customId: string; values: string[] }; answer: InteractionResult };
  submitModal: {
    ask: { interactionId: string; values: Record<string, string | string[]> };
    answer: InteractionResult;
  };
  send: {
    ask: { channelId: string; content: string; replyTo?: string | undefined; ping?: boolean | undefined };
    answer: Message;
  };
  remove: { ask: { channelId: string; messageId: string }; answer: null };
  dismiss: { ask: { messageId: string }; answer: null };
  typing: { ask: { channelId: string }; answer: null };
  sent: { ask: { messageId: string }; answer: SentRequest[] };
  /** Questions, and command lines such as "/said who:somebody". Asked once the page can be used: the host may take long to think of them. */
  examples: { ask: Record<string, never>; answer: readonly string[] };
}

/** Header that carries the token of this start. */
export const TOKEN_HEADER = 'x-page-token';
