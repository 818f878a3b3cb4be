/** Follow-ups: a question that leans on what was answered before, read together with it. */
import {
  aboutPolling,
  asksForOtherParty,
  asksMeaning,
  createBareDecider,
  nearEnough,
  questionPart,
} from './bare.ts';
import { isOpposite } from './claims.ts';
import type { Decider } from './decide.ts';
import type { Decision } from './decision.ts';
import type { MeetsDemands } from './demands/index.ts';
import { asksForInterviewer } from './english/demand-words.ts';
import { asksForReply, leans, onlyLeans, sized, timed } from './leaning.ts';
import { leastStrength, type Matcher, speaksAs } from './match.ts';
import type { Names } from './names.ts';
import type { Context } from './outcome.ts';
import { impliedWord, type Question, withChange } from './question/index.ts';
import { asksForHead, isPronoun, resolve, saysIt } from './referents.ts';
import type { SearchIndex } from './search-index.ts';
import { isEarlierResult, type Statement, sharesPassage } from './statements/index.ts';
import { words } from './text.ts';
import { thresholds } from './thresholds.ts';

/** How much a statement gains by its relation to what was answered last. */
const bonuses = {
  sameEntry: 0.3,
  sameSpeaker: 0.12,
  linked: 0.15,
  samePassage: 0.05,
  shared: 0.4,
  /** Less for the last answer itself, when something new is asked for ... */
  again: 0.08,
  /** ... that it hardly gives. */
  elsewhere: 0.55,
  /** "And in December?" after those in favour: not those against. */
  opposite: 0.2,
} as const;

/** So many of the statements that share words with the last answer, and that are of its entry or speaker, are looked at. */
const maxNearest = 20;
const maxRelatives = 60;

/** In these a pronoun may belong to the words that are asked about: "who said she was proud?" */
const quotes = ({ kind, norm }: Question): boolean =>
  kind === 'who_said' || (kind === 'who' && !/\bwho (?:is|was|are|were) (?:his|her)\b/.test(norm));

/** "What did she say about Smith?": whoever is named is what was spoken of. */
const isSubject = ({ norm, terms }: Question): boolean => {
  const list = norm.split(' ');
  const asks = /\b(?:did|does|do|has|is|was|would|will) (?:he|she)\b/.test(norm);
  const isTopic = (at: number) =>
    [list[at - 1], list[at - 2]].some((word) => /^(?:about|of|on|to|with|against)$/.test(word ?? ''));
  const first = list.findIndex((word) => /^(?:he|she)$/.test(word));
  return asks && terms.every(({ mention }) => !mention || (mention.from > first && isTopic(mention.from)));
};

/** "Hours?", "when is it?": with nothing said before, of what the dispute is about. */
const ofDispute = (question: Question): Question =>
  question.explicit &&
  (timed.has(question.kind) || question.kind === 'how_long') &&
  question.terms.length === 0 &&
  // "How long was it?" points to something that was spoken of.
  !/\b(?:was|were|did) (?:it|that|this|they)\b/.test(question.norm)
    ? { ...question, terms: [withChange(impliedWord('', ['strike']), { required: false })] }
    : question;

/** "And the winter before?" */
const asksForOneBefore = /\b(?:year|winter|summer|spring|autumn|month|week|time|day|one) before\b/;
const ofLast = /\blast (?:year|winter|summer|spring|autumn|month|week|season|time)\b/i;
const wasIt = /^(?:(?:so|and|but|oh) )*(?:was|is)(?: not)? (?:it|that)(?: not)? (?:the )?\w+/;
const saidThat =
  /^(?:(?:so|and|but|oh|wait) )*(?:did|has) (?:the )?(?:\w+ ){1,4}(?:say|said) (?:that|this|so)$/;
const asksWhoThatWas =
  /^(?:(?:so|and|then|ok|but|sorry|wait) )*(?:who (?:is|was) (?:that|it)|whose (?:promise|claim|figure|number|estimate|words|line|view|opinion|remark|quote) (?:is|was) (?:that|it|this)|(?:who|which (?:group|side|body|organisation|outfit|person|one)) (?:came up with|gave|put out|produced|provided) (?:that|this|the) (?:figure|number|estimate|claim))(?: then| again| anyway)?$/;
const asksForTheOther = /^(?:(?:so|and|then|ok|well|oh) )*who is(?: it| then)*$/;
/** "Did Smith want that too?" */
const asksOfAnother =
  /^(?:(?:and|so|but|what about \w+) )*(?:did|has|does|have)\b.* (?:say|said|want|wanted|claim|claimed|think|believe|use|used|call|called|ask|asked|demand|demanded)(?: for)? (?:it|that|this|so)\b(?: \w+)? (?:too|as well|also|either)$/;
/** "And a week ago?", "and the year before?" */
const asksForTimeBefore =
  /^(?:(?:and|so|but|what about) )*(?:(?:in|on) )?(?:the|a|last|previous) (year|season|month|week|day) ?(before|earlier|ago)?$/;
/** Whether a sentence tells of that time as well. */
const tellsOfTimeBefore = (norm: string, sentence: string): boolean => {
  const [, unit, before] = asksForTimeBefore.exec(norm) ?? [];
  if (!unit) return false;
  const last = before === 'before' || before === 'earlier' ? '' : `last ${unit}|`;
  return new RegExp(`\\b(?:${last}previous ${unit}|${unit} (?:before|earlier|ago))\\b`, 'i').test(sentence);
};
/** "Exact words?", "can you give me the quote?" */
const asksForWording =
  /^(?:(?:and|so|ok|what|is|are|was|were|can|could|i|you|give|get|have|me|see|please|the|that|this|whole|full|exact|actual|precise|direct) )*(?:words|quote|quotation|wording|verbatim)(?: (?:please|again|then|though|in full))*$/;
/** "Which of them said that ...?" */
const asksWhichOfThem =
  /\bwh(?:ich|o) (?:one )?(?:of (?:them|those|these|the two|the three)|was it of them)\b/;
/** "Does the union accept that figure?" */
const asksIfAgreed =
  /^(?:(?:and|so|but) )*(?:does|do|did) (?:the )?(?:\w+ ){1,5}?(?:agree|accept|dispute|share|buy|believe)(?: (?:with|to|about|on))?(?: (?:that|it|this|him|her|them|the|figure|estimate|number|claim|view))*$/;
/** So much of the last answer has to be in what somebody else said of the same. */
const sameMatter = 0.3;
/** "Who reported that?": not who said it. */
const asksForMedia = /\bwho (?:\w+ )?(?:reported|carried|printed|published|covered)\b/;

/** "For how many children?": the last answer is to be completed. */
const completes =
  /^(?:and |so )*(?:for|by|over|in|with|from|to|at|on|of|until|since|out of) (?:how|what|which|whom?)\b/;

export interface Conversation {
  /** Decides a question in the light of the context; `follows` is set when it was read as a follow-up. */
  decide(
    question: Question,
    context: Context | undefined,
  ): { decision: Decision; question: Question; follows?: Statement };
}

export function createConversation(
  statements: readonly Statement[],
  matcher: Matcher,
  index: SearchIndex,
  decider: Decider,
  names: Names,
  meetsDemands: MeetsDemands,
): Conversation {
  const decideBare = createBareDecider(matcher, index, names, meetsDemands);
  const priorOf = (context: Context): Statement[] =>
    context.statements.flatMap((id) => {
      const at = matcher.indexOf(id);
      const statement = at === undefined ? undefined : statements[at];
      return statement ? [statement] : [];
    });

  const rareTerms = (at: number) =>
    [...index.terms(at).ids].map((term) => [{ term, weight: 1 / Math.sqrt(index.frequency(term)) }]);
  const nearnessTo = (main: Statement) => {
    const overlap = createOverlap(matcher.indexOf(main.id) ?? 0, index);
    return (statement: Statement, at: number): number => relation(statement, at, main, overlap);
  };

  /** "And the union?" after what a poll found of others, or after a sentence that tells of both. */
  const ofSameFinding = (question: Question, context: Context, main: Statement): number | undefined => {
    const [mention, ...more] = question.terms.flatMap((term) => (term.required ? [term.mention] : []));
    if (!mention || more.length > 0 || question.explicit || !question.cues.continues) return undefined;
    const isNamedIn = ({ sentence }: Statement) =>
      names.mentions(words(sentence)).some(({ ids }) => ids.some((id) => mention.ids.includes(id)));
    const part = main.type === 'poll' ? questionPart(main) : undefined;
    const isSame = (statement: Statement) =>
      part ? statement.entry === main.entry && questionPart(statement) === part : statement === main;
    if (!part && (context.kind !== 'is_it_true' || main.speaker !== undefined || isIntroduction(main)))
      return undefined;
    const found = statements.find((statement) => isSame(statement) && isNamedIn(statement));
    return found && matcher.indexOf(found.id);
  };

  const inContext = (
    question: Question,
    context: Context,
    prior: readonly Statement[],
  ): { decision: Decision; question: Question } => {
    const [main] = prior;
    if (!main) return { question, decision: decider.decide(question) };
    const mainAt = matcher.indexOf(main.id) ?? 0;
    // "Was that not Smith?" of words just given.
    const people = question.terms.flatMap((term) => (term.required ? [term.mention] : []));
    const [guess] = people;
    if (
      main.speaker &&
      guess &&
      people.length === 1 &&
      question.kind === 'is_it_true' &&
      wasIt.test(question.norm)
    ) {
      const verdict = guess.ids.includes(main.speaker) ? 'yes' : 'no';
      return {
        question,
        decision: { type: 'found', match: matcher.match(question, mainAt), verdict, others: [] },
      };
    }
    // "Who was that?" after somebody's words.
    if ((main.speaker !== undefined || main.claimants) && asksWhoThatWas.test(question.norm))
      return {
        question: { ...question, kind: 'who_said' },
        decision: { type: 'found', match: matcher.match(question, mainAt), others: [] },
      };
    // "Did Smith say that?" of words just given.
    if (main.speaker && guess && people.length === 1 && saidThat.test(question.norm) && !main.declined) {
      const isTheirs = guess.ids.includes(main.speaker);
      return {
        question,
        decision: {
          type: 'found',
          match: matcher.match(question, mainAt),
          verdict: isTheirs ? 'yes' : 'no',
          others: [],
        },
      };
    }
    // "Is Smith the mayor?" "No ..." "So who is?": the other one whom the question named.
    if (asksForTheOther.test(question.norm) && context.kind === 'is_it_true' && main.type === 'person') {
      const other = prior.find((statement) => statement.type === 'person' && statement !== main);
      const at = other && matcher.indexOf(other.id);
      if (at !== undefined)
        return { question, decision: { type: 'found', match: matcher.match(question, at), others: [] } };
    }
    if (main.speaker !== undefined && asksForWording.test(question.norm))
      return {
        question: { ...question, kind: 'what_said' },
        decision: { type: 'found', match: matcher.match(question, mainAt), others: [] },
      };
    // "Which of them said that ...?": by what is asked, not by whose words the last ones were.
    if (asksWhichOfThem.test(question.norm)) {
      const decision = decider.decide(question);
      const isOfPerson = decision.type === 'found' && decision.match.statement.type === 'person';
      if (isOfPerson || (decision.type === 'found' && question.kind === 'who_said'))
        return { question, decision };
    }
    const inSame = tellsOfTimeBefore(question.norm, main.sentence)
      ? mainAt
      : ofSameFinding(question, context, main);
    if (inSame !== undefined)
      return {
        question: { ...question, kind: context.kind },
        decision: { type: 'found', match: matcher.match(question, inSame), others: [] },
      };
    const resolved = resolve(question, context, prior, statements, names);
    // Who asks for something new does not want the last answer again.
    const isNew =
      resolved.terms.some((term) => (term.required || asksMeaning(resolved, term)) && !isPronoun(term)) &&
      !completes.test(question.norm);
    const nearness = nearnessTo(main);
    // The last answer hardly gives it.
    const again =
      isNew &&
      !asksForOtherParty.test(question.norm) &&
      matcher.match(resolved, mainAt).facet < thresholds.sureFacet
        ? bonuses.elsewhere
        : bonuses.again;
    const bonus = (statement: Statement, at: number): number =>
      nearness(statement, at) - (isNew && statement === main ? again : 0);
    // "No, I meant parcels": of which the last answer may have spoken as well.
    const isInMain = resolved.terms.some(
      (term) =>
        term.required &&
        !term.mention &&
        matcher.match(resolved, mainAt).terms.some((t) => t.term === term && t.strength >= thresholds.direct),
    );
    const avoid =
      question.cues.more ||
      /\bwants?\b.* instead$/.test(question.norm) ||
      (question.cues.corrects && !isInMain) ||
      (question.cues.other && !question.terms.some((t) => t.mention))
        ? new Set(context.statements)
        : undefined;
    // "What did she reply?" is answered by a reply to what was just said, or not at all.
    const replies =
      asksForReply.test(question.norm) &&
      resolved.kind === 'what_said' &&
      // "What does Smith say to him?" may be told by words of Smith's that name him.
      !(people.length > 0 && /\bto (?:him|her)$/.test(question.norm)) &&
      !question.terms.some((term) => term.required && !term.mention);
    // A reply to these very words, or else to others of the same speaker.
    const hasReply = statements.some((statement) => statement.repliesTo === main.entry);
    const answersTo = (statement: Statement, p: Statement): boolean => {
      if (statement.repliesTo === undefined) return false;
      if (hasReply) return statement.repliesTo === main.entry;
      const at = matcher.indexOf(statement.repliesTo);
      const answered = at === undefined ? undefined : statements[at];
      return (
        statement.repliesTo === p.entry || (answered?.speaker !== undefined && answered.speaker === p.speaker)
      );
    };
    const only =
      avoid || replies
        ? (statement: Statement) =>
            !avoid?.has(statement.id) && (!replies || prior.some((p) => answersTo(statement, p)))
        : undefined;
    const nearest = index.best(rareTerms(mainAt), maxNearest);
    const options = {
      bonus,
      also: [...relativesOf(main, statements, maxRelatives), ...nearest],
      ...(only ? { only } : {}),
    };
    if (resolved.terms.every((term) => !term.required || isPronoun(term))) {
      const decision = decideBare(resolved, prior, options);
      if (decision && !repeats(decision, resolved, main)) return { question: resolved, decision };
    }
    // "And the statistics?" after words of somebody's: what the same one says of them, before what anybody else does.
    if (main.speaker !== undefined && continuesWords(question, resolved)) {
      const speaker = { from: -1, to: -1, ids: [main.speaker], by: 'name' as const };
      const own = { ...resolved, speaker };
      const said = ({ id, type }: Statement) => type !== 'gap' && !avoid?.has(id);
      const decision = decider.decide(own, { ...options, only: said });
      if (decision.type === 'found') return { question: own, decision };
    }
    // "Has it been used?" is about the last answer, not about anything else that was used.
    const points = [...question.cues.pronouns].some((word) =>
      /^(?:it|that|this|those|these|there|they|them|their)$/.test(word),
    );
    // "Who was the chair then?": at the time that was spoken of.
    const isThen = /\b(?:was|were|did|had)\b.*\b(?:then|at the time|back then)$/.test(question.norm);
    const isOfAnother =
      !question.explicit &&
      (sized.has(resolved.kind) || timed.has(resolved.kind) || resolved.kind === 'where') &&
      resolved.terms.every((term) => term.mention || !term.required);
    const isVague =
      ((isThen || (points && !resolved.terms.some((term) => term.mention))) &&
        resolved.terms.filter((term) => term.required).length < 2) ||
      // "And at the other depot?" asks for the same of another.
      isOfAnother ||
      // "How does it compare with the one before?" of no poll.
      (resolved.kind === 'change' && question.cues.pronouns.has('it') && main.type !== 'poll') ||
      // "How many people are expected?" says not of what.
      !resolved.terms.some((term) => term.required || term.isContent);
    // "Has it happened yet?" says nothing of its own.
    const isOfMain = resolved.kind === 'is_it_true' && !resolved.terms.some((term) => term.required);
    // ... which an earlier result of a poll is of.
    const isOfThen = isThen && isEarlierResult(main);
    const near = (statement: Statement, at: number): boolean =>
      (only?.(statement) ?? true) &&
      (!isOfThen || statement === main || statement.type === 'gap') &&
      (statement.type === 'gap' ||
        (isOfMain ? statement.entry === main.entry : bonus(statement, at) >= nearEnough / 2));
    const decision = decider.decide(resolved, isVague ? { ...options, only: near } : options);
    const isNoHead =
      asksForHead(question.norm) && decision.type === 'found' && decision.match.statement.type !== 'person';
    const isNoAnswer =
      isNoHead ||
      isLoose(decision, resolved, main) ||
      isStray(decision, resolved, nearness) ||
      (repeats(decision, resolved, main) && !question.cues.more);
    return {
      question: resolved,
      decision: isNoAnswer ? { type: 'missing', near: [], unplaced: [] } : decision,
    };
  };

  /** "Did Smith want that too?" is told only by what Smith said of the same. */
  const ofAnother = (question: Question, prior: readonly Statement[]): Decision | undefined => {
    const [mention, ...more] = question.terms.flatMap((term) => term.mention ?? []);
    const isClaim = prior[0]?.speaker !== undefined || prior[0]?.claimants !== undefined;
    const isOnlyThey = question.terms.every(
      (term) => term.mention || !term.required || asksIfAgreed.test(`does x ${term.surface.toLowerCase()}`),
    );
    const isAgreement = isClaim && isOnlyThey && asksIfAgreed.test(question.norm);
    if (!(isAgreement || asksOfAnother.test(question.norm)) || !mention || more.length > 0) return undefined;
    if (prior.some(({ speaker }) => speaker && mention.ids.includes(speaker))) return undefined;
    const overlaps = prior.map(({ id }) => createOverlap(matcher.indexOf(id) ?? 0, index));
    const overlap = (at: number) => Math.max(...overlaps.map((of) => of(at)));
    const same = statements
      .map((statement, at) => ({ statement, at }))
      .filter(
        ({ statement, at }) =>
          speaksAs(statement, mention.ids, names) &&
          (overlap(at) >= sameMatter || (isAgreement && prior.some((p) => sharesPassage(p, statement)))),
      )
      .sort((a, b) => overlap(b.at) - overlap(a.at))[0];
    return same
      ? { type: 'found', match: matcher.match(question, same.at), others: [] }
      : // With whom she agrees may be told by her view of him.
        isAgreement && /\b(?:him|her|them)$/.test(question.norm)
        ? undefined
        : { type: 'missing', near: [], unplaced: [] };
  };

  return {
    decide(question, context) {
      const alone = () => ({ question, decision: decider.decide(question) });
      // "What did he say?" without anybody named, here or before, must not be answered with just anybody's words.
      const pronoun = [...question.cues.pronouns].find((word) => /^(?:he|him|his|she|her|hers)$/.test(word));
      const isNamed = question.terms.some((term) => term.mention);
      /** "Was that so?" with nothing said before. */
      const ofNothingBefore = (asked: Question) => {
        const decision = decider.decide(ofDispute(asked));
        const thing = [...asked.cues.pronouns].find((word) =>
          /^(?:it|that|this|those|these|they|them)$/.test(word),
        );
        // "What is the other half?"
        const other = /\bthe other (?:half|one|two|three|part|thing|reason)$/.exec(asked.norm)?.[0];
        if (other && asked.kind === 'about')
          return {
            question: asked,
            decision: { type: 'missing' as const, near: [], unplaced: [], pronoun: other },
          };
        const isBare = thing && asked.terms.every((term) => !term.required && !term.isContent);
        return {
          question: asked,
          decision: decision.type === 'missing' && isBare ? { ...decision, pronoun: thing } : decision,
        };
      };
      const nobody = (): { question: Question; decision: Decision } => ({
        question,
        decision: { type: 'missing', near: [], unplaced: [], ...(pronoun ? { pronoun } : {}) },
      });
      if (!context || question.cues.fresh)
        // "What did she say about Smith?" asks for her words.
        return pronoun && (!isNamed || isSubject(question)) && !quotes(question)
          ? nobody()
          : ofNothingBefore(question);
      const prior = priorOf(context);
      const [main] = prior;
      if (!main) return alone();
      const ofOther = ofAnother(question, prior);
      if (ofOther) return { question, decision: ofOther, follows: main };
      // "How many adults were asked?" after a poll is about that poll.
      const isOfPoll = main.type === 'poll' && aboutPolling.test(question.norm) && !isNamed;
      const leaning = isOfPoll || leans(question);
      if (leaning) {
        // "And who said it cannot be mended?": its own words tell more than what was spoken of.
        const own = question.kind === 'who_said' ? alone() : undefined;
        if (own && isWhole(own.decision)) return own;
        const read = inContext(question, context, prior);
        // "What did she say?" after words of his.
        if (pronoun && !read.question.terms.some((term) => term.mention) && !quotes(question))
          return nobody();
        // "What did they say?" of nobody known, or "what did Smith tell him?" without a word to him.
        const isOfNobody =
          question.kind === 'what_said' && saysIt.test(question.norm) && !read.question.speaker;
        if (isOfNobody && !isNamed && main.type !== 'poll')
          return { question, decision: { type: 'missing', near: [], unplaced: [], pronoun: 'they' } };
        if (isSettled(read.decision)) return { ...read, follows: main };
        if (onlyLeans(question, read.question.kind, names)) return { ...read, follows: main };
        const standalone = alone();
        // "And the year before?" is not answered by the last answer again, on its own either.
        if (
          repeats(standalone.decision, question, main) ||
          isStray(standalone.decision, question, nearnessTo(main))
        )
          return { ...read, follows: main };
        return standalone.decision.type === 'found' || standalone.decision.type === 'choose'
          ? standalone
          : { ...read, follows: main };
      }
      const standalone = alone();
      if (standalone.decision.type !== 'missing') return standalone;
      if (question.terms.filter((term) => term.required).length > 3) return standalone;
      const read = inContext(question, context, prior);
      return read.decision.type === 'found' ? { ...read, follows: main } : standalone;
    },
  };
}

/** "And the statistics?": something else is named, and nobody. */
const continuesWords = ({ cues, explicit, terms }: Question, { kind, speaker }: Question): boolean =>
  cues.continues && !explicit && kind === 'what_said' && !speaker && !terms.some((term) => term.mention);

/** "Who interviewed her?" is not answered by the last answer again, when it says only what she said. */
function repeats(decision: Decision, { kind, terms, norm }: Question, main: Statement): boolean {
  if (decision.type !== 'found') return false;
  if (asksForOneBefore.test(norm) && ofLast.test(decision.match.statement.sentence)) return true;
  if (decision.match.statement !== main) return kind === 'who' && asksForInterviewer.test(norm);
  if (asksForOneBefore.test(norm) || (kind === 'who_said' && asksForMedia.test(norm))) return true;
  if (kind !== 'who') return false;
  if (asksForOtherParty.test(norm) || main.answers.who !== undefined) return false;
  const isFound = decision.match.terms.some(
    ({ term, strength }) => !isPronoun(term) && term.kind !== 'name' && strength >= leastStrength,
  );
  return !isFound && (!main.speaker || terms.some((term) => term.mention?.ids.includes(main.speaker ?? '')));
}

/** "Did any of them change their minds?" is not borne out by words that only come near. */
function isLoose(decision: Decision, { kind, speaker }: Question, main: Statement): boolean {
  if (kind !== 'is_it_true' || decision.type !== 'found' || decision.verdict) return false;
  const { terms, askLikeness } = decision.match;
  // Of the last answer a near word will do, and so it will of the words of whom it names.
  if (speaker || decision.match.statement.entry === main.entry) return false;
  const content = terms.filter(({ term }) => term.required && !term.mention);
  return (
    content.length > 0 &&
    askLikeness < thresholds.askLikeness &&
    content.every(({ strength }) => strength < thresholds.loose)
  );
}

/** "Who pays their wages meanwhile?" is not answered by anybody's pay that has nothing to do with what was spoken of. */
function isStray(
  decision: Decision,
  { kind, cues }: Question,
  nearness: (statement: Statement, at: number) => number,
): boolean {
  if (decision.type !== 'found' || decision.verdict) return false;
  // Whose words or terms are asked for says enough, and so does a correction.
  if (kind === 'what_said' || kind === 'condition' || cues.corrects) return false;
  const { statement, at, terms, askLikeness } = decision.match;
  const own = terms.filter(
    ({ term, strength }) => term.required && !term.mention && strength >= thresholds.ownWord,
  );
  return (
    askLikeness < thresholds.strayAsk &&
    own.length < thresholds.strayWords &&
    nearness(statement, at) < thresholds.strayNear
  );
}

const isIntroduction = ({ type }: Statement): boolean => type === 'person' || type === 'organisation';

/** Two of its words or more, and all of them the statement's own. */
const isWhole = (decision: Decision): boolean => {
  if (decision.type !== 'found') return false;
  const content = decision.match.terms.filter(({ term }) => term.required && !term.mention);
  const parts = content.reduce((sum, { term }) => sum + Math.max(1, term.parts.length), 0);
  return parts > 1 && content.every(({ strength }) => strength >= thresholds.ownWord);
};

const isSettled = (decision: Decision): boolean => decision.type !== 'missing';

/** The others of the entry and the speaker of a statement, and those linked to it, in their order; not more than that. */
function relativesOf(main: Statement, statements: readonly Statement[], most: number): number[] {
  const found: number[] = [];
  for (let at = 0; at < statements.length && found.length < most; at++) {
    const statement = statements[at] as Statement;
    if (
      statement.entry === main.entry ||
      (main.speaker !== undefined && statement.speaker === main.speaker) ||
      linked(statement, main)
    )
      found.push(at);
  }
  return found;
}

const linked = (a: Statement, b: Statement): boolean =>
  a.names.includes(b.entry) ||
  b.names.includes(a.entry) ||
  a.repliesTo === b.entry ||
  b.repliesTo === a.entry;

/** How near a statement is to the last answer: the same entry, speaker, or much the same words. */
function relation(
  statement: Statement,
  at: number,
  main: Statement,
  overlap: (at: number) => number,
): number {
  let sum = 0;
  if (statement.entry === main.entry) sum += bonuses.sameEntry;
  if (main.speaker !== undefined && speaksSame(statement, main)) sum += bonuses.sameSpeaker;
  if (linked(statement, main)) sum += bonuses.linked;
  if (sharesPassage(statement, main)) sum += bonuses.samePassage;
  if (statement.type === 'poll' && opposes(statement, main)) sum -= bonuses.opposite;
  return sum + bonuses.shared * overlap(at);
}

const opposes = (a: Statement, b: Statement): boolean =>
  a !== b &&
  a.entry === b.entry &&
  isEarlierResult(a) &&
  /\.q\d+[er]\d+$/.test(b.id) &&
  isOpposite(a.sentence, b.sentence);

const speaksSame = (a: Statement, b: Statement): boolean => a.speaker === b.speaker;

/** Share of the last statement's rarer terms that a statement has too, 0 to 1. */
function createOverlap(mainAt: number, index: SearchIndex): (at: number) => number {
  const { ids, strengths } = index.terms(mainAt);
  const own = [...ids].filter((_, i) => (strengths[i] ?? 0) >= 220);
  const worths = own.map((id) => 1 / Math.sqrt(index.frequency(id)));
  const total = worths.reduce((sum, worth) => sum + worth, 0);
  return (at) => {
    let shared = 0;
    for (let i = 0; i < own.length; i++) {
      if (index.strength(at, own[i] ?? 0) > 0.7) shared += worths[i] ?? 0;
    }
    return total === 0 ? 0 : shared / total;
  };
}
