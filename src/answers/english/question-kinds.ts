/**
 * How English asks: patterns over the normalised words of a clause (small letters, no punctuation, one space between
 * words; a name that the knowledge has stands as NAME). The first that fits gives the kind; its words are set aside.
 */
import type { QuestionKind } from '../outcome.ts';
import { createPatternIndex, type PatternIndex } from '../pattern-index.ts';
import { kindPatterns } from './kind-patterns.ts';
import type { KindPattern } from './kind-words.ts';

let patternIndex: PatternIndex | undefined;

/** A "who" after one of these is a relative pronoun: "what is happening to the number who blame both". */
const otherOpening =
  /^(?:and |so |but |ok )*(?:what|how|which|when|where|why|is|are|was|were|do|does|did|has|have)\b/;

/** "And the ones who cannot decide?" */
const relative = /\b(?:ones|those|people|voters|residents|adults|members|anyone|everyone) $/;

/** The kind of question a clause asks, by the pattern that fits at its earliest word; the first pattern among equals. */
export function kindOf(clause: string): { kind: QuestionKind; match: RegExpExecArray } | undefined {
  let best: { kind: QuestionKind; match: RegExpExecArray } | undefined;
  patternIndex ??= createPatternIndex(kindPatterns.map(({ pattern }) => pattern));
  for (const number of patternIndex.candidates(clause)) {
    const { kind, pattern } = kindPatterns[number] as KindPattern;
    const match = pattern.exec(clause);
    if (!match || (best && match.index >= best.match.index)) continue;
    if (match.index > 0 && /^who/.test(match[0]) && otherOpening.test(clause)) continue;
    if (/^who/.test(match[0]) && relative.test(clause.slice(0, match.index))) continue;
    best = { kind, match };
    // Nothing is earlier.
    if (match.index === 0) break;
  }
  return best;
}

/** "What did the passengers say?": somebody's words are asked for, but nobody's who is known by name. */
export const strangerSpeaks =
  /^(?:and |so |but )*(?:the |those )?(?!NAME|it |that |this |what )\w+ what (?:do|did|have) they (?:say|said|think|thought|want|reply|answer)\b|(?:^|\bwhat )(?:did|does|do|has|have|had) (?!(?:the |any |some )?(?:he|she|they|it|you|we|i|both|all|sides|most|more|many|people|public|everyone|everybody|anyone|anybody|somebody|someone|nobody|poll|polls|survey|report|audit|study|review|inquiry|ruling|document|letter|memo|clause|article|sources?|text|story|news|agreement|contract|law|plan|rules?|NAME)\b)(?:the |any |some )?(?:(?!(?:NAME|he|she|they)\b)\w+ ){1,3}(?:(?<=\b(?:minister|president|leader|head|mayor|chief|secretary|chair|governor|director|king|queen|bishop|ambassador) )of (?:the )?(?:NAME|\w+) )?(?:say|said|says|think|thinks|tell|told|want|demand|propose|suggest|expect|claim|argue|reply|answer|respond|make of)\b|\b(?:did|does|do|has|have) (?:his|her|their) (?:\w+ ){0,2}?(?:leader|boss|chief|colleagues?|deputy|wife|husband|brother|sister|father|mother|son|daughter|lawyer|manager|predecessor|successor|rival|neighbour|friend)s? (?:say|said|think|want|tell|told|reply|answer|respond|make of)\b|\bwhat (?:is|was|are|were) (?:the )?(?!(?:NAME|his|her|their|its|only|first|best|main|real|general|public)\b)\w+ (?:reply|response|answer|reaction|comments?|views?|opinions?|thoughts) (?:to|on|about|of)\b/;

/** The clause starts with an auxiliary verb, or ends or begins in words that ask for a yes or no. */
export const startsAsYesNo =
  /^(?:and |so |but |or |ok |oh |wait |then )*(?!do not (?:laugh|judge|shout|hate|kill|worry|mind|bother|know|want|care|get|understand|ask|at|be|tell|say|make|let|forget)\b)(?:(?:the |those |these )?(?!what|which|who|how|when|where|why|if)\w+ (?=(?:is|are|was|were|do|does|did|has|have|will|can) (?:they|it|he|she|these|those) \w))?(?:(?:any(?:thing|one|body)|any (?:\w+ ){1,2}) ?(?:\w+ly )?(?:(?:get|gets|got|been) )?(?:come|came|happened|happen|hurt|arrested|detained|injured|agreed|changed|settled|been|sacked|fired|fined)\b|ever (?:happened|been|done)\b|is|are|was|were|am|did|does|do|has|have|had|can|could|will|would|should|must|isnt|wasnt|arent|didnt|doesnt|havent|hasnt) (?!(?:you|u|ya) (?:know|tell|think|explain|help|remember|have|there|real|a|an|ok))/;
