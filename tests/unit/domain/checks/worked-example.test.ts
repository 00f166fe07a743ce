import { beforeAll, describe, expect, it } from 'vitest';
import { bundledCrosswalks, bundledLinks } from '../../../../src/application/bundled-editions';
import { openExample } from '../../../../src/application/example';
import { yearsOf } from '../../../../src/application/years';
import type { Attention, Check } from '../../../../src/domain/checks/attention';
import { attentionFor } from '../../../../src/domain/checks/attention-for';
import type { AttentionInput } from '../../../../src/domain/checks/look-at';
import { openTestDesk } from '../../persistence/open-test-stores';
import { good } from '../../application/start-test-session';

/** The day on which the committee was shown the marks. */
const reported = '2024-02-20';

describe('the worked example raises exactly what it teaches', () => {
  let inputs: { readonly toolkit: AttentionInput; readonly channel: AttentionInput };
  beforeAll(async () => {
    const desk = await openTestDesk();
    const { authority, sessions } = good(await openExample(desk));
    const years = await yearsOf(desk, authority);
    const kept = async (kind: 'action' | 'evidence') =>
      (await desk.log.list(kind)).map(({ record, state }) => ({ id: record.id, state }));
    const all = {
      authority: { nation: 'england', type: 'unitary', funded: false } as const,
      evidence: await kept('evidence'),
      actions: await kept('action'),
      years,
      links: await bundledLinks(),
      crosswalks: await bundledCrosswalks(),
      today: reported,
    };
    const of = (id: string | undefined): AttentionInput => {
      const year = years.find(({ session }) => session.id === id);
      if (!year) throw new Error('The example is not whole');
      return { ...all, year };
    };
    inputs = { toolkit: of(sessions['toolkit']), channel: of(sessions['channel']) };
  });

  const raised = (list: readonly Attention[]): readonly (readonly [Check, string | undefined])[] =>
    list.map(({ check, item }) => [check, item]);

  it('in the toolkit, as the committee was shown it', () => {
    const list = attentionFor(inputs.toolkit);
    expect(raised(list)).toEqual([
      // "“met in all areas” stands beside an amber legal requirement": the board, marked 5, beside L3.
      ['contradiction', 'partnership-board'],
      // "no status for the six actions": none was published, nor a date. They follow a 5 and a 3, "not low scores by rule",
      // so no mark requires them, and no low mark is without an action.
      ['actionDate', 'partnership-board'],
      ['actionDate', 'partnership-board'],
      ['actionDate', 'training'],
      ['actionDate', 'training'],
      ['actionDate', 'training'],
      ['actionDate', 'training'],
      // "the marks were a year old when members saw them": February 2023, in February 2024.
      ['oldMarks', undefined],
    ]);
    expect(list[0]?.words).toBe(
      '2 Multi-agency partnership board is marked 5, but in Channel assurance statement, 2022/23, L3 Partners take part is Amber.',
    );
    expect(list[1]?.words).toMatch(/^The action “.+” has neither a date nor a status\.$/);
    expect(list[7]?.words).toBe('These marks are as of 28 February 2023, about 12 months ago.');
  });

  it('in the Channel statement, as the committee was shown it', () => {
    const list = attentionFor(inputs.channel);
    expect(raised(list)).toEqual([
      // "two of three ambers describe work already done, none has an owner or date": all three lack both. That they have
      // no status either is not said again.
      ['requiredAction', 'l3'],
      ['requiredAction', 'p11'],
      ['requiredAction', 'd2'],
      // The same contradiction, seen from the amber legal requirement.
      ['contradiction', 'l3'],
      // Work already done: the process "now in place", the notices that "have been updated".
      ['readsAsDone', 'p11'],
      ['readsAsDone', 'd2'],
    ]);
    expect(list[0]?.words).toBe(
      'L3 Partners take part is marked Amber. Its action “Representation from health to be regular (ICB)” has no owner and no date.',
    );
    // Its marks were ten months old.
    expect(raised(attentionFor({ ...inputs.channel, today: '2024-04-01' })).at(-1)).toEqual(['oldMarks', undefined]);
  });

  it('and nothing more on a later day but that the Channel marks have grown old too', () => {
    const checksOf = (input: AttentionInput): Check[] => [...new Set(attentionFor(input).map(({ check }) => check))];
    const later = '2026-11-21';
    expect(checksOf({ ...inputs.toolkit, today: later })).toEqual(['contradiction', 'actionDate', 'oldMarks']);
    expect(checksOf({ ...inputs.channel, today: later })).toEqual([
      'requiredAction',
      'contradiction',
      'readsAsDone',
      'oldMarks',
    ]);
  });

  it('and no expectation of 2023 is held against February 2023, though it is against the same words in 2024', () => {
    const { toolkit } = inputs;
    expect(attentionFor(toolkit).filter(({ check }) => check === 'newExpectation')).toEqual([]);
    const inForce = {
      ...toolkit,
      year: { ...toolkit.year, session: { ...toolkit.year.session, assessedOn: '2024-01-31' } },
    };
    expect(attentionFor(inForce).filter(({ check }) => check === 'newExpectation')).toHaveLength(3);
  });
});
