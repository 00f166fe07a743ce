// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { paths } from '../../../../src/application/paths';
import { answersOf } from '../../../../src/domain/session/session';
import { openTestDesk } from '../../../support/desk';
import { answer, elsewhere, type Given, openPage, startIn, stateOf, takeIn } from './given';

let given: Given;
beforeEach(async () => {
  given = await startIn(await openTestDesk());
});

const open = (where = 'training', heading = /Training/) => openPage(paths.item(given.id, where), given, heading);

const programme = (name: string): HTMLElement =>
  within(screen.getByRole('group', { name: /There is a training programme/ })).getByRole('radio', { name });

const answers = async () => answersOf(await stateOf(given), 'training');

describe('the page of one item', () => {
  it('says where in the session it stands, what the item says and in whose words', async () => {
    await open();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Benchmark 7 of 10 7 Training');
    expect(screen.getByText(/^Restated from Home Office, Prevent: handbook for elected members/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /^Previous/ })).toHaveAccessibleName(/6 Prevent problem-solving process/);
    expect(screen.getByRole('link', { name: /^Next(?! year)/ })).toHaveAccessibleName(/8 Venue hire/);
    expect(screen.getByRole('link', { name: 'Back to the task list' })).toBeInTheDocument();
  });

  it('leads straight to the mark', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('link', { name: 'Go straight to the mark' }));
    expect(document.activeElement).toHaveAttribute('name', 'mark');
  });

  it('names the area of control, and labels what is the project’s own wording', async () => {
    given = await startIn(await openTestDesk(), 'channel-assurance', 'rag');
    await open('p13', /P13/);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Criterion 25 of 30, Panel function');
    expect(screen.getByText('Equality is considered.')).toBeInTheDocument();
    expect(screen.getAllByText('Wording of this project, not official')).not.toEqual([]);
    expect(screen.queryByRole('heading', { name: 'Indicators' })).toBeNull();
    expect(screen.queryByText(/Suggested band/)).toBeNull();
  });

  it('says of an address that names no item that there is none', async () => {
    await openPage(paths.item(given.id, 'nowhere'), given, /There is no such benchmark/);
    expect(screen.getByRole('link', { name: 'Go to the task list' })).toBeInTheDocument();
  });
});

describe('an indicator', () => {
  it('is answered at once, and moves the suggested band', async () => {
    const { user } = await open();
    expect(screen.getByText(/No band is suggested until every expectation is answered/)).toBeInTheDocument();
    await user.click(programme('Partly met'));
    expect(await screen.findByText('Suggested band: Unclear.')).toBeInTheDocument();
    expect(await answers()).toEqual({ 'training-programme': 'partly' });
  });

  it('is answered by keys, and the answer is taken away by one', async () => {
    const { user } = await open();
    programme('Met').focus();
    await user.keyboard(' ');
    await waitFor(async () => expect(await answers()).toEqual({ 'training-programme': 'met' }));
    await user.keyboard('{Delete}');
    await waitFor(async () => expect(await answers()).toEqual({}));
  });

  it('can be cleared with a pointer', async () => {
    await answer(given, 'training', 'training-programme', 'met');
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: /^Clear this answer/ }));
    await waitFor(async () => expect(await answers()).toEqual({}));
    expect(programme('Met')).not.toBeChecked();
  });

  it('that came in later is shown and not asked', async () => {
    await open();
    expect(screen.getByText('Came in later: 5 not asked of this session')).toBeInTheDocument();
    expect(screen.getByText(/A record of training is kept.*from 31 December 2023/)).toBeInTheDocument();
    expect(screen.queryByRole('group', { name: /A record of training is kept/ })).toBeNull();
  });

  it('of good or best practice stands behind a line that counts the answers', async () => {
    await answer(given, 'training', 'training-induction', 'met');
    await open();
    const line = screen.getByText('Good practice: 1 of 4 answered');
    expect(line.closest('details')).not.toHaveAttribute('open');
    expect(screen.getByText('Best practice: 0 of 5 answered')).toBeInTheDocument();
  });

  it('with two people’s answers shows both, and one is kept', async () => {
    const theirs = await elsewhere(given, (there) => answer(there, 'training', 'training-programme', 'not-met'));
    await answer(given, 'training', 'training-programme', 'met');
    await takeIn(given, theirs);
    const { user } = await open();
    expect(screen.getByText(/Two answers stand side by side/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^Keep Not met/ }));
    await waitFor(async () => expect(await answers()).toEqual({ 'training-programme': 'not-met' }));
    expect(screen.queryByText(/Two answers/)).toBeNull();
  });
});
