/** Signs in the words of a question that it leans on what was answered before. */
import { somebody } from '../english/words.ts';
import type { Cues } from './question.ts';

/** "no, I meant ..." */
export const corrections =
  /^(?:(?:no|nope|nah|oops|sorry|whoops|wait|ah|oh|actually|hang on|hold on|ok) )*(?:i )?(?:meant|mean|wanted|want|was asking about|am asking about|asked about|was talking about|was thinking of)(?: to ask| to say)?(?: about)?\b|\b(?:is what )?i (?:meant|was asking about)$/;

/** "new question: ..." */
export const freshStarts =
  /^(?:(?:ok|okay|right|so|and|now|alright|well|cool|great|thanks|thank you|cheers|got it) )*(?:new question|another question|next question|different question|change of subject|new topic|separate question|different topic|something else|unrelated|on another note|moving on|actually|anyway)\b/;

const pronouns =
  'he|him|his|himself|she|her|hers|herself|they|them|their|theirs|it|its|that|this|those|these|there|then|one|ones|both|same|so';
const pronoun = new RegExp(`^(?:${pronouns})$`);
const anyPronoun = new RegExp(`\\b(?:${pronouns})\\b`);
const noPronouns: ReadonlySet<string> = new Set();
const continuations =
  /^(?:(?:ok|okay|right|so|well|oh|hmm|ah|yeah|cool|thanks|great) )*(?:and|what about|how about|but|or|also|what of|then|plus)\b(?! ?$)/;
const asksForMore =
  /\b(?:else|anything more|more about|other (?:things?|quotes?|words?|comments?|points?|results?|findings?|numbers?)|^(?:and |so )?(?:what|which) other \w+ (?:is|are|was|were) there)\b|^(?:more|go on|tell me more|continue|any more|and\?*)$/;

const asksForSummary =
  /^(?:so |and |ok )*what is (?:the )?(?:latest(?: news)?|happening|going on)(?: now| today| here)?$|\b(?:gist|summary|summarise|summarize|sum (?:it|this|up)|overview|in a nutshell|tldr|in short|(?:what is|whats) (?:this|it|the (?:story|article|report|dispute|row|whole thing)|(?:this|the) (?:\w+ ){1,2}(?:dispute|row)) (?:all )?about|in (?:a|one|two|a few) (?:sentences?|words)|what (?:this|it|the (?:whole )?(?:story|article|report|dispute|row|strike|thing|fuss)) is (?:all )?about)\b/;

/** "My mum is worried, she ...": somebody of the asker's, not somebody spoken of before. */
const ownPeople = new RegExp(`\\b(?:my|our) (?:\\w+ )?(?:${[...somebody].join('|')})s?\\b`);
const ofPerson = /^(?:he|him|his|himself|she|her|hers|herself)$/;

/** A possessive after somebody who is spoken of in the same words. */
const ofNounBefore =
  /(\b(?:the|a|an|that|some) (?:\w+ ){0,2}(?:lady|woman|man|guy|fella|fellow|bloke|girl|boy|mum|mom|dad|nan|kid|student|nurse|teacher|driver|worker|pensioner|patient|passenger|parent|mother|father|minister|politician|official|boss|president|doctor|farmer|owner|shopkeeper|lawyer)\b.*?) (?:his|her|hers)\b/g;

/** "Juice lady what she say" */
const ofNounFirst =
  /^((?:(?:and|so|ok|the|that|this) )*(?:\w+ ){0,2}(?:lady|woman|man|guy|fella|fellow|bloke|girl|boy|kid|student|nurse|teacher|driver|worker|doctor|farmer|owner|lawyer) (?:what|how|why|when|where|who) (?:did |does |is |was |has )?)(?:he|she)\b/;

function pronounsIn(norm: string): ReadonlySet<string> {
  if (!anyPronoun.test(norm)) return noPronouns;
  // "Not him, the woman from the ministry"
  const found = norm
    .replace(/\bnot (?:him|her|he|she|them)\b/g, '')
    // "What did the lady say about her kids?"
    .replace(ofNounBefore, '$1')
    .replace(ofNounFirst, '$1')
    // "A driver with his own eyes"
    .replace(
      /\b(?:with|in|by|on) (?:his|her|their) own (?=(?:eyes|hands|words|money|two|life|name|home)\b)/g,
      '',
    )
    // "Is it true that they strike?", "one of our greatest"
    .replace(/\bit (?=(?:\w+ )?(?:true|right|correct|the case|a fact) that \w+ \w)/g, '')
    .replace(/(?<=\b(?:true|right|correct|the case|a fact) )that (?=\w+ \w)/g, '')
    .replace(/\bone (?=of (?:our|the|its|a|my|your) \w)/g, '')
    // "How many have there been?" points to nothing.
    .replace(
      /\bthere (?=(?:is|are|was|were|been|be|has|have|had|will|would)\b)|(?<=\b(?:is|are|was|were|has|have|had|will|would) )there (?=(?:an?|any|been|some|more|many|going)\b)/g,
      '',
    )
    .split(' ')
    .filter((word) => pronoun.test(word));
  return new Set(ownPeople.test(norm) ? found.filter((word) => !ofPerson.test(word)) : found);
}

/** @param norm the normalised words of a clause, joined. */
export const readCues = (norm: string): Cues => ({
  pronouns: pronounsIn(norm),
  continues: continuations.test(norm),
  corrects: corrections.test(norm),
  more: asksForMore.test(norm),
  other: /\b(?:the |an)other\b/.test(norm),
  summary: asksForSummary.test(norm),
  fresh: freshStarts.test(norm),
});

/** The cues of two clauses read as one question: only the first can lean on what was said before the message. */
export const joinCues = (first: Cues, second: Cues): Cues => ({
  pronouns: first.pronouns,
  continues: first.continues,
  corrects: first.corrects || second.corrects,
  more: first.more || second.more,
  other: first.other || second.other,
  summary: first.summary || second.summary,
  fresh: first.fresh || second.fresh,
});
