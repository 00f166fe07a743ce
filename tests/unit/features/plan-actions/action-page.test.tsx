// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { changeAction } from '../../../../src/application/actions';
import { type Desk, ref } from '../../../../src/application/desk';
import { paths } from '../../../../src/application/paths';
import { details } from '../../domain/actions/given';
import { openTestDesk, renderAt } from '../../../support/desk';
import { aCouncil, aMarkedSession, type Given, plan, storedAction, storedActions } from './given';

const openAction = async (over = {}) => {
  const given = await aCouncil();
  const id = await plan(given, { title: 'Track attendance', ...over });
  const user = userEvent.setup();
  renderAt(paths.action(given.authority, id), given.desk);
  await screen.findByRole('heading', { level: 1, name: /Change an action/ });
  return { given, id, user };
};

/** As another window would: what it changes rests on what is stored. */
const changeElsewhere = async (given: Given, id: string, over: Parameters<typeof details>[0]) => {
  const { seen, ...stored } = await storedAction(given, id);
  const outcome = await act(() => changeAction(given.work, id, details({ ...stored, ...over }), seen));
  if (!outcome.ok) throw new Error(outcome.problem.kind);
};

const box = (name: string) => screen.getByRole('textbox', { name });
const save = () => screen.getByRole('button', { name: 'Save' });

describe('changing an action', () => {
  it('saves what was changed, and the plan offers to undo it', async () => {
    const { given, id, user } = await openAction();
    await user.type(box('Owner'), 'HR');
    await user.click(screen.getByRole('radio', { name: 'High' }));
    await user.type(box('Day'), '31');
    await user.type(box('Month'), 'March');
    await user.type(box('Year'), '2027');
    await user.click(save());
    expect(await screen.findByText('Changes to “Track attendance” saved')).toBeVisible();
    expect(await storedAction(given, id)).toMatchObject({ owner: 'HR', priority: 'high', due: '2027-03-31' });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await storedAction(given, id)).toMatchObject({ owner: '', due: undefined }));
    expect(screen.getByText('Undone: Changes to “Track attendance” saved')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it('refuses what is wrong, leads to it and keeps the typing', async () => {
    const { user } = await openAction();
    await user.clear(box('What is to be done'));
    await user.type(box('Day'), '31');
    await user.type(box('Month'), '2');
    await user.type(box('Year'), '2027');
    await user.click(save());
    const links = within(await screen.findByRole('alert')).getAllByRole('link');
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'Enter what is to be done',
      'The due date must be a real date, with a day, a month and a year, such as 31 3 2026',
    ]);
    await user.click(links[0] as HTMLElement);
    expect(box('What is to be done')).toHaveFocus();
    expect(box('Month')).toHaveValue('2');
  });

  it('asks for the reason when an action that a mark required is dropped', async () => {
    const given = await aCouncil();
    const session = await aMarkedSession(given, { items: { l3: { mark: 'amber' } } });
    const user = userEvent.setup();
    renderAt(paths.proposals(session), given.desk);
    await user.click(await screen.findByRole('button', { name: 'Add 1 action to the plan' }));
    await user.click(await screen.findByRole('link', { name: 'Change “Improve “Partners take part””' }));
    await user.click(await screen.findByRole('radio', { name: 'Dropped' }));
    await user.click(save());
    await user.click(await screen.findByRole('link', { name: 'Enter why no action is needed' }));
    await user.keyboard('The county’s panel does it');
    await user.click(save());
    expect(await screen.findByRole('table', { name: 'Dropped (1)' })).toBeVisible();
  });

  it('links items of several sessions', async () => {
    const given = await aCouncil();
    const channel = await aMarkedSession(given);
    const toolkit = await aMarkedSession(given, { edition: 'la-toolkit-2018', scale: 'score' });
    const id = await plan(given, { links: [{ session: channel, item: 'c3' }] });
    const user = userEvent.setup();
    renderAt(paths.action(given.authority, id), given.desk);
    await user.click(await screen.findByText('Prevent toolkit 2018, 2022/23: 0 of 10 linked'));
    await user.click(screen.getByRole('checkbox', { name: '7 Training' }));
    await user.click(screen.getByRole('checkbox', { name: 'C3 Training of chair and deputy' }));
    await user.click(screen.getByRole('checkbox', { name: 'L3 Partners take part' }));
    await user.click(save());
    await screen.findByRole('heading', { level: 1, name: /Action plan/ });
    expect((await storedAction(given, id)).links).toEqual(
      expect.arrayContaining([
        { session: toolkit, item: 'training' },
        { session: channel, item: 'l3' },
      ]),
    );
    expect((await storedAction(given, id)).links).toHaveLength(2);
  });

  it('saves beside another window that changes something else', async () => {
    const { given, id, user } = await openAction();
    await user.type(box('Owner'), 'HR');
    await changeElsewhere(given, id, { why: 'From the letter', status: 'in-progress' });
    await waitFor(() => expect(box('Why it is in the plan')).toHaveValue('From the letter'));
    await user.click(save());
    await screen.findByText('Changes to “Track attendance” saved');
    expect(await storedAction(given, id)).toMatchObject({ owner: 'HR', why: 'From the letter', status: 'in-progress' });
  });

  it('shows both where another window changed the same, and overwrites nothing until a person chooses', async () => {
    const { given, id, user } = await openAction();
    await user.type(box('Owner'), 'HR');
    await changeElsewhere(given, id, { owner: 'Community safety' });
    expect(await screen.findByText(/Owner: another window changed this/)).toBeVisible();
    await user.click(save());
    expect(await screen.findByRole('link', { name: 'Owner: choose which version is to stand' })).toBeVisible();
    expect(await storedAction(given, id)).toMatchObject({ owner: 'Community safety' });
    await user.click(screen.getByRole('button', { name: 'Keep what I typed for owner' }));
    expect(box('Owner')).toHaveValue('HR');
    expect(box('Owner')).toHaveFocus();
    await user.click(save());
    await screen.findByText('Changes to “Track attendance” saved');
    expect(await storedAction(given, id)).toMatchObject({ owner: 'HR' });
  });

  it('takes what another window saved, where that is chosen', async () => {
    const { given, id, user } = await openAction();
    await user.type(box('Owner'), 'HR');
    await changeElsewhere(given, id, { owner: 'Community safety' });
    await user.click(await screen.findByRole('button', { name: 'Use what is saved now for owner' }));
    expect(box('Owner')).toHaveValue('Community safety');
    expect(screen.queryByText(/another window changed this/)).toBeNull();
  });

  it('keeps unsaved typing while the person looks elsewhere, and throws it away when told to', async () => {
    const { given, id, user } = await openAction();
    await user.type(box('Progress'), 'Two sessions held');
    await user.click(screen.getByRole('link', { name: 'Back to the action plan' }));
    await user.click(await screen.findByRole('link', { name: 'Change “Track attendance”' }));
    expect(await screen.findByText('The form holds what you typed before and did not save.')).toBeVisible();
    expect(box('Progress')).toHaveValue('Two sessions held');
    await user.click(screen.getByRole('button', { name: 'Throw it away' }));
    expect(box('Progress')).toHaveValue('');
    expect((await storedAction(given, id)).progress).toBe('');
  });

  it('offers what a window that ended suddenly left behind', async () => {
    const left = {
      record: '',
      path: 'draft/progress',
      tab: 'gone',
      value: 'Two sessions held',
      at: '2026-11-20T10:00:00Z',
    };
    const discarded: unknown[] = [];
    const given = await aCouncil();
    const id = await plan(given, { title: 'Track attendance' });
    const drafts = {
      ...given.desk.drafts,
      leftBehind: async (record: string) => (record === id ? [left] : []),
      discard: async (draft: unknown) => void discarded.push(draft),
    };
    const user = userEvent.setup();
    renderAt(paths.action(given.authority, id), { ...given.desk, drafts });
    expect(await screen.findByText('Two sessions held')).toBeVisible();
    expect(await screen.findByRole('textbox', { name: 'Progress' })).toHaveValue('');
    await user.click(screen.getByRole('button', { name: 'Put it back in the form' }));
    expect(box('Progress')).toHaveValue('Two sessions held');
    expect(discarded).toEqual([left]);
    await user.click(save());
    await waitFor(async () => expect((await storedAction(given, id)).progress).toBe('Two sessions held'));
  });

  it('keeps typing as drafts until it is saved', async () => {
    const { given, id, user } = await openAction();
    await user.type(box('Progress'), 'Two sessions held');
    cleanup();
    const kept: unknown[] = [];
    const drafts = { ...given.desk.drafts, keep: async (draft: unknown) => void kept.push(draft) };
    renderAt(paths.action(given.authority, id), { ...given.desk, drafts });
    await user.type(await screen.findByRole('textbox', { name: 'Progress' }), '.');
    await waitFor(() =>
      expect(kept).toContainEqual({ record: id, path: 'draft/progress', value: 'Two sessions held.' }),
    );
  });

  it('says that storage is full, and keeps the typing', async () => {
    const given = await aCouncil();
    const id = await plan(given, { title: 'Track attendance' });
    const log = { ...given.desk.log, run: async () => ({ ok: false, problem: { kind: 'storageFull' } }) as const };
    const user = userEvent.setup();
    renderAt(paths.action(given.authority, id), { ...given.desk, log });
    await user.type(await screen.findByRole('textbox', { name: 'Owner' }), 'HR');
    await user.click(save());
    expect(await screen.findByRole('link', { name: /this computer is out of space/ })).toBeVisible();
    expect(box('Owner')).toHaveValue('HR');
  });
});

describe('an action for which two people’s versions stand side by side', () => {
  it('shows both, is not saved until one is chosen, and then stands as chosen', async () => {
    const given = await aCouncil();
    const id = await plan(given, { title: 'Track attendance' });
    const record = ref('action', id);
    const elsewhere = await openTestDesk();
    const history = async (desk: Desk) => [{ record, events: await desk.log.history(record) }];
    await elsewhere.log.merge(await history(given.desk));
    await changeElsewhere(given, id, { owner: 'HR', due: '2027-03-31' });
    const theirs = { ...given, desk: elsewhere, work: { desk: elsewhere, by: given.work.by } };
    await changeElsewhere(theirs, id, { owner: 'Community safety', dueInWords: 'ongoing' });
    await given.desk.log.merge(await history(elsewhere));

    const user = userEvent.setup();
    renderAt(paths.plan(given.authority), given.desk);
    expect(await screen.findByText(/Two people’s versions stand side by side/)).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Change “Track attendance”' }));
    expect(await screen.findByText(/Owner: two people’s versions stand side by side/)).toBeVisible();
    await user.click(save());
    expect(await screen.findByRole('link', { name: 'Owner: choose which version is to stand' })).toBeVisible();

    const version = (words: string): string =>
      screen.getByText(words).closest('div')?.querySelector('dt')?.textContent.replace('Version', 'Use version') ?? '';
    await user.click(screen.getByRole('button', { name: `${version('Community safety')} for owner` }));
    await user.click(screen.getByRole('button', { name: `${version('31 March 2027')} for when it is due` }));
    await user.click(save());
    await screen.findByText('Changes to “Track attendance” saved');
    expect(await storedAction(given, id)).toMatchObject({
      owner: 'Community safety',
      due: '2027-03-31',
      dueInWords: '',
      conflicts: [],
    });
  });
});

describe('adding an action', () => {
  it('asks what it is and where it came from, and links the item that it was started from', async () => {
    const given = await aCouncil();
    const session = await aMarkedSession(given);
    const user = userEvent.setup();
    renderAt(paths.newAction(given.authority, { session, item: 'l3' }), given.desk);
    const add = await screen.findByRole('button', { name: 'Add to the plan' });
    await user.click(add);
    expect(await screen.findByRole('link', { name: 'Enter what is to be done' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Choose where the action came from' })).toBeVisible();
    await user.type(box('What is to be done'), 'Write to the ICB');
    await user.click(screen.getByRole('radio', { name: 'The adviser’s letter' }));
    expect(screen.getByRole('checkbox', { name: 'L3 Partners take part' })).toBeChecked();
    await user.click(add);
    expect(await screen.findByText('“Write to the ICB” is in the plan')).toBeVisible();
    expect(await storedActions(given)).toMatchObject([
      { title: 'Write to the ICB', origin: 'adviser', status: 'not-started', links: [{ session, item: 'l3' }] },
    ]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('There are no actions in this plan yet.')).toBeVisible();
  });
});
