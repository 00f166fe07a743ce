import { Link } from 'react-router';
import { paths } from '../../application/paths';
import type { Edition, Item } from '../../domain/edition/edition';
import type { Evidence } from '../../domain/evidence/evidence';
import type { Folded } from '../../domain/record/fold';
import type { Carried } from '../../domain/session/carried';
import { itemName } from '../../domain/session/outcome';
import type { Session } from '../../domain/session/session';
import { Button } from '../../ui/button';
import { ButtonGroup } from '../../ui/button-group';
import { LongText } from '../../ui/long-text';
import { SummaryList } from '../../ui/summary-list';
import { labelOf, valueInWords } from './carried-words';

/** An item into which something was carried, with what of it is still neither confirmed nor changed. */
export type CarriedItem = {
  readonly item: Item;
  readonly part: Folded;
  readonly all: number;
  readonly left: readonly Carried[];
};

/** The id of the item's heading, to which focus goes. */
export const headingOf = ({ id }: Item): string => `carried-${id}`;

type CarriedItemProps = {
  readonly session: Session;
  readonly carried: CarriedItem;
  /** The earlier session's edition, where it is here: it knows what its items were called. */
  readonly earlier: Edition | undefined;
  readonly pieces: ReadonlyMap<string, Evidence>;
  readonly onConfirm: (parts: readonly Carried[]) => Promise<boolean>;
};

/** What was carried into one item, each with its Confirm. */
export const CarriedItemSection = ({ session, carried, earlier, pieces, onConfirm }: CarriedItemProps) => {
  const { item, part, all, left } = carried;
  const name = itemName(item);
  const labels = left.map((one) => labelOf(one.part, item, pieces));
  return (
    <section aria-labelledby={headingOf(item)}>
      <h2 className="govuk-heading-m" id={headingOf(item)} tabIndex={-1}>
        {name}
      </h2>
      {left.length === 0 ? (
        <p className="govuk-body">
          {all === 1 ? 'The one thing carried here is confirmed or changed.' : `All ${all} are confirmed or changed.`}
        </p>
      ) : (
        <SummaryList
          rows={left.map((one, index) => ({
            // Two pieces may have one name; a row needs its own.
            label:
              labels.indexOf(labels[index] ?? '') === index
                ? (labels[index] ?? '')
                : `${labels[index] ?? ''} (${index + 1})`,
            value: <CarriedValue lines={valueInWords(one.part, item, part, pieces)} from={one} earlier={earlier} />,
            actions: session.archived
              ? []
              : [
                  {
                    text: 'Confirm',
                    hiddenText: `${labels[index] ?? ''} of ${name}`,
                    onClick: () => void onConfirm([one]),
                  },
                ],
          }))}
        />
      )}
      {!session.archived && (
        <ButtonGroup>
          {left.length > 1 && (
            <Button variant="secondary" onClick={() => onConfirm(left)}>
              Confirm all {left.length} <span className="govuk-visually-hidden">of {name}</span>
            </Button>
          )}
          <Link className="govuk-link" to={paths.item(session.id, item.id)}>
            Change <span className="govuk-visually-hidden">something in {name}</span>
          </Link>
        </ButtonGroup>
      )}
    </section>
  );
};

type CarriedValueProps = {
  readonly lines: readonly string[];
  readonly from: Carried;
  readonly earlier: Edition | undefined;
};

const CarriedValue = ({ lines, from, earlier }: CarriedValueProps) => {
  const names = (earlier?.items ?? []).filter(({ id }) => from.items.includes(id)).map(itemName);
  return (
    <>
      {lines.map((line, index) => (
        <p className="govuk-body govuk-!-margin-bottom-1" key={index}>
          <LongText text={line} />
        </p>
      ))}
      <p className="govuk-hint govuk-!-margin-bottom-0">
        Carried from {from.period}
        {names.length > 0 && `: ${names.join(' and ')}`}
      </p>
    </>
  );
};
