/**
 * A prompt in the terminal for the local Discord. A line that starts with `/` is a slash command, any other line
 * mentions the bot in a thread; the bot hears both as on Discord.
 */
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { commands, parseCommandLine } from '../commands/index.ts';
import {
  type InteractionResult,
  type LocalDiscord,
  type Message,
  PersonRefused,
} from '../local-discord/index.ts';
import { completionAt } from './prompt-complete.ts';
import { type Choice, choicesOf, showMessage } from './prompt-show.ts';

/** How long to wait for the bot's answer to a mention, in milliseconds. */
const patience = 5000;

const welcome = [
  'Type a question, or a command such as /help or /said who: (Tab completes). Ctrl-D ends.',
  '',
].join('\n');

interface PromptOptions {
  readonly local: LocalDiscord;
  readonly input: Readable;
  readonly output: Writable;
}

interface Prompt {
  /** Resolves when the person has ended it and the last line is answered. */
  readonly ended: Promise<void>;
  close(): void;
}

export function createPrompt({ local, input, output }: PromptOptions): Prompt {
  const { user } = local;
  const [place] = local.channels.threads;
  let last: { readonly message: Message; readonly choices: readonly Choice[] } | undefined;

  const write = (text: string) => output.write(`${text}\n`);
  write(welcome);
  const lines = createInterface({
    input,
    output,
    prompt: '> ',
    completer: (line: string, done: (error: null, result: [string[], string]) => void) => {
      complete(local, line).then(
        (result) => done(null, result),
        () => done(null, [[], line]),
      );
    },
  });

  function show(message: Message | null, failure: string | null): void {
    if (message === null) return void write(failure ?? 'The bot did not answer.');
    write(showMessage(message));
    const choices = choicesOf(message);
    // A card without buttons of its own leaves those of the answer before it.
    if (choices.length > 0) last = { message, choices };
  }

  async function answer(line: string): Promise<void> {
    const chosen = last?.choices.find(({ key }) => key === line.toLowerCase());
    if (last !== undefined && chosen !== undefined) {
      const { id } = last.message;
      const result =
        chosen.type === 'option'
          ? await user.select(id, chosen.customId, [chosen.value])
          : await user.clickButton(id, chosen.customId);
      return showResult(result);
    }
    if (/^\d+$/.test(line)) return void write(noSuchNumber(line, last?.choices ?? []));
    if (!line.startsWith('/')) return show(await mention(local, place, line), null);
    const command = parseCommandLine(line);
    if (command === undefined) {
      const names = commands.map(({ payload }) => `/${payload.name}`).join(', ');
      return void write(`There is no such command. There are: ${names}.`);
    }
    return showResult(await user.runCommand(place, command.name, command.options));
  }

  function showResult(result: InteractionResult): void {
    show(result.message, result.failure);
  }

  async function handle(line: string): Promise<void> {
    try {
      if (line.trim() !== '') await answer(line.trim());
    } catch (error) {
      if (!(error instanceof PersonRefused)) throw error;
      write(error.message);
    }
    lines.prompt();
  }

  // One line after another, also when several are pasted at once.
  let work = Promise.resolve();
  const ended = new Promise<void>((resolve, reject) => {
    lines.on('line', (line) => {
      work = work.then(() => handle(line));
      work.catch(reject);
    });
    lines.on('SIGINT', () => lines.close());
    lines.on('close', () => void work.then(resolve, reject));
  });
  lines.prompt();
  return { ended, close: () => lines.close() };
}

/** A bare number is no question: it was meant for a list. */
function noSuchNumber(line: string, choices: readonly Choice[]): string {
  const numbers = choices.filter(({ type }) => type === 'option').length;
  return numbers > 0
    ? `There is no ${line} in the list above: it goes from 1 to ${numbers}.`
    : `No list is open for ${line}. Ask a question, or type a command such as /help.`;
}

/** Mentions the bot and waits for its reply; `null` when none comes. */
async function mention(local: LocalDiscord, place: string, text: string): Promise<Message | null> {
  const { user, botUserId } = local;
  const heard: Message[] = [];
  let wake = () => {};
  const stop = user.on((event) => {
    if (event.type !== 'message' || event.message.author.id !== botUserId) return;
    heard.push(event.message);
    wake();
  });
  const until = Date.now() + patience;
  try {
    const sent = await user.sendMessage(place, { content: `<@${botUserId}> ${text}` });
    for (;;) {
      const reply = heard.find((message) => message.message_reference?.message_id === sent.id);
      const left = until - Date.now();
      if (reply !== undefined || left <= 0) return reply ?? null;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  } finally {
    stop();
  }
}

/** What readline wants: the possible endings, and the part of the line that they replace. */
export async function complete(local: LocalDiscord, line: string): Promise<[string[], string]> {
  const completion = completionAt(line);
  switch (completion.type) {
    case 'nothing':
      return [[], line];
    case 'whole':
      return [[...completion.choices], completion.typed];
    case 'value': {
      const { command, option, typed } = completion;
      const [place] = local.channels.threads;
      const { choices } = await local.user.autocomplete(place, command, { [option]: typed }, option);
      const values = choices.map(({ value }) => String(value));
      // Several that begin otherwise: with the typed text among them, readline lists them and changes nothing.
      const listed = values.length > 1 && !values.every((value) => value.startsWith(typed));
      return [listed ? [...values, typed] : values, typed];
    }
  }
}
