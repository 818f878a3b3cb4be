/** Whose words or view a clause asks for. */
import { speechVerbs } from '../english/words.ts';
import type { Mention } from '../names.ts';
import type { QuestionKind } from '../outcome.ts';
import { createPatternIndex, type PatternIndex } from '../pattern-index.ts';
import { type Atom, atomAt } from './atoms.ts';
import type { QuestionTools } from './question.ts';

// "The agency reported what she said" is about her words.
const ownSpeech = `(?!sa(?:y|ys|id) (?:ok|okay|yes|yeah|no) to\\b)(?!call(?:s|ed)? (?:if|when)\\b)(?!answer(?:s|ed)? (?:the |a )?(?:survey|poll|questionnaire)\\b)(?!ask(?:s|ed)? (?:people|adults|voters|residents|readers|customers|them|anyone|how many)\\b)(?!call(?:s|ed|ing)? (?:up|in|off|back|round)\\b|(?:speak|spoke|talk|talked) (?:by|over|on) (?:the )?(?:phone|telephone|radio|tv|television|telly|air|programme|show|NAME)\\b|(?:speak|spoke|talk|talked) (?:to|with) (?:each other|(?:the )?NAME)\\b)(?:${[
  ...speechVerbs.filter((verb) => !verb.startsWith('report')),
  ...'want wants wanted mean meant see sees view views proud worried concerned sure confident describing explain explains explained compare compares compared assure assures assured'.split(
    ' ',
  ),
].join('|')}|c[ao]mes? out with|came up with|comes? up with)`;
const adverbs =
  '(?: (?:also|really|actually|ever|has|had|have|is|was|did|not|openly|publicly|just|then|already|even|directly|exactly|going|to))*';
const views =
  'comeback|retort|rebuttal|words|quotes?|quotation|comments?|remarks?|reaction|response|statements?|views?|opinions?|thoughts?|take|message|stance|position|answer|reply';

/** "Would the union's demands cost more?": these are no verbs. */
const ofTheirs =
  '(?:(?:demands|claims|promises)\\b|(?:demand|claim) (?=(?:bring|cost|mean|give|lift|raise|take|add|lead|amount|come)\\b))';

/** "Was Smith asked to step in?": others did the asking. */
const passive =
  /\b(?:is|was|were|are|been|being|get|got) (?:not )?(?:NAME )?(?:\w+ )?(?:asked|told|urged|accused|blamed|criticised|criticized|praised|attacked|slammed|described|called|warned|begged|questioned|condemned|defended)$/;

/** "Was it Smith who did the poll?" asks for no words. */
const deeds =
  'did (?:the|an?|this|that|it)\\b|carried out|conducted|ran\\b|organised|commissioned|held\\b|led\\b|signed|paid\\b|owns\\b|runs\\b|won\\b|(?:\\w+ly )?(?:run|look|looks|provides?|staffs?|covers?|works?|do|does|handles?|delivers?)\\b';

interface SpeakerPattern {
  /** NAME stands for the speaker. */
  readonly pattern: RegExp;
  /** Asks for somebody's words outright: the answer is theirs or none, whether or not they have any. */
  readonly outright: boolean;
}

const speakerPatterns: readonly SpeakerPattern[] = [
  {
    outright: true,
    pattern:
      /\b(NAME) (?:reply|response|answer|comeback|come back|reaction|retort|rebuttal)(?: (?:to|when|after)\b|$)/,
  },
  {
    outright: false,
    pattern:
      /\b(?:where|how) (?:does|do|did|is|are) (?:the )?(NAME) (?:stand|feel|react|respond|reply|answer|see|hit back)\b/,
  },
  {
    outright: true,
    pattern: new RegExp(
      `\\b(?:(?:is|was) (?:not )?it|it (?:is|was)) (?:not )?(?:the )?(NAME) (?:who|that)\\b(?! (?:${deeds}))`,
    ),
  },
  // "It was Smith going on about it", "Smith was the one who said so".
  {
    outright: true,
    pattern:
      /\b(?:it (?:is|was)|(?:is|was) it) (?:the )?(NAME) (?:(?:going|banging|harping|on) )+about\b|^(?:the )?(NAME) (?:going|banging|harping) on about\b|\b(NAME) (?:is|was) the one (?:who|that|going|saying|banging|talking)\b/,
  },
  // "It was" may have gone with those who claim it: "my mate says it was Smith who ...".
  { outright: true, pattern: new RegExp(`^(?:was |is )?(?:the )?(NAME) (?:who|that) (?!${deeds})\\w`) },
  { outright: true, pattern: /\baccording to (?:the )?(NAME)\b/ },
  // "Smith, what is she saying about it?"
  {
    outright: true,
    pattern: /^(?:(?:and|so|ok) )*(?:the )?(NAME) what (?:is|was|did|does|do|has) (?:he|she|they|it)\b/,
  },
  {
    outright: true,
    pattern: new RegExp(
      `\\b(?:did|does|do|has|have|had|is|was|would|will|can|could|were|are) (?:not )?(?:the )?(NAME)(?! (?:\\w+ )?to blame\\b| ${ofTheirs})${adverbs} ${ownSpeech}\\b`,
    ),
  },
  {
    outright: true,
    pattern: new RegExp(
      `\\b(?<!\\b(?:would|will|could|can|do|did|are|were) (?:the )?(?=NAME ${ofTheirs}))(NAME)(?! (?:\\w+ )?to blame\\b)${adverbs} ${ownSpeech}\\b`,
    ),
  },
  {
    outright: false,
    pattern: new RegExp(
      `\\b(NAME) (?:(?:exact|own|actual|main) )?(?:${views}|argument|line|reasons?|motives?|motivation|justification|rationale|excuse)\\b`,
    ),
  },
  { outright: false, pattern: new RegExp(`\\b(?:${views}) (?:of|from|by) (?:the )?(NAME)\\b`) },
  // "The line about the hostage was Smith, was it?"
  { outright: true, pattern: /\b(?:\w+ ){3}(?:was|is|that was|it was) (?:the )?(NAME)$/ },
  {
    outright: false,
    pattern: /^(?:(?:and|so|ok|what about|how about) )?(?:the )?(NAME) (?:on|about|re|regarding) \w/,
  },
];

/** "Who had a go at the unions, saying that ...?": not the unions. */
const isSaidAt =
  /^(?:and |so |but |ok )*(?:who|whos|which \w+) (?:\w+ ){1,4}?(?:at|into|off|about|against) (?:the )?NAME\b/;

let patternIndex: PatternIndex | undefined;

const isSaidOf = new RegExp(
  `^(?:and |so |but |ok )*who (?:\\w+ )?(?:${speechVerbs.join('|')}|pointed out|points out) (?:out )?(?:that )?(?:the )?NAME\\b`,
);

/**
 * @param text the atoms, joined.
 * @returns nothing when nobody's words are asked for, or nobody's who is named.
 */
export function speakerOf(
  kind: QuestionKind,
  text: string,
  atoms: readonly Atom[],
  mentions: readonly Mention[],
  { canSpeak, names }: Pick<QuestionTools, 'canSpeak' | 'names'>,
): Mention | undefined {
  if (mentions.length === 0) return undefined;
  const isPerson = ({ ids }: Mention): boolean => ids.every(names.isPerson);
  // "Did Smith and Jones ever speak?": to each other.
  if (/\bNAME and (?:the )?NAME (?:\w+ ){0,2}(?:speak|spoke|talk|talked|meet|met)\b/.test(text))
    return undefined;
  // "Smith health service quote": the service has words as well, but Smith was named first.
  const [leading] = mentions;
  if (
    leading &&
    isPerson(leading) &&
    /\bNAME NAME (?:quotes?|words|statement|line|view|position)\b/.test(text)
  )
    return leading;
  // "Who wanted the minister to think about it?": not the minister. "... if the company promised it?": what would be.
  if (
    /^(?:and |so |but )*who (?:\w+ )?(?:wants?|wanted|asked|urged|told|begged) (?:the )?NAME to\b|\bif (?:the )?NAME \w+(?:ed|s)\b/.test(
      text,
    )
  )
    return undefined;
  patternIndex ??= createPatternIndex(speakerPatterns.map(({ pattern }) => pattern));
  for (const number of patternIndex.candidates(text)) {
    const { pattern, outright } = speakerPatterns[number] as SpeakerPattern;
    const match = pattern.exec(text);
    if (!match || passive.test(text.slice(0, match.index + match[0].length))) continue;
    // "Was it Smith or Jones who said it?"
    if (kind === 'who_said' && /\bNAME or (?:the )?NAME\b/.test(text)) continue;
    // "Who said the union wants it?": not the union.
    if (
      kind === 'who_said' &&
      (isSaidOf.test(text) || isSaidAt.test(text)) &&
      !/\b(?:according|it)\b/.test(match[0])
    )
      continue;
    // "Who called Smith's words shameful?"
    if (kind === 'who_said' && !outright) continue;
    const atom = atoms[atomAt(text, match.index + match[0].indexOf('NAME'))];
    const mention = mentions.find((m) => m.from === atom?.indexes[0]);
    if (!outright && mention && leading && !isPerson(mention) && isPerson(leading)) return leading;
    if (mention && (outright || mention.ids.some(canSpeak))) return mention;
    // "Smith health service quote"
    const [first] = mentions;
    if (mention && first?.ids.some(canSpeak)) return first;
  }
  // "What does he say about Smith?"
  if (
    /\b(?:did|does|do|has|have|had|is|was|will|would) (?:he|she|they)\b|\bwhat (?:does|did|has) it (?:say|said)\b|\b(?:his|her|their) (?:\w+ )?(?:message|advice|answer|reply|view|words|reaction|response|(?:jibe|dig|attack|swipe|criticism|remark|comment|line|quip|shot|accusation) (?:at|on|about|against))\b/.test(
      text,
    )
  )
    return undefined;
  // "What did Smith's son say?": not Smith.
  if (
    /\bNAME (?:wife|husband|partner|son|daughter|mother|father|mum|dad|mom|brother|sister|kids?|children|family|lawyer|neighbour|friend)\b/.test(
      text,
    )
  )
    return undefined;
  // "What does the ministry say about Smith?", "what do the crews demand from the company?": somebody else's words.
  if (
    /\b(?:did|does|do|has|have) (?:the |those |these )?(?!NAME|he\b|she\b|they\b|it\b)(?:\w+ ){1,2}?(?:say|said|think|want|demand|ask|expect|tell|told) (?:\w+ )?(?:about|of|from|to) (?:the )?NAME\b/.test(
      text,
    )
  )
    return undefined;
  // The only one named, however it is put.
  const [only, second] = mentions;
  return kind === 'what_said' && !second && only?.ids.some(canSpeak) ? only : undefined;
}
