// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { makeCopy } from '../../../../src/application/copies';
import { addAuthority } from '../../../../src/application/authorities';
import { bundledEditions } from '../../../../src/application/bundled-editions';
import type { Desk } from '../../../../src/application/desk';
import { paths } from '../../../../src/application/paths';
import { startSession } from '../../../../src/application/sessions';
import { openTestDesk, renderAt, startWorking } from '../../../support/desk';

const seed = async (): Promise<Desk> => {
  const desk = await openTestDesk();
  const work = { desk, by: await startWorking(desk) };
  const authority = await addAuthority(work, {
    name: 'Ynys Môn',
    nation: 'wales',
    type: 'welsh-principal',
    funded: false,
  });
  if (!authority.ok) throw new Error(authority.problem.kind);
  const [edition] = await bundledEditions();
  const scale = edition?.scales[0]?.id;
  if (!edition || !scale) throw new Error('No edition');
  const started = await startSession(work, {
    edition,
    authority: authority.value,
    scale,
    period: '2025/26',
    assessedOn: '2026-02-28',
  });
  if (!started.ok) throw new Error(started.problem.kind);
  return desk;
};

const fileOf = (text: string, name = 'prevent-assurance-copy.json') =>
  new File([text], name, { type: 'application/json' });
const textOf = async (desk: Desk) => (await makeCopy(desk)).pieces.join('');

const check = async (text: string) => {
  const user = userEvent.setup();
  await user.upload(await screen.findByLabelText('Saved copy'), fileOf(text));
  await user.click(screen.getByRole('button', { name: 'Check this copy' }));
  return user;
};

describe('opening a copy', () => {
  it('shows what a copy holds, adds it once asked to, and changes nothing the second time', async () => {
    const text = await textOf(await seed());
    const empty = await openTestDesk();
    renderAt(paths.copies, empty);
    const user = await check(text);
    expect(await screen.findByText('Ynys Môn')).toBeInTheDocument();
    expect(await empty.log.list('session')).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Add it to this browser' }));
    expect(await screen.findByText(/The copy is open/)).toBeInTheDocument();
    expect(await empty.log.list('session')).toHaveLength(1);

    await check(text);
    expect(await screen.findByText(/Everything in it is here already/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Finish' }));
    expect(await screen.findByText(/Everything in that copy was here already/)).toBeInTheDocument();
  });

  it.each([
    ['nothing chosen', undefined, 'Choose the file of a saved copy'],
    ['an empty file', () => '', 'This file is empty'],
    ['a file of another program', () => '{"rows": []}', 'was not saved by this app'],
    ['a picture', () => '\u0089PNG\r\n', 'was not saved by this app'],
    ['a copy that is cut short', (text: string) => text.slice(0, text.length - 40), 'cut short'],
    [
      'a copy in which one letter was changed',
      (text: string) => text.replace('Ynys Môn', 'Ynys Mon'),
      'changed or damaged',
    ],
    [
      'a copy of a later format',
      (text: string) => text.replace('"format":0', '"format":1'),
      'newer version of the app',
    ],
  ])('refuses %s in its own words and writes nothing', async (_name, change, words) => {
    const desk = await openTestDesk();
    renderAt(paths.copies, desk);
    if (change) await check(change(await textOf(await seed())));
    else await userEvent.click(await screen.findByRole('button', { name: 'Check this copy' }));
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveTextContent(words);
    expect(screen.getByLabelText('Saved copy')).toHaveAccessibleDescription(expect.stringContaining(words));
    expect(await desk.log.list('authority')).toEqual([]);
    expect(await desk.editions.all()).toEqual([]);
  });

  it('says that a file cannot be read where it vanished or is held', async () => {
    const desk = await openTestDesk();
    renderAt(paths.copies, desk);
    const file = fileOf('x');
    file.text = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    await userEvent.upload(await screen.findByLabelText('Saved copy'), file);
    await userEvent.click(screen.getByRole('button', { name: 'Check this copy' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('could not be read');
  });
});

describe('saving a copy', () => {
  it('says when the last one was saved', async () => {
    const desk = await seed();
    renderAt(paths.copies, desk);
    expect(await screen.findByText(/not saved a copy from this browser yet/)).toBeInTheDocument();
    await waitFor(() => expect(screen.getByText(/It will hold 1 session and 0 actions/)).toBeInTheDocument());
  });
});
