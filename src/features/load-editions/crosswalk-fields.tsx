import type { Edition } from '../../domain/edition/edition';
import {
  type Choices,
  newItemsIn,
  type Suggestion,
  type SuggestionReason,
} from '../../domain/edition/suggest-crosswalk';
import { Button } from '../../ui/button';
import { Select } from '../../ui/select';
import { itemName } from './edition-words';
import { fieldIds } from './field-ids';

type CrosswalkFieldsProps = {
  readonly earlier: Edition;
  readonly later: Edition;
  readonly suggestions: readonly Suggestion[];
  readonly choices: Choices;
  readonly onChange: (choices: Choices) => void;
};

const gone = '';

const reasonWords = (reason: SuggestionReason): string => {
  switch (reason.is) {
    case 'sameId':
      return 'it has the same id';
    case 'sameTitle':
      return 'it has the same title';
    case 'similarTitle':
      return `its title is similar (${reason.shared.join(', ')})`;
  }
};

const placeId = (index: number, place: number): string =>
  index === 0 && place === 0 ? fieldIds.crosswalk : `${fieldIds.crosswalk}-${index}-${place}`;

/** For every item of the earlier edition, the items of the later one that it goes on in: one, several, or none. */
export const CrosswalkFields = ({ earlier, later, suggestions, choices, onChange }: CrosswalkFieldsProps) => {
  const options = [
    { value: gone, label: 'Nothing: it is gone' },
    ...later.items.map((item) => ({ value: item.id, label: itemName(item) })),
  ];
  const fresh = newItemsIn(later, choices).flatMap((id) => later.items.find((item) => item.id === id) ?? []);
  return (
    <>
      {earlier.items.map((item, index) => {
        const to = choices[item.id] ?? [];
        const suggested = suggestions.find(({ from }) => from === item.id)?.to;
        const target = later.items.find(({ id }) => id === suggested?.item);
        const set = (next: readonly string[]): void =>
          onChange({ ...choices, [item.id]: next.filter((id, n) => id !== gone && next.indexOf(id) === n) });
        return (
          <div key={item.id} className="govuk-!-margin-bottom-6">
            {[...(to.length > 0 ? to : [gone])].map((chosen, place) => (
              <Select
                key={`${item.id} ${String(place)}`}
                id={placeId(index, place)}
                label={place === 0 ? itemName(item) : `${itemName(item)}, also`}
                {...(place === 0 ? { labelSize: 's' as const } : {})}
                hint={
                  place > 0
                    ? undefined
                    : suggested && target
                      ? `Suggested: ${itemName(target)}, because ${reasonWords(suggested.reason)}.`
                      : 'Nothing is suggested: no title looks like it.'
                }
                value={chosen}
                onChange={(value) => set(to.length > 0 ? to.map((one, n) => (n === place ? value : one)) : [value])}
                options={options}
              />
            ))}
            {to.length > 0 && to.length < later.items.length && (
              <AlsoGoesTo name={itemName(item)} later={later} taken={to} onAdd={(id) => set([...to, id])} />
            )}
          </div>
        );
      })}
      <h2 className="govuk-heading-m">New in this edition</h2>
      <div role="status">
        {fresh.length === 0 ? (
          <p className="govuk-body">Nothing: every {later.nouns.item} follows an earlier one.</p>
        ) : (
          <>
            <p className="govuk-body">Nothing leads to:</p>
            <ul className="govuk-list govuk-list--bullet">
              {fresh.map((item) => (
                <li key={item.id}>{itemName(item)}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </>
  );
};

type AlsoProps = {
  readonly name: string;
  readonly later: Edition;
  readonly taken: readonly string[];
  readonly onAdd: (id: string) => void;
};

// The next item that it does not go to yet; the person then chooses the one that is meant.
const AlsoGoesTo = ({ name, later, taken, onAdd }: AlsoProps) => {
  const [next] = later.items.filter(({ id }) => !taken.includes(id));
  return next ? (
    <Button variant="link" onClick={() => onAdd(next.id)}>
      Add another place<span className="govuk-visually-hidden"> for {name}</span>
    </Button>
  ) : null;
};
