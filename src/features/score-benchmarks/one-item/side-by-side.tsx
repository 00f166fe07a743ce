import type { EventId } from '../../../domain/record/event';
import { Button } from '../../../ui/button';
import { InsetText } from '../../../ui/inset-text';
import { LongText } from '../../../ui/long-text';
import { useWho } from '../../../state/marking/use-who';

type Side = {
  readonly title: string;
  readonly text: string;
  readonly event?: EventId;
  readonly button: string;
  readonly keep: () => void;
};

type Props = {
  /** What the texts are: "Strengths". */
  readonly what: string;
  readonly heading: string;
  readonly sides: readonly Side[];
  readonly events?: readonly EventId[];
  /** Keeps all of them, one after the other. */
  readonly both?: () => void;
};

/** Two texts for one field, both in full, and the question which to keep. */
export const SideBySide = ({ what, heading, sides, events = [], both }: Props) => {
  const who = useWho(events);
  return (
    <InsetText>
      <p className="govuk-body">
        <strong>{heading}</strong> Choose which to keep.
      </p>
      {sides.map(({ title, text, event, button, keep }) => (
        <div key={title}>
          <h3 className="govuk-heading-s govuk-!-margin-top-4 govuk-!-margin-bottom-1">{title}</h3>
          {event !== undefined && who.has(event) && (
            <p className="govuk-body-s govuk-!-margin-bottom-1">By {who.get(event)}</p>
          )}
          {text === '' ? (
            <p className="govuk-body govuk-!-margin-bottom-2">Left empty.</p>
          ) : (
            text.split('\n').map((line, index) => (
              <p className="govuk-body govuk-!-margin-bottom-2" key={index}>
                <LongText text={line} />
              </p>
            ))
          )}
          <Button variant="secondary" small onClick={keep}>
            {button}
            <span className="govuk-visually-hidden"> of {what}</span>
          </Button>
        </div>
      ))}
      {both && (
        <Button variant="secondary" small onClick={both}>
          Keep both, one after the other<span className="govuk-visually-hidden"> in {what}</span>
        </Button>
      )}
    </InsetText>
  );
};
