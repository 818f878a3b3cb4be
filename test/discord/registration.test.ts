import { expect, test } from 'vitest';
import { commands } from '../../src/commands/index.ts';
import { differences } from '../../src/discord/registration.ts';

/** As Discord gives them back: with ids and versions, defaults left out, other order. */
function asRegistered() {
  return commands
    .map(({ payload }, index) => ({
      ...payload,
      id: `10000000000000000${index}`,
      application_id: '100000000000000099',
      version: '1',
      default_member_permissions: null,
      nsfw: false,
      contexts: [2, 0, 1],
      options: payload.options.map((option) => {
        const { required, ...rest } = option;
        return required === true ? { ...rest, required } : rest;
      }),
    }))
    .reverse();
}

test('what Discord adds, leaves out or reorders is no difference', () => {
  expect(differences(asRegistered(), commands)).toEqual([]);
});

test('names what is missing, too many or different', () => {
  const [help, ...rest] = asRegistered();
  expect(differences(rest, commands)).toEqual(['help']);
  expect(differences([{ ...help, description: 'Old' }, ...rest], commands)).toEqual(['help']);
  expect(differences([{ ...help, name: 'old' }, help, ...rest], commands)).toEqual(['old']);
  expect(differences([{ ...help, options: [] }, ...rest], commands)).toEqual(['help']);
});

test('anything that is no list of commands differs in all', () => {
  const all = commands.map(({ payload }) => payload.name);
  expect(differences({ message: 'no' }, commands)).toEqual(all);
  expect(differences([], commands)).toEqual(all);
});
