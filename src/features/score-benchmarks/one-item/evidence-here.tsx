import { type SyntheticEvent, useState } from 'react';
import type { Evidence } from '../../../domain/evidence/evidence';
import { dateInWords } from '../../../domain/shared/calendar-date';
import { useOnce } from '../../../state/use-once';
import { Button } from '../../../ui/button';
import { Checkboxes } from '../../../ui/checkboxes';
import { Details } from '../../../ui/details';
import { focusField } from '../../../ui/focus-field';
import { TextInput } from '../../../ui/text-input';
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

// More are found by typing a part of the title.
const atOnce = 10;

const boxesId = 'evidence-here';

/** Finds a piece that was added under another item or in another year, so that one piece serves them all. Draws nothing
 *  where there is none. */
export const EvidenceHere = ({ pieces, itemNoun, link }: Props) => {
  const [sought, setSought] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [error, setError] = useState<string>();
  const once = useOnce();
  if (pieces.length === 0) return null;

  const words = sought.trim().toLowerCase();
  const found = pieces
    .filter((piece) => nameOf(piece).toLowerCase().includes(words))
    .sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'en-GB'));
  // What was ticked stays in sight, whatever is sought after it.
  const shown = [
    ...pieces.filter((piece) => chosen.includes(piece.id) && !found.slice(0, atOnce).includes(piece)),
    ...found.slice(0, atOnce),
  ];

  const add = async (): Promise<void> => {
    const wanted = pieces.filter(({ id }) => chosen.includes(id));
    if (wanted.length === 0) {
      setError('Choose a piece of evidence');
      focusField(boxesId);
      return;
    }
    for (const { id } of wanted) {
      const problem = await link(id);
      setError(problem);
      if (problem !== undefined) return;
      setChosen((before) => before.filter((one) => one !== id));
    }
    setSought('');
  };

  return (
    <Details summary="Use a piece you already have">
      <form
        noValidate
        onSubmit={(event: SyntheticEvent) => {
          event.preventDefault();
          void once(add);
        }}
      >
        {pieces.length > atOnce && (
          <TextInput
            id="evidence-sought"
            label="Search by title or date"
            type="search"
            value={sought}
            onChange={setSought}
          />
        )}
        <p className="govuk-body-s" role="status">
          {found.length > atOnce
            ? `The first ${atOnce} of ${found.length} pieces. Type more of the title to find others.`
            : words !== '' && `${found.length} of ${pieces.length} pieces`}
        </p>
        {shown.length > 0 && (
          <Checkboxes
            id={boxesId}
            legend={`Evidence that this ${itemNoun} does not show yet`}
            small
            values={chosen}
            onChange={setChosen}
            error={error}
            items={shown.map((piece) => ({ value: piece.id, label: nameOf(piece) }))}
          />
        )}
        <Button type="submit" variant="secondary">
          Use<span className="govuk-visually-hidden"> the chosen evidence</span> here
        </Button>
      </form>
    </Details>
  );
};
