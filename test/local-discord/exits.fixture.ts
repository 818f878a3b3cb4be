/** Run as a process of its own: starts, leaves much open, stops. It must then exit by itself. */
import { startLocalDiscord } from '../../src/local-discord/index.ts';
import { call, identify, openGateway } from './raw.ts';

const local = await startLocalDiscord();
const gateway = await openGateway(local);
gateway.send(identify(local.token));
await gateway.next((frame) => frame.t === 'GUILD_CREATE');
await call(local, 'PUT', `/applications/${local.applicationId}/commands`, [
  { name: 'say', description: 'd' },
]);
local.faults.delayEvents(60_000);
local.faults.failRequests({ path: 'gateway', answer: { kind: 'timeout' } });
fetch(`${local.restUrl}/v10/gateway`).catch(() => {});
const result = local.user.runCommand(local.channels.general, 'say');
setTimeout(() => void local.close(), 50);
const { status, failure } = await result;
console.log(status, failure);
