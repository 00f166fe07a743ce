// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { authorOf, ref } from '../../../../src/application/desk';
import { addEvidence } from '../../../../src/application/evidence';
import { paths } from '../../../../src/application/paths';
import { undoing } from '../../../../src/domain/record/undo';
import { openTestDesk, renderAt } from '../../../support/desk';
import { done, keepToolkit2018, openCouncil } from './keep-year';

it('the report names no evidence that was taken back in another browser while this session rests on it', async () => {
  const desk = await openTestDesk();
  const { work, authority } = await openCouncil(desk);
  const session = await keepToolkit2018(work, authority);
  const details = { title: 'Register', date: '2023-01-10', kept: 'HR drive' };
  const events = done(await addEvidence(work, session, 'training', details));
  const root = events.find(({ envelope }) => envelope.record.kind === 'evidence');
  const record = ref('evidence', root?.envelope.record.id ?? '');
  // As a copy brings it: the undo without what it would have been refused for.
  done(await desk.log.run(authorOf(work), [record], () => ({ ok: true, drafts: [[undoing([root?.id ?? ''])]] })));
  renderAt(paths.report(session), desk);
  const table = await screen.findByRole('table', { name: 'Evidence referred to, and where it is kept' });
  expect(within(table).getByRole('rowheader')).toHaveTextContent('Not known here');
  expect(within(table).queryByText('Title not given')).toBeNull();
});
