import { describe, expect, it } from 'vitest';
import { decideLoadedEdition, type LoadedEditionCommand } from '../../../../src/domain/edition/decide-loaded-edition';
import type { Crosswalk } from '../../../../src/domain/edition/edition';
import { readLoadedEdition } from '../../../../src/domain/edition/loaded-edition';
import { choicesSuggested, crosswalkOf, suggestCrosswalk } from '../../../../src/domain/edition/suggest-crosswalk';
import { makeEvent } from '../../../../src/domain/record/event';
import { fold, type Folded, nothing } from '../../../../src/domain/record/fold';
import { editionCalled } from './benchmark-files';

const earlier = editionCalled('la-toolkit-2018');
const edition = { ...editionCalled('la-toolkit-2024'), id: 'form-2026' };
const crosswalk = crosswalkOf(earlier, edition, choicesSuggested(suggestCrosswalk(earlier, edition)));
const hash = 'a'.repeat(64);
const load: LoadedEditionCommand = { kind: 'loadEdition', hash, edition, crosswalk };

const write = (state: Folded, command: LoadedEditionCommand, events: Parameters<typeof fold>[0] = []) => {
  const decision = decideLoadedEdition(state, command, [earlier]);
  if (!decision.ok) throw new Error(decision.problem.kind);
  let heads = state.heads;
  const written = decision.drafts.map((draft, index) => {
    const writing = {
      record: { kind: 'edition', id: 'e' } as const,
      parents: heads,
      command: `c${String(events.length + index)}`,
      at: '2026-11-22T01:00:00.000Z',
      by: 'p',
      device: 'd',
    };
    const event = makeEvent(writing, draft, () => '0'.repeat(32));
    heads = [event.id];
    return event;
  });
  const all = [...events, ...written];
  return { state: fold(all), events: all };
};

const problemOf = (state: Folded, command: LoadedEditionCommand) => {
  const decision = decideLoadedEdition(state, command, [earlier]);
  return decision.ok ? undefined : decision.problem;
};

const altered = (change: (crosswalk: Crosswalk) => Partial<Crosswalk>): Crosswalk => ({
  ...crosswalk,
  ...change(crosswalk),
});

describe('loading an edition', () => {
  it('keeps which content it is, its title, its id and its crosswalk', () => {
    const { state } = write(nothing, load);
    expect(readLoadedEdition('e', state)).toMatchObject({
      hash,
      title: edition.title,
      edition: 'form-2026',
      crosswalk,
      archived: false,
    });
  });

  it('is done once', () => {
    expect(problemOf(write(nothing, load).state, load)).toEqual({ kind: 'alreadyLoaded' });
  });

  it.each([
    ['to another edition', altered(() => ({ to: 'la-toolkit-2023' })), { kind: 'crosswalkElsewhere' }],
    ['from an edition that is not here', altered(() => ({ from: 'la-toolkit-2015' })), { kind: 'crosswalkElsewhere' }],
    [
      'to an item that does not exist',
      altered(({ mappings }) => ({
        mappings: mappings.map((one, n) => (n === 0 ? { ...one, to: ['no-such'] } : one)),
      })),
      { kind: 'crosswalkUnknownItem', item: 'no-such', of: 'form-2026' },
    ],
    [
      'from an item that does not exist',
      altered(({ mappings }) => ({ mappings: [...mappings, { from: 'no-such', to: [] }] })),
      { kind: 'crosswalkUnknownItem', item: 'no-such', of: earlier.id },
    ],
    [
      'that leaves an item out',
      altered(({ mappings }) => ({ mappings: mappings.slice(1) })),
      { kind: 'crosswalkIncomplete', item: 'risk-assessment' },
    ],
    [
      'that names an item twice',
      altered(({ mappings }) => ({ mappings: [...mappings, ...mappings.slice(0, 1)] })),
      { kind: 'crosswalkIncomplete', item: 'risk-assessment' },
    ],
  ])('refuses a crosswalk %s', (_what, bad, problem) => {
    expect(problemOf(nothing, { kind: 'loadEdition', hash, edition, crosswalk: bad })).toEqual(problem);
    const { state } = write(nothing, load);
    expect(problemOf(state, { kind: 'changeCrosswalk', edition, crosswalk: bad, seen: [] })).toEqual(problem);
  });
});

describe('a loaded edition', () => {
  const loaded = write(nothing, load);
  const other = crosswalkOf(earlier, edition, {});
  const seen = readLoadedEdition('e', loaded.state)?.fields.crosswalk.seen ?? [];

  it('gets another crosswalk, unless somebody changed it meanwhile', () => {
    const change: LoadedEditionCommand = { kind: 'changeCrosswalk', edition, crosswalk: other, seen };
    const { state } = write(loaded.state, change, loaded.events);
    expect(readLoadedEdition('e', state)?.crosswalk).toEqual(other);
    expect(problemOf(state, { ...change, crosswalk })).toMatchObject({ kind: 'changedSince', path: 'crosswalk' });
  });

  it('is put away and brought back', () => {
    const away = write(loaded.state, { kind: 'archiveEdition', archived: true, seen: [] }, loaded.events);
    const put = readLoadedEdition('e', away.state);
    expect(put?.archived).toBe(true);
    const back = { kind: 'archiveEdition', archived: false, seen: put?.fields.archived.seen ?? [] } as const;
    expect(readLoadedEdition('e', write(away.state, back, away.events).state)?.archived).toBe(false);
  });

  it('that was never loaded cannot be changed', () => {
    expect(problemOf(nothing, { kind: 'archiveEdition', archived: true, seen: [] })).toEqual({ kind: 'notLoaded' });
    expect(problemOf(nothing, { kind: 'changeCrosswalk', edition, crosswalk, seen: [] })).toEqual({
      kind: 'notLoaded',
    });
  });
});
