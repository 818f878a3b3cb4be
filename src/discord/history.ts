/** What the bot last answered in a place, read back from its own messages there. */
import type { Message, TextBasedChannel } from 'discord.js';
import type { Context } from '../answers/index.ts';
import type { Log } from '../commands/index.ts';
import { readContext } from '../replies/index.ts';
import { logFailure } from './failures.ts';

/** How far back to look for our last answer: one request, and further back it is another conversation. */
const messagesBack = 25;
/** Looking back may take this long, in milliseconds; a first response is due within 3 seconds. */
const longestLook = 1200;

interface Place {
  readonly channel: TextBasedChannel;
  /** The bot's user id. */
  readonly me: string;
  /** Only messages before this one. */
  readonly before?: string;
}

/** The newest context in the place. `undefined` when there is none, or looking failed or took too long. */
export async function lookBack({ channel, me, before }: Place, log: Log): Promise<Context | undefined> {
  return inTime(async () => {
    const messages = await channel.messages.fetch({
      limit: messagesBack,
      cache: false,
      ...(before !== undefined && { before }),
    });
    for (const message of messages.values()) {
      const context = message.author.id === me ? contextOf(message) : undefined;
      if (context !== undefined) return context;
    }
    return undefined;
  }, log);
}

/** The context of the message that this one replies to, when that is the bot's own and in the same place. */
export async function contextOfReplied(message: Message, me: string, log: Log): Promise<Context | undefined> {
  const { reference } = message;
  if (reference?.messageId == null || reference.channelId !== message.channelId) return undefined;
  return inTime(async () => {
    const replied = await message.fetchReference();
    return replied.author.id === me ? contextOf(replied) : undefined;
  }, log);
}

function contextOf(message: Message): Context | undefined {
  return readContext({ components: message.components.map((row) => row.toJSON()) });
}

/** An answer without its context is better than none. */
async function inTime(look: () => Promise<Context | undefined>, log: Log): Promise<Context | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, longestLook, undefined);
  });
  const looking = look().catch((error: unknown) => {
    logFailure(error, 'reading the history', log);
    return undefined;
  });
  try {
    return await Promise.race([looking, late]);
  } finally {
    clearTimeout(timer);
  }
}
