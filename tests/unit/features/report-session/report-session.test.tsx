// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import { AppWithoutRouter } from '../../../../src/app/app-without-router';
import { addActions } from '../../../../src/application/actions';
import { current, type Desk, ref } from '../../../../src/application/desk';
import { addEvidence } from '../../../../src/application/evidence';
import { changeSession } from '../../../../src/application/sessions';
import type { Exports } from '../../../../src/documents/report/exports';
import type { Report } from '../../../../src/documents/report/report';
import { readSession } from '../../../../src/domain/session/session';
import { openTestDesk, renderAt } from '../../../support/desk';
import { textOfReport } from '../../documents/report-text';
import { done, keepChannel2023, keepToolkit2018, keepYear, openCouncil } from './keep-year';

const outcome = async (): Promise<HTMLElement> => screen.findByRole('heading', { name: 'Outcome' });
const rowsOf = (table: HTMLElement): string[][] =>
  within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent ?? ''));

describe('the summary of a session', () => {
  it('shows the published outcome with the Channel counts beside it, and the table as printed', async () => {
    const desk = await openTestDesk();
    const { work, authority } = await openCouncil(desk);
    const session = await keepToolkit2018(work, authority);
    await keepChannel2023(work, authority);
    renderAt(`/sessions/${session}/summary`, desk);
    await outcome();
    expect(
      screen.getByText(
        'The Duty is met in all 9 benchmarks marked; exceeded in 6; 1 not applicable: Channel panel (Assured separately).',
      ),
    ).toBeVisible();
    expect(
      screen.getByText(
        'Channel assurance statement, April 2023 (assessed on 30 April 2023): 27 green, 3 amber, 0 red of 30.',
      ),
    ).toBeVisible();
    const marks = rowsOf(screen.getByRole('table', { name: 'Marks by benchmark' })).map(([, , mark]) => mark);
    expect(marks).toEqual(['5', '5', '4', '4', 'Not applicable', '4', '3', '3', '4', '3']);
    expect(
      screen.getByText('Agreed marks, as of 28 February 2023; entered on 21 November 2026 by Siân Ŵyn, Prevent lead.'),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'Propose actions from this session' })).toHaveAttribute(
      'href',
      `/sessions/${session}/proposed-actions`,
    );
  });

  it('says that no Channel statement is held, and follows when one comes', async () => {
    const desk = await openTestDesk();
    const { work, authority } = await openCouncil(desk);
    const session = await keepToolkit2018(work, authority);
    renderAt(`/sessions/${session}/summary`, desk);
    expect(await screen.findByText(/left to the Channel assurance statement. None is held here/)).toBeVisible();
    const statement = await act(() => keepChannel2023(work, authority));
    expect(await screen.findByText(/27 green, 3 amber, 0 red of 30/)).toBeVisible();
    await act(async () =>
      done(await changeSession(work, statement, { kind: 'archiveSession', archived: true, seen: [] })),
    );
    expect(await screen.findByText(/None is held here/)).toBeVisible();
  });

  it('says that a Channel statement is here whose edition is missing', async () => {
    const desk = await openTestDesk();
    const { work, authority } = await openCouncil(desk);
    const session = await keepToolkit2018(work, authority);
    const statement = await keepChannel2023(work, authority);
    const kept = readSession(statement, (await current(desk, ref('session', statement))).state);
    const lacking: Desk = {
      ...desk,
      editions: {
        ...desk.editions,
        find: async (hash) => (hash === kept?.editionHash ? undefined : desk.editions.find(hash)),
      },
    };
    renderAt(`/sessions/${session}/summary`, lacking);
    expect(await screen.findByText(/The one for April 2023 .* is here, but the edition/)).toBeVisible();
    expect(screen.queryByText(/None is held here/)).toBeNull();
  });

  it('shows the adviser’s marks where nobody else gave any', async () => {
    const desk = await openTestDesk();
    const { work, authority } = await openCouncil(desk);
    const session = await keepYear(work, authority, {
      edition: 'la-toolkit-2018',
      scale: 'score',
      period: '2023',
      assessedOn: '2023-02-28',
      marker: 'adviser',
      marks: () => [['training', '4']],
    });
    renderAt(`/sessions/${session}/summary`, desk);
    await outcome();
    const rows = rowsOf(screen.getByRole('table', { name: 'Whose marks, by benchmark' }));
    expect(rows).toContainEqual(['7 Training', '4']);
    expect(screen.getByText(/^Adviser’s marks only; none counts yet\./)).toBeVisible();
  });

  it('tells a shire district why there is no Channel statement', async () => {
    const desk = await openTestDesk();
    const { work, authority } = await openCouncil(desk, 'shire-district');
    const session = await keepYear(work, authority, {
      edition: 'la-toolkit-2024',
      scale: 'score',
      period: '2025',
      assessedOn: '2025-02-28',
      marks: ({ items }) => items.filter(({ assuredBy }) => !assuredBy).map(({ id }) => [id, '3']),
    });
    renderAt(`/sessions/${session}/summary`, desk);
    expect(await screen.findByText(/^No Channel assurance statement stands beside this outcome\. /)).toBeVisible();
    expect(screen.queryByText(/None is held here/)).toBeNull();
    expect(
      screen.getByText(/^The Duty is met in all 7 benchmarks marked; exceeded in none; 1 not applicable/),
    ).toBeVisible();
  });

  it('is no outcome while something is unmarked, and changes as marks come in', async () => {
    const desk = await openTestDesk();
    const { work, authority } = await openCouncil(desk);
    const session = await keepYear(work, authority, {
      edition: 'la-toolkit-2018',
      scale: 'score',
      period: '2023',
      assessedOn: '2023-02-28',
      marks: ({ items }) => items.slice(0, 9).map(({ id }) => [id, '4']),
    });
    renderAt(`/sessions/${session}/summary`, desk);
    expect(await screen.findByText('9 of 10 marked; not yet an outcome; left to mark: Communications.')).toBeVisible();
    const item = 'communications';
    const command = { kind: 'recordMark', item, marker: 'agreed', mark: '2', seen: [] } as const;
    await act(async () => done(await changeSession(work, session, command)));
    expect(await screen.findByText('The Duty is not met in 1 of 10: Communications.')).toBeVisible();
  });

  it('counts the Channel statement by area of control', async () => {
    const desk = await openTestDesk();
    const { work, authority } = await openCouncil(desk);
    const session = await keepChannel2023(work, authority);
    renderAt(`/sessions/${session}/summary`, desk);
    await outcome();
    const rows = rowsOf(screen.getByRole('table', { name: 'How many criteria have each mark' }));
    expect(rows.map((row) => row.slice(0, 4).join(' '))).toEqual([
      'Legal requirements 3 1 0',
      'Strategic governance 3 0 0',
      'Chairing skills 5 0 0',
      'Panel function 12 1 0',
      'Data protection 4 1 0',
      'All areas of control 27 3 0',
    ]);
  });
});

const renderWith = (desk: Desk, path: string, exports: Exports) =>
  render(
    <MemoryRouter initialEntries={[path]}>
      <AppWithoutRouter desk={desk} exports={exports} />
    </MemoryRouter>,
  );

describe('the whole report', () => {
  it('is the same on the page as in the PDF', async () => {
    const desk = await openTestDesk();
    const { work, authority } = await openCouncil(desk);
    const session = await keepToolkit2018(work, authority);
    const link = { session, item: 'training' };
    done(await addEvidence(work, session, 'training', { title: 'Register', date: '2023-01-10', kept: 'HR drive' }));
    done(
      await addActions(work, [
        {
          authority,
          details: {
            title: 'Track attendance',
            why: 'Asked for in the letter',
            origin: 'adviser',
            owner: 'Ann',
            due: '2023-06-30',
            dueInWords: '',
            priority: 'high',
            status: 'in-progress',
            progress: '',
            dropReason: '',
            links: [link],
          },
        },
      ]),
    );
    const saved: Report[] = [];
    const savePdf: Exports['savePdf'] = async (report) => {
      saved.push(report);
      return { ok: true, value: undefined };
    };
    renderWith(desk, `/sessions/${session}/report`, { saveFile: vi.fn(), savePdf });
    await outcome();
    await userEvent.click(screen.getByRole('button', { name: 'Save as PDF' }));
    await screen.findByText(/^Saved as thurrock-council-prevent-toolkit-2018-2022-to-2023-2026-11-21\.pdf/);
    const [report] = saved;
    if (!report) throw new Error('nothing was saved');
    const page = document.querySelector('main')?.textContent.replace(/\s+/g, '') ?? '';
    const cells = textOfReport(report).split(/\n| \| /);
    const missing = cells
      .map((cell) =>
        cell
          .replace(/^(#+|-|\(|\[)\s*|[\])]$/g, '')
          .replace(/\] /, '')
          .replace(/\s+/g, ''),
      )
      .filter((cell) => !page.replace(/[:\])]/g, '').includes(cell.replace(/[:\])]/g, '')));
    expect(missing).toEqual([]);
    expect(page).toContain('morethan40monthsoverdue');
    expect(page).toContain('HRdrive');
  });

  it('says why no PDF was saved, and leaves the report to be printed', async () => {
    const desk = await openTestDesk();
    const { work, authority } = await openCouncil(desk);
    const session = await keepToolkit2018(work, authority);
    const savePdf: Exports['savePdf'] = async () => ({ ok: false, problem: { kind: 'partNotLoaded' } });
    const print = vi.fn();
    vi.stubGlobal('print', print);
    renderWith(desk, `/sessions/${session}/report`, { saveFile: vi.fn(), savePdf });
    await outcome();
    await userEvent.click(screen.getByRole('button', { name: 'Save as PDF' }));
    expect(await screen.findByText(/^No PDF was saved: a part of the app could not be loaded/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  it('leads back to the summary', async () => {
    const desk = await openTestDesk();
    const { work, authority } = await openCouncil(desk);
    const session = await keepToolkit2018(work, authority);
    renderAt(`/sessions/${session}/report`, desk);
    await outcome();
    await userEvent.click(screen.getByRole('link', { name: 'Back to the summary' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Summary' })).toBeVisible();
  });

  it('of a session that is not here is refused in words', async () => {
    renderAt('/sessions/nothing/report', await openTestDesk());
    expect(await screen.findByRole('heading', { level: 1, name: 'There is no such session here' })).toBeVisible();
  });
});
