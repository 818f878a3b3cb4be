import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeLine, escapeText, plainLine } from '../../src/replies/markdown.ts';

const zws = '\u200b';

test.each([
  [
    '*bold* _it_ ~~no~~ `code` ||spoiler||',
    '\\*bold\\* \\_it\\_ \\~\\~no\\~\\~ \\`code\\` \\|\\|spoiler\\|\\|',
  ],
  ['a \\ backslash', 'a \\\\ backslash'],
  ['# heading', '\\# heading'],
  ['  ### heading', '  \\### heading'],
  ['-# subtext', '\\-# subtext'],
  ['- item\n+ item\n* item', '\\- item\n\\+ item\n\\* item'],
  ['1. one\n12) two', '1\\. one\n12\\) two'],
  ['> quote\n>>> all of it', '\\> quote\n\\>>> all of it'],
  ['5 > 4', '5 > 4'],
  ['<@123> <@!123> <@&123> <#123>', `\\<@${zws}123> \\<@${zws}!123> \\<@${zws}&123> \\<#123>`],
  ['@everyone and @HERE', `@${zws}everyone and @${zws}HERE`],
  ['<t:1700000000:R> <:smile:1> </ask:1>', '\\<t:1700000000:R> \\<:smile:1> \\</ask:1>'],
  ['see https://example.org/a_b', 'see https\\://example.org/a\\_b'],
  ['[a](https://x.org) [b](<https://y.org>)', '\\[a\\](https\\://x.org) \\[b\\](\\<https\\://y.org>)'],
  ['[over\ntwo lines](https://x.org)', '\\[over\ntwo lines\\](https\\://x.org)'],
  ['discord.gg/abc', 'discord.gg\\/abc'],
  ['left\u202eright\u0007', 'leftright'],
  ['one\r\n# two', 'one\n\\# two'],
])('%j becomes %j', (text, escaped) => {
  expect(escapeText(text)).toBe(escaped);
});

test('one line stays one line', () => {
  expect(escapeLine(' a\n# b\t c ')).toBe('a # b c');
  expect(plainLine(' a\n*b* @everyone ')).toBe(`a *b* @${zws}everyone`);
});

test('without the backslashes and unseen characters, the text is what it was', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'ab1 @#<>[]()*_~|`-+.:/\n'.split(''), 'everyone') }),
      (text) => {
        const shown = escapeText(text)
          .replace(/\\([^0-9A-Za-z\s])/g, '$1')
          .replaceAll(zws, '');
        expect(shown).toBe(text);
      },
    ),
  );
});
