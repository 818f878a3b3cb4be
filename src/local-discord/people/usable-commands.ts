import type { CommandJson } from '../types.ts';
import { PERMISSION, permissionsIn } from '../world/permissions.ts';
import type { Channel, World } from '../world/world.ts';

/** Commands that a person may use in a channel: by place, permissions, and a server's own ones before global ones. */
export function usableCommands(world: World, userId: string, channel: Channel): CommandJson[] {
  const bits = permissionsIn(world, userId, channel);
  const guildId = channel.kind === 'dm' ? undefined : channel.guildId;
  const all = [...world.commands.values()].filter((command) => {
    if (command.guild_id !== undefined && command.guild_id !== guildId) return false;
    if (
      command.guild_id === undefined &&
      !(command.contexts ?? [0, 1]).includes(guildId === undefined ? 1 : 0)
    )
      return false;
    const needed = command.default_member_permissions;
    if (guildId === undefined || needed === null) return true;
    const isAdmin = (bits & PERMISSION.ADMINISTRATOR) !== 0n;
    return isAdmin || (needed !== '0' && (bits & BigInt(needed)) === BigInt(needed));
  });
  // A server's own command hides the global one of the same name.
  return all.filter(
    (one) =>
      one.guild_id !== undefined ||
      !all.some((o) => o.guild_id && o.name === one.name && o.type === one.type),
  );
}
