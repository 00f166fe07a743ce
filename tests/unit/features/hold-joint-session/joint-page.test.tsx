// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { bundledEditions } from '../../../../src/application/bundled-editions';
import { paths } from '../../../../src/application/paths';
import { startSession } from '../../../../src/application/sessions';
import { openTestDesk } from '../../../support/desk';
import { type Given, mark, openPage, startIn, valueOf } from '../score-benchmarks/given';

let given: Given;
beforeEach(async () => {
  given = await startIn(await openTestDesk());
});

const open = async () => (await openPage(paths.joint(given.id), given, /^Joint session$/)).user;
const row = (name: RegExp): HTMLElement => screen.getByRole('row', { name });

describe('the joint session at a glance', () => {
  it('shows the marks of both, the agreed one and where each item stands, and counts them', async () => {
    await mark(given, 'training', 'self', '4');
    await mark(given, 'training', 'adviser', '3', 'No register');
    await mark(given, 'engagement', 'self', '4');
    await mark(given, 'engagement', 'adviser', '4');
    await mark(given, 'communications', 'agreed', '5');
    const user = await open();
    expect(row(/^7 Training/)).toHaveTextContent('Disputed: council 4, adviser 3');
    expect(row(/^9 Engagement/)).toHaveTextContent('To agree: both say 4');
    expect(row(/^10 Communications/)).toHaveTextContent('Agreed: 5');
    const counts = within(screen.getByRole('navigation', { name: 'What to show' }));
    expect(counts.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'All 10',
      '1 agreed',
      '1 to agree',
      '1 disputed',
      '7 open',
    ]);
    await user.click(counts.getByRole('link', { name: '1 disputed' }));
    expect(screen.getAllByRole('row')).toHaveLength(2);
  });

  it('sets last year beside this one through a crosswalk: both marks of two that met, and what is new', async () => {
    const newest = (await bundledEditions()).find(({ id }) => id === 'la-toolkit-2024');
    if (!newest) throw new Error('no edition');
    await mark(given, 'problem-solving', 'self', '4');
    await mark(given, 'venue-hire-it', 'self', '3');
    const { work, authority } = given;
    const details = { authority, edition: newest, scale: 'score', period: '2023/24', assessedOn: '2024-03-01' };
    given = { ...given, id: valueOf(await startSession(work, details)) };
    await open();
    expect(await screen.findByRole('columnheader', { name: /^Last year: 2022\/23 \(.*2018/ })).toBeInTheDocument();
    expect(row(/permissive environments/)).toHaveTextContent('4 and 3');
  });
});
