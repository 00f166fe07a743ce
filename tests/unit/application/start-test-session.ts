import { addAuthority } from '../../../src/application/authorities';
import { type Desk, ref, type Work } from '../../../src/application/desk';
import { addPerson } from '../../../src/application/people';
import { startSession } from '../../../src/application/sessions';
import type { Edition } from '../../../src/domain/edition/edition';
import { seenAt } from '../../../src/domain/record/field';
import type { Folded } from '../../../src/domain/record/fold';
import type { Result } from '../../../src/domain/shared/result';
import { smallEdition } from '../../support/histories';

/** The small edition with every text filled in, as a reader asks of one that came in a file. */
export const soundEdition: Edition = {
  ...smallEdition,
  scales: smallEdition.scales.map((scale) => ({
    ...scale,
    values: scale.values.map((value) => ({ ...value, descriptor: { ...value.descriptor, text: value.label } })),
  })),
  suggestionRules: smallEdition.suggestionRules.map((rule) => ({ ...rule, reason: `By the rule ${rule.when}` })),
  outcomeRules: [
    { scales: ['score'], when: 'anyUnmarked', words: '{marked} of {items} marked' },
    { scales: ['score'], when: 'allMarked', words: '{marked} marked' },
  ],
  caveats: [smallEdition.about],
};

/** The value of an outcome that has to be good. */
export const good = <T>(outcome: Result<T, { readonly kind: string }>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
};

/** Someone at work on a session of the small edition. */
export const startTestSession = async (
  desk: Desk,
  period = '2024/25',
): Promise<{ readonly work: Work; readonly id: string; readonly authority: string }> => {
  const work = { desk, by: good(await addPerson(desk, { name: 'Siân Ŵyn', role: 'Prevent lead' })) };
  const details = { name: 'Gwynedd', nation: 'wales', type: 'welsh-principal', funded: false } as const;
  const authority = good(await addAuthority(work, details));
  const session = { authority, edition: soundEdition, scale: 'score', period, assessedOn: '2025-03-01' };
  return { work, authority, id: good(await startSession(work, { ...session })) };
};

export const sessionState = async ({ log }: Desk, id: string): Promise<Folded> =>
  (await log.read(ref('session', id))).state;

/** What a screen that was just drawn shows for a field. */
export const seenNow = async (desk: Desk, id: string, path: string): Promise<readonly string[]> =>
  seenAt(await sessionState(desk, id), path);
