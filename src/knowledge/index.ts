/** Files -> validated, immutable knowledge, or a list of problems. */
export type * from './schema.ts';
