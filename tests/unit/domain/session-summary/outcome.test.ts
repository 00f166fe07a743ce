import { describe, expect, it } from 'vitest';
import { outcomeInWords } from '../../../../src/domain/session/outcome';
import { summarise } from '../../../../src/domain/session/summarise';
import { editionCalled } from '../edition/benchmark-files';
import { type Doing, mark, type Opened, openSession } from './marked-session';
import { channel, publishedChannel, publishedToolkit, toolkit2018 } from './published-year';

const said = ({ edition, scale, state }: Opened): string =>
  outcomeInWords(edition, scale, summarise(state, { edition, scale }));

const newest = editionCalled('la-toolkit-2024');
const started = { period: '2024', assessedOn: '2024-03-01' };
const all = (edition: typeof newest, value: string): Doing[] =>
  edition.items.map(({ id }) => mark(id, value, { reason: 'Marked here' }));
const ratings = (values: readonly string[]): string =>
  said(
    openSession(
      channel,
      { ...started, scale: 'rag' },
      channel.items.map(({ id }, index) => mark(id, values[index] ?? 'green', { reason: 'Said why' })),
    ),
  );

describe('the outcome in words', () => {
  it('reads as published for February 2023', () => {
    expect(said(publishedToolkit())).toBe(
      'The Duty is met in all 9 benchmarks marked; exceeded in 6; 1 not applicable: Channel panel (Assured separately).',
    );
  });

  it('reads as published for the Channel statement of April 2023, with nothing of met or exceeded', () => {
    expect(said(publishedChannel())).toBe('27 green, 3 amber, 0 red of 30.');
  });

  it('leaves what does not apply out of the number that the rest is of', () => {
    expect(ratings(['not-applicable', 'red', 'amber'])).toBe('27 green, 1 amber, 1 red of 29; 1 not applicable.');
  });

  it('is no outcome while anything is unmarked', () => {
    const marks = ['partnership-board', 'risk-assessment', 'referral-pathway'].map((id) => mark(id, '4'));
    expect(said(openSession(toolkit2018, { ...started, scale: 'score' }, marks))).toBe(
      '3 of 10 marked; not yet an outcome; left to mark: 3, 5, 6, 7, 8, 9, 10.',
    );
    const more = toolkit2018.items.slice(0, 8).map(({ id }) => mark(id, '4'));
    expect(said(openSession(toolkit2018, { ...started, scale: 'score' }, more))).toBe(
      '8 of 10 marked; not yet an outcome; left to mark: Engagement activity; Communications.',
    );
  });

  it('names what is not met', () => {
    const marks = [...all(newest, '4'), mark('training', '2'), mark('partnership-plan', '1')];
    expect(said(openSession(newest, { ...started, scale: 'score' }, marks))).toBe(
      'The Duty is not met in 2 of 8: Partnership plan; Training programme.',
    );
  });

  it('says that nothing is exceeded, and nothing of N/A where all applies', () => {
    expect(said(openSession(newest, { ...started, scale: 'met' }, all(newest, 'met')))).toBe(
      'The Duty is met in all 8 benchmarks marked; exceeded in none.',
    );
  });

  it('speaks of one benchmark as one', () => {
    const marks = [
      ...newest.items.map(({ id }) => mark(id, 'not-applicable', { reason: 'No' })),
      mark('training', '3'),
    ];
    expect(said(openSession(newest, { ...started, scale: 'score' }, marks))).toMatch(
      /^The Duty is met in the 1 benchmark marked; exceeded in none; 7 not applicable: /,
    );
  });

  it('is none where nothing applies', () => {
    const marks = newest.items.map(({ id }) => mark(id, 'not-applicable', { reason: 'No' }));
    expect(said(openSession(newest, { ...started, scale: 'score' }, marks))).toBe(
      'No benchmark applies: all 8 are marked not applicable. There is no outcome.',
    );
  });

  it('cuts a long reason short, since it is printed whole elsewhere', () => {
    const marks = [...all(newest, '3'), mark('channel-panel', 'not-applicable', { reason: 'word '.repeat(4000) })];
    expect(said(openSession(newest, { ...started, scale: 'score' }, marks)).length).toBeLessThan(300);
  });

  it('keeps words of a person that look like a clause or a placeholder as they are', () => {
    const reason = 'See {notes}; agreed with $& the adviser';
    const marks = [...all(newest, '3'), mark('channel-panel', 'not-applicable', { reason })];
    expect(said(openSession(newest, { ...started, scale: 'score' }, marks))).toContain(`Channel panel (${reason})`);
  });
});
