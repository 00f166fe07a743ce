// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { paths } from '../../../../src/application/paths';
import { aCouncil, aPiece, openPage } from './given';

const options = () =>
  within(screen.getByRole('combobox', { name: 'Show' }))
    .getAllByRole('option')
    .map(({ textContent }) => textContent);

const titles = () => screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

describe('the evidence library', () => {
  it('shows what each piece is and supports, and counts what each filter would show', async () => {
    const given = await aCouncil();
    await aPiece(given, { title: 'Old audit', date: '2021-06-01', kind: 'report', owner: 'Audit' }, 'training');
    await aPiece(given, { title: 'Minutes', date: '2026-10-01', marking: 'official' }, 'training', 'risk-assessment');
    await aPiece(given, { title: 'A stray', date: undefined });
    const { user } = await openPage(paths.evidenceLibrary(given.authority), given, /^(Thornbury )?Evidence$/);
    expect(titles()).toEqual(['A stray', 'Minutes', 'Old audit']);
    expect(options()).toEqual([
      'All evidence (3)',
      'Past its review date (1)',
      'Supports nothing (1)',
      'The only piece for an item (1)',
      expect.stringMatching(/^Used in .*2022\/23 \(2\)$/),
    ]);
    expect(screen.getByText('Past review')).toBeInTheDocument();
    expect(screen.getByText(/^Review due 1 June 2022, 12 months after its date/)).toBeInTheDocument();
    expect(screen.getByText('OFFICIAL.')).toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'Past its review date (1)');
    expect(titles()).toEqual(['Old audit']);
    expect(screen.getByText('1 of 3 pieces of evidence')).toBeInTheDocument();
  });

  it('opens with the filter that a link asks for, and says where nothing is like that', async () => {
    const given = await aCouncil();
    await aPiece(given, {}, 'training');
    await openPage(paths.evidenceLibrary(given.authority, 'unused'), given, /Evidence/);
    expect(titles()).toEqual([]);
    expect(screen.getByText('No evidence is like that.')).toBeInTheDocument();
  });

  it('lists the items of the session that have none', async () => {
    const given = await aCouncil();
    await aPiece(given, {}, 'training');
    await openPage(paths.evidenceLibrary(given.authority), given, /Evidence/);
    const gaps = within(screen.getByRole('region', { name: 'Items without evidence' }));
    expect(gaps.getByText(/^9 benchmarks of 10 without evidence/)).toBeInTheDocument();
    expect(gaps.queryByRole('link', { name: '7 Training' })).toBeNull();
    expect(gaps.getByRole('link', { name: '1 Risk assessment' })).toHaveAttribute(
      'href',
      paths.item(given.session, 'risk-assessment'),
    );
  });
});
