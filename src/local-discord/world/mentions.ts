import type { AllowedMentions } from '../check/message.ts';
import type { UserJson } from '../types.ts';
import { may } from './permissions.ts';
import { type Channel, guildIdOf, type World } from './world.ts';

interface Mentions {
  users: UserJson[];
  roles: string[];
  everyone: boolean;
}

/**
 * Who a text pings (Message Resource: Allowed Mentions). Without `allowed`, ordinary messages parse everything and answers to
 * interactions only users. Given in part, the rest is off.
 */
export function findMentions(
  world: World,
  channel: Channel,
  authorId: string,
  content: string,
  allowed: AllowedMentions | undefined,
  byDefault: 'everything' | 'users',
): Mentions {
  const parse = allowed?.parse ?? (byDefault === 'everything' ? ['users', 'roles', 'everyone'] : ['users']);
  const mayPingAll = may(world, authorId, channel, 'MENTION_EVERYONE');
  const guild = world.guilds.get(guildIdOf(channel) ?? '');
  const users: UserJson[] = [];
  for (const id of idsIn(content, /<@!?(\d{1,20})>/g)) {
    const user = world.users.get(id);
    if (user !== undefined && (parse.includes('users') || allowed?.users.includes(id))) users.push(user);
  }
  const roles = idsIn(content, /<@&(\d{1,20})>/g).filter((id) => {
    const role = guild?.roles.get(id);
    return (
      role !== undefined &&
      (role.mentionable || mayPingAll) &&
      (parse.includes('roles') || allowed?.roles.includes(id))
    );
  });
  return {
    users,
    roles,
    everyone: parse.includes('everyone') && mayPingAll && /@(everyone|here)\b/.test(content),
  };
}

function idsIn(content: string, pattern: RegExp): string[] {
  const ids = [...content.matchAll(pattern)].map((match) => match[1]).filter((id) => id !== undefined);
  return [...new Set(ids)];
}
