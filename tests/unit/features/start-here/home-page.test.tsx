// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addActions } from '../../../../src/application/actions';
import { changeAuthority } from '../../../../src/application/authorities';
import { type Desk, ref, type Work } from '../../../../src/application/desk';
import { openExample } from '../../../../src/application/example';
import { paths } from '../../../../src/application/paths';
import { changeSession } from '../../../../src/application/sessions';
import { readAuthority } from '../../../../src/domain/authority/authority';
import { workAs } from '../../../../src/state/tab';
import { openTestDesk, renderAt } from '../../../support/desk';
import { openWork, startOne, statement, unitary, valueOf } from '../start-session/given';

beforeEach(() => workAs(undefined));

const heading = (name: string) => screen.findByRole('heading', { name });

const addAction = async (work: Work, authority: string, due: string | undefined, status: 'in-progress' | 'done') => {
  const details = {
    title: 'Track attendance',
    why: '',
    origin: 'own' as const,
    owner: '',
    due,
    dueInWords: '',
    priority: undefined,
    status,
    progress: '',
    dropReason: '',
    links: [],
  };
  valueOf(await addActions(work, [{ authority, required: false, details }]));
};

const archive = async (work: Work, session: string) =>
  valueOf(await changeSession(work, session, { kind: 'archiveSession', archived: true, seen: [] }));

describe('the start page with nothing here', () => {
  it('says what this is, and offers the ways to begin', async () => {
    renderAt(paths.home, await openTestDesk());
    await heading('Mark your council against the Prevent duty');
    expect(screen.getByText(/They do not say how far the risk of radicalisation was reduced/)).toBeInTheDocument();
    expect(screen.getByText(/Everything stays in this browser, on this computer/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Start a session' })).toHaveAttribute('href', paths.startSession);
    expect(screen.getByRole('link', { name: 'Open a saved copy' })).toHaveAttribute('href', paths.copies);
    expect(screen.queryByRole('link', { name: 'Save a copy' })).toBeNull();
  });

  it('opens the worked example in one press, and shows its result', async () => {
    const desk = await openTestDesk();
    renderAt(paths.home, desk);
    await userEvent.click(await screen.findByRole('button', { name: 'Open the worked example' }));
    const bar = await screen.findByRole('navigation', { name: 'This session' }, { timeout: 10_000 });
    expect(within(bar).getByRole('link', { name: 'Summary' })).toHaveAttribute('aria-current', 'page');
    expect(await desk.log.list('session')).toHaveLength(2);
  });

  it('says so if the example cannot be opened', async () => {
    const desk = await openTestDesk();
    const broken: Desk = {
      ...desk,
      log: { ...desk.log, run: () => Promise.resolve({ ok: false, problem: { kind: 'storageFull' } }) },
    };
    renderAt(paths.home, broken);
    await userEvent.click(await screen.findByRole('button', { name: 'Open the worked example' }));
    expect(await screen.findByText(/The worked example could not be opened/)).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(await screen.findByText(/Not saved: this computer is out of space/)).toBeInTheDocument();
  });
});

describe('the start page with sessions', () => {
  it('groups them by council, with how far each has come and the ways to it', async () => {
    const work = await openWork();
    const { session, authority } = await startOne(work);
    await startOne(work, { title: statement, details: { ...unitary, name: 'Ashby' } });
    await addAction(work, authority, '2026-11-20', 'in-progress');
    await addAction(work, authority, '2026-11-21', 'in-progress');
    await addAction(work, authority, '2026-01-01', 'done');
    renderAt(paths.home, work.desk);
    const council = within(await screen.findByRole('region', { name: 'Thornbury' }));
    expect(council.getByRole('link', { name: 'Prevent toolkit 2018, 2022/23' })).toHaveAttribute(
      'href',
      paths.session(session),
    );
    expect(council.getByRole('link', { name: 'Summary of Prevent toolkit 2018, 2022/23' })).toHaveAttribute(
      'href',
      paths.summary(session),
    );
    expect(council.getByText(/As of 14 February 2023/)).toHaveTextContent('0 of 10 marked');
    expect(council.getByText('Not started')).toBeInTheDocument();
    expect(council.getByRole('link', { name: 'Action plan of Thornbury (2 open, 1 overdue)' })).toHaveAttribute(
      'href',
      paths.plan(authority),
    );
    expect(council.getByRole('link', { name: /Change the council’s details/ })).toHaveAttribute(
      'href',
      paths.authority(authority),
    );
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(headings).toEqual(['Ashby', 'Thornbury']);
  });

  it('follows what is changed elsewhere', async () => {
    const work = await openWork();
    const { authority } = await startOne(work);
    renderAt(paths.home, work.desk);
    await heading('Thornbury');
    const { fields } = readAuthority('', (await work.desk.log.read(ref('authority', authority))).state);
    await changeAuthority(work, authority, { ...unitary, name: 'Ashby' }, { name: fields.name.seen });
    expect(await heading('Ashby')).toBeInTheDocument();
  });

  it('leaves archived ones out, and says where they are', async () => {
    const work = await openWork();
    const { session } = await startOne(work);
    await archive(work, session);
    renderAt(paths.home, work.desk);
    expect(await screen.findByText('All its sessions are archived.')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /Prevent toolkit 2018/ })).toBeNull();
    expect(screen.getByRole('link', { name: 'Archived sessions (1)' })).toHaveAttribute('href', paths.archivedSessions);
  });

  it('removes the worked example once a person has said so twice, and nothing else', async () => {
    const user = userEvent.setup();
    const work = await openWork();
    await startOne(work);
    valueOf(await openExample(work.desk));
    renderAt(paths.home, work.desk);
    await screen.findByText('Worked example');
    expect(screen.queryByRole('button', { name: 'Open the worked example' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Remove the worked example' }));
    await user.click(screen.getByRole('button', { name: 'No, keep it' }));
    expect(await work.desk.log.list('session')).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: 'Remove the worked example' }));
    await user.click(screen.getByRole('button', { name: 'Yes, remove it' }));
    expect(await screen.findByText('Worked example removed')).toBeInTheDocument();
    expect(await work.desk.log.list('session')).toHaveLength(1);
    expect(await screen.findByRole('button', { name: 'Open the worked example' })).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
  });
});

describe('the reminder to save a copy', () => {
  const weekAgo = '2026-11-14T11:00:00.000Z';

  it('names what is at stake, and is put away for a week', async () => {
    const user = userEvent.setup();
    const work = await openWork({ now: () => weekAgo });
    await startOne(work);
    const desk: Desk = { ...work.desk, now: () => '2026-11-21T12:00:00.000Z' };
    const { unmount } = renderAt(paths.home, desk);
    expect(await screen.findByText(/You have not saved a copy yet/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Save a copy' })).toHaveAttribute('href', paths.copies);
    await user.click(screen.getByRole('button', { name: 'hide this for a week' }));
    expect(screen.queryByText(/You have not saved a copy yet/)).toBeNull();
    expect(await desk.memory.get('copyReminderHiddenAt')).toBe(desk.now());
    unmount();
    const read = vi.spyOn(desk.memory, 'get');
    renderAt(paths.home, desk);
    await heading('Thornbury');
    await waitFor(() => expect(read).toHaveBeenCalledWith('copyReminderHiddenAt'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.queryByText(/You have not saved a copy yet/)).toBeNull();
  });

  it('names the day of the last copy where something changed since', async () => {
    const work = await openWork({ now: () => weekAgo });
    await work.desk.memory.set('lastCopyAt', '2026-11-03T12:00:00.000Z');
    await startOne(work);
    renderAt(paths.home, { ...work.desk, now: () => '2026-11-21T12:00:00.000Z' });
    expect(await screen.findByText(/You last saved a copy on 3 November 2026/)).toBeInTheDocument();
  });

  it('does not speak of the worked example', async () => {
    const desk = await openTestDesk({ now: () => weekAgo });
    valueOf(await openExample(desk));
    const read = vi.spyOn(desk.memory, 'get');
    renderAt(paths.home, { ...desk, now: () => '2026-11-21T12:00:00.000Z' });
    await screen.findByText('Worked example');
    await waitFor(() => expect(read).toHaveBeenCalledWith('lastCopyAt'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.queryByRole('link', { name: 'Save a copy' })).toBeNull();
  });
});

describe('the archived sessions', () => {
  it('can be read, and are brought back with one press', async () => {
    const work = await openWork();
    const { session } = await startOne(work);
    await archive(work, session);
    renderAt(paths.archivedSessions, work.desk);
    const name = 'Thornbury, Prevent toolkit 2018, 2022/23';
    expect(await screen.findByRole('link', { name })).toHaveAttribute('href', paths.session(session));
    await userEvent.click(screen.getByRole('button', { name: `Bring back ${name}` }));
    expect(await screen.findByText(`Brought back: ${name}`)).toBeInTheDocument();
    expect(await screen.findByText('There are no archived sessions.')).toBeInTheDocument();
  });

  it('ask who is working before one is brought back, and lead back here', async () => {
    const work = await openWork();
    const { session } = await startOne(work);
    await archive(work, session);
    workAs(undefined);
    renderAt(paths.archivedSessions, work.desk);
    await userEvent.click(await screen.findByRole('button', { name: /Bring back/ }));
    await userEvent.click(await screen.findByRole('radio', { name: 'Siân Ŵyn, Prevent lead' }));
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    expect(await heading('Archived sessions')).toBeInTheDocument();
  });
});
