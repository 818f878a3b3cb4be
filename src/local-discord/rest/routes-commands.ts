import { type CommandInput, readCommand } from '../check/command.ts';
import { createForm, isObject, readList } from '../check/form.ts';
import { invalidForm, problem } from '../errors.ts';
import { COMMAND } from '../limits.ts';
import type { CommandJson, CommandOptionJson } from '../types.ts';
import type { World } from '../world/world.ts';
import { checkApplication, param, type RestRequest, type Route } from './route.ts';
import { botGuild } from './routes-identity.ts';

type Scope = 'global' | 'guild';

/** Registration of commands, global and per server (Application Commands). */
export const commandRoutes: readonly Route[] = (['global', 'guild'] as const).flatMap((scope) =>
  routesOf(
    scope,
    scope === 'global'
      ? '/applications/{application_id}/commands'
      : '/applications/{application_id}/guilds/{guild_id}/commands',
  ),
);

function routesOf(scope: Scope, path: string): Route[] {
  return [
    {
      method: 'GET',
      path,
      handle: (request) => {
        const full = request.query.get('with_localizations') === 'true';
        return {
          status: 200,
          body: listed(request.world, place(request, scope)).map((c) => (full ? c : brief(c))),
        };
      },
    },
    { method: 'POST', path, handle: (request) => upsert(request, scope) },
    { method: 'PUT', path, handle: (request) => replaceAll(request, scope) },
    {
      method: 'GET',
      path: `${path}/{command_id}`,
      handle: (request) => ({ status: 200, body: known(request, scope) }),
    },
    {
      method: 'PATCH',
      path: `${path}/{command_id}`,
      handle: (request) => {
        const before = known(request, scope);
        const input = readCommand(request.body, scope, undefined, before);
        const changed = store(request.world, place(request, scope), input, before);
        request.world.events.emit({ type: 'commands-changed' });
        return { status: 200, body: changed };
      },
    },
    {
      method: 'DELETE',
      path: `${path}/{command_id}`,
      handle: (request) => {
        request.world.commands.delete(known(request, scope).id);
        request.world.events.emit({ type: 'commands-changed' });
        return { status: 204 };
      },
    },
  ];
}

/** The server's id, or undefined for global commands. Checks that both belong to the bot. */
function place(request: RestRequest, scope: Scope): string | undefined {
  checkApplication(request);
  if (scope === 'global') return undefined;
  const guildId = request.params.guild_id;
  if (guildId === undefined || !request.world.guilds.has(guildId)) throw problem('missingAccess');
  return botGuild(request).id;
}

function listed(world: World, guildId: string | undefined): CommandJson[] {
  return [...world.commands.values()].filter((command) => command.guild_id === guildId);
}

function known(request: RestRequest, scope: Scope): CommandJson {
  const guildId = place(request, scope);
  const command = request.world.commands.get(param(request, 'command_id'));
  if (command === undefined || command.guild_id !== guildId) throw problem('unknownCommand');
  return command;
}

/** POST: new (201), or over the one of the same name and type (200). */
function upsert(request: RestRequest, scope: Scope): { status: number; body: CommandJson } {
  const guildId = place(request, scope);
  const input = readCommand(request.body, scope);
  const before = sameNamed(request.world, guildId, input);
  if (before === undefined) {
    refuseTooMany([...listed(request.world, guildId), input]);
    countCreates(request.world, guildId, 1);
  }
  const command = store(request.world, guildId, input, before);
  request.world.events.emit({ type: 'commands-changed' });
  return { status: before === undefined ? 201 : 200, body: command };
}

/** PUT: the list of all types in this scope. Commands of the same name keep their ids and do not count as creates. */
function replaceAll(request: RestRequest, scope: Scope): { status: number; body: CommandJson[] } {
  const { world } = request;
  const guildId = place(request, scope);
  const form = createForm();
  const items = readList(form.root, request.body, { required: true, max: COMMAND.bulk }, (_, item) =>
    isObject(item) ? item : {},
  );
  form.finish();
  const inputs = (items ?? []).map((item, index) => readCommand(item, scope, index));
  inputs.forEach((input, index) => {
    if (inputs.findIndex((one) => one.name === input.name && one.type === input.type) !== index)
      throw invalidForm({
        [index]: {
          _errors: [
            {
              code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
              message: 'Application command names must be unique',
            },
          ],
        },
      });
  });
  refuseTooMany(inputs);
  const before = inputs.map((input) => sameNamed(world, guildId, input));
  countCreates(world, guildId, before.filter((one) => one === undefined).length);
  for (const old of listed(world, guildId)) if (!before.includes(old)) world.commands.delete(old.id);
  const commands = inputs.map((input, index) => store(world, guildId, input, before[index]));
  world.events.emit({ type: 'commands-changed' });
  return { status: 200, body: commands };
}

function sameNamed(world: World, guildId: string | undefined, input: CommandInput): CommandJson | undefined {
  return listed(world, guildId).find((command) => command.name === input.name && command.type === input.type);
}

function store(
  world: World,
  guildId: string | undefined,
  input: CommandInput,
  before: CommandJson | undefined,
): CommandJson {
  const command: CommandJson = {
    id: before?.id ?? world.ids.next(),
    application_id: world.application.id,
    version: world.ids.next(),
    ...(guildId !== undefined && { guild_id: guildId }),
    ...input,
    ...(guildId === undefined && { dm_permission: input.contexts?.includes(1) ?? true }),
  };
  world.commands.set(command.id, command);
  return command;
}

const PER_TYPE = {
  1: COMMAND.chatInputPerScope,
  2: COMMAND.userPerScope,
  3: COMMAND.messagePerScope,
} as const;

function refuseTooMany(commands: readonly { type: 1 | 2 | 3 }[]): void {
  for (const type of [1, 2, 3] as const) {
    const max = PER_TYPE[type];
    if (commands.filter((command) => command.type === type).length > max)
      throw problem('tooManyCommands', `at most ${max} of type ${type}`);
  }
}

/** 200 creates a day, per server; global ones count on their own. */
function countCreates(world: World, guildId: string | undefined, count: number): void {
  const since = world.now() - 86_400_000;
  const recent = world.commandCreates.filter((create) => create.at > since && create.guildId === guildId);
  if (recent.length + count > COMMAND.createsPerDay) throw problem('dailyCommandCreates');
  for (let made = 0; made < count; made += 1) world.commandCreates.push({ at: world.now(), guildId });
}

/** Lists leave out the dictionaries of translations unless asked for them. */
function brief(command: CommandJson): CommandJson {
  const { options, ...rest } = withoutTranslations(command);
  return { ...rest, ...(options && { options: options.map(briefOption) }) };
}

function briefOption(option: CommandOptionJson): CommandOptionJson {
  const { options, choices, ...rest } = withoutTranslations(option);
  return {
    ...rest,
    ...(choices && { choices: choices.map(({ name, value }) => ({ name, value })) }),
    ...(options && { options: options.map(briefOption) }),
  };
}

function withoutTranslations<T extends CommandJson | CommandOptionJson>(
  item: T,
): Omit<T, 'name_localizations' | 'description_localizations'> {
  const { name_localizations: _, description_localizations: __, ...rest } = item;
  return rest;
}
