import 'fake-indexeddb/auto';
import { render } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { AppWithoutRouter } from '../../src/app/app-without-router';
import type { Desk } from '../../src/application/desk';
import { addPerson } from '../../src/application/people';
import { openStores } from '../../src/persistence/open-stores';
import { useTab, workAs } from '../../src/state/tab';

let count = 0;

/** A desk over its own database, with the real storage code; the clock stands at noon on 21 November 2026. */
export const openTestDesk = async (
  over: Partial<Desk> = {},
  name = `test-${String(++count)}-${Math.random().toString(36).slice(2)}`,
): Promise<Desk> => {
  const now = (): string => '2026-11-21T12:00:00.000Z';
  const stores = await openStores(name, `tab-${String(++count)}`, now);
  if (!stores.ok) throw new Error(stores.problem.kind);
  const random = (): string => Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('hex');
  return { ...stores.value, device: random(), now, today: () => '2026-11-21', newId: random, newSalt: random, ...over };
};

/** Adds a person and puts them to work in this tab. Gives their id. */
export const startWorking = async (desk: Desk, name = 'Siân Ŵyn', role = 'Prevent lead'): Promise<string> => {
  const added = await addPerson(desk, { name, role });
  if (!added.ok) throw new Error(added.problem.kind);
  workAs(added.value);
  return added.value;
};

/** The whole app at an address, as `main.tsx` shows it. What the tab remembered from an earlier test is forgotten. */
export const renderAt = (path: string, desk: Desk) => {
  useTab.setState({ saving: { is: 'idle' }, notice: undefined, place: undefined, pending: 0 });
  return render(
    <MemoryRouter initialEntries={[path]}>
      <AppWithoutRouter desk={desk} />
    </MemoryRouter>,
  );
};
