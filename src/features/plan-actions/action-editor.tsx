import { type ReactNode, type SyntheticEvent, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Outcome } from '../../application/ports';
import { paths } from '../../application/paths';
import type { ActionDetails, ActionProblem } from '../../domain/actions/decide-action';
import type { ChangedSince } from '../../domain/record/decision';
import type { SeenFields } from '../../domain/record/set-fields';
import { useWork } from '../../state/desk-context';
import { tracked } from '../../state/tracked';
import type { Work } from '../../application/desk';
import { Button } from '../../ui/button';
import { ButtonGroup } from '../../ui/button-group';
import type { FieldError } from '../../ui/error-summary';
import { Page } from '../../ui/page';
import { ActionFields } from './action-fields';
import { type ActionValues, detailsOf } from './action-values';
import { saveId } from './field-ids';
import { errorOf, formErrors } from './form-errors';
import { justSaved } from './just-saved';
import { UnsavedNotice } from './unsaved-notice';
import { openChoices, type Stored, useActionForm } from './use-action-form';
import type { Plan } from './use-plan';

type ActionEditorProps = {
  readonly plan: Plan;
  readonly title: string;
  /** Whose drafts the typing is, and where among them. */
  readonly record: string;
  readonly place: string;
  /** Left out for a new action. */
  readonly stored?: Stored;
  readonly start?: Partial<ActionValues>;
  readonly submit: (
    work: Work,
    details: ActionDetails,
    seen: SeenFields,
  ) => Promise<Outcome<ActionProblem | ChangedSince>>;
  readonly button: string;
  readonly saved: (title: string) => string;
  /** What is stored now, read afresh after a refusal. */
  readonly readAgain?: () => Promise<Stored | undefined>;
  /** Stands below the form. */
  readonly children?: ReactNode;
};

/** The page on which one action is written: its form, what is wrong with it, and its saving. */
export const ActionEditor = (props: ActionEditorProps) => {
  const { plan, title, record, place, stored, start, submit, button, saved, readAgain, children } = props;
  const { id: authority, name } = plan.authority;
  const work = useWork();
  const navigate = useNavigate();
  const form = useActionForm(record, place, stored, start);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const saving = useRef(false);
  const required = stored?.action.required ?? false;
  const errorFor = (id: string): string | undefined => errors.find((error) => error.id === id)?.text;

  const leave = (): void => {
    form.typing.forget();
    void navigate(paths.plan(authority));
  };

  const save = async (): Promise<void> => {
    setAttempt((count) => count + 1);
    const { values, choices, seen } = form;
    const wrong = formErrors({ values, required, choices });
    setErrors(wrong);
    if (wrong.length > 0 || !work) return;
    const details = detailsOf(values);
    saving.current = true;
    const outcome = await tracked(() => submit(work, details, seen)).finally(() => {
      saving.current = false;
    });
    if (outcome.ok) {
      const [event] = outcome.value;
      justSaved.set(event && { authority, text: saved(details.title.trim()), command: event.envelope.command });
      leave();
      return;
    }
    const now = outcome.problem.kind === 'changedSince' ? await readAgain?.() : undefined;
    const clashes = now ? formErrors({ values, required, choices: openChoices(form.typing, now) }) : [];
    setErrors(clashes.length > 0 ? clashes : [errorOf(outcome.problem)]);
  };

  return (
    <Page
      title={title}
      caption={name}
      backLink={{ to: paths.plan(authority), text: 'Back to the action plan' }}
      errors={errors}
      attempt={attempt}
    >
      <UnsavedNotice typing={form.typing} values={form.values} onUse={form.restore} itemAt={plan.itemAt} />
      <form
        noValidate
        onSubmit={(event: SyntheticEvent) => {
          event.preventDefault();
          // The Enter key twice is meant once, and must not add two actions.
          if (!saving.current) void save();
        }}
      >
        <ActionFields
          form={form}
          plan={plan}
          errorFor={errorFor}
          required={required}
          proposed={stored?.action.origin === 'proposed'}
        />
        <ButtonGroup>
          <Button type="submit" id={saveId}>
            {button}
          </Button>
          <Button variant="link" onClick={leave}>
            Cancel
          </Button>
        </ButtonGroup>
      </form>
      {children}
    </Page>
  );
};
