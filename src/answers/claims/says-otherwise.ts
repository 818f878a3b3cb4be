/** Whether a claim says something that the statement does not, whichever words they share. */
import { grammar } from '../english/words.ts';
import type { Lexicon } from '../lexicon.ts';
import { saysOpposite } from '../opposites.ts';
import { isYear } from '../quantities.ts';
import type { Question } from '../question/index.ts';
import type { Statement } from '../statements/index.ts';
import { sentenceWords, stem } from '../text.ts';

/**
 * Whether a claim says something that the statement does not, or says otherwise, whichever words they share: another rate or
 * year, one of two things that were counted together, the other direction, an opposite.
 */
export function saysOtherwise(
  { norm, terms }: Question,
  { sentence, type, unit = '' }: Statement,
  lexicon: Lexicon,
): boolean {
  const asked = norm.split(' ');
  const own = sentenceWords(sentence).map((word) => word.norm);
  if (isAnotherWay(asked, own) || !hasSameRates(norm, sentence)) return true;
  if (isOfAnotherYear(norm, sentence) || hasOtherTerm(norm, sentence)) return true;
  // "57 sailors" are not 57%.
  const counts = terms.some(
    ({ quantity }) => quantity?.kind === 'number' && !quantity.percent && !isYear(quantity.value),
  );
  if (type === 'poll' && counts && /%/.test(sentence)) return true;
  // What people think is not what is so.
  if (type === 'poll' && /\b(?:to blame|at fault)\b/.test(norm) && !ofPeople.test(norm)) return true;
  if (counts && isPartOfJoint(asked, `${sentence} ${unit}`)) return true;
  // "Have they been asked?" says not who.
  if (
    /^(?:(?:and|so|but) )*(?:have|has|had|did|do|does|are|were|is|was|will|would|can|could) (?:they|he|she)\b/.test(
      norm,
    ) &&
    !terms.some(({ mention }) => mention)
  )
    return true;
  return asked.some((word) => !grammar.has(word) && !own.includes(word) && saysOpposite(word, own, lexicon));
}

const relativeYear =
  /\b(?:year|month|week) before last\b|\b(?:this|last|next) (?:year|month|week|spring|summer|autumn|winter)\b/gi;
const withinTerm = /\bwithin (?:the |about )?(\w+) (minute|hour|day|week|month|year)s?\b/gi;

/** "By the summer of this year", when it is of next year. */
export const isOfAnotherYear = (norm: string, sentence: string): boolean =>
  sharesNone(norm, sentence, yearsIn);
const yearsIn = (text: string): string[] =>
  [...text.matchAll(relativeYear)].map(([found]) => found.toLowerCase());

/** "Within a year", when it is within five. */
const hasOtherTerm = (norm: string, sentence: string): boolean => sharesNone(norm, sentence, termsIn);
const termsIn = (text: string): string[] =>
  [...text.matchAll(withinTerm)].map(([, count = '', unit = '']) =>
    `${count.replace(/^(?:a|an|the)$/i, 'one')} ${unit}`.toLowerCase(),
  );

/** Both have some, and none is the same. Few questions have any. */
function sharesNone(norm: string, sentence: string, found: (text: string) => string[]): boolean {
  const asked = found(norm);
  const told = asked.length > 0 ? found(sentence) : [];
  return told.length > 0 && !asked.some((one) => told.includes(one));
}

/** "125,000 operations", when appointments and operations were counted together. */
function isPartOfJoint(asked: readonly string[], text: string): boolean {
  const joint = /\d[\d,.]*(?: (?!and\b)\w+)? (\w+) and (\w+)/.exec(text);
  if (!joint) return false;
  const stems = new Set(asked.map(stem));
  const [, one = '', other = ''] = joint;
  return plural.test(one) && plural.test(other) && !(stems.has(stem(one)) && stems.has(stem(other)));
}

const plural = /s$/;
const ofPeople =
  /\b(?:people|public|voters?|residents?|adults?|locals?|majority|most|third|quarter|half|percent|poll|survey|think|thinks|say|says|believe|number)\b/;

/** Of these, one is not another: "to the gate", "from the gate". */
const directed = /^(?:from|to|against|by|into|of|with)$/;

/** "From the gate to the square", when it was the other way round; "load", when it is "unload". */
function isAnotherWay(asked: readonly string[], own: readonly string[]): boolean {
  const prepositionAt = (list: readonly string[], at: number): string | undefined => {
    for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
      const word = list[i] ?? '';
      if (directed.test(word)) return word;
      if (!/^(?:the|a|an|its|their|his|her|all|both|these|those)$/.test(word)) return undefined;
    }
    return undefined;
  };
  return asked.some((word, at) => {
    if (grammar.has(word)) return false;
    if (
      !own.includes(word) &&
      (own.includes(`un${word}`) || (word.startsWith('un') && own.includes(word.slice(2))))
    )
      return true;
    const wanted = prepositionAt(asked, at);
    if (wanted === undefined) return false;
    const told = own.flatMap((other, i) => (other === word ? [prepositionAt(own, i)] : []));
    return told.length > 0 && told.every((one) => one !== undefined && one !== wanted);
  });
}

const rate =
  /\b(?:for |in )?(?:an?|per|each|every) (?:(?!hour|day|week|month|year|night|shift)(\w+) )?(hour|day|week|month|year|night|shift)s?\b|\b(?:per|each) (\w+)\b/gi;

/** "20 minutes for every hour" is not "for every two hours". */
function hasSameRates(norm: string, sentence: string): boolean {
  const ratesIn = (text: string) =>
    [...text.matchAll(rate)].map(([, count = '', unit = '', one = '']) =>
      `${count} ${unit}${one}`.toLowerCase(),
    );
  const asked = ratesIn(norm);
  const told = asked.length > 0 ? ratesIn(sentence) : [];
  // "Cancelled per hospital" is more than "cancelled".
  return asked.every(
    (one) =>
      told.includes(one) || (told.length === 0 && !/^ (?!hour|day|week|month|year|night|shift)/.test(one)),
  );
}
