/** "Who did it?", "who is she?", "what is a lock-out?": how far a statement gives somebody, or says what something is. */
import { asksFor, idsIn, type Question } from '../question/index.ts';
import { isIntroduction, type Statement } from '../statements/index.ts';
import { sentenceWords, stem } from '../text.ts';
import type { CreateGivesFor, Gives } from './facet.ts';

export const createGivesDoer: CreateGivesFor = (suggests) => (question) => {
  // "Who interviewed her?": not she.
  const named = idsIn(question);
  // "Who is the mayor?": not what she thinks.
  const isOfOne =
    named.length > 0 &&
    /^(?:and |so )?who (?:is|was) /.test(question.norm) &&
    question.terms.every(({ mention, required }) => mention || !required);
  return (statement, at, stated) => {
    const { speaker, type, entry } = statement;
    if (isOfOne && type === 'position') return 0.8;
    if (stated) return 1;
    if (speaker && !named.includes(speaker)) return 0.8;
    // "Who operates the terminal?": the firm that is introduced as the one that does.
    if (isIntroduction(statement) && !named.includes(entry)) return 0.8;
    return suggests(at, 'somebody') || suggests(at, 'body') ? 0.5 : 0;
  };
};

/** "What is the governor's position?": what he holds, before the office that he has. */
const asksForView = /\bposition\b(?! (?:at|in|within|with)\b)/;

/** "Which party does she lead?": what that body is. */
const asksForBody =
  /\b(?:which|what) (?:\w+ )?(?:part(?:y|ies)|body|organisation|group|ministry|office|union|firm|company|association|agency|council|employer)\b/;

export function givesIdentity(question: Question): Gives {
  const isOfView = asksForView.test(question.norm);
  const isOfBody = asksForBody.test(question.norm);
  return ({ entry, type, speaker }, _, stated) => {
    if (isOfBody && type === 'organisation' && stated) return asksFor(question, entry) ? 1 : 0.8;
    if (isOfView && type === 'position' && speaker && asksFor(question, speaker)) return 1;
    return stated && asksFor(question, entry) ? (isOfView ? 0.7 : 1) : 0.1;
  };
}

export const givesMeaning =
  (question: Question): Gives =>
  (statement, _, stated) => {
    if (statement.type === 'person' || statement.type === 'organisation')
      return stated && asksFor(question, statement.entry) ? 1 : 0.2;
    if (stated) return 1;
    return explains(question, statement) ? 0.6 : statement.type === 'event' ? 0.1 : 0.2;
  };

/** "What is a quay?" is answered by a sentence that begins with quays, not by any that names one. */
function explains({ terms }: Question, { type, sentence }: Statement): boolean {
  if (!['fact', 'term', 'event', 'figure', 'dispute'].includes(type)) return false;
  const asked = terms.find((term) => term.required);
  if (asked === undefined) return true;
  if (tellsDeed.test(sentence) || tellsNot.test(sentence)) return false;
  const start = sentenceWords(sentence)
    .slice(0, 7)
    .map((word) => stem(word.norm));
  return asked.parts.some((part) => start.includes(part));
}

/** "The drivers strike on Monday": not what a driver is. */
const tellsDeed =
  /^(?:\S+ ){1,8}?(?:strikes?|struck|stop(?:ped)?|walk(?:ed)?|march\w*|voted?|wants?|says?|said)\b/;
/** "Tugs and pilots are not part of it": not what a tug is. */
const tellsNot = /^(?:\S+ ){1,6}?(?:is|are) not\b/;
