/** What Discord shows (names, options) and what runs. Plain input -> reply. */
export type { Command } from './command.ts';
export { createDispatcher, type Dispatcher, type Incoming, type Log, type Snapshot } from './dispatch.ts';
export { formatCommandLine, parseCommandLine } from './line.ts';
export { commands, findCommand } from './list.ts';
