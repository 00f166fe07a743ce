import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Attention } from '../../../src/domain/checks/attention';
import { attentionFor } from '../../../src/domain/checks/attention-for';
import type { Crosswalk, Edition, Links } from '../../../src/domain/edition/edition';
import type { LogEvent, RecordKind } from '../../../src/domain/record/event';
import { fold } from '../../../src/domain/record/fold';
import { scaleOf } from '../../../src/domain/session/mark';
import { readSession } from '../../../src/domain/session/session';

const benchmarks = join(import.meta.dirname, '../../../benchmarks');
const read = <T>(path: string): T => JSON.parse(readFileSync(join(benchmarks, path), 'utf8')) as T;
const readAll = <T>(folder: string): T[] =>
  readdirSync(join(benchmarks, folder)).map((name) => read<T>(`${folder}/${name}`));

/** Every event that the browser keeps, read without any code of ours. */
const allEvents = (page: Page): Promise<readonly LogEvent[]> =>
  page.evaluate(
    () =>
      new Promise<LogEvent[]>((resolve, reject) => {
        const opening = indexedDB.open('prevent-assurance-workbench');
        opening.onerror = () => reject(new Error('The database did not open'));
        opening.onsuccess = () => {
          const reading = opening.result.transaction('events').objectStore('events').getAll();
          reading.onerror = () => reject(new Error('The events could not be read'));
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result as LogEvent[]);
          };
        };
      }),
  );

/** What the domain finds in a session, from the events in the browser and the files under `benchmarks/`. For a browser
 *  that holds sessions of one unitary, unfunded council in England, made with the editions that come with the app. */
export const storedAttention = async (page: Page, session: string, today: string): Promise<readonly Attention[]> => {
  const events = await allEvents(page);
  const editions = readAll<Edition>('editions');
  const kept = (kind: RecordKind) => {
    const ids = new Set(events.flatMap(({ envelope: { record } }) => (record.kind === kind ? [record.id] : [])));
    return [...ids].map((id) => ({ id, state: fold(events.filter(({ envelope }) => envelope.record.id === id)) }));
  };
  const years = kept('session').map(({ id, state }) => {
    const found = readSession(id, state);
    const edition = editions.find((one) => one.id === found?.edition);
    const scale = edition && scaleOf(edition, found?.scale);
    if (!found || !edition || !scale) throw new Error('A session here is not of an edition that comes with the app');
    return { session: found, state, edition, scale };
  });
  const year = years.find((one) => one.session.id === session);
  if (!year) throw new Error('There is no such session in the browser');
  return attentionFor({
    year,
    years,
    authority: { nation: 'england', type: 'unitary', funded: false },
    evidence: kept('evidence'),
    actions: kept('action'),
    links: [read<Links>('links.json')],
    crosswalks: readAll<Crosswalk>('crosswalks'),
    today,
  });
};
