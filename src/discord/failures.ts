/** What goes wrong between us and Discord: what to log, and what to tell the person who runs the bot. */
import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes } from 'discord.js';
import type { Log } from '../commands/index.ts';

/** Discord's own numbers (Opcodes and Status Codes), grouped by what they mean for us. */
const expected: Readonly<Record<number, string>> = {
  10062: 'Too late: Discord no longer waits for this answer',
  40060: 'Answered already',
  10015: 'Too late: the interaction has ended',
  50027: 'Too late: the interaction has ended',
  10003: 'The channel is gone',
  10004: 'The server is gone',
  10008: 'The message is gone',
  50001: 'No access to that place',
  50013: 'A permission is missing there',
  50007: 'This person takes no direct messages',
  50278: 'This person takes no direct messages',
  50083: 'The thread is archived',
  160005: 'The thread is locked',
  160002: 'A reply there needs the permission to read the history',
  20016: 'The channel is in slow mode',
  200000: 'The server blocks this text',
  240000: 'Discord blocks a link in this text',
};

/** The error's number at Discord; `undefined` when it is none of Discord's. */
export function codeOf(error: unknown): number | undefined {
  return error instanceof DiscordAPIError && typeof error.code === 'number' ? error.code : undefined;
}

/** Logs a failed request: what can happen on any day as a warning, the rest as an error. Never throws. */
export function logFailure(error: unknown, doing: string, log: Log): void {
  const code = codeOf(error);
  const known = code === undefined ? undefined : expected[code];
  if (known === undefined) log.error({ err: error, doing }, 'A request to Discord failed');
  else log.warn({ code, doing }, known);
}

/** A start that failed, in words for the person who runs the bot. */
export class StartError extends Error {
  constructor(message: string, cause: unknown) {
    super(message, { cause });
    this.name = 'StartError';
  }
}

/** What happened and what to do next, for an error of `login`. */
export function explainLogin(error: unknown): StartError {
  const text = error instanceof Error ? error.message : String(error);
  if (
    (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) ||
    (error instanceof DiscordAPIError && error.status === 401) ||
    /authentication failed|invalid token/i.test(text)
  ) {
    return new StartError(
      'Discord does not accept the token. Copy it again from the developer portal (your application, "Bot", "Reset Token") into DISCORD_TOKEN in the file .env, and start again. It is one line without spaces or quotation marks.',
      error,
    );
  }
  if (/disallowed intents/i.test(text)) {
    return new StartError(
      'Discord refuses the intents that the bot asks for. It asks for none that needs approval, so check in the developer portal that the application is not restricted, and start again.',
      error,
    );
  }
  return new StartError(
    `Cannot connect to Discord: ${text}. Check the network connection and https://discordstatus.com, and start again.`,
    error,
  );
}
