/** The page's line to its server. */
import { type PageCalls, type PageEvent, TOKEN_HEADER } from '../protocol.ts';

/** A refusal, in words for people. */
export class CallRefused extends Error {}

export interface Connection {
  /** Throws CallRefused. */
  call<Name extends keyof PageCalls>(
    name: Name,
    ask: PageCalls[Name]['ask'],
  ): Promise<PageCalls[Name]['answer']>;
}

const LOST = 'The local Discord has stopped. Start it again, then reload this page.';

export function connect(listeners: {
  event: (event: PageEvent) => void;
  /** null when all is well again. */
  lost: (why: string | null) => void;
}): Connection {
  const token = document.querySelector<HTMLMetaElement>('meta[name="page-token"]')?.content ?? '';
  const source = new EventSource(`/page/events?token=${encodeURIComponent(token)}`);
  source.addEventListener('message', ({ data }) => {
    listeners.lost(null);
    listeners.event(JSON.parse(data));
  });
  source.addEventListener('error', () => listeners.lost(LOST));
  return {
    call: async (name, ask) => {
      const response = await fetch(`/page/api/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', [TOKEN_HEADER]: token },
        body: JSON.stringify(ask),
      }).catch(() => {
        throw new CallRefused(LOST);
      });
      const answer = await response.json();
      if (!response.ok)
        throw new CallRefused(answer.message ?? `The local Discord answered ${response.status}.`);
      return answer;
    },
  };
}
