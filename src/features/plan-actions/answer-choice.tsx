import type { ItemLink } from '../../domain/actions/action';
import { Button } from '../../ui/button';
import { ButtonGroup } from '../../ui/button-group';
import { focusField } from '../../ui/focus-field';
import { InsetText } from '../../ui/inset-text';
import { LongText } from '../../ui/long-text';
import { SummaryList } from '../../ui/summary-list';
import { choiceId, fieldId } from './field-ids';
import type { OpenChoice } from './use-action-form';
import type { LinkedItem } from './use-plan';
import { questionNames, sideInWords } from './value-words';

type AnswerChoiceProps = {
  readonly choice: OpenChoice;
  readonly itemAt: (link: ItemLink) => LinkedItem | undefined;
};

/** Two answers to one question, side by side, before its boxes: a person chooses. */
export const AnswerChoice = ({ choice, itemAt }: AnswerChoiceProps) => {
  const { question, between, sides } = choice;
  const labels = sides.map(({ is }, index) =>
    between === 'stored' ? `Version ${index + 1}` : is === 'mine' ? 'You typed' : 'Saved now',
  );
  const name = questionNames[question];
  return (
    <InsetText>
      <p className="govuk-body">
        {between === 'typed'
          ? `${name}: another window changed this while you were typing. Nothing is overwritten until you choose.`
          : `${name}: two people’s versions stand side by side. Choose one, or type another below.`}
      </p>
      <SummaryList
        noBorder
        rows={sides.map(({ side }, index) => ({
          label: labels[index] ?? '',
          value: <LongText text={sideInWords(question, side, itemAt)} />,
        }))}
      />
      <ButtonGroup>
        {sides.map(({ is, use }, index) => (
          <Button
            key={labels[index]}
            small
            variant="secondary"
            {...(index === 0 ? { id: choiceId(question) } : {})}
            onClick={() => {
              use();
              // The buttons are gone once pressed: the keyboard goes on from the question itself.
              focusField(fieldId(question));
            }}
          >
            {between === 'stored'
              ? `Use version ${index + 1}`
              : is === 'mine'
                ? 'Keep what I typed'
                : 'Use what is saved now'}{' '}
            <span className="govuk-visually-hidden">for {name.toLowerCase()}</span>
          </Button>
        ))}
      </ButtonGroup>
    </InsetText>
  );
};
