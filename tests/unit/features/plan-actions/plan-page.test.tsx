// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import { AppWithoutRouter } from '../../../../src/app/app-without-router';
import { paths } from '../../../../src/application/paths';
import type { Exports } from '../../../../src/documents/report/exports';
import { renderAt } from '../../../support/desk';
import { aCouncil, aMarkedSession, plan } from './given';

// The test desk's clock stands at 21 November 2026.
const openPlan = async () => {
  const given = await aCouncil();
  const session = await aMarkedSession(given);
  await plan(given, { title: 'Later', due: '2027-03-31', owner: 'HR', links: [{ session, item: 'c3' }] });
  await plan(given, { title: 'Undated', dueInWords: 'ongoing', priority: 'high' });
  await plan(given, {
    title: 'Overdue',
    due: '2026-11-07',
    owner: 'hr ',
    why: 'Health did not come',
    status: 'in-progress',
    links: [
      { session, item: 'l3' },
      { session, item: 'p11' },
    ],
  });
  await plan(given, { title: 'Finished', status: 'done', due: '2026-01-01' });
  await plan(given, { title: 'Given up', status: 'dropped', dropReason: 'The county does it' });
  return { given, session, user: userEvent.setup() };
};

const titlesIn = (table: string): (string | null)[] =>
  within(screen.getByRole('table', { name: table }))
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent);

describe('the action plan', () => {
  it('lists what is open by date, overdue first and said in words, with done and dropped apart', async () => {
    const { given } = await openPlan();
    renderAt(paths.plan(given.authority), given.desk);
    await screen.findByRole('heading', { level: 1, name: /Action plan/ });
    expect(titlesIn('Open (3)')).toEqual(['Overdue', 'Later', 'Undated']);
    expect(titlesIn('Done (1)')).toEqual(['Finished']);
    expect(titlesIn('Dropped (1)')).toEqual(['Given up']);
    expect(screen.getByRole('row', { name: /Given up/ })).toHaveTextContent('Dropped: The county does it');
    const row = screen.getByRole('row', { name: /Overdue/ });
    expect(row).toHaveTextContent('7 November 2026, 14 days overdue');
    expect(row).toHaveTextContent(
      'L3 Partners take part; P11 Updates to family members (Channel assurance statement, 2022/23)',
    );
    expect(row).toHaveTextContent('Health did not come');
    expect(row).toHaveTextContent('In progress');
    expect(screen.getByText(/3 open/)).toHaveTextContent('3 open, 1 overdue, 1 without an owner');
  });

  it('narrows by owner, item and status, and keeps that in the address', async () => {
    const { given, session, user } = await openPlan();
    renderAt(`${paths.plan(given.authority)}?owner=hr`, given.desk);
    await screen.findByText('2 of 5 actions');
    expect(screen.getByRole('combobox', { name: 'Owner' })).toHaveDisplayValue('HR');
    expect(titlesIn('Open (2)')).toEqual(['Overdue', 'Later']);
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'What it is for' }),
      'P11 Updates to family members (Channel assurance statement, 2022/23)',
    );
    expect(titlesIn('Open (1)')).toEqual(['Overdue']);
    expect(screen.getByRole('button', { name: 'Print or save as PDF' })).toHaveAttribute(
      'href',
      `${paths.printPlan(given.authority)}?${new URLSearchParams({ owner: 'hr', item: `${session}/p11` }).toString()}`,
    );
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(screen.getByText('All 5 actions')).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'Done');
    expect(screen.queryByRole('table', { name: /Open/ })).toBeNull();
    expect(titlesIn('Done (1)')).toEqual(['Finished']);
  });

  it('leads from its counts to just those actions', async () => {
    const { given, user } = await openPlan();
    renderAt(paths.plan(given.authority), given.desk);
    await user.click(await screen.findByRole('link', { name: '1 without an owner' }));
    expect(titlesIn('Open (1)')).toEqual(['Undated']);
    await user.click(screen.getByRole('link', { name: '1 overdue' }));
    expect(titlesIn('Open (1)')).toEqual(['Overdue']);
  });

  it('says when a filter leaves nothing', async () => {
    const { given } = await openPlan();
    renderAt(`${paths.plan(given.authority)}?owner=nobody`, given.desk);
    expect(await screen.findByText('No action in the plan is like that.')).toBeVisible();
    expect(screen.getByText('0 of 5 actions')).toBeVisible();
  });

  it('leads from an empty plan to what a session proposes, and to an action of one’s own', async () => {
    const given = await aCouncil();
    const session = await aMarkedSession(given);
    renderAt(paths.plan(given.authority), given.desk);
    expect(await screen.findByText('There are no actions in this plan yet.')).toBeVisible();
    const page = within(screen.getByRole('main'));
    expect(page.getByRole('link', { name: 'Channel assurance statement, 2022/23' })).toHaveAttribute(
      'href',
      paths.proposals(session),
    );
  });

  it('says that a plan is not here, for the address of an unknown council', async () => {
    const given = await aCouncil();
    renderAt(paths.plan('nobody'), given.desk);
    expect(await screen.findByRole('heading', { name: 'This action plan is not in this browser' })).toBeVisible();
  });

  it('is one list for each action on a narrow screen', async () => {
    const { given } = await openPlan();
    vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: vi.fn(), removeEventListener: vi.fn() }));
    renderAt(paths.plan(given.authority), given.desk);
    const card = (await screen.findByRole('heading', { level: 3, name: 'Overdue' })).closest('li');
    expect(screen.queryByRole('table')).toBeNull();
    expect(card).toHaveTextContent('Due: 7 November 2026, 14 days overdue');
    expect(card).toHaveTextContent('Owner: hr');
    vi.unstubAllGlobals();
  });

  it('is saved as a PDF from what is printed, and says how that went', async () => {
    const { given, user } = await openPlan();
    const saved: string[] = [];
    let fails = true;
    const exports: Exports = {
      saveFile: () => undefined,
      savePdf: async ({ title, fileName }) => {
        if (fails) return { ok: false, problem: { kind: 'partNotLoaded' } };
        saved.push(`${title} ${fileName}`);
        return { ok: true, value: undefined };
      },
    };
    render(
      <MemoryRouter initialEntries={[paths.printPlan(given.authority)]}>
        <AppWithoutRouter desk={given.desk} exports={exports} />
      </MemoryRouter>,
    );
    await user.click(await screen.findByRole('button', { name: 'Save as PDF' }));
    expect(await screen.findByText(/^No PDF was saved: a part of the app could not be loaded/)).toBeVisible();
    fails = false;
    await user.click(screen.getByRole('button', { name: 'Save as PDF' }));
    expect(await screen.findByText(/^Saved as thurrock-council-action-plan-2026-11-21\.pdf/)).toBeVisible();
    expect(saved).toEqual(['Action plan thurrock-council-action-plan-2026-11-21']);
  });

  it('prints whole, or as it was narrowed, and says so', async () => {
    const { given } = await openPlan();
    renderAt(`${paths.printPlan(given.authority)}?status=overdue`, given.desk);
    expect(await screen.findByText('Status: Overdue')).toBeVisible();
    const table = screen.getByRole('table', { name: 'Actions by due date, overdue first' });
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Overdue']);
    expect(table).toHaveTextContent('7 November 2026, 14 days overdue');
  });
});
