import type { Item, Scale } from '../../../domain/edition/edition';
import type { Folded } from '../../../domain/record/fold';
import { markerInWords } from '../../../domain/session/describe-event';
import { markers } from '../../../domain/session/mark';
import { readItem } from '../../../domain/session/session';
import { LongText } from '../../../ui/long-text';
import { SummaryList } from '../../../ui/summary-list';
import { MarkWord } from '../mark-word';
import { useWho } from '../../../state/marking/use-who';

type Props = {
  readonly scale: Scale;
  readonly part: Folded;
  readonly item: Item;
};

/** Every mark that was given to an item, with who and when, and which of them is the result. Draws nothing where there
 *  are none. */
export const GivenMarks = ({ scale, part, item }: Props) => {
  const { marks, result } = readItem(part, item.id);
  const given = markers.map((one) => marks[one]).filter(({ mark }) => mark.is !== 'empty');
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
                {result?.event === event && <>. This is the result</>}
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
