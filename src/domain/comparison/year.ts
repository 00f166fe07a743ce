import type { Edition, Scale } from '../edition/edition';
import type { Folded } from '../record/fold';
import type { Session } from '../session/session';

/** One session of an authority with all that is needed to set it beside another: its own edition and scale, word for word. */
export type Year = {
  readonly session: Session;
  readonly state: Folded;
  readonly edition: Edition;
  readonly scale: Scale;
};

const order = ({ session }: Year): string => `${session.assessedOn || '9999'} ${session.period} ${session.id}`;

/** Oldest first, by the day as of which each was marked and never by the day of typing; one without a day comes last. */
export const inOrderOfYears = (years: readonly Year[]): Year[] =>
  [...years].sort((a, b) => (order(a) < order(b) ? -1 : 1));
