/**
 * What a question demands of an answer beyond its words: a name that it does not hold, a time of day, the part of a
 * whole. Each demand is told by the words of the question once, and held against every statement that fits otherwise.
 */
import type { Knowledge } from '../../knowledge/index.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Match } from '../match.ts';
import type { Names } from '../names.ts';
import { questionKinds } from '../outcome.ts';
import { createPatternIndex, type PatternIndex } from '../pattern-index.ts';
import type { Question } from '../question/index.ts';
import type { Demand } from './demand.ts';
import { demandsOfDeeds } from './of-deeds.ts';
import { demandsOfNames } from './of-names.ts';
import { demandsOfNumbers } from './of-numbers.ts';
import { demandsOfPeople } from './of-people.ts';
import { demandsOfPlaces } from './of-places.ts';
import { demandsOfStrikes } from './of-strikes.ts';
import { demandsOfTime } from './of-time.ts';
import { demandsOfWords } from './of-words.ts';

export { isEarlier } from './demand.ts';
export { asksForIdentity } from './of-names.ts';

/**
 * Whether a match meets all that a question demands.
 * @param followsUp what was answered before may stand for the words that the question leaves out.
 */
export type MeetsDemands = (match: Match, question: Question, followsUp: boolean) => boolean;

export const listDemands = (names: Names, lexicon: Lexicon, knowledge: Knowledge): readonly Demand[] => [
  ...demandsOfWords(names),
  ...demandsOfDeeds(names, lexicon),
  ...demandsOfPeople(names),
  ...demandsOfNames(names, knowledge),
  ...demandsOfPlaces(names, lexicon),
  ...demandsOfNumbers(knowledge),
  ...demandsOfTime(lexicon, knowledge),
  ...demandsOfStrikes(lexicon, knowledge),
];

export function createDemands(names: Names, lexicon: Lexicon, knowledge: Knowledge): MeetsDemands {
  const demands = listDemands(names, lexicon, knowledge);
  const ofWords = demands.filter(({ asks }) => asks);
  /** Those that no words tell are found by the kind of question. */
  const ofKind = new Map(
    questionKinds.map((kind) => [
      kind,
      demands.filter(({ asks, of }) => !asks && (of === undefined || of.includes(kind))),
    ]),
  );
  let patternIndex: PatternIndex | undefined;
  const madeBy = (question: Question, followsUp: boolean): Demand[] => {
    const { kind, norm } = question;
    patternIndex ??= createPatternIndex(ofWords.map(({ asks }) => asks as RegExp));
    const made: Demand[] = [];
    for (const number of patternIndex.candidates(norm)) {
      const demand = ofWords[number] as Demand;
      const isAsked = (demand.of === undefined || demand.of.includes(kind)) && demand.asks?.test(norm);
      if (isAsked && isMade(demand, question, followsUp)) made.push(demand);
    }
    for (const demand of ofKind.get(kind) ?? []) if (isMade(demand, question, followsUp)) made.push(demand);
    return made;
  };
  // The same question is held against many statements.
  let latest: { readonly question: Question; readonly followsUp: boolean; readonly made: readonly Demand[] };
  return (match, question, followsUp) => {
    if (latest?.question !== question || latest.followsUp !== followsUp)
      latest = { question, followsUp, made: madeBy(question, followsUp) };
    return latest.made.every((demand) => demand.isMet(match, question));
  };
}

const isMade = (demand: Demand, question: Question, followsUp: boolean): boolean =>
  demand.isMade === undefined || demand.isMade(question, followsUp);
