/** Demands on whose words an answer gives, and to whom they were said. */
import { addressing } from '../english/shared-patterns.ts';
import { denying } from '../english/words.ts';
import { tellsOfSayer } from '../facets/index.ts';
import { leastStrength, speaksAs } from '../match.ts';
import { type Mention, type Names, titles } from '../names.ts';
import { isOwnWord, type Question, type QuestionTerm } from '../question/index.ts';
import { editDistance } from '../spelling.ts';
import type { Statement } from '../statements/index.ts';
import { sentenceWords, stem, words } from '../text.ts';
import { thresholds } from '../thresholds.ts';
import type { Demand } from './demand.ts';

/** "What did patients think?": who is the first group. */
const thinkers = /\b(?:did|do|does) (?:the )?(\w+) (?:think|feel|say|want|make)\b/;

/** "Who said the bonus was too high?": what it was called is the first group. */
const asksWhoCalledIt =
  /\bwho (?:\w+ )?(?:said|says|thinks?|thought|claimed|claims|reckons) .*\b(?:is|are|was|were) (?:too |so |very |really |quite |far too )?(\w+)$|\bwho (?:\w+ )?(?:called|described|branded|labelled|dubbed) .+ (?:an?|as) (?:\w+ )?(\w+)$/;

/** "What did she say?": who is the first group. */
const saysHimself = /\bwhat (?:\w+ )?(?:does|did|has) (he|she) (?:\w+ )?(?:think|say|said|want|make)\b/;

/** "The woman who owns the bakery": who it is and that it is an owner are the groups. */
const asksOfDescribed = /\bthe (man|woman|person|guy|bloke|lady|chap) who (?:(owns?)|\w+)\b/;

/** "What does the union say it would cost?" */
const asksWhatTheySay =
  /\b(?:what|how (?:much|many|long)|when|by when|which) .*?\b(?:does|do|did|according to) (?:the )?\w.* (?:say|says|claim|reckon|think|believe|estimate|expect)\b|\baccording to\b/;

/** "Who told the crews to stay away?": what they were told to do is the first group. */
const asksWhoToldToDo =
  /\bwho (?:\w+ )?(?:told|tells|asked|asks|urged|urges|warned|ordered|orders|advised|advises|begged) (?:\w+ ){1,5}?(?:not )?to (?:(?:come|go)(?: and)? )?(\w+)/;

export const demandsOfSpeakers = (names: Names): readonly Demand[] => [
  // "Who said they could not be trusted?"
  {
    // Of other kinds a "not" does not turn round what is asked for.
    of: ['who_said', 'who', 'what_said', 'how_many', 'share'],
    isMade: ({ negated }) => negated,
    isMet: ({ statement }, question) => isNegative(statement) && deniesTheSame(statement, question),
  },
  // "Which crews are not on strike?": not who is.
  {
    of: ['about', 'list'],
    asks: /\b(?:which|what) (?:\w+ ){1,3}(?:is|are|was|were|do|does|did|has|have|will) not\b/,
    isMet: ({ statement }, question) => isNegative(statement) && deniesTheSame(statement, question),
  },
  // A guess at the spelling, and one at the meaning on top of it, credit nobody.
  {
    of: ['who_said'],
    isMade: ({ terms }) => terms.some(isGuessed),
    isMet: ({ terms }) =>
      terms.every(
        ({ term, strength }) => !isGuessed(term) || strength === 0 || strength >= thresholds.direct,
      ),
  },
  // Somebody's words whom the knowledge does not name.
  {
    isMade: ({ stranger }) => stranger,
    isMet: ({ askLikeness, statement }, { norm }) =>
      (askLikeness >= thresholds.sameAsk && tellsOfTheirs(statement, norm)) ||
      tellsOfSayer(statement, norm) ||
      // "What do patients think?": a poll of them tells.
      (statement.type === 'poll' &&
        new RegExp(
          `\\b(?:\\d |of (?:the )?|among (?:the )?)(?:\\w+ )?${thinkers.exec(norm)?.[1] ?? '$^'}`,
          'i',
        ).test(`${statement.sentence} ${statement.evidence}`)),
  },
  // "What does he think of the mayor?", "his jibe at Smith": not what the mayor says, nor Smith.
  {
    of: ['what_said', 'about'],
    asks: /\b(?:(?:does|did|do|has) (?:he|she|they) (?:\w+ )?(?:think|say|said|make|feel)|(?:his|her|their) (?:\w+ )?(?:view|opinion|words|jibe|dig|attack|swipe|criticism|remark|comment|line|quip|shot|accusation)s?) (?:of|about|at|on|against)\b/,
    isMet: ({ statement: { speaker } }, { norm, terms }) => {
      const list = norm.split(' ');
      return !terms.some(({ mention }) => {
        if (!mention || mention.from < 1 || speaker === undefined || !mention.ids.includes(speaker))
          return false;
        const before = list.slice(0, mention.from).findLast((word) => word !== 'the') ?? '';
        return /^(?:of|about|at|on|against)$/.test(before);
      });
    },
  },
  // "What does he think of it?": not what she thinks.
  {
    of: ['what_said'],
    asks: saysHimself,
    isMet: ({ statement: { speaker } }, { norm }) => {
      const own = speaker === undefined ? undefined : names.pronoun(speaker);
      return (own !== 'he' && own !== 'she') || own === saysHimself.exec(norm)?.[1];
    },
  },
  // "What does the woman who owns the bakery think?": of whom that is so.
  {
    asks: asksOfDescribed,
    isMade: ({ terms }) => !terms.some(({ mention }) => mention?.ids.every(names.isPerson)),
    isMet: ({ statement: { speaker } }, { norm }) => {
      if (speaker === undefined) return true;
      const [, who = '', owns] = asksOfDescribed.exec(norm) ?? [];
      const pronoun = /^(?:woman|lady)$/.test(who) ? 'she' : who === 'person' ? undefined : 'he';
      const own = names.pronoun(speaker);
      const isOfSex = pronoun === undefined || own === 'they' || own === pronoun;
      return isOfSex && (owns === undefined || names.titlesOf(speaker).has('owner'));
    },
  },
  // "What does the union say it would cost?": not what the treasurer says of the union's demands.
  {
    of: ['how_many', 'how_long', 'when', 'share'],
    asks: asksWhatTheySay,
    isMade: (question) => sayersIn(question).length > 0,
    isMet: ({ statement }, question) => {
      const sayers = sayersOf(statement, names);
      return sayers.length === 0 || speaksForAny(sayers, sayersIn(question), names);
    },
  },
  {
    of: ['who_said'],
    isMet: ({ statement }, question) =>
      !isAddressed(statement, question) && !isSaidOf(statement, question, names),
  },
  // "Who said the bonus was too high?": not who called it something else.
  {
    of: ['who_said'],
    asks: asksWhoCalledIt,
    isMet: ({ statement: { sentence }, terms, askLikeness }, { norm }) => {
      const [, ...called] = asksWhoCalledIt.exec(norm) ?? [];
      return (
        askLikeness >= thresholds.sameAsk ||
        terms.every(
          ({ term, strength }) =>
            strength >= leastStrength ||
            !called.includes(term.surface.toLowerCase()) ||
            // A slip of the pen is another matter.
            sentenceWords(sentence).some(
              (word) => editDistance(word.norm, term.surface.toLowerCase(), 1) === 1,
            ),
        )
      );
    },
  },
  // "Who told the crews to stay away?": not who told them anything else.
  {
    of: ['who_said', 'who'],
    asks: asksWhoToldToDo,
    isMet: ({ statement: { speaker }, terms, askLikeness }, { norm }) => {
      const [, deed = ''] = asksWhoToldToDo.exec(norm) ?? [];
      return (
        (speaker !== undefined && askLikeness >= thresholds.askLikeness) ||
        terms.every(
          ({ term, strength }) =>
            strength >= leastStrength || !term.surface.toLowerCase().split(' ').includes(deed),
        )
      );
    },
  },
];

/** "What does his party leader say?" is not answered by his own words. */
function tellsOfTheirs({ sentence }: Statement, norm: string): boolean {
  const [, theirs] =
    /\b(?:did|does|do|has|have) (?:his|her|their) (?:\w+ ){0,2}?(\w+) (?:say|said|think|want|tell|told|reply|answer|respond|make of)\b/.exec(
      norm,
    ) ?? [];
  return theirs === undefined || sentence.toLowerCase().includes(theirs);
}

/** Those who are asked what they say. */
const sayersIn = ({ norm, terms }: Question): readonly string[] =>
  terms.flatMap(({ mention }) => (mention && isSayer(norm.split(' '), mention) ? mention.ids : []));

/** Those whose words or reckoning a statement gives, for all that its sentence shows. */
function sayersOf({ claimants, sentence, speaker }: Statement, names: Names): readonly string[] {
  if (speaker !== undefined) return [speaker];
  if (claimants) return claimants;
  const list = sentenceWords(sentence);
  const norms = list.map(({ norm }) => norm);
  return names.mentions(list).flatMap((mention) => (isSayer(norms, mention) ? mention.ids : []));
}

/** Whether a name stands right before the saying, or after "according to". */
function isSayer(list: readonly string[], { from, to }: Pick<Mention, 'from' | 'to'>): boolean {
  if (from < 0) return false;
  const before = list.slice(0, list[from - 1] === 'the' ? from - 1 : from);
  return says.test(list[to] ?? '') || before.slice(-2).join(' ') === 'according to';
}
const says =
  /^(?:sa(?:y|ys|id)|claim(?:s|ed)?|reckon(?:s|ed)?|thinks?|thought|believe[sd]?|estimate[sd]?|expect(?:s|ed)?)$/;

const speaksForAny = (sayers: readonly string[], ids: readonly string[], names: Names): boolean =>
  sayers.some((sayer) => names.speaksFor(sayer).some((id) => ids.includes(id)));

/** "Who asked Smith about it?": not Smith. */
function isAddressed(statement: Statement, { terms, norm }: Question): boolean {
  const { speaker } = statement;
  if (speaker === undefined) return false;
  // "Who accused her of that?": not she.
  const isOfPronoun = terms.some(({ mention }) => mention?.from === -1 && mention.ids.includes(speaker));
  const list = norm.split(' ');
  if (
    isOfPronoun &&
    list.some((word, at) => /^(?:him|her)$/.test(word) && addressing.has(list[at - 1] ?? ''))
  )
    return true;
  return terms.some(
    ({ mention }) =>
      mention !== undefined &&
      mention.from > 0 &&
      mention.ids.includes(speaker) &&
      addressing.has(wordBefore(norm.split(' '), mention.from)),
  );
}

/** "Who said that Smith should go?": not Smith, nor who speaks for the same body. */
function isSaidOf(statement: Statement, { terms, norm }: Question, names: Names): boolean {
  const list = norm.split(' ');
  return terms.some(
    ({ mention }) =>
      mention !== undefined &&
      mention.from > 0 &&
      /^(?:said|says|that|thinks?|thought|claimed|claims|reckons?|believes?)$/.test(
        wordBefore(list, mention.from),
      ) &&
      (/^(?:should|must|ought|shouldnt)$/.test(list[mention.to] ?? '')
        ? speaksAs(statement, mention.ids, names)
        : // "Who said the minister has done nothing?": hardly the minister.
          statement.speaker !== undefined &&
          names.isPerson(statement.speaker) &&
          mention.ids.includes(statement.speaker) &&
          /^(?:is|are|was|were|has|have|had|did|does|do|will|would|can|could|never|always|only)$/.test(
            list[mention.to] ?? '',
          )),
  );
}

/** "Asked Mr Smith", "asked the minister": title and article belong to the name. */
const wordBefore = (list: readonly string[], at: number): string =>
  list[at - (titles.has(list[at - 1] ?? '') || list[at - 1] === 'the' ? 2 : 1)] ?? '';

const isNegative = (statement: Statement): boolean =>
  /\b(?:not|no|never|nobody|none|nothing|without|cannot|neither|nor|declin\w+|refus\w+|den(?:y|ied|ies)|reject\w+|against|oppos\w+|cancel\w*|call(?:ed|s|ing)? off|postpon\w*|suspend\w*|clos(?:e|ed|ure)|lack\w*|miss\w*|t(?:ake|akes|ook|aken|aking) away|stay(?:s|ed|ing)? (?:out|away)|turn(?:s|ed|ing)? (?:down|away)|boycott\w*|snub\w*|skip\w*|halt\w*|stop(?:s|ped|ping)?|shut|fail\w*|los(?:e|es|t|ing)|unable|vacan\w+|unfilled|remov\w+|withdr\w+|\w+n['’]t)\b/i.test(
    // The evidence of a poll's result is its other results.
    statement.type === 'poll' ? statement.sentence : `${statement.sentence} ${statement.evidence}`,
  );

const isNot =
  /\b(?:is|are|was|were|being|be) not (?!a\b|an\b|the\b|ok\b)((?:(?:at|in|on|being) )?(?!the\b|an?\b)\w+)/;

/** "Who said lives were not at risk?" is not answered by who asked others not to do something else. */
function deniesTheSame({ sentence, declined }: Statement, { norm }: Question): boolean {
  const denied = isNot.exec(norm)?.[1];
  if (denied === undefined || declined) return true;
  const asked = new Set(words(denied).map((word) => stem(word.norm)));
  const list = sentenceWords(sentence).map((word) => word.norm);
  const found = list.flatMap((word, at) => (asked.has(stem(word)) && word.length > 2 ? [at] : []));
  return (
    found.length === 0 ||
    list.some((word, no) => denying.test(word) && found.some((at) => at > no && at - no <= 4))
  );
}

const isGuessed = (term: QuestionTerm): boolean => term.isGuess && isOwnWord(term);
