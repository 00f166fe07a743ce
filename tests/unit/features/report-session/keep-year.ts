import { addAuthority } from '../../../../src/application/authorities';
import type { Desk, Work } from '../../../../src/application/desk';
import { changeSession, startSession } from '../../../../src/application/sessions';
import type { Edition } from '../../../../src/domain/edition/edition';
import type { Marker } from '../../../../src/domain/session/mark';
import type { Result } from '../../../../src/domain/shared/result';
import { editionCalled } from '../../domain/edition/benchmark-files';
import { startWorking } from '../../../support/desk';

export const done = <T>(result: Result<T, { readonly kind: string }>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

/** Somebody at work, for a council of the given type. */
export const openCouncil = async (
  desk: Desk,
  type: 'unitary' | 'shire-district' = 'unitary',
): Promise<{ readonly work: Work; readonly authority: string }> => {
  const work = { desk, by: await startWorking(desk) };
  const details = { name: 'Thurrock Council', nation: 'england', type, funded: false } as const;
  return { work, authority: done(await addAuthority(work, details)) };
};

type Year = {
  readonly edition: string;
  readonly scale: string;
  readonly period: string;
  readonly assessedOn: string;
  /** By item; an item that is left out stays unmarked. */
  readonly marks: (edition: Edition) => readonly (readonly [string, string])[];
  readonly marker?: Marker;
};

/** Starts a session and gives its marks, through the commands that the screens use. Gives its id. */
export const keepYear = async (work: Work, authority: string, year: Year): Promise<string> => {
  const { scale, period, assessedOn, marks, marker = 'agreed' } = year;
  const edition = editionCalled(year.edition);
  const session = done(await startSession(work, { authority, edition, scale, period, assessedOn }));
  for (const [item, mark] of marks(edition)) {
    const reason = mark === 'not-applicable' ? 'Assured separately' : '';
    done(await changeSession(work, session, { kind: 'recordMark', item, marker, mark, reason, seen: [] }));
  }
  return session;
};

const published = ['5', '5', '4', '4', 'not-applicable', '4', '3', '3', '4', '3'];

/** The ten marks of February 2023. */
export const keepToolkit2018 = (work: Work, authority: string): Promise<string> =>
  keepYear(work, authority, {
    edition: 'la-toolkit-2018',
    scale: 'score',
    period: '2022 to 2023',
    assessedOn: '2023-02-28',
    marks: ({ items }) => items.map(({ id }, index) => [id, published[index] ?? '']),
  });

/** The thirty ratings of April 2023. */
export const keepChannel2023 = (work: Work, authority: string): Promise<string> =>
  keepYear(work, authority, {
    edition: 'channel-assurance',
    scale: 'rag',
    period: 'April 2023',
    assessedOn: '2023-04-30',
    marks: ({ items }) => items.map(({ id }) => [id, ['l3', 'p11', 'd2'].includes(id) ? 'amber' : 'green']),
  });
