import { DiscordAPIError } from 'discord.js';
import { expect, test } from 'vitest';
import { explainLogin, logFailure } from '../../src/discord/failures.ts';

function apiError(code: number, status = 400): DiscordAPIError {
  return new DiscordAPIError({ code, message: 'x' }, code, status, 'POST', 'http://127.0.0.1', {});
}

test('what can happen on any day is a warning without a stack; the rest is an error', () => {
  const logged: unknown[] = [];
  const at = (level: string) => (details: object, message: string) => {
    logged.push([level, details, message]);
  };
  const log = { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
  logFailure(apiError(10062), 'answering', log);
  const bug = apiError(50035);
  logFailure(bug, 'answering', log);
  logFailure('odd', 'answering', log);
  expect(logged).toEqual([
    ['warn', { code: 10062, doing: 'answering' }, 'Too late: Discord no longer waits for this answer'],
    ['error', { err: bug, doing: 'answering' }, 'A request to Discord failed'],
    ['error', { err: 'odd', doing: 'answering' }, 'A request to Discord failed'],
  ]);
});

test('a start that failed says what to do next', () => {
  expect(explainLogin(apiError(0, 401)).message).toMatch(
    /^Discord does not accept the token\. Copy it again/,
  );
  expect(explainLogin(new Error('Authentication failed')).message).toMatch(
    /^Discord does not accept the token\./,
  );
  expect(explainLogin(new Error('Used disallowed intents')).message).toMatch(/^Discord refuses the intents/);
  expect(explainLogin(new Error('getaddrinfo ENOTFOUND')).message).toBe(
    'Cannot connect to Discord: getaddrinfo ENOTFOUND. Check the network connection and https://discordstatus.com, and start again.',
  );
});
