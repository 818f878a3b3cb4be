import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/index.ts';
import { loadOpenApi } from './openapi.ts';
import { call } from './raw.ts';

let local: LocalDiscord;
let path: string;

beforeAll(async () => {
  local = await startLocalDiscord();
  path = `/applications/${local.applicationId}/commands`;
});
afterAll(() => local.close());

const text = (length: number): string => 'x'.repeat(length);
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
const slash = (more: object = {}): object => ({ name: 'say', description: 'd', ...more });
const options = (...list: object[]): object => slash({ options: list });
const words = (more: object = {}): object => ({ type: 3, name: 'words', description: 'd', ...more });
const choice = (index: number, more: object = {}): object => ({
  name: `n${index}`,
  value: `v${index}`,
  ...more,
});

/** A command of 8000 characters, names, descriptions and values together, and `more`. */
function ofSize8000(more: number): object {
  // 3 + 1 for the command, 1 + 1 for each option, 39 choices of 100 + 100: 7808.
  const full = { name: text(100), value: text(100) };
  const last = { name: text(100), value: text(92 + more) };
  return options(
    { type: 3, name: 'a', description: 'd', choices: times(25, () => full) },
    { type: 3, name: 'b', description: 'd', choices: [...times(14, () => full), last] },
  );
}

type Fault = [path: string, code: string];

const LIMITS: [name: string, allowed: object, refused: object, fault: Fault][] = [
  ['name 32', slash({ name: text(32) }), slash({ name: text(33) }), ['name', 'BASE_TYPE_BAD_LENGTH']],
  [
    'name pattern',
    slash({ name: "it's-ok_é" }),
    slash({ name: 'not ok' }),
    ['name', 'APPLICATION_COMMAND_INVALID_NAME'],
  ],
  [
    'name in lower case',
    slash({ name: 'lower' }),
    slash({ name: 'Upper' }),
    ['name', 'APPLICATION_COMMAND_INVALID_NAME'],
  ],
  [
    'menu names may have spaces and capitals',
    { type: 3, name: 'Look Closer' },
    { type: 3, name: text(33) },
    ['name', 'BASE_TYPE_BAD_LENGTH'],
  ],
  [
    'menus have no description',
    { type: 2, name: 'Who' },
    { type: 2, name: 'Who', description: 'd' },
    ['description', 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION'],
  ],
  [
    'description 100',
    slash({ description: text(100) }),
    slash({ description: text(101) }),
    ['description', 'BASE_TYPE_BAD_LENGTH'],
  ],
  ['description is there', slash(), { name: 'say' }, ['description', 'BASE_TYPE_REQUIRED']],
  [
    '25 options',
    options(...times(25, (i) => words({ name: `o${i}` }))),
    options(...times(26, (i) => words({ name: `o${i}` }))),
    ['options', 'BASE_TYPE_MAX_LENGTH'],
  ],
  [
    'option names differ',
    options(words(), words({ name: 'more' })),
    options(words(), words()),
    ['options.1.name', 'APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATE'],
  ],
  [
    'option description 100',
    options(words({ description: text(100) })),
    options(words({ description: text(101) })),
    ['options.0.description', 'BASE_TYPE_BAD_LENGTH'],
  ],
  [
    'required options first',
    options(words({ required: true }), words({ name: 'more' })),
    options(words(), words({ name: 'more', required: true })),
    ['options.1', 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID'],
  ],
  [
    '25 choices',
    options(words({ choices: times(25, (i) => choice(i)) })),
    options(words({ choices: times(26, (i) => choice(i)) })),
    ['options.0.choices', 'BASE_TYPE_MAX_LENGTH'],
  ],
  [
    'choice name 100',
    options(words({ choices: [choice(0, { name: text(100) })] })),
    options(words({ choices: [choice(0, { name: text(101) })] })),
    ['options.0.choices.0.name', 'BASE_TYPE_BAD_LENGTH'],
  ],
  [
    'choice value 100',
    options(words({ choices: [choice(0, { value: text(100) })] })),
    options(words({ choices: [choice(0, { value: text(101) })] })),
    ['options.0.choices.0.value', 'BASE_TYPE_MAX_LENGTH'],
  ],
  [
    'choices or autocomplete',
    options(words({ autocomplete: true })),
    options(words({ autocomplete: true, choices: [choice(0)] })),
    ['options.0', 'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE'],
  ],
  [
    'autocomplete for text and numbers',
    options({ type: 4, name: 'n', description: 'd', autocomplete: true }),
    options({ type: 5, name: 'n', description: 'd', autocomplete: true }),
    ['options.0.autocomplete', 'APPLICATION_COMMAND_AUTOCOMPLETE_TYPE'],
  ],
  [
    'text length up to 6000',
    options(words({ max_length: 6000 })),
    options(words({ max_length: 6001 })),
    ['options.0.max_length', 'NUMBER_TYPE_MAX'],
  ],
  [
    'subcommands or values',
    options({ type: 1, name: 'sub', description: 'd' }),
    options({ type: 1, name: 'sub', description: 'd' }, words()),
    ['options', 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID'],
  ],
  [
    'groups nest once',
    options({
      type: 2,
      name: 'g',
      description: 'd',
      options: [{ type: 1, name: 's', description: 'd', options: [words()] }],
    }),
    options({ type: 2, name: 'g', description: 'd', options: [{ type: 2, name: 's', description: 'd' }] }),
    ['options.0.options.0.type', 'APPLICATION_COMMAND_OPTIONS_NESTING'],
  ],
  ['8000 characters in all', ofSize8000(0), ofSize8000(1), ['', 'APPLICATION_COMMAND_TOO_LARGE']],
  ['contexts', slash({ contexts: [0, 1] }), slash({ contexts: [] }), ['contexts', 'BASE_TYPE_BAD_LENGTH']],
  [
    'locales',
    slash({ name_localizations: { 'en-GB': 'say' } }),
    slash({ name_localizations: { english: 'say' } }),
    ['name_localizations.english', 'DICT_TYPE_INVALID_KEY'],
  ],
];

describe('a command is refused just over each limit', () => {
  it.each(LIMITS)('%s', async (_, allowed, refused, [place, code]) => {
    const passed = await call(local, 'PUT', path, [allowed]);
    expect([passed.status, passed.body.errors]).toEqual([200, undefined]);
    const failed = await call(local, 'PUT', path, [refused]);
    expect([failed.status, failed.body.code]).toEqual([400, 50035]);
    const inner = place === '' ? [] : place.split('.');
    expect(failed.body).toHaveProperty(
      ['errors', '0', ...inner, '_errors'],
      expect.arrayContaining([{ code, message: expect.any(String) }]),
    );
  });

  it.each([
    [1, 100],
    [2, 15],
    [3, 15],
  ])('type %i: %i of them', async (type, most) => {
    const fresh = await startLocalDiscord();
    const place = `/applications/${fresh.applicationId}/guilds/${fresh.guildId}/commands`;
    const list = (count: number) =>
      times(count, (i) => ({ type, name: `c${i}`, ...(type === 1 && { description: 'd' }) }));
    expect((await call(fresh, 'PUT', place, list(most))).status).toBe(200);
    const over = await call(fresh, 'PUT', place, list(most + 1));
    expect([over.status, over.body.code]).toEqual([400, 30032]);
    const more = await call(fresh, 'POST', place, {
      type,
      name: 'more',
      ...(type === 1 && { description: 'd' }),
    });
    expect([more.status, more.body.code]).toEqual([400, 30032]);
    await fresh.close();
  });

  it('allows 200 new commands a day, and known names do not count', async () => {
    const fresh = await startLocalDiscord();
    const place = `/applications/${fresh.applicationId}/commands`;
    const list = (prefix: string) => times(100, (i) => ({ name: `${prefix}${i}`, description: 'd' }));
    expect((await call(fresh, 'PUT', place, list('a'))).status).toBe(200);
    expect((await call(fresh, 'PUT', place, list('b'))).status).toBe(200);
    expect((await call(fresh, 'PUT', place, list('b'))).status).toBe(200);
    const over = await call(fresh, 'PUT', place, [{ name: 'c', description: 'd' }]);
    expect([over.status, over.body]).toEqual([
      400,
      { message: 'Max number of daily application command creates has been reached (200)', code: 30034 },
    ]);
    await fresh.close();
  });
});

describe('registering', () => {
  it('is an upsert by name, and a bulk overwrite keeps ids', async () => {
    await call(local, 'PUT', path, []);
    const made = await call(local, 'POST', path, slash());
    expect(made.status).toBe(201);
    const again = await call(local, 'POST', path, slash({ description: 'e' }));
    expect([again.status, again.body.id, again.body.description]).toEqual([200, made.body.id, 'e']);
    const bulk = await call(local, 'PUT', path, [slash({ description: 'f' }), { type: 3, name: 'Look' }]);
    expect(bulk.body).toMatchObject([
      { id: made.body.id, description: 'f' },
      { name: 'Look', description: '' },
    ]);
    const twice = await call(local, 'PUT', path, [slash(), slash()]);
    expect([twice.status, twice.body.code]).toEqual([400, 50035]);
  });

  it('changes and deletes one, and knows no other', async () => {
    await call(local, 'PUT', path, []);
    const { body: made } = await call(local, 'POST', path, options(words()));
    const changed = await call(local, 'PATCH', `${path}/${made.id}`, { description: 'new' });
    expect(changed.body).toMatchObject({ id: made.id, description: 'new', options: [{ name: 'words' }] });
    expect((await call(local, 'GET', `${path}/${made.id}`)).body).toEqual(changed.body);
    expect((await call(local, 'DELETE', `${path}/${made.id}`)).status).toBe(204);
    const gone = await call(local, 'GET', `${path}/${made.id}`);
    expect([gone.status, gone.body.code]).toEqual([404, 10063]);
    const stranger = await call(local, 'GET', '/applications/100000000000000000/commands');
    expect([stranger.status, stranger.body.code]).toEqual([404, 10002]);
  });

  it('keeps translations out of lists unless asked', async () => {
    const localized = { name_localizations: { fr: 'dire' }, description_localizations: { fr: 'dit' } };
    await call(local, 'PUT', path, [
      {
        ...slash(),
        ...localized,
        options: [{ ...words({ choices: [choice(0, { name_localizations: { fr: 'n' } })] }), ...localized }],
      },
    ]);
    const brief = await call(local, 'GET', path);
    expect(JSON.stringify(brief.body)).not.toContain('dire');
    const full = await call(local, 'GET', `${path}?with_localizations=true`);
    expect(full.body).toMatchObject([{ ...localized, options: [localized] }]);
  });
});

it('keeps to what Discord describes in its OpenAPI document', ({ skip }) => {
  const openApi = loadOpenApi();
  if ('skipped' in openApi) return skip(openApi.skipped);
  expect([...new Set(openApi.check.problems(local.log))]).toEqual([]);
});
