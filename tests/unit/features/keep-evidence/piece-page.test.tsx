// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { ref } from '../../../../src/application/desk';
import { addFileVersion, changeEvidence } from '../../../../src/application/evidence';
import type { Upload } from '../../../../src/application/evidence-files';
import { paths } from '../../../../src/application/paths';
import { readItem } from '../../../../src/domain/session/session';
import { openTestDesk } from '../../../support/desk';
import { aCouncil, aPiece, type Given, openPage, readPiece, valueOf } from './given';

let given: Given;
beforeEach(async () => {
  given = await aCouncil();
});

const open = (id: string, heading = /Minutes/) => openPage(paths.pieceOfEvidence(given.authority, id), given, heading);

const uploadOf = (words: string, name: string): Upload => {
  const bytes = new TextEncoder().encode(words);
  const source = {
    size: bytes.length,
    read: (from: number, to: number) => Promise.resolve(bytes.slice(from, to).buffer),
  };
  return { source, name, type: 'text/plain' };
};

const addFile = async (id: string, words: string, name: string): Promise<void> => {
  const { fields } = await readPiece(given, id);
  valueOf(
    await addFileVersion(given.work, { id, authority: given.authority }, uploadOf(words, name), fields.file.seen),
  );
};

describe('a piece of evidence', () => {
  it('shows its marking, its handling and all that is said of it, and a link only as one that opens another site', async () => {
    const id = await aPiece(given, {
      form: 'link',
      address: 'https://www.example.org/minutes',
      marking: 'official-sensitive',
      handling: 'Board members only',
    });
    await open(id);
    expect(screen.getAllByText(/OFFICIAL-SENSITIVE/).length).toBeGreaterThan(1);
    const link = screen.getByRole('link', { name: /www.example.org\/minutes.*opens another site in a new tab/ });
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    expect(link).toHaveAttribute('target', '_blank');
    expect(screen.getByText(/5 January 2024, 12 months after its date/)).toBeInTheDocument();
  });

  it('is linked to items of a session, and taken from others, together', async () => {
    const id = await aPiece(given, {}, 'training');
    const { user } = await open(id);
    await user.click(screen.getByText('Change what it supports'));
    await user.click(screen.getByRole('checkbox', { name: '7 Training' }));
    await user.click(screen.getByRole('checkbox', { name: '1 Risk assessment' }));
    await user.click(screen.getByRole('checkbox', { name: '5 Channel panel' }));
    await user.click(screen.getByRole('button', { name: 'Save what it supports' }));
    expect(await screen.findByText('What it supports is saved')).toBeInTheDocument();
    const { state } = await given.desk.log.read(ref('session', given.session));
    const supported = ['training', 'risk-assessment', 'channel-panel'].map((item) => readItem(state, item).evidence);
    expect(supported).toEqual([[], [id], [id]]);
  });

  it('is changed by its form, refused with the reason, and told in its history', async () => {
    const id = await aPiece(given);
    const { user } = await open(id);
    await user.click(screen.getByRole('button', { name: 'Change the details' }));
    const title = screen.getByRole('textbox', { name: 'What the evidence is called' });
    await user.clear(title);
    await user.click(screen.getByRole('button', { name: 'Save the details' }));
    expect(within(screen.getByRole('alert')).getByRole('link')).toHaveTextContent('Enter what the evidence is called');
    await user.type(title, 'Minutes of March');
    await user.selectOptions(screen.getByRole('combobox', { name: 'What it is' }), 'Minutes');
    await user.click(screen.getByRole('button', { name: 'Save the details' }));
    await screen.findByRole('heading', { level: 1, name: /Minutes of March/ });
    expect(await readPiece(given, id)).toMatchObject({
      title: 'Minutes of March',
      kind: 'minutes',
      kept: 'Shared drive',
    });
    expect(await screen.findByText(/Changed the kind of evidence “Minutes of March” to minutes/)).toBeInTheDocument();
  });

  it('that another window changed meanwhile is not overwritten unasked', async () => {
    const id = await aPiece(given, { owner: 'The lead' });
    const { user } = await open(id);
    await user.click(screen.getByRole('button', { name: 'Change the details' }));
    const owner = screen.getByRole('textbox', { name: 'Who answers for it (optional)' });
    await user.clear(owner);
    await user.type(owner, 'Mine');
    const { fields } = await readPiece(given, id);
    valueOf(await changeEvidence(given.work, id, { owner: 'Theirs' }, { owner: fields.owner.seen }));
    await user.click(screen.getByRole('button', { name: 'Save the details' }));
    expect(await screen.findByText('Who answers for it: Theirs')).toBeInTheDocument();
    expect((await readPiece(given, id)).owner).toBe('Theirs');
    await user.click(screen.getByRole('button', { name: 'Keep what I typed' }));
    await waitFor(async () => expect((await readPiece(given, id)).owner).toBe('Mine'));
  });

  it('shows two answers that came together with a copy, and lets a person choose', async () => {
    const id = await aPiece(given, { owner: 'The lead' });
    const record = ref('evidence', id);
    const there = await openTestDesk();
    const { fields } = await readPiece(given, id);
    const seen = { owner: fields.owner.seen };
    valueOf(await there.log.merge([{ record, events: await given.desk.log.history(record) }]));
    valueOf(await changeEvidence({ ...given.work, desk: there }, id, { owner: 'Theirs' }, seen));
    valueOf(await changeEvidence(given.work, id, { owner: 'Ours' }, seen));
    valueOf(await given.desk.log.merge([{ record, events: await there.log.history(record) }]));
    const { user } = await open(id);
    expect(screen.getByText(/^(Theirs \/ Ours|Ours \/ Theirs)$/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Change the details' }));
    await user.click(screen.getByRole('button', { name: /^Use this.*Theirs/ }));
    expect(screen.getByRole('textbox', { name: 'Who answers for it (optional)' })).toHaveValue('Theirs');
    await user.click(screen.getByRole('button', { name: 'Save the details' }));
    await waitFor(async () => expect((await readPiece(given, id)).owner).toBe('Theirs'));
  });

  it('keeps the older version when a newer is added', async () => {
    const id = await aPiece(given);
    await addFile(id, 'The first', 'first.txt');
    const { user } = await open(id);
    await user.click(screen.getByText('Add a newer version'));
    await user.upload(screen.getByLabelText('Newer version'), new File(['The second'], 'second.txt'));
    await user.click(screen.getByRole('button', { name: 'Add this version' }));
    expect(await screen.findByText(/^The newer version is here/)).toBeInTheDocument();
    const { versions, file } = await readPiece(given, id);
    expect([versions.length, file?.name.value]).toEqual([2, 'second.txt']);
    expect(screen.getByLabelText('Newer version')).toHaveFocus();
    expect(screen.getByText('first.txt')).toBeInTheDocument();
  });

  it('uses an older version again when told to, and when the newest is removed', async () => {
    const id = await aPiece(given);
    for (const words of ['first', 'second', 'third']) await addFile(id, words, `${words}.txt`);
    const current = async () => (await readPiece(given, id)).file?.name.value;
    const { user } = await open(id);
    expect(screen.queryByRole('button', { name: 'Use this version: third.txt' })).toBeNull();
    await user.click(await screen.findByRole('button', { name: 'Use this version: first.txt' }));
    expect(await screen.findByText('first.txt is the current version now')).toBeInTheDocument();
    expect(await current()).toBe('first.txt');
    expect(screen.getByRole('heading', { level: 2, name: 'File' })).toHaveFocus();
    await user.click(await screen.findByRole('button', { name: 'Remove for good: first.txt' }));
    await user.type(screen.getByRole('textbox', { name: 'Why is it removed?' }), 'Wrong file');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await user.click(screen.getByRole('button', { name: 'Yes, remove this file for good' }));
    expect(await screen.findByRole('button', { name: 'Use this version: second.txt' })).toBeInTheDocument();
    expect(await current()).toBe('third.txt');
  });

  it('says that its file is in another browser, takes the same one only, and then has it', async () => {
    const id = await aPiece(given);
    await addFile(id, 'The board met', 'minutes.txt');
    const { file } = await readPiece(given, id);
    await given.desk.files.remove(file?.id ?? '');
    const { user } = await open(id);
    expect(await screen.findByText('This file is not in this browser.')).toBeInTheDocument();
    await user.upload(screen.getByLabelText('The same file'), new File(['The panel sat'], 'minutes.txt'));
    await user.click(screen.getByRole('button', { name: 'Add it again' }));
    const summary = await screen.findByRole('alert');
    expect(within(summary).getByRole('link')).toHaveTextContent('This is a different file');
    await user.upload(screen.getByLabelText('The same file'), new File(['The board met'], 'other name.txt'));
    await user.click(screen.getByRole('button', { name: 'Add it again' }));
    expect(await screen.findByRole('button', { name: /^Save to this computer/ })).toBeInTheDocument();
    expect(screen.queryByText('This file is not in this browser.')).toBeNull();
    expect(screen.getByRole('heading', { level: 2, name: 'File' })).toHaveFocus();
  });

  it('says that what is here of its file is damaged once that is seen, and takes the same file in its place', async () => {
    const id = await aPiece(given);
    await addFile(id, 'The board met', 'minutes.txt');
    const { files } = given.desk;
    let isDamaged = true;
    const read: typeof files.read = (file, watch) =>
      isDamaged
        ? Promise.resolve({ ok: true, value: { bytes: new Uint8Array(1), sha256: '0'.repeat(64) } })
        : files.read(file, watch);
    const move: typeof files.move = (from, to) => {
      isDamaged = false;
      return files.move(from, to);
    };
    given = { ...given, desk: { ...given.desk, files: { ...files, read, move } } };
    const { user } = await open(id);
    await user.click(await screen.findByRole('button', { name: 'Save to this computer: minutes.txt' }));
    expect(await screen.findByText('What this browser holds of this file is damaged.')).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 2, name: 'File' })).toHaveFocus();
    expect(screen.getByText(/^This file is no longer what was added, so it was not saved/)).toBeInTheDocument();
    await user.upload(screen.getByLabelText('The same file'), new File(['The board met'], 'minutes.txt'));
    await user.click(screen.getByRole('button', { name: 'Add it again' }));
    expect(await screen.findByText('The file is here again, the same to the byte')).toBeInTheDocument();
    expect(await screen.findByRole('button', { name: 'Save to this computer: minutes.txt' })).toBeInTheDocument();
    expect(screen.queryByText('What this browser holds of this file is damaged.')).toBeNull();
    expect(isDamaged).toBe(false);
  });

  it('that is not here is said to be not here', async () => {
    await openPage(paths.pieceOfEvidence(given.authority, 'nothing'), given, /This piece of evidence is not here/);
  });
});
