/** All commands: the one list that registration, dispatch, the terminal prompt and the tests read. */
import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import { limits } from '../replies/index.ts';
import { type Command, UserError } from './command.ts';

/** Where a command can be used. Always sent: Discord's defaults differ from app to app. */
const everywhere: Pick<Command['payload'], 'type' | 'integration_types' | 'contexts'> = {
  type: ApplicationCommandType.ChatInput,
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/** The name of the option that makes an answer visible to the asker only. */
export const privateOption = 'private';

const hide: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.Boolean,
  name: privateOption,
  description: 'Show the answer to me only',
};

function text(
  name: string,
  description: string,
  required: boolean,
  longest: number = limits.optionText,
): APIApplicationCommandBasicOption {
  return {
    type: ApplicationCommandOptionType.String,
    name,
    description,
    required,
    autocomplete: true,
    max_length: longest,
  };
}

/** Names and topics are short: a longer text there is a question, and belongs in /ask. */
const longestName = 200;

const ask = {
  payload: {
    ...everywhere,
    name: 'ask',
    description: 'Ask a question; the answer comes from the sources only',
    options: [text('question', 'As you would ask a person', true), hide],
  },
  suggests: { question: 'question' },
  follows: true,
  find: (texts, answerer, before) =>
    texts.question === undefined ? answerer.help() : answerer.ask(texts.question, before),
} satisfies Command;

const said = {
  payload: {
    ...everywhere,
    name: 'said',
    description: 'What somebody said, all of it or about one topic',
    options: [
      text('who', 'A person or an organisation', false, longestName),
      text('about', 'A topic', false, longestName),
      hide,
    ],
  },
  suggests: { who: 'speaker', about: 'topic' },
  follows: false,
  find(texts, answerer) {
    const { who, about } = texts;
    if (who === undefined && about === undefined) {
      throw new UserError(
        'nothing_asked',
        'I need a speaker or a topic: fill in `who`, `about` or both. Suggestions appear as you type.',
      );
    }
    return answerer.said({ ...(who !== undefined && { who }), ...(about !== undefined && { about }) });
  },
} satisfies Command;

const whosaid = {
  payload: {
    ...everywhere,
    name: 'whosaid',
    description: 'Who said these words? A remembered fragment is enough',
    options: [text('words', 'The words as you remember them', true), hide],
  },
  suggests: { words: 'quote' },
  follows: false,
  find(texts, answerer) {
    if (texts.words === undefined) {
      throw new UserError('nothing_asked', 'I need some of the words: fill in `words` and try again.');
    }
    return answerer.whoSaid(texts.words);
  },
} satisfies Command;

const strike = {
  payload: {
    ...everywhere,
    name: 'strike',
    description: 'When the strikes are, and what cover stays',
    options: [hide],
  },
  suggests: {},
  follows: false,
  find: (_texts, answerer) => answerer.strikes(),
} satisfies Command;

const poll = {
  payload: {
    ...everywhere,
    name: 'poll',
    description: 'What the polls found',
    options: [hide],
  },
  suggests: {},
  follows: false,
  find: (_texts, answerer) => answerer.polls(),
} satisfies Command;

const help = {
  payload: {
    ...everywhere,
    name: 'help',
    description: 'What you can ask me',
    options: [hide],
  },
  suggests: {},
  follows: false,
  find: (_texts, answerer) => answerer.help(),
} satisfies Command;

export const commands: readonly Command[] = [ask, said, whosaid, strike, poll, help];

/** The command of that name, if there is one. */
export function findCommand(name: string): Command | undefined {
  return commands.find((command) => command.payload.name === name);
}
