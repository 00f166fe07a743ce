import userEvent from '@testing-library/user-event';
import { configure, screen } from '@testing-library/react';
import type { Desk, Work } from '../../../../src/application/desk';
import { loadEdition } from '../../../../src/application/editions';
import type { Edition } from '../../../../src/domain/edition/edition';
import { withOwnId } from '../../../../src/domain/edition/loading/own-id';
import { choicesSuggested, crosswalkOf, suggestCrosswalk } from '../../../../src/domain/edition/suggest-crosswalk';
import { openTestDesk, startWorking } from '../../../support/desk';
import { editionCalled } from '../../domain/edition/benchmark-files';

// A page's part of the app is loaded when it is first shown, which takes a while on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

export const earlier = editionCalled('la-toolkit-2024');

export const formOf = (change: Partial<Edition> = {}): Edition =>
  withOwnId({ ...earlier, title: 'The form of 2026', shortTitle: 'Form 2026', ...change });

export const openWork = async (): Promise<Work> => {
  const desk = await openTestDesk();
  return { desk, by: await startWorking(desk) };
};

/** Loads the form, led on from the toolkit that it replaces. Gives its hash. */
export const loadForm = async (work: Work, edition = formOf()): Promise<string> => {
  const crosswalk = crosswalkOf(earlier, edition, choicesSuggested(suggestCrosswalk(earlier, edition)));
  const loaded = await loadEdition(work, edition, crosswalk);
  if (!loaded.ok) throw new Error(loaded.problem.kind);
  return loaded.value;
};

export const nothingKept = async ({ log, editions }: Desk): Promise<boolean> =>
  (await log.list('edition')).length === 0 && (await editions.all()).length === 0;

export const chooseFile = async (content: string | File): Promise<ReturnType<typeof userEvent.setup>> => {
  const user = userEvent.setup({ applyAccept: false });
  const file = typeof content === 'string' ? new File([content], 'form.csv', { type: 'text/csv' }) : content;
  await user.upload(await screen.findByLabelText('Edition to load'), file);
  await user.click(screen.getByRole('button', { name: 'Read this file' }));
  return user;
};
