/** What a statement can answer: whether it gives what a kind of question asks for. */
import { createCounts, isUnsized } from './counts.ts';
import { ofThen } from './english/demand-words.ts';
import { grammar, light, speechVerbs } from './english/words.ts';
import type { Lexicon } from './lexicon.ts';
import type { QuestionKind } from './outcome.ts';
import { createPlaces, isToldByMedia } from './places.ts';
import { isTime, type Question } from './question/index.ts';
import { createSuggestions } from './signs.ts';
import { isEarlierResult, isSample, isWholePoll, type Statement } from './statements/index.ts';
import { sentenceWords, stem, words } from './text.ts';

/**
 * How far a statement, by its index, gives what a question asks for: 1 stated as such, less when its words suggest it,
 * 0 no.
 */
export type Facet = (at: number) => number;

/** What is true of a question whichever statement it is compared with is found out once. */
export function createFacets(
  statements: readonly Statement[],
  lexicon: Lexicon,
): (question: Question) => Facet {
  const suggests = createSuggestions(statements);
  const counts = createCounts(statements, lexicon, suggests);
  const places = createPlaces(suggests);

  const facetOfKind = (
    question: Question,
  ): ((statement: Statement, at: number, stated: boolean) => number) => {
    switch (question.kind) {
      case 'about':
      case 'list':
      case 'is_it_true':
        return () => 1;
      case 'definition':
        return (statement, _, stated) => {
          if (statement.type === 'person' || statement.type === 'organisation')
            return stated && asksFor(question, statement.entry) ? 1 : 0.2;
          return stated ? 1 : explains(question, statement) ? 0.6 : statement.type === 'event' ? 0.1 : 0.2;
        };
      case 'what_said': {
        const { speaker } = question;
        const otherwise = speaker || question.terms.some((term) => term.mention) ? 0.2 : 0.5;
        const asksForAct =
          /\b(?:threaten|ask|offer|promise|refuse|demand|complain|claim|dispute|contest|deny)(?:s|ed|ing)?\b/.test(
            question.norm,
          );
        // "All her remarks": her own words before what she wants.
        const asksForWords = /\b(?:remarks?|quotes?|quotations?|comments?|words)\b/.test(question.norm);
        return (statement, _, stated) => {
          if (stated) return asksForWords && statement.type === 'position' ? 0.7 : 1;
          if (statement.claimants) return 0.8;
          // "What does the union threaten?": what it does is told of it.
          if (statement.type === 'event' && speaker && startsWith(statement, speaker.ids)) return 0.8;
          if (asksForAct && speaker && startsWith(statement, speaker.ids)) return 0.6;
          if (statement.type !== 'poll') return otherwise;
          return !speaker || speaker.ids.some((id) => statement.names.includes(id)) ? 0.8 : 0.2;
        };
      }
      case 'who_said': {
        const verb = stem(
          /^(?:and |so |but )*who (?:was it (?:that|who) )?(\w+)/.exec(question.norm)?.[1] ?? '',
        );
        const hasContent = question.terms.some((term) => term.required && !term.mention);
        // "Who can order them back?", "which firm answers the calls?" need not be of words.
        const isDeed =
          /\b(?:who|(?:which|what) (?:\w+ )?\w+) (?:could |can |may |would |will |might )?(?:ask|order|answer|call|speak|talk|declare|argue|question)(?:s|ed|ing)?\b/.test(
            question.norm,
          );
        return ({ id, answers, claimants, type, sentence }, _, stated) => {
          if (stated) return 1;
          // Who somebody is tells nothing that anybody said.
          if (type === 'person' || type === 'organisation') return isDeed ? 0.5 : 0;
          if (claimants) return 0.8;
          // Who was asked said nothing by that.
          if (isSample({ type, id })) return 0;
          // Nobody whom the knowledge knows by name, but somebody.
          if (type !== 'quote' && verb !== '' && opensWith(sentence, verb)) return 0.8;
          // "Who said the firm was wrong?": who the firm is tells nothing of it.
          return answers.who !== undefined && hasContent ? 0.6 : 0;
        };
      }
      case 'who': {
        // "Who interviewed her?": not she.
        const named = question.terms.flatMap((term) => term.mention?.ids ?? []);
        return ({ speaker }, at, stated) => {
          if (stated) return 1;
          return speaker && !named.includes(speaker)
            ? 0.8
            : suggests(at, 'somebody') || suggests(at, 'body')
              ? 0.5
              : 0;
        };
      }
      case 'who_is': {
        // "What is the governor's position?": what he holds, before the office that he has.
        const asksForView = /\bposition\b(?! (?:at|in|within|with)\b)/.test(question.norm);
        // "Which party does she lead?": what that body is.
        const asksForBody =
          /\b(?:which|what) (?:\w+ )?(?:part(?:y|ies)|body|organisation|group|ministry|office|union|firm|company|association|agency|council|employer)\b/.test(
            question.norm,
          );
        return ({ entry, type, speaker }, _, stated) => {
          if (asksForBody && type === 'organisation' && stated) return asksFor(question, entry) ? 1 : 0.8;
          if (asksForView && type === 'position' && speaker && asksFor(question, speaker)) return 1;
          return stated && asksFor(question, entry) ? (asksForView ? 0.7 : 1) : 0.1;
        };
      }
      case 'when':
        // "When do they meet again?": no day is set.
        // "When will she return to the table?": only if something else comes first.
        return ({ sentence }, at, stated) =>
          stated ? 1 : suggests(at, 'calendar') || leavesOpenWhen(sentence) ? 0.5 : 0;
      case 'hours':
        return ({ answers }, at, stated) =>
          stated ? 1 : suggests(at, 'clock') ? 0.7 : answers.when !== undefined ? 0.2 : 0;
      case 'how_long': {
        const asked = new Set(question.terms.flatMap((term) => [...term.parts, ...term.keys]));
        // "How long did that one go on?": not for how long there was none.
        const asksHowLongItTook = /\b(?:last|go on|take|drag on|continue)s?$/.test(question.norm);
        return ({ sentence, type, happening, body: [, ...ofItself] }, at, stated) => {
          // "How long did her speech last?": not any length in what she said.
          if (asksHowLongItTook && type === 'quote' && !stated) return 0;
          // "How long is the queue?"
          if (
            isLongAsThing.test(question.norm) &&
            /\b(?:kilomet\w+|km|miles?|met(?:re|er)s?) long\b/.test(sentence)
          )
            return 1;
          if (asksHowLongItTook && firstFor.test(sentence) && !anyLength.test(sentence.replace(firstFor, '')))
            return 0;
          if (stated) return 1;
          // "Three days of letters" is not how long the call was.
          const [, ...measured] = lengthOf.exec(sentence) ?? [];
          if (measured.length > 0) {
            // "How long?" after talks, "how long were the talks?": "three hours of mediation".
            const isOfEvent = asked.size === 0 || asked.has(stem(happening ?? ''));
            const own = isOfEvent
              ? new Set([...asked, ...words(ofItself.join(' ')).map(({ norm }) => stem(norm))])
              : asked;
            const isIt = measured.some((word) => word && own.has(stem(word.toLowerCase())));
            return isIt ? 1 : 0.3;
          }
          // "How long have they done it?": since when.
          const isOfWhat = question.terms.some((term) => term.required && !term.mention);
          const isBare = /^(?:and |so |for |since )*how long$/.test(question.norm);
          if (((isOfWhat && howLongSince.test(question.norm)) || isBare) && /\bsince\b/.test(sentence))
            return 0.8;
          // "How long does the firm still have it?": until when.
          if (holdsStill.test(question.norm) && /\b(?:until|till)\b/.test(sentence)) return 0.8;
          return suggests(at, 'length') && suggests(at, 'number') ? 0.7 : 0;
        };
      }
      case 'how_many':
        return counts(question);
      case 'share': {
        const wantsNumber = /\b(?:percentage|percent|pct|number|figure|exact|exactly|precisely)\b/.test(
          question.norm,
        );
        // "What do people think of it?": all that a poll found, before one side of it.
        const asksOpenly =
          /\b(?:think|thinks|feel|feels|make|makes|view|views|opinion|attitude)s? (?:of|about|on|to|towards)\b/.test(
            question.norm,
          ) && !/\b(?:support|back|oppos|against|favour|blam|fault)\w*/.test(question.norm);
        const isOfThen = question.terms.some(isTime) || ofThen.test(question.norm);
        return (statement, at, stated) => {
          if (asksOpenly) return isWholePoll(statement) ? 1 : statement.type === 'poll' ? 0.5 : 0;
          // "What percentage voted for it?": what was voted on is no figure, and gives one.
          const isVote = statement.type === 'event' && /\b(?:vot\w*|ballot|turnout)\b/.test(question.norm);
          // What somebody wants or says may have a share in its words alone.
          const isInWords =
            suggests(at, 'share') && (statement.speaker !== undefined || statement.type !== 'poll');
          if (wantsNumber && statement.numbers.length === 0 && !isVote && !isInWords) return 0;
          // "What share is against it?": now, before any other time.
          if (stated && statement.type === 'poll') return isEarlierResult(statement) && !isOfThen ? 0.9 : 1;
          return suggests(at, 'share') ? 0.8 : isUnsized(statement) ? 0.4 : 0;
        };
      }
      case 'change':
        return (_, at, stated) => (stated ? 1 : suggests(at, 'change') ? 0.8 : 0);
      case 'where':
        return places(question);
      case 'why': {
        const named = question.terms.flatMap((term) => term.mention?.ids ?? []);
        const asksWhyWritten =
          /\b(?:write|wrote|written|writing|letter|phone|phoned|ring|rang|call|called|email|emailed) (?:to )?(?:all |the )?\w+/.test(
            question.norm,
          );
        const asksWhyItEnded =
          /\b(?:end(?:ed)?|stop(?:ped)?(?! work)|finish(?:ed)?|over|call(?:ed)? off)\b/.test(question.norm);
        // "Why was it not called off?": because of what it would have taken.
        return (statement, at, stated) => {
          if (stated) return 1;
          if (
            asksWhyItEnded &&
            /\b(?:ended|over|called off|stopped) (?:when|after|once)\b/.test(statement.sentence)
          )
            return 0.8;
          // "Why did she write to them?": what she wrote about.
          if (asksWhyWritten && /\babout\b/.test(statement.sentence)) return 0.5;
          // What somebody says may give their reason: volunteers know, who wrote down what is asked.
          if (statement.speaker !== undefined && named.includes(statement.speaker) && !suggests(at, 'reason'))
            return statement.type === 'quote' && asksForView.test(question.norm) ? 0.6 : 0.3;
          // "Why are they unhappy about it?": what they complain of.
          if (asksForGrievance.test(question.norm) && ofGrievance.test(statement.sentence)) return 0.5;
          return question.negated && (isIrrealis(statement) || onCondition.test(statement.sentence))
            ? 0.8
            : suggests(at, 'reason')
              ? 0.5
              : 0;
        };
      }
      case 'condition': {
        // "What are the demands?"
        const asksForDemands =
          /\b(?:demands?|wants?)\b/.test(question.norm) && !/\b(?:if|would|unless)\b/.test(question.norm);
        return ({ type, sentence }, at, stated) => {
          if (stated) return 1;
          if (
            asksForDemands &&
            type === 'position' &&
            /\b(?:wants?|demands?|seeks?|calls? for)\b/.test(sentence)
          )
            return 1;
          return suggests(at, 'condition') ? 0.8 : suggests(at, 'effect') ? 0.6 : 0;
        };
      }
    }
  };

  return (question) => {
    const { kind } = question;
    const facet = facetOfKind(question);
    // Where and when something was said is no answer to where and when it happens.
    const isNotOfSpeech =
      (kind === 'where' || kind === 'when') &&
      question.terms.length > 0 &&
      (!asksAboutSpeech.test(question.norm) || asksForPlace.test(question.norm));
    const isUttered = kind === 'where' && uttering.test(question.norm);
    const named = question.terms.flatMap((term) => term.mention?.ids ?? []);
    // "It will be finished by the end of May": what was said has a day or a place in it.
    const givesItself = (at: number) =>
      kind === 'when'
        ? suggests(at, 'calendar') || leavesOpenWhen(statements[at]?.sentence ?? '')
        : suggests(at, 'place') || suggests(at, 'commonPlace');
    return (at) => {
      const statement = statements[at];
      if (!statement) throw new Error(`no statement at ${at}`);
      // "How much is it?" is answered by a speaker who would not say how much.
      if (
        (statement.declined || suggests(at, 'silence')) &&
        declinedDetail[kind]?.test(statement.sentence) &&
        isCounted(statement, question)
      )
        return 0.8;
      if (isNotOfSpeech && statement.type === 'quote') {
        if (kind === 'where' && isToldByMedia(question.norm, statement.sentence)) return 0.8;
        // "Where did the minister call it a mess?": where those words were said.
        if (
          kind === 'where' &&
          isUttered &&
          named.includes(statement.speaker ?? '') &&
          statement.answers.where
        )
          return 1;
        return givesItself(at) ? 0.5 : 0.3;
      }
      return facet(statement, at, statement.answers[kind] !== undefined);
    };
  };
}

/** What tells that a certain detail is what somebody declined to give. */
const declinedDetail: Readonly<Partial<Record<QuestionKind, RegExp>>> = {
  how_many: /\bhow (?:much|many)\b|\bnumber of\b|\bshare of\b/,
  share: /\bhow (?:much|many)\b|\bshare\b/,
  how_long: /\bhow long\b/,
  when: /\bwhen\b/,
  where: /\bwhere\b/,
  why: /\bwhy\b/,
  who: /\bwho\b/,
};

/** "How many lorries?" is not answered by who would not say how many drivers. */
function isCounted({ sentence }: Statement, { kind, norm }: Question): boolean {
  // "How many are on strike?" is not answered by who would not say how much it costs.
  if (/\bhow many\b/.test(norm) && /\bhow much\b/.test(sentence)) return false;
  const [, counted] = /\bhow many (?:of (?:the|its|their|those) )?(\w+)/.exec(norm) ?? [];
  if (kind !== 'how_many' || !counted || light.has(counted) || grammar.has(counted)) return true;
  return sentenceWords(sentence).some((word) => stem(word.norm) === stem(counted));
}

const holdsStill =
  /\bhow (?:much )?long(?:er)? (?:does|do|has|have|can|may|will|is|are) (?:the )?(?:\w+ ){1,4}?(?:still|hold|have|got|keep|run|left|safe|allowed)\b/;
const isLongAsThing = /\bhow long (?:is|was|are|were) (?:the |a |an )?\w+/;
const howLongSince = /\bhow long (?:have|has|had)\b/;

/** "Why would she rather ...?": her own words on it are all the reason that there is. */
const asksForView =
  /\b(?:rather|wants?|(?:so )?(?:sure|certain|confident|worried|angry|unhappy|opposed|against|reluctant|unwilling|keen)|prefers?|likes?|dislikes?|hates?|trusts?|distrusts?|matters?|thinks?|believes?|explanation|why (?:does|did) (?:\w+ ){1,3}?(?:say|think|believe|reckon|claim) (?:that )?(?:they|the|it|he|she|we|there)|in (?:the )?(?:\w+ ){1,4}words|if you (?:ask|believe|listen))\b/;

const asksForGrievance =
  /\b(?:unhappy|angry|upset|mad|cross|furious|annoyed|fuming|livid|object\w*|hate\w*|dislike\w*|complain\w*|worried|fed up|sore)\b/;
const ofGrievance =
  /\b(?:complain\w*|objects?|objected|objections?|resents?|resented|angers?|angered|upset|unhappy|grievances?|fears?|worr(?:y|ies|ied))\b/;

const noDate =
  /\bno (?:(?:new|further|more) (?:talks|meetings?|date)|date|plans?)\b|^no (?:new|further|more)\b/i;
const onlyWhen = /\b(?:only|not|never) (?:if|when|once|after|until)\b|[“"](?:when|once|as soon as)\b/i;
/** No day is set, or something else has to come first. */
const leavesOpenWhen = (sentence: string): boolean => noDate.test(sentence) || onlyWhen.test(sentence);

/** "Why will she not do it?": what she makes it hang on. */
const onCondition = /\b(?:as long as|unless|so long as)\b/;

const anyLength =
  /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)[ -](?:minute|hour|day|week|month)s?\b/i;

/** "The first for 31 years" */
const firstFor = /\bfirst\b[^.]*\b(?:for|in) (?:\w+ ){0,2}(?:years|months|decades)\b/i;

/** Whether a sentence tells first of one of these what they do. */
const startsWith = ({ names, sentence }: Statement, ids: readonly string[]): boolean =>
  ids.some((id) => names.includes(id)) && !/^(?:on|in|at|by|under|after|before|during)\b/i.test(sentence);

/** "Nine lake mayors urged him to ...", and the verb: who did stands first, by what they are called. */
const opensWith = (sentence: string, verb: string): boolean =>
  !/^(?:it|there|he|she|they|this|that|in|on|at|under|before|after) /i.test(sentence) &&
  sentenceWords(sentence)
    .slice(1, 6)
    .some(({ norm }) => stem(norm) === verb);

/** What a length is of: "three days of letters". */
const lengthOf =
  /(?<!\bwithin (?:\w+ )?)\b(?:minutes?|hours?|days?|weeks?|months?|years?) of ([\w'-]+)(?: ([\w-]+))?/;

/** "When did she say it?" asks for the day of the words, not for a day in them. */
export const asksAboutSpeech = new RegExp(
  `\\b(?:${speechVerbs.filter((verb) => !/^(?:talk|question|answer|report|call|feel|felt|think|thought|believe|state)/.test(verb)).join('|')}|statement|speech|interview|(?:fac|meet|met|brief|address)\\w* (?:the )?(?:press|media|reporters|journalists|cameras)|(?:press|news|media) conference|briefing|presser|words|remarks?|plea|appeal|warning|accusation|promise|demand|comments?|(?:talk|talked|speak|spoke) about|(?:programme|program|show|station|channel) (?:was|is|were)|(?:that|it|this)(?= |$)(?! (?!said|was|is|were|from|come|came|made|happen)\\w+ (?:\\w+ )?(?:where|when)\\b))\\b`,
);

const uttering =
  /\b(?:did|does|has|was|is|(?<=\bplace )where) (?:the |he |she )?(?:\w+ ){1,4}?(?:(?:have|had) (?:a|his|her|their) (?:go|swipe|pop|dig) at|go(?:es)? on about|going on about|went on about|lay into|laid into|hit out|ask|asked|wonder|wondered|bring up|brought up|bringing up|talk|talking|talked|call|called|calling|tell|told|telling|offer|raise|raised|speak|spoken|describe|accuse|urge|warn|announce|promise|complain|mention|say|said|give|make)\b/;

/** "Which hospital did he mention?": not where he mentioned it. */
export const asksForPlace =
  /\bdid they (?:all )?(?:do|hold|stage) (?:it|that|this)$|\b(?:which|what) (?:hospital|city|town|school|street|road|port|airport|station|region|area|country)s?\b/;

/** "What is a quay?" is answered by a sentence that begins with quays, not by any that names one. */
function explains(question: Question, statement: Statement): boolean {
  if (!['fact', 'term', 'event', 'figure', 'dispute'].includes(statement.type)) return false;
  const asked = question.terms.find((term) => term.required);
  if (asked === undefined) return true;
  // "The drivers strike on Monday": not what a driver is.
  if (
    /^(?:\S+ ){1,8}?(?:strikes?|struck|stop(?:ped)?|walk(?:ed)?|march\w*|voted?|wants?|says?|said)\b/.test(
      statement.sentence,
    )
  )
    return false;
  // "Tugs and pilots are not part of it": not what a tug is.
  if (/^(?:\S+ ){1,6}?(?:is|are) not\b/.test(statement.sentence)) return false;
  const start = sentenceWords(statement.sentence)
    .slice(0, 7)
    .map((word) => stem(word.norm));
  return asked.parts.some((part) => start.includes(part));
}

/** Whether the question names the entry. */
export const asksFor = (question: Question, id: string): boolean =>
  question.terms.some((term) => term.mention?.ids.includes(id));

/** "Would be asked back if ...": it says what would happen, not that it did. */
export const isIrrealis = ({ sentence }: Statement): boolean =>
  // Few sentences have any of these: the others need no closer look.
  /\b(?:would|could|might)\b/i.test(sentence) &&
  /\b(?:would|could|might)\b.*\bif\b|\bif\b.*\b(?:would|could|might)\b|\bwould have\b/i.test(sentence);

export const asksForWhatHappened = (question: Question): boolean => {
  if (question.speaker || /\b(?:would|could|can|might|may|if|will|should|supposed)\b/.test(question.norm))
    return false;
  if (question.kind === 'is_it_true') return true;
  if (question.kind === 'why' && question.negated) return false;
  return (
    ['why', 'when', 'where', 'how_many', 'who'].includes(question.kind) &&
    /\b(?:did|has|have|had|was|were|ever|yet|actually)\b/.test(question.norm)
  );
};
