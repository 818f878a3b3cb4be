/** A follow-up of a word or two: "why?", "who ran it?", "end?". There is nothing to find but what its kind asks for. */
import type { Decision } from './decision.ts';
import { distinct } from './decision.ts';
import { asksForIdentity, type MeetsDemands } from './demands/index.ts';
import { asksWhichMedium } from './english/demand-words.ts';
import { sized } from './leaning.ts';
import { isNamed as isNamedIn, leastStrength, type Matcher, speaksAs, type TermMatch } from './match.ts';
import type { Names } from './names.ts';
import { subjectOf } from './nearness.ts';
import { type Question, type QuestionTerm, timed } from './question/index.ts';
import { asksForHead, isPronoun } from './referents.ts';
import type { SearchIndex } from './search-index.ts';
import { isIntroduction, pollQuestion, type Statement, sharesPassage } from './statements/index.ts';
import { thresholds } from './thresholds.ts';

/** "What does all-out mean here?" asks for those words, though everything is about them. */
export const asksMeaning = ({ kind }: Question, term: QuestionTerm): boolean =>
  kind === 'definition' && (term.isContent || term.kind === 'phrase') && !isPronoun(term);

interface NearOptions {
  /** Statements near the last answer, besides those that the words find. */
  readonly also: readonly number[];
  /** How near a statement is to the last answer. */
  readonly bonus: (statement: Statement, at: number) => number;
  readonly only?: (statement: Statement, at: number) => boolean;
}

/**
 * @param prior what was answered last, the newest first.
 * @returns nothing when no statement near the last answer gives what is asked for.
 */
export type DecideBare = (
  question: Question,
  prior: readonly Statement[],
  options: NearOptions,
) => Decision | undefined;

/** A bonus from here on makes a statement near enough to be asked about without a word of its own. */
export const nearEnough = 0.16;

export const asksForOtherParty =
  /\b(?:at|to|with|between|for|from|against|about|by|of|on|towards) (?:who|whom|which)\b|\bwhom?\b.* (?:at|to|with|for|from|against|about|by|of)$/;

export const aboutPolling = /\b(?:poll|survey|ask|answer|interview|sampl|questioned|respon|took part)/;

const saidSo =
  /\b(?:said|says|say|saying|told|tells|explained|explains|claimed|claims|claiming|mentioned) (?:\w+ )?(?:that|this|so|it)(?: then| anyway| exactly| though)?$|^(?:and |so |but )*(?:says|according to) whom?$/;

const strikes = /\b(?:strik|walkout|walk out|stoppage)/i;

const isOfStrike = ({ type, happening = '' }: Statement): boolean =>
  type === 'dispute' || (type === 'event' && strikes.test(happening));

const tellsWhyTheyStrike = ({ type, sentence, answers }: Statement): boolean =>
  answers.why !== undefined &&
  (type === 'event' || type === 'fact' || type === 'position') &&
  strikes.test(sentence);

/** Kinds that who somebody is may answer. */
const introducing: ReadonlySet<string> = new Set(['who_is', 'who', 'definition']);

/** Kinds that ask for something about what was explained. */
const ofSubject: ReadonlySet<string> = new Set(['when', 'where', 'why']);

export function createBareDecider(
  matcher: Matcher,
  index: SearchIndex,
  names: Names,
  meetsDemands: MeetsDemands,
): DecideBare {
  return (question, prior, options) => {
    const [main] = prior;
    if (!main) return undefined;
    const entries = new Set(prior.slice(0, 2).map((statement) => statement.entry));
    const pronouns = question.terms.filter(isPronoun);
    // A number that the last answer holds in passing serves too; one in passing elsewhere does not.
    const isStated = (statement: Statement) =>
      statement.answers[question.kind] !== undefined || statement === main;
    if (question.terms.some((term) => asksMeaning(question, term))) return undefined;
    if (
      question.kind === 'is_it_true' ||
      question.stranger ||
      (main.type !== 'poll' && asksForIdentity(question.norm))
    )
      return undefined;
    const subject = subjectOf(main, index);
    const isOfSubject = (at: number) =>
      subject.length > 0 && subject.every((term) => index.strength(at, term) > thresholds.direct);
    const near = (statement: Statement, at: number): boolean => {
      if (statement.type === 'gap' || options.only?.(statement, at) === false) return false;
      // Who is quoted, and which sides there are, is asked for as a list.
      if (statement.type === 'dispute' && statement !== main && question.kind !== 'list') return false;
      // "Who said that?" of what nobody said as such: who did in the same passage.
      const isSaidSo = question.kind === 'who_said' && saidSo.test(question.norm);
      if (isSaidSo) {
        if (!statement.speaker || statement.declined) return false;
        if (!main.speaker && !sharesPassage(statement, main)) return false;
      }
      // Whose words are asked for is not answered by somebody else's.
      if (
        (question.kind === 'what_said' || question.kind === 'about') &&
        question.speaker &&
        !speaksAs(statement, question.speaker.ids, names)
      )
        return false;
      // "From what date?" does not ask for the day of the words.
      if (
        statement.type === 'quote' &&
        timed.has(question.kind) &&
        /^(?:and |so )*(?:from|since|until|till|by)\b|\bwhen (?:will|would|does|do|is|are) (?:that|it|this|they)\b/.test(
          question.norm,
        )
      )
        return false;
      // Who somebody is answers only who they are.
      // ... and how many they are, or where.
      const isTold =
        (statement === main && (sized.has(question.kind) || question.kind === 'where')) ||
        (/\bhow old\b/.test(question.norm) && statement.entry === main.speaker) ||
        // "Which station?" after what was said on the radio: what that one is.
        (question.kind === 'where' && asksWhichMedium.test(question.norm));
      if (isIntroduction(statement) && !introducing.has(question.kind) && !isTold) return false;
      if (asksForHead(question.norm) && statement.type !== 'person') return false;
      // "Why?" of the dispute: why they strike, and not what is so because they do.
      if (question.kind === 'why' && isOfStrike(main) && statement !== main && !tellsWhyTheyStrike(statement))
        return false;
      const part = pollQuestion(main);
      // "How many?" after a result does not ask how many were asked.
      const whole = sized.has(question.kind) && !aboutPolling.test(question.norm) ? '' : part;
      if (part && statement.entry === main.entry && (pollQuestion(statement) ?? whole) !== part) return false;
      if (pronouns.some((term) => !term.mention?.ids.some((id) => isNamedIn(index, at, id)))) return false;
      return (
        pronouns.length > 0 ||
        entries.has(statement.entry) ||
        options.bonus(statement, at) >= nearEnough ||
        // "Since when?" of what a word means: when that thing came.
        (ofSubject.has(question.kind) && statement.answers[question.kind] !== undefined && isOfSubject(at)) ||
        (isSaidSo && sharesPassage(statement, main))
      );
    };
    // "Who interviewed her?" does not ask for whoever is spoken of in passing; "at whom?" may.
    const isOfOtherParty = asksForOtherParty.test(question.norm);
    const least = question.kind === 'who' && !isOfOtherParty ? 0.8 : 0.5;
    const ranked = matcher.rank(question, { ...options, only: near }).filter(
      (match) =>
        (match.facet >= least ||
          // "Where is it?" of what somebody runs: "... the shop in Leeds".
          (question.kind === 'where' &&
            match.statement === main &&
            isIntroduction(main) &&
            match.facet > 0)) &&
        (!sized.has(question.kind) || match.facet === 1 || isStated(match.statement)) &&
        meetsDemands(match, question, true),
    );
    // In "what does she say about the plan?" a light word is all that there is.
    const isOwn = ({ term, strength }: TermMatch): boolean =>
      !isOfOtherParty &&
      (term.isContent || question.kind === 'what_said') &&
      !isPronoun(term) &&
      strength >= thresholds.direct;
    // "How did she describe the plans?": her words of plans, before the last answer again without any.
    const best = ranked.find((match) => match.terms.some(isOwn)) ?? ranked[0];
    if (!best) return undefined;
    // "On what dates did they do the interviews?" does say something: an answer without any of it is none.
    const content = best.terms.filter(({ term }) => term.isContent && !isPronoun(term));
    if (content.length > 0 && content.every(({ strength }) => strength < leastStrength)) return undefined;
    return { type: 'found', match: best, others: question.cues.more ? distinct(ranked.slice(1)) : [] };
  };
}
