// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { ref } from '../../../../src/application/desk';
import { paths } from '../../../../src/application/paths';
import { openTestDesk } from '../../../support/desk';
import {
  answer,
  archive,
  elsewhere,
  evidence,
  type Given,
  holdBackWord,
  mark,
  openPage,
  startIn,
  stored,
  takeIn,
} from './given';

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

const box = (): HTMLElement => screen.getByRole('textbox', { name: /^Why/ });

const eventsNow = async () => (await given.work.desk.log.history(ref('session', given.id))).length;

describe('a mark on the page of one item', () => {
  it('is stored as soon as it is chosen, and is there when the page is opened again', async () => {
    const { user, unmount } = await open();
    expect(screen.getByText('No result yet.', { exact: false })).toBeInTheDocument();
    await user.click(radio('4'));
    expect(radio('4')).toBeChecked();
    expect(await screen.findByText('Saved')).toBeInTheDocument();
    expect(await stored(given, item)).toEqual(['4', undefined]);
    unmount();
    await open();
    expect(radio('4')).toBeChecked();
  });

  it('says what each value means, and whose words those are', async () => {
    await open();
    expect(radio('3')).toHaveAccessibleDescription('In place and evidenced.');
    expect(screen.getByText(/The words beside the marks: Wording of this project, not official/)).toBeInTheDocument();
  });

  it('that is not applicable waits for its reason, and says so', async () => {
    const { user } = await open();
    await user.click(radio('Not applicable'));
    await waitFor(() => expect(box()).toHaveFocus());
    expect(screen.getByText('Not saved yet')).toBeInTheDocument();
    await user.keyboard('{Enter}');
    const summary = within(await screen.findByRole('alert'));
    await user.click(summary.getByRole('link', { name: 'Say why this benchmark does not apply' }));
    expect(box()).toHaveFocus();
    expect(document.title).toMatch(/^Error: /);
    expect(await stored(given, item)).toEqual([undefined, undefined]);
    await user.keyboard('Done by the county{Enter}');
    await waitFor(async () => expect(await stored(given, item)).toEqual(['not-applicable', 'Done by the county']));
    await waitFor(() => expect(radio('Not applicable')).toHaveFocus());
    expect(screen.queryByText('Not saved yet')).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('keeps its reason on leaving the box, too', async () => {
    const { user } = await open();
    await user.click(radio('Not applicable'));
    await user.type(box(), 'No such powers');
    await user.tab();
    await waitFor(async () => expect(await stored(given, item)).toEqual(['not-applicable', 'No such powers']));
    expect(screen.getByRole('button', { name: /^Save ?the mark/ })).toHaveFocus();
  });

  it('goes back to what stood when Escape is pressed', async () => {
    await mark(given, item, 'self', '3');
    const { user } = await open();
    await user.click(radio('Not applicable'));
    await user.type(box(), 'Half a rea{Escape}');
    expect(radio('3')).toBeChecked();
    await waitFor(() => expect(radio('3')).toHaveFocus());
    expect(await stored(given, item)).toEqual(['3', undefined]);
  });

  it('outside the suggested band asks for one sentence', async () => {
    await answer(given, item, must, 'not-met');
    const { user } = await open();
    expect(screen.getByText('Suggested band: Below.')).toBeInTheDocument();
    await user.click(radio('5'));
    expect(screen.getByText('Not saved yet')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^Save ?the mark/ }));
    const words = 'Say in one sentence why the mark is outside the suggested band';
    expect(await screen.findByRole('link', { name: words })).toBeInTheDocument();
    await user.type(box(), 'The process was renewed in January{Enter}');
    await waitFor(async () => expect(await stored(given, item)).toEqual(['5', 'The process was renewed in January']));
  });

  it('asks afterwards where the answers have moved the band away from under it', async () => {
    await mark(given, item, 'self', '5');
    const { user } = await open();
    expect(screen.queryByRole('textbox', { name: /^Why/ })).toBeNull();
    await user.click(within(screen.getByRole('group', { name: /disrupt/ })).getByRole('radio', { name: 'Not met' }));
    await user.type(await screen.findByRole('textbox', { name: /^Why/ }), 'Renewed{Enter}');
    await waitFor(async () => expect(await stored(given, item)).toEqual(['5', 'Renewed']));
  });

  it('follows what the evidence shows', async () => {
    await answer(given, item, must, 'met');
    await evidence(given, item, 'Process', '2023-01-05');
    await open();
    expect(screen.getByText('Suggested band: Met.')).toBeInTheDocument();
  });

  it('can be taken away again', async () => {
    await mark(given, item, 'self', '3');
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Clear this mark' }));
    await waitFor(async () => expect(await stored(given, item)).toEqual([undefined, undefined]));
    expect(radio('3')).not.toBeChecked();
  });

  it('is no event for what arrow keys only pass over', async () => {
    const { user } = await open();
    const before = await eventsNow();
    await user.click(radio('1'));
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(radio('4')).toBeChecked();
    await waitFor(async () => expect(await stored(given, item)).toEqual(['4', undefined]));
    expect((await eventsNow()) - before).toBe(2);
  });

  it('is two people’s only where two people gave it: quick changes of mind are one person’s', async () => {
    const { user } = await open();
    for (const value of ['1', '2', '3', '4', '5', '2']) await user.click(radio(value));
    await waitFor(async () => expect(await stored(given, item)).toEqual(['2', undefined]));
    expect(screen.queryByText(/changed in another window/)).toBeNull();
  });
});

describe('two marks for one item', () => {
  it('after a copy was opened are both shown with who gave them, and one is kept', async () => {
    const theirs = await elsewhere(given, (there) => mark(there, item, 'self', 'not-applicable', 'Theirs'));
    await mark(given, item, 'self', '4');
    await takeIn(given, theirs);
    const { user } = await open();
    expect(screen.getByText(/Two marks stand side by side for this benchmark/)).toBeInTheDocument();
    expect(
      await screen.findByText(/^Not applicable, by Siân Ŵyn, 21 November 2026.*Reason: Theirs$/),
    ).toBeInTheDocument();
    expect(screen.getByText(/^4, by Siân Ŵyn, 21 November 2026/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^Keep Not applicable/ }));
    await waitFor(async () => expect(await stored(given, item)).toEqual(['not-applicable', 'Theirs']));
    expect(screen.queryByText(/side by side/)).toBeNull();
  });

  it.each([
    [/^Keep yours: 4/, '4'],
    [/^Keep what is saved/, '2'],
  ])('where another window was first are both shown, and %s keeps the right one', async (button, kept) => {
    const name = `two-${given.id}`;
    given = await startIn(await openTestDesk({}, name));
    const { user } = await open();
    const other = await openTestDesk({}, name);
    const letThrough = holdBackWord();
    await mark({ ...given, work: { ...given.work, desk: other } }, item, 'self', '2');
    await user.click(radio('4'));
    expect(await screen.findByText(/changed in another window while you chose/)).toBeInTheDocument();
    letThrough();
    expect(await screen.findByText(/^Saved in the other window: 2/)).toBeInTheDocument();
    expect(await stored({ ...given, work: { ...given.work, desk: other } }, item)).toEqual(['2', undefined]);
    await user.click(screen.getByRole('button', { name: button }));
    await waitFor(async () => expect(await stored(given, item)).toEqual([kept, undefined]));
    await waitFor(() => expect(screen.queryByText(/changed in another window/)).toBeNull());
    expect(radio(kept)).toBeChecked();
  });
});

describe('an archived session', () => {
  it('shows what was given, and takes no change', async () => {
    await mark(given, item, 'self', '4', 'Well kept');
    await archive(given);
    await open();
    expect(screen.getByText(/This session is archived/)).toBeInTheDocument();
    expect(screen.getByText('Reason: Well kept')).toBeInTheDocument();
    expect(screen.queryAllByRole('radio')).toEqual([]);
    expect(screen.queryAllByRole('textbox')).toEqual([]);
  });
});
