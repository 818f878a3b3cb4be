/** Yes or no: given only where the statement itself, word for word, bears a claim out or denies it. */
import { startsAsYesNo } from '../english/question-kinds.ts';
import { grammar } from '../english/words.ts';
import type { Match } from '../match.ts';
import type { Answer } from '../outcome.ts';
import { quantities } from '../quantities.ts';
import { isOwnWord, type Question } from '../question/index.ts';
import { isSpeech, type Statement } from '../statements/index.ts';
import { form, plain, sentenceWords, type Word, words } from '../text.ts';
import { isBorneOut, turns } from './borne-out.ts';
import type { WordTools } from './claim.ts';
import { isClaimed } from './claimed.ts';
import { contraryOf, denial, isDenied } from './denials.ts';
import { type Change, isChanged } from './differences.ts';
import { isOnDay, isOnThen, startsOrEndsThen } from './events/when.ts';
import { changeVerdict, mostVerdict } from './poll-verdicts.ts';

/** `undefined`: the statement is to the point, but says neither yes nor no. */
export type Verdict = Answer['verdict'];

/** "Do most people support it?" asks for a share, and whether it is more than half. */
const asksIfMost =
  /^(?:(?:and|so|but) )*(?:do|does|did|is|are|was|were) (?:the majority of |a majority of |most )/;

/** The verdict on an answer, where the question wants one; nothing for "who?" and the like. */
export function verdictOn(question: Question, match: Match, tools: WordTools): Verdict {
  // A claim may stand inside another question: "my flatmate says ..., how many was it?"
  if (question.claim) return verdictOf(question, match, tools);
  if (asksIfMost.test(question.norm)) return mostVerdict(question, match);
  return question.kind === 'change' && startsAsYesNo.test(`${question.norm} `)
    ? changeVerdict(question, match)
    : undefined;
}

/** The verdict on a claim that the statement accounts for in full. */
export function verdictOf(question: Question, match: Match, tools: WordTools): Verdict {
  const verdict = asFound(question, match, tools);
  // "Is there a strike on Tuesday evening?", when it is over at 5pm.
  if (verdict === 'yes' && isOnThen(question, match.statement) !== true) return undefined;
  return verdict === 'yes' && isChanged(question.norm, match.statement.sentence, tools) ? 'instead' : verdict;
}

function asFound(question: Question, match: Match, tools: WordTools): Verdict {
  const { statement } = match;
  // Who declined to say it did not say it; whether it is so is another question, and so is whether it was denied.
  if (statement.declined) {
    if (asksIfDeclined.test(question.norm)) return 'yes';
    // "Did she refuse to give it back?": that stays open.
    if (/\b(?:declin|refus)/.test(question.norm)) return undefined;
    // "Did she say what it costs?"
    if (asksIfDetailSaid.test(question.norm)) return 'no';
    // Who would not say how many may have said that there are some.
    if (/\b(?:how (?:many|much|long|often)|which|when|where|who|what)\b/.test(statement.sentence))
      return undefined;
    // "Did she say it has nothing to do with her?": what it is stays open.
    const isOfSomething = match.terms.some(({ term }) => isOwnWord(term));
    return isOfSomething && question.speaker && asksIfSaid.test(question.norm) ? 'no' : undefined;
  }
  if (isGuessedWrong(question, statement)) return 'no';
  if (isCorrected(question, statement)) return 'instead';
  const most = mostVerdict(question, match);
  if (most) return most;
  // "Was there one before?", when this is the first ever.
  if (asksIfBefore.test(question.norm) && isFirstEver.test(statement.sentence) && !question.negated)
    return isFirstOfSort(question, statement) ? undefined : 'no';
  if (isDenied(question, match, tools.lexicon)) return 'no';
  const contrary = contraryOf(question, match, tools.names);
  // What somebody says denies it for nobody else.
  if (contrary) return isClaimed(question, statement) && !question.speaker ? 'instead' : contrary;
  const asked = question.norm.split(' ');
  if (startsOrEndsThen(question, match, tools.lexicon)) return 'yes';
  if (isOnDay(question, match, tools.lexicon) && !asked.some((word) => turns.test(word))) return 'yes';
  if (!isBorneOut(question, match, tools)) return undefined;
  // "Is it false that ...?": a yes would say that it is.
  if (asksWhetherFalse.test(question.norm)) return undefined;
  return isTurnedRound(question, statement) ? 'instead' : 'yes';
}

/** The verdict on a claim that repeats a statement's sentence, with such a change. */
export function verdictOnChange(
  change: Change | undefined,
  question: Question,
  match: Match,
  tools: WordTools,
): Verdict {
  const { speaker } = match.statement;
  if (!change) return 'yes';
  if (change !== 'number') return asFound(question, match, tools) === 'no' ? 'no' : 'instead';
  // What somebody says rules out nothing, but that the same one said otherwise.
  const isTheirs = (by: string) =>
    question.terms.some(({ mention }) => tools.names.speaksFor(by).some((id) => mention?.ids.includes(id)));
  return !isSpeech(match.statement) || (speaker !== undefined && isTheirs(speaker)) ? 'no' : 'instead';
}

/** To say something was declined, and nothing else. */
const asksIfDeclined =
  /\b(?:declin\w*|refus\w*|avoid\w*|(?:would|will|did|could) not|wont|wouldnt)(?: to| from)? (?:\w+ly )?(?:say|saying|tell|telling|answer|answering|comment|commenting|reveal|revealing|disclose|disclosing|discuss|discussing|(?:give|giving) (?:an?|any|the|his|her|their|its|more) (?:\w+ )?(?:numbers?|figures?|reasons?|details?|answers?|dates?|names?|comment|views?|opinion|explanation|interview|statement|information)|confirm|confirming|deny|denying|name|naming|specify|specifying|state|stating|explain|explaining|(?:talk|talking|speak|speaking) (?:about|of|on)|be drawn|be pinned down|commit|go into|respond|responding|address|share|put a (?:number|figure))\b|\b(?:declin\w*|refus\w*)(?: (?:any|a|all))?(?: comment)?$/;

/** "Did she tell them?", and not "did she get one?". */
const asksIfSaid =
  /\b(?:sa(?:y|id|ys)|t(?:ell|old|ells)|answer\w*|admit\w*|confirm\w*|comment\w*|explain\w*|g[ai]ve\w*|reveal\w*|disclos\w*|discuss\w*|talk\w*|sp(?:eak|oke)\w*|name[ds]?|promis\w*|guarantee\w*|rule[ds]? out|clarif\w*|(?<!\ba )state[ds]?|acknowledg\w*|agree\w*|concede\w*|announce\w*|commit\w*|respond\w*|repl\w+)\b/;

/** To say how much, when or who, or to give a number, a day or an answer. */
const asksIfDetailSaid =
  /\b(?:say|said|tell|told|reveal(?:ed)?|disclosed?|explain(?:ed)?|name|give|gave|let on|let slip|give away|gave away)(?: (?:us|them|reporters|mps|anyone|anybody|people|the \w+))? (?:how (?:many|much|long|often|far|big|soon)|which|when|where|who|what|whether|if)\b|\b(?:give|gave|provide[ds]?|offer(?:ed)?)(?: (?:us|them|reporters|mps|anyone|anybody|people|the press))?(?: (?:an?|any|the))? (?:(?:straight|clear|exact|direct) )?(?:answers?|figures?|numbers?|dates?|reasons?|estimates?|details?)\b/;

const asksWhetherFalse =
  /\b(?:is|was) (?:it|that|this) (?:really )?(?:false|wrong|untrue|not true|a lie|fake|a myth)\b/;

/** "Did she say that it is not safe?", when she said that it is: one of the two denies what the other says. */
const isTurnedRound = ({ norm }: Question, { sentence }: Statement): boolean => {
  const isDenying = (list: readonly Word[]) => list.some((word) => denial.test(word.norm));
  return (
    isDenying(sentenceWords(norm)) &&
    isDenying(words(norm.replace(leadingNot, ''))) &&
    !isDenying(sentenceWords(sentence))
  );
};

/** "Did she not say so?" asks whether she did; "..., did she not?" does too. */
const leadingNot =
  /^(?:(?:and|so|but) )*(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could) not |(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could) not (?:it|he|she|they|that|there)?$|(?:did|does|do|is|are|was|were|has|have|will|would|can|could) (?:it|he|she|they) not$/g;

/** "Who did the poll, was it X?": the guess was set aside, and the answer names somebody else. */
function isGuessedWrong({ kind, setAside, norm }: Question, { sentence }: Statement): boolean {
  if (kind !== 'who' && kind !== 'where' && kind !== 'when') return false;
  const guess = / (?:was|is) it (?:the |in |on |at |by )?(.+)$/.exec(norm)?.[1]?.split(' ') ?? [];
  const aside = new Set(setAside.flatMap(({ word }) => plain(word)));
  const guessed = guess.filter((word) => aside.has(word) && !grammar.has(word));
  if (guessed.length === 0) return false;
  const own = new Set(sentenceWords(sentence).map((word) => form(word.norm)));
  return !guessed.some((word) => own.has(form(word)));
}

/** "Was it 6,200?", when it was first put at 6,200 and then corrected to 4,700. */
function isCorrected({ norm, terms }: Question, { sentence }: Statement): boolean {
  const [before = '', after] = sentence.split(
    /\b(?:corrected|revised|amended|cut|lowered|changed) (?:\w+ ){0,3}to\b/,
  );
  if (after === undefined || /\b(?:first|initially|originally|at first|earlier|before|once)\b/.test(norm))
    return false;
  const numbersIn = (text: string) =>
    quantities(words(text)).flatMap(({ kind, value }) => (kind === 'number' ? [value] : []));
  const [then, now] = [numbersIn(before), numbersIn(after)];
  return terms.some(
    ({ quantity }) =>
      quantity?.kind === 'number' &&
      then.includes(quantity.value) &&
      now.length > 0 &&
      !now.includes(quantity.value),
  );
}

const asksIfBefore =
  /^(?:(?:and|so|but) )*(?:have|has|had|was|were) (?:there )?(?:ever )?(?:been )?(?:\w+ )*?(?:ever|before|other|another|previous|earlier|already|previously)\b|\b(?:have|has|had) (?:\w+ ){1,8}?(?:before|already|previously|in the past)(?: (?:true|right|correct|yes))?$/;
/** "The first night strike" says nothing of strikes by day: the question has to ask of that sort. */
function isFirstOfSort({ norm }: Question, { sentence }: Statement): boolean {
  const [, sort = ''] = firstOf.exec(sentence) ?? [];
  const asked = new Set(norm.split(' ').map(form));
  return words(sort).some((word) => !asked.has(form(word.norm)));
}

const firstOf =
  /\bfirst ((?:[\w’'-]+ ){1,4}?)(?:strikes?|walkouts?|stoppages?|actions?|ballots?|protests?)\b/i;

const isFirstEver =
  /\b(?:first|never before)\b.*\b(?:in (?:the|its|their|\w+'s) history|ever)\b|\bfor the first time\b(?!.*\b(?:since|in (?:[\w-]+ ){1,3}(?:years?|decades?|months?|weeks?|generations?|century))\b)/;
