import { type SyntheticEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../../../application/paths';
import { changeSession } from '../../../application/sessions';
import { marksInWords } from '../../../domain/session/mark-asks';
import { itemName } from '../../../domain/session/outcome';
import { dateInWords, type TypedDate, typedDate } from '../../../domain/shared/calendar-date';
import { useWork } from '../../../state/desk-context';
import type { Scoring } from '../../../state/marking/use-scoring';
import { sessionProblemWords } from '../../../state/session-problem-words';
import { sayNext } from '../../../state/tab';
import { tracked } from '../../../state/tracked';
import { Button } from '../../../ui/button';
import { DateInput } from '../../../ui/date-input';
import type { FieldError } from '../../../ui/error-summary';
import { TextInput } from '../../../ui/text-input';
import {
  asksWhy,
  type Changes,
  changedMark,
  type Confirmable,
  differsIn,
  inLetter,
  isChanged,
  letterInWords,
  marksOfLetter,
  notInLetter,
  whyOf,
} from './letter';
import { letterReasonId, LetterRow } from './letter-row';

type Props = {
  readonly scoring: Scoring;
  readonly rows: readonly Confirmable[];
  readonly errors: readonly FieldError[];
  readonly onErrors: (errors: readonly FieldError[]) => void;
};

const dateId = 'letter-date';
const storeId = 'letter-store';

/** The letter, with every mark as it stands until it is changed. One button stores all of them, or none. */
export const LetterForm = ({ scoring, rows, errors, onErrors }: Props) => {
  const { session, edition, scale } = scoring;
  const { nouns } = edition;
  const work = useWork();
  const navigate = useNavigate();
  const [date, setDate] = useState<TypedDate>({ day: '', month: '', year: '' });
  const [reference, setReference] = useState('');
  const [changes, setChanges] = useState<Changes>({});
  const confirms = inLetter(rows, changes);
  const errorAt = (id: string): string | undefined => errors.find((error) => error.id === id)?.text;
  const change = (row: Confirmable, over: Partial<Changes[string]>): void =>
    setChanges((now) => ({
      ...now,
      [row.item.id]: { mark: changedMark(row, now), reason: now[row.item.id]?.reason ?? '', ...over },
    }));

  const store = async (): Promise<void> => {
    if (!work) return;
    const typed = typedDate(date);
    const day = typed.is === 'date' ? typed.date : undefined;
    const missing = [
      ...(day === undefined ? [{ id: dateId, text: 'Enter the date of the letter, such as 2 6 2023' }] : []),
      ...(day !== undefined && day < session.assessedOn
        ? [
            {
              id: dateId,
              text: `The letter must be dated after the marks, ${dateInWords(session.assessedOn)}, or on that day`,
            },
          ]
        : []),
      ...(confirms.length === 0
        ? [{ id: storeId, text: `Choose the mark of at least one ${nouns.item} that is in the letter` }]
        : []),
      ...confirms
        .filter((row) => asksWhy(row, changes) && whyOf(row, changes) === '')
        .map((row) => ({
          id: letterReasonId(row.item.id),
          text: isChanged(row, changes)
            ? `Say why the letter changes the mark for ${itemName(row.item)}`
            : `Say why the mark for ${itemName(row.item)} differs from ${marksInWords(row, differsIn(row, changes), scale)}`,
        })),
    ];
    onErrors(missing);
    if (day === undefined || missing.length > 0) return;
    const command = marksOfLetter(confirms, changes, letterInWords(day, reference));
    const outcome = await tracked(() => changeSession(work, session.id, command));
    if (!outcome.ok) {
      const words =
        outcome.problem.kind === 'changedSince'
          ? 'One of these marks was confirmed in another window meanwhile, so nothing was stored. Look at them again, then store'
          : sessionProblemWords(outcome.problem, nouns);
      onErrors([{ id: storeId, text: words }]);
      return;
    }
    const count = confirms.length;
    sayNext({ tone: 'success', text: `${count} ${count === 1 ? 'mark is' : 'marks are'} confirmed.` });
    void navigate(paths.summary(session.id));
  };

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void store();
  };

  return (
    <form onSubmit={submit}>
      <DateInput
        id={dateId}
        legend="Date of the letter"
        legendSize="s"
        hint="For example, 2 6 2023"
        value={date}
        onChange={setDate}
        error={errorAt(dateId)}
      />
      <TextInput
        id="letter-reference"
        label="Its reference (optional)"
        width={20}
        value={reference}
        onChange={setReference}
      />
      <h2 className="govuk-heading-m">The marks</h2>
      <p className="govuk-body">
        Each is chosen as it stands, as confirmed by the letter. Change those that the letter changes. Where the letter
        says nothing of a mark, choose “Not in the letter”, and nothing is stored for it.
      </p>
      {rows.map((row) => (
        <LetterRow
          key={row.item.id}
          row={row}
          scale={scale}
          nouns={nouns}
          mark={changedMark(row, changes)}
          reason={changes[row.item.id]?.reason ?? ''}
          changed={isChanged(row, changes) && changedMark(row, changes) !== notInLetter}
          differs={differsIn(row, changes)}
          error={errorAt(letterReasonId(row.item.id))}
          onMark={(mark) => change(row, { mark })}
          onReason={(reason) => change(row, { reason })}
        />
      ))}
      <Button type="submit" id={storeId}>
        {confirms.length === 0
          ? 'Store the confirmed marks'
          : `Store ${confirms.length} confirmed ${confirms.length === 1 ? 'mark' : 'marks'}`}
      </Button>
    </form>
  );
};
