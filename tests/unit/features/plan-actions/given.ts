import { configure } from '@testing-library/react';
import { addActions } from '../../../../src/application/actions';
import { addAuthority } from '../../../../src/application/authorities';
import { type Desk, ref, type Work } from '../../../../src/application/desk';
import { changeSession, startSession } from '../../../../src/application/sessions';
import { type Action, readAction } from '../../../../src/domain/actions/action';
import type { ActionDetails } from '../../../../src/domain/actions/decide-action';
import { itemTexts, markPath } from '../../../../src/domain/session/mark';
import { seenAt } from '../../../../src/domain/record/field';
import { openTestDesk, startWorking } from '../../../support/desk';
import { editionCalled } from '../../domain/edition/benchmark-files';
import { details, type Written } from '../../domain/actions/given';

// Storage, a lazily loaded page and thirty checkboxes take their time where several test runs share a machine.
configure({ asyncUtilTimeout: 8_000 });

export type Given = { readonly desk: Desk; readonly work: Work; readonly authority: string };

const sound = <T>(
  outcome:
    { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: { readonly kind: string } },
): T => {
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  return outcome.value;
};

/** A desk with somebody at it, and a council. */
export const aCouncil = async (over: Partial<Desk> = {}): Promise<Given> => {
  const desk = await openTestDesk(over);
  const work = { desk, by: await startWorking(desk) };
  const authority = sound(
    await addAuthority(work, { name: 'Thurrock Council', nation: 'england', type: 'unitary', funded: false }),
  );
  return { desk, work, authority };
};

type Session = {
  readonly edition?: string;
  readonly scale?: string;
  readonly items?: Readonly<Record<string, Written>>;
};

/** A session of the council, marked and written about through the same commands as on the pages. Gives its id. */
export const aMarkedSession = async (
  { desk, work, authority }: Given,
  { edition: name = 'channel-assurance', scale = 'rag', items = {} }: Session = {},
): Promise<string> => {
  const edition = editionCalled(name);
  const session = sound(
    await startSession(work, {
      authority,
      edition,
      scale,
      period: '2022/23',
      assessedOn: '2023-04-14',
    }),
  );
  for (const [item, { mark, areas }] of Object.entries(items)) {
    if (areas)
      sound(
        await changeSession(work, session, { kind: 'writeText', item, field: itemTexts[1], text: areas, seen: [] }),
      );
    const { state } = await desk.log.read(ref('session', session));
    if (mark)
      sound(
        await changeSession(work, session, {
          kind: 'recordMark',
          item,
          marker: 'agreed',
          mark,
          seen: seenAt(state, markPath(item, 'agreed')),
        }),
      );
  }
  return session;
};

/** Puts an action into the plan. Gives its id. */
export const plan = async ({ work, authority }: Given, over: Partial<ActionDetails> = {}): Promise<string> => {
  const [event] = sound(await addActions(work, [{ authority, details: details(over) }]));
  return event?.envelope.record.id ?? '';
};

/** What is stored of every action, in no particular order. */
export const storedActions = async ({ desk }: Given): Promise<readonly Action[]> =>
  (await desk.log.list('action')).flatMap(({ record, state }) => readAction(record.id, state) ?? []);

export const storedAction = async ({ desk }: Given, id: string): Promise<Action> => {
  const action = readAction(id, (await desk.log.read(ref('action', id))).state);
  if (!action) throw new Error('No such action');
  return action;
};
