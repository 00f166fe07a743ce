import type { Item, Scale } from '../../../domain/edition/edition';
import type { Folded } from '../../../domain/record/fold';
import { markerInWords } from '../../../domain/session/describe-event';
import { type Marker, markers } from '../../../domain/session/mark';
import { readItem } from '../../../domain/session/session';
import { LongText } from '../../../ui/long-text';
import { SummaryList } from '../../../ui/summary-list';
import { MarkWord } from '../mark-word';
import { useWho } from '../../../state/marking/use-who';

type Props = {
  readonly scale: Scale;
  readonly part: Folded;
  readonly item: Item;
  /** Whose mark is being given here; left out, all are shown. */
  readonly marker?: Marker;
};

/** The marks that others gave to an item, to read. Draws nothing where there are none. */
export const OtherMarks = ({ scale, part, item, marker }: Props) => {
  const { marks } = readItem(part, item.id);
  const others = markers.filter((one) => one !== marker).map((one) => marks[one]);
  const given = others.filter(({ mark }) => mark.is !== 'empty');
  const who = useWho(given.flatMap(({ mark }) => mark.seen));
  if (given.length === 0) return null;
  return (
    <SummaryList
      rows={given.map(({ marker: whose, mark, reason }) => ({
        label: markerInWords(whose),
        value: (
          <>
            {mark.sides.map(({ event, value }) => (
              <p className="govuk-body govuk-!-margin-bottom-1" key={event}>
                {value === undefined ? (
                  mark.is === 'conflict' ? (
                    'No mark'
                  ) : (
                    'Not readable here'
                  )
                ) : (
                  <strong>
                    <MarkWord scale={scale} mark={value} />
                  </strong>
                )}
                {who.has(event) && <> by {who.get(event)}</>}
              </p>
            ))}
            {mark.is === 'conflict' && (
              <p className="govuk-body govuk-!-margin-bottom-1">Two marks stand side by side.</p>
            )}
            {reason.value !== undefined && (
              <p className="govuk-body govuk-!-margin-bottom-0">
                <LongText text={`Reason: ${reason.value}`} />
              </p>
            )}
            {reason.is === 'erased' && <p className="govuk-body govuk-!-margin-bottom-0">The reason was erased.</p>}
          </>
        ),
      }))}
    />
  );
};
