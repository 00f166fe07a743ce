// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { openExample } from '../../../../src/application/example';
import { paths } from '../../../../src/application/paths';
import { changeSession } from '../../../../src/application/sessions';
import { fieldAt, seenAt, text } from '../../../../src/domain/record/field';
import { boardReviewedOnPath, boardReviewWordsPath, heldAtPath } from '../../../../src/domain/session/stage';
import { workAs } from '../../../../src/state/tab';
import { openTestDesk } from '../../../support/desk';
import { archive, type Given, mark, openPage, startIn, stateOf, valueOf } from '../score-benchmarks/given';

afterEach(cleanup);

const open = (given: Given) => openPage(paths.stages(given.id), given, /Where this session stands/);

/** The worked example's toolkit: agreed marks only. */
const exampleToolkit = async (): Promise<Given> => {
  const desk = await openTestDesk();
  const { work } = await startIn(desk);
  const { sessions, authority } = valueOf(await openExample(desk));
  return { work, id: sessions['toolkit'] ?? '', authority };
};

const stage = (name: string): HTMLElement => {
  const item = screen.getByRole('heading', { level: 2, name: new RegExp(`^Stage .+ ${name}$`) }).closest('li');
  if (!item) throw new Error(`${name} is in no list`);
  return item;
};

const current = (): string | null => screen.getByText(/^This session is at:/).textContent;

const review = (given: Given, words: string) =>
  stateOf(given).then((state) =>
    changeSession(given.work, given.id, {
      kind: 'recordBoardReview',
      on: '2023-05-12',
      words,
      seen: {
        [boardReviewedOnPath]: seenAt(state, boardReviewedOnPath),
        [boardReviewWordsPath]: seenAt(state, boardReviewWordsPath),
      },
    }),
  );

const record = async ({ user }: Awaited<ReturnType<typeof open>>, words: string): Promise<void> => {
  await user.click(screen.getByRole('button', { name: 'Record the board’s review' }));
  await user.type(screen.getByLabelText('Day'), '12');
  await user.type(screen.getByLabelText('Month'), '5');
  await user.type(screen.getByLabelText('Year'), '2023');
  await user.type(screen.getByLabelText('Where that is written down'), words);
  await user.click(screen.getByRole('button', { name: 'Record the review' }));
};

describe('where a session stands', () => {
  it('is told by its stages, each with what it needs, how much is left and the way there', async () => {
    const given = await startIn(await openTestDesk());
    await mark(given, 'training', 'self', '3');
    await open(given);
    expect(current()).toBe('This session is at: Preparing');
    const own = within(stage('Self-marked'));
    expect(own.getByText(/9\sleft/)).toBeTruthy();
    expect(own.getByText('Left: 1, 2, 3, 4, 5, 6, 8, 9 and 1 more')).toBeTruthy();
    const link = own.getByRole('link', { name: 'Every benchmark has the council’s own mark, or a later one' });
    expect(link.getAttribute('href')).toBe(paths.item(given.id, 'risk-assessment'));
    expect(within(stage('Preparing')).getByText(/the session is here/)).toBeTruthy();
    expect(stage('Preparing').getAttribute('aria-current')).toBe('step');
    expect(screen.queryByRole('button', { name: 'Step back' })).toBeNull();
  });

  it('of a year of agreed marks says that none of the council’s own were recorded', async () => {
    await open(await exampleToolkit());
    expect(current()).toBe('This session is at: Agreed');
    expect(within(stage('Self-marked')).getByText(/No marks of the council’s own were recorded/)).toBeTruthy();
    expect(await screen.findByRole('link', { name: '8 things need attention' })).toBeTruthy();
  });

  it('can be read by anybody, and changed by somebody who says who they are', async () => {
    const given = await exampleToolkit();
    workAs(undefined);
    await open(given);
    expect(screen.getByRole('link', { name: 'Say who is working' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Step back|Record the board/ })).toBeNull();
  });

  it('of an archived session is only read', async () => {
    const given = await exampleToolkit();
    await archive(given);
    await open(given);
    expect(screen.queryByRole('button', { name: /Step back|Record the board/ })).toBeNull();
  });
});

describe('the board’s review', () => {
  it('asks for its day and where it is written down', async () => {
    const { user } = await open(await exampleToolkit());
    await user.click(screen.getByRole('button', { name: 'Record the board’s review' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Day'));
    await user.click(screen.getByRole('button', { name: 'Record the review' }));
    const summary = within(await screen.findByRole('alert'));
    expect(summary.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'Enter the day of the board’s review',
      'Say where the board’s review is written down',
    ]);
    await user.type(screen.getByLabelText('Day'), '31');
    await user.type(screen.getByLabelText('Month'), '2');
    await user.type(screen.getByLabelText('Year'), '2023');
    await user.type(screen.getByLabelText('Where that is written down'), 'Minutes');
    await user.click(screen.getByRole('button', { name: 'Record the review' }));
    expect((await screen.findAllByText('The day of the board’s review must be a real date')).length).toBeGreaterThan(0);
    expect(screen.getByLabelText<HTMLTextAreaElement>('Where that is written down').value).toBe('Minutes');
  });

  it('takes the session on, is changed, and is taken away again', async () => {
    const given = await exampleToolkit();
    const page = await open(given);
    await record(page, 'Minutes, item 4');
    await screen.findByText('The board’s review is recorded');
    // Nothing else is left of the published year: no mark in it needs an action.
    expect(current()).toBe('This session is at: Ready for sign-off');
    expect(screen.getByText('12 May 2023')).toBeTruthy();
    expect(within(stage('Confirmed')).getByText(/not recorded, and not needed/)).toBeTruthy();

    await page.user.click(screen.getByRole('button', { name: 'Change the board’s review' }));
    await page.user.type(screen.getByLabelText('Where that is written down'), ' and 5');
    await page.user.click(screen.getByRole('button', { name: 'Save the review' }));
    expect(await screen.findByText('Minutes, item 4 and 5')).toBeTruthy();

    await page.user.click(screen.getByRole('button', { name: 'Change the board’s review' }));
    await page.user.click(screen.getByRole('button', { name: 'Take the review away' }));
    await screen.findByText('The board’s review was taken away');
    expect(current()).toBe('This session is at: Agreed');
  });

  it('that another window recorded first is shown beside what was typed, and either is kept', async () => {
    const given = await exampleToolkit();
    const { user } = await open(given);
    const type = async (): Promise<void> => {
      await user.type(screen.getByLabelText('Day'), '12');
      await user.type(screen.getByLabelText('Month'), '5');
      await user.type(screen.getByLabelText('Year'), '2023');
      await user.type(screen.getByLabelText('Where that is written down'), 'Mine');
    };
    await user.click(screen.getByRole('button', { name: 'Record the board’s review' }));
    await type();
    valueOf(await review(given, 'Theirs'));
    await user.click(screen.getByRole('button', { name: 'Record the review' }));
    expect(await screen.findByText(/Another window recorded this first: 12 May 2023; Theirs/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>('Where that is written down').value).toBe('Mine');
    await user.click(screen.getByRole('button', { name: 'Keep what I typed' }));
    expect(await screen.findByText('Mine')).toBeTruthy();
    expect(fieldAt(await stateOf(given), boardReviewWordsPath, text).value).toBe('Mine');

    await user.click(screen.getByRole('button', { name: 'Change the board’s review' }));
    valueOf(await review(given, 'Theirs again'));
    await user.type(screen.getByLabelText('Where that is written down'), ' too');
    await user.click(screen.getByRole('button', { name: 'Save the review' }));
    await user.click(await screen.findByRole('button', { name: 'Keep what is recorded' }));
    expect(await screen.findByText('Theirs again')).toBeTruthy();
    expect(fieldAt(await stateOf(given), boardReviewWordsPath, text).value).toBe('Theirs again');
  });
});

describe('stepping back', () => {
  const stepBack = async ({ user }: Awaited<ReturnType<typeof open>>): Promise<void> => {
    await user.click(screen.getByRole('radio', { name: 'Self-marked' }));
    await user.type(screen.getByLabelText('Why?'), 'More evidence was asked for');
    await user.click(screen.getByRole('button', { name: 'Step back' }));
  };

  it('asks for the stage and for the reason', async () => {
    const { user } = await open(await exampleToolkit());
    await user.click(screen.getByRole('button', { name: 'Step back' }));
    const summary = within(await screen.findByRole('alert'));
    expect(summary.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'Choose the stage to go back to',
      'Say why the session goes back to an earlier stage',
    ]);
  });

  it('keeps the session there, says who and why, and is ended by moving on', async () => {
    const given = await exampleToolkit();
    const page = await open(given);
    await stepBack(page);
    await screen.findByText('Stepped back to “Self-marked”', { exact: true });
    expect(current()).toBe('This session is at: Self-marked');
    expect(screen.getByText('Reason: More evidence was asked for')).toBeTruthy();
    expect(await screen.findByText(/By Siân Ŵyn, 21 November 2026/)).toBeTruthy();
    expect(fieldAt(await stateOf(given), heldAtPath, text).value).toBe('selfMarked');
    expect(document.activeElement?.tagName).toBe('H1');
    await page.user.click(screen.getByRole('button', { name: 'Move on again' }));
    await screen.findByText('Moved on: the session is at “Agreed”');
    expect(current()).toBe('This session is at: Agreed');
  });
});
