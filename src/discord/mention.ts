/** Whether a message is for the bot, and what it says. */
import type { Message } from 'discord.js';

interface TextForBot {
  /** Without the mention. */
  readonly text: string;
  /** Discord shows the bot no text where only its role is mentioned. */
  readonly withheld: boolean;
}

/**
 * What a message says to the bot; `undefined` when the message is not for it. For it are: direct
 * messages, mentions of its user or of the role that Discord made for it, and replies to it that ping. Not `@everyone`.
 */
export function textForBot(message: Message, me: string): TextForBot | undefined {
  if (message.author.bot || message.webhookId !== null || message.system) return undefined;
  const role = message.guild?.roles.botRoleFor(me)?.id;
  const forBot =
    message.guildId === null ||
    message.mentions.users.has(me) ||
    // A role that may not be pinged is in the text, and not always among the mentions.
    (role !== undefined && (message.mentions.roles.has(role) || message.content.includes(`<@&${role}>`)));
  return forBot ? { text: withoutMention(message.content, me, role), withheld: isEmpty(message) } : undefined;
}

/** People cannot send nothing at all: an empty message was emptied by Discord. */
function isEmpty(message: Message): boolean {
  return message.content === '' && message.attachments.size === 0 && message.stickers.size === 0;
}

function withoutMention(content: string, me: string, role: string | undefined): string {
  const own = [`<@${me}>`, `<@!${me}>`, ...(role === undefined ? [] : [`<@&${role}>`])];
  return own
    .reduce((text, mention) => text.replaceAll(mention, ' '), content)
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}
