/** Demands on the strikes themselves: what they are about, what came before them, and what is still to come. */
import type { Knowledge } from '../../knowledge/index.ts';
import { dayOf, daysOf, isOn, isToCome, type Spell } from '../calendar.ts';
import { asksWhatItIsAbout } from '../english/shared-patterns.ts';
import type { Lexicon } from '../lexicon.ts';
import { quantities } from '../quantities.ts';
import { isSpeech, pollQuestion } from '../statements/index.ts';
import { createStrikeWords } from '../strikes.ts';
import { words } from '../text.ts';
import { thresholds } from '../thresholds.ts';
import { isWhatHappens } from '../what-happens.ts';
import { type Demand, isEarlier, isSomethingElse } from './demand.ts';

/** "The three-day strike": its days, in the first group. */
const asksOfLength =
  /\b(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten) days? (?:strike|walkout|stoppage|action|one)\b/;

const numberOf = (text: string): number => {
  const [found] = quantities(words(text === 'one' ? '1' : text));
  return found?.kind === 'number' ? found.value : 1;
};

/** The days of a "three-day strike" in a sentence. */
const daysIn = (sentence: string): number | undefined => {
  const text = /\b([\w]+)[ -]days? (?:strike|walkout|stoppage|action)\b/i.exec(sentence)?.[1];
  return text === undefined ? undefined : numberOf(text.toLowerCase());
};

const givesIssue =
  /\b(?:(?:strik\w*|struck|stop\w* work|walk\w* out|walkouts?|stoppages?|dispute|row|protest\w*|deadlock\w*|impasse|quarrel\w*|fight\w*)\b[^.;]{0,60}\bover (?!\d|the (?:strike|walkout|stoppage|next|past|last)|an?\b|two|three|four|five|six|ten|many|several|more)|because|(?:is|are|was) about|at issue|deadlock\w*|impasse|(?:strik\w*|walk\w* out|protest\w*) against)\b/i;

/** "Cancelled because of the strike" */
const ofEffect = /\bbecause of (?:the|this|its|their) (?:\w+ )?(?:strike|walkout|stoppage|action|dispute)/i;

const endsStrike =
  /\b(?:call\w* (?:\w+ ){0,3}off|suspen\w+|end(?:s|ed|ing)?|lift\w*|stop\w*|avoid\w*|avert\w*|settle\w*|back to work|return\w* to work|go(?:es|ing)? back|come back|put (?:off|on hold)|cancel\w*|withdr[ae]w\w*|drop\w*|would have to|agree\w*)\b/i;

const asksForMoreStrikes =
  /\b(?:more|further|other|another|additional|extra|any other|new) (?:\w+ )?(?:strikes?|walkouts?|stoppages?|strike days?|industrial action)\b|\b(?:strike|walk out|go on strike) again\b/;

const givesMoreStrikes =
  /(?<!\bis the )\b(?:second|third|another|further|more|next|later|new|longer) (?!day of|time)(?:[\w-]+ ){0,3}(?:strikes?|walkouts?|stoppages?|action)\b|\b(?:strike|strikes|walk out|stoppages?)\b[^.]*\b(?:again|follow\w*|escalat\w*)\b|\bthreat\w*\b[^.]*\b(?:strike|walkout|stoppage)|\bmore (?:strike )?days\b|\b(?:open-ended|indefinite) (?:strike|walkout|stoppage|action)/i;

/** "Is the strike over?" */
const asksIfOver =
  /\b(?:strikes?|walkouts?|stoppages?|it|they) (?:\w+ )?(?:over|finished|ended|done|still (?:on|going)|going on)(?: yet| now| already)?$|\b(?:has|have|did) (?:the )?(?:\w+ )?(?:strikes?|walkouts?|stoppages?) (?:end|ended|finish|finished|stopped)\b/;

const givesEnd =
  /\b(?:end(?:s|ed)?|(?:is|are|was|were) over|finish\w*|call\w* off|suspend\w*|until|till|due back|return\w*)\b/i;

/** What is talked about or decided, and no strike. */
const isOfTalk = /\b(?:decision|meeting|talks?|ballot|vote|deadline|hearing|announcement|offer)\b/i;

export function demandsOfStrikes(lexicon: Lexicon, { dispute, events, polls }: Knowledge): readonly Demand[] {
  const { isOfStrike, saysStrike } = createStrikeWords(lexicon);
  /** The questions of polls that asked about a strike: "poll-id.q1". */
  const ofStrike = new Set(
    polls.flatMap(({ id, questions }) =>
      questions.flatMap(({ topic, results }, n) =>
        [topic, ...results.map(({ label }) => label)].some((text) => saysStrike(text) || walksOut.test(text))
          ? `${id}.q${n + 1}`
          : [],
      ),
    ),
  );
  const today = dispute.today.date;
  /** A strike has begun: what is still to come is more of it. */
  const hasBegun = events.some(
    ({ kind, times }) => saysStrike(kind) && times.some((spell) => !isToCome(spell, today)),
  );

  const isOnToday = (spell: Spell) => isOn(spell, today);
  const isAnyOn = events.some(({ kind, times }) => saysStrike(kind) && times.some(isOnToday));

  return [
    // "The one-day strike": not the one of three days.
    {
      asks: asksOfLength,
      isMet: ({ statement: { type, sentence, spells, happening = '' } }, { norm }) => {
        if (type !== 'event') return true;
        const days = numberOf(asksOfLength.exec(norm)?.[1] ?? '');
        const said = daysIn(sentence);
        if (said !== undefined) return said === days;
        const [spell, ...more] = spells;
        if (!spell || !saysStrike(`${happening} ${sentence}`)) return true;
        const told =
          more.length > 0 ? new Set(spells.map(({ start }) => dayOf(start))).size : daysOf(spell).length;
        return told === days;
      },
    },
    // "What share support the strike?": not how many back anything else, in a poll that did not ask about it.
    {
      of: ['share', 'how_many', 'change'],
      isMade: ({ terms }) =>
        ofStrike.size > 0 && terms.some((term) => !term.mention && isOfStrike(term.keys)),
      isMet: ({ statement }) => {
        const asked = pollQuestion(statement);
        return asked === undefined || ofStrike.has(`${statement.entry}.${asked}`);
      },
    },
    // "Will the strike last three days?": not three days of something else.
    {
      of: ['is_it_true'],
      asks: /\b(?:strike|walkout|stoppage) (?:\w+ ){0,3}?(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:hours|days|weeks)(?: long)?$/,
      isMet: ({ statement: { sentence } }) =>
        !/\b(?:hours|days|weeks) of (?!strik|walk|stop|action|industrial)\w/i.test(sentence),
    },
    // "When was the strike called off?": not other things that were.
    {
      asks: /\b(?:(?:strike|walkout|stoppage)s? (?:been |was |were |is |are |has been )?(?:(?:called )?off|cancelled|suspended|postponed|averted)|call(?:ed)? off (?:the |this |that )?strikes?)\b/,
      isMet: ({ statement: { sentence, happening = '' } }) =>
        strikeOff.test(sentence) ||
        /\baction\b/.test(sentence) ||
        /\b(?:cancelled|canceled|withdrawn|suspended|postponed|called.off)\b/.test(happening),
    },
    // "How many strikes have there been?": not how many people one of them touched.
    {
      of: ['how_many'],
      asks: /\bhow many (?:strikes|walkouts|stoppages)(?: (?:have|were|are|has|had) (?:there|they|we)\b.*| so far)?$/,
      isMet: ({ statement: { sentence } }) => countsStrikes.test(sentence),
    },
    // "When did the strike in Leeds take place?": not when anything else was there.
    {
      of: ['when'],
      asks: /\bwhen (?:did|was|is|will|does) (?:the |their |that )?(?:\w+ )?(?:strike|walkout|stoppage)s?\b(?! (?:fund|pay|vote|ballot|call))/,
      isMet: ({ statement: { type, sentence, happening = '' } }) =>
        type === 'gap' || saysStrike(`${happening} ${sentence}`),
    },
    // "What strike did they have in May?": not what people thought of it.
    {
      of: ['about', 'list'],
      asks: /^(?:and |so )?(?:what|which) (?:\w+ )?(?:strikes?|walkouts?|stoppages?) (?:did|do|does|have|has|had|was|were|is|are)\b/,
      isMet: ({ statement: { type } }) => type !== 'poll' && type !== 'quote',
    },
    // "Who is on strike?": not who may be, nor who put it off.
    {
      of: ['who'],
      asks: /^(?:and |so )?who(?: all)? (?:is|are) (?:out )?(?:on strike|striking|walking out)(?: now| today)?$/,
      isMet: ({ statement: { type, spells, happening = '' }, askLikeness }) =>
        askLikeness >= thresholds.sameAsk ||
        type === 'dispute' ||
        (type === 'event' && saysStrike(happening) && (!hasBegun || spells.some(isOnToday) || !isAnyOn)),
    },
    // "What is the strike about?": not where it is, nor when.
    {
      asks: asksWhatItIsAbout,
      isMet: ({ statement: { type, sentence }, askLikeness }, { norm }) =>
        type === 'dispute' ||
        // Not what an earlier one was about.
        (!(namesEarlierYear(sentence, today) && !ofEarlier.test(norm)) &&
          (type === 'fact' || type === 'position' || type === 'term' || type === 'event') &&
          givesIssue.test(sentence) &&
          !ofEffect.test(sentence)) ||
        (type !== 'poll' &&
          type !== 'quote' &&
          askLikeness >= thresholds.sameAsk &&
          givesIssue.test(sentence)),
    },
    // "What is the vote about?": not what somebody says of the day of the vote.
    {
      of: ['about', 'why'],
      asks: /^(?:and |so )*what (?:is|was|are|were) (?:the|this|that) (?:\w+ )?(?!strikes?\b|walkouts?\b|stoppages?\b|dispute\b|row\b|fight\b|\w+ing\b)\w+ (?:about|over|on|for)$/,
      isMade: ({ terms }) =>
        terms.some((term) => events.some(({ kind }) => isWhatHappens(term, { happening: kind }, lexicon))),
      isMet: ({ statement }) => !isSpeech(statement) && statement.type !== 'poll',
    },
    // "What would end the strike?": not what would bring another.
    {
      of: ['condition'],
      asks: /\b(?:end|stop|settle|resolve|avert|avoid|prevent|suspend|call(?:ed)? (?:it |this |the \w+ )?off)\b/,
      isMet: ({ statement: { sentence, answers } }) =>
        endsStrike.test(`${sentence} ${answers.condition ?? ''}`) && !/\bstrike again\b/.test(sentence),
    },
    // "Have they ever walked out before?"
    {
      of: ['is_it_true'],
      asks: /\bever\b|\bbefore(?: now| this| this (?:one|strike|walkout|time))?$/,
      isMade: ({ terms }) => terms.some(({ keys }) => isOfStrike(keys)) && !terms.some(isSomethingElse),
      isMet: ({ statement }) =>
        !statement.declined &&
        (/\b(?:first|history|unprecedented|last|previous\w*|earlier|never|ago)\b/i.test(statement.sentence) ||
          namesEarlierYear(statement.sentence, today) ||
          (isEarlier(statement, today) && saysStrike(statement.happening ?? ''))),
    },
    // "Will there be more strikes?", "is the strike over?": not that there is one, nor why.
    {
      of: ['is_it_true'],
      asks: asksForMoreStrikes,
      isMade: ({ norm }) => !/^(?:and |so )?(?:was|were|had|did|(?:have|has) there been) /.test(norm),
      isMet: ({ statement }, { norm }) =>
        statement.type !== 'poll' &&
        !isEarlier(statement, today) &&
        (givesMoreStrikes.test(statement.sentence) ||
          (hasBegun &&
            statement.type === 'event' &&
            !/\bafter\b/.test(norm) &&
            statement.spells.some((spell) => isToCome(spell, today)))),
    },
    {
      of: ['is_it_true'],
      asks: asksIfOver,
      isMet: ({ statement: { type, id, entry, sentence } }) =>
        (type === 'event' && id === entry) || givesEnd.test(sentence),
    },
    // "Are the dockers of the other port on strike?": not how far it is.
    {
      of: ['is_it_true'],
      asks: /\b(?:is|are|was|were) .*\b(?:on strike|striking|walking out)(?: (?:as well|too|also|now|today))*$/,
      isMet: ({ statement: { type, sentence } }) =>
        type === 'event' || saysStrike(sentence) || /\bpicket|\bjoin/i.test(sentence),
    },
    // "When is the next strike?": not when anybody meets.
    {
      of: ['when'],
      asks: /\bnext (?:\w+ )?(?:strike|walkout|stoppage)\b/,
      isMade: ({ terms }) => terms.some(({ keys }) => isOfStrike(keys)),
      isMet: ({ statement: { type, happening, sentence } }) =>
        type !== 'event' ||
        saysStrike(happening ?? '') ||
        (saysStrike(sentence) && !isOfTalk.test(happening ?? '')),
    },
  ];
}

const walksOut = /\bwalk(?:s|ed|ing)? out\b/i;

const ofEarlier = /\b(?:(?:19|20)\d\d|last|previous|earlier|first|former|then)\b/;

const namesEarlierYear = (sentence: string, today: string): boolean =>
  (sentence.match(/\b(?:19|20)\d\d\b/g) ?? []).some((year) => year < today.slice(0, 4));

const countsStrikes =
  /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several) (?:[\w-]+ ){0,2}(?:strikes|walkouts|stoppages)\b|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|\d+(?:st|nd|rd|th)) (?:[\w-]+ ){0,3}(?:strike|walkout|stoppage)\b/i;

/** A strike that is, was or may be called off, or put off, whoever does it. */
const strikeOff =
  /\b(?:strik\w*|walkouts?|stoppages?|industrial action)(?: (?!kick)[\w,'’-]+){0,9} (?:off|suspend\w*|postpon\w*|cancel\w*|go(?:es)? ahead|withdr\w+)\b|\b(?:off|suspend\w*|postpon\w*|cancel\w*|withdr\w+) (?:\w+ ){0,6}?(?:strik\w*(?! days?\b)|walkouts?|stoppages?|industrial action)\b/i;
