// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { ref } from '../../../../src/application/desk';
import { paths } from '../../../../src/application/paths';
import { openTestDesk } from '../../../support/desk';
import { elsewhere, type Given, openPage, startIn, takeIn, textOf, write } from './given';

const item = 'training';
let name: string;
let given: Given;
beforeEach(async () => {
  name = `texts-${Math.random().toString(36).slice(2)}`;
  given = await startIn(await openTestDesk({}, name));
});

const open = () => openPage(paths.item(given.id, item), given, /Training/);
const areas = () => screen.getByRole('textbox', { name: 'Areas for development' });
const strengths = () => screen.getByRole('textbox', { name: 'Strengths' });
const drafts = async () => (await openTestDesk({}, name)).drafts.leftBehind(given.id);

describe('a text of an item', () => {
  it('is kept as a draft while it is typed, and becomes one event on leaving the box', async () => {
    const { user } = await open();
    const before = (await given.work.desk.log.history(ref('session', given.id))).length;
    await user.type(areas(), 'Track attendance{Enter}Induction');
    await waitFor(async () =>
      expect(await drafts()).toMatchObject([{ path: 'text/training/areas', value: 'Track attendance\nInduction' }]),
    );
    expect(await textOf(given, item, 'areas')).toBeUndefined();
    await user.tab();
    await waitFor(async () => expect(await textOf(given, item, 'areas')).toBe('Track attendance\nInduction'));
    expect((await given.work.desk.log.history(ref('session', given.id))).length - before).toBe(1);
    await waitFor(async () => expect(await drafts()).toEqual([]));
    expect(screen.getByText('Saved')).toBeInTheDocument();
  });

  it('is saved on going to another page, and is there on the way back', async () => {
    const { user } = await open();
    await user.type(strengths(), 'Ten sessions a year');
    await user.click(screen.getByRole('link', { name: 'Task list' }));
    await screen.findByRole('heading', { level: 1, name: /Mark the benchmarks/ });
    await waitFor(async () => expect(await textOf(given, item, 'strengths')).toBe('Ten sessions a year'));
    await user.click(screen.getByRole('link', { name: '7 Training' }));
    expect(await screen.findByRole('textbox', { name: 'Strengths' })).toHaveValue('Ten sessions a year');
  });

  it('of 20,000 characters is accepted, saved and shown again', async () => {
    const long = 'Hyfforddiant ŵ '.repeat(1334).slice(0, 20_000);
    const { unmount } = await open();
    fireEvent.change(areas(), { target: { value: long } });
    fireEvent.blur(areas());
    await waitFor(async () => expect(await textOf(given, item, 'areas')).toBe(long));
    unmount();
    await open();
    expect(areas()).toHaveValue(long);
  });

  it('goes on from what this window itself just saved', async () => {
    const { user } = await open();
    for (const word of ['One', ' two', ' three']) {
      await user.type(areas(), word);
      fireEvent.blur(areas());
    }
    await waitFor(async () => expect(await textOf(given, item, 'areas')).toBe('One two three'));
    expect(screen.queryByText(/changed in another window/)).toBeNull();
  });
});

describe('a text that two windows wrote', () => {
  it.each([
    [/^Keep mine/, 'Mine'],
    [/^Keep theirs/, 'Theirs'],
  ])('is shown twice and overwritten by neither, and %s keeps the right one', async (button, kept) => {
    const { user } = await open();
    await user.type(areas(), 'Mine');
    await write(given, item, 'areas', 'Theirs');
    await user.tab();
    expect(await screen.findByText(/changed in another window while you typed/)).toBeInTheDocument();
    expect(screen.getByText('Theirs')).toBeInTheDocument();
    expect(await textOf(given, item, 'areas')).toBe('Theirs');
    await user.click(screen.getByRole('button', { name: button }));
    await waitFor(async () => expect(await textOf(given, item, 'areas')).toBe(kept));
    expect(areas()).toHaveValue(kept);
  });

  it('still waits for the choice after a look at another page', async () => {
    const { user } = await open();
    await user.type(areas(), 'Mine');
    await write(given, item, 'areas', 'Theirs');
    await user.click(screen.getByRole('link', { name: 'Task list' }));
    await screen.findByRole('heading', { level: 1, name: /Mark the benchmarks/ });
    await user.click(screen.getByRole('link', { name: '7 Training' }));
    expect(await screen.findByText(/changed in another window while you typed/)).toBeInTheDocument();
    expect(areas()).toHaveValue('Mine');
  });

  it.each([
    [/^Keep version 1/, (one: string) => one],
    [/^Keep version 2/, (_: string, two: string) => two],
    [/^Keep both/, (one: string, two: string) => `${one}\n${two}`],
  ])('in two places is shown side by side after a copy was opened, and %s keeps that', async (button, expected) => {
    const theirs = await elsewhere(given, (there) => write(there, item, 'areas', 'Theirs'));
    await write(given, item, 'areas', 'Mine');
    await takeIn(given, theirs);
    const { user } = await open();
    expect(screen.getByText(/Two versions stand side by side/)).toBeInTheDocument();
    const [one = '', two = ''] = screen.getAllByText(/^(Mine|Theirs)$/).map(({ textContent }) => textContent);
    await user.click(screen.getByRole('button', { name: button }));
    await waitFor(async () => expect(await textOf(given, item, 'areas')).toBe(expected(one, two)));
    expect(screen.queryByText(/side by side/)).toBeNull();
  });
});

describe('typing that a window left behind', () => {
  beforeEach(async () => {
    await given.work.desk.drafts.keep({ record: given.id, path: `text/${item}/areas`, value: 'Half a line' });
    given = { ...given, work: { ...given.work, desk: await openTestDesk({}, name) } };
  });

  it('is offered, used and saved', async () => {
    const { user } = await open();
    await user.click(await screen.findByRole('button', { name: /^Use it/ }));
    expect(areas()).toHaveValue('Half a line');
    await user.type(areas(), ' more');
    await user.tab();
    await waitFor(async () => expect(await textOf(given, item, 'areas')).toBe('Half a line more'));
  });

  it('is offered, and thrown away for good', async () => {
    const { user, unmount } = await open();
    await user.click(await screen.findByRole('button', { name: /^Throw it away/ }));
    expect(areas()).toHaveValue('');
    await waitFor(async () => expect(await drafts()).toEqual([]));
    unmount();
    await open();
    expect(screen.queryByText(/closed before it was saved/)).toBeNull();
  });
});
