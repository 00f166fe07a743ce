// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { paths } from '../../../../src/application/paths';
import { jointKeys } from '../../../../src/features/hold-joint-session/joint-keys';
import { firstLinesOf } from '../../../../src/features/hold-joint-session/one-item/statement-on-wall';
import { openTestDesk } from '../../../support/desk';
import { allEditions } from '../../domain/edition/benchmark-files';
import { archive, type Given, holdBackWord, mark, openPage, startIn, stored } from '../score-benchmarks/given';

// Looked for: what was there while it is undefined, and nothing where it is null.
const last = vi.hoisted((): { is: null | undefined } => ({ is: null }));
vi.mock('../../../../src/features/hold-joint-session/use-last-year', () => ({ useLastYear: () => last.is }));

const item = 'training';
let given: Given;
beforeEach(async () => {
  given = await startIn(await openTestDesk());
});

const open = async (where = item, heading = /7 Training/) => {
  const view = await openPage(paths.jointItem(given.id, where), given, heading);
  return view.user;
};
const accept = (): Promise<HTMLElement> => screen.findByRole('button', { name: /^Accept the council’s/ });

describe('one item of the joint session', () => {
  it('gives the agreed mark alone, says so, and goes on to the next that is not agreed once it is stored', async () => {
    await mark(given, item, 'self', '4');
    await mark(given, item, 'adviser', '4');
    await mark(given, 'venue-hire-it', 'agreed', '3');
    const user = await open();
    expect(screen.getByText('agreed mark')).toBeInTheDocument();
    (await accept()).focus();
    await user.keyboard('a');
    expect(await screen.findByRole('heading', { level: 1, name: /^9 Engagement/ })).toBeInTheDocument();
    expect(await stored(given, item, 'agreed')).toEqual(['4', undefined]);
    expect(await stored(given, item, 'confirmed')).toEqual([undefined, undefined]);
  });

  it('asks why where the adviser differs, and stays until that is said', async () => {
    await mark(given, item, 'self', '4');
    await mark(given, item, 'adviser', '3', 'No register');
    const user = await open();
    await user.click(await accept());
    const why = await screen.findByLabelText('Why does it differ from the adviser’s mark, 3?');
    await waitFor(() => expect(why).toHaveFocus());
    expect(await stored(given, item, 'agreed')).toEqual([undefined, undefined]);
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('Say why this mark differs from the adviser’s mark, 3');
    expect(why).toHaveFocus();
    expect(why).toBeInvalid();
    expect(why).toHaveAccessibleDescription(/Say why this mark differs from the adviser’s mark, 3/);
    expect(screen.queryByRole('heading', { name: 'There is a problem' })).toBeNull();
    await user.type(why, 'The register is kept, and was shown{Enter}');
    await screen.findByRole('heading', { level: 1, name: /^8 Venue/ });
    expect(await stored(given, item, 'agreed')).toEqual(['4', 'The register is kept, and was shown']);
  });

  it('takes the council’s reason with its mark, where the item does not apply', async () => {
    await mark(given, item, 'self', 'not-applicable', 'Trained by the county');
    const user = await open();
    await user.click(await accept());
    await waitFor(async () =>
      expect(await stored(given, item, 'agreed')).toEqual(['not-applicable', 'Trained by the county']),
    );
  });

  it('gives another mark by its key, and goes on to the marks of the next once its reason is stored', async () => {
    await mark(given, item, 'self', '4');
    const user = await open();
    (await accept()).focus();
    await user.keyboard('3');
    await waitFor(() => expect(screen.getByLabelText(/^Why does it differ/)).toHaveFocus());
    await user.keyboard('No induction in 1 of 3 teams, a pn{Enter}');
    await screen.findByRole('heading', { level: 1, name: /^8 Venue/ });
    expect(await stored(given, item, 'agreed')).toEqual(['3', 'No induction in 1 of 3 teams, a pn']);
    await waitFor(() => expect(screen.getByRole('region', { name: /You are giving/ })).toContainElement(focused()));
    await user.keyboard('n');
    expect(await screen.findByRole('heading', { level: 1, name: /^9 Engagement/ })).toBeInTheDocument();
  });

  it('leaves the reason for the marks on Escape, with what was saved', async () => {
    await mark(given, item, 'self', '4');
    await mark(given, item, 'agreed', '3', 'No induction');
    const user = await open();
    (await screen.findByLabelText(/^Why does it differ/)).focus();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(focused().tagName).not.toBe('TEXTAREA'));
    expect(screen.getByRole('region', { name: /You are giving/ })).toContainElement(focused());
    expect(await stored(given, item, 'agreed')).toEqual(['3', 'No induction']);
  });

  it('gives no mark for a key that is held down on the one before', async () => {
    await mark(given, item, 'self', '4');
    const user = await open();
    (await accept()).focus();
    fireEvent.keyDown(focused(), { key: 'a', repeat: true });
    expect(fireEvent.keyDown(focused(), { key: 'Enter', repeat: true })).toBe(false);
    await user.keyboard('n');
    await screen.findByRole('heading', { level: 1, name: /^8 Venue/ });
    expect(await stored(given, item, 'agreed')).toEqual([undefined, undefined]);
  });

  it('goes back and forth by single keys while focus is where the mark is given, and nowhere else', async () => {
    await mark(given, item, 'self', '4');
    const user = await open();
    screen.getByRole('link', { name: 'Leave the joint view' }).focus();
    await user.keyboard('an3');
    expect(screen.getByRole('heading', { level: 1, name: /7 Training/ })).toBeInTheDocument();
    expect(await stored(given, item, 'agreed')).toEqual([undefined, undefined]);
    (await accept()).focus();
    await user.keyboard('n');
    expect(await screen.findByRole('heading', { level: 1, name: /^8 Venue/ })).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('region', { name: /You are giving/ })).toContainElement(focused()));
    await user.keyboard('p');
    expect(await screen.findByRole('heading', { level: 1, name: /7 Training/ })).toBeInTheDocument();
  });

  it('takes the adviser’s mark where it is first said in the meeting', async () => {
    await mark(given, item, 'self', '4');
    const user = await open();
    await user.click(await screen.findByRole('button', { name: 'Enter the adviser’s mark' }));
    expect(await screen.findByText('adviser’s mark')).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('region', { name: /You are giving/ })).toContainElement(focused()));
    await user.keyboard('4');
    await waitFor(async () => expect(await stored(given, item, 'adviser')).toEqual(['4', undefined]));
    expect(await screen.findByText('agreed mark')).toBeInTheDocument();
    expect(await stored(given, item, 'agreed')).toEqual([undefined, undefined]);
  });

  it.each([
    [/^Keep yours: 4/, '4'],
    [/^Keep what is saved/, '2'],
  ])('shows both where another window agreed another mark first, and %s keeps the right one', async (button, kept) => {
    const name = `joint-${given.id}`;
    given = await startIn(await openTestDesk({}, name));
    const user = await open();
    const other = await openTestDesk({}, name);
    const letThrough = holdBackWord();
    await mark({ ...given, work: { ...given.work, desk: other } }, item, 'agreed', '2');
    await user.click(screen.getByRole('radio', { name: /^4/ }));
    expect(await screen.findByText(/changed in another window while you chose/)).toBeInTheDocument();
    letThrough();
    await screen.findByText(/^Saved in the other window: 2/);
    await user.click(screen.getByRole('button', { name: button }));
    await waitFor(async () => expect((await stored(given, item, 'agreed'))[0]).toBe(kept));
  });

  it('takes keys at once where it is opened by its address, in a region that names the item', async () => {
    await mark(given, item, 'self', '4');
    const user = await open();
    const region = screen.getByRole('region', { name: /^7 Training.* You are giving the agreed mark/ });
    await waitFor(() => expect(region).toContainElement(focused()));
    await user.keyboard('n');
    expect(await screen.findByRole('heading', { level: 1, name: /^8 Venue/ })).toBeInTheDocument();
  });

  it('says that there is no earlier session only once it has looked', async () => {
    last.is = undefined;
    await open();
    expect(screen.getByText('Last year')).toBeInTheDocument();
    expect(screen.queryByText('No earlier session')).toBeNull();
    cleanup();
    last.is = null;
    await open();
    expect(screen.getByText('No earlier session')).toBeInTheDocument();
  });

  it.each([
    ['3', 'Disputed'],
    ['4', 'To agree'],
  ])('says beside its title where it stands: with the adviser’s %s, %s', async (theirs, words) => {
    await mark(given, item, 'self', '4');
    await mark(given, item, 'adviser', theirs, 'No register');
    await open();
    expect(screen.getByText(words)).toBeInTheDocument();
  });

  it('is the list of all for an archived session, which takes no mark', async () => {
    await archive(given);
    await openPage(paths.jointItem(given.id, item), given, /^Joint session$/);
    expect(screen.queryAllByRole('radio')).toEqual([]);
  });
});

const focused = (): HTMLElement =>
  document.activeElement instanceof HTMLElement ? document.activeElement : document.body;

describe('the joint view', () => {
  const scale = (id: string) => {
    const found = allEditions()
      .flatMap(({ scales }) => scales)
      .find((one) => one.id === id);
    if (!found) throw new Error(`no scale ${id}`);
    return found;
  };

  it.each([
    ['score', { accept: 'a', next: 'n', previous: 'p' }],
    ['rag', { accept: 'c', next: 'n', previous: 'p' }],
    ['met', { accept: 'a', next: 'f', previous: 'p' }],
  ])('has keys on the scale %s that give no mark', (id, keys) => {
    expect(jointKeys(scale(id))).toEqual(keys);
  });

  it('shows the whole of every statement that comes with the app, and the first lines of a longer one', () => {
    for (const { items } of allEditions())
      for (const { statement } of items) expect(firstLinesOf(statement.text)).toBeUndefined();
    const long = 'Every provider of venues is asked. '.repeat(140);
    const first = firstLinesOf(long) ?? '';
    expect(first.length).toBeLessThanOrEqual(301);
    expect(first).toMatch(/ (Every|provider|of|venues|is|asked\.)…$/);
    expect(long.startsWith(first.slice(0, -1))).toBe(true);
    expect(firstLinesOf('x'.repeat(5000))).toHaveLength(301);
  });
});
