/** Outcome -> reply: text, embeds, buttons; Discord's limits; the grammar of custom ids. */
export { notice, renderRelated, renderSource, renderWhy } from './cards.ts';
export {
  type CustomId,
  decodeCustomId,
  readContext,
  resolveContext,
  resolveStatements,
} from './custom-ids.ts';
export { cut } from './fit.ts';
export { limits } from './limits.ts';
export { plainLine } from './markdown.ts';
export { type Asked, readAsked, renderOutcome } from './render.ts';
export { type Message, noneOfThese, type Reply } from './reply.ts';
