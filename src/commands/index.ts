/** What Discord shows (names, options) and what runs. Plain input -> reply. */
export { type Command, UserError } from './command.ts';
export {
  type Choice,
  createDispatcher,
  type Dispatcher,
  type Incoming,
  type Log,
  type Snapshot,
} from './dispatch.ts';
export { type CommandLine, formatCommandLine, parseCommandLine } from './line.ts';
export { commands, findCommand, privateOption } from './list.ts';
