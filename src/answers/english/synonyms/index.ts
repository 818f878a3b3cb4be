/** General English: words and phrases that stand for each other in a question, whatever the dispute. */
import { amounts } from './amounts.ts';
import { doing } from './doing.ts';
import { feelings } from './feelings.ts';
import { health } from './health.ts';
import { jobs } from './jobs.ts';
import { otherForms } from './other-forms.ts';
import { pay } from './pay.ts';
import { people } from './people.ts';
import { politics } from './politics.ts';
import { polls } from './polls.ts';
import { press } from './press.ts';
import { qualities } from './qualities.ts';
import { saying } from './saying.ts';
import { services } from './services.ts';
import { strikes } from './strikes.ts';
import { talks } from './talks.ts';
import { things } from './things.ts';
import { travel } from './travel.ts';
import { whenAndWhere } from './when-and-where.ts';

export { kinds } from './one-way.ts';

/**
 * Each group holds base forms that can replace each other without changing which fact answers the question. A word
 * with several senses is in several groups, so groups must be compared pair by pair and never joined into one.
 */
export const synonyms: readonly (readonly string[])[] = [
  ...otherForms.map((word) => [word]),
  ...strikes,
  ...talks,
  ...pay,
  ...jobs,
  ...people,
  ...saying,
  ...press,
  ...polls,
  ...amounts,
  ...politics,
  ...health,
  ...services,
  ...travel,
  ...whenAndWhere,
  ...doing,
  ...feelings,
  ...qualities,
  ...things,
];
