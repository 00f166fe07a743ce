import type { Evidence } from '../../../domain/evidence/evidence';
import type { Field } from '../../../domain/record/field';
import { dateInWords } from '../../../domain/shared/calendar-date';
import { LongText } from '../../../ui/long-text';

/** What a field says, or each of two values that stand side by side after a copy was opened. */
export const fieldWords = ({ is, value = '', sides }: Field<string>): string =>
  is === 'erased' ? 'erased' : is === 'conflict' ? sides.map((side) => side.value ?? 'nothing').join(' / ') : value;

export const evidenceTitle = ({ fields: { title } }: Pick<Evidence, 'fields'>): string =>
  fieldWords(title) || 'Title not given';

/** One piece of evidence in words: its title, its date, where it is kept. */
export const EvidenceWords = ({ piece }: { readonly piece: Evidence }) => {
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
      <br />
    </>
  );
};
