/** Follow-ups: a question that leans on what was answered before, read together with it. */
import type { Decider } from './decide.ts';
import { type Decision, distinct } from './decision.ts';
import { asksForIdentity } from './demands.ts';
import { isNamed as isNamedIn, leastStrength, type Matcher, speaksAs } from './match.ts';
import type { Names } from './names.ts';
import type { Context } from './outcome.ts';
import type { Question } from './question/index.ts';
import { asksForHead, isPronoun, resolve, saysIt } from './referents.ts';
import type { SearchIndex } from './search-index.ts';
import type { Statement } from './statements/index.ts';
import { thresholds } from './thresholds.ts';

/** A bonus from here on makes a statement near enough to be asked about without a word of its own. */
const nearEnough = 0.16;

/** Kinds that want a number that is stated as such. */
const sized: ReadonlySet<string> = new Set(['how_many', 'share', 'how_long']);

/** Which question of a poll a statement belongs to. */
const questionPart = (statement: Statement): string | undefined => /\.(q\d+)/.exec(statement.id)?.[1];

/** How much a statement gains by its relation to what was answered last. */
const bonuses = { sameEntry: 0.3, sameSpeaker: 0.12, linked: 0.15, shared: 0.4, again: 0.08 } as const;

/** In these a pronoun may belong to the words that are asked about. */
const quoting: ReadonlySet<string> = new Set(['who_said', 'who']);

const asksForOtherParty =
  /\b(?:at|to|with|between|for|from|against|about|by|of|on|towards) (?:who|whom|which)\b|\bwhom?\b.* (?:at|to|with|for|from|against|about|by|of)$/;

/** "And the winter before?" */
const asksForOneBefore = /\b(?:year|winter|summer|spring|autumn|month|week|time|day|one) before\b/;
/** "Who reported that?": not who said it. */
const asksForMedia = /\bwho (?:\w+ )?(?:reported|carried|printed|published|covered)\b/;

/** "For how many children?": the last answer is to be completed. */
const completes =
  /^(?:and |so )*(?:for|by|over|in|with|from|to|at|on|of|until|since|out of) (?:how|what|which|whom?)\b/;

const aboutPolling = /\b(?:poll|survey|ask|answer|interview|sampl|questioned|respon|took part)/;

const timed: ReadonlySet<string> = new Set(['when', 'hours']);

/** Kinds that who somebody is may answer. */
const introducing: ReadonlySet<string> = new Set(['who_is', 'who', 'definition']);

const reply =
  /\b(?:reply|replied|respond|responded|response|answer|say back|said back|hit back|come back)\b|\b(?:say|said) to (?:that|this|it|him|her|them)$/;

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
): Conversation {
  const relatives = createRelatives(statements);
  const priorOf = (context: Context): Statement[] =>
    context.statements.flatMap((id) => {
      const at = matcher.indexOf(id);
      const statement = at === undefined ? undefined : statements[at];
      return statement ? [statement] : [];
    });

  const inContext = (
    question: Question,
    context: Context,
    prior: readonly Statement[],
  ): { decision: Decision; question: Question } => {
    const [main] = prior;
    if (!main) return { question, decision: decider.decide(question) };
    const resolved = resolve(question, context, prior, statements, names);
    const mainAt = matcher.indexOf(main.id) ?? 0;
    // Who asks for something new does not want the last answer again.
    const isNew =
      resolved.terms.some((term) => term.required && !isPronoun(term)) && !completes.test(question.norm);
    const overlap = createOverlap(mainAt, index);
    const bonus = (statement: Statement, at: number): number =>
      relation(statement, at, main, overlap) - (isNew && statement === main ? bonuses.again : 0);
    // "No, I meant parcels": of which the last answer may have spoken as well.
    const isInMain = resolved.terms.some(
      (term) =>
        term.required &&
        !term.mention &&
        matcher.match(resolved, mainAt).terms.some((t) => t.term === term && t.strength >= thresholds.direct),
    );
    const avoid =
      question.cues.more ||
      (question.cues.corrects && !isInMain) ||
      (question.cues.other && !question.terms.some((t) => t.mention))
        ? new Set(context.statements)
        : undefined;
    // "What did she reply?" is answered by a reply to what was just said, or not at all.
    const asksForReply = reply.test(question.norm);
    const replies =
      asksForReply &&
      resolved.kind === 'what_said' &&
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
    const nearest = index.best(
      [...index.terms(mainAt).ids].map((term) => [{ term, weight: 1 / Math.sqrt(index.frequency(term)) }]),
      40,
    );
    const options = {
      bonus,
      also: [...relatives(main).slice(0, 200), ...nearest],
      ...(only ? { only } : {}),
    };
    if (resolved.terms.every((term) => !term.required || isPronoun(term))) {
      const decision = decideBare(resolved, prior, matcher, options);
      if (decision && !repeats(decision, resolved, main)) return { question: resolved, decision };
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
      // "How many people are expected?" says not of what.
      !resolved.terms.some((term) => term.required || term.isContent);
    // "Has it happened yet?" says nothing of its own.
    const isOfMain = resolved.kind === 'is_it_true' && !resolved.terms.some((term) => term.required);
    const near = (statement: Statement, at: number): boolean =>
      (only?.(statement) ?? true) &&
      (statement.type === 'gap' ||
        (isOfMain ? statement.entry === main.entry : bonus(statement, at) >= nearEnough / 2));
    const decision = decider.decide(resolved, isVague ? { ...options, only: near } : options);
    const isNoHead =
      asksForHead(question.norm) && decision.type === 'found' && decision.match.statement.type !== 'person';
    const isNoAnswer = isNoHead || (repeats(decision, resolved, main) && !question.cues.more);
    return {
      question: resolved,
      decision: isNoAnswer ? { type: 'missing', near: [], unplaced: [] } : decision,
    };
  };

  /** "why?", "who ran it?", "end?": nothing to find but what the kind of question asks for, near the last answer. */
  const decideBare = (
    question: Question,
    prior: readonly Statement[],
    matcher: Matcher,
    options: {
      also: readonly number[];
      bonus: (s: Statement, at: number) => number;
      only?: (s: Statement, at: number) => boolean;
    },
  ): Decision | undefined => {
    const [main] = prior;
    if (!main) return undefined;
    const entries = new Set(prior.slice(0, 2).map((statement) => statement.entry));
    const pronouns = question.terms.filter(isPronoun);
    // A number that the last answer holds in passing serves too; one in passing elsewhere does not.
    const isStated = (statement: Statement) =>
      statement.answers[question.kind] !== undefined || statement === main;
    // "What does all-out mean here?" asks for those words, though everything is about them.
    if (question.kind === 'definition' && question.terms.some((term) => term.isContent && !isPronoun(term)))
      return undefined;
    if (question.kind === 'is_it_true' || question.stranger || asksForIdentity(question.norm))
      return undefined;
    const near = (statement: Statement, at: number): boolean => {
      if (statement.type === 'gap' || options.only?.(statement, at) === false) return false;
      // Whose words are asked for is not answered by somebody else's.
      if (
        question.kind === 'what_said' &&
        question.speaker &&
        !speaksAs(statement, question.speaker.ids, names)
      )
        return false;
      // "From what date?" does not ask for the day of the words.
      if (
        statement.type === 'quote' &&
        timed.has(question.kind) &&
        /^(?:and |so )*(?:from|since|until|till|by)\b/.test(question.norm)
      )
        return false;
      // Who somebody is answers only who they are.
      const isIntroduction = statement.type === 'person' || statement.type === 'organisation';
      // ... and how many they are, or where.
      const isTold = statement === main && (sized.has(question.kind) || question.kind === 'where');
      if (isIntroduction && !introducing.has(question.kind) && !isTold) return false;
      if (asksForHead(question.norm) && statement.type !== 'person') return false;
      const part = questionPart(main);
      // "How many?" after a result does not ask how many were asked.
      const whole = sized.has(question.kind) && !aboutPolling.test(question.norm) ? '' : part;
      if (part && statement.entry === main.entry && (questionPart(statement) ?? whole) !== part) return false;
      if (pronouns.some((term) => !term.mention?.ids.some((id) => isNamedIn(index, at, id)))) return false;
      return (
        pronouns.length > 0 || entries.has(statement.entry) || options.bonus(statement, at) >= nearEnough
      );
    };
    // "Who interviewed her?" does not ask for whoever is spoken of in passing; "at whom?" may.
    const least = question.kind === 'who' && !asksForOtherParty.test(question.norm) ? 0.8 : 0.5;
    const ranked = matcher
      .rank(question, { ...options, only: near })
      .filter(
        ({ facet, statement }) =>
          facet >= least && (!sized.has(question.kind) || facet === 1 || isStated(statement)),
      );
    const [best] = ranked;
    if (!best) return undefined;
    // "On what dates did they do the interviews?" does say something: an answer without any of it is none.
    const content = best.terms.filter(({ term }) => term.isContent && !isPronoun(term));
    if (content.length > 0 && content.every(({ strength }) => strength < leastStrength)) return undefined;
    return { type: 'found', match: best, others: question.cues.more ? distinct(ranked.slice(1)) : [] };
  };

  return {
    decide(question, context) {
      const alone = () => ({ question, decision: decider.decide(question) });
      // "What did he say?" without anybody named, here or before, must not be answered with just anybody's words.
      const pronoun = [...question.cues.pronouns].find((word) => /^(?:he|him|his|she|her|hers)$/.test(word));
      const isNamed = question.terms.some((term) => term.mention);
      const nobody = (): { question: Question; decision: Decision } => ({
        question,
        decision: { type: 'missing', near: [], unplaced: [], ...(pronoun ? { pronoun } : {}) },
      });
      if (!context || question.cues.fresh)
        return pronoun && !isNamed && !quoting.has(question.kind) ? nobody() : alone();
      const prior = priorOf(context);
      const [main] = prior;
      if (!main) return alone();
      // "How many adults were asked?" after a poll is about that poll.
      const isOfPoll = main.type === 'poll' && aboutPolling.test(question.norm) && !isNamed;
      const leaning = isOfPoll || leans(question);
      if (leaning) {
        const read = inContext(question, context, prior);
        // "What did she say?" after words of his.
        if (pronoun && !read.question.terms.some((term) => term.mention) && !quoting.has(question.kind))
          return nobody();
        // "What did they say?" of nobody known, or "what did Smith tell him?" without a word to him.
        const isOfNobody =
          question.kind === 'what_said' && saysIt.test(question.norm) && !read.question.speaker;
        if (isOfNobody && !isNamed && main.type !== 'poll')
          return { question, decision: { type: 'missing', near: [], unplaced: [], pronoun: 'they' } };
        if (isSettled(read.decision)) return { ...read, follows: main };
        if (question.cues.pronouns.has('him') && isNamed) return { ...read, follows: main };
        const needs = [...question.cues.pronouns].some((word) =>
          /^(?:he|him|his|she|her|hers|they|them|their)$/.test(word),
        );
        if (needs && !question.terms.some((term) => term.mention)) return { ...read, follows: main };
        if (
          reply.test(question.norm) &&
          question.kind === 'what_said' &&
          !question.terms.some((t) => t.required && !t.mention)
        ) {
          return { ...read, follows: main };
        }
        const content = question.terms.filter((term) => term.required && !term.mention).length;
        if (question.cues.pronouns.size > 0 && content < 2 && !isNamed) return { ...read, follows: main };
        // "How many people are expected?" is of nothing but what was spoken of.
        if (sized.has(question.kind) && !question.terms.some((term) => term.required || term.isContent))
          return { ...read, follows: main };
        // "And at the other depot?" asks for the same number or time, or nothing.
        const isSame = sized.has(read.question.kind) || timed.has(read.question.kind);
        if (
          (question.cues.continues || question.norm.split(' ').length <= 3) &&
          !question.explicit &&
          isSame &&
          !question.terms.some((term) => term.mention?.ids.some((id) => names.isPerson(id))) &&
          question.terms.every((term) => term.mention || !term.required)
        )
          return { ...read, follows: main };
        // "What does he think of the mediator?": nobody's words but his.
        if (
          (question.kind === 'what_said' || question.kind === 'is_it_true') &&
          /\b(?:did|does|has|is|was|would|will) (?:he|she)\b/.test(question.norm)
        )
          return { ...read, follows: main };
        const standalone = alone();
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

/** "Who interviewed her?" is not answered by the last answer again, when it says only what she said. */
function repeats(decision: Decision, { kind, terms, norm }: Question, main: Statement): boolean {
  if (decision.type !== 'found' || decision.match.statement !== main) return false;
  if (asksForOneBefore.test(norm) || (kind === 'who_said' && asksForMedia.test(norm))) return true;
  if (kind !== 'who') return false;
  if (asksForOtherParty.test(norm) || main.answers.who !== undefined) return false;
  const isFound = decision.match.terms.some(
    ({ term, strength }) => !isPronoun(term) && term.kind !== 'name' && strength >= leastStrength,
  );
  return !isFound && (!main.speaker || terms.some((term) => term.mention?.ids.includes(main.speaker ?? '')));
}

const isSettled = (decision: Decision): boolean => decision.type !== 'missing';

/** Whether a question leans on what went before. */
function leans(question: Question): boolean {
  const { cues } = question;
  const required = question.terms.filter((term) => term.required);
  if (question.quoted.length > 0) return false;
  if (cues.more || cues.corrects || cues.other || cues.continues) return true;
  if (required.length === 0) return true;
  const hasName = required.some((term) => term.mention);
  // "The union?"
  if (!question.explicit && question.norm.split(' ').length <= 3 && required.every((term) => term.mention))
    return true;
  const firstName = Math.min(...required.flatMap((term) => term.mention?.from ?? []));
  const firstPronoun = question.norm
    .split(' ')
    .findIndex((word) => /^(?:he|she|him|her|his|they|them|their)$/.test(word));
  const personal = ['he', 'him', 'his', 'she', 'her', 'hers', 'they', 'them', 'their'].some((word) =>
    cues.pronouns.has(word),
  );
  if (personal && (!hasName || firstPronoun < firstName || cues.pronouns.has('him'))) return true;
  const pointing = ['it', 'that', 'this', 'those', 'these', 'there', 'then', 'same', 'ones', 'one'].some(
    (word) => cues.pronouns.has(word),
  );
  return (pointing && required.length <= 3) || (!question.explicit && required.length <= 2 && !hasName);
}

/** For a statement, the others of its entry and its speaker, and those linked to it, in their order. */
function createRelatives(statements: readonly Statement[]): (of: Statement) => number[] {
  const ofEntry = new Map<string, number[]>();
  const ofSpeaker = new Map<string, number[]>();
  /** By what they name, or reply to. */
  const pointing = new Map<string, number[]>();
  const add = (map: Map<string, number[]>, key: string | undefined, at: number) => {
    if (key === undefined) return;
    const list = map.get(key);
    if (list) list.push(at);
    else map.set(key, [at]);
  };
  for (const [at, { entry, speaker, names, repliesTo }] of statements.entries()) {
    add(ofEntry, entry, at);
    add(ofSpeaker, speaker, at);
    for (const id of names) add(pointing, id, at);
    add(pointing, repliesTo, at);
  }
  return ({ entry, speaker, names, repliesTo }) => {
    const found = [
      ofEntry.get(entry) ?? [],
      ofSpeaker.get(speaker ?? '') ?? [],
      pointing.get(entry) ?? [],
      ...[...names, repliesTo ?? ''].map((id) => ofEntry.get(id) ?? []),
    ];
    return [...new Set(found.flat())].sort((a, b) => a - b);
  };
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
  return sum + bonuses.shared * overlap(at);
}

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
