// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { ref, type Desk } from '../../../../src/application/desk';
import { paths } from '../../../../src/application/paths';
import { changePerson } from '../../../../src/application/people';
import { readPerson } from '../../../../src/domain/person/person';
import { useTab, workAs } from '../../../../src/state/tab';
import { openTestDesk, renderAt, startWorking } from '../../../support/desk';

beforeEach(() => workAs(undefined));

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

const peopleIn = async (desk: Desk) =>
  (await desk.log.list('person')).map(({ record, state }) => readPerson(record.id, state));

describe('saying who is working', () => {
  it('is asked before a session can be started, and leads on to it', async () => {
    const user = userEvent.setup();
    const desk = await openTestDesk();
    renderAt(paths.startSession, desk);
    await heading('Who is working?');
    await user.type(await screen.findByLabelText('Your name'), 'Siân Ŵyn');
    await user.type(screen.getByLabelText('Your role'), 'Prevent lead');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await heading('Start a session');
    expect(screen.getByText('Working as Siân Ŵyn, Prevent lead')).toBeInTheDocument();
  });

  it('without a name or a role shows both problems, each leading to its field, and keeps what was typed', async () => {
    const user = userEvent.setup();
    renderAt(paths.who(), await openTestDesk());
    await heading('Who is working?');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    const summary = await screen.findByRole('alert');
    await waitFor(() => expect(summary.parentElement).toHaveFocus());
    await user.click(within(summary).getByRole('link', { name: 'Enter a role' }));
    expect(screen.getByLabelText('Your role')).toHaveFocus();
    await user.type(screen.getByLabelText('Your name'), 'Siân');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(await screen.findAllByText('Enter a role')).toHaveLength(2);
    expect(screen.queryByText('Enter a name')).toBeNull();
    expect(screen.getByLabelText('Your name')).toHaveValue('Siân');
  });

  it('offers those who worked here before, and has whoever was last already chosen', async () => {
    const user = userEvent.setup();
    const desk = await openTestDesk();
    await startWorking(desk, 'Ann Bell', 'Board chair');
    const last = await startWorking(desk, 'Siân Ŵyn', 'Prevent lead');
    await desk.memory.set('workingAs', last);
    workAs(undefined);
    renderAt(paths.who(), desk);
    expect(await screen.findByRole('radio', { name: 'Ann Bell, Board chair' })).not.toBeChecked();
    await waitFor(() => expect(screen.getByRole('radio', { name: 'Siân Ŵyn, Prevent lead' })).toBeChecked());
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await waitFor(() => expect(useTab.getState().workingAs).toBe(last));
    expect(await peopleIn(desk)).toHaveLength(2);
  });

  it('remembers the choice for next time', async () => {
    const user = userEvent.setup();
    const desk = await openTestDesk();
    const ann = await startWorking(desk, 'Ann Bell', 'Board chair');
    workAs(undefined);
    renderAt(paths.who(), desk);
    await user.click(await screen.findByRole('radio', { name: 'Ann Bell, Board chair' }));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await heading('Mark your council against the Prevent duty');
    expect(await desk.memory.get('workingAs')).toBe(ann);
  });

  it('asks for a choice where none was made', async () => {
    const user = userEvent.setup();
    const desk = await openTestDesk();
    await startWorking(desk);
    workAs(undefined);
    renderAt(paths.who(), desk);
    await screen.findByRole('radio', { name: 'Siân Ŵyn, Prevent lead' });
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await user.click(
      within(await screen.findByRole('alert')).getByRole('link', { name: 'Choose your name, or add it' }),
    );
    expect(screen.getByRole('radio', { name: 'Siân Ŵyn, Prevent lead' })).toHaveFocus();
  });

  it('does not add a second time somebody who types the same name and role again', async () => {
    const user = userEvent.setup();
    const desk = await openTestDesk();
    const known = await startWorking(desk);
    workAs(undefined);
    renderAt(paths.who(), desk);
    await user.click(await screen.findByRole('radio', { name: 'Add my name' }));
    await user.type(screen.getByLabelText('Your name'), 'Siân Ŵyn ');
    await user.type(screen.getByLabelText('Your role'), 'Prevent lead');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await waitFor(() => expect(useTab.getState().workingAs).toBe(known));
    expect(await peopleIn(desk)).toHaveLength(1);
  });
});

describe('correcting a name', () => {
  const openCorrection = async (desk: Desk) => {
    renderAt(paths.who(), desk);
    const user = userEvent.setup();
    await user.click(await screen.findByText('Correct a name or role'));
    return user;
  };

  it('changes the person who is here, and adds nobody', async () => {
    const desk = await openTestDesk();
    const id = await startWorking(desk, 'Sian Wyn');
    const user = await openCorrection(desk);
    await user.clear(screen.getByLabelText('Corrected name'));
    await user.type(screen.getByLabelText('Corrected name'), 'Siân Ŵyn');
    await user.click(screen.getByRole('button', { name: 'Save the correction' }));
    expect(await screen.findByText('Corrected: Siân Ŵyn, Prevent lead')).toBeInTheDocument();
    expect(await peopleIn(desk)).toMatchObject([{ id, name: 'Siân Ŵyn', role: 'Prevent lead' }]);
  });

  it('shows what another window made of it meanwhile, keeps the typing, and overwrites only when asked again', async () => {
    const desk = await openTestDesk();
    const id = await startWorking(desk, 'Sian Wyn');
    const user = await openCorrection(desk);
    await user.type(screen.getByLabelText('Corrected name'), 'n');
    const shown = readPerson(id, (await desk.log.read(ref('person', id))).state);
    const seen = { name: shown.fields.name.seen, role: shown.fields.role.seen };
    await changePerson({ desk, by: id }, id, { name: 'Siân Wynne', role: 'Prevent lead' }, seen);
    await user.click(screen.getByRole('button', { name: 'Save the correction' }));
    expect((await screen.findAllByText(/“Siân Wynne, Prevent lead”/)).length).toBeGreaterThan(0);
    expect(screen.getByLabelText('Corrected name')).toHaveValue('Sian Wynn');
    expect(await peopleIn(desk)).toMatchObject([{ name: 'Siân Wynne' }]);
    await user.click(screen.getByRole('button', { name: 'Save the correction' }));
    await waitFor(async () => expect(await peopleIn(desk)).toMatchObject([{ name: 'Sian Wynn' }]));
  });
});
