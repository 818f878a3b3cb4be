/** What a question asks of what was answered before, told by the question alone. */
import { repliesVerb } from '../english/shared-patterns.ts';
import type { Mention } from '../names.ts';
import type { Question } from '../question/index.ts';

/** Pronouns that stand for one person. */
const personal = /^(?:he|him|his|she|her|hers)$/;

/** The pronoun of somebody whom the question does not name itself: "what did he say?" */
export const unnamedPerson = (question: Question): string | undefined =>
  // Words between quotation marks tell whose they are.
  isBound(question) || question.quoted.length > 0
    ? undefined
    : [...question.cues.pronouns].find((word) => personal.test(word));

/** "What does a driver get when he starts?": whoever was named before it in the same question. */
const isBound = ({ norm }: Question): boolean => {
  const [before = '', after] = norm.split(/ (?:when|before|after|if|until|because|once|while) (?:he|she)\b/);
  return (
    after !== undefined &&
    !/\b(?:he|him|his|she|her|hers)\b/.test(before) &&
    /\b(?:do|does|did|is|was|will|would|has|have) (?:an? |the )?(?!it\b|they\b|that\b)\w+ \w/.test(before)
  );
};

/** In these a pronoun may belong to the words that are asked about: "who said she was proud?" */
export const quotes = ({ kind, norm }: Question): boolean =>
  kind === 'who_said' ||
  /^(?:and )?(?:his|her) (?:full )?name\b/.test(norm) ||
  (kind === 'who' &&
    /\bwh/.test(norm) &&
    !/\b(?:what (?:is|was) (?:his|her)|who (?:is|was|are|were) (?:his|her))\b/.test(norm));

/** "What did she say about Smith?": whoever is named is what was spoken of. */
export const isSubject = ({ norm, terms }: Question): boolean => {
  const list = norm.split(' ');
  const asks = /\b(?:did|does|do|has|is|was|would|will) (?:he|she)\b/.test(norm);
  const isTopic = (at: number) =>
    [list[at - 1], list[at - 2]].some((word) => /^(?:about|of|on|to|with|against)$/.test(word ?? ''));
  const first = list.findIndex((word) => /^(?:he|she)$/.test(word));
  return asks && terms.every(({ mention }) => !mention || (mention.from > first && isTopic(mention.from)));
};

/** Whether a question names anybody or any body, by name or by office. */
export const namesSomebody = ({ terms }: Question): boolean => terms.some(({ mention }) => mention);

/** Whether a question says nothing that has to be found but names. */
export const onlyNames = ({ terms }: Question): boolean =>
  terms.every(({ mention, required }) => mention || !required);

/** Who or what is named, when that is all that has to be found. */
export function soleName({ terms }: Question): Mention | undefined {
  // "The company" is a name as well, though it need not be found.
  const [term, ...more] = terms.filter(({ mention, required }) => mention || required);
  return more.length === 0 ? term?.mention : undefined;
}

/** "Has it happened before?", "ever happened before?": of what the dispute is about, when not of what was spoken of. */
export const asksIfBefore =
  /^(?:and |so |but )*(?:(?:has|have|did) )?(?:(?:it|this|that|they|there|(?:any|some)thing like (?:it|this|that)) )?(?:ever )?(?:happen(?:ed)?|been done|been|done (?:it|this|that)|gone on strike|struck|walked out)(?: like (?:this|it|that))?(?: (?:ever )?before(?: now)?)$|^(?:(?:and|so|but) )*(?:was|were|has|have|is) there (?:been )?(?:one|another|any|an earlier one|a strike|a walkout) before(?: (?:it|this|that|now|then))?$/;

/** "Why are they striking?": whoever was spoken of, it is those who strike. */
export const asksWhyTheyStrike = ({ kind, norm, terms }: Question): boolean =>
  kind === 'why' &&
  /\b(?:(?:are|do|did|were) they|they(?: are| were)?) (?:\w+ing )?(?:strik(?:e|ing)|struck|on strike|walk(?:ing)? out)\b/.test(
    norm,
  ) &&
  terms.every(({ required }) => !required);

/** "What time does it finish?" */
export const asksItsTime =
  /^(?:(?:and|so|but) )*(?:what time|when) (?:does|do|will|is) (?:it|they|this|that) (?:all )?(?:finish|end|start|begin|stop|kick off|over)(?: (?:today|tomorrow|then))?$/;

/** "Who replied to him?" */
export const asksWhoRepliedToIt = new RegExp(
  `^(?:(?:and|so|but|ok) )*(?:who|did any(?:one|body)) (?:\\w+ )?${repliesVerb}(?: (?:to|at))?(?: (?:him|her|them|it|that|this|the claim))?(?: then)?$`,
);

/** "When is the next one?" */
export const asksForNextOne =
  /^(?:(?:and|so|but) )*when (?:is|are|will|would|does) (?:the )?(?:next|other) ones?(?: (?:be|start|planned|due))?$/;

/** "Is there another one planned?", "any more to come?" */
export const asksForAnother =
  /^(?:(?:and|so|but) )*(?:(?:is|are|will) there (?:be )?)?(?:going to be )?(?:another(?: one)?|(?:any )?more(?: of them)?|any others?)(?: (?:one|ones))?(?: (?:planned|coming|to come|on the way|threatened|scheduled|after (?:this|that|it)|later|next))+$/;

/** "Where did she say it?" */
export const saysThat =
  /\b(?:say|said|saying|claim(?:ed)?|tell|told|call(?:ed)?|write|wrote|tweet(?:ed)?|post(?:ed)?) (?:\w+ )?(?:it|that|this|so|those words)(?: (?:to|then|exactly|first)\b.*)?$|\b(?:it|that|this) (?:\w+ )?(?:said|uttered|told|written)$/;

/** "What did she say to that?" */
export const saysToThat = /\b(?:say|says|said) to (?:that|this|it)$/;

/** "Who said anything of that?" */
export const saysOfThat = /\bwho\b.*\b(?:of|about|for) (?:that|it|this)$/;

/** "For how many children?": the last answer is to be completed. */
export const completes =
  /^(?:and |so )*(?:for|by|over|in|with|from|to|at|on|of|until|since|out of) (?:how|what|which|whom?)\b/;

/**
 * "And the statistics?": something else is named, and nobody.
 * @param resolved the same question once its pronouns stand for somebody.
 */
export const continuesWords = (question: Question, resolved: Question): boolean =>
  question.cues.continues &&
  !question.explicit &&
  resolved.kind === 'what_said' &&
  !resolved.speaker &&
  !namesSomebody(question);

/** "Does the union accept that figure?" */
export const asksIfAgreed =
  /^(?:(?:and|so|but) )*(?:does|do|did) (?:the )?(?:\w+ ){1,5}?(?:agree|accept|dispute|share|buy|believe)(?: (?:with|to|about|on))?(?: (?:that|it|this|him|her|them|the|figure|estimate|number|claim|view))*$/;

/** Of the words that have to be found, none but names and that of agreeing. */
export const onlyNamesAndAgreement = (terms: Question['terms']): boolean =>
  terms.every(
    ({ required, mention, surface }) =>
      !required || mention || asksIfAgreed.test(`does x ${surface.toLowerCase()}`),
  );

/** "Does the company agree?": with what was said, and with nothing else. */
export const onlyAgrees = ({ kind, norm, terms }: Question): boolean =>
  kind === 'is_it_true' &&
  asksIfAgreed.test(norm) &&
  /\bagrees?(?: with (?:it|that|this|him|her|them))?$/.test(norm) &&
  onlyNamesAndAgreement(terms);

/** "Did the union?": the deed itself is left out, and what was done by another tells nothing of this one. */
export const onlyDid = (question: Question): boolean =>
  question.kind === 'is_it_true' &&
  /^(?:(?:and|so|but|or) )*(?:did|does|do|has|have) (?:the )?\w+(?: \w+)?$/.test(question.norm) &&
  (namesSomebody(question) || /\b(?:he|she|they|it)$/.test(question.norm)) &&
  onlyNames(question);

/** "Who was blamed back then?" */
export const asksOfThatTime = /\b(?:that time|back then|(?:because|as a result) of (?:it|that|this))\b/;

/** "What has it said?", "what did they want?" */
export const saysIt = /\b(?:did|does|do|has|have) (?:it|they)\b/;

/** "Who is the boss?" */
const leadsUnnamed =
  /^(?:and |so |but )*who (?:is|are|was) (?:the|its|their) (?:\w+ )?(?:boss|head|leader|chief|chair\w*|president|director|ceo|general secretary)(?: there| again| then)?$/;
const leadsIt =
  /\bwho (?:\w+ )?(?:(?:runs?|owns?) (?:it|them)|(?:leads?|heads?|chairs?|is (?:in charge|at the (?:head|top)|the (?:boss|head|leader|chair)) of) (?:it|them))\b/;

/** Who heads a body that the question does not name. */
export const asksForHead = (norm: string): boolean => leadsIt.test(norm) || leadsUnnamed.test(norm);

/** "At whom?", "who was it aimed at?" */
export const asksForOtherParty =
  /\b(?:at|to|with|between|for|from|against|about|by|of|on|towards) (?:who|whom|which)\b|\bwhom?\b.* (?:at|to|with|for|from|against|about|by|of)$/;

/** "How many were asked?" */
export const aboutPolling = /\b(?:poll|survey|ask|answer|interview|sampl|questioned|respon|took part)/;

/** "What did she reply?" */
export const asksForReply =
  /\b(?:reply|replied|respond|responded|response|answer|comeback|retort|rebuttal|react|reacted|reaction|say back|said back|write back|wrote back|hit back|come back)\b|\b(?:say|said) to (?:that|this|it|him|her|them)$/;

/** "Did the unions say yes?", "have they accepted?" */
export const asksIfTheyAccepted =
  /^(?:(?:and|so|but) )*(?:did|have|has|do|does|will|would) (?:the |both )?(?:\w+ ){1,3}?(?:(?:say|said) (?:yes|no)|accept(?:ed)?|agreed?|reject(?:ed)?|refused?|turn(?:ed)? (?:it|that) down|take (?:it|that) up)(?: to)?(?: (?:it|that|this))?$/;

/** "What was the result?" */
export const asksForResult =
  /^(?:(?:and|so) )*(?:what (?:is|was|were) the (?:final )?(?:results?|outcome|score|count|tally)(?: then| of (?:it|that))?|(?:the )?(?:result|outcome))$/;

/** "Was Smith on the same show?" */
export const wasOnTheSame =
  /^(?:(?:and|so|but) )*(?:is|was|were|did|are) .* (?:on|in|at|from|to|with|of) the same (?:\w+ )?\w+(?: too| as well| then)*$/;

/** "What was it in percent?", "and as a percentage?" */
export const asksItsSize =
  /\b(?:it|that|this)\b.*\b(?:percent|percentage|figures?|numbers?)\b|\bby how (?:much|many) (?:did|has|is) (?:it|that|this)\b|^(?:and |so |but )*(?:(?:in|as an?|what is the) )(?:exact )?(?:percent|percentage|figure|number)$/;
