/** A claim about when an event is -> yes, no, or the days and hours themselves. */
import { type DecideClaim, firstOf } from '../claim.ts';
import { decideEventDay } from './days.ts';
import { decideEventHour } from './hours.ts';
import { decideEventLength } from './length.ts';
import { decideEventOrder } from './order.ts';
import { decideWhichDay } from './which-day.ts';

export const decideEvent: DecideClaim = firstOf([
  decideWhichDay,
  decideEventDay,
  decideEventHour,
  decideEventLength,
  decideEventOrder,
]);
