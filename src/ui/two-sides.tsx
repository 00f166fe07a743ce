import type { ReactNode } from 'react';
import { Button } from './button';
import { InsetText } from './inset-text';
import { LongText } from './long-text';

export type OneSide = {
  /** Unique among the sides. */
  readonly key: string;
  readonly words: string;
  readonly button: string;
  readonly keep: () => void;
};

export type TwoSidesProps = {
  readonly heading: string;
  readonly explanation: ReactNode;
  readonly sides: readonly OneSide[];
  /** What the sides are of, for screen readers. */
  readonly of: string;
};

/** Two values for one thing, both in sight, of which a person has to keep one. */
export const TwoSides = ({ heading, explanation, sides, of }: TwoSidesProps) => (
  <InsetText>
    <p className="govuk-body">
      <strong>{heading}</strong> {explanation}
    </p>
    {sides.map(({ key, words, button, keep }) => (
      <div key={key}>
        <p className="govuk-body govuk-!-margin-top-4 govuk-!-margin-bottom-2">
          <LongText text={words} />
        </p>
        <Button variant="secondary" small onClick={keep}>
          {button}
          <span className="govuk-visually-hidden"> for {of}</span>
        </Button>
      </div>
    ))}
  </InsetText>
);
