import { describe, expect, it } from 'vitest';
import { itemsIn } from '../../../../src/domain/checks/look-at';
import { fold } from '../../../../src/domain/record/fold';
import { merge } from '../../../../src/domain/record/merge';
import { countJoint, jointStandingInWords } from '../../../../src/domain/session/joint-standing';
import { readItem } from '../../../../src/domain/session/session';
import { agreedNeeds } from '../../../../src/domain/session/stage-needs';
import { type Doing, goOn, mark, openSession, unitary } from '../session-summary/marked-session';
import { toolkit2018 } from '../session-summary/published-year';

const started = { scale: 'score', period: '2023', assessedOn: '2023-02-28' };
const [scale] = toolkit2018.scales;
if (!scale) throw new Error('no scale');

const give = (marker: 'self' | 'adviser' | 'agreed' | 'confirmed', value: string): Doing =>
  mark('training', value, { marker, reason: 'Read together' });
const stateAfter = (...doings: Doing[]) => openSession(toolkit2018, started, doings).state;
const said = (...doings: Doing[]): string => jointStandingInWords(readItem(stateAfter(...doings), 'training'), scale);

describe('where an item stands in the joint session', () => {
  it('is open until both have given theirs', () => {
    expect(said()).toBe('Open: no mark yet');
    expect(said(give('self', '4'))).toBe('Open: council 4, adviser not yet');
    expect(said(give('adviser', '4'))).toBe('Open: adviser 4, council not yet');
  });

  it('is to agree where both say the same, and nothing is agreed for them', () => {
    expect(said(give('self', '4'), give('adviser', '4'))).toBe('To agree: both say 4');
  });

  it('is disputed where they do not', () => {
    expect(said(give('self', '4'), give('adviser', '3'))).toBe('Disputed: council 4, adviser 3');
    expect(said(give('self', '4'), give('adviser', 'not-applicable'))).toBe(
      'Disputed: council 4, adviser Not applicable',
    );
  });

  it('is agreed by the agreed mark alone, whatever the two had said', () => {
    expect(said(give('self', '4'), give('adviser', '3'), give('agreed', '3'))).toBe('Agreed: 3');
  });

  it('says of a confirmed mark what was agreed before it, and nothing where nothing was', () => {
    expect(said(give('agreed', '4'), give('confirmed', '3'))).toBe('Agreed 4, confirmed as 3');
    expect(said(give('agreed', '4'), give('confirmed', '4'))).toBe('Agreed and confirmed: 4');
    expect(said(give('confirmed', '4'))).toBe('Confirmed: 4');
    expect(said(give('self', '4'), give('adviser', '3'), give('confirmed', '4'))).toBe('Confirmed: 4');
  });

  it('is not open for what does not apply, unless the adviser sees it otherwise', () => {
    const none = 'Not applicable: nothing to agree';
    expect(said(give('self', 'not-applicable'))).toBe(none);
    expect(said(give('self', 'not-applicable'), give('adviser', 'not-applicable'))).toBe(none);
    expect(said(give('self', 'not-applicable'), give('adviser', '3'))).toBe(
      'Disputed: council Not applicable, adviser 3',
    );
    expect(said(give('self', 'not-applicable'), give('agreed', '3'))).toBe('Agreed: 3');
    expect(said(give('adviser', 'not-applicable'))).toBe('Open: adviser Not applicable, council not yet');
  });

  it('is as the stages count it: nothing is left to agree where every item is agreed or does not apply', () => {
    const { id: preset = '' } = toolkit2018.items[4] ?? {};
    const rest = toolkit2018.items.filter(({ id }) => id !== preset);
    const { state, session, edition } = openSession(toolkit2018, started, [
      mark(preset, 'not-applicable', { marker: 'self', reason: 'Assured elsewhere' }),
      ...rest.map(({ id }) => mark(id, '4')),
    ]);
    const settled = { session, edition, scale, authority: unitary, actions: [], isDated: () => true };
    expect(agreedNeeds(itemsIn({ state, edition, scale }), settled).map(({ left }) => left)).toEqual([0]);
    expect(countJoint(toolkit2018.items.map(({ id }) => readItem(state, id)))).toMatchObject({
      agreed: toolkit2018.items.length,
      open: 0,
    });
  });

  it('is disputed where two marks of one kind stand side by side', () => {
    const { events } = openSession(toolkit2018, started, [give('adviser', '4')]);
    const [one, other] = (['self', 'agreed'] as const).map((marker) => {
      const [two, five] = ['2', '5'].map((value) => goOn(toolkit2018, events, 's1', [give(marker, value)], value));
      return jointStandingInWords(readItem(fold(merge(two ?? [], five ?? [])), 'training'), scale);
    });
    expect(one).toBe('Disputed: two of the council’s own marks side by side');
    expect(other).toBe('Disputed: two agreed marks side by side');
  });

  it('is counted so that every item is in one count', () => {
    const state = stateAfter(
      give('self', '4'),
      give('adviser', '3'),
      mark('engagement', '4', { marker: 'agreed' }),
      mark('communications', '4', { marker: 'self' }),
      mark('communications', '4', { marker: 'adviser' }),
    );
    expect(countJoint(toolkit2018.items.map(({ id }) => readItem(state, id)))).toEqual({
      agreed: 1,
      toAgree: 1,
      disputed: 1,
      open: 7,
    });
  });
});
