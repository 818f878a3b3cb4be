import { expect, test } from 'vitest';
import {
  customId,
  discordsDescription,
  headline,
  mention,
  nextFromBot,
  say,
  startBot,
  startLocal,
} from './start.ts';

const tide = /^Dara Quill said: “the tide waits for no rota”/;
const lighthouse = /^Dara Quill said: “we will keep the lighthouse lit for every lifeboat”/;

test('slash commands: an answer for all, a refusal for the asker only', async () => {
  const local = await startLocal();
  await startBot(local);
  const place = local.channels.general;

  const said = await local.user.runCommand(place, 'said', { who: 'dara-quill', about: 'lighthouse' });
  expect(said).toMatchObject({ status: 'answered', visibility: 'everyone', failure: null });
  expect(said.message?.content).toMatch(lighthouse);
  expect(said.message?.content.split('\n').at(-1)).toBe(
    'Source: "Ferries stay in port", publisher not stated, 4 March 2031 (date inferred), paragraph 2.',
  );
  expect(said.message?.embeds[0]?.author?.name).toBe('Asked: /said who:dara-quill about:lighthouse');

  const strike = await local.user.runCommand(place, 'strike', { private: 'true' });
  expect(strike.visibility).toBe('only-you');
  expect(strike.message?.content).toContain('\nYour time: <t:1930464000:f> to <t:1930496400:f>\n');

  const unknown = await local.user.runCommand(place, 'ask', { question: 'who invented the helicopter?' });
  expect(unknown).toMatchObject({ status: 'answered', visibility: 'only-you' });
  expect(unknown.message?.embeds[0]?.description).toContain('“invented” and “helicopter”');

  const neither = await local.user.runCommand(place, 'said', {});
  expect(neither.visibility).toBe('only-you');
  expect(neither.message?.content).toMatch(/^I need a speaker or a topic/);
});

test('every command answers, in a direct message too', async () => {
  const local = await startLocal();
  const { logged } = await startBot(local);
  for (const [name, options] of [
    ['ask', { question: 'who said the tide waits for no rota?' }],
    ['said', { who: 'Quill' }],
    ['whosaid', { words: 'the tyde waits' }],
    ['strike', {}],
    ['poll', {}],
    ['help', {}],
  ] as const) {
    const result = await local.user.runCommand(local.channels.dm, name, options);
    expect([name, result.status, result.visibility]).toEqual([name, 'answered', 'everyone']);
  }
  expect(logged.filter(({ level }) => level === 'warn' || level === 'error')).toEqual([]);
});

test('autocomplete suggests speakers and topics', async () => {
  const local = await startLocal();
  await startBot(local);
  const place = local.channels.general;
  const speakers = await local.user.autocomplete(place, 'said', { who: 'qil' }, 'who');
  expect(speakers.failed).toBe(false);
  expect(speakers.choices).toEqual([{ name: 'Dara Quill, Harbour Master', value: 'dara-quill' }]);
  const topics = await local.user.autocomplete(place, 'said', { who: 'x', about: 'light' }, 'about');
  expect(topics.choices[0]).toEqual({ name: 'lighthouse', value: 'lighthouse' });
  const all = await local.user.autocomplete(place, 'said', { who: '' }, 'who');
  expect(all.choices.map(({ value }) => value)).toEqual(['dara-quill', 'tomas-vane']);
});

test('a mention in a thread gets a reply there, and a follow-up is understood', async () => {
  const local = await startLocal();
  await startBot(local);
  const [thread, other] = local.channels.threads;

  const first = await say(local, thread, mention(local, 'who said the tide waits for no rota?'));
  expect(headline(first)).toMatch(tide);
  expect(first.message_reference?.channel_id).toBe(thread);
  expect(first.mentions).toEqual([]);

  expect(headline(await say(local, thread, mention(local, 'what else did she say?')))).toMatch(lighthouse);
  // Elsewhere nothing was asked before: "she" is nobody.
  expect(headline(await say(local, other, mention(local, 'what else did she say?')))).not.toMatch(lighthouse);
});

test('a reply to an answer follows that answer, not the latest', async () => {
  const local = await startLocal();
  await startBot(local);
  const [thread] = local.channels.threads;
  const first = await say(local, thread, mention(local, 'who said the tide waits for no rota?'));
  await say(local, thread, mention(local, 'who said sailors, not owls?'));
  // A reply that pings needs no mention; its text arrives all the same.
  expect(headline(await say(local, thread, 'what else did she say?', { replyTo: first.id }))).toMatch(
    lighthouse,
  );
});

test('a slash command follows what was answered in the channel', async () => {
  const local = await startLocal();
  await startBot(local);
  const place = local.channels.general;
  await local.user.runCommand(place, 'poll', {});
  const next = await local.user.runCommand(place, 'ask', { question: 'and in January?' });
  expect(headline(next.message)).toMatch(/^In January 2031 44% supported a strike/);
});

test('a refusal does not end the conversation', async () => {
  const local = await startLocal();
  await startBot(local);
  const [thread] = local.channels.threads;
  await say(local, thread, mention(local, 'who said the tide waits for no rota?'));
  await say(local, thread, mention(local, 'who invented the helicopter?'));
  expect(headline(await say(local, thread, mention(local, 'what else did she say?')))).toMatch(lighthouse);
});

test('what leans on a refusal is known from its message, and a reply to the answer still follows that', async () => {
  const local = await startLocal();
  await startBot(local);
  const [thread] = local.channels.threads;
  const first = await say(local, thread, mention(local, 'who said the tide waits for no rota?'));
  await say(local, thread, mention(local, 'who invented the helicopter?'));
  expect(headline(await say(local, thread, mention(local, 'where?')))).toMatch(
    /^I cannot tell what this asks about/,
  );
  expect(headline(await say(local, thread, 'where?', { replyTo: first.id }))).not.toMatch(/^I cannot tell/);
});

test('direct messages need no mention; an empty mention gets help', async () => {
  const local = await startLocal();
  await startBot(local);
  await local.user.runCommand(local.channels.dm, 'help', {});
  expect(headline(await say(local, local.channels.dm, 'who said the tide waits for no rota?'))).toMatch(tide);
  expect((await say(local, local.channels.general, `<@!${local.botUserId}>`)).embeds[0]?.title).toBe(
    'the night strike of the Saltmouth ferries',
  );
});

test('a thread made after the bot connected is heard', async () => {
  const local = await startLocal();
  await startBot(local);
  const thread = local.world.addThread({ name: 'Later' });
  expect(headline(await say(local, thread, mention(local, 'who said sailors, not owls?')))).toMatch(
    /^Tomas Vane said/,
  );
});

test('a bot that comes back after a lost connection answers again', async () => {
  const local = await startLocal();
  const { logged } = await startBot(local);
  local.faults.dropSocket();
  await expect.poll(() => logged.some(({ message }) => message === 'Reconnecting to Discord')).toBe(true);
  await expect.poll(() => local.botConnected(), { timeout: 8000 }).toBe(true);
  const result = await local.user.runCommand(local.channels.general, 'poll', {});
  expect(result.status).toBe('answered');
}, 15_000);

test('what is not for the bot stays unanswered', async () => {
  const local = await startLocal();
  await startBot(local);
  const place = local.channels.general;
  await local.user.sendMessage(place, { content: '@everyone who said the tide waits for no rota?' });
  await local.user.sendMessage(place, { content: 'who said the tide waits for no rota?' });
  const first = await say(local, place, mention(local, 'who said sailors, not owls?'));
  expect(headline(first)).toMatch(/^Tomas Vane said/);
  const fromBot = local.user.messages(place).filter(({ author }) => author.id === local.botUserId);
  expect(fromBot.map(({ id }) => id)).toEqual([first.id]);
});

test('a question of 6,000 characters is answered', async () => {
  const local = await startLocal();
  await startBot(local);
  const question = `who said the tide waits for no rota? ${'x'.repeat(6000)}`.slice(0, 6000);
  const result = await local.user.runCommand(local.channels.general, 'ask', { question });
  expect(result).toMatchObject({ status: 'answered', failure: null });
  expect(result.message?.embeds[0]?.author?.name).toHaveLength(256);
  const why = await local.user.clickButton(result.message?.id ?? '', customId(result.message, 'why'));
  expect(why.message?.content).toMatch(/^I keep no record of questions/);
});

test('markdown and mentions in a question stay plain text, and ping nobody', async () => {
  const local = await startLocal();
  await startBot(local);
  const [thread] = local.channels.threads;
  const nasty =
    '**who** ||said|| `the` [tide](https://example.org) @everyone @here <@&1> <@100000000000000001>\n# zeppelin\n> -# _x_ ```js```';
  const reply = await say(local, thread, mention(local, nasty));
  expect(reply).toMatchObject({ mention_everyone: false, mentions: [], mention_roles: [] });
  const shown = [reply.content, reply.embeds[0]?.description].join('\n');
  expect(shown).not.toMatch(/@everyone|@here|(?<!\\)<@|(?<!\\)\*\*|(?<!\\)\|\||https:\/\/|^# /m);
  const [sent] = local.whatWasSent(reply.id);
  expect(sent?.body).toMatchObject({ allowed_mentions: { parse: [], replied_user: false } });

  const slash = await local.user.runCommand(thread, 'ask', { question: nasty });
  expect(slash.status).toBe('answered');
  expect(slash.message?.mention_everyone).toBe(false);
});

test('an offer picked by the asker takes the place of the refusal', async () => {
  const local = await startLocal();
  await startBot(local);
  const [thread] = local.channels.threads;
  const refusal = await say(local, thread, mention(local, 'what did the pope say about owls?'));
  const pick = customId(refusal, 'pick');

  const stranger = local.world.addUser('Ann');
  const copy = await stranger.select(refusal.id, pick, ['vane-owls']);
  expect(copy.visibility).toBe('only-you');
  expect(headline(copy.message)).toMatch(/^Tomas Vane said: “our members are sailors, not owls”/);

  const picked = await local.user.select(refusal.id, pick, ['vane-owls']);
  expect(picked.message?.id).toBe(refusal.id);
  expect(headline(picked.message)).toMatch(/^Tomas Vane said: “our members are sailors, not owls”/);
});

test('after a restart, buttons and follow-ups work as before', async () => {
  const local = await startLocal();
  const before = await startBot(local);
  const [thread] = local.channels.threads;
  const answer = await say(local, thread, mention(local, 'who said the tide waits for no rota?'));
  await before.bot.stop();
  const after = await startBot(local);

  const source = await local.user.clickButton(answer.id, customId(answer, 'source'));
  expect(source.visibility).toBe('only-you');
  expect(source.message?.content).toContain('\n**Ferries stay in port**\nPublisher: not stated\n');
  const related = await local.user.clickButton(answer.id, customId(answer, 'related'));
  expect(related.message?.content).toMatch(/^The sources also say:\n- Dara Quill said: “we will keep/);
  const shown = await local.user.select(related.message?.id ?? '', customId(related.message, 'show'), [
    'quill-lighthouse',
  ]);
  expect(headline(shown.message)).toMatch(lighthouse);
  const why = await local.user.clickButton(answer.id, customId(answer, 'why'));
  expect(why.message?.content).toMatch(
    /^You asked: who said the tide waits for no rota\?\nI found: Dara Quill/,
  );
  expect(headline(await say(local, thread, mention(local, 'what else did she say?')))).toMatch(lighthouse);
  expect(after.logged.filter(({ level }) => level === 'warn' || level === 'error')).toEqual([]);
});

test('commands are registered when they differ, and not otherwise', async () => {
  const local = await startLocal();
  const puts = () => local.log.rest().filter(({ method }) => method === 'PUT').length;
  const first = await startBot(local);
  expect(first.logged.at(-1)?.message).toBe('Registered the commands');
  expect(puts()).toBe(1);
  await first.bot.stop();
  const second = await startBot(local);
  expect(second.logged.at(-1)?.message).toBe('Commands are registered already');
  expect(puts()).toBe(1);
});

test('where the bot may not read the history or write, it stays up', async () => {
  const local = await startLocal();
  const { logged } = await startBot(local);
  const blind = local.world.addChannel({ name: 'blind', denyBot: ['READ_MESSAGE_HISTORY'] });
  const mute = local.world.addChannel({ name: 'mute', denyBot: ['SEND_MESSAGES'] });

  const slash = await local.user.runCommand(blind, 'ask', {
    question: 'who said the tide waits for no rota?',
  });
  expect(headline(slash.message)).toMatch(tide);
  expect(headline(await say(local, blind, mention(local, 'who said sailors, not owls?')))).toMatch(
    /^Tomas Vane/,
  );

  await local.user.sendMessage(mute, { content: mention(local, 'who said the tide waits for no rota?') });
  await expect
    .poll(() => logged.filter(({ level }) => level === 'warn'))
    .toEqual([
      {
        level: 'warn',
        details: { code: 50013, doing: 'answering a mention' },
        message: 'A permission is missing there',
      },
    ]);
  const still = nextFromBot(local, local.user, local.channels.general);
  await local.user.sendMessage(local.channels.general, {
    content: mention(local, 'who said sailors, not owls?'),
  });
  expect(headline(await still)).toMatch(/^Tomas Vane/);
});

test('an answer that comes too late is logged, and the next one works', async () => {
  const local = await startLocal({ deadlines: { firstResponseMs: 200 } });
  const { logged } = await startBot(local);
  const place = local.channels.general;
  local.faults.delayEvents(400, 1, 'INTERACTION_CREATE');
  const late = await local.user.runCommand(place, 'poll', {});
  expect(late.failure).toBe('The application did not respond');
  await expect
    .poll(() => logged.at(-1), { timeout: 3000 })
    .toEqual({
      level: 'warn',
      details: { code: 10062, doing: 'answering' },
      message: 'Too late: Discord no longer waits for this answer',
    });
  expect((await local.user.runCommand(place, 'poll', {})).status).toBe('answered');
});

test('events that arrive twice are answered once', async () => {
  const local = await startLocal();
  const { logged } = await startBot(local);
  const place = local.channels.general;
  local.faults.duplicateEvents(1, 'MESSAGE_CREATE');
  await say(local, place, mention(local, 'who said sailors, not owls?'));
  local.faults.duplicateEvents(1, 'INTERACTION_CREATE');
  expect((await local.user.runCommand(place, 'poll', {})).status).toBe('answered');
  await expect
    .poll(() => logged.filter(({ level }) => level === 'warn' || level === 'error'))
    .toEqual([{ level: 'warn', details: { code: 40060, doing: 'answering' }, message: 'Answered already' }]);
  const fromBot = local.user.messages(place).filter(({ author }) => author.id === local.botUserId);
  expect(fromBot.map((message) => headline(message))).toEqual([
    expect.stringMatching(/^Tomas Vane said/),
    expect.stringMatching(/^The Tidewatch poll found/),
  ]);
});

test('only the three intents that need no approval are asked for', async () => {
  const local = await startLocal();
  await startBot(local);
  const identify = local.log.frames().find((frame) => JSON.stringify(frame).includes('intents'));
  // Guilds 1, GuildMessages 512, DirectMessages 4096.
  expect(JSON.stringify(identify)).toContain('"intents":4609');
});

test("all that these tests send is held against Discord's OpenAPI document", async ({ skip }) => {
  const description = discordsDescription();
  if ('skipped' in description) return skip(description.skipped);
  const { exchangeProblems, eventProblems } = description.check;
  const local = await startLocal();
  await startBot(local);
  await say(local, local.channels.general, mention(local, 'who said sailors, not owls?'));
  await local.user.runCommand(local.channels.threads[0], 'poll', {});
  // startLocal holds everything against the document when a test ends. Here: that it sees faults in each kind of thing.
  const sent = local.log
    .rest()
    .find(({ route, method }) => method === 'POST' && route?.includes('/callback'));
  const event = (name: string) => local.log.frames().find((frame) => frame.event === name);
  const [message, started] = [event('MESSAGE_CREATE'), event('INTERACTION_CREATE')];
  if (!sent || !message || !started) throw new Error('something was not sent');
  expect(exchangeProblems(sent, true)).toEqual([]);
  expect(exchangeProblems({ ...sent, body: { type: 4, data: { content: 5 } } }, true)).not.toEqual([]);
  expect(exchangeProblems({ ...sent, body: undefined }, true)).not.toEqual([]);
  expect(exchangeProblems({ ...sent, query: { with_reply: 'true' } }, true)).not.toEqual([]);
  expect(exchangeProblems({ ...sent, status: 404, answer: { code: 'none' } }, true)).not.toEqual([]);
  expect(eventProblems({ ...message, data: { ...Object(message.data), author: null } })).not.toEqual([]);
  expect(eventProblems({ ...started, data: { ...Object(started.data), member: null } })).not.toEqual([]);
  expect(eventProblems({ ...message, event: 'MESSAGE_POLL_VOTE_ADD' })).not.toEqual([]);
});
