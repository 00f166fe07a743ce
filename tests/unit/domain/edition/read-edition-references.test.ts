import { describe, expect, it } from 'vitest';
import { readEdition } from '../../../../src/domain/edition/read-edition';
import { rawFile } from './benchmark-files';
import { changeAt, valueAt } from './change-at';
import { channel, crosswalk, fitsSchema, problemsIn, toolkit } from './reading';

const links = 'links.json';
const indicators = 'items/0/indicators';
const firstIndicator = 'risk-assessment-reviewed-against-ctlp';

describe('a file of the right shape that does not hold together', () => {
  // What is changed, in which file, where, to what; the problem found; and where, unless it is where the change is.
  it.each<[string, string, string, unknown, string, string?]>([
    ['unknown source', toolkit, 'items/0/statement/sources/0', 'XX', 'unknown source XX'],
    ['source named twice', toolkit, 'items/0/statement/sources/1', 'HB', 'repeated source HB'],
    ['restated without a source', toolkit, 'items/0/statement/sources', [], 'noSource', 'items/0/statement'],
    ['repeated source', toolkit, 'sources/1/id', 'HB', 'repeated source HB'],
    ['repeated item', toolkit, 'items/1/id', 'risk-assessment', 'repeated item risk-assessment'],
    ['repeated item number', toolkit, 'items/1/number', '1', 'repeated item number 1'],
    ['repeated indicator', toolkit, `${indicators}/1/id`, firstIndicator, `repeated indicator ${firstIndicator}`],
    [
      'indicator in two items',
      toolkit,
      'items/1/indicators/0/id',
      firstIndicator,
      `repeated indicator ${firstIndicator}`,
    ],
    ['repeated scale', toolkit, 'scales/1/id', 'score', 'repeated scale score'],
    ['repeated value', toolkit, 'scales/0/values/1/id', '1', 'repeated value 1'],
    ['repeated key', toolkit, 'scales/0/values/1/key', '1', 'repeated key 1'],
    ['repeated group', channel, 'groups/1/id', 'legal-requirements', 'repeated group legal-requirements'],
    ['band of no value', toolkit, 'scales/0/bands/0/values/0', '6', 'unknown value 6'],
    ['value in two bands', toolkit, 'scales/0/bands/0/values/0', '3', 'repeated value 3', 'scales/0/bands/1/values/0'],
    ['action for no value', toolkit, 'scales/0/actionRequired/0', '6', 'unknown value 6'],
    ['highest value first', toolkit, 'scales/0/values/0/standing', 'met', 'notLowestFirst', 'scales/0/values'],
    ['unknown group', channel, 'items/0/group', 'law', 'unknown group law'],
    ['no group', channel, 'items/0/group', undefined, 'noGroup', 'items/0'],
    [
      'serves another edition',
      toolkit,
      `${indicators}/0/serves/0/edition`,
      'x',
      'servesElsewhere',
      `${indicators}/0/serves`,
    ],
    [
      'serves another item',
      toolkit,
      `${indicators}/0/serves/0/item`,
      'training',
      'servesElsewhere',
      `${indicators}/0/serves`,
    ],
    [
      'serves an edition twice',
      toolkit,
      `${indicators}/0/serves/1/edition`,
      'la-toolkit-2018',
      'repeated edition la-toolkit-2018',
    ],
    ['assured by itself', toolkit, 'items/4/assuredBy', 'la-toolkit', 'assuredByItself'],
    [
      'threshold not in the statement',
      channel,
      'items/2/thresholds/0',
      'often',
      'thresholdsDiffer',
      'items/2/thresholds',
    ],
    ['brackets without a threshold', channel, 'items/2/thresholds', undefined, 'thresholdsDiffer'],
    ['impossible day', toolkit, 'inForce/to', '2023-09-31', 'impossibleDate 2023-09-31'],
    [
      'impossible day of an indicator',
      toolkit,
      `${indicators}/1/appliesFrom`,
      '2023-02-30',
      'impossibleDate 2023-02-30',
    ],
    ['end before start', toolkit, 'inForce/to', '2017-01-01', 'endsBeforeItStarts'],
    [
      'missing suggestion rule',
      toolkit,
      'suggestionRules/2/when',
      'anyPartly',
      'ruleMissing anyNotMet',
      'suggestionRules',
    ],
    ['suggestion rule twice', toolkit, 'suggestionRules/3/when', 'anyNotMet', 'repeated state anyNotMet'],
    ['unknown placeholder', toolkit, 'suggestionRules/2/reason', 'Not met: {list}.', 'unknown placeholder list'],
    ['count of no value', channel, 'outcomeRules/1/words', '{count:blue} blue.', 'unknown placeholder count:blue'],
    ['outcome of no scale', channel, 'outcomeRules/1/scales/0', 'score', 'unknown kind of scale score'],
    ['scale without an outcome', channel, 'outcomeRules/1/scales/0', 'score', 'outcomeMissing rag', 'outcomeRules'],
    ['item mapped twice', crosswalk, 'mappings/1/from', 'risk-assessment', 'repeated item risk-assessment'],
    ['new item with a predecessor', crosswalk, 'newItems/0', 'training', 'bothOldAndNew training'],
    ['crosswalk to itself', crosswalk, 'to', 'la-toolkit-2018', 'toItself'],
    ['instrument linked to itself', links, 'links/0/linkedInstrument', 'channel-assurance', 'toItself'],
    ['item linked twice', links, 'links/0/items/1', 'l1', 'repeated item l1'],
  ])('fits the schema, and is refused by the reader: %s', (_, path, place, value, problem, where = place) => {
    const bad = changeAt(rawFile(path), place, value);
    expect(fitsSchema(bad), JSON.stringify(fitsSchema.errors)).toBe(true);
    const found = problemsIn(path, bad).map(({ path: at, ...more }) => [
      at,
      Object.values<string | number>(more).join(' '),
    ]);
    expect(found).toContainEqual([where, problem]);
  });

  it('is refused where "met" would always be said before "may exceed"', () => {
    const rules = valueAt(rawFile(toolkit), 'suggestionRules') as unknown[];
    const reversed = changeAt(rawFile(toolkit), 'suggestionRules', [...rules].reverse());
    expect(problemsIn(toolkit, reversed)).toContainEqual({ kind: 'ruleNeverReached', path: 'suggestionRules/1' });
  });
});

it('accepts official wording, loaded by an authority, with brackets of its own', () => {
  const official = { text: 'The panel meets [see note 4].', wording: 'official', sources: [] };
  expect(readEdition(changeAt(rawFile(channel), 'items/0/statement', official)).ok).toBe(true);
});
