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
import { demandsOfCourse } from './of-course.ts';
import { demandsOfDeeds } from './of-deeds.ts';
import { demandsOfDoers } from './of-doers.ts';
import { demandsOfMoney } from './of-money.ts';
import { demandsOfNames } from './of-names.ts';
import { demandsOfNumbers } from './of-numbers.ts';
import { demandsOfOffices } from './of-offices.ts';
import { demandsOfOrder } from './of-order.ts';
import { demandsOfOutcomes } from './of-outcomes.ts';
import { demandsOfPeople } from './of-people.ts';
import { demandsOfPlaces } from './of-places.ts';
import { demandsOfReasons } from './of-reasons.ts';
import { demandsOfShares } from './of-shares.ts';
import { demandsOfSpeakers } from './of-speakers.ts';
import { demandsOfStances } from './of-stances.ts';
import { demandsOfStrikes } from './of-strikes.ts';
import { demandsOfThings } from './of-things.ts';
import { demandsOfTime } from './of-time.ts';
import { demandsOfWhich } from './of-which.ts';
import { demandsOfWords } from './of-words.ts';

export { isEarlier } from './demand.ts';
export { asksForIdentity } from './of-which.ts';

/**
 * Whether a match meets all that a question demands.
 * @param followsUp what was answered before may stand for the words that the question leaves out.
 */
export type MeetsDemands = (match: Match, question: Question, followsUp: boolean) => boolean;

export const listDemands = (names: Names, lexicon: Lexicon, knowledge: Knowledge): readonly Demand[] => [
  ...demandsOfWords(names),
  ...demandsOfSpeakers(names),
  ...demandsOfStances(names),
  ...demandsOfThings(),
  ...demandsOfDeeds(lexicon),
  ...demandsOfOutcomes(),
  ...demandsOfReasons(names, lexicon),
  ...demandsOfPeople(names),
  ...demandsOfOffices(names),
  ...demandsOfDoers(names),
  ...demandsOfNames(names),
  ...demandsOfWhich(names, knowledge),
  ...demandsOfPlaces(names, lexicon),
  ...demandsOfNumbers(),
  ...demandsOfShares(names, knowledge),
  ...demandsOfMoney(),
  ...demandsOfTime(lexicon, knowledge),
  ...demandsOfOrder(lexicon, knowledge),
  ...demandsOfCourse(knowledge),
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
