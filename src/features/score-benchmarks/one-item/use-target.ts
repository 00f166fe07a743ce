import { useState } from 'react';
import { changeSession } from '../../../application/sessions';
import type { Edition } from '../../../domain/edition/edition';
import type { EventId } from '../../../domain/record/event';
import type { Mark } from '../../../domain/session/mark';
import type { ItemState } from '../../../domain/session/session';
import { useWork } from '../../../state/desk-context';
import { sessionProblemWords } from '../../../state/session-problem-words';
import { tracked } from '../../../state/tracked';
import type { FieldError } from '../../../ui/error-summary';

export const targetId = 'target';
export const targetReasonId = 'target-reason';

export type TargetForm = {
  readonly mark: Mark | undefined;
  readonly reason: string;
  readonly seen: readonly EventId[];
};

type Asked = {
  readonly session: string;
  readonly item: string;
  readonly target: ItemState['target'];
  readonly nouns: Edition['nouns'];
  readonly onErrors: (errors: readonly FieldError[], attempt: number) => void;
  /** The form is gone: focus goes back to what opened it. */
  readonly onClosed: () => void;
};

/** The form for an item's target: opened with what stands, kept as typed until it is stored. */
export const useTarget = ({ session, item, target, nouns, onErrors, onClosed }: Asked) => {
  const work = useWork();
  const [form, setForm] = useState<TargetForm>();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [changedSince, setChangedSince] = useState(false);

  const fail = (found: readonly FieldError[]): void => {
    setErrors(found);
    setAttempt(attempt + 1);
    onErrors(found, attempt + 1);
  };

  const close = (): void => {
    setForm(undefined);
    setErrors([]);
    setChangedSince(false);
    onErrors([], attempt);
    onClosed();
  };

  const put = async (mark: Mark | null, reason: string, seen: readonly EventId[]): Promise<void> => {
    if (!work) return;
    const outcome = await tracked(() => changeSession(work, session, { kind: 'setTarget', item, mark, reason, seen }));
    if (outcome.ok) close();
    else if (outcome.problem.kind === 'changedSince') setChangedSince(true);
    else
      fail([
        {
          id: outcome.problem.kind === 'targetReasonMissing' ? targetReasonId : targetId,
          text: sessionProblemWords(outcome.problem, nouns),
        },
      ]);
  };

  const save = async (): Promise<void> => {
    if (!form) return;
    const missing = [
      ...(form.mark === undefined ? [{ id: targetId, text: 'Choose the mark to be reached' }] : []),
      ...(form.reason.trim() === '' ? [{ id: targetReasonId, text: 'Say why this is the target' }] : []),
    ];
    if (missing.length > 0 || form.mark === undefined) fail(missing);
    else await put(form.mark, form.reason, form.seen);
  };

  return {
    form,
    errors,
    changedSince,
    open: () => {
      const { mark, reason } = target;
      setForm({ mark: mark.value, reason: reason.value ?? '', seen: mark.seen });
    },
    change: (over: Partial<TargetForm>) => setForm((now) => now && { ...now, ...over }),
    save,
    clear: () => put(null, '', target.mark.seen),
    close,
    /** What is typed here goes in place of what another window stored. */
    keepMine: () => form && put(form.mark ?? null, form.reason, target.mark.seen),
    keep: (mark: Mark | undefined, reason: string | undefined) => put(mark ?? null, reason ?? '', target.mark.seen),
  };
};
