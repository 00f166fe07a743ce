import { configure, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { addAuthority } from '../../../../src/application/authorities';
import { bundledEditions } from '../../../../src/application/bundled-editions';
import { type Desk, ref, type Work } from '../../../../src/application/desk';
import { addPiece, type NewPiece } from '../../../../src/application/evidence';
import { startSession } from '../../../../src/application/sessions';
import { type Evidence, readEvidence } from '../../../../src/domain/evidence/evidence';
import type { Result } from '../../../../src/domain/shared/result';
import { openTestDesk, renderAt, startWorking } from '../../../support/desk';

// Word from storage comes when it comes, and not inside what a test does; on a busy machine it takes its time.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
configure({ asyncUtilTimeout: 8000 });

export const valueOf = <T>(result: Result<T, unknown>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

export type Given = { readonly desk: Desk; readonly work: Work; readonly authority: string; readonly session: string };

/** Someone at work for a council with one session of the toolkit of 2018. */
export const aCouncil = async (over: Partial<Desk> = {}): Promise<Given> => {
  const desk = await openTestDesk(over);
  const work = { desk, by: await startWorking(desk) };
  const council = { name: 'Thornbury', nation: 'england', type: 'unitary', funded: true } as const;
  const authority = valueOf(await addAuthority(work, council));
  const edition = (await bundledEditions()).find(({ id }) => id === 'la-toolkit-2018');
  if (!edition) throw new Error('There is no such edition');
  const details = { authority, edition, scale: 'score', period: '2022/23', assessedOn: '2023-02-14' };
  return { desk, work, authority, session: valueOf(await startSession(work, details)) };
};

/** Adds a piece that supports these items of the session. Gives its id. */
export const aPiece = async (
  { work, authority, session }: Given,
  details: Partial<NewPiece['details']> = {},
  ...items: readonly string[]
): Promise<string> =>
  valueOf(
    await addPiece(work, {
      authority,
      details: { title: 'Minutes', date: '2023-01-05', kept: 'Shared drive', ...details },
      items: items.map((item) => ({ session, item })),
    }),
  );

export const readPiece = async ({ desk }: Given, id: string): Promise<Evidence> =>
  readEvidence(id, (await desk.log.read(ref('evidence', id))).state);

/** Opens a page and waits for its heading. */
export const openPage = async (path: string, { desk }: Given, heading: RegExp) => {
  const view = renderAt(path, desk);
  await screen.findByRole('heading', { level: 1, name: heading });
  return { ...view, user: userEvent.setup() };
};
