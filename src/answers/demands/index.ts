/**
 * What a question demands of an answer beyond its words: a name that it does not hold, a time of day, the part of a
 * whole. Each demand is told by the words of the question once, and held against every statement that fits otherwise.
 */
import type { Knowledge } from '../../knowledge/index.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Match } from '../match.ts';
import type { Names } from '../names.ts';
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

export function createDemands(names: Names, lexicon: Lexicon, knowledge: Knowledge): MeetsDemands {
  const demands: readonly Demand[] = [
    ...demandsOfWords(names),
    ...demandsOfDeeds(names, lexicon),
    ...demandsOfPeople(names),
    ...demandsOfNames(names, knowledge),
    ...demandsOfPlaces(names, lexicon),
    ...demandsOfNumbers(knowledge),
    ...demandsOfTime(lexicon, knowledge),
    ...demandsOfStrikes(lexicon, knowledge),
  ];
  let patternIndex: PatternIndex | undefined;
  const madeBy = (question: Question, followsUp: boolean): Demand[] => {
    patternIndex ??= createPatternIndex(demands.map(({ asks }) => asks ?? anything));
    const made: Demand[] = [];
    for (const number of patternIndex.candidates(question.norm)) {
      const demand = demands[number] as Demand;
      const { of, asks } = demand;
      const isMade =
        (of === undefined || of.includes(question.kind)) &&
        (asks === undefined || asks.test(question.norm)) &&
        (demand.isMade === undefined || demand.isMade(question, followsUp));
      if (isMade) made.push(demand);
    }
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

/** Stands for the words of a demand that is made in any. */
const anything = /(?:)/;
