/**
 * The components draw an older Discord, with greys that are hard to read. These sheets go on top of theirs, and take their colours from
 * the page's own variables, which reach into shadow trees.
 */
import { DiscordAuthorInfo } from '@skyra/discord-components-core/discord-author-info.js';
import { DiscordButton } from '@skyra/discord-components-core/discord-button.js';
import { DiscordCode } from '@skyra/discord-components-core/discord-code.js';
import { DiscordCommand } from '@skyra/discord-components-core/discord-command.js';
import { DiscordEmbed } from '@skyra/discord-components-core/discord-embed.js';
import { DiscordEmbedField } from '@skyra/discord-components-core/discord-embed-field.js';
import { DiscordEmbedFields } from '@skyra/discord-components-core/discord-embed-fields.js';
import { DiscordEmbedFooter } from '@skyra/discord-components-core/discord-embed-footer.js';
import { DiscordImageAttachment } from '@skyra/discord-components-core/discord-image-attachment.js';
import { DiscordLink } from '@skyra/discord-components-core/discord-link.js';
import { DiscordMention } from '@skyra/discord-components-core/discord-mention.js';
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import { DiscordMessages } from '@skyra/discord-components-core/discord-messages.js';
import { DiscordQuote } from '@skyra/discord-components-core/discord-quote.js';
import { DiscordReply } from '@skyra/discord-components-core/discord-reply.js';
import { DiscordStringSelectMenu } from '@skyra/discord-components-core/discord-string-select-menu.js';
import { DiscordStringSelectMenuOption } from '@skyra/discord-components-core/discord-string-select-menu-option.js';
import { DiscordThread } from '@skyra/discord-components-core/discord-thread.js';
import { DiscordThreadMessage } from '@skyra/discord-components-core/discord-thread-message.js';
import { DiscordTime } from '@skyra/discord-components-core/discord-time.js';

interface StyledComponent {
  elementStyles: (CSSStyleSheet | { styleSheet?: CSSStyleSheet | undefined })[];
}

const focus = '2px solid var(--focus)';
const font = 'font-family: var(--font) !important;';

const sheets: readonly [component: StyledComponent, css: string][] = [
  [
    DiscordMessages,
    `:host { background: none !important; border: 0 !important; color: var(--text) !important; ${font} }`,
  ],
  [
    DiscordMessage,
    `:host { color: var(--text) !important; padding: 2px 16px 2px 16px !important; margin: 0 !important; font-size: 1rem; ${font} }
    :host([message-body-only]) { padding-block: 1px !important; }
    :host([ephemeral]) { background: var(--ephemeral) !important; }
    :host([highlight]) { background: var(--highlight) !important; }
    .discord-message-timestamp { color: var(--muted) !important; font-size: 0.75rem !important; margin-left: 4px !important; white-space: nowrap; }
    .discord-message-body-only-indent { min-width: 56px; width: 56px !important; margin-left: 0 !important; font-size: 0.625rem !important; padding-right: 4px; }
    .discord-message-edited, .discord-message-ephemeral { color: var(--muted) !important; font-size: 0.75rem !important; }
    .discord-message-ephemeral .discord-message-ephemeral-link { color: var(--link) !important; }
    .discord-message-ephemeral-link:focus-visible { outline: ${focus}; border-radius: 2px; }
    .discord-author-avatar img { cursor: default !important; object-fit: cover; }
    .discord-message-content { min-width: 0; }
    .discord-message-body { line-height: 1.375rem; }
    @media (max-width: 30rem) {
      :host { padding-inline: 12px !important; }
      .discord-author-avatar { margin-right: 10px !important; min-width: 34px !important; }
      .discord-author-avatar img { width: 34px !important; height: 34px !important; }
      .discord-message-body-only-indent { min-width: 44px; width: 44px !important; }
    }`,
  ],
  [
    DiscordAuthorInfo,
    `.discord-author-username { color: var(--strong) !important; cursor: default !important; text-decoration: none !important; }`,
  ],
  [
    DiscordReply,
    `:host { color: var(--muted) !important; white-space: nowrap !important; min-width: 0; max-width: 100%; overflow: visible; ${font} }
    :host::before { border-color: var(--line) !important; }
    :host .discord-replied-message-username { color: var(--text) !important; opacity: 1 !important; }
    .discord-replied-message-content { color: var(--muted) !important; overflow: hidden; text-overflow: ellipsis; min-width: 0; }
    .discord-application-tag { flex: 0 0 auto; }`,
  ],
  [
    DiscordCommand,
    `:host { color: var(--muted) !important; ${font} }
    :host::before { border-color: var(--line) !important; }
    :host .discord-replied-message-username { color: var(--text) !important; opacity: 1 !important; }
    :host .discord-slash-command-name, :host .discord-slash-command-name:hover { color: var(--chip-text) !important; background: var(--chip) !important; }
    .discord-context-command-name { color: var(--chip-text) !important; opacity: 1 !important; }`,
  ],
  [
    DiscordEmbed,
    `:host { color: var(--text) !important; margin-block: 4px !important; font-size: 0.875rem; max-width: 100%; }
    .discord-embed-wrapper { background: var(--embed) !important; border: 1px solid var(--embed-line) !important; border-left: 0 !important; min-width: 0; }
    .discord-embed-author, .discord-embed-title { color: var(--strong) !important; }
    .discord-embed-title a { color: var(--link) !important; }
    .discord-embed-image { max-width: 100% !important; height: auto; }
    .discord-embed-author-block { overflow-wrap: anywhere; }
    .discord-embed-grid { min-width: 0; }`,
  ],
  [DiscordEmbedField, `.discord-field-title { color: var(--strong) !important; }`],
  [
    DiscordEmbedFields,
    `::slotted([data-row='1']) { grid-column: 1 / 13 !important; }
    ::slotted([data-row='2'][inline-index='1']) { grid-column: 1 / 7 !important; }
    ::slotted([data-row='2'][inline-index='2']) { grid-column: 7 / 13 !important; }
    @media (max-width: 30rem) { ::slotted([inline-index]) { grid-column: 1 / 13 !important; } }`,
  ],
  [DiscordEmbedFooter, `:host { color: var(--text) !important; }`],
  [
    DiscordImageAttachment,
    `.discord-image-wrapper { height: auto !important; max-width: 100%; } img { max-width: 100%; height: auto; border-radius: 8px; }`,
  ],
  [DiscordLink, `a { color: var(--link) !important; } a:focus-visible { outline: ${focus}; }`],
  [
    DiscordMention,
    `:host, :host(:hover) { color: var(--mention-text) !important; background: var(--mention) !important; cursor: default; }`,
  ],
  [DiscordQuote, `.discord-quote-divider { background: var(--line) !important; flex: 0 0 4px; }`],
  [
    DiscordCode,
    `:host { background: var(--code) !important; } code { margin: 0 !important; padding-block: 0.1em !important; } code, :host([multiline]) code { background: var(--code) !important; border-color: var(--line) !important; box-sizing: border-box; max-width: 100%; }`,
  ],
  [DiscordTime, `:host { background: var(--time) !important; white-space: normal; }`],
  [
    DiscordButton,
    `:host > *:first-child { border-radius: 8px !important; padding: 2px 14px !important; margin: 4px 8px 4px 0 !important; box-sizing: border-box !important; height: auto !important; text-align: center; ${font} }
    :focus-visible { outline: ${focus}; outline-offset: 2px; }
    .secondary { background: var(--button) !important; color: var(--button-text) !important; }
    .secondary.hoverable:hover, a.secondary:hover { background: var(--button-hover) !important; }
    .success { background: #21773f !important; } .success.hoverable:hover { background: #1a6334 !important; }
    .destructive { background: #c9292f !important; } .destructive.hoverable:hover { background: #a12024 !important; }
    .primary { background: #5058e5 !important; } .primary.hoverable:hover { background: #4149c4 !important; }`,
  ],
  [
    DiscordStringSelectMenu,
    `:host { position: relative; display: block; width: 100%; max-width: 400px; margin-block: 4px; }
    .discord-string-select-menu { background: var(--field) !important; color: var(--text) !important; border: 1px solid var(--line) !important; border-radius: 8px !important; width: 100% !important; max-width: none !important; height: 40px !important; padding: 8px 12px !important; }
    .discord-string-select-menu > span:first-child { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    .discord-string-select-menu:focus-visible { outline: ${focus}; outline-offset: 2px; }
    .discord-expand-more-icon { flex: 0 0 auto; }
    .discord-string-select-menu-option-slot { background: var(--raised) !important; color: var(--text) !important; border: 1px solid var(--line) !important; box-shadow: var(--shadow); width: 100% !important; max-width: none !important; max-height: 260px !important; }
    :host([up]) .discord-string-select-menu-option-slot { bottom: calc(100% + 4px); }`,
  ],
  [
    DiscordStringSelectMenuOption,
    `:host { display: block; color: var(--text) !important; background: none !important; border: 0 !important; outline: none; }
    label { max-width: none !important; font-size: 0.875rem !important; line-height: 1.25 !important; }
    label:hover, :host([light-theme]) label:hover, :host(:focus) label { background: var(--hover) !important; }
    :host(:focus-visible) label { outline: ${focus}; outline-offset: -2px; }
    :host([aria-selected='true']) label { background: var(--selected) !important; }
    :host([aria-selected='true']) label::after { content: '✓'; margin-left: auto; }
    .discord-string-select-menu-option-ellipsis-text { white-space: normal !important; }
    strong { font-weight: 500; } span { color: var(--muted); font-size: 0.8125rem; }`,
  ],
  [
    DiscordThread,
    `:host { background: var(--embed) !important; width: 100% !important; max-width: 30rem !important; box-sizing: border-box; border: 1px solid var(--line); border-radius: 8px !important; padding: 10px 12px !important; }
    :host(:focus-visible) { outline: ${focus}; outline-offset: 2px; }
    .discord-thread-name { color: var(--strong) !important; } .discord-thread-cta { color: var(--link) !important; }
    .discord-thread-bottom { color: var(--muted) !important; overflow: hidden; }`,
  ],
  [
    DiscordThreadMessage,
    `:host { min-width: 0; } .discord-thread-message-username { color: var(--text) !important; opacity: 1 !important; }
    .discord-thread-message-content { min-width: 0; overflow: hidden; text-overflow: ellipsis; }
    .discord-thread-message-timestamp { color: var(--muted) !important; }`,
  ],
];

/** Call once, before anything is drawn: a component takes its sheets when it is made. */
export function restyleComponents(): void {
  for (const [component, css] of sheets) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    component.elementStyles.push(sheet);
  }
}
