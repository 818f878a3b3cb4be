import { describe, expect, test } from 'vitest';
import { kindPatterns } from '../../src/answers/english/kind-patterns.ts';
import { kindOf } from '../../src/answers/english/question-kinds.ts';

describe('each pattern', () => {
  test.for(kindPatterns.map((row) => [row.example, row] as const))('reads "%s"', ([example, row]) => {
    const read = kindOf(example);
    expect(read?.kind).toBe(row.kind);
    // It would be of no use if another one always came before it.
    const first = kindPatterns.find(({ pattern }) => pattern.exec(example)?.index === read?.match.index);
    expect(first?.pattern.source).toBe(row.pattern.source);
  });
});
