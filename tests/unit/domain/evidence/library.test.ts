import { describe, expect, it } from 'vitest';
import type { Year } from '../../../../src/domain/comparison/year';
import { type Evidence, readEvidence } from '../../../../src/domain/evidence/evidence';
import {
  filterHoldings,
  type LibraryFilter,
  libraryOf,
  mayHold,
  versionsWithContent,
} from '../../../../src/domain/evidence/library';
import type { Json } from '../../../../src/domain/record/event';
import type { Fields, Folded } from '../../../../src/domain/record/fold';
import { readSession } from '../../../../src/domain/session/session';
import { smallEdition } from '../../../storage/small-edition';

const stateOf = (fields: Readonly<Record<string, Json>>): Folded => ({
  heads: ['v1'],
  fields: Object.fromEntries(
    Object.entries(fields).map(([path, value]): [string, Fields[string]] => [
      path,
      [{ event: 'v1', is: 'present', value }],
    ]),
  ),
});

const piece = (id: string, fields: Readonly<Record<string, Json>> = {}): Evidence =>
  readEvidence(id, stateOf({ authority: 'a1', title: id, ...fields }));

const year = (id: string, fields: Readonly<Record<string, Json>>): Year => {
  const state = stateOf({ authority: 'a1', editionHash: 'h', assessedOn: '2023-02-14', ...fields });
  const session = readSession(id, state);
  const [scale] = smallEdition.scales;
  if (!session || !scale) throw new Error('There is no session');
  return { session, state, edition: smallEdition, scale };
};

const [first = '', second = '', third = '', fourth = ''] = smallEdition.items.map(({ id }) => id);

const pieces = [piece('minutes', { date: '2023-01-05' }), piece('audit', { date: '2022-01-05' }), piece('unused')];
const years = [
  year('s1', { [`evidence/${first}/minutes`]: true, [`evidence/${second}/minutes`]: true }),
  year('s2', {
    [`evidence/${first}/minutes`]: true,
    [`evidence/${first}/audit`]: true,
    [`evidence/${second}/audit`]: false,
    [`evidence/${third}/elsewhere`]: true,
    [`item/${fourth}/selfMark`]: 'not-applicable',
    [`item/${fourth}/selfReason`]: 'No panel here',
  }),
];
const library = libraryOf(pieces, years);

describe('the library', () => {
  it('shows every item of every year that a piece supports, and where it is the only one', () => {
    const uses = library.holdings.map(({ piece: { id }, uses: all }) => [
      id,
      all.map(({ year: { session }, item, only }) => `${session.id} ${item.id}${only ? ' only' : ''}`),
    ]);
    expect(uses).toEqual([
      ['audit', [`s2 ${first}`]],
      ['minutes', [`s1 ${first} only`, `s1 ${second} only`, `s2 ${first}`]],
      ['unused', []],
    ]);
  });

  it('counts neither an item that does not apply, nor one whose evidence is in another browser, as without evidence', () => {
    const gaps = library.gaps.map(({ year: { session }, items }) => [session.id, items.map(({ id }) => id)]);
    expect(gaps).toEqual([
      ['s1', [third, fourth]],
      ['s2', [second]],
    ]);
  });

  it.each<[LibraryFilter, readonly string[]]>([
    [{ is: 'all' }, ['audit', 'minutes', 'unused']],
    [{ is: 'past-review' }, ['audit']],
    [{ is: 'unused' }, ['unused']],
    [{ is: 'single' }, ['minutes']],
    [{ is: 'session', session: 's2' }, ['audit', 'minutes']],
    [{ is: 'session', session: 's9' }, []],
  ])('filtered by %o shows %o', (filter, ids) => {
    expect(filterHoldings(library.holdings, filter, '2023-06-01').map((one) => one.piece.id)).toEqual(ids);
  });
});

describe('a file that is here already', () => {
  const sha256 = 'b'.repeat(64);
  const held = piece('held', { file: 'f1', 'version/f1/sha256': sha256, 'version/f1/size': 500 });
  const removed = piece('gone', { 'version/f2/sha256': sha256, 'version/f2/size': 500, 'version/f2/removed': 'Why' });

  it('is known by its content, older versions included, and not once it was removed', () => {
    const known = versionsWithContent([removed, held], sha256).map((one) => [one.piece.id, one.version.id]);
    expect(known).toEqual([['held', 'f1']]);
    expect(versionsWithContent([removed], sha256)).toEqual([]);
    expect(versionsWithContent([held], 'c'.repeat(64))).toEqual([]);
  });

  it('is looked for only where a file of that size is here', () => {
    expect([mayHold([held], 500), mayHold([held], 501), mayHold([removed], 500)]).toEqual([true, false, false]);
  });
});
