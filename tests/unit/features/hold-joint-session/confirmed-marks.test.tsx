// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { ref } from '../../../../src/application/desk';
import { paths } from '../../../../src/application/paths';
import { openTestDesk } from '../../../support/desk';
import { type Given, holdBackWord, mark, openPage, startIn, stored } from '../score-benchmarks/given';

let given: Given;
beforeEach(async () => {
  given = await startIn(await openTestDesk());
  await mark(given, 'training', 'self', '4');
  await mark(given, 'training', 'agreed', '3', 'No induction');
  await mark(given, 'engagement', 'self', '4');
  await mark(given, 'communications', 'agreed', '5');
  await mark(given, 'communications', 'confirmed', '5');
});

const open = async () => (await openPage(paths.confirmedMarks(given.id), given, /Enter the confirmed marks/)).user;
const choice = (title: RegExp, name: RegExp): HTMLElement =>
  within(screen.getByRole('group', { name: title })).getByRole('radio', { name });
const letter = 'Home Office letter of 2 June 2023, reference PR/12.';

const enterLetter = async (user: Awaited<ReturnType<typeof open>>): Promise<void> => {
  await user.type(screen.getByLabelText('Day'), '2');
  await user.type(screen.getByLabelText('Month'), '6');
  await user.type(screen.getByLabelText('Year'), '2023');
  await user.type(screen.getByLabelText('Its reference (optional)'), 'PR/12');
};

describe('the confirmed marks of a letter', () => {
  it('are chosen as they stand, agreed before the council’s own, with what is confirmed or unmarked left out', async () => {
    await open();
    expect(choice(/7 Training$/, /^3/)).toBeChecked();
    expect(choice(/9 Engagement/, /^4/)).toBeChecked();
    expect(screen.getByText(/Council’s own mark: 4. Nothing was agreed/)).toBeInTheDocument();
    expect(screen.queryByRole('group', { name: /Communications/ })).toBeNull();
    await waitFor(() => expect(screen.getByText(/^10 Communications:/)).toHaveTextContent(/5 by Siân Ŵyn/));
    expect(screen.getByText(/^Left out, because nothing is agreed or marked: 1 Risk assessment;/)).toBeInTheDocument();
  });

  it('are stored together under one change, each with its letter, and a changed one with its reason', async () => {
    const user = await open();
    await enterLetter(user);
    await user.click(choice(/9 Engagement/, /^3/));
    await user.type(screen.getByLabelText(/^Why does the letter not confirm 4/), 'Fewer events than elsewhere');
    // The preset of the Channel item is confirmed with them.
    await user.click(screen.getByRole('button', { name: /^Store \d+ confirmed marks$/ }));
    await screen.findByRole('heading', { level: 1, name: /^Summary/ });
    expect(await stored(given, 'training', 'confirmed')).toEqual(['3', `No induction. ${letter}`]);
    expect(await stored(given, 'engagement', 'confirmed')).toEqual(['3', `${letter} Fewer events than elsewhere`]);
    const history = await given.work.desk.log.history(ref('session', given.id));
    const last = history.filter(({ envelope }) =>
      Object.keys(envelope.fields).some((path) => path.includes('confirmed')),
    );
    expect(new Set(last.slice(1).map(({ envelope }) => envelope.command)).size).toBe(1);
  });

  it('keep the reason with which they stand, and name the letter after it', async () => {
    await mark(given, 'risk-assessment', 'agreed', 'not-applicable', 'Done by the county');
    const user = await open();
    await enterLetter(user);
    await user.click(screen.getByRole('button', { name: /^Store / }));
    await screen.findByRole('heading', { level: 1, name: /^Summary/ });
    expect(await stored(given, 'risk-assessment', 'confirmed')).toEqual([
      'not-applicable',
      `Done by the county. ${letter}`,
    ]);
    expect(await stored(given, 'training', 'confirmed')).toEqual(['3', `No induction. ${letter}`]);
    expect(await stored(given, 'engagement', 'confirmed')).toEqual(['4', letter]);
  });

  it('ask why of a mark that nobody changed, where the adviser’s differs and nothing was agreed', async () => {
    await mark(given, 'engagement', 'adviser', '2', 'Few events');
    const user = await open();
    await enterLetter(user);
    expect(screen.getByText(/Council’s own mark: 4. Nothing was agreed. Adviser’s mark: 2/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^Store / }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Say why the mark for 9 Engagement activity differs from the adviser’s mark, 2',
    );
    expect(await stored(given, 'engagement', 'confirmed')).toEqual([undefined, undefined]);
    await user.type(screen.getByLabelText('Why does it differ from the adviser’s mark, 2?'), 'More events were shown');
    await user.click(screen.getByRole('button', { name: /^Store / }));
    await screen.findByRole('heading', { level: 1, name: /^Summary/ });
    expect(await stored(given, 'engagement', 'confirmed')).toEqual(['4', `${letter} More events were shown`]);
  });

  it('are not stored without the date of the letter or the reason of a change, and what was typed stays', async () => {
    const user = await open();
    await user.type(screen.getByLabelText('Its reference (optional)'), 'PR/12');
    await user.click(choice(/9 Engagement/, /^3/));
    await user.click(screen.getByRole('button', { name: /^Store / }));
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveTextContent('Enter the date of the letter');
    expect(summary).toHaveTextContent('Say why the letter changes the mark for 9 Engagement activity');
    expect(screen.getByLabelText('Its reference (optional)')).toHaveValue('PR/12');
    expect(choice(/9 Engagement/, /^3/)).toBeChecked();
    expect(await stored(given, 'training', 'confirmed')).toEqual([undefined, undefined]);
  });

  it('are stored without what is chosen as not in the letter, as the button says', async () => {
    const user = await open();
    await enterLetter(user);
    const before = Number(/\d+/.exec(screen.getByRole('button', { name: /^Store / }).textContent)?.[0]);
    expect(choice(/9 Engagement/, /^Not in the letter/)).not.toBeChecked();
    await user.click(choice(/9 Engagement/, /^Not in the letter/));
    expect(choice(/9 Engagement/, /^Not in the letter/)).toBeChecked();
    expect(screen.queryByLabelText(/^Why does the letter/)).toBeNull();
    await user.click(screen.getByRole('button', { name: new RegExp(`^Store ${before - 1} confirmed mark`) }));
    await screen.findByRole('heading', { level: 1, name: /^Summary/ });
    expect(screen.getByText(new RegExp(`^${before - 1} marks? (is|are) confirmed`))).toBeInTheDocument();
    expect(await stored(given, 'engagement', 'confirmed')).toEqual([undefined, undefined]);
    expect(await stored(given, 'training', 'confirmed')).toEqual(['3', `No induction. ${letter}`]);
  });

  it('are refused with a sentence where none of them is in the letter', async () => {
    const user = await open();
    await enterLetter(user);
    for (const none of screen.getAllByRole('radio', { name: /^Not in the letter/ })) await user.click(none);
    await user.click(screen.getByRole('button', { name: 'Store the confirmed marks' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Choose the mark of at least one benchmark that is in the letter',
    );
    expect(await stored(given, 'training', 'confirmed')).toEqual([undefined, undefined]);
  });

  it.each([
    ['13', false],
    ['14', true],
  ])('are refused where the letter is dated before the marks: %s February, stored: %s', async (day, isStored) => {
    const user = await open();
    await user.type(screen.getByLabelText('Day'), day);
    await user.type(screen.getByLabelText('Month'), '2');
    await user.type(screen.getByLabelText('Year'), '2023');
    await user.click(screen.getByRole('button', { name: /^Store / }));
    if (isStored) await screen.findByRole('heading', { level: 1, name: /^Summary/ });
    else
      expect(await screen.findByRole('alert')).toHaveTextContent(
        'The letter must be dated after the marks, 14 February 2023, or on that day',
      );
    expect((await stored(given, 'training', 'confirmed'))[0]).toBe(isStored ? '3' : undefined);
  });

  it('are none of them stored where another window confirmed one first', async () => {
    const name = `letter-${given.id}`;
    given = await startIn(await openTestDesk({}, name));
    await mark(given, 'training', 'agreed', '3');
    await mark(given, 'engagement', 'agreed', '4');
    const user = await open();
    await enterLetter(user);
    const other = await openTestDesk({}, name);
    const letThrough = holdBackWord();
    await mark({ ...given, work: { ...given.work, desk: other } }, 'training', 'confirmed', '2', 'By hand');
    await user.click(screen.getByRole('button', { name: /^Store / }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/confirmed in another window meanwhile/);
    letThrough();
    await waitFor(() => expect(screen.getByText(/^7 Training:/)).toHaveTextContent('2'));
    expect(await stored(given, 'engagement', 'confirmed')).toEqual([undefined, undefined]);
    expect(screen.getByLabelText('Its reference (optional)')).toHaveValue('PR/12');
  });
});
