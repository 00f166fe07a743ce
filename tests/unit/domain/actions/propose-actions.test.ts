import { describe, expect, it } from 'vitest';
import { editionCalled } from '../edition/benchmark-files';
import { anAction, proposalsIn, takenUp, type Written } from './given';

const channel = editionCalled('channel-assurance');
const toolkit = editionCalled('la-toolkit-2018');

const published = {
  l3: 'Representation from health to be regular (ICB)',
  p11: 'There is a structured, agreed process for providing updates to family members, – case by case and process now in place',
  d2: 'Local Data Protection Information Notices have been updated to reflect Channel Panel functions and use of personal data. All partners are now signatory to this.',
};

const channelYear = Object.fromEntries(
  channel.items.map(({ id }): [string, Written] =>
    id in published ? [id, { mark: 'amber', areas: published[id as keyof typeof published] }] : [id, { mark: 'green' }],
  ),
);

const ambers = () => proposalsIn(channel, 'rag', channelYear);

describe('proposals from the published Channel year', () => {
  it('are three required actions, each in the words that were printed', () => {
    expect(ambers().map(({ item, title, required }) => ({ item, title, required }))).toEqual(
      Object.entries(published).map(([item, title]) => ({ item, title, required: true })),
    );
  });

  it('say why, with the number, the title and the mark', () => {
    expect(ambers()[0]?.why).toBe(
      'L3 Partners take part is marked Amber, so an action is needed. Area for development written under L3 Partners take part.',
    );
  });

  it('are none once all were taken up or dropped with a reason', () => {
    const plan = ambers().map((proposal, index) =>
      takenUp(proposal, index === 1 ? { status: 'dropped', dropReason: 'Process now in place' } : {}),
    );
    expect(proposalsIn(channel, 'rag', channelYear, plan)).toEqual([]);
  });
});

describe('which marks require an action', () => {
  it.each([
    ['channel-assurance', 'rag', 'l1', ['red', 'amber'], ['green', 'not-applicable']],
    ['la-toolkit-2018', 'score', 'training', ['1', '2'], ['3', '4', '5', 'not-applicable']],
    ['la-toolkit-2018', 'rag', 'training', ['red', 'amber'], ['green']],
    ['la-toolkit-2024', 'met', 'training', ['not-met'], ['met', 'exceeding']],
  ])('%s on the scale %s', (edition, scale, item, requiring, others) => {
    const isRequired = (mark: string) =>
      proposalsIn(editionCalled(edition), scale, { [item]: { mark } }).some(({ required }) => required);
    expect(requiring.map(isRequired)).toEqual(requiring.map(() => true));
    expect(others.map(isRequired)).toEqual(others.map(() => false));
  });

  it('has nothing required of an item that is not marked', () => {
    expect(proposalsIn(channel, 'rag', {})).toEqual([]);
  });
});

describe('an item that requires an action', () => {
  const amber = (over: Written = {}) => ({ l3: { mark: 'amber', ...over } });

  it('is titled by the item where nothing was written under it, with the reason given for the mark', () => {
    const [proposal] = proposalsIn(channel, 'rag', amber({ reason: 'Health came twice' }));
    expect(proposal).toMatchObject({
      key: 's1/l3/mark',
      title: 'Improve “Partners take part”',
      why: 'L3 Partners take part is marked Amber, so an action is needed. Reason given for the mark: Health came twice',
    });
  });

  it('takes its first area for development as the required action, and offers the others', () => {
    const proposals = proposalsIn(channel, 'rag', amber({ areas: 'Regular health lead\nA deputy for health' }));
    expect(proposals.map(({ title, required }) => [title, required])).toEqual([
      ['Regular health lead', true],
      ['A deputy for health', false],
    ]);
  });

  it.each([
    ['an open action by hand', anAction({ links: [{ session: 's1', item: 'l3' }] })],
    ['an action that is done', anAction({ status: 'done', links: [{ session: 's1', item: 'l3' }] })],
    [
      'the required action, dropped with its reason',
      anAction({ status: 'dropped', dropReason: 'Joint panel', required: true, proposal: 's1/l3/mark' }),
    ],
    ['the required action, since linked elsewhere', anAction({ required: true, proposal: 's1/l3/mark' })],
  ])('is answered by %s', (_, action) => {
    expect(proposalsIn(channel, 'rag', amber(), [action])).toEqual([]);
  });

  it.each([
    ['another item', anAction({ links: [{ session: 's1', item: 'l4' }] })],
    ['the same item of another session', anAction({ links: [{ session: 's0', item: 'l3' }] })],
    [
      'an optional action that was dropped',
      anAction({ status: 'dropped', dropReason: 'Not now', links: [{ session: 's1', item: 'l3' }] }),
    ],
  ])('is not answered by an action for %s', (_, action) => {
    expect(proposalsIn(channel, 'rag', amber(), [action])).toMatchObject([{ required: true }]);
  });

  it('still requires one where its area was taken up as an option, and dropped, before the mark fell', () => {
    const green = proposalsIn(channel, 'rag', { l3: { mark: 'green', areas: 'Regular health lead' } });
    const dropped = green.map((proposal) => takenUp(proposal, { status: 'dropped' }));
    expect(proposalsIn(channel, 'rag', amber({ areas: 'Regular health lead' }), dropped)).toMatchObject([
      { required: true, key: 's1/l3/mark' },
    ]);
  });

  it('names the open actions for the same item of other sessions', () => {
    const before = anAction({ id: 'last-year', links: [{ session: 's0', item: 'l3' }] });
    const done = anAction({ id: 'old', status: 'done', links: [{ session: 's0', item: 'l3' }] });
    expect(proposalsIn(channel, 'rag', amber(), [before, done])[0]?.elsewhere).toEqual(['last-year']);
  });

  it('keeps an area of any length in full beside a title that a plan can show', () => {
    const long = `${'word '.repeat(4000)}end`;
    const [proposal] = proposalsIn(channel, 'rag', amber({ areas: long }));
    expect(proposal?.title.length).toBeLessThanOrEqual(251);
    expect(proposal?.title.endsWith('word…')).toBe(true);
    expect(proposal?.why).toContain(long);
  });
});

describe('what is offered', () => {
  const training = (over: Written) => proposalsIn(toolkit, 'score', { training: { mark: '3', ...over } });
  const ofTraining = (over: Written) => training(over).filter(({ item }) => item === 'training');

  it('is nothing from a number alone where the Duty is met', () => {
    expect(training({}).every(({ from }) => from === 'suggestion')).toBe(true);
    expect(training({}).some(({ required }) => required)).toBe(false);
  });

  it('is areas for development, then what was not or partly met, then the edition’s suggestions', () => {
    const must = toolkit.items.find(({ id }) => id === 'training')?.indicators ?? [];
    const [first, second, third] = must.filter(({ appliesTo }) => !appliesTo);
    if (!first || !second || !third) throw new Error('Training has fewer than three indicators');
    const proposals = ofTraining({
      areas: '- e-learning made mandatory for all staff',
      indicators: { [first.id]: 'partly', [second.id]: 'not-met', [third.id]: 'met' },
    });
    expect(proposals.slice(0, 3).map(({ from, title }) => [from, title])).toEqual([
      ['area', 'e-learning made mandatory for all staff'],
      ['indicator', `Complete: ${first.statement.text}`],
      ['indicator', `Put in place: ${second.statement.text}`],
    ]);
    expect(proposals.slice(3).every(({ from, wording }) => from === 'suggestion' && wording === 'project')).toBe(true);
    expect(proposals.at(-1)?.why).toBe(
      'Suggested for 7 Training in Prevent toolkit 2018, in this project’s own words.',
    );
  });

  it('is each thing once, however often it was written', () => {
    const proposals = ofTraining({ areas: 'Track attendance.\ntrack  attendance\n\n* Track attendance' });
    expect(proposals.filter(({ from }) => from === 'area')).toHaveLength(1);
  });

  it('leaves out what somebody added to the plan by hand in the same words', () => {
    const byHand = anAction({ title: 'track attendance', links: [{ session: 's1', item: 'training' }] });
    const proposals = proposalsIn(toolkit, 'score', { training: { areas: 'Track attendance.' } }, [byHand]);
    expect(proposals.some(({ title }) => title.startsWith('Track attendance.'))).toBe(false);
  });

  it('keeps what a person wrote under an item that does not apply, and drops what was expected of it', () => {
    const proposals = ofTraining({ mark: 'not-applicable', areas: 'Tell the county' });
    expect(proposals.map(({ from, title }) => [from, title])).toEqual([['area', 'Tell the county']]);
  });

  it('never holds an indicator of a later day against the session', () => {
    const later = toolkit.items.flatMap(({ id, indicators }) =>
      indicators.filter(({ appliesFrom }) => (appliesFrom ?? '') > '2024-04-30').map((indicator) => [id, indicator.id]),
    );
    for (const [item = '', indicator = ''] of later) {
      const proposals = proposalsIn(toolkit, 'score', { [item]: { indicators: { [indicator]: 'not-met' } } });
      expect(proposals.some(({ from }) => from === 'indicator')).toBe(false);
    }
  });
});
