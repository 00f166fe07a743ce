import { describe, expect, it } from 'vitest';
import type { Year } from '../../../../src/domain/comparison/year';
import type { Crosswalk } from '../../../../src/domain/edition/edition';
import {
  lastMarkersInWords,
  lastMarksInWords,
  lastYearName,
  lastYearOf,
} from '../../../../src/domain/session/last-year';
import { type Doing, mark, openSession } from '../session-summary/marked-session';
import { channel, toolkit2018 } from '../session-summary/published-year';
import { editionCalled } from '../edition/benchmark-files';

const newest = editionCalled('la-toolkit-2024');

const year = (
  id: string,
  assessedOn: string,
  doings: readonly Doing[],
  { edition = toolkit2018, scale = 'score' } = {},
): Year => openSession(edition, { id, scale, period: `to ${assessedOn}`, assessedOn }, doings);

const crosswalk = (mappings: Crosswalk['mappings']): Crosswalk => ({
  kind: 'crosswalk',
  schema: 1,
  id: 'x',
  from: toolkit2018.id,
  to: newest.id,
  wording: 'project',
  note: '',
  mappings,
  newItems: [],
});

const here = { id: 's9', assessedOn: '2024-03-01', startedFrom: undefined, crosswalk: undefined };
const last = (...years: Year[]) => {
  const found = lastYearOf(here, toolkit2018, years, []);
  if (!found) throw new Error('there is no last year');
  return found;
};

describe('last year’s result', () => {
  it('is of the latest session assessed before this one, whenever it was typed', () => {
    const years = [
      year('s3', '2022-02-01', [mark('training', '2')]),
      year('s2', '2023-02-01', [mark('training', '3')]),
      year('s9', '2024-03-01', [mark('training', '5')]),
      year('s4', '2025-02-01', [mark('training', '5')]),
    ];
    expect(lastMarksInWords(last(...years), 'training')).toBe('3');
    expect(lastMarkersInWords(last(...years), 'training')).toBe('agreed');
    expect(lastMarkersInWords(last(...years), 'engagement')).toBe('');
    expect(lastYearName(last(...years), toolkit2018)).toBe('to 2023-02-01');
  });

  it('passes over a framework that does not lead here', () => {
    const other = year('s5', '2023-12-01', [mark('l1', 'amber')], { edition: channel, scale: 'rag' });
    expect(last(year('s2', '2023-02-01', [mark('training', '3')]), other).year.session.id).toBe('s2');
    expect(lastYearOf(here, toolkit2018, [other], [])).toBeUndefined();
  });

  it('is in the words of its own scale', () => {
    const rag = year('s2', '2023-02-01', [mark('training', 'amber')], { edition: toolkit2018, scale: 'rag' });
    expect(lastMarksInWords(last(rag), 'training')).toBe('Amber');
  });

  it('shows both of two that met in one, and never one value for them', () => {
    const before = year('s2', '2023-02-01', [mark('venue-hire-it', '4'), mark('problem-solving', '3')]);
    const [item, other] = newest.items;
    const found = lastYearOf(
      here,
      newest,
      [before],
      [crosswalk(['problem-solving', 'venue-hire-it'].map((from) => ({ from, to: [item?.id ?? ''] })))],
    );
    expect(found && lastMarksInWords(found, item?.id ?? '')).toMatch(/^(4 and 3|3 and 4)$/);
    expect(found && lastMarksInWords(found, other?.id ?? '')).toBe('new');
    expect(found && lastYearName(found, newest)).toBe(`to 2023-02-01 (${toolkit2018.shortTitle})`);
  });

  it('says where nothing was marked', () => {
    expect(lastMarksInWords(last(year('s2', '2023-02-01', [])), 'training')).toBe('not marked');
  });
});
