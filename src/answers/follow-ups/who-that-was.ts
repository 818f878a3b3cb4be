/** Who is meant by the last answer: whose words it gave, for whom they speak, and how exactly they put it. */
import { forWhom } from '../english/shared-patterns.ts';
import { changeQuestion } from '../question/index.ts';
import { asksWhoRepliedToIt } from './asked.ts';
import { answeredBy, nothing, readAs, type Settles } from './follow-up.ts';
import { mentionOf, nameAs } from './spoken-of.ts';

/** "Who was that?" after somebody's words. */
export const whoseWords: Settles = (question, { main, mainAt }, tools) =>
  (main.speaker !== undefined || main.claimants) && asksWhoThatWas.test(question.norm)
    ? readAs('who_said', answeredBy(mainAt, question, tools))
    : undefined;

const asksWhoThatWas =
  /^(?:and |so )*(?:says whom?|who says(?: so| that| this)?|according to whom?)$|^(?:and )?(?:(?:his|her|their|the) )?(?:full )?name(?: please| again)*$|^(?:(?:so|and|then|ok|but|sorry|wait) )*(?:who (?:is|was) (?:that|it)|whose (?:promise|claim|figure|number|estimate|words|line|view|opinion|remark|quote) (?:is|was) (?:that|it|this)|(?:who|which (?:group|side|body|organisation|outfit|person|one)) (?:came up with|gave|put out|produced|provided) (?:that|this|the) (?:figure|number|estimate|claim|amount|sum|total|price|percentage))(?: then| again| anyway)?$/;

/** "Which union is that?": whose the speaker is. */
export const whichBody: Settles = (question, { main }, tools) => {
  const [, of, from] = asksWhichBody.exec(question.norm) ?? [];
  const { matcher, names } = tools;
  const alone = main.type === 'person' ? asksWhichAlone.exec(question.norm)?.[1] : undefined;
  const noun = of ?? from ?? alone;
  const one = alone ? main.entry : main.speaker;
  if (!noun || !one) return undefined;
  const isSuch = (id: string) => /^(?:group|organisation)$/.test(noun) || names.titlesOf(id).has(noun);
  const body = names.speaksFor(one).find((id) => !names.isPerson(id) && isSuch(id));
  const at = body === undefined ? undefined : matcher.indexOf(body);
  if (at === undefined) return alone ? { question, decision: nothing() } : undefined;
  return readAs('who_is', answeredBy(at, question, tools));
};

/** "Which party?" after who somebody is. */
const asksWhichAlone = /^(?:and |so )?(?:what|which) (union|party)$/;

const asksWhichBody =
  /^(?:and |so )?(?:what|which) (union|company|firm|party|group|organisation|federation|newspaper|council|trust|charity) (?:is|was) (?:that|it|this|(?:he|she) (?:with|from|in|of))(?: again| then)*$|^(?:and |so )?(?:of|from|for|with) (?:which|what) (union|company|firm|party|group|organisation|federation|newspaper|council|trust|charity)$/;

/** "What was she replying to?" after her words. */
export const toWhatItReplied: Settles = (question, { main }, tools) => {
  if (main.speaker === undefined || !asksForReplied.test(question.norm)) return undefined;
  // "What claim was he replying to?" may be of other words of his.
  const replied = new Set(
    main.repliesTo === undefined && asksForClaim.test(question.norm)
      ? tools.statements.flatMap(({ speaker, repliesTo }) => (speaker === main.speaker && repliesTo) || [])
      : [],
  );
  const [of = main.repliesTo, ...more] = replied;
  if (more.length > 0) return undefined;
  const at = tools.statements.findIndex(({ entry }) => entry === of);
  // Of whom it is asked is known, whether or not it is told.
  const ofSpeaker = nameAs(main.speaker, '', mentionOf(main.speaker));
  const asked = changeQuestion(question, { kind: 'who_said', terms: [ofSpeaker] });
  return at < 0 ? { question: asked, decision: nothing() } : answeredBy(at, asked, tools);
};

const asksForClaim = /\bwhat \w+ (?:is|was|were)\b/;

const asksForReplied =
  /\bwhat (?:claim|comment|remark|statement|words?|accusation) (?:is|was|were) (?:he|she|it|that|this|they) (?:in )?(?:an? )?(?:(?:replying|responding|reacting|answering|reply|response|answer|reaction) )?to$|\bwhat (?:claim|comment|remark|statement|words?|accusation) (?:is|was|were) (?:that|this|it) in (?:reply|response|answer) to$|\bwhat (?:is|was) (?:he|she|it|that|this|they) (?:(?:replying|responding|reacting|answering) to|(?:in )?(?:a )?(?:reply|response|answer|reaction) to)$|\b(?:in )?(?:reply|response|answer) to what$/;

/** "Who was it?" of something that happened to one person. */
export const whomItBefell: Settles = (question, { main }, tools) => {
  const [person, ...more] = main.names.filter(tools.names.isPerson);
  const isOfOne = main.speaker === undefined && person !== undefined && more.length === 0;
  if (!isOfOne || !asksWhoThatWas.test(question.norm)) return undefined;
  const at = tools.matcher.indexOf(person);
  return at === undefined ? undefined : readAs('who_is', answeredBy(at, question, tools));
};

/** "Is Smith the mayor?" "No ..." "So who is?": the other one whom the question named. */
export const whoIsInstead: Settles = (question, { context, main, prior }, tools) => {
  if (context.kind !== 'is_it_true' || main.type !== 'person') return undefined;
  if (!asksForTheOther.test(question.norm)) return undefined;
  const other = prior.find((statement) => statement.type === 'person' && statement !== main);
  const at = other && tools.matcher.indexOf(other.id);
  return at === undefined ? undefined : answeredBy(at, question, tools);
};

const asksForTheOther = /^(?:(?:so|and|then|ok|well|oh) )*who is(?: it| then)*$/;

/** "Did Smith work there?", which nothing tells. "Who did?": not who Smith is. */
export const whoElseDid: Settles = (question, { main }) =>
  main.type === 'person' && asksWhoElseDid.test(question.norm)
    ? { question, decision: nothing() }
    : undefined;

const asksWhoElseDid =
  /^(?:(?:so|and|then|ok|well|oh|but) )*who (?:did|does|do|has|had|was|would|will)(?: it| so| then)*$/;

/** "Exact words?", "can you give me the quote?" */
export const wording: Settles = (question, { main, mainAt, prior }, tools) => {
  if (main.speaker === undefined || !asksForWording.test(question.norm)) return undefined;
  // Of several statements just given, one may have the words themselves.
  const quoted = prior.find(({ speaker, sentence }) => speaker === main.speaker && /[“"]/.test(sentence));
  const at = quoted && tools.matcher.indexOf(quoted.id);
  return readAs('what_said', answeredBy(at ?? mainAt, question, tools));
};

const asksForWording =
  /^(?:and |so )?how (?:exactly |precisely )?did (?:he|she|they) (?:phrase|word|put|express) (?:it|that|this)(?: exactly)?$|^(?:(?:and|so|ok|what|is|are|was|were|can|could|i|you|give|get|have|me|see|please|the|that|this|whole|full|exact|actual|precise|direct) )*(?:words|quote|quotation|wording|verbatim)(?: (?:please|again|then|though|in full))*$/;

/** "Which paper was it for?" of a poll */
export const forWhomPolled: Settles = (question, { main }, tools) => {
  const asksWho = question.kind === 'who' || question.kind === 'who_said';
  if (main.type !== 'poll' || !asksWho || !forWhom.test(question.norm)) return undefined;
  const at = tools.matcher.indexOf(`${main.entry}.pollster`);
  // It names whom the poll was made for, where that is known.
  return at !== undefined && / for \w/.test(tools.statements[at]?.sentence ?? '')
    ? answeredBy(at, question, tools)
    : undefined;
};

/** "Who replied to him?" after his words: whose words are a reply to these, or else to others of his. */
export const whoRepliedToIt: Settles = (question, { main }, tools) => {
  if (main.speaker === undefined || !asksWhoRepliedToIt.test(question.norm)) return undefined;
  const replies = tools.statements.flatMap(({ repliesTo, speaker }, at) => {
    const of = tools.statements.find(({ entry }) => entry === repliesTo);
    return of && of.speaker === main.speaker && speaker !== main.speaker ? [{ at, of }] : [];
  });
  const best = replies.find(({ of }) => of.entry === main.entry) ?? replies[0];
  return best ? readAs('who_said', answeredBy(best.at, question, tools)) : { question, decision: nothing() };
};
