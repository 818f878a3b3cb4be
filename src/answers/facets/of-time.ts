/** "When?", "which hours?", "how long?": how far a statement gives a day, a time of day or a length. */
import { isOwnWord, type Question } from '../question/index.ts';
import { stem, words } from '../text.ts';
import type { CreateGivesFor } from './facet.ts';

const noDate =
  /\bno (?:(?:new|further|more) (?:talks|meetings?|date)|date|plans?)\b|^no (?:new|further|more)\b/i;
const onlyWhen = /\b(?:only|not|never) (?:if|when|once|after|until)\b|[“"](?:when|once|as soon as)\b/i;
/** "When do they meet again?": no day is set. "When will she return?": only if something else comes first. */
export const leavesOpenWhen = (sentence: string): boolean => noDate.test(sentence) || onlyWhen.test(sentence);

export const createGivesDay: CreateGivesFor =
  (suggests) =>
  () =>
  ({ sentence }, at, stated) =>
    stated ? 1 : suggests(at, 'calendar') || leavesOpenWhen(sentence) ? 0.5 : 0;

export const createGivesHours: CreateGivesFor =
  (suggests) =>
  () =>
  ({ answers }, at, stated) =>
    stated ? 1 : suggests(at, 'clock') ? 0.7 : answers.when !== undefined ? 0.2 : 0;

export const createGivesLength: CreateGivesFor = (suggests) => (question) => {
  const { norm, terms } = question;
  const isOfEnd = asksHowLongItTook.test(norm);
  const isOfThing = isLongAsThing.test(norm);
  const isOfRest = holdsStill.test(norm);
  const mayBeSince = asksSinceWhen(question);
  const asked = new Set(terms.flatMap((term) => [...term.parts, ...term.keys]));
  /** "Three days of letters" is not how long the call was. */
  const isMeasured = (
    measured: readonly string[],
    happening: string,
    ofItself: readonly string[],
  ): boolean => {
    // "How long?" after talks, "how long were the talks?": "three hours of mediation".
    const isOfEvent = asked.size === 0 || asked.has(stem(happening));
    const own = isOfEvent
      ? new Set([...asked, ...words(ofItself.join(' ')).map(({ norm: word }) => stem(word))])
      : asked;
    return measured.some((word) => word && own.has(stem(word.toLowerCase())));
  };
  return ({ sentence, type, happening = '', body: [, ...ofItself] }, at, stated) => {
    // "How long did her speech last?": not any length in what she said.
    if (isOfEnd && type === 'quote' && !stated && !tellsLength.test(sentence)) return 0;
    // "How long is the queue?"
    if (isOfThing && /\b(?:kilomet\w+|km|miles?|met(?:re|er)s?) long\b|\d[ -]pages?\b/.test(sentence))
      return 1;
    // "How long did that one go on?": not for how long there was none.
    if (isOfEnd && firstFor.test(sentence) && !anyLength.test(sentence.replace(firstFor, ''))) return 0;
    if (stated) return 1;
    const [, ...measured] = lengthOf.exec(sentence) ?? [];
    if (measured.length > 0) return isMeasured(measured, happening, ofItself) ? 1 : 0.3;
    if (mayBeSince && /\bsince\b/.test(sentence)) return 0.8;
    // "How long does the firm still have it?": until when.
    if (isOfRest && /\b(?:until|till)\b/.test(sentence)) return 0.8;
    return suggests(at, 'length') && suggests(at, 'number') ? 0.7 : 0;
  };
};

/** "How long have they done it?" */
const asksSinceWhen = ({ norm, terms }: Question): boolean =>
  (terms.some(isOwnWord) && /\bhow long (?:have|has|had)\b/.test(norm)) ||
  /^(?:and |so |for |since )*how long$/.test(norm);

const tellsLength =
  /\b(?:last\w*|took|takes?|went on|goes? on|continu\w*|drag\w*) (?:for )?(?:\w+ ){0,3}?(?:minutes?|hours?|days?|weeks?|months?|years?)\b/;
const asksHowLongItTook = /\b(?:last|go on|take|drag on|continue|speak|talk)s?$/;
const isLongAsThing = /\bhow long (?:is|was|are|were) (?:the |a |an )?\w+|\blength of\b.*\bpages\b/;
const holdsStill =
  /\bhow (?:much )?long(?:er)? (?:does|do|has|have|can|may|will|is|are) (?:the )?(?:\w+ ){1,4}?(?:still|hold|have|got|keep|run|left|safe|allowed)\b/;

const anyLength =
  /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)[ -](?:minute|hour|day|week|month)s?\b/i;
/** "The first for 31 years" */
const firstFor = /\bfirst\b[^.]*\b(?:for|in) (?:\w+ ){0,2}(?:years|months|decades)\b/i;
/** What a length is of: "three days of letters". */
const lengthOf =
  /(?<!\bwithin (?:\w+ )?)\b(?:minutes?|hours?|days?|weeks?|months?|years?) of ([\w'-]+)(?: ([\w-]+))?/;
