/** What goes out: a Discord message as plain JSON, and who may see it. */
import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIButtonComponentWithURL,
  type APIComponentInMessageActionRow,
  type APIEmbed,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import type { Offer } from '../answers/outcome.ts';
import { type CustomId, encodeCustomId, encodeStatement } from './custom-ids.ts';
import { cut, fitEmbeds, fitParts, type Part } from './fit.ts';
import { limits } from './limits.ts';
import { plainLine } from './markdown.ts';

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** A message in the shape of Discord's API. */
export interface Message {
  readonly content: string;
  readonly embeds: APIEmbed[];
  readonly components: Row[];
  /** Nothing the bot says can ping anyone. */
  readonly allowed_mentions: { readonly parse: [] };
}

export interface Reply {
  /** private: only the person who asked sees it, where Discord can do that (slash commands, buttons). */
  readonly visibility: 'public' | 'private';
  /** update: takes the place of the message whose button was pressed. */
  readonly delivery: 'new' | 'update';
  readonly message: Message;
}

/** What a message is made of before it is made to fit. */
interface Draft {
  readonly content: readonly Part[];
  readonly embeds?: readonly APIEmbed[];
  readonly rows?: readonly (Row | undefined)[];
}

/** A message that Discord accepts, whatever the draft holds. */
function toMessage(draft: Draft): Message {
  return {
    content: fitParts(draft.content, limits.content),
    embeds: fitEmbeds(draft.embeds ?? []),
    components: (draft.rows ?? []).filter((row) => row !== undefined).slice(0, limits.rows),
    allowed_mentions: { parse: [] },
  };
}

export function reply(draft: Draft, visibility: Reply['visibility'] = 'public'): Reply {
  return { visibility, delivery: 'new', message: toMessage(draft) };
}

export function button(label: string, id: CustomId): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: cut(label, limits.buttonLabel),
    custom_id: encodeCustomId(id),
  };
}

export function linkButton(label: string, url: string): APIButtonComponentWithURL {
  return { type: ComponentType.Button, style: ButtonStyle.Link, label: cut(label, limits.buttonLabel), url };
}

export function buttonRow(
  ...buttons: (APIButtonComponentWithCustomId | APIButtonComponentWithURL)[]
): Row | undefined {
  return buttons.length === 0
    ? undefined
    : { type: ComponentType.ActionRow, components: buttons.slice(0, limits.buttonsPerRow) };
}

/** The value of the option "None of these": no statement's id can be this. */
export const noneOfThese = '-';

/** Offers to pick from. `undefined` when there are none. `none`: also offer "None of these". */
export function offerRow(
  id: CustomId,
  placeholder: string,
  offers: readonly Offer[],
  none: boolean,
): Row | undefined {
  const options = offers.flatMap(({ label, statement }) => {
    const value = encodeStatement(statement);
    return value === undefined ? [] : [{ label, value }];
  });
  return selectRow(id, placeholder, options, none ? [{ label: 'None of these', value: noneOfThese }] : []);
}

interface Option {
  readonly label: string;
  readonly value: string;
}

/**
 * A select of one option; `undefined` when there is nothing to select. Discord refuses options without a label and
 * options with the same value: of those the first stays. `last` stay whatever happens.
 */
export function selectRow(
  id: CustomId,
  placeholder: string,
  options: readonly Option[],
  last: readonly Option[] = [],
): Row | undefined {
  const byValue = new Map<string, Option>();
  for (const { label, value } of options) {
    const shown = cut(plainLine(label), limits.selectLabel);
    if (shown !== '' && value.trim() !== '' && !byValue.has(value))
      byValue.set(value, { label: shown, value });
  }
  if (byValue.size === 0) return undefined;
  const select: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: encodeCustomId(id),
    placeholder: cut(placeholder, limits.selectPlaceholder),
    options: [...[...byValue.values()].slice(0, limits.selectOptions - last.length), ...last],
  };
  return { type: ComponentType.ActionRow, components: [select] };
}
