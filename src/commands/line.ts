/** Commands as a line of text, `/said who:somebody about:a topic`: for the terminal, and for showing what was asked. */
import { findCommand, privateOption } from './list.ts';

interface CommandLine {
  readonly name: string;
  /** By option name. A value runs until the next `name:` of an option of that command. */
  readonly options: Readonly<Record<string, string>>;
}

/** The line that somebody could have typed for this. Leaves out `private`: it does not change what is asked. */
export function formatCommandLine(name: string, options: Readonly<Record<string, string | boolean>>): string {
  const written = Object.entries(options)
    .filter(([option, value]) => option !== privateOption && value !== '')
    .map(([option, value]) => `${option}:${value}`);
  return [`/${name}`, ...written].join(' ');
}

/**
 * Reads a line that starts with `/`. Text before the first `name:` goes to the first option. `undefined` when there is
 * no such command.
 */
/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-type */
const textOption = 3;

export function parseCommandLine(line: string): CommandLine | undefined {
  const [, name = '', rest = ''] = /^\/(\S+)\s*([\s\S]*)$/.exec(line.trim()) ?? [];
  const command = findCommand(name);
  if (command === undefined) return undefined;
  const names = command.payload.options.map((option) => option.name);
  const options: Record<string, string> = {};
  // "day:Wednesday" where no option takes text: the refusal names the option that there is not.
  const [, unknown = ''] = /^([a-z]+):\S/.exec(rest) ?? [];
  const takesText = command.payload.options.some(({ type }) => type === textOption);
  if (unknown !== '' && !takesText && !names.includes(unknown)) return { name, options: { [unknown]: rest } };
  let current = names[0];
  let from = 0;
  const keep = (until: number) => {
    const value = rest.slice(from, until).trim();
    if (current !== undefined && value !== '') options[current] ??= value;
  };
  for (const match of rest.matchAll(/(?<!\S)([a-z]+):/g)) {
    const option = match[1];
    // A colon in a value is only text unless it follows the name of an option that has no value yet.
    if (option === undefined || !names.includes(option) || option in options) continue;
    if (option === current && match.index > 0) continue;
    keep(match.index);
    current = option;
    from = match.index + match[0].length;
  }
  keep(rest.length);
  return { name, options };
}
