import { originInWords, priorityInWords } from '../../domain/actions/action-words';
import { origins, priorities, statuses } from '../../domain/actions/action';
import { statusInWords } from '../../documents/report/action-rows';
import { DateInput } from '../../ui/date-input';
import { Radios } from '../../ui/radios';
import { TextArea } from '../../ui/text-area';
import { TextInput } from '../../ui/text-input';
import { AnswerChoice } from './answer-choice';
import type { Box, Question } from './action-values';
import { dropReasonId, dueInWordsId, fieldId } from './field-ids';
import { LinkedItems } from './linked-items';
import type { ActionForm } from './use-action-form';
import type { Plan } from './use-plan';

type ActionFieldsProps = {
  readonly form: ActionForm;
  readonly plan: Plan;
  readonly errorFor: (id: string) => string | undefined;
  /** A mark required it, so that dropping it takes a reason. */
  readonly required: boolean;
  /** It was proposed from a session: an origin that nobody can choose by hand. */
  readonly proposed: boolean;
};

/** Everything that is asked of an action, the same for a new one and for one that is in the plan. */
export const ActionFields = ({ form, plan, errorFor, required, proposed }: ActionFieldsProps) => {
  const { values, set, choices } = form;
  const box = (name: Box) => ({ value: values[name], onChange: (value: string) => set(name, value) });
  const choiceFor = (question: Question) => {
    const choice = choices.find((one) => one.question === question);
    return choice && <AnswerChoice choice={choice} itemAt={plan.itemAt} />;
  };
  return (
    <>
      {choiceFor('title')}
      <TextArea
        id={fieldId('title')}
        label="What is to be done"
        labelSize="s"
        hint="One thing, so that anybody can tell when it is done"
        rows={2}
        error={errorFor(fieldId('title'))}
        {...box('title')}
      />
      {choiceFor('why')}
      <TextArea id={fieldId('why')} label="Why it is in the plan" labelSize="s" rows={3} {...box('why')} />
      {choiceFor('origin')}
      <Radios
        id={fieldId('origin')}
        legend="Where it came from"
        legendSize="s"
        small
        error={errorFor(fieldId('origin'))}
        {...box('origin')}
        items={origins
          .filter((origin) => proposed || origin !== 'proposed')
          .map((origin) => ({ value: origin, label: originInWords(origin) }))}
      />
      {choiceFor('links')}
      <LinkedItems id={fieldId('links')} sessions={plan.sessions} itemAt={plan.itemAt} {...box('links')} />
      {choiceFor('owner')}
      <TextInput
        id={fieldId('owner')}
        label="Owner"
        labelSize="s"
        hint="A role or a service, such as Head of Community Safety"
        width="two-thirds"
        {...box('owner')}
      />
      {choiceFor('due')}
      <DateInput
        id={fieldId('due')}
        legend="When it is due"
        legendSize="s"
        hint="For example, 31 3 2026"
        error={errorFor(fieldId('due'))}
        value={{ day: values.dueDay, month: values.dueMonth, year: values.dueYear }}
        onChange={({ day, month, year }) => {
          if (day !== values.dueDay) set('dueDay', day);
          if (month !== values.dueMonth) set('dueMonth', month);
          if (year !== values.dueYear) set('dueYear', year);
        }}
      />
      <TextInput
        id={dueInWordsId}
        label="Or when, in words"
        hint="Only where there is no date, such as “ongoing”. It cannot become overdue."
        width="one-half"
        {...box('dueInWords')}
      />
      {choiceFor('priority')}
      <Radios
        id={fieldId('priority')}
        legend="Priority"
        legendSize="s"
        small
        {...box('priority')}
        items={[
          ...priorities.map((priority) => ({ value: priority, label: priorityInWords(priority) })),
          { value: '', label: priorityInWords(undefined) },
        ]}
      />
      {choiceFor('status')}
      <Radios
        id={fieldId('status')}
        legend="Status"
        legendSize="s"
        hint={required && 'A mark requires this action: dropping it takes a reason'}
        small
        {...box('status')}
        items={statuses.map((status) => ({
          value: status,
          label: statusInWords(status),
          ...(status === 'dropped'
            ? { conditional: <DropReason required={required} error={errorFor(dropReasonId)} {...box('dropReason')} /> }
            : {}),
        }))}
      />
      {choiceFor('progress')}
      <TextArea
        id={fieldId('progress')}
        label="Progress"
        labelSize="s"
        hint="What was done so far, and what comes next. Do not enter information about people."
        rows={4}
        {...box('progress')}
      />
    </>
  );
};

type DropReasonProps = {
  readonly required: boolean;
  readonly error: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

const DropReason = ({ required, ...box }: DropReasonProps) => (
  <TextArea
    id={dropReasonId}
    label={required ? 'Why no action is needed' : 'Why it was dropped'}
    hint={required ? 'The plan shows it instead of the action' : 'If there is a reason to give'}
    rows={2}
    {...box}
  />
);
