import { type Mark, markInWords } from '../../../domain/session/mark';
import type { Scale } from '../../../domain/edition/edition';
import { Button } from '../../../ui/button';
import { InsetText } from '../../../ui/inset-text';
import { LongText } from '../../../ui/long-text';
import { useWho } from '../../../state/marking/use-who';
import type { MarkInHand } from '../../../state/marking/use-mark';

type Props = { readonly mark: MarkInHand; readonly scale: Scale; readonly itemNoun: string };

const inWords = (scale: Scale, mark: Mark | null | undefined): string => (mark ? markInWords(scale, mark) : 'no mark');

/** Two marks for one item, of which a person has to keep one: two people's after a copy was opened, or what another
 *  window stored while this one was choosing. Draws nothing where there is only one. */
export const MarkConflict = (props: Props) =>
  props.mark.changedSince || props.mark.given.mark.is === 'conflict' ? <TwoMarks {...props} /> : null;

const TwoMarks = ({ mark, scale, itemNoun }: Props) => {
  const { given, changedSince, item } = mark;
  const who = useWho(given.mark.seen);
  const of = `${item.number} ${item.title}`;
  if (changedSince) {
    return (
      <InsetText>
        <p className="govuk-body">
          <strong>This mark was changed in another window while you chose.</strong> Nothing was overwritten. Choose
          which to keep.
        </p>
        <Side
          words={`Yours, not saved yet: ${inWords(scale, changedSince.mine)}.`}
          button={`Keep yours: ${inWords(scale, changedSince.mine)}`}
          of={of}
          keep={changedSince.keepMine}
        />
        <Side
          words={`Saved in the other window: ${given.mark.sides.map(({ value }) => inWords(scale, value)).join(' and ') || 'no mark'}${by(who, given.mark.seen[0])}.`}
          button="Keep what is saved"
          of={of}
          keep={changedSince.keepTheirs}
        />
      </InsetText>
    );
  }
  return (
    <InsetText>
      <p className="govuk-body">
        <strong>Two marks stand side by side for this {itemNoun}.</strong> They were given in different places and came
        together when a copy was opened. Choose which to keep. The other stays in the history.
      </p>
      {given.mark.sides.map(({ event, value }) => {
        const reason = given.reason.sides.find((side) => side.event === event)?.value;
        return (
          <Side
            key={event}
            words={`${inWords(scale, value)}${by(who, event)}.${reason ? ` Reason: ${reason}` : ''}`}
            button={`Keep ${inWords(scale, value)}`}
            of={of}
            keep={() => mark.keep(value, reason)}
          />
        );
      })}
    </InsetText>
  );
};

const by = (who: ReadonlyMap<string, string>, event: string | undefined): string => {
  const words = event === undefined ? undefined : who.get(event);
  return words ? `, by ${words}` : '';
};

type SideProps = {
  readonly words: string;
  readonly button: string;
  readonly of: string;
  readonly keep: () => void;
};

const Side = ({ words, button, of, keep }: SideProps) => (
  <>
    <p className="govuk-body govuk-!-margin-top-4 govuk-!-margin-bottom-2">
      <LongText text={words} />
    </p>
    <Button variant="secondary" small onClick={keep}>
      {button}
      <span className="govuk-visually-hidden"> for {of}</span>
    </Button>
  </>
);
