/** Statements about what happens: strikes, talks, letters, with their hours, place and outcome. */
import type { Event } from '../../knowledge/index.ts';
import { dayOf, daysAfter, daysOf, type Spell } from '../calendar.ts';
import {
  asSentence,
  clockInWords,
  lengthInWords,
  lowerFirst,
  minutesLong,
  spellsInWords,
} from '../wording.ts';
import { because, type Compilation, type Draft, detail, headlineLimit } from './draft.ts';

/** The event itself; its outcome, what is withdrawn, and what cover stays, where they are known. */
export function eventDrafts(event: Event, { knowledge }: Compilation): Draft[] {
  const spells = event.times;
  const zone = knowledge.dispute.time_zone;
  // With the title before it, and "(inferred)" after it, it is a headline.
  const room = headlineLimit - event.title.length - ': (inferred).'.length;
  // A deadline begins nothing.
  const isEnd = isDeadline.test(`${event.kind} ${event.title}`);
  const within = (characters: number): string | undefined => {
    const times = spells.length ? spellsInWords(spells, zone, characters) : undefined;
    return isEnd ? times?.replace(', from ', ', by ') : times;
  };
  const when = within(room);
  const whenSentence = detail(event.title, when && `${when}${event.inferred ? ' (inferred)' : ''}`);
  const dates = spells.flatMap(daysOf);
  const length = lengthOfEach(spells, zone);
  const part = (
    name: string,
    text: string | undefined,
    rest: Pick<Draft, 'keywords' | 'answers' | 'asks'>,
  ): Draft[] =>
    text
      ? [
          {
            part: name,
            sentence: text,
            // "They ended without a deal" is of the talks, and who does not work does so on strike.
            shown: asSentence(`${event.title}: ${lowerFirst(text)}`),
            body: [text],
            circumstances: [event.title, event.kind],
            names: event.by,
            evidence: [event.summary],
            dates,
            ...rest,
          },
        ]
      : [];
  return [
    {
      sentence: event.summary,
      body: [event.summary, event.title, event.kind, ...event.topics],
      circumstances: event.place ? [event.place] : [],
      names: [...event.by, ...event.to],
      answers: {
        when: whenSentence,
        hours: spells.some((spell) => clockInWords(spell.start)) ? whenSentence : undefined,
        // Spells of several lengths: the hours of each say how long.
        how_long: length
          ? detail(event.title, `${length}, ${within(room - length.length - 2)}`)
          : spells.length > 1
            ? whenSentence
            : undefined,
        // "The march to the quay: the quay" says less than what is told of it.
        where:
          event.place && [event.title, event.summary].every((text) => text.includes(event.place ?? ''))
            ? event.summary
            : detail(event.title, event.place),
        who: event.by.length ? event.summary : undefined,
        why: detail(event.title, event.reason && because(event.reason)),
      },
      evidence: [
        whenSentence,
        ...[event.outcome, event.scope?.withdrawn, event.scope?.cover].map(
          (text) => text && asSentence(text),
        ),
        detail('Reason', event.reason),
        detail('Place', event.place),
      ],
      spells,
      dates,
      keywords: [
        // "From the square to the gate": where it starts and where it ends up.
        ...(event.place && /^from \S.* to \S/.test(event.place) ? ['set off', 'finish up'] : []),
        ...ordinalsOf(spells),
        // Whoever strikes is some body's staff.
        ...(isStrike.test(event.kind) ? ['staff', 'workers', 'employees', 'strikers'] : []),
      ],
      happening: event.kind,
      called: headOf(event.title),
      ...(event.place ? { place: event.place } : {}),
    },
    ...part('outcome', event.outcome, { keywords: ['result', 'outcome', 'end', 'happened'] }),
    ...part('withdrawn', event.scope?.withdrawn, { keywords: ['withdrawn', 'withdraw', 'stop', 'not do'] }),
    ...part('cover', event.scope?.cover, {
      keywords: ['cover', 'provided', 'stay', 'remain', 'who'],
      answers: { who: event.scope?.cover },
      asks: [
        'What cover is there during the strike?',
        'What cover stays in place?',
        'What is still running during the strike?',
        'Which services continue?',
      ],
    }),
  ];
}

/** "9 hours", "9 hours on each of 2 days"; undefined when a length is not known, or they differ. */
function lengthOfEach(spells: readonly Spell[], zone: string): string | undefined {
  const [spell] = spells;
  // "Monday 3 to Friday 7 June", without hours.
  if (spell?.end && spells.length === 1 && spell.start.length === 10 && spell.end.length === 10) {
    const days = daysOf(spell).length;
    return days > 1 ? `${days} days` : undefined;
  }
  const [minutes, ...others] = spells.map((spell) => minutesLong(spell, zone));
  if (!minutes || others.some((other) => other !== minutes)) return undefined;
  return `${lengthInWords(minutes)}${others.length ? ` on each of ${spells.length} days` : ''}`;
}

/** "The second blockade" of one on two days with others between them; two days in a row are one strike. */
function ordinalsOf(spells: readonly Spell[]): readonly string[] {
  const days = spells.map(({ start }) => dayOf(start)).sort();
  const areApart =
    days.length > 1 && days.every((day, n) => n === 0 || day > daysAfter(days[n - 1] ?? '', 1));
  return areApart ? [...['first', 'second', 'third', 'fourth'].slice(0, days.length), 'last'] : [];
}

const isStrike = /\b(?:strikes?|walkouts?|stoppages?)\b/i;
const isDeadline = /\b(?:deadline|due date|closing date|cut-?off|last day|ultimatum)\b/i;

/** "Tractor blockade at the mine": the blockade. "Hours of the strike" names none. */
export function headOf(title: string): string {
  const [before = ''] = title.split(
    / (?:of|in|on|at|for|from|against|to|by|with|between|after|before|during|over|through|across|along|outside|about|under|near|into|since)\b/,
  );
  const head = before.split(' ').at(-1) ?? '';
  return /^(?:hours?|days?|dates?|times?|start|end|plan|first|second|third)$/i.test(head) ? '' : head;
}
