import type { ReactNode } from 'react';
import { type Evidence, isPastReview } from '../../domain/evidence/evidence';
import { formInWords, kindInWords } from '../../domain/evidence/evidence-words';
import type { CalendarDate } from '../../domain/shared/calendar-date';
import { dateInWords } from '../../domain/shared/calendar-date';
import { LongText } from '../../ui/long-text';
import { SummaryList, type SummaryRow } from '../../ui/summary-list';
import { Tag } from '../../ui/tag';
import { fieldWords, markingOf, reviewWords } from './field-words';

type Props = { readonly piece: Evidence; readonly today: CalendarDate };

/** All that is said of a piece of evidence. */
export const PieceDetails = ({ piece, today }: Props) => {
  const { fields, form } = piece;
  const words = (text: string, otherwise = 'Not said'): ReactNode =>
    text === '' ? otherwise : <LongText text={text} />;
  const rows: readonly (SummaryRow | false)[] = [
    { label: 'What it is', value: words(fieldWords(fields.kind, kindInWords)) },
    { label: 'Form', value: words(fieldWords(fields.form, formInWords), formInWords(form)) },
    form === 'link' && { label: 'Address', value: <Address piece={piece} /> },
    { label: 'Where it is kept', value: words(fieldWords(fields.kept)) },
    { label: 'Date', value: words(fieldWords(fields.date, dateInWords), 'No date') },
    {
      label: 'Review due',
      value: (
        <>
          {words(reviewWords(piece), 'No review date')}{' '}
          {isPastReview(piece, today) && <Tag colour="orange">Past review</Tag>}
        </>
      ),
    },
    { label: 'Who answers for it', value: words(fieldWords(fields.owner)) },
    { label: 'Protective marking', value: words(markingOf(piece), 'No marking given') },
    { label: 'How it may be handled', value: words(fieldWords(fields.handling)) },
  ];
  return <SummaryList rows={rows.filter((row) => row !== false)} />;
};

const Address = ({ piece: { address, fields } }: { readonly piece: Evidence }) =>
  // Only what is an address of a page is ever a link: a copy from elsewhere may bring anything.
  address === undefined ? (
    <LongText text={fieldWords(fields.address) || 'Not an address that can be opened'} />
  ) : (
    <>
      <a className="govuk-link" href={address} target="_blank" rel="noopener noreferrer">
        <LongText text={address} /> <span>(opens another site in a new tab)</span>
      </a>
    </>
  );
