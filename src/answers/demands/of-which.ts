/** Demands for which ones: what names them, or tells them from others of their sort. */
import type { Knowledge } from '../../knowledge/index.ts';
import { grammar, months, weekdays } from '../english/words.ts';
import { leastStrength } from '../match.ts';
import type { Names } from '../names.ts';
import { asksFor, type Question, type QuestionTerm } from '../question/index.ts';
import { isSpeech, type Statement } from '../statements/index.ts';
import { sentenceWords, stem, type Word, words } from '../text.ts';
import { thresholds } from '../thresholds.ts';
import { capitalised } from '../wording.ts';
import { beforeNames, type Demand, newIn } from './demand.ts';

/** "Which union has kept out of it?": the noun is the first group. */
const asksWhichIs =
  /^(?:and |so |but )*(?:which|what) (union|company|firm|party|group|body|organisation|association|federation|side|politician|minister|official|leader|person|man|woman) (?:has|have|had|is|are|was|were|did|does|do|will|would|can|could)\b/;

/** Sorts of bodies and places that have names. */
const bodies =
  'motorways?|highways?|homes|colleges|schools|hospitals|museums|theatres|unions|compan(?:y|ies)|firms?|stations|towns|cities|councils|newspapers|universities|banks?|countries|streets|routes|shops|libraries|clinics|ports|airlines|charities|parties|clubs|depots|hotels?|magazines|mayors|senators|councillors|judges|ministers|politicians|officials|agenc(?:y|ies)';

const asksForNames = new RegExp(
  `\\bone by one\\b|\\bwho (?:are|were) the (?:two|three|four|five|six|seven|eight|nine|ten|\\d+)\\b|\\bwhat (?:are|were) (?:those|these|the others?|they)(?: ones?)? called\\b|\\bnames? of (?:the |all (?:the )?)(?:two|three|four|five|six|seven|eight|nine|ten|\\d+)\\b|(?<!\\b(?:refused?|refuses|refusing|declined?|not|never|unwilling) (?:to )?)\\bnames? (?:of )?(?:the |all (?:the )?)(?:\\w+ ){0,2}?(?:${bodies}|presidents|mayors|leaders) (?:that|who|whose|which|involved|in|on|at|of)\\b|\\bnames of\\b|\\bname (?:me )?(?:the|all) (?:two|three|four|five|six|seven|eight|nine|ten|\\d+) (?!things|points|reasons|demands|conditions|changes|issues)(?:\\w+ ){1,2}(?:that|who|which|still)\\b|\\bnames(?: (?:please|of them))?$|\\bname (?:any|them|some)\\b|^(?:and |so )*(?:can you )?name (?:one|two) of\\b|\\bwhich (?:\\w+ ){1,3}did (?:\\w+ ){1,3}(?:name|mean)$`,
);

/** "Which firms did she name?": the names themselves are wanted. */
const asksWhichOnes = new RegExp(
  `\\b(?:list|name) (?:all )?(?:the )?(?:\\w+ )?(?:${bodies}) (?:that|who|whose|which|in|of|on)\\b|\\b(?:which|what) (?:of the |(?!(?:the|that|this|will|would|can|could|must|should|may|might|shall|do|does|did|is|are|was|were|has|have)\\b)\\w+ )?(?:${bodies})\\b`,
);

const asksWhichOfThem =
  /\b(?:which|what) of the (?:[2-9]|\d\d|two|three|four|five|six|seven|eight|nine|ten) (?!things|points|reasons|demands|conditions|changes|issues|claims|parts|sides|parties|polls|surveys)\w+s\b|\b(?:which|what) (?:[2-9]|\d\d|two|three|four|five|six|seven|eight|nine|ten) (?:of (?:the|its|their|those)\b|(?!hours|days|weeks|months|years|things|points|reasons|demands|conditions|changes|issues|claims|parts|sides|parties|sorts|kinds|types)\w+s\b)|^(?:and |so )*which (?:ones?|of them)$|^(?:and |so )*which of (?:them|those|these) \w/;

/** "Which farms missed a collection?": the words of the first group hold the noun. */
const asksWhichSorts =
  /^(?:and |so |but |ok )*(?:which(?: of (?:the|its|their))?|what (?:kinds?|types?|sorts?) of) ((?!of\b|one|ones\b)\w+(?: (?!did|does|do|is|are|was|were|has|have|had|will|would|can|could|should)\w+){0,2})/;

export function demandsOfWhich(names: Names, { dispute, organisations }: Knowledge): readonly Demand[] {
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

  const nounOf = ({ norm }: Question): string => asksWhichOnes.exec(norm)?.[0].split(' ').at(-1) ?? '';

  /** "Which unions?" is told by the name of a union, where any is known. */
  const namesSuch = ({ sentence }: Statement, asked: string): boolean => {
    const noun = singular(asked);
    const isSuch = (id: string) => !names.isPerson(id) && names.titlesOf(id).has(noun);
    return (
      !organisations.some(({ id }) => isSuch(id)) ||
      // "Wharf Street" is a street.
      new RegExp(`\\p{Lu}[\\p{L}'’-]+ ${capitalised(noun)}s?\\b`, 'u').test(sentence) ||
      // "Any union" names none, though one goes by that.
      names
        .mentions(sentenceWords(sentence))
        .some(({ ids, from }) => ids.some(isSuch) && (sentenceWords(sentence)[from]?.capital ?? false))
    );
  };

  /** Who is quoted is a list as well, and of nothing else. */
  const namesThem: Demand['isMet'] = ({ statement, askLikeness }, question) =>
    (question.kind === 'who' && statement.type === 'person' && namesOne(statement.sentence, question.norm)) ||
    // "Which company runs the trams?": what is introduced so is named by that.
    (statement.type === 'organisation' &&
      !asksFor(question, statement.entry) &&
      namesSuch(statement, nounOf(question)) &&
      !asksWhichOfThem.test(question.norm)) ||
    // "Which bank did she work for?": "a former bank executive" names none.
    ((statement.type !== 'person' || namesOne(statement.sentence, question.norm)) &&
      statement.type !== 'dispute' &&
      // "Which of the six hotels?" is not told by a group with six.
      !(statement.type === 'organisation' && /\b(?:which|what) of the\b/.test(question.norm)) &&
      identifies(statement, question) &&
      (namesSuch(statement, nounOf(question)) || askLikeness >= thresholds.sameAsk) &&
      (askLikeness >= thresholds.sameAsk ||
        isList(statement.sentence) ||
        // Words that hold no such noun tell of something else.
        (!(isSpeech(statement) && lacksNoun(statement.sentence, question)) &&
          tellsApart(statement.sentence, question) !== false)));

  return [
    // "Which union has kept its people at work?": not what any union does.
    {
      of: ['about'],
      asks: asksWhichIs,
      isMade: (_, followsUp) => !followsUp,
      isMet: ({ statement, terms, askLikeness }, question) => {
        const noun = asksWhichIs.exec(question.norm)?.[1] ?? '';
        if (askLikeness >= thresholds.askLikeness) return true;
        // "Which union is the firm at odds with?": not words about unions.
        if (isSpeech(statement) && !namesSuch(statement, noun)) return false;
        return terms.some(
          ({ term, strength }) =>
            term.isContent && term.surface.toLowerCase() !== noun && strength >= thresholds.direct,
        );
      },
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
      asks: /^(?:and |so |but |ok )*(?:(?:which|what) \w+ (?:\w+ )?(?:is|are|was|were|has|have|had|got|did)\b|(?:has|have|did) \w+ )/,
      isMade: (question) =>
        !/\b(?:example|instance)s?\b/.test(question.norm) &&
        !beforeNames(question).some((text) => /^(?:and |so |but |ok )*(?:has|have|did)(?: the)?$/.test(text)),
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
      isMet: ({ statement, askLikeness, terms }, question) =>
        askLikeness >= thresholds.sameAsk ||
        (statement.type === 'organisation' && !asksFor(question, statement.entry)) ||
        (!statement.speaker && !statement.claimants && isOfPerson(statement, question)) ||
        isList(statement.sentence) ||
        // Who would not say how much has not told which; nor does what tells nothing of such.
        (!(statement.declined && !/\bwhich\b/.test(statement.sentence)) &&
          // "What kind of work?" is told in other words.
          (!/\bwhich\b/.test(question.norm) ||
            !terms.some(({ term, strength }) => isNounAsked(term, question) && strength < leastStrength)) &&
          (tellsApart(statement.sentence, question) ?? identifies(statement, question))),
    },
    // "Which parts of the contract do they object to?": not that they object.
    {
      of: ['about', 'list'],
      asks: /\b(?:which|what) (?:exact |specific )?(?:parts?|aspects?|bits?|clauses?|elements?|sections?) of (?:the |their |its |his |her )(?:\w+ )?(?:contract|deal|offer|plan|law|bill|agreement|proposal|package|report|speech)s?\b/,
      isMet: ({ statement: { sentence }, askLikeness }) =>
        askLikeness >= thresholds.sameAsk ||
        /\b(?:parts?|aspects?|bits?|clauses?|elements?|sections?|articles?)\b/i.test(sentence),
    },
    // "Which classes are still on?": not which would be.
    {
      asks: /^(?:and |so )*which .*\bstill\b/,
      isMet: ({ statement: { sentence } }) => !/^(?:If|Unless|Once) /.test(sentence),
    },
    // "Has any other town done it?"
    {
      asks: /\b(?:list|name) (?:all )?(?:the |any )?other \w+|\b(?:any|some|all|all the|which|what|do|did|have|has|are|is|from|at) other (?!than\b|side\b|people\b)\w+/,
      isMade: (_, followsUp) => !followsUp,
      isMet: ({ statement }) =>
        /\b(?:other|others|another|elsewhere|also|too|as well)\b/i.test(statement.sentence),
    },
  ];
}

/** "Ash, birch and oak". */
const isList = (sentence: string): boolean =>
  /\w, (?:[\w&' -]{2,40}, )*[\w&' -]{2,40} and [\w&' -]{2,40}/.test(sentence);

const year = /^(?:19|20)\d\d$/;

const unspecific =
  /^(?:every|each|all|any|some|no|many|few|most|\d.*|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|several|various|certain|single|whole|first|last|next|own|another|other|different|outside|external|more|new|such|these|those)$/;

/**
 * Whether a sentence tells the noun after "which" from others of its sort: "night desks", "the rule that ..."; it does not
 * in "60 towers" or "every station".
 * @returns nothing when it has the noun without any of this.
 */
function tellsApart(sentence: string, question: Question): boolean | undefined {
  const { terms } = question;
  const nouns = nounsAsked(question);
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

/** The words right after "which". */
function nounsAsked({ norm }: Question): ReadonlySet<string> {
  const asked = (asksWhichSorts.exec(norm)?.[1] ?? '').split(' ');
  const end = asked.findIndex((word) => grammar.has(word));
  return new Set((end < 0 ? asked : asked.slice(0, end)).map(singular));
}

const lacksNoun = (sentence: string, question: Question): boolean => {
  const nouns = nounsAsked(question);
  return nouns.size > 0 && !sentenceWords(sentence).some(({ norm }) => nouns.has(singular(norm)));
};

const isNounAsked = ({ surface }: QuestionTerm, question: Question): boolean =>
  nounsAsked(question).has(singular(surface.toLowerCase()));

/** "The stop at the station", "a measure to raise taxes", "every break longer than an hour". */
const isFurther = (list: readonly Word[], at: number): boolean =>
  /^(?:at|near|opposite|outside|longer|shorter|larger|smaller|older|younger|with|without)$/.test(
    list[at]?.norm ?? '',
  ) ||
  (list[at]?.norm === 'to' && !grammar.has(list[at + 1]?.norm ?? 'the'));

const singular = (norm: string): string =>
  norm.replace(/(?<=us|ss|sh|ch|x)es$/, '').replace(/(?<![su])s$/, '');

/** "Which bank ...?": whether a name stands beside the noun. */
function namesOne(sentence: string, norm: string): boolean {
  const noun = asksWhichOnes.exec(norm)?.[0].split(' ').at(-1) ?? '';
  const list = sentenceWords(sentence);
  const found = list.findIndex((word) => singular(word.norm) === singular(noun));
  return found < 0 || list.slice(Math.max(1, found - 2), found + 4).some(({ capital }) => capital);
}

export const asksForIdentity = (norm: string): boolean => asksForNames.test(norm) || asksWhichOnes.test(norm);
