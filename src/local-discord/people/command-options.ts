import { codePoints, type JsonObject } from '../check/form.ts';
import type { CommandJson, CommandOptionJson } from '../types.ts';
import { PersonRefused } from './refusal.ts';
import type { PersonFile, Resolver } from './resolved.ts';

/** A value as a person enters it. Text is understood for every kind of option ("5", "true", "<@id>"), so that a prompt can pass it on. */
export type OptionValue = string | number | boolean | PersonFile;

/** The command or subcommand that a name such as "knowledge check" means, and its path of options. */
interface CommandPath {
  command: CommandJson;
  /** Groups and subcommand, outermost first. */
  path: CommandOptionJson[];
  options: readonly CommandOptionJson[];
}

/** Follows "name", "name sub" or "name group sub". Throws PersonRefused. */
export function findCommandPath(commands: readonly CommandJson[], name: string): CommandPath {
  const [first = '', ...rest] = name.replace(/^\//, '').trim().split(/\s+/);
  const command = commands.find((one) => one.type === 1 && one.name === first);
  if (command === undefined) {
    const known = commands.filter((one) => one.type === 1).map((one) => `/${one.name}`);
    throw new PersonRefused(
      `There is no command /${first} here. ${known.length > 0 ? `Try ${known.join(', ')}.` : 'The bot has registered none.'}`,
    );
  }
  const path: CommandOptionJson[] = [];
  let options = command.options ?? [];
  for (const part of rest) {
    const next = options.find((option) => option.type <= 2 && option.name === part);
    if (next === undefined) throw new PersonRefused(`/${command.name} has no subcommand "${part}".`);
    path.push(next);
    options = next.options ?? [];
  }
  const subs = options.filter((option) => option.type <= 2).map((option) => option.name);
  if (subs.length > 0) throw new PersonRefused(`/${name} needs a subcommand: ${subs.join(', ')}.`);
  return { command, path, options };
}

/**
 * The `options` of an interaction, checked as Discord's client checks them before it sends (so PersonRefused, not an API error).
 * With `focused` it is an autocomplete: others may be missing, and nothing is checked.
 */
export function buildOptions(
  { command, path, options }: CommandPath,
  values: Record<string, OptionValue | undefined>,
  resolver: Resolver,
  focused?: string,
): JsonObject[] {
  for (const name of Object.keys(values))
    if (!options.some((option) => option.name === name))
      throw new PersonRefused(
        `/${[command.name, ...path.map((p) => p.name)].join(' ')} has no option "${name}". It has: ${options.map((o) => o.name).join(', ') || 'none'}.`,
      );
  const filled = options.flatMap((option): JsonObject[] => {
    const value = values[option.name];
    const isFocused = option.name === focused;
    if (value === undefined && !isFocused) {
      if (option.required && focused === undefined)
        throw new PersonRefused(`The option "${option.name}" of /${command.name} is required.`);
      return [];
    }
    const { name, type } = option;
    // What is being typed is sent as text, whatever the option's type.
    if (isFocused) return [{ name, type, value: String(value ?? ''), focused: true }];
    return [{ name, type, value: readValue(option, value ?? '', resolver, focused !== undefined) }];
  });
  return path.reduceRight<JsonObject[]>(
    (inner, part) => [{ name: part.name, type: part.type, ...(inner.length > 0 && { options: inner }) }],
    filled,
  );
}

function readValue(
  option: CommandOptionJson,
  value: OptionValue,
  resolver: Resolver,
  partial: boolean,
): string | number | boolean {
  const refuse = (why: string): never => {
    throw new PersonRefused(`The option "${option.name}" ${why}.`);
  };
  if (typeof value === 'object') return option.type === 11 ? resolver.file(value) : refuse('takes no file');
  const text = String(value);
  switch (option.type) {
    case 3: {
      if (partial) return text;
      const chosen = choiceOf(option, text);
      const length = codePoints(text);
      if (chosen !== undefined) return chosen;
      if (option.choices) return refuse(`must be one of: ${option.choices.map((c) => c.name).join(', ')}`);
      // A client lets an empty text pass only where nothing was typed; then the option is simply not there.
      if (length === 0) return refuse('must not be empty');
      if (length > (option.max_length ?? 6000))
        return refuse(`may have ${option.max_length ?? 6000} characters at most`);
      if (length < (option.min_length ?? 0))
        return refuse(`must have ${option.min_length} characters at least`);
      return text;
    }
    case 4:
    case 10: {
      const chosen = choiceOf(option, text);
      if (chosen !== undefined) return chosen;
      const number = text.trim() === '' ? Number.NaN : Number(text);
      if (Number.isNaN(number) || (option.type === 4 && !Number.isInteger(number)))
        return refuse(`must be a ${option.type === 4 ? 'whole ' : ''}number`);
      if (option.choices) return refuse(`must be one of: ${option.choices.map((c) => c.name).join(', ')}`);
      if (number < (option.min_value ?? -(2 ** 53))) return refuse(`must be ${option.min_value} at least`);
      if (number > (option.max_value ?? 2 ** 53)) return refuse(`must be ${option.max_value} at most`);
      return number;
    }
    case 5:
      if (/^(true|yes|1)$/i.test(text)) return true;
      return /^(false|no|0)$/i.test(text) ? false : refuse('must be true or false');
    case 6:
      return resolver.user(text.replace(/^<@!?(\d+)>$/, '$1'));
    case 7:
      return resolver.channel(text.replace(/^<#(\d+)>$/, '$1'));
    case 8:
      return resolver.role(text.replace(/^<@&(\d+)>$/, '$1'));
    case 9:
      return resolver.mentionable(text.replace(/^<@[!&]?(\d+)>$/, '$1'));
    case 11:
      return refuse('takes a file');
    default:
      return refuse('is of a kind that this server does not know');
  }
}

/** A choice is meant by its name or its value. */
function choiceOf(option: CommandOptionJson, text: string): string | number | undefined {
  return option.choices?.find((choice) => String(choice.value) === text || choice.name === text)?.value;
}
