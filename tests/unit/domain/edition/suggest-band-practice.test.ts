import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuthorityFacts } from '../../../../src/domain/authority/authority';
import type { Edition, Indicator, Item } from '../../../../src/domain/edition/edition';
import { suggestBand } from '../../../../src/domain/edition/suggest-band';
import { type Answer, answers } from '../../../../src/domain/session/mark';
import { allEditions } from './benchmark-files';

type Answered = { readonly edition: Edition; readonly item: Item; readonly given: ReadonlyMap<Indicator, Answer> };

const items = allEditions().flatMap((edition) => edition.items.map((item) => ({ edition, item })));

/** Any item of any edition with any answers, or none, to its indicators; `must` are met more often, or few cases would matter. */
const anyAnswered: fc.Arbitrary<Answered> = fc
  .constantFrom(...items.filter(({ item }) => item.indicators.length > 0))
  .chain(({ edition, item }) =>
    fc
      .record({
        must: fc.constantFrom<readonly (Answer | undefined)[]>(['met'], [...answers, 'met', 'met', undefined]),
        rest: fc.constantFrom<readonly (Answer | undefined)[]>(['met'], [...answers, undefined]),
      })
      .chain(({ must, rest }) =>
        fc.tuple(...item.indicators.map(({ level }) => fc.constantFrom(...(level === 'must' ? must : rest)))),
      )
      .map((chosen) => ({
        edition,
        item,
        given: new Map(item.indicators.flatMap((indicator, n) => (chosen[n] ? [[indicator, chosen[n]] as const] : []))),
      })),
  );

const anySetting = fc.record({
  authority: fc.record({
    nation: fc.constantFrom<AuthorityFacts['nation'][]>('england', 'wales'),
    type: fc.constantFrom<AuthorityFacts['type'][]>('county', 'shire-district', 'unitary', 'welsh-principal'),
    funded: fc.boolean(),
  }),
  assessedOn: fc.constantFrom('2019-06-01', '2023-02-14', '2023-12-30', '2023-12-31', '2024-02-20'),
  datedEvidence: fc.boolean(),
});

const byId = (given: Iterable<readonly [Indicator, Answer]>): Record<string, Answer> =>
  Object.fromEntries(Array.from(given, ([{ id }, answer]) => [id, answer]));

describe('recommended, good and best practice', () => {
  it('never pull the suggestion down: at most they turn "met" into "may exceed"', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyAnswered, anySetting, ({ edition, item, given }, setting) => {
        const musts = [...given].filter(([{ level }]) => level === 'must');
        const withAll = suggestBand(edition, item, { ...setting, answers: byId(given) });
        const withMust = suggestBand(edition, item, { ...setting, answers: byId(musts) });
        seen.add(withAll.state);
        if (withMust.state === 'allMetAndEvidenced' && withAll.state === 'goodAndBestPractice') return;
        expect(withAll).toEqual(withMust);
      }),
      { numRuns: 500, seed: 20231231 },
    );
    // Every state came up, so that the property was put to the test.
    expect(seen.size).toBe(7);
  });

  it('leave a suggestion that holds "met" where every expectation is met, whatever else is answered', () => {
    fc.assert(
      fc.property(anyAnswered, anySetting, ({ edition, item, given }, setting) => {
        const met = item.indicators.flatMap((one): [Indicator, Answer][] =>
          one.level === 'must' ? [[one, 'met']] : [],
        );
        const { within } = suggestBand(edition, item, { ...setting, answers: byId([...given, ...met]) });
        expect(within).toContain('met');
        expect(within).not.toContain('below');
      }),
      { numRuns: 300 },
    );
  });
});
