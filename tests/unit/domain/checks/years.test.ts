import { describe, expect, it } from 'vitest';
import { carriedPath, textPath } from '../../../../src/domain/session/mark';
import { agreed, apiece, aYear, channel, found, stateOf, toolkit2018, toolkit2024, wordsOf } from './given';

const old = (fields: Parameters<typeof aYear>[0], over = {}) =>
  aYear(fields, { id: 's0', edition: toolkit2018, period: '2022/23', assessedOn: '2023-02-28', ...over });

describe('a gap that comes back', () => {
  const gap = aYear(agreed({ training: '2' }));

  it('is named with the year in which it was there before, under the same item', () => {
    const before = aYear(agreed({ training: '1' }), { id: 's0', period: '2024/25', assessedOn: '2025-02-01' });
    expect(wordsOf('gapReturned', gap, { years: [before, gap] })).toEqual([
      '6 Training programme is marked 2, and the same gap was there before. 2024/25: 6 Training programme, marked 1.',
    ]);
  });

  it('is named through a crosswalk, on whatever scale it was marked, from each of the items that met', () => {
    const now = aYear(agreed({ 'permissive-environments': '2' }));
    const before = old(agreed({ 'problem-solving': 'amber', 'venue-hire-it': 'red', training: 'green' }), {
      scale: 'rag',
    });
    expect(wordsOf('gapReturned', now, { years: [before, now] })).toEqual([
      '7 Reducing permissive environments is marked 2, and the same gap was there before. 2022/23: 6 Prevent problem-solving process, marked Amber; 2022/23: 8 Venue hire and IT policies, marked Red.',
    ]);
  });

  it('is none where it was none before, or is none now, or came later', () => {
    const met = old(agreed({ training: '3' }));
    expect(found('gapReturned', gap, { years: [met, gap] })).toEqual([]);
    const better = aYear(agreed({ training: '3' }));
    const low = old(agreed({ training: '2' }));
    expect(found('gapReturned', better, { years: [low, better] })).toEqual([]);
    expect(found('gapReturned', low, { years: [low, gap] })).toEqual([]);
  });

  it('is not looked for where no crosswalk leads from the one to the other', () => {
    const low = old(agreed({ training: '2' }));
    expect(found('gapReturned', gap, { years: [low, gap], crosswalks: [] })).toEqual([]);
    expect(found('gapReturned', gap, { years: [low, gap] })).toHaveLength(1);
  });

  it('is also the same area for development, but not while it only came over', () => {
    const area = 'Tracking attendance at sessions.';
    const before = old({ 'text/training/areas': area });
    const written = { 'text/training/areas': `One more\n- tracking attendance at sessions` };
    const now = aYear(written);
    expect(wordsOf('gapReturned', now, { years: [before, now] })).toEqual([
      '6 Training programme: the same gap was there before. 2022/23: the same area for development under 7 Training.',
    ]);
    const origin = { session: 's0', period: '2022/23', items: ['training'] };
    const part = { is: 'text', field: 'areas' } as const;
    const state = stateOf({ ...written, [carriedPath('training', part)]: { sides: [origin] } });
    // The two were set in one event, as they are when a session starts from another.
    const together = Object.fromEntries(
      [textPath('training', 'areas'), carriedPath('training', part)].map((path) => [
        path,
        (state.fields[path] ?? []).map((side) => ({ ...side, event: 'carried' })),
      ]),
    );
    const over = { ...now, state: { ...now.state, fields: { ...now.state.fields, ...together } } };
    expect(found('gapReturned', over, { years: [before, over] })).toEqual([]);
    expect(wordsOf('notReconfirmed', over)).toEqual([
      '1 thing under 6 Training programme came over from 2022/23 and is not confirmed yet.',
    ]);
    expect(found('notReconfirmed', now)).toEqual([]);
  });
});

describe('linked items that contradict each other', () => {
  const toolkit = (marks: Record<string, string>, over = {}) => aYear(agreed(marks), over);
  const panel = (marks: Record<string, string>, over = {}) =>
    aYear(agreed(marks), { id: 'c1', edition: channel, period: '2025/26', assessedOn: '2026-04-01', ...over });
  const both = (one: ReturnType<typeof aYear>, other: ReturnType<typeof aYear>) => [
    wordsOf('contradiction', one, { years: [one, other] }).length,
    wordsOf('contradiction', other, { years: [one, other] }).length,
  ];

  it.each([
    ['met beside amber', { 'partnership-group': '3' }, { l3: 'amber' }, [1, 1]],
    ['exceeded beside red', { training: '5' }, { c3: 'red', p1: 'red' }, [1, 1]],
    ['one beside two that fall short', { 'referral-pathway': '4' }, { p9: 'amber', d1: 'red', p13: 'green' }, [1, 2]],
    ['below beside green', { training: '2' }, { c3: 'green' }, [1, 1]],
    ['below beside one of several that falls short', { 'referral-pathway': '2' }, { p9: 'amber', d1: 'green' }, [0, 0]],
    ['met beside green', { training: '3' }, { c3: 'green' }, [0, 0]],
    ['not applicable beside amber', { 'channel-panel': 'not-applicable' }, { l1: 'amber' }, [0, 0]],
    ['met beside not applicable', { training: '3' }, { c3: 'not-applicable' }, [0, 0]],
    ['met beside nothing', { training: '3' }, {}, [0, 0]],
    ['items that are not linked', { 'risk-assessment': '5' }, { l3: 'amber' }, [0, 0]],
  ])('%s', (_, marks, criteria, expected) => {
    expect(both(toolkit(marks), panel(criteria))).toEqual(expected);
  });

  it('are named each from its own side, with the other', () => {
    const [one, other] = [toolkit({ training: '5' }), panel({ c3: 'red' })];
    const years = [one, other];
    expect(found('contradiction', one, { years })).toMatchObject([
      { item: 'training', place: { kind: 'item', session: 's1', item: 'training' } },
    ]);
    expect(found('contradiction', other, { years })).toMatchObject([
      { item: 'c3', place: { kind: 'item', session: 'c1', item: 'c3' } },
    ]);
    const below = toolkit({ training: '2' });
    expect(found('contradiction', other, { years: [below, panel({ c3: 'green' })] })).toEqual([]);
    // Here nothing is wrong by itself: the place to look at is the other session.
    const green = panel({ c3: 'green' });
    expect(found('contradiction', green, { years: [below, green] })).toMatchObject([
      { place: { kind: 'item', session: 's1', item: 'training' } },
    ]);
  });

  it('are counted where they are many, and say which way', () => {
    const criteria = (value: string) => Object.fromEntries(channel.items.slice(0, 6).map(({ id }) => [id, value]));
    const say = (mark: string, value: string) => {
      const [one, other] = [toolkit({ 'channel-panel': mark }), panel(criteria(value))];
      return wordsOf('contradiction', one, { years: [one, other] });
    };
    expect(say('4', 'amber')).toEqual([
      '5 Channel panel is marked 4, but in Channel assurance statement, 2025/26, 6 linked criteria fall short: L1, L2, L3, L4, G1, G2.',
    ]);
    expect(say('2', 'green')).toEqual([
      '5 Channel panel is marked 2, but in Channel assurance statement, 2025/26, all 6 linked criteria that are marked (of 30) are in order.',
    ]);
    const all = Object.fromEntries(channel.items.map(({ id }) => [id, 'green']));
    const [one, other] = [toolkit({ 'channel-panel': '2' }), panel(all)];
    expect(wordsOf('contradiction', one, { years: [one, other] })).toEqual([
      '5 Channel panel is marked 2, but in Channel assurance statement, 2025/26, all 30 linked criteria are in order.',
    ]);
  });

  it('are those of the sessions nearest to each other, and not a year apart', () => {
    const [one, near] = [toolkit({ training: '5' }), panel({ c3: 'green' })];
    const far = panel({ c3: 'red' }, { id: 'c0', assessedOn: '2025-04-01' });
    expect(found('contradiction', one, { years: [one, near, far] })).toEqual([]);
    expect(found('contradiction', far, { years: [one, near, far] })).toEqual([]);
    expect(found('contradiction', one, { years: [one, far] })).toHaveLength(1);
    const apart = panel({ c3: 'red' }, { assessedOn: '2025-02-01' });
    expect(found('contradiction', one, { years: [one, apart] })).toEqual([]);
  });
});

describe('an expectation that is easily overlooked', () => {
  const of = (assessedOn: string, fields = {}) =>
    wordsOf('newExpectation', aYear(fields, { assessedOn, edition: toolkit2024 }));

  it('is raised from the day on which it applies', () => {
    expect([of('2023-12-30').length, of('2023-12-31').length]).toEqual([0, 3]);
    expect(of('2024-02-01')).toContain(
      'Under 2 Local risk assessment nobody has answered: “Prevent is on the corporate risk register.”',
    );
  });

  it('is raised until it is answered, whatever the answer, and not where the item does not apply', () => {
    const answered = { 'indicator/training/training-record-kept': 'not-met' };
    expect(of('2024-02-01', answered)).toHaveLength(2);
    // Answered, though not in one way, or not to be read here: whoever answered is not told that nobody did.
    const twice = { 'indicator/training/training-record-kept': { sides: ['met', 'partly'] } };
    expect(of('2024-02-01', twice)).toHaveLength(2);
    expect(of('2024-02-01', { 'indicator/training/training-record-kept': undefined })).toHaveLength(2);
    expect(of('2024-02-01', { ...answered, ...agreed({ 'risk-assessment': 'not-applicable' }) })).toHaveLength(1);
  });
});

describe('old marks', () => {
  const marked = aYear(agreed({ training: '3' }), { assessedOn: '2025-02-28' });
  const on = (today: string, years = [marked]) => found('oldMarks', marked, { years, today }).length;

  it('are named from the twelfth month after theirs', () => {
    expect([on('2026-01-31'), on('2026-02-01'), on('2027-05-01')]).toEqual([0, 1, 1]);
  });

  it('are not named where a later year is the one to report, or nothing is marked', () => {
    const later = aYear({}, { id: 's2', assessedOn: '2026-02-01' });
    expect(on('2026-04-01', [marked, later])).toBe(0);
    expect(found('oldMarks', aYear({}, { assessedOn: '2020-02-01' }))).toEqual([]);
  });

  it('are not those of another framework', () => {
    const other = aYear({}, { id: 'c1', edition: channel, assessedOn: '2026-02-01' });
    expect(on('2026-04-01', [marked, other])).toBe(1);
  });
});

describe('checks of single decisions', () => {
  const decision = { ...toolkit2024, use: 'decision' as const };
  const of = (marks: Record<string, string>, over = {}) =>
    aYear(
      { 'item/training/selfMark': marks.training ?? '', 'evidence/training/e1': true },
      { edition: decision, ...over },
    );

  it('are no years of one another, are not asked for evidence, and do not grow old', () => {
    const [earlier, later] = [of({ training: '1' }, { id: 's0', assessedOn: '2024-01-31' }), of({ training: '2' })];
    const years = [earlier, later];
    expect(found('gapReturned', later, { years })).toEqual([]);
    expect(found('oldMarks', earlier, { years: [earlier] })).toEqual([]);
    expect(found('evidenceBehindMark', of({ training: '3' }))).toEqual([]);
    expect(found('evidencePastReview', later, { years, evidence: [apiece('e1', { date: '2020-01-01' })] })).toEqual([]);
  });
});
