// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { archiveEdition, editionsHere } from '../../../../src/application/editions';
import { paths } from '../../../../src/application/paths';
import { readLoadedEdition } from '../../../../src/domain/edition/loaded-edition';
import { renderAt } from '../../../support/desk';
import { chooseFile, earlier, formOf, loadForm, nothingKept, openWork } from './given';

const csv = 'Number,Title,Statement\r\n1,Training,Staff are trained.\r\n2,Grants,Grants are checked.';

const errors = async (): Promise<readonly (string | null)[]> => {
  const alert = await screen.findByRole('alert');
  return within(alert)
    .getAllByRole('link')
    .map(({ textContent }) => textContent);
};

describe('loading an edition', () => {
  it.each([
    [
      'a fault in a cell',
      'Number,Title,Statement\r\n1,,x',
      'Row 2, column B: the title is empty. Fill it in, or delete the row.',
    ],
    ['an empty file', '', 'The file is empty. Choose another, or check that it was saved whole.'],
    [
      'a saved copy',
      '{"kind":"prevent-assurance-copy"}',
      'This is a saved copy of somebody’s work, not an edition. Open it under “Save or open a copy”.',
    ],
    [
      'JSON that is cut short',
      '{"kind":"edition",',
      'The file begins like JSON, and is not: it may be cut short. Download or copy it again.',
    ],
  ])('stops at %s, says what to do, and keeps nothing', async (_what, content, sentence) => {
    const { desk } = await openWork();
    renderAt(paths.loadEdition, desk);
    await chooseFile(content);
    expect(await errors()).toEqual([sentence]);
    expect(screen.getByLabelText('Edition to load')).toHaveAccessibleDescription(expect.stringContaining(sentence));
    expect(await nothingKept(desk)).toBe(true);
  });

  it('says that a file cannot be read where it vanished or is held', async () => {
    const { desk } = await openWork();
    renderAt(paths.loadEdition, desk);
    const file = new File(['x'], 'form.csv');
    file.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    await chooseFile(file);
    expect((await errors())[0]).toMatch(/^The file could not be read\./);
    expect(await nothingKept(desk)).toBe(true);
  });

  it('names twenty faults at once, and says how many are left', async () => {
    const { desk } = await openWork();
    renderAt(paths.loadEdition, desk);
    await chooseFile(
      `Number,Title,Statement\r\n${Array.from({ length: 30 }, (_, n) => `${String(n)},,x`).join('\r\n')}`,
    );
    const said = await errors();
    expect(said).toHaveLength(21);
    expect(said[20]).toBe('There are 10 more problems below these.');
  });

  it('keeps nothing before the last step, and then the words, whose they are, and what follows what', async () => {
    const { desk } = await openWork();
    renderAt(paths.loadEdition, desk);
    const user = await chooseFile(csv);
    expect(await screen.findByRole('heading', { level: 1, name: /About this edition/ })).toHaveFocus();
    await user.selectOptions(screen.getByLabelText('What does it replace?'), earlier.title);
    await user.type(screen.getByLabelText('Title'), 'The form of 2026');
    await user.type(screen.getByLabelText('Short title'), 'Form 2026');
    const from = within(screen.getByRole('group', { name: 'In force from' }));
    await user.type(from.getByLabelText('Day'), '31');
    await user.type(from.getByLabelText('Month'), '2');
    await user.type(from.getByLabelText('Year'), '2026');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(await errors()).toEqual([
      'The first day must be a real date, such as 1 4 2026',
      'Choose whose words these are',
    ]);
    await user.clear(from.getByLabelText('Day'));
    await user.type(from.getByLabelText('Day'), '1');
    await user.click(screen.getByRole('radio', { name: 'Our own words' }));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(await screen.findByRole('heading', { level: 1, name: /Check before you load it/ })).toHaveFocus();
    expect(screen.getByText('Own words')).toBeInTheDocument();
    expect(screen.getAllByText('Gone')).toHaveLength(7);
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await user.selectOptions(await screen.findByLabelText('1 Multi-agency partnership group'), '2 Grants');
    expect(await nothingKept(desk)).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Load this edition' }));

    expect(await screen.findByRole('heading', { level: 1, name: /The form of 2026/ })).toBeInTheDocument();
    const [record] = await desk.log.list('edition');
    const loaded = record && readLoadedEdition(record.record.id, record.state);
    const edition = await desk.editions.find(loaded?.hash ?? '');
    expect(edition?.items.map(({ statement }) => [statement.text, statement.wording])).toEqual([
      ['Staff are trained.', 'authority'],
      ['Grants are checked.', 'authority'],
    ]);
    expect(loaded?.crosswalk?.mappings.find(({ from: item }) => item === 'partnership-group')?.to).toEqual(['grants']);
  });

  it('of a file that calls its texts official asks whether they are', async () => {
    const { desk } = await openWork();
    const [first, ...others] = earlier.items;
    if (!first) throw new Error('No item');
    const official = formOf({
      items: [{ ...first, statement: { text: 'As sent.', wording: 'official', sources: [] } }, ...others],
    });
    renderAt(paths.loadEdition, desk);
    const user = await chooseFile(JSON.stringify(official));
    await user.click(await screen.findByRole('button', { name: 'Continue' }));
    expect(await errors()).toEqual(['Choose whose words these are']);
    await user.click(screen.getByRole('radio', { name: 'Our own words' }));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(await screen.findByText('Restated (7), Own words (1)')).toBeInTheDocument();
    expect(screen.queryByText(/^Official/)).not.toBeInTheDocument();
  });

  it('that is here already is not done again, and says so', async () => {
    const work = await openWork();
    await loadForm(work);
    renderAt(paths.loadEdition, work.desk);
    const user = await chooseFile(JSON.stringify(formOf()));
    await user.click(await screen.findByRole('button', { name: 'Continue' }));
    await screen.findByRole('heading', { level: 1, name: /Check before you load it/ });
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await user.click(await screen.findByRole('button', { name: 'Load this edition' }));
    expect((await errors())[0]).toMatch(/^This edition is here already/);
    expect(await work.desk.log.list('edition')).toHaveLength(1);
  });

  it('asks for another title than one that is here, unless that edition is put away', async () => {
    const work = await openWork();
    await loadForm(work);
    renderAt(paths.loadEdition, work.desk);
    const user = await chooseFile(csv);
    await user.selectOptions(await screen.findByLabelText('What does it replace?'), 'The form of 2026');
    await user.type(screen.getByLabelText('Title'), 'The form of 2026');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(await errors()).toContainEqual(expect.stringMatching(/^Give it a title that no other edition here has/));
    const [one] = (await editionsHere(work.desk)).filter(({ loaded }) => loaded);
    if (!one) throw new Error('Nothing is loaded');
    await archiveEdition(work, one, true, []);
    await screen.findByRole('option', { name: 'The form of 2026 (put away)' });
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await waitFor(async () => expect((await errors()).join()).not.toContain('title that no other'));
  });
});
