// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { paths } from '../../../../src/application/paths';
import { readItem } from '../../../../src/domain/session/session';
import type * as ChoiceRowModule from '../../../../src/ui/choice-row';
import { openTestDesk } from '../../../support/desk';
import { answer, archive, type Given, mark, openPage, startIn, stateOf, stored } from './given';

const drawn = vi.hoisted(() => ({ rows: [] as string[] }));
vi.mock('../../../../src/ui/choice-row', async (load) => {
  const real = await load<typeof ChoiceRowModule>();
  return {
    ...real,
    ChoiceRow: (props: Parameters<typeof real.ChoiceRow>[0]) => {
      drawn.rows.push(props.id);
      return real.ChoiceRow(props);
    },
  };
});

let given: Given;
beforeEach(async () => {
  given = await startIn(await openTestDesk());
});

const open = (heading = /All benchmarks on one page/) => openPage(paths.allItems(given.id), given, heading);

const group = (name: RegExp): HTMLElement => screen.getByRole('group', { name });
const radio = (item: RegExp, name: RegExp): HTMLElement => within(group(item)).getByRole('radio', { name });
const focused = (): string => document.activeElement?.getAttribute('name') ?? '';

const all = async () => {
  const state = await stateOf(given);
  return ['risk-assessment', 'partnership-board', 'partnership-plan', 'referral-pathway', 'channel-panel']
    .concat(['problem-solving', 'training', 'venue-hire-it', 'engagement', 'communications'])
    .map((item) => readItem(state, item).marks.self.mark.value);
};

describe('all items on one page', () => {
  it('are marked by keyboard alone, ten of them, with one that does not apply', async () => {
    const { user } = await open();
    expect(
      screen.getByText(/press Tab to go to a benchmark, then 1, 2, 3, 4, 5 or X for not applicable/),
    ).toBeVisible();
    screen.getByRole('combobox', { name: 'Show' }).focus();
    for (const [index, key] of ['5', '5', '4', '4', 'x', '4', '3', '3', '4', '3'].entries()) {
      await user.tab();
      expect(document.activeElement?.closest('fieldset')).toHaveAccessibleName(new RegExp(`^Mark for ${index + 1} `));
      await user.keyboard(key);
      if (key !== 'x') continue;
      const box = await screen.findByRole('textbox', { name: 'Why does this benchmark not apply?' });
      await waitFor(() => expect(box).toHaveFocus());
      await user.keyboard('Assured separately{Enter}');
      await waitFor(() => expect(focused()).toBe('quick-channel-panel'));
    }
    await waitFor(async () =>
      expect(await all()).toEqual(['5', '5', '4', '4', 'not-applicable', '4', '3', '3', '4', '3']),
    );
    expect(await stored(given, 'channel-panel')).toEqual(['not-applicable', 'Assured separately']);
    expect(screen.getByText('9 of 9 marked, 1 not applicable.')).toBeInTheDocument();
    expect(screen.getByText('Reason: Assured separately')).toBeInTheDocument();
  });

  it('go on to the next with Enter, and lose a mark with Delete', async () => {
    await mark(given, 'risk-assessment', 'self', '2');
    const { user } = await open();
    radio(/^Mark for 1 /, /^2,/).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(focused()).toBe('quick-partnership-board'));
    radio(/^Mark for 1 /, /^2,/).focus();
    await user.keyboard('{Delete}');
    await waitFor(async () => expect(await stored(given, 'risk-assessment')).toEqual([undefined, undefined]));
  });

  it('can be marked with a pointer', async () => {
    const { user } = await open();
    await user.click(radio(/^Mark for 7 /, /^3,/));
    await waitFor(async () => expect(await stored(given, 'training')).toEqual(['3', undefined]));
  });

  it('draw again only what changed', async () => {
    const { user } = await open();
    radio(/^Mark for 3 /, /^4,/).focus();
    drawn.rows.length = 0;
    await user.keyboard('4');
    await waitFor(async () => expect(await stored(given, 'partnership-plan')).toEqual(['4', undefined]));
    await screen.findByText('1 of 10 marked, 9 left.');
    expect([...new Set(drawn.rows)]).toEqual(['quick-partnership-plan']);
  });

  it('ask for a reason in place: Enter without one says what is missing, Escape goes back', async () => {
    const { user } = await open();
    radio(/^Mark for 2 /, /^1,/).focus();
    await user.keyboard('x');
    const box = await screen.findByRole('textbox', { name: 'Why does this benchmark not apply?' });
    await waitFor(() => expect(box).toHaveFocus());
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('Say why this benchmark does not apply');
    // What is typed next belongs into the box, and never to a mark of another row.
    expect(box).toHaveFocus();
    expect(box).toBeInvalid();
    expect(box).toHaveAccessibleDescription(/Say why this benchmark does not apply/);
    expect(screen.queryByRole('heading', { name: 'There is a problem' })).toBeNull();
    await user.keyboard('A');
    expect(screen.queryByRole('alert')).toBeNull();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(focused()).toBe('quick-partnership-board'));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(await stored(given, 'partnership-board')).toEqual([undefined, undefined]);
  });

  it('ask for a sentence in place, with the suggested band', async () => {
    await answer(given, 'training', 'training-programme', 'not-met');
    const { user } = await open();
    await user.click(radio(/^Mark for 7 /, /^5,/));
    const box = await screen.findByRole('textbox', { name: 'Why is the mark outside the suggested band?' });
    expect(box).toHaveAccessibleDescription(/Suggested band: Below/);
    await user.type(box, 'Started in January');
    await user.click(screen.getByRole('heading', { level: 1 }));
    await waitFor(async () => expect(await stored(given, 'training')).toEqual(['5', 'Started in January']));
  });

  it('leave focus where it is while arrow keys pass over what would need a reason', async () => {
    const { user } = await open();
    await user.click(radio(/^Mark for 2 /, /^5,/));
    await user.keyboard('{ArrowRight}');
    expect(focused()).toBe('quick-partnership-board');
    await user.keyboard('{ArrowLeft}');
    await waitFor(async () => expect(await stored(given, 'partnership-board')).toEqual(['5', undefined]));
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('can be cut down to those not marked yet, which stay in place while they are marked', async () => {
    await mark(given, 'risk-assessment', 'self', '4');
    const { user } = await open();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'Not marked yet');
    expect(screen.getByText('9 of 10 benchmarks shown')).toBeInTheDocument();
    expect(screen.queryByRole('group', { name: /^Mark for 1 / })).toBeNull();
    await user.click(radio(/^Mark for 2 /, /^4,/));
    await screen.findByText('2 of 10 marked, 8 left.');
    expect(radio(/^Mark for 2 /, /^4,/)).toBeChecked();
  });

  it('of an archived session are there to read', async () => {
    await mark(given, 'risk-assessment', 'self', '4');
    await archive(given);
    await open();
    expect(screen.getByRole('row', { name: /1 Risk assessment/ })).toHaveTextContent('Marked 4');
    expect(screen.queryAllByRole('radio')).toEqual([]);
  });

  it('go by area of control where there are areas, with the keys of their own scale', async () => {
    given = await startIn(await openTestDesk(), 'channel-assurance', 'rag');
    const { user } = await open(/All criteria on one page/);
    expect(screen.getByText(/R for red, A for amber, G for green or X for not applicable/)).toBeInTheDocument();
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(5);
    radio(/^Mark for P11 /, /^Red/).focus();
    await user.keyboard('a');
    await waitFor(async () => expect(await stored(given, 'p11')).toEqual(['amber', undefined]));
  });
});
