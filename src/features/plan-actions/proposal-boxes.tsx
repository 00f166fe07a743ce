import { priorities } from '../../domain/actions/action';
import { priorityInWords } from '../../domain/actions/action-words';
import type { Proposal } from '../../domain/actions/propose-actions';
import { DateInput } from '../../ui/date-input';
import { Select } from '../../ui/select';
import { TextArea } from '../../ui/text-area';
import { TextInput } from '../../ui/text-input';
import { boxId, type ProposalBox, type ProposalValues } from './proposal-choices';

export type ProposalBoxesProps = {
  readonly proposal: Proposal;
  readonly values: ProposalValues;
  readonly set: (proposal: Proposal, changed: Partial<ProposalValues>) => void;
  readonly errorFor: (id: string) => string | undefined;
};

/** What can be settled of an action while it is taken up: its words, who, when and how pressing. */
export const ProposalBoxes = ({ proposal, values, set, errorFor }: ProposalBoxesProps) => {
  const box = (name: ProposalBox) => ({
    id: boxId(proposal, name),
    value: values[name],
    onChange: (value: string) => set(proposal, { [name]: value }),
  });
  const due = boxId(proposal, 'dueDay');
  return (
    <>
      <TextArea label="What is to be done" rows={2} error={errorFor(boxId(proposal, 'title'))} {...box('title')} />
      <TextInput label="Owner" hint="A role or a service" width="two-thirds" {...box('owner')} />
      <DateInput
        id={due}
        legend="When it is due"
        error={errorFor(due)}
        value={{ day: values.dueDay, month: values.dueMonth, year: values.dueYear }}
        onChange={({ day, month, year }) => set(proposal, { dueDay: day, dueMonth: month, dueYear: year })}
      />
      <TextInput label="Or when, in words" width="one-half" {...box('dueInWords')} />
      <Select
        label="Priority"
        options={[
          { value: '', label: priorityInWords(undefined) },
          ...priorities.map((priority) => ({ value: priority, label: priorityInWords(priority) })),
        ]}
        {...box('priority')}
      />
    </>
  );
};
