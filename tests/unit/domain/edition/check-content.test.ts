import { describe, expect, it } from 'vitest';
import { checkContent, type Content } from '../../../../src/domain/edition/check-content';
import { describeContentProblem } from '../../../../src/domain/edition/describe-content-problem';
import { allCrosswalks, allEditions, theLinks } from './benchmark-files';
import { changeAt } from './change-at';

const content: Content = { editions: allEditions(), crosswalks: allCrosswalks(), links: theLinks() };
// Editions by file name: channel-assurance, la-toolkit-2018, -2023, -2024, security-threat-check-2023.
const sentencesWith = (path: string, value: unknown): string[] =>
  checkContent(changeAt(content, path, value) as Content).map(describeContentProblem);

describe('the check across files', () => {
  it('finds nothing wrong with the benchmarks', () => {
    expect(checkContent(content)).toEqual([]);
  });

  it.each([
    ['editions/2/id', 'la-toolkit-2018', 'la-toolkit-2018: more than one file has the id “la-toolkit-2018”.'],
    [
      'editions/1/sources/5',
      { id: 'XX', title: 'Not used' },
      'la-toolkit-2018: the source “XX” is listed but not used.',
    ],
    [
      'editions/2/sources/0/title',
      'Another handbook',
      'la-toolkit-2023: the source “HB” differs from the one of the same id in another edition.',
    ],
    ['editions/1/items/4/assuredBy', 'audit', 'la-toolkit-2018: there is no edition of the instrument “audit”.'],
    [
      'editions/0/items/10/statement/text',
      'There is a process.*',
      'channel-assurance: the text at “items/10/statement” has an asterisk.',
    ],
    [
      'editions/2/items/2/indicators/0/statement/text',
      'A plan.',
      'la-toolkit-2023: the indicator “partnership-plan-agreed” differs from the one of the same id in another edition.',
    ],
    [
      'editions/2/items/2/indicators/0/level',
      'good',
      'la-toolkit-2023: the indicator “partnership-plan-agreed” differs from the one of the same id in another edition.',
    ],
    [
      'editions/2/items/2/indicators/1/appliesFrom',
      '2024-01-01',
      'la-toolkit-2023: the indicator “partnership-plan-drives-activity” differs from the one of the same id in another edition.',
    ],
    [
      'editions/3/items/2/indicators',
      [],
      'la-toolkit-2018: the indicator “partnership-plan-agreed” is missing from “partnership-plan” of “la-toolkit-2024”, which it serves.',
    ],
    [
      'editions/1/items/2/indicators/0/serves/1/edition',
      'la-toolkit-2030',
      'la-toolkit-2018: there is no edition “la-toolkit-2030”.',
    ],
    [
      'crosswalks/0/to',
      'la-toolkit-2030',
      'la-toolkit-2018-to-la-toolkit-2023: there is no edition “la-toolkit-2030”.',
    ],
    [
      'crosswalks/0/mappings/0/to/0',
      'risk',
      'la-toolkit-2018-to-la-toolkit-2023: “la-toolkit-2023” has no item “risk”.',
    ],
    [
      'crosswalks/0/mappings/0/to',
      [],
      'la-toolkit-2018-to-la-toolkit-2023: the item “risk-assessment” of “la-toolkit-2023” is not accounted for.',
    ],
    [
      'crosswalks/0/mappings',
      content.crosswalks[0]?.mappings.slice(1),
      'la-toolkit-2018-to-la-toolkit-2023: the item “risk-assessment” of “la-toolkit-2018” is not accounted for.',
    ],
    [
      'crosswalks/2/newItems',
      [],
      'la-toolkit-2023-to-la-toolkit-2024: the item “channel-panel” of “la-toolkit-2024” is not accounted for.',
    ],
    ['links/links/0/instrument', 'audit', 'links: there is no edition of the instrument “audit”.'],
    ['links/links/1/items/0', 'z9', 'links: “channel-assurance” has no item “z9”.'],
    ['links/links/1/linkedItems/0', 'board', 'links: “la-toolkit” has no item “board”.'],
  ])('tells of a change at %s', (path, value, sentence) => {
    expect(sentencesWith(path, value)).toContain(sentence);
  });
});

describe('the crosswalks', () => {
  const mapped = (from: string, to: string) => {
    const crosswalk = content.crosswalks.find((one) => one.from === from && one.to === to);
    return Object.fromEntries(crosswalk?.mappings.map((mapping) => [mapping.from, mapping.to.join(' ')]) ?? []);
  };
  const merged = {
    'risk-assessment': 'risk-assessment',
    'partnership-board': 'partnership-group',
    'partnership-plan': 'partnership-plan',
    'referral-pathway': 'referral-pathway',
    'problem-solving': 'permissive-environments',
    training: 'training',
    'venue-hire-it': 'permissive-environments',
    engagement: 'communications-engagement',
    communications: 'communications-engagement',
  };

  it('lead every item of 2018 to 2023 and 2024; the Channel panel is gone in the one and kept in the other', () => {
    expect(mapped('la-toolkit-2018', 'la-toolkit-2023')).toEqual({ ...merged, 'channel-panel': '' });
    expect(mapped('la-toolkit-2018', 'la-toolkit-2024')).toEqual({ ...merged, 'channel-panel': 'channel-panel' });
  });

  it('lead 2023 to 2024 one to one', () => {
    expect(Object.entries(mapped('la-toolkit-2023', 'la-toolkit-2024')).filter(([from, to]) => from !== to)).toEqual(
      [],
    );
  });
});

it('links every Channel criterion to the Channel panel, and some to other benchmarks', () => {
  const { links } = content.links;
  expect(links.map(({ items, linkedItems }) => `${items.join(' ')} > ${linkedItems.join(' ')}`)).toEqual([
    `${content.editions[0]?.items.map(({ id }) => id).join(' ') ?? ''} > channel-panel`,
    'g1 g2 g3 l3 > partnership-board partnership-group',
    'p9 p13 > referral-pathway',
    'c3 > training',
    'd1 > referral-pathway',
  ]);
});
