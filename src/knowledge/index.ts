/** Files -> validated, immutable knowledge, or a list of problems. */

export { fileJsonSchema } from './file-schema.ts';
export { type Loaded, loadKnowledge, type NotLoaded } from './load.ts';
export { didYouMean } from './nearest.ts';
export { formatPlace, formatProblems, type Problem } from './problems.ts';
export type * from './schema.ts';
export { createKnowledgeStore, type KnowledgeStore } from './store.ts';
export { paragraphsOf, verifyAgainstText } from './verify.ts';
