/**
 * Discord's limits, each in Unicode code points unless said otherwise.
 * Source: Discord API documentation, August 2026 (Message Resource, Component Reference, Application Commands).
 */
export const limits = {
  content: 2000,
  embeds: 10,
  /** Over all texts of all embeds of one message. */
  embedsTotal: 6000,
  embedTitle: 256,
  embedDescription: 4096,
  embedFields: 25,
  embedFieldName: 256,
  embedFieldValue: 1024,
  embedFooter: 2048,
  embedAuthor: 256,
  rows: 5,
  buttonsPerRow: 5,
  buttonLabel: 80,
  customId: 100,
  selectOptions: 25,
  selectLabel: 100,
  selectValue: 100,
  selectPlaceholder: 150,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
  /** The longest text that an option of a slash command may hold. */
  optionText: 6000,
  /** The oldest a first response to an interaction may be, in milliseconds. */
  firstResponse: 3000,
} as const;
