import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  type Client,
  DiscordAPIError,
  type Interaction,
  LabelBuilder,
  type Message,
  MessageFlags,
  ModalBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/index.ts';
import { loadOpenApi } from './openapi.ts';
import { connectClient } from './raw.ts';

let local: LocalDiscord;
let client: Client<true>;
let readyAfterMs: number;
const heard: Message[] = [];
const errors: unknown[] = [];

beforeAll(async () => {
  const startedAt = performance.now();
  local = await startLocalDiscord({ deadlines: { firstResponseMs: 300 } });
  client = await connectClient(local);
  readyAfterMs = performance.now() - startedAt;
  client.on('interactionCreate', (interaction) => answer(interaction).catch((error) => errors.push(error)));
  client.on('messageCreate', (message) => heard.push(message));
  await client.application.commands.set([
    {
      name: 'do',
      description: 'Does what it is told',
      options: [
        { type: 3, name: 'what', description: 'What to do', required: true, autocomplete: true },
        { type: 4, name: 'times', description: 'How often', minValue: 1, maxValue: 3 },
      ],
    },
    { type: 3, name: 'Look closer' },
    { type: 2, name: 'Who is it' },
    { name: 'admin', description: 'For moderators', defaultMemberPermissions: '0' },
    { name: 'here', description: 'In servers only', contexts: [0] },
  ]);
});

afterAll(async () => {
  await client.destroy();
  await local.close();
});

async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete())
    return interaction.respond([{ name: `You typed ${interaction.options.getFocused()}`, value: 'typed' }]);
  if (interaction.isMessageContextMenuCommand()) {
    await interaction.reply(`It says: ${interaction.targetMessage.content}`);
    return;
  }
  if (interaction.isUserContextMenuCommand()) {
    await interaction.reply(`That is ${interaction.targetUser.displayName}`);
    return;
  }
  if (interaction.isButton()) {
    if (interaction.customId === 'still') await interaction.deferUpdate();
    else await interaction.update({ content: 'Pressed', components: [] });
    return;
  }
  if (interaction.isStringSelectMenu()) {
    await interaction.reply({
      content: `Chosen: ${interaction.values.join(', ')}`,
      flags: MessageFlags.Ephemeral,
    });
    return;
  }
  if (interaction.isModalSubmit()) {
    await interaction.reply(`You wrote: ${interaction.fields.getTextInputValue('words')}`);
    return;
  }
  if (!interaction.isChatInputCommand()) return;
  switch (interaction.options.getString('what', true)) {
    case 'reply':
      await interaction.reply(`Here, ${interaction.options.getInteger('times') ?? 0} times`);
      return;
    case 'whisper':
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply('Only for you');
      await interaction.followUp({ content: 'And this too', flags: MessageFlags.Ephemeral });
      return;
    case 'think':
      await interaction.deferReply();
      await new Promise((resolve) => setTimeout(resolve, 30));
      await interaction.editReply('Thought');
      return;
    case 'vanish':
      await interaction.reply('Soon gone');
      await interaction.deleteReply();
      return;
    case 'components': {
      const response = await interaction.reply({
        content: 'Press',
        withResponse: true,
        components: [
          new ActionRowBuilder<ButtonBuilder>().addComponents(
            new ButtonBuilder().setCustomId('press').setLabel('Press').setStyle(ButtonStyle.Primary),
            new ButtonBuilder().setCustomId('still').setLabel('Still').setStyle(ButtonStyle.Secondary),
            new ButtonBuilder().setURL('https://example.org/').setLabel('Out').setStyle(ButtonStyle.Link),
          ),
          new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
            new StringSelectMenuBuilder()
              .setCustomId('menu')
              .addOptions({ label: 'One', value: '1' }, { label: 'Two', value: '2' }),
          ),
        ],
      });
      expect(response.resource?.message?.content).toBe('Press');
      return;
    }
    case 'chart':
      await interaction.reply({
        embeds: [{ title: 'Chart', image: { url: 'attachment://chart.png' } }],
        files: [
          new AttachmentBuilder(Buffer.from('not really'), { name: 'chart.png', description: 'Two bars' }),
        ],
      });
      return;
    case 'form':
      await interaction.showModal(
        new ModalBuilder()
          .setCustomId('form')
          .setTitle('A form')
          .addLabelComponents(
            new LabelBuilder()
              .setLabel('Words')
              .setTextInputComponent(
                new TextInputBuilder().setCustomId('words').setStyle(TextInputStyle.Short).setMaxLength(10),
              ),
          ),
      );
      return;
    case 'late':
      await new Promise((resolve) => setTimeout(resolve, 400));
      await interaction.reply('Too late');
      return;
    default:
      return;
  }
}

describe('a discord.js client on the local Discord', () => {
  it('is ready within a second and knows the server', () => {
    expect(readyAfterMs).toBeLessThan(1000);
    const guild = client.guilds.cache.get(local.guildId);
    expect(guild?.name).toBe('Reading room');
    expect([...(guild?.channels.cache.values() ?? [])].map((channel) => channel.name)).toEqual([
      'general',
      'Questions',
      'Fact check',
    ]);
  });

  it('answers a slash command, with the option read as its kind', async () => {
    const result = await local.user.runCommand(local.channels.general, 'do', { what: 'reply', times: '2' });
    expect([result.status, result.visibility, result.message?.content, result.message?.type]).toEqual([
      'answered',
      'everyone',
      'Here, 2 times',
      20,
    ]);
    expect(result.message?.interaction?.name).toBe('do');
    expect(local.whatWasSent(result.message?.id ?? '').map(({ method, body }) => [method, body])).toEqual([
      ['POST', { type: 4, data: { content: 'Here, 2 times', tts: false, enforce_nonce: false } }],
    ]);
  });

  it('does not send what a client would not send', async () => {
    const { general } = local.channels;
    await expect(local.user.runCommand(general, 'do', {})).rejects.toThrow(
      'The option "what" of /do is required.',
    );
    await expect(local.user.runCommand(general, 'do', { what: 'reply', times: 4 })).rejects.toThrow(
      'The option "times" must be 3 at most.',
    );
    await expect(local.user.runCommand(general, 'undo')).rejects.toThrow(
      'There is no command /undo here. Try /do, /here.',
    );
    await expect(local.user.runCommand(general, 'do', { what: 'reply', wat: 1 })).rejects.toThrow(
      '/do has no option "wat". It has: what, times.',
    );
  });

  it('offers commands where they may be used', () => {
    expect(local.user.commands(local.channels.general).map((command) => command.name)).toEqual([
      'do',
      'Look closer',
      'Who is it',
      'here',
    ]);
    expect(local.user.commands(local.channels.dm).map((command) => command.name)).toEqual([
      'do',
      'Look closer',
      'Who is it',
      // Permissions are a server's matter; in direct messages everyone may.
      'admin',
    ]);
  });

  it('completes an option', async () => {
    const result = await local.user.autocomplete(local.channels.general, 'do', { what: 'he' }, 'what');
    expect([result.failed, result.choices]).toEqual([false, [{ name: 'You typed he', value: 'typed' }]]);
  });

  it('whispers to one person, who alone sees and dismisses it', async () => {
    const other = local.world.addUser('Other');
    const result = await local.user.runCommand(local.channels.general, 'do', { what: 'whisper' });
    expect([result.status, result.visibility, result.message?.content, result.message?.flags]).toEqual([
      'answered',
      'only-you',
      'Only for you',
      64,
    ]);
    await expect.poll(() => local.user.messages(local.channels.general).at(-1)?.content).toBe('And this too');
    expect(other.messages(local.channels.general).some((message) => message.flags === 64)).toBe(false);
    local.user.dismiss(result.message?.id ?? '');
    expect(local.user.messages(local.channels.general).map((m) => m.content)).not.toContain('Only for you');
  });

  it('shows thinking, then the answer', async () => {
    const events: string[] = [];
    const stop = local.user.on((event) => {
      if (event.type === 'message' || event.type === 'message-edited')
        events.push(`${event.type} ${event.message.flags} ${event.message.content}`);
      if (event.type === 'interaction') events.push(event.interaction.state);
    });
    const result = await local.user.runCommand(local.channels.general, 'do', { what: 'think' });
    stop();
    expect(result.message?.content).toBe('Thought');
    expect(result.message?.edited_timestamp).toBeNull();
    expect(events).toEqual(['pending', 'message 128 ', 'deferred', 'message-edited 0 Thought', 'answered']);
    const early = await local.user.runCommand(
      local.channels.general,
      'do',
      { what: 'think' },
      { until: 'acknowledged' },
    );
    expect(early.status).toBe('acknowledged');
  });

  it('says that the bot did not respond, and refuses the late answer', async () => {
    const result = await local.user.runCommand(local.channels.general, 'do', { what: 'late' });
    expect([result.status, result.failure, result.message]).toEqual([
      'failed',
      'The application did not respond',
      null,
    ]);
    await expect.poll(() => errors.length).toBe(1);
    const error = errors.pop();
    expect(error instanceof DiscordAPIError && [error.status, error.code]).toEqual([404, 10062]);
  });

  it('has buttons, menus and forms that work', async () => {
    const { message } = await local.user.runCommand(local.channels.general, 'do', { what: 'components' });
    const id = message?.id ?? '';
    const chosen = await local.user.select(id, 'menu', ['2']);
    expect([chosen.message?.content, chosen.visibility]).toEqual(['Chosen: 2', 'only-you']);
    await expect(local.user.select(id, 'menu', ['3'])).rejects.toThrow('The menu does not offer "3".');
    expect((await local.user.clickButton(id, 'still')).status).toBe('acknowledged');
    const pressed = await local.user.clickButton(id, 'press');
    expect([pressed.message?.id, pressed.message?.content, pressed.message?.components]).toEqual([
      id,
      'Pressed',
      [],
    ]);
    await expect(local.user.clickButton(id, 'press')).rejects.toThrow('nothing with the custom id');

    const opened = await local.user.runCommand(local.channels.dm, 'do', { what: 'form' });
    expect([opened.status, opened.modal?.title]).toEqual(['modal', 'A form']);
    await expect(local.user.submitModal(opened.interactionId, { words: 'far too long' })).rejects.toThrow(
      '"Words" may have 10 characters at most.',
    );
    const sent = await local.user.submitModal(opened.interactionId, { words: 'well' });
    expect(sent.message?.content).toBe('You wrote: well');
  });

  it('serves attached files, with their alt text', async () => {
    const { message } = await local.user.runCommand(local.channels.general, 'do', { what: 'chart' });
    const [file] = message?.attachments ?? [];
    expect([file?.filename, file?.description, file?.content_type, file?.size]).toEqual([
      'chart.png',
      'Two bars',
      'image/png',
      10,
    ]);
    expect(message?.embeds[0]?.image?.url).toBe(file?.url);
    expect(await (await fetch(file?.url ?? '')).text()).toBe('not really');
    expect(local.whatWasSent(message?.id ?? '')[0]?.files).toEqual([
      { index: 0, name: 'chart.png', contentType: expect.any(String), size: 10 },
    ]);
  });

  it('lets a response be deleted', async () => {
    const gone = new Promise<string>((resolve) => {
      const stop = local.user.on((event) => {
        if (event.type !== 'message-deleted') return;
        stop();
        resolve(event.messageId);
      });
    });
    const { message } = await local.user.runCommand(local.channels.general, 'do', { what: 'vanish' });
    expect(await gone).toBe(message?.id);
  });

  it('runs message commands on messages whose content the bot may not read, and user commands', async () => {
    const [thread] = local.channels.threads;
    const secret = await local.user.sendMessage(thread, { content: 'not for bots' });
    const looked = await local.user.runMessageCommand(thread, 'Look closer', secret.id);
    expect([looked.message?.content, looked.message?.type]).toEqual(['It says: not for bots', 23]);
    const who = await local.user.runUserCommand(thread, 'Who is it', local.user.id);
    expect(who.message?.content).toBe('That is Reader');
  });

  it('withholds content exactly where Discord does, in events and in history', async () => {
    const [, thread] = local.channels.threads;
    const { user } = local;
    heard.length = 0;
    const channel = await client.channels.fetch(thread);
    if (!channel?.isSendable()) throw new Error('the thread is not there');
    const own = await channel.send('said by the bot');
    await user.sendMessage(thread, { content: 'plain' });
    await user.sendMessage(thread, { content: `hello <@${local.botUserId}>` });
    await user.sendMessage(thread, { content: 'pinged reply', replyTo: own.id });
    await user.sendMessage(thread, { content: 'silent reply', replyTo: own.id, ping: false });
    const { message: response } = await user.runCommand(thread, 'do', { what: 'reply' });
    await user.sendMessage(thread, {
      content: 'reply to a response',
      replyTo: response?.id ?? '',
      ping: false,
    });
    await user.sendMessage(local.channels.dm, { content: 'direct' });
    const expected = [
      'said by the bot',
      '',
      `hello <@${local.botUserId}>`,
      'pinged reply',
      '',
      'Here, 0 times',
      '',
      'direct',
    ];
    const here = [thread, local.channels.dm];
    await expect
      .poll(() =>
        heard.filter((message) => here.includes(message.channelId)).map((message) => message.content),
      )
      .toEqual(expected);
    const history = await channel.messages.fetch({ limit: 100, cache: false });
    expect([...history.values()].reverse().map((message) => message.content)).toEqual(expected.slice(0, -1));
  });

  it('keeps to what Discord describes in its OpenAPI document', ({ skip }) => {
    const openApi = loadOpenApi();
    if ('skipped' in openApi) return skip(openApi.skipped);
    expect(openApi.check.problems(local.log)).toEqual([]);
    // The check itself sees faults.
    const exchange = local.log
      .rest()
      .find((one) => one.route === '/channels/{channel_id}/messages' && one.method === 'POST');
    if (exchange === undefined) throw new Error('no message was sent');
    expect(openApi.check.exchangeProblems({ ...exchange, body: { embeds: 'x' } })).toEqual([
      'request POST /channels/{channel_id}/messages: /embeds must be array,null',
    ]);
    expect(openApi.check.exchangeProblems({ ...exchange, answer: {} })).not.toEqual([]);
  });

  it('logs nothing that it does not support', () => {
    expect(local.log.notes()).toEqual([]);
  });
});
