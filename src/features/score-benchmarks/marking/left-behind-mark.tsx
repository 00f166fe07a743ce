import type { Scale } from '../../../domain/edition/edition';
import { type Marker, markInWords, markPath, reasonPath } from '../../../domain/session/mark';
import { Button } from '../../../ui/button';
import { ButtonGroup } from '../../../ui/button-group';
import { InsetText } from '../../../ui/inset-text';
import { LongText } from '../../../ui/long-text';
import type { LeftBehind } from '../../../state/marking/use-left-behind';
import type { MarkInHand } from '../../../state/marking/mark-in-hand';

type Props = {
  readonly mark: MarkInHand;
  readonly marker: Marker;
  readonly scale: Scale;
  readonly left: LeftBehind;
};

/** Offers a mark whose reason was still being typed when a window ended suddenly. Draws nothing where there is none. */
export const LeftBehindMark = ({ mark, marker, scale, left }: Props) => {
  const at = [markPath(mark.item.id, marker), reasonPath(mark.item.id, marker)] as const;
  const chosen = left.byPath.get(at[0])?.value;
  const reason = left.byPath.get(at[1])?.value ?? '';
  const isStored = chosen === mark.given.mark.value && reason === (mark.given.reason.value ?? '');
  if (chosen === undefined || isStored || mark.unsaved) return null;
  return (
    <InsetText>
      <p className="govuk-body">
        <strong>A choice was left unsaved when a window closed: {markInWords(scale, chosen)}.</strong>{' '}
        {reason === '' ? 'No reason had been typed.' : <LongText text={`Reason: ${reason}`} />}
      </p>
      <ButtonGroup>
        <Button
          variant="secondary"
          small
          onClick={() => {
            mark.restore({ mark: chosen, reason });
            left.discard(at);
          }}
        >
          Take it up again
        </Button>
        <Button variant="link" onClick={() => left.discard(at)}>
          Throw it away
        </Button>
      </ButtonGroup>
    </InsetText>
  );
};
