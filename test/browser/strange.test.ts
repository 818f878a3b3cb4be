/** What the shipped bot does not do, or does only when something is wrong. The bot here is written for each test. */
import type { Client } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import { connectClient } from '../local-discord/raw.ts';
import { lastMessage, openPage, shoot } from './page.ts';

async function openWith(
  script: (client: Client<true>) => void,
  commands: readonly object[] = [],
): ReturnType<typeof openPage> {
  const opened = await openPage({
    bot: false,
    local: { examples: [], deadlines: { firstResponseMs: 400 } },
  });
  const client = await connectClient(opened.local);
  onTestFinished(() => client.destroy());
  script(client);
  await client.rest.put(`/applications/${opened.local.applicationId}/commands`, { body: commands });
  await opened.page.getByPlaceholder(/^Message #general$/).waitFor();
  return opened;
}

const button = (label: string, id: string) => ({
  type: 1 as const,
  components: [{ type: 2 as const, style: 1 as const, label, custom_id: id }],
});

test('a form, a menu of several, a message command, and what does not answer', async () => {
  const { page, local } = await openWith(
    (client) => {
      client.on('interactionCreate', async (interaction) => {
        if (interaction.isModalSubmit())
          await interaction.reply(`You wrote: ${interaction.fields.getTextInputValue('text')}`);
        else if (interaction.isStringSelectMenu())
          await interaction.update({ content: `Chosen: ${interaction.values.join(', ')}`, components: [] });
        else if (interaction.isMessageContextMenuCommand())
          await interaction.reply(`It says: ${interaction.targetMessage.content}`);
        else if (interaction.isButton() && interaction.customId === 'form')
          await interaction.showModal({
            title: 'Report a mistake',
            custom_id: 'report',
            components: [
              {
                type: 18,
                label: 'What is wrong?',
                component: { type: 4, style: 2, custom_id: 'text', required: true },
              },
            ],
          });
        else if (interaction.isChatInputCommand() && interaction.commandName === 'menu')
          await interaction.reply({
            content: 'Choose',
            components: [
              {
                type: 1,
                components: [
                  {
                    type: 3,
                    custom_id: 'several',
                    placeholder: 'Pick two',
                    min_values: 1,
                    max_values: 2,
                    options: ['one', 'two', 'three'].map((value) => ({ label: value, value })),
                  },
                ],
              },
              button('Open the form', 'form'),
              button('Say nothing', 'nothing'),
            ],
          });
      });
    },
    [
      { type: 1, name: 'menu', description: 'Shows a menu' },
      { type: 1, name: 'silent', description: 'Never answers' },
      { type: 3, name: 'Check this' },
    ],
  );
  // Without examples of the host's, commands that need nothing are offered.
  await page.getByRole('button', { name: '/silent' }).click();
  expect(await lastMessage(page, 'did not respond')).toContain('/silent: The application did not respond.');
  await page.getByRole('button', { name: 'Dismiss message' }).click();
  expect(await page.locator('.row').count()).toBe(0);

  await page.getByRole('button', { name: '/menu' }).click();
  await lastMessage(page, 'Choose');
  await page.getByRole('button', { name: 'Say nothing' }).click();
  const failure = page.getByRole('alert').filter({ hasText: 'The application did not respond.' });
  await failure.waitFor();
  await page.getByRole('button', { name: 'Open the form' }).click();
  await page.getByRole('textbox', { name: 'What is wrong?' }).fill('The date');
  await shoot(page, 'strange-1-form');
  await page.getByRole('button', { name: 'Submit' }).click();
  await lastMessage(page, 'You wrote: The date');

  await page.getByRole('button', { name: 'Pick two' }).click();
  await page.getByRole('option', { name: 'one' }).click();
  await page.getByRole('option', { name: 'three' }).click();
  await shoot(page, 'strange-2-menu');
  await page.keyboard.press('Escape');
  await page.locator('.row').first().filter({ hasText: 'Chosen: one, three' }).waitFor();

  await page
    .locator('.row')
    .last()
    .click({ button: 'right', position: { x: 300, y: 10 } });
  await page.getByRole('menuitem', { name: 'Check this' }).click();
  expect(await lastMessage(page, 'It says:')).toContain('It says: You wrote: The date');
  expect(local.log.notes()).toEqual([]);
});

test('pictures, their texts, files, times, markdown and unread marks', async () => {
  const { page, local } = await openWith(() => {});
  const data = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const content = [
    '# A heading',
    '**Bold**, *italic*, __underlined__, ~~struck~~, ||hidden||, `code`, <https://example.org/>',
    '> quoted',
    '<t:1930464000:F> <script>alert(1)</script> \\*escaped\\* <#100>',
  ].join('\n');
  await local.user.sendMessage(local.channels.threads[1], {
    content,
    files: [
      { name: 'chart.png', data, contentType: 'image/png', description: 'Support 58, against 31' },
      { name: 'notes.txt', data: Buffer.from('notes') },
    ],
  });
  const form = new FormData();
  const body = {
    content: 'With a chart',
    embeds: [{ title: 'A *title*', image: { url: 'attachment://bars.png' } }],
    attachments: [{ id: '0', description: 'Bars: 58 and 31' }],
  };
  form.set('payload_json', JSON.stringify(body));
  form.set('files[0]', new Blob([data], { type: 'image/png' }), 'bars.png');
  const place = local.channels.threads[1];
  const headers = { authorization: `Bot ${local.token}` };
  const url = `${local.restUrl}/v10/channels/${place}`;
  expect((await fetch(`${url}/messages`, { method: 'POST', headers, body: form })).status).toBe(200);

  // One is the bot's; one's own do not count.
  await page.locator('nav').getByRole('button', { name: 'Fact check 1 unread' }).click();
  await page.getByRole('separator', { name: 'New messages' }).waitFor();
  await page.getByRole('heading', { name: 'A heading' }).waitFor();
  expect(await page.getByRole('img').evaluateAll((all) => all.map((one) => one.getAttribute('alt')))).toEqual(
    expect.arrayContaining(['Support 58, against 31', 'Bars: 58 and 31']),
  );
  await expect.poll(() => page.locator('.row').first().innerText()).not.toBe('');
  const text = await page.locator('.row').first().innerText();
  expect(text).toContain('<script>alert(1)</script> *escaped*');
  expect(text).toContain('Wednesday, 5 March 2031 at 09:00');
  await page.getByText('ALT').first().click();
  await shoot(page, 'strange-3-drawing');

  await fetch(`${url}/typing`, { method: 'POST', headers });
  await page.getByText('is typing…').waitFor();
});

test('changed knowledge that cannot be used is shown until it can', async () => {
  const { page, local } = await openWith(() => {});
  local.notice('knowledge/people.yaml:3:5: "name" is missing.\nTry: name: Somebody');
  await page.getByRole('button', { name: 'Show the problems' }).click();
  await page.getByRole('dialog', { name: 'Knowledge problems' }).getByText('people.yaml:3:5').waitFor();
  await shoot(page, 'strange-4-problems');
  await page.keyboard.press('Escape');
  local.notice(null);
  await page.getByRole('button', { name: 'Show the problems' }).waitFor({ state: 'detached' });
});
