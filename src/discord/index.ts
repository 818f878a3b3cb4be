/** The bot on Discord. */
export { type Bot, createBot } from './bot.ts';
export { StartError } from './failures.ts';
