/** Demands for one time of several: now or earlier, the next or the last, before, after or until. */
import type { Knowledge } from '../../knowledge/index.ts';
import { isOver, weekdayOf } from '../calendar.ts';
import { asksForEarlier, asksForFieldwork, ofEarlierSeason } from '../english/shared-patterns.ts';
import { months, weekdays } from '../english/words.ts';
import type { Lexicon } from '../lexicon.ts';
import { quantities } from '../quantities.ts';
import { isEarlierResult } from '../statements/index.ts';
import { createStrikeWords } from '../strikes.ts';
import { words } from '../text.ts';
import { type Demand, isEarlier } from './demand.ts';
import { timed } from './of-time.ts';

/** "Do more people think so now?": than before. */
const comparing = /\b(?:more|fewer|less|up|down|higher|lower|risen|fallen|grown)\b/;

const yearsAgo = /\b(\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty) years ago\b/;

/** "The 1998 strike": not what is the first one since. */
const namesYear = /\b(?<!since )(?:19|20)\d\d\b/;

const asksForAfter = new RegExp(`\\bafter (?:\\d{4}|${months.join('|')})\\b`);

/** "When is the next one after Wednesday?": the day is the first group. */
const asksForNextAfter = /\b(?:next|another|more|again)\b.* after (\w+)$/;

export function demandsOfOrder(lexicon: Lexicon, { dispute, polls }: Knowledge): readonly Demand[] {
  const { isOfStrike, saysStrike } = createStrikeWords(lexicon);
  /** The poll that was made last. */
  const latestPoll = polls
    .map(({ id, fieldwork, published }) => ({ id, day: fieldwork?.until ?? published?.date ?? '' }))
    .sort((a, b) => (a.day < b.day ? 1 : -1))[0]?.id;

  return [
    {
      asks: /\b(?:now|today|currently|nowadays|at the moment|at present|these days)\b/,
      isMade: ({ kind, norm }) => kind !== 'change' && !comparing.test(norm),
      isMet: ({ statement }) => !isEarlierResult(statement),
    },
    // "Are they planning more strikes?"
    {
      of: ['is_it_true'],
      asks: /\b(?:more|further|another|extra|fresh|new) (?:talks|one|ones)\b/,
      isMet: ({ statement: { sentence } }) =>
        /\b(?:more|further|another|second|third|fresh|new)\b|\bnext (?!(?:two|three|few|\d+)\b)/i.test(
          sentence,
        ),
    },
    // "Last winter, what share was against it?": not now.
    {
      of: ['share', 'how_many'],
      asks: ofEarlierSeason,
      isMet: ({ statement }) => statement.type !== 'poll' || isEarlierResult(statement),
    },
    // "When were people polled?": not which month an earlier result is of.
    {
      of: ['when'],
      asks: asksForFieldwork,
      isMet: ({ statement }) => !isEarlierResult(statement),
    },
    // "When will they close it?": not when they once planned to.
    {
      of: ['when'],
      asks: /\bwill\b/,
      isMet: ({ statement }) =>
        statement.spells.some((spell) => !isOver(spell, dispute.today.date)) ||
        (statement.spells.length === 0 &&
          /\b(?:will|would|plans? to|wants? to|due)\b/.test(statement.sentence)) ||
        !isEarlier(statement, dispute.today.date),
    },
    // "When do they meet next?": not "over the next two days".
    {
      of: ['when'],
      asks: /\bnext\b/,
      isMet: ({ statement: { type } }) => type !== 'quote',
    },
    // "The stoppage nine years ago": not one that was the first in nine years.
    {
      asks: yearsAgo,
      isMet: ({ statement: { type, sentence, dates } }, { norm }) => {
        if (type === 'gap' || /\b(?:ago|earlier|before|previous\w*|last)\b/i.test(sentence)) return true;
        const [, number = ''] = yearsAgo.exec(norm) ?? [];
        const [found] = quantities(words(number));
        if (found?.kind !== 'number') return true;
        const year = Number(dispute.today.date.slice(0, 4)) - found.value;
        const years = [
          ...(sentence.match(/\b(?:19|20)\d\d\b/g) ?? []),
          ...dates.map((date) => date.slice(0, 4)),
        ];
        return years.some((one) => Math.abs(Number(one) - year) <= 1);
      },
    },
    // "When will they meet again?": not the last time.
    {
      of: ['when'],
      asks: /\bwill\b.*\b(?:next|again|another)\b|\b(?:do|does|are|is) (?:the )?(?:\w+ ){1,3}(?:meet\w*|talk\w*|sit\w* down|negotiat\w*) again\b|\bnext\b/,
      isMet: ({ statement: { spells, sentence } }) =>
        (spells.length === 0 &&
          /^no (?:new|further|more|date)\b|\b(?:next|again|will|due|planned|scheduled|until|till)\b/i.test(
            sentence,
          )) ||
        spells.some((spell) => !isOver(spell, dispute.today.date)),
    },
    {
      asks: /\b(?:latest|newest|most recent) (?:\w+ )?(?:poll|survey|numbers|figures)\b/,
      isMet: ({ statement: { type, entry } }) => type !== 'poll' || entry === latestPoll,
    },
    {
      of: ['when', 'how_long', 'is_it_true'],
      asks: asksForEarlier,
      isMade: ({ kind, norm }) => kind !== 'is_it_true' || /\bbefore (?:this|that|now)$/.test(norm),
      isMet: ({ statement }, { norm, kind, terms }) =>
        // "When was the last strike?": not when something about strikes was agreed.
        !(
          (kind === 'when' || kind === 'how_long') &&
          statement.type === 'event' &&
          (terms.some(({ keys }) => isOfStrike(keys)) || /\blast time\b/.test(norm)) &&
          !saysStrike(statement.happening ?? '')
        ) &&
        isEarlier(
          statement,
          /\bbefore this year\b/.test(norm) ? dispute.today.date.slice(0, 4) : dispute.today.date,
        ),
    },
    {
      asks: namesYear,
      isMet: ({ statement: { sentence } }, { norm }) =>
        // "Since 2007, when they were locked out" tells what was in 2007.
        !new RegExp(`(?<!\\bfrom \\S+ to \\S+ )\\bsince ${namesYear.exec(norm)?.[0]}\\b(?!, when\\b)`).test(
          sentence,
        ),
    },
    // "Whose came last?": not whose came first.
    {
      asks: /\bcame (?:first|last)$/,
      isMet: ({ statement: { sentence } }, { norm }) =>
        new RegExp(
          `\\b(?:sign|came|arriv|finish|end)\\w*\\b.*\\b${norm.split(' ').at(-1)}\\b|\\b${norm.split(' ').at(-1)}\\b.*\\b(?:sign|c[ao]me)`,
          'i',
        ).test(sentence),
    },
    // "Who gets it after 2041?" is not answered by who has it until then.
    {
      asks: asksForAfter,
      isMet: ({ statement }) => !/^(?!.*\b(?:after|from|since)\b).*\buntil\b/.test(statement.sentence),
    },
    // "When is the next one after Wednesday?" is not answered by what is over by then.
    {
      of: timed,
      asks: asksForNextAfter,
      isMade: ({ norm }) => dayAfter(norm) !== undefined,
      isMet: ({ statement: { spells } }, { norm }) => {
        const last = spells
          .map(({ start, end }) => end ?? start)
          .sort()
          .at(-1);
        return last === undefined || weekdayOf(last) !== dayAfter(norm);
      },
    },
  ];
}

/** The weekday after which something is asked for. */
function dayAfter(norm: string): string | undefined {
  const name = asksForNextAfter.exec(norm)?.[1];
  return weekdays.find(
    (weekday) => weekday === name || ((name?.length ?? 0) >= 3 && weekday.startsWith(name ?? ' ')),
  );
}
