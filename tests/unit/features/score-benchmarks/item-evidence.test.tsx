// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Desk, ref } from '../../../../src/application/desk';
import { changeEvidence } from '../../../../src/application/evidence';
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

/** A piece that was changed in two places, and came together when a copy was opened. */
const twoVersions = async (): Promise<void> => {
  await evidence(given, item, 'Registers', '2023-01-05');
  const { desk, by } = given.work;
  const [piece] = await pieces();
  const record = ref('evidence', piece?.id ?? '');
  const change = async (at: Desk, title: string, date: string, kept: string): Promise<void> => {
    const { fields } = readEvidence(record.id, (await at.log.read(record)).state);
    const seen = { title: fields.title.seen, date: fields.date.seen, kept: fields.kept.seen };
    valueOf(await changeEvidence({ desk: at, by }, record.id, { title, date, kept }, seen));
  };
  const there = await openTestDesk();
  valueOf(await there.log.merge([{ record, events: await desk.log.history(record) }], []));
  await change(there, 'Registers theirs', '2023-01-07', 'theirs');
  await change(desk, 'Registers ours', '2023-01-06', 'ours');
  valueOf(await desk.log.merge([{ record, events: await there.log.history(record) }], []));
};

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

  it('of which Enter is pressed twice is added once', async () => {
    const { user } = await open();
    await user.click(await add());
    await user.keyboard('Registers');
    const form = title().closest('form');
    if (!form) throw new Error('There is no form');
    fireEvent.submit(form);
    fireEvent.submit(form);
    expect(await screen.findByText('Registers', { selector: 'strong' })).toBeInTheDocument();
    await screen.findByText('Saved');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await pieces()).toHaveLength(1);
  });

  it('with two dates, titles and places side by side keeps them all until somebody chooses', async () => {
    await twoVersions();
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: /^Change ?Registers/ }));
    expect(screen.getByText('Two titles stand side by side.')).toBeInTheDocument();
    expect(screen.getByText('Two dates stand side by side.')).toBeInTheDocument();
    expect(screen.getByText('Two places stand side by side.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^Use version \d ?of the titles: Registers theirs/ }));
    expect(title()).toHaveValue('Registers theirs');
    await user.click(screen.getByRole('button', { name: 'Save the change' }));
    expect(await screen.findByText('Registers theirs', { selector: 'strong' })).toBeInTheDocument();
    const [piece] = await pieces();
    expect(piece?.fields.title).toMatchObject({ is: 'set', value: 'Registers theirs' });
    expect(piece?.fields.date.sides.map(({ value }) => value).sort()).toEqual(['2023-01-06', '2023-01-07']);
    expect(piece?.fields.kept.sides.map(({ value }) => value).sort()).toEqual(['ours', 'theirs']);
  });

  it('half typed is still there, and says so, after a look at another piece and at another page', async () => {
    await evidence(given, item, 'Registers');
    const { user } = await open();
    await user.click(await add());
    await user.keyboard('Half a tit');
    await user.click(screen.getByRole('button', { name: /^Change ?Registers/ }));
    expect(screen.getByText('Not saved yet')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await user.click(screen.getByRole('link', { name: /^Next: ?8/ }));
    await user.click(await screen.findByRole('link', { name: /^Previous: ?7/ }));
    await screen.findByRole('heading', { level: 1, name: /Training/ });
    expect(title()).toHaveValue('Half a tit');
    expect(title()).not.toHaveFocus();
    expect(screen.getByText('Not saved yet')).toBeInTheDocument();
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByText('Not saved yet')).toBeNull();
  });

  it('that could not be removed stays, and the page says why', async () => {
    await evidence(given, item, 'Registers');
    const { user } = await open();
    const problem = { kind: 'storageFailed' } as const;
    const spy = vi.spyOn(given.work.desk.log, 'run').mockResolvedValue({ ok: false, problem });
    await user.click(screen.getByRole('button', { name: /^Remove ?Registers/ }));
    const section = within(screen.getByRole('region', { name: 'Evidence' }));
    expect(await section.findByText(/Not saved: the browser could not write/)).toBeInTheDocument();
    spy.mockRestore();
    expect(screen.getByText('Registers', { selector: 'strong' })).toBeInTheDocument();
  });

  it('that is here already is added to another item without typing it again', async () => {
    await evidence(given, 'risk-assessment', 'Board minutes', '2023-01-05');
    const { user } = await open();
    await user.click(screen.getByText('Use a piece you already have'));
    await user.click(screen.getByRole('button', { name: /^Use ?the chosen/ }));
    expect(screen.getByText('Choose a piece of evidence')).toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: 'Board minutes, 5 January 2023' }));
    await user.click(screen.getByRole('button', { name: /^Use ?the chosen/ }));
    expect(await screen.findByText('Board minutes', { selector: 'strong' })).toBeInTheDocument();
    const [piece] = await pieces();
    const state = await stateOf(given);
    expect(readItem(state, item).evidence).toEqual([piece?.id]);
    expect(readItem(state, 'risk-assessment').evidence).toEqual([piece?.id]);
    expect(await pieces()).toHaveLength(1);
    expect(screen.queryByText('Use a piece you already have')).toBeNull();
  });

  it('is found by its title among many, and several are used at once', async () => {
    for (let number = 1; number <= 12; number++)
      await evidence(given, 'risk-assessment', `Report ${String(number).padStart(2, '0')}`);
    await evidence(given, 'risk-assessment', 'Minutes of the board');
    const { user } = await open();
    await user.click(screen.getByText('Use a piece you already have'));
    expect(screen.getByText(/^The first 10 of 13 pieces/)).toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: 'Report 02, no date' }));
    await user.type(screen.getByRole('searchbox', { name: 'Search by title or date' }), 'BOARD');
    expect(screen.getAllByRole('checkbox', { name: /no date$/ })).toHaveLength(2);
    await user.click(screen.getByRole('checkbox', { name: 'Minutes of the board, no date' }));
    await user.click(screen.getByRole('button', { name: /^Use ?the chosen/ }));
    await waitFor(async () => expect(readItem(await stateOf(given), item).evidence).toHaveLength(2));
  });

  it('comes with examples from the edition', async () => {
    await open();
    expect(screen.getByText('Examples of evidence for this benchmark')).toBeInTheDocument();
    expect(screen.getByText('Attendance registers')).toBeInTheDocument();
  });
});
