import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Outcome } from '../../src/answers/index.ts';
import type { Knowledge } from '../../src/knowledge/index.ts';
import { lengthOf } from '../../src/replies/fit.ts';
import { limits } from '../../src/replies/limits.ts';
import { renderOutcome } from '../../src/replies/render.ts';
import type { Message } from '../../src/replies/reply.ts';
import { loadFerries, longId } from './knowledge.ts';

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await loadFerries();
});

const text = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'grapheme', minLength: 0, maxLength: 7000 }),
  fc.constant('\\'.repeat(3000)),
  fc.constant('@everyone '.repeat(600)),
);
const statement = fc.constantFrom(
  'quill-tide',
  `${longId}.a-long-part-of-it-to-be-shortened-by-its-hash-1`,
  'x',
  'y.1',
);
const statements = fc.array(statement, { minLength: 1, maxLength: 12 });
const offers = fc.array(fc.record({ statement, entry: fc.constant('x'), label: text }), { maxLength: 40 });
const entries = fc.array(fc.constantFrom('quill-tide', 'night-strike', 'gone'), { maxLength: 40 });
const citations = fc.array(
  fc.record({
    source: fc.constantFrom('gazette', 'notice', 'gone'),
    paragraph: fc.integer({ min: 1, max: 900 }),
  }),
  { maxLength: 300 },
);
const context = fc.record({ kind: fc.constant('definition' as const), statements });
const said = { headline: text, text, entries, citations };
const outcome: fc.Arbitrary<Outcome> = fc.oneof(
  fc.record({ type: fc.constant('answer' as const), ...said, context }),
  fc.record({ type: fc.constant('choose' as const), ...said, offers }),
  fc.record({
    type: fc.constant('not_covered' as const),
    ...said,
    reason: fc.constant('outside' as const),
    unplaced: fc.constant([]),
    nearby: offers,
    context,
  }),
  fc.record({
    type: fc.constant('help' as const),
    headline: text,
    text,
    examples: fc.array(text, { maxLength: 40 }),
    context,
  }),
);

/** Everything about a message that Discord would refuse. */
function faults(message: Message): string[] {
  const found: string[] = [];
  const check = (what: string, value: string, longest: number, shortest = 0) => {
    const length = lengthOf(value);
    if (length > longest || length < shortest) found.push(`${what}: ${length}`);
  };
  check('content', message.content, limits.content);
  let total = 0;
  for (const embed of message.embeds) {
    check('title', embed.title ?? '', limits.embedTitle);
    check('description', embed.description ?? '', limits.embedDescription);
    check('author', embed.author?.name ?? 'none', limits.embedAuthor, 1);
    if ((embed.fields?.length ?? 0) > limits.embedFields) found.push('fields');
    for (const { name, value } of embed.fields ?? []) {
      check('field name', name, limits.embedFieldName, 1);
      check('field value', value, limits.embedFieldValue, 1);
      total += lengthOf(name) + lengthOf(value);
    }
    total += lengthOf(`${embed.title ?? ''}${embed.description ?? ''}${embed.author?.name ?? ''}`);
  }
  if (total > limits.embedsTotal) found.push(`total: ${total}`);
  if (message.components.length > limits.rows) found.push('rows');
  const ids = message.components.flatMap((row) =>
    row.components.flatMap((part) => ('custom_id' in part ? [part.custom_id] : [])),
  );
  if (new Set(ids).size < ids.length) found.push('custom ids repeat');
  for (const id of ids) check('custom id', id, limits.customId, 1);
  for (const part of message.components.flatMap((row) => row.components)) {
    if (!('options' in part)) continue;
    if (part.options.length < 1 || part.options.length > limits.selectOptions) found.push('options');
    const values = part.options.map(({ value }) => value);
    if (new Set(values).size < values.length) found.push('values repeat');
    for (const option of part.options) {
      check('option label', option.label.trim(), limits.selectLabel, 1);
      check('option value', option.value, limits.selectValue, 1);
    }
  }
  return found;
}

test('whatever the outcome and the question, Discord takes the message', () => {
  fc.assert(
    fc.property(outcome, text, fc.option(context), (result, asked, before) => {
      const user = '123456789012345678';
      const { message } = renderOutcome(result, knowledge, {
        text: asked,
        user,
        ...(before !== null && { before }),
      });
      expect(faults(message)).toEqual([]);
      expect(message.allowed_mentions).toEqual({ parse: [] });
      expect(`${message.content}${message.embeds[0]?.description ?? ''}`).not.toContain('@everyone');
    }),
    { numRuns: 150 },
  );
});
