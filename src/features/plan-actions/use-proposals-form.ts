import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { addActions } from '../../application/actions';
import { paths } from '../../application/paths';
import type { Proposal } from '../../domain/actions/propose-actions';
import { itemOf } from '../../domain/session/mark';
import { useWork } from '../../state/desk-context';
import { tracked } from '../../state/tracked';
import type { OpenSession } from '../../state/use-session';
import type { FieldError } from '../../ui/error-summary';
import { saveId } from './field-ids';
import { justSaved } from './just-saved';
import { problemWords } from './problem-words';
import { boxId, type Chosen, chosenFrom, namedBoxes, type ProposalValues, valuesFor } from './proposal-choices';
import { type UnsavedTyping, useUnsavedTyping } from './use-unsaved-typing';

export type ProposalsFormState = {
  readonly typing: UnsavedTyping;
  readonly valuesOf: (proposal: Proposal) => ProposalValues;
  readonly set: (proposal: Proposal, changed: Partial<ProposalValues>) => void;
  readonly chosen: Chosen;
  readonly errors: readonly FieldError[];
  readonly errorFor: (id: string) => string | undefined;
  readonly attempt: number;
  readonly save: () => Promise<void>;
};

const actions = (count: number): string => `${count} action${count === 1 ? '' : 's'}`;

const savedText = ({ toDo, dropped }: Chosen): string =>
  [
    ...(toDo > 0 ? [`${actions(toDo)} added to the plan`] : []),
    ...(dropped > 0 ? [`${actions(dropped)} recorded as not needed`] : []),
  ].join(', ');

/** What is chosen and typed on the page of proposals, and adding it to the plan in one command. */
export const useProposalsForm = (
  { session, edition, authority }: OpenSession,
  proposals: readonly Proposal[],
): ProposalsFormState => {
  const work = useWork();
  const navigate = useNavigate();
  const typing = useUnsavedTyping(session.id, 'draft/proposal');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const saving = useRef(false);
  const chosen = chosenFrom(proposals, typing.values, {
    session: session.id,
    authority: authority.id,
    numberOf: (item) => itemOf(edition, item)?.number ?? item,
  });

  const wrong = (): readonly FieldError[] => {
    const [first] = proposals;
    return chosen.added.length === 0 && first
      ? [{ id: boxId(first, 'ticked'), text: problemWords({ kind: 'nothingChosen' }) }]
      : chosen.errors;
  };

  const save = async (): Promise<void> => {
    // The Enter key twice is meant once, and must not add everything twice.
    if (saving.current || !work) return;
    setAttempt((now) => now + 1);
    setErrors(wrong());
    if (wrong().length > 0) return;
    saving.current = true;
    const outcome = await tracked(() => addActions(work, chosen.added)).finally(() => {
      saving.current = false;
    });
    if (!outcome.ok) {
      setErrors([{ id: saveId, text: problemWords(outcome.problem) }]);
      return;
    }
    const [event] = outcome.value;
    justSaved.set(event && { authority: authority.id, text: savedText(chosen), command: event.envelope.command });
    typing.forget();
    void navigate(paths.plan(authority.id));
  };

  return {
    typing,
    valuesOf: (proposal) => valuesFor(proposal, typing.values),
    set: (proposal, changed) => typing.type(namedBoxes(proposal, changed)),
    chosen,
    errors,
    errorFor: (id) => errors.find((error) => error.id === id)?.text,
    attempt,
    save,
  };
};
