import { readAction } from '../domain/actions/action';
import { fieldAt, flag, text } from '../domain/record/field';
import { readLoadedEdition } from '../domain/edition/loaded-edition';
import type { Folded } from '../domain/record/fold';
import { readSession } from '../domain/session/session';
import type { Desk } from './desk';
import type { RecordLog, Snapshot } from './ports';

/** True of the worked example's council, and of the person who stands for its source. */
export const isExample = ({ state }: Snapshot): boolean => fieldAt(state, 'example', flag).value === true;

/** Every session, action and piece of evidence here, each with the id of the authority that it belongs to. */
export const ownedRecords = async ({
  log,
}: Desk): Promise<readonly { readonly snapshot: Snapshot; readonly authority: string }[]> => {
  const lists = await Promise.all([log.list('session'), log.list('evidence'), log.list('action')]);
  return Promise.all(lists.flat().map(async (snapshot) => ({ snapshot, authority: await authorityOf(log, snapshot) })));
};

// A record whose beginning was taken back has no fields any more, but it is still somebody's.
const authorityOf = async (log: RecordLog, { record, state }: Snapshot): Promise<string> => {
  const standing = fieldAt(state, 'authority', text).value;
  if (standing !== undefined) return standing;
  const root = (await log.history(record)).find(({ envelope }) => envelope.parents.length === 0);
  const begun = root?.disclosures['authority']?.value;
  return typeof begun === 'string' ? begun : '';
};

const readers: Readonly<Record<string, (id: string, state: Folded) => unknown>> = {
  session: readSession,
  action: readAction,
  edition: readLoadedEdition,
};

/** False of a record whose beginning was taken back: it is kept, and nobody's list shows it. */
export const isThere = ({ record, state }: Snapshot): boolean => readers[record.kind]?.(record.id, state) !== undefined;
