/** What a person tried cannot be done; a client would not even send it. The message is for people. */
export class PersonRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'PersonRefused';
  }
}
