import { Button } from '../../../ui/button';
import { ButtonGroup } from '../../../ui/button-group';
import { InsetText } from '../../../ui/inset-text';
import { LongText } from '../../../ui/long-text';

type Props = {
  readonly what: string;
  readonly text: string;
  readonly use: () => void;
  readonly discard: () => void;
};

/** Offers what was typed in a window that ended before it was saved. */
export const LeftBehindText = ({ what, text, use, discard }: Props) => (
  <InsetText>
    <p className="govuk-body">
      <strong>This was typed in a window that closed before it was saved.</strong>
    </p>
    {text.split('\n').map((line, index) => (
      <p className="govuk-body" key={index}>
        <LongText text={line} />
      </p>
    ))}
    <ButtonGroup>
      <Button variant="secondary" small onClick={use}>
        Use it<span className="govuk-visually-hidden"> for {what}</span>
      </Button>
      <Button variant="link" onClick={discard}>
        Throw it away<span className="govuk-visually-hidden">, typed for {what}</span>
      </Button>
    </ButtonGroup>
  </InsetText>
);
