// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { paths } from '../../../../src/application/paths';
import { workAs } from '../../../../src/state/tab';
import { openTestDesk, startWorking } from '../../../support/desk';
import { answer, type Given, mark, openPage, startIn, stored } from './given';

const item = 'problem-solving';
const must = 'problem-solving-process';

let given: Given;
beforeEach(async () => {
  given = await startIn(await openTestDesk());
});

const open = (where = item, heading = /problem-solving process/) =>
  openPage(paths.item(given.id, where), given, heading);

const radio = (name: string | RegExp): HTMLElement =>
  within(screen.getByRole('group', { name: /mark$/ })).getByRole('radio', { name });

describe('whose mark is given', () => {
  it('is said beside the choice and changed in place, and the others’ marks are there to read', async () => {
    await mark(given, item, 'self', '4', 'Our own view');
    const { user } = await open();
    expect(screen.getByText('council’s own mark')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^Change ?whose mark you are giving/ }));
    await user.click(screen.getByRole('radio', { name: 'Agreed mark' }));
    await user.click(screen.getByRole('button', { name: 'Give this mark' }));
    expect(screen.getByText('Reason: Our own view')).toBeInTheDocument();
    await user.click(radio('4'));
    await waitFor(async () => expect(await stored(given, item, 'agreed')).toEqual(['4', undefined]));
    expect(await stored(given, item)).toEqual(['4', 'Our own view']);
  });

  it('is each person’s own: another person at this computer gives their own kind, not the one before theirs', async () => {
    const council = given.work.by;
    await mark(given, 'training', 'self', '4');
    const adviser = await startWorking(given.work.desk, 'Ade Ọlá', 'Adviser');
    await mark({ ...given, work: { ...given.work, by: adviser } }, 'training', 'adviser', '4');
    workAs(council);
    const { user } = await open();
    expect(screen.getByText('council’s own mark')).toBeInTheDocument();
    await user.click(radio('4'));
    await waitFor(async () => expect(await stored(given, item)).toEqual(['4', undefined]));
    act(() => workAs(adviser));
    expect(await screen.findByText('adviser’s mark')).toBeInTheDocument();
    await user.click(radio('2'));
    await user.type(
      await screen.findByLabelText('Why does it differ from the council’s own mark, 4?'),
      'Lapsed{Enter}',
    );
    await waitFor(async () => expect(await stored(given, item, 'adviser')).toEqual(['2', 'Lapsed']));
    expect(await stored(given, item)).toEqual(['4', undefined]);
    act(() => workAs(council));
    expect(await screen.findByText('council’s own mark')).toBeInTheDocument();
  });

  it('that was chosen belongs to the one who chose it', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: /^Change ?whose mark you are giving/ }));
    await user.click(screen.getByRole('radio', { name: 'Agreed mark' }));
    await user.click(screen.getByRole('button', { name: 'Give this mark' }));
    expect(await screen.findByText('agreed mark')).toBeInTheDocument();
    const first = given.work.by;
    await startWorking(given.work.desk, 'Ade Ọlá', 'Adviser');
    expect(await screen.findByText('council’s own mark')).toBeInTheDocument();
    act(() => workAs(first));
    expect(await screen.findByText('agreed mark')).toBeInTheDocument();
  });

  it('is at first the kind that this person gave last', async () => {
    await mark(given, 'training', 'self', '4');
    await mark(given, 'training', 'agreed', '4');
    await open();
    expect(screen.getByText('agreed mark')).toBeInTheDocument();
  });
});

describe('a mark that differs from an earlier one', () => {
  const giveAgreed = async (user: Awaited<ReturnType<typeof open>>['user']): Promise<void> => {
    await user.click(screen.getByRole('button', { name: /^Change ?whose mark you are giving/ }));
    await user.click(screen.getByRole('radio', { name: 'Agreed mark' }));
    await user.click(screen.getByRole('button', { name: 'Give this mark' }));
  };

  it('waits for the reason, and says which marks it differs from and what they say', async () => {
    await mark(given, item, 'self', '4');
    await mark(given, item, 'adviser', '3', 'No induction');
    const { user } = await open();
    await giveAgreed(user);
    await user.click(radio('2'));
    const why = await screen.findByLabelText(
      'Why does it differ from the council’s own mark, 4, and the adviser’s mark, 3?',
    );
    expect(await stored(given, item, 'agreed')).toEqual([undefined, undefined]);
    await user.type(why, '{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Say why this mark differs from the council’s own mark, 4, and the adviser’s mark, 3',
    );
    await user.type(why, 'The register was not shown{Enter}');
    await waitFor(async () => expect(await stored(given, item, 'agreed')).toEqual(['2', 'The register was not shown']));
  });

  it('asks once where it is outside the suggested band as well, and says so', async () => {
    await mark(given, item, 'self', '3');
    await answer(given, item, must, 'not-met');
    const { user } = await open();
    await giveAgreed(user);
    await user.click(radio('5'));
    expect(
      await screen.findByLabelText('Why does it differ from the council’s own mark, 3?'),
    ).toHaveAccessibleDescription(/It is also outside the suggested band. The same sentence serves for both/);
  });
});
