import { Link } from 'react-router';
import { paths } from '../../application/paths';
import { type EvidenceUse, type Holding } from '../../domain/evidence/library';
import { isPastReview } from '../../domain/evidence/evidence';
import type { CalendarDate } from '../../domain/shared/calendar-date';
import { Details } from '../../ui/details';
import { LongText } from '../../ui/long-text';
import { Tag } from '../../ui/tag';
import { factsOf, fieldWords, markingOf, reviewWords, titleOf } from './field-words';
import { count } from './item-words';
import { UseList } from './use-list';

type Props = { readonly holdings: readonly Holding[]; readonly authority: string; readonly today: CalendarDate };

/** Pieces of evidence one below the other, each with its facts and all that it supports. */
export const HoldingList = ({ holdings, authority, today }: Props) => (
  <ul className="govuk-list">
    {holdings.map(({ piece, uses }) => (
      <li key={piece.id}>
        <hr className="govuk-section-break govuk-section-break--visible govuk-!-margin-bottom-3" />
        <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
          <Link className="govuk-link" to={paths.pieceOfEvidence(authority, piece.id)}>
            <LongText text={titleOf(piece)} />
          </Link>
        </h3>
        <p className="govuk-body govuk-!-margin-bottom-1">
          {markingOf(piece) !== '' && <strong>{markingOf(piece)}. </strong>}
          {factsOf(piece)}
          {fieldWords(piece.fields.owner) !== '' && (
            <>
              . Owner: <LongText text={fieldWords(piece.fields.owner)} />
            </>
          )}
        </p>
        <p className="govuk-body govuk-!-margin-bottom-1">
          {reviewWords(piece) === '' ? 'No review date' : `Review due ${reviewWords(piece)}`}{' '}
          {isPastReview(piece, today) && <Tag colour="orange">Past review</Tag>}
        </p>
        <Uses uses={uses} title={titleOf(piece)} />
      </li>
    ))}
  </ul>
);

// More would push the next piece out of sight.
const atOnce = 3;

const Uses = ({ uses, title }: { readonly uses: readonly EvidenceUse[]; readonly title: string }) => {
  if (uses.length === 0) return <p className="govuk-body">Supports nothing yet.</p>;
  const summary = `Supports ${count(uses.length, 'item')}`;
  return uses.length > atOnce ? (
    <Details
      summary={
        <>
          {summary}
          <span className="govuk-visually-hidden">: {title}</span>
        </>
      }
    >
      <UseList uses={uses} />
    </Details>
  ) : (
    <>
      <p className="govuk-body govuk-!-margin-bottom-1">{summary}:</p>
      <UseList uses={uses} />
    </>
  );
};
