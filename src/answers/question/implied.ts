/** What a word means by its place: a view, a feeling, whose account it is, a guess, a result. */
import { nameTerm, type Piece } from '../pieces.ts';
import { joined } from './atoms.ts';
import { type QuestionTerm, type QuestionTools, withChange } from './question.ts';
import type { SpelledWord } from './respell.ts';
import type { Reading } from './terms.ts';

/** "On the strikers' side", "is the guild behind the crews?" */
export function meansSupport(at: number, { list, mentions, atoms, kind }: Reading): boolean {
  const norm = list[at]?.norm ?? '';
  if (norm === 'behind') {
    const asksForView = kind === 'is_it_true' || kind === 'share' || kind === 'how_many';
    return (
      asksForView &&
      !/^(?:anything|something|nothing|else|left|leave|fall|fell|fallen|lag|lagging|stay|stayed)$/.test(
        list[at - 1]?.norm ?? '',
      )
    );
  }
  // "How many are for the strike?"
  if (norm === 'for' && (kind === 'share' || kind === 'how_many'))
    return (
      /^(?:is|are|was|were|be)$/.test(list[at - 1]?.norm ?? '') &&
      /^(?:the|a|an|this|that|these|it)$/.test(list[at + 1]?.norm ?? '')
    );
  // "Is the mayor for the strike?"
  if (norm === 'for')
    return (
      kind === 'is_it_true' &&
      mentions.some(({ to }) => to === at) &&
      /^(?:the|a|an|this|these)$/.test(list[at + 1]?.norm ?? '') &&
      /^(?:(?:and|so|but) )*(?:is|are|was|were) (?:the )?NAME for\b/.test(joined(atoms))
    );
  // "How many are with the crews?"
  if (norm === 'with' && (kind === 'share' || kind === 'how_many'))
    return (
      /^(?:is|are|am|re)$/.test(list[at - 1]?.norm ?? '') &&
      mentions.some(({ from, to }) => from <= at + 2 && to > at + 1)
    );
  const isOfOne = mentions.length === 1 && mentions[0]?.to === at;
  return isOfOne && /^sides?$/.test(norm) && /\bon (?:\w+ ){1,4}sides?\b/.test(joined(atoms).toLowerCase());
}

/** "According to the company", "how much does the company say it costs": whose account it is has to be right. */
export function isSource(at: number, list: readonly SpelledWord[]): boolean {
  const near = (offset: number) => list[at + offset]?.norm ?? '';
  const before = near(-1) === 'the' ? -2 : -1;
  return (
    (near(before) === 'to' && near(before - 1) === 'according') ||
    // "If you believe the company", "if the company is right"
    (near(before) === 'believe' && /^(?:you|we|i)$/.test(near(before - 1))) ||
    (near(before) === 'if' &&
      /^(?:is|are)$/.test(near(1)) &&
      /^(?:right|correct|to|telling)$/.test(near(2))) ||
    (near(-1) === 'the' && /^(?:do|does|did)$/.test(near(-2)) && accounts.test(near(1)))
  );
}

/** "The company", or "the firm", when the knowledge has one company: no other account will do. */
export function asSource(term: QuestionTerm, { lexicon, names }: QuestionTools): QuestionTerm {
  const nouns = term.keys.flatMap((key) => [key, ...lexicon.alternatives(key).map((other) => other.key)]);
  const body = [term.surface.toLowerCase(), ...nouns].flatMap((noun) => names.soleBody(noun) ?? [])[0];
  return body === undefined
    ? term
    : withChange(term, { required: true, keys: [...term.keys, nameTerm(body)] });
}

const accounts = /^(?:say|reckon|claim|estimate|put|think|expect|believe)$/;

/** "Was it done by Smith or who?" */
export function isGuess({ indexes }: Piece, list: readonly SpelledWord[]): boolean {
  const next = Math.max(...indexes) + 1;
  return list[next]?.norm === 'or' && list[next + 1]?.norm === 'who' && list.length === next + 2;
}

/** "Did it get them anywhere?" */
export const asksForResult =
  /\b(?:get|got|gotten) (?:\w+ )?(?:any|no)where\b|\b(?:lead|led|come|came|amount(?:ed)?) (?:to|of) (?:any|some|no)thing\b|\b(?:any|some)thing (?:\w+ )?(?:come|came|comes) (?:out )?of (?:it|that|this|them)\b|\bcome of it\b|\b(?:achieve|produce|accomplish)d? (?:any|some|no)thing\b|\bb(?:ear|ore) (?:any )?fruit\b|\bsettled? (?:any|some|no)thing\b/;

/** "Why are the crews so angry?" */
export const angry = /^(?:mad|angry|furious|cross|upset|annoyed|unhappy|fuming|livid|raging)$/;
