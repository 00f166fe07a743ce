import { type DraftEvent, type LogEvent, makeEvent } from '../../../../src/domain/record/event';

let salts = 0;
export const newSalt = (): string => (salts++).toString(16).padStart(32, '0');
export const record = { kind: 'evidence', id: 'e1' } as const;

/** These drafts one after the other, as events of one piece. */
export const events = (...drafts: readonly DraftEvent[]): LogEvent[] => {
  const made: LogEvent[] = [];
  for (const draft of drafts) {
    const parents = made.slice(-1).map(({ id }) => id);
    const writing = { record, parents, command: 'c', at: '2026-11-21T12:00:00.000Z', by: 'p', device: 'd' };
    made.push(makeEvent(writing, draft, newSalt));
  }
  return made;
};

/** A file that is kept whole. */
export const file = {
  id: 'f1',
  sha256: 'a'.repeat(64),
  size: 60_000_000,
  name: 'Board minutes.pdf',
  type: 'application/pdf',
  addedOn: '2026-11-21',
};
