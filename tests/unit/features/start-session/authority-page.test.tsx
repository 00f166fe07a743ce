// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { addAuthority, changeAuthority } from '../../../../src/application/authorities';
import { type Desk, ref } from '../../../../src/application/desk';
import { paths } from '../../../../src/application/paths';
import { type Authority, readAuthority } from '../../../../src/domain/authority/authority';
import { renderAt } from '../../../support/desk';
import { openWork, unitary, valueOf } from './given';

const stored = async (desk: Desk, id: string): Promise<Authority> =>
  readAuthority(id, (await desk.log.read(ref('authority', id))).state);

const open = async () => {
  const work = await openWork();
  const id = valueOf(await addAuthority(work, unitary));
  renderAt(paths.authority(id), work.desk);
  await screen.findByRole('heading', { level: 1, name: /The council’s details/ });
  return { work, id, user: userEvent.setup() };
};

const save = () => screen.getByRole('button', { name: 'Save the changes' });

describe('the details of a council', () => {
  it('are changed, and the start page says so', async () => {
    const { work, id, user } = await open();
    expect(screen.getByText(/Changing them changes no mark that was given/)).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: 'Unitary council' })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: 'Wales' }));
    await user.click(screen.getByRole('radio', { name: 'Yes' }));
    await user.click(save());
    expect(await screen.findByText('Details of Thornbury saved')).toBeInTheDocument();
    expect(await stored(work.desk, id)).toMatchObject({ nation: 'wales', type: 'welsh-principal', funded: true });
  });

  it('without a name or a type are refused, and each problem leads to its question', async () => {
    const { work, id, user } = await open();
    await user.clear(screen.getByLabelText('Name of the council'));
    await user.click(screen.getByRole('radio', { name: 'Wales' }));
    await user.click(screen.getByRole('radio', { name: 'England' }));
    await user.click(save());
    const summary = within(await screen.findByRole('alert'));
    await user.click(summary.getByRole('link', { name: 'Choose what type of council it is' }));
    expect(document.activeElement).toHaveAttribute('name', 'council-type');
    await user.click(summary.getByRole('link', { name: 'Enter the name of the council' }));
    expect(screen.getByLabelText('Name of the council')).toHaveFocus();
    expect(await stored(work.desk, id)).toMatchObject(unitary);
  });

  it('changed by another window meanwhile are both shown, and nothing is overwritten until a person chooses', async () => {
    const { work, id, user } = await open();
    await user.type(screen.getByLabelText('Name of the council'), ' Mine');
    const { fields } = await stored(work.desk, id);
    const seen = { name: fields.name.seen };
    valueOf(await changeAuthority(work, id, { ...unitary, name: 'Theirs' }, seen));
    await user.click(save());
    expect(await screen.findByText('Theirs: Unitary council in England, not funded for Prevent')).toBeInTheDocument();
    expect((await stored(work.desk, id)).name).toBe('Theirs');
    await user.click(screen.getByRole('button', { name: 'Keep what I typed' }));
    await waitFor(async () => expect((await stored(work.desk, id)).name).toBe('Thornbury Mine'));
  });

  it('of a council that is not here are a page that says so', async () => {
    renderAt(paths.authority('nowhere'), (await openWork()).desk);
    expect(await screen.findByRole('heading', { name: 'This council is not here' })).toBeInTheDocument();
  });
});
