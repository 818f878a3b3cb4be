/** Demands for places: of whom and of what they are, and of which sort. */
import { asksForHome, givesHome } from '../english/shared-patterns.ts';
import { asksForPlace } from '../facets/index.ts';
import type { Lexicon } from '../lexicon.ts';
import { leastStrength, speaksAs } from '../match.ts';
import type { Names } from '../names.ts';
import { asksFor, idsIn, isOwnWord } from '../question/index.ts';
import { isSpeech } from '../statements/index.ts';
import { createStrikeWords } from '../strikes.ts';
import { stem, words } from '../text.ts';
import { thresholds } from '../thresholds.ts';
import { type Demand, doersIn } from './demand.ts';

const ofPolling =
  /\b(?:adults|respondents)\b|\b(?:poll|survey|asked|interviewed|questioned|surveyed)|\bask (?:people|adults|residents|voters|locals|(?:its|the|their) questions?)\b/;

/** "Which hospital did they take him to?": the noun is the first group. */
const asksForInstitution =
  /\bwhich (pier|wharf|berth|platform|hospital|school|university|college|airport|prison|library|museum|court|courthouse|hotel|clinic)(?= (?:did|do|does|is|was|were|are|has|have|had|will|can|could|would|came|went|took|lost|closed|got|employs?|employed|runs?|treats?|treated|hires?|hired|owns?|uses?|used)\b|$)/;

/** Whom somebody from elsewhere spoke of: "my cousin in Leeds says their clerks are out too". */
const saidElsewhere =
  /\bmy (?:\w+ ){1,2}in (\w+) (?:says?|said|saying|told|tells|reckons?|swears?|claims?)\b.*\b(?:their|there|they|theirs)\b/;

/** "How does it differ between Leeds and York?" */
const comparesPlaces =
  /\b(?:differ|differs|difference|compare|compares|vary|varies|gap|split)\b.* between (?:the )?(?!\d)(\w+) and (?:the )?(\w+)/;

const ofTown =
  /\b(?:which|what) (district|borough|suburb|neighbourhood|quarter|square|corner) of (?:the )?\w+/;

const asksForAddress =
  /\b(?:which|what) (?:street|road|motorway|highway|avenue|address|postcode|room|floor)\b/;

const givesAddress =
  /\b(?:[am]\d+|highway \d+|street|road|avenue|lane|square|quay|room|floor|calle|avenida|plaza|rue|rua|via|strasse|straße)\b/i;

const ofAction =
  /\b(?:walk\w*|stop\w*|down\w* tools|actions?|picket\w*|happen\w*|tak\w+ place|took place|affected|disputes?|row|protest\w*|industrial)\b/;

const escaped = (text: string): string => text.replace(/[^\p{L}\p{N} ]/gu, '.');

export function demandsOfPlaces(names: Names, lexicon: Lexicon): readonly Demand[] {
  const { saysStrike, isOfStrike } = createStrikeWords(lexicon);
  const isOfDoer: Demand['isMet'] = ({ statement }, question) =>
    statement.type === 'person'
      ? asksFor(question, statement.entry)
      : statement.type !== 'quote' ||
        // "Since when has she known?": somebody says since when.
        (/\bsince\b/.test(statement.sentence) && /\b(?:since when|how long)\b/.test(question.norm)) ||
        (statement.speaker !== undefined && speaksAs(statement, idsIn(question), names));
  return [
    {
      asks: asksForHome,
      isMade: ({ norm }) => !ofPolling.test(norm),
      isMet: ({ statement: { sentence } }) => givesHome.test(sentence),
    },
    {
      asks: /\bwhere (?:does|do|did) (?:\w+ ){1,3}come from$/,
      isMade: (question) => idsIn(question).some(names.isPerson),
      isMet: ({ statement: { sentence } }) => givesHome.test(sentence),
    },
    // "Which hospital did they take him to?": not just any place.
    {
      asks: asksForInstitution,
      isMet: ({ statement: { sentence, answers, place = '' } }, { kind, norm }) => {
        const [, noun = ''] = asksForInstitution.exec(norm) ?? [];
        const keys = new Set([stem(noun), ...lexicon.alternatives(stem(noun)).map(({ key }) => key)]);
        // Where words were said is told by no hospital in them.
        const told = kind === 'where' ? (answers.where ?? sentence) : sentence;
        return words(`${told} ${place}`).some((word) => keys.has(stem(word.norm)));
      },
    },
    // "Which country is it from?": not at which port its ships call.
    {
      asks: /\b(?:which|what) (?:country|nation)\b/,
      isMet: ({ statement: { sentence } }) =>
        /\b(?:from|of|in|across|throughout|for|based in|all over) (?:the )?\p{Lu}|\b\p{Lu}\w+(?:ian|ish|ese|ch|an)\b/u.test(
          sentence,
        ),
    },
    // "Where were the talks?": not where people were polled.
    {
      of: ['where'],
      isMade: ({ norm }) => !ofPolling.test(norm),
      isMet: ({ statement: { type, sentence, entry }, askLikeness }, question) =>
        (type !== 'poll' &&
          !(
            type === 'organisation' &&
            !asksFor(question, entry) &&
            /\b(?:poll\w*|survey\w*)\b/.test(sentence)
          )) ||
        askLikeness >= thresholds.sameAsk,
    },
    // "My cousin in Leeds says their clerks are out too": theirs are those of Leeds.
    {
      asks: saidElsewhere,
      isMet: ({ statement: { sentence, place = '' } }, { norm }) =>
        `${sentence} ${place}`.toLowerCase().includes(saidElsewhere.exec(norm)?.[1] ?? ''),
    },
    // "How does support differ between Leeds and York?": what is so in all of it does not tell.
    {
      asks: comparesPlaces,
      isMet: ({ terms }, { norm }) => {
        const [, ...places] = comparesPlaces.exec(norm) ?? [];
        return terms.every(
          ({ term, strength }) =>
            !places.some((place) => term.surface.toLowerCase().includes(place)) || strength >= leastStrength,
        );
      },
    },
    // Where or when another said something is no answer.
    {
      of: ['where'],
      isMade: (question) => doersIn(question).length > 0,
      isMet: isOfDoer,
    },
    {
      of: ['when'],
      isMade: (question) => doersIn(question).some(names.isPerson),
      isMet: isOfDoer,
    },
    // "Which district of Leeds is it in?": not that it is in Leeds.
    {
      asks: ofTown,
      isMet: ({ statement: { sentence } }, { norm }) =>
        sentence.toLowerCase().includes(ofTown.exec(norm)?.[1] ?? ''),
    },
    // "Where is she staying?": not what country she is in.
    {
      of: ['where'],
      asks: /\b(?:staying|lodging|sleeping|put up|puts up)\b/,
      isMet: ({ statement: { sentence } }) =>
        /\b(?:hotels?|hostels?|stay\w*|guests?|lodg\w*|sleep\w*|camp\w*)\b/i.test(sentence),
    },
    // "Where is the port?": not who studies it.
    {
      of: ['where'],
      isMade: (question) => !idsIn(question).some(names.isPerson),
      isMet: ({ statement: { type, sentence } }, { norm }) =>
        type !== 'person' ||
        /\b(?:works?|based|lives?|located|from|teach\w*)\b/.test(norm) ||
        // "Where is it?" of what somebody runs: "the shop in Leeds".
        (/^(?:and |so )*where(?: (?:is|was) (?:it|that))?$/.test(norm) &&
          / (?:the|an?) [^,.]+ in \p{Lu}/u.test(sentence)) ||
        (asksForAddress.test(norm) && givesAddress.test(sentence)),
    },
    // "When do the two sides meet?": not one of them alone.
    {
      of: ['where', 'when', 'hours'],
      asks: /\b(?:two|both) (?:sides|parties)\b/,
      isMet: ({ statement: { sentence, names: named } }) =>
        named.length > 1 ||
        /\b(?:talks?|negotiat\w*|sides|parties|both|mediat\w*|between|together)\b/i.test(sentence),
    },
    // "Where were those held?": not where somebody spoke of them.
    {
      of: ['where'],
      asks: /\b(?:held|take place|took place|taken place|happen(?:ed)?|staged|going on)$/,
      // It was there that words were said.
      isMade: ({ norm }) => !/\b(?:conference|briefing|speech|interview|address)\b/.test(norm),
      isMet: ({ statement }) => !isSpeech(statement),
    },
    // "Where does the old driver come from?": not where they strike.
    {
      of: ['where'],
      isMade: ({ norm, terms }, followsUp) =>
        !followsUp &&
        !ofAction.test(norm) &&
        terms.some(isOwnWord) &&
        !terms.some(({ keys }) =>
          keys.some((key) => isOfStrike([key]) || isOfStrike([key.split(' ').at(-1) ?? ''])),
        ),
      isMet: ({ statement: { type, happening = '' }, askLikeness }) =>
        type !== 'event' || !saysStrike(happening) || askLikeness >= thresholds.askLikeness,
    },
    // "Where is Leeds?": not what is sent to Leeds.
    {
      of: ['where'],
      asks: /^(?:(?:and|so) )*where(?:abouts)? (?:is|are|lies) (?:the )?\w+(?: \w+)?$/,
      isMet: ({ statement: { sentence } }, { terms }) =>
        terms.every(
          (term) =>
            !isOwnWord(term) ||
            !new RegExp(
              `\\b(?:to|for|from|with|towards) (?:the )?(?:\\w+ )?${escaped(term.surface)}`,
              'i',
            ).test(sentence),
        ),
    },
    // "Where did they come from?": not where they went.
    {
      of: ['where'],
      asks: /\b(?:com(?:e|es|ing)|came) from\b/,
      isMet: ({ statement: { sentence } }) => /\b(?:from|in|across) (?:the )?\p{Lu}/u.test(sentence),
    },
    {
      asks: /\b(?:which|what) direction\b/,
      isMet: ({ statement: { sentence, evidence, answers } }) =>
        /\b(?:north|south|east|west|inland|seaward|abroad|up|down|towards?)\w*\b/i.test(
          `${sentence} ${answers.where ?? ''} ${evidence}`,
        ),
    },
    // "Where is the terminal?" is not answered by what happens at it.
    {
      of: ['where'],
      isMade: ({ terms }) => terms.some(({ required }) => required),
      isMet: ({ statement: { place, happening }, terms }) => {
        if (place === undefined || happening === undefined) return true;
        const required = terms.filter(({ term }) => term.required);
        const ofPlace = new Set(words(place).map(({ norm }) => stem(norm)));
        return !required.every(
          ({ term: { kind, isName, parts } }) =>
            (kind === 'word' || kind === 'phrase') &&
            !isName &&
            parts.length > 0 &&
            parts.every((part) => ofPlace.has(part)),
        );
      },
    },
    {
      of: ['where'],
      asks: asksForPlace,
      isMet: ({ statement, facet }) => statement.type !== 'quote' || facet >= 0.5,
    },
    {
      of: ['where'],
      asks: asksForAddress,
      isMet: ({ statement: { type, sentence } }) => type !== 'quote' && givesAddress.test(sentence),
    },
    // "Where did the debate take place?" with nothing else in it asks for what the dispute is about.
    {
      of: ['where'],
      isMade: ({ terms, cues }, followsUp) =>
        !followsUp && cues.pronouns.size === 0 && !terms.some((term) => term.required || term.mention),
      isMet: ({ statement: { type, happening = '', sentence }, terms }) =>
        type === 'dispute' ||
        saysStrike(`${happening} ${type === 'event' ? '' : sentence}`) ||
        terms.some(({ term, strength }) => term.kind === 'word' && strength >= thresholds.direct),
    },
  ];
}
