import { inOrderOfYears, type Year } from '../domain/comparison/year';
import { scaleOf } from '../domain/session/mark';
import { readSession } from '../domain/session/session';
import { current, type Desk, editionOf } from './desk';
import type { Snapshot } from './ports';

/** A session with its edition and scale; undefined for one that was never started, or whose edition is not here. */
export const yearOf = async (desk: Desk, { record, state }: Snapshot): Promise<Year | undefined> => {
  const session = readSession(record.id, state);
  const edition = session && (await editionOf(desk, session.editionHash));
  const scale = edition && scaleOf(edition, session.scale);
  return session && edition && scale ? { session, state, edition, scale } : undefined;
};

/** Every session of an authority but archived ones, whole, oldest first by the day as of which it was marked. */
export const yearsOf = async (desk: Desk, authority: string): Promise<readonly Year[]> => {
  const sessions = (await desk.log.list('session')).filter(({ record, state }) => {
    const session = readSession(record.id, state);
    return session?.authority === authority && !session.archived;
  });
  const whole = await Promise.all(sessions.map(({ record }) => current(desk, record)));
  const years = await Promise.all(whole.map((snapshot) => yearOf(desk, snapshot)));
  return inOrderOfYears(years.flatMap((year) => year ?? []));
};
