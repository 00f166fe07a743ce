import type { Evidence } from '../../domain/evidence/evidence';
import { formInWords, kindInWords, markingInWords } from '../../domain/evidence/evidence-words';
import type { Field } from '../../domain/record/field';
import { dateInWords, toTyped } from '../../domain/shared/calendar-date';
import { Button } from '../../ui/button';
import { focusField } from '../../ui/focus-field';
import { InsetText } from '../../ui/inset-text';
import { LongText } from '../../ui/long-text';
import { fieldWords } from './field-words';
import { fieldId, type PieceBox, type PieceValues } from './piece-values';

const names: Readonly<Record<PieceBox, string>> = {
  title: 'Title',
  kind: 'What it is',
  form: 'Form',
  address: 'Address',
  kept: 'Where it is kept',
  date: 'Date',
  reviewOn: 'When to review it',
  owner: 'Who answers for it',
  marking: 'Protective marking',
  handling: 'How it may be handled',
};

type Side = { readonly event: string; readonly words: string; readonly values: Partial<PieceValues> };

const sidesOf = <T extends string>(
  { sides }: Field<T>,
  say: (value: T) => string,
  values: (value: T | undefined) => Partial<PieceValues>,
): readonly Side[] =>
  sides.map(({ event, value }) => ({
    event,
    words: value === undefined ? 'nothing' : say(value),
    values: values(value),
  }));

const same = (value: string): string => value;

const sidesAt = ({ fields }: Evidence, box: PieceBox): readonly Side[] => {
  switch (box) {
    case 'kind':
      return sidesOf(fields.kind, kindInWords, (kind) => ({ kind: kind ?? '' }));
    case 'form':
      return sidesOf(fields.form, formInWords, (form) => ({ form: form ?? '' }));
    case 'marking':
      return sidesOf(fields.marking, markingInWords, (marking) => ({ marking: marking ?? '' }));
    case 'date':
    case 'reviewOn':
      return sidesOf(fields[box], dateInWords, (day) => ({ [box]: toTyped(day) }));
    default:
      return sidesOf(fields[box], same, (words = '') => ({ [box]: words }));
  }
};

/** "Owner: democratic services", as it is stored now. */
export const sideWords = ({ fields }: Evidence, box: PieceBox): string => {
  const words =
    box === 'kind'
      ? fieldWords(fields.kind, kindInWords)
      : box === 'form'
        ? fieldWords(fields.form, formInWords)
        : box === 'marking'
          ? fieldWords(fields.marking, markingInWords)
          : box === 'date' || box === 'reviewOn'
            ? fieldWords(fields[box], dateInWords)
            : fieldWords(fields[box]);
  return `${names[box]}: ${words || 'nothing'}`;
};

type Props = {
  readonly piece: Evidence;
  readonly box: PieceBox;
  readonly isTyped: boolean;
  readonly use: (values: Partial<PieceValues>) => void;
};

/** Two values of one field that came together when a copy was opened. Nobody has to choose at once. */
export const Sides = ({ piece, box, isTyped, use }: Props) => {
  if (piece.fields[box].is !== 'conflict' || isTyped) return null;
  const sides = sidesAt(piece, box);
  return (
    <InsetText>
      <p className="govuk-body">
        <strong>{names[box]}: two answers stand side by side.</strong> Choose one, or give another below. Until then
        both stay.
      </p>
      {sides.map(({ event, words, values }) => (
        <p className="govuk-body" key={event}>
          <LongText text={words} />{' '}
          <Button
            variant="secondary"
            small
            onClick={() => {
              use(values);
              // The button is gone once pressed: the keyboard goes on from the box.
              focusField(fieldId(box));
            }}
          >
            Use this<span className="govuk-visually-hidden">: {words}</span>
          </Button>
        </p>
      ))}
    </InsetText>
  );
};
