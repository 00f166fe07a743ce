// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeEvidence } from '../../../../src/application/sessions';
import { paths } from '../../../../src/application/paths';
import { readEvidence } from '../../../../src/domain/evidence/evidence';
import { readItem } from '../../../../src/domain/session/session';
import { openTestDesk } from '../../../support/desk';
import { evidence, type Given, openPage, startIn, stateOf, valueOf } from './given';

const item = 'training';
let given: Given;
beforeEach(async () => {
  given = await startIn(await openTestDesk());
});

const open = () => openPage(paths.item(given.id, item), given, /Training/);
const add = () => screen.findByRole('button', { name: 'Add evidence' });
const title = () => screen.getByRole('textbox', { name: 'What the evidence is called' });
const pieces = async () =>
  (await given.work.desk.log.list('evidence')).map(({ record, state }) => readEvidence(record.id, state));

describe('evidence', () => {
  it('is added in place with its date and where it is kept', async () => {
    const { user } = await open();
    await user.click(await add());
    expect(title()).toHaveFocus();
    await user.keyboard('Registers of 2022');
    await user.type(screen.getByLabelText('Day'), '5');
    await user.type(screen.getByLabelText('Month'), 'jan');
    await user.type(screen.getByLabelText('Year'), '2023');
    await user.type(screen.getByLabelText(/^Where it is kept/), 'HR drive{Enter}');
    expect(await screen.findByText('Registers of 2022', { selector: 'strong' })).toBeInTheDocument();
    expect(screen.getByText(/5 January 2023/)).toHaveTextContent('Kept in: HR drive');
    await waitFor(async () => expect(await add()).toHaveFocus());
    expect(await pieces()).toMatchObject([{ title: 'Registers of 2022', date: '2023-01-05', kept: 'HR drive' }]);
  });

  it('without a title, or with a day that never was, is refused with both problems, and the typing stays', async () => {
    const { user } = await open();
    await user.click(await add());
    await user.type(screen.getByLabelText('Day'), '31');
    await user.type(screen.getByLabelText('Month'), '2');
    await user.type(screen.getByLabelText('Year'), '2023');
    await user.click(screen.getByRole('button', { name: 'Save evidence' }));
    const summary = within(await screen.findByRole('alert'));
    await user.click(summary.getByRole('link', { name: /must be a real date/ }));
    expect(screen.getByLabelText('Day')).toHaveFocus();
    expect(screen.getByLabelText('Day')).toHaveValue('31');
    await user.click(summary.getByRole('link', { name: 'Enter what the evidence is called' }));
    expect(title()).toHaveFocus();
    expect(await pieces()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is changed', async () => {
    await evidence(given, item, 'Registers', '2023-01-05');
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: /^Change ?Registers/ }));
    await user.type(title(), ' of attendance');
    await user.clear(screen.getByLabelText('Day'));
    await user.type(screen.getByLabelText('Day'), '6');
    await user.click(screen.getByRole('button', { name: 'Save the change' }));
    expect(await screen.findByText('Registers of attendance', { selector: 'strong' })).toBeInTheDocument();
    expect(await pieces()).toMatchObject([{ title: 'Registers of attendance', date: '2023-01-06' }]);
  });

  it('that another window changed meanwhile is shown as it is there, and nothing is overwritten', async () => {
    await evidence(given, item, 'Registers');
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: /^Change ?Registers/ }));
    await user.type(title(), ' mine');
    const [piece] = await pieces();
    const details = { title: 'Registers theirs', date: undefined, kept: '' };
    valueOf(await changeEvidence(given.work, piece?.id ?? '', details, { title: piece?.fields.title.seen ?? [] }));
    await user.click(screen.getByRole('button', { name: 'Save the change' }));
    expect(await screen.findByText('Registers theirs', { selector: 'strong' })).toBeInTheDocument();
    expect(await pieces()).toMatchObject([{ title: 'Registers theirs' }]);
    await user.click(screen.getByRole('button', { name: 'Keep what I typed' }));
    await waitFor(async () => expect(await pieces()).toMatchObject([{ title: 'Registers mine' }]));
    expect(await screen.findByText('Registers mine', { selector: 'strong' })).toBeInTheDocument();
  });

  it('is removed from the item and from no other', async () => {
    await evidence(given, item, 'Registers');
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: /^Remove ?Registers/ }));
    await waitFor(() => expect(screen.queryByText('Registers', { selector: 'strong' })).toBeNull());
    expect(readItem(await stateOf(given), item).evidence).toEqual([]);
    expect(await pieces()).toHaveLength(1);
  });

  it('comes with examples from the edition', async () => {
    await open();
    expect(screen.getByText('Examples of evidence for this benchmark')).toBeInTheDocument();
    expect(screen.getByText('Attendance registers')).toBeInTheDocument();
  });
});
