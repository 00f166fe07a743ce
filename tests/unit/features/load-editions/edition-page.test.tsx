// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { type EditionHere, archiveEdition, changeCrosswalk, editionsHere } from '../../../../src/application/editions';
import { paths } from '../../../../src/application/paths';
import type { Desk } from '../../../../src/application/desk';
import { crosswalkOf } from '../../../../src/domain/edition/suggest-crosswalk';
import { renderAt } from '../../../support/desk';
import { earlier, formOf, loadForm, nothingKept, openWork } from './given';

const loadedIn = async (desk: Desk): Promise<EditionHere> => {
  const one = (await editionsHere(desk)).find(({ loaded }) => loaded);
  if (!one) throw new Error('Nothing is loaded');
  return one;
};

describe('the list of editions', () => {
  it('has those that come with the app and those loaded here, with whose words each has', async () => {
    const work = await openWork();
    await loadForm(work);
    renderAt(paths.editions, work.desk);
    const loaded = within(await screen.findByRole('table', { name: 'Loaded here' }));
    expect(
      loaded.getByRole('row', { name: 'The form of 2026 From 12 February 2024 8 Restated 0' }),
    ).toBeInTheDocument();
    const bundled = within(screen.getByRole('table', { name: 'Come with this tool' }));
    expect(bundled.getAllByRole('row')).toHaveLength(6);
  });

  it('shows what is put away as such', async () => {
    const work = await openWork();
    await loadForm(work);
    await archiveEdition(work, await loadedIn(work.desk), true, []);
    renderAt(paths.editions, work.desk);
    expect(await screen.findByText('Put away')).toBeInTheDocument();
  });
});

describe('the page of an edition', () => {
  it('says that one is not here', async () => {
    const { desk } = await openWork();
    renderAt(paths.edition('0'.repeat(64)), desk);
    expect(await screen.findByRole('heading', { name: 'This edition is not here' })).toBeInTheDocument();
  });

  it('puts a loaded one away and brings it back', async () => {
    const work = await openWork();
    renderAt(paths.edition(await loadForm(work)), work.desk);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Put this edition away' }));
    expect(await screen.findByText(/^This edition is put away/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Bring this edition back' }));
    await waitFor(async () => expect((await loadedIn(work.desk)).loaded?.archived).toBe(false));
  });

  it('removes for good one that no session was made with, once that was said twice', async () => {
    const work = await openWork();
    renderAt(paths.edition(await loadForm(work)), work.desk);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Remove this edition for good' }));
    await user.click(screen.getByRole('button', { name: 'No, keep it' }));
    expect(await work.desk.editions.all()).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Remove this edition for good' }));
    await user.click(screen.getByRole('button', { name: 'Yes, remove it for good' }));
    expect(await screen.findByText('Edition removed for good')).toBeInTheDocument();
    expect(await nothingKept(work.desk)).toBe(true);
  });

  it('overwrites nobody’s answer to what follows what', async () => {
    const work = await openWork();
    renderAt(paths.edition(await loadForm(work)), work.desk);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Change what follows what' }));
    const here = await loadedIn(work.desk);
    const theirs = crosswalkOf(earlier, formOf(), {});
    await changeCrosswalk(work, here, theirs, here.loaded?.fields.crosswalk.seen ?? []);
    await user.selectOptions(screen.getByLabelText('6 Training programme'), '1 Multi-agency partnership group');
    await user.click(screen.getByRole('button', { name: 'Save what follows what' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Another window changed this first');
    expect((await loadedIn(work.desk)).loaded?.crosswalk).toEqual(theirs);
  });

  it('of an edition that comes with the app shows what leads to it, and changes nothing', async () => {
    const { desk } = await openWork();
    const here = (await editionsHere(desk)).find(({ edition }) => edition.id === earlier.id);
    renderAt(paths.edition(here?.hash ?? ''), desk);
    expect(
      await screen.findByRole('table', { name: 'From Prevent duty toolkit for local authorities, 2018' }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /put .* away|change/i })).not.toBeInTheDocument();
  });
});
