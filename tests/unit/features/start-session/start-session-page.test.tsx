// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { addAuthority } from '../../../../src/application/authorities';
import { type Desk, ref } from '../../../../src/application/desk';
import { paths } from '../../../../src/application/paths';
import { readAuthority } from '../../../../src/domain/authority/authority';
import { readItem, readSession } from '../../../../src/domain/session/session';
import { givingKey, useTab } from '../../../../src/state/tab';
import { renderAt } from '../../../support/desk';
import { openWork, statement, toolkit2018, toolkit2024, unitary } from './given';

const open = async (desk: Desk): Promise<UserEvent> => {
  renderAt(paths.startSession, desk);
  await screen.findByRole('heading', { level: 1, name: 'Start a session' });
  return userEvent.setup();
};

const radio = (name: string) => screen.getByRole('radio', { name });

const typeCouncil = async (user: UserEvent, type = 'Unitary council'): Promise<void> => {
  await user.type(screen.getByLabelText('Name of the council'), 'Thornbury');
  await user.click(radio('England'));
  await user.click(radio(type));
  await user.click(within(screen.getByRole('group', { name: 'Is it funded for Prevent?' })).getByLabelText('No'));
};

const typeDate = async (user: UserEvent, day: string, month: string, year: string): Promise<void> => {
  for (const [label, value] of [['Day', day] as const, ['Month', month] as const, ['Year', year] as const]) {
    await user.clear(screen.getByLabelText(label));
    await user.type(screen.getByLabelText(label), value);
  }
};

const typeRest = async (user: UserEvent): Promise<void> => {
  await user.type(screen.getByLabelText('Period'), '2022/23');
  await typeDate(user, '14', 'Feb', '2023');
  await user.click(radio('The mark agreed in the joint session'));
};

const start = (user: UserEvent) => user.click(screen.getByRole('button', { name: 'Start the session' }));

const sessionsIn = async (desk: Desk) =>
  (await desk.log.list('session')).flatMap(({ record, state }) => readSession(record.id, state) ?? []);

const errorsShown = async () =>
  within(await screen.findByRole('alert'))
    .getAllByRole('link')
    .map(({ textContent }) => textContent);

describe('starting a session', () => {
  it('adds the council, starts the session, gives the chosen mark and goes to the task list', async () => {
    const work = await openWork();
    const ask = vi.spyOn(work.desk.health, 'askToPersist');
    const user = await open(work.desk);
    await typeCouncil(user);
    await user.click(radio(toolkit2018));
    await user.click(radio('Score, 1 to 5'));
    await typeRest(user);
    expect(ask).not.toHaveBeenCalled();
    await start(user);
    expect(await screen.findByRole('navigation', { name: 'This session' })).toBeInTheDocument();
    const [session] = await sessionsIn(work.desk);
    expect(session).toMatchObject({ period: '2022/23', assessedOn: '2023-02-14', scale: 'score' });
    expect(useTab.getState().giving[givingKey(work.by, session?.id ?? '')]).toBe('agreed');
    const [council] = await work.desk.log.list('authority');
    expect(readAuthority('', council!.state)).toMatchObject(unitary);
    expect(ask).toHaveBeenCalledOnce();
  });

  it('with nothing filled in shows every problem, stores nothing, and each leads to its question', async () => {
    const work = await openWork();
    const user = await open(work.desk);
    await start(user);
    expect(await errorsShown()).toEqual([
      'Enter the name of the council',
      'Choose England or Wales',
      'Choose whether the council is funded for Prevent',
      'Choose what you are marking',
      'Enter the period, such as 2022/23',
      'Enter the date of the marks',
      'Choose which mark you are giving',
    ]);
    await waitFor(() => expect(screen.getByRole('alert').parentElement).toHaveFocus());
    await user.click(screen.getByRole('link', { name: 'Choose what you are marking' }));
    expect(document.activeElement).toHaveAttribute('name', 'edition');
    await user.click(screen.getByRole('link', { name: 'Enter the date of the marks' }));
    expect(screen.getByLabelText('Day')).toHaveFocus();
    expect(await work.desk.log.list('authority')).toEqual([]);
  });

  it('refuses an impossible date and keeps all that was typed', async () => {
    const work = await openWork();
    const user = await open(work.desk);
    await typeCouncil(user);
    await user.click(radio(toolkit2018));
    await typeRest(user);
    await typeDate(user, '30', '2', '2023');
    await start(user);
    expect(await errorsShown()).toEqual([
      'Choose how it is marked',
      'Date of the marks must be a real date, with a day, a month and a year, such as 14 2 2023',
    ]);
    expect(screen.getByLabelText('Name of the council')).toHaveValue('Thornbury');
    expect(screen.getByLabelText('Day')).toHaveValue('30');
    expect(screen.getByLabelText('Period')).toHaveValue('2022/23');
    expect(await sessionsIn(work.desk)).toEqual([]);
    await user.click(radio('Score, 1 to 5'));
    await typeDate(user, '28', '2', '2023');
    await start(user);
    await screen.findByRole('navigation', { name: 'This session' });
    expect(await sessionsIn(work.desk)).toMatchObject([{ assessedOn: '2023-02-28' }]);
  });

  it('asks for no scale where there is only one', async () => {
    const user = await open((await openWork()).desk);
    await user.click(radio(statement));
    expect(screen.queryByRole('group', { name: 'How is it marked?' })).toBeNull();
    await user.click(radio(toolkit2024));
    expect(screen.getByRole('group', { name: 'How is it marked?' })).toBeInTheDocument();
  });

  it('says of each edition when it was in force and what else it is called, and chooses none', async () => {
    await open((await openWork()).desk);
    expect(radio(toolkit2018)).toHaveAccessibleDescription(
      /^10 benchmarks\. For past years: in force from 5 September 2018 to 6 September 2023\. Also called: LGA self-assessment toolkit/,
    );
    expect(radio(toolkit2024)).toHaveAccessibleDescription('8 benchmarks. In force from 12 February 2024.');
    const offered = within(screen.getByRole('group', { name: 'What are you marking?' })).getAllByRole('radio');
    expect(offered).toHaveLength(4);
    offered.forEach((one) => expect(one).not.toBeChecked());
  });
});

describe('a shire district', () => {
  it('is told at once why it has no Channel statement and what to do instead, and cannot start one', async () => {
    const work = await openWork();
    const user = await open(work.desk);
    await typeCouncil(user, 'Shire district council');
    await user.click(radio(statement));
    expect(
      screen.getByText(/A shire district has the Prevent duty but no Channel panel of its own/),
    ).toBeInTheDocument();
    await typeRest(user);
    await start(user);
    expect(await errorsShown()).toEqual(['Choose something else to mark: this council does not complete this one']);
    expect(await work.desk.log.list('authority')).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Choose the Prevent toolkit 2024 instead' }));
    expect(radio(toolkit2024)).toBeChecked();
    expect(screen.queryByText(/no Channel panel of its own, so there is no/)).toBeNull();
  });

  it('is told beforehand which benchmark will be set to not applicable, with its reason', async () => {
    const work = await openWork();
    const user = await open(work.desk);
    await typeCouncil(user, 'Shire district council');
    await user.click(radio(toolkit2018));
    expect(
      screen.getByText(
        "5. Channel panel: A shire district has no Channel panel of its own; it co-operates with the county's panel",
      ),
    ).toBeInTheDocument();
    await user.click(radio('Score, 1 to 5'));
    await typeRest(user);
    await start(user);
    await screen.findByRole('navigation', { name: 'This session' });
    const [session] = await sessionsIn(work.desk);
    const { state } = await work.desk.log.read(ref('session', session?.id ?? ''));
    expect(readItem(state, 'channel-panel').result).toMatchObject({ mark: 'not-applicable', marker: 'self' });
  });

  it('of another type is told nothing of the kind', async () => {
    const user = await open((await openWork()).desk);
    await typeCouncil(user);
    await user.click(radio(toolkit2018));
    expect(screen.queryByText(/Channel panel:/)).toBeNull();
    await user.click(radio(statement));
    expect(screen.queryByRole('button', { name: /instead/ })).toBeNull();
  });
});

describe('the council of a session', () => {
  it('in Wales has its only type without being asked', async () => {
    const user = await open((await openWork()).desk);
    await user.click(radio('England'));
    await user.click(radio('County council'));
    expect(screen.queryByRole('radio', { name: 'Welsh principal council' })).toBeNull();
    await user.click(radio('Wales'));
    expect(screen.queryByRole('radio', { name: 'County council' })).toBeNull();
    expect(screen.getByText('Type of council: Welsh principal council')).toBeInTheDocument();
    await user.click(radio('England'));
    expect(radio('County council')).not.toBeChecked();
  });

  it('is chosen from those that are here, and not the one of the worked example', async () => {
    const work = await openWork();
    await addAuthority(work, unitary);
    await addAuthority(work, { ...unitary, name: 'Example' }, true);
    const user = await open(work.desk);
    expect(screen.queryByRole('radio', { name: 'Example' })).toBeNull();
    expect(radio('Thornbury')).toBeChecked();
    await user.click(radio(statement));
    await typeRest(user);
    await start(user);
    await screen.findByRole('navigation', { name: 'This session' });
    expect(await work.desk.log.list('authority')).toHaveLength(2);
  });

  it('is not preselected where there are several, and is asked for', async () => {
    const work = await openWork();
    await addAuthority(work, unitary);
    await addAuthority(work, { ...unitary, name: 'Ashby' });
    const user = await open(work.desk);
    expect(radio('Ashby')).not.toBeChecked();
    await start(user);
    expect((await errorsShown())[0]).toBe('Choose a council, or add one');
  });
});

describe('the date of a session', () => {
  it('outside the years of the edition, or still to come, is pointed out and accepted', async () => {
    const work = await openWork();
    await addAuthority(work, unitary);
    const user = await open(work.desk);
    await user.click(radio(toolkit2024));
    await user.click(radio('Score, 1 to 5'));
    await typeRest(user);
    const hint = `${toolkit2024} was in force from 12 February 2024. You can go on if the marks were made with it. On 14 February 2023 ${toolkit2018} was in force.`;
    expect(screen.getByText(hint)).toBeInTheDocument();
    await typeDate(user, '1', '1', '2027');
    expect(
      screen.getByText('1 January 2027 has not come yet. You can go on if that is what you mean.'),
    ).toBeInTheDocument();
    expect(screen.queryByText(hint)).toBeNull();
    await start(user);
    await screen.findByRole('navigation', { name: 'This session' });
  });
});

describe('a full disk', () => {
  it('is told, keeps the form, and the council that was added by then is not added again', async () => {
    const work = await openWork();
    const { log } = work.desk;
    let full = true;
    const desk: Desk = {
      ...work.desk,
      log: {
        ...log,
        run: (...asked) =>
          full && asked[1][0]?.kind === 'session'
            ? Promise.resolve({ ok: false, problem: { kind: 'storageFull' } })
            : log.run(...asked),
      },
    };
    const user = await open(desk);
    await typeCouncil(user);
    await user.click(radio(statement));
    await typeRest(user);
    await start(user);
    expect(await errorsShown()).toEqual([
      'This could not be saved, because this computer is out of space. Free some space, then try again',
    ]);
    full = false;
    await start(user);
    await screen.findByRole('navigation', { name: 'This session' });
    expect(await log.list('authority')).toHaveLength(1);
    expect(await sessionsIn(desk)).toHaveLength(1);
  });
});
