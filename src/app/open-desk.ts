import { bytesToHex } from '@noble/hashes/utils.js';
import type { Desk } from '../application/desk';
import type { StartProblem } from '../application/ports';
import { fail, type Result, succeed } from '../domain/shared/result';
import { openStores } from '../persistence/open-stores';
import { startProblem } from '../persistence/start-problem';

const databaseName = 'prevent-assurance-workbench';

// Not crypto.randomUUID: it is missing where a council serves the app on its own network without https.
const randomHex = (): string => bytesToHex(crypto.getRandomValues(new Uint8Array(16)));

const now = (): string => new Date().toISOString();

// The day on the wall, not in UTC: an action is overdue by the user's calendar.
const today = (): string => {
  const date = new Date();
  return [
    String(date.getFullYear()),
    String(date.getMonth() + 1).padStart(2, '0'),
    String(date.getDate()).padStart(2, '0'),
  ].join('-');
};

/** Opens storage and gathers all that the app needs from outside. */
export const openDesk = async (): Promise<Result<Desk, StartProblem>> => {
  const stores = await openStores(databaseName, randomHex(), now);
  if (!stores.ok) return stores;
  const { memory } = stores.value;
  try {
    const known = await memory.get('device');
    const device = known ?? randomHex();
    if (!known) await memory.set('device', device);
    return succeed({ ...stores.value, device, now, today, newId: randomHex, newSalt: randomHex });
  } catch (error) {
    // The first write of all: on a full disk it is the one that fails.
    return fail(startProblem(error));
  }
};
