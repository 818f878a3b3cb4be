import type { UserJson } from '../types.ts';
import type { Messages } from '../world/messages.ts';
import { openDm } from '../world/places.ts';
import { createEventFeed, type EventFeed } from './event-feed.ts';
import { createInteracting, type Interacting, type InteractingParts } from './interacting.ts';
import { createSight } from './sight.ts';
import { createWriting, type Writing } from './writing.ts';

/**
 * One person at a client. What a client would not let them do throws PersonRefused, whose message is for people; what the bot then
 * does, or fails to do, is in the result.
 */
export interface LocalUser extends EventFeed, Writing, Interacting {
  readonly id: string;
  readonly user: UserJson;
  readonly dmChannelId: string;
}

interface LocalUserParts extends InteractingParts {
  messages: Messages;
}

export function createLocalUser(parts: LocalUserParts, user: UserJson): LocalUser {
  const dmChannelId = openDm(parts.world, user.id).id;
  const sight = createSight(parts.world, user.id);
  return {
    ...createEventFeed(parts.world, user.id, sight.seen),
    ...createWriting(parts, user.id, sight),
    ...createInteracting(parts, user.id, sight),
    id: user.id,
    user,
    dmChannelId,
  };
}
