// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { type Desk, ref, type Work } from '../../../../src/application/desk';
import { paths } from '../../../../src/application/paths';
import { changeSession } from '../../../../src/application/sessions';
import { readSession } from '../../../../src/domain/session/session';
import { givingKey, useTab } from '../../../../src/state/tab';
import { renderAt } from '../../../support/desk';
import { openWork, startOne, valueOf } from './given';

const open = async () => {
  const work = await openWork();
  const started = await startOne(work);
  renderAt(paths.details(started.session), work.desk);
  await screen.findByRole('heading', { level: 1, name: 'Details of this session' });
  return { work, user: userEvent.setup(), ...started };
};

const stored = async (desk: Desk, id: string) => {
  const session = readSession(id, (await desk.log.read(ref('session', id))).state);
  if (!session) throw new Error('There is no such session');
  return session;
};

const changeElsewhere = async (work: Work, id: string, period: string): Promise<void> => {
  const { fields, assessedOn } = await stored(work.desk, id);
  const seen = { period: fields.period.seen, assessedOn: fields.assessedOn.seen };
  valueOf(await changeSession(work, id, { kind: 'changeSession', period, assessedOn, seen }));
};

const period = () => screen.getByLabelText('Period');
const save = () => screen.getByRole('button', { name: 'Save the changes' });

describe('the period and date of a session', () => {
  it('are changed, and the page says so', async () => {
    const { work, user, session } = await open();
    await user.clear(period());
    await user.type(period(), '2023/24');
    await user.clear(screen.getByLabelText('Day'));
    await user.type(screen.getByLabelText('Day'), '28');
    await user.click(save());
    expect(await screen.findByText('Period and date changed')).toBeInTheDocument();
    expect(await stored(work.desk, session)).toMatchObject({ period: '2023/24', assessedOn: '2023-02-28' });
  });

  it('are refused where one is missing and the other impossible, with the typing kept', async () => {
    const { work, user, session } = await open();
    await user.clear(period());
    await user.clear(screen.getByLabelText('Day'));
    await user.type(screen.getByLabelText('Day'), '31');
    await user.click(save());
    const links = within(await screen.findByRole('alert')).getAllByRole('link');
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'Enter the period, such as 2022/23',
      'Date of the marks must be a real date, with a day, a month and a year, such as 14 2 2023',
    ]);
    expect(screen.getByLabelText('Day')).toHaveValue('31');
    expect(await stored(work.desk, session)).toMatchObject({ period: '2022/23', assessedOn: '2023-02-14' });
  });

  it('changed by another window meanwhile are both shown, and a person chooses', async () => {
    const { work, user, session } = await open();
    await user.type(period(), ' mine');
    await changeElsewhere(work, session, '2022/23 theirs');
    await user.click(save());
    expect(await screen.findByText('2022/23 theirs, 14 February 2023')).toBeInTheDocument();
    expect(screen.getByText('2022/23 mine, 14 February 2023')).toBeInTheDocument();
    expect(await stored(work.desk, session)).toMatchObject({ period: '2022/23 theirs' });
    await user.click(screen.getByRole('button', { name: 'Keep what I typed' }));
    await waitFor(async () => expect(await stored(work.desk, session)).toMatchObject({ period: '2022/23 mine' }));
    expect(screen.queryByRole('button', { name: 'Keep what I typed' })).toBeNull();
  });

  it('of the other window may be taken instead', async () => {
    const { work, user, session } = await open();
    await user.type(period(), ' mine');
    await changeElsewhere(work, session, '2022/23 theirs');
    await user.click(save());
    await user.click(await screen.findByRole('button', { name: 'Use what is saved now' }));
    expect(period()).toHaveValue('2022/23 theirs');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('whose mark is given', () => {
  it('changes for this window from now on', async () => {
    const { work, user, session } = await open();
    await user.click(screen.getByRole('radio', { name: 'The Home Office adviser’s mark' }));
    expect(useTab.getState().giving[givingKey(work.by, session)]).not.toBe('adviser');
    await user.click(screen.getByRole('button', { name: 'Give this mark from now on' }));
    expect(await screen.findByText('You are now giving: The Home Office adviser’s mark')).toBeInTheDocument();
    expect(useTab.getState().giving[givingKey(work.by, session)]).toBe('adviser');
  });
});

describe('what a session was made with', () => {
  it('is told with whose words they are and where they come from', async () => {
    const { user } = await open();
    expect(
      screen.getByText(/what a published source says, in the words of this tool \(10 benchmarks\)/),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Unitary council in England, not funded for Prevent', { exact: false }),
    ).toBeInTheDocument();
    await user.click(screen.getByText('About it, and its sources'));
    expect(screen.getByText(/handbook for elected members/)).toBeInTheDocument();
  });
});

describe('archiving', () => {
  it('keeps the session, takes the forms away, and is taken back with one press', async () => {
    const { work, user, session } = await open();
    await user.click(screen.getByRole('button', { name: 'Archive this session' }));
    expect(await screen.findByText('Session archived')).toBeInTheDocument();
    expect((await stored(work.desk, session)).archived).toBe(true);
    expect(screen.queryByLabelText('Period')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Bring this session back' }));
    expect(await screen.findByText('Session brought back')).toBeInTheDocument();
    expect((await stored(work.desk, session)).archived).toBe(false);
    expect(period()).toHaveValue('2022/23');
  });
});
