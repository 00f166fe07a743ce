import { describe, expect, it } from 'vitest';
import { copyReminderDue, type KeptHere } from '../../../../src/features/start-here/copy-reminder-due';

const kept = (over: Partial<KeptHere> = {}): KeptHere => ({
  now: '2026-11-21T12:00:00.000Z',
  lastCopyAt: undefined,
  hiddenAt: undefined,
  changedAt: '2026-11-21T11:00:00.000Z',
  sessions: [{ startedAt: '2026-11-21T10:00:00.000Z', marked: true }],
  ...over,
});

const notMarked = (startedAt: string) => [{ startedAt, marked: false }];

describe('the reminder to save a copy', () => {
  it('is due where no copy was ever saved and a session has marks', () => {
    expect(copyReminderDue(kept())).toBe(true);
  });

  it('is not due where nothing is here', () => {
    expect(copyReminderDue(kept({ sessions: [], changedAt: undefined }))).toBe(false);
    expect(copyReminderDue(kept({ sessions: [] }))).toBe(false);
  });

  it('leaves a session without marks alone for a day', () => {
    expect(copyReminderDue(kept({ sessions: notMarked('2026-11-20T12:00:00.001Z') }))).toBe(false);
    expect(copyReminderDue(kept({ sessions: notMarked('2026-11-20T12:00:00.000Z') }))).toBe(true);
  });

  it('comes back only when a copy is more than a week old', () => {
    expect(copyReminderDue(kept({ lastCopyAt: '2026-11-14T12:00:00.000Z' }))).toBe(false);
    expect(copyReminderDue(kept({ lastCopyAt: '2026-11-14T11:59:59.999Z' }))).toBe(true);
  });

  it('stays away while nothing has changed since the copy', () => {
    const lastCopyAt = '2026-10-01T09:00:00.000Z';
    expect(copyReminderDue(kept({ lastCopyAt, changedAt: lastCopyAt }))).toBe(false);
    expect(copyReminderDue(kept({ lastCopyAt, changedAt: '2026-10-01T09:00:00.001Z' }))).toBe(true);
  });

  it('put away, stays away for a week', () => {
    expect(copyReminderDue(kept({ hiddenAt: '2026-11-14T12:00:00.001Z' }))).toBe(false);
    expect(copyReminderDue(kept({ hiddenAt: '2026-11-14T12:00:00.000Z' }))).toBe(true);
  });
});
