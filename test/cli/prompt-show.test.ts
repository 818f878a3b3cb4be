import { expect, test } from 'vitest';
import { choicesOf, type ShownMessage, showMessage } from '../../src/cli/prompt-show.ts';

const message: ShownMessage = {
  content: 'She said "\\*no\\*".\nYour time: <t:0:f>',
  embeds: [
    {
      type: 'rich',
      author: { name: 'Asked: who said no?' },
      description: 'Evidence.\n\\# more',
      fields: [{ name: 'Source', value: '**A** \\[b\\]\nC', inline: false }],
    },
  ],
  components: [
    {
      type: 1,
      id: 1,
      components: [
        {
          type: 3,
          id: 2,
          min_values: 1,
          max_values: 1,
          custom_id: 'p',
          options: [
            { label: 'First', value: 'a' },
            { label: 'None', value: '-' },
          ],
        },
      ],
    },
    {
      type: 1,
      id: 1,
      components: [
        { type: 2, id: 3, style: 2, custom_id: 's', label: 'Source' },
        { type: 2, id: 3, style: 2, custom_id: 'w', label: 'Why this answer?' },
        { type: 2, id: 3, style: 2, url: 'https://example.org/', label: 'Open' },
      ],
    },
  ],
};

test('shows the message as Discord would, with what can be typed next', () => {
  const lines = showMessage(message).split('\n');
  expect(lines[1]).toMatch(/^Your time: 1 January 1970|^Your time: 31 December 1969/);
  expect(lines.toSpliced(1, 1)).toEqual([
    'She said "*no*".',
    '  | Evidence.',
    '  | # more',
    '  | Source: A [b]',
    '  | C',
    '  Open: https://example.org/',
    '   1  First',
    '   2  None',
    '  (type 1 to 2, source, why)',
  ]);
});

test('knows what a number or a word stands for', () => {
  expect(choicesOf(message)).toEqual([
    { type: 'option', key: '1', label: 'First', customId: 'p', value: 'a' },
    { type: 'option', key: '2', label: 'None', customId: 'p', value: '-' },
    { type: 'button', key: 'source', label: 'Source', customId: 's' },
    { type: 'button', key: 'why', label: 'Why this answer?', customId: 'w' },
  ]);
});
