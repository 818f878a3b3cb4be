/** Whom and what the last answers spoke of: those for whom a pronoun may stand, and the term that does. */
import type { Mention, Names } from '../names.ts';
import { nameTerm } from '../pieces.ts';
import type { QuestionTerm } from '../question/index.ts';
import type { Statement } from '../statements/index.ts';
import { sentenceWords } from '../text.ts';
import type { Before } from './follow-up.ts';

/** A term that stands for a pronoun. */
export const isPronoun = (term: QuestionTerm): boolean => term.mention?.from === -1;

/** A mention that no words of the question make by themselves: a pronoun stands for it, or it is left out. */
export const mentionOf = (...ids: readonly string[]): Mention => ({ from: -1, to: -1, ids, by: 'name' });

/** @param surface the pronoun; empty where there is none. */
export const nameAs = (id: string, surface: string, mention: Mention): QuestionTerm => ({
  surface,
  readAs: id,
  isGuess: false,
  kind: 'name',
  keys: [nameTerm(id)],
  parts: [],
  required: true,
  isContent: true,
  isName: false,
  mention,
  quantity: undefined,
});

/** The person last spoken of whom a pronoun fits: the speaker before those spoken about, later answers before earlier. */
export function personIn(
  prior: readonly Statement[],
  names: Names,
  fitting: readonly string[],
): string | undefined {
  for (const statement of prior) {
    const ids = [
      ...(statement.type === 'person' ? [statement.entry] : []),
      ...(statement.speaker ? [statement.speaker] : []),
      ...statement.names,
      ...othersIn(statement, names, fitting),
    ];
    const found = ids.find((id) => names.isPerson(id) && fitting.includes(names.pronoun(id)));
    if (found) return found;
  }
  return undefined;
}

/** "What is his version?" after words of hers: whom they are about. "The party that Smith leads": she. */
function othersIn({ speaker, sentence }: Statement, names: Names, fitting: readonly string[]): string[] {
  // Of a speaker of whom neither is known the pronoun may be theirs as well.
  if (speaker && fitting.includes('they') && !/^(?:he|she)$/.test(names.pronoun(speaker))) return [];
  return names.mentions(sentenceWords(sentence)).flatMap(({ ids }) => (ids.length === 1 ? ids : []));
}

/** The body last spoken of: the one whose words they were before those named. */
export function bodyIn(
  prior: readonly Statement[],
  names: Names,
  isFitting: (id: string) => boolean = () => true,
): string | undefined {
  return prior.flatMap((statement) => bodiesOf(statement, names)).find(isFitting);
}

/** "The union has 726 members." "And who leads it?": the only body of which the last answer tells. */
export function soleBodyIn({ sentence }: Statement, names: Names): string | undefined {
  const bodies = names
    .mentions(sentenceWords(sentence))
    .flatMap(({ ids }) => (ids.some(names.isPerson) || ids.length > 1 ? [] : ids));
  return new Set(bodies).size === 1 ? bodies[0] : undefined;
}

/** "Who leads them?": the body whose words the last answer gave, or what it is. */
export const ownBodyIn = (main: Statement, names: Names): string | undefined =>
  bodiesOf({ ...main, names: [] }, names)[0];

/**
 * Whose words "what did they say?" asks for: the body whose words the last ones were, the person just introduced, or the
 * body spoken of.
 */
export function whoSpoke({ main, prior }: Before, names: Names, mayBePerson: boolean): string | undefined {
  if (main.speaker && !names.isPerson(main.speaker)) return main.speaker;
  // "Who is the leader?" "What did they say?"
  if (mayBePerson && main.type === 'person') return main.entry;
  // After a meeting of two: their words to each other, not those of either.
  const isOfSeveral = main.speaker === undefined && main.names.length > 1;
  return isOfSeveral ? undefined : bodyIn(prior, names);
}

/** The bodies of which a statement is, or which it names, those whose words it is first. */
const bodiesOf = ({ type, entry, speaker, names: named }: Statement, names: Names): string[] =>
  [...(type === 'organisation' ? [entry] : []), ...(speaker ? [speaker] : []), ...named].filter(
    // An event or a poll says nothing.
    (id) => names.pronoun(id) === 'it' && names.label(id) !== id,
  );
