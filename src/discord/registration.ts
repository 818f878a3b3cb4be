/** Tells Discord which commands there are, only when it has others. */
import { type REST, Routes } from 'discord.js';
import { z } from 'zod';
import type { Command, Log } from '../commands/index.ts';

/** Discord answers with more than was sent, and leaves out defaults: only this is compared, defaults filled in. */
const option = z.object({
  type: z.int(),
  name: z.string(),
  description: z.string(),
  required: z.boolean().nullish().transform(Boolean),
  autocomplete: z.boolean().nullish().transform(Boolean),
  min_length: z.int().nullish().transform(orNull),
  max_length: z.int().nullish().transform(orNull),
  choices: z
    .array(z.object({ name: z.string(), value: z.union([z.string(), z.number()]) }))
    .nullish()
    .transform((choices) => choices ?? []),
});

const places = z
  .array(z.int())
  .nullish()
  .transform((numbers) => (numbers ?? []).toSorted((a, b) => a - b));

const command = z.object({
  name: z.string(),
  type: z
    .int()
    .nullish()
    .transform((type) => type ?? 1),
  description: z
    .string()
    .nullish()
    .transform((description) => description ?? ''),
  options: z
    .array(option)
    .nullish()
    .transform((options) => options ?? []),
  contexts: places,
  integration_types: places,
  default_member_permissions: z.string().nullish().transform(orNull),
  nsfw: z.boolean().nullish().transform(Boolean),
});

function orNull<Value>(value: Value | null | undefined): Value | null {
  return value ?? null;
}

/** Each command as text that is equal when the command is; `undefined` when these are no commands we understand. */
function comparable(commands: unknown): ReadonlyMap<string, string> | undefined {
  const parsed = z.array(command).safeParse(commands);
  return parsed.success
    ? new Map(parsed.data.map((one) => [`${one.type} ${one.name}`, JSON.stringify(one)]))
    : undefined;
}

/** The names of commands that Discord lacks, has too many of, or has in another form. */
export function differences(registered: unknown, wanted: readonly Command[]): string[] {
  const there = comparable(registered);
  const here = comparable(wanted.map(({ payload }) => payload)) ?? new Map<string, string>();
  const names = new Set([...here.keys(), ...(there?.keys() ?? [])]);
  return [...names].filter((name) => there?.get(name) !== here.get(name)).map((name) => name.slice(2));
}

/** Reads the registered commands and replaces them if they differ. Throws what the REST client throws. */
export async function registerCommands(
  rest: REST,
  application: string,
  wanted: readonly Command[],
  log: Log,
): Promise<'registered' | 'unchanged'> {
  const route = Routes.applicationCommands(application);
  const changed = differences(await rest.get(route), wanted);
  if (changed.length === 0) {
    log.info({ commands: wanted.length }, 'Commands are registered already');
    return 'unchanged';
  }
  await rest.put(route, { body: wanted.map(({ payload }) => payload) });
  log.info({ commands: wanted.length, changed }, 'Registered the commands');
  return 'registered';
}
