/** What comes in -> what goes out. One dispatcher for all entrances, with the one catch. */
import { randomUUID } from 'node:crypto';
import type { APIApplicationCommandOptionChoice, APIEmbed } from 'discord-api-types/v10';
import type { Answerer, Context, Outcome } from '../answers/index.ts';
import type { Knowledge } from '../knowledge/index.ts';
import {
  type Asked,
  type CustomId,
  cut,
  decodeCustomId,
  limits,
  noneOfThese,
  notice,
  plainLine,
  type Reply,
  readAsked,
  renderOutcome,
  renderRelated,
  renderSource,
  renderWhy,
  resolveContext,
  resolveStatements,
} from '../replies/index.ts';
import { type Texts, UserError } from './command.ts';
import { formatCommandLine, parseCommandLine } from './line.ts';
import { findCommand, privateOption } from './list.ts';

/** What somebody did, as plain data: commands know nothing of discord.js. */
export type Incoming =
  | {
      readonly kind: 'command';
      readonly name: string;
      readonly options: Readonly<Record<string, string | boolean>>;
      readonly user: string;
      /** What the bot last answered in that place, as read back by `readContext`. */
      readonly context?: Context | undefined;
    }
  | {
      readonly kind: 'mention';
      /** What was said, without the mention. Empty: help. */
      readonly text: string;
      /** Discord has not shown us what was said. */
      readonly withheld?: boolean;
      readonly user: string;
      readonly context?: Context | undefined;
    }
  | {
      readonly kind: 'component';
      readonly customId: string;
      /** What was picked in a select; empty for a button. */
      readonly values: readonly string[];
      readonly user: string;
      /** The message that the component is on. */
      readonly message: { readonly embeds?: readonly APIEmbed[] };
    };

interface Typing {
  readonly command: string;
  readonly option: string;
  readonly typed: string;
}

type Choice = APIApplicationCommandOptionChoice<string>;

/** One snapshot of the knowledge with its answerer: an answer reads one, so a reload never splits it. */
export interface Snapshot {
  readonly knowledge: Knowledge;
  readonly answerer: Answerer;
}

export interface Log {
  debug(details: object, message: string): void;
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

export interface Dispatcher {
  /** Never throws: what goes wrong becomes a private reply. */
  answer(incoming: Incoming): Reply;
  /** At most 25 choices; none when something goes wrong. Never throws. */
  suggest(typing: Typing): Choice[];
}

export function createDispatcher(current: () => Snapshot, log: Log): Dispatcher {
  return {
    answer(incoming) {
      try {
        return run(incoming, current());
      } catch (error) {
        return failed(error, log);
      }
    },
    suggest({ command, option, typed }) {
      try {
        const what = findCommand(command)?.suggests[option];
        if (what === undefined) return [];
        return current()
          .answerer.suggest(what, typed, limits.choices)
          .filter(
            ({ name, value }) => name.trim() !== '' && value !== '' && value.length <= limits.choiceValue,
          )
          .slice(0, limits.choices)
          .map(({ name, value }) => ({ name: cut(plainLine(name), limits.choiceName), value }));
      } catch (error) {
        log.error({ err: error, command, option }, 'Suggesting failed');
        return [];
      }
    },
  };
}

function failed(error: unknown, log: Log): Reply {
  if (error instanceof UserError) {
    log.debug({ code: error.code }, 'Could not do what was asked');
    return notice(error.message);
  }
  const reference = randomUUID().slice(0, 8);
  log.error({ err: error, reference }, 'A bug: an answer failed');
  return notice(
    `Sorry, something went wrong on my side. Please try again; if it happens again, tell whoever runs me this reference: \`${reference}\`.`,
  );
}

function run(incoming: Incoming, snapshot: Snapshot): Reply {
  const { user } = incoming;
  switch (incoming.kind) {
    case 'command': {
      const before = knownContext(incoming.context, snapshot);
      const outcome = find(incoming.name, incoming.options, snapshot.answerer, before);
      const text =
        incoming.name === 'ask' && typeof incoming.options.question === 'string'
          ? incoming.options.question
          : formatCommandLine(incoming.name, incoming.options);
      const reply = renderOutcome(outcome, snapshot.knowledge, { text, user, before });
      // A refusal is of use to the asker only: in public it would be noise.
      const hidden = incoming.options[privateOption] === true || outcome.type === 'not_covered';
      return { ...reply, visibility: hidden ? 'private' : 'public' };
    }
    case 'mention':
      if (incoming.withheld === true) {
        throw new UserError(
          'withheld',
          'Discord did not show me your question: it does so only when you mention me myself. In the list that opens after `@`, pick me under the members, not the role of the same name.',
        );
      }
      return ask(snapshot, {
        text: incoming.text,
        user,
        before: knownContext(incoming.context, snapshot),
      });
    case 'component': {
      const id = decodeCustomId(incoming.customId);
      if (id === undefined) throw oldComponent();
      return press({ ...id, context: knownContext(id.context, snapshot) }, incoming, snapshot);
    }
  }
}

function knownContext(context: Context | undefined, { knowledge }: Snapshot): Context | undefined {
  return resolveContext(context, knowledge.entries.keys());
}

function find(
  name: string,
  options: Readonly<Record<string, string | boolean>>,
  answerer: Answerer,
  before: Context | undefined,
): Outcome {
  const command = findCommand(name);
  if (command === undefined) {
    throw new UserError(
      'unknown_command',
      'I do not know that command (any more). `/help` shows what you can ask me.',
    );
  }
  return command.find(textsIn(options), answerer, before);
}

function textsIn(options: Readonly<Record<string, string | boolean>>): Texts {
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, value]) =>
      typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [],
    ),
  );
}

function ask(snapshot: Snapshot, asked: Asked): Reply {
  const text = asked.text.trim();
  const outcome = text === '' ? snapshot.answerer.help() : snapshot.answerer.ask(text, asked.before);
  return renderOutcome(outcome, snapshot.knowledge, asked);
}

interface Pressed extends Omit<CustomId, 'context'> {
  readonly context: Context | undefined;
}

type Press = Extract<Incoming, { kind: 'component' }>;

/** A button was pressed, or an option of a select picked. */
function press(id: Pressed, incoming: Press, snapshot: Snapshot): Reply {
  const { knowledge, answerer } = snapshot;
  const { user } = incoming;
  switch (id.action) {
    case 'source': {
      const outcome = answerer.show(mainStatement(id));
      if (outcome?.type !== 'answer') throw gone();
      return renderSource(outcome, knowledge);
    }
    case 'related': {
      const main = mainStatement(id);
      if (answerer.show(main) === undefined) throw gone();
      return renderRelated(answerer.related(main, limits.selectOptions), {
        kind: id.context?.kind ?? 'about',
        statements: [main],
      });
    }
    case 'why':
      return why(id.context, incoming, snapshot);
    case 'help':
      return hide(renderOutcome(answerer.help(), knowledge, { text: '', user, before: id.context }));
    case 'show':
      return hide(showPicked(incoming, id, snapshot));
    case 'pick': {
      const picked =
        incoming.values[0] === noneOfThese
          ? renderNone(snapshot, incoming, id)
          : showPicked(incoming, id, snapshot);
      return deliver(picked, id, user);
    }
    case 'try':
      return deliver(ask(snapshot, { text: incoming.values[0] ?? '', user, before: id.context }), id, user);
  }
}

/** The asker's choice takes the place of the message; anybody else gets their own copy. */
function deliver(reply: Reply, id: Pressed, user: string): Reply {
  return id.asker === user ? { ...reply, delivery: 'update' } : hide(reply);
}

function hide(reply: Reply): Reply {
  return { ...reply, visibility: 'private' };
}

function showPicked(incoming: Press, id: Pressed, { knowledge, answerer }: Snapshot): Reply {
  const [statement] = resolveStatements(incoming.values.slice(0, 1), knowledge.entries.keys());
  const outcome = statement === undefined ? undefined : answerer.show(statement);
  if (outcome === undefined) throw gone();
  const text = readAsked(incoming.message) ?? '';
  return renderOutcome(outcome, knowledge, { text, user: incoming.user, before: id.context });
}

function renderNone(snapshot: Snapshot, incoming: Press, id: Pressed): Reply {
  const outcome: Outcome = {
    type: 'not_covered',
    headline: 'Then the sources I have do not say.',
    text: 'Try other words, or a name: I find what the sources say about a person, a day, a number or a topic.',
    reason: 'not_stated',
    unplaced: [],
    nearby: [],
    entries: [],
    citations: [],
  };
  const text = readAsked(incoming.message) ?? '';
  return renderOutcome(outcome, snapshot.knowledge, { text, user: incoming.user, before: id.context });
}

/** Asks the same question again, as it was asked then, for how the answer was found. */
function why(before: Context | undefined, incoming: Press, { answerer }: Snapshot): Reply {
  const text = readAsked(incoming.message);
  if (text === undefined) {
    throw new UserError(
      'question_not_kept',
      'I keep no record of questions, and this one is too long to be shown with its answer. Ask it again in fewer words to see how I find the answer.',
    );
  }
  const line = text.startsWith('/') ? parseCommandLine(text) : undefined;
  const outcome =
    line === undefined ? answerer.ask(text, before) : find(line.name, line.options, answerer, before);
  return renderWhy(text, outcome);
}

function mainStatement(id: Pressed): string {
  const [main] = id.context?.statements ?? [];
  if (main === undefined) throw gone();
  return main;
}

function oldComponent(): UserError {
  return new UserError(
    'old_component',
    'This button or menu comes from an older version of me. Please ask your question again.',
  );
}

function gone(): UserError {
  return new UserError(
    'gone',
    'What this showed is no longer in my sources: they have changed since. Please ask your question again.',
  );
}
