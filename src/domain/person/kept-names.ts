import type { EventId, LogEvent, Path } from '../record/event';
import { textsIn } from '../record/history';

/** A name or a role that is kept of one person. */
export type KeptName = {
  readonly event: EventId;
  readonly path: Path;
  readonly text: string;
  /** Instant of writing. */
  readonly at: string;
};

/** Everything that is kept of what one person was called, newest first: corrections leave what they corrected behind. */
export const keptNames = (events: readonly LogEvent[]): KeptName[] =>
  events
    .flatMap((written) =>
      textsIn(written).map(({ event, path, text }) => ({ event, path, text, at: written.envelope.at })),
    )
    .reverse();

/** What it is called in a sentence. */
export const personFieldName = (path: Path): string => (path === 'role' ? 'the role' : 'the name');
