import { type SyntheticEvent, useState } from 'react';
import type { Evidence } from '../../../domain/evidence/evidence';
import { dateInWords } from '../../../domain/shared/calendar-date';
import { useOnce } from '../../../state/use-once';
import { Button } from '../../../ui/button';
import { Details } from '../../../ui/details';
import { Select } from '../../../ui/select';
import { evidenceTitle } from './evidence-words';

type Props = {
  /** What the council has and this item does not show yet. */
  readonly pieces: readonly Evidence[];
  readonly itemNoun: string;
  /** Gives what went wrong, in words. */
  readonly link: (id: string) => Promise<string | undefined>;
};

const nameOf = (piece: Evidence): string =>
  piece.date ? `${evidenceTitle(piece)}, ${dateInWords(piece.date)}` : `${evidenceTitle(piece)}, no date`;

/** Links a piece that was added under another item, or in another session. Draws nothing where there is none. */
export const EvidenceHere = ({ pieces, itemNoun, link }: Props) => {
  const [chosen, setChosen] = useState('');
  const [error, setError] = useState<string>();
  const once = useOnce();
  const add = async (): Promise<void> => {
    const piece = pieces.find(({ id }) => id === chosen);
    if (!piece) {
      setError('Choose a piece of evidence');
      document.getElementById('evidence-here')?.focus();
      return;
    }
    const problem = await link(piece.id);
    setError(problem);
    if (problem === undefined) setChosen('');
  };
  if (pieces.length === 0) return null;
  return (
    <Details summary="Add evidence that is here already">
      <form
        noValidate
        onSubmit={(event: SyntheticEvent) => {
          event.preventDefault();
          void once(add);
        }}
      >
        <Select
          id="evidence-here"
          label={`Evidence added elsewhere that this ${itemNoun} does not show yet`}
          value={chosen}
          onChange={setChosen}
          error={error}
          options={[
            { value: '', label: 'Choose evidence' },
            ...pieces
              .map((piece) => ({ value: piece.id, label: nameOf(piece) }))
              .sort((a, b) => a.label.localeCompare(b.label, 'en-GB')),
          ]}
        />
        <Button type="submit" variant="secondary">
          Add<span className="govuk-visually-hidden"> the chosen evidence</span>
        </Button>
      </form>
    </Details>
  );
};
