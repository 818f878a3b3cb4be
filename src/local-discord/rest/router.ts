import type { Route } from './route.ts';
import { channelRoutes } from './routes-channels.ts';
import { commandRoutes } from './routes-commands.ts';
import { identityRoutes } from './routes-identity.ts';
import { interactionRoutes } from './routes-interactions.ts';
import { messageRoutes } from './routes-messages.ts';

/** Everything this server can do. What is not here is answered 404 and logged. */
const routes: readonly Route[] = [
  ...identityRoutes,
  ...channelRoutes,
  ...messageRoutes,
  ...commandRoutes,
  ...interactionRoutes,
];

type RouteMatch =
  | { kind: 'found'; route: Route; params: Record<string, string> }
  | { kind: 'wrong-method' }
  | { kind: 'unknown' };

/** Finds the route of a path (without /api/v10). Literal parts win over parameters, by a route's place in the list being no matter. */
export function matchRoute(method: string, path: string): RouteMatch {
  const parts = path.split('/').map(decode);
  const fitting = routes
    .map((route) => ({ route, params: matchTemplate(route.path, parts) }))
    .filter((match): match is { route: Route; params: Record<string, string> } => match.params !== null)
    .sort((a, b) => Object.keys(a.params).length - Object.keys(b.params).length);
  const best = fitting.find((match) => match.route.method === method);
  // A literal such as @me must not fall through to a parameter under another method.
  if (best !== undefined) return { kind: 'found', ...best };
  return fitting.length > 0 ? { kind: 'wrong-method' } : { kind: 'unknown' };
}

function matchTemplate(template: string, parts: readonly string[]): Record<string, string> | null {
  const pattern = template.split('/');
  if (pattern.length !== parts.length) return null;
  const params: Record<string, string> = {};
  for (const [index, piece] of pattern.entries()) {
    const part = parts[index] ?? '';
    const name = /^\{(.+)\}$/.exec(piece)?.[1];
    if (name === undefined) {
      if (piece !== part) return null;
    } else if (part === '') return null;
    else params[name] = part;
  }
  return params;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
