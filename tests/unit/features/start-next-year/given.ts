import { ref, type Work } from '../../../../src/application/desk';
import { changeSession, type ChangeOfSession } from '../../../../src/application/sessions';
import type { Folded } from '../../../../src/domain/record/fold';
import { editionCalled, openWork, startOne, toolkit2018, valueOf } from '../start-session/given';
import { answerPath, textPath } from '../../../../src/domain/session/mark';
import { seenAt } from '../../../../src/domain/record/field';

export { editionCalled, openWork, valueOf };

export type Earlier = { readonly work: Work; readonly session: string; readonly authority: string };

export const stateOf = async (work: Work, session: string): Promise<Folded> =>
  (await work.desk.log.read(ref('session', session))).state;

const change = async ({ work, session }: Earlier, command: (state: Folded) => ChangeOfSession): Promise<void> => {
  valueOf(await changeSession(work, session, command(await stateOf(work, session))));
};

export const write = (earlier: Earlier, item: string, field: 'strengths' | 'areas', text: string): Promise<void> =>
  change(earlier, (state) => ({ kind: 'writeText', item, field, text, seen: seenAt(state, textPath(item, field)) }));

export const answer = (earlier: Earlier, item: string, indicator: string): Promise<void> =>
  change(earlier, (state) => ({
    kind: 'answerIndicator',
    item,
    indicator,
    answer: 'met',
    seen: seenAt(state, answerPath(item, indicator)),
  }));

/** A session of the 2018 toolkit in which two items that meet later have words, and one of them evidence and an answer. */
export const startEarlier = async (): Promise<Earlier> => {
  const work = await openWork();
  const { session, authority } = await startOne(work, { title: toolkit2018 });
  const earlier = { work, session, authority };
  await write(earlier, 'problem-solving', 'strengths', 'Partners know whom to call.');
  await write(earlier, 'venue-hire-it', 'strengths', 'A policy is in use.');
  await write(earlier, 'venue-hire-it', 'areas', 'Test the filter yearly');
  await answer(earlier, 'problem-solving', 'problem-solving-process');
  await change(earlier, () => ({
    kind: 'linkEvidence',
    item: 'venue-hire-it',
    evidence: 'policy',
    linked: true,
    seen: [],
  }));
  return earlier;
};
