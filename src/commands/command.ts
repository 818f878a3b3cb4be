/** What a command is: what Discord shows of it, and what it runs, in one plain object. */
import type {
  APIApplicationCommandBasicOption,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Answerer, Context, Outcome } from '../answers/index.ts';

/** The texts that somebody gave with a command, by the name of the option. Trimmed; empty ones are left out. */
export type Texts = Readonly<Record<string, string>>;

export interface Command {
  readonly payload: RESTPostAPIChatInputApplicationCommandsJSONBody & {
    readonly options: APIApplicationCommandBasicOption[];
  };
  /** What to suggest while somebody types into an option. */
  readonly suggests: Readonly<Record<string, Parameters<Answerer['suggest']>[0]>>;
  /** Whether what was answered before matters: reading it back takes a request to Discord. */
  readonly follows: boolean;
  /** Throws `UserError` when the options are not enough. */
  find(texts: Texts, answerer: Answerer, before: Context | undefined): Outcome;
}

/** Something that the person can put right. Shown to them; not a fault of the bot. */
export class UserError extends Error {
  /** Stable, for logs and tests. */
  readonly code: UserErrorCode;

  /** `message` says what happened and what to do next; it may hold markdown of ours, but no text of other people. */
  constructor(code: UserErrorCode, message: string) {
    super(message);
    this.name = 'UserError';
    this.code = code;
  }
}

type UserErrorCode =
  | 'unknown_command'
  | 'nothing_asked'
  | 'withheld'
  | 'old_component'
  | 'gone'
  | 'question_not_kept';
