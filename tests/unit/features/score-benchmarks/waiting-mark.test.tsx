// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { paths } from '../../../../src/application/paths';
import { openTestDesk } from '../../../support/desk';
import { type Given, mark, openPage, startIn, stored } from './given';

const item = 'problem-solving';

let given: Given;
beforeEach(async () => {
  given = await startIn(await openTestDesk());
});

const open = (where = item, heading = /problem-solving process/) =>
  openPage(paths.item(given.id, where), given, heading);

const radio = (name: string | RegExp): HTMLElement =>
  within(screen.getByRole('group', { name: /mark$/ })).getByRole('radio', { name });

const box = (): HTMLElement => screen.getByRole('textbox', { name: /^Why/ });

describe('a mark that waits for its words', () => {
  it('is still there after a look at another page', async () => {
    const { user } = await open();
    await user.click(radio('Not applicable'));
    await user.click(screen.getByRole('link', { name: /^Next: ?7 Training/ }));
    await screen.findByRole('heading', { level: 1, name: /Training/ });
    await user.click(screen.getByRole('link', { name: /^Previous: ?6/ }));
    await screen.findByRole('heading', { level: 1, name: /problem-solving/ });
    expect(radio('Not applicable')).toBeChecked();
    expect(screen.getByText('Not saved yet')).toBeInTheDocument();
  });

  it('is kept as a draft until they are given', async () => {
    const name = `drafts-${given.id}`;
    given = await startIn(await openTestDesk({}, name));
    const { user, unmount } = await open();
    await user.click(radio('Not applicable'));
    await user.type(box(), 'Because the cou');
    await waitFor(async () => {
      const left = await (await openTestDesk({}, name)).drafts.leftBehind(given.id);
      expect(left.map(({ path, value }) => [path, value]).sort()).toEqual([
        [`item/${item}/selfMark`, 'not-applicable'],
        [`item/${item}/selfReason`, 'Because the cou'],
      ]);
    });
    await user.type(box(), 'nty{Enter}');
    await waitFor(async () => {
      const left = await (await openTestDesk({}, name)).drafts.leftBehind(given.id);
      expect(left).toEqual([]);
    });
    unmount();
  });

  it('is offered again after its window ended suddenly', async () => {
    const name = `crash-${given.id}`;
    const crashed = await openTestDesk({}, name);
    given = await startIn(crashed);
    await crashed.drafts.keep({ record: given.id, path: `item/${item}/selfMark`, value: 'not-applicable' });
    await crashed.drafts.keep({ record: given.id, path: `item/${item}/selfReason`, value: 'Half a sent' });
    given = { ...given, work: { ...given.work, desk: await openTestDesk({}, name) } };
    const { user } = await open();
    expect(await screen.findByText(/left unsaved when a window closed: Not applicable/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Take it up again' }));
    expect(box()).toHaveValue('Half a sent');
    await user.type(box(), 'ence{Enter}');
    await waitFor(async () => expect(await stored(given, item)).toEqual(['not-applicable', 'Half a sentence']));
  });
});

describe('a mark that waits while somebody else is at work', () => {
  it.each([
    [/^Keep yours: Not applicable/, ['not-applicable', 'Done by the county']],
    [/^Keep what is saved/, ['2', undefined]],
  ])('never overwrites the other window’s mark unasked: %s', async (button, kept) => {
    const name = `waits-${given.id}`;
    given = await startIn(await openTestDesk({}, name));
    await mark(given, item, 'self', '5');
    const { user } = await open();
    await user.click(radio('Not applicable'));
    const other = await openTestDesk({}, name);
    await mark({ ...given, work: { ...given.work, desk: other } }, item, 'self', '2');
    await waitFor(async () => expect(await stored(given, item)).toEqual(['2', undefined]));
    await user.type(box(), 'Done by the county{Enter}');
    expect(await screen.findByText(/changed in another window while you chose/)).toBeInTheDocument();
    expect(await stored(given, item)).toEqual(['2', undefined]);
    await user.click(screen.getByRole('button', { name: button }));
    await waitFor(async () => expect(await stored(given, item)).toEqual(kept));
    await waitFor(() => expect(screen.queryByText('Not saved yet')).toBeNull());
    expect(screen.queryByText(/changed in another window/)).toBeNull();
    await waitFor(async () => expect(await (await openTestDesk({}, name)).drafts.leftBehind(given.id)).toEqual([]));
  });

  it('does not take this window’s own last choice for somebody else’s', async () => {
    const { user } = await open();
    await user.click(radio('4'));
    await user.click(radio('Not applicable'));
    // The mark before it is saved, which must not read as if this one were.
    expect(await screen.findByText(/^\d+ marks? (is|are) not saved yet$/)).toBeInTheDocument();
    expect(screen.queryByText('Saved')).toBeNull();
    await waitFor(async () => expect(await stored(given, item)).toEqual(['4', undefined]));
    await user.type(box(), 'Done by the county{Enter}');
    await waitFor(async () => expect(await stored(given, item)).toEqual(['not-applicable', 'Done by the county']));
    expect(screen.queryByText(/changed in another window/)).toBeNull();
  });
});

describe('a mark for which there was no room', () => {
  const full = async () => {
    const { desk } = given.work;
    const problem = { kind: 'storageFull' } as const;
    const spy = vi.spyOn(desk.log, 'run').mockResolvedValue({ ok: false, problem });
    return () => spy.mockRestore();
  };

  const awayAndBack = async (user: UserEvent) => {
    await user.click(screen.getByRole('link', { name: /^Next: ?7 Training/ }));
    await screen.findByRole('heading', { level: 1, name: /Training/ });
    await user.click(screen.getByRole('link', { name: /^Previous: ?6/ }));
    await screen.findByRole('heading', { level: 1, name: /problem-solving/ });
  };

  it('stays on the page with its words after a look at another page, and is saved when there is room', async () => {
    const { user } = await open();
    const makeRoom = await full();
    await user.click(radio('Not applicable'));
    await user.type(box(), 'Done by the county{Enter}');
    expect((await screen.findAllByText(/out of space/)).length).toBeGreaterThan(0);
    await awayAndBack(user);
    expect(radio('Not applicable')).toBeChecked();
    expect(box()).toHaveValue('Done by the county');
    makeRoom();
    await user.click(screen.getByRole('button', { name: /^Save ?the mark/ }));
    await waitFor(async () => expect(await stored(given, item)).toEqual(['not-applicable', 'Done by the county']));
    await waitFor(() => expect(screen.queryByText('Not saved yet')).toBeNull());
  });

  it('stays on the page where it needs no words', async () => {
    const { user } = await open();
    const makeRoom = await full();
    await user.click(radio('4'));
    expect((await screen.findAllByText(/out of space/)).length).toBeGreaterThan(0);
    await awayAndBack(user);
    expect(radio('4')).toBeChecked();
    expect(screen.getByText('Not saved yet')).toBeInTheDocument();
    makeRoom();
    await user.click(screen.getByRole('button', { name: /^Save ?the mark/ }));
    await waitFor(async () => expect(await stored(given, item)).toEqual(['4', undefined]));
  });
});
