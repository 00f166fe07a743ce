// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { ref } from '../../../../src/application/desk';
import { openExample } from '../../../../src/application/example';
import { addPerson, changePerson } from '../../../../src/application/people';
import { addEvidence, changeEvidence } from '../../../../src/application/evidence';
import { changeSession } from '../../../../src/application/sessions';
import { readEvidence } from '../../../../src/domain/evidence/evidence';
import { seenAt } from '../../../../src/domain/record/field';
import { useTab } from '../../../../src/state/tab';
import { renderAt } from '../../../support/desk';
import { good } from '../../application/start-test-session';
import { dumped } from '../../persistence/dump-tables';
import { newId } from '../../persistence/open-test-stores';
import { aCouncilAtWork, changesListed, eraseBecause, type Given } from './given';

let name: string;
let given: Given;
beforeEach(async () => {
  name = newId();
  given = await aCouncilAtWork(name);
});

const addPiece = async (title: string): Promise<string> => {
  const { work, session } = given;
  const events = good(await addEvidence(work, session, 'training', { title, date: undefined, kept: 'Shelf 4' }));
  return events.find(({ envelope }) => envelope.record.kind === 'evidence')?.envelope.record.id ?? '';
};

describe('the evidence of a session', () => {
  it('stands in the history with its changes, and each of its texts can be erased', async () => {
    const piece = await addPiece('Register of Ann Other');
    const { state } = await given.desk.log.read(ref('evidence', piece));
    const { fields } = readEvidence(piece, state);
    const seen = { title: fields.title.seen, date: fields.date.seen, kept: fields.kept.seen };
    good(await changeEvidence(given.work, piece, { title: 'Register', date: '2023-01-02', kept: 'Shelf 4' }, seen));
    renderAt(`/sessions/${given.session}/history`, given.desk);
    const said = await changesListed('History');
    expect(said).toHaveLength(3);
    expect(
      said.some((words) =>
        /^Changed the title of evidence “Register” to “Register” \(was “Register of Ann Other”\)\. Changed the date of evidence “Register” to 2 January 2023/.test(
          words,
        ),
      ),
    ).toBe(true);
    const added = screen.getAllByRole('listitem').find(({ textContent }) => textContent.startsWith('Added evidence'));
    if (!added) throw new Error('Not told');
    expect(within(added).getByRole('link', { name: /^Erase the place where the evidence is kept…/ })).toBeVisible();
    await userEvent.click(within(added).getByRole('link', { name: /^Erase the title of the evidence…/ }));
    expect(await screen.findByText(/It is an earlier version: what the list of evidence shows now/)).toBeVisible();
    expect(screen.getByText('Register of Ann Other')).toBeVisible();
    await screen.findByText(/In no other text/);
    await eraseBecause('Named a person');
    expect(await screen.findByText('Erased the title of the evidence')).toBeVisible();
    const after = await changesListed('History');
    expect(after.some((words) => words.startsWith('Erased the title of the evidence for good'))).toBe(true);
    expect(await dumped(name)).not.toContain('Ann Other');
  });
});

describe('the names that are kept', () => {
  const section = async (person: string) => within(await screen.findByRole('region', { name: person }));

  it('are listed with what they were before, and without the worked example’s', async () => {
    const { desk, work } = given;
    good(await addPerson(desk, { name: 'Ann Other', role: 'Adviser' }));
    const { state } = await desk.log.read(ref('person', work.by));
    const seen = { name: seenAt(state, 'name'), role: seenAt(state, 'role') };
    good(await changePerson(work, work.by, { name: 'Siân Wyn', role: 'Prevent lead' }, seen));
    good(await openExample(desk));
    renderAt('/about-your-data', desk);
    const mine = await section('Siân Wyn');
    expect(mine.getByText('Siân Ŵyn', { selector: 'dd' })).toBeVisible();
    expect(mine.getByText('Earlier name')).toBeVisible();
    expect(mine.getAllByRole('link', { name: /^Erase…/ })).toHaveLength(3);
    expect((await section('Ann Other')).getByText('Adviser')).toBeVisible();
    expect(screen.queryByText('Published committee report')).toBeNull();
  });

  it('shows “erased” in the history after erasing, and keeps the marks', async () => {
    const { work, session, desk } = given;
    const mark = { kind: 'recordMark', item: 'training', marker: 'agreed', mark: '4', seen: [] } as const;
    const other = good(await addPerson(desk, { name: 'Ann Other', role: 'Adviser' }));
    good(await changeSession({ desk, by: other }, session, mark));
    const shown = renderAt('/about-your-data', desk);
    await userEvent.click((await section('Ann Other')).getByRole('link', { name: 'Erase… the name Ann Other' }));
    await screen.findByRole('heading', { level: 1, name: 'Erase the name' });
    expect(screen.getByText(/The marks and changes that this person made stay/)).toBeVisible();
    expect(screen.queryByText(/It is your own/)).toBeNull();
    await screen.findByText(/In no other text/);
    await eraseBecause('Left the council');
    expect(await screen.findByText('Erased the name')).toBeVisible();
    expect((await section('Name erased')).getByText('Adviser')).toBeVisible();
    expect(await dumped(name)).not.toContain('Ann Other');
    shown.unmount();
    renderAt(`/sessions/${session}/history`, desk);
    expect((await changesListed('History'))[0]).toMatch(/^Agreed mark for 7 Training: 4.* by erased, Adviser/);
    expect(work.by).not.toBe(other);
  });

  it('of whoever is working can be erased, and they go on working', async () => {
    const { desk, work, session } = given;
    const shown = renderAt('/about-your-data', desk);
    await userEvent.click((await section('Siân Ŵyn')).getByRole('link', { name: 'Erase… the name Siân Ŵyn' }));
    expect(await screen.findByText(/It is your own\. You can go on working/)).toBeVisible();
    await screen.findByText(/In no other text/);
    await eraseBecause('By request');
    expect(await screen.findByText('Working as erased, Prevent lead')).toBeVisible();
    expect(useTab.getState().workingAs).toBe(work.by);
    shown.unmount();
    renderAt(`/sessions/${session}/items/training`, desk);
    expect(await screen.findByRole('heading', { level: 1, name: /Training/ })).toBeVisible();
  });

  it('are offered to nobody who says who is working once they are erased, nor is the example’s', async () => {
    const { desk } = given;
    const person = good(await addPerson(desk, { name: 'Ann Other', role: 'Adviser' }));
    good(await openExample(desk));
    const [event] = await desk.log.history(ref('person', person));
    const shown = renderAt(`/people/${person}/erase/${event?.id ?? ''}?field=name`, desk);
    await screen.findByText(/In no other text/);
    await eraseBecause('Left');
    await section('Name erased');
    shown.unmount();
    renderAt('/who-is-working', desk);
    const choices = (await screen.findAllByRole('radio')).map((radio) => radio.closest('div')?.textContent);
    expect(choices).toEqual(['Siân Ŵyn, Prevent lead', 'Add my name']);
  });
});

it('a field that holds no words has nothing to erase', async () => {
  const [event] = await given.desk.log.history(ref('session', given.session));
  renderAt(`/sessions/${given.session}/history/erase/${event?.id ?? ''}?field=authority`, given.desk);
  expect(await screen.findByRole('heading', { level: 1, name: 'There is nothing here to erase' })).toBeVisible();
});
