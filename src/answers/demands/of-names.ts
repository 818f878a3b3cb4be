/** Demands for names: which ones, who heads it, and who did it. */
import type { Knowledge } from '../../knowledge/index.ts';
import {
  asksForBody,
  asksForCase,
  asksForInterviewer,
  asksForNameOf,
  asksForNameOfOne,
  asksForNameOfThing,
  asksForNames,
  asksForOther,
  asksIfSomebody,
  asksWhatTheirsIsCalled,
  asksWhichBodyDid,
  asksWhichHead,
  asksWhichIs,
  asksWhichNamed,
  asksWhichOfThem,
  asksWhichOnes,
  asksWhichSorts,
  forWhom,
  mediaNouns,
  mediaWords,
} from '../english/demand-words.ts';
import { grammar, months, weekdays } from '../english/words.ts';
import type { Names } from '../names.ts';
import { asksFor, type Question } from '../question/index.ts';
import type { Statement } from '../statements/index.ts';
import { sentenceWords, stem, type Word, words } from '../text.ts';
import { thresholds } from '../thresholds.ts';
import { beforeNames, type Demand, newIn } from './demand.ts';

export function demandsOfNames(names: Names, { dispute }: Knowledge): readonly Demand[] {
  /** Names of days, and of what the whole dispute is about: they tell nothing apart. */
  const common = new Set<string>([
    ...weekdays,
    ...months,
    ...words(`${dispute.title} ${dispute.summary}`).map(({ norm }) => norm),
  ]);
  /** A name that the question does not hold itself, and that is no person's; or a list. */
  const identifies = ({ sentence, speaker }: Statement, { terms }: Question): boolean => {
    if (isList(sentence)) return true;
    const list = sentenceWords(sentence);
    const known = new Set(terms.flatMap((term) => term.parts));
    const people = names
      .mentions(list)
      .filter(({ ids }) => ids.some((id) => names.isPerson(id) || id === speaker));
    return list.some(
      ({ norm, capital }, at) =>
        at > 0 &&
        capital &&
        // "A$23,000" names nobody.
        norm.length > 1 &&
        // The "It" of a sentence within words that are quoted.
        !grammar.has(norm) &&
        !common.has(norm) &&
        !known.has(stem(norm)) &&
        !people.some(({ from, to }) => from <= at && at < to),
    );
  };

  /** It begins with a person of whom the question does not speak itself. */
  const isOfPerson = ({ sentence }: Statement, question: Question): boolean => {
    const [first] = names.mentions(sentenceWords(sentence));
    return (
      first !== undefined &&
      first.from <= 1 &&
      first.ids.every((id) => names.isPerson(id) && !asksFor(question, id))
    );
  };

  const namesBody: Demand['isMet'] = ({ statement, terms }, question) => {
    // Volunteers may call it a newspaper without its being a title of it.
    const isMedia = terms.some(
      ({ term, strength }) => mediaWords.includes(term.surface.toLowerCase()) && strength >= thresholds.loose,
    );
    // "Which paper was it for?": whoever a poll was made for, whatever volunteers call it.
    const isClient = statement.type === 'poll' && forWhom.test(question.norm);
    if (isClient) return / for \w/.test(statement.sentence);
    return newIn(statement, question, names).some(
      (id) =>
        !names.isPerson(id) &&
        (!mediaNouns.test(question.norm) ||
          isMedia ||
          mediaWords.some((word) => names.titlesOf(id).has(word))),
    );
  };

  /** Who is quoted is a list as well, and of nothing else. */
  const namesThem: Demand['isMet'] = ({ statement, askLikeness }, question) =>
    (question.kind === 'who' && statement.type === 'person' && namesOne(statement.sentence, question.norm)) ||
    // "Which company runs the trams?": what is introduced so is named by that.
    (statement.type === 'organisation' && !asksFor(question, statement.entry)) ||
    // "Which bank did she work for?": "a former bank executive" names none.
    ((statement.type !== 'person' || namesOne(statement.sentence, question.norm)) &&
      statement.type !== 'dispute' &&
      identifies(statement, question) &&
      (askLikeness >= thresholds.sameAsk ||
        isList(statement.sentence) ||
        tellsApart(statement.sentence, question) !== false));

  return [
    // "Which eye clinic did he walk to?": not that it was one.
    {
      asks: asksWhichNamed,
      isMet({ statement: { type, sentence, place = '', answers }, askLikeness }, { norm }) {
        if (askLikeness >= thresholds.sameAsk) return true;
        const noun = asksWhichNamed.exec(norm)?.[1] ?? '';
        return isNamedThing(`${sentence} ${answers.where ?? place}`, noun, norm) ?? type !== 'quote';
      },
    },
    // "Which president led the appeal?": not that a dozen of them did.
    {
      asks: asksWhichHead,
      isMet({ statement: { type, sentence, speaker } }, { terms, norm }) {
        const office = asksWhichHead.exec(norm)?.[1] ?? '';
        // Who is named by the office itself is who is asked for.
        const asked = new Set(
          terms.flatMap(({ mention, surface }) =>
            surface.toLowerCase().includes(office) ? [] : (mention?.ids ?? []),
          ),
        );
        const isNewPerson = (id: string) => names.isPerson(id) && !asked.has(id);
        return (
          type === 'gap' ||
          (speaker !== undefined && isNewPerson(speaker)) ||
          names.mentions(sentenceWords(sentence)).some(({ ids }) => ids.every(isNewPerson))
        );
      },
    },
    // "Do men and women differ?" is about no single one.
    {
      asks: /\b(?:wo)?men\b/,
      isMet: ({ statement: { type, sentence } }) =>
        type !== 'person' && (type !== 'poll' || /\b(?:wo)?men\b/i.test(sentence)),
    },
    // "Who opposes the plan?": not who somebody is.
    {
      of: ['who'],
      asks: /\bwho (?:\w+ )?(?:oppos|support|back|favour)\w*\b/,
      isMet: ({ statement: { type, sentence } }) =>
        type !== 'person' || /\b(?:oppos|support|back|favour|against|for\b)/i.test(sentence),
    },
    // "Who did the poll, and for whom?"
    {
      of: ['who'],
      asks: /\w (?:and )?for (?:whom?|which|what)\b/,
      isMet: ({ statement: { type, sentence } }) => type !== 'poll' || /\bfor\b/.test(sentence),
    },
    // "What is her daughter called?"
    {
      asks: asksWhatTheirsIsCalled,
      isMet: ({ statement: { sentence } }) => /\b(?:called|named|known as)\b/i.test(sentence),
    },
    // "What make are the robots?"
    {
      asks: /\b(?:what|which) (?:make|brand|model)\b/,
      isMet: ({ statement: { sentence } }) => /\b(?:made by|make|brand|model)\b/i.test(sentence),
    },
    // "Which union has kept its people at work?": not what any union does.
    {
      of: ['about'],
      asks: asksWhichIs,
      isMade: (_, followsUp) => !followsUp,
      isMet: ({ terms, askLikeness }, { norm }) => {
        const noun = asksWhichIs.exec(norm)?.[1];
        return (
          askLikeness >= thresholds.askLikeness ||
          terms.some(
            ({ term, strength }) =>
              term.isContent && term.surface.toLowerCase() !== noun && strength >= thresholds.direct,
          )
        );
      },
    },
    // "Which newspaper published it?"
    {
      of: ['who'],
      asks: asksForBody,
      isMet: namesBody,
    },
    {
      of: ['about'],
      asks: asksWhichBodyDid,
      isMet: namesBody,
    },
    // "Who interviewed him?": not he.
    {
      // It is read as these kinds, and so is "which presenter spoke to her?"
      of: ['who', 'who_is', 'about'],
      asks: asksForInterviewer,
      isMet: ({ statement }, question) =>
        /\b(?:interview|present|host|question|ask)/i.test(statement.sentence) &&
        newIn(statement, question, names).some((id) => names.isPerson(id)),
    },
    // "Who counted them?" is not answered by how many there are.
    {
      of: ['who'],
      isMade: ({ speaker }, followsUp) => followsUp && !speaker,
      isMet: ({ statement, facet }, question) =>
        facet > 0.5 ||
        newIn(statement, question, names).length > 0 ||
        /\b(?:people|\w{3,}(?:ors|ers|ists|ants))\b/.test(statement.sentence),
    },
    // "What is the name of the school's principal?": not of the school.
    {
      asks: ofOffice,
      isMet: ({ statement: { type } }) => type !== 'organisation',
    },
    // "What is the name of the fund?": not that there is one.
    {
      asks: asksForNameOf,
      isMet: ({ statement: { type, sentence } }, { norm }) =>
        type === 'person' ||
        type === 'organisation' ||
        type === 'poll' ||
        /\b(?:named|known as|(?:is|was|are|were) called|called (?=\p{Lu}))\b/u.test(sentence) ||
        new RegExp(`\\p{Lu}[\\p{L}'’-]+ ${norm.split(' ').at(-1)}\\b`, 'iu').test(
          sentence.slice(1).replace(/\b\p{Ll}[\p{L}'’-]*(?= )/gu, ''),
        ),
    },
    {
      asks: asksForNameOfThing,
      isMet: ({ statement: { type, sentence } }, { norm }) => {
        const noun = asksForNameOfThing.exec(norm)?.[1] ?? '';
        return (
          type === 'term' ||
          (type === 'organisation' && sentence.toLowerCase().includes(noun)) ||
          /\b(?:named|known as|called (?=\p{Lu}))\b/u.test(sentence) ||
          new RegExp(`\\b${noun},? \\p{Lu}|[\\p{Ll},] \\p{Lu}[\\p{L}'’-]+ ${noun}\\b`, 'u').test(sentence)
        );
      },
    },
    // "What is the name of the man who did it?"
    {
      asks: asksForNameOfOne,
      isMet: ({ statement: { type, sentence, speaker } }, question) =>
        type === 'person' ||
        names
          .mentions(sentenceWords(sentence))
          .some(({ ids }) =>
            ids.some((id) => names.isPerson(id) && id !== speaker && !asksFor(question, id)),
          ),
    },
    // "What are their names?"
    {
      asks: asksForNames,
      // "Who has to learn 45 names?" asks for none.
      isMade: ({ norm }) =>
        !/\b(?:learn\w*|know\w*|remember\w*|forg[eo]t\w*) (?:\w+ ){0,3}names?\b/.test(norm),
      isMet: ({ statement, askLikeness }, question) =>
        (isList(statement.sentence) &&
          (statement.type === 'dispute' ? /\bquoted\b/ : /\bdid\b.*\b(?:name|mean)$/).test(question.norm)) ||
        (askLikeness >= thresholds.sameAsk && new Set(newIn(statement, question, names)).size > 1),
    },
    // "Which schools?"
    {
      of: ['about', 'list', 'who', 'where', 'what_said'],
      asks: asksWhichOnes,
      isMet: namesThem,
    },
    // "Which six of the ten is it?"
    {
      asks: asksWhichOfThem,
      isMade: ({ kind }) => kind !== 'who_said',
      isMet: namesThem,
    },
    // "Which ward has it?": one that somebody gave as an example has not.
    {
      asks: asksForCase,
      isMade: (question) =>
        !/\b(?:example|instance)s?\b/.test(question.norm) &&
        !beforeNames(question).some((text) => asksIfSomebody.test(text)),
      isMet: ({ statement: { sentence } }) =>
        !/\b(?:for (?:example|instance)|as (?:an )?examples?|'s example)\b/i.test(sentence),
    },
    // "Which farms missed a collection?": not how many did, nor that some did.
    {
      of: ['about', 'list'],
      asks: asksWhichSorts,
      // "Which farmer thinks so?", where that is a name.
      isMade: ({ terms }) =>
        !terms.some(({ mention }) => mention && mention.from <= 2 && mention.ids.every(names.isPerson)),
      isMet: ({ statement, askLikeness }, question) =>
        askLikeness >= thresholds.sameAsk ||
        (statement.type === 'organisation' && !asksFor(question, statement.entry)) ||
        (!statement.speaker && !statement.claimants && isOfPerson(statement, question)) ||
        isList(statement.sentence) ||
        (tellsApart(statement.sentence, question) ?? identifies(statement, question)),
    },
    {
      asks: asksForOther,
      isMade: (_, followsUp) => !followsUp,
      isMet: ({ statement }) =>
        /\b(?:other|others|another|elsewhere|also|too|as well)\b/i.test(statement.sentence),
    },
    // "Who pays him?": not what he says.
    {
      of: ['who'],
      asks: /^(?:and |so )*who \w+ (?:him|her|them)$/,
      isMet: ({ statement }, question) => !statement.speaker || !asksFor(question, statement.speaker),
    },
  ];
}

/** "Ash, birch and oak". */
const isList = (sentence: string): boolean =>
  /\w, (?:[\w&' -]{2,40}, )*[\w&' -]{2,40} and [\w&' -]{2,40}/.test(sentence);

/**
 * Whether a sentence tells the noun after "which" from others of its sort: "night desks", "the rule that ..."; it does not
 * in "60 towers" or "every station".
 * @returns nothing when it has the noun without any of this.
 */
function tellsApart(sentence: string, { norm, terms }: Question): boolean | undefined {
  const asked = (asksWhichSorts.exec(norm)?.[1] ?? '').split(' ');
  const end = asked.findIndex((word) => grammar.has(word));
  const nouns = new Set((end < 0 ? asked : asked.slice(0, end)).map(singular));
  const known = new Set(terms.flatMap((term) => term.parts));
  const list = sentenceWords(sentence);
  const found = list.flatMap((word, at) => (nouns.has(singular(word.norm)) ? [at] : []));
  // Of another noun it cannot be told.
  if (found.length === 0 || /\bexcept\b/.test(sentence)) return true;
  const isTold = found.some((at) => {
    const [before = '', after = ''] = [list[at - 1]?.norm, list[at + 1]?.norm];
    const isOwn =
      before !== '' &&
      (year.test(before) || !unspecific.test(before)) &&
      !grammar.has(before) &&
      !known.has(stem(before));
    return (
      isOwn ||
      /^(?:our|their|its|his|her|my)$/.test(before) ||
      // "A builder who took it" is just any.
      (/^(?:of|that|which|who|whose|where|called|named)$/.test(after) &&
        !(/^who/.test(after) && /^an?$/.test(before))) ||
      (isFurther(list, at + 1) && !/^(?:no|any|some|many|few|most)$/.test(before))
    );
  });
  if (isTold) return true;
  const isCounted = found.some((at) =>
    list.slice(Math.max(0, at - 2), at).some((word) => unspecific.test(word.norm)),
  );
  return isCounted ? false : undefined;
}

/** "The stop at the station", "a measure to raise taxes", "every break longer than an hour". */
const isFurther = (list: readonly Word[], at: number): boolean =>
  /^(?:at|near|opposite|outside|longer|shorter|larger|smaller|older|younger|with|without)$/.test(
    list[at]?.norm ?? '',
  ) ||
  (list[at]?.norm === 'to' && !grammar.has(list[at + 1]?.norm ?? 'the'));

const ofOffice =
  /\bnames? of (?:the |a |his |her |their )?(?:\w+ )?(?:principal|head ?(?:teacher|master|mistress)?|teacher|director|president|chief|boss|leader|judge|manager|driver|owner|mayor|minister|secretary|chair\w*|spokes\w+|reporter|doctor|nurse|man|woman|person|boy|girl|son|daughter|wife|husband)\b/;

const singular = (norm: string): string => norm.replace(/(?<!s)s$/, '');

const year = /^(?:19|20)\d\d$/;
const unspecific =
  /^(?:every|each|all|any|some|no|many|few|most|\d.*|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|several|various|certain|single|whole|first|last|next|own|another|other|different)$/;

/** "Which bank ...?": whether a name stands beside the noun. */
function namesOne(sentence: string, norm: string): boolean {
  const noun = asksWhichOnes.exec(norm)?.[0].split(' ').at(-1) ?? '';
  const list = sentenceWords(sentence);
  const found = list.findIndex((word) => singular(word.norm) === singular(noun));
  return found < 0 || list.slice(Math.max(1, found - 2), found + 4).some(({ capital }) => capital);
}

export const asksForIdentity = (norm: string): boolean => asksForNames.test(norm) || asksWhichOnes.test(norm);

/** So many words from a noun may its name stand. */
const nameReach = 4;

/** Whether a thing that a sentence has by its noun is named there, or numbered; nothing when the noun is not in it. */
function isNamedThing(sentence: string, noun: string, norm: string): boolean | undefined {
  const asked = new Set(norm.split(' '));
  const list = sentenceWords(sentence);
  const at = list.flatMap((word, n) => (stem(word.norm) === stem(noun) ? [n] : []));
  if (at.length === 0) return undefined;
  return list.some(
    (word, n) =>
      (word.capital || /\d/.test(word.norm)) &&
      n > 0 &&
      !asked.has(word.norm) &&
      at.some((one) => Math.abs(one - n) <= nameReach),
  );
}
