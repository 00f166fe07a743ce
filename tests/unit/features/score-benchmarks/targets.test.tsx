// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { paths } from '../../../../src/application/paths';
import { changeSession } from '../../../../src/application/sessions';
import { readItem } from '../../../../src/domain/session/session';
import { openTestDesk } from '../../../support/desk';
import { type Given, mark, openPage, startIn, stateOf, valueOf } from './given';

let given: Given;
beforeEach(async () => {
  given = await startIn(await openTestDesk());
});

const target = async (item = 'training') => {
  const { mark: value, reason } = readItem(await stateOf(given), item).target;
  return [value.value, reason.value];
};

const setTarget = async (value: string): Promise<void> => {
  const { seen } = readItem(await stateOf(given), 'training').target.mark;
  valueOf(
    await changeSession(given.work, given.id, {
      kind: 'setTarget',
      item: 'training',
      mark: value,
      reason: 'Set elsewhere',
      seen,
    }),
  );
};

const open = () => openPage(paths.item(given.id, 'training'), given, /7 Training/);

describe('the target of an item', () => {
  it('is set with its reason, changed and taken away on its page, which says where the item stands', async () => {
    await mark(given, 'training', 'self', '3');
    const { user } = await open();
    expect(screen.getByText(/No target is set for this benchmark/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Set a target' }));
    await user.click(screen.getAllByRole('radio', { name: '4' })[0] ?? document.body);
    await user.type(screen.getByLabelText('Why is this the target?'), 'The risk is higher here');
    await user.click(screen.getByRole('button', { name: 'Save target' }));
    expect((await screen.findAllByText(/Below target: 4/)).length).toBeGreaterThan(0);
    expect(await target()).toEqual(['4', 'The risk is higher here']);
    await user.click(screen.getByRole('button', { name: 'Change the target' }));
    await user.click(screen.getAllByRole('radio', { name: '3' })[0] ?? document.body);
    await user.click(screen.getByRole('button', { name: 'Save target' }));
    expect((await screen.findAllByText(/Target 3: reached/)).length).toBeGreaterThan(0);
    await user.click(screen.getByRole('button', { name: 'Take the target away' }));
    expect(await screen.findByText(/No target is set/)).toBeInTheDocument();
    expect(await target()).toEqual([undefined, undefined]);
  });

  it('is stored only with a reason, and keeps what was typed', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Set a target' }));
    await user.click(screen.getByRole('button', { name: 'Save target' }));
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveTextContent('Choose the mark to be reached');
    expect(summary).toHaveTextContent('Say why this is the target');
    await user.type(screen.getByLabelText('Why is this the target?'), 'Higher risk');
    await user.click(screen.getByRole('button', { name: 'Save target' }));
    await waitFor(() => expect(screen.getByRole('alert')).not.toHaveTextContent('Say why'));
    expect(screen.getByLabelText('Why is this the target?')).toHaveValue('Higher risk');
    expect(await target()).toEqual([undefined, undefined]);
  });

  it.each([
    ['Keep yours', '4'],
    ['Keep what is saved', '2'],
  ])('that another window changed is asked about, and “%s” keeps the right one', async (button, kept) => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Set a target' }));
    await user.click(screen.getAllByRole('radio', { name: '4' })[0] ?? document.body);
    await user.type(screen.getByLabelText('Why is this the target?'), 'Ours');
    await setTarget('2');
    await user.click(screen.getByRole('button', { name: 'Save target' }));
    await user.click(await screen.findByRole('button', { name: button }));
    await waitFor(() => expect(screen.queryByText(/changed in another window/)).toBeNull());
    await waitFor(async () => expect((await target())[0]).toBe(kept));
  });

  it('is said on the task list and in the quick view, where what is below can be picked out', async () => {
    await mark(given, 'training', 'self', '3');
    await setTarget('4');
    const list = await openPage(paths.session(given.id), given, /^Mark the benchmarks/);
    expect(screen.getByText(/[Bb]elow target: 4/)).toBeInTheDocument();
    await list.user.selectOptions(screen.getByLabelText('Show'), 'Below target');
    expect(screen.getByText('1 of 10 benchmarks shown')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /7 Training/ })).toBeInTheDocument();
    list.unmount();
    const quick = await openPage(paths.allItems(given.id), given, /All benchmarks/);
    expect(
      await screen.findByText(
        /^Council’s own mark 3 \(Siân Ŵyn, 21 November 2026.*\), which is the result\. Below target: 4\.$/,
      ),
    ).toBeInTheDocument();
    await quick.user.selectOptions(screen.getByLabelText('Show'), 'Below target');
    expect(screen.getByText('1 of 10 benchmarks shown')).toBeInTheDocument();
  });

  it('is picked out by what is disputed, too', async () => {
    await mark(given, 'training', 'self', '4');
    await mark(given, 'training', 'adviser', '3', 'No register');
    const { user } = await openPage(paths.session(given.id), given, /^Mark the benchmarks/);
    await user.selectOptions(screen.getByLabelText('Show'), 'Disputed');
    expect(screen.getByText('1 of 10 benchmarks shown')).toBeInTheDocument();
  });
});
