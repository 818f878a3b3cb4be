import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalDiscord, type Message, startLocalDiscord } from '../../src/local-discord/index.ts';
import { loadOpenApi } from './openapi.ts';
import { call } from './raw.ts';

let local: LocalDiscord;
let general: string;

beforeAll(async () => {
  local = await startLocalDiscord();
  general = local.channels.general;
});
afterAll(() => local.close());

const text = (length: number, unit = 'x'): string => unit.repeat(length);
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
const button = (more: object = {}, index = 0): object => ({
  type: 2,
  style: 1,
  label: 'b',
  custom_id: `c${index}`,
  ...more,
});
const row = (...components: object[]): object => ({ type: 1, components });
const option = (index: number, more: object = {}): object => ({
  label: `l${index}`,
  value: `v${index}`,
  ...more,
});
const menu = (more: object = {}): object => ({
  type: 3,
  custom_id: 'm',
  options: [option(0), option(1)],
  ...more,
});
const one = (component: object): object => ({ components: [row(component)] });
const embed = (more: object): object => ({ embeds: [more] });
const field = { name: 'n', value: 'v' };

/** A message that the bot sent, as a person sees it. */
const sent = (id: unknown): Message | undefined =>
  local.user.messages(general).find((message) => message.id === id);

/** Where the fault is found in the errors tree, and its inner code. */
type Fault = [path: string, code: string];

/** Each limit: a body that is just allowed, one that is just not, and the fault that Discord answers with code 50035. */
const LIMITS: [name: string, allowed: object, refused: object, fault: Fault][] = [
  ['content 2000', { content: text(2000) }, { content: text(2001) }, ['content', 'BASE_TYPE_MAX_LENGTH']],
  [
    'content counted in code points',
    { content: text(2000, '😀') },
    { content: text(2001, '😀') },
    ['content', 'BASE_TYPE_MAX_LENGTH'],
  ],
  [
    '10 embeds',
    { embeds: times(10, () => ({ title: 't' })) },
    { embeds: times(11, () => ({ title: 't' })) },
    ['embeds', 'BASE_TYPE_MAX_LENGTH'],
  ],
  [
    'embed title 256',
    embed({ title: text(256, '😀') }),
    embed({ title: text(257) }),
    ['embeds.0.title', 'BASE_TYPE_MAX_LENGTH'],
  ],
  [
    'embed title is trimmed first',
    embed({ title: ` ${text(256)} ` }),
    embed({ title: ` ${text(257)} ` }),
    ['embeds.0.title', 'BASE_TYPE_MAX_LENGTH'],
  ],
  [
    'embed description 4096',
    embed({ description: text(4096) }),
    embed({ description: text(4097) }),
    ['embeds.0.description', 'BASE_TYPE_MAX_LENGTH'],
  ],
  [
    '25 fields',
    embed({ fields: times(25, () => field) }),
    embed({ fields: times(26, () => field) }),
    ['embeds.0.fields', 'BASE_TYPE_MAX_LENGTH'],
  ],
  [
    'field name 256',
    embed({ fields: [{ ...field, name: text(256) }] }),
    embed({ fields: [{ ...field, name: text(257) }] }),
    ['embeds.0.fields.0.name', 'BASE_TYPE_BAD_LENGTH'],
  ],
  [
    'field value 1024',
    embed({ fields: [{ ...field, value: text(1024) }] }),
    embed({ fields: [{ ...field, value: text(1025) }] }),
    ['embeds.0.fields.0.value', 'BASE_TYPE_BAD_LENGTH'],
  ],
  [
    'field value not blank',
    embed({ fields: [{ ...field, value: '.' }] }),
    embed({ fields: [{ ...field, value: ' ' }] }),
    ['embeds.0.fields.0.value', 'BASE_TYPE_REQUIRED'],
  ],
  [
    'footer 2048',
    embed({ footer: { text: text(2048) } }),
    embed({ footer: { text: text(2049) } }),
    ['embeds.0.footer.text', 'BASE_TYPE_MAX_LENGTH'],
  ],
  [
    'author 256',
    embed({ author: { name: text(256) } }),
    embed({ author: { name: text(257) } }),
    ['embeds.0.author.name', 'BASE_TYPE_MAX_LENGTH'],
  ],
  [
    '6000 over all embeds',
    { embeds: [{ description: text(4096) }, { description: text(1904) }] },
    { embeds: [{ description: text(4096) }, { description: text(1905) }] },
    ['embeds', 'MAX_EMBED_SIZE_EXCEEDED'],
  ],
  [
    'embed colour',
    embed({ title: 't', color: 0xffffff }),
    embed({ title: 't', color: 0x1000000 }),
    ['embeds.0.color', 'NUMBER_TYPE_MAX'],
  ],
  [
    'embed address',
    embed({ title: 't', url: 'https://a.example/' }),
    embed({ title: 't', url: 'javascript://x' }),
    ['embeds.0.url', 'URL_TYPE_INVALID_SCHEME'],
  ],
  [
    'embed address 2048',
    embed({ title: 't', url: `https://a.example/${text(2030)}` }),
    embed({ title: 't', url: `https://a.example/${text(2031)}` }),
    ['embeds.0.url', 'BASE_TYPE_MAX_LENGTH'],
  ],
  [
    'embed time',
    embed({ title: 't', timestamp: '2026-01-01T00:00:00Z' }),
    embed({ title: 't', timestamp: 'soon' }),
    ['embeds.0.timestamp', 'DATE_TIME_TYPE_PARSE'],
  ],
  [
    'an embed shows something',
    embed({ title: 't' }),
    embed({ color: 1 }),
    ['embeds.0.description', 'BASE_TYPE_REQUIRED'],
  ],
  [
    '5 rows',
    { components: times(5, (i) => row(button({}, i))) },
    { components: times(6, (i) => row(button({}, i))) },
    ['components', 'BASE_TYPE_MAX_LENGTH'],
  ],
  [
    '5 buttons in a row',
    { components: [row(...times(5, (i) => button({}, i)))] },
    { components: [row(...times(6, (i) => button({}, i)))] },
    ['components.0.components', 'BASE_TYPE_BAD_LENGTH'],
  ],
  [
    'a row is not empty',
    { components: [row(button())] },
    { components: [row()] },
    ['components.0.components', 'BASE_TYPE_BAD_LENGTH'],
  ],
  [
    'one menu in a row',
    { components: [row(menu())] },
    { components: [row(menu(), button())] },
    ['components.0.components', 'COMPONENT_LAYOUT_WIDTH_EXCEEDED'],
  ],
  [
    'custom id 100',
    one(button({ custom_id: text(100) })),
    one(button({ custom_id: text(101) })),
    ['components.0.components.0.custom_id', 'BASE_TYPE_BAD_LENGTH'],
  ],
  [
    'custom id is there',
    one(button()),
    one({ type: 2, style: 1, label: 'b' }),
    ['components.0.components.0.custom_id', 'BASE_TYPE_REQUIRED'],
  ],
  [
    'custom ids differ',
    { components: [row(button({}, 1)), row(button({}, 2))] },
    { components: [row(button({}, 1)), row(button({}, 1))] },
    ['components.1.components.0.custom_id', 'COMPONENT_CUSTOM_ID_DUPLICATED'],
  ],
  [
    'button label 80',
    one(button({ label: text(80) })),
    one(button({ label: text(81) })),
    ['components.0.components.0.label', 'BASE_TYPE_MAX_LENGTH'],
  ],
  [
    'button has label or emoji',
    one(button({ label: '', emoji: { name: '👍' } })),
    one(button({ label: '' })),
    ['components.0.components.0', 'BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED'],
  ],
  [
    'button url 512',
    one({ type: 2, style: 5, label: 'b', url: `https://a.example/${text(494)}` }),
    one({ type: 2, style: 5, label: 'b', url: `https://a.example/${text(495)}` }),
    ['components.0.components.0.url', 'BASE_TYPE_MAX_LENGTH'],
  ],
  [
    'link buttons have no custom id',
    one({ type: 2, style: 5, label: 'b', url: 'https://a.example/' }),
    one({ type: 2, style: 5, label: 'b', url: 'https://a.example/', custom_id: 'x' }),
    ['components.0.components.0', 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE'],
  ],
  [
    'button style',
    one(button({ style: 4 })),
    one(button({ style: 7 })),
    ['components.0.components.0.style', 'BASE_TYPE_CHOICES'],
  ],
  [
    '25 options',
    one(menu({ options: times(25, (i) => option(i)) })),
    one(menu({ options: times(26, (i) => option(i)) })),
    ['components.0.components.0.options', 'BASE_TYPE_BAD_LENGTH'],
  ],
  [
    'option label 100',
    one(menu({ options: [option(0, { label: text(100) })] })),
    one(menu({ options: [option(0, { label: text(101) })] })),
    ['components.0.components.0.options.0.label', 'BASE_TYPE_BAD_LENGTH'],
  ],
  [
    'option value 100',
    one(menu({ options: [option(0, { value: text(100) })] })),
    one(menu({ options: [option(0, { value: text(101) })] })),
    ['components.0.components.0.options.0.value', 'BASE_TYPE_BAD_LENGTH'],
  ],
  [
    'option description 100',
    one(menu({ options: [option(0, { description: text(100) })] })),
    one(menu({ options: [option(0, { description: text(101) })] })),
    ['components.0.components.0.options.0.description', 'BASE_TYPE_MAX_LENGTH'],
  ],
  [
    'option values differ',
    one(menu()),
    one(menu({ options: [option(0), option(0)] })),
    ['components.0.components.0.options.1.value', 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED'],
  ],
  [
    'placeholder 150',
    one(menu({ placeholder: text(150) })),
    one(menu({ placeholder: text(151) })),
    ['components.0.components.0.placeholder', 'BASE_TYPE_MAX_LENGTH'],
  ],
  [
    'max values up to the options',
    one(menu({ max_values: 2 })),
    one(menu({ max_values: 3 })),
    ['components.0.components.0.options', 'SELECT_COMPONENT_MAX_VALUES_EXCEEDS_OPTIONS'],
  ],
  [
    'min values 25',
    one(menu({ min_values: 0 })),
    one(menu({ min_values: 26 })),
    ['components.0.components.0.min_values', 'NUMBER_TYPE_MAX'],
  ],
  [
    'max values 25',
    one(menu({ options: times(25, (i) => option(i)), max_values: 25 })),
    one(menu({ options: times(25, (i) => option(i)), max_values: 26 })),
    ['components.0.components.0.max_values', 'NUMBER_TYPE_MAX'],
  ],
  [
    'min values up to max values',
    one(menu({ min_values: 2, max_values: 2 })),
    one(menu({ min_values: 2, max_values: 1 })),
    ['components.0.components.0', 'SELECT_COMPONENT_MIN_VALUES_GREATER_THAN_MAX_VALUES'],
  ],
  [
    '100 allowed roles',
    { content: 'x', allowed_mentions: { roles: times(100, (i) => `${10n ** 17n + BigInt(i)}`) } },
    { content: 'x', allowed_mentions: { roles: times(101, (i) => `${10n ** 17n + BigInt(i)}`) } },
    ['allowed_mentions.roles', 'BASE_TYPE_MAX_LENGTH'],
  ],
  [
    '100 allowed users',
    { content: 'x', allowed_mentions: { users: times(100, (i) => `${10n ** 17n + BigInt(i)}`) } },
    { content: 'x', allowed_mentions: { users: times(101, (i) => `${10n ** 17n + BigInt(i)}`) } },
    ['allowed_mentions.users', 'BASE_TYPE_MAX_LENGTH'],
  ],
  [
    'nobody allowed twice',
    { content: 'x', allowed_mentions: { users: ['100000000000000000'] } },
    { content: 'x', allowed_mentions: { users: ['100000000000000000', '100000000000000000'] } },
    ['allowed_mentions.users.1', 'SET_TYPE_ALREADY_CONTAINS_VALUE'],
  ],
  [
    'parse or a list, not both',
    { content: 'x', allowed_mentions: { parse: ['users'], users: [], roles: ['100000000000000000'] } },
    { content: 'x', allowed_mentions: { parse: ['users'], users: ['100000000000000000'] } },
    ['allowed_mentions', 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE'],
  ],
  [
    'kinds of parse',
    { content: 'x', allowed_mentions: { parse: ['everyone'] } },
    { content: 'x', allowed_mentions: { parse: ['here'] } },
    ['allowed_mentions.parse.0', 'BASE_TYPE_CHOICES'],
  ],
  [
    'nonce 25',
    { content: 'x', nonce: text(25) },
    { content: 'x', nonce: text(26) },
    ['nonce', 'NONCE_TYPE_TOO_LONG'],
  ],
  [
    'flags that can be set',
    { content: 'x', flags: 4 | 4096 },
    { content: 'x', flags: 64 },
    ['flags', 'MESSAGE_FLAGS_INVALID'],
  ],
  [
    'reply to a message that is there',
    { content: 'x', message_reference: { message_id: '1', fail_if_not_exists: false } },
    { content: 'x', message_reference: { message_id: '1' } },
    ['message_reference', 'REPLIES_UNKNOWN_MESSAGE'],
  ],
];

describe('a message is refused just over each limit', () => {
  it.each(LIMITS)('%s', async (_, allowed, refused, [path, code]) => {
    const passed = await call(local, 'POST', `/channels/${general}/messages`, allowed);
    expect([passed.status, passed.body.errors]).toEqual([200, undefined]);
    const failed = await call(local, 'POST', `/channels/${general}/messages`, refused);
    expect([failed.status, failed.body.code, failed.body.message]).toEqual([400, 50035, 'Invalid Form Body']);
    expect(failed.body).toHaveProperty(
      ['errors', ...path.split('.'), '_errors'],
      expect.arrayContaining([{ code, message: expect.any(String) }]),
    );
  });

  it('tells all faults at once', async () => {
    const { body } = await call(local, 'POST', `/channels/${general}/messages`, {
      content: text(2001),
      embeds: [{ title: text(257) }],
    });
    expect(body).toEqual({
      message: 'Invalid Form Body',
      code: 50035,
      errors: {
        content: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 2000 or fewer in length.' }] },
        embeds: {
          '0': {
            title: {
              _errors: [{ code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 256 or fewer in length.' }],
            },
          },
        },
      },
    });
  });

  it.each([
    ['nothing', {}],
    ['blank content', { content: ' \n' }],
    ['empty lists', { content: '', embeds: [], components: [] }],
  ])('refuses an empty message: %s', async (_, body) => {
    const { status, body: answer } = await call(local, 'POST', `/channels/${general}/messages`, body);
    expect([status, answer]).toEqual([400, { message: 'Cannot send an empty message', code: 50006 }]);
  });

  it.each([
    ['Components V2', { flags: 32768, components: [{ type: 10, content: 'x' }] }],
    ['a text display', { components: [{ type: 10, content: 'x' }] }],
    ['a poll', { poll: { question: { text: 'x' } } }],
    ['stickers', { sticker_ids: ['1'] }],
  ])('says loudly that it does not support %s', async (_, body) => {
    const { status } = await call(local, 'POST', `/channels/${general}/messages`, body);
    expect(status).toBe(501);
    expect(local.log.notes().at(-1)?.text).toContain('Not Implemented by the local Discord');
  });
});

it('holds edits to the same limits', async () => {
  const { body } = await call(local, 'POST', `/channels/${general}/messages`, { content: 'x' });
  const path = `/channels/${general}/messages/${body.id}`;
  expect((await call(local, 'PATCH', path, { content: text(2000) })).status).toBe(200);
  const failed = await call(local, 'PATCH', path, { content: text(2001) });
  expect([failed.status, failed.body.code]).toEqual([400, 50035]);
});

it('replies only within a channel', async () => {
  const { body } = await call(local, 'POST', `/channels/${general}/messages`, { content: 'x' });
  const reply = (channelId: string) =>
    call(local, 'POST', `/channels/${channelId}/messages`, {
      content: 'y',
      message_reference: { message_id: body.id },
    });
  expect((await reply(general)).body).toMatchObject({ type: 19, referenced_message: { id: body.id } });
  const elsewhere = await reply(local.channels.threads[0]);
  expect([elsewhere.status, elsewhere.body.code]).toEqual([400, 50035]);
});

describe('files', () => {
  const form = (payload: object, files: number, size = 1): FormData => {
    const data = new FormData();
    data.set('payload_json', JSON.stringify(payload));
    for (let index = 0; index < files; index += 1)
      data.set(`files[${index}]`, new Blob([new Uint8Array(size)]), `f${index}.png`);
    return data;
  };
  const post = (body: FormData) => call(local, 'POST', `/channels/${general}/messages`, body);

  it('takes 10 files', async () => {
    expect((await post(form({}, 10))).status).toBe(200);
    const { status, body } = await post(form({}, 11));
    expect([status, body.code]).toEqual([400, 30015]);
  });

  it('takes 10 MiB a file and 25 MiB a request', async () => {
    const MiB = 1024 * 1024;
    expect((await post(form({}, 1, 10 * MiB))).status).toBe(200);
    const big = await post(form({}, 1, 10 * MiB + 1));
    expect([big.status, big.body.code]).toEqual([400, 50045]);
    const bigger = await post(form({}, 1, 25 * MiB));
    expect([bigger.status, bigger.body.code]).toEqual([413, 40005]);
  });

  it('matches attachments to files, with alt text up to 1024', async () => {
    const alt = (id: string, length: number) => ({ attachments: [{ id, description: text(length) }] });
    expect((await post(form(alt('0', 1024), 1))).body).toMatchObject({
      attachments: [{ filename: 'f0.png', description: text(1024), size: 1 }],
    });
    expect((await post(form(alt('0', 1025), 1))).body).toMatchObject({
      code: 50035,
      errors: { attachments: { '0': { description: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH' }] } } } },
    });
    expect((await post(form(alt('1', 10), 1))).body).toMatchObject({
      code: 50035,
      errors: { attachments: { '0': { id: { _errors: [{ code: 'MESSAGE_ATTACHMENT_NOT_FOUND' }] } } } },
    });
  });

  it('shows in an embed only an image that is attached', async () => {
    const image = (name: string) => ({ embeds: [{ image: { url: `attachment://${name}` } }] });
    expect((await post(form(image('f0.png'), 1))).status).toBe(200);
    expect((await post(form(image('f1.png'), 1))).body.code).toBe(50035);
  });

  it('keeps on an edit what the list names, and adds what is new', async () => {
    const { body } = await post(form({ content: 'x' }, 2));
    const [first, second] = sent(body.id)?.attachments ?? [];
    const path = `/channels/${general}/messages/${body.id}`;
    const untouched = await call(local, 'PATCH', path, { content: 'y' });
    expect(untouched.body.attachments).toEqual([first, second]);
    const kept = await call(local, 'PATCH', path, { attachments: [{ id: second?.id }] });
    expect(kept.body.attachments).toEqual([second]);
    const stranger = await call(local, 'PATCH', path, { attachments: [{ id: first?.id }] });
    expect([stranger.status, stranger.body.code]).toEqual([400, 50035]);
    const emptied = await call(local, 'PATCH', path, { content: null, attachments: [] });
    expect([emptied.status, emptied.body.code]).toEqual([400, 50006]);
  });
});

describe('what a message pings', () => {
  it('follows allowed_mentions', async () => {
    const id = local.user.id;
    const content = `<@${id}> <@!${id}> @everyone`;
    const ids = async (allowed?: object) => {
      const { body } = await call(local, 'POST', `/channels/${general}/messages`, {
        content,
        ...(allowed && { allowed_mentions: allowed }),
      });
      const message = sent(body.id);
      return [message?.mentions.map((user) => user.id), message?.mention_everyone];
    };
    // The bot may not mention everyone here.
    expect(await ids()).toEqual([[id], false]);
    expect(await ids({ parse: [] })).toEqual([[], false]);
    expect(await ids({ users: [id] })).toEqual([[id], false]);
    expect(await ids({ users: ['100000000000000000'] })).toEqual([[], false]);
  });

  it('counts the author of a message replied to, unless told not to', async () => {
    const asked = await local.user.sendMessage(general, { content: 'question' });
    const reply = async (allowed?: object) =>
      (
        await call(local, 'POST', `/channels/${general}/messages`, {
          content: 'answer',
          message_reference: { message_id: asked.id },
          ...(allowed && { allowed_mentions: allowed }),
        })
      ).body.mentions;
    expect(await reply()).toMatchObject([{ id: local.user.id }]);
    expect(await reply({ parse: ['users'] })).toEqual([]);
    expect(await reply({ parse: [], replied_user: true })).toMatchObject([{ id: local.user.id }]);
  });

  it('takes flags again that a message has, on an edit', async () => {
    const { body } = await call(local, 'POST', `/channels/${general}/messages`, {
      content: 'x',
      flags: 4096,
    });
    const path = `/channels/${general}/messages/${body.id}`;
    const edited = await call(local, 'PATCH', path, { content: 'y', flags: 4096 | 4 });
    expect([edited.status, edited.body.flags]).toEqual([200, 4096 | 4]);
    expect((await call(local, 'PATCH', path, { flags: 64 })).body.code).toBe(50035);
  });

  it('sends the same message once for an enforced nonce', async () => {
    const send = (body: object) =>
      call(local, 'POST', `/channels/${general}/messages`, { content: 'x', ...body });
    const [a, b, c] = [
      await send({ nonce: 'n1', enforce_nonce: true }),
      await send({ nonce: 'n1', enforce_nonce: true }),
      await send({ nonce: 'n1' }),
    ];
    expect([b.body.id === a.body.id, c.body.id === a.body.id]).toEqual([true, false]);
  });
});

it('keeps to what Discord describes in its OpenAPI document', ({ skip }) => {
  const openApi = loadOpenApi();
  if ('skipped' in openApi) return skip(openApi.skipped);
  expect([...new Set(openApi.check.problems(local.log))]).toEqual([
    // The document counts blanks around the text; the docs (Embed Limits) do not, and are followed.
    'request POST /channels/{channel_id}/messages: /embeds/0/title must NOT have more than 256 characters',
  ]);
});
