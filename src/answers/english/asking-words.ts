/** The words that questions are asked with, whatever they are about: of the lists, and of the patterns that read them. */
import { kindPatterns } from './kind-patterns.ts';
import { frames, leadIns, truthTags } from './talk.ts';
import { chatter, grammar, light, somebody, speechVerbs } from './words.ts';

/** Not all of them are words: "complain" of "complain\w*", "promis" of "promis(?:e|es)". */
export function askingWords(): ReadonlySet<string> {
  const patterns = [...kindPatterns.map(({ pattern }) => pattern), ...frames, ...leadIns, ...truthTags];
  const written = patterns.flatMap(({ source }) => source.match(/[a-z]{4,}/g) ?? []);
  return new Set([...grammar, ...chatter, ...light, ...somebody, ...speechVerbs, ...written]);
}
