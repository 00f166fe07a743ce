import { type Evidence, isPastReview } from '../../../domain/evidence/evidence';
import { formInWords, markingInWords } from '../../../domain/evidence/evidence-words';
import type { Field } from '../../../domain/record/field';
import { dateInWords } from '../../../domain/shared/calendar-date';
import { useDesk } from '../../../state/desk-context';
import { LongText } from '../../../ui/long-text';
import { Tag } from '../../../ui/tag';

/** What a field says, or each of two values that stand side by side after a copy was opened. */
export const fieldWords = ({ is, value = '', sides }: Field<string>): string =>
  is === 'erased' ? 'erased' : is === 'conflict' ? sides.map((side) => side.value ?? 'nothing').join(' / ') : value;

export const evidenceTitle = ({ fields, title }: Pick<Evidence, 'fields' | 'title'>): string =>
  fieldWords(fields.title) || title;

// A reference is what every piece was before there were files and links: it goes without saying.
const formOf = ({ form, file }: Evidence): string =>
  form === 'reference' ? '' : form === 'file' && file?.removed !== undefined ? 'File, removed' : formInWords(form);

/** One piece of evidence in words: its title, date and place, its form and marking, and whether it is to be looked at again. */
export const EvidenceWords = ({ piece }: { readonly piece: Evidence }) => {
  const today = useDesk().today();
  const facts = [formOf(piece), piece.marking === undefined ? '' : markingInWords(piece.marking)].filter(
    (words) => words !== '',
  );
  const { date, kept } = piece.fields;
  const dates = fieldWords({ ...date, value: date.value && dateInWords(date.value) });
  const where = fieldWords(kept);
  return (
    <>
      <strong>
        <LongText text={evidenceTitle(piece)} />
      </strong>
      <br />
      {dates === '' ? 'No date' : dates}
      {where !== '' && (
        <>
          . Kept in: <LongText text={where} />
        </>
      )}
      {facts.length > 0 && <>. {facts.join(', ')}</>}
      {isPastReview(piece, today) && (
        <>
          {' '}
          <Tag colour="orange">Past review</Tag>
        </>
      )}
      <br />
    </>
  );
};
