/** Statements about numbers that are no poll results: what was counted, where and when. */
import type { Figure } from '../../knowledge/index.ts';
import { quantities } from '../quantities.ts';
import { words } from '../text.ts';
import { asSentence, datedInWords } from '../wording.ts';
import { type Draft, detail } from './draft.ts';
import type { StatedNumber } from './statement.ts';

const scales: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** "More than a dozen" is a number as well. */
function numbersOf({ number, bound, unit, summary, words: inWords = '' }: Figure): StatedNumber[] {
  // 1.9, in "million dollars"
  const scale = scales[unit.split(' ')[0]?.toLowerCase() ?? ''] ?? 1;
  if (number !== undefined) {
    // 23, of "a deficit of €23m"
    const written = quantities(words(summary)).find(
      ({ kind, value }) => kind === 'number' && Object.values(scales).some((one) => value === number * one),
    );
    const value = scale === 1 && written?.kind === 'number' ? written.value : number * scale;
    return [{ value, bound }];
  }
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
