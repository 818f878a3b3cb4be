import { beforeAll, expect, test } from 'vitest';
import type { Knowledge } from '../../src/knowledge/index.ts';
import { renderRelated, renderSource, renderWhy } from '../../src/replies/cards.ts';
import { readContext } from '../../src/replies/custom-ids.ts';
import { lengthOf } from '../../src/replies/fit.ts';
import { readAsked, renderOutcome } from '../../src/replies/render.ts';
import { choose, help, refusal, strikes, tide } from '../commands/answerer.ts';
import { loadFerries, longId } from './knowledge.ts';

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await loadFerries();
});

const user = '123456789012345678';
const before = { kind: 'when', statements: ['night-strike'] } as const;
const gazette = '"Ferries \\[stay\\] in port", publisher not stated, 4 March 2031 (date inferred)';

test('an answer: headline and source to read, evidence and buttons to look at', () => {
  const reply = renderOutcome(tide, knowledge, { text: 'who spoke of the *tide*? @everyone', user, before });
  expect(reply).toEqual({
    visibility: 'public',
    delivery: 'new',
    message: {
      content: `Dara Quill said "the tide waits for no \\*rota\\*".\nSource: ${gazette}, paragraph 2.`,
      embeds: [
        {
          color: 0x1f6f54,
          author: { name: 'Asked: who spoke of the *tide*? @\u200beveryone' },
          description: 'Said on 3 March 2031.\n\\# It is the only thing she said.',
          fields: [
            { name: 'Said on', value: '3 March 2031', inline: true },
            { name: 'Source', value: `${gazette}, paragraph 2` },
          ],
        },
      ],
      components: [
        {
          type: 1,
          components: [
            {
              type: 2,
              style: 2,
              label: 'Source',
              custom_id: '1:source::who_said:quill-tide,night-strike.time-1',
            },
            {
              type: 2,
              style: 2,
              label: 'Related',
              custom_id: '1:related::who_said:quill-tide,night-strike.time-1',
            },
            { type: 2, style: 2, label: 'Why this answer?', custom_id: '1:why::when:night-strike' },
          ],
        },
      ],
      allowed_mentions: { parse: [] },
    },
  });
  expect(readContext(reply.message)).toEqual(tide.context);
  expect(readAsked(reply.message)).toBe('who spoke of the *tide*? @everyone');
});

test('times appear twice: local to the dispute, and for the reader', () => {
  const { message } = renderOutcome(strikes, knowledge, { text: '/strike', user });
  expect(message.content).toBe(
    [
      'The first strike runs from 8am to 5pm on 5 March 2031.',
      'Your time: <t:1930464000:f> to <t:1930496400:f>; <t:1941139800:f> to <t:1941166800:f>',
      `Source: ${gazette}, paragraphs 3 and 5.`,
    ].join('\n'),
  );
  expect(message.embeds[0]?.fields).toEqual([
    {
      name: 'When',
      value: [
        'Wednesday 5 March 2031, 8am to 5pm GMT (your time: <t:1930464000:f> to <t:1930496400:f>)',
        'Sunday 6 July 2031, 10.30pm to Monday 7 July 2031, 6am BST (your time: <t:1941139800:f> to <t:1941166800:f>)',
      ].join('\n'),
    },
    {
      name: 'Sources',
      value: `${gazette}, paragraphs 3 and 5\n"Notice to passengers", Saltmouth Ferries, 28 February 2031, paragraph 1 (inferred)`,
    },
  ]);
});

test('a choice: offers in the text and in a menu that only the asker settles', () => {
  const { message } = renderOutcome(choose, knowledge, { text: 'near', user, before });
  expect(message.content).toBe('Two things come close.\n1. What Dara Quill said of the tide\n2. The letter');
  expect(message.components).toEqual([
    {
      type: 1,
      components: [
        {
          type: 3,
          custom_id: `1:pick:${user}:when:night-strike`,
          placeholder: 'Which one did you mean?',
          options: [
            { label: 'What Dara Quill said of the tide', value: 'quill-tide' },
            {
              label: 'The letter',
              value: expect.stringMatching(
                /^~[0-9a-z]{7}\.a-part-that-makes-it-longer-than-100-characters-together$/,
              ),
            },
            { label: 'None of these', value: '-' },
          ],
        },
      ],
    },
  ]);
  expect(readContext(message)).toEqual(before);
});

test('a refusal offers what is nearby, and the conversation goes on', () => {
  const { message } = renderOutcome(refusal, knowledge, { text: 'what does it cost?', user });
  expect(message.content).toBe(
    'The sources do not say what the @\u200beveryone costs.\nWhat the sources do say nearby:\n1. What Dara Quill said of the tide',
  );
  expect(message.components).toEqual([
    {
      type: 1,
      components: [
        {
          type: 3,
          custom_id: `1:pick:${user}:`,
          placeholder: 'What the sources do say nearby',
          options: [{ label: 'What Dara Quill said of the tide', value: 'quill-tide' }],
        },
      ],
    },
    {
      type: 1,
      components: [
        { type: 2, style: 2, label: 'What can I ask?', custom_id: '1:help::when:night-strike.time-1' },
        { type: 2, style: 2, label: 'Why this answer?', custom_id: '1:why::' },
      ],
    },
  ]);
  expect(readContext(message)).toEqual(refusal.context);
});

test('help shows all examples, offers those that fit, and carries the context on', () => {
  const { message } = renderOutcome(help, knowledge, { text: '', user, before });
  expect(message.content).toBe(
    `I answer questions about the ferry dispute.\nYou could ask:\n- When is the strike?\n- Who said "the tide waits for no rota"?\n- What about ${'x'.repeat(100)}?`,
  );
  expect(message.embeds).toEqual([
    {
      color: 0x3b6ea8,
      title: 'The Ferry Dispute \\*of\\* Saltmouth',
      description: 'From the sources only.',
      fields: [],
    },
  ]);
  expect(message.components).toEqual([
    {
      type: 1,
      components: [
        {
          type: 3,
          custom_id: `1:try:${user}:when:night-strike`,
          placeholder: 'Try one of these',
          options: [
            { label: 'When is the strike?', value: 'When is the strike?' },
            {
              label: 'Who said "the tide waits for no rota"?',
              value: 'Who said "the tide waits for no rota"?',
            },
          ],
        },
      ],
    },
  ]);
  const plain = renderOutcome({ ...help, examples: [] }, knowledge, { text: '', user, before });
  expect(readContext(plain.message)).toEqual(before);
});

test('a long question is shown in part, and not taken for the whole', () => {
  const { message } = renderOutcome(tide, knowledge, { text: 'é'.repeat(6000), user });
  const name = message.embeds[0]?.author?.name ?? '';
  expect(lengthOf(name)).toBe(256);
  expect(name.endsWith('é…')).toBe(true);
  expect(readAsked(message)).toBeUndefined();
  const full = renderOutcome(tide, knowledge, { text: 'e'.repeat(249), user });
  expect(readAsked(full.message)).toBe('e'.repeat(249));
});

test('the source card tells all about each source, and why a date was inferred', () => {
  const reply = renderSource(strikes, knowledge);
  expect(reply.visibility).toBe('private');
  expect(reply.message.content).toBe(
    [
      'The first strike runs from 8am to 5pm on 5 March 2031.',
      '**Ferries \\[stay\\] in port**',
      'Publisher: not stated',
      'Published: 4 March 2031 (date inferred)',
      'Why this date: The strike began on the day after.',
      'Cited: paragraphs 3 and 5',
      'Note: Read on paper.',
      '**Notice to passengers**',
      'Publisher: Saltmouth Ferries',
      'Published: 28 February 2031',
      'Cited: paragraph 1 (inferred)',
      'Inferred from paragraph 1: It gives the sailings.',
    ].join('\n'),
  );
  expect(reply.message.components).toEqual([
    {
      type: 1,
      components: [
        { type: 2, style: 5, label: 'Open: Ferries [stay] in port', url: 'https://example.org/ferries' },
      ],
    },
  ]);
});

test('the why card says how the words were read', () => {
  expect(renderWhy('who spoke of the <@1> tide?', tide).message.content).toBe(
    [
      'You asked: who spoke of the \\<@\u200b1> tide?',
      'I found: Dara Quill said "the tide waits for no \\*rota\\*".',
      'Read as a question about: who said something',
      'Words found: tide, rota (as roster)',
      'Words set aside: the (says nothing)',
      'Next best: The strike is at night. It lost: No words in common.',
    ].join('\n'),
  );
});

test('related offers keep the context; none is said plainly', () => {
  const { message } = renderRelated(choose.offers, { kind: 'about', statements: [longId] });
  expect(message.content).toBe('The sources also say:\n- What Dara Quill said of the tide\n- The letter');
  expect(readContext(message)).toEqual({ kind: 'about', statements: [longId] });
  expect(renderRelated([], before).message.content).toBe(
    'The sources say nothing else about this. `/help` shows what they cover.',
  );
});
