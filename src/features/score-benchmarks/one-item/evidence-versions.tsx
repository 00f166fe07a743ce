import { Button } from '../../../ui/button';
import { ButtonGroup } from '../../../ui/button-group';
import { InsetText } from '../../../ui/inset-text';
import { LongText } from '../../../ui/long-text';

type Props = {
  /** What stands twice, in the plural: "titles". */
  readonly what: string;
  readonly sides: readonly { readonly event: string; readonly words: string; readonly use: () => void }[];
};

/** Two values of one field of a piece of evidence, which came together when a copy was opened. Nobody has to choose. */
export const EvidenceVersions = ({ what, sides }: Props) => (
  <InsetText>
    <p className="govuk-body">
      <strong>Two {what} stand side by side.</strong> Choose one, or type another below. Until then both stay.
    </p>
    <ul className="govuk-list">
      {sides.map(({ event, words }, index) => (
        <li key={event}>
          Version {index + 1}: <LongText text={words} />
        </li>
      ))}
    </ul>
    <ButtonGroup>
      {sides.map(({ event, words, use }, index) => (
        <Button key={event} variant="secondary" small onClick={use}>
          Use version {index + 1}
          <span className="govuk-visually-hidden">
            {' '}
            of the {what}: {words}
          </span>
        </Button>
      ))}
    </ButtonGroup>
  </InsetText>
);
