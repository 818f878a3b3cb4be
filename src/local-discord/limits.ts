/**
 * Discord's limits, each with the page of https://docs.discord.com/developers that states it.
 * Lengths are in Unicode code points unless said otherwise.
 */

/** Message Resource: Create Message; Receiving and Responding for interaction responses. */
export const MESSAGE = {
  content: 2000,
  embeds: 10,
  attachments: 10,
  nonce: 25,
  /** Seconds for which `enforce_nonce` looks back ("the past few minutes"). */
  nonceMemorySeconds: 300,
  attachmentDescription: 1024,
  attachmentFilename: 1024,
  historyDefault: 50,
  historyMax: 100,
  allowedMentionIds: 100,
} as const;

/** Message Resource: Embed Limits. */
export const EMBED = {
  title: 256,
  description: 4096,
  fields: 25,
  fieldName: 256,
  fieldValue: 1024,
  footer: 2048,
  author: 256,
  url: 2048,
  color: 0xffffff,
  /** Title, description, field names and values, footer and author, over all embeds of a message. */
  total: 6000,
} as const;

/** Component Reference. */
export const COMPONENT = {
  rows: 5,
  buttonsPerRow: 5,
  customId: 100,
  buttonLabel: 80,
  buttonUrl: 512,
  selectOptions: 25,
  selectOptionText: 100,
  selectPlaceholder: 150,
  selectValues: 25,
} as const;

/** Receiving and Responding: Modal; Component Reference: Label, Text Input. */
export const MODAL = {
  title: 45,
  customId: 100,
  components: 5,
  label: 45,
  description: 100,
  textInput: 4000,
  textPlaceholder: 100,
} as const;

/** Application Commands. */
export const COMMAND = {
  name: 32,
  description: 100,
  options: 25,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
  stringOption: 6000,
  total: 8000,
  chatInputPerScope: 100,
  userPerScope: 15,
  messagePerScope: 15,
  bulk: 130,
  createsPerDay: 200,
} as const;

/** Receiving and Responding. Milliseconds. */
export const DEADLINE = {
  firstResponse: 3000,
  token: 15 * 60 * 1000,
} as const;

/** API Reference: Uploading Files. Bytes. */
export const UPLOAD = {
  file: 10 * 1024 * 1024,
  request: 25 * 1024 * 1024,
} as const;

/** Gateway: Rate Limiting, Sending Events, Sessions. */
export const GATEWAY = {
  sendsPerMinute: 120,
  payloadBytes: 4096,
  heartbeatMs: 41_250,
  identifiesPerDay: 1000,
  /** Missed events kept for a resume; Discord does not publish its number. */
  replayEvents: 1000,
} as const;

/** Channels Resource and Threads. */
export const THREAD = {
  name: 100,
  archiveMinutes: [60, 1440, 4320, 10080],
  slowmodeSeconds: 21_600,
} as const;
