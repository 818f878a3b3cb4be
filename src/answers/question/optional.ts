/** What a question has in it that an answer need not have: words said in passing, and what it may be wrong about. */
import type { Piece } from '../pieces.ts';
import { stem } from '../text.ts';
import type { QuestionTools } from './question.ts';
import type { Reading } from './terms.ts';
import { whWord } from './word-kinds.ts';

/** Whether a piece is what is asked for, or may be wrong: it helps to choose, and need not be found. */
export function isOptional(piece: Piece, { list, kind, asking, claim }: Reading): boolean {
  const isNumber = piece.kind === 'quantity';
  // "Which street", "who holds which post"
  const isType = kind === 'where' || kind === 'who' || kind === 'who_is';
  if (isType && piece.indexes.every((i) => asking.typeNouns.has(i))) return true;
  // "Who pointed out that ...?"
  const isVerb = kind === 'who_said' && piece.kind === 'phrase';
  if (isVerb && piece.indexes.every((i) => asking.typeNouns.has(i) || asking.used.has(i))) return true;
  // In a claim that is to be put right, the claimed number or day may be wrong.
  if (isNumber && claim && kind !== 'is_it_true') return true;
  // "Is it the north or where?": a guess.
  const [next, last] = [Math.max(...piece.indexes) + 1, Math.max(...piece.indexes) + 2].map(
    (at) => list[at]?.norm ?? '',
  );
  if (next === 'or' && whWord.test(last ?? '') && list.length === Math.max(...piece.indexes) + 3) return true;
  // "The three reasons"
  return isNumber && kind === 'list' && Number(piece.keys[0]?.slice(1)) <= 10;
}

/** Whether a piece is said in passing: without it the question would ask the same. A claim has to be right in all it says. */
export function isPassing(piece: Piece, { list, kind, mentions }: Reading, tools: QuestionTools): boolean {
  const [first = 0] = piece.indexes;
  const norm = (at: number) => list[at]?.norm ?? '';
  const word = norm(first);
  // "Did they manage to settle it?"
  if (/^managed?$/.test(word) && norm(first + 1) === 'to') return true;
  if (word === 'at' && norm(first + 1) === 'least' && !/\d/.test(norm(first + 2))) return true;
  if (piece.indexes.length > 1) return false;
  // "Was she willing to say ...?"
  if (
    /^(?:willing|prepared|ready|happy)$/.test(word) &&
    norm(first + 1) === 'to' &&
    /^(?:say|tell|admit|talk|comment|discuss|reveal)$/.test(norm(first + 2))
  )
    return true;
  // "So far"
  if (word === 'far' && norm(first - 1) === 'so') return true;
  // "What did she tell the reporter?"
  if (
    kind === 'what_said' &&
    audience.test(word) &&
    /^(?:told|tell|tells|telling|to)$/.test(norm(first - (norm(first - 1) === 'the' ? 2 : 1)))
  )
    return true;
  // "The union's members", "that Smith woman": whoever speaks of the one speaks of the other.
  if (piece.kind === 'word' && members.test(word) && mentions.some(({ to }) => to === first)) return true;
  const isNth =
    nth.test(word) && [norm(first + 1), norm(first + 2)].some((next) => /^(?:days?|dates?)$/.test(next));
  if (kind === 'is_it_true') return isNth;
  // "The two sides"
  if (piece.kind === 'quantity') return /^(?:two|three)$/.test(word);
  if (piece.kind !== 'word') return false;
  // "When is the first strike day?": all days are given.
  const isDays = [norm(first + 1), norm(first + 2)].some((next) => /^(?:days?|dates?)$/.test(next));
  const isWhole = tools.about.has(stem(norm(first + 1)));
  if ((kind === 'when' || kind === 'hours') && nth.test(word) && (isDays || isWhole)) return true;
  // "On strike days", "the two-day strike", in "day of the strike" as much as the strike.
  if (/^(?:days?|hours?|hr|hrs)$/.test(word)) {
    if (tools.about.has(stem(norm(first - 1))) || /^(?:strike|walkout)$/.test(norm(first - 1))) return true;
    if (/^\d+$|^(?:two|three|four|five)$/.test(norm(first - 1)) && tools.about.has(stem(norm(first + 1))))
      return true;
  }
  // "By the firm's own tally", "going by the union's count"
  if (
    reckonings.test(word) &&
    mentions.some(({ to }) => to === first || (to === first - 1 && norm(to) === 'own'))
  )
    return true;
  // "Has support dropped?": which way it went is what the answer tells.
  if (kind === 'change' && changing.test(word)) return true;
  // "How many are left?"
  if (kind === 'how_many' && word === 'left' && /^(?:is|are|still)$/.test(norm(first - 1))) return true;
  // "Where was it tried out earlier?"; "the earlier strike" is another one.
  const isLast = first === list.length - 1;
  if (
    (kind === 'where' || kind === 'when') &&
    isLast &&
    /^(?:earlier|previously|future|beforehand)$/.test(word)
  )
    return true;
  if (kind === 'where' && /^(?:outside|inside|near|practises?|practices?)$/.test(word)) return true;
  // "Where is she based?"
  if (kind === 'where' && /^(?:based|located|situated)$/.test(word)) return true;
  // "Some woman on the radio", "that engineering woman": who is meant, the rest tells.
  const isSomebody = [norm(first - 1), norm(first - 2)].some((before) =>
    /^(?:some|sum|a|the|that|this|which|what)$/.test(before),
  );
  if (/^(?:wo)?man$/.test(word) && isSomebody) return true;
  // "Dead proud", "well annoyed"
  if (
    word === 'dead' &&
    /^(?:proud|sure|set|keen|worried|serious|against|angry|certain|wrong|good|easy|right)$/.test(
      norm(first + 1),
    )
  )
    return true;
  // "What did she tell reporters?"
  if (kind === 'what_said' && audience.test(word)) return true;
  // "This week", "the region": when and where all of it is.
  const isPart = norm(first - 2) === 'of' && /^(?:start|beginning|end|middle|turn)$/.test(norm(first - 3));
  if (whole.test(word) && /^(?:this|the|our|your)$/.test(norm(first - 1)) && !isPart) return true;
  return isManner(word, tools) && !tools.isKnown(stem(word));
}

const members =
  /^(?:members?|people|folks?|officials?|representatives?|reps?|supporters|camp|side|lot|woman|man|lady|guy|bloke|chap|fella|dude)$/;
const audience =
  /^(?:viewers|listeners|readers|reporters?|journalists?|interviewers?|audiences?|press|crowd|newspaper|paper)$/;
/** Words by which a change is asked for. */
export const changing =
  /^(?:los(?:e|es|ing|t)|gain\w*|w[io]n|winning|lower|higher|less|more|fewer|greater|smaller|bigger|drop\w*|gr[eo]w\w*|ris\w*|rose|fall\w*|fell|shift\w*|chang\w*|increas\w*|decreas\w*|declin\w*|keener|stronger|weaker|up|down)$/;
const reckonings = /^(?:estimates?|counts?|tally|reckoning|sums|account|figures|calculations?)$/;
const nth = /^(?:first|second|third|last|final|1st|2nd|3rd)$/;
const whole =
  /^(?:week|month|year|weekend|region|area|county|district|province|nation|town|mess|fiasco|saga|shambles)$/;
/** "Entirely", "publicly": an adjective and "ly". "Jelly" and "elderly" are not how something is done. */
const isManner = (word: string, tools: QuestionTools): boolean => {
  if (/^(?:fully|wholly|badly|sadly)$/.test(word)) return true;
  if (!/^\w{4,}ly$/.test(word) || notManner.test(word)) return false;
  const adjective = word.slice(0, -2);
  return tools.isEnglish(adjective) || tools.isEnglish(adjective.replace(/i$/, 'y'));
};
const notManner =
  /^(?:elderly|orderly|quarterly|weekly|monthly|yearly|hourly|nightly|daily|friendly|deadly|costly|illegally|legally|lawfully|unlawfully)$/;
