const day = 24 * 60 * 60 * 1000;
const week = 7 * day;

/** All as instants, ISO 8601 in UTC. The worked example is left out of everything here. */
export type KeptHere = {
  readonly now: string;
  readonly lastCopyAt: string | undefined;
  readonly hiddenAt: string | undefined;
  /** The newest change of any record. */
  readonly changedAt: string | undefined;
  readonly sessions: readonly { readonly startedAt: string; readonly marked: boolean }[];
};

const since = (from: string, to: string): number => Date.parse(to) - Date.parse(from);

/** Whether to remind of saving a copy: there is work to lose, the last copy is older than a week and than that work, and
 *  the reminder was not put away within the week. */
export const copyReminderDue = ({ now, lastCopyAt, hiddenAt, changedAt, sessions }: KeptHere): boolean => {
  if (hiddenAt !== undefined && since(hiddenAt, now) < week) return false;
  if (lastCopyAt !== undefined && since(lastCopyAt, now) <= week) return false;
  if (changedAt === undefined || (lastCopyAt !== undefined && changedAt <= lastCopyAt)) return false;
  return sessions.some(({ startedAt, marked }) => marked || since(startedAt, now) >= day);
};
