// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { bundledEditions } from '../../../src/application/bundled-editions';
import { addPiece, changeLinks } from '../../../src/application/evidence';
import { paths } from '../../../src/application/paths';
import { startSession } from '../../../src/application/sessions';
import { aCouncil, openPage, valueOf } from '../features/keep-evidence/given';

describe('“Undo last change” after evidence was added with its file', () => {
  it('says that the file is gone, or why the adding stands', async () => {
    const given = await aCouncil();
    const add = async (title: string, byte: number) =>
      valueOf(
        await addPiece(
          given.work,
          {
            authority: given.authority,
            details: { title, date: undefined, kept: '', form: 'file' },
            items: [{ session: given.session, item: 'training' }],
          },
          { source: { size: 1, read: () => Promise.resolve(new Uint8Array([byte]).buffer) }, name: 'a.pdf', type: '' },
        ),
      );
    await add('Wrong minutes', 7);
    const { user } = await openPage(paths.item(given.session, 'training'), given, /Training/);
    await user.click(await screen.findByRole('button', { name: 'Undo last change' }));
    expect(
      await screen.findByText(/^Taken back: Added evidence “Wrong minutes” to .*Its file is gone from this browser$/),
    ).toBeVisible();
    const piece = await add('Board minutes', 8);
    const [edition] = (await bundledEditions()).filter(({ id }) => id === 'la-toolkit-2018');
    if (!edition) throw new Error('There is no such edition');
    const next = { authority: given.authority, edition, scale: 'score', period: '2023/24', assessedOn: '2024-02-14' };
    const later = valueOf(await startSession(given.work, next));
    valueOf(await changeLinks(given.work, piece, [{ session: later, item: 'training', linked: true, seen: [] }]));
    await screen.findByText(/Added evidence “Board minutes”/);
    await user.click(screen.getByRole('button', { name: 'Undo last change' }));
    expect(
      await screen.findByText(/cannot be taken back.*another item or year that uses the same evidence/),
    ).toBeVisible();
  });
});
