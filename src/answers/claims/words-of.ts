/** "Did X say ...?": decided by X's own words, then by somebody else's that fit better, then by what is known of X. */
import type { Decision } from '../decision.ts';
import type { DecisionTools } from '../decision-tools.ts';
import { asksForCompliance } from '../english/shared-patterns.ts';
import { speechVerbs } from '../english/words.ts';
import { isFollowUp, type Match, type RankOptions, speaksAs } from '../match.ts';
import type { Mention, Names } from '../names.ts';
import { isOwnWord, type Question } from '../question/index.ts';
import { contentCoverage } from '../settle.ts';
import { holdsWords, type Statement } from '../statements/index.ts';
import { sentenceWords, stem, words } from '../text.ts';
import { thresholds } from '../thresholds.ts';
import type { DecideClaim } from './claim.ts';
import { correct } from './corrections.ts';
import { verdictOf } from './verdicts.ts';

export const decideWordsOf: DecideClaim = (question, options, tools) => {
  const { speaker } = question;
  if (!speaker) return undefined;
  const { matcher, names, settle } = tools;
  // "Did Smith answer him?": what else Smith said is no answer.
  const hasContent = question.terms.some((term) => isOwnWord(term) && !onlyReplies.test(term.surface));
  if (!hasContent && replying.test(question.norm)) return decideReply(question, speaker, options, tools);
  // What is told of two at once may be what the other one said.
  const isOwn = (statement: Statement) =>
    speaksAs(statement, speaker.ids, names) &&
    (statement.speaker !== undefined || (statement.claimants ?? []).length < 2);
  const own = matcher.rank(question, {
    ...options,
    only: (s, at) => isOwn(s) || s.type === 'gap' || (options.only?.(s, at) ?? false),
  });
  const speakerTerms = new Set(question.terms.filter((term) => term.mention === speaker));
  const othersWords = () =>
    matcher.rank(question, {
      ...options,
      ignore: speakerTerms,
      only: (s) => s.type === 'quote' && !isOwn(s) && !s.declined,
    });
  // Words between quotation marks say by themselves whose they are, unless two people said them.
  const isHeld = ({ statement }: Match) => question.quoted.every((run) => holdsWords(statement, run));
  // What is told of two people together is neither's words.
  const isOwnHeld = (match: Match) => match.statement.speaker !== undefined && isHeld(match);
  if (question.quoted.length > 0 && saying.test(question.norm) && !own.some(isOwnHeld)) {
    const held = othersWords().find(isHeld);
    if (held) return { type: 'found', match: held, verdict: 'no', others: [] };
  }
  const settling = {
    followsUp: isFollowUp(options),
    verdict: (match: Match) => verdictOf(question, match, tools),
  };
  const decision = settle(own, question, settling);
  const ownCoverage = decision.type === 'found' ? contentCoverage(decision.match) : 0;
  const [other] = mayBeOthers(question, speaker, ownCoverage, hasContent) ? othersWords() : [];
  if (other && fitsOther(other, question, speaker, names)) {
    const saidIt = own.find(isSaidOutright);
    if (decision.type === 'missing' && saidIt && !saidIt.statement.declined)
      return { type: 'found', match: saidIt, others: [] };
    if (decision.type === 'missing' || ownCoverage + thresholds.otherSpeaker < contentCoverage(other)) {
      // "Did Smith or Jones mention it?" asks for one of the two.
      const isOfTwo = question.choices.some((choice) => choice.some((term) => term.mention === speaker));
      return { type: 'found', match: other, ...(isOfTwo ? {} : { verdict: 'no' as const }), others: [] };
    }
  }
  if (decision.type !== 'missing') return decision;
  // "Did she tell the mayor to go?", when she told somebody else.
  const ofOther = own.find((match) => isOfOther(match, speaker, names));
  if (ofOther) return { type: 'found', match: ofOther, verdict: 'instead', others: [] };
  const about = matcher.rank(question, {
    ...options,
    only: (s) => s.type !== 'gap' && (s.type !== 'quote' || isOwn(s)),
  });
  // "Did she join the rally?" is told by what is known of her, not by her words.
  const told = about.filter((match) => tellsOfDeed(match, hasContent));
  const isDeed = !saying.test(question.norm) && !/\b(?:him|her)self\b/.test(question.norm);
  const deed = isDeed ? settle(told, question, settling) : decision;
  return deed.type === 'found' ? deed : (correct(about, question, false, tools) ?? decision);
};

/** "Did X answer Y?" is answered by a reply of X's to words of Y's, or not at all. */
function decideReply(
  question: Question,
  speaker: Mention,
  options: RankOptions,
  { matcher, names }: DecisionTools,
): Decision {
  const others = question.terms.flatMap(({ mention }) => (mention && mention !== speaker ? mention.ids : []));
  const isReply = (statement: Statement): boolean => {
    const { repliesTo } = statement;
    const at = repliesTo === undefined ? undefined : matcher.indexOf(repliesTo);
    if (at === undefined || !speaksAs(statement, speaker.ids, names)) return false;
    return others.length === 0 || speaksAs(matcher.match(question, at).statement, others, names);
  };
  const [reply, ...more] = matcher.rank(question, { ...options, only: isReply });
  return reply ? { type: 'found', match: reply, others: more } : { type: 'missing', near: [], unplaced: [] };
}

/** Whether somebody else's words may have been put into this speaker's mouth: theirs must fit so much better. */
function mayBeOthers(
  question: Question,
  speaker: Mention,
  ownCoverage: number,
  hasContent: boolean,
): boolean {
  return (
    ownCoverage + thresholds.otherSpeaker < 1 &&
    hasContent &&
    saying.test(question.norm) &&
    !asksForCompliance.test(question.norm) &&
    // "Did she say so too?": who asks knows that another did.
    !/\b(?:too|also|as well|either)\b/.test(question.norm) &&
    // "Did the company deny it?": another's denial is of something else.
    question.terms.some(
      (term) => isOwnWord(term) && !speechVerbs.some((verb) => stem(verb) === term.parts[0]),
    ) &&
    // "Did she say anything about it?" puts nothing into her mouth.
    !/\b(?:any|some)thing\b|\ba word\b/.test(question.norm) &&
    // "Did she mention museums?", "did she blame them?": that another did does not say that she did not.
    !spokeOf.test(question.norm) &&
    // Of two people who share a name, one may well have said it.
    speaker.ids.length === 1
  );
}

/** Whether somebody else's words are what the question puts into this speaker's mouth. */
const fitsOther = (match: Match, question: Question, speaker: Mention, names: Names): boolean =>
  match.missing.length === 0 &&
  !isOthersReply(match, speaker, names) &&
  !isToldTo(match.statement, speaker, question, names) &&
  saysItself(match) &&
  contentCoverage(match) >= thresholds.otherSpeakerContent &&
  match.coverage >= thresholds.otherSpeakerCoverage;

/** With the very word in what they said themselves, it is not only somebody else's. */
function isSaidOutright({ statement, terms }: Match): boolean {
  const content = terms.filter(({ term }) => isOwnWord(term));
  return (
    statement.speaker !== undefined &&
    content.length > 0 &&
    content.every(({ strength }) => strength >= thresholds.ownWord)
  );
}

/** Whether something that is no quotation tells of all that is asked. */
const tellsOfDeed = ({ statement, terms }: Match, hasContent: boolean): boolean =>
  statement.speaker === undefined &&
  terms.every(({ term, strength }) => !term.required || strength >= thresholds.direct) &&
  // "Is she related to him?": of no other word than a light one.
  (hasContent || terms.some(({ term, strength }) => !term.mention && strength >= thresholds.direct));

/** "Did she reply?": what somebody else replied does not tell, unless it tells of her. */
function isOthersReply({ terms, statement }: Match, speaker: Mention, names: Names): boolean {
  const called = new Set(speaker.ids.flatMap((id) => words(names.label(id)).map(({ norm }) => norm)));
  return (
    terms.every(({ term }) => term.mention || !term.required || replying.test(term.surface)) &&
    // Her office is named by her name.
    !sentenceWords(statement.sentence).some(({ norm, capital }) => capital && called.has(norm))
  );
}

/** "Did the company tell Smith ...?": what Smith said of it puts nothing right. */
const isToldTo = (
  statement: Statement,
  speaker: Mention,
  { terms, choices }: Question,
  names: Names,
): boolean =>
  choices.length === 0 &&
  terms.some(
    ({ mention }) =>
      mention &&
      mention !== speaker &&
      mention.ids.every(names.isPerson) &&
      speaksAs(statement, mention.ids, names),
  );

/** The same words, but of or to somebody else. */
function isOfOther({ statement, missing, terms }: Match, speaker: Mention, names: Names): boolean {
  const [lacked, ...more] = missing;
  const ids = lacked?.mention?.ids;
  if (statement.type !== 'quote' || statement.declined || !ids?.every(names.isPerson) || more.length > 0)
    return false;
  const isSaid = terms.some(({ term, strength }) => isOwnWord(term) && strength >= thresholds.direct);
  const named = names.mentions(sentenceWords(statement.sentence)).flatMap((mention) => mention.ids);
  return isSaid && named.some((id) => names.isPerson(id) && !speaker.ids.includes(id) && !ids.includes(id));
}

/** A word that asks for a reply, and says nothing of what it would be to. */
const onlyReplies = /^(?:(?:come|came|hit|get|got) back\b|back$|(?:answer|repl(?:y|ied)|respond|react)\w*$)/i;

const replying =
  /\b(?:answer|repl(?:y|ied)|respond|react)\w*\b|\b(?:come|came|hit|get|got) back (?:on|to|at)\b/;
/** To threaten or to promise is to do it: that another speaks of the threat does not deny it. */
const doing = /^(?:threat|promis|refus|declin|invit|offer)/;
/** Only words can be put into somebody's mouth: "did she agree?" is about no words. */
const saying = new RegExp(
  // "The talks" are no verb.
  `(?<!\\b(?:the|these|those|new|more|further|no|any|of|pay) )\\b(?:${speechVerbs.filter((verb) => !doing.test(verb)).join('|')}|it (?:was|is)|(?:was|is) (?:not )?it|words?|line|(?:going|banging|harping) on about|the one (?:who|that|going))\\b|\\b(?:was|is) (?!(?:he|she|they)\\b)(?:the )?\\w+(?: \\w+)?$`,
);

/** More than half of the words are the statement's own: a near word, or one of its topics, puts nobody right. */
const saysItself = ({ statement, terms }: Match): boolean => {
  const own = new Set(words(`${statement.sentence} ${statement.evidence}`).map((word) => stem(word.norm)));
  const content = terms.filter(({ term }) => isOwnWord(term));
  const stands = content.filter(
    ({ term }) => term.quantity !== undefined || term.parts.some((part) => own.has(part)),
  );
  return stands.length > content.length / 2;
};

const spokeOf =
  /\b(?:mention(?:ed)?|discuss(?:ed)?|blame[ds]?|bring up|brought up|(?:talk(?:ed)?|sp[eo]ak|spoke) (?:of|about)|comment(?:ed)? (?:on|about)|(?:react|respond)(?:ed)? to)\b/;
