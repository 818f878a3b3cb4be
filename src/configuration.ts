/** The configuration, from the environment. */
import { z } from 'zod';

/** Empty is the same as absent: `.env.example` has empty lines to fill in. */
const optional = z
  .string()
  .trim()
  .optional()
  .transform((value) => (value === '' ? undefined : value));

const wrongPort = 'LOCAL_PORT is a number from 0 (any free port) to 65535';

const environment = z.object({
  DISCORD_TOKEN: optional,
  KNOWLEDGE_DIR: optional.transform((folder) => folder ?? 'knowledge'),
  LOG_LEVEL: optional.pipe(
    z
      .enum(['silent', 'error', 'warn', 'info', 'debug'], {
        error: 'LOG_LEVEL is one of silent, error, warn, info and debug',
      })
      .optional(),
  ),
  DISCORD_API: optional.pipe(
    z
      .url({ protocol: /^https?$/, error: 'DISCORD_API is an address such as http://127.0.0.1:8080/api' })
      .optional(),
  ),
  LOCAL_PORT: optional
    .transform((text) => (text === undefined ? undefined : Number(text)))
    .pipe(z.int(wrongPort).min(0, wrongPort).max(65535, wrongPort).optional()),
});

export interface Configuration {
  /** Absent: use the local Discord. */
  readonly token: string | undefined;
  readonly knowledgeFolder: string;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug' | undefined;
  /** Base of Discord's REST API, when it is not Discord's own. */
  readonly api: string | undefined;
  /** The port of the local Discord. */
  readonly localPort: number | undefined;
}

/** Returns the configuration, or what is wrong with it: one sentence each. */
export function readConfiguration(
  variables: Readonly<Record<string, string | undefined>>,
): Configuration | { readonly problems: readonly string[] } {
  const parsed = environment.safeParse(variables);
  if (!parsed.success) return { problems: parsed.error.issues.map((issue) => issue.message) };
  const { DISCORD_TOKEN, KNOWLEDGE_DIR, LOG_LEVEL, DISCORD_API, LOCAL_PORT } = parsed.data;
  return {
    token: DISCORD_TOKEN,
    knowledgeFolder: KNOWLEDGE_DIR,
    logLevel: LOG_LEVEL,
    api: DISCORD_API,
    localPort: LOCAL_PORT,
  };
}
