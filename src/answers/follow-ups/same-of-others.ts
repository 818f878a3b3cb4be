/** The same as was answered last, of another party, or by somebody else. */
import type { Decision } from '../decision.ts';
import type { DecisionTools } from '../decision-tools.ts';
import { speaksAs } from '../match.ts';
import type { Mention } from '../names.ts';
import type { QuestionKind } from '../outcome.ts';
import type { Question } from '../question/index.ts';
import {
  isIntroduction,
  isSpeech,
  pollQuestion,
  type Statement,
  sharesPassage,
} from '../statements/index.ts';
import { sentenceWords } from '../text.ts';
import { asksIfAgreed, onlyNames, onlyNamesAndAgreement, soleName } from './asked.ts';
import { answeredBy, type Before, type Decided, nothing, readAs, type Settles } from './follow-up.ts';
import { createOverlap, happening, leastSharedMatter, sameMatter } from './nearness.ts';

/** So much of the last answer has to be in what somebody else said of the same. */
const sameWords = 0.3;
/** The same of another party's claim, which is of the same by what is asked. */
const sameClaim = 0.2;

/** "And the union?" after what a poll found of others, or after a sentence that tells of both. */
export const sameOfOtherParty: Settles = (question, { context, main }, tools) => {
  const name = soleName(question);
  if (!name || question.explicit || !question.cues.continues) return undefined;
  const part = pollQuestion(main);
  const tellsOfBoth = context.kind === 'is_it_true' && main.speaker === undefined && !isIntroduction(main);
  if (!part && !tellsOfBoth) return sameMatterOf(name, main, context.kind, question, tools);
  const isSame = (statement: Statement) =>
    part ? statement.entry === main.entry && pollQuestion(statement) === part : statement === main;
  const isNamedIn = ({ sentence }: Statement) =>
    tools.names.mentions(sentenceWords(sentence)).some(({ ids }) => ids.some((id) => name.ids.includes(id)));
  const found = tools.statements.find((statement) => isSame(statement) && isNamedIn(statement));
  const at = found && tools.matcher.indexOf(found.id);
  // "Who is blamed most?" "And the firm?": how many blame it, and not who asked them.
  const kind = part && context.kind === 'who' ? 'share' : context.kind;
  return at === undefined ? undefined : readAs(kind, answeredBy(at, question, tools));
};

/** "And at the other union?" after how one of them voted: how the other did. */
function sameMatterOf(
  { ids }: Mention,
  main: Statement,
  kind: QuestionKind,
  question: Question,
  tools: DecisionTools,
): Decided | undefined {
  if (isSpeech(main) || isIntroduction(main) || !happening.has(main.type)) return undefined;
  const namesThem = ({ names, sentence }: Statement) =>
    ids.some((id) => names.includes(id)) ||
    tools.names
      .mentions(sentenceWords(sentence))
      .some((mention) => mention.ids.some((id) => ids.includes(id)));
  if (namesThem(main)) return undefined;
  const overlap = createOverlap(tools.matcher.indexOf(main.id) ?? 0, tools.index);
  const [best] = tools.statements
    .flatMap((statement, at) =>
      happening.has(statement.type) && statement !== main && namesThem(statement)
        ? [{ at, like: sameMatter(main.sentence, statement.sentence), shared: overlap(at) }]
        : [],
    )
    .filter(({ like }) => like >= leastSharedMatter)
    .sort((a, b) => b.like + b.shared - a.like - a.shared);
  return best && readAs(kind, answeredBy(best.at, question, tools));
}

/** "And what does the union say?" after a claim of the company's: what it says of the same. */
export const saidByOtherParty: Settles = (question, { main, mainAt }, tools) => {
  const { speaker, kind, cues } = question;
  if (kind !== 'what_said' || !speaker || !cues.continues || !onlyNames(question)) return undefined;
  const isTheirs = createSpeaksAs(speaker.ids, tools);
  const isClaim = main.speaker !== undefined || main.claimants !== undefined;
  if (!isClaim || isTheirs(main)) return undefined;
  const overlap = createOverlap(mainAt, tools.index);
  const [best] = tools.statements
    .flatMap((statement, at) => {
      if (!isTheirs(statement) || statement === main) return [];
      const isReply = statement.repliesTo === main.entry || main.repliesTo === statement.entry;
      const like = overlap(at) + (isReply ? 1 : 0);
      return like >= sameClaim ? [{ at, like }] : [];
    })
    .sort((a, b) => b.like - a.like);
  return best && answeredBy(best.at, question, tools);
};

/** "Did Smith want that too?" is told only by what Smith said of the same; nothing when that is not asked. */
export function sameBySomebodyElse(
  question: Question,
  { main, prior }: Before,
  tools: DecisionTools,
): Decision | undefined {
  const { norm, terms } = question;
  const [mention, ...more] = terms.flatMap((term) => term.mention ?? []);
  const isClaim = main.speaker !== undefined || main.claimants !== undefined;
  const isAgreement = isClaim && asksIfAgreed.test(norm) && onlyNamesAndAgreement(terms);
  if (!(isAgreement || asksOfAnother.test(norm)) || !mention || more.length > 0) return undefined;
  if (prior.some(({ speaker }) => speaker && mention.ids.includes(speaker))) return undefined;
  const same = mostAlike(createSpeaksAs(mention.ids, tools), prior, isAgreement, tools);
  if (same !== undefined) return answeredBy(same, question, tools).decision;
  // With whom she agrees may be told by her view of him.
  return isAgreement && /\b(?:him|her|them)$/.test(norm) ? undefined : nothing();
}

/** "Did Smith want that too?" */
const asksOfAnother =
  /^(?:(?:and|so|but) )*(?:did|has|does) .* (?:make|made|makes|use|used) (?:that|this|the same) (?:claim|point|argument|accusation|criticism|word|phrase)$|^(?:(?:and|so|but) )*is (?:that|this|it) what (?:the )?(?:\w+ ){1,3}?(?:say|says|said|thinks?|thought|wants?|wanted|claims?|claimed)(?: too| as well| also)?$|^(?:(?:and|so|but|what about \w+) )*(?:did|has|does|have)\b.* (?:say|said|want|wanted|claim|claimed|think|believe|use|used|call|called|ask|asked|demand|demanded)(?: for)? (?:it|that|this|so)\b(?: \w+)? (?:too|as well|also|either)$/;

/** "Who else?" after somebody's words: who said the same, and not what else was said. */
export const saidByWhomElse: Settles = (question, { main, prior }, tools) => {
  if (main.speaker === undefined || !asksWhoElse.test(question.norm)) return undefined;
  const spoke = new Set(prior.flatMap(({ speaker }) => speaker ?? []));
  const isAnothers = ({ speaker, declined }: Statement) =>
    speaker !== undefined && !spoke.has(speaker) && !declined;
  const same = mostAlike(isAnothers, [main], false, tools);
  return same === undefined
    ? { question, decision: nothing() }
    : readAs('who_said', answeredBy(same, question, tools));
};

const asksWhoElse =
  /^(?:(?:and|so|but|ok) )*(?:who|(?:did )?any(?:one|body)) else(?: (?:say|said|says|think|thinks|agree|agreed|agrees|claim|claimed|claims)(?: (?:so|it|that|this|the same|with (?:it|that|this|him|her|them)))?)?(?: then| too)*$/;

const createSpeaksAs =
  (ids: readonly string[], { names }: DecisionTools) =>
  (statement: Statement): boolean =>
    speaksAs(statement, ids, names);

/**
 * Of what these said, what is most like what was answered before.
 * @param isPassageEnough it may share only the passage with it.
 */
function mostAlike(
  isTheirs: (statement: Statement) => boolean,
  prior: readonly Statement[],
  isPassageEnough: boolean,
  { index, matcher, statements }: DecisionTools,
): number | undefined {
  const overlaps = prior.map(({ id }) => createOverlap(matcher.indexOf(id) ?? 0, index));
  const overlap = (at: number) => Math.max(...overlaps.map((of) => of(at)));
  const [best] = statements
    .map((statement, at) => ({ statement, at }))
    .filter(
      ({ statement, at }) =>
        isTheirs(statement) &&
        (overlap(at) >= sameWords || (isPassageEnough && prior.some((p) => sharesPassage(p, statement)))),
    )
    .sort((a, b) => overlap(b.at) - overlap(a.at));
  return best?.at;
}
