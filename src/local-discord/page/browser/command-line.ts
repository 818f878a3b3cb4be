/** Commands as a person types them. */
import type { CommandJson, CommandOptionJson } from '../protocol.ts';

/** A command, or one of its subcommands, with the name that is typed: "knowledge check". */
export interface Runnable {
  name: string;
  description: string;
  /** Required ones first. */
  options: readonly CommandOptionJson[];
}

const SUBCOMMAND = 1;
const GROUP = 2;

export function runnables(commands: readonly CommandJson[]): Runnable[] {
  return commands
    .filter((command) => command.type === 1)
    .flatMap((command) => flatten(command.name, command.description, command.options ?? []))
    .sort((a, b) => a.name.localeCompare(b.name));
}

function flatten(name: string, description: string, options: readonly CommandOptionJson[]): Runnable[] {
  const parts = options.filter(({ type }) => type === SUBCOMMAND || type === GROUP);
  if (parts.length > 0)
    return parts.flatMap((part) => flatten(`${name} ${part.name}`, part.description, part.options ?? []));
  return [
    {
      name,
      description,
      options: [...options].sort((a, b) => Number(b.required ?? false) - Number(a.required ?? false)),
    },
  ];
}

/** The commands that a text such as "/sa" may become, those that begin with it first. */
export function matching(all: readonly Runnable[], typed: string): Runnable[] {
  const wanted = typed.replace(/^\//, '').trim().toLowerCase();
  const starts = all.filter(({ name }) => name.toLowerCase().startsWith(wanted));
  const holds = all.filter(
    (one) => !starts.includes(one) && `${one.name} ${one.description}`.toLowerCase().includes(wanted),
  );
  return [...starts, ...holds];
}

/** Reads "/said who:somebody about:a thing". Null if it begins with no known command. */
export function readLine(
  line: string,
  all: readonly Runnable[],
): { command: Runnable; values: Record<string, string> } | null {
  const text = line.replace(/^\//, '').trim();
  const command = all
    .filter(({ name }) => text === name || text.startsWith(`${name} `))
    .sort((a, b) => b.name.length - a.name.length)[0];
  if (command === undefined) return null;
  const rest = text.slice(command.name.length).trim();
  const values: Record<string, string> = {};
  const names = command.options.map(({ name }) => name);
  const marks = [...rest.matchAll(/(?:^|\s)([\p{L}\p{N}_-]+):/gu)].filter(([, name]) =>
    names.includes(name ?? ''),
  );
  const before = rest.slice(0, marks[0]?.index ?? rest.length).trim();
  const leading = names[0];
  if (before !== '' && leading !== undefined) values[leading] = before;
  marks.forEach((mark, index) => {
    const value = rest.slice(mark.index + mark[0].length, marks[index + 1]?.index ?? rest.length).trim();
    if (mark[1] !== undefined && value !== '') values[mark[1]] = value;
  });
  return { command, values };
}
