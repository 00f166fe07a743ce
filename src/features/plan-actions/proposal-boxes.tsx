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
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-one-half govuk-!-margin-bottom-4">
          <TextInput label="Owner" {...box('owner')} />
        </div>
        <div className="govuk-grid-column-one-half govuk-!-margin-bottom-4">
          <Select
            label="Priority"
            options={[
              { value: '', label: priorityInWords(undefined) },
              ...priorities.map((priority) => ({ value: priority, label: priorityInWords(priority) })),
            ]}
            {...box('priority')}
          />
        </div>
      </div>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-one-half govuk-!-margin-bottom-4">
          <DateInput
            id={due}
            legend="When it is due"
            error={errorFor(due)}
            value={{ day: values.dueDay, month: values.dueMonth, year: values.dueYear }}
            onChange={({ day, month, year }) => set(proposal, { dueDay: day, dueMonth: month, dueYear: year })}
          />
        </div>
        <div className="govuk-grid-column-one-half govuk-!-margin-bottom-4">
          <TextInput label="Or when, in words" hint="Such as “ongoing”" {...box('dueInWords')} />
        </div>
      </div>
    </>
  );
};
