import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type AutocompleteResult,
  type InteractionResult,
  type LocalDiscord,
  startLocalDiscord,
} from '../../src/local-discord/index.ts';
import { loadOpenApi } from './openapi.ts';
import { call, identify, openGateway, type RawGateway } from './raw.ts';

let local: LocalDiscord;
let gateway: RawGateway;

const text = (length: number): string => 'x'.repeat(length);
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

interface Open<Result> {
  id: string;
  token: string;
  /** What the person gets to see. */
  result: Promise<Result>;
  respond(body: unknown, query?: string): ReturnType<typeof call>;
  /** A request below the webhook of this interaction. */
  hook(method: string, path: string, body?: unknown): ReturnType<typeof call>;
}

async function received<Result>(result: Promise<Result>): Promise<Open<Result>> {
  const { d } = await gateway.next((frame) => frame.t === 'INTERACTION_CREATE');
  return {
    id: d.id,
    token: d.token,
    result,
    respond: (body, query = '') =>
      call(local, 'POST', `/interactions/${d.id}/${d.token}/callback${query}`, body),
    hook: (method, path, body) =>
      call(local, method, `/webhooks/${local.applicationId}/${d.token}${path}`, body),
  };
}

const command = (): Promise<Open<InteractionResult>> =>
  received(local.user.runCommand(local.channels.general, 'say'));

/** A click on a button that the bot put there. */
async function click(): Promise<Open<InteractionResult>> {
  const { body } = await call(local, 'POST', `/channels/${local.channels.general}/messages`, {
    content: 'press',
    components: [{ type: 1, components: [{ type: 2, style: 1, label: 'b', custom_id: 'b' }] }],
  });
  return received(local.user.clickButton(String(body.id), 'b'));
}

const complete = (): Promise<Open<AutocompleteResult>> =>
  received(local.user.autocomplete(local.channels.general, 'say', { words: 'x' }, 'words'));

beforeAll(async () => {
  local = await startLocalDiscord({ deadlines: { firstResponseMs: 150, tokenMs: 600 } });
  gateway = await openGateway(local);
  gateway.send(identify(local.token));
  await gateway.next((frame) => frame.t === 'GUILD_CREATE');
  await call(local, 'PUT', `/applications/${local.applicationId}/commands`, [
    {
      name: 'say',
      description: 'd',
      options: [{ type: 3, name: 'words', description: 'd', autocomplete: true }],
    },
  ]);
});
afterAll(async () => {
  gateway.close();
  await local.close();
});

describe('deadlines and order of answers', () => {
  it('takes one first response', async () => {
    const open = await command();
    expect((await open.respond({ type: 4, data: { content: 'a' } })).status).toBe(204);
    const second = await open.respond({ type: 4, data: { content: 'b' } });
    expect([second.status, second.body]).toEqual([
      400,
      { message: 'Interaction has already been acknowledged.', code: 40060 },
    ]);
    expect((await open.result).message?.content).toBe('a');
  });

  it('knows no interaction after the deadline, nor with a wrong token', async () => {
    const open = await command();
    const wrong = await call(local, 'POST', `/interactions/${open.id}/wrong/callback`, { type: 5 });
    expect([wrong.status, wrong.body.code]).toEqual([404, 10062]);
    expect((await open.result).failure).toBe('The application did not respond');
    const late = await open.respond({ type: 4, data: { content: 'a' } });
    expect([late.status, late.body]).toEqual([404, { message: 'Unknown interaction', code: 10062 }]);
    const edit = await open.hook('PATCH', '/messages/@original', { content: 'a' });
    expect([edit.status, edit.body.code]).toEqual([404, 10015]);
  });

  it('has no webhook before the first response, and none after the token has died', async () => {
    const open = await command();
    const early = await open.hook('POST', '', { content: 'a' });
    expect([early.status, early.body.code]).toEqual([404, 10015]);
    await open.respond({ type: 5 });
    expect((await open.hook('PATCH', '/messages/@original', { content: 'a' })).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 650));
    const late = await open.hook('PATCH', '/messages/@original', { content: 'b' });
    expect([late.status, late.body]).toEqual([401, { message: 'Invalid Webhook Token', code: 50027 }]);
  });

  it('fails a deferral that is never filled, when its token dies', async () => {
    const open = await command();
    await open.respond({ type: 5 });
    const result = await open.result;
    expect([result.status, result.failure]).toEqual(['failed', 'The application did not respond']);
  });

  it('needs no Authorization for these routes', async () => {
    const open = await command();
    const path = `${local.restUrl}/v10/interactions/${open.id}/${open.token}/callback`;
    const answer = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ type: 4, data: { content: 'a' } }),
    });
    expect(answer.status).toBe(204);
  });

  it('gives the message with the callback if asked', async () => {
    const open = await command();
    const { status, body } = await open.respond(
      { type: 4, data: { content: 'a', flags: 64 } },
      '?with_response=true',
    );
    expect([status, body]).toMatchObject([
      200,
      {
        interaction: {
          id: open.id,
          type: 2,
          response_message_ephemeral: true,
          response_message_loading: false,
        },
        resource: { type: 4, message: { content: 'a', flags: 64 } },
      },
    ]);
  });
});

describe("Discord's own deadlines, to the millisecond", () => {
  it.each([
    ['the first answer', 3000, [404, 10062]],
    ['all that follows', 15 * 60 * 1000, [401, 50027]],
  ])('%s: %i ms', async (_, limit, refusal) => {
    let clock = Date.now();
    const timed = await startLocalDiscord({ now: () => clock });
    const connection = await openGateway(timed);
    connection.send(identify(timed.token));
    await connection.next((frame) => frame.t === 'GUILD_CREATE');
    await call(timed, 'PUT', `/applications/${timed.applicationId}/commands`, [
      { name: 'say', description: 'd' },
    ]);
    const outcomes: unknown[][] = [];
    for (const age of [limit, limit + 1]) {
      const shown = timed.user.runCommand(timed.channels.general, 'say');
      const { d } = await connection.next((frame) => frame.t === 'INTERACTION_CREATE');
      const respond = () =>
        call(timed, 'POST', `/interactions/${d.id}/${d.token}/callback`, { type: 4, data: { content: 'a' } });
      const edit = () =>
        call(timed, 'PATCH', `/webhooks/${timed.applicationId}/${d.token}/messages/@original`, {
          content: 'b',
        });
      if (limit > 3000) await respond();
      clock += age;
      const { status, body } = await (limit > 3000 ? edit() : respond());
      outcomes.push([status, body.code]);
      if (limit > 3000) await shown;
    }
    expect(outcomes).toEqual([[limit > 3000 ? 200 : 204, undefined], refusal]);
    connection.close();
    await timed.close();
  });
});

describe('kinds of answer', () => {
  const refused = { code: 50035, errors: { type: { _errors: [{ code: 'BASE_TYPE_CHOICES' }] } } };

  it('takes 6 and 7 for components only', async () => {
    const open = await command();
    expect((await open.respond({ type: 6 })).body).toMatchObject(refused);
    expect((await open.respond({ type: 7, data: { content: 'x' } })).body).toMatchObject(refused);
    expect((await (await click()).respond({ type: 6 })).status).toBe(204);
    const updated = await click();
    expect((await updated.respond({ type: 7, data: { content: 'new' } })).status).toBe(204);
    expect((await updated.result).message?.content).toBe('new');
    await open.respond({ type: 5 });
  });

  it('takes 8 for autocomplete only', async () => {
    const open = await command();
    expect((await open.respond({ type: 8, data: { choices: [] } })).body).toMatchObject(refused);
    const typing = await complete();
    expect((await typing.respond({ type: 4, data: { content: 'x' } })).body).toMatchObject(refused);
    expect((await typing.respond({ type: 8, data: { choices: [] } })).status).toBe(204);
  });

  it('opens no modal in answer to a modal', async () => {
    const open = await command();
    const modal = {
      custom_id: 'm',
      title: 't',
      components: [{ type: 18, label: 'l', component: { type: 4, custom_id: 'i', style: 1 } }],
    };
    expect((await open.respond({ type: 9, data: modal })).status).toBe(204);
    const result = await open.result;
    const sent = await received(local.user.submitModal(result.interactionId, { i: 'x' }));
    expect((await sent.respond({ type: 9, data: modal })).body).toMatchObject(refused);
    expect((await sent.respond({ type: 4, data: { content: 'x' } })).status).toBe(204);
  });

  it('takes only EPHEMERAL with a deferral', async () => {
    const open = await command();
    expect((await open.respond({ type: 5, data: { flags: 4 } })).body).toMatchObject({
      code: 50035,
      errors: { data: { flags: {} } },
    });
    expect((await open.respond({ type: 5, data: { flags: 64 } })).status).toBe(204);
  });

  it('fills the placeholder with the first follow-up after a deferral, which stays as visible as it was', async () => {
    const open = await command();
    await open.respond({ type: 5 });
    await open.hook('POST', '', { content: 'a', flags: 64 });
    const result = await open.result;
    expect([result.message?.content, result.visibility]).toEqual(['a', 'everyone']);
    const { body } = await open.hook('POST', '', { content: 'b', flags: 64 });
    expect([body.flags, body.type]).toEqual([64, 19]);
    const unseen = await call(local, 'GET', `/channels/${local.channels.general}/messages/${body.id}`);
    expect([unseen.status, unseen.body.code]).toEqual([404, 10008]);
    expect((await open.hook('DELETE', `/messages/${body.id}`)).status).toBe(204);
    expect((await open.hook('GET', `/messages/${body.id}`)).body.code).toBe(10008);
    expect((await open.hook('GET', '/messages/@original')).body.content).toBe('a');
  });

  it('pings only users unless told otherwise', async () => {
    const open = await command();
    await open.respond({ type: 4, data: { content: `<@${local.user.id}> @everyone` } });
    const { message } = await open.result;
    expect([message?.mentions.map((user) => user.id), message?.mention_everyone]).toEqual([
      [local.user.id],
      false,
    ]);
  });
});

describe('an answer is refused just over each limit', () => {
  const field = (more: object = {}, label: object = {}) => ({
    type: 18,
    label: 'l',
    ...label,
    component: { type: 4, custom_id: 'i', style: 1, ...more },
  });
  const modal = (...components: object[]) => ({ type: 9, data: { custom_id: 'm', title: 't', components } });
  const choices = (...list: object[]) => ({ type: 8, data: { choices: list } });
  const choice = { name: 'n', value: 'v' };

  it.each([
    ['content 2000', { type: 4, data: { content: text(2000) } }, { type: 4, data: { content: text(2001) } }],
    [
      'modal title 45',
      { type: 9, data: { ...modal(field()).data, title: text(45) } },
      { type: 9, data: { ...modal(field()).data, title: text(46) } },
    ],
    [
      'modal custom id 100',
      { type: 9, data: { ...modal(field()).data, custom_id: text(100) } },
      { type: 9, data: { ...modal(field()).data, custom_id: text(101) } },
    ],
    [
      '5 fields',
      modal(...times(5, (i) => field({ custom_id: `i${i}` }))),
      modal(...times(6, (i) => field({ custom_id: `i${i}` }))),
    ],
    ['a field', modal(field()), modal()],
    ['field ids differ', modal(field(), field({ custom_id: 'j' })), modal(field(), field())],
    ['label 45', modal(field({}, { label: text(45) })), modal(field({}, { label: text(46) }))],
    [
      'label description 100',
      modal(field({}, { description: text(100) })),
      modal(field({}, { description: text(101) })),
    ],
    ['input value 4000', modal(field({ value: text(4000) })), modal(field({ value: text(4001) }))],
    ['input length 4000', modal(field({ max_length: 4000 })), modal(field({ max_length: 4001 }))],
    [
      'input placeholder 100',
      modal(field({ placeholder: text(100) })),
      modal(field({ placeholder: text(101) })),
    ],
    ['nothing disabled', modal(field()), modal(field({ disabled: true }))],
  ])('%s', async (_, allowed, refused) => {
    const open = await command();
    const failed = await open.respond(refused);
    expect([failed.status, failed.body.code]).toEqual([400, 50035]);
    expect((await open.respond(allowed)).status).toBe(204);
  });

  it.each([
    ['25 choices', choices(...times(25, () => choice)), choices(...times(26, () => choice))],
    ['choice name 100', choices({ ...choice, name: text(100) }), choices({ ...choice, name: text(101) })],
    ['choice name not empty', choices(choice), choices({ ...choice, name: '' })],
    ['choice value 100', choices({ ...choice, value: text(100) }), choices({ ...choice, value: text(101) })],
  ])('%s', async (_, allowed, refused) => {
    const open = await complete();
    const failed = await open.respond(refused);
    expect([failed.status, failed.body.code]).toEqual([400, 50035]);
    expect((await open.respond(allowed)).status).toBe(204);
    expect((await open.result).choices).toEqual(allowed.data.choices);
  });

  it('holds edits and follow-ups to the same limits', async () => {
    const open = await command();
    await open.respond({ type: 4, data: { content: 'a' } });
    for (const [method, path] of [
      ['PATCH', '/messages/@original'],
      ['POST', ''],
    ] as const) {
      expect((await open.hook(method, path, { content: text(2000) })).status).toBe(200);
      const failed = await open.hook(method, path, { content: text(2001) });
      expect([failed.status, failed.body.code]).toEqual([400, 50035]);
    }
    const gone = await open.hook('PATCH', '/messages/100000000000000000', { content: 'a' });
    expect([gone.status, gone.body.code]).toEqual([404, 10008]);
  });

  it('says nothing with an empty message', async () => {
    const open = await command();
    const failed = await open.respond({ type: 4, data: {} });
    expect([failed.status, failed.body.code]).toEqual([400, 50006]);
  });
});

describe('the expire switch', () => {
  it('ages all open interactions', async () => {
    const [first, second] = [await command(), await command()];
    await first.respond({ type: 4, data: { content: 'a' } });
    local.faults.expireInteractions();
    expect((await second.respond({ type: 5 })).body.code).toBe(10062);
    expect((await first.hook('PATCH', '/messages/@original', { content: 'b' })).body.code).toBe(50027);
    expect((await second.result).status).toBe('failed');
  });
});

it('keeps to what Discord describes in its OpenAPI document', ({ skip }) => {
  const openApi = loadOpenApi();
  if ('skipped' in openApi) return skip(openApi.skipped);
  expect([...new Set(openApi.check.problems(local.log))]).toEqual([]);
});
