/** A claim -> the statement that bears it out, contradicts it, or shows that somebody else said it. */

import type { Decision } from '../decision.ts';
import type { DecisionTools } from '../decision-tools.ts';
import { asksForCompliance, asksWhoseSide, ofThen } from '../english/demand-words.ts';
import { speechVerbs } from '../english/words.ts';
import { leastStrength, type Match, type RankOptions, speaksAs } from '../match.ts';
import type { Mention } from '../names.ts';
import {
  changeQuestion,
  isOfDispute,
  isTime,
  type Question,
  type QuestionTerm,
  withChange,
} from '../question/index.ts';
import { contentCoverage, type Settle } from '../settle.ts';
import { holdsWords, isEarlierResult, isWholePoll, type Statement } from '../statements/index.ts';
import { plain, sentenceWords, stem, words } from '../text.ts';
import { thresholds } from '../thresholds.ts';
import { contradicts, hoursVerdict, namesWhatHappens } from './contradictions.ts';
import { leavesOpen, lengthBearsOut, numberBearsOut, rulesOut } from './numbers.ts';
import { decideRole, isHeadWord } from './roles.ts';
import { isSameDeed } from './same-deed.ts';
import { isOfAnotherYear, saysOtherwise } from './says-otherwise.ts';
import { isClaimed, type Verdict, verdictOf } from './verdicts.ts';

/** So many of the best matches are looked at for one that contradicts the claim. */
const maxContradicting = 8;

export interface ClaimDecider {
  /** @param followsUp what was answered before may stand for the words that the question leaves out. */
  decide(question: Question, options: RankOptions, followsUp: boolean): Decision;
}

/** @param settle decides among ranked matches, for claims as for other questions. */
export function createClaimDecider(
  { matcher, lexicon, names, today }: DecisionTools,
  settle: Settle,
): ClaimDecider {
  const verdictOn = (question: Question) => (match: Match) => verdictOf(question, match, { lexicon, names });

  /** A statement that contradicts the claim, or bears out its number in other words. */
  const contradiction = (
    ranked: readonly Match[],
    question: Question,
    followsUp: boolean,
  ): Decision | undefined => {
    // What was so earlier contradicts nothing that is said of now.
    const isOfNow = !ofThen.test(question.norm) && !question.terms.some(isTime);
    // "Would they settle for 11?": what was offered does not tell.
    const isSupposed = followsUp && /\b(?:would|could|might) (?:they|he|she|it|the)\b/.test(question.norm);
    if (isSupposed && question.terms.some(({ quantity }) => quantity?.kind === 'number')) return undefined;
    // "Do not even a third oppose it?": a no might be taken for either.
    if (
      /^(?:(?:and|so|but) )*(?:do|does|did|is|are|was|were|has|have) (?:\w+ )?not even\b/.test(question.norm)
    )
      return undefined;
    for (const match of ranked.slice(0, maxContradicting)) {
      if (isOfNow && isEarlierResult(match.statement)) continue;
      if (match.statement.type === 'gap' || match.missing.length === 0) continue;
      if (question.terms.some(isOfDispute) && isOfOtherEvent(match, ranked)) continue;
      if (isOfOtherDay(match, ranked)) continue;
      // "Over 100 last year?": not how many the year before.
      if (isOfAnotherYear(question.norm, match.statement.sentence)) continue;
      // What a poll found as a whole contradicts another share, and nothing else.
      const isOfShares = match.missing.every(
        ({ quantity, surface }) =>
          quantity?.kind === 'number' &&
          (quantity.percent || /\b(?:half|third|quarter|fifth|tenth)s?\b/i.test(surface)),
      );
      if (isWholePoll(match.statement) && !isOfShares) continue;
      // "Would the union take 9?": nothing but who is asked about was found.
      const isBareNumber =
        match.missing.every(({ quantity }) => quantity?.kind === 'number' && !quantity.percent) &&
        match.terms.every(
          ({ term, strength }) =>
            term.mention || !(term.required || term.isContent) || strength < leastStrength,
        );
      if (isBareNumber && !followsUp) continue;
      const hasTimes = match.statement.spells.length > 0;
      const isMatched =
        match.terms.some(({ term, strength }) => (term.required || hasTimes) && strength >= leastStrength) ||
        countsTheSame(question, match);
      if (!isMatched && !followsUp) continue;
      // "Does the strike go on at night?": not how long the talks did.
      const isOfOther =
        hasTimes && match.terms.some(({ term, strength }) => isOfDispute(term) && strength === 0);
      if (isOfOther) continue;
      const hours = hoursVerdict(question, match, lexicon);
      // "Did the march start at noon?": not when they strike.
      const isOfSame = match.terms.every(
        ({ term, strength }) => !term.required || isTime(term) || strength >= thresholds.direct,
      );
      if (hours && (hours !== 'unclear' || isOfSame)) {
        return { type: 'found', match, ...(hours === 'unclear' ? {} : { verdict: hours }), others: [] };
      }
      // "Was the plan made public in September?": not when it is to start.
      const lacksDeed = match.terms.some(
        ({ term, strength }) =>
          term.kind === 'phrase' && term.isContent && !term.required && !isOfDispute(term) && strength === 0,
      );
      if (lacksDeed && !followsUp) continue;
      if (
        lengthBearsOut(question, match) ||
        match.missing.every((term) => numberBearsOut(question, term, match.statement, lexicon))
      ) {
        // What somebody claims bears out nothing but that they do.
        if (
          (isClaimed(question, match.statement) && !question.speaker) ||
          saysOtherwise(question, match.statement, lexicon) ||
          !isSameDeed(question, match, { lexicon, names })
        )
          return { type: 'found', match, others: [] };
        return { type: 'found', match, verdict: 'yes', others: [] };
      }
      if (leavesOpen(question, match)) return { type: 'found', match, others: [] };
      if (contradicts(question, match, lexicon)) {
        const isRuledOut = match.missing.every(
          (term) => term.quantity && rulesOut(match.statement, term, question),
        );
        // What somebody says rules out nothing.
        const verdict = isRuledOut && match.statement.type !== 'quote' ? 'no' : 'instead';
        return { type: 'found', match, verdict, others: [] };
      }
    }
    return undefined;
  };

  /** "Is she a doctor?": every word counts, also one that stands for the dispute as a whole. */
  const decideWhoSomebodyIs = (question: Question, options: RankOptions, followsUp: boolean): Decision => {
    const strict = changeQuestion(question, {
      terms: question.terms.map((term) => withChange(term, { required: true })),
    });
    const all = matcher.rank(strict, { ...options, only: ({ type }) => introducing.has(type) });
    const ranked = all.filter((match) => match.statement.type === 'gap' || saysWho(match));
    const decision = settle(ranked, strict, { followsUp, verdict: verdictOn(question) });
    return decision.type === 'missing' ? (otherOffice(all, strict) ?? decision) : decision;
  };

  /** "Is she the leader of the bakers?", when she is the leader of the drivers: nobody heads two, for all that is known. */
  const otherOffice = (ranked: readonly Match[], { norm }: Question): Decision | undefined => {
    // "A popular leader" is no office.
    if (/ an? (?:\w+ ){1,3}\w+$/.test(norm.replace(/ or not$/, '')) && !isOtherSort.test(norm))
      return undefined;
    const match = ranked.find(({ statement, terms, missing }) => {
      // "Is she the prime minister?", when she is the leader of her party.
      const isOffice = terms.some(
        ({ term, strength }) =>
          isHeadWord(term.surface) &&
          // "Is the mayor a fan of it?" is of no other office.
          !term.mention?.ids.includes(statement.entry) &&
          (strength >= leastStrength ||
            sentenceWords(statement.sentence).some((word) => isHeadWord(word.norm))),
      );
      if (statement.type === 'organisation')
        return isOtherSort.test(norm) && missing.every((term) => !term.mention);
      return statement.type === 'person' && isOffice && missing.every((term) => !term.mention);
    });
    return match && { type: 'found', match, verdict: 'instead', others: [] };
  };

  /** "Did X answer Y?" is answered by a reply of X's to words of Y's, or not at all. */
  const decideReply = (question: Question, speaker: Mention, options: RankOptions): Decision => {
    const others = question.terms.flatMap(({ mention }) =>
      mention && mention !== speaker ? mention.ids : [],
    );
    const isReply = (statement: Statement): boolean => {
      const { repliesTo } = statement;
      const at = repliesTo === undefined ? undefined : matcher.indexOf(repliesTo);
      if (at === undefined || !speaksAs(statement, speaker.ids, names)) return false;
      return others.length === 0 || speaksAs(matcher.match(question, at).statement, others, names);
    };
    const [reply, ...more] = matcher.rank(question, { ...options, only: isReply });
    return reply
      ? { type: 'found', match: reply, others: more }
      : { type: 'missing', near: [], unplaced: [] };
  };

  /** "Did she reply?": what somebody else replied does not tell, unless it tells of her. */
  const isOthersReply = ({ terms, statement }: Match, speaker: Mention): boolean => {
    const called = new Set(speaker.ids.flatMap((id) => words(names.label(id)).map(({ norm }) => norm)));
    return (
      terms.every(({ term }) => term.mention || !term.required || replying.test(term.surface)) &&
      // Her office is named by her name.
      !sentenceWords(statement.sentence).some(({ norm, capital }) => capital && called.has(norm))
    );
  };

  /** "Did the company tell Smith ...?": what Smith said of it puts nothing right. */
  const isToldTo = (statement: Statement, speaker: Mention, { terms, choices }: Question): boolean =>
    choices.length === 0 &&
    terms.some(
      ({ mention }) =>
        mention &&
        mention !== speaker &&
        mention.ids.every(names.isPerson) &&
        speaksAs(statement, mention.ids, names),
    );

  /** The same words, but of or to somebody else. */
  const isOfOther = ({ statement, missing, terms }: Match, speaker: Mention): boolean => {
    const [lacked, ...more] = missing;
    const ids = lacked?.mention?.ids;
    if (statement.type !== 'quote' || statement.declined || !ids?.every(names.isPerson) || more.length > 0)
      return false;
    const isSaid = terms.some(
      ({ term, strength }) => term.required && !term.mention && strength >= thresholds.direct,
    );
    const named = names.mentions(sentenceWords(statement.sentence)).flatMap((mention) => mention.ids);
    return isSaid && named.some((id) => names.isPerson(id) && !speaker.ids.includes(id) && !ids.includes(id));
  };

  /** "Did X say ...?" is decided by X's own words, then by somebody else's that fit better, then by what is known of X. */
  const decideWords = (
    question: Question,
    speaker: Mention,
    options: RankOptions,
    followsUp: boolean,
  ): Decision => {
    // What is told of two at once may be what the other one said.
    const isOwn = (statement: Statement) =>
      speaksAs(statement, speaker.ids, names) &&
      (statement.speaker !== undefined || (statement.claimants ?? []).length < 2);
    // "Did Smith answer him?": what else Smith said is no answer.
    const hasContent = question.terms.some(
      (term) =>
        term.required &&
        !term.mention &&
        !/^(?:(?:come|came|hit|get|got) back\b|back$|(?:answer|repl(?:y|ied)|respond|react)\w*$)/i.test(
          term.surface,
        ),
    );
    if (!hasContent && replying.test(question.norm)) return decideReply(question, speaker, options);
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
    const decision = settle(own, question, { followsUp, verdict: verdictOn(question) });
    // With the very word in what they said themselves, it is not only somebody else's.
    const content = (match: Match) => match.terms.filter(({ term }) => term.required && !term.mention);
    const saidIt = own.find(
      (match) =>
        match.statement.speaker !== undefined &&
        content(match).length > 0 &&
        content(match).every(({ strength }) => strength >= thresholds.ownWord),
    );
    // Somebody else's words put into this speaker's mouth: they must fit so much better than the speaker's own.
    const ownCoverage = decision.type === 'found' ? contentCoverage(decision.match) : 0;
    const mayBeOthers =
      ownCoverage + thresholds.otherSpeaker < 1 &&
      hasContent &&
      saying.test(question.norm) &&
      !asksForCompliance.test(question.norm) &&
      // "Did the company deny it?": another's denial is of something else.
      question.terms.some(
        (term) => term.required && !term.mention && !speechVerbs.some((verb) => stem(verb) === term.parts[0]),
      ) &&
      // "Did she say anything about it?" puts nothing into her mouth.
      !/\b(?:any|some)thing\b|\ba word\b/.test(question.norm) &&
      // "Did she mention museums?", "did she blame them?": that another did does not say that she did not.
      !spokeOf.test(question.norm) &&
      // Of two people who share a name, one may well have said it.
      speaker.ids.length === 1;
    const [other] = mayBeOthers ? othersWords() : [];
    if (
      other?.missing.length === 0 &&
      !isOthersReply(other, speaker) &&
      !isToldTo(other.statement, speaker, question) &&
      saysItself(other) &&
      contentCoverage(other) >= thresholds.otherSpeakerContent &&
      other.coverage >= thresholds.otherSpeakerCoverage
    ) {
      const isBetter = ownCoverage + thresholds.otherSpeaker < contentCoverage(other);
      if (decision.type === 'missing' && saidIt && !saidIt.statement.declined)
        return { type: 'found', match: saidIt, others: [] };
      if (decision.type === 'missing' || isBetter) {
        // "Did Smith or Jones mention it?" asks for one of the two.
        const isOfTwo = question.choices.some((choice) => choice.some((term) => term.mention === speaker));
        return { type: 'found', match: other, ...(isOfTwo ? {} : { verdict: 'no' as const }), others: [] };
      }
    }
    if (decision.type !== 'missing') return decision;
    // "Did she tell the mayor to go?", when she told somebody else.
    const ofOther = own.find((match) => isOfOther(match, speaker));
    if (ofOther) return { type: 'found', match: ofOther, verdict: 'instead', others: [] };
    const about = matcher.rank(question, {
      ...options,
      only: (s) => s.type !== 'gap' && (s.type !== 'quote' || isOwn(s)),
    });
    // "Did she join the rally?" is told by what is known of her, not by her words.
    const told = about.filter(
      ({ statement, terms }) =>
        statement.speaker === undefined &&
        terms.every(({ term, strength }) => !term.required || strength >= thresholds.direct) &&
        // "Is she related to him?": of no other word than a light one.
        (hasContent || terms.some(({ term, strength }) => !term.mention && strength >= thresholds.direct)),
    );
    const isDeed = !saying.test(question.norm) && !/\b(?:him|her)self\b/.test(question.norm);
    const deed = isDeed ? settle(told, question, { followsUp, verdict: verdictOn(question) }) : decision;
    return deed.type === 'found' ? deed : (contradiction(about, question, false) ?? decision);
  };

  /**
   * "Is she on the drivers' side?" is told by what her position is, whether or not it speaks of drivers; else, of one who
   * speaks for them, by who she is.
   */
  const positionOf = (question: Question, options: RankOptions): Decision | undefined => {
    const term = question.terms.find(({ mention }) => mention && mention.from <= 3);
    const ids = term?.mention?.ids;
    if (!ids || !asksWhoseSide.test(question.norm)) return undefined;
    const others = question.terms.flatMap(({ mention }) =>
      mention && mention !== term.mention ? mention.ids : [],
    );
    const isOfThem = ids.some((id) => names.speaksFor(id).some((one) => others.includes(one)));
    const of = (isFit: (statement: Statement) => boolean) =>
      matcher.rank(changeQuestion(question, { terms: [term] }), { ...options, only: isFit })[0];
    const match =
      of((statement) => statement.type === 'position' && ids.includes(statement.speaker ?? '')) ??
      (isOfThem ? of(({ type, entry }) => type === 'person' && ids.includes(entry)) : undefined);
    return match && { type: 'found', match, others: [] };
  };

  /** "Is there a strike tomorrow?": told by the days on which they strike, and by nothing else of that day. */
  const onDay = (question: Question, options: RankOptions): Decision | undefined => {
    const required = question.terms.filter((term) => term.required);
    if (required.length === 0 || !required.every(isDay) || question.negated) return undefined;
    if (!question.terms.some(isOfDispute) || asksForOthers.test(question.norm)) return undefined;
    const ranked = matcher.rank(question, {
      ...options,
      only: (statement) =>
        statement.type === 'event' &&
        statement.id === statement.entry &&
        statement.spells.length > 0 &&
        namesWhatHappens(question, statement, lexicon),
    });
    // "Does it end on Saturday?": of those that are not over yet.
    const isPast = /\b(?:did|was|were|had)\b/.test(question.norm);
    const left = ranked.filter(({ statement }) =>
      statement.spells.some(({ start, end = start }) => end.slice(0, 10) >= today),
    );
    const [best] = isPast || left.length === 0 ? ranked : left;
    const on = ranked.find((match) => match.missing.length === 0);
    if (on) return { type: 'found', match: on, ...verdictPart(verdictOn(question)(on)), others: [] };
    return best && { type: 'found', match: best, verdict: 'instead', others: [] };
  };

  return {
    decide(question, options, followsUp) {
      const role = decideRole(question, names, matcher);
      if (role) return role;
      if (question.copula) return decideWhoSomebodyIs(question, options, followsUp);
      if (question.speaker) return decideWords(question, question.speaker, options, followsUp);
      const ofDay = onDay(question, options);
      if (ofDay) return ofDay;
      const position = positionOf(question, options);
      if (position) return position;
      const ranked = matcher.rank(question, options);
      const decision = settle(ranked, question, { followsUp, verdict: verdictOn(question) });
      if (decision.type === 'found' || decision.type === 'choose') return decision;
      // "Was it London?" is put right, even where volunteers found nothing about other places.
      const namesOutsider = question.terms.some((term) => term.isName);
      if (decision.type === 'gap' && !namesOutsider) return decision;
      return contradiction(ranked, question, followsUp) ?? decision;
    },
  };
}

/** "Is the Gazette a radio station?", when it is a newspaper: a body is of one sort. */
const isOtherSort =
  /\b(?:an?|the) (?:\w+ )?(?:newspaper|paper|radio station|tv station|broadcaster|magazine|company|firm|union|charity|party|pollster|hospital|school|bank|ministry|council|museum|university|airline|shipping line)(?: (?:is|are|was) (?:it|he|she) not| isnt it| right| is it)?$/;

/** "Are more planned after Wednesday?" */
const asksForOthers = /\b(?:more|another|further|after|before|by|other|again|since|over|only)\b/;

const isDay = (term: QuestionTerm): boolean =>
  isTime(term) && term.quantity?.kind !== 'time' && term.quantity?.kind !== 'month';

/** "The September strike", when there was one: the days of another contradict nothing. */
const isOfOtherEvent = ({ statement, missing }: Match, ranked: readonly Match[]): boolean =>
  statement.spells.length > 0 &&
  missing.some(
    ({ quantity }) =>
      (quantity?.kind === 'month' || quantity?.kind === 'date') &&
      ranked.some(
        ({ statement: other }) =>
          other !== statement &&
          other.type === 'event' &&
          other.spells.some(({ start }) => start.slice(5).startsWith(quantity.value)),
      ),
  );

/** "Until 8am on Friday?", when there is a strike on Friday: the hours of one on Tuesday contradict nothing. */
const isOfOtherDay = (match: Match, ranked: readonly Match[]): boolean =>
  match.statement.spells.length > 0 &&
  match.missing.some(isDay) &&
  ranked.some(
    ({ statement, terms }) =>
      statement !== match.statement &&
      statement.spells.length > 0 &&
      // ... of as much of what else is asked.
      terms.every(({ term, strength }, n) =>
        isTime(term)
          ? !isDay(term) || strength >= leastStrength
          : strength >= Math.min(leastStrength, match.terms[n]?.strength ?? 0),
      ),
  );

const verdictPart = (verdict: Verdict) => (verdict ? { verdict } : {});

/** "Did 5,000 drivers walk out?": the number of drivers who did, though everything here is about drivers. */
function countsTheSame({ norm }: Question, { statement, missing, terms }: Match): boolean {
  const [number, ...more] = missing;
  if (number?.quantity?.kind !== 'number' || more.length > 0 || statement.numbers.length === 0) return false;
  const counted = norm.split(`${plain(number.surface)} `)[1]?.split(' ')[0];
  const loose = terms.filter(({ term }) => term.isContent && !term.quantity);
  return (
    counted !== undefined &&
    words(`${statement.sentence} ${statement.unit ?? ''}`).some(
      (word) => stem(word.norm) === stem(counted),
    ) &&
    loose.length > 1 &&
    loose.every(({ strength }) => strength >= thresholds.direct)
  );
}

const replying =
  /\b(?:answer|repl(?:y|ied)|respond|react)\w*\b|\b(?:come|came|hit|get|got) back (?:on|to|at)\b/;
/** To threaten or to promise is to do it: that another speaks of the threat does not deny it. */
const doing = /^(?:threat|promis|refus|declin|invit|offer)/;
/** Only words can be put into somebody's mouth: "did she agree?" is about no words. */
const saying = new RegExp(
  `\\b(?:${speechVerbs.filter((verb) => !doing.test(verb)).join('|')}|it (?:was|is)|(?:was|is) (?:not )?it|words?|line|(?:going|banging|harping) on about|the one (?:who|that|going))\\b|\\b(?:was|is) (?!(?:he|she|they)\\b)(?:the )?\\w+(?: \\w+)?$`,
);

/** More than half of the words are the statement's own: a near word, or one of its topics, puts nobody right. */
const saysItself = ({ statement, terms }: Match): boolean => {
  const own = new Set(words(`${statement.sentence} ${statement.evidence}`).map((word) => stem(word.norm)));
  const content = terms.filter(({ term }) => term.required && !term.mention);
  const stands = content.filter(
    ({ term }) => term.quantity !== undefined || term.parts.some((part) => own.has(part)),
  );
  return stands.length > content.length / 2;
};

const spokeOf =
  /\b(?:mention(?:ed)?|discuss(?:ed)?|blame[ds]?|bring up|brought up|(?:talk(?:ed)?|sp[eo]ak|spoke) (?:of|about))\b/;

/** Statements that may say who somebody is, or that nobody found out. */
const introducing: ReadonlySet<Statement['type']> = new Set(['person', 'organisation', 'gap']);

/** What somebody is stands before the first comma or "who"; what follows is about them. */
function saysWho({ statement, terms }: Match): boolean {
  const [start = ''] = statement.sentence.split(/, | who | which | that /);
  const stems = new Set(words(start).map((word) => stem(word.norm)));
  return terms.every(({ term }) => term.mention || term.parts.some((part) => stems.has(part)));
}
