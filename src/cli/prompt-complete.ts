/** What Tab completes at the prompt: names of commands, names of options, and suggested values. */
import { commands, findCommand } from '../commands/index.ts';

/** What stands at the end of the line, and so what Tab is to complete. */
type Completion =
  | { readonly type: 'whole'; readonly choices: readonly string[]; readonly typed: string }
  | { readonly type: 'value'; readonly command: string; readonly option: string; readonly typed: string }
  | { readonly type: 'nothing' };

/** Reads the line up to the cursor. `value`: ask the bot for suggestions for that option. */
export function completionAt(line: string): Completion {
  if (!line.startsWith('/')) return { type: 'nothing' };
  const [, name = '', space = '', rest = ''] = /^\/(\S*)(\s*)([\s\S]*)$/.exec(line) ?? [];
  if (space === '') {
    const choices = commands
      .map(({ payload }) => `/${payload.name} `)
      .filter((text) => text.startsWith(line));
    return { type: 'whole', choices, typed: line };
  }
  const command = findCommand(name);
  if (command === undefined) return { type: 'nothing' };
  const options = command.payload.options.map((option) => option.name);
  const given = [...rest.matchAll(/(?<!\S)([a-z]+):/g)].filter(
    (match, index, all) =>
      options.includes(match[1] ?? '') && all.findIndex((other) => other[1] === match[1]) === index,
  );
  const last = given.at(-1);
  const word = /\S*$/.exec(rest)?.[0] ?? '';
  const open = options.filter((option) => !given.some((match) => match[1] === option));
  const named = open.map((option) => `${option}:`).filter((text) => word === '' || text.startsWith(word));
  if (last?.[1] === undefined) {
    // Text without a name is the first option's; a word that begins an option's name may become it.
    if (named.length > 0 && word === rest) return { type: 'whole', choices: named, typed: word };
    const [first] = options;
    return first !== undefined && first in command.suggests
      ? { type: 'value', command: name, option: first, typed: rest }
      : { type: 'nothing' };
  }
  const typed = rest.slice(last.index + last[0].length).trimStart();
  if (word !== '' && word !== typed && named.length > 0 && typed.includes(' ')) {
    return { type: 'whole', choices: named, typed: word };
  }
  return last[1] in command.suggests
    ? { type: 'value', command: name, option: last[1], typed }
    : { type: 'nothing' };
}
