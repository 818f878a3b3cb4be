/** Whether a sentence tells of the same deed as a claim: the same one did it, to the same, and the same "not" stands by it. */
import { irregular } from '../english/irregular.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Match } from '../match.ts';
import type { Names } from '../names.ts';
import { isTakenBack, reach, takesBack } from '../opposites.ts';
import { isOfDispute, isTime, type Question, type QuestionTerm } from '../question/index.ts';
import type { Statement } from '../statements/index.ts';
import { sentenceWords, stem, type Word, words } from '../text.ts';
import type { WordTools } from './claim.ts';

/** Below this another word is no other word for the same. */
const sameWord = 0.8;
const being = /^(?:is|are|was|were|be|been|being)$/;
const article = /^(?:the|a|an|this|that|their|its|his|her|our)$/;
const preposition = /^(?:in|at|on|near|inside|outside|from)$/;
/** "Did the deputies", "were the ferries" */
const opening = /^(?:(?:and|so|but) )*(did|do|does|has|have|had|is|are|was|were) /;
/** Of the speaker: "did she say she had knocked?" */
const ofSelf = /\b(?:say|said|saying|claim|claimed) (?:that )?(?:he|she|i) /;
const comparison = /\b(\w+) than (?:on|in|by|of|about|for|the|with|to) ?(?:the )?(\w+)|\b(\w+) than (\w+)/;

/** A word that both have, by where it stands in the question and in the sentence. */
interface Shared {
  readonly term: QuestionTerm;
  readonly asked: number;
  readonly told: number;
}

/**
 * `false` when the words of the claim are all there, but say something else: "the visitor was hit by a guard" of a guard who
 * was hit by a visitor.
 */
export function isSameDeed(question: Question, { statement, terms }: Match, tools: WordTools): boolean {
  const asked = question.norm.split(' ');
  const wanted = claimed(asked, terms, tools.lexicon);
  const whole = placed(wanted, sentenceWords(statement.sentence), tools.names);
  const parts = statement.sentence.split(/; |(?<=[.!?…][”"]?) (?=[“"]?\p{Lu})/u);
  // "The list was from Tuesday. The patients were from Thursday": no list from Thursday.
  const held =
    parts.length === 1
      ? { sentence: sentenceWords(statement.sentence), pairs: whole }
      : parts
          .map((part) => ({
            sentence: sentenceWords(part),
            pairs: placed(wanted, sentenceWords(part), tools.names),
          }))
          .find(({ pairs }) =>
            whole.every(({ term }) => term.mention !== undefined || pairs.some((pair) => pair.term === term)),
          );
  if (!held) return false;
  const told = held.sentence.map(({ norm }) => norm);
  return (
    held.pairs.every((pair) =>
      isTakenBack(told, pair.told)
        ? isTakenBack(asked, pair.asked)
        : // Where nothing is taken back at all, the one denies the other.
          !isTakenBack(asked, pair.asked) ||
          !sentenceWords(statement.sentence).some(({ norm }) => takesBack.test(norm)),
    ) &&
    held.pairs.every((pair) => isAsPlaced(asked, told, pair)) &&
    !comparesTheOtherWay(question.norm, told.join(' ')) &&
    !pairsTheOtherWay(asked, told) &&
    !isByOthers(question, statement, held.sentence, held.pairs, tools.names) &&
    !hasOtherRoles(question.norm, asked, told, held.pairs) &&
    isInOrder(question, asked, told, held.pairs)
  );
}

/** A word of the claim: where it stands, and what else would do for it. */
interface Claimed {
  readonly term: QuestionTerm;
  readonly at: number;
  readonly meant: ReadonlySet<string>;
}

const claimed = (asked: readonly string[], terms: Match['terms'], lexicon: Lexicon): Claimed[] =>
  terms.flatMap(({ term }) => {
    if (term.quantity) return [];
    const first = words(term.surface)[0]?.norm ?? '';
    const at = term.mention && term.mention.from >= 0 ? term.mention.from : asked.indexOf(first);
    if (at < 0) return [];
    const meant = new Set(term.parts);
    for (const key of term.keys)
      for (const other of lexicon.alternatives(key)) if (other.strength >= sameWord) meant.add(other.key);
    return [{ term, at, meant }];
  });

/** Those words of the claim that stand in a sentence, with their places. */
function placed(wanted: readonly Claimed[], sentence: readonly Word[], names: Names): Shared[] {
  const mentions = names.mentions(sentence);
  const stems = sentence.map(({ norm }) => stem(norm));
  return wanted.flatMap(({ term, at, meant }) => {
    const own = stems.findIndex((word) => term.parts.includes(word));
    const mention = term.mention?.ids;
    const found = mention
      ? (mentions.find(({ ids }) => ids.some((id) => mention.includes(id)))?.from ?? -1)
      : own >= 0
        ? own
        : stems.findIndex((word) => meant.has(word));
    return found < 0 ? [] : [{ term, asked: at, told: found }];
  });
}

/** "In Leeds" is not "70 miles from Leeds". */
function isAsPlaced(
  asked: readonly string[],
  told: readonly string[],
  { term, asked: at, told: own }: Shared,
): boolean {
  if (!term.isName || !/^(?:is|are)$/.test(asked[0] ?? '')) return true;
  const before = (list: readonly string[], to: number) =>
    list.slice(Math.max(0, to - 2), to).find((word) => preposition.test(word));
  const wanted = before(asked, at);
  return wanted === undefined || before(told, own) === wanted;
}

/** "Closer on pay than on people" is not "closer on people than on pay". */
function comparesTheOtherWay(asked: string, told: string): boolean {
  const [of, to] = [comparison.exec(asked), comparison.exec(told)];
  if (!of || !to) return false;
  const pair = ([, a, b, c, d]: RegExpExecArray) => [stem(a ?? c ?? ''), stem(b ?? d ?? '')] as const;
  const [[a, b], [c, d]] = [pair(of), pair(to)];
  return a === d || b === c;
}

/** "Close on trust and miles apart on pay" is not "close on pay and miles apart on trust". */
function pairsTheOtherWay(asked: readonly string[], told: readonly string[]): boolean {
  const pairsOf = (list: readonly string[]) =>
    list.flatMap((word, at) => {
      const [before, after] = [list[at - 1], list[at + 1]];
      return pairing.test(word) && before && after ? [{ of: stem(before), by: word, to: stem(after) }] : [];
    });
  const own = pairsOf(told);
  return pairsOf(asked).some(
    ({ of, by, to }) =>
      own.some((pair) => pair.by === by && pair.of === of && pair.to !== to) &&
      own.some((pair) => pair.by === by && pair.to === to && pair.of !== of),
  );
}

const pairing = /^(?:on|about|over|for|at|in|against|with|to|from|by)$/;

/** "Did she say she had knocked?", when she said that they had. */
function isByOthers(
  { norm, speaker }: Question,
  { type }: Statement,
  sentence: readonly Word[],
  pairs: readonly Shared[],
  names: Names,
): boolean {
  const clause = ofSelf.exec(norm);
  if (!speaker || !clause || type !== 'quote') return false;
  const start = norm
    .slice(0, clause.index + clause[0].length)
    .trim()
    .split(' ').length;
  const verb = pairs.filter(({ asked }) => asked >= start).sort((a, b) => a.asked - b.asked)[0];
  if (!verb) return false;
  // "Did she say she likes it?", when she used to.
  if (sentence[verb.told - 1]?.norm === 'to' && norm.split(' ')[verb.asked - 1] !== 'to') return true;
  const before = sentence.slice(Math.max(0, verb.told - reach), verb.told);
  const subject = before
    .map(({ norm: word }) => word)
    .findLast((word) => /^(?:i|we|he|she|they|you)$/.test(word));
  if (subject) return subject === 'they' || subject === 'you';
  return names
    .mentions(before)
    .some(({ ids }) => ids.every((id) => names.isPerson(id) && !speaker.ids.includes(id)));
}

/** Who did it and to whom it was done have changed places, or it was only to be done. */
function hasOtherRoles(
  norm: string,
  asked: readonly string[],
  told: readonly string[],
  pairs: readonly Shared[],
): boolean {
  const [, auxiliary] = opening.exec(norm) ?? [];
  const [subject, verb, ...others] = [...pairs].sort((a, b) => a.asked - b.asked);
  if (!auxiliary || !subject || !verb) return false;
  const before = told[verb.told - 1] ?? '';
  if (/^d/.test(auxiliary)) {
    const isVerb = !article.test(asked[verb.asked - 1] ?? '');
    // "Did she see it?", when she came to see it.
    if (isVerb && before === 'to' && asked[verb.asked - 1] !== 'to') return true;
    // "Did the police march?", when they were at the march.
    if (isVerb && verb.asked === asked.length - 1 && article.test(before)) return true;
  }
  const by = told.indexOf('by', verb.told);
  if (isPassive(asked, verb.asked)) {
    const doer = others.find(({ asked: at }) => asked.lastIndexOf('by', at) > verb.asked);
    if (!doer) return false;
    return isPassive(told, verb.told)
      ? by < 0 || doer.told < by
      : doer.told > verb.told && subject.told < verb.told;
  }
  if (isPassive(told, verb.told)) return subject.told < verb.told && others.length > 0;
  if (subject.told < verb.told) return false;
  // "Did the guards count them?", when the union counts those of the guards as well.
  const isOfOthers =
    /^d/.test(auxiliary) && /\b(?:of|those|than|like)\b/.test(told.slice(verb.told, subject.told).join(' '));
  return isOfOthers || others.some((other) => other.told < verb.told);
}

/** Where and when something was may stand anywhere. */
const ofPlaceOrTime = /^(?:in|on|at|during|near|outside|across|since|until|among|amid)$/;

/**
 * Whether the words of a claim stand in the statement in the same order, with no other deed between two of them: "he looked her
 * in the eye" is not "she looked him in the eye", nor did who handed out coffee and burned timetables burn coffee.
 */
function isInOrder(
  { speaker }: Question,
  asked: readonly string[],
  told: readonly string[],
  pairs: readonly Shared[],
): boolean {
  const isFree = ({ term, asked: at }: Shared): boolean => {
    if (isTime(term) || (term.mention !== undefined && term.mention === speaker)) return true;
    for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
      const word = asked[i] ?? '';
      if (ofPlaceOrTime.test(word)) return true;
      if (!article.test(word)) return false;
    }
    return false;
  };
  const fixed = pairs.filter((pair) => !isFree(pair)).sort((a, b) => a.asked - b.asked);
  return fixed.every((pair, n) => {
    const next = fixed[n + 1];
    if (!next) return true;
    // "The night strike", "they strike through the night"
    const isOneThing = next.asked === pair.asked + 1 && (isOfDispute(pair.term) || isOfDispute(next.term));
    if (next.told < pair.told)
      // "The ferries were cancelled by the firm", "the firm cancelled the ferries"
      return (
        isOneThing ||
        isPassive(asked, next.asked) !== isPassive(told, next.told) ||
        isPassive(asked, pair.asked) !== isPassive(told, pair.told)
      );
    const between = told.slice(pair.told + 1, next.told);
    return !between.some(
      (word, i) =>
        /^(?:and|but|or|while)$/.test(word) &&
        startsDeed(between.slice(i + 1, i + 4)) &&
        !asked.slice(pair.asked, next.asked).includes(word),
    );
  });
}

/** "Go", "take": verbs as they stand after "and". */
const bases: ReadonlySet<string> = new Set(Object.values(irregular));
const startsDeed = (list: readonly string[]): boolean =>
  list.some(
    (word, i) =>
      being.test(word) ||
      (i === 0 &&
        (/ed$/.test(word) || bases.has(word) || (Object.hasOwn(irregular, word) && !/s$/.test(word)))),
  );

/** "Were the ferries cancelled?", "cancelled by the firm": whether what stands there is done to somebody. */
const isPassive = (list: readonly string[], at: number): boolean =>
  isParticiple(list[at] ?? '') &&
  (list[at + 1] === 'by' ||
    list.slice(Math.max(0, at - reach), at).some((word) => being.test(word)) ||
    /^(?:(?:and|so|but) )*(?:is|are|was|were|(?:has|have|had) .*\bbeen) /.test(
      `${list.slice(0, at).join(' ')} `,
    ));

const isParticiple = (word: string): boolean => /(?:ed|en)$/.test(word) || Object.hasOwn(irregular, word);
