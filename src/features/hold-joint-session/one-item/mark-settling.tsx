import type { Scale } from '../../../domain/edition/edition';
import type { MarkInHand } from '../../../state/marking/mark-in-hand';
import { useMarkSides } from '../../../state/marking/use-mark-sides';
import { Button } from '../../../ui/button';
import { ErrorMessage } from '../../../ui/error-message';
import { TwoSides } from '../../../ui/two-sides';

type Props = { readonly mark: MarkInHand; readonly scale: Scale; readonly itemNoun: string };

/** What stands in the way of a mark: two of them, or a store that refused it. Draws nothing where nothing does. */
export const MarkSettling = ({ mark, scale, itemNoun }: Props) => {
  const sides = useMarkSides(mark, scale, itemNoun);
  return (
    <>
      {sides && <TwoSides {...sides} />}
      {mark.notSaved && (
        <>
          <ErrorMessage id="joint-not-saved">{mark.notSaved.words}</ErrorMessage>
          <Button variant="secondary" small onClick={mark.notSaved.again}>
            Save again
          </Button>
        </>
      )}
    </>
  );
};
