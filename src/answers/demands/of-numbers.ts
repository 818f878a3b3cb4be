/** Demands for numbers: how many of what, of which part of it, and by whose count. */
import { asksForRealFigures, givesRoughSize } from '../english/shared-patterns.ts';
import { leastStrength } from '../match.ts';
import { isYear, quantities } from '../quantities.ts';
import { sentenceWords, stem, type Word, words } from '../text.ts';
import { thresholds } from '../thresholds.ts';
import type { Demand } from './demand.ts';

/** "How many of them are apples?" */
const partOfWhole =
  /\bhow (?:many|much) (?:\w+ ){0,2}of (?:(?:the|those|these|its|their|that) \w+|those|these|them) (?:is|are|was|were) (\w+)$/;

const howManyAre =
  /\bhow many (\w+) (?:are|were|is|was|have|has|had|do|does|did|will|work|belong|went|joined|took)\b/;

/** "Not counting the trainees", "without Leeds". */
const leavesSomeOut =
  /\b(?:not|without) (?:counting|including)\b|\b(?:excluding|except|besides|apart from|other than|leaving out|aside from|not to mention)\b/i;

/** "How many people work for it?" */
const asksForStaff =
  /\bhow many (?:people |workers |staff )?(?:work|works|worked|are employed|are working) (?:for|at|by)\b|\bhow many (?:people |workers |staff )?(?:does|do|did) (?:the )?(?:\w+ ){1,4}employ\b/;

const givesStaff =
  /\b(?:employ\w*|staff|workforce|work(?:s|ed|ing)? (?:for|at)|workers|crews?|members|\w+(?:ers|ors|ists)|nurses|doctors|teachers) /i;

const givesMost =
  /\b(?:most|least|fewest|hard(?:est)?|worst|best|(?:bigg|larg|high|low|great)est|particular(?:ly)?|especially|mainly)\b/i;

const asksForContact =
  /\b(?:(?:phone|telephone|contact|helpline|hotline) number|number (?:to|2|do|can|should|must|for) (?:i |we |you |\w+ )?(?:ring|call|phone|contact)|email address|website)\b/;

const ofCasualties =
  /\b(?:injur(?:ed|ing)|kill(?:ed|ing)|hurt|wounded|arrested|detained|sacked|dismissed|hospitali[sz]ed)\b/;

export const demandsOfNumbers = (): readonly Demand[] => [
  // "How many tonnes of the fruit are apples?": not how many there are of apples and pears.
  {
    of: ['how_many', 'share'],
    asks: partOfWhole,
    isMet: ({ statement: { sentence } }, { norm }) => {
      const part = stem(partOfWhole.exec(norm)?.[1] ?? '');
      const list = sentenceWords(sentence).map((word) => stem(word.norm));
      const at = list.indexOf(part);
      if (at >= 0 && (list[at - 1] === 'and' || list[at + 1] === 'and')) return false;
      return !isOneOfMany(part, sentence);
    },
  },
  // "How many librarians are there?": not how many teachers, librarians and nurses.
  {
    of: ['how_many'],
    asks: howManyAre,
    isMet: ({ statement: { type, sentence } }, { norm }) =>
      type === 'gap' || !isOneOfMany(stem(howManyAre.exec(norm)?.[1] ?? ''), sentence, norm),
  },
  // "How many prisoners are there?": not how many were hurt.
  {
    of: ['how_many'],
    asks: /^(?:(?:and|so) )*how many (?:\w+ ){1,2}(?:are|were) there(?: (?:in (?:total|all)|altogether|now|today))?$/,
    isMet: ({ statement: { type, sentence } }) => type === 'gap' || !ofCasualties.test(sentence),
  },
  // "How many people spoke there?": not how many came.
  {
    of: ['how_many'],
    asks: /\bhow many (?:\w+ )?(?:spoke|speak|will speak|are speaking|have spoken)\b(?! to\b| for\b)/,
    isMet: ({ statement: { type, sentence } }) =>
      type === 'gap' || /\bsp(?:oke|eak)|\bspeech|\bfloor\b|\bmicrophone/i.test(sentence),
  },
  // "List the six cranes": not only that there are six.
  {
    asks: /^(?:(?:and|so|please|can you|could you|pls) )*(?:list|name) (?:all )?(?:of )?the (?:\w+ )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b/,
    isMet: ({ statement: { type, sentence } }) => type !== 'quote' && /, .* and |:.*,|;/.test(sentence),
  },
  // "By how much did it go up?": not that it rises.
  {
    asks: /\bby how (?:much|many)\b/,
    isMet: ({ statement: { sentence, numbers } }) =>
      numbers.length > 0 ||
      /\d|\b(?:half|third|quarter|fifth|tenth|double|twice|one|two|three|four|five|six|seven|eight|nine|ten)\w*\b/i.test(
        sentence,
      ),
  },
  // "What were the 46 conditions?": not that there were 46.
  {
    asks: /^(?:(?:and|so) )*what (?:are|were) (?:the|those|these) (?:four|five|six|seven|eight|nine|ten|[4-9]|\d\d+) (?:\w+ ){0,2}?\w+s$/,
    isMet: ({ statement: { sentence }, askLikeness }) =>
      askLikeness >= thresholds.sameAsk || /, .* and |:.*,|;/.test(sentence),
  },
  // "How many ships does the line own?": not how many it has sent somewhere.
  {
    of: ['how_many'],
    asks: /\bhow many\b.*\b(?:does|do|did)\b.* (?<!\bon (?:its|their) )(?:own|operate)$/,
    isMet: ({ statement: { sentence } }) =>
      /\b(?:owns?|owned|has|have|had|fleet|operat\w*|belong\w*)\b(?! been)/i.test(sentence),
  },
  // "How many officers are on them?": not how many more there would be.
  {
    of: ['how_many'],
    isMade: ({ norm }) =>
      !/\b(?:more|extra|additional|further|other|(?:would|will) (?:\w+ ){1,3}get|hir(?:e|ed|ing)|recruit\w*|add(?:ed)?)\b/.test(
        norm,
      ),
    isMet: ({ statement: { type, sentence }, askLikeness }) =>
      type === 'gap' ||
      askLikeness >= thresholds.askLikeness ||
      !/\b\d[\d,.]* (?:more|extra|additional|further) (?!than\b)/.test(sentence),
  },
  // "How many went on the march?": not how many are expected.
  {
    of: ['how_many'],
    asks: /\bhow many (?:\w+ )?(?:went|came|turned (?:up|out)|marched|attended|took part|showed up|were there|joined)\b/,
    isMet: ({ statement: { type, sentence } }, { norm }) =>
      type === 'poll'
        ? /\b(?:poll|survey|asked|interview\w*|adults|took part)\b/.test(norm)
        : !/\b(?:expect\w*|plans?|planned|hopes?|will)\b/i.test(sentence),
  },
  // "How many are staying on?": not how many stopped.
  {
    of: ['how_many'],
    asks: /\bhow many\b.* (?:stay\w*|remain\w*|keep\w*|still|carry\w*|work\w*) (?:(?:on|in)(?! (?:the|a|an|their|its)\b)|at work|working|on duty|to work|going)\b/,
    isMet: ({ statement: { type, sentence } }) =>
      type === 'poll' ||
      !/\b(?:stop\w* work\w*|walk\w* out|on strike|(?:stay|stays|stayed|staying) out|strik(?:e|ing))\b/i.test(
        sentence,
      ) ||
      /\b(?:remain\w*|stay\w* (?!out)|keep\w*|on duty|cover|exempt\w*|still|continue\w*)\b/i.test(sentence),
  },
  // "How many policemen were there?": not how many people they counted.
  {
    of: ['how_many'],
    asks: /\bhow many (?!(?:people|persons|folks?|of)\b)(?:\w+ )?\w{4,}(?:men|women|ers|ors|ists|officers)\b/,
    isMade: ({ norm, terms }) =>
      !terms.some(({ mention, surface }) => mention && norm.includes(`how many ${surface.toLowerCase()}`)),
    isMet: ({ statement: { type }, facet, askLikeness }) =>
      type === 'gap' || facet > thresholds.otherNumber || askLikeness >= thresholds.identical,
  },
  // "How many street cleaners, not counting the collectors?": both together do not tell.
  {
    of: ['how_many'],
    asks: leavesSomeOut,
    isMet: ({ statement: { sentence }, askLikeness }) =>
      leavesSomeOut.test(sentence) || askLikeness >= thresholds.sameAsk,
  },
  // "How many people work for the company?": not how many jobs it would cost.
  {
    of: ['how_many'],
    asks: asksForStaff,
    isMet: ({ statement: { sentence, declined }, askLikeness }) =>
      // "Declined to say how many would have to move" tells of other people.
      (givesStaff.test(sentence) && (!declined || /\b(?:employ|staff|workforce|workers)/i.test(sentence))) ||
      askLikeness >= thresholds.sameAsk,
  },
  // "How many workers are there at the 14 terminals?": another number than that.
  {
    of: ['how_many'],
    isMade: ({ terms, choices }) =>
      choices.length === 0 && terms.some(({ quantity }) => quantity?.kind === 'number'),
    isMet: ({ statement: { type, sentence } }, { terms }) => {
      const asked = new Set(
        terms.flatMap(({ quantity }) => (quantity?.kind === 'number' ? [quantity.value] : [])),
      );
      return (
        type === 'gap' ||
        givesRoughSize.test(sentence) ||
        quantities(sentenceWords(sentence)).some(
          (stated) => stated.kind === 'number' && !asked.has(stated.value) && !isYear(stated.value),
        )
      );
    },
  },
  // "How many accidents does the company count?": not what the union does.
  {
    of: ['how_many'],
    isMade: ({ terms }) => terms.some(({ mention, required }) => mention !== undefined && !required),
    isMet: ({ statement: { claimants, speaker, names }, terms }) =>
      (claimants === undefined && speaker === undefined) ||
      terms.every(
        ({ term, strength }) =>
          !term.mention ||
          term.required ||
          strength >= leastStrength ||
          term.mention.ids.some((id) => names.includes(id)),
      ),
  },
  // "How many were operations rather than appointments?": a part counted by itself.
  {
    asks: /\bhow (?:many|much)\b.* (?:rather than|as opposed to|as against|instead of|and not) \w|\b(?:only|alone|just) without (?:the )?\w/,
    isMet: ({ statement: { sentence } }) =>
      quantities(sentenceWords(sentence)).filter(({ kind }) => kind === 'number').length > 1,
  },
  // "Who has more members, the bakers or the drivers?", "which comes first, the march or the vote?": what tells of one does not.
  {
    asks: /^(?:and |so )*(?:who|which|what)\b.*\b(?:first|earlier|later|sooner|more|fewer|longer|shorter|bigger|larger|smaller|higher|lower|older|younger)\b.* or /,
    isMade: ({ choices, kind }) => choices.length > 0 && kind !== 'is_it_true' && kind !== 'share',
    isMet: ({ statement: { type }, terms }, { choices }) =>
      type === 'poll' ||
      choices.every((choice) =>
        choice.every((one) => terms.some(({ term, strength }) => term === one && strength >= leastStrength)),
      ),
  },
  // "Which depot lost the most?"
  {
    asks: /\b(?:which|what|who) (?:\w+ ){1,4}(?:the )?(?:most|least|fewest|hardest|worst|best|highest|lowest)(?: \w+(?: out)?)?$/,
    // Of a poll's results the greatest is given.
    isMet: ({ statement: { type, sentence } }, { kind }) =>
      givesMost.test(sentence) || (type === 'poll' && kind === 'share'),
  },
  // "What number do I ring?"
  {
    asks: asksForContact,
    // "Who moaned about a phone number that rings out?"
    isMade: ({ kind }) => kind !== 'who_said',
    isMet: ({ statement: { sentence } }) => /@|\bwww\.|\d[\d -]{5,}\d/.test(sentence),
  },
  // "So what are the real figures?"
  {
    asks: asksForRealFigures,
    isMet: ({ statement: { numbers, sentence }, terms }) =>
      terms.some(
        ({ term, strength }) =>
          strength >= thresholds.direct &&
          !/^(?:real|true|actual|correct|right|proper|figures?|numbers?|ones)$/i.test(term.surface),
      ) &&
      (numbers.length > 0 || /\d/.test(sentence)),
  },
  {
    asks: /\bhow many more\b/,
    isMet: ({ statement }) => /\b(?:more|extra|additional|further)\b/i.test(statement.sentence),
  },
];

/** What is counted in one: "teachers, librarians and nurses". */
const countedTogether =
  /\d[\d,.]*(?: (?:thousand|million))? ((?:[\w'’-]+ ){0,2}?[\w'’-]+(?:, [\w'’-]+(?: [\w'’-]+)?)+,? and [\w'’-]+)/;

/** Whether a sentence counts one thing together with others, of which a question says nothing. */
function isOneOfMany(part: string, sentence: string, norm = ''): boolean {
  const items = (countedTogether.exec(sentence)?.[1] ?? '').split(/,? and |, /).map(words);
  const isOf = (item: readonly Word[], key: string) => item.some((word) => stem(word.norm) === key);
  if (items.length < 2 || !items.some((item) => isOf(item, part))) return false;
  return !items.some((item) =>
    item.some((word) => stem(word.norm) !== part && norm.split(' ').includes(word.norm)),
  );
}
