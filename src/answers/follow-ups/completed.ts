/** "From what?", "how did it go?": what a follow-up without words of its own asks for of the last answer itself. */
import type { Statement } from '../statements/index.ts';

interface Completion {
  readonly asks: RegExp;
  /** What the last answer has to have, to be told again. */
  isToldBy(main: Statement): boolean;
}

const prepositions =
  'about|after|against|at|between|by|for|from|in|into|on|out of|over|to|towards|under|with';
const lone = new RegExp(`^(?:(?:and|so|but|up|down) )*(${prepositions}) what(?: exactly| then)*$`);

const before = /\b(?:former\w*|previous\w*|used to|once|retired|before)\b/i;

const completions: readonly Completion[] = [
  // "Since when?", of what has been so since the start.
  { asks: /^(?:and |so )*since when(?: exactly| then)?$/, isToldBy: has(/\bsince \w/) },
  // "Who reported that?", of words with those who did.
  {
    asks: /^(?:and |so )*(?:who|which (?:agency|paper|newspaper)) (?:reported|carried|quoted|covered|broke) (?:it|that|this|him|her|them|the words|the quote)$/,
    isToldBy: ({ evidence }) => /\bReported by \p{Lu}/u.test(evidence),
  },
  // "Per what?", of so much for every day.
  { asks: /^(?:and |so )*per what$/, isToldBy: has(/\b(?:per|every|each|an?) \w/) },
  // "To do what?", of somebody who works hard to keep people safe.
  { asks: /^(?:and |so )*(?:in order )?to do what$/, isToldBy: has(/\bto [a-z]+/) },
  // "Over how many years?", of a three-year contract.
  {
    asks: /^(?:and |so )*(?:over|within|spread over|for) (?:how (?:many years|many months|many weeks|long)|what period)(?: though| then)?$/,
    isToldBy: has(
      /\b(?:(?:\w+|\d+)-(?:year|month|week|day)|(?:over|for|in|within|of) (?:\w+ )?(?:\w+|\d+) (?:years|months|weeks|days))\b/,
    ),
  },
  // "Same months last year?"
  {
    asks: /^(?:and |so |what about )*(?:(?:in )?the )?same (?:months?|period|time|weeks?|quarter|point) (?:of )?(?:last year|the year before|a year (?:ago|earlier|before))$/,
    isToldBy: has(/\b(?:from|compared|against|up on|down on|same (?:period|months|time|weeks))\b/),
  },
  // "Out of how many?"
  {
    asks: /^(?:and |so )*out of (?:how many|what)(?: \w+)?$/,
    isToldBy: has(/\b(?:out )?of (?:the |its |their )?\d/),
  },
  // "How often?", of what is so once a week.
  {
    asks: /^(?:and |so )*how (?:often|frequently|many times)(?: though| then)?$/,
    isToldBy: has(
      /\b(?:once|twice|daily|weekly|monthly|yearly|every|an? (?:day|week|month|year|night|shift)|\w+ times)\b/,
    ),
  },
  // "Backdated to?"
  {
    asks: /^(?:and |so )*(?:back ?dated|retroactive) (?:to|from)(?: when| what)?$/,
    isToldBy: has(/\b(?:back-?dated|retroactive)\b/),
  },
  // "By whom?"
  {
    asks: /^(?:and |so )*(?:by whom?|who by|by which \w+)(?: then| exactly)?$/,
    isToldBy: has(/\bby (?:the |an? )?(?:\w+ )?\p{Lu}/u),
  },
  // "Compared to?"
  {
    asks: /^(?:and |so )*compared (?:to|with)(?: what)?$/,
    isToldBy: has(/\b(?:compared|than|instead of|whereas|from)\b/),
  },
  // "Who said so?", of what nobody is quoted with.
  {
    asks: /^(?:and |so |but )*(?:who (?:said|says) (?:so|that|this|it)|says who|according to whom?)$/,
    isToldBy: ({ sentence, speaker, type }) =>
      speaker === undefined &&
      type !== 'position' &&
      /\baccording to\b|, (?:the )?[\p{L}'’ -]+ (?:said|says)\.?$|^(?:the )?[\p{L}'’ -]+ (?:said|says)\b/iu.test(
        sentence,
      ),
  },
  // "And the second time?", of a strike on two days.
  {
    asks: /^(?:and |so |but |what about |on |for )*(?:the )?(?:second|other|next|last) (?:time|day|one|date)(?: (?:they|that) .*)?$/,
    isToldBy: ({ spells }) => spells.length > 1,
  },
  // "Turnout?", of a vote.
  { asks: /^(?:and |so |what was |what is )*(?:the |their )?turnout$/, isToldBy: has(/\bturnout\b/) },
  // "How did it go?", of a vote.
  {
    asks: /^(?:and |so )*(?:how did (?:it|that|they) (?:go|turn out|end)|what came of (?:it|that)|with what (?:result|outcome))$/,
    isToldBy: has(/\b(?:ended|voted|won|lost|agreed|rejected|accepted|approved|result\w*|led to|without)\b/),
  },
  // "What did they get for it?", of a strike that ended with a rise.
  {
    asks: /\bwhat did (?:he|she|it|they|that|this) (?:get|win|gain|achieve|bring|lead to|end (?:in|with))\b/,
    isToldBy: has(/\b(?:ended|won|gained|brought|led to|agreed|achieved|result\w*)\b/),
  },
  // "What is it after?", of a petition.
  {
    asks: /\bwhat (?:is|are|was|were|does|do|did) (?:it|they|he|she|that|this) (?:after|want\w*|demand\w*|ask\w*(?: for)?|call\w* for|seek\w*)$/,
    isToldBy: has(/\b(?:demand\w*|want\w*|call\w* for|ask\w*|seek\w*|insist\w*)\b/),
  },
  // "What was it about?", of a strike over pensions.
  {
    asks: /^(?:and |so )*what (?:is|was|are|were) (?:it|that|this|they)(?: all)? (?:about|over|for)(?: then)?$/,
    isToldBy: has(/\b(?:over|about|because|against|in protest) \w/),
  },
  // "What does it cover?", of what a word means.
  {
    asks: /\bwhat (?:does|do|did|would|will) (?:it|that|this|they) (?:cover|include|involve|mean|entail|allow|require|provide|do)\b/,
    isToldBy: ({ type }) => type === 'term',
  },
  // "And before that?", of somebody: what they were.
  {
    asks: /^(?:and |so )*(?:what (?:about|of|was (?:he|she|that)) )?(?:(?:what|where) (?:did|was) (?:he|she|they) (?:do |doing |work )?)?before (?:that|this|then)$/,
    isToldBy: ({ type, sentence }) => type === 'person' && before.test(sentence),
  },
];

/** "To which firm?": what comes after the same preposition, by a name. */
const which = new RegExp(
  `^(?:(?:and|so|but) )*(${prepositions}) (?:which|what) (?:firm|company|contractor|union|party|paper|newspaper|body|group|organisation|town|city|country|hospital|school|court)$`,
);
/** "In how many schools?" */
const inHowMany = /^(?:(?:and|so|but) )*(?:in|at|on|for|by|of|from|with) how many (\w+)(?: though| then)?$/;

/** Whether the last answer, told once more, gives what is asked for. */
export const completedBy = (norm: string, main: Statement): boolean =>
  givesPart(norm, main) || completions.some(({ asks, isToldBy }) => asks.test(norm) && isToldBy(main));

/** The same, where nothing else is asked: "turnout?" needs no other statement that has the word. */
export const completedWholly = (norm: string, main: Statement): boolean =>
  givesPart(norm, main) ||
  completions.some(({ asks, isToldBy }) => asks.exec(norm)?.[0] === norm && isToldBy(main));

/** "From what?", "to which firm?", "in how many schools?" */
function givesPart(norm: string, { sentence }: Statement): boolean {
  const [, preposition] = lone.exec(norm) ?? [];
  if (preposition) return new RegExp(`\\b${preposition} `, 'i').test(sentence);
  const [, toWhich] = which.exec(norm) ?? [];
  if (toWhich) return new RegExp(`\\b${toWhich} (?:the |an? )?(?:\\p{Ll}+ ){0,3}\\p{Lu}`, 'u').test(sentence);
  const [, counted] = inHowMany.exec(norm) ?? [];
  return counted !== undefined && new RegExp(`\\b\\d[\\d,.]* (?:[\\w-]+ ){0,2}${counted}\\b`).test(sentence);
}

function has(pattern: RegExp): Completion['isToldBy'] {
  return ({ sentence }) => pattern.test(sentence);
}
