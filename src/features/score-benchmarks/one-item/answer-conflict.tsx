import type { Field } from '../../../domain/record/field';
import type { Answer } from '../../../domain/session/mark';
import { Button } from '../../../ui/button';
import { ButtonGroup } from '../../../ui/button-group';
import { InsetText } from '../../../ui/inset-text';
import { answerWords } from '../mark-words';
import { useWho } from '../../../state/marking/use-who';

type Props = {
  readonly stored: Field<Answer>;
  /** Chosen here while another window changed it; undefined where that did not happen. */
  readonly mine: Answer | null | undefined;
  readonly of: string;
  readonly keep: (answer: Answer | null) => void;
  readonly drop: () => void;
};

const inWords = (answer: Answer | null | undefined): string => (answer ? answerWords[answer] : 'No answer');

/** Two answers to one indicator, of which a person has to keep one. Draws nothing where there is only one. */
export const AnswerConflict = (props: Props) =>
  props.stored.is === 'conflict' || props.mine !== undefined ? <TwoAnswers {...props} /> : null;

const TwoAnswers = ({ stored, mine, of, keep, drop }: Props) => {
  const isConflict = stored.is === 'conflict';
  const who = useWho(stored.seen);
  const sides = stored.sides.map(({ event, value }) => ({ event, value, by: who.get(event) }));
  return (
    <InsetText>
      <p className="govuk-body">
        <strong>
          {mine === undefined
            ? 'Two answers stand side by side.'
            : 'This answer was changed in another window while you chose.'}
        </strong>{' '}
        {sides.map(({ value, by }) => `${inWords(value)}${by === undefined ? '' : `, by ${by}`}`).join('. ')}. Choose
        which to keep.
      </p>
      <ButtonGroup>
        {mine !== undefined && <Keep words={`Keep yours: ${inWords(mine)}`} of={of} onClick={() => keep(mine)} />}
        {mine !== undefined && !isConflict && (
          <Keep words={`Keep what is saved: ${inWords(stored.value)}`} of={of} onClick={drop} />
        )}
        {isConflict &&
          sides.map(({ event, value }) => (
            <Keep key={event} words={`Keep ${inWords(value)}`} of={of} onClick={() => keep(value ?? null)} />
          ))}
      </ButtonGroup>
    </InsetText>
  );
};

const Keep = ({
  words,
  of,
  onClick,
}: {
  readonly words: string;
  readonly of: string;
  readonly onClick: () => void;
}) => (
  <Button variant="secondary" small onClick={onClick}>
    {words}
    <span className="govuk-visually-hidden"> for: {of}</span>
  </Button>
);
