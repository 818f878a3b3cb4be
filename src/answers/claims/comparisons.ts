/** "More than 100", "nearly two million", "until after 2040": whether a stated number is what a claim says of it. */
import type { StatedNumber } from '../statements/index.ts';
import { plain } from '../text.ts';

/** How a claim takes its number; nothing when it means just that one. */
export type Taken = 'over' | 'under' | 'about' | undefined;

/** So far from a number is another that is "about" as much, as a share of it. */
const aboutAsMuch = 0.05;
/** Up to here a rounded number may still be meant; only what is farther off is denied. */
const roughlyAsMuch = 0.15;
/** Shares are rounded: a third is 33%. */
const rounding = 0.5;

const before: readonly (readonly [Taken, RegExp])[] = [
  [
    'under',
    /\b(?:under|less than|fewer than|below|at most|up to|no more than|not more than|lower than)(?: an?| the)?$/,
  ],
  [
    'over',
    /\b(?:over|more than|above|at least|upwards of|no less than|no fewer than|not less than|higher than|beyond|exceeds?)(?: an?| the)?$/,
  ],
  [
    'about',
    /\b(?:about|around|roughly|approximately|approx|nearly|almost|some|circa|close to|something like|more or less|getting on for|in the region of)(?: an?| the)?$/,
  ],
];
const lasting =
  /\b(?:for|lasts?|lasted|takes?|took|taken|of|is|was|are|were|well|just|been|worked|go(?:es|ne)? on) (?:well |just )?over$/;
const year = /^(?:19|20)\d\d$/;
/** "Until after 2040" */
const beforeYear: readonly (readonly [Taken, RegExp])[] = [
  ['over', /\b(?:after|past)$/],
  ['under', /\bbefore$/],
];
const after: readonly (readonly [Taken, RegExp])[] = [
  ['over', /^(?:\w+ ){0,2}or (?:more|over|above)\b/],
  ['under', /^(?:\w+ ){0,2}or (?:less|fewer|under)\b/],
  ['about', /^(?:\w+ )?or so\b|^ish\b/],
];

/** @param surface the number as it was typed, in a claim that is normalised. */
export function takenAs(surface: string, norm: string): Taken {
  const number = plain(surface);
  const at = ` ${norm} `.indexOf(` ${number} `);
  if (number === '' || at < 0) return undefined;
  const [left, right] = [norm.slice(0, at).trim(), norm.slice(at + number.length).trim()];
  // "A rise over two years" takes so long.
  if (
    /^\S+ (?:\w+ )?(?:years|months|weeks|days)\b/.test(`${number} ${right}`) &&
    /\bover$/.test(left) &&
    !lasting.test(left)
  )
    return undefined;
  return (
    [...before, ...(year.test(number) ? beforeYear : [])].find(([, pattern]) => pattern.test(left))?.[0] ??
    after.find(([, pattern]) => pattern.test(right))?.[0]
  );
}

/** Whether a stated number is as a claim takes its own: 118 is "more than 100", and 1.9 million "nearly two million". */
export function isAsTaken(
  taken: Taken,
  claimed: number,
  { value, bound }: Pick<StatedNumber, 'value' | 'bound'>,
): boolean {
  const [isAtLeast, isAtMost] = [
    bound === 'more than' || bound === 'at least',
    bound === 'up to' || bound === 'fewer than',
  ];
  switch (taken) {
    case 'over':
      return !isAtMost && (isAtLeast ? value >= claimed : value > claimed);
    case 'under':
      return !isAtLeast && (isAtMost ? value <= claimed : value < claimed);
    case 'about':
      return isNear(claimed, value);
    case undefined:
      return false;
  }
}

/** Whether a number may be called about as much as another, by who is generous. */
export const isRoughly = (one: number, other: number): boolean =>
  Math.abs(one - other) <= roughlyAsMuch * Math.max(Math.abs(one), Math.abs(other));

/** Whether two numbers are the same but for rounding. */
const isNear = (one: number, other: number): boolean =>
  Math.abs(one - other) <= aboutAsMuch * Math.max(Math.abs(one), Math.abs(other));

/** Whether a share is the same as another but for rounding, in per cent. */
export const isSameShare = (one: number, other: number): boolean => Math.abs(one - other) < rounding;
