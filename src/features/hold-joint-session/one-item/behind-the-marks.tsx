import { markerInWords } from '../../../domain/session/describe-event';
import { lastYearName } from '../../../domain/session/last-year';
import { markers, markInWords } from '../../../domain/session/mark';
import { itemName } from '../../../domain/session/outcome';
import { readItem } from '../../../domain/session/session';
import { useWho } from '../../../state/marking/use-who';
import { Details } from '../../../ui/details';
import { LongText } from '../../../ui/long-text';
import type { Beside } from './marks-beside';

const Words = ({ title, text }: { readonly title: string; readonly text: string | undefined }) =>
  text ? (
    <>
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{title}</h3>
      {text.split('\n').map((line, index) => (
        <p className="govuk-body" key={index}>
          <LongText text={line} />
        </p>
      ))}
    </>
  ) : null;

/** What a mark rests on, for whoever asks: evidence, last year's words, and every mark with who, when and why. */
export const BehindTheMarks = ({ scoring, item, part, last }: Beside) => {
  const { scale, edition, evidence } = scoring;
  const { marks, evidence: ids, strengths, areas } = readItem(part, item.id);
  const given = markers.map((one) => marks[one]).filter(({ mark }) => mark.is !== 'empty');
  const who = useWho(given.flatMap(({ mark }) => mark.seen));
  const pieces = ids.flatMap((id) => evidence.get(id) ?? []);
  return (
    <Details summary="Evidence, last year’s words, and every mark with who, when and why">
      <h2 className="govuk-heading-s govuk-!-margin-bottom-1">Evidence</h2>
      {pieces.length === 0 ? (
        <p className="govuk-body">None is linked to this {edition.nouns.item}.</p>
      ) : (
        <ul className="govuk-list govuk-list--bullet">
          {pieces.map(({ id, title }) => (
            <li key={id}>
              <LongText text={title} />
            </li>
          ))}
        </ul>
      )}
      {given.length > 0 && (
        <>
          <h2 className="govuk-heading-s govuk-!-margin-bottom-1">The marks</h2>
          <ul className="govuk-list govuk-list--bullet">
            {given.flatMap(({ marker, mark, reason }) =>
              mark.sides.map(({ event, value }) => {
                const why = reason.sides.find((side) => side.event === event)?.value;
                const words = `${markerInWords(marker)}: ${value === undefined ? 'no mark' : markInWords(scale, value)}`;
                return (
                  <li key={event}>
                    <LongText
                      text={`${words}${who.has(event) ? `, by ${who.get(event)}` : ''}${why ? `. Reason: ${why}` : ''}`}
                    />
                  </li>
                );
              }),
            )}
          </ul>
        </>
      )}
      <Words title="Strengths this year" text={strengths.value} />
      <Words title="Areas for development this year" text={areas.value} />
      {last?.before(item.id).map(({ item: before, state }) => (
        <div key={before.id}>
          <h2 className="govuk-heading-s govuk-!-margin-bottom-1">
            {lastYearName(last, edition)}: {itemName(before)}
          </h2>
          <Words title="Strengths then" text={state.strengths.value} />
          <Words title="Areas for development then" text={state.areas.value} />
          <Words title="The reason for its mark" text={state.result?.reason} />
        </div>
      ))}
    </Details>
  );
};
