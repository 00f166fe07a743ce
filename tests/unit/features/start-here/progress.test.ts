import { beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../../../../src/domain/edition/edition';
import type { Json } from '../../../../src/domain/record/event';
import type { Folded } from '../../../../src/domain/record/fold';
import { markPath, textPath } from '../../../../src/domain/session/mark';
import { progressInWords, progressOf, stageOf } from '../../../../src/features/start-here/progress';
import { editionCalled, toolkit2018 } from '../start-session/given';

/** A state in which these fields stand; a list is two people's values side by side. */
const stateOf = (fields: Readonly<Record<string, Json>>): Folded => ({
  heads: ['head'],
  fields: Object.fromEntries(
    Object.entries(fields).map(([path, value]) => [
      path,
      (Array.isArray(value) ? value : [value]).map((side: Json, index) => ({
        event: `${path}-${String(index)}`,
        is: 'present' as const,
        value: side,
      })),
    ]),
  ),
});

let edition: Edition;
beforeAll(async () => {
  edition = await editionCalled(toolkit2018);
});

const of = (fields: Readonly<Record<string, Json>>) => {
  const progress = progressOf(stateOf(fields), edition, { scale: 'score' });
  if (!progress) throw new Error('There is no such scale');
  return { words: progressInWords(progress), stage: stageOf(progress) };
};

const marked = (count: number, mark: string) =>
  Object.fromEntries(edition.items.slice(0, count).map(({ id }) => [markPath(id, 'self'), mark]));

const idOf = (place: number): string => edition.items[place]?.id ?? '';

describe('how far a session has come', () => {
  it('is nothing at the start, whatever was set to not applicable then', () => {
    expect(of({})).toEqual({ words: '0 of 10 marked', stage: 'notStarted' });
    expect(of(marked(1, 'not-applicable'))).toEqual({
      words: '0 of 9 marked, 1 not applicable',
      stage: 'notStarted',
    });
  });

  it('is self-marked when what is not marked does not apply', () => {
    expect(of({ ...marked(10, '4'), [markPath(idOf(4), 'self')]: 'not-applicable' })).toEqual({
      words: '9 of 9 marked, 1 not applicable',
      stage: 'selfMarked',
    });
    expect(of(marked(9, '4'))).toEqual({ words: '9 of 10 marked', stage: 'inProgress' });
  });

  it('is agreed or confirmed only when every mark that counts is', () => {
    const given = (marker: 'agreed' | 'confirmed', from = 0) =>
      Object.fromEntries(edition.items.slice(from).map(({ id }) => [markPath(id, marker), '4']));
    expect(of({ ...marked(10, '4'), ...given('agreed', 1) }).stage).toBe('selfMarked');
    expect(of({ ...marked(10, '4'), ...given('agreed') }).stage).toBe('agreed');
    expect(of({ ...given('agreed'), ...given('confirmed', 1) }).stage).toBe('agreed');
    expect(of({ ...given('agreed'), ...given('confirmed') }).stage).toBe('confirmed');
  });

  it('has begun once anything is written, though nothing is marked', () => {
    expect(of({ [textPath(idOf(0), 'strengths')]: 'A plan' })).toEqual({
      words: '0 of 10 marked',
      stage: 'inProgress',
    });
  });

  it('counts an adviser’s mark as no result, and says that it is there', () => {
    expect(
      of({
        [markPath(idOf(0), 'adviser')]: '3',
        [markPath(idOf(1), 'adviser')]: '4',
        [markPath(idOf(1), 'self')]: '4',
      }),
    ).toEqual({
      words: '1 of 10 marked, 1 with only the adviser’s mark',
      stage: 'inProgress',
    });
  });

  it('is in progress while two people’s marks stand side by side', () => {
    expect(of({ ...marked(10, '4'), [markPath(idOf(0), 'self')]: ['3', '4'] })).toEqual({
      words: '9 of 10 marked, 1 with two marks to choose between',
      stage: 'inProgress',
    });
  });
});
