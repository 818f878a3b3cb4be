/** Yes or no: given only where the statement itself, word for word, bears a claim out or denies it. */
import { stemmer } from 'stemmer';
import { irregular } from '../english/irregular.ts';
import { startsAsYesNo } from '../english/question-kinds.ts';
import { grammar } from '../english/words.ts';
import type { Match } from '../match.ts';
import type { Names } from '../names.ts';
import type { Answer } from '../outcome.ts';
import { quantities } from '../quantities.ts';
import { isTime, type Question, type QuestionTerm } from '../question/index.ts';
import { holdsWords, isEarlierResult, type Statement } from '../statements/index.ts';
import { plain, sentenceWords, stem, type Word, words } from '../text.ts';
import type { WordTools } from './claim.ts';
import { contraryOf, denial, isDenied } from './denials.ts';
import { type Change, isChanged } from './differences.ts';
import { isOnDay, startsOrEndsThen } from './events/when.ts';
import { isSameDeed } from './same-deed.ts';
import { saysOtherwise } from './says-otherwise.ts';

/** `undefined`: the statement is to the point, but says neither yes nor no. */
export type Verdict = Answer['verdict'];

/** Words that change what a claim says and that no term stands for. With one that the statement lacks, no "Yes". */
const turns =
  /^(?:more|most|less|least|fewer|all|every|everyone|only|just|always|never|nobody|none|nothing|any|many|few|than|then|half|entire|whole|both|neither|too|even|if|could|would|might|should|will|going|behind|against|before|after|out|off|up|down|inside|outside|tonight|overnight|again|already|yet|still|ever|or|majority|minority|one)$/;

/** What would be, or what somebody wants, is not what is. */
const unreal =
  /^(?:would|will|could|may|might|must|should|if|unless|need|needs|needed|want|wants|wanted|plan|plans|threat|threatens|threatened|asked|asking|urged|trying|appears)$/;

/** An order counts: "the first all-out strike" is not "the first strike". */
const order = /^(?:first|second|third|1st|2nd|3rd|last|next|only)$/;

/** "..., true or false?" */
const tag = / (?:true or false|yes or no|yes no|or (?:not|no|nah|what))$/;

const surelyFound = 0.85;
const surePollWord = 0.8;

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
    const isOfSomething = match.terms.some(({ term }) => term.required && !term.mention);
    return isOfSomething && question.speaker && asksIfSaid.test(question.norm) ? 'no' : undefined;
  }
  if (isGuessedWrong(question, statement)) return 'no';
  if (isCorrected(question, statement)) return 'instead';
  const most = mostVerdict(question, match);
  if (most) return most;
  // "Was there one before?", when this is the first ever.
  if (asksIfBefore.test(question.norm) && isFirstEver.test(statement.sentence) && !question.negated)
    return 'no';
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
  const { type, speaker } = match.statement;
  if (!change) return 'yes';
  if (change !== 'number') return asFound(question, match, tools) === 'no' ? 'no' : 'instead';
  // What somebody says rules out nothing, but that the same one said otherwise.
  const isTheirs = (by: string) =>
    question.terms.some(({ mention }) => tools.names.speaksFor(by).some((id) => mention?.ids.includes(id)));
  const isSpeech = type === 'quote' || type === 'position';
  return !isSpeech || (speaker !== undefined && isTheirs(speaker)) ? 'no' : 'instead';
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
  const asked = words(norm.replace(leadingNot, ''));
  const isDenying = (list: readonly Word[]) => list.some((word) => denial.test(word.norm));
  return isDenying(asked) && !isDenying(sentenceWords(sentence));
};

/** "Did she not say so?" asks whether she did; "..., did she not?" does too. */
const leadingNot =
  /^(?:(?:and|so|but) )*(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could) not |(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could) not (?:it|he|she|they|that|there)?$|(?:did|does|do|is|are|was|were|has|have|will|would|can|could) (?:it|he|she|they) not$/g;

/** "Who did the poll, was it X?": the guess was set aside, and the answer names somebody else. */
function isGuessedWrong({ kind, setAside, norm }: Question, { sentence }: Statement): boolean {
  if (kind !== 'who' && kind !== 'where' && kind !== 'when') return false;
  const guess = / (?:was|is) it (?:the |in |on |at |by )?(.+)$/.exec(norm)?.[1]?.split(' ') ?? [];
  const aside = new Set(setAside.flatMap(({ word }) => plain(word)));
  const own = new Set(sentenceWords(sentence).map((word) => form(word.norm)));
  const guessed = guess.filter((word) => aside.has(word) && !grammar.has(word));
  return guessed.length > 0 && !guessed.some((word) => own.has(form(word)));
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

const ofAsker =
  /^(?:(?:and|so|but|ok) )*(?:do|does|did|am|are|is|was|were|can|could|will|would|should|must|have) (?:i|we|you)\b/;

const asksIfBefore =
  /^(?:(?:and|so|but) )*(?:have|has|had|was|were) (?:there )?(?:ever )?(?:been )?(?:\w+ )*?(?:ever|before|other|another|previous|earlier|already|previously)\b|\b(?:have|has|had) (?:\w+ ){1,8}?(?:before|already|previously|in the past)(?: (?:true|right|correct|yes))?$/;
const isFirstEver =
  /\b(?:first|never before)\b.*\b(?:in (?:the|its|their|\w+'s) history|ever)\b|\bfor the first time\b(?!.*\b(?:since|in (?:[\w-]+ ){1,3}(?:years?|decades?|months?|weeks?|generations?|century))\b)/;

/** "Has support gone down?", where what became of it is told. */
function changeVerdict({ norm, negated }: Question, { statement }: Match): Verdict {
  const told = /\b(Higher|Lower) now\b/.exec(statement.answers.change ?? '')?.[1];
  const [up, down] = [risen.test(norm), fallen.test(norm)];
  if (!told || negated || up === down || eitherWay.test(norm)) return undefined;
  // "Was it higher in June?": then, and not now.
  const isOfThen =
    wasThen.test(norm) &&
    (!/\bthan\b/.test(norm) || /\bthan (?:it is )?(?:now|today|currently|at present)$/.test(norm));
  return (told === 'Higher') === (up !== isOfThen) ? 'yes' : 'no';
}

/** "Has it gone up or down?" */
const eitherWay = /\b(?:up|higher|risen|rise|grown|more) or (?:down|lower|fallen|fall|shrunk|less)\b/;
const wasThen = /\b(?:was|were) (?:\w+ ){1,6}?(?:higher|lower)\b/;

const risen =
  /\b(?:gone up|go up|going up|went up|risen|rise|rising|rose|grown|grow|growing|grew|increas\w+|higher|climb\w+|up since)\b/;
const fallen =
  /\b(?:gone down|go down|going down|went down|fallen|fall|falling|fell|shrunk|shrink\w*|dropp\w+|drop|declin\w+|decreas\w+|lower|slipp\w+|down since)\b/;

/** "Most people blame them" is so when more than half do; "46% blame them most" claims a share of its own. */
function mostVerdict({ norm, negated, terms }: Question, match: Match): Verdict {
  const { type, numbers, sentence } = match.statement;
  if (type !== 'poll' || negated || !saysMost.test(norm)) return undefined;
  if (terms.some(({ quantity, surface }) => quantity?.kind === 'number' && /\d/.test(surface)))
    return undefined;
  const [share, other] = numbers;
  if (share) return other || share.value > 100 ? undefined : share.value > 50 ? 'yes' : 'no';
  // "Most people think ...": told without a number.
  const isSure = match.terms.every(({ strength }) => strength === 0 || strength >= surelyFound);
  return isSure && /^(?:Most|The majority|A majority)\b/.test(sentence) ? 'yes' : undefined;
}

/** More than half, and not "most to blame", "whom they blame the most". */
const saysMost =
  /\b(?:majority|more than half|over half)\b|(?<!\bthe )\bmost\b(?! (?:to blame|at fault|responsible|guilty|(?:a|an|in|according|for|by)\b)|$)/;

function isBorneOut(question: Question, match: Match, tools: WordTools): boolean {
  const { statement, terms, missing } = match;
  if (missing.length > 0 || question.copula) return false;
  // Who quotes wants to know whether it was said like that.
  if (question.quoted.some((run) => !holdsWords(statement, run))) return false;
  // What somebody says bears out that they say it, not that it is so.
  const isSpeech = isClaimed(question, statement);
  if (isSpeech !== (question.speaker !== undefined) && !isOfHolder(question, statement, tools.names))
    return false;
  if (isEarlierResult(statement)) return false;
  // "Do I have to pay?": what others do tells nothing of the asker.
  if (ofAsker.test(question.norm)) return false;
  // A word set aside as talk ("sorry", "right") may be the very thing that is asked.
  if (question.setAside.some(({ reason }) => reason === 'talk around the question')) return false;
  const own = sentenceWords(statement.sentence).map((word) => word.norm);
  const asked = question.norm.replace(tag, '').split(' ');
  // The "every" of "one in every four" is a part of the number, and the "off" of "call off" one of what was found.
  const inTerms = new Set(
    terms.flatMap(({ term, strength }) =>
      strength >= surelyFound ? words(term.surface).map(({ norm }) => norm) : [],
    ),
  );
  if (asked.some((word) => turns.test(word) && !own.includes(word) && !inTerms.has(word))) return false;
  if (own.some((word) => (unreal.test(word) || denial.test(word)) && !asked.includes(word))) return false;
  if (/\bstop\w* short of\b/.test(statement.sentence)) return false;
  if (asked.every((word) => !hedging.test(word)) && own.some((word) => hedging.test(word))) return false;
  if (isOfSeveralTimes(question, statement)) return false;
  if (saysOtherwise(question, statement, tools.lexicon)) return false;
  // "Is it over?", "has it opened?": not that it was put off.
  if (
    saysOver.test(question.norm) &&
    !/\b(?:over|ended|finished|closed|concluded)\b/.test(statement.sentence)
  )
    return false;
  if (/\b(?:put (?:back|off)|postponed|delayed)\b/.test(statement.sentence) && !putsOff.test(question.norm))
    return false;
  // What a poll found is what people think, not what is so.
  const isOfOpinion = asksForOpinion.test(question.norm) || question.terms.some(({ quantity }) => quantity);
  if (statement.type === 'poll' && !isOfOpinion) return false;
  if (namesOthers(question, statement, tools.names)) return false;
  // "57% back it": of a poll's result its own number tells so much that a near word may stand for another.
  const isItsShare =
    statement.type === 'poll' &&
    terms.some(({ term }) => term.quantity?.kind === 'number' && standsIn(statement, term, tools, question));
  const followed = (list: readonly string[]) =>
    list.flatMap((word, i) => (order.test(word) ? [`${word} ${list[i + 1]?.slice(0, 5)}`] : []));
  if (followed(asked).some((pair) => !followed(own).includes(pair))) return false;
  return (
    // "Are the volunteers on strike?": that the strike is spoken of does not tell.
    // ... and neither does what else is on the day that is asked for.
    terms.some(({ term }) => !term.mention && term.required && !isTime(term)) &&
    isOfOneClause(statement.sentence, terms, tools.names) &&
    isOfOneSide(question, match, tools) &&
    terms.every(
      ({ term, strength }) =>
        strength >= 0.5 &&
        ((isItsShare && strength >= surePollWord) || standsIn(statement, term, tools, question)),
    ) &&
    isSameDeed(question, match, tools)
  );
}

/** Somebody's words, a position, or what somebody says is so of whom the question does not ask. */
export const isClaimed = ({ norm }: Question, { type, claimants, sentence }: Statement): boolean => {
  if (type === 'quote' || type === 'position' || claimants !== undefined) return true;
  // "Organisers said that about 300 had come": nobody whom the knowledge names.
  const sayer = type === 'poll' ? undefined : unnamedSayer.exec(sentence)?.[1]?.toLowerCase();
  return sayer !== undefined && !norm.includes(sayer);
};

const unnamedSayer =
  /^(?:\S+ ){0,3}(\S+) (?:said|says?|claim(?:s|ed)?|estimates?|estimated) (?:that\b|[^"“]*\b(?:is|are|was|were|had|would)\b)/;

/** "Is the union against it?": of what the union wants, which its position tells. */
const isOfHolder = ({ terms }: Question, { type, speaker }: Statement, names: Names): boolean => {
  const [first] = terms.flatMap(({ mention }) => mention ?? []);
  return (
    type === 'position' &&
    speaker !== undefined &&
    first !== undefined &&
    names.speaksFor(speaker).some((id) => first.ids.includes(id))
  );
};

/** "... equally to blame", "voted against it then and for it now": the one without the other is not borne out. */
const hedging = /^(?:equally|both|neither|alike|against|except|unless)$/;

/**
 * Whether a sentence tells of something more than the claim: of another time, of a part of the number that is claimed, of two
 * hours or two quotations of which the claim has one, or takes back what it says.
 */
function isOfSeveralTimes({ norm, terms, quoted }: Question, { sentence }: Statement): boolean {
  if (/,? but (?:it|they|he|she|later|then|not|withdrew|dropped)\b/.test(sentence)) return true;
  // "Are the stores open?": that they were in 2008 does not tell.
  const isOfNow = /^(?:(?:and|so) )*(?:is|are|do|does) |\b(?:now|today|this time)\b/.test(norm);
  if (isOfNow && /\b(?:19|20)\d\d\b/.test(sentence) && !/\d{4}/.test(norm)) return true;
  // "15 of the 34 plants" are not 34.
  const numbers = terms.flatMap(({ quantity }) => (quantity?.kind === 'number' ? [quantity.value] : []));
  if (
    numbers.some((value) =>
      new RegExp(`\\bof (?:the |its |their )?${value}\\b`).test(sentence.replace(/,(?=\d)/g, '')),
    )
  )
    return true;
  const times = (list: readonly Word[]) => quantities(list).filter(({ kind }) => kind === 'time').length;
  const claimed = terms.filter(({ quantity }) => quantity?.kind === 'time').length;
  if (claimed > 0 && times(sentenceWords(sentence)) > claimed) return true;
  return quoted.length === 0 && (sentence.match(/[“"][^”"]+[”"]/g) ?? []).length > 1;
}

const saysOver = /\b(?:over|finished|ended)(?: yet| now| already)?$/;
const putsOff = /\b(?:put|postpone\w*|delay\w*|mov(?:e|ed)|late\w*|reschedul\w*)\b/;

const asksForOpinion =
  /\b(?:people|public|voters?|residents?|adults?|locals?|respondents?|majority|most|third|quarter|half|percent|poll|survey|think|believe|blame[ds]?|support\w*|back(?:s|ed|ing)?|oppose\w*|favour\w*|against|trust\w*|asked|interviewed)\b/;

/** Whether a sentence has others in it who may have done what the claim says of those it names. */
function namesOthers(
  { terms, speaker }: Question,
  { sentence, type, entry }: Statement,
  names: Names,
): boolean {
  const asked = new Set(terms.flatMap(({ mention }) => mention?.ids ?? []));
  if (asked.size === 0 || speaker || type === 'poll' || type === 'person') return false;
  // "The union of the sailors" is not the union.
  // "Did the Herald do the poll?", the newspaper for which a pollster did it.
  if (type === 'organisation')
    return !asked.has(entry) || /\b(?:for|by|to|with|from) (?:which|whom)\b/.test(sentence);
  const own = names
    .mentions(sentenceWords(sentence))
    .flatMap(({ ids }) => (ids.some((id) => asked.has(id)) ? [] : ids));
  return own.length > 0;
}

/** "Smith rang the chair, and the crews wrote to Jones" does not say that Smith rang Jones. */
function isOfOneClause(sentence: string, terms: Match['terms'], names: Names): boolean {
  const people = terms.flatMap(({ term }) =>
    term.mention?.ids.every((id) => names.isPerson(id)) ? [term.mention.ids] : [],
  );
  const clauses = sentence.split(/; |, (?:and|but|while) /);
  if (people.length < 2 || clauses.length < 2) return true;
  return clauses.some((clause) => {
    const named = names.mentions(words(clause)).flatMap(({ ids }) => ids);
    return people.every((ids) => ids.some((id) => named.includes(id)));
  });
}

/** "The trams stopped, while the buses kept running" does not say that the buses stopped. */
function isOfOneSide(question: Question, { statement, terms }: Match, tools: WordTools): boolean {
  // "Must they invest it or pay a fine?" asks for both.
  const joins = / or /.test(question.norm)
    ? /,? (?:while|whereas) |, but /
    : /,? (?:while|whereas|or) |, but /;
  const sides = statement.sentence.split(joins);
  if (sides.length < 2) return true;
  const content = terms.filter(({ term }) => !isTime(term));
  return sides.some((sentence) =>
    content.every(({ term }) => standsIn({ ...statement, sentence }, term, tools, question)),
  );
}

/** Whether a term stands in the statement's own sentence, not only near it. */
function standsIn(
  statement: Statement,
  term: QuestionTerm,
  { lexicon, names }: WordTools,
  question: Question,
): boolean {
  if (term.mention) {
    const { ids } = term.mention;
    if (statement.speaker !== undefined && ids.includes(statement.speaker)) return true;
    return names
      .mentions(sentenceWords(statement.sentence))
      .some((mention) => mention.ids.some((id) => ids.includes(id)));
  }
  if (term.quantity?.kind === 'number') {
    const { value } = term.quantity;
    return statement.numbers.some(
      (stated) =>
        stated.value === value &&
        (!stated.bound || stated.bound === 'exactly' || question.norm.includes(stated.bound)),
    );
  }
  // Hours and days are compared as such, not as words.
  if (term.quantity) return true;
  const own = new Set(sentenceWords(statement.sentence).map((word) => form(word.norm)));
  const spoken = words(term.readAs ?? term.surface)
    .map((word) => word.norm)
    .filter((norm) => !grammar.has(norm));
  if (spoken.every((norm) => own.has(form(norm)))) return true;
  // What stands for the dispute as a whole may be called by another name; and volunteers say what means the same here.
  const least = term.required ? 0.9 : 0.8;
  const keys = new Set(sentenceWords(statement.sentence).map((word) => stem(word.norm)));
  return term.keys.some((key) =>
    lexicon
      .alternatives(key)
      .some((other) => other.strength >= least && other.key.split(' ').every((part) => keys.has(part))),
  );
}

/** A word without its endings; "agree" and "agreement" stay apart, unlike in the index. */
function form(norm: string): string {
  const word = plain(norm);
  return stemmer(Object.hasOwn(irregular, word) ? (irregular[word] ?? word) : word);
}
