import { describe, expect, it } from 'vitest';
import { checkCrosswalkTargets } from '../../../../src/domain/edition/check-targets';
import { readCrosswalk } from '../../../../src/domain/edition/read-edition';
import {
  choicesIn,
  choicesSuggested,
  crosswalkOf,
  newItemsIn,
  suggestCrosswalk,
} from '../../../../src/domain/edition/suggest-crosswalk';
import { allCrosswalks, editionCalled } from './benchmark-files';

const [of2018, of2023, of2024] = ['la-toolkit-2018', 'la-toolkit-2023', 'la-toolkit-2024'].map(editionCalled);
if (!of2018 || !of2023 || !of2024) throw new Error('The toolkits are missing');

describe('a suggested crosswalk', () => {
  it('gives a reason for each suggestion, and none where nothing looks alike', () => {
    const suggestions = suggestCrosswalk(of2018, of2024);
    const of = (from: string) => suggestions.find((suggestion) => suggestion.from === from)?.to;
    expect(of('risk-assessment')).toEqual({ item: 'risk-assessment', reason: { is: 'sameId' } });
    expect(of('referral-pathway')).toEqual({ item: 'referral-pathway', reason: { is: 'sameTitle' } });
    expect(of('partnership-board')).toEqual({
      item: 'partnership-group',
      reason: { is: 'similarTitle', shared: ['multi', 'agency', 'partnership'] },
    });
    expect(of('venue-hire-it')).toBeUndefined();
    expect(of('problem-solving')).toBeUndefined();
  });

  it('leads two items to one where both look like it', () => {
    const to = suggestCrosswalk(of2018, of2024).filter((one) => one.to?.item === 'communications-engagement');
    expect(to.map(({ from }) => from)).toEqual(['engagement', 'communications']);
  });

  it('finds the same title under another id, whatever its capitals', () => {
    const later = {
      items: of2024.items.map((item) => ({ ...item, id: `x-${item.id}`, title: item.title.toUpperCase() })),
    };
    for (const { from, to } of suggestCrosswalk(of2024, later))
      expect(to).toEqual({ item: `x-${from}`, reason: { is: 'sameTitle' } });
  });

  it('of an edition with itself leads each item to itself', () => {
    expect(newItemsIn(of2024, choicesSuggested(suggestCrosswalk(of2024, of2024)))).toEqual([]);
  });

  it('of five hundred items with five hundred others looks at each title a few times, and not once for every pair', () => {
    let looks = 0;
    const many = (word: string) => ({
      items: Array.from({ length: 500 }, (_, n) => ({
        ...of2024.items[0],
        id: `${word}-${String(n)}`,
        get title() {
          looks++;
          return `The ${word} of number ${String(n)} and its plan for the year`;
        },
      })) as unknown as typeof of2024.items,
    });
    expect(suggestCrosswalk(many('form'), many('letter'))).toHaveLength(500);
    expect(looks).toBeLessThanOrEqual(4 * 500);
  });

  it('agrees with the published crosswalk of 2023 to 2024 in every item', () => {
    const published = allCrosswalks().find(({ id }) => id === 'la-toolkit-2023-to-la-toolkit-2024');
    const choices = choicesSuggested(suggestCrosswalk(of2023, of2024));
    expect(choices).toEqual(choicesIn(of2023, published ?? { mappings: [] }));
    expect(newItemsIn(of2024, choices)).toEqual(published?.newItems);
  });
});

describe('the crosswalk of a person’s choices', () => {
  it('accounts for every item of both editions, whatever is chosen', () => {
    const choices = { training: ['training', 'risk-assessment', 'training'], 'risk-assessment': [] };
    const crosswalk = crosswalkOf(of2018, of2024, choices);
    expect(readCrosswalk(crosswalk).ok).toBe(true);
    expect(checkCrosswalkTargets(crosswalk, [of2018, of2024])).toEqual([]);
    expect(choicesIn(of2018, crosswalk)).toMatchObject({ training: ['training', 'risk-assessment'], engagement: [] });
  });
});
