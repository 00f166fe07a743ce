import { addActions, changeAction } from '../../src/application/actions';
import { addAuthority, changeAuthority } from '../../src/application/authorities';
import { makeCopy, openCopy } from '../../src/application/copies';
import { type Desk, ref, type Work } from '../../src/application/desk';
import { addPerson, changePerson } from '../../src/application/people';
import { addEvidence } from '../../src/application/evidence';
import { changeSession, type ChangeOfSession, startSession } from '../../src/application/sessions';
import { undoCommand } from '../../src/application/undo';
import type { ActionDetails } from '../../src/domain/actions/decide-action';
import type { Edition } from '../../src/domain/edition/edition';
import { digestOf, type RecordRef } from '../../src/domain/record/event';
import { seenAt } from '../../src/domain/record/field';
import { readCopy } from '../../src/domain/record/read-copy';
import { markPath, textPath } from '../../src/domain/session/mark';
import type { Result } from '../../src/domain/shared/result';
import { openTestStores } from '../unit/persistence/open-test-stores';
import frozenEdition from './format-0-edition.json';

/** A desk at which nothing is left to chance: ids, salts and the time come one after the other. */
const openCountingDesk = async (seed: string): Promise<Desk> => {
  let count = 0;
  const next = (): string => digestOf([seed, ++count]).slice(0, 32);
  let minute = 0;
  const now = (): string => new Date(Date.UTC(2026, 10, 21, 9, minute++)).toISOString();
  const stores = await openTestStores();
  return { ...stores, device: next(), now, today: () => '2026-11-21', newId: next, newSalt: next };
};

const good = <T>(result: Result<T, { readonly kind: string }>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

// Its reader checks it when the copy is opened.
const edition = frozenEdition as unknown as Edition;

const details: ActionDetails = {
  title: 'Make the e-learning mandatory',
  why: 'Second is marked 2, so an action is needed.',
  origin: 'proposed',
  owner: 'Head of learning',
  due: '2027-03-31',
  dueInWords: '',
  priority: 'high',
  status: 'not-started',
  progress: '',
  dropReason: '',
  links: [],
};

/** Does the same work, step by step, in every run; gives the text of the copy that is saved at its end. */
export const writeFormat0 = async (): Promise<string> => {
  const desk = await openCountingDesk('here');
  const by = good(await addPerson(desk, { name: 'Sian Wyn', role: 'Prevent lead' }));
  const work: Work = { desk, by };
  const seen = async (record: RecordRef, path: string, at = desk) => seenAt((await at.log.read(record)).state, path);
  const person = ref('person', by);
  good(await changePerson(work, by, { name: 'Siân Ŵyn', role: 'Prevent lead' }, { name: await seen(person, 'name') }));
  const council = { name: 'Gwynedd', nation: 'wales', type: 'welsh-principal', funded: false } as const;
  const authority = good(await addAuthority(work, council));
  const funded = await seen(ref('authority', authority), 'funded');
  good(await changeAuthority(work, authority, { ...council, funded: true }, { funded }));

  const year = { authority, edition, scale: 'score', period: '2024/25', assessedOn: '2025-03-01' };
  const id = good(await startSession(work, { ...year }));
  const session = ref('session', id);
  const change = async (command: ChangeOfSession) => good(await changeSession(work, id, command));
  const mark = async (item: string, marker: 'self' | 'agreed', value: string, reason = '') =>
    change({
      kind: 'recordMark',
      item,
      marker,
      mark: value,
      ...(reason ? { reason } : {}),
      seen: await seen(session, markPath(item, marker)),
    });
  await mark('b1', 'self', '3');
  await mark('b1', 'self', '4');
  await mark('b1', 'agreed', '5', 'Better than we thought');
  await mark('b2', 'self', '2');
  const [mistake] = await mark('b2', 'self', '5');
  good(await undoCommand(work, mistake?.envelope.command ?? ''));
  await change({ kind: 'answerIndicator', item: 'b1', indicator: 'b1-must', answer: 'met', seen: [] });
  await change({ kind: 'answerIndicator', item: 'b2', indicator: 'b2-must', answer: 'partly', seen: [] });
  const areas = 'Tracking attendance\nŵ ŷ “quotes” – and a long dash \u{1F600}';
  await change({ kind: 'writeText', item: 'b2', field: 'areas', text: areas, seen: [] });
  const secret = 'A name that was pasted by mistake';
  const [pasted] = await change({ kind: 'writeText', item: 'b1', field: 'strengths', text: secret, seen: [] });
  const reason = 'Names a person';
  await change({ kind: 'eraseText', event: pasted?.id ?? '', path: textPath('b1', 'strengths'), reason });
  const assessment = { title: 'Risk assessment', date: '2025-01-10', kept: 'SharePoint' };
  good(await addEvidence(work, id, 'b1', assessment));
  const minutes = { title: 'Minutes of the board', date: undefined, kept: '' };
  const [added] = good(await addEvidence(work, id, 'b1', minutes));
  const evidence = added?.envelope.record.id ?? '';
  const link = { kind: 'linkEvidence', item: 'b1', evidence, linked: false } as const;
  await change({ ...link, seen: await seen(session, `evidence/b1/${evidence}`) });
  const period = await seen(session, 'period');
  await change({ kind: 'changeSession', period: '2024 to 2025', assessedOn: '2025-03-01', seen: { period } });

  const old = good(await startSession(work, { ...year, period: '2023/24', assessedOn: '2024-02-29' }));
  good(await changeSession(work, old, { kind: 'archiveSession', archived: true, seen: [] }));

  const events = good(
    await addActions(work, [
      {
        authority,
        details: { ...details, links: [{ session: id, item: 'b2' }] },
        proposal: `${id}/b2/mark`,
        required: true,
      },
      { authority, details: { ...details, title: 'Renew the plan', due: undefined, dueInWords: 'ongoing', owner: '' } },
    ]),
  );
  const second = events[1]?.envelope.record ?? session;
  const { state } = await desk.log.read(second);
  const seenFields = Object.fromEntries(Object.keys(state.fields).map((path) => [path, seenAt(state, path)]));
  const dropped = {
    title: 'Renew the plan',
    due: undefined,
    dueInWords: 'ongoing',
    owner: '',
    status: 'dropped',
  } as const;
  good(await changeAction(work, second.id, { ...details, ...dropped, dropReason: 'Done by others' }, seenFields));

  // Somebody else marks the fourth item too, in another browser, and both open each other's copy.
  const there = await openCountingDesk('there');
  const copyOf = async (from: Desk) => good(readCopy((await makeCopy(from)).pieces.join('')));
  good(await openCopy(there, await copyOf(desk)));
  await mark('b4', 'agreed', '3');
  const theirs = { kind: 'recordMark', item: 'b4', marker: 'agreed', mark: '4', seen: [] } as const;
  good(await changeSession({ desk: there, by }, id, theirs));
  good(await openCopy(desk, await copyOf(there)));
  return (await makeCopy(desk)).pieces.join('');
};
