import { configure, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { addAuthority } from '../../../../src/application/authorities';
import { bundledEditions } from '../../../../src/application/bundled-editions';
import { type Desk, ref, type Work } from '../../../../src/application/desk';
import { addEvidence } from '../../../../src/application/evidence';
import { changeSession, type ChangeOfSession, startSession } from '../../../../src/application/sessions';
import type { LogEvent } from '../../../../src/domain/record/event';
import { seenAt } from '../../../../src/domain/record/field';
import type { Folded } from '../../../../src/domain/record/fold';
import { answerPath, type Mark, type Marker, markPath, textPath } from '../../../../src/domain/session/mark';
import { readItem } from '../../../../src/domain/session/session';
import type { Result } from '../../../../src/domain/shared/result';
import { openTestDesk, renderAt, startWorking } from '../../../support/desk';

// Word from storage comes when it comes, and not inside what a test does; on a busy machine it takes its time.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
configure({ asyncUtilTimeout: 8000 });

export const valueOf = <T>(result: Result<T, unknown>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

export type Given = { readonly work: Work; readonly id: string; readonly authority: string };

/** Someone at work on a new session of one of our editions, assessed in February 2023. */
export const startIn = async (desk: Desk, editionId = 'la-toolkit-2018', scale = 'score'): Promise<Given> => {
  const work = { desk, by: await startWorking(desk) };
  const council = { name: 'Thornbury', nation: 'england', type: 'unitary', funded: true } as const;
  const authority = valueOf(await addAuthority(work, council));
  const edition = (await bundledEditions()).find(({ id }) => id === editionId);
  if (!edition) throw new Error(`There is no edition ${editionId}`);
  const details = { authority, edition, scale, period: '2022/23', assessedOn: '2023-02-14', marker: 'self' } as const;
  return { work, authority, id: valueOf(await startSession(work, details)) };
};

export const stateOf = async ({ work, id }: Given): Promise<Folded> =>
  (await work.desk.log.read(ref('session', id))).state;

/** The session as somebody at another computer has it, who changes it and sends a copy. */
export const elsewhere = async (
  { work, id }: Given,
  change: (given: Given) => Promise<unknown>,
): Promise<readonly LogEvent[]> => {
  const desk = await openTestDesk();
  const records = [ref('session', id), ...(await work.desk.log.list('authority')).map(({ record }) => record)];
  const history = async (from: Desk) =>
    Promise.all(records.map(async (record) => ({ record, events: await from.log.history(record) })));
  valueOf(await desk.log.merge(await history(work.desk), await work.desk.editions.all()));
  await change({ work: { desk, by: work.by }, id, authority: '' });
  return desk.log.history(ref('session', id));
};

export const takeIn = async ({ work, id }: Given, events: readonly LogEvent[]): Promise<void> => {
  valueOf(await work.desk.log.merge([{ record: ref('session', id), events }]));
};

const change = async (given: Given, command: (state: Folded) => ChangeOfSession): Promise<void> => {
  valueOf(await changeSession(given.work, given.id, command(await stateOf(given))));
};

export const mark = (given: Given, item: string, marker: Marker, value: Mark | null, reason = ''): Promise<void> =>
  change(given, (state) => ({
    kind: 'recordMark',
    item,
    marker,
    mark: value,
    reason,
    seen: seenAt(state, markPath(item, marker)),
  }));

export const answer = (
  given: Given,
  item: string,
  indicator: string,
  value: 'met' | 'partly' | 'not-met',
): Promise<void> =>
  change(given, (state) => ({
    kind: 'answerIndicator',
    item,
    indicator,
    answer: value,
    seen: seenAt(state, answerPath(item, indicator)),
  }));

export const write = (given: Given, item: string, field: 'strengths' | 'areas', text: string): Promise<void> =>
  change(given, (state) => ({ kind: 'writeText', item, field, text, seen: seenAt(state, textPath(item, field)) }));

export const archive = (given: Given): Promise<void> =>
  change(given, (state) => ({ kind: 'archiveSession', archived: true, seen: seenAt(state, 'archived') }));

export const evidence = async ({ work, id }: Given, item: string, title: string, date?: string): Promise<void> => {
  valueOf(await addEvidence(work, id, item, { title, date, kept: '' }));
};

/** The council's own mark of an item as stored, with its reason. */
export const stored = async (given: Given, item: string, marker: Marker = 'self') => {
  const { mark: value, reason } = readItem(await stateOf(given), item).marks[marker];
  return [value.value, reason.value];
};

export const textOf = async (given: Given, item: string, field: 'strengths' | 'areas') =>
  readItem(await stateOf(given), item)[field].value;

/** Opens a page and waits for its heading. */
export const openPage = async (path: string, { work }: Given, heading: RegExp) => {
  const view = renderAt(path, work.desk);
  await screen.findByRole('heading', { level: 1, name: heading });
  return { ...view, user: userEvent.setup() };
};

/** Keeps what one window tells the others of a change from reaching them, until the function that it gives is called. */
export const holdBackWord = (): (() => void) => {
  const held: (readonly [BroadcastChannel, unknown])[] = [];
  const spy = vi.spyOn(BroadcastChannel.prototype, 'postMessage').mockImplementation(function (
    this: BroadcastChannel,
    message: unknown,
  ) {
    held.push([this, message]);
  });
  return () => {
    spy.mockRestore();
    for (const [channel, message] of held) channel.postMessage(message);
  };
};
