/** Discord's markdown as elements. The parser gives a tree; nothing here takes HTML. */
import { parse } from 'discord-markdown-parser';
import type { Message } from '../protocol.ts';
import { el } from './dom.ts';
import { formatTimestamp } from './times.ts';

/** Names for ids in mentions. */
export interface Names {
  user(id: string): string | undefined;
  channel(id: string): { name: string; thread: boolean } | undefined;
  message(id: string): Message | undefined;
  /** The reader, whose mentions stand out. */
  readonly me: string;
  readonly light: boolean;
}

interface MarkdownNode {
  type: string;
  [key: string]: unknown;
}

/** @param embedded inside an embed, where code has another ground */
export function drawText(text: string, names: Names, embedded = false): Node[] {
  return blocksOf(text).flatMap((block) => {
    if (block.kind === 'text') return draw(parse(block.text, 'extended'), names, embedded);
    const items = block.items.map((item) => el('li', {}, ...draw(parse(item, 'extended'), names, embedded)));
    const list =
      block.kind === 'numbers'
        ? el('ol', { class: 'text-list', start: block.start }, ...items)
        : el('ul', { class: 'text-list' }, ...items);
    return [list];
  });
}

/** What a mention shows before its name; the component draws it. */
const SIGNS: Readonly<Record<string, string>> = {
  user: '@',
  role: '@',
  channel: '#',
  thread: '#',
  slash: '/',
};

/** The words alone: for labels, announcements, and places where Discord draws no markdown. */
export function plainText(text: string, names: Names): string {
  const wrap = el('div', {}, ...drawText(text, names));
  for (const item of wrap.querySelectorAll('li, br')) item.before('\n');
  for (const name of wrap.querySelectorAll('discord-mention')) name.prepend(SIGNS[name.type ?? ''] ?? '');
  return (wrap.textContent ?? '').trim();
}

type Block =
  | { kind: 'text'; text: string }
  | { kind: 'bullets'; items: string[] }
  | { kind: 'numbers'; items: string[]; start: number };

/** The parser knows no lists. Lines that begin with "- ", "* " or "1. " are taken together, except within code. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let fenced = false;
  for (const line of text.split('\n')) {
    const last = blocks.at(-1);
    const bullet = fenced ? null : /^ {0,2}[-*] (?=\S)(.*)$/.exec(line);
    const number = fenced ? null : /^ {0,2}(\d{1,9})\. (?=\S)(.*)$/.exec(line);
    if (bullet) {
      if (last?.kind === 'bullets') last.items.push(bullet[1] ?? '');
      else blocks.push({ kind: 'bullets', items: [bullet[1] ?? ''] });
    } else if (number) {
      if (last?.kind === 'numbers') last.items.push(number[2] ?? '');
      else blocks.push({ kind: 'numbers', items: [number[2] ?? ''], start: Number(number[1]) });
    } else if (last?.kind === 'text') last.text += `\n${line}`;
    else blocks.push({ kind: 'text', text: line });
    if ((line.split('```').length - 1) % 2 === 1) fenced = !fenced;
  }
  return blocks;
}

function draw(nodes: readonly MarkdownNode[], names: Names, embedded: boolean): Node[] {
  return nodes.flatMap((node) => drawNode(node, names, embedded));
}

function drawNode(node: MarkdownNode, names: Names, embedded: boolean): Node[] {
  const { content } = node;
  const inner = (): Node[] =>
    Array.isArray(content) ? draw(content, names, embedded) : [new Text(stringOf(content))];
  const lit = { 'light-theme': names.light };
  switch (node.type) {
    case 'text':
      return [new Text(stringOf(content))];
    case 'strong':
      return [el('strong', {}, ...inner())];
    case 'em':
      return [el('em', {}, ...inner())];
    case 'underline':
      return [el('u', {}, ...inner())];
    case 'strikethrough':
      return [el('s', {}, ...inner())];
    case 'spoiler':
      return [
        el(
          'discord-spoiler',
          { ...lit, tabindex: 0, role: 'button', 'aria-label': 'Spoiler: press to show' },
          ...inner(),
        ),
      ];
    case 'inlineCode':
      return [el('discord-code', { ...lit, embed: embedded }, stringOf(content))];
    case 'codeBlock':
      return [el('discord-code', { ...lit, embed: embedded, multiline: true }, stringOf(content))];
    case 'blockQuote':
      return [el('discord-quote', lit, ...inner())];
    case 'heading':
      return [el('discord-header', { level: Number(node.level) }, ...inner())];
    case 'subtext':
      return [el('small', { class: 'subtext' }, ...inner())];
    case 'br':
    case 'newline':
      return [el('br')];
    case 'link':
    case 'url':
    case 'autolink':
      return drawLink(stringOf(node.target), inner(), names);
    case 'user':
      return [mention('user', names.user(stringOf(node.id)) ?? 'unknown-user', names, node.id === names.me)];
    case 'channel': {
      const channel = names.channel(stringOf(node.id));
      return [mention(channel?.thread ? 'thread' : 'channel', channel?.name ?? 'unknown', names)];
    }
    case 'role':
      return [mention('role', 'role', names)];
    case 'everyone':
    case 'here':
      return [mention('role', node.type, names)];
    case 'slashCommand':
      return [mention('slash', stringOf(node.fullName), names)];
    case 'timestamp':
      return [drawTime(Number(node.timestamp), typeof node.format === 'string' ? node.format : undefined)];
    case 'emoji':
      // Custom emoji are pictures on Discord's servers.
      return [new Text(`:${stringOf(node.name)}:`)];
    case 'twemoji':
      return [new Text(stringOf(node.name))];
    default:
      return inner();
  }
}

function mention(
  type: 'user' | 'channel' | 'thread' | 'role' | 'slash',
  name: string,
  names: Names,
  highlight = false,
): Node {
  return el('discord-mention', { type, highlight, 'light-theme': names.light }, name);
}

function drawLink(target: string, inner: Node[], names: Names): Node[] {
  if (!/^https?:\/\//i.test(target)) return inner;
  const safe = { href: target, rel: 'noopener noreferrer', target: '_blank', 'light-theme': names.light };
  return [el('discord-link', safe, ...inner)];
}

function drawTime(seconds: number, style: string | undefined): Node {
  const date = new Date(seconds * 1000);
  const known = !Number.isNaN(date.getTime());
  const time = el(
    'time',
    {
      datetime: known ? date.toISOString() : null,
      'data-relative': style === 'R' ? seconds : null,
    },
    formatTimestamp(seconds, style),
  );
  return el('discord-time', { title: formatTimestamp(seconds, 'F') }, time);
}

function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
