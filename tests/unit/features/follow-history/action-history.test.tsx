// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeAction } from '../../../../src/application/actions';
import { ref } from '../../../../src/application/desk';
import { changeSession } from '../../../../src/application/sessions';
import { undoCommand } from '../../../../src/application/undo';
import { readAction } from '../../../../src/domain/actions/action';
import type { ActionDetails } from '../../../../src/domain/actions/decide-action';
import { renderAt } from '../../../support/desk';
import { good } from '../../application/start-test-session';
import { details } from '../../domain/actions/given';
import { dumped } from '../../persistence/dump-tables';
import { newId } from '../../persistence/open-test-stores';
import { aCouncilAtWork, anActionInPlan, changesListed, eraseBecause, type Given } from './given';

let name: string;
let given: Given;
beforeEach(async () => {
  name = newId();
  given = await aCouncilAtWork(name);
});

const change = async (id: string, over: Partial<ActionDetails>) => {
  const { state } = await given.desk.log.read(ref('action', id));
  return good(await changeAction(given.work, id, details(over), readAction(id, state)?.seen ?? {}));
};
const historyOf = (id: string): string => `/plan/${given.authority}/actions/${id}/history`;

describe('the history of an action', () => {
  it('tells every change in plain words, newest first, with who and when', async () => {
    const links = [{ session: given.session, item: 'training' }];
    const id = await anActionInPlan(given, { title: 'Track attendance.', links, owner: 'HR' });
    await change(id, { title: 'Track attendance.', links, owner: '', status: 'in-progress', due: '2026-12-01' });
    await change(id, { title: 'Track who came', status: 'dropped', dropReason: 'No need', due: '2026-12-01' });
    renderAt(historyOf(id), given.desk);
    const said = await changesListed('History of an action');
    expect(said).toHaveLength(3);
    expect(said[0]).toMatch(
      /^Changed the title to “Track who came” \(was “Track attendance\.”\)\. Changed the status to dropped \(was in progress\)\. Changed the reason for dropping it to “No need”\. No longer for 7 Training \(.*2022 to 2023\)21 November 2026, \d\d:00 by Siân Ŵyn, Prevent lead/,
    );
    expect(said[1]).toMatch(
      /^Took away the owner \(was “HR”\)\. Changed the due date to 1 December 2026\. Changed the status to in progress \(was not started\)21/,
    );
    expect(said[2]).toMatch(
      /^Added the action “Track attendance\.” Where it came from: Our own idea\. The owner: “HR”\. The status: not started\. For 7 Training/,
    );
  });

  it('is reached from the page of the action', async () => {
    const id = await anActionInPlan(given);
    renderAt(`/plan/${given.authority}/actions/${id}`, given.desk);
    await userEvent.click(await screen.findByRole('link', { name: 'History of this action' }));
    expect(await changesListed('History of an action')).toHaveLength(1);
    expect(screen.getByRole('link', { name: 'Back to the action' })).toBeVisible();
  });

  it('stays where the adding was taken back, so that its words can be erased', async () => {
    const id = await anActionInPlan(given, { title: 'Ann Other' });
    const [event] = await given.desk.log.history(ref('action', id));
    good(await undoCommand(given.work, event?.envelope.command ?? ''));
    renderAt(historyOf(id), given.desk);
    expect((await changesListed('History of an action'))[1]).toMatch(/^Taken back Added the action “Ann Other”/);
    expect(screen.getByText(/no longer in the plan/)).toBeVisible();
  });

  it('is not shown in the plan of another council, nor for an action that is not here', async () => {
    const id = await anActionInPlan(given);
    const shown = renderAt(`/plan/elsewhere/actions/${id}/history`, given.desk);
    expect(await screen.findByRole('heading', { level: 1, name: 'This action is not in the plan' })).toBeVisible();
    shown.unmount();
    renderAt(historyOf('nowhere'), given.desk);
    expect(await screen.findByRole('heading', { level: 1, name: 'This action is not in the plan' })).toBeVisible();
  });
});

describe('erasing a text of an action', () => {
  it('takes it out of the plan, its history and the tables, and leads back to the history', async () => {
    const id = await anActionInPlan(given, { title: 'Keep this', progress: 'Ann Other was told' });
    renderAt(historyOf(id), given.desk);
    await userEvent.click(await screen.findByRole('link', { name: /^Erase the progress of the action…/ }));
    await screen.findByRole('heading', { level: 1, name: 'Erase the progress of the action' });
    expect(screen.getByText(/It is what the action plan shows now/)).toBeVisible();
    expect(await screen.findByText(/In no other text/)).toBeVisible();
    await eraseBecause('Named a person');
    expect(await screen.findByText('Erased the progress of the action')).toBeVisible();
    const [erasure, added] = await changesListed('History of an action');
    expect(erasure).toMatch(/^Erased the progress of the action for good\. Reason: Named a person/);
    expect(added).toMatch(/The progress: \(erased\)/);
    expect(await dumped(name)).not.toContain('Ann Other');
  });

  it('says where else the words stand, and leads from one to the next until none is left', async () => {
    const write = { kind: 'writeText', item: 'training', field: 'areas', seen: [] } as const;
    good(await changeSession(given.work, given.session, { ...write, text: '- Tell Ann Other\n- Induction' }));
    const id = await anActionInPlan(given, { title: 'Tell Ann Other' });
    renderAt(historyOf(id), given.desk);
    await userEvent.click(await screen.findByRole('link', { name: /^Erase the title of the action…/ }));
    expect(await screen.findByText(/stands in 1 other place\. It stays/)).toBeVisible();
    await eraseBecause('Named a person');
    const done = await screen.findByRole('heading', { level: 1, name: 'Erased the title of the action' });
    expect(done).toHaveFocus();
    expect(screen.getByRole('heading', { name: 'The same words still stand in 1 other place' })).toBeVisible();
    const main = within(screen.getByRole('main'));
    await userEvent.click(main.getByRole('link', { name: /^The areas for development under 7 Training, .*2022 to/ }));
    await screen.findByRole('heading', { level: 1, name: 'Erase the areas for development under 7 Training' });
    expect(await screen.findByText(/In no other text/)).toBeVisible();
    await eraseBecause('Named a person');
    await changesListed('History');
    expect(await dumped(name)).not.toContain('Ann Other');
  });
});
