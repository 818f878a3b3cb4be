/** What the page knows, and how it changes. Drawing listens to it. */
import type {
  ChannelView,
  CommandJson,
  InteractionResult,
  Message,
  PageEvent,
  PageState,
  UserJson,
} from '../protocol.ts';
import { CallRefused, type Connection } from './connection.ts';
import { EPHEMERAL } from './message.ts';

type Change =
  /** Everything may be another. */
  | { type: 'opened' }
  | { type: 'places' }
  | { type: 'message'; message: Message }
  | { type: 'edited'; message: Message }
  | { type: 'removed'; channelId: string; messageId: string }
  | { type: 'busy' }
  | { type: 'notice' }
  | { type: 'reply' }
  | { type: 'commands' }
  | { type: 'theme' }
  | { type: 'refused'; text: string }
  | { type: 'modal'; result: InteractionResult };

export interface Chat {
  readonly state: PageState;
  readonly channel: ChannelView;
  readonly messages: readonly Message[];
  /** The first message that was new when the channel was opened. */
  readonly firstNew: string | null;
  readonly replyTo: Message | null;
  readonly notice: string | null;
  readonly unread: ReadonlyMap<string, number>;
  /** What to try first; null until it is known. */
  readonly examples: readonly string[] | null;
  commands(): readonly CommandJson[];
  lastIn(channelId: string): Message | undefined;
  /** The bot types here, or has not answered yet. */
  readonly busy: 'typing' | 'waiting' | null;
  open(channelId: string): Promise<void>;
  /** The reader has come back to the page. */
  markRead(): void;
  setReply(message: Message | null): void;
  /** Asks for the examples. */
  loadExamples(): Promise<void>;
  forget(message: Message): void;
  /** Runs an interaction, and shows what becomes of it. Null if it was refused. */
  interact(ask: Promise<InteractionResult>): Promise<InteractionResult | null>;
  /** A call whose refusal is shown. */
  attempt<T>(ask: Promise<T>): Promise<T | null>;
  refuse(text: string): void;
  heard(event: PageEvent): void;
  on(listener: (change: Change) => void): void;
  say(change: Change): void;
}

/** "Is typing" ends by itself after this (Channel Resource: Trigger Typing Indicator), in milliseconds. */
const TYPING = 10_000;
/** Only a wait that a person would notice is shown. */
const WAIT = 300;

export function createChat(first: PageState, connection: Connection): Chat {
  const listeners: ((change: Change) => void)[] = [];
  const say = (change: Change): void => {
    for (const listener of listeners) listener(change);
  };
  const known = new Map<string, Message[]>();
  const commands = new Map<string, CommandJson[]>();
  /** What is heard of a channel while its messages are on the way. */
  const early = new Map<string, Message[]>();
  const unread = new Map<string, number>();
  const typing = new Map<string, number>();
  const waiting = new Map<string, string>();
  let state = first;
  let current = state.channels[0]?.id ?? '';
  let firstNew: string | null = null;
  let replyTo: Message | null = null;
  let localLines = 0;
  let examples: readonly string[] | null = null;

  const channelOf = (id: string): ChannelView | undefined => state.channels.find((one) => one.id === id);
  const load = async (channelId: string): Promise<true> => {
    early.set(channelId, []);
    const [messages, usable] = await Promise.all([
      connection.call('messages', { channelId }),
      connection.call('commands', { channelId }),
    ]);
    const missed = (early.get(channelId) ?? []).filter(({ id }) => !messages.some((one) => one.id === id));
    early.delete(channelId);
    known.set(channelId, [...messages, ...missed]);
    commands.set(channelId, usable);
    return true;
  };
  const attempt = async <T>(ask: Promise<T>): Promise<T | null> => {
    try {
      return await ask;
    } catch (error) {
      if (!(error instanceof CallRefused)) throw error;
      say({ type: 'refused', text: error.message });
      return null;
    }
  };
  const arrived = (message: Message): void => {
    const { channel_id: place, author } = message;
    (known.get(place) ?? early.get(place))?.push(message);
    if (author.id === state.bot.id) typing.delete(place);
    if (place !== current || document.hidden)
      if (author.id !== state.user.id) unread.set(place, (unread.get(place) ?? 0) + 1);
    say({ type: 'message', message });
    say({ type: 'busy' });
    say({ type: 'places' });
  };
  /** A line that only this page knows: Discord's client makes such ones too. */
  const addLine = (channelId: string, content: string): void => {
    localLines += 1;
    const now = new Date().toISOString();
    arrived({
      id: `local-${localLines}`,
      channel_id: channelId,
      type: 0,
      author: state.bot,
      content,
      timestamp: now,
      edited_timestamp: null,
      tts: false,
      mention_everyone: false,
      mentions: [],
      mention_roles: [],
      attachments: [],
      embeds: [],
      components: [],
      flags: EPHEMERAL,
      pinned: false,
    });
  };
  const remove = (channelId: string, messageId: string): void => {
    const list = known.get(channelId);
    const at = list?.findIndex((one) => one.id === messageId) ?? -1;
    if (at >= 0) list?.splice(at, 1);
    if (replyTo?.id === messageId) chat.setReply(null);
    say({ type: 'removed', channelId, messageId });
    say({ type: 'places' });
  };
  const interactionHeard = (event: Extract<PageEvent, { type: 'interaction' }>): void => {
    const { id, type, state: stage, failure, channelId, name } = event.interaction;
    if (type === 4) return;
    if (stage === 'pending') {
      setTimeout(() => {
        if (waiting.has(id)) say({ type: 'busy' });
      }, WAIT);
      waiting.set(id, channelId);
      return;
    }
    waiting.delete(id);
    say({ type: 'busy' });
    // A component's failure is shown at its message; see `interact`.
    if (failure !== null && type !== 3)
      addLine(channelId, `**${type === 2 ? `/${name}` : 'The form'}**: ${failure}.`);
  };

  const chat: Chat = {
    get state() {
      return state;
    },
    get channel() {
      const found = channelOf(current) ?? state.channels[0];
      if (found === undefined) throw new Error('The server has no channel.');
      return found;
    },
    get messages() {
      return known.get(current) ?? [];
    },
    get firstNew() {
      return firstNew;
    },
    get replyTo() {
      return replyTo;
    },
    get notice() {
      return state.notice;
    },
    get busy() {
      if ([...waiting.values()].includes(current)) return 'waiting';
      return (typing.get(current) ?? 0) > Date.now() ? 'typing' : null;
    },
    get examples() {
      return examples;
    },
    unread,
    commands: () => commands.get(current) ?? [],
    lastIn: (channelId) => known.get(channelId)?.at(-1),
    open: async (channelId) => {
      if (!known.has(channelId) && (await attempt(load(channelId))) === null) return;
      current = channelId;
      replyTo = null;
      const list = known.get(channelId) ?? [];
      const count = unread.get(channelId) ?? 0;
      firstNew = count > 0 ? (list.at(-count)?.id ?? null) : null;
      unread.delete(channelId);
      say({ type: 'opened' });
      say({ type: 'places' });
    },
    markRead: () => {
      if (unread.delete(current)) say({ type: 'places' });
    },
    setReply: (message) => {
      replyTo = message;
      say({ type: 'reply' });
    },
    loadExamples: async () => {
      examples = (await attempt(connection.call('examples', {}))) ?? [];
      say({ type: 'commands' });
    },
    forget: (message) => {
      if (!message.id.startsWith('local-'))
        void attempt(connection.call('dismiss', { messageId: message.id }));
      remove(message.channel_id, message.id);
    },
    interact: async (ask) => {
      const result = await attempt(ask);
      if (result?.status === 'modal') say({ type: 'modal', result });
      return result;
    },
    attempt,
    refuse: (text) => say({ type: 'refused', text }),
    heard: (event) => {
      switch (event.type) {
        case 'state':
          // After a break in the connection: what was missed is read again.
          state = event.state;
          for (const id of [...known.keys()]) if (id !== current) known.delete(id);
          known.delete(current);
          void chat.open(chat.channel.id);
          return;
        case 'notice':
          state = { ...state, notice: event.notice };
          return say({ type: 'notice' });
        case 'bot':
          state = { ...state, botConnected: event.connected };
          return say({ type: 'places' });
        case 'message':
          return arrived(event.message);
        case 'message-edited': {
          const list = known.get(event.message.channel_id);
          const at = list?.findIndex((one) => one.id === event.message.id) ?? -1;
          if (list && at >= 0) list[at] = event.message;
          return say({ type: 'edited', message: event.message });
        }
        case 'message-deleted':
          return remove(event.channelId, event.messageId);
        case 'typing':
          typing.set(event.channelId, Date.now() + TYPING);
          setTimeout(() => say({ type: 'busy' }), TYPING + 50);
          return say({ type: 'busy' });
        case 'interaction':
          return interactionHeard(event);
        case 'channel': {
          const others = state.channels.filter((one) => one.id !== event.channel.id);
          const at = state.channels.findIndex((one) => one.id === event.channel.id);
          state = { ...state, channels: others.toSpliced(at < 0 ? others.length : at, 0, event.channel) };
          return say({ type: 'places' });
        }
        case 'commands': {
          commands.clear();
          const channelId = current;
          void attempt(connection.call('commands', { channelId })).then((list) => {
            if (list) commands.set(channelId, list);
            say({ type: 'commands' });
          });
          return;
        }
      }
    },
    on: (listener) => {
      listeners.push(listener);
    },
    say,
  };
  return chat;
}

/** The person or bot of that id, as far as the page knows them. */
export function userOf(chat: Chat, id: string): UserJson | undefined {
  return [chat.state.bot, chat.state.user].find((user) => user.id === id);
}
