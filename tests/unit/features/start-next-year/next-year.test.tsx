// @vitest-environment jsdom
import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { paths } from '../../../../src/application/paths';
import { lastChange, undoCommand } from '../../../../src/application/undo';
import { eraseText } from '../../../../src/application/erase';
import { ref } from '../../../../src/application/desk';
import { carriedIn } from '../../../../src/domain/session/carried';
import { textPath } from '../../../../src/domain/session/mark';
import { readItem, readSession } from '../../../../src/domain/session/session';
import { renderAt } from '../../../support/desk';
import { type Earlier, startEarlier, stateOf, valueOf, write } from './given';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
configure({ asyncUtilTimeout: 8000 });

const account = 'From 2022/23 in the Prevent toolkit 2018: 10 benchmarks: 6 mapped, 4 merged into 2, 0 gone; 0 new.';

const openForm = async ({ work, session }: Earlier) => {
  renderAt(paths.nextYear(session), work.desk);
  await screen.findByRole('heading', { level: 1, name: /Start the next year/ });
  return userEvent.setup();
};

const start = async (user: ReturnType<typeof userEvent.setup>): Promise<void> => {
  await user.type(screen.getByLabelText('Day'), '14');
  await user.type(screen.getByLabelText('Month'), '3');
  await user.type(screen.getByLabelText('Year'), '2024');
  await user.click(screen.getByRole('radio', { name: 'Council’s own mark' }));
  await user.click(screen.getByRole('button', { name: 'Start the session with all of this' }));
  await screen.findByRole('heading', { level: 1, name: /What was carried over/ });
};

/** The session that is not the earlier one, as it is stored. */
const started = async ({ work, session }: Earlier) => {
  const other = (await work.desk.log.list('session')).find(({ record }) => record.id !== session);
  if (!other) throw new Error('No other session was started');
  const state = await stateOf(work, other.record.id);
  return { id: other.record.id, state, session: readSession(other.record.id, state) };
};

describe('Starting the next year', () => {
  it('shows what comes over and the account of every item before it starts', async () => {
    await openForm(await startEarlier());
    expect(await screen.findByText(account)).toBeInTheDocument();
    const table = screen.getByRole('table', { name: 'From 2022/23 to the new session' });
    expect(within(table).getAllByRole('row')).toHaveLength(11);
    expect(within(table).getByRole('row', { name: /^8 Venue hire/ })).toHaveTextContent(
      '7 Reducing permissive environments, where 2 meetStrengths, 1 area for development, 1 piece of evidence',
    );
  });

  it('starts with everything unconfirmed and no mark but what does not apply', async () => {
    const earlier = await startEarlier();
    const user = await openForm(earlier);
    await start(user);
    expect(screen.getByText('0 of 4 confirmed or changed, 4 left.')).toBeInTheDocument();
    const { state, session } = await started(earlier);
    expect(session).toMatchObject({ startedFrom: earlier.session, edition: 'la-toolkit-2024', period: '2023/24' });
    expect(session?.crosswalk).toMatchObject({ from: 'la-toolkit-2018', to: 'la-toolkit-2024' });
    expect(carriedIn(state, 'permissive-environments').map(({ part }) => part.is)).toEqual([
      'text',
      'text',
      'evidence',
      'indicator',
    ]);
    const marked = Object.keys(state.fields).filter((path) => path.endsWith('Mark'));
    expect(marked).toEqual(['item/channel-panel/selfMark']);
  });

  it('asks for what is missing, and starts nothing', async () => {
    const earlier = await startEarlier();
    const user = await openForm(earlier);
    await user.clear(screen.getByLabelText('Period'));
    await user.click(screen.getByRole('button', { name: 'Start the session with all of this' }));
    const alert = await screen.findByRole('alert');
    expect(
      within(alert)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['Enter the period, such as 2023/24', 'Enter the date of the marks', 'Choose which mark you are giving']);
    expect(await earlier.work.desk.log.list('session')).toHaveLength(1);
  });

  it('names what was erased in the earlier session, and does not carry it', async () => {
    const earlier = await startEarlier();
    const path = textPath('venue-hire-it', 'strengths');
    const [event] = (await stateOf(earlier.work, earlier.session)).fields[path] ?? [];
    const erasing = { event: event?.event ?? '', path, reason: 'A name stood in it' };
    valueOf(await eraseText(earlier.work, ref('session', earlier.session), erasing));
    const user = await openForm(earlier);
    expect(await screen.findByText('8 Venue hire and IT policies: strengths was erased')).toBeInTheDocument();
    await start(user);
    const { state } = await started(earlier);
    expect(readItem(state, 'permissive-environments').strengths.value).toBe(
      'From 6 Prevent problem-solving process:\nPartners know whom to call.',
    );
  });
});

describe('What was carried over', () => {
  it('is confirmed one by one, and a change of a thing ends its note by itself', async () => {
    const earlier = await startEarlier();
    const user = await openForm(earlier);
    await start(user);
    await user.click(screen.getByRole('button', { name: 'Confirm Strengths of 7 Reducing permissive environments' }));
    expect(await screen.findByText('1 of 4 confirmed or changed, 3 left.')).toBeInTheDocument();
    await waitFor(() =>
      expect(screen.getByRole('heading', { name: '7 Reducing permissive environments' })).toHaveFocus(),
    );

    await user.click(screen.getByRole('link', { name: 'Change something in 7 Reducing permissive environments' }));
    const areas = await screen.findByLabelText('Areas for development');
    expect(screen.getAllByText(/Carried from 2022\/23, not yet confirmed/)).not.toHaveLength(0);
    await user.clear(areas);
    await user.type(areas, 'Test the filter twice a year');
    await user.tab();
    await waitFor(async () => {
      const { state } = await started(earlier);
      expect(carriedIn(state, 'permissive-environments').map(({ part }) => part.is)).toEqual(['evidence', 'indicator']);
    });
  });

  it('is confirmed all at once only after asking, and taken back all at once', async () => {
    const earlier = await startEarlier();
    await write(earlier, 'training', 'strengths', 'Nine in ten staff trained');
    const user = await openForm(earlier);
    await start(user);
    const items = ['permissive-environments', 'training'];
    const left = async (): Promise<number[]> => {
      const { state } = await started(earlier);
      return items.map((item) => carriedIn(state, item).length);
    };
    await user.click(screen.getByRole('button', { name: 'Confirm everything' }));
    const dialog = await screen.findByRole('dialog', { name: 'Confirm all 5 that are left?' });
    expect(await left()).toEqual([4, 1]);
    await user.click(within(dialog).getByRole('button', { name: 'Confirm them' }));
    expect(await screen.findByRole('button', { name: 'Go on to the marks' })).toBeInTheDocument();
    await waitFor(() => expect(screen.getByText('All 5 are confirmed or changed.')).toHaveFocus());
    expect(await left()).toEqual([0, 0]);
    const { id, state } = await started(earlier);
    expect(readItem(state, 'permissive-environments').areas.value).toBe(
      'Venue hire and IT policies: Test the filter yearly',
    );
    const [last] = await lastChange(earlier.work.desk, ref('session', id));
    valueOf(await undoCommand(earlier.work, last?.envelope.command ?? ''));
    expect(await left()).toEqual([4, 1]);
  });

  it('is nothing for a session that started empty', async () => {
    const { work, session } = await startEarlier();
    renderAt(paths.carriedOver(session), work.desk);
    expect(await screen.findByText(/was not started from an earlier one/)).toBeInTheDocument();
  });
});
