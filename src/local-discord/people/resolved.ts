import type { JsonObject } from '../check/form.ts';
import { channelJson, memberJson, roleJson } from '../world/guild-json.ts';
import { permissionsIn } from '../world/permissions.ts';
import type { Channel, StoredFile, World } from '../world/world.ts';
import { PersonRefused } from './refusal.ts';

/** A file as given for an attachment option or with a message. */
export interface PersonFile {
  name: string;
  data: Buffer;
  contentType?: string;
  description?: string;
}

/** Collects `resolved` (Receiving and Responding: Resolved Data). Each method gives back the id for the option's value. */
export interface Resolver {
  user(id: string): string;
  role(id: string): string;
  channel(id: string): string;
  mentionable(id: string): string;
  file(file: PersonFile): string;
  /** Undefined if nothing was resolved. */
  result(): JsonObject | undefined;
}

/** @param address the server's own address, for files */
export function createResolver(world: World, channel: Channel, userId: string, address: string): Resolver {
  const resolved: Record<string, Record<string, unknown>> = {};
  const add = (kind: string, id: string, value: unknown): string => {
    resolved[kind] = { ...resolved[kind], [id]: value };
    return id;
  };
  const guild = channel.kind === 'dm' ? undefined : world.guilds.get(channel.guildId);
  const user = (id: string): string => {
    const found = world.users.get(id);
    if (found === undefined) throw new PersonRefused(`There is no user with the id "${id}".`);
    const member = guild?.members.get(id);
    if (member !== undefined)
      add('members', id, { ...memberJson(member), permissions: String(permissionsIn(world, id, channel)) });
    return add('users', id, found);
  };
  const role = (id: string): string => {
    const found = guild?.roles.get(id);
    if (found === undefined) throw new PersonRefused(`There is no role with the id "${id}" here.`);
    return add('roles', id, roleJson(found));
  };
  return {
    user,
    role,
    mentionable: (id) => (guild?.roles.has(id) ? role(id) : user(id)),
    channel: (id) => {
      const found = world.channels.get(id);
      if (found === undefined || found.kind === 'dm')
        throw new PersonRefused(`There is no channel with the id "${id}" here.`);
      return add('channels', id, channelJson(world, found, userId));
    },
    file: (file) => {
      const id = world.ids.next();
      const path = `ephemeral/${id}/${encodeURIComponent(file.name)}`;
      const stored: StoredFile = {
        data: file.data,
        contentType: file.contentType ?? 'application/octet-stream',
      };
      world.files.set(path, stored);
      const url = `${address}/attachments/${path}`;
      return add('attachments', id, {
        id,
        filename: file.name,
        size: file.data.length,
        url,
        proxy_url: url,
        content_type: stored.contentType,
        ephemeral: true,
      });
    },
    result: () => (Object.keys(resolved).length === 0 ? undefined : resolved),
  };
}
