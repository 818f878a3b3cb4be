/** The bot on Discord. */
export { type Bot, type BotOptions, createBot } from './bot.ts';
export { StartError } from './failures.ts';
