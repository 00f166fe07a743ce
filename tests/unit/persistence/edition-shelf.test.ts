import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { Database } from '../../../src/persistence/database';
import { digestOf } from '../../../src/domain/record/event';
import { smallEdition } from '../../support/histories';
import { newId, openTestStores } from './open-test-stores';

const hash = digestOf(smallEdition);

describe('the shelf of editions', () => {
  it('gives back an edition as it was put there', async () => {
    const { log, editions } = await openTestStores();
    await log.merge([], [{ hash, edition: smallEdition }]);
    expect(await editions.find(hash)).toEqual(smallEdition);
    expect(await editions.all()).toEqual([{ hash, edition: smallEdition }]);
    expect(await editions.find('0'.repeat(64))).toBeUndefined();
  });

  it('does not give out one that was altered since', async () => {
    const name = newId();
    const { log, editions } = await openTestStores(name);
    await log.merge([], [{ hash, edition: smallEdition }]);
    const db = new Database(name);
    await db.editions.put({ hash, edition: { ...smallEdition, title: 'Another title' } });
    db.close();
    expect(await editions.find(hash)).toBeUndefined();
  });

  it('is put right by a copy that has the edition as it was', async () => {
    const name = newId();
    const { log, editions } = await openTestStores(name);
    const db = new Database(name);
    await db.editions.put({ hash, edition: { ...smallEdition, title: 'Another title' } });
    db.close();
    await log.merge([], [{ hash, edition: smallEdition }]);
    expect(await editions.find(hash)).toEqual(smallEdition);
  });
});
