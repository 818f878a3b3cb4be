/** Whether a sentence denies what a claim says: "left without a deal", "the guards are not on strike". */
import { grammar } from '../english/words.ts';
import { keyOf, type Lexicon } from '../lexicon.ts';
import type { Match } from '../match.ts';
import type { Names } from '../names.ts';
import { quantities } from '../quantities.ts';
import type { Question } from '../question/index.ts';
import { isSpeech } from '../statements/index.ts';
import { sentenceWords, stem, type Word, words } from '../text.ts';

export const denial =
  /^(?:no|not|never|nobody|none|nothing|without|cannot|neither|nor|hardly|barely|scarcely|declined|refused|rejected|rejects|rejecting|denied|denies|failed|fails)$/;

/** Below this a synonym is too loose to deny a claim with. */
const sureSynonym = 0.85;
/** So many words of grammar may stand between a "not" and what it denies: "none of them fatal". */
const reach = 3;

/** Another one tells of more than was claimed, or of less. */
const qualified = /^(?:only|just|all|every|both|alone|always|mostly|mainly)$/;
const conditional = /^(?:If|Unless) /;
/** "..., who belong to other unions, ..." */
const aside = /, (?:who|which|whose|where|when)\b[^,;]*,/g;
const pronoun = /^(?:he|she|it|they)$/;

/** The clauses of a sentence, its asides left out: what is denied in one may be so in another. */
const clausesOf = (sentence: string): (readonly Word[])[] =>
  sentence
    .replace(aside, '')
    .split(
      /[;:] |, (?:but|and|although|though|while|who|which) |\.[”"]? | (?:but|although|though|who|which) | and (?=(?:is|are|was|were|has|have|had|will|would|did|does|do)\b)/,
    )
    .map(sentenceWords);

/** What a clause denies: the first word with content after a denial, or the first two after "no": "no new talks". */
function deniedIn(clause: readonly Word[]): string[] {
  return clause.flatMap(({ norm }, at) => {
    // "Has yet to be published": it has not been.
    if (!denial.test(norm) && !(norm === 'yet' && clause[at + 1]?.norm === 'to')) return [];
    const after = clause.slice(at + 1);
    // "If there is no deal, officers strike" denies no officers.
    const end = after.findIndex(({ afterMark }) => afterMark !== '');
    const content = (end < 0 ? after : after.slice(0, end))
      .map((word, n) => ({ norm: word.norm, n }))
      .filter((word) => !grammar.has(word.norm));
    const [first, second] = content;
    if (!first || first.n > reach) return [];
    return /^(?:no|without)$/.test(norm) && second?.n === first.n + 1
      ? [stem(first.norm), stem(second.norm), keyOf(`${first.norm} ${second.norm}`)]
      : [stem(first.norm)];
  });
}

/** Whether the sentence of a statement that accounts for all of a claim denies the very thing. */
export function isDenied(
  question: Question,
  { statement, terms, missing }: Match,
  lexicon: Lexicon,
): boolean {
  if (question.negated || missing.length > 0) return false;
  // In "she asked them not to leave" it is the asking that is so.
  if (isSpeech(statement)) return false;
  const asked = question.norm.split(' ');
  if (conditional.test(statement.sentence) || asked.some((norm) => denial.test(norm) || qualified.test(norm)))
    return false;
  const unnamed = terms.filter(({ term }) => !term.mention);
  const required = unnamed.filter(({ term }) => term.required || term.isContent);
  // "Are they related?" has no other word.
  const content = required.length > 0 ? required : unnamed;
  // "The last one was in 1994", when there had been none since.
  if (/\blast\b/.test(question.norm) && /\bsince\b/.test(statement.sentence)) return false;
  const clauses = clausesOf(statement.sentence).map((list) => ({
    list,
    stems: new Set(list.map(({ norm }) => stem(norm))),
    denied: new Set(deniedIn(list)),
  }));
  const [subject] = content;
  return content.some(({ term, strength }) => {
    if (strength < sureSynonym) return false;
    const meant = [
      ...term.parts,
      ...term.keys.flatMap((key) => lexicon.alternatives(key).map((other) => other.key)),
    ];
    const of = clauses.find(({ denied }) => meant.some((key) => denied.has(key)));
    if (!of) return false;
    // "They struck in May and will not strike in June": one of the two does not deny the other.
    const isElsewhere = clauses.some((clause) => clause !== of && meant.some((key) => clause.stems.has(key)));
    // "The crews struck on Friday; the dispatchers did not": of those of whom it is claimed.
    const isOfSubject =
      clauses.length === 1 ||
      subject === undefined ||
      subject.term === term ||
      subject.term.parts.some((part) => of.stems.has(part)) ||
      pronoun.test(of.list[0]?.norm ?? '') ||
      // "They back the strike, but not the march."
      of.list[0]?.norm === 'not' ||
      /^(?:is|are|was|were|has|have|had|will|would|did|does|do)$/.test(of.list[0]?.norm ?? '');
    return !isElsewhere && isOfSubject;
  });
}

const partOfWhole = /(\d[\d,.]*|\w+) of (?:the|its|their|his|her|\S+['’]s?) (?:\w+ ){0,2}?(\d[\d,.]*|\w+)\b/g;
const claimsAll = /\ball\b(?! (?:out|but)\b)(?: of)?(?: (?:the|its|their|these|those))?(?: (\d[\d,.]*|\w+))?/;

/** "Are all 22 rooms shut?", when 14 of the 22 are. */
function isOfPartOnly(norm: string, sentence: string): boolean {
  const [claim, count] = claimsAll.exec(norm) ?? [];
  if (!claim || /\bnot all\b/.test(norm)) return false;
  const value = (text: string | undefined) => numberOf(text ?? '');
  return [...sentence.matchAll(partOfWhole)].some(([, part, whole]) => {
    const [some, all] = [value(part), value(whole)];
    const named = value(count);
    return some !== undefined && all !== undefined && some < all && (named === undefined || named === all);
  });
}

const numberOf = (text: string): number | undefined => {
  const [found, ...more] = quantities(words(text));
  return found?.kind === 'number' && more.length === 0 ? found.value : undefined;
};

const way = /\bfrom (.{2,40}?) to (.{2,40}?)(?= (?:in|on|at|when|because|a|an|per|each)\b|[,.;]|$)/i;

/** "From the gate to the square", when it was from the square to the gate. */
function isReversed(norm: string, sentence: string): boolean {
  const [asked, told] = [way.exec(norm), way.exec(sentence)];
  if (!asked || !told) return false;
  const keys = (text: string | undefined) =>
    words(text ?? '').flatMap((word) => (grammar.has(word.norm) ? [] : stem(word.norm)));
  const shares = (a: string | undefined, b: string | undefined) => {
    const own = new Set(keys(a));
    return keys(b).some((key) => own.has(key));
  };
  return (
    shares(asked[1], told[2]) &&
    shares(asked[2], told[1]) &&
    !shares(asked[1], told[1]) &&
    !shares(asked[2], told[2])
  );
}

const refuting =
  /^[^“"]*\b(?:denied|denies|rejects?|rejected|dismissed|disputes?|disputed|ruled out|rules out)\b/;
const conceding =
  /\b(?:admit\w*|confirm\w*|concede\w*|acknowledg\w*|accept\w*|agree\w*|own(?:s|ed)? up|say|says|said)\b/;
const ofRefusing =
  /\b(?:den(?:y|ied|ies)|reject\w*|dismiss\w*|disput\w*|contest\w*|rul(?:e|es|ed|ing) out|refus\w*)\b/;

/** "Did she admit it?", who denied it: of the one who spoke. */
function isRefuted({ norm, terms }: Question, { statement }: Match, names: Names): boolean {
  const { speaker, sentence } = statement;
  return (
    speaker !== undefined &&
    terms.some(({ mention }) => names.speaksFor(speaker).some((id) => mention?.ids.includes(id))) &&
    refuting.test(sentence) &&
    conceding.test(norm) &&
    !ofRefusing.test(norm)
  );
}

/** What a sentence makes of a claim of which it has all words, and which it tells otherwise. */
export function contraryOf(question: Question, match: Match, names: Names): 'no' | 'instead' | undefined {
  const { sentence } = match.statement;
  if (match.missing.length > 0 || question.negated) return undefined;
  if (isRefuted(question, match, names) || isOfPartOnly(question.norm, sentence)) return 'no';
  return isReversed(question.norm, sentence) ? 'instead' : undefined;
}
