/** Follow-ups: a question that leans on what was answered before, read together with it. */
import { aboutPolling, asksForOtherParty, asksMeaning, createBareDecider, nearEnough } from './bare.ts';
import { isLoose, isStray, isWhole, isWordForWord, repeats } from './beside-the-point.ts';
import type { Decider } from './decide.ts';
import type { Decision } from './decision.ts';
import type { MeetsDemands } from './demands/index.ts';
import { asksForReply, leans, onlyLeans, sized } from './leaning.ts';
import { type Match, type Matcher, speaksAs } from './match.ts';
import type { Names } from './names.ts';
import { bonuses, createNearness, createOverlap, relativesOf, subjectOf } from './nearness.ts';
import type { Context } from './outcome.ts';
import { changeQuestion, impliedWord, isTime, type Question, timed, withChange } from './question/index.ts';
import { asksIfAgreed, createRecall } from './recall.ts';
import { asksForHead, isPronoun, resolve, saysIt } from './referents.ts';
import type { SearchIndex } from './search-index.ts';
import { isEarlierResult, pollQuestion, type Statement } from './statements/index.ts';
import { thresholds } from './thresholds.ts';
import { isHead } from './titles.ts';

/** So many of the statements that share words with the last answer, and that are of its entry or speaker, are looked at. */
const maxNearest = 20;
const maxRelatives = 60;

/** In these a pronoun may belong to the words that are asked about: "who said she was proud?" */
const quotes = ({ kind, norm }: Question): boolean =>
  kind === 'who_said' ||
  /^(?:and )?(?:his|her) (?:full )?name\b/.test(norm) ||
  (kind === 'who' &&
    /\bwh/.test(norm) &&
    !/\b(?:what (?:is|was) (?:his|her)|who (?:is|was|are|were) (?:his|her))\b/.test(norm));

/** "What did she say about Smith?": whoever is named is what was spoken of. */
const isSubject = ({ norm, terms }: Question): boolean => {
  const list = norm.split(' ');
  const asks = /\b(?:did|does|do|has|is|was|would|will) (?:he|she)\b/.test(norm);
  const isTopic = (at: number) =>
    [list[at - 1], list[at - 2]].some((word) => /^(?:about|of|on|to|with|against)$/.test(word ?? ''));
  const first = list.findIndex((word) => /^(?:he|she)$/.test(word));
  return asks && terms.every(({ mention }) => !mention || (mention.from > first && isTopic(mention.from)));
};

/** "Has it happened before?", "ever happened before?": of what the dispute is about, when not of what was spoken of. */
const asksIfBefore =
  /^(?:and |so |but )*(?:(?:has|have|did) )?(?:(?:it|this|that|they|there|(?:any|some)thing like (?:it|this|that)) )?(?:ever )?(?:happen(?:ed)?|been done|been|done (?:it|this|that)|gone on strike|struck|walked out)(?: like (?:this|it|that))?(?: (?:ever )?before(?: now)?)$|^(?:(?:and|so|but) )*(?:was|were|has|have|is) there (?:been )?(?:one|another|any|an earlier one|a strike|a walkout) before(?: (?:it|this|that|now|then))?$/;

/** "Why are they striking?": whoever was spoken of, it is those who strike. */
const asksWhyTheyStrike = ({ kind, norm, terms }: Question): boolean =>
  kind === 'why' &&
  /\b(?:(?:are|do|did|were) they|they(?: are| were)?) (?:\w+ing )?(?:strik(?:e|ing)|struck|on strike|walk(?:ing)? out)\b/.test(
    norm,
  ) &&
  terms.every(({ required }) => !required);

/** "Hours?", "when is it?": with nothing said before, of what the dispute is about. */
const ofDispute = (question: Question): Question =>
  asksIfBefore.test(question.norm) ||
  (question.explicit &&
    (timed.has(question.kind) || question.kind === 'how_long') &&
    question.terms.every(({ surface }) =>
      /^(?:start|begin|end|finish|stop|(?:be |is |are |it is )?over)s?$/i.test(surface),
    ) &&
    // "How long was it?" points to something that was spoken of.
    !/\b(?:was|were|did) (?:it|that|this|they)\b/.test(question.norm))
    ? changeQuestion(question, { terms: [impliedStrike] })
    : isOnlyDay(question)
      ? changeQuestion(question, { terms: [...question.terms, impliedStrike] })
      : question;

const asksItsTime =
  /^(?:(?:and|so|but) )*(?:what time|when) (?:does|do|will|is) (?:it|they|this|that) (?:all )?(?:finish|end|start|begin|stop|kick off|over)(?: (?:today|tomorrow|then))?$/;

/** What has no beginning and no end of its own. */
const timeless: ReadonlySet<Statement['type']> = new Set([
  'quote',
  'position',
  'person',
  'organisation',
  'poll',
]);

const impliedStrike = withChange(impliedWord('', ['strike']), { required: false });

/** "Is it on Friday?" */
const isOnlyDay = ({ kind, norm, terms }: Question): boolean =>
  kind === 'is_it_true' &&
  /^(?:(?:and|so|but) )*(?:is|was|will) (?:it|this|that)\b/.test(norm) &&
  terms.length > 0 &&
  terms.every(isTime);

/** "Is there another one planned?", "any more to come?" */
const asksForAnother =
  /^(?:(?:and|so|but) )*(?:(?:is|are|will) there (?:be )?)?(?:going to be )?(?:another(?: one)?|(?:any )?more(?: of them)?|any others?)(?: (?:one|ones))?(?: (?:planned|coming|to come|on the way|threatened|scheduled|after (?:this|that|it)|later|next))+$/;

/** "Where did she say it?" */
const saysThat =
  /\b(?:say|said|saying|claim(?:ed)?|tell|told|call(?:ed)?|write|wrote|tweet(?:ed)?|post(?:ed)?) (?:\w+ )?(?:it|that|this|so|those words)(?: (?:to|then|exactly|first)\b.*)?$|\b(?:it|that|this) (?:\w+ )?(?:said|uttered|told|written)$/;

const saysToThat = /\b(?:say|says|said) to (?:that|this|it)$/;

const saysOfThat = /\bwho\b.*\b(?:of|about|for) (?:that|it|this)$/;

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
  /** The day on which the questions are asked. */
  today: string,
): Conversation {
  const decideBare = createBareDecider(matcher, index, names, meetsDemands);
  const recall = createRecall(statements, matcher, index, decider, names, today);
  const priorOf = (context: Context): Statement[] =>
    context.statements.flatMap((id) => {
      const at = matcher.indexOf(id);
      const statement = at === undefined ? undefined : statements[at];
      return statement ? [statement] : [];
    });

  const rareTerms = (at: number) =>
    [...index.terms(at).ids].map((term) => [{ term, weight: 1 / Math.sqrt(index.frequency(term)) }]);
  const nearnessTo = (main: Statement) => createNearness(main, matcher.indexOf(main.id) ?? 0, index);

  const inContext = (
    question: Question,
    context: Context,
    prior: readonly Statement[],
  ): { decision: Decision; question: Question } => {
    const [main] = prior;
    if (!main) return { question, decision: decider.decide(question) };
    const mainAt = matcher.indexOf(main.id) ?? 0;
    const told = recall.ofLastAnswer(question, context, prior);
    if (told) return told;
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
    // "No, I meant parcels": of which the last answer may have spoken as well, when nothing else near it does.
    const isOwn = ({ terms }: Match) =>
      terms.some(({ term, strength }) => term.required && !term.mention && strength >= thresholds.direct);
    const isInMain = () =>
      isOwn(matcher.match(resolved, mainAt)) &&
      !matcher
        .rank(resolved)
        .some(
          (match) =>
            match.statement.entry !== main.entry &&
            match.statement.type === main.type &&
            isOwn(match) &&
            match.missing.length === 0 &&
            match.facet >= thresholds.sureFacet &&
            nearness(match.statement, match.at) >= thresholds.strayNear,
        );
    // "No, I meant which days": of the same.
    const isOnlyKind = question.explicit && !resolved.terms.some((term) => term.required);
    const avoid =
      question.cues.more ||
      /\bwants?\b.* instead$/.test(question.norm) ||
      (question.cues.corrects && !isOnlyKind && !isInMain()) ||
      (question.cues.other && !question.terms.some((t) => t.mention))
        ? new Set(context.statements)
        : undefined;
    // "What did she reply?" is answered by a reply to what was just said, or not at all.
    const replies =
      asksForReply.test(question.norm) &&
      resolved.kind === 'what_said' &&
      // "What does Smith say to him?" may be told by words of Smith's that name him.
      !(
        /\b(?:say|said|says)\b.*\bto (?:him|her)$/.test(question.norm) &&
        question.terms.some((term) => term.required)
      ) &&
      !question.terms.some((term) => term.required && !term.mention);
    // A reply to these very words, or else to others of the same speaker.
    const hasReply = statements.some((statement) => statement.repliesTo === main.entry);
    const mainOverlap = saysToThat.test(question.norm) ? createOverlap(mainAt, index) : undefined;
    const answersTo = (statement: Statement, p: Statement): boolean => {
      // "What did the union say to that?": what it said of the same.
      if (statement.repliesTo === undefined)
        return (
          !hasReply &&
          statement !== main &&
          resolved.speaker !== undefined &&
          speaksAs(statement, resolved.speaker.ids, names) &&
          (mainOverlap?.(matcher.indexOf(statement.id) ?? 0) ?? 0) >= thresholds.sameThing * 2
        );
      if (hasReply) return statement.repliesTo === main.entry;
      const at = matcher.indexOf(statement.repliesTo);
      const answered = at === undefined ? undefined : statements[at];
      return (
        statement.repliesTo === p.entry || (answered?.speaker !== undefined && answered.speaker === p.speaker)
      );
    };
    // "How long did it last?" after something that happened: not how long anything else did.
    const isOfItself =
      main.type === 'event' && question.kind === 'how_long' && /\bit (?:last|take|go on)/.test(question.norm);
    // "Where did she say it?": those words, not others of hers.
    const isOfItsWords =
      (question.kind === 'where' || question.kind === 'when') && saysThat.test(question.norm);
    // "And in March?" after one result of a poll: not another result of then.
    const polled = pollQuestion(main);
    const isOfResult =
      polled !== undefined &&
      resolved.terms.some((term) => term.required && isTime(term)) &&
      resolved.terms.every((term) => !term.required || isTime(term) || isPronoun(term));
    // "And the minister?" after whom people blame: of the same poll.
    const isOfFinding =
      main.type === 'poll' &&
      question.cues.continues &&
      !question.explicit &&
      resolved.terms.some((term) => term.required) &&
      resolved.terms.every((term) => !term.required || term.mention);
    const only =
      avoid || replies || isOfItself || isOfItsWords || isOfResult || isOfFinding
        ? (statement: Statement) =>
            !avoid?.has(statement.id) &&
            (!isOfResult || statement.type !== 'poll' || pollQuestion(statement) === polled) &&
            (!replies || prior.some((p) => answersTo(statement, p))) &&
            (!(isOfItself || isOfItsWords || isOfFinding) || statement.entry === main.entry)
        : undefined;
    const nearest = index.best(rareTerms(mainAt), maxNearest);
    const ofSubject = index.best([subjectOf(main, index).map((term) => ({ term, weight: 1 }))], maxNearest);
    const options = {
      bonus,
      also: [...relativesOf(main, statements, maxRelatives), ...nearest, ...ofSubject],
      ...(only ? { only } : {}),
    };
    const isOfThat = resolved.kind === 'who_said' && saysOfThat.test(question.norm);
    if (!isOfThat && resolved.terms.every((term) => !term.required || isPronoun(term))) {
      const decision = decideBare(resolved, prior, options);
      if (decision && !repeats(decision, resolved, main)) return { question: resolved, decision };
    }
    // "And the boss?" after words of another: those of nobody else.
    const isOfOffice =
      resolved.kind === 'what_said' &&
      !resolved.speaker &&
      question.cues.continues &&
      resolved.terms.some((term) => term.required && !term.mention && isHead(term.surface.toLowerCase()));
    if (isOfOffice) return { question: resolved, decision: { type: 'missing', near: [], unplaced: [] } };
    // "And the statistics?" after words of somebody's: what the same one says of them, before what anybody else does.
    if (main.speaker !== undefined && continuesWords(question, resolved)) {
      const speaker = { from: -1, to: -1, ids: [main.speaker], by: 'name' as const };
      const own = changeQuestion(resolved, { speaker });
      const said = ({ id, type }: Statement) => type !== 'gap' && !avoid?.has(id);
      const decision = decider.decide(own, { ...options, only: said });
      // "And about the march?": what the same one said of it, and nothing else of the march.
      if (decision.type === 'found' || /^(?:and|or) (?:about|on) /.test(question.norm))
        return { question: own, decision };
    }
    // "Has it been used?" is about the last answer, not about anything else that was used.
    const points =
      // "What does one cost?"
      /\b(?:does|do|can) one\b/.test(question.norm) ||
      [...question.cues.pronouns].some((word) =>
        /^(?:it|that|this|those|these|there|they|them|their)$/.test(word),
      );
    // "Who was the chair then?": at the time that was spoken of.
    const isThen =
      /\b(?:was|were|did|had|led|ran|headed|chaired)\b.*\bthen$|\b(?:at (?:the|that) time|back then|(?<!\bfor )that time(?: round)?|on that (?:day|occasion)|that day)$/.test(
        question.norm,
      );
    const isOfAnother =
      !question.explicit &&
      (sized.has(resolved.kind) || timed.has(resolved.kind) || resolved.kind === 'where') &&
      resolved.terms.every((term) => term.mention || !term.required);
    const isVague =
      ((isThen ||
        (points &&
          !resolved.terms.some(
            (term) => term.mention && !(resolved.kind === 'who_said' && isPronoun(term)),
          ))) &&
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
    // "Who accused her of that?": of the same matter, and not only of her.
    const overlap = isOfThat ? createOverlap(mainAt, index) : undefined;
    const near = (statement: Statement, at: number): boolean =>
      (overlap === undefined || statement.type === 'gap' || overlap(at) >= thresholds.sameThing) &&
      (only?.(statement) ?? true) &&
      (!isOfThen ||
        statement.type === 'gap' ||
        (statement.entry === main.entry && isEarlierResult(statement))) &&
      (statement.type === 'gap' ||
        (isOfMain ? statement.entry === main.entry : bonus(statement, at) >= nearEnough / 2));
    const decision = decider.decide(resolved, isVague || isOfThat ? { ...options, only: near } : options);
    // "Who runs them?", with no body spoken of.
    const isOfNoBody = asksForHead(question.norm) && !resolved.terms.some(({ mention }) => mention);
    const isNoHead =
      asksForHead(question.norm) && decision.type === 'found' && decision.match.statement.type !== 'person';
    // "And the government?" after whether another did it: not words of anybody else's.
    const isOfOthers =
      context.kind === 'is_it_true' &&
      question.cues.continues &&
      !question.explicit &&
      question.terms.every((term) => term.mention || !term.required) &&
      decision.type === 'found' &&
      decision.match.statement.type === 'quote' &&
      !speaksAs(
        decision.match.statement,
        question.terms.flatMap(({ mention }) => mention?.ids ?? []),
        names,
      );
    const isNoAnswer =
      isNoHead ||
      isOfOthers ||
      isOfNoBody ||
      isLoose(decision, resolved, main) ||
      isStray(decision, resolved, nearness) ||
      (repeats(decision, resolved, main) && !question.cues.more);
    return {
      question: resolved,
      decision: isNoAnswer ? { type: 'missing', near: [], unplaced: [] } : decision,
    };
  };

  return {
    decide(question, context) {
      const alone = () => ({ question, decision: decider.decide(question) });
      // "What did he say?" without anybody named, here or before, must not be answered with just anybody's words.
      // Words between quotation marks tell whose they are.
      const pronoun =
        isBound(question) || question.quoted.length > 0
          ? undefined
          : [...question.cues.pronouns].find((word) => /^(?:he|him|his|she|her|hers)$/.test(word));
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
        // "Who runs them?", "does the company agree?"
        const points = thing && asksForHead(asked.norm) && !asked.terms.some((term) => term.mention);
        if (points || onlyAgrees(asked))
          return {
            question: asked,
            decision: { type: 'missing' as const, near: [], unplaced: [], pronoun: thing ?? 'that' },
          };
        const isBare = thing && asked.terms.every((term) => !term.required && !term.isContent);
        return {
          question: asked,
          decision:
            isBare && (decision.type === 'missing' || asked.kind === 'who_said')
              ? { type: 'missing' as const, near: [], unplaced: [], pronoun: thing }
              : decision,
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
      if (!main || asksWhyTheyStrike(question)) return alone();
      // "Is there another one planned?" after a strike: another strike.
      if (asksForAnother.test(question.norm) && main.type === 'event' && main.spells.length > 0) {
        const read = changeQuestion(question, {
          kind: 'is_it_true',
          explicit: true,
          claim: true,
          norm: 'is another strike planned',
          terms: [impliedStrike],
        });
        return { question: read, decision: decider.decide(read), follows: main };
      }
      const ofOther = recall.ofAnother(question, prior);
      if (ofOther) return { question, decision: ofOther, follows: main };
      if (onlyAgrees(question) || onlyDid(question))
        return { question, decision: { type: 'missing', near: [], unplaced: [] }, follows: main };
      // "How many adults were asked?" after a poll is about that poll.
      const isOfPoll = main.type === 'poll' && aboutPolling.test(question.norm) && !isNamed;
      const leaning = isOfPoll || leans(question);
      if (leaning) {
        // "And who said it cannot be mended?": its own words tell more than what was spoken of.
        const own = question.kind === 'who_said' && !saysOfThat.test(question.norm) ? alone() : undefined;
        if (own && (isWhole(own.decision) || isWordForWord(own.decision, question))) return own;
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
        if (asksIfBefore.test(question.norm)) return ofNothingBefore(question);
        // "What time does it finish?" after words or a poll: the strike, since nothing else was spoken of that does.
        if (timeless.has(main.type) && asksItsTime.test(question.norm)) return ofNothingBefore(question);
        if (onlyLeans(question, read.question.kind, names)) return { ...read, follows: main };
        // "Who runs them?": those that were spoken of.
        if (asksForHead(question.norm) && /\b(?:it|them)\b/.test(question.norm))
          return { ...read, follows: main };
        // "Galway?" after how long the wait is: the same of Galway, and nothing else.
        const isFragment =
          !question.explicit &&
          question.norm.split(' ').length <= 2 &&
          question.terms.some((term) => term.isName && !term.mention) &&
          (sized.has(context.kind) || timed.has(context.kind) || context.kind === 'where');
        if (isFragment) return { ...read, follows: main };
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
      const ofThatTime = ofPastEvent(question, main, today)
        ? decider.decide(question, { only: ({ entry, type }) => entry === main.entry && type !== 'gap' })
        : undefined;
      if (ofThatTime && (ofThatTime.type === 'found' || asksOfThatTime.test(question.norm)))
        return { question, decision: ofThatTime, follows: main };
      if (standalone.decision.type !== 'missing') return standalone;
      if (question.terms.filter((term) => term.required).length > 3) return standalone;
      const read = inContext(question, context, prior);
      return read.decision.type === 'found' ? { ...read, follows: main } : standalone;
    },
  };
}

/** "What does a driver get when he starts?": whoever was named before it in the same question. */
const isBound = ({ norm }: Question): boolean => {
  const [before = '', after] = norm.split(/ (?:when|before|after|if|until|because|once|while) (?:he|she)\b/);
  return (
    after !== undefined &&
    !/\b(?:he|him|his|she|her|hers)\b/.test(before) &&
    /\b(?:do|does|did|is|was|will|would|has|have) (?:an? |the )?(?!it\b|they\b|that\b)\w+ \w/.test(before)
  );
};

/** "Does the company agree?": with what was said, and with nothing else. */
const onlyAgrees = ({ kind, norm, terms }: Question): boolean =>
  kind === 'is_it_true' &&
  asksIfAgreed.test(norm) &&
  /\bagrees?(?: with (?:it|that|this|him|her|them))?$/.test(norm) &&
  terms.every(
    ({ required, mention, surface }) =>
      !required || mention || asksIfAgreed.test(`does x ${surface.toLowerCase()}`),
  );

/** "Did the union?": the deed itself is left out, and what was done by another tells nothing of this one. */
const onlyDid = ({ kind, norm, terms }: Question): boolean =>
  kind === 'is_it_true' &&
  /^(?:(?:and|so|but|or) )*(?:did|does|do|has|have) (?:the )?\w+(?: \w+)?$/.test(norm) &&
  (terms.some(({ mention }) => mention) || /\b(?:he|she|they|it)$/.test(norm)) &&
  terms.every(({ mention, required }) => mention || !required);

/** "How many classes were lost?" after a strike that is over: of that one, where it tells. */
const ofPastEvent = ({ kind, norm, terms }: Question, main: Statement, today: string): boolean =>
  (asksOfThatTime.test(norm) ||
    ((kind === 'how_many' || kind === 'why' || kind === 'where') && /\b(?:was|were|did|had)\b/.test(norm))) &&
  main.spells.length > 0 &&
  main.spells.every(({ start, end = start }) => end.slice(0, 10) < today) &&
  !terms.some((term) => isTime(term) || term.mention);

const asksOfThatTime = /\b(?:that time|back then|(?:because|as a result) of (?:it|that|this))\b/;

/** "And the statistics?": something else is named, and nobody. */
const continuesWords = ({ cues, explicit, terms }: Question, { kind, speaker }: Question): boolean =>
  cues.continues && !explicit && kind === 'what_said' && !speaker && !terms.some((term) => term.mention);

const isSettled = (decision: Decision): boolean => decision.type !== 'missing';
