import { expect, test } from 'vitest';
import { lastMessage, openPage, shoot } from './page.ts';

test('a newcomer clicks an example, types a command, presses a button, asks on in a thread, and is refused in private', async () => {
  const { page, local } = await openPage({ context: { colorScheme: 'dark' } });
  // Examples.
  await page.locator('.example').last().waitFor();
  await shoot(page, 'newcomer-1-welcome-dark');
  expect(await page.locator('.example').allInnerTexts()).toEqual([
    'Who said the tide waits for no rota?',
    '/strike',
    '/said who:dara-quill',
  ]);
  await page.getByRole('button', { name: 'Who said the tide' }).click();
  expect(await lastMessage(page, 'Source:')).toContain('Dara Quill');

  // A slash command, with a suggestion.
  await page.getByLabel('Message #general').fill('/sa');
  await page.getByRole('option', { name: '/said' }).click();
  await page.getByRole('combobox', { name: 'who' }).fill('vane');
  await page.getByRole('option', { name: /Tomas Vane/ }).waitFor();
  await shoot(page, 'newcomer-2-suggestion');
  await page.getByRole('option', { name: /Tomas Vane/ }).click();
  await page.getByRole('combobox', { name: 'who' }).press('Enter');
  expect(await lastMessage(page, 'owls')).toContain('Tomas Vane');

  // A button: what it brings is for the presser only.
  await page.locator('.row').last().getByRole('button', { name: 'Why this answer?' }).click();
  const why = page.locator('.row').last().filter({ hasText: 'Only you can see this' });
  await why.waitFor();
  await shoot(page, 'newcomer-3-only-you');
  await why.getByRole('button', { name: 'Dismiss message' }).click();
  await why.waitFor({ state: 'detached' });

  // A follow-up in a thread, as a reply.
  await page.getByRole('button', { name: 'Questions', exact: true }).click();
  await page.getByLabel('Message “Questions”').fill('@on');
  await page.getByLabel('Message “Questions”').press('Enter');
  await page.keyboard.type('what did Dara Quill say about the lighthouse?');
  await page.keyboard.press('Enter');
  expect(await lastMessage(page, 'Source:')).toContain('lighthouse');
  await page.locator('.row').last().hover();
  await page.locator('.row').last().getByRole('button', { name: 'Reply' }).click();
  await page.keyboard.type('and about the rota?');
  await page.keyboard.press('Enter');
  expect(await lastMessage(page, 'the tide waits')).toContain('Dara Quill');
  await shoot(page, 'newcomer-4-thread');

  // A refusal that nobody else sees.
  await page.getByRole('button', { name: 'general', exact: true }).click();
  await page.keyboard.type('/ask What did Tomas Vane say about jelly?');
  await page.keyboard.press('Tab');
  await page.keyboard.type('priv');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Tr');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  expect(await lastMessage(page, 'Only you can see this')).toContain('jelly');
  const shown = local.user.messages(local.channels.general).at(-1);
  expect((shown?.flags ?? 0) & 64).toBe(64);
  await shoot(page, 'newcomer-5-refusal');

  // Alone with the bot no mention is needed.
  await page.locator('nav').getByRole('button', { name: 'On the Record' }).click();
  await page.getByRole('textbox', { name: /On the Record/ }).fill('who said the tide waits for no rota?');
  await page.keyboard.press('Enter');
  expect(await lastMessage(page, 'Source:')).toContain('Dara Quill');
});
