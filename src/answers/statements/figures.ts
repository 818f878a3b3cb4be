/** Statements about numbers that are no poll results: what was counted, where and when. */
import type { Figure } from '../../knowledge/index.ts';
import { asSentence, datedInWords } from '../wording.ts';
import { type Draft, detail } from './draft.ts';

/** The figure with its unit, place and day. */
export function figureDrafts(figure: Figure): Draft[] {
  const { summary, number, place, date, details } = figure;
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
      numbers: number === undefined ? [] : [{ value: number, bound: figure.bound }],
      dates: date ? [date.date] : [],
      ...(place ? { place } : {}),
    },
  ];
}
