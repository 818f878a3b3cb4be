import { STATUS_CODES } from 'node:http';

/** A leaf or branch of the `errors` tree that comes with code 50035 (API Reference: Error Messages). */
export interface ErrorTree {
  [key: string]: ErrorTree | { code: string; message: string }[];
}

/**
 * Discord's JSON error codes that this server gives (Opcodes and Status Codes: JSON), with the HTTP status. The docs list codes and
 * messages but no statuses; those are the ones seen in the wild.
 */
const PROBLEMS = {
  unauthorized: [401, 0, '401: Unauthorized'],
  notFound: [404, 0, '404: Not Found'],
  methodNotAllowed: [405, 0, '405: Method Not Allowed'],
  unknownApplication: [404, 10002, 'Unknown Application'],
  unknownChannel: [404, 10003, 'Unknown Channel'],
  unknownGuild: [404, 10004, 'Unknown Guild'],
  unknownMember: [404, 10007, 'Unknown Member'],
  unknownMessage: [404, 10008, 'Unknown Message'],
  unknownUser: [404, 10013, 'Unknown User'],
  unknownWebhook: [404, 10015, 'Unknown Webhook'],
  unknownInteraction: [404, 10062, 'Unknown interaction'],
  unknownCommand: [404, 10063, 'Unknown application command'],
  tooManyAttachments: [400, 30015, 'Maximum number of attachments in a message reached (10)'],
  tooManyCommands: [400, 30032, 'Maximum number of application commands reached'],
  dailyCommandCreates: [400, 30034, 'Max number of daily application command creates has been reached (200)'],
  requestTooLarge: [413, 40005, 'Request entity too large'],
  alreadyAcknowledged: [400, 40060, 'Interaction has already been acknowledged.'],
  missingAccess: [403, 50001, 'Missing Access'],
  notOnDm: [403, 50003, 'Cannot execute action on a DM channel'],
  notYourMessage: [403, 50005, 'Cannot edit a message authored by another user'],
  emptyMessage: [400, 50006, 'Cannot send an empty message'],
  cannotMessageUser: [403, 50007, 'Cannot send messages to this user'],
  missingPermissions: [403, 50013, 'Missing Permissions'],
  wrongChannelType: [400, 50024, 'Cannot execute action on this channel type'],
  invalidWebhookToken: [401, 50027, 'Invalid Webhook Token'],
  invalidForm: [400, 50035, 'Invalid Form Body'],
  fileTooLarge: [400, 50045, 'File uploaded exceeds the maximum size'],
  threadArchived: [400, 50083, 'Thread is archived'],
  invalidJson: [400, 50109, 'The request body contains invalid JSON.'],
  replyWithoutHistory: [400, 160002, 'Cannot reply without permission to read message history'],
  threadExists: [400, 160004, 'A thread has already been created for this message'],
  threadLocked: [400, 160005, 'Thread is locked'],
  notImplemented: [501, 0, '501: Not Implemented by the local Discord'],
} as const satisfies Record<string, readonly [status: number, code: number, message: string]>;

type ProblemName = keyof typeof PROBLEMS;

/** An answer that is an error as Discord words it. Thrown anywhere below the router, which sends it. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: number;
  readonly errors: ErrorTree | undefined;

  constructor(status: number, code: number, message: string, errors?: ErrorTree) {
    super(message);
    this.name = 'ApiProblem';
    this.status = status;
    this.code = code;
    this.errors = errors;
  }
}

/** The named problem, to be thrown. `detail` is added to the message where Discord's own says too little for a developer. */
export function problem(name: ProblemName, detail?: string): ApiProblem {
  const [status, code, message] = PROBLEMS[name];
  return new ApiProblem(status, code, detail === undefined ? message : `${message}: ${detail}`);
}

/** Code 50035 with its tree of what is wrong where. */
export function invalidForm(errors: ErrorTree): ApiProblem {
  const [status, code, message] = PROBLEMS.invalidForm;
  return new ApiProblem(status, code, message, errors);
}

/** An error of the server itself or of a fault switch, worded as Discord words those. */
export function serverFailure(status: number): ApiProblem {
  return new ApiProblem(status, 0, `${status}: ${STATUS_CODES[status] ?? 'Error'}`);
}
