import fc from 'fast-check';
import { expect, test } from 'vitest';
import { questionKinds } from '../../src/answers/outcome.ts';
import {
  decodeCustomId,
  encodeCustomId,
  encodeStatement,
  readContext,
  resolveContext,
  resolveStatements,
} from '../../src/replies/custom-ids.ts';
import { longId } from './knowledge.ts';

const asker = '123456789012345678';

test('reads back what it wrote', () => {
  const ids = [
    { action: 'help' },
    { action: 'pick', asker },
    { action: 'source', context: { kind: 'when', statements: ['night-strike.time-1', 'quill-tide'] } },
    { action: 'try', asker, context: { kind: 'who_said', statements: ['quill-tide'] } },
    { action: 'why', context: { kind: 'where', statements: ['quill-tide'], refused: 'same' } },
    { action: 'help', context: { kind: 'share', statements: ['quill-tide'], refused: 'other' } },
  ] as const;
  expect(ids.map(encodeCustomId)).toEqual([
    '1:help::',
    `1:pick:${asker}:`,
    '1:source::when:night-strike.time-1,quill-tide',
    `1:try:${asker}:who_said:quill-tide`,
    '1:why::where?:quill-tide',
    '1:help::share!:quill-tide',
  ]);
  expect(ids.map((id) => decodeCustomId(encodeCustomId(id)))).toEqual(ids);
});

test('an id that does not fit is shortened, and resolved against the entries', () => {
  const statement = `${longId}.part-with-a-rather-long-name`;
  const written = encodeCustomId({
    action: 'pick',
    asker,
    context: { kind: 'definition', statements: [statement, statement, statement, statement] },
  });
  expect(written).toMatch(
    /^1:pick:123456789012345678:definition:~[0-9a-z]{7}\.part-with-a-rather-long-name$/,
  );
  const read = decodeCustomId(written)?.context;
  expect(resolveContext(read, ['quill-tide', longId])).toEqual({
    kind: 'definition',
    statements: [statement],
  });
  expect(resolveContext(read, ['quill-tide'])).toBeUndefined();
  expect(resolveStatements(['plain.part'], [])).toEqual(['plain.part']);
});

test('writes at most 100 characters, and always what it can read', () => {
  const part = fc.stringMatching(/^[a-z0-9]{1,30}(-[a-z0-9]{1,30}){0,2}$/);
  const statement = fc
    .tuple(part, fc.option(part))
    .map(([id, rest]) => (rest === null ? id : `${id}.${rest}`));
  fc.assert(
    fc.property(fc.constantFrom(...questionKinds), fc.array(statement), (kind, statements) => {
      const written = encodeCustomId({ action: 'pick', asker, context: { kind, statements } });
      expect(written.length).toBeLessThanOrEqual(100);
      const read = decodeCustomId(written)?.context;
      expect(read?.kind).toBe(kind);
      const entries = statements.map((id) => id.split('.')[0] ?? '');
      const resolved = resolveStatements(read?.statements ?? [], entries);
      expect(resolved).toEqual(statements.slice(0, resolved.length));
    }),
  );
});

test.each([
  '',
  'source',
  '0:source::when:a',
  '1:delete::when:a',
  '1:source:me:when:a',
  '1:source::whenever:a',
  '1:source::when',
  '1:source::when:a:b',
  '1:source::when:a,,b',
  '1:source::when:<@1>',
  `1:source::when:${'a'.repeat(100)}`,
])('%j is not one of ours', (text) => {
  expect(decodeCustomId(text)).toBeUndefined();
});

test('a statement that cannot be written is no option', () => {
  expect(encodeStatement('fine.part')).toBe('fine.part');
  expect(encodeStatement('not fine')).toBeUndefined();
  expect(encodeStatement(`a.${'b'.repeat(100)}`)).toBeUndefined();
});

test('reads the context from the components of a message, but not from "why"', () => {
  const row = (...ids: string[]) => ({
    type: 1,
    components: ids.map((custom_id) => ({ type: 2, custom_id })),
  });
  expect(readContext({ components: [row('1:why::when:old', '1:source::who:new')] })).toEqual({
    kind: 'who',
    statements: ['new'],
  });
  expect(readContext({ components: [row('someone-elses'), row('1:help::')] })).toBeUndefined();
  expect(readContext({ components: 'nonsense' })).toBeUndefined();
  expect(readContext({})).toBeUndefined();
});
