// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ref } from '../../../../src/application/desk';
import { paths } from '../../../../src/application/paths';
import { readEvidence } from '../../../../src/domain/evidence/evidence';
import { readItem } from '../../../../src/domain/session/session';
import { openTestDesk } from '../../../support/desk';
import { aCouncil, type Given, openPage } from './given';

const add = () => screen.getByRole('button', { name: 'Add this evidence' });
const title = () => screen.getByRole('textbox', { name: 'What the evidence is called' });
const problems = () =>
  within(screen.getByRole('alert'))
    .getAllByRole('link')
    .map(({ textContent }) => textContent);

const openNew = (given: Given, item?: string) =>
  openPage(
    paths.newEvidence(given.authority, item === undefined ? undefined : { session: given.session, item }),
    given,
    /Add evidence/,
  );

const pieces = async ({ desk }: Given) =>
  (await desk.log.list('evidence')).map(({ record, state }) => readEvidence(record.id, state));

const chooseFile = async (user: Awaited<ReturnType<typeof openNew>>['user'], file: File): Promise<void> => {
  await user.click(screen.getByRole('radio', { name: 'A file' }));
  await user.upload(screen.getByLabelText('The file'), file);
};

describe('adding evidence', () => {
  it('says everything that is wrong at once, and keeps what was typed', async () => {
    const given = await aCouncil();
    const { user } = await openNew(given);
    await user.click(screen.getByRole('radio', { name: 'A link' }));
    await user.type(screen.getByRole('textbox', { name: 'Address' }), 'javascript:alert(1)');
    const review = within(screen.getByRole('group', { name: 'When to review it (optional)' }));
    await user.type(review.getByLabelText('Day'), '31');
    await user.type(review.getByLabelText('Month'), '2');
    await user.click(add());
    expect(problems()).toEqual([
      'Enter what the evidence is called',
      'The address must begin with https:// or http://, such as https://www.example.org/minutes',
      'The review date must be a real date, such as 14 2 2024',
    ]);
    expect(screen.getByRole('textbox', { name: 'Address' })).toHaveValue('javascript:alert(1)');
    expect(await pieces(given)).toEqual([]);
  });

  it('as a link for an item links it to that item and goes back there', async () => {
    const given = await aCouncil();
    const { user } = await openNew(given, 'training');
    expect(screen.getByText(/^It will support 7 Training/)).toBeInTheDocument();
    await user.type(title(), 'Training strategy');
    await user.click(screen.getByRole('radio', { name: 'A link' }));
    await user.type(screen.getByRole('textbox', { name: 'Address' }), 'https://www.example.org/strategy');
    await user.click(screen.getByRole('radio', { name: 'OFFICIAL' }));
    await user.click(add());
    await screen.findByRole('heading', { level: 1, name: /Training/ });
    const [piece] = await pieces(given);
    expect(piece).toMatchObject({ form: 'link', address: 'https://www.example.org/strategy', marking: 'official' });
    const { state } = await given.desk.log.read(ref('session', given.session));
    expect(readItem(state, 'training').evidence).toEqual([piece?.id]);
  });

  it('as a file keeps it, and shows it with its size and fingerprint', async () => {
    const given = await aCouncil();
    const { user } = await openNew(given);
    await user.type(title(), 'Minutes');
    await chooseFile(user, new File(['The board met.'], 'minutes.txt', { type: 'text/plain' }));
    await user.click(add());
    await screen.findByRole('heading', { level: 1, name: /Minutes/ });
    expect(screen.getByText('minutes.txt')).toBeInTheDocument();
    expect(screen.getByText(/, 14 bytes, added on 21 November 2026/)).toBeInTheDocument();
    const [piece] = await pieces(given);
    expect(piece?.form).toBe('file');
    expect(await given.desk.files.here([piece?.file?.id ?? ''])).toEqual(new Set([piece?.file?.id]));
  });

  it.each<[string, File, RegExp]>([
    ['empty', new File([], 'x.pdf'), /^This file is empty/],
    [
      'larger than the space that is left',
      new File(['x'.repeat(2_000_000)], 'x.pdf'),
      /^This file is 2 MB and there are 1.5 MB free for this app/,
    ],
  ])('with a file that is %s is refused, and nothing is stored', async (_, file, words) => {
    const desk = await openTestDesk();
    const health = {
      ...desk.health,
      state: () => Promise.resolve({ persistence: 'unknown', freeBytes: 1_500_000 } as const),
    };
    const given = await aCouncil({ ...desk, health });
    const { user } = await openNew(given);
    await user.type(title(), 'Minutes');
    await chooseFile(user, file);
    await user.click(add());
    await waitFor(() => expect(problems()).toEqual([expect.stringMatching(words)]));
    expect(title()).toHaveValue('Minutes');
    expect(await pieces(given)).toEqual([]);
  });

  it('with a file that vanishes while it is read says so, and keeps the typing', async () => {
    const given = await aCouncil();
    const { user } = await openNew(given);
    await user.type(title(), 'Minutes of March');
    const file = new File(['x'.repeat(50)], 'x.pdf');
    file.slice = () =>
      Object.assign(new Blob(), { arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')) });
    await chooseFile(user, file);
    await user.click(add());
    await waitFor(() => expect(problems()).toEqual([expect.stringMatching(/^The file could not be read/)]));
    expect(title()).toHaveValue('Minutes of March');
    expect(await pieces(given)).toEqual([]);
  });

  it('keeps half-typed words while another page is open', async () => {
    const given = await aCouncil();
    const first = await openNew(given, 'communications');
    await first.user.type(title(), 'Half a tit');
    first.unmount();
    const { user } = await openNew(given, 'communications');
    expect(title()).toHaveValue('Half a tit');
    await user.click(screen.getByRole('link', { name: 'Cancel' }));
  });
});
