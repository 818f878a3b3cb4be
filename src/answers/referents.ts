/** Pronouns and words left out -> whom and what they stand for, by what was answered before. */
import { keyOf } from './lexicon.ts';
import type { Names } from './names.ts';
import type { Context } from './outcome.ts';
import { nameTerm } from './pieces.ts';
import {
  changeQuestion,
  impliedWord,
  type Question,
  type QuestionTerm,
  withChange,
} from './question/index.ts';
import type { Statement } from './statements/index.ts';
import { sentenceWords } from './text.ts';

/** A term that stands for a pronoun. */
export const isPronoun = (term: QuestionTerm): boolean => term.mention?.from === -1;

/** Pronouns replaced by whom they stand for; the kind of the last question where this one names none. */
export function resolve(
  question: Question,
  context: Context,
  prior: readonly Statement[],
  statements: readonly Statement[],
  names: Names,
): Question {
  // "What did she reply?": the one who answered the words just given.
  const replier = (fitting: readonly string[]) =>
    personIn(
      statements.filter((statement) => prior.some((p) => p.entry === statement.repliesTo)),
      names,
      fitting,
    );
  const { pronouns } = question.cues;
  // "And today?" after a poll asks for the result of now, not for the day.
  let terms =
    prior[0]?.type === 'poll'
      ? question.terms.filter(({ surface }) => !/^(?:today|now)(?:['’]?s)?$/i.test(surface))
      : question.terms;
  // "Both the same?" after a poll asks for the result that names both; otherwise such words are grammar.
  const equally =
    prior[0]?.type === 'poll' ? /\b(?:both|neither|equally)\b/.exec(question.norm)?.[0] : undefined;
  if (equally && !terms.some((term) => term.required))
    terms = [...terms, impliedWord(equally, equally === 'neither' ? ['neither'] : ['both', 'equal'])];
  // "And no?" after those who said yes.
  const answered = prior[0]?.type === 'poll' ? answersAlone.exec(question.norm)?.[1] : undefined;
  if (answered) {
    const keys = (
      answered === 'yes'
        ? ['yes', 'say yes', 'say yes to', 'support']
        : ['no', 'say no', 'say no to', 'oppose']
    ).map(keyOf);
    terms = [...terms, withChange(impliedWord(answered, []), { keys })];
  }
  let { speaker } = question;
  const has = (...list: string[]) => list.some((word) => pronouns.has(word));
  const person = has('he', 'him', 'his', 'himself')
    ? (personIn(prior, names, ['he', 'they']) ?? replier(['he']))
    : has('she', 'her', 'hers', 'herself')
      ? (personIn(prior, names, ['she', 'they']) ?? replier(['she']))
      : undefined;
  if (question.cues.other) {
    // "the other Anna": the one who was not just spoken of.
    const just = personIn(prior, names, ['he', 'she', 'they', 'it']);
    terms = terms.map((term) => {
      if (!term.mention || term.mention.ids.length < 2) return term;
      const ids = term.mention.ids.filter((id) => id !== just);
      return ids.length
        ? withChange(term, { keys: ids.map(nameTerm), mention: { ...term.mention, ids } })
        : term;
    });
    const named = terms.find((term) => term.mention)?.mention;
    if (named) speaker = named;
  } else if (person && ofGroup.test(question.norm) && names.bodiesOf(person).length === 1) {
    // "Did her lot do a survey?"
    const ids = names.bodiesOf(person);
    if (!terms.some(({ mention }) => mention?.ids.some((id) => ids.includes(id)))) {
      const [body = ''] = ids;
      terms = [...terms, nameAs(body, 'it', { from: -1, to: -1, ids, by: 'name' })];
    }
  } else if (
    person &&
    !isInWords.test(question.norm) &&
    !terms.some((term) => term.mention?.ids.includes(person))
  ) {
    const pronoun = [...pronouns].find((word) => /^(?:he|him|his|she|her|hers)/.test(word)) ?? '';
    const ownName = terms.find((term) => term.mention?.ids.some((id) => names.isPerson(id)));
    const subject =
      /\b(?:did|does|has|have|had|is|was|would|will|what|that|and) (?:he|she)\b|\bit (?:him|her|he|she) (?:who|that)\b|\b(?:he|she) (?:\w+ )?(?:say|said|says|think|thinks|claim|claimed|mean|want|wants|add|added|call|called|tell|told)|\baccording to (?:him|her)\b|\b(?:his|her) (?:\w+ )?(?:words|quote|view|reaction|opinion|response|stance|comment|message|advice|answer|reply|take|position|statement)/.test(
        question.norm,
      );
    const mention = { from: -1, to: -1, ids: [person], by: 'name' as const };
    // "What did Smith tell him?": words to the one spoken of before.
    const isRecipient = ownName !== undefined && has('him') && !subject;
    if (isRecipient) terms = [...terms, nameAs(person, pronoun, mention)];
    else if (!ownName || subject) {
      terms = [...terms, nameAs(person, pronoun, mention)];
      const isOfWords = question.kind === 'what_said' || question.kind === 'is_it_true';
      if (subject && isOfWords && !speaker && !meets.test(question.norm)) speaker = mention;
      // "What does she want?" asks for her view as well.
      const isWish =
        question.kind === 'about' && /\bwhat (?:does|do|did) (?:he|she) (?:\w+ )?want\b/.test(question.norm);
      if (question.kind === 'what_said' || isWish) speaker = mention;
    }
  } else if (
    (asksForHead(question.norm) || standsFor.test(question.norm)) &&
    !terms.some((term) => term.mention)
  ) {
    const body = /\bthem\b/.test(question.norm)
      ? ownBodyIn(prior, names)
      : standsFor.test(question.norm)
        ? bodyIn(prior, names, (id) => /^[A-Z&]{2,}$/.test(names.label(id)))
        : (bodyIn(prior, names) ?? soleBodyIn(prior, names));
    if (body) terms = [...terms, nameAs(body, 'it', { from: -1, to: -1, ids: [body], by: 'name' })];
  } else if (
    question.kind === 'what_said' &&
    saysIt.test(question.norm) &&
    !terms.some((term) => term.mention)
  ) {
    // "What has it said?": whose words the last ones were, if that is no person, or the body spoken of.
    const own = whoSpoke(prior, names, has('they'));
    if (own) {
      speaker = { from: -1, to: -1, ids: [own], by: 'name' };
      terms = [...terms, nameAs(own, 'it', speaker)];
    }
  } else if (
    // "And about Smith?" after what somebody said: what the same one said of Smith.
    context.kind === 'what_said' &&
    prior[0]?.speaker !== undefined &&
    /^(?:and|but|so) (?:about|on) (?!who|what|when|where|why|how|which)/.test(question.norm) &&
    !terms.some((term) => term.mention?.ids.includes(prior[0]?.speaker ?? ''))
  ) {
    speaker = { from: -1, to: -1, ids: [prior[0].speaker], by: 'name' };
    terms = [...terms, nameAs(prior[0].speaker, '', speaker)];
  } else if (
    // "Did she say so?" "No, I meant Smith": what Smith said of it.
    question.cues.corrects &&
    !question.explicit &&
    context.kind === 'is_it_true' &&
    prior[0]?.speaker !== undefined &&
    terms.some((term) => term.mention?.ids.some((id) => names.isPerson(id)))
  ) {
    speaker = terms.find((term) => term.mention)?.mention;
  } else if (
    // "Did she say lives were at risk?" "And Smith?"
    question.cues.continues &&
    !question.explicit &&
    context.kind === 'is_it_true' &&
    prior[0]?.speaker !== undefined &&
    isOnePerson(terms, prior[0].speaker, names)
  ) {
    speaker = terms.find((term) => term.mention)?.mention;
  } else if (
    question.cues.corrects &&
    !question.explicit &&
    context.kind === 'what_said' &&
    (!terms.some((term) => term.mention) || /\b(?:about|on|to) (?:the )?\w+(?: \w+)?$/.test(question.norm))
  ) {
    // "No, I meant the other thing", "... about Smith": still of the same speaker.
    const own = prior[0]?.speaker;
    if (own) {
      speaker = { from: -1, to: -1, ids: [own], by: 'name' };
      terms = [...terms, nameAs(own, '', speaker)];
    }
  } else if (question.cues.more && !terms.some((term) => term.mention) && has('they')) {
    const [main] = prior;
    if (main?.speaker) speaker = { from: -1, to: -1, ids: [main.speaker], by: 'name' };
  }
  const inherits =
    ((!question.explicit && question.kind === 'about') || answered !== undefined) &&
    !/\b(?:which|what)\b(?! (?:about|of)\b)/.test(question.norm);
  const isOfOther =
    inherits &&
    context.kind === 'is_it_true' &&
    (question.cues.corrects || question.cues.continues) &&
    speaker;
  const kind = isOfOther ? 'what_said' : inherits ? inherited(question, context) : question.kind;
  if (inherits && (kind === 'what_said' || kind === 'who_said') && !speaker) {
    const named = terms.find((term) => term.mention)?.mention;
    if (named) speaker = named;
  }
  return changeQuestion(question, {
    kind: kind === 'who_said' && speaker ? 'what_said' : kind,
    terms,
    speaker,
  });
}

/** Nothing but somebody else's name. */
const isOnePerson = (terms: readonly QuestionTerm[], spoken: string, names: Names): boolean => {
  const [term, ...more] = terms.filter(({ required }) => required);
  const ids = term?.mention?.ids;
  return ids !== undefined && more.length === 0 && ids.some(names.isPerson) && !ids.includes(spoken);
};

/** "Did he speak to Smith?" is no question of what he said. */
const meets =
  /\b(?:he|she) (?:ever |actually |even )?(?:(?:speak|spoken|talk|talked) (?:to|with)|meet|met|ring|call up|phone)\b/;

/** "Who said he was proud of it?": whoever said so spoke of himself. */
const isInWords =
  /\bwho (?:\w+ ){0,2}(?:said|says|claimed|claims|admitted|insisted) (?:that )?(?:he|she|they)\b/;

/** "And in January?" asks for the same as before; a yes-or-no or a who-is does not carry over. */
function inherited(question: Question, context: Context): Question['kind'] {
  if (context.kind === 'is_it_true' || context.kind === 'who_is') {
    return question.terms.some((term) => term.mention) && context.kind === 'who_is' ? 'who_is' : 'about';
  }
  return context.kind;
}

const nameAs = (
  id: string,
  surface: string,
  mention: NonNullable<QuestionTerm['mention']>,
): QuestionTerm => ({
  surface,
  readAs: id,
  isGuess: false,
  kind: 'name',
  keys: [nameTerm(id)],
  parts: [],
  required: true,
  isContent: true,
  isName: false,
  mention,
  quantity: undefined,
});

/** Not she, but those she belongs to. */
const ofGroup =
  /\b(?:his|her) (?:lot|mob|crew|gang|outfit|organisation|group|guild|association|federation|employer)\b/;

/** "What about no?" */
const answersAlone =
  /^(?:(?:and|so|but|ok|what about|how about) )*(?:the |those (?:who|that) said )?(yes|no)$/;

/** "What has it said?", "what did they want?" */
export const saysIt = /\b(?:did|does|do|has|have) (?:it|they)\b/;
/** "Who is the boss?" */
const leadsUnnamed =
  /^(?:and |so |but )*who (?:is|are|was) (?:the|its|their) (?:\w+ )?(?:boss|head|leader|chief|chair\w*|president|director|ceo|general secretary)(?: there| again| then)?$/;
const leadsIt =
  /\bwho (?:\w+ )?(?:(?:runs?|owns?) (?:it|them)|(?:leads?|heads?|chairs?|is (?:in charge|at the (?:head|top)|the (?:boss|head|leader|chair)) of) (?:it|them))\b/;

/** "What do the letters stand for?" */
const standsFor =
  /\b(?:letters|initials|abbreviation|acronym|it|that|they) (?:\w+ )?(?:stands?|standing|is short|are short) for\b/;

/** Who heads a body that the question does not name. */
export const asksForHead = (norm: string): boolean => leadsIt.test(norm) || leadsUnnamed.test(norm);

/** "What did they say?" after a meeting of two: their words to each other, not those of either. */
const isOfSeveral = (main: Statement | undefined): boolean =>
  main !== undefined && main.speaker === undefined && main.names.length > 1;

/** The body last spoken of: the one whose words they were before those named. */
function bodyIn(
  prior: readonly Statement[],
  names: Names,
  isFitting: (id: string) => boolean = () => true,
): string | undefined {
  return prior.flatMap((statement) => bodiesOf(statement, names)).find(isFitting);
}

/** "The union has 726 members." "And who leads it?": the only body of which the last answer tells. */
function soleBodyIn([main]: readonly Statement[], names: Names): string | undefined {
  const bodies = names
    .mentions(sentenceWords(main?.sentence ?? ''))
    .flatMap(({ ids }) => (ids.some(names.isPerson) || ids.length > 1 ? [] : ids));
  return new Set(bodies).size === 1 ? bodies[0] : undefined;
}

/** "Who leads them?": the body whose words the last answer gave, or what it is. */
function ownBodyIn([main]: readonly Statement[], names: Names): string | undefined {
  if (!main) return undefined;
  return bodiesOf({ ...main, names: [] }, names)[0];
}

/** Whose words "what did they say?" asks for: the body whose words the last ones were, the person just introduced, or the body spoken of. */
function whoSpoke(prior: readonly Statement[], names: Names, mayBePerson: boolean): string | undefined {
  const [main] = prior;
  if (main?.speaker && !names.isPerson(main.speaker)) return main.speaker;
  // "Who is the leader?" "What did they say?"
  if (mayBePerson && main?.type === 'person') return main.entry;
  return isOfSeveral(main) ? undefined : bodyIn(prior, names);
}

const bodiesOf = ({ type, entry, speaker, names: named }: Statement, names: Names): string[] =>
  [...(type === 'organisation' ? [entry] : []), ...(speaker ? [speaker] : []), ...named].filter(
    // An event or a poll says nothing.
    (id) => names.pronoun(id) === 'it' && names.label(id) !== id,
  );

/** The person last spoken of whom a pronoun fits: the speaker before those spoken about, later answers before earlier. */
function personIn(prior: readonly Statement[], names: Names, fitting: readonly string[]): string | undefined {
  for (const statement of prior) {
    const ids = [
      ...(statement.type === 'person' ? [statement.entry] : []),
      ...(statement.speaker ? [statement.speaker] : []),
      ...statement.names,
      ...othersIn(statement, names),
    ];
    const found = ids.find((id) => names.isPerson(id) && fitting.includes(names.pronoun(id)));
    if (found) return found;
  }
  return undefined;
}

/** "What is his version?" after words of hers: whom they are about. */
function othersIn({ speaker, sentence }: Statement, names: Names): string[] {
  if (!speaker || !/^(?:he|she)$/.test(names.pronoun(speaker))) return [];
  return names.mentions(sentenceWords(sentence)).flatMap(({ ids }) => (ids.length === 1 ? ids : []));
}
