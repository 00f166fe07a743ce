import type { Edition, Scale } from '../../../domain/edition/edition';
import { type Mark, type Marker, markInWords } from '../../../domain/session/mark';
import { askInWords } from '../../../domain/session/mark-asks';
import { itemName } from '../../../domain/session/outcome';
import { ChoiceRow } from '../../../ui/choice-row';
import { TextArea } from '../../../ui/text-area';
import { rowChoices } from '../mark-word';
import { type Confirmable, notInLetter } from './letter';

type Props = {
  readonly row: Confirmable;
  readonly scale: Scale;
  readonly nouns: Edition['nouns'];
  /** A mark, or that the letter says nothing of it. */
  readonly mark: Mark;
  readonly reason: string;
  readonly changed: boolean;
  /** Whose earlier marks it says something else than, where it was not changed. */
  readonly differs: readonly Marker[];
  readonly error: string | undefined;
  readonly onMark: (mark: Mark) => void;
  readonly onReason: (reason: string) => void;
};

export const letterReasonId = (item: string): string => `letter-${item}-reason`;

/** One item of the letter: the mark it stands with, which the letter confirms or changes. */
export const LetterRow = ({ row, scale, nouns, mark, reason, changed, differs, error, onMark, onReason }: Props) => {
  const { item, of } = row;
  const id = `letter-${item.id}`;
  const was = markInWords(scale, row.mark);
  const theirs = of === 'self' ? row.marks.adviser.mark.value : undefined;
  return (
    <div className="govuk-grid-row govuk-!-margin-bottom-2">
      <div className="govuk-grid-column-one-half">
        <p className="govuk-body govuk-!-margin-bottom-1" id={`${id}-was`}>
          <strong>{itemName(item)}</strong>
          <br />
          {of === 'agreed' ? `Agreed: ${was}` : `Council’s own mark: ${was}. Nothing was agreed.`}
          {theirs !== undefined && ` Adviser’s mark: ${markInWords(scale, theirs)}.`}
        </p>
      </div>
      <div className="govuk-grid-column-one-half">
        <ChoiceRow
          id={id}
          legend={<span className="govuk-visually-hidden">Confirmed mark for {itemName(item)}</span>}
          describedBy={`${id}-was`}
          value={mark}
          onChange={onMark}
          choices={[...rowChoices(scale), { value: notInLetter, label: 'Not in the letter' }]}
        />
        {(changed || differs.length > 0) && (
          <TextArea
            id={letterReasonId(item.id)}
            label={
              changed
                ? `Why does the letter not confirm ${was} for this ${nouns.item}?`
                : askInWords({ notApplicable: false, outside: false, differs }, { item: row, scale, nouns })
            }
            hint={`The reason that the letter gives.`}
            rows={2}
            value={reason}
            onChange={onReason}
            error={error}
          />
        )}
      </div>
    </div>
  );
};
