/** "Did you mean": the allowed name that a mistyped one most likely stands for. */

/** The nearest of the names, or undefined when none is near enough to be worth a suggestion. */
export function nearest(typed: string, names: Iterable<string>): string | undefined {
  const wanted = typed.toLowerCase();
  let best: { name: string; distance: number } | undefined;
  for (const name of names) {
    const distance = remoteness(wanted, name.toLowerCase());
    if (distance !== undefined && (best === undefined || distance < best.distance)) best = { name, distance };
  }
  return best?.name;
}

/** ' Did you mean `x`?' with its leading space, or nothing. */
export function didYouMean(typed: string, names: Iterable<string>): string {
  const name = nearest(typed, names);
  return name === undefined ? '' : ` Did you mean \`${name}\`?`;
}

function remoteness(typed: string, name: string): number | undefined {
  const length = Math.max(typed.length, name.length);
  const distance = editDistance(typed, name);
  if (distance <= Math.ceil(length / 3) && distance < length) return distance;
  // "smith" for "ada-smith" is many letters away and yet what people type.
  const parts = name.split(/[-_]/);
  if (typed.length >= 3 && (parts.includes(typed) || name.startsWith(typed))) return distance;
  return undefined;
}

/** Letters to add, take out, replace or swap with the next one (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
