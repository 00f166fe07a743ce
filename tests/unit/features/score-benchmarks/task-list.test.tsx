// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { paths } from '../../../../src/application/paths';
import { givingKey, useTab, workAs } from '../../../../src/state/tab';
import { openTestDesk } from '../../../support/desk';
import { answer, archive, elsewhere, evidence, type Given, mark, openPage, startIn, takeIn, write } from './given';

let given: Given;
beforeEach(async () => {
  given = await startIn(await openTestDesk());
});

const open = (heading = /Mark the benchmarks/) => openPage(paths.session(given.id), given, heading);

const row = (title: string): HTMLElement => {
  const found = screen.getByRole('link', { name: title }).closest('li');
  if (!found) throw new Error(`${title} is in no row`);
  return found;
};

describe('the task list of a session', () => {
  it('that has just begun starts with the first item', async () => {
    await open();
    expect(screen.getByText('0 of 10 marked, 10 left.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Start with benchmark 1' })).toHaveAttribute(
      'href',
      paths.item(given.id, 'risk-assessment'),
    );
    expect(screen.getByRole('link', { name: 'Mark all on one page' })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'See the summary' })).toBeNull();
    expect(screen.getByText('council’s own mark')).toBeInTheDocument();
  });

  it('says of each item where it stands, and what it has', async () => {
    await mark(given, 'risk-assessment', 'self', '4');
    await mark(given, 'channel-panel', 'self', 'not-applicable', 'Assured elsewhere');
    await mark(given, 'training', 'self', '5');
    await answer(given, 'training', 'training-programme', 'not-met');
    await evidence(given, 'training', 'Registers');
    await write(given, 'training', 'areas', 'One\nTwo');
    await open();
    expect(screen.getByText('2 of 9 marked, 1 not applicable, 7 left.')).toBeInTheDocument();
    expect(screen.getByText(/1 mark is outside the suggested band/)).toBeInTheDocument();
    expect(within(row('1 Risk assessment')).getByText('Marked 4')).toBeInTheDocument();
    expect(within(row('2 Multi-agency partnership board')).getByText('Not marked yet')).toBeInTheDocument();
    expect(within(row('5 Channel panel')).getByText('Not applicable')).toBeInTheDocument();
    expect(within(row('7 Training')).getByText('Say why')).toBeInTheDocument();
    expect(row('7 Training')).toHaveTextContent(
      '1 of 10 indicators answered, 1 piece of evidence, 2 areas for development, the mark, 5, is outside',
    );
    expect(screen.getByRole('button', { name: 'Carry on with benchmark 2' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'See the summary' })).toBeInTheDocument();
  });

  it('says how far the session has come and how much of it needs attention, with the way to each', async () => {
    await mark(given, 'risk-assessment', 'self', '2');
    await open();
    expect(await screen.findByText('Preparing')).toBeInTheDocument();
    expect(await screen.findByText(/^\d+ things?$/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'See what each stage needs' })).toHaveAttribute(
      'href',
      paths.stages(given.id),
    );
    expect(screen.getByRole('link', { name: 'See what needs attention' })).toHaveAttribute(
      'href',
      paths.attention(given.id),
    );
    expect(screen.queryByText('Carried over')).toBeNull();
  });

  it('says which mark is the result, where it is not of the kind that is being given', async () => {
    await mark(given, 'training', 'self', '3');
    await mark(given, 'training', 'agreed', '4', 'The register was shown');
    useTab.setState({ giving: { [givingKey(given.work.by, given.id)]: 'self' } });
    await open();
    expect(within(row('7 Training')).getByText('Marked 3')).toBeInTheDocument();
    expect(row('7 Training')).toHaveTextContent('Result: 4, the agreed mark');
  });

  it('shows that two marks stand side by side, and leads there first', async () => {
    const theirs = await elsewhere(given, (there) => mark(there, 'risk-assessment', 'self', '2'));
    await mark(given, 'risk-assessment', 'self', '4');
    await takeIn(given, theirs);
    await open();
    expect(within(row('1 Risk assessment')).getByText('Two marks')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Carry on with benchmark 1' })).toBeInTheDocument();
  });

  it('counts the marks of the kind that is being given', async () => {
    await mark(given, 'risk-assessment', 'self', '4');
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: /^Change ?whose mark/ }));
    await user.click(screen.getByRole('radio', { name: 'Adviser’s mark' }));
    await user.click(screen.getByRole('button', { name: 'Give this mark' }));
    expect(await screen.findByText('0 of 10 adviser’s marks given, 10 left.')).toBeInTheDocument();
    expect(useTab.getState().giving[givingKey(given.work.by, given.id)]).toBe('adviser');
  });

  it('can be read by somebody who has not said who they are', async () => {
    await mark(given, 'risk-assessment', 'agreed', '4');
    workAs(undefined);
    await open();
    expect(within(row('1 Risk assessment')).getByText('Marked 4')).toBeInTheDocument();
  });

  it('of an archived session leads to no marking', async () => {
    await archive(given);
    await open(/^Benchmarks$/);
    expect(screen.getByText(/This session is archived/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /benchmark 1/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /whose mark/ })).toBeNull();
  });
});

describe('the task list of an edition with areas of control', () => {
  it('goes by area, with what is done in each, and gives ratings as word and shape', async () => {
    given = await startIn(await openTestDesk(), 'channel-assurance', 'rag');
    await mark(given, 'l1', 'self', 'green');
    await mark(given, 'l3', 'self', 'amber');
    await open(/Mark the criteria/);
    const law = screen.getByRole('region', { name: /^Legal requirements/ });
    expect(within(law).getByText('2 of 4 marked, 2 left')).toBeInTheDocument();
    expect(within(law).getAllByRole('listitem')).toHaveLength(4);
    const rating = within(row('L3 Partners take part')).getByText('Amber').closest('.app-rag');
    expect(rating?.querySelector('svg')).not.toBeNull();
    expect(screen.getByRole('button', { name: 'Carry on with criterion L2' })).toBeInTheDocument();
  });

  it('goes on to the summary when all is marked', async () => {
    given = await startIn(await openTestDesk(), 'security-threat-check-2023', 'yes-no');
    for (const item of ['current-threat', 'proportionate', 'reduces-threat']) await mark(given, item, 'self', 'yes');
    await open(/^Mark the/);
    expect(screen.getByRole('button', { name: 'See the summary' })).toHaveAttribute('href', paths.summary(given.id));
  });
});
