// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { addActions } from '../../../src/application/actions';
import { countOwn, makeCopy } from '../../../src/application/copies';
import { openExample, removeExample } from '../../../src/application/example';
import { undoCommand } from '../../../src/application/undo';
import { openTestDesk, startWorking } from '../../support/desk';

const details = {
  title: 'A try',
  why: '',
  origin: 'own',
  owner: '',
  due: undefined,
  dueInWords: '',
  priority: undefined,
  status: 'not-started',
  progress: '',
  dropReason: '',
  links: [],
} as const;

it('counts, copies and removes an action whose adding was taken back as its council’s own', async () => {
  const desk = await openTestDesk();
  const work = { desk, by: await startWorking(desk) };
  const example = await openExample(desk);
  if (!example.ok) throw new Error(example.problem.kind);
  const added = await addActions(work, [{ authority: example.value.authority, details }]);
  if (!added.ok) throw new Error(added.problem.kind);
  const undone = await undoCommand(work, added.value[0]?.envelope.command ?? '');
  expect(undone.ok).toBe(true);

  expect(await countOwn(desk)).toEqual({ sessions: 0, actions: 0, editions: 0 });
  expect((await makeCopy(desk)).pieces.join('')).not.toContain('A try');
  await removeExample(desk);
  expect(await desk.log.list('action')).toEqual([]);
});
