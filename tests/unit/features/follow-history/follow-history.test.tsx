// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { addAuthority } from '../../../../src/application/authorities';
import { type Desk, ref, type Work } from '../../../../src/application/desk';
import { addEvidence } from '../../../../src/application/evidence';
import { changeSession, startSession } from '../../../../src/application/sessions';
import { undoCommand } from '../../../../src/application/undo';
import { seenAt } from '../../../../src/domain/record/field';
import { type ItemText, textPath } from '../../../../src/domain/session/mark';
import type { Result } from '../../../../src/domain/shared/result';
import { openTestDesk, renderAt, startWorking } from '../../../support/desk';
import { editionCalled } from '../../domain/edition/benchmark-files';

const done = <T,>(result: Result<T, { readonly kind: string }>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

let desk: Desk;
let work: Work;
let session: string;

beforeEach(async () => {
  desk = await openTestDesk();
  work = { desk, by: await startWorking(desk) };
  const details = { name: 'Thurrock Council', nation: 'england', type: 'unitary', funded: false } as const;
  const authority = done(await addAuthority(work, details));
  session = done(
    await startSession(work, {
      authority,
      edition: editionCalled('la-toolkit-2018'),
      scale: 'score',
      period: '2022 to 2023',
      assessedOn: '2023-02-28',
    }),
  );
});

const write = async (text: string, field: ItemText = 'areas') => {
  const { state } = await desk.log.read(ref('session', session));
  const seen = seenAt(state, textPath('training', field));
  return done(await changeSession(work, session, { kind: 'writeText', item: 'training', field, text, seen }));
};
const mark = async (item: string, value: string, seen: readonly string[] = []) =>
  done(await changeSession(work, session, { kind: 'recordMark', item, marker: 'agreed', mark: value, seen }));

const entries = async (): Promise<string[]> => {
  await screen.findByRole('heading', { level: 1, name: 'History' });
  const main = screen.getByRole('main');
  await within(main).findByText(/^Started the session/);
  return within(main)
    .getAllByRole('listitem')
    .map((item) => item.textContent);
};

describe('the history page', () => {
  it('shows every change in plain words, newest first, with who and when', async () => {
    await mark('training', '4');
    done(await addEvidence(work, session, 'training', { title: 'Register', date: undefined, kept: '' }));
    renderAt(`/sessions/${session}/history`, desk);
    const said = await entries();
    expect(said).toHaveLength(3);
    expect(said[0]).toMatch(
      /^Added evidence “Register” to 7 Training21 November 2026, \d\d:00 by Siân Ŵyn, Prevent lead/,
    );
    expect(said[1]).toMatch(/^Agreed mark for 7 Training: 4/);
    expect(said[2]).toMatch(/^Started the session for 2022 to 2023, assessed on 28 February 2023/);
  });

  it('keeps what was taken back and labels it', async () => {
    const [event] = await mark('training', '4');
    done(await undoCommand(work, event?.envelope.command ?? ''));
    renderAt(`/sessions/${session}/history`, desk);
    const said = await entries();
    expect(said[0]).toMatch(/^Took back: Agreed mark for 7 Training: 4/);
    expect(said[1]).toMatch(/^Taken back Agreed mark for 7 Training: 4/);
    expect(said[2]).not.toContain('Taken back');
  });

  it('calls evidence whose adding was taken back by what it was called', async () => {
    const details = { title: 'Register', date: undefined, kept: '' };
    const events = await addEvidence(work, session, 'training', details);
    done(await undoCommand(work, events.ok ? (events.value[0]?.envelope.command ?? '') : ''));
    renderAt(`/sessions/${session}/history`, desk);
    const said = await entries();
    expect(said[0]).toMatch(/^Took back: Added evidence “Register” to 7 Training/);
    expect(said[1]).toMatch(/^Taken back Added evidence “Register” to 7 Training/);
  });

  it('follows a change made elsewhere', async () => {
    renderAt(`/sessions/${session}/history`, desk);
    expect(await entries()).toHaveLength(1);
    await act(() => mark('training', '4'));
    expect(await within(screen.getByRole('main')).findByText('Agreed mark for 7 Training: 4')).toBeVisible();
  });

  it('says that actions are not in it', async () => {
    renderAt(`/sessions/${session}/history`, desk);
    await entries();
    expect(screen.getByText(/^Actions keep a history of their own/)).toBeVisible();
  });

  it('shows fifty changes a page, with the way to older and newer ones', async () => {
    for (let turn = 0; turn < 60; turn++) await write(`Version ${turn}`);
    renderAt(`/sessions/${session}/history`, desk);
    await screen.findByRole('heading', { name: 'Changes 1 to 50 of 61' });
    const main = within(screen.getByRole('main'));
    expect(main.getByText(/“Version 59”/)).toBeVisible();
    expect(main.queryByText(/“Version 9”/)).toBeNull();
    const pages = (): HTMLElement => screen.getByRole('navigation', { name: 'Pages of the history' });
    expect(within(pages()).queryByRole('link', { name: 'Newer' })).toBeNull();
    await userEvent.click(within(pages()).getByRole('link', { name: 'Older' }));
    const heading = await screen.findByRole('heading', { name: 'Changes 51 to 61 of 61' });
    expect(heading).toHaveFocus();
    expect(main.getByText(/“Version 9”/)).toBeVisible();
    expect(within(pages()).queryByRole('link', { name: 'Older' })).toBeNull();
    await userEvent.click(within(pages()).getByRole('link', { name: 'Newer' }));
    expect(await screen.findByRole('heading', { name: 'Changes 1 to 50 of 61' })).toBeVisible();
  });
});

const openErasing = async (): Promise<void> => {
  renderAt(`/sessions/${session}/history`, desk);
  await entries();
  const [newest] = screen.getAllByRole('link', { name: /^Erase this text/ });
  if (newest) await userEvent.click(newest);
  await screen.findByRole('heading', { level: 1, name: 'Erase the areas for development under 7 Training' });
};

describe('erasing a text', () => {
  it('asks why, warns twice, and leaves the history saying that it was erased', async () => {
    await write('Ann Other, born 1 May');
    await openErasing();
    expect(screen.getByText('Ann Other, born 1 May')).toBeVisible();
    expect(screen.getByText(/still hold it, and are beyond reach/)).toBeVisible();
    await userEvent.type(screen.getByLabelText('Why is it erased?'), 'Named a person');
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    const question = await screen.findByRole('heading', { level: 1, name: /^Are you sure/ });
    expect(question).toHaveFocus();
    expect(screen.getByText(/This cannot be taken back/)).toBeVisible();
    expect(screen.getByText(/They are beyond reach/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Yes, erase this text for good' }));
    expect(await screen.findByText('Erased the areas for development under 7 Training')).toBeVisible();
    const [erasure, erased] = await entries();
    expect(erasure).toMatch(/for good\. Reason: Named a person/);
    expect(erased).toMatch(/^Wrote areas for development under 7 Training \(erased\)/);
    const events = await desk.log.history(ref('session', session));
    expect(JSON.stringify(events)).not.toContain('Ann Other');
  });

  it('refuses to go on without a reason', async () => {
    await write('Something');
    await openErasing();
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    expect(await screen.findByRole('link', { name: 'Enter why this text is erased' })).toHaveAttribute(
      'href',
      '#reason',
    );
    expect(screen.getByLabelText('Why is it erased?')).toBeInvalid();
    expect(document.title).toMatch(/^Error: /);
  });

  it('erases nothing where the person goes back', async () => {
    await write('Something');
    await openErasing();
    await userEvent.type(screen.getByLabelText('Why is it erased?'), 'By mistake');
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Go back' }));
    expect(await screen.findByLabelText('Why is it erased?')).toHaveValue('By mistake');
    await userEvent.click(screen.getByRole('link', { name: 'Cancel' }));
    expect((await entries())[0]).toContain('“Something”');
  });

  it('tells of other versions of the same text, and whether this one is what shows now', async () => {
    await write('First');
    await write('Second');
    await openErasing();
    expect(screen.getByText(/^1 other version of this text is in the history and stays/)).toBeVisible();
    expect(screen.getByText(/It is what the session shows now/)).toBeVisible();
  });

  it('says so where another window was first', async () => {
    const [event] = await write('Something');
    await openErasing();
    await userEvent.type(screen.getByLabelText('Why is it erased?'), 'By mistake');
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    const path = textPath('training', 'areas');
    const command = { kind: 'eraseText', event: event?.id ?? '', path, reason: 'There' } as const;
    await act(async () => done(await changeSession(work, session, command)));
    await userEvent.click(await screen.findByRole('button', { name: 'Yes, erase this text for good' }));
    expect(await screen.findByRole('link', { name: /^This text was erased already/ })).toBeVisible();
  });

  it('has nothing to do for an address without a text', async () => {
    renderAt(`/sessions/${session}/history/erase/nothing?field=__proto__`, desk);
    expect(await screen.findByRole('heading', { level: 1, name: 'There is nothing here to erase' })).toBeVisible();
  });
});
