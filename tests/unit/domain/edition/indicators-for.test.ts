import { describe, expect, it } from 'vitest';
import type { AuthorityFacts } from '../../../../src/domain/authority/authority';
import { indicatorsFor } from '../../../../src/domain/edition/indicators-for';
import { editionCalled, itemOf } from './benchmark-files';

const item = itemOf(editionCalled('la-toolkit-2018'), 'partnership-board');
const unitary: AuthorityFacts = { nation: 'england', type: 'unitary', funded: false };
const tiers = 'partnership-board-tiers-and-neighbours';
const lead = 'partnership-board-lead-in-relevant-team';

const mustIds = (authority: AuthorityFacts, assessedOn: string) => {
  const { current, cameInLater } = indicatorsFor(item, authority, assessedOn);
  const ids = (list: typeof current) => list.filter(({ level }) => level === 'must').map(({ id }) => id);
  return { current: ids(current), cameInLater: ids(cameInLater) };
};

describe('the indicators of an item', () => {
  it('of 2023 are not held against a session of February 2023, and are shown as having come in later', () => {
    const { current, cameInLater } = mustIds(unitary, '2023-02-14');
    expect(current).toEqual(['partnership-board-forum-leads']);
    expect(cameInLater).toHaveLength(6);
  });

  it('are expected from the very day on which the guidance came into force', () => {
    expect(mustIds(unitary, '2023-12-30').current).toHaveLength(1);
    expect(mustIds(unitary, '2023-12-31').current).toHaveLength(7);
    expect(mustIds(unitary, '2023-12-31').cameInLater).toEqual([]);
  });

  it('on sharing across tiers are for counties and shire districts, before or after they came in', () => {
    const county: AuthorityFacts = { nation: 'england', type: 'county', funded: true };
    expect(mustIds(county, '2024-02-20').current).toContain(tiers);
    expect(mustIds(county, '2023-02-14').cameInLater).toContain(tiers);
    expect(mustIds(unitary, '2024-02-20').current).not.toContain(tiers);
    expect(mustIds(unitary, '2023-02-14').cameInLater).not.toContain(tiers);
  });

  it('on the place of the Prevent lead are for authorities that are not funded', () => {
    expect(mustIds(unitary, '2024-02-20').current).toContain(lead);
    expect(mustIds({ ...unitary, funded: true }, '2024-02-20').current).not.toContain(lead);
  });

  it('keep the order of the edition, and good and best practice hold at any time', () => {
    const { current } = indicatorsFor(item, unitary, '2019-01-01');
    const order = item.indicators.map(({ id }) => id);
    const places = current.map(({ id }) => order.indexOf(id));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(current.filter(({ level }) => level === 'good' || level === 'best')).toHaveLength(10);
  });
});
