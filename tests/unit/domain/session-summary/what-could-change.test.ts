import { describe, expect, it } from 'vitest';
import { merge } from '../../../../src/domain/record/merge';
import { type Assurance, assuredElsewhere, nearestSession } from '../../../../src/domain/session/assurance';
import type { Session } from '../../../../src/domain/session/session';
import { summarise } from '../../../../src/domain/session/summarise';
import { whatCouldChange } from '../../../../src/domain/session/what-could-change';
import { editionCalled, itemOf } from '../edition/benchmark-files';
import { goOn, mark, type Opened, opened, openSession } from './marked-session';
import { channel, publishedChannel, publishedToolkit, toolkit2018 } from './published-year';

const assurance = (statement: Assurance['statement']): Assurance => ({
  item: itemOf(toolkit2018, 'channel-panel'),
  title: 'Channel assurance statement',
  statement,
});
const held = (session: Opened): Assurance =>
  assurance({ is: 'held', ...session, summary: summarise(session.state, session) });

const changes = (session: Opened, assurances: readonly Assurance[] = []): string[] =>
  whatCouldChange(summarise(session.state, session), { ...session, assurances });

const confirmed = toolkit2018.items.map(({ id }) => mark(id, '3', { marker: 'confirmed' }));
const started = { scale: 'score', period: '2023', assessedOn: '2023-02-28' };

describe('what could still change', () => {
  it('is nothing once every mark is confirmed and the Channel statement is whole', () => {
    expect(changes(openSession(toolkit2018, started, confirmed), [held(publishedChannel())])).toEqual([]);
  });

  it('names what nobody marked', () => {
    const session = openSession(toolkit2018, started, [...confirmed.slice(0, 9)]);
    expect(changes(session)).toEqual(['1 benchmark has no mark yet: 10 Communications.']);
    expect(changes(openSession(toolkit2018, started, []))).toEqual(['10 benchmarks have no mark yet.']);
  });

  it('says whose marks are not settled yet', () => {
    expect(changes(publishedToolkit())).toEqual([
      '9 marks are agreed, but not yet recorded as confirmed by the Home Office.',
    ]);
    expect(
      changes(
        openSession(toolkit2018, started, [...confirmed.slice(1), mark('risk-assessment', '3', { marker: 'self' })]),
      ),
    ).toEqual(['1 mark is the council’s own, not yet agreed in a joint session.']);
  });

  it('asks no agreement of a check that is made once, on a decision', () => {
    const check = editionCalled('security-threat-check-2023');
    const marks = check.items.map(({ id }) => mark(id, 'yes', { marker: 'self', reason: 'Because' }));
    expect(changes(openSession(check, { ...started, scale: 'yes-no' }, marks))).toEqual([]);
  });

  it('shows both of two marks that stand side by side', () => {
    const { events } = openSession(toolkit2018, started, confirmed.slice(1));
    const give = (value: string, by: string) =>
      goOn(toolkit2018, events, 's1', [mark('risk-assessment', value, { marker: 'confirmed', reason: by })], by);
    const [differ] = changes(opened(toolkit2018, merge(give('4', 'p1'), give('2', 'p2')), 's1'));
    expect(differ).toMatch(/^Two marks stand side by side for 1 Risk assessment: (4 and 2|2 and 4)\. Neither counts/);
    const [same] = changes(opened(toolkit2018, merge(give('4', 'p1'), give('4', 'p2')), 's1'));
    expect(same).toMatch(/^Two entries stand side by side for 1 Risk assessment, both 4\./);
  });

  it('tells of a Channel statement that is missing or not finished', () => {
    const session = openSession(toolkit2018, started, confirmed);
    expect(changes(session, [assurance({ is: 'notHeld' })])).toEqual([
      'No Channel assurance statement is held here, so nothing here shows how “Channel panel” stands.',
    ]);
    const some = openSession(channel, { ...started, scale: 'rag' }, [mark('l1', 'green')]);
    expect(changes(session, [held(some)])).toEqual([
      'The Channel assurance statement is not finished: 29 of 30 criteria are left.',
    ]);
    const less = openSession(channel, { ...started, scale: 'rag' }, [
      mark('l1', 'green'),
      mark('l2', 'not-applicable', { reason: 'No panel of our own' }),
    ]);
    expect(changes(session, [held(less)])).toEqual([
      'The Channel assurance statement is not finished: 28 of the 29 criteria that apply are left.',
    ]);
    const { session: kept } = publishedChannel();
    expect(changes(session, [assurance({ is: 'editionMissing', session: kept })])).toEqual([
      'The Channel assurance statement held here cannot be read, because its edition is missing, so nothing here shows how “Channel panel” stands.',
    ]);
    expect(changes(session, [assurance({ is: 'notForAuthority', reason: 'A shire district makes none.' })])).toEqual(
      [],
    );
  });
});

describe('the statement that assures an item', () => {
  it('is looked for where the item is marked not applicable, and only there', () => {
    const ids = (session: Opened): string[] =>
      assuredElsewhere(summarise(session.state, session)).map(({ item, instrument }) => `${item.id} ${instrument}`);
    expect(ids(publishedToolkit())).toEqual(['channel-panel channel-assurance']);
    expect(ids(openSession(toolkit2018, started, [mark('channel-panel', '4')]))).toEqual([]);
    expect(
      ids(openSession(toolkit2018, started, [mark('training', 'not-applicable', { reason: 'No staff' })])),
    ).toEqual([]);
  });

  const session = (id: string, assessedOn: string, over: Partial<Session> = {}): Session => ({
    ...publishedChannel().session,
    id,
    assessedOn,
    ...over,
  });
  const nearest = (sessions: readonly Session[]): string | undefined =>
    nearestSession(sessions, { authority: 'council', instrument: 'channel-assurance', to: '2023-02-28' })?.id;

  it('is the one assessed nearest, before or after', () => {
    expect(nearest([session('before', '2022-04-30'), session('after', '2023-04-30')])).toBe('after');
    expect(nearest([session('far', '2024-04-30'), session('near', '2022-12-31')])).toBe('near');
  });

  it('is found where two days stand side by side for it, by the nearer', () => {
    const { fields } = publishedChannel().session;
    const days = ['2021-04-30', '2023-03-31'].map((value, index) => ({ event: `e${index}`, value }));
    const assessedOn = { seen: ['e0', 'e1'], value: undefined, is: 'conflict', sides: days } as const;
    const disputed = session('disputed', '', { fields: { ...fields, assessedOn } });
    expect(nearest([disputed])).toBe('disputed');
    expect(nearest([disputed, session('farther', '2023-05-30')])).toBe('disputed');
    expect(nearest([disputed, session('nearer', '2023-03-01')])).toBe('nearer');
  });

  it('is the later of two as near', () => {
    expect(nearest([session('earlier', '2023-02-18'), session('later', '2023-03-10')])).toBe('later');
  });

  it('is never archived, undated, another authority’s or of another instrument', () => {
    expect(
      nearest([
        session('archived', '2023-02-28', { archived: true }),
        session('undated', ''),
        session('other', '2023-02-28', { authority: 'elsewhere' }),
        session('toolkit', '2023-02-28', { instrument: 'la-toolkit' }),
      ]),
    ).toBeUndefined();
  });
});
