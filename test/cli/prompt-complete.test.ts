import { expect, test } from 'vitest';
import { completionAt } from '../../src/cli/prompt-complete.ts';

const nothing = { type: 'nothing' };
const whole = (typed: string, ...choices: string[]) => ({ type: 'whole', choices, typed });
const value = (command: string, option: string, typed: string) => ({ type: 'value', command, option, typed });

test.each([
  ['', nothing],
  ['who said', nothing],
  ['/', whole('/', '/ask ', '/said ', '/whosaid ', '/strike ', '/poll ', '/help ')],
  ['/s', whole('/s', '/said ', '/strike ')],
  ['/nothing ', nothing],
  ['/said ', whole('', 'who:', 'about:', 'private:')],
  ['/said ab', whole('ab', 'about:')],
  ['/said qui', value('said', 'who', 'qui')],
  ['/said who:', value('said', 'who', '')],
  ['/said who:dara q', value('said', 'who', 'dara q')],
  ['/said who:dara ab', whole('ab', 'about:')],
  ['/said who:dara about:', value('said', 'about', '')],
  ['/said who:dara about:the ti', value('said', 'about', 'the ti')],
  ['/said who:dara about:tide private:', nothing],
  ['/ask who said: it', value('ask', 'question', 'who said: it')],
  ['/strike ', whole('', 'private:')],
])('%j', (line, completion) => {
  expect(completionAt(line)).toEqual(completion);
});
