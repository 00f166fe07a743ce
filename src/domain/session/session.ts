import type { Crosswalk } from '../edition/edition';
import { crosswalkIn } from '../edition/crosswalk-in';
import type { EventId } from '../record/event';
import { type Field, fieldAt, flag, idsBelow, oneOf, text } from '../record/field';
import type { Folded } from '../record/fold';
import { type CalendarDate, readCalendarDate } from '../shared/calendar-date';
import { carriedAt } from './carried';
import {
  type Answer,
  answerPath,
  answers,
  evidencePath,
  type Mark,
  type Marker,
  markers,
  markPath,
  reasonPath,
  targetPath,
  targetReasonPath,
  textPath,
} from './mark';

/** One marking of one edition by one authority for one period. */
export type Session = {
  readonly id: string;
  readonly authority: string;
  /** SHA-256 of the edition that it was made with, and keeps. */
  readonly editionHash: string;
  readonly edition: string;
  readonly instrument: string;
  /** Id of the scale that its marks are given on. */
  readonly scale: string;
  readonly period: string;
  /** The day as of which it was marked: ages and trends count from it, not from the day of typing. */
  readonly assessedOn: CalendarDate;
  readonly archived: boolean;
  /** Id of the session that this one was started from; it may not be in this browser. */
  readonly startedFrom: string | undefined;
  /** How the items of that session's edition led to those of this one, as it was when this one was started. */
  readonly crosswalk: Crosswalk | undefined;
  readonly fields: {
    readonly period: Field<string>;
    readonly assessedOn: Field<CalendarDate>;
    readonly archived: Field<boolean>;
  };
};

/** Undefined for a record that was never started, or whose start was taken back. */
export const readSession = (id: string, state: Folded): Session | undefined => {
  const authority = fieldAt(state, 'authority', text).value;
  const editionHash = fieldAt(state, 'editionHash', text).value;
  if (!authority || !editionHash) return undefined;
  const fields = {
    period: fieldAt(state, 'period', text),
    assessedOn: fieldAt(state, 'assessedOn', readCalendarDate),
    archived: fieldAt(state, 'archived', flag),
  };
  return {
    id,
    authority,
    editionHash,
    edition: fieldAt(state, 'edition', text).value ?? '',
    instrument: fieldAt(state, 'instrument', text).value ?? '',
    scale: fieldAt(state, 'scale', text).value ?? '',
    period: fields.period.value ?? 'Period not given',
    assessedOn: fields.assessedOn.value ?? '',
    archived: fields.archived.value ?? false,
    startedFrom: fieldAt(state, 'startedFrom', text).value,
    crosswalk: fieldAt(state, 'crosswalk', crosswalkIn).value,
    fields,
  };
};

/** A mark and its reason, which are always set together. */
export type GivenMark = { readonly marker: Marker; readonly mark: Field<Mark>; readonly reason: Field<string> };

/** The mark that counts: the confirmed one where there is one, else the agreed, else the council's own. */
export type ItemResult = {
  readonly marker: Marker;
  readonly mark: Mark;
  readonly reason: string | undefined;
  readonly event: EventId;
};

export type ItemState = {
  readonly marks: Readonly<Record<Marker, GivenMark>>;
  /** Nothing where no such mark was given, and where two people's values for it stand side by side. */
  readonly result: ItemResult | undefined;
  /** True where two values of the mark that would count stand side by side. */
  readonly disputed: boolean;
  readonly strengths: Field<string>;
  readonly areas: Field<string>;
  readonly evidence: readonly string[];
  /** Without what was carried over from an earlier year, which counts once somebody says that it still holds. */
  readonly evidenceThatCounts: readonly string[];
  /** The mark to be reached, and why. */
  readonly target: { readonly mark: Field<Mark>; readonly reason: Field<string> };
};

const mark = text;

const givenAt = (state: Folded, item: string, marker: Marker): GivenMark => {
  const given = fieldAt(state, markPath(item, marker), mark);
  const reason = fieldAt(state, reasonPath(item, marker), text);
  // The same mark for two different reasons is still for a person to settle: the two are one thing.
  const disputed = given.is === 'set' && reason.is === 'conflict';
  return { marker, mark: disputed ? { ...given, is: 'conflict', value: undefined } : given, reason };
};

// An adviser's mark alone is a view, not a result: see DECISIONS.md, "Which mark counts".
const counting: readonly Marker[] = ['confirmed', 'agreed', 'self'];

export const readItem = (state: Folded, item: string): ItemState => {
  const [self, adviser, agreed, confirmed] = [
    givenAt(state, item, 'self'),
    givenAt(state, item, 'adviser'),
    givenAt(state, item, 'agreed'),
    givenAt(state, item, 'confirmed'),
  ];
  const marks = { self, adviser, agreed, confirmed };
  const standing = counting
    .map((marker) => marks[marker])
    .find(({ mark: { is } }) => is === 'set' || is === 'conflict');
  const value = standing?.mark.value;
  const event = standing?.mark.seen[0];
  const evidence = idsBelow(state, `evidence/${item}/`).filter(
    (id) => fieldAt(state, evidencePath(item, id), flag).value === true,
  );
  return {
    marks,
    result:
      standing && value !== undefined && event
        ? { marker: standing.marker, mark: value, reason: standing.reason.value, event }
        : undefined,
    disputed: standing?.mark.is === 'conflict',
    strengths: fieldAt(state, textPath(item, 'strengths'), text),
    areas: fieldAt(state, textPath(item, 'areas'), text),
    evidence,
    evidenceThatCounts: evidence.filter((id) => !carriedAt(state, item, { is: 'evidence', evidence: id })),
    target: {
      mark: fieldAt(state, targetPath(item), mark),
      reason: fieldAt(state, targetReasonPath(item), text),
    },
  };
};

export const answerAt = (state: Folded, item: string, indicator: string): Field<Answer> =>
  fieldAt(state, answerPath(item, indicator), oneOf(answers));

/** The answers given so far, by indicator. */
export const answersOf = (state: Folded, item: string): Record<string, Answer> =>
  Object.fromEntries(
    idsBelow(state, `indicator/${item}/`).flatMap((id) => {
      const { value } = answerAt(state, item, id);
      return value ? [[id, value]] : [];
    }),
  );

/** The answers that count: those that were carried over from an earlier year do once somebody says that they still hold. */
export const answersThatCount = (state: Folded, item: string): Record<string, Answer> =>
  Object.fromEntries(
    Object.entries(answersOf(state, item)).filter(
      ([indicator]) => !carriedAt(state, item, { is: 'indicator', indicator }),
    ),
  );

/** Areas for development are written one a line; blank lines and list marks are layout, not words. */
export const areasIn = (areas: string | undefined): string[] =>
  (areas ?? '')
    .split('\n')
    .map((line) => line.replace(/^\s*[-•*–]\s+/, '').trim())
    .filter((line) => line !== '');

/** The kinds of mark for which anything was given to any item. */
export const markersUsed = (state: Folded, items: readonly { readonly id: string }[]): Marker[] =>
  markers.filter((marker) => items.some(({ id }) => givenAt(state, id, marker).mark.is !== 'empty'));
