import { describe, expect, it } from 'vitest';
import { nothing } from '../../../../src/domain/record/fold';
import { detailsProblems, notForAuthority } from '../../../../src/domain/session/decide-start';
import type { SessionCommand, StartSession } from '../../../../src/domain/session/session-command';
import { start } from '../../../support/histories';
import { after, archive, decide, edition, outcomeOf, unitary } from './given-session';

const started = after();

describe('starting a session', () => {
  const starting = (over: Partial<StartSession>): SessionCommand => ({ ...start, ...over }) as SessionCommand;

  it.each<[string, Partial<StartSession>, string]>([
    ['no authority', { authority: '' }, 'authorityMissing'],
    ['a scale that the edition does not have', { scale: 'rag' }, 'scaleMissing'],
    ['no period', { period: ' ' }, 'periodMissing'],
    ['no date', { assessedOn: undefined }, 'assessedOnMissing'],
    ['a day that never was', { assessedOn: '2023-02-30' }, 'assessedOnImpossible'],
  ])('is refused with %s', (_, over, kind) => {
    expect(outcomeOf(nothing, starting(over))).toBe(kind);
  });

  it('is refused twice', () => {
    expect(outcomeOf(started, start)).toBe('alreadyStarted');
  });

  it('is refused where an authority does not complete the edition, with the reason in words', () => {
    const authority = { ...unitary, type: 'city-of-london' } as const;
    expect(decide(nothing, start, { authority })).toEqual({
      ok: false,
      problem: { kind: 'editionNotForAuthority', reason: 'The City does not complete it.' },
    });
    expect(notForAuthority(edition, unitary)).toBeUndefined();
  });

  it('is refused while nothing is known of the authority', () => {
    expect(outcomeOf(nothing, start, { authority: undefined })).toBe('authorityMissing');
  });

  it.each([
    ['unitary', 'Assured elsewhere'],
    ['shire-district', 'Not for districts'],
  ] as const)('gives the first preset that applies to a %s, as the council’s own', (type, reason) => {
    const authority = { ...unitary, type };
    expect(outcomeOf(nothing, start, { authority })).toEqual([
      expect.objectContaining({ authority: 'a1', edition: 'small', period: '2024/25', assessedOn: '2025-03-01' }),
      { 'item/b2/selfMark': 'not-applicable', 'item/b2/selfReason': reason },
    ]);
  });

  it('names everything that is missing, in the order of the form', () => {
    expect(detailsProblems({ period: '', assessedOn: undefined }).map(({ kind }) => kind)).toEqual([
      'periodMissing',
      'assessedOnMissing',
    ]);
    expect(detailsProblems({ period: '2024', assessedOn: '2024-02-29' })).toEqual([]);
  });
});

describe('a session that was never started', () => {
  it('takes no change', () => {
    const write = { kind: 'writeText', item: 'b1', field: 'areas', text: 'x', seen: [] } as const;
    expect(outcomeOf(nothing, write)).toBe('notStarted');
  });
});

describe('texts, answers and links', () => {
  const write = (text: string, item = 'b1'): SessionCommand => ({
    kind: 'writeText',
    item,
    field: 'areas',
    text,
    seen: [],
  });
  const answers = (indicator: string, item = 'b1'): SessionCommand => ({
    kind: 'answerIndicator',
    item,
    indicator,
    answer: 'met',
    seen: [],
  });
  const link = (item: string, linked: boolean): SessionCommand => ({
    kind: 'linkEvidence',
    item,
    evidence: 'e1',
    linked,
    seen: [],
  });

  it.each<[string, SessionCommand, unknown]>([
    ['a text', write('Do more'), [{ 'text/b1/areas': 'Do more' }]],
    ['an empty text over nothing', write(''), []],
    ['a text of 20,000 characters', write('x'.repeat(20_000)), [{ 'text/b1/areas': 'x'.repeat(20_000) }]],
    ['a text under no item', write('x', 'b9'), 'unknownItem'],
    ['an answer', answers('must'), [{ 'indicator/b1/must': 'met' }]],
    ['an answer to what came in later', answers('later'), [{ 'indicator/b1/later': 'met' }]],
    ['an answer to an indicator of another item', answers('only'), 'unknownIndicator'],
    ['an answer under no item', answers('must', 'b9'), 'unknownIndicator'],
    ['a link', link('b1', true), [{ 'evidence/b1/e1': true }]],
    ['a link under no item', link('b9', true), 'unknownItem'],
  ])('%s', (_, command, expected) => {
    expect(outcomeOf(started, command)).toEqual(expected);
  });

  it('are refused where something else stands than the screen showed, with what stands', () => {
    const written = after(() => write('First'));
    const standing = written.fields['text/b1/areas'];
    expect(decide(written, write('Second'))).toEqual({
      ok: false,
      problem: { kind: 'changedSince', path: 'text/b1/areas', standing },
    });
  });

  it('write nothing where the same already stands, whatever the screen showed', () => {
    expect(
      outcomeOf(
        after(() => write('First')),
        write('First'),
      ),
    ).toEqual([]);
  });
});

describe('the details of a session', () => {
  const change = (period: string, assessedOn: string | undefined): SessionCommand => ({
    kind: 'changeSession',
    period,
    assessedOn,
    seen: {
      period: started.fields.period?.map(({ event }) => event) ?? [],
      assessedOn: started.fields.assessedOn?.map(({ event }) => event) ?? [],
    },
  });

  it.each<[string, SessionCommand, unknown]>([
    ['only what changed is written', change(' 2025/26 ', '2025-03-01'), [{ period: '2025/26' }]],
    ['nothing is written where nothing changed', change('2024/25', '2025-03-01'), []],
    ['a period is asked for', change('', '2025-03-01'), 'periodMissing'],
    ['a real date is asked for', change('2024/25', '2025-02-29'), 'assessedOnImpossible'],
  ])('%s', (_, command, expected) => {
    expect(outcomeOf(started, command)).toEqual(expected);
  });
});

describe('an archived session', () => {
  const archived = after(archive(true));

  it.each<[string, SessionCommand, unknown]>([
    ['takes no mark', { kind: 'recordMark', item: 'b1', marker: 'self', mark: '3', seen: [] }, 'archived'],
    ['takes no text', { kind: 'writeText', item: 'b1', field: 'areas', text: 'x', seen: [] }, 'archived'],
    ['takes no other period', { kind: 'changeSession', period: 'x', assessedOn: '2025-03-01', seen: {} }, 'archived'],
    ['can be brought back', archive(false)(archived), [{ archived: false }]],
    ['is archived once', archive(true)(archived), []],
  ])('%s', (_, command, expected) => {
    expect(outcomeOf(archived, command)).toEqual(expected);
  });
});

describe('erasing a text', () => {
  const written = after(() => ({ kind: 'writeText', item: 'b1', field: 'strengths', text: 'A name', seen: [] }));
  const event = written.fields['text/b1/strengths']?.[0]?.event ?? '';
  const erase = (path: string, reason: string): SessionCommand => ({ kind: 'eraseText', event, path, reason });

  it.each<[string, SessionCommand, unknown]>([
    [
      'a text',
      erase('text/b1/strengths', ' Names a person '),
      [{ [`erased/${event}/text/b1/strengths`]: 'Names a person' }],
    ],
    ['a reason', erase('item/b1/selfReason', 'x'), [{ [`erased/${event}/item/b1/selfReason`]: 'x' }]],
    ['no reason given', erase('text/b1/strengths', ' '), 'eraseReasonMissing'],
    ['a mark, which is no text', erase('item/b1/selfMark', 'x'), 'nothingToErase'],
    ['an answer, which is no text', erase('indicator/b1/must', 'x'), 'nothingToErase'],
  ])('%s', (_, command, expected) => {
    expect(outcomeOf(written, command)).toEqual(expected);
  });

  it('is done once, and in an archived session too', () => {
    const gone = after(
      () => ({ kind: 'writeText', item: 'b1', field: 'areas', text: 'A name', seen: [] }),
      archive(true),
      (state) => ({
        kind: 'eraseText',
        event: state.fields['text/b1/areas']?.[0]?.event ?? '',
        path: 'text/b1/areas',
        reason: 'Names a person',
      }),
    );
    const standing = gone.fields['text/b1/areas']?.[0];
    expect(standing?.is).toBe('erased');
    const again = { kind: 'eraseText', event: standing?.event ?? '', path: 'text/b1/areas', reason: 'x' } as const;
    expect(outcomeOf(gone, again)).toBe('nothingToErase');
  });
});
