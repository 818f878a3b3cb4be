/** Statements about numbers that are no poll results: what was counted, where and when. */
import type { Figure } from '../../knowledge/index.ts';
import { quantities } from '../quantities.ts';
import { words } from '../text.ts';
import { asSentence, datedInWords } from '../wording.ts';
import { type Draft, detail } from './draft.ts';
import type { StatedNumber } from './statement.ts';

/** "More than a dozen" is a number as well. */
function numbersOf({ number, bound, words: inWords = '' }: Figure): StatedNumber[] {
  if (number !== undefined) return [{ value: number, bound }];
  return quantities(words(inWords)).flatMap((quantity) =>
    quantity.kind === 'number' ? [{ value: quantity.value, bound }] : [],
  );
}

/** The figure with its unit, place and day. */
export function figureDrafts(figure: Figure): Draft[] {
  const { summary, place, date, details } = figure;
  return [
    {
      sentence: summary,
      body: [summary, figure.unit, figure.words ?? ''],
      circumstances: [place ?? '', details ?? ''].filter(Boolean),
      answers: {
        how_many: summary,
        share: summary,
        where: place && summary,
        when: date && summary,
      },
      evidence: [
        details && asSentence(details),
        detail('Place', place),
        detail('Date', date && datedInWords(date)),
      ],
      unit: figure.unit,
      numbers: numbersOf(figure),
      dates: date ? [date.date] : [],
      ...(place ? { place } : {}),
    },
  ];
}
