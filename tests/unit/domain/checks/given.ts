import type { Attention, Check } from '../../../../src/domain/checks/attention';
import { attentionFor } from '../../../../src/domain/checks/attention-for';
import type { AttentionInput, Kept } from '../../../../src/domain/checks/look-at';
import type { Year } from '../../../../src/domain/comparison/year';
import type { Edition } from '../../../../src/domain/edition/edition';
import type { Json } from '../../../../src/domain/record/event';
import { scaleOf } from '../../../../src/domain/session/mark';
import { readSession } from '../../../../src/domain/session/session';
import { stateOf } from '../actions/given';
import { allCrosswalks, editionCalled, theLinks } from '../edition/benchmark-files';

export { stateOf };

type Fields = Readonly<Record<string, string | boolean | { readonly sides: readonly Json[] } | undefined>>;

export const toolkit2018 = editionCalled('la-toolkit-2018');
export const toolkit2024 = editionCalled('la-toolkit-2024');
export const channel = editionCalled('channel-assurance');

type Started = {
  readonly id?: string;
  readonly edition?: Edition;
  readonly scale?: string;
  readonly period?: string;
  readonly assessedOn?: string;
};

/** A session with these fields; a toolkit of 2024, scored, assessed on 1 February 2026 where nothing else is said. */
export const aYear = (fields: Fields = {}, started: Started = {}): Year => {
  const { id = 's1', edition = toolkit2024, period = '2025/26', assessedOn = '2026-02-01' } = started;
  const scaleId = started.scale ?? edition.scales[0]?.id ?? '';
  const state = stateOf({
    authority: 'council',
    edition: edition.id,
    instrument: edition.instrument,
    editionHash: edition.id,
    scale: scaleId,
    period,
    assessedOn,
    ...fields,
  });
  const [session, scale] = [readSession(id, state), scaleOf(edition, scaleId)];
  if (!session || !scale) throw new Error('No session was made');
  return { session, state, edition, scale };
};

/** The agreed marks of some items, by item. */
export const agreed = (marks: Readonly<Record<string, string>>): Fields =>
  Object.fromEntries(Object.entries(marks).map(([item, mark]) => [`item/${item}/agreedMark`, mark]));

export const anActionFor = (id: string, item: string | undefined, fields: Fields = {}): Kept => ({
  id,
  state: stateOf({
    authority: 'council',
    title: 'Track attendance',
    status: 'not-started',
    ...(item === undefined ? {} : { [`link/s1/${item}`]: true }),
    ...fields,
  }),
});

export const apiece = (id: string, fields: Fields = {}): Kept => ({
  id,
  state: stateOf({ authority: 'council', title: 'Board minutes', ...fields }),
});

/** What the checks rest on; marked two months ago, with nothing else of the authority here. */
export const input = (year: Year, over: Partial<AttentionInput> = {}): AttentionInput => ({
  year,
  authority: { nation: 'england', type: 'unitary', funded: false },
  evidence: [],
  actions: [],
  years: [year],
  links: [theLinks()],
  crosswalks: allCrosswalks(),
  today: '2026-04-01',
  ...over,
});

/** What one check finds. */
export const found = (check: Check, year: Year, over: Partial<AttentionInput> = {}): readonly Attention[] =>
  attentionFor(input(year, over)).filter((one) => one.check === check);

export const wordsOf = (check: Check, year: Year, over: Partial<AttentionInput> = {}): readonly string[] =>
  found(check, year, over).map(({ words }) => words);
