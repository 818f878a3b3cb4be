/** One question -> the decision on it, by the statements that may answer it. */
import { decideClaim } from './claims/decide.ts';
import { verdictOn } from './claims/verdicts.ts';
import type { Decision } from './decision.ts';
import type { DecisionTools } from './decision-tools.ts';
import { repliesVerb } from './english/shared-patterns.ts';
import { asksForReply } from './follow-ups/asked.ts';
import { isFollowUp, type Match, type RankOptions, speaksAs } from './match.ts';
import type { Mention } from './names.ts';
import { nameTerm } from './pieces.ts';
import { changeQuestion, type Question, withChange } from './question/index.ts';
import { createSettle } from './settle.ts';
import { holdsWords, isSpeech, type Statement } from './statements/index.ts';
import { sentenceWords } from './text.ts';
import { thresholds } from './thresholds.ts';

export interface Decider {
  /** @param options with a `bonus` the question is decided in the light of what was answered before. */
  decide(question: Question, options?: RankOptions): Decision;
}

/** "What money has the governor promised?": what somebody did, though by words. */
const asksForDeed =
  /\b(?:promis\w+|pledg\w+|offer\w*|announc\w+|paid|spent|spend|order(?:s|ed)?|sign(?:s|ed)?|report(?:s|ed)?|found)\b/;

const asksForWish = /\bwhat (?:does|do|did) (?:\w+ ){1,3}(?:want|demand|ask for|propose)\b/;

const asksWhoReplied = new RegExp(
  `\\bwho (?:\\w+ )?${repliesVerb} (?:at\\b|to (?:\\w+ )*(?:claim|idea|suggestion|accusation|charge|words|remark|statement)\\b)`,
);

/** "What was the response to Smith?": somebody else's words. */
const isAnswered = ({ from }: Mention, { norm }: Question): boolean =>
  /\b(?:response|reply|answer|reaction|comeback|rebuttal|retort) to(?: the)?$/.test(
    norm.split(' ').slice(0, from).join(' '),
  );

/** Kinds that words between quotation marks settle. */
const wording: ReadonlySet<string> = new Set(['who_said', 'what_said', 'who', 'about']);

/** Whether a statement has these words in this order. */
const holds = ({ statement }: Match, quoted: readonly string[]): boolean =>
  statement.type !== 'gap' && quoted.every((run) => holdsWords(statement, run));

/** The one that all questions go through, follow-ups and claims included. */
export function createDecider(tools: DecisionTools): Decider {
  const { matcher, lexicon, names } = tools;
  const settle = createSettle(tools.index, names, tools.meetsDemands, tools.today);
  const claimTools = { ...tools, settle };

  /** Whether a sentence begins with somebody. */
  const isSubject = ({ sentence }: Statement, { ids }: Mention): boolean => {
    const [first] = names.mentions(sentenceWords(sentence));
    return first !== undefined && first.from <= 2 && first.ids.some((id) => ids.includes(id));
  };

  /** Whether a statement may answer for whom the question names as the speaker. */
  const answersFor = (statement: Statement, speaker: Mention, { kind, norm }: Question): boolean => {
    if (statement.type === 'gap' || speaksAs(statement, speaker.ids, names)) return true;
    // A poll says what it found, and nothing of what its client thinks.
    if (statement.type === 'poll' && speaker.ids.some((id) => statement.names.includes(id)))
      return speaker.from < 0 || !/\b(?:think|feel|believe|want|position|view|opinion|stance)s?\b/.test(norm);
    // "Why does the company say so?": not because of what the union says.
    if (kind === 'what_said' || isSpeech(statement) || (kind === 'why' && statement.claimants)) return false;
    // "What money has the governor promised?" is told by a sentence that says what she did.
    return kind !== 'about' || (asksForDeed.test(norm) && isSubject(statement, speaker));
  };

  /** "How did Smith respond to the claim that ...?": the reply to words that hold what is asked about. */
  const replyTo = (question: Question, speaker: Mention): Match | undefined => {
    const terms = new Set(
      question.terms.filter(
        (term) => term.mention === speaker || asksForReply.test(term.surface.toLowerCase()),
      ),
    );
    return matcher
      .rank(question, {
        only: (statement) => statement.repliesTo !== undefined && speaksAs(statement, speaker.ids, names),
      })
      .find(({ statement: { repliesTo = '' } }) => {
        const at = matcher.indexOf(repliesTo);
        const match = at === undefined ? undefined : matcher.match(question, at, { ignore: terms });
        return match?.missing.length === 0 && match.coverage >= thresholds.coverage;
      });
  };

  /** "Who hit back at the claim that ...?": who replied to words that hold what is asked about, and never whose they were. */
  const whoReplied = (
    question: Question,
    isMeant: (statement: Statement) => boolean,
  ): Decision | undefined => {
    const ignore = new Set(question.terms.filter(({ surface }) => asksForReply.test(surface.toLowerCase())));
    const claims = matcher
      .rank(question, { only: isMeant, ignore })
      .filter(({ missing }) => missing.length === 0);
    if (claims.length === 0) return undefined;
    for (const { statement } of claims) {
      const at = tools.statements.findIndex(({ repliesTo }) => repliesTo === statement.entry);
      if (at >= 0) return { type: 'found', match: matcher.match(question, at), others: [] };
    }
    return { type: 'missing', near: claims.slice(0, 1), unplaced: [] };
  };

  /** "What does she want on overtime?": what the union that she leads wants, where nothing is told of what she does. */
  const wishOfBody = (question: Question, options: RankOptions, followsUp: boolean) => {
    const { speaker } = question;
    const bodies = (speaker?.ids ?? []).flatMap((id) =>
      names.bodiesOf(id).filter((body) => names.headsOf(body).includes(id)),
    );
    if (!speaker || bodies.length === 0) return undefined;
    const mention = { ...speaker, ids: bodies };
    const ofBody = changeQuestion(question, {
      speaker: mention,
      terms: question.terms.map((term) =>
        term.mention === speaker ? withChange(term, { mention, keys: bodies.map(nameTerm) }) : term,
      ),
    });
    const only = (statement: Statement, at: number): boolean =>
      (options.only?.(statement, at) ?? true) &&
      statement.type === 'position' &&
      speaksAs(statement, bodies, names);
    const decision = settle(matcher.rank(ofBody, { ...options, only }), ofBody, { followsUp });
    return decision.type === 'found' ? decision : undefined;
  };

  const decide = (question: Question, options: RankOptions): Decision => {
    const followsUp = isFollowUp(options);
    if (question.claim && question.kind === 'is_it_true') {
      return decideClaim(question, options, claimTools);
    }
    const { speaker } = question;
    if (speaker && question.kind === 'what_said' && isAnswered(speaker, question)) {
      const reply = whoReplied(question, (statement) => speaksAs(statement, speaker.ids, names));
      if (reply) return reply;
    }
    if (speaker && question.kind === 'what_said' && asksForReply.test(question.norm)) {
      const reply = replyTo(question, speaker);
      if (reply) return { type: 'found', match: reply, others: [] };
    }
    if (question.kind === 'who_said' && asksWhoReplied.test(question.norm)) {
      const reply = whoReplied(question, isSpeech);
      if (reply) return reply;
    }
    const only = (statement: Statement, at: number): boolean =>
      (options.only?.(statement, at) ?? true) && (!speaker || answersFor(statement, speaker, question));
    const ranked = matcher.rank(question, { ...options, only });
    // Words between quotation marks are looked for as they stand; who misquotes is read like anybody else.
    const held = question.quoted.length > 0 ? ranked.filter((match) => holds(match, question.quoted)) : [];
    const [first] = held;
    if (first && wording.has(question.kind)) {
      const runnerUp = ranked.find((match) => match !== first);
      return { type: 'found', match: first, others: [], ...(runnerUp ? { runnerUp } : {}) };
    }
    // "We have done all we can: who said that?" has no other words to go by.
    const hasNoOther = question.quoted.length > 0 && !question.terms.some((term) => term.required);
    return settle(held.length > 0 || hasNoOther ? held : ranked, question, {
      followsUp,
      verdict: (match) => verdictOn(question, match, { lexicon, names }),
    });
  };

  return {
    decide(question, options = {}) {
      const decision = decide(question, options);
      if (!question.speaker || !asksForWish.test(question.norm)) return decision;
      if (decision.type === 'found' && decision.match.statement.type === 'position') return decision;
      const wish = wishOfBody(question, options, isFollowUp(options));
      const isBetter = decision.type !== 'found' || (wish?.match.score ?? 0) >= decision.match.score;
      return wish && isBetter ? wish : decision;
    },
  };
}
