/** Discord's ids (API Reference: Snowflakes): time since 2015 in the upper bits. */
const EPOCH = 1_420_070_400_000n;

export interface Snowflakes {
  /** A new id, greater than all before it. 17 to 20 digits, as mention patterns expect. */
  next(): string;
}

export function createSnowflakes(now: () => number): Snowflakes {
  let last = 0n;
  return {
    next: () => {
      const fromClock = (BigInt(now()) - EPOCH) << 22n;
      last = fromClock > last ? fromClock : last + 1n;
      return String(last);
    },
  };
}

/** Whether id `a` was made before id `b`. */
export function isBefore(a: string, b: string): boolean {
  return BigInt(a) < BigInt(b);
}
