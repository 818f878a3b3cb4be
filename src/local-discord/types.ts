/** Shapes on the wire, as far as this server makes them. Names and fields are Discord's (API Reference), hence snake case. */

export interface UserJson {
  id: string;
  username: string;
  global_name: string | null;
  discriminator: string;
  avatar: string | null;
  bot?: boolean;
  public_flags: number;
  flags: number;
  primary_guild: null;
}

export interface AttachmentJson {
  id: string;
  filename: string;
  size: number;
  url: string;
  proxy_url: string;
  content_type?: string;
  description?: string;
  width?: number;
  height?: number;
  ephemeral?: boolean;
}

export interface EmbedMediaJson {
  url: string;
  proxy_url?: string;
  width?: number;
  height?: number;
}

export interface EmbedJson {
  type: string;
  title?: string;
  description?: string;
  url?: string;
  timestamp?: string;
  color?: number;
  footer?: { text: string; icon_url?: string };
  image?: EmbedMediaJson;
  thumbnail?: EmbedMediaJson;
  author?: { name: string; url?: string; icon_url?: string };
  fields?: { name: string; value: string; inline: boolean }[];
}

export interface EmojiJson {
  id?: string;
  name: string;
  animated?: boolean;
}

export interface ButtonJson {
  type: 2;
  id: number;
  style: number;
  label?: string;
  emoji?: EmojiJson;
  custom_id?: string;
  url?: string;
  disabled?: boolean;
}

export interface SelectOptionJson {
  label: string;
  value: string;
  description?: string;
  emoji?: EmojiJson;
  default?: boolean;
}

export interface SelectJson {
  type: 3 | 5 | 6 | 7 | 8;
  id: number;
  custom_id: string;
  placeholder?: string;
  min_values: number;
  max_values: number;
  disabled?: boolean;
  required?: boolean;
  options?: SelectOptionJson[];
  channel_types?: number[];
}

export interface ActionRowJson {
  type: 1;
  id: number;
  components: (ButtonJson | SelectJson)[];
}

export interface MessageReferenceJson {
  type: number;
  channel_id: string;
  message_id: string;
  guild_id?: string;
}

export interface InteractionMetadataJson {
  id: string;
  type: number;
  user: UserJson;
  authorizing_integration_owners: Record<string, string>;
  original_response_message_id?: string;
  interacted_message_id?: string;
  target_message_id?: string;
  target_user?: UserJson;
  triggering_interaction_metadata?: InteractionMetadataJson;
}

export interface Message {
  id: string;
  channel_id: string;
  type: number;
  author: UserJson;
  content: string;
  timestamp: string;
  edited_timestamp: string | null;
  tts: boolean;
  mention_everyone: boolean;
  mentions: UserJson[];
  mention_roles: string[];
  attachments: AttachmentJson[];
  embeds: EmbedJson[];
  components: ActionRowJson[];
  flags: number;
  pinned: boolean;
  nonce?: string | number;
  application_id?: string;
  webhook_id?: string;
  message_reference?: MessageReferenceJson;
  referenced_message?: Message | null;
  interaction?: { id: string; type: number; name: string; user: UserJson };
  interaction_metadata?: InteractionMetadataJson;
}

export interface CommandChoiceJson {
  name: string;
  name_localizations?: Record<string, string> | null;
  value: string | number;
}

export interface CommandOptionJson {
  type: number;
  name: string;
  name_localizations?: Record<string, string> | null;
  description: string;
  description_localizations?: Record<string, string> | null;
  required?: boolean;
  choices?: CommandChoiceJson[];
  options?: CommandOptionJson[];
  channel_types?: number[];
  min_value?: number;
  max_value?: number;
  min_length?: number;
  max_length?: number;
  autocomplete?: boolean;
}

export interface CommandJson {
  id: string;
  application_id: string;
  guild_id?: string;
  version: string;
  type: 1 | 2 | 3;
  name: string;
  name_localizations?: Record<string, string> | null;
  description: string;
  description_localizations?: Record<string, string> | null;
  options?: CommandOptionJson[];
  default_member_permissions: string | null;
  dm_permission?: boolean;
  contexts: number[] | null;
  integration_types: number[];
  nsfw: boolean;
}

export interface TextInputJson {
  type: 4;
  id: number;
  custom_id: string;
  style: number;
  label?: string;
  value?: string;
  placeholder?: string;
  required: boolean;
  min_length?: number;
  max_length?: number;
}

/** A field of a modal: a text input or select, with the label and description of its Label or of the text input itself. */
export interface ModalFieldJson {
  /** Component type of the wrapper: 18 Label, 1 action row (deprecated), 10 text display. */
  wrapper: 1 | 10 | 18;
  id: number;
  label?: string;
  description?: string;
  content?: string;
  component?: TextInputJson | SelectJson;
}

export interface ModalJson {
  custom_id: string;
  title: string;
  fields: ModalFieldJson[];
}
