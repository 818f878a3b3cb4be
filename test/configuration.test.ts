import { expect, test } from 'vitest';
import { readConfiguration } from '../src/configuration.ts';

const defaults = {
  token: undefined,
  knowledgeFolder: 'knowledge',
  logLevel: undefined,
  api: undefined,
  localPort: undefined,
};

test('everything may be absent or empty', () => {
  expect(readConfiguration({})).toEqual(defaults);
  expect(
    readConfiguration({
      DISCORD_TOKEN: ' ',
      KNOWLEDGE_DIR: '',
      LOG_LEVEL: '',
      DISCORD_API: '',
      LOCAL_PORT: '',
    }),
  ).toEqual(defaults);
});

test('reads what is there', () => {
  expect(
    readConfiguration({
      DISCORD_TOKEN: ' token ',
      KNOWLEDGE_DIR: '/srv/knowledge',
      LOG_LEVEL: 'debug',
      DISCORD_API: 'http://127.0.0.1:8080/api',
      LOCAL_PORT: '8080',
    }),
  ).toEqual({
    token: 'token',
    knowledgeFolder: '/srv/knowledge',
    logLevel: 'debug',
    api: 'http://127.0.0.1:8080/api',
    localPort: 8080,
  });
});

test('names everything that is wrong', () => {
  expect(readConfiguration({ LOG_LEVEL: 'loud', DISCORD_API: 'here', LOCAL_PORT: '70000' })).toEqual({
    problems: [
      'LOG_LEVEL is one of silent, error, warn, info and debug',
      'DISCORD_API is an address such as http://127.0.0.1:8080/api',
      'LOCAL_PORT is a number from 0 (any free port) to 65535',
    ],
  });
});
