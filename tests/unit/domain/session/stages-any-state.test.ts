import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../src/domain/record/fold';
import { scaleOf } from '../../../../src/domain/session/mark';
import { readSession } from '../../../../src/domain/session/session';
import { stages } from '../../../../src/domain/session/stage';
import { stagesOf } from '../../../../src/domain/session/stages';
import { copies, setting, shuffled, smallEdition } from '../../../support/histories';

describe('whatever was written', () => {
  it('the session is at one stage, what is done lies before it, and the order of arrival decides nothing', () => {
    fc.assert(
      fc.property(copies, fc.nat(), (all, seed) => {
        const events = all[0] ?? [];
        const of = (state = fold(events)) => {
          const [session, scale] = [readSession('s1', state), scaleOf(smallEdition, 'score')];
          if (!session || !scale) return undefined;
          const { authority } = setting;
          return stagesOf(state, {
            session,
            edition: smallEdition,
            scale,
            authority,
            actions: [],
            isDated: () => false,
          });
        };
        const found = of();
        if (!found) return;
        expect(found.stages.map(({ stage }) => stage)).toEqual([...stages]);
        expect(found.stages.filter(({ is }) => is === 'current').map(({ stage }) => stage)).toEqual([found.current]);
        for (const { is, needs, optional } of found.stages) {
          if (is === 'done') expect(needs.every(({ done }) => done)).toBe(true);
          if (is === 'passedBy') expect(optional).toBe(true);
          for (const { done, left } of needs) expect(done).toBe(left === 0);
        }
        expect(of(fold(shuffled(events, seed)))).toEqual(found);
      }),
      { numRuns: 60 },
    );
  });
});
