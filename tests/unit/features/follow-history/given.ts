import { configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { addActions } from '../../../../src/application/actions';
import { addAuthority } from '../../../../src/application/authorities';
import type { Desk, Work } from '../../../../src/application/desk';
import { startSession } from '../../../../src/application/sessions';
import type { ActionDetails } from '../../../../src/domain/actions/decide-action';
import { openTestDesk, startWorking } from '../../../support/desk';
import { good } from '../../application/start-test-session';
import { details } from '../../domain/actions/given';
import { editionCalled } from '../../domain/edition/benchmark-files';

// Storage and lazily loaded pages take their time where several test runs share a machine.
configure({ asyncUtilTimeout: 8_000 });

export type Given = { readonly desk: Desk; readonly work: Work; readonly authority: string; readonly session: string };

/** A council with one session, and somebody at work, over a database of this name. */
export const aCouncilAtWork = async (name?: string): Promise<Given> => {
  const desk = await openTestDesk({}, name);
  const work = { desk, by: await startWorking(desk) };
  const authority = good(
    await addAuthority(work, { name: 'Thurrock Council', nation: 'england', type: 'unitary', funded: false }),
  );
  const session = good(
    await startSession(work, {
      authority,
      edition: editionCalled('la-toolkit-2018'),
      scale: 'score',
      period: '2022 to 2023',
      assessedOn: '2023-02-28',
    }),
  );
  return { desk, work, authority, session };
};

/** Puts an action into the plan. Gives its id. */
export const anActionInPlan = async (
  { work, authority }: Given,
  over: Partial<ActionDetails> = {},
): Promise<string> => {
  const [event] = good(await addActions(work, [{ authority, details: details(over) }]));
  return event?.envelope.record.id ?? '';
};

/** What the listed changes say, from the top. */
export const changesListed = async (heading: string): Promise<string[]> => {
  await screen.findByRole('heading', { level: 1, name: new RegExp(heading) });
  const main = within(screen.getByRole('main'));
  await main.findByRole('heading', { level: 2, name: /change/i });
  return main.getAllByRole('listitem').map((item) => item.textContent);
};

/** Gives the reason on the page that asks for it, and says yes to the second question. */
export const eraseBecause = async (reason: string): Promise<void> => {
  await userEvent.type(await screen.findByLabelText('Why is it erased?'), reason);
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
  await screen.findByText(/This cannot be taken back/);
  await userEvent.click(screen.getByRole('button', { name: 'Yes, erase this text for good' }));
};
