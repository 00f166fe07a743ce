// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { openExample } from '../../../../src/application/example';
import { paths } from '../../../../src/application/paths';
import { openTestDesk } from '../../../support/desk';
import { answer, evidence, type Given, mark, openPage, startIn, valueOf, write } from '../score-benchmarks/given';

afterEach(cleanup);

const open = (given: Given) => openPage(paths.attention(given.id), given, /What needs attention/);

const headings = (): (string | null)[] =>
  screen
    .getAllByRole('heading', { level: 2 })
    .map(({ textContent }) => textContent)
    .filter((text) => /found$/.test(text));

describe('what needs attention', () => {
  it('is nothing in a session in which nothing is marked yet', async () => {
    await open(await startIn(await openTestDesk()));
    expect(screen.getByText('Nothing in this session needs attention today.')).toBeTruthy();
    expect(screen.queryByRole('search')).toBeNull();
    expect(screen.getByText('marks below their target')).toBeTruthy();
  });

  it('is grouped by what was looked for, what weighs most first, each line with its reason and its way', async () => {
    const given = await startIn(await openTestDesk());
    await mark(given, 'training', 'self', '2');
    await mark(given, 'communications', 'self', '3');
    await write(given, 'training', 'areas', 'Aled Jones, DOB 12/03/2009');
    await open(given);
    expect(headings()).toEqual([
      'Words that look like a person’s case 1 found',
      'Marks whose action, owner or date is missing 1 found',
      'Marks with too little behind them 1 found',
      'Old marks 1 found',
    ]);
    expect(screen.getByText('4 things need attention.')).toBeTruthy();
    const casework = screen.getByRole('region', { name: /^Words that look like a person’s case/ });
    expect(within(casework).getByText(/It cannot reach copies that were saved/)).toBeTruthy();
    const erase = within(casework).getByRole('link', { name: /^Erase these words/ });
    expect(erase.getAttribute('href')).toMatch(/\/history\/erase\/[0-9a-f]{64}\?field=text%2Ftraining%2Fareas$/);
    expect(screen.getByRole('main').textContent).not.toContain('Aled Jones, DOB');
    const missing = screen.getByRole('region', { name: /^Marks whose action/ });
    expect(within(missing).getByText(/^7 Training is marked 2, and no action/, { selector: 'p' })).toBeTruthy();
    expect(within(missing).getByRole('link').getAttribute('href')).toBe(
      paths.newAction(given.authority, { session: given.id, item: 'training' }),
    );
  });

  it('is filtered by kind, and all of it is shown again', async () => {
    const given = await startIn(await openTestDesk());
    await mark(given, 'training', 'self', '2');
    await mark(given, 'communications', 'self', '3');
    const { user } = await open(given);
    expect(screen.getByText('All 3 shown')).toBeTruthy();
    await user.selectOptions(screen.getByLabelText('Show'), 'Old marks (1)');
    expect(headings()).toEqual(['Old marks 1 found']);
    expect(screen.getByText('1 of 3 shown')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(headings()).toHaveLength(3);
  });

  it('goes from the list once it is put right, without the page being loaded again', async () => {
    const given = await startIn(await openTestDesk());
    await mark(given, 'communications', 'self', '3');
    await open(given);
    expect(headings()).toContain('Marks with too little behind them 1 found');
    await evidence(given, 'communications', 'Communications plan', '2023-01-10');
    await waitFor(() => expect(headings()).not.toContain('Marks with too little behind them 1 found'));
  });

  it('says of a year of results only that evidence was not looked for, until there is some of the work', async () => {
    const desk = await openTestDesk();
    const given = await startIn(desk);
    await mark(given, 'training', 'agreed', '3');
    await open(given);
    expect(screen.getByRole('region', { name: 'What was not looked for' })).toBeTruthy();
    await answer(given, 'training', 'training-programme', 'met');
    await waitFor(() => expect(screen.queryByRole('region', { name: 'What was not looked for' })).toBeNull());
    expect(headings()).toContain('Marks with too little behind them 1 found');
  });

  it('of the worked example is what it teaches', async () => {
    const desk = await openTestDesk();
    const { work } = await startIn(desk);
    const { sessions, authority } = valueOf(await openExample(desk));
    await open({ work, id: sessions['channel'] ?? '', authority });
    expect(headings()).toEqual([
      'Marks whose action, owner or date is missing 3 found',
      'Linked marks that contradict each other 1 found',
      'Actions that read as done 2 found',
      'Old marks 1 found',
    ]);
  });
});
