/** Gateway: List of Intents. Bit numbers. */
export const INTENT = {
  guilds: 1 << 0,
  guildMembers: 1 << 1,
  guildPresences: 1 << 8,
  guildMessages: 1 << 9,
  guildMessageTyping: 1 << 11,
  directMessages: 1 << 12,
  directMessageTyping: 1 << 14,
  messageContent: 1 << 15,
} as const;

/** All bits that Discord knows; any other closes with 4013. */
const KNOWN = [...Array(17).keys(), 20, 21, 24, 25].reduce((bits, bit) => bits | (1 << bit), 0);

/** Must be switched on in the developer portal; else 4014. */
const PRIVILEGED = INTENT.guildMembers | INTENT.guildPresences | INTENT.messageContent;

/** The close code for these intents, or null if they may be asked for. `granted`: privileged ones switched on for the application. */
export function refuseIntents(intents: number, granted: number): 4013 | 4014 | null {
  if (intents < 0 || !Number.isInteger(intents) || (intents & ~KNOWN) !== 0) return 4013;
  return (intents & PRIVILEGED & ~granted) === 0 ? null : 4014;
}
