// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { paths } from '../../../../src/application/paths';
import { renderAt } from '../../../support/desk';
import { aCouncil, aMarkedSession, storedActions } from './given';

const ambers = {
  l3: { mark: 'amber', areas: 'Representation from health to be regular (ICB)' },
  p11: { mark: 'amber' },
  c1: { mark: 'green', areas: 'Write down the grade\nName a deputy' },
};

const open = async (items = {}) => {
  const given = await aCouncil();
  const session = await aMarkedSession(given, { items });
  const user = userEvent.setup();
  renderAt(paths.proposals(session), given.desk);
  await screen.findByRole('heading', { level: 1, name: 'Propose actions' }, { timeout: 5000 });
  return { given, session, user };
};

const itemCalled = (name: string) => {
  const item = screen.getByRole('heading', { level: 3, name }).closest('li');
  if (!item) throw new Error(`No item ${name}`);
  return within(item);
};

describe('the page of proposed actions', () => {
  it('adds everything that is required in one press, in the words that were written, and can take it back', async () => {
    const { given, user } = await open(ambers);
    expect(screen.getByText('The marks of this session require 2 actions.')).toBeVisible();
    expect(itemCalled('L3 Partners take part').getByText(/is marked Amber, so an action is needed/)).toBeVisible();
    const health = itemCalled('L3 Partners take part');
    expect(health.getByLabelText('What is to be done')).toHaveValue('Representation from health to be regular (ICB)');
    await user.type(health.getByLabelText('Owner'), 'Channel chair');
    await user.type(health.getByLabelText('Day'), '31');
    await user.type(health.getByLabelText('Month'), '3');
    await user.type(health.getByLabelText('Year'), '2027');
    await user.click(screen.getByRole('button', { name: 'Add 2 actions to the plan' }));

    expect(await screen.findByRole('alert')).toHaveTextContent('2 actions added to the plan');
    const actions = await storedActions(given);
    expect(actions.map(({ title, owner, due, required, status }) => ({ title, owner, due, required, status }))).toEqual(
      expect.arrayContaining([
        {
          title: 'Representation from health to be regular (ICB)',
          owner: 'Channel chair',
          due: '2027-03-31',
          required: true,
          status: 'not-started',
        },
        {
          title: 'Improve “Updates to family members”',
          owner: '',
          due: undefined,
          required: true,
          status: 'not-started',
        },
      ]),
    );
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await storedActions(given)).toEqual([]));
  });

  it('asks why where a required action is unticked, and shows it in the plan as dropped', async () => {
    const { given, user } = await open(ambers);
    const family = itemCalled('P11 Updates to family members');
    await user.click(family.getByRole('checkbox', { name: 'Add an action to the plan' }));
    await user.click(screen.getByRole('button', { name: 'Add 1 action and 1 reason to the plan' }));
    const summary = await screen.findByRole('alert');
    await user.click(within(summary).getByRole('link', { name: 'P11: enter why no action is needed' }));
    expect(family.getByLabelText('Why no action is needed')).toHaveFocus();
    expect(await storedActions(given)).toEqual([]);

    await user.keyboard('Process now in place');
    await user.click(screen.getByRole('button', { name: 'Add 1 action and 1 reason to the plan' }));
    expect(await screen.findByText('1 action added to the plan, 1 action recorded as not needed')).toBeVisible();
    const dropped = screen.getByRole('table', { name: 'Dropped (1)' });
    expect(dropped).toHaveTextContent('Improve “Updates to family members”');
    expect((await storedActions(given)).find(({ status }) => status === 'dropped')?.dropReason).toBe(
      'Process now in place',
    );
  });

  it('refuses an impossible date and an empty action, and keeps what was typed', async () => {
    const { user } = await open({ l3: { mark: 'red' } });
    await user.clear(screen.getByLabelText('What is to be done'));
    await user.type(screen.getByLabelText('Day'), '31');
    await user.type(screen.getByLabelText('Month'), '2');
    await user.type(screen.getByLabelText('Year'), '2027');
    await user.click(screen.getByRole('button', { name: 'Add 1 action to the plan' }));
    const links = within(await screen.findByRole('alert')).getAllByRole('link');
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'L3: enter what is to be done',
      'L3: the due date must be a real date, with a day, a month and a year, such as 31 3 2026',
    ]);
    expect(screen.getByLabelText('Day')).toHaveValue('31');
    expect(screen.getByLabelText('Month')).toHaveValue('2');
  });

  it('offers the rest folded away, none of it ticked, and never again once it is in the plan', async () => {
    const { given, session, user } = await open(ambers);
    const line = screen.getByText('C1 Authority of the chair: 2 areas for development');
    await user.click(line);
    const area = screen.getByRole('checkbox', { name: 'Name a deputy' });
    expect(area).not.toBeChecked();
    await user.click(area);
    await user.click(screen.getByRole('button', { name: 'Add 3 actions to the plan' }));
    await screen.findByText('3 actions added to the plan');
    cleanup();
    renderAt(paths.proposals(session), given.desk);
    expect(await screen.findByText('C1 Authority of the chair: 1 area for development')).toBeInTheDocument();
    expect(screen.getByText('The marks of this session require no action that the plan does not have.')).toBeVisible();
  });

  it('opens the line in which something is wrong', async () => {
    const { user } = await open({ c1: ambers.c1 });
    await user.click(screen.getByText(/^C1 .*2 areas for development$/));
    await user.click(screen.getByRole('checkbox', { name: 'Name a deputy' }));
    await user.clear(screen.getByLabelText('What is to be done'));
    await user.click(screen.getByText(/^C1 .*1 ticked/));
    await user.click(screen.getByRole('button', { name: 'Add 1 action to the plan' }));
    await user.click(within(await screen.findByRole('alert')).getByRole('link'));
    expect(screen.getByLabelText('What is to be done')).toHaveFocus();
    expect(screen.getByText(/^C1 .*1 ticked/).closest('details')).toHaveAttribute('open');
  });

  it('says that something must be ticked', async () => {
    const { user } = await open({ c1: ambers.c1 });
    await user.click(screen.getByRole('button', { name: 'Add to the plan' }));
    expect(await screen.findByRole('link', { name: 'Tick at least one action to add to the plan' })).toBeVisible();
  });

  it('labels what this edition suggests as this project’s own wording', async () => {
    const given = await aCouncil();
    const session = await aMarkedSession(given, { edition: 'la-toolkit-2018', scale: 'score', items: {} });
    renderAt(paths.proposals(session), given.desk);
    expect(
      await screen.findByText('Suggested for 7 Training. The wording is this project’s own, and not official'),
    ).toBeInTheDocument();
  });

  it('says why nothing is proposed, and where to go on', async () => {
    const { given } = await open({ l1: { mark: 'green' } });
    expect(screen.getByText(/No mark given so far requires an action/)).toHaveTextContent('any of the criteria');
    expect(screen.getByRole('link', { name: 'Add an action' })).toHaveAttribute(
      'href',
      paths.newAction(given.authority),
    );
  });

  it('keeps what was chosen and typed while the person looks at another page', async () => {
    const { given, session, user } = await open(ambers);
    await user.type(itemCalled('L3 Partners take part').getByLabelText('Owner'), 'Channel chair');
    await user.click(screen.getByRole('link', { name: 'Summary' }));
    cleanup();
    renderAt(paths.proposals(session), given.desk);
    await screen.findByText(/The page holds what you chose and typed before/);
    expect(itemCalled('L3 Partners take part').getByLabelText('Owner')).toHaveValue('Channel chair');
  });
});
