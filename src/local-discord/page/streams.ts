import type { ServerResponse } from 'node:http';
import type { PageEvent } from './protocol.ts';

/** Open pages at once. A browser opens six connections to one server at most. */
const MAX_STREAMS = 24;

interface Streams {
  /** Starts a stream of server-sent events. False if too many are open. */
  open(response: ServerResponse): boolean;
  /** Sends an event to all. */
  tell(event: PageEvent): void;
}

export function createStreams(parts: {
  /** What a new page is told first. */
  first: () => PageEvent;
  sources: readonly ((listener: (event: PageEvent) => void) => () => void)[];
}): Streams {
  const open = new Set<ServerResponse>();
  const write = (response: ServerResponse, event: PageEvent): void => {
    response.write(`data: ${JSON.stringify(event)}\n\n`);
  };
  return {
    open: (response) => {
      if (open.size >= MAX_STREAMS) return false;
      response.writeHead(200, {
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
      });
      open.add(response);
      write(response, parts.first());
      const stops = parts.sources.map((source) => source((event) => write(response, event)));
      response.once('close', () => {
        open.delete(response);
        for (const stop of stops) stop();
      });
      return true;
    },
    tell: (event) => {
      for (const response of open) write(response, event);
    },
  };
}
